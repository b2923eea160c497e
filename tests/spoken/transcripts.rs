//! What is said, word for word, where it must not change unnoticed.

use super::{CONTENT, TAGS, lines, visit, wording};
use leitsystem::{
    advice::Place,
    floorplan::FacilityKind,
    locale::message::speech::Edge,
    office::KioskIndex,
    speech::{Rate, Utterance, Volume},
    visit::{Event, Find, Visit},
    wording::Wording,
};

fn after(tag: &str, events: impl IntoIterator<Item = Event>) -> Visit {
    let mut visit = visit(tag);
    events.into_iter().for_each(|event| visit.apply(event, &CONTENT));
    visit
}

fn concern(id: &str) -> Event {
    Event::VariantChosen(CONTENT.catalogue.concern_named(id).unwrap())
}

/// Compares what is said on a screen with what is expected, in each language.
fn assert_said(events: &[Event], table: &[(&str, &str)]) {
    for (tag, expected) in table {
        let visit = after(tag, events.iter().cloned());
        let said = lines(&wording(tag).spoken_screen(&visit));
        assert_eq!(said.trim_end(), *expected, "{tag}");
    }
}
#[test]
fn an_answer_with_papers() {
    assert_said(
        &[concern("eat-pickup")],
        &[
            (
                "de",
                "\
de: Ich hole meine Karte ab.
de: oder einen Reiseausweis.
de: Ihr Ziel: Ausgabe.
de: Zimmer B 0 Punkt 01, Erdgeschoss.
de: geöffnet bis 15 Uhr.
de: Termin nötig? Fragen Sie die Information.
de: 1 Minute.
de: ohne Stufen.
de: Halten Sie 4 Papiere bereit.
de: 1 von 4: Brief oder E-Mail zum Termin.
de: 2 von 4: Reisepass.
de: 3 von 4: Ihre alte Karte.
de: wenn Sie eine haben.
de: 4 von 4: Vollmacht.
de: nur wenn Sie für andere abholen.
de: So geht es, in 3 Schritten.
de: Schritt 1: Die Bundesdruckerei schickt zuerst den PIN-Brief.
de: Schritt 2: Sie zeigen Brief, Pass und alte Karte.
de: Schritt 3: Das Amt gibt Ihnen die neue Karte.
de: Kosten: kostenlos.
de: Fragen? Information, Erdgeschoss.",
            ),
            (
                "en",
                "\
en: I am collecting my card.
en: In German this is called:
de: Ausgabe des elektronischen Aufenthaltstitels (eAT) oder Reiseausweises.
en: or a travel document.
en: Your destination: Collection counter.
en: Room B 0 point 01, Ground floor.
de: Ausgabe, Zimmer B 0 Punkt 01, Erdgeschoss.
en: open until 15 o’clock.
en: Appointment needed? Ask at the info desk.
en: 1 minute.
en: no steps.
en: Have 4 papers ready.
en: 1 of 4: Letter or e-mail for the appointment.
de: Terminschreiben oder Abholschreiben.
en: 2 of 4: Passport.
de: Reisepass oder Passersatz.
en: 3 of 4: Your old card.
de: Bisheriger elektronischer Aufenthaltstitel (eAT).
en: if you have one.
en: 4 of 4: Power of attorney.
de: Vollmacht.
en: only if you collect for someone else.
en: This is how it works, in 3 steps.
en: Step 1: First the federal printing office sends the PIN letter.
en: Step 2: You show the letter, passport and old card.
en: Step 3: The office gives you the new card.
en: Cost: free of charge.
en: Questions? Information desk, Ground floor.
en: No person has checked this translation yet. The German text applies.",
            ),
            (
                "ar",
                "\
ar: أريد استلام بطاقتي.
ar: يسمى هذا بالألمانية:
de: Ausgabe des elektronischen Aufenthaltstitels (eAT) oder Reiseausweises.
ar: أو وثيقة سفر.
ar: وجهتك: شباك الاستلام.
ar: الغرفة B 0 نقطة 01، الطابق الأرضي.
de: Ausgabe, Zimmer B 0 Punkt 01, Erdgeschoss.
ar: مفتوح حتى 15 تمامًا.
ar: هل تحتاج إلى موعد؟ اسأل مكتب الاستعلامات.
ar: دقيقة واحدة.
ar: بدون درج.
ar: جهّز 4 أوراق.
ar: 1 من 4: رسالة الموعد.
de: Terminschreiben oder Abholschreiben.
ar: 2 من 4: جواز السفر.
de: Reisepass oder Passersatz.
ar: 3 من 4: بطاقتك القديمة.
de: Bisheriger elektronischer Aufenthaltstitel (eAT).
ar: إن وُجدت.
ar: 4 من 4: توكيل.
de: Vollmacht.
ar: فقط عند الاستلام عن شخص آخر.
ar: هكذا تسير الأمور، في 3 خطوات.
ar: الخطوة 1: ترسل المطبعة الاتحادية أولًا رسالة الرقم السري.
ar: الخطوة 2: تُظهر الرسالة وجواز السفر والبطاقة القديمة.
ar: الخطوة 3: تعطيك الدائرة البطاقة الجديدة.
ar: التكلفة: مجانًا.
ar: أسئلة؟ مكتب الاستعلامات، الطابق الأرضي.
ar: لم يراجع إنسان هذه الترجمة بعد. النص الألماني هو المعتمد.",
            ),
        ],
    );
}

#[test]
fn a_way_over_two_floors() {
    let counter = CONTENT.office.counter_named("counter-12").unwrap();
    assert_said(
        &[Event::PlaceChosen(Place::Counter(counter)), Event::WayOpened],
        &[
            (
                "de",
                "\
de: Ihr Ziel: Schalter 12.
de: Zimmer B 2 Punkt 14, zweites Obergeschoss.
de: 2 bis 3 Minuten, 67 Meter.
de: 44 Stufen.
de: 5-mal abbiegen.
de: Der Weg hat 5 Schritte.
de: Schritt 1: Gehen Sie nach links bis zum Ende des Flurs.
de: Sie gehen an der Information vorbei.
de: Schritt 2: Am Ende des Flurs gehen Sie nach rechts.
de: Sie gehen an Zimmer B 0 Punkt 04 vorbei.
de: Schritt 3: Treppe rechts hinauf ins zweite Obergeschoss.
de: zwei Etagen nach oben.
de: Schritt 4: Nach der Treppe: links.
de: Sie gehen an Zimmer B 2 Punkt 15 vorbei.
de: Schritt 5: Rechts: Zimmer B 2 Punkt 14, Schalter 12.
de: Achten Sie auf das Schild mit dem Buchstaben B.",
            ),
            (
                "en",
                "\
en: Your destination: Counter 12.
en: Room B 2 point 14, Floor 2.
en: 2 to 3 minutes, 67 metres.
en: 44 steps.
en: 5 turns.
en: The way has 5 steps.
en: Step 1: Turn left and go to the end of the corridor.
en: You pass the information desk.
en: Step 2: At the end of the corridor, turn right.
en: You pass room B 0 point 04.
en: Step 3: Stairs on the right up to floor 2.
en: two floors up.
en: Step 4: After the stairs: left.
en: You pass room B 2 point 15.
en: Step 5: On the right: room B 2 point 14, counter 12.
en: Look for the sign with the letter B.",
            ),
            (
                "ar",
                "\
ar: وجهتك: الشباك 12.
ar: الغرفة B 2 نقطة 14، الطابق 2.
ar: 2 إلى 3 دقائق، 67 مترًا.
ar: 44 درجة.
ar: 5 انعطافات.
ar: في الطريق 5 خطوات.
ar: الخطوة 1: سِر إلى اليسار حتى نهاية الممر.
ar: تمر بجانب مكتب الاستعلامات.
ar: الخطوة 2: عند نهاية الممر انعطف إلى اليمين.
ar: تمر بجانب الغرفة B 0 نقطة 04.
ar: الخطوة 3: الدرج إلى اليمين صعودًا إلى الطابق 2.
ar: طابقان إلى الأعلى.
ar: الخطوة 4: بعد الدرج: إلى اليسار.
ar: تمر بجانب الغرفة B 2 نقطة 15.
ar: الخطوة 5: إلى اليمين: الغرفة B 2 نقطة 14، الشباك 12.
ar: ابحث عن اللافتة التي تحمل الحرف B.",
            ),
            (
                "uk",
                "\
uk: Ваше місце призначення: Стійка 12.
uk: Кабінет B 2 крапка 14, Поверх 2.
uk: 2-3 хвилини, 67 метрів.
uk: 44 сходинки.
uk: 5 поворотів.
uk: Шлях має 5 кроків.
uk: Крок 1: Ідіть ліворуч до кінця коридору.
uk: Ви проходите повз довідкову стійку.
uk: Крок 2: У кінці коридору поверніть праворуч.
uk: Ви проходите повз кабінет B 0 крапка 04.
uk: Крок 3: Сходи праворуч вгору на поверх 2.
uk: два поверхи вгору.
uk: Крок 4: Після сходів: ліворуч.
uk: Ви проходите повз кабінет B 2 крапка 15.
uk: Крок 5: Праворуч: кабінет B 2 крапка 14, стійка 12.
uk: Шукайте табличку з літерою B.",
            ),
        ],
    );
}

#[test]
fn help_that_nobody_else_shall_hear_of() {
    assert_said(
        &[concern("violence-help")],
        &[
            (
                "de",
                "\
de: Vertrauliche Hilfe.
de: kostenlos, ohne Namen, Tag und Nacht.
de: Ihr Ziel: Hilfetelefon 1 1 6, 0 1 6.
de: jetzt geöffnet.
de: Dort spricht man:
de: Deutsch.
en: English.
ar: العربية.
tr: Türkçe.
ru: Русский.
fa: فارسی.
fr: Français.
es: Español.
pl: Polski.
de: kostenlos.
de: ohne Namen.
de: Telefon 1 1 6, 0 1 6.
de: www Punkt hilfetelefon Punkt de.
de: Angaben geprüft November 2026.
de: Fragen? Information, Erdgeschoss.",
            ),
            (
                "en",
                "\
en: Confidential help.
en: In German this is called:
de: Hilfetelefon 1 1 6, 0 1 6.
en: free, without your name, day and night.
en: Your destination: Helpline 1 1 6, 0 1 6.
en: open now.
en: Languages spoken there:
de: Deutsch.
en: English.
ar: العربية.
tr: Türkçe.
ru: Русский.
fa: فارسی.
fr: Français.
es: Español.
pl: Polski.
en: free of charge.
en: no name needed.
en: Telephone 1 1 6, 0 1 6.
de: www Punkt hilfetelefon Punkt de.
en: Checked November 2026.
en: Questions? Information desk, Ground floor.
en: No person has checked this translation yet. The German text applies.",
            ),
            (
                "ar",
                "\
ar: مساعدة بسرية.
ar: يسمى هذا بالألمانية:
de: Hilfetelefon 1 1 6, 0 1 6.
ar: مجانًا ودون ذكر الاسم، ليلًا ونهارًا.
ar: وجهتك: هاتف المساعدة 1 1 6، 0 1 6.
ar: مفتوح الآن.
ar: اللغات المتحدث بها هناك:
de: Deutsch.
en: English.
ar: العربية.
tr: Türkçe.
ru: Русский.
fa: فارسی.
fr: Français.
es: Español.
pl: Polski.
ar: مجانًا.
ar: دون ذكر الاسم.
ar: هاتف 1 1 6، 0 1 6.
de: www Punkt hilfetelefon Punkt de.
ar: تم التحقق نوفمبر 2026.
ar: أسئلة؟ مكتب الاستعلامات، الطابق الأرضي.
ar: لم يراجع إنسان هذه الترجمة بعد. النص الألماني هو المعتمد.",
            ),
        ],
    );
}

#[test]
fn the_greeting() {
    let visit = Visit::new(KioskIndex(0), super::morning());
    let expected = "\
de: Willkommen.
de: Für Deutsch drücken Sie die Eingabetaste.
en: Welcome.
en: For English, press Enter.
ar: أهلًا وسهلًا.
ar: للغة العربية اضغط على مفتاح الإدخال.
uk: Ласкаво просимо.
uk: Для української натисніть клавішу введення.
";
    assert_eq!(lines(&wording("de").spoken_screen(&visit)), expected);
}

#[test]
fn the_first_question() {
    assert_said(
        &[],
        &[
            ("de", "de: Was führt Sie zu uns?"),
            ("en", "en: What brings you here?"),
            ("ar", "ar: ما سبب زيارتك؟"),
            ("uk", "uk: Що привело вас до нас?"),
        ],
    );
}

#[test]
fn what_was_typed_is_spelled() {
    for (typed, expected) in [
        ("", "de: Noch nichts getippt."),
        ("Paß", "de: Getippt: P, A, ß."),
        ("b 2.14", "de: Getippt: B, Leerzeichen, 2, Punkt, 1, 4."),
        ("o’n-@/", "de: Getippt: O, Apostroph, N, Minus, ät, Schrägstrich."),
        ("007 123", "de: Getippt: 0, 0, 7, Leerzeichen, 1, 2, 3."),
    ] {
        assert_eq!(lines(&wording("de").spoken_typed(typed)).trim_end(), expected);
    }
    let keys = "xqxqxq".chars().map(|key| Find::Typed(key).into());
    let visit = after("de", std::iter::once(Find::Opened.into()).chain(keys));
    let said = lines(&wording("de").spoken_screen(&visit));
    let expected = "\
de: Wonach suchen Sie?
de: Getippt: X, Q, X, Q, X, Q.
de: Das finden wir leider nicht.
de: Versuchen Sie ein anderes Wort oder eine Liste.
";
    assert_eq!(said, expected);
}

#[test]
fn a_machine_or_a_room_is_said_with_its_way() {
    let visit = after("de", [Event::FacilityChosen(FacilityKind::QuietRoom)]);
    let said = lines(&wording("de").spoken_screen(&visit));
    assert!(said.starts_with("de: Ihr Ziel: Raum der Stille.\n"), "{said}");
    assert!(said.ends_with("Raum der Stille.\n"), "{said}");
}

/// Something said of the voice itself.
type Said = fn(&Wording<'_>) -> Vec<Utterance>;

#[test]
fn the_voice_tells_of_itself() {
    let table: [(Said, &str, &str); 14] = [
        (|w| w.spoken_volume(Volume::default()), "Lautstärke 4 von 7.", "Volume 4 of 7."),
        (|w| w.spoken_volume(Volume::LOUDEST), "Lautstärke 7 von 7.", "Volume 7 of 7."),
        (|w| w.spoken_rate(Rate::Slower), "Ich spreche langsam.", "I am speaking slowly."),
        (
            |w| w.spoken_paused(),
            "Pause. Die Pausentaste lässt mich weitersprechen.",
            "Paused. Press the pause key and I will go on.",
        ),
        (|w| w.spoken_going_on(), "Es geht weiter.", "Going on."),
        (
            |w| w.spoken_switched(true),
            "Der Bildschirm wird jetzt vorgelesen.",
            "The screen is now read aloud.",
        ),
        (
            |w| w.spoken_switched(false),
            "Der Bildschirm wird nicht mehr vorgelesen.",
            "The screen is no longer read aloud.",
        ),
        (
            |w| w.spoken_headset(true),
            "Sie hören jetzt über den Kopfhörer.",
            "You now hear through the headset.",
        ),
        (
            |w| w.spoken_headset(false),
            "Sie hören jetzt über den Lautsprecher.",
            "You now hear through the loudspeaker.",
        ),
        (
            |w| w.spoken_confidential(),
            "Das ist vertraulich. Stecken Sie einen Kopfhörer ein, um es zu hören. Oder drücken Sie \
             die Eingabetaste, um es laut zu hören.",
            "This is confidential. Plug in a headset to hear it. Or press Enter to hear it aloud.",
        ),
        (|w| w.spoken_edge(Edge::First), "Das ist der Anfang.", "This is the beginning."),
        (|w| w.spoken_edge(Edge::Last), "Das ist das Ende.", "This is the end."),
        (
            |w| w.spoken_no_function(),
            "Diese Taste hat hier keine Funktion.",
            "This key does nothing here.",
        ),
        (|w| w.spoken_more_time(), "Sie haben jetzt mehr Zeit.", "You have more time now."),
    ];
    for (say, german, english) in table {
        assert_eq!(lines(&say(&wording("de"))), format!("de: {german}\n"));
        assert_eq!(lines(&say(&wording("en"))), format!("en: {english}\n"));
        for tag in TAGS {
            assert!(say(&wording(tag)).iter().all(|said| said.tag == tag), "{german} in {tag}");
        }
    }
    for tag in TAGS {
        let spoken = wording(tag).spoken_keys_help();
        assert!(spoken.len() >= 5 && spoken.iter().all(|said| said.tag == tag));
        // All of it can be recorded by a person.
        assert!(spoken.iter().all(|said| said.recording.is_some()));
    }
}
