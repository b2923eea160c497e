### Die Wörter der Bildschirme. Deutsch ist die Referenz: Alle anderen Sprachen übersetzen diese Datei.
### Kurz, in einfachen Worten, mit „Sie“. Jede Meldung ist ein ganzer Satz oder eine ganze Aufschrift.

## Begrüßung und Sprache

# Sehr groß auf dem ersten Bildschirm; wechselt alle paar Sekunden die Sprache.
welcome = Willkommen
# Unter der Begrüßung, über den Kacheln mit den Namen der Sprachen.
choose-language = Bitte wählen Sie Ihre Sprache.

## Leisten

# Taste oben: einen Bildschirm zurück.
back = Zurück
# Taste oben: alles vergessen und von vorn beginnen.
start-again = Neu beginnen
# Taste unten: größere Schrift. Ein Wort.
text-size = Größer
# Taste unten: anderer Kontrast. Ein Wort.
contrast = Kontrast
# Taste unten: alle Tasten weiter nach unten, für Menschen im Rollstuhl. Ein Wort.
lower = Tiefer
# Taste unten: zeigt, wie man sich bewegen möchte (zu Fuß, Rollstuhl, Kinderwagen …). Ein Wort.
moving = Mobilität
# Taste: weiter zum nächsten Teil eines langen Bildschirms.
page-on = Weiter
# Taste: zurück zum Teil davor.
page-back = Davor

## Fragen

# Die erste Frage, über acht Kacheln.
what-brings-you = Was führt Sie zu uns?
# Kachel bei jeder Frage.
unsure = Ich weiß es nicht
# Kleiner unter „Ich weiß es nicht“.
unsure-hint = Die Information hilft Ihnen.
# Kachel: Jemand hat eine Nummer in einem Brief.
know-number = Ich kenne Zimmer oder Schalter
# Kachel: Toilette, Ausgang, Automaten.
find-facility = WC, Ausgang, Automaten
# Frage über den Kacheln mit Toilette, Ausgang, Automaten.
which-facility = Was suchen Sie?
# Orte und Geräte im Haus, auf Kacheln und als Ziel.
# $facility: welcher Ort; wählt nur aus.
facility =
    { $facility ->
        [info-desk] Information
        [photo-terminal] Fotoautomat
        [payment-machine] Kassenautomat
        [ticket-printer] Nummernautomat
        [check-in] Anmelde-Automat
        [toilet] WC
        [accessible-toilet] WC für alle (rollstuhlgerecht)
        [baby-room] Wickelraum
        [quiet-room] Raum der Stille
        [waiting-area] Wartebereich
        [seat] Sitzplätze
        [exit] Ausgang
        [defibrillator] Defibrillator
        [letter-box] Briefkasten
        [copier] Kopierer
       *[water] Trinkwasser
    }
# Frage nach dem ersten Buchstaben des Nachnamens.
which-letter = Mit welchem Buchstaben beginnt Ihr Nachname?
# Kleiner darunter: warum, und dass nur der Buchstabe gefragt ist.
which-letter-hint = Danach richtet sich der Schalter. Wir fragen nur nach dem Buchstaben.
# Aufforderung, eine Nummer zu tippen.
type-number = Welche Nummer steht in Ihrem Brief?
# Kleiner darunter, mit einem Beispiel.
type-number-hint = Zum Beispiel B 2.14 oder 12
# Es gibt kein Zimmer und keinen Schalter mit dieser Nummer.
number-unknown = Diese Nummer gibt es hier nicht.

## Suchen

# Taste auf dem ersten Bildschirm: öffnet die Suche mit Tastatur und Listen.
find-open = Suchen
# Überschrift über dem Feld, in das man tippt.
find-title = Wonach suchen Sie?
# Unter dem leeren Feld: was man tippen kann.
find-hint = Tippen Sie ein Wort, zum Beispiel aus Ihrem Brief. Auch eine Zimmernummer geht.
# Nichts passt zu dem, was getippt wurde.
find-nothing = Das finden wir leider nicht.
# Kleiner darunter, über Tasten mit Listen und der Information.
find-nothing-hint = Versuchen Sie ein anderes Wort oder eine Liste.
# Wie viel gefunden wurde, wenn es erst auf der nächsten Seite steht. $count: Anzahl.
find-found = Gefunden: { $count }
# Kachel: eine Liste nach Anfangsbuchstaben. Nennt den ersten und den letzten Buchstaben der Sprache.
browse-letters = Von A bis Z
# Kleiner unter „Von A bis Z“.
browse-letters-hint = Alle Anliegen und alle Stellen, die helfen
# Kachel: eine Liste nach Themen.
browse-themes = Nach Themen
# Kleiner unter „Nach Themen“.
browse-themes-hint = Arbeit, Wohnen, Gesundheit …
# Überschrift über den Buchstaben, mit denen Wörter der Liste beginnen.
browse-which-letter = Wählen Sie einen Buchstaben.
# Überschrift über den Themen.
browse-which-theme = Um welches Thema geht es?
# Taste der Tastatur: zeigt die Buchstaben dieser Sprache. Die ersten drei Buchstaben.
keyboard-letters = ABC
# Taste der Tastatur: löscht alles, was getippt wurde. Ein Wort.
keyboard-clear = Leeren
# Wird vorgelesen: die Taste für einen Zwischenraum.
keyboard-space = Leerzeichen
# Wird vorgelesen: die Taste, die den letzten Buchstaben wegnimmt.
keyboard-erase = Letzten Buchstaben löschen

## Orte

# Ein Schalter. $number: seine Nummer, zum Beispiel 12.
counter = Schalter { $number }
# Die Theke, die bei allem anderen hilft.
info-desk = Information
# Der Schalter, an dem fertige Karten ausgegeben werden.
issue-counter = Ausgabe
# Wo ein Ort ist. $room: Nummer des Zimmers, $floor: Name der Etage.
room-on-floor = Zimmer { $room } · { $floor }
# Ein Zimmer. $room: seine Nummer.
room = Zimmer { $room }
# Die Etage eines Ortes ohne Nummer. $floor: Name der Etage.
on-floor = { $floor }
# Der Name einer Etage; step-stairs in directions.ftl nennt sie ebenso.
# $storey: ground ist die Etage des Haupteingangs, above darüber, basement die erste darunter, below weiter unten,
# labelled darüber mit eigenem Namen. $label: was auf der Taste im Aufzug steht. $number: wie viele Etagen darüber oder darunter.
floor-name =
    { $storey ->
        [ground] Erdgeschoss
        [above] { $label }. Obergeschoss
        [basement] Untergeschoss
        [below] { $number }. Untergeschoss
       *[labelled] Etage { $label }
    }

## Öffnungszeiten

# $time: Uhrzeit, zum Beispiel 12:00.
open-until = geöffnet bis { $time }
# Immer offen.
open-now = jetzt geöffnet
# Jetzt geschlossen, öffnet heute. $time: Uhrzeit.
opens-today = geschlossen, öffnet heute um { $time }
# Jetzt geschlossen, öffnet an einem anderen Tag. $day: Wochentag, $time: Uhrzeit.
opens-on =
    { $day ->
        [monday] geschlossen, öffnet Montag um { $time }
        [tuesday] geschlossen, öffnet Dienstag um { $time }
        [wednesday] geschlossen, öffnet Mittwoch um { $time }
        [thursday] geschlossen, öffnet Donnerstag um { $time }
        [friday] geschlossen, öffnet Freitag um { $time }
        [saturday] geschlossen, öffnet Samstag um { $time }
       *[sunday] geschlossen, öffnet Sonntag um { $time }
    }
# Geschlossen, niemand weiß, bis wann.
closed = geschlossen

## Dauer des Weges

# $minutes: ganze Minuten zu gehen.
minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
# $from und $to: ganze Minuten zu gehen, von … bis …; $to ist immer größer.
minutes-range =
    { $to ->
        [one] { $from }–{ $to } Minute
       *[other] { $from }–{ $to } Minuten
    }
# Der Weg hat keine Stufen.
without-steps = ohne Stufen
# Der Weg hat keine Stufen und führt über einen Aufzug.
without-steps-lift = ohne Stufen, mit Aufzug
# Der Weg hat Stufen oder eine Treppe.
with-stairs = mit Stufen

## Antwort

# Große Taste: den Weg zeigen.
show-way = Weg zeigen
# Überschrift: was man in der Hand haben soll.
have-ready = Bereithalten
# Überschrift: was Schritt für Schritt geschieht.
what-happens = So geht es
# Welche Papiere nötig sind, ist nicht sicher.
documents-ask = Welche Papiere Sie brauchen, sagt man Ihnen am Schalter.
# Keine Papiere nötig.
documents-none = Sie müssen nichts mitbringen.
# Die Gebühr ist nicht sicher.
fee-ask = Kosten: am Schalter fragen
# Es kostet nichts.
fee-none = kostenlos
# Eine Gebühr. $amount: Betrag mit Währung, $date: Monat und Jahr der letzten Prüfung.
fee = { $amount } · Stand { $date }
# Eine Gebühr für einen bestimmten Fall. $case: der Fall, $amount: die Gebühr mit ihrem Stand.
fee-case = { $case }: { $amount }
# Wie lange es meist dauert. $unit: die Einheit, wählt nur aus; $to: Anzahl.
usual-duration =
    { $unit ->
        [minutes] { $to ->
            [one] meist { $to } Minute
           *[other] meist { $to } Minuten
        }
        [days] { $to ->
            [one] meist { $to } Tag
           *[other] meist { $to } Tage
        }
        [weeks] { $to ->
            [one] meist { $to } Woche
           *[other] meist { $to } Wochen
        }
       *[months] { $to ->
            [one] meist { $to } Monat
           *[other] meist { $to } Monate
        }
    }
# Wie lange es meist dauert, von … bis … $unit: die Einheit, wählt nur aus.
usual-duration-range =
    { $unit ->
        [minutes] { $to ->
            [one] meist { $from }–{ $to } Minute
           *[other] meist { $from }–{ $to } Minuten
        }
        [days] { $to ->
            [one] meist { $from }–{ $to } Tag
           *[other] meist { $from }–{ $to } Tage
        }
        [weeks] { $to ->
            [one] meist { $from }–{ $to } Woche
           *[other] meist { $from }–{ $to } Wochen
        }
       *[months] { $to ->
            [one] meist { $from }–{ $to } Monat
           *[other] meist { $from }–{ $to } Monate
        }
    }
# Wo im Haus man ein Papier bekommt. $facility: das Gerät, wählt nur aus; $floor: Name der Etage.
available-at =
    { $facility ->
        [photo-terminal] Fotoautomat: { $floor }
        [copier] Kopierer: { $floor }
        [ticket-printer] Nummernautomat: { $floor }
       *[other] im Haus: { $floor }
    }
# Überschrift: wer außerdem hilft.
who-helps = Wer hilft noch?
# Taste neben „Wer hilft noch?“.
view = Ansehen
# Wer hilft: der erste Name und wie viele weitere. $first: Name, $count: Anzahl der weiteren.
and-more =
    { $count ->
        [one] { $first } · { $count } weitere Stelle
       *[other] { $first } · { $count } weitere Stellen
    }
# Der Besucher muss nichts tun.
nothing-to-do = Sie müssen nichts tun
# Kleiner darunter.
nothing-to-do-hint = Sie können nach Hause gehen. Wenn Sie unsicher sind, fragen Sie die Information.
# Überschrift, wenn eine andere Stelle zuständig ist.
not-here = Hier hilft man Ihnen
# Die Stelle ist im selben Haus.
in-the-house = im Haus
# Die Hilfe kostet nichts.
free-help = kostenlos
# Man muss seinen Namen nicht sagen.
anonymous-help = ohne Namen
# Man braucht einen Termin und ruft vorher an.
call-first = vorher anrufen
# Man braucht einen Termin und bucht im Internet.
book-online = Termin im Internet
# Die Angaben sind länger als 180 Tage nicht geprüft worden.
checked-long-ago = Bitte vorher anrufen: Angaben nicht neu geprüft
# $number: Telefonnummer.
telephone = Telefon { $number }
# Letzte Zeile jeder Antwort. $place: wo die Information ist.
fallback = Fragen? { $place }
# Andere Schalter für dasselbe Anliegen. $counters: ihre Namen, mit Komma getrennt.
other-counters = Auch hier: { $counters }

## Gebühren, Termine, Eile, andere Orte

# Die Gebühr ist höchstens so hoch. $amount: Betrag mit Währung, $date: Monat und Jahr der letzten Prüfung.
fee-at-most = höchstens { $amount } · Stand { $date }
# Gebühren von bis, je nach Fall. $low, $high: Beträge, $date: Monat der Prüfung.
fee-between = { $low } bis { $high } · Stand { $date }
# Neben einer Gebühr: Einige Menschen zahlen weniger oder nichts.
fee-some-pay-less = manche zahlen weniger
# Taste: öffnet Kosten, Dauer, wer entscheidet, Gesetz und Quellen.
costs-and-decision = Kosten, Dauer, Entscheidung
# Taste und Überschrift: öffnet besondere Fälle eines Anliegens.
which-case = Ist es einer dieser Fälle?
# Unter „Ist es einer dieser Fälle?“: der erste Fall und wie viele noch. $first: der erste Fall, $count: Anzahl.
and-more-cases =
    { $count ->
        [one] { $first } · { $count } weiterer Fall
       *[other] { $first } · { $count } weitere Fälle
    }
# Taste: öffnet, wo man einen Termin bucht.
appointment-key = Termin buchen
# Taste: öffnet, wo man einen Termin bucht, und Schalter an anderen Orten.
appointment-and-places = Termin und andere Orte
# Wer unter 18 ist, zahlt die Hälfte. $amount: Betrag mit Währung.
fee-minors = unter 18 Jahren: { $amount }
# Gebühr in einem Fall für Menschen unter 18. $case: der Fall, $amount: Betrag mit Währung.
fee-case-minors = { $case }, unter 18 Jahren: { $amount }
# Wer einen anderen Betrag zahlt. $who: für wen, aus „fee-exemption-…“; $amount: Betrag mit Währung.
fee-reduced = { $who }: { $amount }
# Wer nichts zahlt. $who: für wen, aus „fee-exemption-…“, mehrere mit Punkt getrennt.
fee-exempt = 0 €: { $who }
# Wer in einem Fall nichts zahlt. $case: der Fall, $who: für wen, aus „fee-exemption-…“.
fee-exempt-case = { $case }, 0 €: { $who }
# Wie lange man am Schalter meist braucht. $minutes: Anzahl.
time-at-counter =
    { $minutes ->
        [one] am Schalter meist { $minutes } Minute
       *[other] am Schalter meist { $minutes } Minuten
    }
# Neben dem Schalter: Man braucht keinen Termin, kann aber einen haben.
appointment-possible = mit oder ohne Termin
# Neben dem Schalter: Ohne Termin wird man nicht bedient.
appointment-needed = nur mit Termin
# Neben dem Schalter: Man kommt einfach.
no-appointment = ohne Termin
# Neben dem Schalter: Ämter sind verschieden, man fragt nach.
appointment-ask = Termin nötig? Fragen Sie die Information.
# Neben dem QR-Code mit der Adresse für Termine.
book-appointment = Termin buchen: Code mit dem Telefon scannen
# Wann es eilt: Das Papier ist abgelaufen oder läuft bald ab. $days: Anzahl der Tage.
urgent-paper-ends =
    { $days ->
        [one] Ist Ihr Papier abgelaufen oder endet es morgen? Gehen Sie heute zur Information.
       *[other] Ist Ihr Papier abgelaufen oder endet es in den nächsten { $days } Tagen? Gehen Sie heute zur Information.
    }
# Wann es eilt: Der Antrag muss vor dem Ablauf gestellt sein.
urgent-before-end = Stellen Sie den Antrag, bevor Ihr Papier abläuft. Dann dürfen Sie meist bis zur Entscheidung bleiben. Nicht mit Schengen-Visum.
# Wann es eilt: Der Antrag muss bald nach der Einreise gestellt sein. $days: Anzahl der Tage.
urgent-after-entry =
    { $days ->
        [one] Stellen Sie den Antrag am Tag nach der Einreise.
       *[other] Stellen Sie den Antrag in den ersten { $days } Tagen nach der Einreise.
    }
# Wann es nicht eilt: Die Karte ist noch lange gültig. $weeks: Anzahl der Wochen.
urgent-not-yet =
    { $weeks ->
        [one] Ist Ihre Karte noch mehr als eine Woche gültig? Stellen Sie den Antrag online, oder kommen Sie später.
       *[other] Ist Ihre Karte noch mehr als { $weeks } Wochen gültig? Stellen Sie den Antrag online, oder kommen Sie später.
    }
# Wann es eilt: ein Verlust muss sofort gemeldet werden.
urgent-at-once = Melden Sie es sofort dem Amt.
# Der letzte Tag, an dem das Gesetz sagt, was die Schritte darüber sagen. $date: Datum wie 04.03.2027.
law-ends-on = Das gilt bis { $date }.
# Wer über den Antrag entscheidet. $decider: die Stelle, wählt nur aus.
who-decides =
    { $decider ->
        [immigration-office] Es entscheidet: die Ausländerbehörde
        [naturalisation-authority] Es entscheidet: die Einbürgerungsbehörde
       *[other-authority] Es entscheidet: eine andere Behörde
    }
# Überschrift über dem, was schiefgehen kann, und was man dann tut.
what-can-go-wrong = Wenn etwas nicht klappt
# Überschrift über besonderen Fällen eines Anliegens, jeder auf einer Taste.
special-cases = Genauer:
# Welcher Schalter für welche Nachnamen. $letters: Anfang des Namens, zum Beispiel Sch; $counter: der Schalter.
surname-to-counter = Nachname { $letters }: { $counter }
# Unter der Frage nach dem ersten Buchstaben: Kleine Wörter am Anfang zählen mit.
particles-counted = „von Berg“ beginnt mit V, „El Amin“ mit E.
# Unter der Frage nach dem ersten Buchstaben: Kleine Wörter am Anfang zählen nicht mit.
particles-ignored = „von Berg“ beginnt mit B, „El Amin“ mit A.
# Überschrift über Schaltern außerhalb des Hauses.
also-outside = Auch an einem anderen Ort
# Schalter außerhalb des Hauses, jetzt besetzt. $name: der Ort auf Deutsch, $time: Uhrzeit.
outreach-now = { $name }: heute bis { $time } Uhr
# Schalter außerhalb des Hauses und wann er wieder besetzt ist. $name: der Ort auf Deutsch, $day: Wochentag, wählt nur aus; $date: Datum, $from, $to: Uhrzeiten.
outreach-next =
    { $day ->
        [monday] { $name }: Montag, { $date }, { $from }–{ $to } Uhr
        [tuesday] { $name }: Dienstag, { $date }, { $from }–{ $to } Uhr
        [wednesday] { $name }: Mittwoch, { $date }, { $from }–{ $to } Uhr
        [thursday] { $name }: Donnerstag, { $date }, { $from }–{ $to } Uhr
        [friday] { $name }: Freitag, { $date }, { $from }–{ $to } Uhr
        [saturday] { $name }: Samstag, { $date }, { $from }–{ $to } Uhr
       *[sunday] { $name }: Sonntag, { $date }, { $from }–{ $to } Uhr
    }
# Schalter außerhalb des Hauses, Zeiten nicht bekannt. $name: der Ort auf Deutsch.
outreach-ask = { $name }: Zeiten an der Information fragen
# Wenn der Schalter zu ist: Papiere gehen in den Briefkasten am Haus.
closed-letter-box = Papiere können Sie in den Briefkasten werfen.
# Wenn der Schalter zu ist. $address: Adresse im Internet.
closed-online = Vieles geht online: { $address }
# Taste auf Seiten, die niemand sonst sehen soll: beendet sofort alles.
quick-exit = Schließen

## Weg

# Taste: den Weg zurück zeigen.
way-back = Rückweg
# Taste: wieder den Weg zum Ziel zeigen.
way-there = Hinweg
# Überschrift des Rückwegs: dorthin, wo man hereingekommen ist.
back-to-entrance = Zurück zum Eingang
# Taste: den Weg auf das Telefon mitnehmen.
take-along = Mitnehmen
# Taste auf dem Weg: zeigt den Weg nur in Bildern und Zahlen, für alle, die nicht lesen. Ein Wort.
way-in-pictures = Bilder
# Taste auf dem Weg in Bildern: wieder der Plan mit den Sätzen. Ein Wort.
way-on-plan = Plan
# Wie man den Weg mitnimmt.
take-along-hint = Fotografieren Sie den Code mit Ihrem Telefon. Dann haben Sie den Weg als Text.
# Was im Code steht.
take-along-privacy = Im Code steht nur der Weg. Es wird nichts gesendet und nichts gespeichert.
# Der Weg steht in mehreren Codes. $part: der wievielte, $parts: von wie vielen.
take-along-part = Teil { $part } von { $parts }
# Taste: ohne Zwischenstopps direkt zum Ziel.
skip-stops = Direkt zum Ziel
# Taste: doch mit Zwischenstopps an den Automaten.
with-stops = Mit Automaten
# Dauer und Länge eines Weges. $minutes: fertiger Text mit Minuten, $metres: Meter.
way-summary = { $minutes } · { $metres } Meter
# Neben dem Pfeil am Plan: oben ist, wohin man schaut. Ein Wort.
looking-up = Blick
# Taste: weiter zum nächsten Teil des Weges. $place: Etage, Gerät oder Schalter.
next-part = Weiter: { $place }
# Es gibt keinen Weg. $reason: warum, wählt nur aus.
no-way =
    { $reason ->
        [steps] Ohne Stufen gibt es dorthin zurzeit keinen Weg.
        [handrail] Auf dem Weg dorthin sind Stufen ohne Geländer.
        [narrow] Eine Tür auf dem Weg ist zu schmal.
        [steep] Eine Rampe auf dem Weg ist zu steil.
        [threshold] Eine Schwelle auf dem Weg ist zu hoch.
        [revolving-door] Dorthin führt nur eine Drehtür.
        [small-lift] Der Aufzug auf dem Weg ist zu klein.
        [lift] Dorthin führt nur ein Aufzug.
        [escalator] Dorthin führt nur eine Rolltreppe.
        [closed] Der Weg dorthin ist zurzeit gesperrt.
        [staff] Dorthin führt nur ein Weg für Mitarbeitende.
       *[none] Dorthin führt kein Weg.
    }
# Taste, wenn es keinen ganzen Weg gibt: ihn zeigen, so weit er geht.
show-part-of-way = Weg zeigen, so weit es geht
# Überschrift über einem Weg, der nicht bis zum Ziel führt.
as-far-as-it-goes = So weit gibt es einen Weg
# Überschrift: hier wählt man, wie man sich bewegt.
how-do-you-move = Wie bewegen Sie sich?
# Kacheln unter how-do-you-move. $profile: wird nie angezeigt, nur die Auswahl.
profile =
    { $profile ->
       *[walking] zu Fuß
        [slow] langsam zu Fuß
        [step-free] ohne Stufen
        [pram] mit Kinderwagen
        [stick] mit Stock oder Krücken
        [blind] mit Blindenstock
        [no-lift] ohne Aufzug
    }
# Kleine Zeile unter profile.
profile-hint =
    { $profile ->
       *[walking] der kürzeste Weg
        [slow] wenig Treppen, Sitzplätze auf dem Weg
        [step-free] mit Rollstuhl oder Rollator
        [pram] Aufzug und breite Türen
        [stick] Treppen nur mit Geländer
        [blind] Türen zum Zählen, Leitstreifen
        [no-lift] über Treppen
    }
# Wenn ein Schalter geschlossen ist. $counters: andere, die jetzt geöffnet sind, zum Beispiel „Schalter 4, Schalter 5“.
open-instead = Jetzt geöffnet: { $counters }
# Wie viele Stufen auf dem Weg sind.
way-steps =
    { $steps ->
        [0] ohne Stufen
        [one] { $steps } Stufe
       *[other] { $steps } Stufen
    }
# Wie oft man auf dem Weg abbiegt.
way-turns =
    { $turns ->
        [0] immer geradeaus
        [one] { $turns }-mal abbiegen
       *[other] { $turns }-mal abbiegen
    }
# Hinweis, wenn der Weg sich geändert hat, während jemand ihn ansieht: etwas wurde gesperrt oder wieder geöffnet.
way-changed = Der Weg hat sich gerade geändert.
# Was man dann tun kann. $telephone: Telefonnummer.
no-way-hint = Wir kommen zu Ihnen. Fragen Sie die Information oder rufen Sie an: { $telephone }

## Ende

# Große Frage, wenn lange niemand den Bildschirm berührt.
still-there = Sind Sie noch da?
# Darunter. $seconds: Sekunden bis zum Löschen.
countdown =
    { $seconds ->
        [one] In { $seconds } Sekunde wird alles gelöscht.
       *[other] In { $seconds } Sekunden wird alles gelöscht.
    }
# Große Taste: weitermachen.
go-on = Ich bin noch da
# Taste: sofort beenden und alles löschen.
end-now = Fertig, alles löschen
# Taste auf der ersten Seite und beim Ende: der Bildschirm wartet dreimal so lange. Kurz.
more-time = Mehr Zeit
# Dieselbe Taste, wenn er schon länger wartet.
more-time-on = Mehr Zeit: an

## Hinweise

# Unter einer Antwort in einer Sprache, deren Übersetzung noch kein Mensch gelesen hat.
machine-draft = Diese Übersetzung hat noch kein Mensch geprüft. Es gilt der deutsche Text.
# Für Mitarbeitende auf dem ersten Bildschirm; nur auf Deutsch. $findings: Anzahl der Fehler.
staff-notice =
    { $findings ->
        [one] Für Mitarbeitende: { $findings } Fehler in den Dateien. Bitte „leitsystem check“ aufrufen.
       *[other] Für Mitarbeitende: { $findings } Fehler in den Dateien. Bitte „leitsystem check“ aufrufen.
    }
# Für Mitarbeitende: den Code eingeben; nur auf Deutsch.
staff-code = Code für Mitarbeitende

## Das gedruckte Blatt

# Überschrift auf dem gedruckten Blatt: was es kostet.
sheet-cost = Kosten
# Überschrift auf dem gedruckten Blatt: wie lange es dauert und wann man sich beeilen muss.
sheet-time = Wie lange es dauert
# Überschrift auf dem gedruckten Blatt: wer entscheidet, was schiefgehen kann und was man dann tut.
sheet-decision = Entscheidung
# Überschrift auf dem gedruckten Blatt: Schalter oder Stelle, mit Öffnungszeiten.
sheet-place = Wohin und wann
# Überschrift auf dem gedruckten Blatt: die Paragrafen.
sheet-law = Gesetz
# Überschrift auf dem gedruckten Blatt über den Quellen; hinter jeder steht ein Datum.
sheet-sources = Quellen, zuletzt geprüft am
# Niemand hat gesagt, wie lange es dauert, oder die Angabe gilt nicht mehr.
sheet-duration-ask = Dauer: am Schalter fragen
# Niemand hat gesagt, welches Gesetz gilt, oder die Angabe gilt nicht mehr.
sheet-law-ask = Gesetz: am Schalter fragen
# Ein Schalter auf dem gedruckten Blatt. $counter: der Schalter; $place: wo im Haus er ist.
sheet-counter-at = { $counter } · { $place }
# Ein Schalter auf dem gedruckten Blatt, nur für manche Nachnamen. $counter: der Schalter; $place: wo im Haus er ist; $letters: Anfänge der Nachnamen, zum Beispiel A–K.
sheet-counter-for-surnames = { $counter } · { $place } · Nachnamen { $letters }
# Öffnungszeiten auf dem gedruckten Blatt: immer offen oder immer am Telefon.
sheet-always-open = Tag und Nacht
# Öffnungszeiten an einem Wochentag auf dem gedruckten Blatt. $day: wählt nur aus; $hours: die Zeiten, zum Beispiel 08:00–12:00, 14:00–16:00.
sheet-day-hours =
    { $day ->
        [monday] Montag { $hours }
        [tuesday] Dienstag { $hours }
        [wednesday] Mittwoch { $hours }
        [thursday] Donnerstag { $hours }
        [friday] Freitag { $hours }
        [saturday] Samstag { $hours }
       *[sunday] Sonntag { $hours }
    }

## Vorlesen

# Taste unten: den Bildschirm vorlesen. Höchstens 12 Buchstaben.
read-aloud = Vorlesen
# Überschrift über der Erklärung der Tasten eines Tastenfelds.
keys-title = So bedienen Sie mit Tasten
# Wenn es auf diesem Gerät keine einzige Stimme gibt.
no-voice = Dieses Gerät kann leider nicht vorlesen. Bitte fragen Sie am Informationsschalter.
# Taste, die einen Film in Gebärdensprache zeigt. Höchstens 12 Buchstaben.
sign-language = Gebärden
# Taste: alles noch einmal hören. Höchstens 12 Buchstaben.
sound-repeat = Wiederholen
# Taste: die Stimme anhalten. Höchstens 12 Buchstaben.
sound-pause = Pause
# Taste: die Stimme weitersprechen lassen. Höchstens 12 Buchstaben.
sound-go-on = Weiter
# Taste: langsamer sprechen. Höchstens 12 Buchstaben.
sound-slower = Langsamer
# Taste: schneller sprechen. Höchstens 12 Buchstaben.
sound-faster = Schneller
# Taste: leiser. Höchstens 12 Buchstaben.
sound-softer = Leiser
# Taste: lauter. Höchstens 12 Buchstaben.
sound-louder = Lauter
# Taste: nicht mehr vorlesen. Höchstens 12 Buchstaben.
sound-off = Ton aus
