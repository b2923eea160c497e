//! What a stranger sees: signs, doors, ways that turn off, ramps and steps.

use super::*;

impl Stranger<'_> {
    /// How many doors on a side the stranger has passed before one of them; none where nothing was
    /// said of a number or it is right.
    pub(super) fn counts_otherwise(&self, bend: Bend, door: Point) -> Option<usize> {
        let right = matches!(bend, Bend::Right | Bend::SlightRight);
        let before =
            self.doors_passed.iter().filter(|(at, side)| *side == right && *at != door).count();
        self.counted.and_then(|said| (before + 1 != said as usize).then_some(before))
    }

    /// Counts the doors in the walls beside the way.
    pub(super) fn count_doors(&mut self) {
        if !self.in_corridor() {
            return;
        }
        for gate in &self.world.plan(self.floor).gates {
            let right = aside(self.at, self.heading, gate.at);
            let beside = (-0.5..0.3).contains(&along(self.at, self.heading, gate.at))
                && right.abs() < 4.0
                && between_lines(gate.wall, self.heading) < 30.0;
            if beside
                && gate.opening != DoorOpening::Open
                && self.doors_passed.iter().all(|(at, _)| *at != gate.at)
                && self.world.sees(self.floor, self.at, gate.at)
            {
                self.doors_passed.push((gate.at, right > 0.0));
            }
        }
    }

    pub(super) fn find(&mut self, cue: &Cue<'_>, walked: f64, began: f64) -> Option<Found> {
        match cue {
            Cue::Sign(says, bend) => self.find_sign(says, *bend),
            Cue::End => {
                let clear = self.world.walkable(self.floor, self.at, self.heading, 3.0);
                let (_, leaf) = self.world.ray(self.floor, self.at, self.heading, 3.0);
                let door = leaf.map(|leaf| self.world.plan(self.floor).gates[leaf]);
                let porch = door.is_some_and(|gate| self.is_porch(&gate));
                (clear < 1.7 && !porch && self.in_corridor()).then_some(Found::Here)
            }
            Cue::Way(bend, says, number) => {
                let off = self.is_way_off(*bend, walked, self.fresh);
                // Ways are counted where they begin.
                if off && !self.is_off {
                    self.ways += 1;
                }
                self.is_off = off;
                let way = (off && self.ways >= *number)
                    || self.in_sector(*bend, says).is_some()
                    || self.has_followed(began, *bend);
                way.then_some(Found::Here)
            }
            Cue::Door(bend, doorway) => self.find_door(*bend, *doorway).map(Found::Gate),
            Cue::Slope(bend, up, steps) => self.find_slope(*bend, *up, *steps),
        }
    }

    pub(super) fn find_at_wall(&mut self, cue: &Cue<'_>) -> Option<Found> {
        match cue {
            Cue::End => self.in_corridor().then_some(Found::Here),
            Cue::Way(bend, ..) => self.axis(*bend).map(|_| Found::Here),
            _ => None,
        }
    }

    pub(super) fn find_sign(&mut self, says: &[Thing], bend: Option<Bend>) -> Option<Found> {
        let mut seen: Vec<Sign> = self
            .world
            .signs(self.floor, self.at, says)
            .filter(|sign| along(self.at, self.heading, sign.at) > -1.0)
            .cloned()
            .collect();
        seen.sort_by(|x, y| x.at.distance(self.at).total_cmp(&y.at.distance(self.at)));
        let in_corridor = self.in_corridor();
        for sign in seen {
            let forward = along(self.at, self.heading, sign.at);
            let right = aside(self.at, self.heading, sign.at);
            let degrees = right.atan2(forward).to_degrees();
            let across = sign.wall.is_none_or(|wall| between_lines(wall, self.heading) > 40.0);
            let Some(bend) = bend else {
                // The place to turn at: one walks until it is beside or right ahead.
                if forward < PACE || (sign.at.distance(self.at) < 1.6 && across) {
                    return Some(Found::Sign(sign));
                }
                if !in_corridor && degrees.abs() < 60.0 {
                    self.goal = self.goal.or(Goal::thing(sign.at));
                }
                continue;
            };
            // In a hall one goes straight to what stands at its walls.
            let level = forward < PACE || (!in_corridor && self.is_in_this_room(&sign));
            let fits = match bend {
                Bend::Straight => degrees.abs() < 45.0 && (across || !in_corridor),
                Bend::SlightLeft | Bend::Left => degrees < -25.0 && level,
                Bend::SlightRight | Bend::Right => degrees > 25.0 && level,
                Bend::Around => degrees.abs() > 115.0,
            };
            // Blind people count; for others it is one more thing to be sure by.
            if fits && self.counts_otherwise(bend, sign.at).is_none() {
                self.approach(sign.at);
                return Some(Found::Sign(sign));
            }
        }
        None
    }

    /// In the open: the nearest thing of these that is seen in the sector of a bend.
    pub(super) fn in_sector(&self, bend: Bend, says: &[Thing]) -> Option<Point> {
        if says.is_empty() || self.in_corridor() {
            return None;
        }
        let (centre, slack) = sector(bend);
        self.world
            .signs(self.floor, self.at, says)
            .filter(|sign| turn(self.heading + centre, self.at.bearing(sign.at)).abs() <= slack)
            .filter(|sign| sign.wall.is_none() || self.is_in_this_room(sign))
            .map(|sign| sign.at)
            .min_by(|x, y| x.distance(self.at).total_cmp(&y.distance(self.at)))
    }

    pub(super) fn is_in_this_room(&self, sign: &Sign) -> bool {
        self.world.room(self.floor, self.at).is_some_and(|room| {
            geometry::contains(&room.outline, sign.at)
                || geometry::distance_to_ring(sign.at, &room.outline) < 0.3
        })
    }

    /// Whether a way turns off here.
    pub(super) fn is_way_off(&self, bend: Bend, walked: f64, fresh: bool) -> bool {
        if bend == Bend::Around {
            return true;
        }
        let right = matches!(bend, Bend::Right | Bend::SlightRight);
        let doors = self.doors_passed.iter().filter(|(_, side)| *side == right).count();
        if self.counted.is_some_and(|said| doors < said as usize) {
            return false;
        }
        // Under the open sky nothing but the place just reached marks the turn.
        if walked < PACE && (self.opens(bend) || (fresh && self.is_outside())) {
            return true;
        }
        if self.in_corridor() || matches!(bend, Bend::SlightLeft | Bend::SlightRight) {
            return self.opens(bend);
        }
        // In a hall: level with the opening of a way.
        self.mouths(bend).iter().any(|mouth| along(self.at, self.heading, mouth.at) < 1.0)
    }

    /// Whether one can see into a way in a direction.
    pub(super) fn opens(&self, bend: Bend) -> bool {
        let Some(bearing) = self.axis(bend) else { return false };
        let forward = self.world.walkable(self.floor, self.at, self.heading, 30.0);
        let slight = matches!(bend, Bend::SlightLeft | Bend::SlightRight);
        let clear = self.world.walkable(self.floor, self.at, bearing, 30.0);
        let end = ahead(self.at, bearing, INTO_WAY.min(clear));
        let bay = self.world.room(self.floor, end).is_some_and(|room| !is_way(room.kind));
        // There must be room for the shoulders.
        let shoulders = [-0.35, 0.35].map(|aside| ahead(self.at, bearing + 90.0, aside));
        let room = shoulders.iter().all(|shoulder| {
            self.world.walkable(self.floor, *shoulder, bearing, INTO_WAY) >= INTO_WAY
        });
        clear >= INTO_WAY && room && !bay && (!slight || forward < 6.0 || clear > forward)
    }

    /// The direction of walls or of the farthest view in the sector of a bend.
    pub(super) fn axis(&self, bend: Bend) -> Option<f64> {
        let (centre, slack) = sector(bend);
        let centre = self.heading + centre;
        let mut best: Option<(f64, f64)> = None;
        for bearing in self.wall_directions(6.0) {
            let off = turn(centre, bearing).abs();
            if off > slack {
                continue;
            }
            let clear = self.world.walkable(self.floor, self.at, bearing, 30.0);
            let score = clear.min(6.0) - off / 5.0;
            if clear > 1.5 && best.is_none_or(|best| score > best.0) {
                best = Some((score, bearing));
            }
        }
        best.map(|best| best.1)
    }

    /// The directions of the walls near by, both ways.
    pub(super) fn wall_directions(&self, near: f64) -> Vec<f64> {
        let mut bearings: Vec<f64> = Vec::new();
        for (a, b) in self.world.walls(self.floor) {
            let far = |a: f64, b: f64, at: f64| a.min(b) > at + near || a.max(b) < at - near;
            if far(a.x, b.x, self.at.x)
                || far(a.y, b.y, self.at.y)
                || a.distance(b) < 1.0
                || geometry::distance_to_segment(self.at, a, b) > near
            {
                continue;
            }
            for bearing in [a.bearing(b), b.bearing(a)] {
                if bearings.iter().all(|other| turn(*other, bearing).abs() > 2.0) {
                    bearings.push(bearing);
                }
            }
        }
        bearings
    }

    /// The openings of ways that lead out of the hall in the sector of a bend.
    pub(super) fn mouths(&self, bend: Bend) -> Vec<Gate> {
        let (centre, slack) = sector(bend);
        self.mouths_towards(self.heading + centre, slack)
    }

    pub(super) fn mouths_ahead(&self, slack: f64) -> Vec<Gate> {
        self.mouths_towards(self.heading, slack)
    }

    pub(super) fn mouths_towards(&self, centre: f64, slack: f64) -> Vec<Gate> {
        let gates = &self.world.plan(self.floor).gates;
        let mouth = |gate: &&Gate| {
            let bearing = self.at.bearing(gate.at);
            gate.way
                && gate.opening == DoorOpening::Open
                && gate.at.distance(self.at) > 1.0
                && turn(centre, bearing).abs() <= slack
                && self.world.sees(self.floor, self.at, gate.at)
        };
        gates.iter().filter(mouth).copied().collect()
    }

    /// The nearest door of a kind in the sector of a bend.
    pub(super) fn door_towards(&self, bend: Bend, thing: &Thing) -> Option<Gate> {
        let doorway = match thing {
            Thing::Kind(LandmarkKind::Exit, _) => Doorway::Out,
            Thing::Kind(LandmarkKind::Entrance, _) => Doorway::In,
            Thing::Kind(LandmarkKind::Door, _) => Doorway::Inside,
            _ => return None,
        };
        let (centre, slack) = sector(bend);
        self.doors(doorway)
            .into_iter()
            .find(|gate| turn(self.heading + centre, self.at.bearing(gate.at)).abs() <= slack)
    }

    /// The doors in sight that lead so, the nearest first.
    pub(super) fn doors(&self, doorway: Doorway) -> Vec<Gate> {
        let outside = self.is_outside();
        let mut seen: Vec<Gate> = self
            .world
            .plan(self.floor)
            .gates
            .iter()
            .filter(|gate| gate.way && gate.public && gate.opening != DoorOpening::Open)
            .filter(|gate| match doorway {
                Doorway::Inside => !gate.outer,
                // A porch: the inner door comes first, the outer one is what is told.
                Doorway::Out => !outside,
                Doorway::In => gate.outer && outside,
            })
            .filter(|gate| {
                gate.at.distance(self.at) < 30.0 && self.world.sees(self.floor, self.at, gate.at)
            })
            .copied()
            .collect();
        seen.sort_by(|x, y| x.at.distance(self.at).total_cmp(&y.at.distance(self.at)));
        seen
    }

    pub(super) fn find_door(&mut self, bend: Bend, doorway: Doorway) -> Option<Gate> {
        let in_corridor = self.in_corridor();
        let doors = self.doors(doorway);
        // Who was sent to a door goes there.
        if let Some(goal) = self.goal
            && let Some(gate) = doors.iter().find(|gate| gate.at == goal.at)
        {
            self.approach(gate.at);
            return Some(*gate);
        }
        for gate in doors {
            if along(self.at, self.heading, gate.at) < -0.5 {
                continue;
            }
            let forward = along(self.at, self.heading, gate.at);
            let right = aside(self.at, self.heading, gate.at);
            let degrees = right.atan2(forward).to_degrees();
            let across = between_lines(gate.wall, self.heading) > 40.0;
            let fits = match bend {
                Bend::Straight => degrees.abs() < 50.0 && (across || !in_corridor),
                Bend::SlightLeft | Bend::Left => degrees < -20.0 && (forward < 1.0 || !in_corridor),
                Bend::SlightRight | Bend::Right => {
                    degrees > 20.0 && (forward < 1.0 || !in_corridor)
                }
                Bend::Around => degrees.abs() > 115.0,
            };
            if fits && self.counts_otherwise(bend, gate.at).is_none() {
                self.approach(gate.at);
                return Some(gate);
            }
        }
        None
    }

    pub(super) fn find_slope(&mut self, bend: Bend, up: bool, steps: Option<u32>) -> Option<Found> {
        let mut seen: Vec<(f64, Point, Vec<Point>)> = Vec::new();
        for slope in &self.world.plan(self.floor).slopes {
            if slope.steps.is_some() != steps.is_some() {
                continue;
            }
            let mut line = slope.line.clone();
            if !up {
                line.reverse();
            }
            // Flights with a landing between them are counted together.
            let flight = self.flight(&line, slope.steps);
            if steps.is_some_and(|count| count != 0 && Some(count) != flight.1) {
                continue;
            }
            // One walks to the nearest place of its edge.
            let across = line[0].bearing(line[1]) + 90.0;
            let reach =
                along(line[0], across, self.at).clamp(-slope.width / 2.0, slope.width / 2.0);
            let foot = ahead(line[0], across, reach);
            let degrees = turn(self.heading, self.at.bearing(foot));
            let near = foot.distance(self.at);
            let fits = match bend {
                Bend::Straight => degrees.abs() < 50.0 || near < 1.5,
                Bend::SlightLeft | Bend::Left => degrees < -20.0 || near < 1.5,
                Bend::SlightRight | Bend::Right => degrees > 20.0 || near < 1.5,
                Bend::Around => true,
            };
            if fits && near < 20.0 && self.world.sees(self.floor, self.at, foot) {
                seen.push((near, line[0], flight.0));
            }
        }
        let (_, foot, line) = seen.into_iter().min_by(|x, y| x.0.total_cmp(&y.0))?;
        self.approach(foot);
        Some(Found::Slope(line))
    }

    /// The last of the flights that follow one another over landings, and the steps of all.
    pub(super) fn flight(&self, line: &[Point], steps: Option<u32>) -> (Vec<Point>, Option<u32>) {
        let last = line.len() - 1;
        let heading = line[last - 1].bearing(line[last]);
        let slopes = &self.world.plan(self.floor).slopes;
        for slope in slopes.iter().filter(|slope| slope.steps.is_some() == steps.is_some()) {
            let mut back = slope.line.clone();
            back.reverse();
            for next in [&slope.line, &back] {
                let gap = next[0].distance(line[last]);
                let on = turn(heading, next[0].bearing(next[1])).abs() < 60.0
                    && (gap < 0.1 || turn(heading, line[last].bearing(next[0])).abs() < 40.0);
                if gap <= LANDING && on && next[0] != line[0] {
                    let both = steps.zip(slope.steps).map(|(a, b)| a + b);
                    return self.flight(next, both);
                }
            }
        }
        (line.to_vec(), steps)
    }
}
