### Names of the rooms of the office Musterstadt.
### Machine draft from the German reference; no person has reviewed it yet.

## Rooms: the name beside the number on the door, on the plan and in directions

# On the plan: second floor B 2.12.
room-appeals = Скарги
# On the plan: basement A U.01, A U.03, A U.05.
room-archive = Архів справ
# On the plan: ground floor A 0.08.
room-asylum-benefits = Допомога шукачам притулку
# On the plan: first floor C 1.19.
room-audit = Ревізійний відділ
# On the plan: ground floor B 0.22.
room-bicycles = Кімната для велосипедів
# On the plan: second floor C 2.12.
room-birch = Переговорна «Береза»
# On the plan: ground floor B 0.09.
room-building-authority = Будівельний нагляд
# On the plan: ground floor C 0.05.
room-canteen = Їдальня
# On the plan: first floor D 1.03.
room-ceremony = Урочистості з нагоди набуття громадянства
# On the plan: ground floor C 0.04.
room-chairs = Склад стільців
# On the plan: basement A U.07.
room-changing = Роздягальня
# On the plan: second floor B 2.01.
room-chestnut = Переговорна «Каштан»
# On the plan: first floor A 1.03.
room-childcare = Відділ дитячих садків
# On the plan: ground floor A 0.01.
room-citizens-office = Бюро обслуговування громадян
# On the plan: ground floor A 0.18.
room-citizens-office-back = Бюро обслуговування громадян (для персоналу)
# On the plan: basement C U.01.
room-city-archive = Міський архів, сховище
# On the plan: basement; second floor.
room-cleaning = Прибирання
# On the plan: first floor.
room-copies = Кімната з копіром
# On the plan: second floor A 2.12.
room-copper-beech = Переговорна «Бук»
# On the plan: second floor C 2.05.
room-council-chamber = Зала засідань ради
# On the plan: second floor.
room-council-foyer = Фоє зали засідань
# On the plan: second floor.
room-council-gallery = Галерея ради
# On the plan: second floor C 2.01.
room-council-office = Канцелярія ради
# On the plan: ground floor; first floor.
room-court = Внутрішній двір
# On the plan: ground floor.
room-court-bay = Зона очікування біля двору
# On the plan: first floor C 1.13.
room-culture = Відділ культури
# On the plan: ground floor.
room-east-forecourt = Східна площа
# On the plan: ground floor B 0.10.
room-elections = Виборчий відділ
# On the plan: basement C U.07; ground floor B 0.20.
room-electrics = Електрощитова
# On the plan: ground floor B 0.12.
room-environment = Відділ довкілля
# On the plan: first floor C 1.18.
room-equality = Бюро рівних можливостей
# On the plan: first floor C 1.16.
room-exhibition = Виставкова зала
# On the plan: first floor A 1.05.
room-family-benefits-desk = Допомога батькам
# On the plan: ground floor A 0.13, D 0.12; first floor C 1.17, B 1.15, D 1.08; second floor C 2.03, A 2.11.
room-files = Кімната справ
# On the plan: second floor A 2.09.
room-finance = Фінансовий відділ
# On the plan: ground floor.
room-first-aid = Медпункт
# On the plan: ground floor.
room-forecourt = Ратушна площа
# On the plan: basement A U.06.
room-furniture = Склад меблів
# On the plan: first floor.
room-gallery = Галерея
# On the plan: first floor A 1.04.
room-guardianship = Опіка
# On the plan: ground floor.
room-hall = Хол ратуші
# On the plan: first floor.
room-hall-void = Простір над холом
# On the plan: first floor B 1.06.
room-hardship = Складні випадки
# On the plan: second floor A 2.07.
room-hearing = Кімната слухань
# On the plan: basement A U.10; ground floor D 0.09.
room-heating = Опалення
# On the plan: ground floor D 0.05.
room-housing = Допомога з житлом
# On the plan: second floor A 2.05.
room-integration-officer = Уповноважена з інтеграції
# On the plan: first floor C 1.12.
room-interpreters = Перекладачі
# On the plan: ground floor B 0.01.
room-issue = Видача документів
# On the plan: ground floor B 0.07.
room-issue-back = Видача документів (для персоналу)
# On the plan: ground floor C 0.06.
room-kitchen = Кухня
# On the plan: first floor A 1.09; second floor A 2.10, B 2.18.
room-kitchenette = Кухня для персоналу
# On the plan: second floor B 2.22.
room-land-survey = Відділ землеустрою
# On the plan: first floor B 1.16.
room-legal-office = Юридичний відділ
# On the plan: first floor C 1.14.
room-library = Бібліотека ради
# On the plan: first floor A 1.06.
room-linden = Переговорна «Липа»
# On the plan: basement A U.02.
room-lost-property = Бюро знахідок
# On the plan: first floor A 1.10.
room-maple = Переговорна «Клен»
# On the plan: second floor A 2.01.
room-mayor = Міська голова
# On the plan: second floor A 2.02.
room-mayor-office = Приймальня міської голови
# On the plan: ground floor A 0.05.
room-migration-advice = Міграційна консультація (MBE)
# On the plan: first floor B 1.01.
room-oak = Переговорна «Дуб»
# On the plan: ground floor B 0.04.
room-parking-permits = Паркування для мешканців
# On the plan: second floor C 2.09.
room-parliament-groups = Фракції ради
# On the plan: second floor A 2.08.
room-personnel = Відділ кадрів
# On the plan: ground floor B 0.05.
room-photo = Фотоавтомат
# On the plan: first floor C 1.01.
room-planning-office = Відділ містобудування
# On the plan: basement C U.05.
room-plant = Вентиляційна
# On the plan: ground floor D 0.06.
room-playroom = Ігрова кімната
# On the plan: ground floor.
room-podium = Вхідна тераса
# On the plan: ground floor.
room-post = Поштова кімната
# On the plan: second floor C 2.11.
room-press = Пресслужба
# On the plan: basement A U.04.
room-print-shop = Друкарня
# On the plan: second floor C 2.10.
room-protocol = Протокольний відділ
# On the plan: ground floor.
room-quiet = Кімната тиші
# On the plan: basement C U.03.
room-reading-room = Читальна зала міського архіву
# On the plan: ground floor A 0.03.
room-registration = Реєстрація місця проживання
# On the plan: ground floor C 0.02.
room-registry = Відділ реєстрації шлюбів і народжень
# On the plan: ground floor C 0.01.
room-registry-files = Відділ реєстрації, книги записів
# On the plan: ground floor B 0.06.
room-road-office = Відділ доріг
# On the plan: ground floor D 0.02; first floor A 1.07.
room-schools = Шкільний відділ
# On the plan: ground floor.
room-security = Охорона
# On the plan: basement C U.09; second floor B 2.06.
room-server = Серверна
# On the plan: ground floor B 0.03.
room-service-point = Сервісний пункт
# On the plan: ground floor A 0.11.
room-social-service = Соціальна служба
# On the plan: ground floor; first floor.
room-south-passage = Південний перехід
# On the plan: first floor C 1.15.
room-sport = Відділ спорту
# On the plan: first floor C 1.20.
room-staff-council = Рада працівників
# On the plan: ground floor A 0.07.
room-talk = Кімната для консультацій
# On the plan: ground floor C 0.07.
room-tax-office = Відділ місцевих податків
# On the plan: first floor D 1.06.
room-test = Кімната для іспитів
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-men = Чоловічий туалет
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-women = Жіночий туалет
# On the plan: ground floor B 0.14.
room-traffic = Відділ посвідчень водія
# On the plan: ground floor C 0.08.
room-training = Навчальна кімната
# On the plan: ground floor A 0.02; first floor A 1.02; second floor A 2.04.
room-waiting-a = Зона очікування A
# On the plan: ground floor B 0.02; first floor B 1.04; second floor B 2.16.
room-waiting-b = Зона очікування B
# On the plan: first floor.
room-waiting-c = Зона очікування C
# On the plan: ground floor D 0.01; first floor D 1.01.
room-waiting-d = Зона очікування D
# On the plan: basement A U.08.
room-water = Водомірний вузол
# On the plan: ground floor C 0.03.
room-wedding = Зала шлюбів
# On the plan: ground floor A 0.10, A 0.12.
room-welfare = Відділ соціального захисту
# On the plan: basement A U.09.
room-workshop = Майстерня
# On the plan: ground floor D 0.03, D 0.04.
room-youth = Служба у справах молоді
# On the plan: first floor A 1.01.
room-youth-office = Управління у справах молоді
