//! Short texts, and personal ones that hide themselves.

use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::problem::{Detail, Kind, ProblemCode};
use smol_str::SmolStr;
use std::borrow::Cow;
use std::fmt;

/// The text with one space between words and none around them.
pub(crate) fn single_spaced(text: &str) -> Cow<'_, str> {
    let is_so = text.trim() == text && !text.contains("  ");
    if is_so && !text.contains(|letter: char| letter.is_whitespace() && letter != ' ') {
        return text.into();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

/// The text is blank or longer than 200 characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text has 1 to 200 characters and is not blank")]
pub struct InvalidText;

macro_rules! text {
    ($(#[doc = $doc:literal])* $name:ident $(, $mark:literal)?) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(SmolStr);

        impl $name {
            /// The longest text, in characters.
            pub const LIMIT: usize = 200;

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidText;

            fn from_str(text: &str) -> Result<Self, InvalidText> {
                let fits = text.len() <= Self::LIMIT || text.chars().count() <= Self::LIMIT;
                if fits && !text.trim().is_empty() { Ok(Self(text.into())) } else { Err(InvalidText) }
            }
        }

        impl Write for $name {
            fn write(&self, pen: &mut dyn Pen) {
                pen.text(&self.0);
            }
        }

        serialized!($name);

        impl Shape for $name {
            const KIND: Kind = Kind::Text;

            fn text(text: &str, reader: &mut Reader) -> Option<Self> {
                let value = text.parse().ok();
                if value.is_none() {
                    let blank = text.trim().is_empty();
                    let code = if blank { ProblemCode::BlankText } else { ProblemCode::TextTooLong };
                    reader.report(code, Detail::None);
                }
                value
            }

            fn fallback() -> Option<Self> {
                Some(Self(SmolStr::new_static("…")))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "minLength": 1, "maxLength": 200 $(, $mark: true)? })
            }
        }
    };
}

text! {
    /// A short text that is not about a person: a name of an organisation, a title.
    Text
}

text! {
    /// A name, function, address or number of a person. `Debug` shows it as `'…'`.
    Personal, "x-personal"
}

impl Text {
    /// A text of our own, known to have 1 to 200 characters.
    pub(crate) const fn fixed(text: &'static str) -> Self {
        Self(SmolStr::new_static(text))
    }

    /// What stands in for a text that is not there.
    pub(crate) const fn ellipsis() -> Self {
        Self::fixed("…")
    }
}

impl Personal {
    /// What stands in for what may not be shown.
    pub(crate) const fn hidden() -> Self {
        Self(SmolStr::new_static("…"))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0.as_str(), f)
    }
}

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("'…'")
    }
}
