speech-this-language = Для української натисніть клавішу введення.
speech-keys = Клавішами зі стрілками ви слухаєте варіанти. Клавішею введення ви вибираєте.
speech-keys-back = Клавішею повернення ви переходите на один екран назад.
speech-keys-help = Клавішею довідки ви слухаєте це пояснення ще раз.
speech-keys-sound = Клавішами плюс і мінус голос стає гучнішим і тихішим. Ще дві клавіші роблять його повільнішим і швидшим.
speech-keys-repeat = Клавішею повтору ви слухаєте все ще раз. Клавішею паузи ви зупиняєте голос і знову його вмикаєте.
speech-paused = Пауза. Натисніть клавішу паузи, і я продовжу.
speech-going-on = Продовжую.
speech-switched =
    { $on ->
        [on] Тепер екран читається вголос.
       *[off] Екран більше не читається вголос.
    }
speech-headset =
    { $on ->
        [on] Тепер ви слухаєте через навушники.
       *[off] Тепер ви слухаєте через гучномовець.
    }
speech-confidential = Це конфіденційно. Під’єднайте навушники, щоб почути. Або натисніть клавішу введення, щоб почути вголос.
speech-edge =
    { $edge ->
        [first] Це початок.
       *[last] Це кінець.
    }
speech-no-function = Тут ця клавіша не діє.
speech-more-time = Тепер у вас більше часу.
speech-choices =
    { $count ->
        [one] Тут є { $count } варіант.
        [few] Тут є { $count } варіанти.
        [many] Тут є { $count } варіантів.
       *[other] Тут є { $count } варіанти.
    }
speech-option = { $position } з { $count }: { $name }
speech-role =
    { $role ->
        [button] кнопка
        [letter] літера
        [page] кнопка сторінок
        [help] кнопка довідки
        [language] мова
        [field] поле
       *[choice] варіант
    }
speech-role-at =
    { $role ->
        [button] кнопка { $position } з { $count }
        [letter] літера { $position } з { $count }
        [page] кнопка сторінок { $position } з { $count }
        [help] кнопка довідки { $position } з { $count }
        [language] мова { $position } з { $count }
        [field] поле { $position } з { $count }
       *[choice] варіант { $position } з { $count }
    }
speech-selected = { $name }, вибрано
speech-unavailable = { $name }, зараз недоступно
speech-page = Сторінка { $page } з { $pages }
speech-typed = Введено: { $text }
speech-nothing-typed = Ще нічого не введено.
speech-blank = пробіл
speech-apostrophe = апостроф
speech-volume = Гучність { $step } з { $steps }
speech-rate =
    { $rate ->
        [slower] Я говорю повільно.
        [faster] Я говорю швидко.
       *[normal] Я говорю з нормальною швидкістю.
    }
speech-no-voice = На жаль, для мови { $language } тут немає голосу. Зараз ви чуєте українську. Текст лишається вашою мовою.
speech-go-to = Ваше місце призначення: { $place }
speech-way =
    { $count ->
        [one] Шлях має { $count } крок.
        [few] Шлях має { $count } кроки.
        [many] Шлях має { $count } кроків.
       *[other] Шлях має { $count } кроки.
    }
speech-step = Крок { $number }: { $step }
speech-documents =
    { $count ->
        [one] Підготуйте { $count } документ.
        [few] Підготуйте { $count } документи.
        [many] Підготуйте { $count } документів.
       *[other] Підготуйте { $count } документи.
    }
speech-process =
    { $count ->
        [one] Ось як це відбувається: { $count } крок.
        [few] Ось як це відбувається: { $count } кроки.
        [many] Ось як це відбувається: { $count } кроків.
       *[other] Ось як це відбувається: { $count } кроки.
    }
speech-costs = Вартість: { $amount }
speech-in-german = Німецькою це називається:
speech-helpers =
    { $count ->
        [0] Ми не знаємо, хто з цим допомагає.
        [one] Допомагає { $count } організація.
        [few] Допомагають { $count } організації.
        [many] Допомагають { $count } організацій.
       *[other] Допомагають { $count } організації.
    }
speech-network-list = Вони впорядковані за темами. Натисніть «Списком», щоб почути всі.
speech-languages-there = Там розмовляють такими мовами:
speech-book-online = Записатися на прийом можна в інтернеті:
speech-or-call = Або зателефонуйте: { $telephone }
speech-in-the-code = У коді написано:
speech-any-key = Натисніть будь-яку клавішу, щоб продовжити.
speech-hour = { $hour } нуль нуль
speech-time = { $hour } годин { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
speech-month =
    { $month ->
        [january] січень { $year } року
        [february] лютий { $year } року
        [march] березень { $year } року
        [april] квітень { $year } року
        [may] травень { $year } року
        [june] червень { $year } року
        [july] липень { $year } року
        [august] серпень { $year } року
        [september] вересень { $year } року
        [october] жовтень { $year } року
        [november] листопад { $year } року
       *[december] грудень { $year } року
    }
speech-date =
    { $month ->
        [january] { $day } січня { $year } року
        [february] { $day } лютого { $year } року
        [march] { $day } березня { $year } року
        [april] { $day } квітня { $year } року
        [may] { $day } травня { $year } року
        [june] { $day } червня { $year } року
        [july] { $day } липня { $year } року
        [august] { $day } серпня { $year } року
        [september] { $day } вересня { $year } року
        [october] { $day } жовтня { $year } року
        [november] { $day } листопада { $year } року
       *[december] { $day } грудня { $year } року
    }
speech-range = { $from } до { $to }
speech-euros = { $euros } євро
speech-euros-cents =
    { $cents ->
        [one] { $euros } євро { $cents } цент
        [few] { $euros } євро { $cents } центи
        [many] { $euros } євро { $cents } центів
       *[other] { $euros } євро { $cents } цента
    }
speech-point = { $before } крапка { $after }
speech-dot = крапка
speech-slash = коса риска
speech-hyphen = дефіс
speech-at = ет
speech-section = параграф { $number }
