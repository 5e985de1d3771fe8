//! The table of contents of the types.

use super::file::{self, MADE};
use crate::codegen::model::subjects::MODULES;
use std::fmt::Write as _;

const OPENING: &str = "\
// The types of every value of the library, as they stand in its documents. There is no code in them.
//
// The same types hold for what goes in and for what comes out. A key that may be left out (`key?`) is read as its
// default, and left out again when it holds it: an empty list, for instance. Everything is `readonly`: what came out
// is a picture of a register that does not change; make changes and apply them.
//
// Days, times of day and durations are texts in the form of ISO 8601: `2021-09-01`, `13:30`, `P3M`. Periods run up to
// and without `until`; where `through`, the last day in, can be given instead, what comes out says `until`.
";

/// The text of `index.ts`.
pub(super) fn text() -> String {
    let mut text = format!("{MADE}{OPENING}\n");
    let own = ["documents", "json", "vocabularies"].map(str::to_owned);
    let modules = MODULES.iter().map(|module| file::path(module.path));
    for path in modules.chain(own) {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "export type * from \"./{path}.js\";");
    }
    text
}
