### Names of the rooms of the office Musterstadt.
### Reference: the official German names as they stand on the doors.

## Rooms: the name beside the number on the door, on the plan and in directions

# On the plan: second floor B 2.12.
room-appeals = Widersprüche
# On the plan: basement A U.01, A U.03, A U.05.
room-archive = Aktenarchiv
# On the plan: ground floor A 0.08.
room-asylum-benefits = Leistungen für Asylsuchende
# On the plan: first floor C 1.19.
room-audit = Rechnungsprüfung
# On the plan: ground floor B 0.22.
room-bicycles = Fahrradraum
# On the plan: second floor C 2.12.
room-birch = Besprechungsraum Birke
# On the plan: ground floor B 0.09.
room-building-authority = Bauaufsicht
# On the plan: ground floor C 0.05.
room-canteen = Kantine
# On the plan: first floor D 1.03.
room-ceremony = Einbürgerungsfeiern
# On the plan: ground floor C 0.04.
room-chairs = Stuhllager
# On the plan: basement A U.07.
room-changing = Umkleide
# On the plan: second floor B 2.01.
room-chestnut = Besprechungsraum Kastanie
# On the plan: first floor A 1.03.
room-childcare = Kindertagesbetreuung
# On the plan: ground floor A 0.01.
room-citizens-office = Bürgeramt
# On the plan: ground floor A 0.18.
room-citizens-office-back = Bürgeramt (intern)
# On the plan: basement C U.01.
room-city-archive = Stadtarchiv, Magazin
# On the plan: basement; second floor.
room-cleaning = Reinigung
# On the plan: first floor.
room-copies = Kopierraum
# On the plan: second floor A 2.12.
room-copper-beech = Besprechungsraum Blutbuche
# On the plan: second floor C 2.05.
room-council-chamber = Ratssaal
# On the plan: second floor.
room-council-foyer = Foyer des Ratssaals
# On the plan: second floor.
room-council-gallery = Ratsgalerie
# On the plan: second floor C 2.01.
room-council-office = Ratsbüro
# On the plan: ground floor; first floor.
room-court = Innenhof
# On the plan: ground floor.
room-court-bay = Wartebereich am Hof
# On the plan: first floor C 1.13.
room-culture = Kulturamt
# On the plan: ground floor.
room-east-forecourt = Vorplatz Ost
# On the plan: ground floor B 0.10.
room-elections = Wahlamt
# On the plan: basement C U.07; ground floor B 0.20.
room-electrics = Elektroraum
# On the plan: ground floor B 0.12.
room-environment = Umweltamt
# On the plan: first floor C 1.18.
room-equality = Gleichstellungsbüro
# On the plan: first floor C 1.16.
room-exhibition = Ausstellungsraum
# On the plan: first floor A 1.05.
room-family-benefits-desk = Elterngeld und Unterhaltsvorschuss
# On the plan: ground floor A 0.13, D 0.12; first floor C 1.17, B 1.15, D 1.08; second floor C 2.03, A 2.11.
room-files = Aktenraum
# On the plan: second floor A 2.09.
room-finance = Kämmerei
# On the plan: ground floor.
room-first-aid = Sanitätsraum
# On the plan: ground floor.
room-forecourt = Rathausplatz
# On the plan: basement A U.06.
room-furniture = Möbellager
# On the plan: first floor.
room-gallery = Galerie
# On the plan: first floor A 1.04.
room-guardianship = Vormundschaften
# On the plan: ground floor.
room-hall = Rathaushalle
# On the plan: first floor.
room-hall-void = Luftraum der Halle
# On the plan: first floor B 1.06.
room-hardship = Härtefälle
# On the plan: second floor A 2.07.
room-hearing = Anhörungsraum
# On the plan: basement A U.10; ground floor D 0.09.
room-heating = Heizung
# On the plan: ground floor D 0.05.
room-housing = Wohnraumhilfe
# On the plan: second floor A 2.05.
room-integration-officer = Integrationsbeauftragte
# On the plan: first floor C 1.12.
room-interpreters = Sprachmittlung
# On the plan: ground floor B 0.01.
room-issue = Ausgabe
# On the plan: ground floor B 0.07.
room-issue-back = Ausgabe (intern)
# On the plan: ground floor C 0.06.
room-kitchen = Küche
# On the plan: first floor A 1.09; second floor A 2.10, B 2.18.
room-kitchenette = Teeküche
# On the plan: second floor B 2.22.
room-land-survey = Vermessungsamt
# On the plan: first floor B 1.16.
room-legal-office = Rechtsamt
# On the plan: first floor C 1.14.
room-library = Ratsbibliothek
# On the plan: first floor A 1.06.
room-linden = Besprechungsraum Linde
# On the plan: basement A U.02.
room-lost-property = Fundbüro
# On the plan: first floor A 1.10.
room-maple = Besprechungsraum Ahorn
# On the plan: second floor A 2.01.
room-mayor = Oberbürgermeisterin
# On the plan: second floor A 2.02.
room-mayor-office = Büro der Oberbürgermeisterin
# On the plan: ground floor A 0.05.
room-migration-advice = Migrationsberatung (MBE)
# On the plan: first floor B 1.01.
room-oak = Besprechungsraum Eiche
# On the plan: ground floor B 0.04.
room-parking-permits = Bewohnerparken
# On the plan: second floor C 2.09.
room-parliament-groups = Fraktionen
# On the plan: second floor A 2.08.
room-personnel = Personalamt
# On the plan: ground floor B 0.05.
room-photo = Fotoautomat
# On the plan: first floor C 1.01.
room-planning-office = Stadtplanungsamt
# On the plan: basement C U.05.
room-plant = Lüftungszentrale
# On the plan: ground floor D 0.06.
room-playroom = Spielzimmer
# On the plan: ground floor.
room-podium = Eingangsterrasse
# On the plan: ground floor.
room-post = Poststelle
# On the plan: second floor C 2.11.
room-press = Pressestelle
# On the plan: basement A U.04.
room-print-shop = Hausdruckerei
# On the plan: second floor C 2.10.
room-protocol = Sitzungsdienst
# On the plan: ground floor.
room-quiet = Raum der Stille
# On the plan: basement C U.03.
room-reading-room = Lesesaal des Stadtarchivs
# On the plan: ground floor A 0.03.
room-registration = Meldewesen
# On the plan: ground floor C 0.02.
room-registry = Standesamt
# On the plan: ground floor C 0.01.
room-registry-files = Standesamt, Register
# On the plan: ground floor B 0.06.
room-road-office = Tiefbauamt
# On the plan: ground floor D 0.02; first floor A 1.07.
room-schools = Schulamt
# On the plan: ground floor.
room-security = Wachdienst
# On the plan: basement C U.09; second floor B 2.06.
room-server = Serverraum
# On the plan: ground floor B 0.03.
room-service-point = Servicepunkt
# On the plan: ground floor A 0.11.
room-social-service = Sozialer Dienst
# On the plan: ground floor; first floor.
room-south-passage = Südgang
# On the plan: first floor C 1.15.
room-sport = Sportamt
# On the plan: first floor C 1.20.
room-staff-council = Personalrat
# On the plan: ground floor A 0.07.
room-talk = Beratungsraum
# On the plan: ground floor C 0.07.
room-tax-office = Steueramt
# On the plan: first floor D 1.06.
room-test = Prüfungsraum
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-men = WC Herren
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-women = WC Damen
# On the plan: ground floor B 0.14.
room-traffic = Führerscheinstelle
# On the plan: ground floor C 0.08.
room-training = Schulungsraum
# On the plan: ground floor A 0.02; first floor A 1.02; second floor A 2.04.
room-waiting-a = Wartebereich A
# On the plan: ground floor B 0.02; first floor B 1.04; second floor B 2.16.
room-waiting-b = Wartebereich B
# On the plan: first floor.
room-waiting-c = Wartebereich C
# On the plan: ground floor D 0.01; first floor D 1.01.
room-waiting-d = Wartebereich D
# On the plan: basement A U.08.
room-water = Wasserzentrale
# On the plan: ground floor C 0.03.
room-wedding = Trausaal
# On the plan: ground floor A 0.10, A 0.12.
room-welfare = Sozialamt
# On the plan: basement A U.09.
room-workshop = Hauswerkstatt
# On the plan: ground floor D 0.03, D 0.04.
room-youth = Jugendhilfe
# On the plan: first floor A 1.01.
room-youth-office = Jugendamt
