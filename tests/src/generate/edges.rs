//! Dates on which something turns: thresholds of rhythms and the days beside them, month ends.

use chrono::{Datelike, Months, NaiveDate};
use serde_json::{Map, Value, json};

use super::moment::shift;
use super::rng::Rng;

/// Durations of tiny registers: text, months, days.
pub(super) const DURATIONS: [(&str, u32, i64); 10] = [
    ("P1M", 1, 0),
    ("P3M", 3, 0),
    ("P6M", 6, 0),
    ("P1Y", 12, 0),
    ("P1M14D", 1, 14),
    ("P90D", 0, 90),
    ("P2W", 0, 14),
    ("P1D", 0, 1),
    ("P1Y2M", 14, 0),
    ("P30D", 0, 30),
];

/// Where the dates of a tiny register lie: around the day it is made to be asked on.
#[derive(Clone, Copy)]
pub(super) struct Edges {
    focus: NaiveDate,
}

impl Edges {
    pub(super) fn around(focus: NaiveDate) -> Self {
        Self { focus }
    }

    pub(super) fn focus(self) -> NaiveDate {
        self.focus
    }

    /// A date at most two days from the focus, from a threshold before it, or from a month's end.
    pub(super) fn date(self, rng: &mut Rng) -> NaiveDate {
        let near = rng.within(-2..=2);
        match rng.below(20) {
            0..=5 => shift(self.focus, near),
            6..=12 => shift(self.threshold(self.focus, rng), near),
            13..=15 => {
                let date = self.threshold(self.focus, rng);
                shift(self.threshold(date, rng), near)
            }
            16..=18 => month_end(self.focus - Months::new(rng.below(20) as u32)),
            _ => shift(self.focus, rng.within(3..=120)),
        }
    }

    fn threshold(self, date: NaiveDate, rng: &mut Rng) -> NaiveDate {
        let (_, months, days) = rng.pick(&DURATIONS);
        shift(date - Months::new(months), -days)
    }

    /// The keys of a period that is not empty.
    pub(super) fn period(self, rng: &mut Rng) -> Map<String, Value> {
        self.periods(1, rng).pop().unwrap_or_default()
    }

    /// The keys of a period that the focus lies in, or just beside.
    pub(super) fn period_about_now(self, rng: &mut Rng) -> Map<String, Value> {
        let from = shift(self.focus, rng.within(-30..=1).max(rng.within(-30..=1)));
        let until = shift(self.focus, rng.within(0..=3)).max(shift(from, 1));
        let mut keys = Map::new();
        keys.insert("from".into(), json!(from.to_string()));
        keys.insert("until".into(), json!(until.to_string()));
        keys
    }

    /// At most so many periods that do not overlap, oldest first.
    pub(super) fn periods(self, most: usize, rng: &mut Rng) -> Vec<Map<String, Value>> {
        let mut dates: Vec<_> = (0..2 * (1 + rng.below(most))).map(|_| self.date(rng)).collect();
        dates.sort_unstable();
        dates.dedup();
        let mut pairs: Vec<_> = dates.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        for at in 1..pairs.len() {
            if rng.chance(25) {
                // The next begins on the day the one before ends.
                pairs[at].0 = pairs[at - 1].1;
            }
        }
        let last = pairs.len().saturating_sub(1);
        let open_from = rng.chance(25);
        let open_until = rng.chance(35);
        let text = |(at, (from, until)): (usize, (NaiveDate, NaiveDate))| {
            let mut keys = Map::new();
            if at > 0 || !open_from {
                keys.insert("from".into(), json!(from.to_string()));
            }
            if at < last || !open_until {
                let (key, date) =
                    if rng.chance(40) { ("through", shift(until, -1)) } else { ("until", until) };
                keys.insert(key.into(), json!(date.to_string()));
            }
            keys
        };
        pairs.into_iter().enumerate().map(text).collect()
    }
}

fn month_end(date: NaiveDate) -> NaiveDate {
    let first = date.with_day(1).unwrap_or(date);
    shift(first + Months::new(1), -1)
}
