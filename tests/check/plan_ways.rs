//! Ways to break the floor plan of an office.

use super::{
    json::{door, entry, floor, list, remote_room, square},
    ways::{
        BUILDING, OFFICE,
        Place::{Entry, Line},
        Way, add,
    },
};
use leitsystem::diagnostic::Rule;
use serde_json::{Value, json};

pub const PLAN_WAYS: &[Way] = &[
    way!("two rooms of one name", BUILDING, DuplicateName, Line("\"twin-room\""), |building| {
        add(building, "rooms", remote_room("twin-room"));
        add(building, "rooms", remote_room("twin-room"));
    }),
    way!(
        "link to an unknown point",
        BUILDING,
        UnknownReference,
        Line("\"nowhere-1\""),
        |building| {
            add(building, "links", json!({"from": "kiosk-lobby", "to": "nowhere-1"}));
        }
    ),
    way!("lift to an unknown floor", BUILDING, UnknownReference, Line("\"attic\""), |building| {
        entry(building, "transfers", "lift-1")["stops"][3]["floor"] = "attic".into();
    }),
    way!("room of an unknown zone", BUILDING, UnknownReference, Line("\"Q\""), |building| {
        floor(building, "ground")["rooms"][0]["zone"] = "Q".into();
    }),
    whole!("counter that no way leads to", OFFICE, Unreachable, Entry("\"counter-12\""), |copy| {
        copy.change(BUILDING, |building| {
            list(floor(building, "second"), "links").retain(|link| {
                link["from"] != "counter-12-place" && link["to"] != "counter-12-place"
            });
        });
    }),
    whole!("lifts for staff only", OFFICE, NoStepFreeWay, Entry("\"counter-12\""), |copy| {
        copy.change(BUILDING, |building| {
            for lift in ["lift-1", "lift-2"] {
                entry(building, "transfers", lift)["access"] = "staff".into();
            }
        });
    }),
    way!(
        "lift with one stop",
        BUILDING,
        TransferWithOneStop,
        Entry("\"id\": \"lift-1\""),
        |building| {
            list(entry(building, "transfers", "lift-1"), "stops").truncate(1);
        }
    ),
    way!(
        "link between floors",
        BUILDING,
        LinkBetweenFloors,
        Entry("\"counter-12-place\""),
        |building| {
            add(building, "links", json!({"from": "kiosk-lobby", "to": "counter-12-place"}));
        }
    ),
    way!(
        "two floors of one height",
        BUILDING,
        FloorOrdinal,
        Entry("\"id\": \"second\""),
        |building| {
            floor(building, "second")["ordinal"] = 1.into();
        }
    ),
    way!("door without a width", BUILDING, DoorWithoutWidth, Entry("\"doorless\""), |building| {
        add(building, "nodes", json!({"id": "doorless", "at": [1, 1], "kind": "door"}));
    }),
    way!(
        "stop on another floor",
        BUILDING,
        StopOnOtherFloor,
        Entry("\"kiosk-lobby\""),
        |building| {
            entry(building, "transfers", "lift-1")["stops"][3]["node"] = "kiosk-lobby".into();
        }
    ),
    way!("door in the open", BUILDING, DoorOffWall, Entry("\"free-door\""), |building| {
        add(
            building,
            "nodes",
            json!({"id": "free-door", "at": [700, 700], "kind": "door", "door": {"width": 1}}),
        );
    }),
    way!("link through walls", BUILDING, LinkThroughWall, Entry("\"wall-breaker\""), |building| {
        add(building, "nodes", json!({"id": "wall-breaker", "at": [-50, -50]}));
        add(building, "links", json!({"from": "kiosk-lobby", "to": "wall-breaker"}));
    }),
    way!("point outside every room", BUILDING, NodeOutsideRooms, Entry("\"lost\""), |building| {
        add(building, "nodes", json!({"id": "lost", "at": [800, 800]}));
    }),
    way!(
        "point outside its room",
        BUILDING,
        NodeOutsideRooms,
        Entry("\"misplaced\""),
        |building| {
            add(building, "rooms", remote_room("far"));
            add(building, "nodes", json!({"id": "misplaced", "at": [800, 800], "room": "far"}));
        }
    ),
    way!("outline that crosses itself", BUILDING, RoomShape, Entry("\"bow-tie\""), |building| {
        let outline = json!([[900, 900], [905, 905], [905, 900], [900, 905]]);
        add(building, "rooms", json!({"id": "bow-tie", "kind": "office", "outline": outline}));
    }),
    way!("rooms that overlap", BUILDING, RoomShape, Entry("\"intruder\""), |building| {
        add(building, "rooms", remote_room("first-comer"));
        let outline = square(902.0, 902.0, 5.0);
        add(building, "rooms", json!({"id": "intruder", "kind": "office", "outline": outline}));
    }),
    way!(
        "room without a door",
        BUILDING,
        RoomWithoutDoor,
        Entry("\"doorless-room\""),
        |building| {
            add(building, "rooms", remote_room("doorless-room"));
        }
    ),
    way!(
        "picture that is missing",
        BUILDING,
        BackgroundPicture,
        Line("images/none.png"),
        |building| {
            floor(building, "ground")["background"]["image"] = "images/none.png".into();
        }
    ),
    way!("picture elsewhere", BUILDING, BackgroundPicture, Line("../secret.png"), |building| {
        floor(building, "ground")["background"]["image"] = "../secret.png".into();
    }),
    whole!(
        "picture that is none",
        BUILDING,
        BackgroundPicture,
        Line("images/ground.png"),
        |copy| {
            copy.write("floorplans/musterstadt/images/ground.png", b"not a picture");
        }
    ),
    way!("ramp like a wall", BUILDING, SlopeFigures, Entry("\"rise\": 5"), |building| {
        let links = list(floor(building, "ground"), "links");
        let ramp = links.iter_mut().find(|link| link["kind"] == "ramp").expect("a ramp");
        ramp["rise"] = 5.into();
    }),
    way!("number on two doors", BUILDING, DuplicateNumber, Entry("\"same-number\""), |building| {
        let number = floor(building, "ground")["rooms"]
            .as_array()
            .expect("rooms")
            .iter()
            .find_map(|room| room["number"].as_str())
            .expect("a number")
            .to_owned();
        let mut room = remote_room("same-number");
        room["number"] = number.into();
        add(building, "rooms", room);
    }),
    way!("narrow door", BUILDING, NarrowDoor, Entry("\"slim-door\""), |building| {
        let at = door(building)["at"].clone();
        let slim = json!({"width": 0.81});
        add(building, "nodes", json!({"id": "slim-door", "at": at, "kind": "door", "door": slim}));
    }),
    way!("door that no link leads to", BUILDING, WithoutLink, Entry("\"idle-door\""), |building| {
        let at = door(building)["at"].clone();
        add(
            building,
            "nodes",
            json!({"id": "idle-door", "at": at, "kind": "door", "door": {"width": 1}}),
        );
    }),
    way!("lift inside a hall", BUILDING, WithoutLink, Entry("\"car-in-the-hall\""), |building| {
        add(building, "nodes", json!({"id": "car-in-the-hall", "at": [40, 30]}));
        let stop = json!({"floor": "ground", "node": "car-in-the-hall"});
        list(entry(building, "transfers", "lift-1"), "stops")[1] = stop;
    }),
    way!(
        "lift that passes a floor",
        BUILDING,
        FloorSkipped,
        Entry("\"id\": \"lift-2\""),
        |building| {
            list(entry(building, "transfers", "lift-2"), "stops").remove(1);
        }
    ),
];
