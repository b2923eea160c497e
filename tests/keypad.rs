//! Whole visits by keys alone, with the screen never looked at: only what is heard counts.
#![cfg(feature = "ui")]

#[path = "keypad/destinations.rs"]
mod destinations;
#[cfg(unix)]
#[path = "speech/fake.rs"]
mod fake;
#[path = "support/finger.rs"]
mod finger;
#[path = "support/keypad.rs"]
mod keypad;
#[cfg(unix)]
#[path = "keypad/service.rs"]
mod service;
#[path = "keypad/voice.rs"]
mod voice;

use finger::{kiosk, kiosk_named};
use keypad::{heard, press, press_until};
use leitsystem::ui::App;

/// The concerns of a kiosk that speaks a language, chosen by keys at the greeting.
fn begun(name: &str, language: &str) -> App {
    let mut app = kiosk_named(name);
    press(&mut app, "Right");
    assert!(app.voice().is_on(), "the first key begins reading aloud");
    let own = app.content().locales.locale(&language.parse().expect("a tag"));
    let own = own.language().own_name.clone();
    // The first language is told of already.
    press(&mut app, "Left");
    press_until(&mut app, "Right", &own);
    press(&mut app, "Enter");
    assert_eq!(app.visit().language.as_ref().map(ToString::to_string).as_deref(), Some(language));
    app
}

/// From the greeting to the way in words: what is pressed until it is told of, and what is heard at
/// the end of the way.
const VISITS: [(&str, [&str; 5], [&str; 3], &str); 3] = [
    (
        "de",
        ["Aufenthaltserlaubnis.", "Plastikkarte.", "Verlängern.", "C.", "Weg zeigen."],
        [
            "Welches Papier haben Sie?",
            "Was möchten Sie?",
            "Mit welchem Buchstaben beginnt Ihr Nachname?",
        ],
        "Ihr Ziel: Schalter 12.
Zimmer B 2 Punkt 14, zweites Obergeschoss.
2 Minuten, 46 Meter.
44 Stufen.
5-mal abbiegen.
Der Weg hat 6 Schritte.
Schritt 1: Gehen Sie geradeaus.
Schritt 2: Gehen Sie dann nach links.
Sie gehen am Wartebereich B vorbei.
Schritt 3: Am Ende des Flurs gehen Sie nach rechts.
Sie gehen an Zimmer B 0 Punkt 04 vorbei.
Schritt 4: Treppe rechts hinauf ins zweite Obergeschoss.
zwei Etagen nach oben.
Schritt 5: Nach der Treppe: links.
Sie gehen an Zimmer B 2 Punkt 15 vorbei.
Schritt 6: Rechts: Zimmer B 2 Punkt 14, Schalter 12.
Achten Sie auf das Schild mit dem Buchstaben B.",
    ),
    (
        "en",
        ["Residence permit.", "Plastic card.", "Extend.", "C.", "Show the way."],
        [
            "Which paper do you have?",
            "What would you like?",
            "What is the first letter of your family name?",
        ],
        "Your destination: Counter 12.
Room B 2 point 14, Floor 2.
2 minutes, 46 metres.
44 steps.
5 turns.
The way has 6 steps.
Step 1: Go straight on.
Step 2: Then turn left.
You pass waiting area B.
Step 3: At the end of the corridor, turn right.
You pass room B 0 point 04.
Step 4: Stairs on the right up to floor 2.
two floors up.
Step 5: After the stairs: left.
You pass room B 2 point 15.
Step 6: On the right: room B 2 point 14, counter 12.
Look for the sign with the letter B.",
    ),
    (
        "ar",
        ["تصريح الإقامة.", "بطاقة بلاستيكية.", "تمديد.", "C.", "أرني الطريق."],
        ["ما الوثيقة التي لديك؟", "ماذا تريد؟", "ما الحرف اللاتيني الأول من اسم عائلتك؟"],
        "وجهتك: الشباك 12.
الغرفة B 2 نقطة 14، الطابق 2.
دقيقتان، 46 مترًا.
44 درجة.
5 انعطافات.
في الطريق 6 خطوات.
الخطوة 1: سِر إلى الأمام.
الخطوة 2: ثم انعطف إلى اليسار.
تمر بجانب منطقة الانتظار B.
الخطوة 3: عند نهاية الممر انعطف إلى اليمين.
تمر بجانب الغرفة B 0 نقطة 04.
الخطوة 4: الدرج إلى اليمين صعودًا إلى الطابق 2.
طابقان إلى الأعلى.
الخطوة 5: بعد الدرج: إلى اليسار.
تمر بجانب الغرفة B 2 نقطة 15.
الخطوة 6: إلى اليمين: الغرفة B 2 نقطة 14، الشباك 12.
ابحث عن اللافتة التي تحمل الحرف B.",
    ),
];

#[test]
fn a_visitor_who_sees_nothing_comes_from_the_greeting_to_the_counter() {
    for (language, choices, questions, way) in VISITS {
        let mut app = begun("lobby", language);
        for (position, choice) in choices.into_iter().enumerate() {
            press_until(&mut app, "Right", choice);
            assert!(heard(&app).lines().take(2).any(|line| line == choice), "{}", heard(&app));
            press(&mut app, "Enter");
            if let Some(question) = questions.get(position) {
                assert!(heard(&app).starts_with(question), "{language}: {}", heard(&app));
            }
        }
        let said = heard(&app);
        assert!(said.contains(way), "{language}: {said}\n\nis not\n\n{way}");
    }
}

#[test]
fn every_language_says_in_its_own_voice_how_it_is_chosen() {
    let mut app = kiosk();
    press(&mut app, "Down");
    let said: Vec<(String, &str)> =
        app.voice().said().map(|said| (said.tag.to_string(), said.text.as_str())).collect();
    let said: Vec<(&str, &str)> = said.iter().map(|(tag, text)| (tag.as_str(), *text)).collect();
    assert_eq!(
        said,
        [
            ("de", "Willkommen."),
            ("de", "Für Deutsch drücken Sie die Eingabetaste."),
            ("en", "Welcome."),
            ("en", "For English, press Enter."),
            ("ar", "أهلًا وسهلًا."),
            ("ar", "للغة العربية اضغط على مفتاح الإدخال."),
            ("uk", "Ласкаво просимо."),
            ("uk", "Для української натисніть клавішу введення."),
        ]
    );
}
