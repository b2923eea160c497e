status-closed =
    { $part ->
        [lift] Ліфт { $label } не працює.
        [stairs] Сходи { $label } закриті.
        [escalator] Ескалатор { $label } не працює.
        [door] Двері на шляху зачинені.
        [room] Кабінет { $label } зачинено.
       *[way] Коридор на шляху закрито.
    }
status-counter-closed = { $counter }: зараз нікого немає.
status-counter-moved = { $counter } зараз в іншому місці: { $place }
status-reason =
    { $reason ->
       *[out-of-order] Причина: несправність.
        [maintenance] Причина: технічне обслуговування.
        [building-work] Причина: будівельні роботи.
        [cleaning] Причина: прибирання.
        [event] Причина: захід.
        [staff-meeting] Причина: нарада.
        [staff-shortage] Причина: бракує працівників.
        [danger] Там небезпечно.
    }
status-until-today = Імовірно, до { $time } сьогодні.
status-until-day =
    { $day ->
        [monday] Імовірно, до понеділка, { $time }.
        [tuesday] Імовірно, до вівторка, { $time }.
        [wednesday] Імовірно, до середи, { $time }.
        [thursday] Імовірно, до четверга, { $time }.
        [friday] Імовірно, до п’ятниці, { $time }.
        [saturday] Імовірно, до суботи, { $time }.
       *[sunday] Імовірно, до неділі, { $time }.
    }
status-until-date = Імовірно, до { $date }, { $time }.
status-avoided = Показаний тут шлях це оминає.
