//! When an event begins and ends: a day, or an hour of a day in the Netherlands.

use super::zone;
use crate::date::Date;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// A day, or a time on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment {
    date: Date,
    /// Minutes since midnight.
    time: Option<u32>,
}

impl Moment {
    /// A whole day.
    pub(super) const fn day(date: Date) -> Self {
        Self { date, time: None }
    }

    /// So many minutes after midnight, for however many days that is; never past the calendar of the format.
    pub(super) fn after_midnight(date: Date, minutes: u32) -> Self {
        match date.plus_days(minutes / DAY).in_calendar() {
            Some(date) => Self { date, time: Some(minutes % DAY) },
            None => Self { date: Date::LAST, time: Some(DAY - 1) },
        }
    }

    /// The day.
    pub(super) const fn date(self) -> Date {
        self.date
    }

    /// The end of parameters and the value of a property: `;VALUE=DATE:20210520`, or
    /// `;TZID=Europe/Amsterdam:20210520T133000`.
    pub(super) fn value(self) -> String {
        let day = compact(self.date);
        match self.time {
            None => format!(";VALUE=DATE:{day}"),
            Some(time) => format!(";TZID={}:{day}T{:02}{:02}00", zone::NAME, time / 60, time % 60),
        }
    }

    /// Reads what [`Moment::value`] wrote, and nothing else.
    pub(super) fn parse(value: &str) -> Option<Self> {
        if let Some(day) = value.strip_prefix(";VALUE=DATE:") {
            return parse_day(day).map(Self::day);
        }
        let zoned = value.strip_prefix(";TZID=")?.strip_prefix(zone::NAME)?.strip_prefix(':')?;
        let (day, time) = zoned.split_once('T')?;
        let (hours, rest) = time.split_at_checked(2)?;
        let (minutes, seconds) = rest.split_at_checked(2)?;
        let written: crate::date::Time = format!("{hours}:{minutes}").parse().ok()?;
        let date = parse_day(day)?;
        (seconds == "00").then_some(Self { date, time: Some(written.minutes()) })
    }
}

/// A date as calendars write it.
pub(super) fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A date as calendars write it; also the first day after the calendar of the format, on which a day may end.
fn parse_day(text: &str) -> Option<Date> {
    let (year, rest) = text.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    let end = Date::LAST.next();
    if text == compact(end) { Some(end) } else { format!("{year}-{month}-{day}").parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn moments_are_written_and_read() {
        let day = Moment::day(date("2021-05-20"));
        assert_eq!(day.value(), ";VALUE=DATE:20210520");
        let time = Moment::after_midnight(date("2021-05-20"), 13 * 60 + 30);
        assert_eq!(time.value(), ";TZID=Europe/Amsterdam:20210520T133000");
        let end = Moment::day(Date::LAST.next());
        assert_eq!(end.value(), ";VALUE=DATE:22000101");
        for moment in [day, time, end] {
            assert_eq!(Moment::parse(&moment.value()), Some(moment));
        }
    }

    #[test]
    fn midnight_is_passed() {
        let late = Moment::after_midnight(date("2021-12-31"), 23 * 60 + 120);
        assert_eq!(late.value(), ";TZID=Europe/Amsterdam:20220101T010000");
        let beyond = Moment::after_midnight(date("2199-12-31"), u32::MAX);
        assert_eq!(beyond.value(), ";TZID=Europe/Amsterdam:21991231T235900");
    }

    #[test]
    fn nothing_else_is_read() {
        for value in [
            "",
            ":20210520",
            ";VALUE=DATE:2021052",
            ";VALUE=DATE:20210231",
            ";VALUE=DATE:2021é20",
            ";TZID=Europe/Amsterdam:20210520T1330",
            ";TZID=Europe/Amsterdam:20210520T133001",
            ";TZID=Europe/Amsterdam:20210520T253000",
            ";TZID=Europe/Brussels:20210520T133000",
        ] {
            assert_eq!(Moment::parse(value), None, "{value}");
        }
    }
}
