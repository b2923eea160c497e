//! Changes in a building's file.

use leitsystem::{
    floorplan::{Building, LinkIndex, NodeIndex, Part},
    routing::audit::Remedy,
};
use serde_json::{Value, json};

/// The entry of a point.
pub fn node<'a>(file: &'a mut Value, building: &Building, index: NodeIndex) -> &'a mut Value {
    let id = building.node(index).id.as_str();
    entries(file, "nodes").find(|entry| entry["id"] == id).expect("the point stands in the file")
}

/// The entry of a link: they are resolved in the order of the file.
fn link(file: &mut Value, index: LinkIndex) -> &mut Value {
    entries(file, "links").nth(index.get()).expect("the link stands in the file")
}

fn entries<'a>(file: &'a mut Value, key: &'static str) -> impl Iterator<Item = &'a mut Value> {
    let floors = file["floors"].as_array_mut().expect("floors").iter_mut();
    floors.flat_map(move |floor| floor[key].as_array_mut().expect("a list").iter_mut())
}

/// Makes one change.
pub fn make(file: &mut Value, building: &Building, remedy: Remedy) {
    let metres = |millimetres: u32| json!(f64::from(millimetres) / 1000.0);
    match remedy {
        Remedy::Reopen(_) => {}
        Remedy::HandrailOnSteps(index) => link(file, index)["handrail"] = true.into(),
        Remedy::HandrailOnStairs(index) => {
            file["transfers"][index.get()]["handrail"] = true.into();
        }
        Remedy::LowerThreshold { door, wanted, .. } => {
            node(file, building, door)["door"]["threshold"] = metres(wanted);
        }
        Remedy::WiderDoor { door, wanted, .. } => {
            node(file, building, door)["door"]["width"] = metres(wanted);
        }
        Remedy::DoorBesideRevolving(door) => {
            node(file, building, door)["door"]["opening"] = "manual".into();
        }
        Remedy::WiderWay { link: index, wanted, .. } => link(file, index)["width"] = metres(wanted),
        Remedy::GentlerRamp { link: index, wanted, .. } => {
            let rise = building.link(index).length * f64::from(wanted) / 1000.0;
            link(file, index)["rise"] = json!(rise.copysign(building.link(index).rise));
        }
        Remedy::RampBesideSteps(index) => {
            let link = link(file, index);
            link["kind"] = "ramp".into();
            link["rise"] = json!(0.0);
            link.as_object_mut().expect("an entry").remove("steps");
        }
        Remedy::WiderStairs { stairs, wanted, .. } => {
            file["transfers"][stairs.get()]["width"] = metres(wanted);
        }
        Remedy::LargerLift { lift, wanted: [door, width, depth] } => {
            let lift = &mut file["transfers"][lift.get()];
            lift["width"] = metres(door);
            lift["car_width"] = metres(width);
            lift["car_depth"] = metres(depth);
        }
        Remedy::LiftBeside(index) => beside(file, index.get(), "lift"),
        Remedy::StairsBeside(index) => beside(file, index.get(), "stairs"),
        Remedy::OpenToVisitors(Part::Link(index)) => link(file, index)["access"] = "public".into(),
        Remedy::OpenToVisitors(Part::Transfer(index)) => {
            file["transfers"][index.get()]["access"] = "public".into();
        }
        Remedy::OpenToVisitors(Part::Door(door)) => {
            node(file, building, door)["door"]["access"] = "public".into();
        }
        Remedy::OpenToVisitors(Part::Room(room)) => {
            let id = building.room(room).id.as_str();
            let room = entries(file, "rooms").find(|entry| entry["id"] == id);
            room.expect("the room stands in the file")["access"] = "public".into();
        }
        Remedy::BothDirections(Part::Link(index)) => link(file, index)["one_way"] = false.into(),
        Remedy::BothDirections(Part::Transfer(index)) => {
            let transfer = file["transfers"][index.get()].as_object_mut().expect("an entry");
            transfer.remove("direction");
        }
        Remedy::BothDirections(Part::Door(_) | Part::Room(_)) => {
            unreachable!("only ways and escalators have a direction")
        }
    }
}

/// A lift or stairs that serve the stops of another one, and are large enough for everybody.
fn beside(file: &mut Value, index: usize, kind: &str) {
    let transfers = file["transfers"].as_array_mut().expect("a list");
    let mut new = json!({
        "id": format!("beside-{index}-{kind}"), "kind": kind, "label": "new", "width": 2.0,
        "stops": transfers[index]["stops"],
    });
    if kind == "lift" {
        new["car_width"] = json!(2.0);
        new["car_depth"] = json!(2.0);
    }
    transfers.push(new);
}
