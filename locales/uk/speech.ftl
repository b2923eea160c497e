speech-this-language = Для української натисніть клавішу введення.
speech-keys = Клавішами зі стрілками ви слухаєте варіанти. Клавішею введення ви вибираєте.
speech-choices =
    { $count ->
        [one] Тут є { $count } варіант.
        [few] Тут є { $count } варіанти.
        [many] Тут є { $count } варіантів.
       *[other] Тут є { $count } варіанти.
    }
speech-option = { $position } з { $count }: { $name }
speech-focus =
    { $role ->
        [button] { $name }, кнопка
        [key] { $name }, літера
        [field] { $name }, поле
       *[choice] { $name }, варіант
    }
speech-selected = { $name }, вибрано
speech-unavailable = { $name }, зараз недоступно
speech-page = Сторінка { $page } з { $pages }
speech-typed = Введено: { $text }
speech-nothing-typed = Ще нічого не введено.
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
