//! The page that lists every requirement: what it asks, where that is said, and what the policies make of it.

use bouwsteen::{Language, Norm, Policy, ReadingId, RequirementId, Step};
use std::fmt::Write as _;

const OPENING: &str = "\
# Requirements

What the built-in policies ask, in the order of the catalogue. *About* is the subject of the findings; *weighs*
tells the force in `gvjb_2021` and `gvjb_2022`: an assignment or criterion decides the verdict of its step, guidance
is reported only, and – is not asked. Of a single meeting or session everything is reported only, so that more
cooperation never worsens a step. A reading is a place where the source can be read in several ways, the default first.
What exactly makes a verdict stands in [domain.md](domain.md) §5 and §6.

Made from the code by `cargo xtask codegen`.
";

/// The page `docs/requirements.md`: a heading per requirement, so that each can be linked to.
pub(crate) fn page() -> String {
    let mut page = OPENING.to_owned();
    let policies = [Policy::gvjb_2021(), Policy::gvjb_2022()];
    let mut step = None;
    for (number, requirement) in RequirementId::ALL.iter().enumerate() {
        if number == 0 || requirement.step() != step {
            step = requirement.step();
            let title = step.map_or("The order of the steps".to_owned(), heading);
            // Writing to a String cannot fail.
            let _ = writeln!(page, "\n## {title}");
        }
        section(&mut page, *requirement, &policies);
    }
    page
}

fn heading(step: Step) -> String {
    format!("Step {}: {}", step.number(), step.name(Language::En).to_lowercase())
}

fn section(page: &mut String, requirement: RequirementId, policies: &[Policy; 2]) {
    let (nl, en) = (Language::Nl, Language::En);
    let source = requirement.source();
    let quote = source.quote.as_ref().map(|quote| format!(": \"{quote}\"")).unwrap_or_default();
    let _ = writeln!(page, "\n### `{requirement}`\n");
    let _ = writeln!(page, "{} ({})\n", requirement.asks(en), requirement.asks(nl));
    let _ = writeln!(page, "- about: {}", requirement.about().name(en));
    let [before, after] = policies.each_ref().map(|policy| weight(policy, requirement));
    let _ = match before == after {
        true => writeln!(page, "- weighs: {before}"),
        false => writeln!(page, "- weighs: 2021 {before}; 2022 {after}"),
    };
    let [before, after] = policies.each_ref().map(|policy| norm(policy, requirement));
    let _ = match (&before, &after) {
        (None, None) => Ok(()),
        (before, after) if before == after => writeln!(page, "- norm: {}", shown(before.as_ref())),
        (before, after) => {
            writeln!(page, "- norm: 2021 {}; 2022 {}", shown(before.as_ref()), shown(after.as_ref()))
        }
    };
    for reading in ReadingId::ALL.iter().filter(|reading| reading.requirements().contains(&requirement)) {
        let choices: Vec<_> = reading.choices().iter().map(|choice| format!("`{choice}`")).collect();
        let _ = writeln!(page, "- reading `{reading}`: {}", choices.join(", "));
    }
    let _ = writeln!(page, "- source: {}{quote}", source.place());
}

fn weight(policy: &Policy, requirement: RequirementId) -> String {
    let Some(force) = policy.force(requirement) else { return "–".to_owned() };
    let reported = if force.weighs() && !requirement.decides() { ", reported only" } else { "" };
    format!("{}{reported}", force.name(Language::En))
}

fn norm(policy: &Policy, requirement: RequirementId) -> Option<String> {
    Some(match policy.norm(requirement)? {
        Norm::Set(value, _) => value.to_string(),
        Norm::Missing(_) => "missing".to_owned(),
    })
}

fn shown(norm: Option<&String>) -> &str {
    norm.map_or("–", String::as_str)
}
