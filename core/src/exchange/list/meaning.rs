//! What a column of a list is about: a field, or nothing that is read.

use super::field::Field;
use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::language::Language;
use crate::problem::{Detail, Kind, ProblemCode, masked};

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// One of our fields.
    Field(Field),
    /// Somebody's private life: recognised, and never read.
    Private,
    /// Not understood, and not read.
    Unknown,
}

impl Meaning {
    /// The word of the field, `private` or `unknown`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Field(field) => field.as_str(),
            Self::Private => "private",
            Self::Unknown => "unknown",
        }
    }

    /// What it is about as people read it.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Field(field) => field.name(language),
            Self::Private => language.pick("privé", "private"),
            Self::Unknown => language.pick("niet herkend", "not understood"),
        }
    }
}

impl Write for Meaning {
    fn write(&self, pen: &mut dyn Pen) {
        pen.text(self.as_str());
    }
}

serialized!(Meaning);

impl Shape for Meaning {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        let meaning = match text {
            "private" => Some(Self::Private),
            "unknown" => Some(Self::Unknown),
            field => field.parse().ok().map(Self::Field),
        };
        if meaning.is_none() {
            let fields = Field::ALL.iter().map(|field| field.as_str());
            let words: Vec<_> = fields.chain(["private", "unknown"]).collect();
            reader.report(ProblemCode::UnknownWord, Detail::Choice(masked(text), words.join(", ")));
        }
        meaning
    }

    fn fallback() -> Option<Self> {
        Some(Self::Unknown)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Meaning {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Meaning".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        use crate::json::schema::{Vocabulary as _, Word, words};
        let other = |meaning: Self, name, doc| Word {
            word: meaning.as_str(),
            name,
            doc,
            nl: meaning.name(Language::Nl),
            en: meaning.name(Language::En),
        };
        let others = [
            other(Self::Private, "Private", "Somebody's private life: recognised, and never read."),
            other(Self::Unknown, "Unknown", "Not understood, and not read."),
        ];
        words(
            "What a column of a list is about: a field, or nothing that is read.",
            Field::WORDS.iter().chain(&others),
        )
    }
}
