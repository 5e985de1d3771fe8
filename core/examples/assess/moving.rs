//! The register carried to the municipalities of another year.

use crate::arguments::Arguments;
use bouwsteen::report::html;
use bouwsteen::{Language, Move, Register};

/// Says in a few lines what it means; writes the page about it and the register that was carried where asked.
pub(crate) fn run(
    register: &Register,
    year: u32,
    page: Option<&str>,
    out: Option<&str>,
    arguments: &Arguments,
) -> Result<String, String> {
    let language = arguments.options.language;
    let step = register.move_to(year, arguments.on).map_err(|error| error.message(language) + "\n")?;
    let (moved, _) = register.with(&step.changes).map_err(|problems| format!("{problems}\n"))?;
    let write =
        |file: &str, text: &str| std::fs::write(file, text).map_err(|error| format!("{file}: {error}\n"));
    if let Some(file) = page {
        write(file, &html::moving(&step, register, language))?;
    }
    if let Some(file) = out {
        write(file, &moved.to_json())?;
    }
    Ok(summary(&step, language))
}

fn summary(step: &Move, language: Language) -> String {
    let Move { from, to, .. } = step;
    let (merged, moved) = (step.merged.len(), step.moved.len());
    let (changes, confirm, decide) = (step.changes.len(), step.to_confirm.len(), step.to_decide.len());
    match language {
        Language::Nl => format!(
            "Van de gemeenten van {from} naar die van {to}\n\
             \x20 samengegaan in dit register: {merged}; naar een andere regio: {moved}\n\
             \x20 wijzigingen: {changes}; opnieuw te bevestigen: {confirm}; te beslissen: {decide}\n"
        ),
        Language::En => format!(
            "From the municipalities of {from} to those of {to}\n\
             \x20 merged in this register: {merged}; moved to another region: {moved}\n\
             \x20 changes: {changes}; to be confirmed anew: {confirm}; to decide: {decide}\n"
        ),
    }
}
