//! Days as numbers, with the little calendar that writing plausible dates needs.

/// A civil day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(i32);

impl Day {
    /// Reads `YYYY-MM-DD`; the tables of this module hold nothing else.
    pub(super) fn parse(iso: &str) -> Option<Day> {
        let mut parts = iso.split('-').map(|part| part.parse::<i32>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        // Days from civil, after Howard Hinnant; valid for the years used here.
        let shifted = if month <= 2 { year - 1 } else { year };
        let era_year = shifted.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = era_year * 365 + era_year / 4 - era_year / 100 + day_of_year;
        Some(Day(shifted.div_euclid(400) * 146_097 + day_of_era - 719_468))
    }

    /// Writes `YYYY-MM-DD`.
    pub(super) fn iso(self) -> String {
        let days = self.0 + 719_468;
        let day_of_era = days.rem_euclid(146_097);
        let era_year = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * era_year + era_year / 4 - era_year / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = era_year + days.div_euclid(146_097) * 400 + i32::from(month <= 2);
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// So many days earlier.
    pub(super) fn earlier(self, days: i32) -> Day {
        Day(self.0 - days)
    }

    /// The same day, or the Friday before a weekend.
    pub(super) fn working_day(self) -> Day {
        // 1970-01-01 was a Thursday: Monday is 0.
        self.earlier(((self.0 + 3).rem_euclid(7) - 4).max(0))
    }

    /// The first day of its month.
    pub(super) fn first_of_month(self) -> Day {
        let day = self.iso().get(8..).and_then(|day| day.parse::<i32>().ok()).unwrap_or(1);
        self.earlier(day - 1)
    }
}
