//! Signs with their words: nothing is said by colour alone.

use crate::language::Language;
use crate::vocabulary::{SeatStatus, Verdict};

/// A sign, its word, and the class that gives it its colours.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) sign: char,
    pub(super) word: &'static str,
    pub(super) class: &'static str,
    /// Fill and text on a light ground, for where there are no classes.
    pub(super) colours: (&'static str, &'static str),
}

pub(super) fn seat(status: SeatStatus, language: Language) -> Mark {
    let (sign, word) = (status.sign(false), status.name(language));
    Mark { sign, word, class: status.as_str(), colours: status.colours() }
}

pub(super) fn verdict(verdict: Verdict, language: Language) -> Mark {
    let (sign, word) = (verdict.sign(false), verdict.name(language));
    Mark { sign, word, class: verdict.as_str(), colours: verdict.colours() }
}

/// A bar of a hundred, full only when everything is, empty only when nothing is.
pub(super) fn share(part: u32, whole: u32) -> u32 {
    match (part, whole) {
        (0, _) | (_, 0) => 0,
        (part, whole) if part >= whole => 100,
        (part, whole) => {
            let share = u64::from(part) * 100 / u64::from(whole);
            u32::try_from(share).unwrap_or(100).clamp(1, 99)
        }
    }
}
