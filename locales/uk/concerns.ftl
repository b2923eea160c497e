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

question-visa-purpose = Що ви робитимете в Німеччині?
answer-visa-purpose-work = Працювати
answer-visa-purpose-blue-card = Працювати за дипломом вишу
answer-visa-purpose-study = Навчатися в університеті
answer-visa-purpose-training = Здобувати професію
answer-visa-purpose-family-german = Родина з німецьким паспортом
answer-visa-purpose-family-foreigner = Родина без німецького паспорта

question-fiction-what = Що з вашим документом?
answer-fiction-what-ending = Його термін скоро закінчується
    .hint = протягом 7 днів або вже закінчився
answer-fiction-what-waiting = Я чекаю на рішення

question-asylum-what = Що вам потрібно?
answer-asylum-what-extend = Продовжити документ
answer-asylum-what-work = Дозвіл на роботу
answer-asylum-what-decision = Я маю рішення
answer-asylum-what-hearing = Співбесіда або оскарження

question-toleration-what = Що вам потрібно?
answer-toleration-what-extend = Продовжити «Duldung»
answer-toleration-what-work = Робота або навчання
answer-toleration-what-advice = Правова порада
answer-toleration-what-return = Порада щодо повернення

question-ukraine-what = Чи маєте ви вже картку?
answer-ukraine-what-valid = Так, вона діяла 1 лютого 2026 року
answer-ukraine-what-no-card = Ні, ще немає
answer-ukraine-what-moved = У мене нова адреса

question-no-paper-what = У якій справі ви прийшли?
answer-no-paper-what-asylum = Я шукаю захисту
answer-no-paper-what-visa-free = В’їзд без візи
    .hint = наприклад, зі США чи Японії
answer-no-paper-what-child-born = Моя дитина народилася тут

question-lost-what = Що сталося?
answer-lost-what-lost = Картку загублено або вкрадено
answer-lost-what-passport = У мене новий паспорт
answer-lost-what-pin = PIN-код забуто
answer-lost-what-address = Нова адреса

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

question-other-what = Яка допомога вам потрібна?
answer-other-what-work = Робота і професія
answer-other-what-money = Гроші
answer-other-what-language = Вивчати німецьку
answer-other-what-housing = Житло та адреса
answer-other-what-family = Родина і діти
answer-other-what-health = Здоров’я
answer-other-what-advice = Консультації та право
    .hint = також притулок і повернення
answer-other-what-danger = Допомога в небезпеці

question-other-work = Що вам потрібно для роботи?
answer-other-work-search = Я шукаю роботу
answer-other-work-recognition = Визнати мою професію
answer-other-work-employer = Новий роботодавець

question-other-money = На що вам потрібні гроші?
answer-other-money-living = На життя
answer-other-money-child = На дітей
answer-other-money-asylum = Під час процедури притулку

question-other-housing = Яке у вас питання щодо житла?
answer-other-housing-new-here = Я недавно в цьому місті
answer-other-housing-moved = У мене нова адреса
answer-other-housing-home = Житло або оренда

question-other-family = Яке у вас питання щодо родини?
answer-other-family-child-benefit = Гроші на дітей
answer-other-family-bring = Перевезти родину до Німеччини
answer-other-family-child-born = Моя дитина народилася тут

question-other-advice = Яку консультацію ви шукаєте?
answer-other-advice-adult = Життя в Німеччині
    .hint = від 27 років
answer-other-advice-young = Для молоді
    .hint = від 12 до 26 років
answer-other-advice-law = Право
answer-other-advice-asylum = Притулок
answer-other-advice-return = Повернення

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
concern-ukraine-wait = Мій захист діє далі
    .hint = Вам не потрібно нічого робити
concern-travel-document = Мені потрібен проїзний документ
    .hint = якщо ви не можете отримати паспорт
concern-obligation = Я запрошую когось
    .hint = Ви платите, якщо гостю потрібна допомога
concern-naturalisation = Я хочу німецьке громадянство
concern-eu-citizen = У мене паспорт країни ЄС
    .hint = Вам не потрібен дозвіл на проживання
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
    .hint = Хто може відвідувати курс, підкажуть там
concern-recognition = Я хочу визнання моєї професії
concern-jobcenter = Мені нема за що жити
concern-employment-agency = Я шукаю роботу
concern-housing = Допомога з житлом та орендою
concern-family-benefits = Гроші на дітей
concern-health-insurance = Медичне страхування
concern-return-advice = Я думаю про повернення
    .hint = порада, конфіденційно й без тиску
concern-violence-help = Допомога в небезпеці
    .hint = безкоштовно, анонімно, цілодобово
concern-visa-abroad = Віза для родини
    .hint = заява за кордоном, у посольстві Німеччини

## Cases of fees

fee-case-adult = дорослі
fee-case-minor = до 18 років
fee-case-adult-at-most = дорослі, щонайбільше
fee-case-minor-at-most = до 18 років, щонайбільше
fee-case-under-24 = до 24 років
fee-case-child-under-12 = діти до 12 років
fee-case-first = перший дозвіл
fee-case-extend-short = продовження до 3 місяців
fee-case-extend-long = продовження понад 3 місяці
fee-case-settlement-usual = для більшості
fee-case-highly-qualified = висококваліфіковані фахівці
fee-case-self-employed = підприємці
fee-case-settlement-european = довгострокове проживання в ЄС
fee-case-refugee = визнані біженці
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
