### Directions, one message for each line.

## Walking

step-set-off =
    { $bend ->
       *[straight] Ідіть прямо
        [slight-left] Ідіть навскіс ліворуч
        [left] Ідіть ліворуч
        [slight-right] Ідіть навскіс праворуч
        [right] Ідіть праворуч
        [around] Розверніться та йдіть прямо
    }.

step-set-off-towards =
    { $bend ->
       *[straight] Ідіть прямо
        [slight-left] Ідіть навскіс ліворуч
        [left] Ідіть ліворуч
        [slight-right] Ідіть навскіс праворуч
        [right] Ідіть праворуч
        [around] Розверніться та йдіть
    } до { $landmark ->
        [info-desk] довідкової стійки
        [photo-terminal] фотоавтомата
        [payment-machine] платіжного термінала
        [ticket-printer] автомата з номерками
        [check-in] термінала самореєстрації
        [toilet] туалетів
        [accessible-toilet] туалету для людей з інвалідністю
        [baby-room] кімнати для немовлят
        [quiet-room] кімнати тиші
        [waiting-area] зони очікування
        [zone-waiting-area] зони очікування { $label }
        [seat] сидінь
        [exit] виходу
        [emergency-exit] аварійного виходу
        [defibrillator] дефібрилятора
        [letter-box] поштової скриньки
        [copier] копіювального апарата
        [water] питного фонтанчика
        [lift] ліфта
        [stairs] сходів
        [escalator] ескалатора
       *[door] дверей
        [entrance] входу
        [ramp] пандуса
        [steps] сходинок
        [room] кабінету { $label }
        [corridor-end] кінця коридору
    }.

step-leave-room =
    { $bend ->
       *[straight] Вийдіть із приміщення та йдіть прямо
        [slight-left] Вийдіть із приміщення та йдіть навскіс ліворуч
        [left] Вийдіть із приміщення та йдіть ліворуч
        [slight-right] Вийдіть із приміщення та йдіть навскіс праворуч
        [right] Вийдіть із приміщення та йдіть праворуч
        [around] Вийдіть із приміщення та йдіть назад
    }.

step-leave-lift =
    { $bend ->
       *[straight] Після ліфта: прямо
        [slight-left] Після ліфта: навскіс ліворуч
        [left] Після ліфта: ліворуч
        [slight-right] Після ліфта: навскіс праворуч
        [right] Після ліфта: праворуч
        [around] Після ліфта: розверніться
    }.

step-leave-stairs =
    { $bend ->
       *[straight] Після сходів: прямо
        [slight-left] Після сходів: навскіс ліворуч
        [left] Після сходів: ліворуч
        [slight-right] Після сходів: навскіс праворуч
        [right] Після сходів: праворуч
        [around] Після сходів: розверніться
    }.

step-leave-escalator =
    { $bend ->
       *[straight] Після ескалатора: прямо
        [slight-left] Після ескалатора: навскіс ліворуч
        [left] Після ескалатора: ліворуч
        [slight-right] Після ескалатора: навскіс праворуч
        [right] Після ескалатора: праворуч
        [around] Після ескалатора: розверніться
    }.

step-turn =
    { $bend ->
       *[straight] Ідіть далі прямо
        [slight-left] Потім поверніть трохи ліворуч
        [left] Потім поверніть ліворуч
        [slight-right] Потім поверніть трохи праворуч
        [right] Потім поверніть праворуч
        [around] Потім розверніться
    }.

step-turn-at =
    { $landmark ->
        [info-desk] Біля довідкової стійки
        [photo-terminal] Біля фотоавтомата
        [payment-machine] Біля платіжного термінала
        [ticket-printer] Біля автомата з номерками
        [check-in] Біля термінала самореєстрації
        [toilet] Біля туалетів
        [accessible-toilet] Біля туалету для людей з інвалідністю
        [baby-room] Біля кімнати для немовлят
        [quiet-room] Біля кімнати тиші
        [waiting-area] Біля зони очікування
        [zone-waiting-area] Біля зони очікування { $label }
        [seat] Біля сидінь
        [exit] Біля виходу
        [emergency-exit] Біля аварійного виходу
        [defibrillator] Біля дефібрилятора
        [letter-box] Біля поштової скриньки
        [copier] Біля копіювального апарата
        [water] Біля питного фонтанчика
        [lift] Біля ліфта
        [stairs] Біля сходів
        [escalator] Біля ескалатора
       *[door] Біля дверей
        [entrance] Біля входу
        [ramp] Біля пандуса
        [steps] Біля сходинок
        [room] Біля кабінету { $label }
        [corridor-end] У кінці коридору
    } { $bend ->
       *[straight] ідіть далі прямо
        [slight-left] поверніть трохи ліворуч
        [left] поверніть ліворуч
        [slight-right] поверніть трохи праворуч
        [right] поверніть праворуч
        [around] розверніться
    }.

step-turn-past =
    { $landmark ->
        [info-desk] Одразу за довідковою стійкою
        [photo-terminal] Одразу за фотоавтоматом
        [payment-machine] Одразу за платіжним терміналом
        [ticket-printer] Одразу за автоматом з номерками
        [check-in] Одразу за терміналом самореєстрації
        [toilet] Одразу за туалетами
        [accessible-toilet] Одразу за туалетом для людей з інвалідністю
        [baby-room] Одразу за кімнатою для немовлят
        [quiet-room] Одразу за кімнатою тиші
        [waiting-area] Одразу за зоною очікування
        [zone-waiting-area] Одразу за зоною очікування { $label }
        [seat] Одразу за сидіннями
        [exit] Одразу за виходом
        [emergency-exit] Одразу за аварійним виходом
        [defibrillator] Одразу за дефібрилятором
        [letter-box] Одразу за поштовою скринькою
        [copier] Одразу за копіювальним апаратом
        [water] Одразу за питним фонтанчиком
        [lift] Одразу за ліфтом
        [stairs] Одразу за сходами
        [escalator] Одразу за ескалатором
       *[door] Одразу за дверима
        [entrance] Одразу за входом
        [ramp] Одразу за пандусом
        [steps] Одразу за сходинками
        [room] Одразу за кабінетом { $label }
        [corridor-end] Одразу за кінцем коридору
    } { $bend ->
       *[straight] ідіть далі прямо
        [slight-left] поверніть трохи ліворуч
        [left] поверніть ліворуч
        [slight-right] поверніть трохи праворуч
        [right] поверніть праворуч
        [around] розверніться
    }.

step-turn-into-corridor =
    Поверніть у { $number ->
        [first] перший
        [second] другий
        [third] третій
        [fourth] четвертий
        [fifth] п’ятий
        [sixth] шостий
        [seventh] сьомий
        [eighth] восьмий
       *[ninth] дев’ятий
    } коридор { $bend ->
       *[straight] прямо
        [slight-left] навскіс ліворуч
        [left] ліворуч
        [slight-right] навскіс праворуч
        [right] праворуч
        [around] позаду вас
    }.

step-turn-after-door =
    Після { $number ->
        [first] перших
        [second] других
        [third] третіх
        [fourth] четвертих
        [fifth] п’ятих
        [sixth] шостих
        [seventh] сьомих
        [eighth] восьмих
       *[ninth] дев’ятих
    } дверей { $bend ->
       *[straight] ідіть далі прямо
        [slight-left] ліворуч поверніть трохи ліворуч
        [left] ліворуч поверніть ліворуч
        [slight-right] праворуч поверніть трохи праворуч
        [right] праворуч поверніть праворуч
        [around] розверніться
    }.

## Doors, ramps, steps

step-door =
    { $bend ->
       *[straight] Ідіть прямо й пройдіть через
        [slight-left] Поверніть трохи ліворуч і пройдіть через
        [left] Поверніть ліворуч і пройдіть через
        [slight-right] Поверніть трохи праворуч і пройдіть через
        [right] Поверніть праворуч і пройдіть через
        [around] Розверніться й пройдіть через
    } { $doorway ->
       *[inside] двері
        [out] вихід надвір
        [in] вхід до будівлі
    }.

step-revolving-door =
    { $bend ->
       *[straight] Ідіть прямо й пройдіть через
        [slight-left] Поверніть трохи ліворуч і пройдіть через
        [left] Поверніть ліворуч і пройдіть через
        [slight-right] Поверніть трохи праворуч і пройдіть через
        [right] Поверніть праворуч і пройдіть через
        [around] Розверніться й пройдіть через
    } { $doorway ->
       *[inside] обертові двері
        [out] обертові двері надвір
        [in] обертові двері до будівлі
    }.

step-locked-door =
    { $bend ->
       *[straight] Ідіть прямо й подзвоніть
        [slight-left] Поверніть трохи ліворуч і подзвоніть
        [left] Поверніть ліворуч і подзвоніть
        [slight-right] Поверніть трохи праворуч і подзвоніть
        [right] Поверніть праворуч і подзвоніть
        [around] Розверніться й подзвоніть
    } { $doorway ->
       *[inside] біля дверей
        [out] біля виходу надвір
        [in] біля входу до будівлі
    }.

step-ramp =
    { $bend ->
       *[straight] Ідіть прямо й
        [slight-left] Поверніть трохи ліворуч і
        [left] Поверніть ліворуч і
        [slight-right] Поверніть трохи праворуч і
        [right] Поверніть праворуч і
        [around] Розверніться й
    } { $way ->
        [up] підніміться пандусом
       *[down] спустіться пандусом
    }.

step-steps =
    { $bend ->
       *[straight] Ідіть прямо й
        [slight-left] Поверніть трохи ліворуч і
        [left] Поверніть ліворуч і
        [slight-right] Поверніть трохи праворуч і
        [right] Поверніть праворуч і
        [around] Розверніться й
    } { $way ->
        [up] підніміться
       *[down] спустіться
    } { $count ->
        [0] сходинками
        [one] на { $count } сходинку
        [few] на { $count } сходинки
       *[many] на { $count } сходинок
    }.

## Lifts and stairs

step-lift =
    { $bend ->
       *[straight] Ліфт
        [slight-left] Ліфт трохи ліворуч
        [left] Ліфт ліворуч
        [slight-right] Ліфт трохи праворуч
        [right] Ліфт праворуч
        [around] Ліфт позаду вас
    }: кнопка { $button }

step-stairs =
    { $bend ->
       *[straight] Сходи
        [slight-left] Сходи трохи ліворуч
        [left] Сходи ліворуч
        [slight-right] Сходи трохи праворуч
        [right] Сходи праворуч
        [around] Сходи позаду вас
    } { $way ->
        [up] вгору
       *[down] вниз
    } { $storey ->
        [ground] на наземний поверх ({ $floor })
        [above] на поверх { $floor }
        [basement] у підвал ({ $floor })
        [below] на підвальний рівень { $number } ({ $floor })
       *[labelled] на поверх { $floor }
    }

step-escalator =
    { $bend ->
       *[straight] Ескалатор
        [slight-left] Ескалатор трохи ліворуч
        [left] Ескалатор ліворуч
        [slight-right] Ескалатор трохи праворуч
        [right] Ескалатор праворуч
        [around] Ескалатор позаду вас
    } { $way ->
        [up] вгору
       *[down] вниз
    } { $storey ->
        [ground] на наземний поверх ({ $floor })
        [above] на поверх { $floor }
        [basement] у підвал ({ $floor })
        [below] на підвальний рівень { $number } ({ $floor })
       *[labelled] на поверх { $floor }
    }

## Arriving

step-arrive-counter-room =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: кабінет { $room }, стійка { $counter }

step-arrive-counter =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: стійка { $counter }

step-arrive-room =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: кабінет { $room }

step-arrive-facility =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: { $landmark ->
        [info-desk] довідкова стійка
        [photo-terminal] фотоавтомат
        [payment-machine] платіжний термінал
        [ticket-printer] автомат з номерками
        [check-in] термінал самореєстрації
        [toilet] туалети
        [accessible-toilet] туалет для людей з інвалідністю
        [baby-room] кімната для немовлят
        [quiet-room] кімната тиші
        [waiting-area] зона очікування
        [zone-waiting-area] зона очікування { $label }
        [seat] сидіння
        [exit] вихід
        [emergency-exit] аварійний вихід
        [defibrillator] дефібрилятор
        [letter-box] поштова скринька
        [copier] копіювальний апарат
        [water] питний фонтанчик
        [lift] ліфт
        [stairs] сходи
        [escalator] ескалатор
       *[door] двері
        [entrance] вхід
        [ramp] пандус
        [steps] сходинки
        [room] кабінет { $label }
        [corridor-end] кінець коридору
    }

step-arrive-facility-room =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: кабінет { $room }, { $landmark ->
        [info-desk] довідкова стійка
        [photo-terminal] фотоавтомат
        [payment-machine] платіжний термінал
        [ticket-printer] автомат з номерками
        [check-in] термінал самореєстрації
        [toilet] туалети
        [accessible-toilet] туалет для людей з інвалідністю
        [baby-room] кімната для немовлят
        [quiet-room] кімната тиші
        [waiting-area] зона очікування
        [zone-waiting-area] зона очікування { $label }
        [seat] сидіння
        [exit] вихід
        [emergency-exit] аварійний вихід
        [defibrillator] дефібрилятор
        [letter-box] поштова скринька
        [copier] копіювальний апарат
        [water] питний фонтанчик
        [lift] ліфт
        [stairs] сходи
        [escalator] ескалатор
       *[door] двері
        [entrance] вхід
        [ramp] пандус
        [steps] сходинки
        [room] кабінет { $label }
        [corridor-end] кінець коридору
    }

step-arrive-named =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: { $name }

step-arrive-start =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: екран, біля якого ви почали

step-arrive =
    { $side ->
        [left] Ліворуч
        [right] Праворуч
       *[ahead] Прямо
    }: ваше місце призначення

step-barred =
    Лише до цього місця. { $obstacle ->
        [stairs] Далі можна йти лише сходами.
        [steps] Далі можна пройти лише сходинками.
        [narrow-door] Наступні двері завузькі.
        [narrow-way] Прохід стає завузьким.
        [revolving-door] Далі можна пройти лише через обертові двері.
        [steep] Пандус занадто крутий.
        [threshold] Поріг занадто високий.
        [no-handrail] Наступні сходинки не мають поручня.
        [small-lift] Ліфт замалий.
        [lift] Далі можна дістатися лише ліфтом.
        [escalator] Далі можна дістатися лише ескалатором.
        [staff] Далі можна лише працівникам.
        [one-way] Цей прохід дозволено лише у зворотному напрямку.
        [lift-closed] Ліфт не працює.
        [escalator-closed] Ескалатор не працює.
        [stairs-closed] Сходи зачинено.
        [door-closed] Двері зараз зачинено.
       *[closed] Прохід зараз зачинено.
    }

step-barred-ask = Зверніться до довідкової стійки. Там вам допоможуть.

step-barred-call = Зателефонуйте, і ми прийдемо до вас: { $telephone }

## Second lines

step-passing =
    Ви проходите повз { $landmark ->
        [info-desk] довідкову стійку
        [photo-terminal] фотоавтомат
        [payment-machine] платіжний термінал
        [ticket-printer] автомат з номерками
        [check-in] термінал самореєстрації
        [toilet] туалети
        [accessible-toilet] туалет для людей з інвалідністю
        [baby-room] кімнату для немовлят
        [quiet-room] кімнату тиші
        [waiting-area] зону очікування
        [zone-waiting-area] зону очікування { $label }
        [seat] сидіння
        [exit] вихід
        [emergency-exit] аварійний вихід
        [defibrillator] дефібрилятор
        [letter-box] поштову скриньку
        [copier] копіювальний апарат
        [water] питний фонтанчик
        [lift] ліфт
        [stairs] сходи
        [escalator] ескалатор
       *[door] двері
        [entrance] вхід
        [ramp] пандус
        [steps] сходинки
        [room] кабінет { $label }
        [corridor-end] кінець коридору
    }.

step-towards =
    Ідіть до { $landmark ->
        [info-desk] довідкової стійки
        [photo-terminal] фотоавтомата
        [payment-machine] платіжного термінала
        [ticket-printer] автомата з номерками
        [check-in] термінала самореєстрації
        [toilet] туалетів
        [accessible-toilet] туалету для людей з інвалідністю
        [baby-room] кімнати для немовлят
        [quiet-room] кімнати тиші
        [waiting-area] зони очікування
        [zone-waiting-area] зони очікування { $label }
        [seat] сидінь
        [exit] виходу
        [emergency-exit] аварійного виходу
        [defibrillator] дефібрилятора
        [letter-box] поштової скриньки
        [copier] копіювального апарата
        [water] питного фонтанчика
        [lift] ліфта
        [stairs] сходів
        [escalator] ескалатора
       *[door] дверей
        [entrance] входу
        [ramp] пандуса
        [steps] сходинок
        [room] кабінету { $label }
        [corridor-end] кінця коридору
    }.

step-floors =
    { $floors ->
        [1] один поверх
        [2] два поверхи
        [3] три поверхи
        [one] { $floors } поверх
        [few] { $floors } поверхи
       *[many] { $floors } поверхів
    } { $way ->
        [up] вгору
       *[down] вниз
    }

step-floors-steps =
    { $floors ->
        [1] один поверх
        [2] два поверхи
        [3] три поверхи
        [one] { $floors } поверх
        [few] { $floors } поверхи
       *[many] { $floors } поверхів
    } { $way ->
        [up] вгору
       *[down] вниз
    }, { $steps ->
        [one] { $steps } сходинка
        [few] { $steps } сходинки
       *[many] { $steps } сходинок
    }

step-counted-door =
    Це { $number ->
        [first] перші
        [second] другі
        [third] треті
        [fourth] четверті
        [fifth] п’яті
        [sixth] шості
        [seventh] сьомі
        [eighth] восьмі
       *[ninth] дев’яті
    } двері { $side ->
        [left] ліворуч
        [right] праворуч
       *[ahead] перед вами
    }.

step-follow-tactile =
    { $tactile ->
       *[whole] Ідіть уздовж тактильної смуги на підлозі.
        [first] Спочатку йдіть уздовж тактильної смуги на підлозі.
    }

step-door-is-opened = Зачекайте, поки вам відчинять.

step-ring = Подзвоніть і зачекайте, поки вам відчинять.

step-door-opens-itself = Двері відчиняються самі.

step-threshold =
    Обережно, поріг заввишки { $centimetres ->
        [one] { $centimetres } сантиметр
        [few] { $centimetres } сантиметри
       *[many] { $centimetres } сантиметрів
    }.

step-after-lift = коли вийдете з ліфта

step-after-stairs = коли зійдете зі сходів

step-after-escalator = коли зійдете з ескалатора

step-zone-sign =
    Шукайте табличку з літерою { $zone }.

way-seats =
    { $count ->
        [0] Дорогою немає де сісти
        [one] Дорогою є { $count } місце для відпочинку
        [few] Дорогою є { $count } місця для відпочинку
       *[many] Дорогою є { $count } місць для відпочинку
    }. Найдовший відрізок без сидінь: { $metres ->
        [one] { $metres } метр
        [few] { $metres } метри
       *[many] { $metres } метрів
    }.
