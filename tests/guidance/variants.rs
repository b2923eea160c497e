//! The rarer sentences in every shipped language: doors, escalators, ways that end too early; and
//! that a floor is called the same everywhere.

use super::sentences::{LANGUAGES, bundle, bundle_of, house, landmark, say, step};
use leitsystem::{
    floorplan::{DoorOpening, TransferIndex, TransferKind},
    guidance::{Bend, Doorway, LandmarkKind, Obstacle, Step, StepKind, Tactile},
    locale::message::{directions, ui},
};

/// What is said of doors, escalators and ways that end too early: both lines in every language.
#[test]
fn doors_escalators_and_ways_that_end_are_told() {
    let house = house();
    let second = house.nodes[1].floor;
    let door = |bend, opening, doorway, threshold, opens_itself| StepKind::Door {
        bend,
        opening,
        doorway,
        threshold,
        opens_itself,
    };
    let turn =
        |bend, at, past, corridor| StepKind::Turn { bend, at, past, corridor, towards: None };
    let counted = |kind, number| Step { counted: Some(number), ..step(&house, kind) };
    let room = landmark(LandmarkKind::Room, "B 2.04");
    let steps = [
        step(
            &house,
            StepKind::Transfer {
                bend: Bend::Left,
                kind: TransferKind::Escalator,
                transfer: TransferIndex(0),
                to_floor: second,
                floors: 2,
                steps: 0,
            },
        ),
        step(
            &house,
            StepKind::Leave {
                kind: TransferKind::Escalator,
                bend: Bend::Right,
                towards: landmark(LandmarkKind::EmergencyExit, ""),
            },
        ),
        step(
            &house,
            StepKind::Transfer {
                bend: Bend::Straight,
                kind: TransferKind::Stairs,
                transfer: TransferIndex(0),
                to_floor: second,
                floors: 2,
                steps: 44,
            },
        ),
        step(&house, door(Bend::Left, DoorOpening::Intercom, Doorway::Inside, 2, false)),
        step(&house, door(Bend::Straight, DoorOpening::Revolving, Doorway::In, 0, false)),
        step(&house, door(Bend::Straight, DoorOpening::Automatic, Doorway::Out, 0, true)),
        step(&house, door(Bend::Straight, DoorOpening::Manual, Doorway::Inside, 2, false)),
        counted(door(Bend::Right, DoorOpening::Manual, Doorway::Inside, 0, false), 3),
        counted(turn(Bend::Left, None, false, None), 2),
        step(&house, turn(Bend::Right, None, false, Some(1))),
        step(&house, turn(Bend::Left, room, true, None)),
        Step { tactile: Some(Tactile::Whole), ..step(&house, turn(Bend::Left, None, false, None)) },
        step(&house, StepKind::Barred { obstacle: Obstacle::Stairs, telephone: None }),
        step(
            &house,
            StepKind::Barred {
                obstacle: Obstacle::LiftClosed,
                telephone: Some("030 23125 100".to_owned()),
            },
        ),
    ];
    let expected: [(&str, [(&str, &str); 14]); 4] = [
        (
            "de",
            [
                ("Rolltreppe links hinauf ins 2. Obergeschoss", "zwei Etagen nach oben"),
                ("Nach der Rolltreppe: rechts.", "Gehen Sie bis zum Notausgang."),
                ("Treppe hinauf ins 2. Obergeschoss", "zwei Etagen nach oben, 44 Stufen"),
                ("Klingeln Sie links an der Tür.", "Warten Sie, bis Ihnen jemand öffnet."),
                ("Gehen Sie durch die Drehtür ins Haus.", ""),
                ("Gehen Sie durch den Ausgang ins Freie.", "Die Tür öffnet sich von selbst."),
                ("Gehen Sie durch die Tür.", "Vorsicht, die Türschwelle ist 2 Zentimeter hoch."),
                ("Gehen Sie rechts durch die Tür.", "Es ist die dritte Tür rechts."),
                ("Gehen Sie nach der zweiten Tür auf der linken Seite nach links.", ""),
                ("Nehmen Sie den ersten Gang rechts.", ""),
                ("Hinter Zimmer B 2.04 gehen Sie nach links.", ""),
                ("Gehen Sie dann nach links.", "Folgen Sie dem Leitstreifen am Boden."),
                (
                    "Bis hierher. Weiter geht es nur über eine Treppe.",
                    "Fragen Sie an der Information. Dort hilft man Ihnen.",
                ),
                (
                    "Bis hierher. Der Aufzug ist außer Betrieb.",
                    "Rufen Sie an, wir kommen zu Ihnen: 030 23125 100",
                ),
            ],
        ),
        (
            "en",
            [
                ("Escalator on the left up to floor 2", "two floors up"),
                ("After the escalator: right.", "Go to the emergency exit."),
                ("Stairs up to floor 2", "two floors up, 44 steps"),
                ("Turn left and ring at the door.", "Wait until somebody opens."),
                ("Go through the revolving door into the building.", ""),
                ("Go through the exit to the outside.", "The door opens by itself."),
                ("Go through the door.", "Mind the threshold, it is 2 centimetres high."),
                ("Turn right through the door.", "It is the third door on the right."),
                ("After the second door on the left, turn left.", ""),
                ("Take the first corridor on the right.", ""),
                ("Just after room B 2.04, turn left.", ""),
                ("Then turn left.", "Follow the tactile strip on the floor."),
                (
                    "As far as here. Only stairs lead on.",
                    "Ask at the information desk. They will help you.",
                ),
                (
                    "As far as here. The lift is out of order.",
                    "Call us and we will come to you: 030 23125 100",
                ),
            ],
        ),
        (
            "ar",
            [
                ("السلم المتحرك إلى اليسار صعودًا إلى الطابق 2", "طابقان إلى الأعلى"),
                ("بعد السلم المتحرك: إلى اليمين.", "سِر حتى مخرج الطوارئ."),
                ("الدرج صعودًا إلى الطابق 2", "طابقان إلى الأعلى، 44 درجة"),
                ("انعطف إلى اليسار واقرع الجرس عند الباب.", "انتظر حتى يُفتح لك الباب."),
                ("سِر إلى الأمام ثم اعبر الباب الدوّار إلى داخل المبنى.", ""),
                ("سِر إلى الأمام ثم اعبر المخرج إلى خارج المبنى.", "ينفتح الباب تلقائيًا."),
                ("سِر إلى الأمام ثم اعبر الباب.", "انتبه إلى عتبة الباب، فارتفاعها سنتيمتران."),
                ("انعطف إلى اليمين ثم اعبر الباب.", "إنه الباب الثالث على اليمين."),
                ("بعد الباب الثاني على اليسار انعطف إلى اليسار.", ""),
                ("ادخل الممر الأول على اليمين.", ""),
                ("بعد الغرفة B 2.04 مباشرةً انعطف إلى اليسار.", ""),
                ("ثم انعطف إلى اليسار.", "اتبع الشريط الإرشادي البارز على الأرض."),
                (
                    "إلى هنا فقط. لا يمكن المتابعة إلا عبر الدرج.",
                    "اسأل مكتب الاستعلامات، وسيساعدونك هناك.",
                ),
                ("إلى هنا فقط. المصعد معطل.", "اتصل بنا وسنأتي إليك: 030 23125 100"),
            ],
        ),
        (
            "uk",
            [
                ("Ескалатор ліворуч вгору на поверх 2", "два поверхи вгору"),
                ("Після ескалатора: праворуч.", "Ідіть до аварійного виходу."),
                ("Сходи вгору на поверх 2", "два поверхи вгору, 44 сходинки"),
                ("Поверніть ліворуч і подзвоніть біля дверей.", "Зачекайте, поки вам відчинять."),
                ("Ідіть прямо й пройдіть через обертові двері до будівлі.", ""),
                ("Ідіть прямо й пройдіть через вихід надвір.", "Двері відчиняються самі."),
                ("Ідіть прямо й пройдіть через двері.", "Обережно, поріг заввишки 2 сантиметри."),
                ("Поверніть праворуч і пройдіть через двері.", "Це треті двері праворуч."),
                ("Після других дверей ліворуч поверніть ліворуч.", ""),
                ("Поверніть у перший коридор праворуч.", ""),
                ("Одразу за кабінетом B 2.04 поверніть ліворуч.", ""),
                ("Потім поверніть ліворуч.", "Ідіть уздовж тактильної смуги на підлозі."),
                (
                    "Лише до цього місця. Далі можна йти лише сходами.",
                    "Зверніться до довідкової стійки. Там вам допоможуть.",
                ),
                (
                    "Лише до цього місця. Ліфт не працює.",
                    "Зателефонуйте, і ми прийдемо до вас: 030 23125 100",
                ),
            ],
        ),
    ];
    for (language, lines) in expected {
        let bundle = bundle(language);
        for (step, (first, second)) in steps.iter().zip(lines) {
            assert_eq!(say(&bundle, &directions::step(&house, step)), first);
            let detail = directions::step_detail(step).map(|message| say(&bundle, &message));
            assert_eq!(detail.unwrap_or_default(), second, "{first}");
        }
    }
}

#[test]
fn a_floor_has_one_name() {
    use directions::Storey;
    for language in LANGUAGES {
        let (ways, screens) = (bundle(language), bundle_of(language, "ui.ftl"));
        for (storey, label, number) in [
            (Storey::Ground, "EG", 0),
            (Storey::Above, "1", 1),
            (Storey::Above, "2", 2),
            (Storey::Basement, "UG", 1),
            (Storey::Below, "U2", 2),
            (Storey::Labelled, "D", 3),
        ] {
            let name = say(&screens, &ui::floor_name(storey, label, number));
            // What a language explains in brackets may be left out where one climbs the stairs.
            let name = name.split(" (").next().unwrap_or_default().to_lowercase();
            let (bend, up) = (Bend::Straight, directions::Vertical::Up);
            for message in [
                directions::stairs(bend, up, storey, label, number),
                directions::escalator(bend, up, storey, label, number),
            ] {
                let said = say(&ways, &message);
                assert!(said.to_lowercase().contains(&name), "{language}: {said:?}, {name:?}");
                assert!(said.contains(label), "{language}: {said:?} lacks the sign {label:?}");
            }
        }
    }
}
