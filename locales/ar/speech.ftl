speech-this-language = للغة العربية اضغط على مفتاح الإدخال.
speech-keys = بمفاتيح الأسهم تسمع الخيارات. وبمفتاح الإدخال تختار.
speech-keys-back = بمفتاح الرجوع تعود شاشة واحدة إلى الوراء.
speech-keys-help = بمفتاح المساعدة تسمع هذا الشرح مرة أخرى.
speech-keys-sound = بمفتاحي زائد وناقص يصبح الصوت أعلى أو أخفض. وبمفتاحين آخرين يصبح أبطأ أو أسرع.
speech-keys-repeat = بمفتاح الإعادة تسمع كل شيء مرة أخرى. وبمفتاح الإيقاف المؤقت توقف الصوت ثم تتابعه.
speech-paused = إيقاف مؤقت. اضغط على مفتاح الإيقاف المؤقت لأتابع.
speech-going-on = نتابع.
speech-switched =
    { $on ->
        [on] تُقرأ الشاشة الآن بصوت مسموع.
       *[off] لم تعد الشاشة تُقرأ بصوت مسموع.
    }
speech-headset =
    { $on ->
        [on] تسمع الآن عبر سماعة الرأس.
       *[off] تسمع الآن عبر مكبر الصوت.
    }
speech-confidential = هذا أمر سري. صِل سماعة رأس لتسمعه. أو اضغط على مفتاح الإدخال لتسمعه بصوت عالٍ.
speech-edge =
    { $edge ->
        [first] هذه هي البداية.
       *[last] هذه هي النهاية.
    }
speech-no-function = لا يفعل هذا المفتاح شيئًا هنا.
speech-more-time = لديك الآن وقت أطول.
speech-choices =
    { $count ->
        [zero] لا توجد خيارات.
        [one] يوجد خيار واحد.
        [two] يوجد خياران.
        [few] توجد { $count } خيارات.
        [many] يوجد { $count } خيارًا.
       *[other] يوجد { $count } خيار.
    }
speech-option = { $position } من { $count }: { $name }
speech-role =
    { $role ->
        [button] زر
        [letter] حرف
        [page] زر الصفحات
        [help] زر المساعدة
        [language] لغة
        [field] حقل
       *[choice] خيار
    }
speech-role-at =
    { $role ->
        [button] الزر { $position } من { $count }
        [letter] الحرف { $position } من { $count }
        [page] زر الصفحات { $position } من { $count }
        [help] زر المساعدة { $position } من { $count }
        [language] اللغة { $position } من { $count }
        [field] الحقل { $position } من { $count }
       *[choice] الخيار { $position } من { $count }
    }
speech-selected = { $name }، تم اختياره
speech-unavailable = { $name }، غير متاح حاليًا
speech-page = الصفحة { $page } من { $pages }
speech-typed = كُتب: { $text }
speech-nothing-typed = لم يُكتب شيء بعد.
speech-blank = مسافة
speech-apostrophe = فاصلة علوية
speech-volume = مستوى الصوت { $step } من { $steps }
speech-rate =
    { $rate ->
        [slower] أتكلم ببطء.
        [faster] أتكلم بسرعة.
       *[normal] أتكلم بسرعة عادية.
    }
speech-no-voice = عذرًا، لا يوجد هنا صوت للغة { $language }. تسمع الآن العربية. ويبقى النص بلغتك.
speech-go-to = وجهتك: { $place }
speech-way =
    { $count ->
        [zero] لا خطوات في الطريق.
        [one] في الطريق خطوة واحدة.
        [two] في الطريق خطوتان.
        [few] في الطريق { $count } خطوات.
        [many] في الطريق { $count } خطوة.
       *[other] في الطريق { $count } خطوة.
    }
speech-step = الخطوة { $number }: { $step }
speech-documents =
    { $count ->
        [zero] لا تحتاج إلى أوراق.
        [one] جهّز ورقة واحدة.
        [two] جهّز ورقتين.
        [few] جهّز { $count } أوراق.
        [many] جهّز { $count } ورقة.
       *[other] جهّز { $count } ورقة.
    }
speech-process =
    { $count ->
        [zero] لا خطوات.
        [one] هكذا تسير الأمور، في خطوة واحدة.
        [two] هكذا تسير الأمور، في خطوتين.
        [few] هكذا تسير الأمور، في { $count } خطوات.
        [many] هكذا تسير الأمور، في { $count } خطوة.
       *[other] هكذا تسير الأمور، في { $count } خطوة.
    }
speech-costs = التكلفة: { $amount }
speech-in-german = يسمى هذا بالألمانية:
speech-helpers =
    { $count ->
        [0] لا نعرف جهة تساعد في هذا.
        [zero] لا نعرف جهة تساعد في هذا.
        [one] تساعد جهة واحدة.
        [two] تساعد جهتان.
        [few] تساعد { $count } جهات.
        [many] تساعد { $count } جهة.
       *[other] تساعد { $count } جهة.
    }
speech-network-list = هي مرتبة حسب المواضيع. اضغط على «كقائمة» لتسمعها كلها.
speech-languages-there = اللغات المتحدث بها هناك:
speech-book-online = تحجز موعدًا عبر الإنترنت:
speech-or-call = أو اتصل بالرقم: { $telephone }
speech-in-the-code = هذا ما في الرمز:
speech-any-key = اضغط على أي مفتاح للمتابعة.
speech-hour = { $hour } تمامًا
speech-time =
    { $minutes ->
        [15] { $hour } والربع
        [30] { $hour } والنصف
        [zero] { $hour } و{ $minutes } دقيقة
        [one] { $hour } ودقيقة واحدة
        [two] { $hour } ودقيقتان
        [few] { $hour } و{ $minutes } دقائق
        [many] { $hour } و{ $minutes } دقيقة
       *[other] { $hour } و{ $minutes } دقيقة
    }
speech-month =
    { $month ->
        [january] يناير { $year }
        [february] فبراير { $year }
        [march] مارس { $year }
        [april] أبريل { $year }
        [may] مايو { $year }
        [june] يونيو { $year }
        [july] يوليو { $year }
        [august] أغسطس { $year }
        [september] سبتمبر { $year }
        [october] أكتوبر { $year }
        [november] نوفمبر { $year }
       *[december] ديسمبر { $year }
    }
speech-date =
    { $month ->
        [january] { $day } يناير { $year }
        [february] { $day } فبراير { $year }
        [march] { $day } مارس { $year }
        [april] { $day } أبريل { $year }
        [may] { $day } مايو { $year }
        [june] { $day } يونيو { $year }
        [july] { $day } يوليو { $year }
        [august] { $day } أغسطس { $year }
        [september] { $day } سبتمبر { $year }
        [october] { $day } أكتوبر { $year }
        [november] { $day } نوفمبر { $year }
       *[december] { $day } ديسمبر { $year }
    }
speech-range = { $from } إلى { $to }
speech-range-numbers = { $from } إلى { $to }
speech-ordinal =
    { $before ->
        [inside] { $number }.
        [into] { $number }.
       *[alone] { $number }.
    }
speech-euros = { $euros } يورو
speech-euros-cents = { $euros } يورو و{ $cents } سنت
speech-point = { $before } نقطة { $after }
speech-dot = نقطة
speech-slash = شرطة مائلة
speech-hyphen = شرطة
speech-at = آت
speech-section = المادة { $number }
