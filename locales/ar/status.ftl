status-closed =
    { $part ->
        [lift] المصعد { $label } معطّل.
        [stairs] الدرج { $label } مغلق.
        [escalator] السلم المتحرك { $label } معطّل.
        [door] أحد الأبواب على الطريق مغلق.
        [room] الغرفة { $label } مغلقة.
       *[way] أحد الممرات على الطريق مغلق.
    }
status-counter-closed = { $counter }: لا يوجد موظف حاليًا.
status-counter-moved = { $counter } في مكان آخر حاليًا: { $place }
status-reason =
    { $reason ->
       *[out-of-order] السبب هو عطل.
        [maintenance] السبب هو أعمال صيانة.
        [building-work] السبب هو أعمال بناء.
        [cleaning] السبب هو التنظيف.
        [event] السبب هو إقامة فعالية.
        [staff-meeting] السبب هو اجتماع للموظفين.
        [staff-shortage] السبب هو نقص في الموظفين.
        [danger] المكان خطر.
    }
status-until-today = من المتوقع حتى الساعة { $time } اليوم.
status-until-day =
    { $day ->
        [monday] من المتوقع حتى يوم الاثنين، الساعة { $time }.
        [tuesday] من المتوقع حتى يوم الثلاثاء، الساعة { $time }.
        [wednesday] من المتوقع حتى يوم الأربعاء، الساعة { $time }.
        [thursday] من المتوقع حتى يوم الخميس، الساعة { $time }.
        [friday] من المتوقع حتى يوم الجمعة، الساعة { $time }.
        [saturday] من المتوقع حتى يوم السبت، الساعة { $time }.
       *[sunday] من المتوقع حتى يوم الأحد، الساعة { $time }.
    }
status-until-date = من المتوقع حتى { $date }، الساعة { $time }.
status-avoided = الطريق المعروض هنا يتجنبه.
