//! The page that lists every problem a document can have.

use bouwsteen::{Language, ProblemCode};
use std::fmt::Write as _;

const OPENING: &str = "\
# Problems

What can be wrong with a document or a list. A program holds on to the code, which keeps its name and meaning;
the messages may be reworded. All problems of a document are reported at once, each with its code,
its place (a JSON pointer; in a list a cell or a row, `E12` or `12:12`; in [tables](tables.md) with the table before it,
`contacts!E12`), the message, and what would mend it. `{value}` stands for the value found, masked where it may be about a person; `{other}` for what belongs there or stands elsewhere.

Made from the code by `cargo xtask codegen`.
";

/// The page `docs/problems.md`: a heading per code, so that each can be linked to.
pub(crate) fn page() -> String {
    let mut page = OPENING.to_owned();
    for code in ProblemCode::ALL {
        // Writing to a String cannot fail.
        let _ = writeln!(page, "\n## `{}`", code.as_str());
        for language in [Language::En, Language::Nl] {
            let helps = language.pick("Wat helpt", "What helps");
            let (message, help) = (code.message(language), code.help(language));
            let _ = writeln!(page, "\n{language}: {message}  \n{helps}: {help}");
        }
    }
    page
}
