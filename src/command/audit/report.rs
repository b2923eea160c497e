//! The audit for the people who look after a building.

use super::{
    OfficeAudit,
    words::{capitalised, counted, minutes},
};
use crate::{
    check::destination::DestinationKind,
    diagnostic::Severity,
    floorplan::{Part, RoomIndex},
    routing::{
        ProfileKind,
        audit::{Failure, Island, Longer, Mend, Remedy, Way},
    },
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
};

/// How many destinations of a kind are named before the rest is only counted.
const NAMED: usize = 4;

/// How many mends are told; the JSON has all.
const MENDS: usize = 30;

pub(super) fn write(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    let kiosks = audit.kiosks();
    let when = match audit.at {
        Some(at) => format!("as it is on {}", at.format("%Y-%m-%d at %H:%M")),
        None => "with everything open".to_owned(),
    };
    writeln!(out, "{}, {when}", audit.content.office.name)?;
    writeln!(
        out,
        "{}, {}, {}",
        counted(kiosks, "kiosk"),
        counted(audit.starts.len() - kiosks, "entrance"),
        counted(audit.destinations.len(), "destination")
    )?;
    for exit in &audit.exits {
        writeln!(
            out,
            "The entrance {} leads to no counter and counts as an exit.",
            audit.node(*exit)
        )?;
    }
    who_gets_where(audit, out)?;
    not_reached(audit, out)?;
    islands(audit, out)?;
    mends(audit, out)?;
    failures(audit, out)?;
    findings(audit, out)?;
    let promised: Vec<_> = audit.promised().into_iter().map(ProfileKind::name).collect();
    let verdict = if audit.keeps_its_promise() { "Yes" } else { "No" };
    writeln!(
        out,
        "\n{verdict}: every destination {} reached from every kiosk and from an entrance ({}).",
        if audit.keeps_its_promise() { "is" } else { "is not" },
        promised.join(", ")
    )
}

fn who_gets_where(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\nWHO GETS WHERE\n")?;
    writeln!(
        out,
        "  {:<10} {:>8} {:>10}  {:<15} the longest way",
        "profile", "kiosks", "entrances", "usually"
    )?;
    let all = audit.destinations.len();
    for table in &audit.audit.tables {
        let (kiosks, entrances) = table.ways.split_at(audit.kiosks());
        let from_all = |to: &usize| kiosks.iter().all(|ways| ways[*to].is_some());
        let from_any = |to: &usize| entrances.iter().any(|ways| ways[*to].is_some());
        let kiosks = (0..all).filter(from_all).count();
        let entrances = (0..all).filter(from_any).count();
        let mut ways: Vec<(&Way, usize, usize)> = table
            .ways
            .iter()
            .enumerate()
            .flat_map(|(start, ways)| {
                ways.iter()
                    .enumerate()
                    .filter_map(move |(to, way)| Some((way.as_ref()?, start, to)))
            })
            .collect();
        ways.sort_by_key(|(way, start, to)| (way.time, *start, *to));
        let usual = ways.get(ways.len() / 2).map(|(way, ..)| minutes(way.minutes()));
        let longest = ways.last().map(|(way, start, to)| {
            format!(
                "{} from `{}` to {}",
                minutes(way.minutes()),
                audit.starts[*start].id(audit.content),
                audit.destination(*to)
            )
        });
        writeln!(
            out,
            "  {:<10} {:>8} {:>10}  {:<15} {}",
            table.kind.name(),
            format!("{kiosks}/{all}"),
            format!("{entrances}/{all}"),
            usual.unwrap_or_default(),
            longest.unwrap_or_default()
        )?;
    }
    writeln!(out, "\n  What is reached from every kiosk, and from at least one entrance.")
}

fn not_reached(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    // The same destinations for the same starts are told once, with all profiles that miss them.
    let mut missing: BTreeMap<(Vec<usize>, Vec<usize>), Vec<ProfileKind>> = BTreeMap::new();
    for table in &audit.audit.tables {
        let mut by_missed: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
        for start in 0..audit.starts.len() {
            let missed: Vec<usize> = table.missing(start).collect();
            if !missed.is_empty() {
                by_missed.entry(missed).or_default().push(start);
            }
        }
        for (missed, starts) in by_missed {
            missing.entry((starts, missed)).or_default().push(table.kind);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nNOT REACHED\n")?;
    for ((starts, missed), kinds) in missing {
        let from = audit.starts_in_words(&starts);
        let what = audit.destinations_in_words(&missed);
        writeln!(out, "  {} {from}: {what}", names(&kinds))?;
    }
    Ok(())
}

fn islands(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    if audit.audit.islands.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nWHERE NOTHING LEADS\n")?;
    for Island { destinations, points, nearest } in &audit.audit.islands {
        let what = audit.destinations_in_words(destinations);
        writeln!(out, "  {} ({})", capitalised(&what), counted(*points, "point"))?;
        match nearest {
            Some(link) => writeln!(
                out,
                "    a link of {:.1} m between {} and {} joins it with the rest{}",
                link.metres,
                audit.node(link.from),
                audit.node(link.to),
                if link.through_wall { "; it needs a door" } else { "" }
            )?,
            None => writeln!(out, "    no lift and no stairs stop on its floor")?,
        }
    }
    Ok(())
}

fn mends(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    if audit.audit.mends.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nWHAT TO MEND\n")?;
    let mut mends: Vec<&Mend> = audit.audit.mends.iter().collect();
    mends.sort_by_key(|mend| Reverse(mend.opens.len()));
    // A change that serves several profiles is told once, with the strictest figures.
    let mut groups: Vec<(Vec<Remedy>, Vec<&Mend>)> = Vec::new();
    for mend in mends {
        let same = groups.iter_mut().find(|(remedies, _)| is_same_place(remedies, &mend.remedies));
        match same {
            Some((remedies, group)) => {
                for (one, other) in remedies.iter_mut().zip(&mend.remedies) {
                    *one = one.stricter(*other);
                }
                group.push(mend);
            }
            None => groups.push((mend.remedies.clone(), vec![mend])),
        }
    }
    for (remedies, group) in groups.iter().take(MENDS) {
        let words: Vec<String> = remedies.iter().map(|one| audit.remedy(*one)).collect();
        writeln!(out, "  {}", words.join(". And: "))?;
        let mut opened: BTreeMap<(Vec<usize>, Vec<usize>), Vec<ProfileKind>> = BTreeMap::new();
        for mend in group {
            let starts: BTreeSet<usize> = mend.opens.iter().map(|(start, _)| *start).collect();
            let to: BTreeSet<usize> = mend.opens.iter().map(|(_, to)| *to).collect();
            let key = (starts.into_iter().collect(), to.into_iter().collect());
            opened.entry(key).or_default().push(mend.kind);
        }
        for ((starts, to), kinds) in opened {
            let from = audit.starts_in_words(&starts);
            let what = audit.destinations_in_words(&to);
            writeln!(out, "    opens to {} {from}: {what}", names(&kinds))?;
        }
    }
    if groups.len() > MENDS {
        writeln!(out, "  … and {} more, which `--format json` lists", groups.len() - MENDS)?;
    }
    Ok(())
}

fn is_same_place(one: &[Remedy], other: &[Remedy]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            std::mem::discriminant(one) == std::mem::discriminant(other)
                && one.part() == other.part()
        })
}

fn failures(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    let told = audit.audit.failures.iter().filter_map(|failure| audit.told(failure));
    let (single, wide): (Vec<Told>, Vec<Told>) = told.partition(|told| audit.closes_one_room(told));
    if single.is_empty() && wide.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nWHAT IS LOST WHEN ONE PART FAILS\n")?;
    for told in wide {
        writeln!(out, "  {}", capitalised(&audit.part(told.part)))?;
        for ((starts, to), kinds) in &told.lost {
            let from = match starts {
                (kiosks, true) if kiosks.len() == audit.kiosks() => "from everywhere".to_owned(),
                (kiosks, true) if kiosks.is_empty() => "from outside".to_owned(),
                (kiosks, true) => format!("{} and outside", audit.starts_in_words(kiosks)),
                (kiosks, false) => audit.starts_in_words(kiosks),
            };
            let what = audit.destinations_in_words(to);
            writeln!(out, "    lost to {} {from}: {what}", names(kinds))?;
        }
        if let Some(worst) = told.worst {
            let counts: Vec<String> = told
                .longer
                .iter()
                .map(|(kind, longer)| format!("{} {}", kind.name(), longer.len()))
                .collect();
            let told = |time: u32| time.div_ceil(60_000);
            writeln!(
                out,
                "    much longer ways: {}; to {} {} minutes instead of {}",
                counts.join(", "),
                audit.destination(worst.destination),
                told(worst.after),
                told(worst.before)
            )?;
        }
    }
    if !single.is_empty() {
        writeln!(
            out,
            "  Besides, {} one room each and nothing else.",
            match single.len() {
                1 => "1 door closes".to_owned(),
                doors => format!("{doors} doors close"),
            }
        )?;
    }
    Ok(())
}

/// What is told of a failure.
struct Told {
    part: Part,
    lost: BTreeMap<(Starts, Vec<usize>), Vec<ProfileKind>>,
    longer: BTreeMap<ProfileKind, BTreeSet<usize>>,
    worst: Option<Longer>,
}

/// Some kiosks, and whether all entrances together count as well.
type Starts = (Vec<usize>, bool);

fn findings(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    if audit.findings.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nTHE DRAWING\n")?;
    for finding in &audit.findings {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
        };
        let (code, message) = (finding.rule.code(), &finding.message);
        writeln!(out, "  {level} {code}: {message}; {}", finding.help)?;
    }
    Ok(())
}

fn names(kinds: &[ProfileKind]) -> String {
    if kinds.len() == ProfileKind::ALL.len() {
        return "everybody".to_owned();
    }
    let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
    names.join(", ")
}

impl OfficeAudit<'_> {
    fn destination(&self, index: usize) -> String {
        self.destinations[index].in_words(self.content)
    }

    /// All of them, or how many there are of each kind and the names of the first few. Waiting
    /// areas go with their counters and are named only on their own.
    fn destinations_in_words(&self, destinations: &[usize]) -> String {
        if destinations.len() == self.destinations.len() {
            return format!("all {} destinations", destinations.len());
        }
        let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
        for one in destinations {
            let destination = &self.destinations[*one];
            let noun = match destination.kind {
                DestinationKind::Counter(_) => "counter",
                DestinationKind::WaitingArea(_) => "waiting area",
                DestinationKind::Partner(_) => "partner",
                DestinationKind::Facility(_) => "place",
                DestinationKind::Room(_) => "room",
            };
            let id = destination.id(self.content);
            match kinds.iter_mut().find(|(kind, _)| *kind == noun) {
                Some((_, ids)) => ids.push(id),
                None => kinds.push((noun, vec![id])),
            }
        }
        let has_counters = kinds.iter().any(|(kind, _)| *kind == "counter");
        let words = kinds.into_iter().filter(|(kind, _)| !has_counters || *kind != "waiting area");
        let words = words.map(|(kind, ids)| {
            let named: Vec<String> = ids.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
            let more = if ids.len() > NAMED { ", …" } else { "" };
            format!("{} ({}{more})", counted(ids.len(), kind), named.join(", "))
        });
        words.collect::<Vec<_>>().join(", ")
    }

    fn starts_in_words(&self, starts: &[usize]) -> String {
        if starts.len() == self.starts.len() {
            return "from everywhere".to_owned();
        }
        let names: Vec<String> =
            starts.iter().map(|one| format!("`{}`", self.starts[*one].id(self.content))).collect();
        format!("from {}", names.join(", "))
    }

    /// What is told of a failure: what is lost from each kiosk, and what nobody reaches any more
    /// from outside. That one entrance is shut while others are open is no news.
    fn told(&self, failure: &Failure) -> Option<Told> {
        let kiosks = self.kiosks();
        let mut lost: BTreeMap<(ProfileKind, Vec<usize>), Starts> = BTreeMap::new();
        let mut longer: BTreeMap<ProfileKind, BTreeSet<usize>> = BTreeMap::new();
        let mut worst: Option<Longer> = None;
        for loss in failure.losses.iter().filter(|loss| loss.start < kiosks) {
            if !loss.lost.is_empty() {
                lost.entry((loss.kind, loss.lost.clone())).or_default().0.push(loss.start);
            }
            for one in &loss.longer {
                longer.entry(loss.kind).or_default().insert(one.destination);
                if worst.is_none_or(|worst| worst.after < one.after) {
                    worst = Some(*one);
                }
            }
        }
        for table in &self.audit.tables {
            let entrances = kiosks..self.starts.len();
            let is_lost = |to: &usize| {
                let mut open = entrances.clone().filter(|start| table.ways[*start][*to].is_some());
                let falls = |start: usize| {
                    failure.losses.iter().any(|loss| {
                        (loss.kind, loss.start) == (table.kind, start) && loss.lost.contains(to)
                    })
                };
                let was_open = open.clone().next().is_some();
                was_open && open.all(falls)
            };
            let to: Vec<usize> = (0..self.destinations.len()).filter(is_lost).collect();
            if !to.is_empty() {
                lost.entry((table.kind, to)).or_default().1 = true;
            }
        }
        let mut told: BTreeMap<(Starts, Vec<usize>), Vec<ProfileKind>> = BTreeMap::new();
        for ((kind, to), starts) in lost {
            told.entry((starts, to)).or_default().push(kind);
        }
        let nothing = told.is_empty() && worst.is_none();
        (!nothing).then_some(Told { part: failure.part, lost: told, longer, worst })
    }

    /// Whether a failing door takes nothing away but the one room behind it.
    fn closes_one_room(&self, told: &Told) -> bool {
        if !matches!(told.part, Part::Door(_)) || told.worst.is_some() {
            return false;
        }
        let lost = told.lost.keys().flat_map(|(_, lost)| lost);
        let mut rooms: Vec<Option<RoomIndex>> = lost.map(|to| self.room_of(*to)).collect();
        rooms.sort_unstable();
        rooms.dedup();
        matches!(rooms[..], [Some(_)])
    }

    fn room_of(&self, destination: usize) -> Option<RoomIndex> {
        let destination = &self.destinations[destination];
        match destination.kind {
            DestinationKind::Room(room) => Some(room),
            _ => destination.nodes.first().and_then(|node| self.content.building.node(*node).room),
        }
    }
}
