//! Half-open periods.

use super::Date;
use crate::json::{
    Broken, Entries, Field as _, Object, Pen, PeriodKeys, Reader, Shape, Write, optional, read_keys,
    serialized,
};
use crate::problem::Kind;
use std::fmt;

/// The days from `from` up to, not including, `until`; either side may be open.
///
/// A period may be empty; an empty one is never in force.
///
/// ```
/// use bouwsteen::{Date, Period};
/// let march = Period::through(Some("2021-03-01".parse()?), "2021-03-31".parse()?).unwrap();
/// assert!(march.contains("2021-03-31".parse()?));
/// assert!(!march.contains("2021-04-01".parse()?));
/// # Ok::<(), bouwsteen::InvalidDate>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Period {
    from: Option<Date>,
    until: Option<Date>,
}

impl Period {
    /// Every day.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// No day at all.
    pub(crate) const NEVER: Self = Self { from: Some(Date::MAX), until: Some(Date::MIN) };

    /// The days from `from` up to, not including, `until`. `None` when `until` is before `from`.
    #[must_use]
    pub fn new(from: Option<Date>, until: Option<Date>) -> Option<Self> {
        match (from, until) {
            (Some(from), Some(until)) if until < from => None,
            _ => Some(Self { from, until }),
        }
    }

    /// All days up to, not including, `first_day_out`.
    #[must_use]
    pub fn until(from: Option<Date>, first_day_out: Date) -> Option<Self> {
        Self::new(from, Some(first_day_out))
    }

    /// All days up to and including `last_day_in`. `None` when that is before `from`.
    #[must_use]
    pub fn through(from: Option<Date>, last_day_in: Date) -> Option<Self> {
        if from.is_some_and(|from| last_day_in < from) {
            return None;
        }
        // After the last day of the calendar there is no day to name: the period is open.
        Self::new(from, last_day_in.next().in_calendar())
    }

    /// The days from `from` on.
    #[must_use]
    pub const fn since(from: Date) -> Self {
        Self { from: Some(from), until: None }
    }

    /// The first day, if the period has one.
    #[must_use]
    pub const fn from(self) -> Option<Date> {
        self.from
    }

    /// The first day out, if the period ends.
    #[must_use]
    pub const fn end(self) -> Option<Date> {
        self.until
    }

    /// The last day in, if the period ends.
    #[must_use]
    pub fn last_day(self) -> Option<Date> {
        self.until.map(Date::previous)
    }

    /// The first day, or the day before all days.
    #[must_use]
    pub(crate) fn start(self) -> Date {
        self.from.unwrap_or(Date::MIN)
    }

    /// The first day out, or the day after all days.
    #[must_use]
    pub(crate) fn stop(self) -> Date {
        self.until.unwrap_or(Date::MAX)
    }

    /// Whether the day lies in the period.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        // Both at once: where many periods are looked at, which side fails cannot be guessed.
        (self.start() <= day) & (day < self.stop())
    }

    /// Whether no day lies in the period.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start() >= self.stop()
    }

    /// Whether a day lies in both periods.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        !self.intersection(other).is_empty()
    }

    /// The days that lie in both; an empty period when there are none.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        let from = self.from.max(other.from);
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        // Kept well-formed when the two do not meet: empty at the later start.
        Self { from, until: until.map(|until| from.map_or(until, |from| from.max(until))) }
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        write!(f, "[{}, {})", day(self.from), day(self.until))
    }
}

/// A period as an object of its own: `{"from": …, "until": …}`, both optional; `through` is read too.
impl Shape for Period {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let mut keys = PeriodKeys::default();
        read_keys(object, &mut [("", &mut keys)], reader)?;
        Ok(keys.finish("", reader))
    }
}

impl Period {
    /// Writes the keys of the period, which also stand in objects that have others.
    pub(crate) fn keys(self, entries: &mut dyn Entries) {
        optional(entries, "from", &self.from);
        optional(entries, "until", &self.until);
    }
}

impl Write for Period {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |entries| self.keys(entries));
    }
}

serialized!(Period);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Period {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut object = crate::json::schema::Object::new("A period; either side may be open.");
        object.period(generator);
        object.finish()
    }
}
