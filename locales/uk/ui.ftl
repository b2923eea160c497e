### The words of the screens. Machine draft: no person has checked this translation yet.
### Машинна чернетка: жодна людина ще не перевірила цей переклад.

## Greeting and language

welcome = Ласкаво просимо
choose-language = Будь ласка, виберіть свою мову.

## Bars

back = Назад
start-again = Спочатку
text-size = Збільшити
contrast = Контраст
lower = Нижче
moving = Рух
page-on = Далі
page-back = Попереднє

## Questions

what-brings-you = Що привело вас до нас?
unsure = Я не знаю
unsure-hint = Вам допоможуть біля довідкової стійки.
know-number = Я знаю кабінет або стійку
find-facility = Туалети, вихід, автомати
which-facility = Що ви шукаєте?
facility =
    { $facility ->
        [info-desk] Довідкова стійка
        [photo-terminal] Фотоавтомат
        [payment-machine] Платіжний термінал
        [ticket-printer] Автомат з номерками
        [check-in] Термінал самореєстрації
        [toilet] Туалети
        [accessible-toilet] Туалет для людей з інвалідністю
        [baby-room] Кімната для немовлят
        [quiet-room] Кімната тиші
        [waiting-area] Зона очікування
        [seat] Сидіння
        [exit] Вихід
        [defibrillator] Дефібрилятор
        [letter-box] Поштова скринька
        [copier] Копіювальний апарат
       *[water] Питна вода
    }
which-letter = З якої латинської літери починається ваше прізвище?
which-letter-hint = Від літери залежить стійка. Ми питаємо лише про літеру.
type-number = Який номер вказано у вашому листі?
type-number-hint = Наприклад, B 2.14 або 12
number-unknown = Такого номера тут немає.

## Search

find-open = Пошук
find-title = Що ви шукаєте?
find-hint = Введіть слово, наприклад німецьке слово з вашого листа. Можна також номер кабінету.
find-nothing = На жаль, ми цього не знайшли.
find-nothing-hint = Спробуйте інше слово або один зі списків.
find-found = Знайдено: { $count }
browse-letters = Від А до Я
browse-letters-hint = Усі питання й усі, хто допомагає
browse-themes = За темами
browse-themes-hint = Робота, житло, здоров’я…
browse-which-letter = Виберіть літеру.
browse-which-theme = Якої теми це стосується?
keyboard-letters = АБВ
keyboard-clear = Стерти
keyboard-space = Пробіл
keyboard-erase = Стерти останню літеру

## Places

counter = Стійка { $number }
info-desk = Довідкова стійка
issue-counter = Стійка видачі
room-on-floor = Кабінет { $room } · { $floor }
room = Кабінет { $room }
on-floor = { $floor }
# In Ukrainian the ground floor is floor 1; here the numbers are those of the house, so both floors say where they lie.
floor-name =
    { $storey ->
        [ground] Наземний поверх ({ $label })
        [above] { $number ->
            [1] Поверх { $label } (над наземним)
            [one] Поверх { $label }
            [few] Поверх { $label }
           *[many] Поверх { $label }
        }
        [basement] Підвал
        [below] Підвальний рівень { $number }
       *[labelled] Поверх { $label }
    }

## Opening hours

open-until = відчинено до { $time }
open-now = зараз відчинено
opens-today = зачинено, працює сьогодні з { $time }
opens-on =
    { $day ->
        [monday] зачинено, працює в понеділок з { $time }
        [tuesday] зачинено, працює у вівторок з { $time }
        [wednesday] зачинено, працює в середу з { $time }
        [thursday] зачинено, працює в четвер з { $time }
        [friday] зачинено, працює в п’ятницю з { $time }
        [saturday] зачинено, працює в суботу з { $time }
       *[sunday] зачинено, працює в неділю з { $time }
    }
closed = зачинено

## How long the way takes

minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
minutes-range =
    { $to ->
        [one] { $from }–{ $to } хвилина
        [few] { $from }–{ $to } хвилини
        [many] { $from }–{ $to } хвилин
       *[other] { $from }–{ $to } хвилини
    }
without-steps = без сходів
without-steps-lift = без сходів, ліфтом
with-stairs = зі сходами

## Answer

show-way = Показати шлях
have-ready = Що підготувати
what-happens = Як це відбувається
documents-ask = Які документи потрібні, вам скажуть біля стійки.
documents-none = Вам не потрібно нічого приносити.
fee-ask = Вартість: запитайте біля стійки
fee-none = безкоштовно
fee = { $amount } · станом на { $date }
fee-case = { $case }: { $amount }
usual-duration =
    { $unit ->
        [minutes] { $to ->
            [one] зазвичай { $to } хвилина
            [few] зазвичай { $to } хвилини
            [many] зазвичай { $to } хвилин
           *[other] зазвичай { $to } хвилини
        }
        [days] { $to ->
            [one] зазвичай { $to } день
            [few] зазвичай { $to } дні
            [many] зазвичай { $to } днів
           *[other] зазвичай { $to } дня
        }
        [weeks] { $to ->
            [one] зазвичай { $to } тиждень
            [few] зазвичай { $to } тижні
            [many] зазвичай { $to } тижнів
           *[other] зазвичай { $to } тижня
        }
       *[months] { $to ->
            [one] зазвичай { $to } місяць
            [few] зазвичай { $to } місяці
            [many] зазвичай { $to } місяців
           *[other] зазвичай { $to } місяця
        }
    }
usual-duration-range =
    { $unit ->
        [minutes] { $to ->
            [one] зазвичай { $from }–{ $to } хвилина
            [few] зазвичай { $from }–{ $to } хвилини
            [many] зазвичай { $from }–{ $to } хвилин
           *[other] зазвичай { $from }–{ $to } хвилини
        }
        [days] { $to ->
            [one] зазвичай { $from }–{ $to } день
            [few] зазвичай { $from }–{ $to } дні
            [many] зазвичай { $from }–{ $to } днів
           *[other] зазвичай { $from }–{ $to } дня
        }
        [weeks] { $to ->
            [one] зазвичай { $from }–{ $to } тиждень
            [few] зазвичай { $from }–{ $to } тижні
            [many] зазвичай { $from }–{ $to } тижнів
           *[other] зазвичай { $from }–{ $to } тижня
        }
       *[months] { $to ->
            [one] зазвичай { $from }–{ $to } місяць
            [few] зазвичай { $from }–{ $to } місяці
            [many] зазвичай { $from }–{ $to } місяців
           *[other] зазвичай { $from }–{ $to } місяця
        }
    }
available-at =
    { $facility ->
        [photo-terminal] Фотоавтомат: { $floor }
        [copier] Копіювальний апарат: { $floor }
        [ticket-printer] Автомат з номерками: { $floor }
       *[other] у будівлі: { $floor }
    }
who-helps = Хто ще допоможе?
view = Показати
and-more =
    { $count ->
        [one] { $first } · ще { $count } установа
        [few] { $first } · ще { $count } установи
        [many] { $first } · ще { $count } установ
       *[other] { $first } · ще { $count } установи
    }
nothing-to-do = Вам не потрібно нічого робити
nothing-to-do-hint = Ви можете йти додому. Якщо сумніваєтеся, запитайте біля довідкової стійки.
not-here = Тут вам допоможуть
in-the-house = у будівлі
free-help = безкоштовно
anonymous-help = анонімно
call-first = спершу зателефонуйте
book-online = запис онлайн
checked-long-ago = Будь ласка, спершу зателефонуйте: дані давно не перевірено
telephone = Телефон { $number }
fallback = Запитання? { $place }
other-counters = Також тут: { $counters }

## Fees, appointments, urgency, other places

fee-at-most = щонайбільше { $amount } · станом на { $date }
fee-between = від { $low } до { $high } · станом на { $date }
fee-some-pay-less = дехто платить менше
costs-and-decision = Вартість, час, рішення
which-case = Це один із цих випадків?
and-more-cases =
    { $count ->
        [one] { $first } · ще { $count } випадок
        [few] { $first } · ще { $count } випадки
        [many] { $first } · ще { $count } випадків
       *[other] { $first } · ще { $count } випадку
    }
appointment-key = Записатися на прийом
appointment-and-places = Запис та інші місця
fee-minors = до 18 років: { $amount }
fee-case-minors = { $case }, до 18 років: { $amount }
fee-reduced = { $who }: { $amount }
fee-exempt = 0 €: { $who }
fee-exempt-case = { $case }, 0 €: { $who }
time-at-counter =
    { $minutes ->
        [one] біля стійки зазвичай { $minutes } хвилина
        [few] біля стійки зазвичай { $minutes } хвилини
        [many] біля стійки зазвичай { $minutes } хвилин
       *[other] біля стійки зазвичай { $minutes } хвилини
    }
appointment-possible = із записом або без
appointment-needed = лише за записом
no-appointment = без запису
appointment-ask = Чи потрібен запис? Запитайте на довідковій стійці.
book-appointment = Записатися: скануйте код телефоном
urgent-paper-ends =
    { $days ->
        [one] Документ недійсний або закінчується за { $days } день? Ідіть сьогодні до довідкової стійки.
        [few] Документ недійсний або закінчується за { $days } дні? Ідіть сьогодні до довідкової стійки.
        [many] Документ недійсний або закінчується за { $days } днів? Ідіть сьогодні до довідкової стійки.
       *[other] Документ недійсний або закінчується за { $days } дня? Ідіть сьогодні до довідкової стійки.
    }
urgent-before-end = Подайте заяву, поки документ дійсний. Тоді ви зазвичай можете залишатися до рішення. Не з шенгенською візою.
urgent-after-entry =
    { $days ->
        [one] Подайте заяву протягом { $days } дня після в’їзду.
        [few] Подайте заяву протягом { $days } днів після в’їзду.
        [many] Подайте заяву протягом { $days } днів після в’їзду.
       *[other] Подайте заяву протягом { $days } дня після в’їзду.
    }
urgent-not-yet =
    { $weeks ->
        [one] Ваша картка дійсна ще понад { $weeks } тиждень? Подайте заяву онлайн або приходьте пізніше.
        [few] Ваша картка дійсна ще понад { $weeks } тижні? Подайте заяву онлайн або приходьте пізніше.
        [many] Ваша картка дійсна ще понад { $weeks } тижнів? Подайте заяву онлайн або приходьте пізніше.
       *[other] Ваша картка дійсна ще понад { $weeks } тижня? Подайте заяву онлайн або приходьте пізніше.
    }
urgent-at-once = Одразу повідомте установу.
law-ends-on = Це діє до { $date }.
who-decides =
    { $decider ->
        [immigration-office] Вирішує: відомство у справах іноземців
        [naturalisation-authority] Вирішує: відомство з питань громадянства
       *[other-authority] Вирішує: інша установа
    }
what-can-go-wrong = Якщо щось пішло не так
special-cases = Точніше:
surname-to-counter = Прізвище { $letters }: { $counter }
particles-counted = «von Berg» починається з V, «El Amin» — з E.
particles-ignored = «von Berg» починається з B, «El Amin» — з A.
also-outside = Також в іншому місці
outreach-now = { $name }: сьогодні до { $time }
outreach-next =
    { $day ->
        [monday] { $name }: понеділок, { $date }, { $from }–{ $to }
        [tuesday] { $name }: вівторок, { $date }, { $from }–{ $to }
        [wednesday] { $name }: середа, { $date }, { $from }–{ $to }
        [thursday] { $name }: четвер, { $date }, { $from }–{ $to }
        [friday] { $name }: п’ятниця, { $date }, { $from }–{ $to }
        [saturday] { $name }: субота, { $date }, { $from }–{ $to }
       *[sunday] { $name }: неділя, { $date }, { $from }–{ $to }
    }
outreach-ask = { $name }: запитайте про години біля довідкової стійки
closed-letter-box = Документи можна кинути в поштову скриньку.
closed-online = Багато можна зробити онлайн: { $address }
quick-exit = Закрити

## Way

way-back = Шлях назад
way-there = Шлях туди
back-to-entrance = Назад до входу
take-along = Взяти з собою
way-in-pictures = Малюнки
way-on-plan = План
take-along-hint = Сфотографуйте код телефоном. Тоді ви матимете шлях у вигляді тексту.
take-along-privacy = У коді є лише шлях. Нічого не надсилається і нічого не зберігається.
take-along-part = Частина { $part } з { $parts }
skip-stops = Одразу до місця
with-stops = З автоматами
way-summary =
    { $metres ->
        [one] { $minutes } · { $metres } метр
        [few] { $minutes } · { $metres } метри
        [many] { $minutes } · { $metres } метрів
       *[other] { $minutes } · { $metres } метра
    }
looking-up = Вперед
next-part = Далі: { $place }
no-way =
    { $reason ->
        [steps] Зараз туди немає дороги без сходинок.
        [handrail] На шляху є сходинки без поручня.
        [narrow] Двері на шляху завузькі.
        [steep] Пандус на шляху закрутий.
        [threshold] Поріг на шляху зависокий.
        [revolving-door] Туди ведуть лише обертові двері.
        [small-lift] Ліфт на шляху замалий.
        [lift] Туди веде лише ліфт.
        [escalator] Туди веде лише ескалатор.
        [closed] Шлях туди зараз закрито.
        [staff] Туди веде лише шлях для працівників.
       *[none] Туди немає шляху.
    }
show-part-of-way = Показати шлях, доки він веде
as-far-as-it-goes = Шлях веде лише сюди
how-do-you-move = Як ви пересуваєтеся?
profile =
    { $profile ->
       *[walking] пішки
        [slow] повільно пішки
        [step-free] без сходинок
        [pram] з дитячим візком
        [stick] з палицею або милицями
        [blind] з білою тростиною
        [no-lift] без ліфта
    }
profile-hint =
    { $profile ->
       *[walking] найкоротший шлях
        [slow] мало сходів, місця для відпочинку
        [step-free] у кріслі колісному або з ходунками
        [pram] ліфт і широкі двері
        [stick] сходи лише з поручнем
        [blind] лічба дверей, тактильна смуга
        [no-lift] сходами
    }
open-instead = Зараз відчинено: { $counters }
way-steps =
    { $steps ->
        [0] без сходинок
        [one] { $steps } сходинка
        [few] { $steps } сходинки
        [many] { $steps } сходинок
       *[other] { $steps } сходинки
    }
way-turns =
    { $turns ->
        [0] весь час прямо
        [one] { $turns } поворот
        [few] { $turns } повороти
        [many] { $turns } поворотів
       *[other] { $turns } повороту
    }
way-changed = Шлях щойно змінився.
no-way-hint = Ми прийдемо до вас. Запитайте біля довідкової стійки або зателефонуйте: { $telephone }

## End

still-there = Ви ще тут?
countdown =
    { $seconds ->
        [one] Через { $seconds } секунду все буде видалено.
        [few] Через { $seconds } секунди все буде видалено.
        [many] Через { $seconds } секунд все буде видалено.
       *[other] Через { $seconds } секунди все буде видалено.
    }
go-on = Я ще тут
end-now = Готово, видалити все
more-time = Більше часу
more-time-on = Більше часу: увімкнено

## Notes

machine-draft = Жодна людина ще не перевірила цей переклад. Чинним є німецький текст.
staff-notice =
    { $findings ->
        [one] Для працівників: { $findings } помилка у файлах. Запустіть «leitsystem check».
        [few] Для працівників: { $findings } помилки у файлах. Запустіть «leitsystem check».
        [many] Для працівників: { $findings } помилок у файлах. Запустіть «leitsystem check».
       *[other] Для працівників: { $findings } помилки у файлах. Запустіть «leitsystem check».
    }
staff-code = Код для працівників

## Роздрукований аркуш

sheet-cost = Вартість
sheet-time = Скільки це триває
sheet-decision = Рішення
sheet-place = Куди й коли
sheet-law = Закон
sheet-sources = Джерела, востаннє перевірено
sheet-duration-ask = Тривалість: запитайте біля стійки
sheet-law-ask = Закон: запитайте біля стійки
sheet-counter-at = { $counter } · { $place }
sheet-counter-for-surnames = { $counter } · { $place } · прізвища { $letters }
sheet-always-open = цілодобово
sheet-day-hours =
    { $day ->
        [monday] Понеділок { $hours }
        [tuesday] Вівторок { $hours }
        [wednesday] Середа { $hours }
        [thursday] Четвер { $hours }
        [friday] П’ятниця { $hours }
        [saturday] Субота { $hours }
       *[sunday] Неділя { $hours }
    }

## Читання вголос

read-aloud = Озвучити
keys-title = Як користуватися клавішами
no-voice = На жаль, цей пристрій не може читати вголос. Будь ласка, запитайте на стійці інформації.
sign-language = Жести
sound-repeat = Повторити
sound-pause = Пауза
sound-go-on = Далі
sound-slower = Повільніше
sound-faster = Швидше
sound-softer = Тихіше
sound-louder = Гучніше
sound-off = Без звуку
