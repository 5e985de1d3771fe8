//! Calendar durations such as `P3M`.

use super::Date;
use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::problem::{Kind, ProblemCode};
use chrono::{Days, Months};
use std::fmt;
use std::str::FromStr;

/// An ISO 8601 duration of whole years, months, weeks and days, longer than zero and at most 100 years.
///
/// Adding goes by the calendar and clamps to the last day of a month; years and months count first,
/// weeks and days after.
///
/// ```
/// use bouwsteen::{Date, Duration};
/// let month: Duration = "P1M".parse().unwrap();
/// let date: Date = "2021-01-31".parse().unwrap();
/// assert_eq!((date + month).to_string(), "2021-02-28");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Duration {
    years: u16,
    months: u16,
    weeks: u16,
    days: u16,
}

/// Why a text is no duration of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidDuration {
    /// Not `P`, then whole years, months, weeks and days in that order, each at most once.
    #[error("not a duration: write years, months, weeks or days in that order, such as P3M")]
    Malformed,
    /// Negative or zero.
    #[error("duration is not longer than zero")]
    NotPositive,
    /// Over 100 years.
    #[error("duration is longer than 100 years")]
    TooLong,
}

impl Duration {
    fn months_in_all(self) -> Months {
        Months::new(u32::from(self.years) * 12 + u32::from(self.months))
    }

    fn days_in_all(self) -> Days {
        Days::new(u64::from(self.weeks) * 7 + u64::from(self.days))
    }

    /// Whether this is longer than another, both added to 2001-02-01.
    #[must_use]
    pub fn is_longer_than(self, other: Self) -> bool {
        match Date::new(2001, 2, 1) {
            Ok(start) => start + self > start + other,
            Err(_) => false,
        }
    }

    /// The years, months, weeks and days as they were written.
    #[must_use]
    pub const fn parts(self) -> [u16; 4] {
        [self.years, self.months, self.weeks, self.days]
    }
}

impl std::ops::Add<Duration> for Date {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        let shifted = self
            .0
            .checked_add_months(duration.months_in_all())
            .and_then(|date| date.checked_add_days(duration.days_in_all()));
        shifted.map_or(Self::MAX, Self)
    }
}

impl std::ops::Sub<Duration> for Date {
    type Output = Self;

    fn sub(self, duration: Duration) -> Self {
        let shifted = self
            .0
            .checked_sub_months(duration.months_in_all())
            .and_then(|date| date.checked_sub_days(duration.days_in_all()));
        shifted.map_or(Self::MIN, Self)
    }
}

impl FromStr for Duration {
    type Err = InvalidDuration;

    fn from_str(text: &str) -> Result<Self, InvalidDuration> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut rest = text.strip_prefix('P').ok_or(InvalidDuration::Malformed)?;
        if rest.is_empty() {
            return Err(InvalidDuration::Malformed);
        }
        let mut parts = [0_u64; 4];
        for (unit, part) in ['Y', 'M', 'W', 'D'].into_iter().zip(&mut parts) {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let Some((number, tail)) = rest.split_at_checked(digits) else { break };
            if let (Some(tail), true) = (tail.strip_prefix(unit), digits > 0) {
                // More digits than any duration has: long enough to be refused below.
                *part = number.parse().unwrap_or(u64::MAX);
                rest = tail;
            }
        }
        if !rest.is_empty() {
            return Err(InvalidDuration::Malformed);
        }
        if negative || parts == [0; 4] {
            return Err(InvalidDuration::NotPositive);
        }
        let [years, months, weeks, days] =
            parts.map(|part| u16::try_from(part).map_err(|_| InvalidDuration::TooLong));
        let duration = Self { years: years?, months: months?, weeks: weeks?, days: days? };
        let start = Date::new(2001, 2, 1).map_err(|_| InvalidDuration::Malformed)?;
        let limit = Date::new(2101, 2, 1).map_err(|_| InvalidDuration::Malformed)?;
        if start + duration > limit { Err(InvalidDuration::TooLong) } else { Ok(duration) }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (number, unit) in self.parts().into_iter().zip(['Y', 'M', 'W', 'D']) {
            if number > 0 {
                write!(f, "{number}{unit}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Write for Duration {
    fn write(&self, pen: &mut dyn Pen) {
        pen.shown(self);
    }
}

serialized!(Duration);

impl Shape for Duration {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        let code = match text.parse() {
            Ok(duration) => return Some(duration),
            Err(InvalidDuration::NotPositive) => ProblemCode::DurationNotPositive,
            Err(InvalidDuration::TooLong) => ProblemCode::DurationTooLong,
            Err(InvalidDuration::Malformed) => ProblemCode::BadDuration,
        };
        reader.value(code, text);
        None
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Duration {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Duration".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            // Weeks beside months are no `duration` to every validator.
            "x-format": "duration",
            "pattern": "^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"
        })
    }
}
