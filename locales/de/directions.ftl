### Directions: what the visitor does next, as a porter would say it. One message is one line.
### Selectors never show their word: they choose the form. Left and right are the visitor’s.

## Walking

# Set off from the kiosk or from where the visitor stands, looking at the kiosk.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
step-set-off =
    { $bend ->
       *[straight] Gehen Sie geradeaus
        [slight-left] Gehen Sie schräg nach links
        [left] Gehen Sie nach links
        [slight-right] Gehen Sie schräg nach rechts
        [right] Gehen Sie nach rechts
        [around] Drehen Sie sich um und gehen Sie geradeaus
    }.

# The same, with what the visitor walks towards.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $landmark: what is meant, never shown; $label: the number or letter on its sign, for zone-waiting-area and room only.
step-set-off-towards =
    { $bend ->
       *[straight] Gehen Sie geradeaus
        [slight-left] Gehen Sie schräg nach links
        [left] Gehen Sie nach links
        [slight-right] Gehen Sie schräg nach rechts
        [right] Gehen Sie nach rechts
        [around] Drehen Sie sich um und gehen Sie
    } bis { $landmark ->
        [info-desk] zur Information
        [photo-terminal] zum Fotoautomaten
        [payment-machine] zum Kassenautomaten
        [ticket-printer] zum Nummernautomaten
        [check-in] zum Anmelde-Automaten
        [toilet] zu den Toiletten
        [accessible-toilet] zur rollstuhlgerechten Toilette
        [baby-room] zum Wickelraum
        [quiet-room] zum Raum der Stille
        [waiting-area] zum Wartebereich
        [zone-waiting-area] zum Wartebereich { $label }
        [seat] zu den Sitzplätzen
        [exit] zum Ausgang
        [emergency-exit] zum Notausgang
        [defibrillator] zum Defibrillator
        [letter-box] zum Briefkasten
        [copier] zum Kopierer
        [water] zum Trinkwasserspender
        [lift] zum Aufzug
        [stairs] zur Treppe
        [escalator] zur Rolltreppe
       *[door] zur Tür
        [entrance] zum Eingang
        [ramp] zur Rampe
        [steps] zu den Stufen
        [room] zu Zimmer { $label }
        [corridor-end] zum Ende des Flurs
    }.

# Leave the room where the way begins. The turn is right behind its door.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
step-leave-room =
    { $bend ->
       *[straight] Verlassen Sie den Raum und gehen Sie geradeaus
        [slight-left] Verlassen Sie den Raum und gehen Sie schräg nach links
        [left] Verlassen Sie den Raum und gehen Sie nach links
        [slight-right] Verlassen Sie den Raum und gehen Sie schräg nach rechts
        [right] Verlassen Sie den Raum und gehen Sie nach rechts
        [around] Verlassen Sie den Raum und gehen Sie zurück
    }.

# Find the way again when coming out of the lift: the turn right after its door.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
step-leave-lift =
    { $bend ->
       *[straight] Nach dem Aufzug: geradeaus
        [slight-left] Nach dem Aufzug: schräg links
        [left] Nach dem Aufzug: links
        [slight-right] Nach dem Aufzug: schräg rechts
        [right] Nach dem Aufzug: rechts
        [around] Nach dem Aufzug: umdrehen
    }.

# The same when coming out of the staircase.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
step-leave-stairs =
    { $bend ->
       *[straight] Nach der Treppe: geradeaus
        [slight-left] Nach der Treppe: schräg links
        [left] Nach der Treppe: links
        [slight-right] Nach der Treppe: schräg rechts
        [right] Nach der Treppe: rechts
        [around] Nach der Treppe: umdrehen
    }.

# The same when stepping off the escalator.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
step-leave-escalator =
    { $bend ->
       *[straight] Nach der Rolltreppe: geradeaus
        [slight-left] Nach der Rolltreppe: schräg links
        [left] Nach der Rolltreppe: links
        [slight-right] Nach der Rolltreppe: schräg rechts
        [right] Nach der Rolltreppe: rechts
        [around] Nach der Rolltreppe: umdrehen
    }.

# Turn where nothing marks the place.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
step-turn =
    { $bend ->
       *[straight] Gehen Sie weiter geradeaus
        [slight-left] Gehen Sie dann schräg nach links
        [left] Gehen Sie dann nach links
        [slight-right] Gehen Sie dann schräg nach rechts
        [right] Gehen Sie dann nach rechts
        [around] Kehren Sie dann um
    }.

# Turn at something that one sees.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $landmark: what is meant, never shown; $label: the number or letter on its sign, for zone-waiting-area and room only.
step-turn-at =
    { $landmark ->
        [info-desk] Bei der Information
        [photo-terminal] Beim Fotoautomaten
        [payment-machine] Beim Kassenautomaten
        [ticket-printer] Beim Nummernautomaten
        [check-in] Beim Anmelde-Automaten
        [toilet] Bei den Toiletten
        [accessible-toilet] Bei der rollstuhlgerechten Toilette
        [baby-room] Beim Wickelraum
        [quiet-room] Beim Raum der Stille
        [waiting-area] Beim Wartebereich
        [zone-waiting-area] Beim Wartebereich { $label }
        [seat] Bei den Sitzplätzen
        [exit] Beim Ausgang
        [emergency-exit] Beim Notausgang
        [defibrillator] Beim Defibrillator
        [letter-box] Beim Briefkasten
        [copier] Beim Kopierer
        [water] Beim Trinkwasserspender
        [lift] Beim Aufzug
        [stairs] Bei der Treppe
        [escalator] Bei der Rolltreppe
       *[door] Bei der Tür
        [entrance] Beim Eingang
        [ramp] Bei der Rampe
        [steps] Bei den Stufen
        [room] Bei Zimmer { $label }
        [corridor-end] Am Ende des Flurs
    } gehen Sie { $bend ->
       *[straight] weiter geradeaus
        [slight-left] schräg nach links
        [left] nach links
        [slight-right] schräg nach rechts
        [right] nach rechts
        [around] zurück
    }.

# Turn right behind something that one has just passed, not at it.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $landmark: what is meant, never shown; $label: the number or letter on its sign, for zone-waiting-area and room only.
step-turn-past =
    { $landmark ->
        [info-desk] Hinter der Information
        [photo-terminal] Hinter dem Fotoautomaten
        [payment-machine] Hinter dem Kassenautomaten
        [ticket-printer] Hinter dem Nummernautomaten
        [check-in] Hinter dem Anmelde-Automaten
        [toilet] Hinter den Toiletten
        [accessible-toilet] Hinter der rollstuhlgerechten Toilette
        [baby-room] Hinter dem Wickelraum
        [quiet-room] Hinter dem Raum der Stille
        [waiting-area] Hinter dem Wartebereich
        [zone-waiting-area] Hinter dem Wartebereich { $label }
        [seat] Hinter den Sitzplätzen
        [exit] Hinter dem Ausgang
        [emergency-exit] Hinter dem Notausgang
        [defibrillator] Hinter dem Defibrillator
        [letter-box] Hinter dem Briefkasten
        [copier] Hinter dem Kopierer
        [water] Hinter dem Trinkwasserspender
        [lift] Hinter dem Aufzug
        [stairs] Hinter der Treppe
        [escalator] Hinter der Rolltreppe
       *[door] Hinter der Tür
        [entrance] Hinter dem Eingang
        [ramp] Hinter der Rampe
        [steps] Hinter den Stufen
        [room] Hinter Zimmer { $label }
        [corridor-end] Hinter dem Ende des Flurs
    } gehen Sie { $bend ->
       *[straight] weiter geradeaus
        [slight-left] schräg nach links
        [left] nach links
        [slight-right] schräg nach rechts
        [right] nach rechts
        [around] zurück
    }.

# Turn into a corridor that branches off to one side: the first, the second …
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $number: which door it is: first, second … ninth.
step-turn-into-corridor =
    Nehmen Sie den { $number ->
        [first] ersten
        [second] zweiten
        [third] dritten
        [fourth] vierten
        [fifth] fünften
        [sixth] sechsten
        [seventh] siebten
        [eighth] achten
       *[ninth] neunten
    } Gang { $bend ->
       *[straight] geradeaus
        [slight-left] schräg links
        [left] links
        [slight-right] schräg rechts
        [right] rechts
        [around] hinter Ihnen
    }.

# Turn right after a door that one has counted: it is on the side to which one turns. The counting begins where the line before ends.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $number: which door it is: first, second … ninth.
step-turn-after-door =
    Gehen Sie nach der { $number ->
        [first] ersten
        [second] zweiten
        [third] dritten
        [fourth] vierten
        [fifth] fünften
        [sixth] sechsten
        [seventh] siebten
        [eighth] achten
       *[ninth] neunten
    } Tür { $bend ->
       *[straight] weiter geradeaus
        [slight-left] auf der linken Seite schräg nach links
        [left] auf der linken Seite nach links
        [slight-right] auf der rechten Seite schräg nach rechts
        [right] auf der rechten Seite nach rechts
        [around] zurück
    }.

## Doors, ramps, steps

# Go through a door that has to be opened or that leads in or out of the house; the turn is right before it.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $doorway: inside (from room to room), out (into the open), in (into the house).
step-door =
    { $bend ->
       *[straight] Gehen Sie durch
        [slight-left] Gehen Sie schräg links durch
        [left] Gehen Sie links durch
        [slight-right] Gehen Sie schräg rechts durch
        [right] Gehen Sie rechts durch
        [around] Drehen Sie sich um und gehen Sie durch
    } { $doorway ->
       *[inside] die Tür
        [out] den Ausgang ins Freie
        [in] den Eingang ins Haus
    }.

# Go through a revolving door; the turn is right before it.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $doorway: inside (from room to room), out (into the open), in (into the house).
step-revolving-door =
    { $bend ->
       *[straight] Gehen Sie
        [slight-left] Gehen Sie schräg links
        [left] Gehen Sie links
        [slight-right] Gehen Sie schräg rechts
        [right] Gehen Sie rechts
        [around] Drehen Sie sich um und gehen Sie
    } { $doorway ->
       *[inside] durch die Drehtür
        [out] durch die Drehtür ins Freie
        [in] durch die Drehtür ins Haus
    }.

# Ring at a locked door; step-door-is-opened stands below. The turn is right before the door.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $doorway: inside (from room to room), out (into the open), in (into the house).
step-locked-door =
    { $bend ->
       *[straight] Klingeln Sie
        [slight-left] Klingeln Sie schräg links
        [left] Klingeln Sie links
        [slight-right] Klingeln Sie schräg rechts
        [right] Klingeln Sie rechts
        [around] Drehen Sie sich um und klingeln Sie
    } { $doorway ->
       *[inside] an der Tür
        [out] am Ausgang ins Freie
        [in] am Eingang ins Haus
    }.

# Take a ramp; the turn is right before it.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $way: up or down.
step-ramp =
    { $bend ->
       *[straight] Gehen Sie
        [slight-left] Gehen Sie schräg links
        [left] Gehen Sie links
        [slight-right] Gehen Sie schräg rechts
        [right] Gehen Sie rechts
        [around] Drehen Sie sich um und gehen Sie
    } { $way ->
        [up] die Rampe hinauf
       *[down] die Rampe hinunter
    }.

# Take a few steps inside a floor; the turn is right before them.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $way: up or down. $count: number of steps, 0 where nobody has counted them.
step-steps =
    { $bend ->
       *[straight] Gehen Sie
        [slight-left] Gehen Sie schräg links
        [left] Gehen Sie links
        [slight-right] Gehen Sie schräg rechts
        [right] Gehen Sie rechts
        [around] Drehen Sie sich um und gehen Sie
    } { $count ->
        [0] die Stufen
        [one] die Stufe
       *[other] die { $count } Stufen
    } { $way ->
        [up] hinauf
       *[down] hinunter
    }.

## Lifts and stairs

# Take the lift, as short as a sign; the turn is right before it. step-floors stands below.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $button: what stands on the lift’s button, for example “EG” or “2”.
step-lift =
    { $bend ->
       *[straight] Aufzug
        [slight-left] Aufzug schräg links
        [left] Aufzug links
        [slight-right] Aufzug schräg rechts
        [right] Aufzug rechts
        [around] Aufzug hinter Ihnen
    }: Taste { $button }

# Take the staircase, as short as a sign; the turn is right before it. step-floors stands below.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $way: up or down.
# $storey: the floor where it is left: ground, basement (the first below), below (further down), above, or labelled: above, but its label is not its number.
# $floor: what stands on the signs of that floor, for example “EG” or “2”. Where your readers count floors otherwise, keep to the label. Call the floor as floor-name in ui.ftl does.
# $number: how many floors it lies above or below the ground floor, at least 1 except for ground.
step-stairs =
    { $bend ->
       *[straight] Treppe
        [slight-left] Treppe schräg links
        [left] Treppe links
        [slight-right] Treppe schräg rechts
        [right] Treppe rechts
        [around] Treppe hinter Ihnen
    } { $way ->
        [up] hinauf
       *[down] hinunter
    } { $storey ->
        [ground] ins Erdgeschoss ({ $floor })
        [above] ins { $floor }. Obergeschoss
        [basement] ins Untergeschoss ({ $floor })
        [below] ins { $number }. Untergeschoss ({ $floor })
       *[labelled] zur Etage { $floor }
    }

# Take the escalator; otherwise as step-stairs.
# $bend: which way the visitor turns: straight, slight-left, left, slight-right, right (30–60 degrees are slight), around (back).
# $way: up or down.
# $storey: the floor where it is left: ground, basement (the first below), below (further down), above, or labelled: above, but its label is not its number.
# $floor: what stands on the signs of that floor, for example “EG” or “2”. Where your readers count floors otherwise, keep to the label. Call the floor as floor-name in ui.ftl does.
# $number: how many floors it lies above or below the ground floor, at least 1 except for ground.
step-escalator =
    { $bend ->
       *[straight] Rolltreppe
        [slight-left] Rolltreppe schräg links
        [left] Rolltreppe links
        [slight-right] Rolltreppe schräg rechts
        [right] Rolltreppe rechts
        [around] Rolltreppe hinter Ihnen
    } { $way ->
        [up] hinauf
       *[down] hinunter
    } { $storey ->
        [ground] ins Erdgeschoss ({ $floor })
        [above] ins { $floor }. Obergeschoss
        [basement] ins Untergeschoss ({ $floor })
        [below] ins { $number }. Untergeschoss ({ $floor })
       *[labelled] zur Etage { $floor }
    }

## Arriving

# Arrived at a counter; as short as a sign.
# $side: left, right or ahead, as the visitor walks. $counter: its number, for example “12”. $room: the number on the door, for example “B 2.14”.
step-arrive-counter-room =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: Zimmer { $room }, Schalter { $counter }

# Arrived at a counter that stands in the open.
# $side: left, right or ahead. $counter: its number.
step-arrive-counter =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: Schalter { $counter }

# Arrived at a room.
# $side: left, right or ahead. $room: the number on the door.
step-arrive-room =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: Zimmer { $room }

# Arrived at a machine, toilets, a waiting area and the like.
# $side: left, right or ahead.
# $landmark: what is meant, never shown; $label: the number or letter on its sign, for zone-waiting-area and room only.
step-arrive-facility =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: { $landmark ->
        [info-desk] Information
        [photo-terminal] Fotoautomat
        [payment-machine] Kassenautomat
        [ticket-printer] Nummernautomat
        [check-in] Anmelde-Automat
        [toilet] Toiletten
        [accessible-toilet] rollstuhlgerechte Toilette
        [baby-room] Wickelraum
        [quiet-room] Raum der Stille
        [waiting-area] Wartebereich
        [zone-waiting-area] Wartebereich { $label }
        [seat] Sitzplätze
        [exit] Ausgang
        [emergency-exit] Notausgang
        [defibrillator] Defibrillator
        [letter-box] Briefkasten
        [copier] Kopierer
        [water] Trinkwasserspender
        [lift] Aufzug
        [stairs] Treppe
        [escalator] Rolltreppe
       *[door] Tür
        [entrance] Eingang
        [ramp] Rampe
        [steps] Stufen
        [room] Zimmer { $label }
        [corridor-end] Ende des Flurs
    }

# Arrived at a machine, toilets and the like behind a door with a number.
# $side: left, right or ahead. $room: the number on the door.
# $landmark: what is meant, never shown; $label: the number or letter on its sign, for zone-waiting-area and room only.
step-arrive-facility-room =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: Zimmer { $room }, { $landmark ->
        [info-desk] Information
        [photo-terminal] Fotoautomat
        [payment-machine] Kassenautomat
        [ticket-printer] Nummernautomat
        [check-in] Anmelde-Automat
        [toilet] Toiletten
        [accessible-toilet] rollstuhlgerechte Toilette
        [baby-room] Wickelraum
        [quiet-room] Raum der Stille
        [waiting-area] Wartebereich
        [zone-waiting-area] Wartebereich { $label }
        [seat] Sitzplätze
        [exit] Ausgang
        [emergency-exit] Notausgang
        [defibrillator] Defibrillator
        [letter-box] Briefkasten
        [copier] Kopierer
        [water] Trinkwasserspender
        [lift] Aufzug
        [stairs] Treppe
        [escalator] Rolltreppe
       *[door] Tür
        [entrance] Eingang
        [ramp] Rampe
        [steps] Stufen
        [room] Zimmer { $label }
        [corridor-end] Ende des Flurs
    }

# Arrived at a room or an office that has no number. $name is the name on its door, already in the visitor’s language.
# $side: left, right or ahead.
step-arrive-named =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: { $name }

# Back at this screen, where the visitor asked for the way.
# $side: left, right or ahead.
step-arrive-start =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: der Bildschirm, an dem Sie begonnen haben

# Arrived at something without a name.
# $side: left, right or ahead.
step-arrive =
    { $side ->
        [left] Links
        [right] Rechts
       *[ahead] Geradeaus
    }: Ihr Ziel

# The way ends here, before the destination: what is in the way, as short as it can be said kindly. step-barred-ask or step-barred-call stands below.
# $obstacle: what is in the way; narrow-door, narrow-way, steep (a ramp), threshold, small-lift: for a wheelchair or a pram; no-handrail: of stairs; the words with closed: out of order or closed today.
step-barred =
    Bis hierher. { $obstacle ->
        [stairs] Weiter geht es nur über eine Treppe.
        [steps] Weiter geht es nur über Stufen.
        [narrow-door] Die nächste Tür ist zu schmal.
        [narrow-way] Der Weg wird zu schmal.
        [revolving-door] Weiter geht es nur durch eine Drehtür.
        [steep] Die Rampe ist zu steil.
        [threshold] Die Türschwelle ist zu hoch.
        [no-handrail] Die nächsten Stufen haben keinen Handlauf.
        [small-lift] Der Aufzug ist zu klein.
        [lift] Weiter geht es nur mit dem Aufzug.
        [escalator] Weiter geht es nur mit der Rolltreppe.
        [staff] Weiter dürfen nur Mitarbeitende.
        [one-way] Der Weg darf nur in der Gegenrichtung benutzt werden.
        [lift-closed] Der Aufzug ist außer Betrieb.
        [escalator-closed] Die Rolltreppe ist außer Betrieb.
        [stairs-closed] Die Treppe ist gesperrt.
        [door-closed] Die Tür ist zurzeit geschlossen.
       *[closed] Der Weg ist zurzeit gesperrt.
    }

# Below step-barred, where no telephone number is known.
step-barred-ask = Fragen Sie an der Information. Dort hilft man Ihnen.

# Below step-barred. $telephone: a telephone number of the office.
step-barred-call = Rufen Sie an, wir kommen zu Ihnen: { $telephone }

## Second lines

# What one passes on the way, to be sure to be right.
# $landmark: what is meant, never shown; $label: the number or letter on its sign, for zone-waiting-area and room only.
step-passing =
    Sie gehen { $landmark ->
        [info-desk] an der Information
        [photo-terminal] am Fotoautomaten
        [payment-machine] am Kassenautomaten
        [ticket-printer] am Nummernautomaten
        [check-in] am Anmelde-Automaten
        [toilet] an den Toiletten
        [accessible-toilet] an der rollstuhlgerechten Toilette
        [baby-room] am Wickelraum
        [quiet-room] am Raum der Stille
        [waiting-area] am Wartebereich
        [zone-waiting-area] am Wartebereich { $label }
        [seat] an den Sitzplätzen
        [exit] am Ausgang
        [emergency-exit] am Notausgang
        [defibrillator] am Defibrillator
        [letter-box] am Briefkasten
        [copier] am Kopierer
        [water] am Trinkwasserspender
        [lift] am Aufzug
        [stairs] an der Treppe
        [escalator] an der Rolltreppe
       *[door] an der Tür
        [entrance] am Eingang
        [ramp] an der Rampe
        [steps] an den Stufen
        [room] an Zimmer { $label }
        [corridor-end] am Ende des Flurs
    } vorbei.

# What one walks towards.
# $landmark: what is meant, never shown; $label: the number or letter on its sign, for zone-waiting-area and room only.
step-towards =
    Gehen Sie bis { $landmark ->
        [info-desk] zur Information
        [photo-terminal] zum Fotoautomaten
        [payment-machine] zum Kassenautomaten
        [ticket-printer] zum Nummernautomaten
        [check-in] zum Anmelde-Automaten
        [toilet] zu den Toiletten
        [accessible-toilet] zur rollstuhlgerechten Toilette
        [baby-room] zum Wickelraum
        [quiet-room] zum Raum der Stille
        [waiting-area] zum Wartebereich
        [zone-waiting-area] zum Wartebereich { $label }
        [seat] zu den Sitzplätzen
        [exit] zum Ausgang
        [emergency-exit] zum Notausgang
        [defibrillator] zum Defibrillator
        [letter-box] zum Briefkasten
        [copier] zum Kopierer
        [water] zum Trinkwasserspender
        [lift] zum Aufzug
        [stairs] zur Treppe
        [escalator] zur Rolltreppe
       *[door] zur Tür
        [entrance] zum Eingang
        [ramp] zur Rampe
        [steps] zu den Stufen
        [room] zu Zimmer { $label }
        [corridor-end] zum Ende des Flurs
    }.

# Below step-lift and step-stairs: how far up or down. No full stop.
# $way: up or down. $floors: number of floors, at least 1.
step-floors =
    { $floors ->
        [one] eine Etage
        [2] zwei Etagen
        [3] drei Etagen
       *[other] { $floors } Etagen
    } { $way ->
        [up] nach oben
       *[down] nach unten
    }

# The same as step-floors for somebody whom it helps to know how many steps there are. No full stop.
# $way: up or down. $floors: number of floors, at least 1. $steps: number of steps of the staircase, at least 1.
step-floors-steps =
    { $floors ->
        [one] eine Etage
        [2] zwei Etagen
        [3] drei Etagen
       *[other] { $floors } Etagen
    } { $way ->
        [up] nach oben
       *[down] nach unten
    }, { $steps ->
        [one] { $steps } Stufe
       *[other] { $steps } Stufen
    }

# Which door it is for somebody who counts the doors on one side; counting begins where the line before ends.
# $side: left, right or ahead.
# $number: which door it is: first, second … ninth.
step-counted-door =
    Es ist die { $number ->
        [first] erste
        [second] zweite
        [third] dritte
        [fourth] vierte
        [fifth] fünfte
        [sixth] sechste
        [seventh] siebte
        [eighth] achte
       *[ninth] neunte
    } Tür { $side ->
        [left] links
        [right] rechts
       *[ahead] vor Ihnen
    }.

# For somebody who walks with a cane: raised paving to follow.
# $tactile: whole (it leads all the way to the next line) or first (it ends before).
step-follow-tactile =
    { $tactile ->
       *[whole] Folgen Sie dem Leitstreifen am Boden.
        [first] Folgen Sie zuerst dem Leitstreifen am Boden.
    }

# Below step-locked-door.
step-door-is-opened = Warten Sie, bis Ihnen jemand öffnet.

# Below an arrival whose door is locked.
step-ring = Klingeln Sie und warten Sie, bis Ihnen jemand öffnet.

# Below step-door, for somebody to whom it matters.
step-door-opens-itself = Die Tür öffnet sich von selbst.

# Below step-door, for somebody to whom it matters.
# $centimetres: height of the threshold, at least 1.
step-threshold =
    Vorsicht, die Türschwelle ist { $centimetres ->
        [one] einen Zentimeter
       *[other] { $centimetres } Zentimeter
    } hoch.

# Below an arrival that lies straight ahead of the lift’s door, for example below “Geradeaus: Zimmer 2.14”. No full stop.
step-after-lift = wenn Sie aus dem Aufzug kommen

# The same below an arrival straight ahead of the staircase.
step-after-stairs = wenn Sie von der Treppe kommen

# The same below an arrival straight ahead of the escalator.
step-after-escalator = wenn Sie von der Rolltreppe kommen

# Which sign to look for at the end.
# $zone: the letter of the zone, for example “B”.
step-zone-sign =
    Achten Sie auf das Schild mit dem Buchstaben { $zone }.

# For somebody who has to rest: where one can sit down on the way.
# $count: number of seats, 0 where there is none. $metres: length of the longest stretch without a seat.
way-seats =
    { $count ->
        [0] Sitzplätze am Weg: keine
        [one] Sitzplätze am Weg: einer
       *[other] Sitzplätze am Weg: { $count }
    }. Das längste Stück ohne Sitzplatz ist { $metres ->
        [one] einen Meter
       *[other] { $metres } Meter
    } lang.
