//! The page itself.

use super::reasons::{Group, Reason, Where};
use super::renamed::Language;
use std::fmt::{Display, Write as _};

const OPENING: &str = "\
# Rust, Python and JavaScript

Everything the library does can be done from Python and JavaScript too. This page lists what Rust has and they have not,
with the reason. It is made from the sources by `cargo xtask codegen`, which fails when something new is in Rust alone and
nobody said why.

By rule `Register::some_method` is `Register.some_method` in Python and `Register.someMethod` in JavaScript; what is called
otherwise is [below](#called-otherwise). What a type can do is missing with the type.
";

pub(super) fn text(groups: &[Group], names: &[(Vec<&str>, [Vec<String>; 2])]) -> String {
    let mut text = OPENING.to_owned();
    for group in groups {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\n## {}\n\n| in Rust | not in | why |\n|---|---|---|", group.title);
        for Reason { of, lacks, why } in &group.reason {
            let place = match lacks {
                Where::Both => "both",
                Where::Python => Language::Python.name(),
                Where::JavaScript => Language::JavaScript.name(),
            };
            let _ = writeln!(text, "| {} | {place} | {why} |", quoted(of));
        }
    }
    text += "\n## Called otherwise\n\n`*` is every type that has the method. `vocabulary!` makes the words, `codes!` the codes of problems.\n\n\
             | Rust | Python | JavaScript |\n|---|---|---|\n";
    for (paths, [python, javascript]) in names {
        let _ = writeln!(text, "| {} | {} | {} |", quoted(paths), quoted(python), quoted(javascript));
    }
    text
}

/// Names as code; a dash when there are none.
fn quoted(names: &[impl Display]) -> String {
    if names.is_empty() {
        return "–".to_owned();
    }
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
