//! The registers on which the packages are measured: `tests/peers/bouwsteen_face.py` and `bindings-wasm/bench` do that.

use bouwsteen_tests::generate::{HardOptions, hard, timeline};
use std::fs;
use std::path::Path;

/// Writes for Python a hard register of so many contacts, and the flat one with a history. The latter is never smaller: below
/// that size not every area has a seat of every role, and its peers know no others.
pub(crate) fn write_for_python(directory: &Path, contacts: usize) {
    let text = hard(1, contacts, &HardOptions::for_size(50_000));
    fs::write(directory.join("register.json"), text).unwrap();
    fs::write(directory.join("timeline.json"), timeline(1, 50_000, 20)).unwrap();
}

/// Writes for JavaScript the hard registers of a province and of a country of so many contacts.
pub(crate) fn write_for_javascript(directory: &Path, country: usize) {
    for (name, contacts) in [("province", 2_000), ("country", country)] {
        let text = hard(1, contacts, &HardOptions::for_size(contacts));
        fs::write(directory.join(name).with_extension("json"), text).unwrap();
    }
}
