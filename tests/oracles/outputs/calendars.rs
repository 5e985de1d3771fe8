//! Calendars, and what has to be in them by the register they were made of: the folder `calendars` and
//! `calendars.json`.
//!
//! What has to be in them is worked out here from the facts, without the library's own calendars, texts or rules of
//! what an audience sees.

#[path = "calendars/expected.rs"]
mod expected;
#[path = "calendars/nasty.rs"]
mod nasty;

use bouwsteen::exchange::calendar::{CalendarOptions, Organiser, confirmations, invitation, meetings};
use bouwsteen::{Audience, Change, Date, Meeting, MeetingStatus, Register};
use expected::{due, gone, invited, published};
use serde_json::{Value, json};
use std::error::Error;
use std::fs;
use std::path::Path;

/// The day on which everything is asked.
const ON: &str = "2021-09-01";

/// Everything that is written.
struct Folder<'a> {
    path: &'a Path,
    expected: Vec<Value>,
}

impl Folder<'_> {
    /// Writes a calendar with the events that have to be in it.
    fn add(
        &mut self,
        name: &str,
        method: &str,
        text: &str,
        events: Vec<Value>,
    ) -> Result<(), Box<dyn Error>> {
        let file = format!("{name}.ics");
        fs::write(self.path.join("calendars").join(&file), text)?;
        self.expected.push(json!({ "file": file, "method": method, "events": events }));
        Ok(())
    }
}

/// Writes the calendars of the demonstration register and of a nasty one.
pub(crate) fn write(path: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(path.join("calendars"))?;
    let mut folder = Folder { path, expected: Vec::new() };
    let demo = Register::demo();
    let nasty = nasty::register();
    register(&mut folder, "demo", &demo, "JZ28", ["nv-1", "cg-oost-1", "rn-west-3"])?;
    register(&mut folder, "nasty", &nasty, "JZ28", ["m0", "m1", "day-2021-10-31"])?;
    of_an_organisation(&mut folder, &demo)?;
    fs::write(path.join("calendars.json"), serde_json::to_string(&folder.expected)?)?;
    Ok(())
}

/// The calendars of one register, for all and for one region; and once more after three of its meetings changed: one
/// is cancelled, one is gone, one is on another day.
fn register(
    folder: &mut Folder<'_>,
    name: &str,
    register: &Register,
    region: &str,
    changing: [&str; 3],
) -> Result<(), Box<dyn Error>> {
    let on: Date = ON.parse()?;
    for audience in ["board".to_owned(), format!("custodian:{region}")] {
        let is_seen = |code: &str| audience == "board" || code == region;
        let audience: Audience = audience.parse()?;
        let name = format!("{name}-{}", audience.to_string().replace(':', "-"));
        let mut options = CalendarOptions::default();

        let text = meetings(register, &audience, on, &options)?;
        let events =
            register.meetings().iter().filter(|meeting| is_seen(&expected::region(register, meeting)));
        let events: Vec<_> = events.map(|meeting| published(register, meeting, 0)).collect();
        folder.add(&format!("{name}-meetings"), "PUBLISH", &text, events)?;

        let changed = changed(register, changing)?;
        options.previous = Some(text);
        let text = meetings(&changed, &audience, on, &options)?;
        let [cancelled, removed, moved] = changing;
        let mut events = Vec::new();
        for meeting in register.meetings() {
            if !is_seen(&expected::region(register, meeting)) {
                continue;
            }
            let id = meeting.id.as_str();
            events.push(match changed.meeting(&meeting.id) {
                None => gone(register, meeting, 1),
                Some(now) => published(&changed, now, u32::from(id == cancelled || id == moved)),
            });
            assert_eq!(changed.meeting(&meeting.id).is_none(), id == removed);
        }
        folder.add(&format!("{name}-meetings-changed"), "PUBLISH", &text, events)?;

        let text = confirmations(register, &audience, on, &CalendarOptions::default())?;
        let shows_names = audience != Audience::Board;
        folder.add(&format!("{name}-due"), "PUBLISH", &text, due(register, on, &is_seen, shows_names))?;
    }

    let organiser = Organiser::new(expected::ORGANISER.0, expected::ORGANISER.1)?;
    for meeting in register.meetings() {
        let text = invitation(register, &meeting.id, &organiser, on, &CalendarOptions::default())?;
        let is_cancelled = meeting.status == MeetingStatus::Cancelled;
        let method = if is_cancelled { "CANCEL" } else { "REQUEST" };
        let event = invited(register, meeting, u32::from(is_cancelled));
        folder.add(&format!("{name}-invitation-{}", meeting.id), method, &text, vec![event])?;
    }
    Ok(())
}

/// The register in which one meeting is cancelled, one is gone, and one is a day later.
fn changed(register: &Register, [cancelled, removed, moved]: [&str; 3]) -> Result<Register, Box<dyn Error>> {
    let old = register.meeting(&moved.parse()?).ok_or("no such meeting")?;
    let later = Meeting { date: old.date.next(), ..old.clone() };
    let changes: Vec<Change> = vec![
        Change::CancelMeeting(cancelled.parse()?),
        Change::RemoveMeeting(removed.parse()?),
        Change::RemoveMeeting(moved.parse()?),
        Change::PlanMeeting(later.into()),
    ];
    Ok(register.with(&changes)?.0)
}

/// What the local team of Ede sees: the meetings of its region, its subregion and its municipality, and those its
/// people were asked for; and its own confirmations.
fn of_an_organisation(folder: &mut Folder<'_>, register: &Register) -> Result<(), Box<dyn Error>> {
    let on: Date = ON.parse()?;
    let audience: Audience = "organisation:lt-ede".parse()?;
    let text = meetings(register, &audience, on, &CalendarOptions::default())?;
    let own = |meeting: &&Meeting| {
        let asked = meeting.attendance.iter().any(|asked| asked.contact.as_str().starts_with("lt-ede-"));
        asked || ["JZ21", "GM0228", "fv-zuid"].contains(&meeting.scope.to_string().as_str())
    };
    let events =
        register.meetings().iter().filter(own).map(|meeting| published(register, meeting, 0)).collect();
    folder.add("demo-lt-ede-meetings", "PUBLISH", &text, events)?;
    let text = confirmations(register, &audience, on, &CalendarOptions::default())?;
    let mut events = due(register, on, &|_| true, true);
    events.retain(|event| event["uid"].as_str().is_some_and(|uid| uid.starts_with("confirmation-lt-ede-2")));
    folder.add("demo-lt-ede-due", "PUBLISH", &text, events)
}
