//! The sentences of the directions in every shipped language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use leitsystem::{
    floorplan::{Building, NodeIndex, TransferIndex, TransferKind, format::BuildingFile},
    guidance::{Bend, Destination, Doorway, Landmark, LandmarkKind, Side, Step, StepKind},
    locale::message::{Argument, Message, directions},
};

const LANGUAGES: [&str; 4] = ["de", "en", "ar", "uk"];

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/locales/{language}/directions.ftl");
    let text = std::fs::read_to_string(path).expect("the language is there");
    let resource = FluentResource::try_new(text).expect("the file is sound");
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language tag")]);
    // Isolating marks are invisible and would only make the table below harder to read.
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no message stands there twice");
    bundle
}

fn say(bundle: &FluentBundle<FluentResource>, message: &Message) -> String {
    let mut arguments = FluentArgs::new();
    for (name, argument) in &message.arguments {
        arguments.set(
            *name,
            match argument {
                Argument::Text(text) => FluentValue::from(text.clone()),
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Keyword(word) => FluentValue::from(*word),
            },
        );
    }
    let found = bundle.get_message(&message.id).unwrap_or_else(|| panic!("no `{}`", message.id));
    let mut errors = Vec::new();
    let pattern = found.value().expect("a message has a value");
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{}: {errors:?}", message.id);
    text
}

fn house() -> Building {
    let file: BuildingFile = serde_json::from_value(serde_json::json!({
        "version": 1,
        "floors": [
            {"id": "ground", "ordinal": 0, "label": "EG", "rooms": [], "nodes": [{"id": "a", "at": [0, 0]}], "links": []},
            {"id": "second", "ordinal": 2, "label": "2", "rooms": [], "nodes": [{"id": "b", "at": [0, 0]}], "links": []}
        ],
        "transfers": [
            {"id": "lift", "kind": "lift", "label": "1", "width": 0.9,
             "stops": [{"floor": "ground", "node": "a"}, {"floor": "second", "node": "b"}]}
        ]
    }))
    .expect("the test's building is well formed");
    Building::resolve(&file).0
}

fn step(house: &Building, kind: StepKind) -> Step {
    Step { kind, floor: house.nodes[0].floor, passing: None, from: 0, to: 1, metres: 12.0 }
}

fn landmark(kind: LandmarkKind, label: &str) -> Option<Landmark> {
    let label = (!label.is_empty()).then(|| label.to_owned());
    Some(Landmark { kind, label, node: None })
}

/// A way like the first one a visitor walks, in all languages: both lines of each step.
#[test]
fn a_porter_would_say_it_so() {
    let house = house();
    let second = house.nodes[1].floor;
    let transfer = TransferIndex(0);
    let counter = Destination {
        node: NodeIndex(1),
        room_number: Some("B 2.14".to_owned()),
        name: None,
        is_start: false,
        facility: None,
        counter: Some("12".to_owned()),
        zone: Some("B".to_owned()),
    };
    let passing = |kind: StepKind, kind_passed, label| Step {
        passing: landmark(kind_passed, label),
        ..step(&house, kind)
    };
    let start = StepKind::Start { bend: Bend::Straight, towards: landmark(LandmarkKind::Lift, "") };
    let turn = StepKind::Turn { bend: Bend::Right, at: landmark(LandmarkKind::Room, "B 2.04") };
    let up = |kind, bend, floors| {
        step(&house, StepKind::Transfer { bend, kind, transfer, to_floor: second, floors })
    };
    let leave = StepKind::Leave { kind: TransferKind::Lift, bend: Bend::Left, towards: None };
    let steps = [
        passing(start, LandmarkKind::InfoDesk, ""),
        up(TransferKind::Lift, Bend::Straight, 2),
        passing(leave, LandmarkKind::ZoneWaitingArea, "B"),
        step(&house, turn),
        step(&house, StepKind::Arrive { side: Side::Right, after: None, destination: counter }),
        up(TransferKind::Stairs, Bend::Right, 1),
        step(&house, StepKind::Steps { bend: Bend::Straight, up: false, count: 4 }),
        step(&house, StepKind::Ramp { bend: Bend::Left, up: true }),
    ];
    let expected: [(&str, [(&str, &str); 8]); 4] = [
        (
            "de",
            [
                ("Gehen Sie geradeaus bis zum Aufzug.", "Sie gehen an der Information vorbei."),
                ("Aufzug: Taste 2", "zwei Etagen nach oben"),
                ("Nach dem Aufzug: links.", "Sie gehen am Wartebereich B vorbei."),
                ("Bei Zimmer B 2.04 gehen Sie nach rechts.", "Dann etwa 10 Meter."),
                (
                    "Rechts: Zimmer B 2.14, Schalter 12",
                    "Achten Sie auf das Schild mit dem Buchstaben B.",
                ),
                ("Treppe rechts hinauf in den 2. Stock", "eine Etage nach oben"),
                ("Gehen Sie die 4 Stufen hinunter.", ""),
                ("Gehen Sie links die Rampe hinauf.", ""),
            ],
        ),
        (
            "en",
            [
                ("Go straight on to the lift.", "You pass the information desk."),
                ("Lift: button 2", "two floors up"),
                ("After the lift: left.", "You pass waiting area B."),
                ("At room B 2.04, turn right.", "Then about 10 metres."),
                ("On the right: room B 2.14, counter 12", "Look for the sign with the letter B."),
                ("Stairs on the right up to floor 2", "one floor up"),
                ("Take the 4 steps down.", ""),
                ("Turn left and go up the ramp.", ""),
            ],
        ),
        (
            "ar",
            [
                ("سِر إلى الأمام حتى المصعد.", "تمر بجانب مكتب الاستعلامات."),
                ("المصعد: الزر 2", "طابقان إلى الأعلى"),
                ("بعد المصعد: إلى اليسار.", "تمر بجانب منطقة الانتظار B."),
                ("عند الغرفة B 2.04 انعطف إلى اليمين.", "ثم نحو 10 أمتار."),
                ("إلى اليمين: الغرفة B 2.14، الشباك 12", "ابحث عن اللافتة التي تحمل الحرف B."),
                ("الدرج إلى اليمين صعودًا إلى الطابق 2", "طابق واحد إلى الأعلى"),
                ("سِر إلى الأمام ثم انزل 4 درجات.", ""),
                ("انعطف إلى اليسار ثم اصعد المنحدر.", ""),
            ],
        ),
        (
            "uk",
            [
                ("Ідіть прямо до ліфта.", "Ви проходите повз довідкову стійку."),
                ("Ліфт: кнопка 2", "два поверхи вгору"),
                ("Після ліфта: ліворуч.", "Ви проходите повз зону очікування B."),
                ("Біля кабінету B 2.04 поверніть праворуч.", "Потім приблизно 10 метрів."),
                ("Праворуч: кабінет B 2.14, стійка 12", "Шукайте табличку з літерою B."),
                ("Сходи праворуч вгору на поверх 2", "один поверх вгору"),
                ("Ідіть прямо й спустіться на 4 сходинки.", ""),
                ("Поверніть ліворуч і підніміться пандусом.", ""),
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
fn numbers_of_floors_take_every_plural_form() {
    let said = |language: &str, numbers: &[u32]| -> Vec<String> {
        let bundle = bundle(language);
        let up = directions::Vertical::Up;
        numbers.iter().map(|number| say(&bundle, &directions::floors(up, *number))).collect()
    };
    assert_eq!(
        said("ar", &[1, 2, 3, 11, 100]),
        [
            "طابق واحد إلى الأعلى",
            "طابقان إلى الأعلى",
            "3 طوابق إلى الأعلى",
            "11 طابقًا إلى الأعلى",
            "100 طابق إلى الأعلى"
        ]
    );
    assert_eq!(
        said("uk", &[1, 2, 4, 5, 21]),
        [
            "один поверх вгору",
            "два поверхи вгору",
            "4 поверхи вгору",
            "5 поверхів вгору",
            "21 поверх вгору"
        ]
    );
    assert_eq!(said("de", &[1, 4]), ["eine Etage nach oben", "4 Etagen nach oben"]);
    assert_eq!(said("en", &[1, 4]), ["one floor up", "4 floors up"]);
}

/// Every message with every word and many numbers.
fn every_sentence(mut check: impl FnMut(&str, &Message, &str)) {
    for language in LANGUAGES {
        let bundle = bundle(language);
        for definition in directions::DEFINITIONS {
            let mut messages =
                vec![Message { id: definition.id.into(), attribute: None, arguments: Vec::new() }];
            for variable in definition.variables {
                let values: Vec<Argument> = match (variable.keywords, variable.number) {
                    (Some(words), _) => words.iter().map(|word| Argument::Keyword(word)).collect(),
                    (None, true) => [0, 1, 2, 3, 5, 11, 21, 101].map(Argument::Number).to_vec(),
                    (None, false) => vec![Argument::Text("B 2.14".to_owned())],
                };
                messages = messages
                    .iter()
                    .flat_map(|message| {
                        values.iter().map(|value| {
                            let mut message = message.clone();
                            message.arguments.push((variable.name, value.clone()));
                            message
                        })
                    })
                    .collect();
            }
            for message in messages {
                check(language, &message, &say(&bundle, &message));
            }
        }
    }
}

#[test]
fn every_sentence_is_whole() {
    let mut sentences = 0;
    every_sentence(|language, message, text| {
        sentences += 1;
        let broken = ["{", "}", "  ", "\n", " .", ". .", "..", " :", " ,"];
        assert!(!broken.iter().any(|part| text.contains(part)), "{language} {message:?}: {text:?}");
        assert_eq!(text, text.trim(), "{language} {message:?}");
        assert!(text.chars().filter(|letter| letter.is_alphabetic()).count() > 3, "{text:?}");
    });
    assert!(sentences > 2000, "only {sentences} sentences were read");
}

#[test]
fn left_is_left_and_right_is_right_in_every_language() {
    every_sentence(|language, message, text| {
        let (left, right) = match language {
            "de" => ("links", "rechts"),
            "en" => ("left", "right"),
            "ar" => ("اليسار", "اليمين"),
            _ => ("ліворуч", "праворуч"),
        };
        let text = text.to_lowercase();
        let word = message.arguments.iter().find_map(|(name, argument)| match argument {
            Argument::Keyword(word) if *name == "bend" || *name == "side" => Some(*word),
            _ => None,
        });
        let expected = match word {
            Some("left" | "slight-left") => (true, false),
            Some("right" | "slight-right") => (false, true),
            _ => (false, false),
        };
        assert_eq!((text.contains(left), text.contains(right)), expected, "{message:?}: {text}");
    });
}

#[test]
fn different_bends_and_landmarks_are_said_differently() {
    for language in LANGUAGES {
        let bundle = bundle(language);
        let bends = [
            Bend::Straight,
            Bend::SlightLeft,
            Bend::Left,
            Bend::SlightRight,
            Bend::Right,
            Bend::Around,
        ];
        let doors = [Doorway::Inside, Doorway::Out, Doorway::In];
        let mut said: Vec<String> = bends
            .iter()
            .flat_map(|bend| doors.map(|doorway| say(&bundle, &directions::door(*bend, doorway))))
            .chain(bends.map(|bend| say(&bundle, &directions::lift(bend, "2"))))
            .collect();
        let all = said.len();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all, "{language}");
    }
}
