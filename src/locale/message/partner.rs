//! The words about partners, on their cards, in lists and on the network map.

use super::{keywords, messages};
use crate::referral::{Audience, Compass, PartnerKind, Vehicle};

keywords! {
    /// Kinds of partners.
    pub enum KindWord {
        /// The town's own units.
        Municipality = "municipality",
        /// Other authorities.
        Authority = "authority",
        /// Welfare associations.
        Welfare = "welfare",
        /// Schools, course providers, universities.
        Education = "education",
        /// Chambers, employers, trade unions.
        Economy = "economy",
        /// Organisations of migrants.
        MigrantOrganisation = "migrant-organisation",
        /// Religious communities.
        ReligiousCommunity = "religious-community",
        /// Volunteers.
        Volunteers = "volunteers",
        /// Health services.
        Health = "health",
        /// Police, shelters.
        Emergency = "emergency",
        /// Legal aid.
        LegalAid = "legal-aid",
        /// Telephone lines.
        Hotline = "hotline",
    }
}

impl From<PartnerKind> for KindWord {
    fn from(kind: PartnerKind) -> Self {
        match kind {
            PartnerKind::Municipality => Self::Municipality,
            PartnerKind::Authority => Self::Authority,
            PartnerKind::Welfare => Self::Welfare,
            PartnerKind::Education => Self::Education,
            PartnerKind::Economy => Self::Economy,
            PartnerKind::MigrantOrganisation => Self::MigrantOrganisation,
            PartnerKind::ReligiousCommunity => Self::ReligiousCommunity,
            PartnerKind::Volunteers => Self::Volunteers,
            PartnerKind::Health => Self::Health,
            PartnerKind::Emergency => Self::Emergency,
            PartnerKind::LegalAid => Self::LegalAid,
            PartnerKind::Hotline => Self::Hotline,
        }
    }
}

keywords! {
    /// How close a partner is.
    pub enum RingWord {
        /// In the house, or handed over in person.
        InHouse = "in-house",
        /// By agreement.
        Agreement = "agreement",
        /// A known address.
        Known = "known",
    }
}

keywords! {
    /// Whom a partner is for.
    pub enum AudienceWord {
        /// Adults.
        Adults = "adults",
        /// Young people.
        YoungPeople = "young-people",
        /// Children.
        Children = "children",
        /// Families.
        Families = "families",
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Students.
        Students = "students",
        /// Workers.
        Workers = "workers",
        /// Employers.
        Employers = "employers",
        /// Refugees.
        Refugees = "refugees",
        /// Citizens of the European Union.
        EuCitizens = "eu-citizens",
    }
}

impl From<Audience> for AudienceWord {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Adults => Self::Adults,
            Audience::YoungPeople => Self::YoungPeople,
            Audience::Children => Self::Children,
            Audience::Families => Self::Families,
            Audience::Women => Self::Women,
            Audience::Men => Self::Men,
            Audience::Students => Self::Students,
            Audience::Workers => Self::Workers,
            Audience::Employers => Self::Employers,
            Audience::Refugees => Self::Refugees,
            Audience::EuCitizens => Self::EuCitizens,
        }
    }
}

keywords! {
    /// What one rides in.
    pub enum VehicleWord {
        /// A bus.
        Bus = "bus",
        /// A tram.
        Tram = "tram",
        /// An underground train.
        Underground = "underground",
        /// A train.
        Train = "train",
    }
}

impl From<Vehicle> for VehicleWord {
    fn from(vehicle: Vehicle) -> Self {
        match vehicle {
            Vehicle::Bus => Self::Bus,
            Vehicle::Tram => Self::Tram,
            Vehicle::Underground => Self::Underground,
            Vehicle::Train => Self::Train,
        }
    }
}

keywords! {
    /// The directions of the compass.
    pub enum CompassWord {
        /// North.
        North = "north",
        /// North-east.
        NorthEast = "north-east",
        /// East.
        East = "east",
        /// South-east.
        SouthEast = "south-east",
        /// South.
        South = "south",
        /// South-west.
        SouthWest = "south-west",
        /// West.
        West = "west",
        /// North-west.
        NorthWest = "north-west",
    }
}

impl From<Compass> for CompassWord {
    fn from(compass: Compass) -> Self {
        match compass {
            Compass::North => Self::North,
            Compass::NorthEast => Self::NorthEast,
            Compass::East => Self::East,
            Compass::SouthEast => Self::SouthEast,
            Compass::South => Self::South,
            Compass::SouthWest => Self::SouthWest,
            Compass::West => Self::West,
            Compass::NorthWest => Self::NorthWest,
        }
    }
}

keywords! {
    /// Why nobody is sent to a partner that stands on the map.
    pub enum WaitingWord {
        /// It is planned.
        Planned = "planned",
        /// It is paused.
        Paused = "paused",
    }
}

messages! {
    /// The headline of the network map.
    network_title() = "network-title";
    /// The house in the centre of the map.
    network_house() = "network-house";
    /// A theme that nobody works on.
    network_gap() = "network-gap";
    /// What a small mark means.
    network_also() = "network-also";
    /// What the number on a mark means.
    network_number() = "network-number";
    /// What a line of a partner that does not help at present means.
    network_waiting(state: WaitingWord) = "network-waiting";
    /// What a mark with a ring of dots means.
    network_call_first() = "network-call-first";
    /// The day of the map.
    network_as_of(date: &str) = "network-as-of";
    /// What one may do with the map.
    network_hint() = "network-hint";
    /// The key from the map to the list.
    network_as_list() = "network-as-list";
    /// The key to the map and the list of all partners.
    network_all() = "network-all";
    /// Who helps with a theme whose pictogram stands on the map, for a theme without partners.
    theme_gap(theme: &str) = "theme-gap";
    /// A partner in a row of names: its number on the map and its name.
    numbered(number: u32, name: &str) = "numbered-partner";
    /// A kind of partners.
    body_kind(kind: KindWord) = "body-kind";
    /// How close partners are.
    closeness(ring: RingWord) = "closeness";
    /// Whom a partner is for.
    audience(audience: AudienceWord) = "audience";
    /// An interpreter can be found.
    interpreters_there() = "interpreters-there";
    /// One may just come.
    come_without_appointment() = "come-without-appointment";
    /// Help costs something.
    charged_help() = "charged-help";
    /// One gets in without steps.
    step_free_there() = "step-free-there";
    /// One does not.
    steps_there() = "steps-there";
    /// There is a hearing loop.
    hearing_loop_there() = "hearing-loop-there";
    /// There is a toilet for people in wheelchairs.
    accessible_toilet_there() = "accessible-toilet-there";
    /// A ride; `time` says how long it takes.
    ride(vehicle: VehicleWord, line: &str, towards: &str, stop: &str, time: &str) = "ride";
    /// The walk after a ride.
    walk_from_stop(time: &str) = "walk-from-stop";
    /// The walk from the house.
    walk_from_here(time: &str) = "walk-from-here";
    /// How far away and in which direction.
    lies_away(distance: &str, compass: CompassWord) = "lies-away";
    /// A distance below a kilometre.
    metres(metres: u32) = "metres";
    /// A distance in kilometres, already with its decimal mark.
    kilometres(kilometres: &str) = "kilometres";
    /// Above what to bring.
    bring_there() = "bring-there";
    /// Above the sentence to say or to show.
    say_there() = "say-there";
    /// The key to the sentence to say or to show.
    show_sentence() = "show-sentence";
    /// Below the sentence: show it to somebody there.
    show_sentence_hint() = "show-sentence-hint";
    /// Beside the code with the address and the telephone number.
    contact_code() = "contact-code";
    /// Beside the code of a telephone number.
    number_code() = "number-code";
    /// When the entry was last checked.
    partner_checked(date: &str) = "checked-with-partner";
}

/// How close a ring is, counted from 1.
pub fn ring(ring: u8) -> super::Message {
    closeness(match ring {
        0 | 1 => RingWord::InHouse,
        2 => RingWord::Agreement,
        _ => RingWord::Known,
    })
}
