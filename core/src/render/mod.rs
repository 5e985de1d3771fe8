//! Texts for people, in Dutch and English, made from the data of an assessment.
//!
//! A file per kind of text. Fixed words come from the vocabulary; what stands here is grammar.

mod action;
mod because;
mod dates;
mod finding;
mod names;
mod notes;
mod reason;
#[cfg(test)]
mod tests;

use crate::language::Language;
use crate::register::Register;

/// Says in Dutch or English what an assessment found, why, and what must be done.
///
/// Without [`Renderer::with_names`] no text holds a name or detail of a person: a contact is shown by its id, or
/// after [`Renderer::without_ids`] as nobody in particular.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Language, Policy, Register, Renderer};
/// let register = Register::demo();
/// let assessment = register.assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
/// let texts = Renderer::new(&register, Language::En);
/// let region = "JZ25".parse().unwrap();
/// let finding = assessment.findings_of(region).next().unwrap().to_document();
/// assert_eq!(texts.finding(&finding), "Achterhoek: no agreement on contact management is in force.");
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Renderer {
    register: Register,
    language: Language,
    people: People,
}

/// How contacts appear in texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum People {
    /// `contact lt-ede-2`.
    Ids,
    /// By name.
    Names,
    /// `een contact`.
    Nobody,
}

impl Renderer {
    /// Texts about a register, without names of people.
    #[must_use]
    pub fn new(register: &Register, language: Language) -> Self {
        Self { register: register.clone(), language, people: People::Ids }
    }

    /// The same, with the names of contacts: for those who keep the list or work with it.
    #[must_use]
    pub fn with_names(self) -> Self {
        Self { people: People::Names, ..self }
    }

    /// The same, with neither names nor ids of contacts: for what may end up anywhere, such as a notebook that is
    /// mailed.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Language, Register, Renderer};
    /// let texts = Renderer::new(&Register::demo(), Language::En).without_ids();
    /// assert_eq!(texts.contact(&"lt-ede-2".parse().unwrap()), "a contact");
    /// # }
    /// ```
    #[must_use]
    pub fn without_ids(self) -> Self {
        Self { people: People::Nobody, ..self }
    }

    /// The language of the texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The one of two words that is in the language.
    fn pick<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        self.language.pick(nl, en)
    }
}

/// The text with a capital at the start.
pub(crate) fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
