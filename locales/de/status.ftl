### Was heute anders ist: Aufzüge außer Betrieb, gesperrte Wege, geschlossene oder verlegte Schalter.
### Jede Nachricht ist ein ganzer Satz. Bis zu drei stehen untereinander: was, warum, bis wann.

# Etwas im Haus ist zu. $part: wird nie angezeigt, nur die Auswahl. $label: was auf dem Schild steht, bei Türen und Wegen leer.
status-closed =
    { $part ->
        [lift] Aufzug { $label } ist außer Betrieb.
        [stairs] Treppe { $label } ist gesperrt.
        [escalator] Rolltreppe { $label } ist außer Betrieb.
        [door] Eine Tür auf dem Weg ist geschlossen.
        [room] Raum { $label } ist geschlossen.
       *[way] Ein Flur auf dem Weg ist gesperrt.
    }
# Ein Schalter arbeitet nicht, obwohl sonst geöffnet wäre. $counter: sein Name, zum Beispiel „Schalter 12“.
status-counter-closed = { $counter } ist zurzeit nicht besetzt.
# Ein Schalter arbeitet woanders. $counter: sein Name. $place: wo, zum Beispiel „Zimmer B 2.14, 2. Stock“.
status-counter-moved = { $counter } ist zurzeit woanders: { $place }
# Warum. $reason: wird nie angezeigt, nur die Auswahl.
status-reason =
    { $reason ->
       *[out-of-order] Der Grund ist ein Defekt.
        [maintenance] Der Grund ist eine Wartung.
        [building-work] Der Grund sind Bauarbeiten.
        [cleaning] Der Grund ist eine Reinigung.
        [event] Der Grund ist eine Veranstaltung.
        [staff-meeting] Der Grund ist eine Besprechung.
        [staff-shortage] Der Grund ist fehlendes Personal.
        [danger] Dort ist es gefährlich.
    }
# Bis wann, am selben Tag. $time: Uhrzeit.
status-until-today = Voraussichtlich bis heute { $time } Uhr.
# Bis wann, in den nächsten Tagen. $day: Wochentag, $time: Uhrzeit.
status-until-day =
    { $day ->
        [monday] Voraussichtlich bis Montag, { $time } Uhr.
        [tuesday] Voraussichtlich bis Dienstag, { $time } Uhr.
        [wednesday] Voraussichtlich bis Mittwoch, { $time } Uhr.
        [thursday] Voraussichtlich bis Donnerstag, { $time } Uhr.
        [friday] Voraussichtlich bis Freitag, { $time } Uhr.
        [saturday] Voraussichtlich bis Samstag, { $time } Uhr.
       *[sunday] Voraussichtlich bis Sonntag, { $time } Uhr.
    }
# Bis wann, später. $date: Tag.Monat.Jahr, $time: Uhrzeit.
status-until-date = Voraussichtlich bis { $date }, { $time } Uhr.
# Zusatz, wenn der gezeigte Weg daran vorbeiführt.
status-avoided = Der Weg hier führt daran vorbei.
