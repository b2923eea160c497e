### The words of the screens. Machine draft: no person has checked this translation yet.
### مسودة آلية: لم يراجع إنسان هذه الترجمة بعد.

## Greeting and language

welcome = أهلًا وسهلًا
choose-language = يُرجى اختيار لغتك.

## Bars

back = رجوع
start-again = من البداية
text-size = أكبر
contrast = تباين
lower = أسفل
moving = التنقل
page-on = التالي
page-back = السابق

## Questions

what-brings-you = ما سبب زيارتك؟
unsure = لا أعرف
unsure-hint = مكتب الاستعلامات يساعدك.
know-number = أعرف الغرفة أو الشباك
find-facility = مراحيض، مخرج، أجهزة
which-facility = عمَّ تبحث؟
facility =
    { $facility ->
        [info-desk] مكتب الاستعلامات
        [photo-terminal] جهاز الصور الشخصية
        [payment-machine] جهاز الدفع
        [ticket-printer] جهاز الأرقام
        [check-in] جهاز تسجيل الوصول
        [toilet] المراحيض
        [accessible-toilet] مرحاض ذوي الإعاقة
        [baby-room] غرفة تغيير الحفاضات
        [quiet-room] غرفة الهدوء
        [waiting-area] منطقة الانتظار
        [seat] المقاعد
        [exit] المخرج
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
       *[water] ماء الشرب
    }
which-letter = ما الحرف اللاتيني الأول من اسم عائلتك؟
which-letter-hint = الحرف يحدد الشباك المناسب. نسأل عن الحرف فقط.
type-number = ما الرقم المكتوب في رسالتك؟
type-number-hint = مثلًا B 2.14 أو 12
number-unknown = لا يوجد هذا الرقم هنا.

## Search

find-open = بحث
find-title = عمَّ تبحث؟
find-hint = اكتب كلمة، مثلًا كلمة ألمانية من رسالتك. يمكنك أيضًا كتابة رقم غرفة.
find-nothing = عذرًا، لم نجد ذلك.
find-nothing-hint = جرّب كلمة أخرى أو إحدى القوائم.
find-found = عدد النتائج: { $count }
browse-letters = من الألف إلى الياء
browse-letters-hint = كل الطلبات وكل الجهات التي تساعد
browse-themes = حسب الموضوع
browse-themes-hint = العمل، السكن، الصحة…
browse-which-letter = اختر حرفًا.
browse-which-theme = ما هو الموضوع؟
keyboard-letters = أ ب ت
keyboard-clear = مسح
keyboard-space = مسافة
keyboard-erase = حذف الحرف الأخير

## Places

counter = الشباك { $number }
info-desk = مكتب الاستعلامات
issue-counter = شباك الاستلام
room-on-floor = الغرفة { $room } · { $floor }
room = الغرفة { $room }
on-floor = { $floor }
floor-name =
    { $storey ->
        [ground] الطابق الأرضي
        [above] الطابق { $label }
        [basement] القبو
        [below] طابق القبو رقم { $number }
       *[labelled] الطابق { $label }
    }

## Opening hours

open-until = مفتوح حتى { $time }
open-now = مفتوح الآن
opens-today = مغلق، يفتح اليوم الساعة { $time }
opens-on =
    { $day ->
        [monday] مغلق، يفتح يوم الاثنين الساعة { $time }
        [tuesday] مغلق، يفتح يوم الثلاثاء الساعة { $time }
        [wednesday] مغلق، يفتح يوم الأربعاء الساعة { $time }
        [thursday] مغلق، يفتح يوم الخميس الساعة { $time }
        [friday] مغلق، يفتح يوم الجمعة الساعة { $time }
        [saturday] مغلق، يفتح يوم السبت الساعة { $time }
       *[sunday] مغلق، يفتح يوم الأحد الساعة { $time }
    }
closed = مغلق

## How long the way takes

minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
# A word stands between the two numbers, because a dash lets them change places in text from right to left.
minutes-range =
    { $to ->
        [zero] { $from } إلى { $to } دقيقة
        [one] { $from } إلى { $to } دقيقة
        [two] { $from } إلى { $to } دقيقة
        [few] { $from } إلى { $to } دقائق
        [many] { $from } إلى { $to } دقيقة
       *[other] { $from } إلى { $to } دقيقة
    }
without-steps = بدون درج
without-steps-lift = بدون درج، بالمصعد
with-stairs = مع درج

## Answer

show-way = أرني الطريق
have-ready = ما تحتاج إليه
what-happens = ماذا يحدث
documents-ask = عند الشباك يخبرونك ما الأوراق التي تحتاج إليها.
documents-none = لا حاجة إلى إحضار أي شيء.
fee-ask = الرسوم: اسأل عند الشباك
fee-none = مجانًا
fee = { $amount } · بتاريخ { $date }
fee-case = { $case }: { $amount }
usual-duration =
    { $unit ->
        [minutes] { $to ->
            [zero] غالبًا { $to } دقيقة
            [one] غالبًا دقيقة واحدة
            [two] غالبًا دقيقتان
            [few] غالبًا { $to } دقائق
            [many] غالبًا { $to } دقيقة
           *[other] غالبًا { $to } دقيقة
        }
        [days] { $to ->
            [zero] غالبًا { $to } يوم
            [one] غالبًا يوم واحد
            [two] غالبًا يومان
            [few] غالبًا { $to } أيام
            [many] غالبًا { $to } يومًا
           *[other] غالبًا { $to } يوم
        }
        [weeks] { $to ->
            [zero] غالبًا { $to } أسبوع
            [one] غالبًا أسبوع واحد
            [two] غالبًا أسبوعان
            [few] غالبًا { $to } أسابيع
            [many] غالبًا { $to } أسبوعًا
           *[other] غالبًا { $to } أسبوع
        }
       *[months] { $to ->
            [zero] غالبًا { $to } شهر
            [one] غالبًا شهر واحد
            [two] غالبًا شهران
            [few] غالبًا { $to } أشهر
            [many] غالبًا { $to } شهرًا
           *[other] غالبًا { $to } شهر
        }
    }
usual-duration-range =
    { $unit ->
        [minutes] { $to ->
            [zero] غالبًا { $from } إلى { $to } دقيقة
            [one] غالبًا { $from } إلى { $to } دقيقة
            [two] غالبًا { $from } إلى { $to } دقيقة
            [few] غالبًا { $from } إلى { $to } دقائق
            [many] غالبًا { $from } إلى { $to } دقيقة
           *[other] غالبًا { $from } إلى { $to } دقيقة
        }
        [days] { $to ->
            [zero] غالبًا { $from } إلى { $to } يوم
            [one] غالبًا { $from } إلى { $to } يوم
            [two] غالبًا { $from } إلى { $to } يوم
            [few] غالبًا { $from } إلى { $to } أيام
            [many] غالبًا { $from } إلى { $to } يومًا
           *[other] غالبًا { $from } إلى { $to } يوم
        }
        [weeks] { $to ->
            [zero] غالبًا { $from } إلى { $to } أسبوع
            [one] غالبًا { $from } إلى { $to } أسبوع
            [two] غالبًا { $from } إلى { $to } أسبوع
            [few] غالبًا { $from } إلى { $to } أسابيع
            [many] غالبًا { $from } إلى { $to } أسبوعًا
           *[other] غالبًا { $from } إلى { $to } أسبوع
        }
       *[months] { $to ->
            [zero] غالبًا { $from } إلى { $to } شهر
            [one] غالبًا { $from } إلى { $to } شهر
            [two] غالبًا { $from } إلى { $to } شهر
            [few] غالبًا { $from } إلى { $to } أشهر
            [many] غالبًا { $from } إلى { $to } شهرًا
           *[other] غالبًا { $from } إلى { $to } شهر
        }
    }
available-at =
    { $facility ->
        [photo-terminal] جهاز الصور الشخصية: { $floor }
        [copier] آلة النسخ: { $floor }
        [ticket-printer] جهاز الأرقام: { $floor }
       *[other] في المبنى: { $floor }
    }
who-helps = من يساعد أيضًا؟
view = عرض
and-more =
    { $count ->
        [zero] { $first } · { $count } جهة أخرى
        [one] { $first } · جهة واحدة أخرى
        [two] { $first } · جهتان أخريان
        [few] { $first } · { $count } جهات أخرى
        [many] { $first } · { $count } جهة أخرى
       *[other] { $first } · { $count } جهة أخرى
    }
nothing-to-do = لا حاجة إلى أي إجراء
nothing-to-do-hint = يمكنك العودة إلى البيت. إذا لم تكن متأكدًا، فاسأل مكتب الاستعلامات.
not-here = هنا تجد المساعدة
in-the-house = في المبنى
free-help = مجانًا
anonymous-help = دون ذكر الاسم
call-first = اتصل أولًا
book-online = موعد عبر الإنترنت
checked-long-ago = يُرجى الاتصال أولًا: لم تُراجَع المعلومات حديثًا
telephone = هاتف { $number }
fallback = أسئلة؟ { $place }
other-counters = هنا أيضًا: { $counters }

## Fees, appointments, urgency, other places

fee-at-most = { $amount } كحد أقصى · بتاريخ { $date }
fee-between = من { $low } إلى { $high } · بتاريخ { $date }
fee-some-pay-less = البعض يدفع أقل
costs-and-decision = التكلفة والمدة والقرار
which-case = هل هي إحدى هذه الحالات؟
and-more-cases =
    { $count ->
        [zero] { $first } · { $count } حالة أخرى
        [one] { $first } · حالة واحدة أخرى
        [two] { $first } · حالتان أخريان
        [few] { $first } · { $count } حالات أخرى
        [many] { $first } · { $count } حالة أخرى
       *[other] { $first } · { $count } حالة أخرى
    }
appointment-key = حجز موعد
appointment-and-places = الموعد وأماكن أخرى
fee-minors = دون 18 سنة: { $amount }
fee-case-minors = { $case }، دون 18 سنة: { $amount }
fee-reduced = { $who }: { $amount }
fee-exempt = ⁨0 €⁩: { $who }
fee-exempt-case = { $case }، ⁨0 €⁩: { $who }
time-at-counter =
    { $minutes ->
        [zero] عادة { $minutes } دقيقة عند الشباك
        [one] عادة دقيقة واحدة عند الشباك
        [two] عادة دقيقتان عند الشباك
        [few] عادة { $minutes } دقائق عند الشباك
        [many] عادة { $minutes } دقيقة عند الشباك
       *[other] عادة { $minutes } دقيقة عند الشباك
    }
appointment-possible = بموعد أو بدون موعد
appointment-needed = بموعد فقط
no-appointment = بدون موعد
appointment-ask = هل تحتاج إلى موعد؟ اسأل مكتب الاستعلامات.
book-appointment = احجز موعدًا: امسح الرمز بهاتفك
urgent-paper-ends =
    { $days ->
        [zero] هل انتهت وثيقتك أو تنتهي اليوم؟ اذهب اليوم إلى مكتب الاستعلامات.
        [one] هل انتهت وثيقتك أو تنتهي غدًا؟ اذهب اليوم إلى مكتب الاستعلامات.
        [two] هل انتهت وثيقتك أو تنتهي خلال يومين؟ اذهب اليوم إلى مكتب الاستعلامات.
        [few] هل انتهت وثيقتك أو تنتهي خلال { $days } أيام؟ اذهب اليوم إلى مكتب الاستعلامات.
        [many] هل انتهت وثيقتك أو تنتهي خلال { $days } يومًا؟ اذهب اليوم إلى مكتب الاستعلامات.
       *[other] هل انتهت وثيقتك أو تنتهي خلال { $days } يوم؟ اذهب اليوم إلى مكتب الاستعلامات.
    }
urgent-before-end = قدّم الطلب قبل انتهاء وثيقتك. عندها يحق لك عادة البقاء حتى القرار. لا ينطبق هذا على تأشيرة شنغن.
urgent-after-entry =
    { $days ->
        [zero] قدّم الطلب يوم دخولك البلد.
        [one] قدّم الطلب في اليوم التالي لدخولك البلد.
        [two] قدّم الطلب خلال أول يومين بعد دخولك البلد.
        [few] قدّم الطلب خلال أول { $days } أيام بعد دخولك البلد.
        [many] قدّم الطلب خلال أول { $days } يومًا بعد دخولك البلد.
       *[other] قدّم الطلب خلال أول { $days } يوم بعد دخولك البلد.
    }
urgent-not-yet =
    { $weeks ->
        [zero] هل بطاقتك صالحة لأكثر من { $weeks } أسبوع؟ قدّم الطلب عبر الإنترنت أو تعال لاحقًا.
        [one] هل بطاقتك صالحة لأكثر من أسبوع واحد؟ قدّم الطلب عبر الإنترنت أو تعال لاحقًا.
        [two] هل بطاقتك صالحة لأكثر من أسبوعين؟ قدّم الطلب عبر الإنترنت أو تعال لاحقًا.
        [few] هل بطاقتك صالحة لأكثر من { $weeks } أسابيع؟ قدّم الطلب عبر الإنترنت أو تعال لاحقًا.
        [many] هل بطاقتك صالحة لأكثر من { $weeks } أسبوعًا؟ قدّم الطلب عبر الإنترنت أو تعال لاحقًا.
       *[other] هل بطاقتك صالحة لأكثر من { $weeks } أسبوع؟ قدّم الطلب عبر الإنترنت أو تعال لاحقًا.
    }
urgent-at-once = أبلغ الدائرة فورًا.
law-ends-on = يسري هذا حتى { $date }.
who-decides =
    { $decider ->
        [immigration-office] صاحب القرار: دائرة الأجانب
        [naturalisation-authority] صاحب القرار: دائرة التجنيس
       *[other-authority] صاحب القرار: دائرة أخرى
    }
what-can-go-wrong = إذا حدثت مشكلة
special-cases = بدقة أكثر:
surname-to-counter = الكنية { $letters }: { $counter }
particles-counted = الاسم «von Berg» يبدأ بحرف V، و«El Amin» بحرف E.
particles-ignored = الاسم «von Berg» يبدأ بحرف B، و«El Amin» بحرف A.
also-outside = أيضًا في مكان آخر
outreach-now = { $name }: اليوم حتى { $time }
outreach-next =
    { $day ->
        [monday] { $name }: يوم الاثنين { $date } من الساعة { $from } حتى { $to }
        [tuesday] { $name }: يوم الثلاثاء { $date } من الساعة { $from } حتى { $to }
        [wednesday] { $name }: يوم الأربعاء { $date } من الساعة { $from } حتى { $to }
        [thursday] { $name }: يوم الخميس { $date } من الساعة { $from } حتى { $to }
        [friday] { $name }: يوم الجمعة { $date } من الساعة { $from } حتى { $to }
        [saturday] { $name }: يوم السبت { $date } من الساعة { $from } حتى { $to }
       *[sunday] { $name }: يوم الأحد { $date } من الساعة { $from } حتى { $to }
    }
outreach-ask = { $name }: اسأل عن الأوقات في مكتب الاستعلامات
closed-letter-box = يمكنك وضع الأوراق في صندوق البريد.
closed-online = يمكن إنجاز الكثير عبر الإنترنت: { $address }
quick-exit = إغلاق

## Way

way-back = طريق العودة
way-there = طريق الذهاب
back-to-entrance = العودة إلى المدخل
take-along = خذه معك
way-in-pictures = صور
way-on-plan = خريطة
take-along-hint = صوّر الرمز بهاتفك. بعدها تجد الطريق نصًا في هاتفك.
take-along-privacy = الرمز يحتوي على الطريق فقط. لا يُرسَل شيء ولا يُحفَظ شيء.
take-along-part = الجزء { $part } من { $parts }
skip-stops = إلى الوجهة مباشرة
with-stops = مع الأجهزة
way-summary =
    { $metres ->
        [zero] { $minutes } · { $metres } متر
        [one] { $minutes } · متر واحد
        [two] { $minutes } · متران
        [few] { $minutes } · { $metres } أمتار
        [many] { $minutes } · { $metres } مترًا
       *[other] { $minutes } · { $metres } متر
    }
looking-up = أمامك
next-part = التالي: { $place }
no-way =
    { $reason ->
        [steps] لا يوجد حاليًا طريق إلى هناك بلا درج.
        [handrail] على الطريق درج بلا درابزين.
        [narrow] أحد الأبواب على الطريق ضيق جدًا.
        [steep] أحد المنحدرات على الطريق شديد الانحدار.
        [threshold] عتبة أحد الأبواب على الطريق مرتفعة جدًا.
        [revolving-door] لا يؤدي إلى هناك إلا باب دوّار.
        [small-lift] المصعد على الطريق صغير جدًا.
        [lift] لا يؤدي إلى هناك إلا مصعد.
        [escalator] لا يؤدي إلى هناك إلا سلم متحرك.
        [closed] الطريق إلى هناك مغلق حاليًا.
        [staff] لا يؤدي إلى هناك إلا طريق للموظفين.
       *[none] لا يوجد طريق إلى هناك.
    }
show-part-of-way = عرض الطريق إلى حيث يصل
as-far-as-it-goes = يصل الطريق إلى هنا
how-do-you-move = كيف تتنقل؟
profile =
    { $profile ->
       *[walking] مشيًا
        [slow] مشيًا ببطء
        [step-free] بلا درج
        [pram] مع عربة أطفال
        [stick] بعصا أو عكازين
        [blind] بعصا المكفوفين
        [no-lift] بلا مصعد
    }
profile-hint =
    { $profile ->
       *[walking] أقصر طريق
        [slow] درج قليل ومقاعد على الطريق
        [step-free] بكرسي متحرك أو مشّاية
        [pram] مصعد وأبواب عريضة
        [stick] الدرج مع درابزين فقط
        [blind] أبواب للعدّ وشريط لمسي
        [no-lift] عبر الدرج
    }
open-instead = مفتوح الآن: { $counters }
way-steps =
    { $steps ->
        [0] بلا درج
        [one] درجة واحدة
        [two] درجتان
        [few] { $steps } درجات
        [many] { $steps } درجة
       *[other] { $steps } درجة
    }
way-turns =
    { $turns ->
        [0] إلى الأمام مباشرة
        [one] انعطافة واحدة
        [two] انعطافتان
        [few] { $turns } انعطافات
        [many] { $turns } انعطافة
       *[other] { $turns } انعطافة
    }
way-changed = لقد تغيّر الطريق الآن.
no-way-hint = سنأتي إليك. اسأل مكتب الاستعلامات أو اتصل بالرقم: { $telephone }

## End

still-there = هل ما زلت هنا؟
countdown =
    { $seconds ->
        [zero] سيُمحى كل شيء خلال { $seconds } ثانية.
        [one] سيُمحى كل شيء خلال ثانية واحدة.
        [two] سيُمحى كل شيء خلال ثانيتين.
        [few] سيُمحى كل شيء خلال { $seconds } ثوانٍ.
        [many] سيُمحى كل شيء خلال { $seconds } ثانية.
       *[other] سيُمحى كل شيء خلال { $seconds } ثانية.
    }
go-on = ما زلت هنا
end-now = انتهيت، امحُ كل شيء
more-time = وقت أطول
more-time-on = وقت أطول: مفعّل

## Notes

machine-draft = لم يراجع إنسان هذه الترجمة بعد. النص الألماني هو المعتمد.
staff-notice =
    { $findings ->
        [zero] للموظفين: { $findings } خطأ في الملفات. يُرجى تشغيل «leitsystem check».
        [one] للموظفين: خطأ واحد في الملفات. يُرجى تشغيل «leitsystem check».
        [two] للموظفين: خطآن في الملفات. يُرجى تشغيل «leitsystem check».
        [few] للموظفين: { $findings } أخطاء في الملفات. يُرجى تشغيل «leitsystem check».
        [many] للموظفين: { $findings } خطأً في الملفات. يُرجى تشغيل «leitsystem check».
       *[other] للموظفين: { $findings } خطأ في الملفات. يُرجى تشغيل «leitsystem check».
    }
staff-code = رمز الموظفين

## الورقة المطبوعة

sheet-cost = التكلفة
sheet-time = كم يستغرق الأمر
sheet-decision = القرار
sheet-place = إلى أين ومتى
sheet-law = القانون
sheet-sources = المصادر وتاريخ آخر مراجعة
sheet-duration-ask = المدة: اسأل عند الشباك
sheet-law-ask = القانون: اسأل عند الشباك
sheet-counter-at = { $counter } · { $place }
sheet-counter-for-surnames = { $counter } · { $place } · أسماء العائلة { $letters }
sheet-always-open = ليلًا ونهارًا
sheet-day-hours =
    { $day ->
        [monday] الاثنين { $hours }
        [tuesday] الثلاثاء { $hours }
        [wednesday] الأربعاء { $hours }
        [thursday] الخميس { $hours }
        [friday] الجمعة { $hours }
        [saturday] السبت { $hours }
       *[sunday] الأحد { $hours }
    }

## القراءة بصوت مسموع

read-aloud = قراءة صوتية
keys-title = كيف تستخدم المفاتيح
no-voice = عذرًا، لا يستطيع هذا الجهاز القراءة بصوت عالٍ. من فضلك اسأل في مكتب الاستعلامات.
sign-language = إشارات
sound-repeat = إعادة
sound-pause = إيقاف مؤقت
sound-go-on = متابعة
sound-slower = أبطأ
sound-faster = أسرع
sound-softer = أخفض
sound-louder = أعلى
sound-off = إيقاف الصوت
