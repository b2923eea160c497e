### Names of the rooms of the office Musterstadt.
### Machine draft from the German reference; no person has reviewed it yet.

## Rooms: the name beside the number on the door, on the plan and in directions

# On the plan: second floor B 2.12.
room-appeals = Appeals
# On the plan: basement A U.01, A U.03, A U.05.
room-archive = File archive
# On the plan: ground floor A 0.08.
room-asylum-benefits = Benefits for asylum seekers
# On the plan: first floor C 1.19.
room-audit = Audit office
# On the plan: ground floor B 0.22.
room-bicycles = Bicycle room
# On the plan: second floor C 2.12.
room-birch = Meeting room Birch
# On the plan: ground floor B 0.09.
room-building-authority = Building control
# On the plan: ground floor C 0.05.
room-canteen = Canteen
# On the plan: first floor D 1.03.
room-ceremony = Citizenship ceremonies
# On the plan: ground floor C 0.04.
room-chairs = Chair store
# On the plan: basement A U.07.
room-changing = Changing room
# On the plan: second floor B 2.01.
room-chestnut = Meeting room Chestnut
# On the plan: first floor A 1.03.
room-childcare = Childcare office
# On the plan: ground floor A 0.01.
room-citizens-office = Citizens’ office
# On the plan: ground floor A 0.18.
room-citizens-office-back = Citizens’ office (staff)
# On the plan: basement C U.01.
room-city-archive = City archive, stacks
# On the plan: basement; second floor.
room-cleaning = Cleaning
# On the plan: first floor.
room-copies = Copy room
# On the plan: second floor A 2.12.
room-copper-beech = Meeting room Copper Beech
# On the plan: second floor C 2.05.
room-council-chamber = Council chamber
# On the plan: second floor.
room-council-foyer = Foyer of the council chamber
# On the plan: second floor.
room-council-gallery = Council gallery
# On the plan: second floor C 2.01.
room-council-office = Council office
# On the plan: ground floor; first floor.
room-court = Inner court
# On the plan: ground floor.
room-court-bay = Waiting area by the court
# On the plan: first floor C 1.13.
room-culture = Culture office
# On the plan: ground floor.
room-east-forecourt = East forecourt
# On the plan: ground floor B 0.10.
room-elections = Elections office
# On the plan: basement C U.07; ground floor B 0.20.
room-electrics = Electrical room
# On the plan: ground floor B 0.12.
room-environment = Environment office
# On the plan: first floor C 1.18.
room-equality = Equality office
# On the plan: first floor C 1.16.
room-exhibition = Exhibition room
# On the plan: first floor A 1.05.
room-family-benefits-desk = Parental allowance
# On the plan: ground floor A 0.13, D 0.12; first floor C 1.17, B 1.15, D 1.08; second floor C 2.03, A 2.11.
room-files = File room
# On the plan: second floor A 2.09.
room-finance = Finance office
# On the plan: ground floor.
room-first-aid = First-aid room
# On the plan: ground floor.
room-forecourt = Town hall square
# On the plan: basement A U.06.
room-furniture = Furniture store
# On the plan: first floor.
room-gallery = Gallery
# On the plan: first floor A 1.04.
room-guardianship = Guardianship
# On the plan: ground floor.
room-hall = Town hall lobby
# On the plan: first floor.
room-hall-void = Open space above the lobby
# On the plan: first floor B 1.06.
room-hardship = Hardship cases
# On the plan: second floor A 2.07.
room-hearing = Hearing room
# On the plan: basement A U.10; ground floor D 0.09.
room-heating = Heating
# On the plan: ground floor D 0.05.
room-housing = Housing help
# On the plan: second floor A 2.05.
room-integration-officer = Integration officer
# On the plan: first floor C 1.12.
room-interpreters = Interpreters
# On the plan: ground floor B 0.01.
room-issue = Document collection
# On the plan: ground floor B 0.07.
room-issue-back = Document collection (staff)
# On the plan: ground floor C 0.06.
room-kitchen = Kitchen
# On the plan: first floor A 1.09; second floor A 2.10, B 2.18.
room-kitchenette = Staff kitchenette
# On the plan: second floor B 2.22.
room-land-survey = Land survey office
# On the plan: first floor B 1.16.
room-legal-office = Legal office
# On the plan: first floor C 1.14.
room-library = Council library
# On the plan: first floor A 1.06.
room-linden = Meeting room Linden
# On the plan: basement A U.02.
room-lost-property = Lost property office
# On the plan: first floor A 1.10.
room-maple = Meeting room Maple
# On the plan: second floor A 2.01.
room-mayor = Mayor
# On the plan: second floor A 2.02.
room-mayor-office = Mayor’s office
# On the plan: ground floor A 0.05.
room-migration-advice = Migration advice (MBE)
# On the plan: first floor B 1.01.
room-oak = Meeting room Oak
# On the plan: ground floor B 0.04.
room-parking-permits = Residents’ parking
# On the plan: second floor C 2.09.
room-parliament-groups = Council groups
# On the plan: second floor A 2.08.
room-personnel = Personnel office
# On the plan: ground floor B 0.05.
room-photo = Photo machine
# On the plan: first floor C 1.01.
room-planning-office = Town planning office
# On the plan: basement C U.05.
room-plant = Ventilation plant
# On the plan: ground floor D 0.06.
room-playroom = Playroom
# On the plan: ground floor.
room-podium = Entrance terrace
# On the plan: ground floor.
room-post = Post room
# On the plan: second floor C 2.11.
room-press = Press office
# On the plan: basement A U.04.
room-print-shop = Print shop
# On the plan: second floor C 2.10.
room-protocol = Council minutes
# On the plan: ground floor.
room-quiet = Quiet room
# On the plan: basement C U.03.
room-reading-room = Reading room of the city archive
# On the plan: ground floor A 0.03.
room-registration = Registration of addresses
# On the plan: ground floor C 0.02.
room-registry = Registry office
# On the plan: ground floor C 0.01.
room-registry-files = Registry office, records
# On the plan: ground floor B 0.06.
room-road-office = Road works office
# On the plan: ground floor D 0.02; first floor A 1.07.
room-schools = School office
# On the plan: ground floor.
room-security = Security
# On the plan: basement C U.09; second floor B 2.06.
room-server = Server room
# On the plan: ground floor B 0.03.
room-service-point = Service point
# On the plan: ground floor A 0.11.
room-social-service = Social service
# On the plan: ground floor; first floor.
room-south-passage = South passage
# On the plan: first floor C 1.15.
room-sport = Sports office
# On the plan: first floor C 1.20.
room-staff-council = Staff council
# On the plan: ground floor A 0.07.
room-talk = Advice room
# On the plan: ground floor C 0.07.
room-tax-office = Local tax office
# On the plan: first floor D 1.06.
room-test = Test room
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-men = Men’s toilet
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-women = Women’s toilet
# On the plan: ground floor B 0.14.
room-traffic = Driving licence office
# On the plan: ground floor C 0.08.
room-training = Training room
# On the plan: ground floor A 0.02; first floor A 1.02; second floor A 2.04.
room-waiting-a = Waiting area A
# On the plan: ground floor B 0.02; first floor B 1.04; second floor B 2.16.
room-waiting-b = Waiting area B
# On the plan: first floor.
room-waiting-c = Waiting area C
# On the plan: ground floor D 0.01; first floor D 1.01.
room-waiting-d = Waiting area D
# On the plan: basement A U.08.
room-water = Water plant
# On the plan: ground floor C 0.03.
room-wedding = Wedding room
# On the plan: ground floor A 0.10, A 0.12.
room-welfare = Social welfare office
# On the plan: basement A U.09.
room-workshop = Workshop
# On the plan: ground floor D 0.03, D 0.04.
room-youth = Youth services
# On the plan: first floor A 1.01.
room-youth-office = Youth welfare office
