//! The calendar that was sent before: how often each event had changed, and which are gone.

use super::event::{DIGEST, Status};
use super::moment::Moment;
use super::text::{unescaped, unfolded};
use std::collections::BTreeMap;

/// What every event of ours ends in; no calendar of others has it.
const OURS: &str = ".bouwsteen.invalid";

/// An event of the calendar before.
#[derive(Clone, Debug, Default)]
pub(super) struct Earlier {
    sequence: u32,
    digest: String,
    /// Whether it was cancelled already.
    pub(super) is_cancelled: bool,
    /// When it began; nothing when another program wrote it otherwise.
    pub(super) start: Option<Moment>,
    /// When it ended.
    pub(super) end: Option<Moment>,
    /// What it was called.
    pub(super) summary: String,
}

/// The events of the calendar before that are ours, by what they are known by.
#[derive(Clone, Debug, Default)]
pub(super) struct Previous(BTreeMap<String, Earlier>);

impl Previous {
    /// Reads a calendar as this library writes it. What is not ours, or no calendar, is passed over.
    pub(super) fn read(text: &str) -> Self {
        let (mut events, mut inside) = (BTreeMap::new(), Vec::new());
        let mut current: Option<(String, Earlier)> = None;
        for line in unfolded(text) {
            let name = line.split([':', ';']).next().unwrap_or_default();
            let rest = line.get(name.len()..).unwrap_or_default();
            match name {
                "BEGIN" => {
                    inside.push(rest.to_owned());
                    if inside == [":VCALENDAR", ":VEVENT"] {
                        current = Some(Default::default());
                    }
                }
                "END" => {
                    if inside == [":VCALENDAR", ":VEVENT"] {
                        keep(current.take(), &mut events);
                    }
                    inside.pop();
                }
                // What is in an alarm or a time zone is not of the event.
                _ if inside.len() == 2 => {
                    if let Some((uid, event)) = &mut current {
                        take(name, rest, uid, event);
                    }
                }
                _ => {}
            }
        }
        Self(events)
    }

    /// How often an event has changed: as often as before when it says the same, else once more.
    pub(super) fn sequence(&self, uid: &str, digest: &str) -> Option<u32> {
        let earlier = self.0.get(uid)?;
        let is_same = earlier.digest == digest;
        Some(if is_same { earlier.sequence } else { earlier.sequence.saturating_add(1) })
    }

    /// The events of a kind, with what they are known by.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = (&String, &Earlier)> {
        self.0.iter().filter(move |(uid, _)| uid.starts_with(kind))
    }
}

/// Takes what a line says of an event.
fn take(name: &str, rest: &str, uid: &mut String, event: &mut Earlier) {
    let value = rest.strip_prefix(':').unwrap_or_default();
    match name {
        "UID" => value.clone_into(uid),
        "SEQUENCE" => event.sequence = value.parse().unwrap_or_default(),
        DIGEST => value.clone_into(&mut event.digest),
        "STATUS" => event.is_cancelled = value == Status::Cancelled.as_str(),
        "SUMMARY" => event.summary = unescaped(value),
        "DTSTART" => event.start = Moment::parse(rest),
        "DTEND" => event.end = Moment::parse(rest),
        _ => {}
    }
}

/// Keeps an event that is ours; of two that are known by the same, the one that changed most often.
fn keep(event: Option<(String, Earlier)>, events: &mut BTreeMap<String, Earlier>) {
    if let Some((uid, event)) = event.filter(|(uid, _)| uid.ends_with(OURS)) {
        let known = events.entry(uid).or_default();
        if event.sequence >= known.sequence {
            *known = event;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n\
        END:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:meeting-m1@JZ28.bouwst\r\n een.invalid\r\n\
        SEQUENCE:4\r\nDTSTART;VALUE=DATE:20210520\r\nSUMMARY:Een\\, twee\r\nSTATUS:CANCELLED\r\n\
        X-BOUWSTEEN-DIGEST:0011\r\nBEGIN:VALARM\r\nSUMMARY:alarm\r\nEND:VALARM\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:party@example.org\r\nSEQUENCE:9\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn events_of_ours_are_read() {
        let previous = Previous::read(TEXT);
        let uid = "meeting-m1@JZ28.bouwsteen.invalid";
        let (_, event) = previous.of_kind("meeting-").next().unwrap();
        assert_eq!(event.summary, "Een, twee");
        assert!(event.is_cancelled);
        assert_eq!(event.start.unwrap().value(), ";VALUE=DATE:20210520");
        assert_eq!(previous.sequence(uid, "0011"), Some(4));
        assert_eq!(previous.sequence(uid, "0012"), Some(5));
        assert_eq!(previous.sequence("meeting-m2@JZ28.bouwsteen.invalid", "0011"), None);
        assert_eq!(previous.sequence("party@example.org", ""), None);
        assert_eq!(previous.of_kind("").count(), 1);
    }

    #[test]
    fn what_is_no_calendar_is_passed_over() {
        for text in [
            "",
            "END:VEVENT\nEND:VCALENDAR\n",
            "BEGIN:VEVENT\nUID:a.bouwsteen.invalid\nEND:VEVENT",
            "{\"a\": 1}",
        ] {
            assert_eq!(Previous::read(text).of_kind("").count(), 0, "{text}");
        }
    }

    #[test]
    fn a_number_that_cannot_be_is_none() {
        let text = TEXT.replace("SEQUENCE:4", "SEQUENCE:4294967295");
        let uid = "meeting-m1@JZ28.bouwsteen.invalid";
        assert_eq!(Previous::read(&text).sequence(uid, "other"), Some(u32::MAX));
        let text = TEXT.replace("SEQUENCE:4", "SEQUENCE:-1");
        assert_eq!(Previous::read(&text).sequence(uid, "0011"), Some(0));
    }
}
