status-closed =
    { $part ->
        [lift] Lift { $label } is out of order.
        [stairs] Stairs { $label } are closed.
        [escalator] Escalator { $label } is out of order.
        [door] A door on the way is closed.
        [room] Room { $label } is closed.
       *[way] A corridor on the way is closed.
    }
status-counter-closed = { $counter } is not staffed at the moment.
status-counter-moved = { $counter } is somewhere else at the moment: { $place }
status-reason =
    { $reason ->
       *[out-of-order] The reason is a fault.
        [maintenance] The reason is maintenance.
        [building-work] The reason is building work.
        [cleaning] The reason is cleaning.
        [event] The reason is an event.
        [staff-meeting] The reason is a meeting.
        [staff-shortage] The reason is a lack of staff.
        [danger] It is dangerous there.
    }
status-until-today = Expected until { $time } today.
status-until-day =
    { $day ->
        [monday] Expected until Monday, { $time }.
        [tuesday] Expected until Tuesday, { $time }.
        [wednesday] Expected until Wednesday, { $time }.
        [thursday] Expected until Thursday, { $time }.
        [friday] Expected until Friday, { $time }.
        [saturday] Expected until Saturday, { $time }.
       *[sunday] Expected until Sunday, { $time }.
    }
status-until-date = Expected until { $date }, { $time }.
status-avoided = The way shown here avoids it.
