//! The two days the generated registers are made for, and periods around them.

use chrono::{Days, NaiveDate};

use super::rng::Rng;

/// Asked now.
pub(super) const NOW: NaiveDate = NaiveDate::from_ymd_opt(2021, 9, 1).unwrap();
/// Asked two years back.
pub(super) const THEN: NaiveDate = NaiveDate::from_ymd_opt(2019, 9, 1).unwrap();
/// Both, oldest first: index 0 is then and index 1 is now.
pub(super) const MOMENTS: [NaiveDate; 2] = [THEN, NOW];

/// The date so many days after `date`, or before it.
pub(super) fn shift(date: NaiveDate, days: i64) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { date - distance } else { date + distance }
}

/// A random date from the first up to and including the last.
pub(super) fn between(rng: &mut Rng, first: NaiveDate, last: NaiveDate) -> NaiveDate {
    shift(first, rng.within(0..=(last - first).num_days()))
}

/// A period `[from, until)`, to be written with `until` or with `through`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    pub(super) from: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
}

impl Span {
    pub(super) fn new(from: Option<NaiveDate>, until: Option<NaiveDate>) -> Self {
        Self { from, until }
    }

    pub(super) fn holds(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}
