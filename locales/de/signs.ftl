### Die Worte auf den Schildern im Haus. So kurz wie möglich: Man liest sie im Gehen.

# Eine ganze Zone des Hauses. $zone: ihr Buchstabe.
sign-zone = Bereich { $zone }
# Der Teil einer Zone auf einer Etage. $zone: Buchstabe, $floor: Name der Etage.
sign-zone-on-floor = Bereich { $zone } · { $floor }
# Der Teil einer Zone auf mehreren Etagen. $zone: Buchstabe, $floors: Tasten im Aufzug, zum Beispiel 1, 2.
sign-zone-on-floors = Bereich { $zone } · Etagen { $floors }
# Alles auf einer Etage. $floor: Name der Etage, $zones: Buchstaben der Zonen dort, zum Beispiel A, B.
sign-floor = { $floor } · Bereiche { $zones }
# Schalter mit aufeinanderfolgenden Nummern. $numbers: zum Beispiel 1–4.
sign-counters = Schalter { $numbers }
# Zimmer mit aufeinanderfolgenden Nummern. $numbers: zum Beispiel B 2.01–2.22.
sign-rooms = Zimmer { $numbers }
# Ein Zimmer. $number: seine Nummer, $name: der Name an der Tür.
sign-room-named = { $number } { $name }
# Für den Schildermacher, unter der Zeichnung. $millimetres: Höhe der Großbuchstaben in Millimetern,
# $metres: Leseabstand in Metern.
sign-caption = Schrifthöhe { $millimetres } mm · Leseabstand { $metres } m
