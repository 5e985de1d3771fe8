//! Periods and durations by the letter of the domain: half-open, months before days, clamped once.

use chrono::{Days, Months, NaiveDate};
use serde_json::Value;

/// `[from, until)`; an absent end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// First day in.
    pub from: Option<NaiveDate>,
    /// First day out.
    pub until: Option<NaiveDate>,
}

impl Period {
    /// Reads `from` and `until` or `through` of any object; of anything else it is every day.
    pub fn read(value: &Value) -> Self {
        let through = date(&value["through"]).map(|last| last + Days::new(1));
        Self { from: date(&value["from"]), until: date(&value["until"]).or(through) }
    }

    /// Whether the day lies in the period.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Whether some day lies in both periods.
    pub fn overlaps(self, other: Self) -> bool {
        let from = self.from.max(other.from);
        let until = [self.until, other.until].into_iter().flatten().min();
        from.zip(until).is_none_or(|(from, until)| from < until)
    }
}

/// An ISO 8601 duration. Months and years come first and clamp once, then weeks and days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duration {
    months: u32,
    days: u32,
}

impl Duration {
    /// Reads a text such as `P1M14D`; `None` when it is not there.
    pub fn read(value: &Value) -> Option<Self> {
        let mut duration = Self::default();
        let mut number = 0;
        for sign in value.as_str()?.strip_prefix('P')?.chars() {
            match sign {
                'Y' => duration.months += 12 * number,
                'M' => duration.months += number,
                'W' => duration.days += 7 * number,
                'D' => duration.days += number,
                digit => number = 10 * number + digit.to_digit(10)?,
            }
            if !sign.is_ascii_digit() {
                number = 0;
            }
        }
        Some(duration)
    }

    /// The date this long after `date`.
    pub fn after(self, date: NaiveDate) -> NaiveDate {
        date.checked_add_months(Months::new(self.months)).unwrap() + Days::new(self.days.into())
    }

    /// The date this long before `date`.
    pub fn before(self, date: NaiveDate) -> NaiveDate {
        date.checked_sub_months(Months::new(self.months)).unwrap() - Days::new(self.days.into())
    }
}

/// Reads a date; `None` when it is not there.
pub fn date(value: &Value) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(value.as_str()?, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn months_clamp_once_and_before_days_are_added() {
        let month_and_two_weeks = Duration::read(&json!("P1M14D")).unwrap();
        assert_eq!(month_and_two_weeks.after(day("2021-01-31")), day("2021-03-14"));
        assert_eq!(month_and_two_weeks.before(day("2021-03-31")), day("2021-02-14"));
        let long = Duration::read(&json!("P1Y2M3W4D")).unwrap();
        assert_eq!(long.after(day("2020-02-29")), day("2021-05-24"));
    }

    #[test]
    fn through_is_the_last_day_in_and_until_the_first_day_out() {
        let through = Period::read(&json!({ "from": "2021-01-01", "through": "2021-01-31" }));
        assert_eq!(through, Period::read(&json!({ "from": "2021-01-01", "until": "2021-02-01" })));
        assert!(through.holds(day("2021-01-31")) && !through.holds(day("2021-02-01")));
        assert!(Period::read(&json!("GM0202")).holds(day("2199-12-31")));
    }

    #[test]
    fn periods_that_touch_do_not_overlap() {
        let until = |from: &str, until: &str| Period::read(&json!({ "from": from, "until": until }));
        let may = until("2021-05-01", "2021-06-01");
        assert!(!may.overlaps(until("2021-06-01", "2021-07-01")));
        assert!(may.overlaps(until("2021-05-31", "2021-07-01")));
        assert!(may.overlaps(Period::default()));
        assert!(!until("2021-05-01", "2021-05-01").overlaps(may));
    }
}
