### Die Wörter über Partner: auf ihren Karten, in Listen und auf der Netzwerkkarte.
### Kurz, in einfachen Worten. Jede Meldung ist ein ganzer Satz oder eine ganze Aufschrift.

## Netzwerkkarte, auch als Druck im Format A3

# Überschrift der Karte: alle, die bei einem Thema helfen.
network-title = Wer hilft bei was?
# In der Mitte der Karte: unser Haus. Ein kurzes Wort.
network-house = Wir
# In einem leeren Feld der Karte und in der Liste: Bei diesem Thema hilft niemand. Kurz.
network-gap = noch niemand
# Erklärung der Karte: was ein kleines Zeichen bedeutet.
network-also = hilft auch bei diesem Thema
# Erklärung der Karte: was die Nummer im Zeichen bedeutet.
network-number = Die Nummer steht in der Liste.
# Erklärung der Karte: Zeichen mit gestricheltem Rand. $state: warum, wählt nur aus.
network-waiting =
    { $state ->
        [planned] geplant
       *[paused] zurzeit geschlossen
    }
# Erklärung der Karte: Zeichen mit Punkten ringsum, Angaben länger als 180 Tage nicht geprüft.
network-call-first = bitte vorher anrufen
# Klein auf der Karte. $date: Tag, an dem die Karte gilt, zum Beispiel 22.11.2026.
network-as-of = Stand: { $date }
# Unter der Netzwerkkarte: was man tun kann.
network-hint = Tippen Sie auf ein Zeichen oder auf ein Thema.
# Taste neben der Netzwerkkarte: dieselben Stellen als Liste.
network-as-list = Als Liste
# Taste: alle Stellen, die helfen, auf einer Karte und als Liste.
network-all = Alle Stellen ansehen
# In der Erklärung der Karte: ein Thema, bei dem niemand hilft. $theme: Name des Themas.
theme-gap = { $theme }: noch niemand
# In der Liste: eine Stelle mit ihrer Nummer auf der Karte. $number: Nummer; $name: kurzer Name.
numbered-partner = { $number } · { $name }
# Erklärung der Karte: Arten von Stellen, jede mit eigener Form. $kind: wählt nur aus.
body-kind =
    { $kind ->
        [municipality] Stadt
        [authority] andere Behörde
        [welfare] Beratung, Wohlfahrt
        [education] Bildung
        [economy] Kammer, Gewerkschaft
        [migrant-organisation] Migrantenverein
        [religious-community] Religionsgemeinschaft
        [volunteers] Ehrenamt
        [health] Gesundheit
        [emergency] Polizei, Schutz
        [legal-aid] Rechtshilfe
       *[hotline] Telefon
    }
# Erklärung der Karte: was die Ringe von innen nach außen bedeuten. $ring: wählt nur aus.
closeness =
    { $ring ->
        [in-house] im Haus oder mit Begleitung
        [agreement] fester Partner
       *[known] weitere Adresse
    }

## Karte eines Partners

# Für wen ein Partner da ist. $audience: wählt nur aus.
audience =
    { $audience ->
        [adults] für Erwachsene
        [young-people] für junge Menschen
        [children] für Kinder
        [families] für Familien
        [women] für Frauen
        [men] für Männer
        [students] für Studierende
        [workers] für Menschen mit Arbeit oder auf Arbeitssuche
        [employers] für Betriebe
        [refugees] für Geflüchtete
       *[eu-citizens] für Menschen aus der EU
    }
# Der Partner findet eine Person, die übersetzt.
interpreters-there = Dolmetscher möglich
# Man braucht keinen Termin.
come-without-appointment = ohne Termin
# Die Hilfe kostet etwas.
charged-help = kostet Geld
# Man kommt ohne Stufen hinein.
step-free-there = Eingang ohne Stufen
# Am Eingang sind Stufen.
steps-there = Eingang mit Stufen
# Es gibt eine Anlage für Menschen mit Hörgerät.
hearing-loop-there = Hilfe für Hörgeräte
# Es gibt eine Toilette für Menschen im Rollstuhl.
accessible-toilet-there = rollstuhlgerechtes WC
# Fahrt vom Rathaus. $vehicle: wählt nur aus; $line: Linie; $towards: Ziel auf dem Fahrzeug;
# $stop: Haltestelle zum Aussteigen; $time: fertiger Text, zum Beispiel 8 Minuten.
ride =
    { $vehicle ->
        [bus] Bus { $line } Richtung { $towards } bis { $stop } · { $time }
        [tram] Straßenbahn { $line } Richtung { $towards } bis { $stop } · { $time }
        [underground] U-Bahn { $line } Richtung { $towards } bis { $stop } · { $time }
       *[train] Zug { $line } Richtung { $towards } bis { $stop } · { $time }
    }
# Nach der Fahrt. $time: fertiger Text, zum Beispiel 3 Minuten.
walk-from-stop = dann zu Fuß: { $time }
# Ohne Fahrt, vom Rathaus aus. $time: fertiger Text, zum Beispiel 9 Minuten.
walk-from-here = zu Fuß: { $time }
# Neben einer kleinen Windrose. $distance: fertiger Text, zum Beispiel 700 Meter;
# $compass: Himmelsrichtung, wählt nur aus.
lies-away =
    { $compass ->
        [north] etwa { $distance } nach Norden
        [north-east] etwa { $distance } nach Nordosten
        [east] etwa { $distance } nach Osten
        [south-east] etwa { $distance } nach Südosten
        [south] etwa { $distance } nach Süden
        [south-west] etwa { $distance } nach Südwesten
        [west] etwa { $distance } nach Westen
       *[north-west] etwa { $distance } nach Nordwesten
    }
# $metres: Meter, auf 50 gerundet.
metres = { $metres } Meter
# $kilometres: Kilometer mit einer Stelle nach dem Komma.
kilometres = { $kilometres } Kilometer
# Überschrift: was man zu diesem Partner mitbringt.
bring-there = Bitte mitbringen
# Überschrift über dem Satz, den man dort sagt oder zeigt.
say-there = Das können Sie dort sagen
# Taste auf der Karte eines Partners: öffnet den Satz, den man dort sagt oder zeigt.
show-sentence = Was Sie dort sagen
# Unter dem großen Satz.
show-sentence-hint = Zeigen oder sagen Sie diesen Satz.
# Neben einem QR-Code mit den Kontaktdaten der Stelle.
contact-code = Code scannen: Kontakt auf Ihr Telefon
# Neben einem QR-Code, der nur eine Telefonnummer enthält.
number-code = Code scannen: diese Nummer anrufen
# Klein auf der Karte eines Partners. $date: Monat und Jahr.
checked-with-partner = Angaben geprüft { $date }
