### Was gesprochen wird: Sätze für das Ohr, wo die Wörter des Bildschirms dafür nicht passen.
### Bitte laut lesen und hören, ob man es beim ersten Mal versteht. Zahlen spricht die Stimme selbst.

## Bedienen, ohne zu sehen

# Bei der Begrüßung, in jeder Sprache von ihrer eigenen Stimme gesprochen. Nennen Sie Ihre Sprache.
speech-this-language = Für Deutsch drücken Sie die Eingabetaste.
# Wie man den Bildschirm mit Tasten bedient.
speech-keys = Mit den Pfeiltasten hören Sie die Auswahl. Mit der Eingabetaste wählen Sie.
# Wie man einen Bildschirm zurückgeht.
speech-keys-back = Mit der Rücktaste gehen Sie einen Bildschirm zurück.
# Wie man diese Erklärung noch einmal hört.
speech-keys-help = Mit der Hilfetaste hören Sie diese Erklärung noch einmal.
# Lautstärke und Tempo.
speech-keys-sound = Mit den Tasten Plus und Minus wird die Stimme lauter und leiser. Zwei weitere Tasten machen sie langsamer und schneller.
# Noch einmal hören und Pause.
speech-keys-repeat = Mit der Wiederholungstaste hören Sie alles noch einmal. Mit der Pausentaste halten Sie die Stimme an und lassen sie weitersprechen.
# Die Stimme hält an.
speech-paused = Pause. Die Pausentaste lässt mich weitersprechen.
# Die Stimme spricht weiter.
speech-going-on = Es geht weiter.
# Ob der Bildschirm vorgelesen wird. $on: on oder off, wählt nur aus.
speech-switched =
    { $on ->
        [on] Der Bildschirm wird jetzt vorgelesen.
       *[off] Der Bildschirm wird nicht mehr vorgelesen.
    }
# Ein Kopfhörer wurde eingesteckt oder herausgezogen. $on: on oder off, wählt nur aus.
speech-headset =
    { $on ->
        [on] Sie hören jetzt über den Kopfhörer.
       *[off] Sie hören jetzt über den Lautsprecher.
    }
# Was folgt, soll niemand sonst hören.
speech-confidential = Das ist vertraulich. Stecken Sie einen Kopfhörer ein, um es zu hören. Oder drücken Sie die Eingabetaste, um es laut zu hören.
# Davor oder danach kommt nichts mehr. $edge: wählt nur aus.
speech-edge =
    { $edge ->
        [first] Das ist der Anfang.
       *[last] Das ist das Ende.
    }
# Eine Taste bewirkt auf diesem Bildschirm nichts.
speech-no-function = Diese Taste hat hier keine Funktion.
# Der Besucher hat mehr Zeit bekommen.
speech-more-time = Sie haben jetzt mehr Zeit.
# Wie viele Möglichkeiten es gibt. $count: Anzahl.
speech-choices =
    { $count ->
        [one] Es gibt { $count } Möglichkeit.
       *[other] Es gibt { $count } Möglichkeiten.
    }
# Eine Möglichkeit und ihre Stelle. $position: die wievielte, $count: von wie vielen, $name: was auf der Kachel steht.
speech-option = { $position } von { $count }: { $name }
# Was es ist, das gerade ausgewählt werden kann; gesprochen nach seinem Namen. $role: wählt nur aus.
speech-role =
    { $role ->
        [button] Taste
        [letter] Buchstabe
        [page] Seitentaste
        [help] Hilfetaste
        [language] Sprache
        [field] Feld
       *[choice] Auswahl
    }
# Dasselbe mit seiner Stelle. $role: wählt nur aus; $position: die wievielte, $count: von wie vielen.
speech-role-at =
    { $role ->
        [button] Taste { $position } von { $count }
        [letter] Buchstabe { $position } von { $count }
        [page] Seitentaste { $position } von { $count }
        [help] Hilfetaste { $position } von { $count }
        [language] Sprache { $position } von { $count }
        [field] Feld { $position } von { $count }
       *[choice] Auswahl { $position } von { $count }
    }
# Etwas ist schon ausgewählt. $name: was darauf steht.
speech-selected = { $name }, ausgewählt
# Etwas kann gerade nicht ausgewählt werden. $name: was darauf steht.
speech-unavailable = { $name }, zurzeit nicht möglich
# Die Seite eines langen Bildschirms. $page: die wievielte, $pages: von wie vielen.
speech-page = Seite { $page } von { $pages }
# Was getippt wurde. $text: die Buchstaben.
speech-typed = Getippt: { $text }
# Noch nichts wurde getippt.
speech-nothing-typed = Noch nichts getippt.
# Wie man ein Leerzeichen nennt, das getippt wurde.
speech-blank = Leerzeichen
# Wie man den Apostroph nennt, der getippt wurde.
speech-apostrophe = Apostroph
# Wie laut gesprochen wird. $step: welche Stufe, $steps: von wie vielen.
speech-volume = Lautstärke { $step } von { $steps }
# Wie schnell gesprochen wird. $rate: wählt nur aus.
speech-rate =
    { $rate ->
        [slower] Ich spreche langsam.
        [faster] Ich spreche schnell.
       *[normal] Ich spreche normal.
    }
# Für die Sprache des Besuchers gibt es keine Stimme; gesprochen und angezeigt. $language: ihr eigener Name.
speech-no-voice = Für { $language } gibt es hier leider keine Stimme. Sie hören jetzt Deutsch. Der Text bleibt in Ihrer Sprache.

## Antwort und Weg

# Wohin man geht. $place: der Ort, zum Beispiel „Schalter 12“.
speech-go-to = Ihr Ziel: { $place }
# Wie viele Schritte der Weg hat. $count: Anzahl.
speech-way =
    { $count ->
        [one] Der Weg hat { $count } Schritt.
       *[other] Der Weg hat { $count } Schritte.
    }
# Ein Schritt des Weges oder des Ablaufs. $number: der wievielte, $step: ein ganzer Satz.
speech-step = Schritt { $number }: { $step }
# Wie viele Papiere man bereithalten soll; sie werden danach genannt. $count: Anzahl.
speech-documents =
    { $count ->
        [one] Halten Sie { $count } Papier bereit.
       *[other] Halten Sie { $count } Papiere bereit.
    }
# In wie vielen Schritten es geht; sie werden danach genannt. $count: Anzahl.
speech-process =
    { $count ->
        [one] So geht es, in { $count } Schritt.
       *[other] So geht es, in { $count } Schritten.
    }
# Was es kostet. $amount: ein Betrag oder „kostenlos“.
speech-costs = Kosten: { $amount }
# Danach sagt eine deutsche Stimme das deutsche Wort, das man am Schalter braucht.
speech-in-german = Auf Deutsch heißt das:
# Wie viele Stellen helfen. $count: Anzahl.
speech-helpers =
    { $count ->
        [0] Wir kennen dafür keine Stelle.
        [one] { $count } Stelle hilft.
       *[other] { $count } Stellen helfen.
    }
# Statt der Netzwerkkarte: Dieselben Stellen findet man als Liste, nach Themen geordnet. „Als Liste“ steht auf der Taste.
speech-network-list = Sie sind nach Themen geordnet. Drücken Sie „Als Liste“, dann hören Sie alle.
# Danach werden Sprachen genannt, jede von ihrer eigenen Stimme.
speech-languages-there = Dort spricht man:
# Danach wird eine Adresse im Internet genannt.
speech-book-online = Einen Termin buchen Sie im Internet:
# $telephone: Telefonnummer.
speech-or-call = Oder rufen Sie an: { $telephone }
# Danach kommt der Weg, der im Code steht, Schritt für Schritt.
speech-in-the-code = Das steht im Code:
# Die Zeit läuft ab: wie man weitermacht.
speech-any-key = Drücken Sie irgendeine Taste, um weiterzumachen.

## Zahlen und Zeichen, wie man sie spricht

# Eine volle Stunde, wie sie hier auf jeder Uhr steht. $hour: 0 bis 24. Davor steht oft „bis“ oder „um“.
speech-hour = { $hour } Uhr
# Stunde und Minuten. $hour: 0 bis 24, $minutes: 1 bis 59.
speech-time = { $hour } Uhr { $minutes }
# Ein Monat, zum Beispiel „März 2026“. $month: wählt nur aus, $year: das Jahr.
speech-month =
    { $month ->
        [january] Januar { $year }
        [february] Februar { $year }
        [march] März { $year }
        [april] April { $year }
        [may] Mai { $year }
        [june] Juni { $year }
        [july] Juli { $year }
        [august] August { $year }
        [september] September { $year }
        [october] Oktober { $year }
        [november] November { $year }
       *[december] Dezember { $year }
    }
# Ein Tag, mit dem Tag als Wort: „ersten Januar 2027“ passt nach „bis“ wie nach einem Wochentag. $day: 1 bis 31; $month: der Monat; wählt nur aus, $year: das Jahr.
speech-date =
    { $day ->
        [1] ersten
        [2] zweiten
        [3] dritten
        [4] vierten
        [5] fünften
        [6] sechsten
        [7] siebten
        [8] achten
        [9] neunten
        [10] zehnten
        [11] elften
        [12] zwölften
        [13] dreizehnten
        [14] vierzehnten
        [15] fünfzehnten
        [16] sechzehnten
        [17] siebzehnten
        [18] achtzehnten
        [19] neunzehnten
        [20] zwanzigsten
        [21] einundzwanzigsten
        [22] zweiundzwanzigsten
        [23] dreiundzwanzigsten
        [24] vierundzwanzigsten
        [25] fünfundzwanzigsten
        [26] sechsundzwanzigsten
        [27] siebenundzwanzigsten
        [28] achtundzwanzigsten
        [29] neunundzwanzigsten
        [30] dreißigsten
        [31] einunddreißigsten
       *[other] { $day }.
    } { $month ->
        [january] Januar
        [february] Februar
        [march] März
        [april] April
        [may] Mai
        [june] Juni
        [july] Juli
        [august] August
        [september] September
        [october] Oktober
        [november] November
       *[december] Dezember
    } { $year }
# Von … bis …, wo auf dem Bildschirm ein Strich steht: Uhrzeiten, Buchstaben. $from, $to: die beiden Enden.
speech-range = { $from } bis { $to }
# Dasselbe mit Anzahlen, hinter denen das Gezählte steht, zum Beispiel Minuten. $from, $to: die beiden Zahlen.
speech-range-numbers = { $from } bis { $to }
# Die wievielte Etage, vor „Obergeschoss“ und „Untergeschoss“; nur im Deutschen gebraucht. $number: Zahl;
# $before: inside nach „im“, into nach „ins“, alone sonst; wählt nur aus.
speech-ordinal =
    { $number ->
        [1] erst
        [2] zweit
        [3] dritt
        [4] viert
        [5] fünft
        [6] sechst
        [7] siebt
        [8] acht
        [9] neunt
        [10] zehnt
        [11] elft
        [12] zwölft
        [13] dreizehnt
        [14] vierzehnt
        [15] fünfzehnt
        [16] sechzehnt
        [17] siebzehnt
        [18] achtzehnt
        [19] neunzehnt
        [20] zwanzigst
       *[other] { $number }.
    }{ $before ->
        [inside] en
        [into] e
       *[alone] es
    }
# Ganze Euro. $euros: Anzahl.
speech-euros = { $euros } Euro
# Euro und Cent. $euros, $cents: Anzahl.
speech-euros-cents = { $euros } Euro { $cents }
# Eine Zimmernummer mit Punkt, zum Beispiel 2.14: So steht sie an der Tür. $before, $after: die Zahlen vor und nach dem Punkt.
speech-point = { $before } Punkt { $after }
# Der Punkt in einer Adresse im Internet.
speech-dot = Punkt
# Der Schrägstrich in einer Adresse im Internet.
speech-slash = Schrägstrich
# Der Bindestrich in einer Adresse im Internet.
speech-hyphen = Minus
# Das Zeichen @ in einer Mailadresse.
speech-at = ät
# Ein Paragraf eines Gesetzes. $number: seine Nummer.
speech-section = Paragraf { $number }
