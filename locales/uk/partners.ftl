### The words about partners: on their cards, in lists and on the network map.

## The network map, also printed in the format A3

network-title = Хто в чому допомагає?
network-house = Ми
network-gap = поки що ніхто
network-also = допомагає і з цією темою
network-number = Номер стоїть у списку.
network-waiting =
    { $state ->
        [planned] заплановано
       *[paused] зараз зачинено
    }
network-call-first = спочатку зателефонуйте
network-as-of = Станом на { $date }
network-hint = Торкніться знака або теми.
network-as-list = Списком
network-all = Усі, хто допомагає
theme-gap = { $theme }: поки що ніхто
numbered-partner = { $number } · { $name }
body-kind =
    { $kind ->
        [municipality] місто
        [authority] інша установа
        [welfare] консультації, допомога
        [education] освіта
        [economy] палата, профспілка
        [migrant-organisation] товариство мігрантів
        [religious-community] релігійна громада
        [volunteers] волонтери
        [health] здоров’я
        [emergency] поліція, захист
        [legal-aid] правова допомога
       *[hotline] телефон
    }
closeness =
    { $ring ->
        [in-house] у будинку або із супроводом
        [agreement] постійний партнер
       *[known] інша адреса
    }

## A partner's card

audience =
    { $audience ->
        [adults] для дорослих
        [young-people] для молоді
        [children] для дітей
        [families] для родин
        [women] для жінок
        [men] для чоловіків
        [students] для студентів
        [workers] для тих, хто працює або шукає роботу
        [employers] для підприємств
        [refugees] для біженців
       *[eu-citizens] для людей з ЄС
    }
interpreters-there = можливий перекладач
come-without-appointment = без запису
charged-help = платно
step-free-there = вхід без сходинок
steps-there = вхід зі сходинками
hearing-loop-there = допомога для слухових апаратів
accessible-toilet-there = туалет для людей на візку
ride =
    { $vehicle ->
        [bus] Автобус { $line } у напрямку { $towards } до { $stop } · { $time }
        [tram] Трамвай { $line } у напрямку { $towards } до { $stop } · { $time }
        [underground] Метро { $line } у напрямку { $towards } до { $stop } · { $time }
       *[train] Потяг { $line } у напрямку { $towards } до { $stop } · { $time }
    }
walk-from-stop = далі пішки: { $time }
walk-from-here = пішки: { $time }
lies-away =
    { $compass ->
        [north] приблизно { $distance } на північ
        [north-east] приблизно { $distance } на північний схід
        [east] приблизно { $distance } на схід
        [south-east] приблизно { $distance } на південний схід
        [south] приблизно { $distance } на південь
        [south-west] приблизно { $distance } на південний захід
        [west] приблизно { $distance } на захід
       *[north-west] приблизно { $distance } на північний захід
    }
metres =
    { $metres ->
        [one] { $metres } метр
        [few] { $metres } метри
        [many] { $metres } метрів
       *[other] { $metres } метра
    }
kilometres = { $kilometres } кілометра
bring-there = Візьміть із собою
say-there = Там ви можете сказати
show-sentence = Що там сказати
show-sentence-hint = Покажіть або скажіть це речення.
contact-code = Скануйте код: контакт у ваш телефон
number-code = Скануйте код: зателефонувати за цим номером
checked-with-partner = Перевірено { $date }
