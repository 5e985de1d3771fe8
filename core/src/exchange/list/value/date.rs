//! Dates as people and spreadsheets write them, the day before the month.

use super::weekdays::weekday;
use crate::date::{Date, InvalidDate};

/// The months, each with the names it has in Dutch and English.
const MONTHS: [&str; 12] = [
    "januari january jan",
    "februari february feb febr",
    "maart march mrt mar maa",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
];

/// The numbers that spreadsheets keep for the days that a list can hold; smaller ones may be anything.
const SERIALS: std::ops::RangeInclusive<u32> = 20_000..=80_000;

/// The longest text that is looked at, in bytes.
const LIMIT: usize = 60;

/// Reads a date: `1-9-2021`, `01/09/21`, `wo 1 sept. 2021`, `2021-09-01 00:00:00`, or `44440` as spreadsheets keep it.
///
/// The day stands before the month, unless the year comes first or the month is a word; so American dates are refused
/// where they cannot be Dutch ones.
pub(in crate::exchange) fn date(text: &str) -> Result<Date, InvalidDate> {
    if text.len() > LIMIT {
        return Err(InvalidDate::Malformed);
    }
    let text = text.trim().to_lowercase();
    if let Some(number) = serial(&text) {
        // Spreadsheets count from 1900-01-01 as 1, and take 1900 for a leap year.
        return Ok(Date::FIRST.plus_days(number - 2));
    }
    let text = without_time(&text);
    let mut parts: Vec<&str> =
        text.split([' ', '-', '/', '.', ',', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    if parts.first().is_some_and(|part| weekday(part).is_some()) {
        parts.remove(0);
    }
    let &[first, second, third] = parts.as_slice() else { return Err(InvalidDate::Malformed) };
    let found = if first.len() == 4 {
        (number(first, 4), month(second), day(third))
    } else if let Some(month) = named_month(first) {
        (year(third), Some(month), day(second))
    } else {
        (year(third), month(second), day(first))
    };
    match found {
        (Some(year), Some(month), Some(day)) => {
            Date::new(i32::try_from(year).unwrap_or_default(), month, day)
        }
        _ => Err(InvalidDate::Malformed),
    }
}

/// The number of a day in a spreadsheet, perhaps with a part of the day behind it.
fn serial(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_part = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    number(whole, 5).filter(|number| whole.len() == 5 && is_part && SERIALS.contains(number))
}

/// The text without the time of day behind it: ` 00:00:00`, `t09:30z`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let (before, _) = text.split_at(colon);
    let rest = before.trim_end_matches(|character: char| character.is_ascii_digit());
    // One or two digits for the hour, parted from the year.
    let is_hour = (1..=2).contains(&(before.len() - rest.len()));
    match rest.strip_suffix([' ', 't']) {
        Some(date) if is_hour => date.trim_end_matches([' ', ',']),
        _ => text,
    }
}

/// A number of at most `width` digits.
fn number(text: &str, width: usize) -> Option<u32> {
    let fits = (1..=width).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// A year of four digits, or of two: from 1970 to 2069.
fn year(text: &str) -> Option<u32> {
    let text = text.trim_start_matches(['\'', '’']);
    let number = number(text, 4)?;
    match text.len() {
        4 => Some(number),
        2 if number < 70 => Some(2000 + number),
        2 => Some(1900 + number),
        _ => None,
    }
}

fn month(text: &str) -> Option<u32> {
    number(text, 2).or_else(|| named_month(text))
}

fn named_month(text: &str) -> Option<u32> {
    let months = (1..).zip(MONTHS);
    months.into_iter().find(|(_, names)| names.split(' ').any(|name| name == text)).map(|(month, _)| month)
}

/// A day of the month, also as `1e` or `1st`.
fn day(text: &str) -> Option<u32> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let (_, suffix) = text.split_at(digits.len());
    matches!(suffix, "" | "e" | "st" | "nd" | "rd" | "th").then(|| number(digits, 2)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_day_has_many_spellings() {
        let spellings = [
            "1-9-2021",
            "01-09-2021",
            "01/09/2021",
            "1.9.2021",
            "1-9-21",
            "1 - 9 - 2021",
            "1-9-'21",
            "1 september 2021",
            "1 Sept. 2021",
            "1-sep-2021",
            "1-sep-21",
            "1e september 2021",
            "wo 1 sep 2021",
            "Woensdag 1 september 2021",
            "Wed, 1 Sep 2021",
            "September 1st, 2021",
            "September 1, 2021",
            "2021-09-01",
            "2021/9/1",
            "2021-09-01 00:00:00",
            "2021-09-01T23:59:59Z",
            "1-9-2021 9:30",
            "1-9-2021, 09:30 uur",
            "44440",
            "44440.0",
            "44440,75",
        ];
        for spelling in spellings {
            assert_eq!(
                date(spelling).map(|date| date.to_string()).as_deref(),
                Ok("2021-09-01"),
                "{spelling}"
            );
        }
    }

    #[test]
    fn months_have_dutch_and_english_names() {
        let dutch = "januari februari maart april mei juni juli augustus september oktober november december";
        let english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
        for names in [dutch, english] {
            for (month, name) in (1..).zip(names.split(' ')) {
                assert_eq!(date(&format!("3 {name} 2022")), Date::new(2022, month, 3), "{name}");
            }
        }
        assert_eq!(date("14 mrt 2022"), Date::new(2022, 3, 14));
        assert_eq!(date("14 okt 2022"), Date::new(2022, 10, 14));
    }

    #[test]
    fn spreadsheets_count_days() {
        for (serial, year, month, day) in
            [("20000", 1954, 10, 3), ("36526", 2000, 1, 1), ("45292", 2024, 1, 1)]
        {
            assert_eq!(date(serial), Date::new(year, month, day));
        }
        for wrong in ["60", "1", "19999", "80001", "044440", "44440.", "-44440", "20210901", "4444O"] {
            assert_eq!(date(wrong), Err(InvalidDate::Malformed), "{wrong}");
        }
    }

    #[test]
    fn every_day_is_the_same_in_digits_and_as_a_number() {
        let mut day = Date::new(1954, 10, 3).unwrap();
        for serial in SERIALS {
            assert_eq!(date(&serial.to_string()), Ok(day));
            assert_eq!(date(&format!("{}-{}-{}", day.day(), day.month(), day.year())), Ok(day));
            assert_eq!(date(&day.to_string()), Ok(day));
            day = day.next();
        }
    }

    #[test]
    fn years_of_two_digits_are_near() {
        assert_eq!(date("1-1-69"), Date::new(2069, 1, 1));
        assert_eq!(date("1-1-70"), Date::new(1970, 1, 1));
        assert_eq!(date("1-1-00"), Date::new(2000, 1, 1));
    }

    #[test]
    fn what_is_no_dutch_day_is_refused() {
        let wrong = [
            "",
            "gisteren",
            "september 2021",
            "1-9",
            "31-9-2021",
            "29-2-2021",
            "0-9-2021",
            "9/31/2021",
            "13/25/2021",
            "9/13/2021",
            "1-9-021",
            "1-9-20211",
            "1x-9-2021",
            "1-9-2021-3",
            "10:30",
            "1-9-2021:30",
        ];
        for text in wrong {
            assert_eq!(date(text), Err(InvalidDate::Malformed), "{text}");
        }
        assert_eq!(date("1-9-1821"), Err(InvalidDate::OutOfRange));
        assert_eq!(date(&"1-9-2021 ".repeat(20)), Err(InvalidDate::Malformed));
    }
}
