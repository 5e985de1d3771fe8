//! A move to another edition as a page: what changed in the country, what that means in this register, whom to ask
//! and what to decide.

mod country;
mod decisions;
mod meaning;

use super::{stylesheet, written};
use crate::language::Language;
use crate::moving::Move;
use crate::register::Register;
use crate::render::Renderer;
use crate::report::answer::title;
use crate::territory::Territory;
use askama::Template;

/// What carries a register to another edition, as one self-contained HTML page.
///
/// It shows no name and no detail of a person: contacts are counted per organisation. `register` is the one that
/// moves, before or after.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::report::html::moving;
/// use bouwsteen::{Language, Register};
/// let register = Register::demo();
/// let step = register.move_to(2025, "2025-01-01".parse().unwrap()).unwrap();
/// let page = moving(&step, &register, Language::En);
/// assert!(page.starts_with("<!doctype html>") && page.contains("Zeewolde"));
/// # }
/// ```
#[must_use]
pub fn moving(step: &Move, register: &Register, language: Language) -> String {
    let material = Material::new(step, register, language);
    written(&Page {
        stylesheet: stylesheet(),
        language,
        title: title(register, language).to_owned(),
        from: step.from,
        to: step.to,
        date: material.texts.date(step.on),
        cut: material.cut(),
        country: country::Country::new(&material),
        meaning: meaning::Meaning::new(&material),
        decisions: decisions::all(&material),
        engine: concat!("bouwsteen ", env!("CARGO_PKG_VERSION")),
    })
}

#[derive(Template)]
#[template(path = "report/moving.html")]
struct Page {
    stylesheet: String,
    language: Language,
    title: String,
    from: u32,
    to: u32,
    date: String,
    /// To which part of the country the register is cut, if it is.
    cut: Option<String>,
    country: country::Country,
    meaning: meaning::Meaning,
    decisions: Vec<decisions::Decision>,
    engine: &'static str,
}

impl Page {
    /// The one of two texts that is in the language.
    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        self.language.pick(nl, en)
    }
}

/// What the sections are made of.
struct Material<'a> {
    step: &'a Move,
    register: &'a Register,
    texts: Renderer,
    language: Language,
    /// The whole country before and after; the register's own territory where there is no such edition.
    old: Territory,
    new: Territory,
}

impl<'a> Material<'a> {
    fn new(step: &'a Move, register: &'a Register, language: Language) -> Self {
        let whole = |year| Territory::edition(year).unwrap_or_else(|_| register.territory().uncut());
        let texts = Renderer::new(register, language);
        Self { step, register, texts, language, old: whole(step.from), new: whole(step.to) }
    }

    /// The name of a municipality of either edition.
    fn municipality(&self, code: crate::id::MunicipalityCode) -> String {
        let known = self.new.municipality(code).or_else(|| self.old.municipality(code));
        known.map_or_else(|| code.to_string(), |own| own.name.to_string())
    }

    /// `a, b en c`.
    fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let and = self.language.pick("en", "and");
                format!("{} {and} {last}", first.join(", "))
            }
        }
    }

    /// To which part of the country the register is cut.
    fn cut(&self) -> Option<String> {
        let choice = self.register.territory_choice();
        let province = choice
            .province
            .as_ref()
            .map(|own| say!(self.language, "de provincie {own}", "the province of {own}"));
        let regions = choice.regions.as_ref().map(|own| {
            let names: Vec<_> = own.iter().map(|code| self.texts.region(*code)).collect();
            match names.as_slice() {
                [only] => say!(self.language, "de regio {only}", "the region of {only}"),
                _ => {
                    let names = self.list(&names);
                    say!(self.language, "de regio's {names}", "the regions of {names}")
                }
            }
        });
        let both: Vec<_> = province.into_iter().chain(regions).collect();
        (!both.is_empty()).then(|| self.list(&both))
    }
}
