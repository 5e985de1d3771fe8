//! What the event of a meeting says, whoever reads it.

use super::event::{Event, Status};
use super::moment::Moment;
use super::{CANCELLED, marked};
use crate::facts::{AgendaItem, Meeting, Scope};
use crate::hours::USUAL;
use crate::id::{AreaCode, RegionCode};
use crate::language::Language;
use crate::render::Renderer;
use crate::vocabulary::{MeetingForm, MeetingStatus};

/// The event of a meeting that lies in a region.
///
/// What it is known by is made of `kind`, the id of the meeting and the code of the region, and of nothing that
/// can change: registers of other regions can use the same ids.
pub(super) fn event(kind: &str, meeting: &Meeting, region: RegionCode, texts: &Renderer) -> Event {
    let language = texts.language();
    let (start, end) = times(meeting);
    let summary = summary(&meeting.scope, texts);
    let is_cancelled = meeting.status == MeetingStatus::Cancelled;
    Event {
        uid: format!("{kind}{}@{region}.bouwsteen.invalid", meeting.id),
        start,
        end,
        summary: if is_cancelled { marked(CANCELLED, &summary, language) } else { summary },
        location: location(meeting, language),
        description: programme(&meeting.agenda, texts),
        remarks: Vec::new(),
        status: match meeting.status {
            MeetingStatus::Planned => Status::Tentative,
            MeetingStatus::Held => Status::Confirmed,
            MeetingStatus::Cancelled => Status::Cancelled,
        },
        is_busy: false,
        categories: vec![
            language.pick("Samenwerkingsbijeenkomst", "Cooperation meeting").to_owned(),
            texts.region(region),
        ],
        people: Vec::new(),
        alarm: None,
    }
}

/// From its start for as long as taking part is; the whole day when it is not known when it starts.
fn times(meeting: &Meeting) -> (Moment, Option<Moment>) {
    let Some(start) = meeting.start else {
        return (Moment::day(meeting.date), Some(Moment::day(meeting.date.next())));
    };
    let length = meeting.minutes.participation.unwrap_or(USUAL.participation);
    let at = |minutes| Moment::after_midnight(meeting.date, minutes);
    let start = start.minutes();
    // An end must lie after the start.
    (at(start), (length > 0).then(|| at(start.saturating_add(length))))
}

fn summary(scope: &Scope, texts: &Renderer) -> String {
    let name = texts.scope(scope);
    let what = texts.language().pick("Samenwerkingsbijeenkomst", "Cooperation meeting");
    match scope {
        Scope::Area(AreaCode::Region(_)) => {
            say!(texts.language(), "{what} regio {name}", "{what} region of {name}")
        }
        Scope::Area(AreaCode::Municipality(_)) => {
            say!(texts.language(), "{what} gemeente {name}", "{what} municipality of {name}")
        }
        Scope::Area(AreaCode::District(_)) | Scope::Subregion(_) => format!("{what} {name}"),
    }
}

fn location(meeting: &Meeting, language: Language) -> Option<String> {
    let form = meeting.form.filter(|form| *form != MeetingForm::InPerson).map(|form| form.name(language));
    match (&meeting.place, form) {
        (Some(place), Some(form)) => Some(format!("{place} ({form})")),
        (Some(place), None) => Some(place.to_string()),
        (None, Some(form)) => Some(form.to_owned()),
        (None, None) => None,
    }
}

/// The agenda: what each item is called, how long and how, and what it is about.
fn programme(agenda: &[AgendaItem], texts: &Renderer) -> Vec<String> {
    let language = texts.language();
    let items = agenda.iter().map(|item| {
        let minutes = item.minutes.map(|minutes| texts.hours(minutes));
        let form = item.form.map(|form| form.name(language).to_owned());
        let how: Vec<_> = minutes.into_iter().chain(form).collect();
        let topics: Vec<_> = item.topics.iter().map(|topic| topic.name(language)).collect();
        let title =
            item.title.as_ref().map_or(language.pick("zonder titel", "untitled"), |title| title.as_str());
        let mut line = format!("- {title}");
        if !how.is_empty() {
            line += &format!(" ({})", how.join(", "));
        }
        if !topics.is_empty() {
            line += &format!(": {}", topics.join(", "));
        }
        line
    });
    let head = (!agenda.is_empty()).then(|| language.pick("Programma", "Programme").to_owned());
    head.into_iter().chain(items).collect()
}
