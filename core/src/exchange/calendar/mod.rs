//! Calendars: meetings, invitations and confirmations that are due, as iCalendar (RFC 5545 and 5546).
//!
//! - [`meetings`]: the meetings that an audience sees, without people: to publish or to subscribe to;
//! - [`invitation`]: one meeting with who is asked and what they answered: to send to those people;
//! - [`confirmations`]: by when which organisation has its contacts confirmed, with an alarm.
//!
//! A program that reads an event again knows it by its `UID` and sees by its `SEQUENCE` whether it changed. Give
//! the calendar that was made before as [`CalendarOptions::previous`]: events that say the same keep their number,
//! others get the next one. No clock is read: `DTSTAMP` is midnight (UTC) of the day asked.

mod confirmations;
mod event;
mod invitation;
mod meeting;
mod meetings;
mod moment;
mod previous;
#[cfg(test)]
mod tests;
pub(super) mod text;
mod zone;

pub use confirmations::confirmations;
pub use invitation::{InvalidOrganiser, Organiser, UnknownMeeting, invitation};
pub use meetings::meetings;

use crate::date::Date;
use crate::language::Language;
use event::{Event, Status};
use previous::Previous;
use std::collections::BTreeSet;
use std::fmt;
use text::{Lines, escaped};

/// In which language a calendar is, and what was made before it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarOptions {
    /// The language.
    pub language: Language,
    /// The calendar of the same kind, for the same audience or meeting, that was made before this one.
    pub previous: Option<String>,
}

/// Hides what was made before: an invitation names people.
impl fmt::Debug for CalendarOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let previous = self.previous.as_ref().map(|_| "…");
        f.debug_struct("CalendarOptions")
            .field("language", &self.language)
            .field("previous", &previous)
            .finish()
    }
}

/// What a calendar does with its events (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// It makes them known.
    Publish,
    /// It asks people for them.
    Request,
    /// It tells people that they are off.
    Cancel,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// What stands before the name of an event that is not as it was, in both languages.
const MARKS: [(&str, &str); 3] = [CANCELLED, LAPSED, LATE];
/// The meeting is off.
const CANCELLED: (&str, &str) = ("Afgelast – ", "Cancelled – ");
/// There is nothing to confirm any more.
const LAPSED: (&str, &str) = ("Vervallen – ", "No longer needed – ");
/// It should have been done by then.
const LATE: (&str, &str) = ("Te laat – ", "Overdue – ");

/// The name of an event with a mark, instead of the one it may have had.
fn marked(mark: (&str, &str), summary: &str, language: Language) -> String {
    let marks = MARKS.iter().flat_map(|(nl, en)| [*nl, *en]);
    let plain = marks.into_iter().find_map(|mark| summary.strip_prefix(mark)).unwrap_or(summary);
    format!("{}{plain}", language.pick(mark.0, mark.1))
}

/// Events to publish, and what becomes of those that were published before.
struct Feed<'a> {
    /// What it is called.
    name: &'a str,
    /// What its events are known by begins with this.
    kind: &'a str,
    /// What stands before the name of an event that is gone.
    gone: (&'a str, &'a str),
    /// Whether events that are gone stay for ever, and not just until their day is over.
    keeps_gone: bool,
}

impl Feed<'_> {
    /// The calendar. An event of the one before that is not there any more is written once more, as cancelled.
    fn write(&self, mut events: Vec<Event>, on: Date, options: &CalendarOptions) -> String {
        let previous = options.previous.as_deref().map(Previous::read).unwrap_or_default();
        let present: BTreeSet<_> = events.iter().map(|event| event.uid.clone()).collect();
        let gone = previous.of_kind(self.kind).filter(|(uid, _)| !present.contains(*uid));
        events.extend(gone.filter_map(|(uid, earlier)| {
            let start = earlier.start?;
            let is_over = earlier.is_cancelled && start.date() < on;
            (self.keeps_gone || !is_over).then(|| Event {
                uid: uid.clone(),
                start,
                end: earlier.end,
                summary: marked(self.gone, &earlier.summary, options.language),
                location: None,
                description: Vec::new(),
                remarks: Vec::new(),
                status: Status::Cancelled,
                is_busy: false,
                categories: Vec::new(),
                people: Vec::new(),
                alarm: None,
            })
        }));
        events.sort_by(|a, b| (a.start, &a.uid).cmp(&(b.start, &b.uid)));
        let mut lines = begun(Purpose::Publish, options.language);
        for property in ["NAME", "X-WR-CALNAME"] {
            lines.push(&format!("{property}:{}", escaped(self.name)));
        }
        zone::write(&mut lines);
        for event in events {
            let sequence = previous.sequence(&event.uid, &event.digest()).unwrap_or_default();
            event.write(on, sequence, &mut lines);
        }
        ended(lines)
    }
}

/// The first lines of a calendar.
fn begun(purpose: Purpose, language: Language) -> Lines {
    let mut lines = Lines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push(&format!("PRODID:-//bouwsteen//bouwsteen//{}", language.pick("NL", "EN")));
    lines.push("CALSCALE:GREGORIAN");
    lines.push(&format!("METHOD:{}", purpose.as_str()));
    lines
}

/// The calendar with its last line.
fn ended(mut lines: Lines) -> String {
    lines.push("END:VCALENDAR");
    lines.into_text()
}
