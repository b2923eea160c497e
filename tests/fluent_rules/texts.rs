//! The same few messages in two languages, without a fault.

pub const GERMAN: &str = "\
greeting = Guten Tag
rooms = { $number ->
    [one] ein Zimmer
   *[other] { $number } Zimmer
}
turn = { $side ->
    [left] Links an { $landmark } vorbei
    [right] Rechts an { $landmark } vorbei
   *[ahead] Geradeaus
}
place = Zimmer { $room }, Etage { $floor }
tile-work = Arbeit
    .hint = Arbeiten und lernen
";

pub const UKRAINIAN: &str = "\
greeting = Добрий день
rooms = { $number ->
    [one] { $number } кімната
    [few] { $number } кімнати
   *[many] { $number } кімнат
}
turn = { $side ->
    [left] Ліворуч повз { $landmark }
    [right] Праворуч повз { $landmark }
   *[ahead] Прямо
}
place = Кімната { $room }, поверх { $floor }
tile-work = Робота
    .hint = Працювати і вчитися
";
