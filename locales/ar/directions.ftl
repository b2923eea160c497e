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
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] ماء الشرب
        [lift] المصعد
        [stairs] الدرج
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
        [defibrillator] عند جهاز إنعاش القلب
        [letter-box] عند صندوق البريد
        [copier] عند آلة النسخ
        [water] عند ماء الشرب
        [lift] عند المصعد
        [stairs] عند الدرج
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
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] ماء الشرب
        [lift] المصعد
        [stairs] الدرج
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
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] ماء الشرب
        [lift] المصعد
        [stairs] الدرج
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
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] ماء الشرب
        [lift] المصعد
        [stairs] الدرج
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
        [defibrillator] جهاز إنعاش القلب
        [letter-box] صندوق البريد
        [copier] آلة النسخ
        [water] ماء الشرب
        [lift] المصعد
        [stairs] الدرج
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

step-walk =
    ثم نحو { $metres ->
        [zero] { $metres } متر
        [one] متر واحد
        [two] مترين
        [few] { $metres } أمتار
        [many] { $metres } مترًا
       *[other] { $metres } متر
    }.

step-after-lift = عند خروجك من المصعد

step-after-stairs = عند خروجك من الدرج

step-zone-sign =
    ابحث عن اللافتة التي تحمل الحرف { $zone }.
