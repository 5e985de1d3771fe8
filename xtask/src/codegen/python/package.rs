//! The package itself: its table of contents.

use super::docs;
use super::module::{self, MADE};
use super::names;
use super::subjects::MODULES;
use crate::workspace;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

/// Where the library says what it offers.
const LIBRARY: &str = "bindings-python/src/lib.rs";

/// What only the package itself asks of the library.
const INNER: [&str; 2] = ["read_value", "word_fact"];

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
pub(super) fn text() -> Result<String> {
    let library = fs::read_to_string(workspace::root().join(LIBRARY))
        .with_context(|| format!("cannot read {LIBRARY}"))?;
    let offered = offered(&library).with_context(|| format!("{LIBRARY} does not say what it offers"))?;
    let mut now = BTreeMap::<String, BTreeSet<String>>::new();
    now.insert("._errors".to_owned(), ERRORS.map(str::to_owned).into());
    now.insert("._native".to_owned(), offered.iter().map(ToString::to_string).collect());
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
    let mut all: Vec<&str> = offered.into_iter().chain(ERRORS).collect();
    all.extend(places.iter().flat_map(|(_, names)| names));
    let version = env!("CARGO_PKG_VERSION");
    let _ = writeln!(text, "\n__version__ = \"{version}\"");
    let _ = writeln!(text, "\n__all__ = [\n{}]", listed(&all, 4));
    text += "\n# Where each value stands.\n_PLACES = {\n";
    for (module, names) in &places {
        let _ = writeln!(text, "    \"{module}\": (\n{}    ),", listed(names, 8));
    }
    Ok(text + "}\n" + CLOSING)
}

/// The classes and functions that the library exports, by name.
fn offered(library: &str) -> Option<Vec<&str>> {
    let (_, uses) = library.split_once("#[pymodule_export]\n    use crate::{")?;
    let (uses, _) = uses.split_once("};")?;
    let pieces = uses.split(|letter: char| "{},".contains(letter) || letter.is_whitespace());
    // `module::Name`, or a name inside `module::{…}`; the module itself ends in colons.
    let names = pieces.filter_map(|piece| piece.rsplit("::").next()).filter(|name| !name.is_empty());
    let mut names: Vec<_> = names.filter(|name| !INNER.contains(name)).collect();
    names.sort_unstable();
    Some(names)
}

/// The names of all values by module, in the order in which one reads them.
fn places() -> Vec<(&'static str, Vec<&'static str>)> {
    let base = |(place, name): &(&'static str, &'static str)| (*place, vec![*name]);
    let module = |module: &'static super::subjects::Module| {
        (module.path, module.kinds.iter().map(|kind| names::class(kind)).collect())
    };
    BASES.iter().map(base).chain(MODULES.iter().map(module)).collect()
}

/// Names between quotes, as many on a line as fit.
fn listed(names: &[&str], indent: usize) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("\"{name}\",")).collect();
    let lines = docs::filled(&quoted.join(" "), docs::WIDTH - indent);
    lines.iter().map(|line| format!("{}{line}\n", " ".repeat(indent))).collect()
}

#[cfg(test)]
mod tests {
    use super::offered;

    #[test]
    fn the_library_offers_what_it_exports_except_to_the_package_itself() {
        let library = "mod x;\n    #[pymodule_export]\n    use crate::{\n        table::Table,\n        \
                       register::{\n            Register, demo,\n        },\n        words::{read_value, word_fact},\n    };\n";
        assert_eq!(offered(library).unwrap(), ["Register", "Table", "demo"]);
        assert!(offered("mod x;").is_none());
    }
}
