//! How a stranger walks: turns, follows corridors, goes around desks, through doors and up stairs.

use super::*;

impl Stranger<'_> {
    /// Takes note of what lies beside the way.
    pub(super) fn look_around(&mut self) {
        self.count_doors();
        let Some(expected) = &self.expects else { return };
        let passed = self.world.plan(self.floor).signs.iter().any(|sign| {
            sign.says.contains(expected)
                && sign.at.distance(self.at) < 6.0
                && along(self.at, self.heading, sign.at).abs() < 1.5
                && self.world.sees(self.floor, self.at, sign.at)
        });
        if passed {
            self.expects = None;
        }
    }

    /// Goes straight to something in sight.
    pub(super) fn approach(&mut self, to: Point) {
        self.heading = self.at.bearing(to);
        while to.distance(self.at) > PACE * 1.5 {
            self.look_around();
            self.at = ahead(self.at, self.heading, PACE);
        }
    }

    /// Turns, and chooses where to go then.
    pub(super) fn turn(
        &mut self,
        bend: Bend,
        towards: Option<&Thing>,
        next: Option<&What>,
        first: bool,
    ) -> Walk<()> {
        self.goal = None;
        let (centre, _) = sector(bend);
        // What one is sent to, or what comes next, may be in sight.
        let says = towards.map_or_else(|| said_next(next), |thing| vec![thing.clone()]);
        if let Some(gate) = towards.and_then(|thing| self.door_towards(bend, thing)) {
            self.heading = self.at.bearing(gate.at);
            self.goal = Goal::thing(gate.at);
            return Ok(());
        }
        if let Some(at) = self.in_sector(bend, &says) {
            self.heading = self.at.bearing(at);
            self.goal = Goal::thing(at);
            return Ok(());
        }
        // Where the place to go is not in sight, it lies where a way leads on.
        if !self.in_corridor() && !matches!(next, Some(What::Arrive(..))) {
            let mut mouths = self.mouths(bend);
            let centre = self.heading + centre;
            mouths.sort_by(|x, y| {
                let off = |gate: &Gate| turn(centre, self.at.bearing(gate.at)).abs();
                off(x).total_cmp(&off(y))
            });
            if let Some(mouth) = mouths.first() {
                self.heading = self.at.bearing(mouth.at);
                self.goal = Goal::mouth(mouth);
                return Ok(());
            }
        }
        if bend == Bend::Straight && !self.in_corridor() {
            return Ok(());
        }
        self.heading = match self.axis(bend) {
            Some(bearing) => bearing,
            None if first || bend == Bend::Straight || self.is_outside() => self.heading + centre,
            None => return Err(format!("cannot turn {bend:?}")),
        };
        Ok(())
    }

    /// Near a landmark the way that turns off is the nearest within some paces.
    pub(super) fn find_way_near(&mut self, bend: Bend) {
        if !self.in_corridor() || self.opens(bend) {
            return;
        }
        for paces in 1..=12 {
            for back in [1.0, -1.0] {
                let metres = f64::from(paces) * PACE * back;
                let bearing = if back > 0.0 { self.heading } else { self.heading + 180.0 };
                if self.world.ray(self.floor, self.at, bearing, metres.abs() + 0.3).0
                    < metres.abs() + 0.3
                {
                    continue;
                }
                let here = self.at;
                self.at = ahead(here, self.heading, metres);
                if self.opens(bend) {
                    return;
                }
                self.at = here;
            }
        }
    }

    /// One pace: straight on, along a corridor, around a desk, through what opens by itself.
    pub(super) fn advance(&mut self) -> Walk<()> {
        let in_corridor = self.in_corridor();
        if let Some(goal) = self.goal {
            if goal.at.distance(self.at) > PACE * 1.5 {
                self.heading = self.at.bearing(goal.at);
            } else if let Some(wall) = goal.wall {
                self.go_through(goal.at, wall);
            } else {
                self.goal = None;
            }
        } else if in_corridor {
            self.keep_to_the_corridor();
        }
        let (clear, leaf) = self.world.ray(self.floor, self.at, self.heading, 1.2);
        if let Some(gate) = leaf.map(|leaf| self.world.plan(self.floor).gates[leaf])
            && gate.way
            && gate.public
            && ((!gate.outer && gate.opening == DoorOpening::Automatic) || self.is_porch(&gate))
        {
            self.pass(&gate);
            return Ok(());
        }
        let mut step = self.heading;
        let free = |bearing: f64| self.world.walkable(self.floor, self.at, bearing, 1.1) >= 1.1;
        if clear < 1.1 && self.goal.is_none() && in_corridor {
            let bends: Vec<f64> = self
                .wall_directions(4.0)
                .into_iter()
                .filter(|bearing| {
                    let degrees = turn(self.heading, *bearing).abs();
                    (8.0..=GENTLE).contains(&degrees)
                        && self.world.walkable(self.floor, self.at, *bearing, 5.0) > 3.0
                })
                .collect();
            let [bend] = bends[..] else { return Err("stands before a wall".into()) };
            self.heading = bend;
            step = bend;
        } else if clear < 1.1 && !(self.goal.is_some() && clear > PACE + 0.05) {
            // In the end the way may lead on at one place only.
            if self.goal.is_none()
                && let [mouth] = &self.mouths_towards(self.heading, 100.0)[..]
                && mouth.at.distance(self.at) < 10.0
            {
                self.goal = Goal::mouth(mouth);
                return Ok(());
            }
            // Around a desk or a column, by the shorter way, and then along it.
            let sides = self.side.map_or(vec![1.0, -1.0], |side| vec![side]);
            let (side, bearing) = (1..=24)
                .flat_map(|step| sides.iter().map(move |side| (*side, f64::from(step) * 5.0)))
                .map(|(side, degrees)| (side, self.heading + side * degrees))
                .find(|(_, bearing)| free(*bearing))
                .ok_or("stands before a wall")?;
            self.side = Some(side);
            step = bearing;
            self.detour += PACE;
            if self.detour > 15.0 {
                return Err("stands before a wall".into());
            }
        } else {
            self.side = None;
        }
        self.at = ahead(self.at, step, PACE);
        if !self.in_corridor() && in_corridor && self.goal.is_none() {
            // Coming into a hall one goes on to the way that leads on there.
            let mouths = self.mouths_ahead(25.0);
            if let [mouth] = &mouths[..] {
                self.goal = Goal::mouth(mouth);
            }
        }
        Ok(())
    }

    pub(super) fn keep_to_the_corridor(&mut self) {
        let along_walls = self
            .wall_directions(3.5)
            .into_iter()
            .min_by(|x, y| turn(self.heading, *x).abs().total_cmp(&turn(self.heading, *y).abs()));
        if let Some(bearing) = along_walls
            && turn(self.heading, bearing).abs() < 30.0
        {
            self.heading = bearing;
        }
        let Some(room) = self.world.room(self.floor, self.at) else { return };
        let wall = |bearing: f64| {
            let to = ahead(self.at, bearing, 4.0);
            geometry::edges(&room.outline)
                .filter_map(|(a, b)| geometry::crossing(self.at, to, a, b))
                .fold(f64::INFINITY, f64::min)
                * 4.0
        };
        let (left, right) = (wall(self.heading - 90.0), wall(self.heading + 90.0));
        if left.is_finite() && right.is_finite() {
            let shift = ((right - left) / 2.0).clamp(-PACE / 2.0, PACE / 2.0);
            self.at = ahead(self.at, self.heading + 90.0, shift);
        }
    }

    pub(super) fn pass(&mut self, gate: &Gate) {
        self.go_through(gate.at, gate.wall);
    }

    pub(super) fn go_through(&mut self, gate: Point, wall: f64) {
        let towards =
            if gate.distance(self.at) > 0.2 { self.at.bearing(gate) } else { self.heading };
        let through = [wall + 90.0, wall - 90.0]
            .into_iter()
            .min_by(|x, y| turn(towards, *x).abs().total_cmp(&turn(towards, *y).abs()))
            .unwrap_or(towards)
            .rem_euclid(360.0);
        self.at = ahead(gate, through, 0.6);
        self.heading = through;
        self.goal = None;
    }

    /// The second door of a porch is not told of.
    pub(super) fn is_porch(&self, gate: &Gate) -> bool {
        self.last_door.is_some_and(|last| (0.1..PORCH).contains(&last.distance(gate.at)))
    }

    pub(super) fn pass_porch(&mut self) {
        let (clear, leaf) = self.world.ray(self.floor, self.at, self.heading, PORCH);
        if let Some(gate) = leaf.map(|leaf| self.world.plan(self.floor).gates[leaf])
            && gate.way
            && gate.public
            && clear < PORCH
        {
            self.pass(&gate);
        }
    }

    /// Up or down to the end.
    pub(super) fn climb(&mut self, line: &[Point]) {
        let last = line.len() - 1;
        self.heading = line[last - 1].bearing(line[last]);
        self.at = line[last];
        self.goal = None;
    }

    /// Takes a lift or a staircase and comes out of its door.
    pub(super) fn ride(&mut self, stop: NodeIndex, button: &str, floors: i32) -> Walk<()> {
        let building = self.world.building;
        let transfer = building
            .transfers
            .iter()
            .find(|transfer| transfer.stops.contains(&stop))
            .ok_or("no lift or stairs")?;
        let mut exits = transfer
            .stops
            .iter()
            .filter(|stop| building.floor(building.node(**stop).floor).label == button);
        let exit = *exits.next().ok_or_else(|| format!("no button {button}"))?;
        let node = building.node(exit);
        let ordinal = |floor| building.floor(floor).ordinal;
        if ordinal(node.floor) - ordinal(self.floor) != floors {
            return Err(format!("{floors} floors do not lead to {button}"));
        }
        self.floor = node.floor;
        self.at = node.at;
        self.goal = None;
        let inside = node.room.map(|room| building.room(room));
        let doors: Vec<Gate> = self
            .world
            .plan(self.floor)
            .gates
            .iter()
            .filter(|gate| {
                gate.public
                    && inside.is_some_and(|room| {
                        !is_way(room.kind)
                            && geometry::distance_to_ring(gate.at, &room.outline) < 0.25
                    })
            })
            .copied()
            .collect();
        match doors[..] {
            [door] => {
                self.heading = self.at.bearing(door.at);
                self.pass(&door);
                Ok(())
            }
            [] => Ok(()),
            _ => Err("comes out at one of several doors".into()),
        }
    }
}
