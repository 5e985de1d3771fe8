//! The package itself: its table of contents.

use super::docs;
use super::module::{self, MADE};
use super::names;
use super::places;
use crate::codegen::filled::filled;
use crate::codegen::model::subjects::{MODULES, Module};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What is written in Rust, classes first. A test of the package tells when one is left out.
const NATIVE: [&str; 26] = [
    "Assessment",
    "AudienceView",
    "Comparison",
    "ContactList",
    "ContactSheet",
    "Explanation",
    "ListReading",
    "Live",
    "Move",
    "Policy",
    "Reconciliation",
    "Register",
    "Renderer",
    "Table",
    "Territory",
    "Timeline",
    "changes_from_json",
    "changes_to_json",
    "confirmation_calendar",
    "demo",
    "invitation",
    "meeting_calendar",
    "phone_number",
    "reminders",
    "role",
    "stylesheet",
];

/// The errors.
const ERRORS: [&str; 4] = ["BouwsteenError", "MoveError", "Problem", "ProblemsError"];

/// The bases of records and words, and where they stand.
const BASES: [(&str, &str); 2] = [("_record", "Record"), ("_word", "Word")];

const OPENING: &str = "\
\"\"\"Contact registers in Dutch youth protection: whom to call, who cannot be found and why, who must do what.

`demo()` gives a register of invented people in Gelderland; `Register` reads one of your own. `Register.reach` tells
whom to call, and `Register.assess` what a `Policy` makes of it all.

>>> import bouwsteen as bw
>>> register = bw.demo()
>>> assessment = register.assess(on=\"2021-09-01\")

What has a form in JSON is a value: facts such as `Contact`, changes such as `Confirm`, results such as `Finding`, and
words such as `SeatStatus`. Their modules are loaded when one of them is first asked for.
\"\"\"

from __future__ import annotations
";

/// What loads values when they are first asked for. Type checkers know them from the imports above it.
const CLOSING: &str = "
if not TYPE_CHECKING:

    def __getattr__(name):
        for module, names in _PLACES.items():
            if name in names:
                value = getattr(__import__(f\"{__name__}.{module}\", fromlist=(name,)), name)
                globals()[name] = value
                return value
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\", name=name)

    def __dir__():
        return sorted({*globals(), *__all__})
";

/// The text of `__init__.py`.
pub(super) fn text() -> String {
    let mut now = BTreeMap::<String, BTreeSet<String>>::new();
    now.insert("._errors".to_owned(), ERRORS.map(str::to_owned).into());
    now.insert("._native".to_owned(), NATIVE.map(str::to_owned).into());
    let places = places();
    let mut later = BTreeMap::<String, BTreeSet<String>>::new();
    for (module, names) in &places {
        later.insert(format!(".{module}"), names.iter().map(ToString::to_string).collect());
    }
    let mut text = format!("{MADE}{OPENING}\n{}", module::from(&now));
    text += "\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n";
    for line in module::from(&later).lines() {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "    {line}");
    }
    let mut all: Vec<&str> = NATIVE.into_iter().chain(ERRORS).collect();
    all.extend(places.iter().flat_map(|(_, names)| names));
    let version = env!("CARGO_PKG_VERSION");
    let _ = writeln!(text, "\n__version__ = \"{version}\"");
    let _ = writeln!(text, "\n__all__ = [\n{}]", listed(&all, 4));
    text += "\n# Where each value stands.\n_PLACES = {\n";
    for (module, names) in &places {
        let _ = writeln!(text, "    \"{module}\": (\n{}    ),", listed(names, 8));
    }
    text + "}\n" + CLOSING
}

/// The names of all values by module, in the order in which one reads them.
fn places() -> Vec<(&'static str, Vec<&'static str>)> {
    let base = |(place, name): &(&'static str, &'static str)| (*place, vec![*name]);
    let module = |module: &'static Module| (module.path, places::kinds(module).map(names::class).collect());
    BASES.iter().map(base).chain(MODULES.iter().map(module)).collect()
}

/// Names between quotes, as many on a line as fit.
fn listed(names: &[&str], indent: usize) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("\"{name}\",")).collect();
    let lines = filled(&quoted.join(" "), docs::WIDTH - indent);
    lines.iter().map(|line| format!("{}{line}\n", " ".repeat(indent))).collect()
}
