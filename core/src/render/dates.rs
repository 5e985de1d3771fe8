//! Dates, periods, durations and numbers in words.

use super::Renderer;
use crate::date::{Date, Duration, Period};

const MONTHS: [(&str, &str); 12] = [
    ("januari", "January"),
    ("februari", "February"),
    ("maart", "March"),
    ("april", "April"),
    ("mei", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augustus", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

/// One and more of a year, month, week and day, in the order of [`Duration::parts`].
const UNITS: [[(&str, &str); 2]; 4] = [
    // After a number Dutch says "2 jaar".
    [("jaar", "jaar"), ("year", "years")],
    [("maand", "maanden"), ("month", "months")],
    [("week", "weken"), ("week", "weeks")],
    [("dag", "dagen"), ("day", "days")],
];

impl Renderer {
    /// A date in full: `1 september 2021` or `1 September 2021`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.day(date, |month| month.to_owned())
    }

    /// A date for narrow places: `1 sep 2021` or `1 Sep 2021`.
    #[must_use]
    pub fn short_date(&self, date: Date) -> String {
        self.day(date, |month| match month {
            "maart" => "mrt".to_owned(),
            month => month.chars().take(3).collect(),
        })
    }

    fn day(&self, date: Date, month: impl Fn(&str) -> String) -> String {
        // A calculated date can lie past the calendar of the format; its number would mean nothing.
        if date.in_calendar().is_none() {
            return if date.year() < 1900 {
                self.pick("vóór 1900", "before 1900").to_owned()
            } else {
                self.pick("na 2199", "after 2199").to_owned()
            };
        }
        let name = MONTHS.get(date.month() as usize - 1).map_or("", |(nl, en)| self.pick(nl, en));
        format!("{} {} {}", date.day(), month(name), date.year())
    }

    /// How long: `3 maanden`, `1 month and 14 days`.
    #[must_use]
    pub fn duration(&self, duration: Duration) -> String {
        let parts = duration.parts().into_iter().zip(UNITS).filter(|(number, _)| *number > 0);
        let parts = parts.map(|(number, [nl, en])| {
            let (one, more) = self.language.pick(nl, en);
            format!("{number} {}", if number == 1 { one } else { more })
        });
        self.list(&parts.collect::<Vec<_>>())
    }

    /// How often: `elke 3 maanden`, `every month`.
    #[must_use]
    pub fn every(&self, every: Duration) -> String {
        let single = every.parts().into_iter().zip(UNITS).filter(|(number, _)| *number > 0);
        match single.collect::<Vec<_>>().as_slice() {
            // One year, week or day: `elk jaar`, not "elke 1 jaar".
            [(1, [nl, en])] => {
                let (one, _) = self.language.pick(*nl, *en);
                let each = if one == "jaar" { "elk" } else { self.pick("elke", "every") };
                format!("{each} {one}")
            }
            _ => format!("{} {}", self.pick("elke", "every"), self.duration(every)),
        }
    }

    /// The days of a period, by its first and its last day: `van … tot en met …`.
    ///
    /// Empty for a period without either.
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        let day = |date: Date| self.date(date);
        match (period.from().map(day), period.last_day().map(day)) {
            (Some(from), Some(last)) if from == last => say!(self.language, "op {from}", "on {from}"),
            (Some(from), Some(last)) => {
                say!(self.language, "van {from} tot en met {last}", "from {from} through {last}")
            }
            (Some(from), None) => say!(self.language, "vanaf {from}", "from {from}"),
            (None, Some(last)) => say!(self.language, "tot en met {last}", "through {last}"),
            (None, None) => String::new(),
        }
    }

    /// A period with a space before, to stand within a sentence; nothing when it is every day.
    pub(super) fn days(&self, period: Period) -> String {
        let days = self.period(period);
        if days.is_empty() { days } else { format!(" {days}") }
    }

    /// The same, for something to be done once in it: a whole year is ` in 2021`.
    pub(super) fn within(&self, period: Period) -> String {
        let ends = period.from().zip(period.last_day());
        let is_new_year = |day: Date| (day.month(), day.day()) == (1, 1);
        match ends {
            Some((from, last))
                if is_new_year(from) && is_new_year(last.next()) && from.year() == last.year() =>
            {
                format!(" in {}", from.year())
            }
            _ => self.days(period),
        }
    }

    /// A number of seats: `1 plek`, `2 plekken`.
    #[must_use]
    pub fn seats(&self, number: u32) -> String {
        self.count(number, ("plek", "plekken"), ("seat", "seats"))
    }

    /// A number of findings: `1 bevinding`, `2 bevindingen`.
    #[must_use]
    pub fn findings(&self, number: u32) -> String {
        self.count(number, ("bevinding", "bevindingen"), ("finding", "findings"))
    }

    /// A number of contacts: `1 contact`, `2 contacten`.
    #[must_use]
    pub fn contacts(&self, number: u32) -> String {
        self.count(number, ("contact", "contacten"), ("contact", "contacts"))
    }

    /// So many minutes in hours and minutes: `4 uur en 15 minuten`, `1 hour`.
    #[must_use]
    pub fn hours(&self, minutes: u32) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        let mut parts = Vec::new();
        if hours > 0 || rest == 0 {
            // After a number Dutch says "2 uur".
            parts.push(self.count(hours, ("uur", "uur"), ("hour", "hours")));
        }
        if rest > 0 {
            parts.push(self.count(rest, ("minuut", "minuten"), ("minute", "minutes")));
        }
        self.list(&parts)
    }

    /// The time up to and including a day: ` in 2021` for the last day of a year, else ` tot en met …`.
    pub(super) fn until(&self, last: Date) -> String {
        if (last.month(), last.day()) == (12, 31) {
            return format!(" in {}", last.year());
        }
        let last = self.date(last);
        say!(self.language, " tot en met {last}", " through {last}")
    }

    /// A number and its noun.
    pub(super) fn count(&self, number: u32, nl: (&str, &str), en: (&str, &str)) -> String {
        let (one, more) = self.language.pick(nl, en);
        format!("{number} {}", if number == 1 { one } else { more })
    }

    /// The word that goes with a number: that of one, or that of none and more.
    pub(crate) fn agree<'a>(&self, number: u32, nl: (&'a str, &'a str), en: (&'a str, &'a str)) -> &'a str {
        let (one, more) = self.language.pick(nl, en);
        if number == 1 { one } else { more }
    }

    /// `a, b en c`.
    pub(super) fn list<T: AsRef<str>>(&self, parts: &[T]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<_> = first.iter().map(AsRef::as_ref).collect();
                format!("{} {} {}", first.join(", "), self.pick("en", "and"), last.as_ref())
            }
        }
    }
}
