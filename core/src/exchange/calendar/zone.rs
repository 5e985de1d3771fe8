//! The time of the Netherlands: Europe/Amsterdam.

use super::text::Lines;

/// The name by which every calendar knows it.
pub(super) const NAME: &str = "Europe/Amsterdam";

/// Summer time begins on the last Sunday of March at two and ends on the last Sunday of October at three, as
/// the European Union has it since 1996. The rule is written from 1970 on, as calendar programs themselves do;
/// before that it is always winter time.
const RULES: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// Adds the zone. Every calendar has it: one without events would otherwise be empty, which the format forbids.
pub(super) fn write(lines: &mut Lines) {
    for line in RULES {
        lines.push(line);
    }
}

#[cfg(test)]
mod tests {
    use crate::date::Date;

    /// The day of the week of a date, Sunday being 0: 1970-01-01 was a Thursday.
    fn weekday(date: Date) -> i32 {
        (date.number() + 4).rem_euclid(7)
    }

    #[test]
    fn the_first_days_follow_the_rule() {
        for (text, month) in [("1970-03-29", 3), ("1970-10-25", 10)] {
            let date: Date = text.parse().unwrap();
            assert_eq!(weekday(date), 0, "{text} is a Sunday");
            assert_eq!(
                (date.month(), date.plus_days(7).month()),
                (month, month + 1),
                "{text} is the last one"
            );
        }
    }
}
