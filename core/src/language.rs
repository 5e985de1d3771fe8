//! The two languages in which the library speaks to people.

use std::fmt;
use std::str::FromStr;

/// A text in a language: a Dutch and an English pattern, side by side.
macro_rules! say {
    ($language:expr, $nl:literal, $en:literal $(,)?) => {
        match $language {
            $crate::language::Language::Nl => format!($nl),
            $crate::language::Language::En => format!($en),
        }
    };
}

/// A language for texts: Dutch (the default) or English.
///
/// ```
/// use bouwsteen::Language;
/// assert_eq!("en".parse(), Ok(Language::En));
/// assert_eq!(Language::default().pick("gemeente", "municipality"), "gemeente");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// The one of two texts that is in this language.
    #[must_use]
    pub const fn pick<T: Copy>(self, nl: T, en: T) -> T {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }
}

/// The text is not `nl` or `en`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language `{0}`: choose `nl` or `en`")]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            other => Err(UnknownLanguage(other.chars().take(20).collect())),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.pick("nl", "en"))
    }
}
