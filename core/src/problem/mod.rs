//! What can be wrong with what was handed in: one [`Problem`] each, all of them at once.
//!
//! A problem names a stable [`ProblemCode`], the place (a JSON pointer, or a cell), the offending value
//! (masked when it is personal) and what would help. Texts exist in Dutch and English.

mod code;

pub use code::ProblemCode;

use crate::language::Language;
use std::fmt;

/// One thing that is wrong, and where.
///
/// Its `Display` is the English message; [`Problem::message`] and [`Problem::help`] speak both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    code: ProblemCode,
    path: String,
    detail: Detail,
}

/// What the message of a problem mentions besides its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Nothing more to say.
    None,
    /// The offending value, already masked.
    Value(String),
    /// The offending value and the words that would have been right, or where else it stands.
    Choice(String, String),
    /// Another kind of JSON value than was expected.
    Kinds { expected: Kind, found: Kind },
    /// Where in the text the JSON goes wrong.
    At { line: usize, column: usize },
}

/// The kinds of JSON values, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    List,
    Text,
    Integer,
    Fraction,
    Boolean,
    Null,
    /// A text or an object, as for areas.
    TextOrObject,
    /// An object or a list of objects, as for periods of service.
    ObjectOrList,
    /// A text or a list, as for what changed in a row of a list.
    #[cfg(feature = "exchange")]
    TextOrList,
}

impl Kind {
    /// Whether a value of a kind is what is due.
    pub(crate) const fn covers(self, found: Self) -> bool {
        match self {
            Self::TextOrObject => matches!(found, Self::Text | Self::Object),
            Self::ObjectOrList => matches!(found, Self::Object | Self::List),
            #[cfg(feature = "exchange")]
            Self::TextOrList => matches!(found, Self::Text | Self::List),
            Self::Fraction => matches!(found, Self::Fraction | Self::Integer),
            _ => self as u8 == found as u8,
        }
    }

    const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Object => language.pick("een object", "an object"),
            Self::List => language.pick("een lijst", "a list"),
            Self::Text => language.pick("een tekst", "a text"),
            Self::Integer => language.pick("een geheel getal", "a whole number"),
            Self::Fraction => language.pick("een gebroken getal", "a fraction"),
            Self::Boolean => language.pick("true of false", "true or false"),
            Self::Null => language.pick("null", "null"),
            Self::TextOrObject => language.pick("een tekst of een object", "a text or an object"),
            Self::ObjectOrList => language.pick("een object of een lijst", "an object or a list"),
            #[cfg(feature = "exchange")]
            Self::TextOrList => language.pick("een tekst of een lijst", "a text or a list"),
        }
    }
}

impl Problem {
    pub(crate) fn new(code: ProblemCode, path: impl Into<String>, detail: Detail) -> Self {
        Self { code, path: path.into(), detail }
    }

    /// The stable code, for programs.
    #[must_use]
    pub const fn code(&self) -> ProblemCode {
        self.code
    }

    /// Where: a JSON pointer into the document, empty for the document as a whole; in a list a cell or a row (`E12`,
    /// `12:12`), in tables with the table before it (`contacts!E12`).
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the message mentions.
    #[cfg(feature = "exchange")]
    pub(crate) const fn detail(&self) -> &Detail {
        &self.detail
    }

    /// The offending value, masked when it is personal or might be.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        match &self.detail {
            Detail::Value(value) | Detail::Choice(value, _) => Some(value),
            _ => None,
        }
    }

    /// What is wrong, in one line.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        self.fill(self.code.message(language), language)
    }

    /// What would mend it, in one line.
    #[must_use]
    pub fn help(&self, language: Language) -> String {
        self.fill(self.code.help(language), language)
    }

    fn fill(&self, template: &str, language: Language) -> String {
        match &self.detail {
            Detail::None => template.to_owned(),
            Detail::Value(value) => template.replace("{value}", &format!("`{value}`")),
            Detail::Choice(value, other) => {
                template.replace("{value}", &format!("`{value}`")).replace("{other}", other)
            }
            Detail::Kinds { expected, found } => template
                .replace("{expected}", expected.name(language))
                .replace("{found}", found.name(language)),
            Detail::At { line, column } => {
                template.replace("{line}", &line.to_string()).replace("{column}", &column.to_string())
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "document" } else { &self.path };
        write!(f, "{place}: {} [{}]", self.message(Language::En), self.code)
    }
}

/// Everything that is wrong, in the order of the document: the error of every reader.
///
/// Holds at most [`Problems::LIMIT`] problems and counts the rest.
///
/// ```
/// use bouwsteen::Register;
/// let problems = Register::from_str("{}").unwrap_err();
/// assert_eq!(problems.len(), 4);
/// assert_eq!(problems.iter().next().map(|p| p.path()), Some("/format"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    list: Vec<Problem>,
    more: usize,
}

impl Problems {
    /// The most problems that are kept; the others are counted in [`Problems::more`].
    pub const LIMIT: usize = 1_000;

    pub(crate) fn push(&mut self, problem: Problem) {
        if self.list.len() < Self::LIMIT {
            self.list.push(problem);
        } else {
            self.more += 1;
        }
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many problems there are in all, kept or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len() + self.more
    }

    /// How many problems came after the first [`Problems::LIMIT`].
    #[must_use]
    pub fn more(&self) -> usize {
        self.more
    }

    /// The problems that were kept, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.list.iter()
    }

    /// `Ok(value)` when nothing was found, else these problems.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Keeps the problems that `keep` says yes to.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Problem) -> bool) {
        self.list.retain(keep);
    }

    /// Renames every problem of one code.
    pub(crate) fn recode(&mut self, from: ProblemCode, to: ProblemCode) {
        for problem in self.list.iter_mut().filter(|problem| problem.code == from) {
            problem.code = to;
        }
    }

    /// These problems, and so many more that were not kept.
    #[cfg(feature = "exchange")]
    pub(crate) fn of(list: impl Iterator<Item = Problem>, more: usize) -> Self {
        let mut problems = Self { list: Vec::new(), more };
        list.for_each(|problem| problems.push(problem));
        problems
    }

    /// Takes over the problems of another list.
    pub(crate) fn extend(&mut self, other: Self) {
        self.more += other.more;
        other.list.into_iter().for_each(|problem| self.push(problem));
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self { list: vec![problem], more: 0 }
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        if self.more > 0 { write!(f, "\nand {} more", self.more) } else { Ok(()) }
    }
}

impl std::error::Error for Problems {}

/// The text of a value as it may be shown: short, and hidden when it could be somebody's name, address or
/// number.
pub(crate) fn masked(text: &str) -> String {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_code = text.is_ascii() && text.starts_with("GM") || text.chars().nth(4) == Some('-');
    if text.contains('@') || text.contains(char::is_whitespace) || (digits > 6 && !is_code) {
        return "…".to_owned();
    }
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
