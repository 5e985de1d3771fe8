//! Days of the week as people write them.

use crate::facts::Weekdays;
use crate::vocabulary::Weekday;

/// The days from Monday on, each with the names it has in Dutch and English.
const NAMES: [&str; 7] = [
    "maandag monday ma mon mo",
    "dinsdag tuesday di tue tues tu din",
    "woensdag wednesday wo wed we woe",
    "donderdag thursday do thu thurs th don",
    "vrijdag friday vr fri fr vrij",
    "zaterdag saturday za sat sa zat",
    "zondag sunday zo sun su zon",
];

/// How people say Monday to Friday; in a list of days at work, `alle dagen` does not count the weekend.
const WORKING_DAYS: &[&str] = &[
    "alle dagen",
    "elke dag",
    "iedere dag",
    "dagelijks",
    "hele week",
    "de hele week",
    "alle werkdagen",
    "elke werkdag",
    "werkdagen",
    "every day",
    "all days",
    "daily",
    "weekdays",
    "all working days",
];

/// What stands between the first and the last day of several, longest first.
const THROUGH: [&str; 8] = ["tot en met", "t/m", "t.e.m.", "through", "tm", "tem", "to", "-"];

/// Reads the days: `ma, di, do`, `ma t/m do`, `maandag-donderdag`, `mon/tue`, `alle dagen`.
///
/// Nothing when anything else is said as well, such as a part of a day.
pub(in crate::exchange) fn weekdays(text: &str) -> Option<Weekdays> {
    let text = text
        .trim()
        .trim_end_matches('.')
        .to_lowercase()
        .replace(['\u{2010}', '\u{2011}', '\u{2013}', '\u{2014}'], "-");
    if WORKING_DAYS.contains(&text.as_str()) {
        return Some(Weekdays::new(between(Weekday::Mon, Weekday::Fri)));
    }
    let mut days = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (first, behind) = next_day(rest)?;
        rest = behind.trim_start();
        match range(rest) {
            Some(behind) => {
                let (last, behind) = next_day(behind)?;
                days.extend(between(first, last));
                rest = behind.trim_start();
                // `ma-di-do` may be two ranges or three days.
                if range(rest).is_some() {
                    return None;
                }
            }
            None => days.push(first),
        }
        rest = separated(rest);
    }
    (!days.is_empty()).then(|| Weekdays::new(days))
}

/// The day that a word names.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let named = Weekday::ALL.iter().zip(NAMES);
    named.into_iter().find(|(_, names)| names.split(' ').any(|name| name == word)).map(|(day, _)| *day)
}

/// The day that the text begins with, and what stands behind it.
fn next_day(text: &str) -> Option<(Weekday, &str)> {
    let text = text.trim_start();
    let end = text.find(|character: char| !character.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    weekday(word).map(|day| (day, rest.strip_prefix('.').unwrap_or(rest)))
}

/// What stands behind a word for "through", if the text begins with one.
fn range(text: &str) -> Option<&str> {
    THROUGH.iter().find_map(|word| {
        let rest = text.strip_prefix(word)?;
        let is_whole = *word == "-" || rest.starts_with([' ', '.']);
        is_whole.then_some(rest)
    })
}

/// The text behind what parts two days.
fn separated(text: &str) -> &str {
    let parted =
        text.trim_start_matches(|character: char| character.is_whitespace() || ",;/+&|".contains(character));
    ["en ", "and "].iter().find_map(|word| parted.strip_prefix(word)).unwrap_or(parted)
}

/// The days from the first to the last, over the weekend if need be.
fn between(first: Weekday, last: Weekday) -> impl Iterator<Item = Weekday> {
    let (first, last) = (first as usize, last as usize);
    let days = (last + 7 - first) % 7 + 1;
    Weekday::ALL.iter().copied().cycle().skip(first).take(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

    #[test]
    fn days_are_named_one_by_one_or_from_first_to_last() {
        let cases: &[(&str, &[Weekday])] = &[
            ("ma, di, do", &[Mon, Tue, Thu]),
            ("do di ma", &[Mon, Tue, Thu]),
            ("Ma. di. wo.", &[Mon, Tue, Wed]),
            ("mon/tue", &[Mon, Tue]),
            ("maandag, dinsdag en vrijdag", &[Mon, Tue, Fri]),
            ("ma + di & vr", &[Mon, Tue, Fri]),
            ("ma\ndi", &[Mon, Tue]),
            ("ma t/m do", &[Mon, Tue, Wed, Thu]),
            ("ma. t/m do.", &[Mon, Tue, Wed, Thu]),
            ("maandag-donderdag", &[Mon, Tue, Wed, Thu]),
            ("maandag \u{2013} donderdag", &[Mon, Tue, Wed, Thu]),
            ("maandag tot en met woensdag", &[Mon, Tue, Wed]),
            ("Monday through Wednesday", &[Mon, Tue, Wed]),
            ("Mon to Wed", &[Mon, Tue, Wed]),
            ("ma-di, do-vr", &[Mon, Tue, Thu, Fri]),
            ("ma t/m wo en vr", &[Mon, Tue, Wed, Fri]),
            ("vr-ma", &[Mon, Fri, Sat, Sun]),
            ("ma-zo", &[Mon, Tue, Wed, Thu, Fri, Sat, Sun]),
            ("zo-ma", &[Mon, Sun]),
            ("wo", &[Wed]),
            ("wo wo", &[Wed]),
            ("alle dagen", &[Mon, Tue, Wed, Thu, Fri]),
            ("Werkdagen", &[Mon, Tue, Wed, Thu, Fri]),
        ];
        for (text, days) in cases {
            let read = weekdays(text).map(|read| read.iter().collect::<Vec<_>>());
            assert_eq!(read.as_deref(), Some(*days), "{text}");
        }
    }

    #[test]
    fn what_says_more_is_refused() {
        let texts = [
            "",
            ",",
            "ma (ochtend)",
            "ma-di-do",
            "ma t/m",
            "t/m vr",
            "32 uur",
            "ma, feestdag",
            "wisselend",
            "ma-",
            "madi",
            "ma of di",
        ];
        for text in texts {
            assert_eq!(weekdays(text), None, "{text}");
        }
    }

    #[test]
    fn every_name_is_of_one_day() {
        let names: Vec<_> = NAMES.iter().flat_map(|names| names.split(' ')).collect();
        for name in &names {
            assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}");
        }
    }
}
