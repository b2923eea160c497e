//! The words on signs.

use super::messages;

messages! {
    /// A whole zone.
    zone(zone: &str) = "sign-zone";
    /// A zone's part on one floor.
    zone_on_floor(zone: &str, floor: &str) = "sign-zone-on-floor";
    /// A zone's part on several floors, by the labels of the lift's buttons.
    zone_on_floors(zone: &str, floors: &str) = "sign-zone-on-floors";
    /// Everything on a floor, with the letters of its zones.
    floor(floor: &str, zones: &str) = "sign-floor";
    /// Counters from one number to another.
    counters(numbers: &str) = "sign-counters";
    /// Rooms from one number to another.
    rooms(numbers: &str) = "sign-rooms";
    /// A room with its number and its name.
    room_named(number: &str, name: &str) = "sign-room-named";
    /// Below the drawing of a sign, for who makes it: capitals and reading distance.
    caption(millimetres: u32, metres: u32) = "sign-caption";
}
