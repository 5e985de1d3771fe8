//! Whole calendars, written by hand.

mod due;
mod invited;
mod published;

use super::CalendarOptions;
use super::text::unfolded;
use crate::change::Change;
use crate::date::Date;
use crate::language::Language;
use crate::register::Register;
use sha2::{Digest, Sha256};

fn register() -> Register {
    Register::from_str(include_str!("register.json")).unwrap()
}

fn with(changes: &str) -> Register {
    let document = format!(r#"{{ "format": "bouwsteen/changes/1", "changes": [{changes}] }}"#);
    let changes: Vec<Change> = crate::change::changes_from_json(document.as_bytes()).unwrap();
    register().with(&changes).unwrap().0
}

/// The register in which a piece of the document is another.
fn instead(from: &str, to: &str) -> Register {
    let document = include_str!("register.json");
    assert_eq!(document.matches(from).count(), 1, "{from}");
    Register::from_str(&document.replace(from, to)).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn in_dutch() -> CalendarOptions {
    CalendarOptions::default()
}

fn in_english() -> CalendarOptions {
    CalendarOptions { language: Language::En, ..CalendarOptions::default() }
}

fn after(previous: &str) -> CalendarOptions {
    CalendarOptions { previous: Some(previous.to_owned()), ..CalendarOptions::default() }
}

/// The digest that an event has to carry, of the lines that tell what it is.
fn digest(lines: &[&str]) -> String {
    let digest = Sha256::digest(lines.join("\n").as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The lines of the events of a calendar; what stands around them is checked here.
fn events(calendar: &str, method: &str, name: Option<&str>) -> Vec<String> {
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(calendar.matches('\n').count(), calendar.matches("\r\n").count(), "every line ends the same");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "no line is too long");
    let lines = unfolded(calendar.strip_suffix("END:VCALENDAR\r\n").unwrap());
    let prodid = lines[2].strip_prefix("PRODID:-//bouwsteen//bouwsteen//").unwrap();
    assert!(["NL", "EN"].contains(&prodid));
    assert_eq!(lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
    assert_eq!(lines[3..5], ["CALSCALE:GREGORIAN".to_owned(), format!("METHOD:{method}")]);
    let names: Vec<_> =
        name.iter().flat_map(|name| [format!("NAME:{name}"), format!("X-WR-CALNAME:{name}")]).collect();
    let rest = lines[5..].strip_prefix(&names[..]).unwrap();
    let zone = "BEGIN:VTIMEZONE TZID:Europe/Amsterdam BEGIN:DAYLIGHT TZOFFSETFROM:+0100 TZOFFSETTO:+0200 \
        TZNAME:CEST DTSTART:19700329T020000 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU END:DAYLIGHT BEGIN:STANDARD \
        TZOFFSETFROM:+0200 TZOFFSETTO:+0100 TZNAME:CET DTSTART:19701025T030000 \
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU END:STANDARD END:VTIMEZONE";
    let zone: Vec<_> = zone.split(' ').map(str::to_owned).collect();
    let events = rest.strip_prefix(&zone[..]).unwrap();
    let (last, events) = events.split_last().unwrap();
    assert_eq!(last, "");
    events.to_vec()
}

/// The lines of a calendar that begin so.
fn lines(calendar: &str, start: &str) -> Vec<String> {
    unfolded(calendar).into_iter().filter(|line| line.starts_with(start)).collect()
}
