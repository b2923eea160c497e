### Entry tiles, questions, concerns, fees and themes of the catalogue.

## Tiles of the first question

tile-appointment = Я маю запис на прийом
    .hint = або номер
tile-collect = Забрати картку чи документ
tile-permit = Дозвіл на проживання
    .hint = новий, продовжити, назавжди
tile-lost = Загублено, новий паспорт
    .hint = PIN-код, нова адреса
tile-urgent = Це терміново
tile-invite = Запросити когось
    .hint = або перевезти родину
tile-citizenship = Німецьке громадянство
    .hint = натуралізація
tile-other = Щось інше
    .hint = робота, гроші, мова, житло, здоров’я …
tile-help-urgent = Терміново сьогодні
tile-help-quiet = Конфіденційна допомога

## Further questions and their answers

question-collect-letter = Чи маєте ви лист про видачу?
answer-collect-letter-letter = Так, у мене є лист
answer-collect-letter-no-letter = Ні, листа немає

question-which-paper = Який документ ви маєте?
answer-which-paper-eu = Паспорт ЄС, ЄЕЗ або Швейцарії
    .hint = також посвідчення особи
answer-which-paper-card = Пластикова картка
answer-which-paper-visa = Віза в паспорті
answer-which-paper-fiction = Документ на час очікування
answer-which-paper-asylum-permit = Документ шукача притулку
answer-which-paper-toleration = Довідка «Duldung»
answer-which-paper-ukraine = Захист: Україна
answer-which-paper-none = Жодного з цих
    .hint = наприклад, в’їзд без візи

question-eu-purpose = У якій справі ви прийшли?
answer-eu-purpose-new-here = Я тут живу або працюю
answer-eu-purpose-five-years = Довідка про постійне проживання
answer-eu-purpose-family = Родина без паспорта ЄС
answer-eu-purpose-swiss = Я зі Швейцарії

question-card-purpose = Чого ви бажаєте?
answer-card-purpose-same = Продовжити
    .hint = мета та сама, що й раніше
answer-card-purpose-other = Змінити мету
    .hint = наприклад, робота замість навчання
answer-card-purpose-forever = Залишитися назавжди
answer-card-purpose-travel-document = Проїзний документ
    .hint = якщо ви не можете отримати паспорт
answer-card-purpose-employer = Нова робота, новий роботодавець
answer-card-purpose-abroad = Надовго за кордон
    .hint = більше ніж 6 місяців
answer-card-purpose-certificate = Довідка

question-visa-purpose = Що ви робите в Німеччині?
answer-visa-purpose-work = Працювати
answer-visa-purpose-blue-card = Працювати за дипломом вишу
answer-visa-purpose-study = Навчатися в університеті
answer-visa-purpose-training = Здобувати професію
answer-visa-purpose-family-german = Родина з німецьким паспортом
answer-visa-purpose-family-foreigner = Родина без німецького паспорта
answer-visa-purpose-job-search = Шукати роботу
    .hint = також «картка шансів»
answer-visa-purpose-visit = Лише в гостях
    .hint = продовжити візит

question-fiction-what = Що з вашим документом?
answer-fiction-what-ending = Його термін скоро закінчується
    .hint = протягом 7 днів або вже закінчився
answer-fiction-what-waiting = Я чекаю на рішення

question-asylum-what = Що вам потрібно?
answer-asylum-what-extend = Продовжити документ
answer-asylum-what-work = Дозвіл на роботу
answer-asylum-what-hearing = Співбесіда або оскарження
answer-asylum-what-refugee = Мені надали притулок
answer-asylum-what-subsidiary = Мені надали захист

question-toleration-what = Що вам потрібно?
answer-toleration-what-extend = Продовжити «Duldung»
answer-toleration-what-work = Робота або навчання
answer-toleration-what-advice = Правова порада
answer-toleration-what-return = Порада щодо повернення
answer-toleration-what-stay = Залишитися постійно
    .hint = якщо ви добре інтегровані

question-ukraine-what = Чи маєте ви вже картку?
answer-ukraine-what-valid = Так, вона діяла 1 лютого 2026 року
answer-ukraine-what-no-card = Ні, ще немає
answer-ukraine-what-moved = У мене нова адреса

question-no-paper-what = У якій справі ви прийшли?
answer-no-paper-what-asylum = Я шукаю захисту
answer-no-paper-what-visa-free = В’їзд без візи
    .hint = Австралія, Велика Британія, Ізраїль, Канада, Нова Зеландія, Південна Корея, США, Японія
answer-no-paper-what-other-country = З іншої країни
    .hint = в’їзд без візи
answer-no-paper-what-child-born = Моя дитина народилася тут

question-lost-what = Що сталося?
answer-lost-what-lost = Картку загублено або вкрадено
answer-lost-what-passport = У мене новий паспорт
answer-lost-what-pin = PIN-код забуто
answer-lost-what-address = Нова адреса
answer-lost-what-home-passport = Паспорт моєї країни
    .hint = загублений або недійсний

question-urgent-what = Що саме термінове?
answer-urgent-what-expired = Термін дії мого документа спливає
    .hint = протягом 7 днів або вже сплив
answer-urgent-what-work = Під загрозою робота чи виплати
    .hint = або професійне навчання
answer-urgent-what-travel = Мені терміново треба їхати
answer-urgent-what-danger = Допомога в небезпеці

question-invite-what = Хто має приїхати?
answer-invite-what-visit = Гість до 90 днів
answer-invite-what-long = Гість на довший час
answer-invite-what-family = Родина, щоб жити тут
answer-invite-what-eu-family = Родина громадянина ЄС
answer-invite-what-employer = Моя фірма запрошує фахівця

question-other-what = Яка допомога вам потрібна?
answer-other-what-work = Робота і професія
answer-other-what-money = Гроші
answer-other-what-language = Німецька, школа, університет
answer-other-what-housing = Житло та установи
    .hint = адреса, оренда, посвідчення водія
answer-other-what-family = Родина і діти
answer-other-what-health = Здоров’я
answer-other-what-advice = Консультації та право
    .hint = також притулок і повернення
answer-other-what-danger = Допомога в небезпеці

question-other-learning = Чого ви хочете навчитися?
answer-other-learning-german = Вивчати німецьку
answer-other-learning-study = Навчатися в університеті
answer-other-learning-school = Садок або школа

question-other-work = Що вам потрібно для роботи?
answer-other-work-search = Я шукаю роботу
answer-other-work-recognition = Визнати мою професію
answer-other-work-employer = Новий роботодавець
answer-other-work-rights = Проблема із зарплатою чи шефом

question-other-money = На що вам потрібні гроші?
answer-other-money-living = На життя
answer-other-money-child = На дітей
answer-other-money-asylum = Під час процедури притулку
answer-other-money-tax = Податковий ідентифікатор (Steuer-ID)

question-other-housing = Про що йдеться?
answer-other-housing-new-here = Я недавно в цьому місті
answer-other-housing-moved = У мене нова адреса
answer-other-housing-home = Житло або оренда
answer-other-housing-licence = Посвідчення водія
answer-other-housing-office = Інша установа

question-other-family = Яке у вас питання щодо родини?
answer-other-family-child-benefit = Гроші на дітей
answer-other-family-bring = Перевезти родину до Німеччини
answer-other-family-child-born = Моя дитина народилася тут
answer-other-family-school = Садок або школа
answer-other-family-marriage = Народження або шлюб
    .hint = документ відділу РАЦС
question-other-health = Що вам потрібно для здоров’я?
answer-other-health-doctor = Лікар
answer-other-health-insurance = Медичне страхування

question-other-advice = Яку консультацію ви шукаєте?
answer-other-advice-adult = Життя в Німеччині
    .hint = від 27 років
answer-other-advice-young = Для молоді
    .hint = від 12 до 26 років
answer-other-advice-law = Право
answer-other-advice-asylum = Притулок
answer-other-advice-return = Повернення
answer-other-advice-discrimination = До мене погано ставилися

## Concerns

concern-check-in = Я маю запис на прийом
    .hint = Спочатку зареєструйте свій прихід
concern-extend = Термін дії моєї картки закінчується
    .hint = Продовжити дозвіл
concern-work-first = Я хочу тут працювати
    .hint = маю фах або трудовий договір
concern-blue-card = Я працюю за дипломом вишу
    .hint = Блакитна карта ЄС
concern-study = Я навчаюся в університеті
concern-training = Я здобуваю професію
    .hint = або підвищую кваліфікацію
concern-purpose-change = Я хочу змінити мету перебування
    .hint = наприклад, працювати замість навчання
concern-family-german = Моя родина — громадяни Німеччини
    .hint = чоловік, дружина, дитина або батьки з німецьким паспортом
concern-family-foreigner = Моя родина живе тут
    .hint = без німецького паспорта
concern-settlement = Я хочу залишитися назавжди
    .hint = дозвіл без обмеження строку
concern-eat-pickup = Я забираю свою картку
    .hint = або проїзний документ
concern-eat-new-passport = У мене новий паспорт
    .hint = Картка має відповідати новому паспорту
concern-eat-loss = Моєї картки немає
    .hint = загублена або вкрадена
concern-eat-pin = Мені потрібен новий PIN-код
    .hint = для онлайн-посвідчення
concern-fiction = Мені потрібен документ на час очікування
    .hint = Заяву подано, картки ще немає
concern-asylum-permit = Продовжити документ шукача притулку
concern-toleration = Продовжити довідку «Duldung»
concern-ukraine = Захист для людей з України
    .hint = подати заяву на першу картку
concern-ukraine-wait = Чи діє мій захист далі?
    .hint = картка за § 24, Україна
concern-travel-document = Мені потрібен проїзний документ
    .hint = якщо ви не можете отримати паспорт
concern-obligation = Я запрошую когось
    .hint = Ви платите, якщо гостю потрібна допомога
concern-naturalisation = Я хочу німецьке громадянство
concern-eu-citizen = У мене паспорт країни ЄС
    .hint = Зазвичай досить зареєструвати адресу
concern-registration = Я недавно в цьому місті
    .hint = зареєструвати місце проживання
concern-address-change = У мене нова адреса
    .hint = повідомити нову адресу, також на картці
concern-migration-advice-adults = Консультація для дорослих
    .hint = життя, робота, документи в Німеччині
concern-youth-migration-service = Консультація для молоді
    .hint = школа, навчання, щоденне життя
concern-legal-advice = Мені потрібна правова порада
concern-asylum-procedure = Притулок: заява, співбесіда, рішення
concern-integration-course = Я хочу вивчати німецьку
    .hint = З лютого 2026 року немає нових добровільних місць для шукачів притулку, «Duldung», § 24 чи паспорта ЄС. Можна платити самостійно.
concern-recognition = Я хочу визнання моєї професії
concern-jobcenter = Мені нема за що жити
    .hint = Приїхали з України з квітня 2025 року? Можливо, платить інша установа. Запитайте консультантів.
concern-employment-agency = Я шукаю роботу
concern-housing = Допомога з житлом та орендою
concern-family-benefits = Гроші на дітей
concern-doctor = Мені потрібен лікар
    .hint = загроза життю: 112
concern-health-insurance = Медичне страхування
concern-return-advice = Я думаю про повернення
    .hint = порада, конфіденційно й без тиску
concern-violence-help = Конфіденційна допомога
    .hint = безкоштовно, анонімно, цілодобово
concern-visa-abroad = Віза для родини
    .hint = Заява за кордоном, у посольстві Німеччини. З додатковим захистом: зупинено до 23 липня 2027 року, запитайте консультантів.
concern-recognition-stay = Мою професію перевіряють
    .hint = Для цього я навчаюся або працюю
concern-job-search = Я шукаю тут роботу
    .hint = також із «карткою шансів»
concern-self-employed = У мене власна справа
    .hint = або я працюю на себе
concern-research = Я займаюся наукою
    .hint = в університеті чи інституті
concern-au-pair-volunteer = Au-pair, волонтерська служба
    .hint = також Working Holiday
concern-school = Школа або мовні курси
    .hint = також шкільний обмін
concern-refugee = Мені надали притулок
    .hint = дозвіл для біженців
concern-subsidiary = Мені надали захист
    .hint = додатковий захист
concern-humanitarian = Залишитися з особливих причин
    .hint = наприклад, добра інтеграція
concern-work-condition = Нова робота, новий роботодавець
    .hint = змінити запис про роботу
concern-settlement-skilled = Назавжди: фахівці
    .hint = також із Блакитною картою ЄС
concern-settlement-german-family = Назавжди: німецька родина
    .hint = чоловік, дружина, дитина чи батьки — німці
concern-settlement-refugee = Назавжди: після притулку
concern-settlement-youth = Назавжди: від 16 років
    .hint = якщо ви приїхали дитиною
concern-eu-long-term = Назавжди, також у ЄС
    .hint = довгострокове перебування ЄС
concern-certificate = Довідка про мій статус
    .hint = наприклад, для роботи чи банку
concern-absence = Я надовго їду за кордон
    .hint = більше ніж 6 місяців
concern-asylum-work = Працювати під час процедури притулку
    .hint = дозвіл на роботу
concern-toleration-work = «Duldung» з роботою чи навчанням
concern-visa-extend = Продовжити візит
    .hint = продовжити візу
concern-eu-family-card = Моя родина — громадяни ЄС
    .hint = я не маю паспорта ЄС
concern-eu-permanent = 5 років тут з паспортом ЄС
    .hint = довідка про постійне право
concern-swiss = Я зі Швейцарії
concern-visa-free-entry = Мій в’їзд був без візи
    .hint = Австралія, Велика Британія, Ізраїль, Канада, Нова Зеландія, Південна Корея, США, Японія. Вашої країни немає? Запитайте біля довідкової стійки.
concern-fast-track = Моя фірма запрошує фахівця
    .hint = швидка процедура для фірм
concern-emergency = Це терміново
    .hint = Візьміть підтвердження. Відпустка — не терміновий випадок.
concern-asylum-benefits = Гроші під час процедури притулку
concern-fair-work = Проблема із зарплатою чи шефом
    .hint = порада про права на роботі
concern-study-advice = Я хочу навчатися у виші
    .hint = консультація університету
concern-danger-now = Небезпека: 110 або 112
    .hint = поліція, пожежники, швидка
concern-violence-help-others = Допомога чоловікам і дітям
    .hint = телефоном, безкоштовно й анонімно
concern-trafficking-help = Мене до чогось примушують
    .hint = до праці, до проституції, забрали паспорт
concern-discrimination = До мене погано ставилися
    .hint = через походження, релігію, стать …
concern-tax-id = Мені потрібен податковий ідентифікатор
    .hint = він приходить поштою
concern-driving-licence = Обміняти посвідчення водія
    .hint = Іноземне зазвичай дійсне тут лише 6 місяців
concern-childcare-school = Садок або школа для дитини
concern-civil-registry = Народження або шлюб
    .hint = Відділ РАЦС. Дитина народилася тут? Їй часто потрібен і дозвіл від відомства у справах іноземців.
concern-home-passport = Паспорт моєї країни
    .hint = Притулок, захист або процедура триває? Не йдіть до консульства. Спершу запитайте консультантів.
concern-other-authority = Інша установа
    .hint = допоможе телефон 115

## Cases of fees

fee-case-adult = дорослі
fee-case-adult-minors-ask = дорослі; до 18 років: запитайте біля стійки
fee-case-minor = до 18 років
fee-case-under-24 = до 24 років
fee-case-child-under-12 = діти до 12 років
fee-case-first = перший дозвіл
fee-case-extend-short = продовження до 3 місяців
fee-case-extend-long = продовження понад 3 місяці
fee-case-highly-qualified = висококваліфіковані фахівці
fee-case-self-employed = підприємці
fee-case-loss-report = повідомлення про втрату
fee-case-new-card = нова картка
fee-case-certificate = довідка на цей час
fee-case-toleration-new-label = нова, лише наклейка
fee-case-toleration-new-booklet = нова, наклейка в бланку
fee-case-toleration-renewal-label = продовження, лише наклейка
fee-case-toleration-renewal-booklet = продовження, наклейка в бланку
fee-case-per-inviter = за кожного запрошувача, також у разі відмови
fee-case-applicant = за особу
fee-case-child-with-parent = дитина разом із батьками
fee-case-work-entry = запис про роботу
fee-case-other-entry = інший запис
fee-case-skilled = фахівці
fee-case-visa-national = продовжити візу D
fee-case-visa-beyond-90-days = візит понад 90 днів
fee-case-card = картка
fee-case-card-under-24 = картка, до 24 років
fee-case-paper = лише на папері
fee-case-foreigner-document = проїзний документ для іноземців

## Exemptions from fees

fee-exemption-benefits = хто отримує базове забезпечення, соціальну допомогу або допомогу шукачам притулку
fee-exemption-protected = хто має притулок, статус біженця або додатковий захист
fee-exemption-scholarship = хто має стипендію з державних коштів
fee-exemption-turkish-association = з правами за угодою ЄС–Туреччина
fee-exemption-turkish-association-under-24 = з правами за угодою ЄС–Туреччина, до 24 років

## Themes

theme-arrival = Прибуття
theme-residence = Проживання
theme-language = Мова
theme-work = Робота
theme-recognition = Визнання
theme-study = Університет
theme-school = Школа
theme-family = Родина
theme-housing = Житло
theme-money = Гроші
theme-health = Здоров’я
theme-violence = Безпека й допомога
theme-asylum = Притулок
theme-return = Повернення
theme-citizenship = Громадянство
theme-culture = Культура й дозвілля
