//! Cards: a register, an assessment, a timeline or a comparison at a glance, to stand in a notebook or a portal.
//!
//! A card is one `<div class="bouwsteen-card">` with its own stylesheet inside. It loads nothing and runs nothing; no
//! rule is about anything outside it; it has no ids, so that any number of cards can stand on a page. It follows the
//! light or dark theme of Jupyter, VS Code, Colab or the page around it, else that of the system. Where styles are
//! taken out, as some viewers of notebooks do, tables, signs and words remain.
//!
//! **Nobody stands in a card**: neither names nor ids of contacts, so that a notebook can be mailed with its cards.

mod actions;
mod assessment;
mod causes;
mod cells;
mod chart;
mod comparison;
mod register;
mod sketch;
#[cfg(test)]
#[cfg(feature = "demo")]
mod tests;
mod timeline;

pub use assessment::assessment;
pub use comparison::comparison;
pub use register::register;
pub use timeline::timeline;

use crate::language::Language;
use crate::register::Register;
use crate::render::Renderer;
use crate::report::answer::title;
use crate::vocabulary::{SeatStatus, Verdict};
use askama::Template;
use std::fmt::Write as _;

/// Where the page around says that its theme is dark: Jupyter, VS Code, Colab, and pages in the manner of Sphinx.
const DARK: &str = r#":is([data-jp-theme-light="false"],.vscode-dark,.vscode-high-contrast:not(.vscode-high-contrast-light),[data-theme="dark"],[theme="dark"])"#;

/// Where the page around says that its theme is light, whatever that of the system.
const LIGHT: &str = r#":is([data-jp-theme-light="true"],.vscode-light,.vscode-high-contrast-light,[data-theme="light"],[theme="light"])"#;

/// A card among what a page says of its own tables and lists: the id, which nothing has, makes its rules weigh more.
const CARD: &str = ".bouwsteen-card:not(#_)";

/// What every card has above and below.
struct Frame {
    language: Language,
    style: String,
    /// What the card shows.
    kind: &'static str,
    title: String,
    /// Of what day, by what policy.
    under: Vec<String>,
    /// What one must know to read the rest.
    remarks: Vec<String>,
}

impl Frame {
    fn new(register: &Register, language: Language, (nl, en): (&'static str, &'static str)) -> Self {
        Self {
            language,
            style: style(),
            kind: language.pick(nl, en),
            title: title(register, language).to_owned(),
            under: Vec::new(),
            remarks: Vec::new(),
        }
    }

    fn under(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.under.extend(lines);
        self
    }

    fn remarks(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.remarks.extend(lines);
        self
    }

    /// The one of two texts that is in the language.
    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        self.language.pick(nl, en)
    }
}

/// Texts in which nobody can be told apart.
fn texts(register: &Register, language: Language) -> Renderer {
    Renderer::new(register, language).without_ids()
}

/// Which regions are shown in part only.
fn cuts(register: &Register, texts: &Renderer) -> Vec<String> {
    register.territory().regions().filter_map(|region| texts.cut(region.code)).collect()
}

/// The text of a card, without empty lines: in Markdown those would end it.
fn written(card: &impl Template) -> String {
    // Writing to a text cannot fail, and no template stops halfway.
    let text = card.render().unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The stylesheet of a card: every rule is about what stands inside one.
fn style() -> String {
    let (mut light, mut dark, mut rules) = (String::new(), String::new(), String::new());
    let seats = SeatStatus::ALL.iter().map(|own| (own.as_str(), own.colours(), own.colours_in_dark()));
    let verdicts = Verdict::ALL.iter().map(|own| (own.as_str(), own.colours(), own.colours_in_dark()));
    for (class, by_day, by_night) in seats.chain(verdicts) {
        // Writing to a text cannot fail.
        let _ = writeln!(rules, "& .{class}{{--fill:var(--{class});--text:var(--{class}-text)}}");
        for (sheet, (fill, text)) in [(&mut light, by_day), (&mut dark, by_night)] {
            let _ = write!(sheet, "--{class}:{fill};--{class}-text:{text};");
        }
    }
    let sheet = include_str!("../../../templates/card/style.css").to_owned();
    let sheet = sheet + &rules;
    sheet
        .replace("/*light*/", &light)
        .replace("/*dark*/", &dark)
        .replace("@dark", DARK)
        .replace("@light", LIGHT)
        .replace('&', CARD)
}
