//! The registers on which the Python package is measured: `tests/peers/bouwsteen_face.py` does that.

use bouwsteen_tests::generate::{HardOptions, hard, timeline};
use std::fs;
use std::path::Path;

/// Writes a hard register of so many contacts, and the flat one with a history. The latter is never smaller: below
/// that size not every area has a seat of every role, and its peers know no others.
pub(crate) fn write(directory: &Path, contacts: usize) {
    let text = hard(1, contacts, &HardOptions::for_size(50_000));
    fs::write(directory.join("register.json"), text).unwrap();
    fs::write(directory.join("timeline.json"), timeline(1, 50_000, 20)).unwrap();
}
