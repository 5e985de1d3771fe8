//! Reports for people: whole texts made from an assessment, drawn and laid out, ready to print.
//!
//! Pure: no clock, no file, no terminal. Who calls decides where the text goes.

/// A text in a language: a Dutch and an English pattern, side by side.
macro_rules! say {
    ($language:expr, $nl:literal, $en:literal $(,)?) => {
        match $language {
            $crate::language::Language::Nl => format!($nl),
            $crate::language::Language::En => format!($en),
        }
    };
}

mod answer;
pub mod html;
mod seats;
pub mod terminal;
mod together;
