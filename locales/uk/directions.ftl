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
        [defibrillator] дефібрилятора
        [letter-box] поштової скриньки
        [copier] копіювального апарата
        [water] питної води
        [lift] ліфта
        [stairs] сходів
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
        [defibrillator] Біля дефібрилятора
        [letter-box] Біля поштової скриньки
        [copier] Біля копіювального апарата
        [water] Біля питної води
        [lift] Біля ліфта
        [stairs] Біля сходів
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
        [basement] до підвалу ({ $floor })
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
        [defibrillator] дефібрилятор
        [letter-box] поштова скринька
        [copier] копіювальний апарат
        [water] питна вода
        [lift] ліфт
        [stairs] сходи
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
        [defibrillator] дефібрилятор
        [letter-box] поштова скринька
        [copier] копіювальний апарат
        [water] питна вода
        [lift] ліфт
        [stairs] сходи
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
        [defibrillator] дефібрилятор
        [letter-box] поштову скриньку
        [copier] копіювальний апарат
        [water] питну воду
        [lift] ліфт
        [stairs] сходи
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
        [defibrillator] дефібрилятора
        [letter-box] поштової скриньки
        [copier] копіювального апарата
        [water] питної води
        [lift] ліфта
        [stairs] сходів
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

step-walk =
    Потім приблизно { $metres ->
        [one] { $metres } метр
        [few] { $metres } метри
       *[many] { $metres } метрів
    }.

step-after-lift = коли вийдете з ліфта

step-after-stairs = коли зійдете зі сходів

step-zone-sign =
    Шукайте табличку з літерою { $zone }.
