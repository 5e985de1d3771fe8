//! One event of a calendar: what it says, how it is written, and how one sees that it changed.

use super::moment::Moment;
use super::text::{Lines, escaped};
use crate::date::Date;
use sha2::{Digest, Sha256};

/// The property in which an event carries its own digest.
pub(super) const DIGEST: &str = "X-BOUWSTEEN-DIGEST";

/// How sure it is that an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// It is planned.
    Tentative,
    /// It is sure, or it was so.
    Confirmed,
    /// It is not to be, or no longer.
    Cancelled,
}

impl Status {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// An event.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// What it is known by, for ever.
    pub(super) uid: String,
    /// When it begins.
    pub(super) start: Moment,
    /// When it ends; an event without an end takes no time.
    pub(super) end: Option<Moment>,
    /// What it is called.
    pub(super) summary: String,
    /// Where it is.
    pub(super) location: Option<String>,
    /// What there is to tell, line by line.
    pub(super) description: Vec<String>,
    /// What is told besides, and does not make it another event when it changes.
    pub(super) remarks: Vec<String>,
    /// How sure it is.
    pub(super) status: Status,
    /// Whether it takes the time of whoever has it in a calendar.
    pub(super) is_busy: bool,
    /// What kind of event it is.
    pub(super) categories: Vec<String>,
    /// Who organises it and who is asked: whole lines, written already.
    pub(super) people: Vec<String>,
    /// How many days before it one is reminded, at nine in the morning.
    pub(super) alarm: Option<u32>,
}

impl Event {
    /// The first 16 hexadecimal digits of SHA-256 over everything that makes it another event when it changes.
    ///
    /// Who is asked and what they answered is no part of it: an answer must not make a program ask everybody anew.
    pub(super) fn digest(&self) -> String {
        let mut meaning = self.lines(&self.description);
        meaning.extend(self.trigger());
        let digest = Sha256::digest(meaning.join("\n").as_bytes());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// What the event says, without what it is known by.
    fn lines(&self, description: &[String]) -> Vec<String> {
        let mut lines = vec![format!("DTSTART{}", self.start.value())];
        lines.extend(self.end.map(|end| format!("DTEND{}", end.value())));
        lines.push(format!("SUMMARY:{}", escaped(&self.summary)));
        lines.extend(self.location.as_ref().map(|place| format!("LOCATION:{}", escaped(place))));
        if !description.is_empty() {
            lines.push(format!("DESCRIPTION:{}", escaped(&description.join("\n"))));
        }
        lines.push(format!("STATUS:{}", self.status.as_str()));
        lines.push(format!("TRANSP:{}", if self.is_busy { "OPAQUE" } else { "TRANSPARENT" }));
        if !self.categories.is_empty() {
            let categories: Vec<_> = self.categories.iter().map(|category| escaped(category)).collect();
            lines.push(format!("CATEGORIES:{}", categories.join(",")));
        }
        lines
    }

    /// When one is reminded: at nine in the morning, so many days before the day begins. Counted from midnight
    /// that is fifteen hours less.
    fn trigger(&self) -> Option<String> {
        let days = self.alarm?;
        Some(match days.checked_sub(1) {
            None => "TRIGGER:PT9H".to_owned(),
            Some(0) => "TRIGGER:-PT15H".to_owned(),
            Some(days) => format!("TRIGGER:-P{days}DT15H"),
        })
    }

    /// Adds the event, as it stands on a day, with the number of times it changed.
    pub(super) fn write(&self, on: Date, sequence: u32, lines: &mut Lines) {
        let description: Vec<_> = self.description.iter().chain(&self.remarks).cloned().collect();
        lines.push("BEGIN:VEVENT");
        lines.push(&format!("UID:{}", self.uid));
        lines.push(&format!("DTSTAMP:{}T000000Z", super::moment::compact(on)));
        lines.push(&format!("SEQUENCE:{sequence}"));
        for line in self.lines(&description).iter().chain(&self.people) {
            lines.push(line);
        }
        lines.push(&format!("{DIGEST}:{}", self.digest()));
        if let Some(trigger) = self.trigger() {
            lines.push("BEGIN:VALARM");
            lines.push("ACTION:DISPLAY");
            lines.push(&format!("DESCRIPTION:{}", escaped(&self.summary)));
            lines.push(&trigger);
            lines.push("END:VALARM");
        }
        lines.push("END:VEVENT");
    }
}
