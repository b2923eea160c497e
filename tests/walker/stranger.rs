//! A stranger who knows the directions and what is in sight, and nothing else.

#[path = "stranger/finding.rs"]
mod finding;
#[path = "stranger/walking.rs"]
mod walking;

use super::{
    told::{Place, Told, What},
    world::{Gate, Sign, Thing, World, ahead, along, aside, between_lines, is_way},
};
use leitsystem::{
    floorplan::{
        DoorOpening, FloorIndex, NodeIndex, RoomKind, TransferKind,
        geometry::{self, Point, turn},
    },
    guidance::{Bend, Doorway, LandmarkKind, Side},
};

/// One pace, in metres.
const PACE: f64 = 0.4;
/// Who has walked so far without finding what comes next asks somebody, in metres.
const PATIENCE: f64 = 110.0;
/// A corridor is followed through bends of this many degrees without a word.
const GENTLE: f64 = 62.0;
/// Doors so near behind a door are those of a porch, in metres.
const PORCH: f64 = 6.0;
/// Flights with no more than this many metres between them are one.
const LANDING: f64 = 3.0;
/// A side way begins where one sees so far into it, in metres.
const INTO_WAY: f64 = 4.5;

/// Where a walk ended.
#[derive(Debug, Clone, PartialEq)]
pub enum End {
    /// At a sign.
    At(NodeIndex),
    /// Outside the building.
    Outside(Point),
}

pub struct Stranger<'a> {
    world: &'a World<'a>,
    floor: FloorIndex,
    at: Point,
    heading: f64,
    /// Something seen that the stranger goes straight to.
    goal: Option<Goal>,
    /// The ways that turned off so far, and whether one does here.
    ways: u32,
    is_off: bool,
    /// Which door comes next, counted on the side to which one turns.
    counted: Option<u32>,
    /// The doors beside the present line's way so far, and on which side they were.
    doors_passed: Vec<(Point, bool)>,
    /// What is to be passed before what comes next.
    expects: Option<Thing>,
    /// Whether a door, a slope or a lift was just left: that marks a turn as well.
    fresh: bool,
    /// The door told of last.
    last_door: Option<Point>,
    /// On which side an obstacle is walked around: 1 to the right of it, -1 to the left.
    side: Option<f64>,
    /// Metres walked around obstacles during the present line.
    detour: f64,
    pub diary: Vec<String>,
}

/// Something that one goes straight to.
#[derive(Clone, Copy)]
struct Goal {
    at: Point,
    /// The wall through whose opening one then goes on.
    wall: Option<f64>,
}

impl Goal {
    fn thing(at: Point) -> Option<Self> {
        Some(Self { at, wall: None })
    }

    fn mouth(gate: &Gate) -> Option<Self> {
        Some(Self { at: gate.at, wall: Some(gate.wall) })
    }
}

/// What the stranger looks out for.
enum Cue<'b> {
    /// A sign, on a side if that was told.
    Sign(&'b [Thing], Option<Bend>),
    /// The end of the corridor.
    End,
    /// The way with this number that turns off so, or where what comes next is seen there.
    Way(Bend, &'b [Thing], u32),
    /// A door to go through.
    Door(Bend, Doorway),
    /// A ramp, or so many steps, up or down.
    Slope(Bend, bool, Option<u32>),
}

/// What was found.
enum Found {
    Here,
    Sign(Sign),
    Gate(Gate),
    Slope(Vec<Point>),
}

type Walk<T> = Result<T, String>;

impl<'a> Stranger<'a> {
    pub fn new(world: &'a World<'a>, floor: FloorIndex, at: Point, heading: f64) -> Self {
        Self {
            world,
            floor,
            at,
            heading,
            goal: None,
            ways: 0,
            is_off: false,
            counted: None,
            doors_passed: Vec::new(),
            expects: None,
            fresh: false,
            last_door: None,
            side: None,
            detour: 0.0,
            diary: Vec::new(),
        }
    }

    /// Does what the directions say, one after the other.
    pub fn follow(&mut self, lines: &[Told]) -> Walk<End> {
        for (place, line) in lines.iter().enumerate() {
            let next = lines.get(place + 1).map(|line| &line.what);
            self.counted = line.counted;
            self.doors_passed.clear();
            let end = self.act(&line.what, next, place == 0);
            self.note(&format!("{place} {:?}", line.what));
            if let Some(expected) = self.expects.take() {
                return Err(format!("line {place}: never passed {expected:?}; {end:?}"));
            }
            let end = end.map_err(|why| format!("line {place}: {why}"))?;
            self.expects.clone_from(&line.passing);
            self.detour = 0.0;
            self.fresh = !matches!(line.what, What::Turn(..) | What::SetOff(..));
            if let Some(end) = end {
                return if next.is_none() { Ok(end) } else { Err("arrives too early".into()) };
            }
        }
        if self.is_outside() {
            Ok(End::Outside(self.at))
        } else {
            Err("nothing more is said".into())
        }
    }

    fn note(&mut self, what: &str) {
        let (Point { x, y }, heading) = (self.at, self.heading);
        self.diary.push(format!("{what}: now at {x:.1} {y:.1} looking {heading:.0}"));
    }

    fn act(&mut self, what: &What, next: Option<&What>, first: bool) -> Walk<Option<End>> {
        match what {
            What::SetOff(bend, towards) => {
                self.turn(*bend, towards.as_ref(), next, first)?;
            }
            What::Turn(bend, place, towards) => {
                let before = self.heading;
                let says = said_next(next);
                match place {
                    Place::At(Thing::Kind(LandmarkKind::CorridorEnd, _)) => {
                        self.walk(&Cue::End)?;
                    }
                    Place::At(thing) => {
                        self.walk(&Cue::Sign(std::slice::from_ref(thing), None))?;
                    }
                    Place::Past(thing) => {
                        self.walk(&Cue::Sign(std::slice::from_ref(thing), None))?;
                        self.goal = None;
                        self.walk(&Cue::Way(*bend, &says, 1))?;
                    }
                    Place::Corridor(number) => {
                        self.walk(&Cue::Way(*bend, &[], *number))?;
                    }
                    Place::Unsaid => {
                        self.walk(&Cue::Way(*bend, &says, 1))?;
                    }
                }
                // The corridor itself may have bent so.
                if self.has_followed(before, *bend) {
                    return Ok(None);
                }
                if matches!(place, Place::At(_)) {
                    self.find_way_near(*bend);
                }
                self.turn(*bend, towards.as_ref(), next, false)?;
            }
            What::Door(bend, doorway) => {
                let Found::Gate(gate) = self.walk(&Cue::Door(*bend, *doorway))? else {
                    return Err("no door".into());
                };
                self.pass(&gate);
                self.last_door = Some(gate.at);
                if (*doorway == Doorway::Out && !self.is_outside())
                    || (*doorway == Doorway::In && self.is_outside())
                {
                    self.pass_porch();
                }
            }
            What::Slope(bend, up, steps) => {
                let Found::Slope(line) = self.walk(&Cue::Slope(*bend, *up, *steps))? else {
                    return Err("no slope".into());
                };
                self.climb(&line);
            }
            What::Ride(bend, kind, button, floors) => {
                let thing = [Thing::Kind(
                    match kind {
                        TransferKind::Lift => LandmarkKind::Lift,
                        TransferKind::Stairs => LandmarkKind::Stairs,
                        TransferKind::Escalator => LandmarkKind::Escalator,
                    },
                    None,
                )];
                let Found::Sign(sign) = self.walk(&Cue::Sign(&thing, Some(*bend)))? else {
                    return Err("no lift or stairs".into());
                };
                self.ride(sign.node, button, *floors)?;
            }
            What::Arrive(side, says) => {
                if says.is_empty() {
                    return Err("the destination has no sign".into());
                }
                let bend = match side {
                    Side::Left => Bend::Left,
                    Side::Right => Bend::Right,
                    Side::Ahead => Bend::Straight,
                };
                let Found::Sign(sign) = self.walk(&Cue::Sign(says, Some(bend)))? else {
                    return Err("no such sign".into());
                };
                self.at = sign.at;
                return Ok(Some(End::At(sign.node)));
            }
            What::Stop => return Err("the way ends".into()),
        }
        Ok(None)
    }

    /// Walks on until something is found.
    fn walk(&mut self, cue: &Cue<'_>) -> Walk<Found> {
        (self.ways, self.is_off) = (0, false);
        let mut walked = 0.0;
        let began = self.heading;
        while walked < PATIENCE {
            self.look_around();
            if self.is_sure(cue)
                && let Some(found) = self.find(cue, walked, began)
            {
                return Ok(found);
            }
            if let Err(why) = self.advance() {
                // At a wall one looks to both sides once more.
                return self.find_at_wall(cue).ok_or(why);
            }
            walked += PACE;
        }
        Err("walks and walks".into())
    }

    /// What lies straight ahead may be approached before everything on the way was passed; nothing
    /// else counts before.
    fn is_sure(&self, cue: &Cue<'_>) -> bool {
        self.expects.is_none()
            || matches!(cue, Cue::Sign(_, Some(Bend::Straight)) | Cue::Door(Bend::Straight, _))
            || (matches!(cue, Cue::Sign(..)) && !self.in_corridor())
    }

    /// Whether the stranger has turned so already by following a corridor.
    fn has_followed(&self, before: f64, bend: Bend) -> bool {
        let degrees = turn(before, self.heading);
        match bend {
            Bend::SlightLeft => degrees < -20.0,
            Bend::SlightRight => degrees > 20.0,
            _ => false,
        }
    }

    fn in_corridor(&self) -> bool {
        self.world
            .room(self.floor, self.at)
            .is_some_and(|room| matches!(room.kind, RoomKind::Corridor | RoomKind::Passage))
    }

    fn is_outside(&self) -> bool {
        self.world.room(self.floor, self.at).is_none_or(|room| room.kind == RoomKind::Outdoor)
    }
}

/// The direction of a bend in degrees, and how much one may stray from it.
fn sector(bend: Bend) -> (f64, f64) {
    match bend {
        Bend::Straight => (0.0, 40.0),
        Bend::SlightLeft => (-45.0, 25.0),
        Bend::Left => (-95.0, 50.0),
        Bend::SlightRight => (45.0, 25.0),
        Bend::Right => (95.0, 50.0),
        Bend::Around => (180.0, 55.0),
    }
}

/// What the next line names.
fn said_next(next: Option<&What>) -> Vec<Thing> {
    match next {
        Some(What::Turn(_, Place::At(thing), _)) => vec![thing.clone()],
        Some(What::Arrive(_, says)) => says.clone(),
        _ => Vec::new(),
    }
}
