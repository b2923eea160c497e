//! Ways to change the demo office's JSON files.

use serde_json::{Value, json};

/// The entry with a name in one of a file's lists.
pub fn entry<'a>(file: &'a mut Value, list: &str, id: &str) -> &'a mut Value {
    file[list]
        .as_array_mut()
        .expect("a list")
        .iter_mut()
        .find(|entry| entry["id"] == id)
        .unwrap_or_else(|| panic!("no `{id}` in `{list}`"))
}

/// A list inside an entry.
pub fn list<'a>(entry: &'a mut Value, key: &str) -> &'a mut Vec<Value> {
    entry[key].as_array_mut().expect("a list")
}

pub fn floor<'a>(file: &'a mut Value, id: &str) -> &'a mut Value {
    entry(file, "floors", id)
}

/// The first node of the ground floor that is a door, and its place in the list.
pub fn door(file: &mut Value) -> &mut Value {
    floor(file, "ground")["nodes"]
        .as_array_mut()
        .expect("nodes")
        .iter_mut()
        .find(|node| node["kind"] == "door")
        .expect("a door")
}

pub fn square(x: f64, y: f64, side: f64) -> Value {
    json!([[x, y], [x + side, y], [x + side, y + side], [x, y + side]])
}

/// A room far away from all others.
pub fn remote_room(id: &str) -> Value {
    json!({"id": id, "kind": "office", "outline": square(900.0, 900.0, 5.0)})
}
