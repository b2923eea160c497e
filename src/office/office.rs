//! The office with every reference resolved.

use super::{
    Duty, Keypad, LetterRange, Outreach, OutreachIndex,
    format::{
        Admission, CounterEntry, CounterKind, KioskEntry, OfficeFile, OutsideHoursEntry, Particles,
        ZoneEntry,
    },
    place_named,
};
use crate::{
    catalogue::{
        Catalogue, ConcernIndex,
        names::{Names, index, unknown_reference},
    },
    diagnostic::{Diagnostic, Origin, Rule},
    floorplan::{Building, NodeIndex},
    hours::{Holidays, Hours, Land, hours_finding},
};
use unic_langid::LanguageIdentifier;

index!(
    /// A zone, by its place in [`Office::zones`].
    ZoneIndex
);
index!(
    /// A kiosk, by its place in [`Office::kiosks`].
    KioskIndex
);
index!(
    /// A counter, by its place in [`Office::counters`].
    CounterIndex
);

/// An office.
#[derive(Debug, Clone, PartialEq)]
pub struct Office {
    /// The town or district, in official German.
    pub municipality: String,
    /// The office's name on its door, in official German.
    pub name: String,
    /// The Land whose public holidays it keeps.
    pub land: Option<Land>,
    /// The telephone number a visitor may call when nothing else helps.
    pub telephone: String,
    /// The languages the kiosk offers, in the order of their tiles.
    pub languages: Vec<LanguageIdentifier>,
    /// The zones of the guidance system.
    pub zones: Vec<Zone>,
    /// The kiosks, at least one.
    pub kiosks: Vec<Kiosk>,
    /// The counters, the info desk among them.
    pub counters: Vec<Counter>,
    /// The counter that helps with everything else.
    pub info_desk: CounterIndex,
    /// The counters outside the house.
    pub outreach: Vec<Outreach>,
    /// The public web address where visitors book an appointment.
    pub booking: Option<String>,
    /// What helps while the counters are closed.
    pub outside_hours: Option<OutsideHoursEntry>,
    /// Where surnames such as `von Berg` are filed.
    pub particles: Particles,
}

/// A zone: one letter, one colour, one pictogram.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// The letter on the signs.
    pub letter: String,
    /// The colour on the signs: red, green and blue.
    pub colour: [u8; 3],
    /// The pictogram on the signs.
    pub pictogram: String,
    /// Where it was read.
    pub origin: Origin,
}

/// A kiosk.
#[derive(Debug, Clone, PartialEq)]
pub struct Kiosk {
    /// Its name in the files.
    pub id: String,
    /// The point where the visitor stands.
    pub node: NodeIndex,
    /// Where the visitor looks: degrees clockwise from the plan's up, in `0.0..360.0`.
    pub heading: f64,
    /// Its screen.
    pub screen: Screen,
    /// After how many seconds without a touch the visit ends.
    pub idle_seconds: u32,
    /// For how many of these seconds the end is announced; never more than `idle_seconds`.
    pub warning_seconds: u32,
    /// Whether nothing on the screen moves by itself.
    pub reduced_motion: bool,
    /// The digits that staff type to leave the kiosk.
    pub staff_code: String,
    /// What the keys of its keypad do.
    pub keypad: Keypad,
    /// Whether reading aloud begins with the first key that is pressed on the greeting.
    pub speaks_at_first_key: bool,
    /// Where it was read.
    pub origin: Origin,
}

/// A screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Pixels across, as the screen hangs.
    pub width: u32,
    /// Pixels down, as the screen hangs.
    pub height: u32,
    /// Millimetres from one pixel to the next.
    pub millimetres_per_pixel: f64,
    /// Millimetres from the visitor's eyes to the screen.
    pub viewing_distance_millimetres: u32,
    /// Millimetres from the floor to the lower edge of the visible picture.
    pub lower_edge_millimetres: u32,
}

/// A service counter.
#[derive(Debug, Clone, PartialEq)]
pub struct Counter {
    /// Its name in the files.
    pub id: String,
    /// What it is for.
    pub kind: CounterKind,
    /// The number on its sign.
    pub number: Option<String>,
    /// Its zone.
    pub zone: Option<ZoneIndex>,
    /// The point in front of it.
    pub node: NodeIndex,
    /// When it is open.
    pub hours: Hours,
    /// The concerns it handles.
    pub concerns: Vec<ConcernIndex>,
    /// The surnames it serves; all if empty.
    pub letters: Vec<LetterRange>,
    /// Where its visitors wait until they are called.
    pub waiting_area: Option<NodeIndex>,
    /// How one is served.
    pub admission: Admission,
    /// What it does besides, at certain hours or for certain surnames.
    pub duties: Vec<Duty>,
    /// The public web address where visitors book; the office's if `None`.
    pub booking: Option<String>,
    /// Where it was read.
    pub origin: Origin,
}

impl Office {
    /// Resolves what was read. `None` if no kiosk or no info desk is left, without which nobody
    /// can be helped. `file_name` is how findings about the file as a whole call it.
    pub fn resolve(
        file: &OfficeFile,
        file_name: &str,
        building: &Building,
        catalogue: &Catalogue,
        holidays: &Holidays,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let whole = Origin::file(file_name);
        let mut diagnostics = Vec::new();
        let (zones, zone_names) = zones(&file.zones, &mut diagnostics);
        let mut resolver = Resolver {
            building,
            catalogue,
            holidays,
            zones: &zone_names,
            diagnostics: &mut diagnostics,
        };
        let kiosks = resolver.kiosks(&file.kiosks);
        let (mut counters, counter_names) = resolver.counters(&file.counters);
        resolver.zone_concerns(&file.zones, &mut counters);
        let outreach = resolver.outreach(&file.outreach);
        let languages = languages(&file.languages, &whole, &mut diagnostics);
        if kiosks.is_empty() {
            diagnostics.push(Diagnostic::new(
                Rule::KioskMissing,
                &whole,
                "no kiosk can be used",
                "give at least one entry of `kiosks` a point that exists",
            ));
        }
        let info_desk = counter_names.get(&file.info_desk);
        if info_desk.is_none() {
            diagnostics.push(Diagnostic::new(
                Rule::InfoDeskMissing,
                &whole,
                format!("the info desk `{}` is not among the usable counters", file.info_desk),
                "let `info_desk` name a counter: it is the fallback of every answer",
            ));
        }
        let office = info_desk.filter(|_| !kiosks.is_empty()).map(|info_desk| Self {
            municipality: file.municipality.clone(),
            name: file.name.clone(),
            land: file.land,
            telephone: file.telephone.clone(),
            languages,
            zones,
            kiosks,
            counters,
            info_desk: CounterIndex(info_desk),
            outreach,
            booking: file.booking.clone(),
            outside_hours: file.outside_hours.clone(),
            particles: file.particles,
        });
        (office, diagnostics)
    }

    /// The zone at an index.
    pub fn zone(&self, index: ZoneIndex) -> &Zone {
        &self.zones[index.get()]
    }

    /// The zone with a letter.
    pub fn zone_named(&self, letter: &str) -> Option<ZoneIndex> {
        (0..)
            .map(ZoneIndex)
            .zip(&self.zones)
            .find(|(_, zone)| zone.letter == letter)
            .map(|(i, _)| i)
    }

    /// The kiosk at an index.
    pub fn kiosk(&self, index: KioskIndex) -> &Kiosk {
        &self.kiosks[index.get()]
    }

    /// The kiosk with a name.
    pub fn kiosk_named(&self, id: &str) -> Option<KioskIndex> {
        (0..).map(KioskIndex).zip(&self.kiosks).find(|(_, kiosk)| kiosk.id == id).map(|(i, _)| i)
    }

    /// The counter at an index.
    pub fn counter(&self, index: CounterIndex) -> &Counter {
        &self.counters[index.get()]
    }

    /// The counter with a name.
    pub fn counter_named(&self, id: &str) -> Option<CounterIndex> {
        self.counter_indices().find(|index| self.counter(*index).id == id)
    }

    /// All counters with their indices.
    pub fn counter_indices(&self) -> impl Iterator<Item = CounterIndex> + use<> {
        let count = u32::try_from(self.counters.len()).unwrap_or(u32::MAX);
        (0..count).map(CounterIndex)
    }

    /// The counter outside the house at an index.
    pub fn outreach_at(&self, index: OutreachIndex) -> &Outreach {
        &self.outreach[index.get()]
    }
}

/// The languages the kiosk offers, each once.
fn languages(
    tags: &[String],
    origin: &Origin,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LanguageIdentifier> {
    let mut languages: Vec<LanguageIdentifier> = Vec::new();
    for tag in tags {
        match tag.parse() {
            Ok(language) if languages.contains(&language) => diagnostics.push(Diagnostic::new(
                Rule::DuplicateName,
                origin,
                format!("the language `{tag}` stands twice in `languages`"),
                "name each language once",
            )),
            Ok(language) => languages.push(language),
            Err(_) => diagnostics.push(Diagnostic::new(
                Rule::UnknownWord,
                origin,
                format!("`{tag}` is not a language tag"),
                "write tags such as `de`, `ar` or `zh-Hans`",
            )),
        }
    }
    languages
}

fn zones(entries: &[ZoneEntry], diagnostics: &mut Vec<Diagnostic>) -> (Vec<Zone>, Names) {
    let mut names = Names::new("zone");
    let mut zones = Vec::new();
    for entry in entries {
        // The reader has checked the pattern; a colour that is none all the same would be black.
        let part = |from: usize| {
            entry.colour.get(from..from + 2).and_then(|part| u8::from_str_radix(part, 16).ok())
        };
        let colour = [1, 3, 5].map(|from| part(from).unwrap_or_default());
        if names.insert(&entry.letter, &entry.origin, diagnostics).is_some() {
            zones.push(Zone {
                letter: entry.letter.clone(),
                colour,
                pictogram: entry.pictogram.clone(),
                origin: entry.origin.clone(),
            });
        }
    }
    (zones, names)
}

pub(super) struct Resolver<'a> {
    pub(super) building: &'a Building,
    pub(super) catalogue: &'a Catalogue,
    pub(super) holidays: &'a Holidays,
    pub(super) zones: &'a Names,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn kiosks(&mut self, entries: &[KioskEntry]) -> Vec<Kiosk> {
        let mut names = Names::new("kiosk");
        let mut kiosks = Vec::new();
        for entry in entries {
            let Some(node) = self.building.node_named(&entry.node) else {
                self.diagnostics.push(unknown_reference(
                    "point",
                    &entry.node,
                    &format!("the kiosk `{}`", entry.id),
                    &entry.origin,
                    self.building.nodes.iter().map(|node| node.id.as_str()),
                ));
                continue;
            };
            if entry.warning_seconds >= entry.idle_seconds {
                self.diagnostics.push(Diagnostic::new(
                    Rule::KioskTiming,
                    &entry.origin,
                    format!(
                        "the kiosk `{}` announces the end for {} of {} seconds",
                        entry.id, entry.warning_seconds, entry.idle_seconds
                    ),
                    "let `warning_seconds` be less than `idle_seconds`",
                ));
            }
            if names.insert(&entry.id, &entry.origin, self.diagnostics).is_none() {
                continue;
            }
            kiosks.push(Kiosk {
                id: entry.id.clone(),
                node,
                heading: entry.heading.rem_euclid(360.0),
                screen: Screen {
                    width: entry.screen.width,
                    height: entry.screen.height,
                    millimetres_per_pixel: entry.screen.millimetres_per_pixel,
                    viewing_distance_millimetres: entry.screen.viewing_distance,
                    lower_edge_millimetres: entry.screen.lower_edge.unwrap_or_else(|| {
                        Screen::usual_lower_edge(entry.screen.width, entry.screen.height)
                    }),
                },
                idle_seconds: entry.idle_seconds,
                warning_seconds: entry.warning_seconds.min(entry.idle_seconds),
                reduced_motion: entry.reduced_motion,
                staff_code: entry.staff_code.clone(),
                keypad: entry
                    .keys
                    .as_ref()
                    .map(|keys| Keypad::new(keys, &entry.id, self.diagnostics))
                    .unwrap_or_default(),
                speaks_at_first_key: entry.speaks_at_first_key,
                origin: entry.origin.clone(),
            });
        }
        kiosks
    }

    fn counters(&mut self, entries: &[CounterEntry]) -> (Vec<Counter>, Names) {
        let mut names = Names::new("counter");
        let mut counters = Vec::new();
        for entry in entries {
            let Some(counter) = self.counter(entry) else { continue };
            if names.insert(&entry.id, &entry.origin, self.diagnostics).is_some() {
                counters.push(counter);
            }
        }
        (counters, names)
    }

    /// A counter without a place or without hours cannot be shown and is left out.
    fn counter(&mut self, entry: &CounterEntry) -> Option<Counter> {
        let subject = format!("the counter `{}`", entry.id);
        let node =
            place_named(&entry.node, &subject, &entry.origin, self.building, self.diagnostics);
        let hours = Hours::parse(&entry.hours, self.holidays)
            .map_err(|error| self.diagnostics.push(hours_finding(&subject, &error, &entry.origin)))
            .ok();
        let zone = entry.zone.as_ref().and_then(|letter| {
            self.zones.find(letter, &subject, &entry.origin, self.diagnostics).map(ZoneIndex)
        });
        let concerns = self.concerns(&entry.concerns, &subject, &entry.origin);
        let letters = self.letters(&entry.letters, &subject, &entry.origin);
        let duties = entry.duties.iter().map(|duty| self.duty(duty, &subject)).collect();
        let waiting_area = entry.waiting_area.as_ref().and_then(|id| {
            place_named(id, &subject, &entry.origin, self.building, self.diagnostics)
        });
        Some(Counter {
            id: entry.id.clone(),
            kind: entry.kind,
            number: entry.number.clone(),
            zone,
            node: node?,
            hours: hours?,
            concerns,
            letters,
            waiting_area,
            admission: entry.admission,
            duties,
            booking: entry.booking.clone(),
            origin: entry.origin.clone(),
        })
    }
}
