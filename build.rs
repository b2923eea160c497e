//! Tells cargo that the built-in office, texts and drawings are part of the program: `include_dir`
//! notices changed files, but not new ones.

fn main() {
    for folder in ["assets", "locales", "floorplans"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
