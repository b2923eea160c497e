### The words about partners: on their cards, in lists and on the network map.

## The network map, also printed in the format A3

network-title = من يساعد في ماذا؟
network-house = نحن
network-gap = لا أحد بعد
network-also = يساعد أيضًا في هذا الموضوع
network-number = الرقم مذكور في القائمة.
network-waiting =
    { $state ->
        [planned] مخطَّط له
       *[paused] مغلق حاليًا
    }
network-call-first = يُرجى الاتصال أولًا
network-as-of = بتاريخ { $date }
network-hint = المس علامةً أو موضوعًا.
network-as-list = كقائمة
network-all = عرض كل الجهات
theme-gap = { $theme }: لا أحد بعد
numbered-partner = { $number } · { $name }
body-kind =
    { $kind ->
        [municipality] المدينة
        [authority] دائرة رسمية أخرى
        [welfare] استشارات ورعاية
        [education] تعليم
        [economy] غرفة مهنية أو نقابة
        [migrant-organisation] جمعية مهاجرين
        [religious-community] جماعة دينية
        [volunteers] متطوعون
        [health] صحة
        [emergency] شرطة وحماية
        [legal-aid] مساعدة قانونية
       *[hotline] هاتف
    }
closeness =
    { $ring ->
        [in-house] في المبنى أو مع مرافقة
        [agreement] شريك دائم
       *[known] عنوان آخر
    }

## A partner's card

audience =
    { $audience ->
        [adults] للبالغين
        [young-people] للشباب
        [children] للأطفال
        [families] للعائلات
        [women] للنساء
        [men] للرجال
        [students] للطلاب
        [workers] لمن يعمل أو يبحث عن عمل
        [employers] للشركات
        [refugees] للاجئين
       *[eu-citizens] للقادمين من الاتحاد الأوروبي
    }
interpreters-there = يمكن إحضار مترجم
come-without-appointment = دون موعد
charged-help = مقابل أجر
step-free-there = مدخل دون درجات
steps-there = مدخل بدرجات
hearing-loop-there = مساعدة لأجهزة السمع
accessible-toilet-there = مرحاض مناسب للكراسي المتحركة
ride =
    { $vehicle ->
        [bus] الحافلة { $line } باتجاه { $towards } حتى { $stop } · { $time }
        [tram] الترام { $line } باتجاه { $towards } حتى { $stop } · { $time }
        [underground] المترو { $line } باتجاه { $towards } حتى { $stop } · { $time }
       *[train] القطار { $line } باتجاه { $towards } حتى { $stop } · { $time }
    }
walk-from-stop = ثم سيرًا على الأقدام: { $time }
walk-from-here = سيرًا على الأقدام: { $time }
lies-away =
    { $compass ->
        [north] نحو { $distance } شمالًا
        [north-east] نحو { $distance } باتجاه الشمال الشرقي
        [east] نحو { $distance } شرقًا
        [south-east] نحو { $distance } باتجاه الجنوب الشرقي
        [south] نحو { $distance } جنوبًا
        [south-west] نحو { $distance } باتجاه الجنوب الغربي
        [west] نحو { $distance } غربًا
       *[north-west] نحو { $distance } باتجاه الشمال الغربي
    }
metres =
    { $metres ->
        [zero] { $metres } متر
        [one] { $metres } متر
        [two] { $metres } متر
        [few] { $metres } أمتار
        [many] { $metres } مترًا
       *[other] { $metres } متر
    }
kilometres = { $kilometres } كيلومتر
bring-there = أحضر معك
say-there = يمكنك أن تقول هناك
show-sentence = ماذا تقول هناك
show-sentence-hint = أظهِر هذه الجملة أو قلها.
contact-code = امسح الرمز: بيانات الاتصال إلى هاتفك
number-code = امسح الرمز: اتصل بهذا الرقم
checked-with-partner = تم التحقق { $date }
