//! The sentences of the directions in every shipped language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use leitsystem::{
    floorplan::{
        Building, FacilityKind, NodeIndex, TransferIndex, TransferKind, format::BuildingFile,
    },
    guidance::{Bend, Destination, Doorway, Landmark, LandmarkKind, Side, Step, StepKind},
    hours::Holidays,
    locale::message::{Argument, Message, directions},
};

pub const LANGUAGES: [&str; 4] = ["de", "en", "ar", "uk"];

pub fn bundle(language: &str) -> FluentBundle<FluentResource> {
    bundle_of(language, "directions.ftl")
}

pub fn bundle_of(language: &str, file: &str) -> FluentBundle<FluentResource> {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/locales/{language}/{file}");
    let text = std::fs::read_to_string(path).expect("the language is there");
    let resource = FluentResource::try_new(text).expect("the file is sound");
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language tag")]);
    // Isolating marks are invisible and would only make the table below harder to read.
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no message stands there twice");
    bundle
}

pub fn say(bundle: &FluentBundle<FluentResource>, message: &Message) -> String {
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

pub fn house() -> Building {
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
    Building::resolve(&file, &Holidays::default()).0
}

pub fn step(house: &Building, kind: StepKind) -> Step {
    Step {
        kind,
        floor: house.nodes[0].floor,
        passing: None,
        counted: None,
        tactile: None,
        from: 0,
        onward: 0,
        to: 1,
        metres: 12.0,
    }
}

pub fn landmark(kind: LandmarkKind, label: &str) -> Option<Landmark> {
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
        door: None,
    };
    let passing = |kind: StepKind, kind_passed, label| Step {
        passing: landmark(kind_passed, label),
        ..step(&house, kind)
    };
    let start = StepKind::Start { bend: Bend::Straight, towards: landmark(LandmarkKind::Lift, "") };
    let turn = StepKind::Turn {
        bend: Bend::Right,
        at: landmark(LandmarkKind::Room, "B 2.04"),
        past: false,
        corridor: None,
        towards: None,
    };
    let up = |kind, bend, floors| {
        step(
            &house,
            StepKind::Transfer { bend, kind, transfer, to_floor: second, floors, steps: 0 },
        )
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
                ("Bei Zimmer B 2.04 gehen Sie nach rechts.", ""),
                (
                    "Rechts: Zimmer B 2.14, Schalter 12",
                    "Achten Sie auf das Schild mit dem Buchstaben B.",
                ),
                ("Treppe rechts hinauf ins 2. Obergeschoss", "eine Etage nach oben"),
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
                ("At room B 2.04, turn right.", ""),
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
                ("عند الغرفة B 2.04 انعطف إلى اليمين.", ""),
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
                ("Біля кабінету B 2.04 поверніть праворуч.", ""),
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

/// The first line of a step and its second one, if it has one.
fn lines(language: &str, house: &Building, kind: StepKind) -> (String, String) {
    let bundle = bundle(language);
    let step = step(house, kind);
    let detail = directions::step_detail(&step).map(|message| say(&bundle, &message));
    (say(&bundle, &directions::step(house, &step)), detail.unwrap_or_default())
}

#[test]
fn arrivals_name_what_one_sees() {
    let house = house();
    let nowhere = Destination {
        node: NodeIndex(1),
        room_number: None,
        name: None,
        is_start: false,
        facility: None,
        counter: None,
        zone: None,
        door: None,
    };
    let start = Destination { is_start: true, ..nowhere.clone() };
    let named = Destination { name: Some("Standesamt".to_owned()), ..nowhere.clone() };
    let machine = Destination {
        facility: Some(FacilityKind::PhotoTerminal),
        room_number: Some("B 0.05".to_owned()),
        ..nowhere.clone()
    };
    let waiting = Destination {
        facility: Some(FacilityKind::WaitingArea),
        zone: Some("B".to_owned()),
        ..nowhere.clone()
    };
    let expected: [(&str, [&str; 5]); 4] = [
        (
            "de",
            [
                "Rechts: der Bildschirm, an dem Sie begonnen haben",
                "Rechts: Standesamt",
                "Rechts: Zimmer B 0.05, Fotoautomat",
                "Rechts: Wartebereich B",
                "Rechts: Ihr Ziel",
            ],
        ),
        (
            "en",
            [
                "On the right: the screen where you started",
                "On the right: Standesamt",
                "On the right: room B 0.05, photo machine",
                "On the right: waiting area B",
                "On the right: your destination",
            ],
        ),
        (
            "ar",
            [
                "إلى اليمين: الشاشة التي بدأت منها",
                "إلى اليمين: Standesamt",
                "إلى اليمين: الغرفة B 0.05، جهاز الصور الشخصية",
                "إلى اليمين: منطقة الانتظار B",
                "إلى اليمين: وجهتك",
            ],
        ),
        (
            "uk",
            [
                "Праворуч: екран, біля якого ви почали",
                "Праворуч: Standesamt",
                "Праворуч: кабінет B 0.05, фотоавтомат",
                "Праворуч: зона очікування B",
                "Праворуч: ваше місце призначення",
            ],
        ),
    ];
    for (language, sentences) in expected {
        let places = [&start, &named, &machine, &waiting, &nowhere];
        for (place, sentence) in places.into_iter().zip(sentences) {
            let destination = place.clone();
            let arrives = StepKind::Arrive { side: Side::Right, after: None, destination };
            assert_eq!(lines(language, &house, arrives).0, sentence);
        }
    }
    // A number is looked for rather than a name.
    let destination = Destination { room_number: Some("B 2.14".to_owned()), ..named };
    let arrives = StepKind::Arrive { side: Side::Left, after: None, destination };
    assert_eq!(lines("de", &house, arrives).0, "Links: Zimmer B 2.14");
    for (kind, second) in [
        (TransferKind::Lift, "wenn Sie aus dem Aufzug kommen"),
        (TransferKind::Stairs, "wenn Sie von der Treppe kommen"),
    ] {
        let destination = waiting.clone();
        let arrives = StepKind::Arrive { side: Side::Ahead, after: Some(kind), destination };
        let expected = ("Geradeaus: Wartebereich B".to_owned(), second.to_owned());
        assert_eq!(lines("de", &house, arrives), expected);
    }
}

#[test]
fn stairs_lead_to_floors_as_people_call_them_and_lifts_have_buttons() {
    let floor = |id: &str, ordinal: i32, label: &str| {
        serde_json::json!({
            "id": id, "ordinal": ordinal, "label": label, "rooms": [],
            "nodes": [{"id": format!("{id}-node"), "at": [0, 0]}], "links": []
        })
    };
    let file: BuildingFile = serde_json::from_value(serde_json::json!({
        "version": 1,
        "floors": [
            floor("deep", -2, "U2"), floor("basement", -1, "UG"), floor("ground", 0, "EG"),
            floor("first", 1, "1"), floor("roof", 2, "D")
        ],
        "transfers": []
    }))
    .expect("the test's building is well formed");
    let house = Building::resolve(&file, &Holidays::default()).0;
    let said = |language: &str, kind: TransferKind| -> Vec<String> {
        house
            .floor_indices()
            .map(|to_floor| {
                let (bend, transfer) = (Bend::Straight, TransferIndex(0));
                let floors = if house.floor(to_floor).ordinal > 0 { 1 } else { -1 };
                let takes = StepKind::Transfer { bend, kind, transfer, to_floor, floors, steps: 0 };
                lines(language, &house, takes).0
            })
            .collect()
    };
    assert_eq!(
        said("de", TransferKind::Stairs),
        [
            "Treppe hinunter ins 2. Untergeschoss (U2)",
            "Treppe hinunter ins Untergeschoss (UG)",
            "Treppe hinunter ins Erdgeschoss (EG)",
            "Treppe hinauf ins 1. Obergeschoss",
            "Treppe hinauf zur Etage D",
        ]
    );
    assert_eq!(
        said("en", TransferKind::Stairs),
        [
            "Stairs down to basement level 2 (U2)",
            "Stairs down to the basement (UG)",
            "Stairs down to the ground floor (EG)",
            "Stairs up to floor 1",
            "Stairs up to floor D",
        ]
    );
    // Elsewhere the ground floor may be the first: there the label on the signs is always said.
    for language in LANGUAGES {
        for (sentence, label) in
            said(language, TransferKind::Stairs).iter().zip(["U2", "UG", "EG", "1", "D"])
        {
            assert!(sentence.contains(label), "{language}: {sentence}");
        }
    }
    for language in LANGUAGES {
        for (sentence, label) in
            said(language, TransferKind::Lift).iter().zip(["U2", "UG", "EG", "1", "D"])
        {
            assert!(sentence.ends_with(label), "{language}: {sentence}");
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
