//! How far away a partner is, as the crow flies, and in which direction.

use super::format::Position;

/// The mean radius of the Earth in metres (IUGG).
const EARTH_RADIUS: f64 = 6_371_008.8;

/// Where something lies, seen from the house.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Locator {
    /// How far away as the crow flies, in metres.
    pub metres: f64,
    /// In which direction, in degrees clockwise from north, from 0 to below 360.
    pub bearing: f64,
}

/// The eight directions of the compass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compass {
    /// North.
    North,
    /// North-east.
    NorthEast,
    /// East.
    East,
    /// South-east.
    SouthEast,
    /// South.
    South,
    /// South-west.
    SouthWest,
    /// West.
    West,
    /// North-west.
    NorthWest,
}

impl Locator {
    /// From one place to another. On the few kilometres of a town the Earth is taken as flat:
    /// the error stays below a thousandth.
    pub fn between(from: Position, to: Position) -> Self {
        let north = (to.latitude - from.latitude).to_radians() * EARTH_RADIUS;
        let middle = f64::midpoint(from.latitude, to.latitude).to_radians();
        let east = (to.longitude - from.longitude).to_radians() * EARTH_RADIUS * middle.cos();
        let bearing = east.atan2(north).to_degrees().rem_euclid(360.0);
        Self { metres: north.hypot(east), bearing: if bearing < 360.0 { bearing } else { 0.0 } }
    }

    /// The distance as people say it: to 50 metres below one kilometre, to 100 above.
    pub fn rounded_metres(self) -> u32 {
        let unit = if self.metres < 975.0 { 50.0 } else { 100.0 };
        // At most half the Earth's circumference, so it fits.
        ((self.metres / unit).round() * unit) as u32
    }

    /// The nearest direction of the compass.
    pub fn compass(self) -> Compass {
        const ALL: [Compass; 8] = [
            Compass::North,
            Compass::NorthEast,
            Compass::East,
            Compass::SouthEast,
            Compass::South,
            Compass::SouthWest,
            Compass::West,
            Compass::NorthWest,
        ];
        ALL[((self.bearing / 45.0).round() as usize) % ALL.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOWN: Position = Position { latitude: 51.0, longitude: 10.0 };

    fn to(latitude: f64, longitude: f64) -> Locator {
        Locator::between(TOWN, Position { latitude, longitude })
    }

    #[test]
    fn a_minute_of_latitude_is_a_nautical_mile() {
        let north = to(51.0 + 1.0 / 60.0, 10.0);
        assert!((north.metres - 1853.0).abs() < 1.0, "{north:?}");
        assert_eq!((north.rounded_metres(), north.compass()), (1900, Compass::North));
    }

    #[test]
    fn a_degree_of_longitude_shrinks_with_the_latitude() {
        // 111.195 km times the cosine of 51 degrees.
        let east = to(51.0, 10.01);
        assert!((east.metres - 699.8).abs() < 0.5, "{east:?}");
        assert_eq!((east.rounded_metres(), east.compass()), (700, Compass::East));
    }

    #[test]
    fn every_direction_has_its_name() {
        for (north, east, compass) in [
            (1.0, 0.0, Compass::North),
            (1.0, 1.6, Compass::NorthEast),
            (0.0, 1.0, Compass::East),
            (-1.0, 1.6, Compass::SouthEast),
            (-1.0, 0.0, Compass::South),
            (-1.0, -1.6, Compass::SouthWest),
            (0.0, -1.0, Compass::West),
            (1.0, -1.6, Compass::NorthWest),
            // Almost north from the west is still north, not beyond the end of the list.
            (1.0, -0.01, Compass::North),
        ] {
            let locator = to(51.0 + north / 100.0, 10.0 + east / 100.0);
            assert_eq!(locator.compass(), compass, "{locator:?}");
            assert!((0.0..360.0).contains(&locator.bearing));
        }
    }
}
