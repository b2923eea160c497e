### Directions, one message for each line. Left and right are the visitor’s, never those of the text.

## Walking

step-set-off =
    { $bend ->
       *[straight] سِر إلى الأمام
        [slight-left] سِر باتجاه مائل إلى اليسار
        [left] سِر إلى اليسار
        [slight-right] سِر باتجاه مائل إلى اليمين
        [right] سِر إلى اليمين
        [around] استدر إلى الخلف ثم سِر إلى الأمام
    }.

step-set-off-towards =
    { $bend ->
       *[straight] سِر إلى الأمام
        [slight-left] سِر باتجاه مائل إلى اليسار
        [left] سِر إلى اليسار
        [slight-right] سِر باتجاه مائل إلى اليمين
        [right] سِر إلى اليمين
        [around] استدر إلى الخلف وسِر
    } حتى { $landmark ->
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
        [zone-waiting-area] منطقة الانتظار { $label }
        [seat] المقاعد
        [exit] المخرج
        [emergency-exit] مخرج الطوارئ
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] صنبور ماء الشرب
        [lift] المصعد
        [stairs] الدرج
        [escalator] السلم المتحرك
       *[door] الباب
        [entrance] المدخل
        [ramp] المنحدر
        [steps] الدرجات
        [room] الغرفة { $label }
        [corridor-end] نهاية الممر
    }.

step-leave-room =
    { $bend ->
       *[straight] اخرج من الغرفة وسِر إلى الأمام
        [slight-left] اخرج من الغرفة وسِر باتجاه مائل إلى اليسار
        [left] اخرج من الغرفة وسِر إلى اليسار
        [slight-right] اخرج من الغرفة وسِر باتجاه مائل إلى اليمين
        [right] اخرج من الغرفة وسِر إلى اليمين
        [around] اخرج من الغرفة وارجع إلى الخلف
    }.

step-leave-lift =
    { $bend ->
       *[straight] بعد المصعد: إلى الأمام
        [slight-left] بعد المصعد: باتجاه مائل إلى اليسار
        [left] بعد المصعد: إلى اليسار
        [slight-right] بعد المصعد: باتجاه مائل إلى اليمين
        [right] بعد المصعد: إلى اليمين
        [around] بعد المصعد: استدر إلى الخلف
    }.

step-leave-stairs =
    { $bend ->
       *[straight] بعد الدرج: إلى الأمام
        [slight-left] بعد الدرج: باتجاه مائل إلى اليسار
        [left] بعد الدرج: إلى اليسار
        [slight-right] بعد الدرج: باتجاه مائل إلى اليمين
        [right] بعد الدرج: إلى اليمين
        [around] بعد الدرج: استدر إلى الخلف
    }.

step-leave-escalator =
    { $bend ->
       *[straight] بعد السلم المتحرك: إلى الأمام
        [slight-left] بعد السلم المتحرك: باتجاه مائل إلى اليسار
        [left] بعد السلم المتحرك: إلى اليسار
        [slight-right] بعد السلم المتحرك: باتجاه مائل إلى اليمين
        [right] بعد السلم المتحرك: إلى اليمين
        [around] بعد السلم المتحرك: استدر إلى الخلف
    }.

step-turn =
    { $bend ->
       *[straight] واصل السير إلى الأمام
        [slight-left] ثم انعطف قليلًا إلى اليسار
        [left] ثم انعطف إلى اليسار
        [slight-right] ثم انعطف قليلًا إلى اليمين
        [right] ثم انعطف إلى اليمين
        [around] ثم ارجع إلى الخلف
    }.

step-turn-at =
    { $landmark ->
        [info-desk] عند مكتب الاستعلامات
        [photo-terminal] عند جهاز الصور الشخصية
        [payment-machine] عند جهاز الدفع
        [ticket-printer] عند جهاز الأرقام
        [check-in] عند جهاز تسجيل الوصول
        [toilet] عند المراحيض
        [accessible-toilet] عند مرحاض ذوي الإعاقة
        [baby-room] عند غرفة تغيير الحفاضات
        [quiet-room] عند غرفة الهدوء
        [waiting-area] عند منطقة الانتظار
        [zone-waiting-area] عند منطقة الانتظار { $label }
        [seat] عند المقاعد
        [exit] عند المخرج
        [emergency-exit] عند مخرج الطوارئ
        [defibrillator] عند جهاز إنعاش القلب
        [letter-box] عند صندوق البريد
        [copier] عند آلة النسخ
        [water] عند صنبور ماء الشرب
        [lift] عند المصعد
        [stairs] عند الدرج
        [escalator] عند السلم المتحرك
       *[door] عند الباب
        [entrance] عند المدخل
        [ramp] عند المنحدر
        [steps] عند الدرجات
        [room] عند الغرفة { $label }
        [corridor-end] عند نهاية الممر
    } { $bend ->
       *[straight] واصل السير إلى الأمام
        [slight-left] انعطف قليلًا إلى اليسار
        [left] انعطف إلى اليسار
        [slight-right] انعطف قليلًا إلى اليمين
        [right] انعطف إلى اليمين
        [around] ارجع إلى الخلف
    }.

step-turn-past =
    { $landmark ->
        [info-desk] بعد مكتب الاستعلامات
        [photo-terminal] بعد جهاز الصور الشخصية
        [payment-machine] بعد جهاز الدفع
        [ticket-printer] بعد جهاز الأرقام
        [check-in] بعد جهاز تسجيل الوصول
        [toilet] بعد المراحيض
        [accessible-toilet] بعد مرحاض ذوي الإعاقة
        [baby-room] بعد غرفة تغيير الحفاضات
        [quiet-room] بعد غرفة الهدوء
        [waiting-area] بعد منطقة الانتظار
        [zone-waiting-area] بعد منطقة الانتظار { $label }
        [seat] بعد المقاعد
        [exit] بعد المخرج
        [emergency-exit] بعد مخرج الطوارئ
        [defibrillator] بعد جهاز إنعاش القلب
        [letter-box] بعد صندوق البريد
        [copier] بعد آلة النسخ
        [water] بعد صنبور ماء الشرب
        [lift] بعد المصعد
        [stairs] بعد الدرج
        [escalator] بعد السلم المتحرك
       *[door] بعد الباب
        [entrance] بعد المدخل
        [ramp] بعد المنحدر
        [steps] بعد الدرجات
        [room] بعد الغرفة { $label }
        [corridor-end] بعد نهاية الممر
    } مباشرةً { $bend ->
       *[straight] واصل السير إلى الأمام
        [slight-left] انعطف قليلًا إلى اليسار
        [left] انعطف إلى اليسار
        [slight-right] انعطف قليلًا إلى اليمين
        [right] انعطف إلى اليمين
        [around] ارجع إلى الخلف
    }.

step-turn-into-corridor =
    ادخل الممر { $number ->
        [first] الأول
        [second] الثاني
        [third] الثالث
        [fourth] الرابع
        [fifth] الخامس
        [sixth] السادس
        [seventh] السابع
        [eighth] الثامن
       *[ninth] التاسع
    } { $bend ->
       *[straight] أمامك
        [slight-left] المائل إلى اليسار
        [left] على اليسار
        [slight-right] المائل إلى اليمين
        [right] على اليمين
        [around] خلفك
    }.

step-turn-after-door =
    بعد الباب { $number ->
        [first] الأول
        [second] الثاني
        [third] الثالث
        [fourth] الرابع
        [fifth] الخامس
        [sixth] السادس
        [seventh] السابع
        [eighth] الثامن
       *[ninth] التاسع
    } { $bend ->
       *[straight] واصل السير إلى الأمام
        [slight-left] على اليسار انعطف قليلًا إلى اليسار
        [left] على اليسار انعطف إلى اليسار
        [slight-right] على اليمين انعطف قليلًا إلى اليمين
        [right] على اليمين انعطف إلى اليمين
        [around] ارجع إلى الخلف
    }.

## Doors, ramps, steps

step-door =
    { $bend ->
       *[straight] سِر إلى الأمام ثم اعبر
        [slight-left] انعطف قليلًا إلى اليسار ثم اعبر
        [left] انعطف إلى اليسار ثم اعبر
        [slight-right] انعطف قليلًا إلى اليمين ثم اعبر
        [right] انعطف إلى اليمين ثم اعبر
        [around] استدر إلى الخلف ثم اعبر
    } { $doorway ->
       *[inside] الباب
        [out] المخرج إلى خارج المبنى
        [in] المدخل إلى داخل المبنى
    }.

step-revolving-door =
    { $bend ->
       *[straight] سِر إلى الأمام ثم اعبر
        [slight-left] انعطف قليلًا إلى اليسار ثم اعبر
        [left] انعطف إلى اليسار ثم اعبر
        [slight-right] انعطف قليلًا إلى اليمين ثم اعبر
        [right] انعطف إلى اليمين ثم اعبر
        [around] استدر إلى الخلف ثم اعبر
    } { $doorway ->
       *[inside] الباب الدوّار
        [out] الباب الدوّار إلى خارج المبنى
        [in] الباب الدوّار إلى داخل المبنى
    }.

step-locked-door =
    { $bend ->
       *[straight] سِر إلى الأمام واقرع الجرس
        [slight-left] انعطف قليلًا إلى اليسار واقرع الجرس
        [left] انعطف إلى اليسار واقرع الجرس
        [slight-right] انعطف قليلًا إلى اليمين واقرع الجرس
        [right] انعطف إلى اليمين واقرع الجرس
        [around] استدر إلى الخلف واقرع الجرس
    } { $doorway ->
       *[inside] عند الباب
        [out] عند المخرج إلى خارج المبنى
        [in] عند المدخل إلى داخل المبنى
    }.

step-ramp =
    { $bend ->
       *[straight] سِر إلى الأمام ثم
        [slight-left] انعطف قليلًا إلى اليسار ثم
        [left] انعطف إلى اليسار ثم
        [slight-right] انعطف قليلًا إلى اليمين ثم
        [right] انعطف إلى اليمين ثم
        [around] استدر إلى الخلف ثم
    } { $way ->
        [up] اصعد المنحدر
       *[down] انزل المنحدر
    }.

step-steps =
    { $bend ->
       *[straight] سِر إلى الأمام ثم
        [slight-left] انعطف قليلًا إلى اليسار ثم
        [left] انعطف إلى اليسار ثم
        [slight-right] انعطف قليلًا إلى اليمين ثم
        [right] انعطف إلى اليمين ثم
        [around] استدر إلى الخلف ثم
    } { $way ->
        [up] اصعد
       *[down] انزل
    } { $count ->
        [zero] الدرجات
        [one] درجة واحدة
        [two] درجتين
        [few] { $count } درجات
        [many] { $count } درجة
       *[other] { $count } درجة
    }.

## Lifts and stairs

step-lift =
    { $bend ->
       *[straight] المصعد
        [slight-left] المصعد قليلًا إلى اليسار
        [left] المصعد إلى اليسار
        [slight-right] المصعد قليلًا إلى اليمين
        [right] المصعد إلى اليمين
        [around] المصعد خلفك
    }: الزر { $button }

step-stairs =
    { $bend ->
       *[straight] الدرج
        [slight-left] الدرج قليلًا إلى اليسار
        [left] الدرج إلى اليسار
        [slight-right] الدرج قليلًا إلى اليمين
        [right] الدرج إلى اليمين
        [around] الدرج خلفك
    } { $way ->
        [up] صعودًا
       *[down] نزولًا
    } إلى { $storey ->
        [ground] الطابق الأرضي ({ $floor })
        [above] الطابق { $floor }
        [basement] القبو ({ $floor })
        [below] طابق القبو رقم { $number } ({ $floor })
       *[labelled] الطابق { $floor }
    }

step-escalator =
    { $bend ->
       *[straight] السلم المتحرك
        [slight-left] السلم المتحرك قليلًا إلى اليسار
        [left] السلم المتحرك إلى اليسار
        [slight-right] السلم المتحرك قليلًا إلى اليمين
        [right] السلم المتحرك إلى اليمين
        [around] السلم المتحرك خلفك
    } { $way ->
        [up] صعودًا
       *[down] نزولًا
    } إلى { $storey ->
        [ground] الطابق الأرضي ({ $floor })
        [above] الطابق { $floor }
        [basement] القبو ({ $floor })
        [below] طابق القبو رقم { $number } ({ $floor })
       *[labelled] الطابق { $floor }
    }

## Arriving

step-arrive-counter-room =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: الغرفة { $room }، الشباك { $counter }

step-arrive-counter =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: الشباك { $counter }

step-arrive-room =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: الغرفة { $room }

step-arrive-facility =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: { $landmark ->
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
        [zone-waiting-area] منطقة الانتظار { $label }
        [seat] المقاعد
        [exit] المخرج
        [emergency-exit] مخرج الطوارئ
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] صنبور ماء الشرب
        [lift] المصعد
        [stairs] الدرج
        [escalator] السلم المتحرك
       *[door] الباب
        [entrance] المدخل
        [ramp] المنحدر
        [steps] الدرجات
        [room] الغرفة { $label }
        [corridor-end] نهاية الممر
    }

step-arrive-facility-room =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: الغرفة { $room }، { $landmark ->
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
        [zone-waiting-area] منطقة الانتظار { $label }
        [seat] المقاعد
        [exit] المخرج
        [emergency-exit] مخرج الطوارئ
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] صنبور ماء الشرب
        [lift] المصعد
        [stairs] الدرج
        [escalator] السلم المتحرك
       *[door] الباب
        [entrance] المدخل
        [ramp] المنحدر
        [steps] الدرجات
        [room] الغرفة { $label }
        [corridor-end] نهاية الممر
    }

step-arrive-named =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: { $name }

step-arrive-start =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: الشاشة التي بدأت منها

step-arrive =
    { $side ->
        [left] إلى اليسار
        [right] إلى اليمين
       *[ahead] أمامك
    }: وجهتك

step-barred =
    إلى هنا فقط. { $obstacle ->
        [stairs] لا يمكن المتابعة إلا عبر الدرج.
        [steps] لا يمكن المتابعة إلا عبر درجات.
        [narrow-door] الباب التالي ضيق جدًا.
        [narrow-way] الممر يضيق كثيرًا.
        [revolving-door] لا يمكن المتابعة إلا عبر باب دوّار.
        [steep] المنحدر شديد الانحدار.
        [threshold] عتبة الباب مرتفعة جدًا.
        [no-handrail] الدرجات التالية بلا درابزين.
        [small-lift] المصعد صغير جدًا.
        [lift] لا يمكن المتابعة إلا بالمصعد.
        [escalator] لا يمكن المتابعة إلا بالسلم المتحرك.
        [staff] المتابعة مسموحة للموظفين فقط.
        [one-way] الطريق مسموح في الاتجاه المعاكس فقط.
        [lift-closed] المصعد معطل.
        [escalator-closed] السلم المتحرك معطل.
        [stairs-closed] الدرج مغلق.
        [door-closed] الباب مغلق حاليًا.
       *[closed] الطريق مغلق حاليًا.
    }

step-barred-ask = اسأل مكتب الاستعلامات، وسيساعدونك هناك.

step-barred-call = اتصل بنا وسنأتي إليك: { $telephone }

## Second lines

step-passing =
    تمر بجانب { $landmark ->
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
        [zone-waiting-area] منطقة الانتظار { $label }
        [seat] المقاعد
        [exit] المخرج
        [emergency-exit] مخرج الطوارئ
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] صنبور ماء الشرب
        [lift] المصعد
        [stairs] الدرج
        [escalator] السلم المتحرك
       *[door] الباب
        [entrance] المدخل
        [ramp] المنحدر
        [steps] الدرجات
        [room] الغرفة { $label }
        [corridor-end] نهاية الممر
    }.

step-towards =
    سِر حتى { $landmark ->
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
        [zone-waiting-area] منطقة الانتظار { $label }
        [seat] المقاعد
        [exit] المخرج
        [emergency-exit] مخرج الطوارئ
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] صنبور ماء الشرب
        [lift] المصعد
        [stairs] الدرج
        [escalator] السلم المتحرك
       *[door] الباب
        [entrance] المدخل
        [ramp] المنحدر
        [steps] الدرجات
        [room] الغرفة { $label }
        [corridor-end] نهاية الممر
    }.

step-floors =
    { $floors ->
        [zero] { $floors } طابق
        [one] طابق واحد
        [two] طابقان
        [few] { $floors } طوابق
        [many] { $floors } طابقًا
       *[other] { $floors } طابق
    } { $way ->
        [up] إلى الأعلى
       *[down] إلى الأسفل
    }

step-floors-steps =
    { $floors ->
        [zero] { $floors } طابق
        [one] طابق واحد
        [two] طابقان
        [few] { $floors } طوابق
        [many] { $floors } طابقًا
       *[other] { $floors } طابق
    } { $way ->
        [up] إلى الأعلى
       *[down] إلى الأسفل
    }، { $steps ->
        [zero] { $steps } درجة
        [one] درجة واحدة
        [two] درجتان
        [few] { $steps } درجات
        [many] { $steps } درجة
       *[other] { $steps } درجة
    }

step-counted-door =
    إنه الباب { $number ->
        [first] الأول
        [second] الثاني
        [third] الثالث
        [fourth] الرابع
        [fifth] الخامس
        [sixth] السادس
        [seventh] السابع
        [eighth] الثامن
       *[ninth] التاسع
    } { $side ->
        [left] على اليسار
        [right] على اليمين
       *[ahead] أمامك
    }.

step-follow-tactile =
    { $tactile ->
       *[whole] اتبع الشريط الإرشادي البارز على الأرض.
        [first] اتبع أولًا الشريط الإرشادي البارز على الأرض.
    }

step-door-is-opened = انتظر حتى يُفتح لك الباب.

step-ring = اقرع الجرس وانتظر حتى يُفتح لك الباب.

step-door-opens-itself = ينفتح الباب تلقائيًا.

step-threshold =
    انتبه إلى عتبة الباب، فارتفاعها { $centimetres ->
        [zero] { $centimetres } سنتيمتر
        [one] سنتيمتر واحد
        [two] سنتيمتران
        [few] { $centimetres } سنتيمترات
        [many] { $centimetres } سنتيمترًا
       *[other] { $centimetres } سنتيمتر
    }.

step-after-lift = عند خروجك من المصعد

step-after-stairs = عند خروجك من الدرج

step-after-escalator = عند نزولك من السلم المتحرك

step-zone-sign =
    ابحث عن اللافتة التي تحمل الحرف { $zone }.

way-seats =
    { $count ->
        [zero] لا توجد مقاعد على الطريق
        [one] يوجد مكان واحد للجلوس على الطريق
        [two] يوجد مكانان للجلوس على الطريق
        [few] توجد { $count } أماكن للجلوس على الطريق
        [many] يوجد { $count } مكانًا للجلوس على الطريق
       *[other] يوجد { $count } مكان للجلوس على الطريق
    }. أطول مسافة دون مقعد: { $metres ->
        [zero] { $metres } متر
        [one] متر واحد
        [two] متران
        [few] { $metres } أمتار
        [many] { $metres } مترًا
       *[other] { $metres } متر
    }.
