//! Civil dates, half-open periods and calendar durations: the time of DOMAIN.

mod duration;
mod period;
mod time;

pub use duration::{Duration, InvalidDuration};
pub use period::Period;
pub use time::{InvalidTime, Time};

use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::problem::{Kind, ProblemCode};
use chrono::{Datelike, Days, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// A civil date from 1900-01-01 to 2199-12-31, written `YYYY-MM-DD` and nothing else.
///
/// Dates that are calculated (a due date, say) may lie past the end of that calendar.
///
/// ```
/// use bouwsteen::Date;
/// let date: Date = "2021-09-01".parse()?;
/// assert_eq!(date.to_string(), "2021-09-01");
/// assert!("2021-9-1".parse::<Date>().is_err());
/// # Ok::<(), bouwsteen::InvalidDate>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// The text is no date of the format, or lies outside its calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidDate {
    /// Not exactly `YYYY-MM-DD`, or no such day.
    #[error("not a date: write a day that exists as YYYY-MM-DD")]
    Malformed,
    /// Before 1900-01-01 or after 2199-12-31.
    #[error("date outside 1900-01-01 to 2199-12-31")]
    OutOfRange,
}

impl Date {
    /// The first day of the calendar.
    pub(crate) const FIRST: Self = match NaiveDate::from_ymd_opt(1900, 1, 1) {
        Some(date) => Self(date),
        None => Self::MIN,
    };
    /// The last day of the calendar.
    pub(crate) const LAST: Self = match NaiveDate::from_ymd_opt(2199, 12, 31) {
        Some(date) => Self(date),
        None => Self::MAX,
    };
    /// The day before every other: "never" in comparisons.
    pub(crate) const MIN: Self = Self(NaiveDate::MIN);
    /// The day after every other: "without end" in comparisons.
    pub(crate) const MAX: Self = Self(NaiveDate::MAX);

    /// The date of a year, month and day.
    ///
    /// # Errors
    /// [`InvalidDate`] when there is no such day or it lies outside the calendar.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, InvalidDate> {
        NaiveDate::from_ymd_opt(year, month, day).ok_or(InvalidDate::Malformed)?.try_into()
    }

    /// This date if it lies in the calendar of the format; a calculated one may not.
    #[must_use]
    pub fn in_calendar(self) -> Option<Self> {
        Self::try_from(self.0).ok()
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.succ_opt().unwrap_or(NaiveDate::MAX))
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// So many days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX))
    }

    /// So many days earlier.
    #[must_use]
    pub fn minus_days(self, days: u32) -> Self {
        Self(self.0.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN))
    }

    /// The days since 1970-01-01.
    pub(crate) fn number(self) -> i32 {
        self.0.to_epoch_days()
    }

    /// The whole days from an earlier date to this one; negative when that one is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = InvalidDate;

    fn try_from(date: NaiveDate) -> Result<Self, InvalidDate> {
        if (1900..2200).contains(&date.year()) { Ok(Self(date)) } else { Err(InvalidDate::OutOfRange) }
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    /// Exactly ten characters: chrono's own reader also takes `2021-9-1` and blanks.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else {
            return Err(InvalidDate::Malformed);
        };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_u32, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
            })
        };
        match (number(&[a, b, c, d]), number(&[e, f]), number(&[g, h])) {
            (Some(year), Some(month), Some(day)) => {
                Self::new(i32::try_from(year).unwrap_or_default(), month, day)
            }
            _ => Err(InvalidDate::Malformed),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Write for Date {
    fn write(&self, pen: &mut dyn Pen) {
        pen.shown(self);
    }
}

serialized!(Date);

impl Shape for Date {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        match text.parse() {
            Ok(date) => Some(date),
            Err(InvalidDate::OutOfRange) => {
                reader.value(ProblemCode::DateOutOfRange, text);
                None
            }
            Err(InvalidDate::Malformed) => {
                reader.value(ProblemCode::BadDate, text);
                None
            }
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}
