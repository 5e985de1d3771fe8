//! What has to be in an event, from the facts alone.

use bouwsteen::{
    AreaCode, AttendanceState, Date, Meeting, MeetingForm, MeetingStatus, OrganisationId, Register, Scope,
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Who invites: a name and an address.
pub(crate) const ORGANISER: (&str, &str) = ("Gemeente, \"wij\"; samen", "samen+jeugd@gemeente.example");

/// A text as a calendar can hold it.
fn held(text: &str) -> String {
    let breaks = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let lines = text.replace("\r\n", "\n").replace(breaks, "\n");
    lines.chars().filter(|character| matches!(character, '\n' | '\t') || !character.is_control()).collect()
}

/// A name as a parameter can hold it.
fn held_name(name: &str) -> String {
    held(name).replace(['\n', '\t'], " ").replace('"', "'").replace('\\', "/").replace('^', "")
}

/// The code of the region of a meeting.
pub(crate) fn region(register: &Register, meeting: &Meeting) -> String {
    let municipality = match &meeting.scope {
        Scope::Area(AreaCode::Region(code)) => return code.to_string(),
        Scope::Area(AreaCode::Municipality(code)) => *code,
        Scope::Area(AreaCode::District(id)) => id.municipality(),
        Scope::Subregion(id) => {
            let of = |division: &&bouwsteen::Division| division.subregions.iter().any(|part| part.id == *id);
            return register.divisions().iter().find(of).unwrap().region.to_string();
        }
    };
    register.territory().municipality(municipality).unwrap().region.to_string()
}

fn region_name(register: &Register, code: &str) -> String {
    register.territory().region(code.parse().unwrap()).unwrap().name.to_string()
}

/// What a meeting is called, after the place it is for.
fn title(register: &Register, meeting: &Meeting) -> String {
    let place = match &meeting.scope {
        Scope::Area(AreaCode::Region(code)) => format!("regio {}", region_name(register, &code.to_string())),
        Scope::Area(AreaCode::Municipality(code)) => {
            format!("gemeente {}", register.territory().municipality(*code).unwrap().name)
        }
        Scope::Area(AreaCode::District(id)) => {
            register.districts().iter().find(|district| district.id == *id).unwrap().name.to_string()
        }
        Scope::Subregion(id) => {
            let parts = register.divisions().iter().flat_map(|division| &division.subregions);
            let name = parts.into_iter().find(|part| part.id == *id).unwrap().name.as_ref();
            name.map_or_else(|| id.to_string(), ToString::to_string)
        }
    };
    held(&format!("Samenwerkingsbijeenkomst {place}"))
}

/// Start and end: wall clock in the Netherlands, or days.
fn times(meeting: &Meeting) -> (String, Option<String>) {
    let Some(start) = meeting.start else {
        return (meeting.date.to_string(), Some(meeting.date.next().to_string()));
    };
    let length = meeting.minutes.participation.unwrap_or(120);
    let begin = format!("{}T{start}", meeting.date);
    let end = chrono::NaiveDateTime::parse_from_str(&begin, "%Y-%m-%dT%H:%M").unwrap()
        + chrono::TimeDelta::minutes(length.into());
    (begin, (length > 0).then(|| format!("{end:?}")))
}

fn location(meeting: &Meeting) -> Option<String> {
    let form = match meeting.form {
        Some(MeetingForm::Online) => Some("online"),
        Some(MeetingForm::Hybrid) => Some("deels online"),
        Some(MeetingForm::InPerson) | None => None,
    };
    match (&meeting.place, form) {
        (Some(place), Some(form)) => Some(held(&format!("{place} ({form})"))),
        (Some(place), None) => Some(held(place.as_str())),
        (None, form) => form.map(str::to_owned),
    }
}

/// The event of a meeting that is published.
pub(crate) fn published(register: &Register, meeting: &Meeting, sequence: u32) -> Value {
    let (start, end) = times(meeting);
    let region = region(register, meeting);
    let is_cancelled = meeting.status == MeetingStatus::Cancelled;
    let mark = if is_cancelled { "Afgelast – " } else { "" };
    let titles =
        meeting.agenda.iter().filter_map(|item| item.title.as_ref()).map(|title| held(title.as_str()));
    json!({
        "uid": format!("meeting-{}@{region}.bouwsteen.invalid", meeting.id),
        "sequence": sequence,
        "status": match meeting.status {
            MeetingStatus::Planned => "TENTATIVE",
            MeetingStatus::Held => "CONFIRMED",
            MeetingStatus::Cancelled => "CANCELLED",
        },
        "summary": format!("{mark}{}", title(register, meeting)),
        "start": start,
        "end": end,
        "location": location(meeting),
        "mentions": titles.collect::<Vec<_>>(),
        "lacks": people(register),
        "busy": false,
        "categories": ["Samenwerkingsbijeenkomst".to_owned(), held(&region_name(register, &region))],
        "organizer": null,
        "attendees": [],
        "alarm": null,
    })
}

/// The event of a meeting that was published and is gone.
pub(crate) fn gone(register: &Register, meeting: &Meeting, sequence: u32) -> Value {
    let mut event = published(register, meeting, sequence);
    event["status"] = json!("CANCELLED");
    event["summary"] = json!(format!("Afgelast – {}", title(register, meeting)));
    event["location"] = Value::Null;
    event["mentions"] = json!([]);
    event["categories"] = json!([]);
    event
}

/// The event of an invitation.
pub(crate) fn invited(register: &Register, meeting: &Meeting, sequence: u32) -> Value {
    let is_cancelled = meeting.status == MeetingStatus::Cancelled;
    let mut addresses = BTreeSet::new();
    let mut attendees = Vec::new();
    let mut others = Vec::new();
    for asked in &meeting.attendance {
        let contact = register.contact(&asked.contact).unwrap();
        // Addresses here are either right or have no @ at all.
        let address = contact.email.as_ref().map(|email| email.as_str()).filter(|email| email.contains('@'));
        match address.filter(|address| addresses.insert(address.to_lowercase())) {
            None => others.push(held_name(contact.name.as_str())),
            Some(address) => {
                let state = match asked.state {
                    AttendanceState::Invited => "NEEDS-ACTION",
                    AttendanceState::Accepted | AttendanceState::Present => "ACCEPTED",
                    _ => "DECLINED",
                };
                attendees.push(json!({
                    "address": address,
                    "name": held_name(contact.name.as_str()),
                    "role": "REQ-PARTICIPANT",
                    "state": state,
                    "answers": state == "NEEDS-ACTION" && !is_cancelled,
                }));
            }
        }
    }
    let mut event = published(register, meeting, sequence);
    event["uid"] =
        json!(format!("invitation-{}@{}.bouwsteen.invalid", meeting.id, region(register, meeting)));
    event["status"] = json!(if is_cancelled { "CANCELLED" } else { "CONFIRMED" });
    event["busy"] = json!(!is_cancelled && meeting.start.is_some());
    event["organizer"] = json!({ "address": ORGANISER.1, "name": held_name(ORGANISER.0) });
    event["attendees"] = json!(attendees);
    if !others.is_empty() {
        let mentions = event["mentions"].as_array_mut().unwrap();
        mentions.push(json!(format!("{} genodigde", others.len())));
    }
    event
}

/// The names of everybody, none of which may stand in an event that is published.
fn people(register: &Register) -> Vec<String> {
    register.contacts().map(|contact| held(contact.name.as_str())).collect()
}

/// The events of confirmations that are due: by organisation, region and day.
pub(crate) fn due(
    register: &Register,
    on: Date,
    is_seen: &dyn Fn(&str) -> bool,
    shows_names: bool,
) -> Vec<Value> {
    let mut due: BTreeMap<(OrganisationId, String, Date), Vec<String>> = BTreeMap::new();
    for row in register.freshness(on) {
        let code = row.region.to_string();
        if let Some(day) = row.due.filter(|_| is_seen(&code)) {
            let contact = register.contact(&row.contact).unwrap();
            let name =
                if shows_names { held(contact.name.as_str()) } else { format!("contact {}", contact.id) };
            due.entry((contact.organisation.clone(), code, day)).or_default().push(name);
        }
    }
    let several = |organisation: &OrganisationId| {
        let own = due.keys().filter(|(other, ..)| other == organisation);
        own.map(|(_, code, _)| code).collect::<BTreeSet<_>>().len() > 1
    };
    let events = due.iter().map(|((id, code, day), people)| {
        let organisation = register.organisation(id).unwrap();
        let region = region_name(register, code);
        let place = if several(id) {
            format!("{} ({region})", organisation.name)
        } else {
            organisation.name.to_string()
        };
        let late = if *day < on { "Te laat – " } else { "" };
        let noun = if people.len() == 1 { "contact" } else { "contacten" };
        let own =
            |one: &&bouwsteen::ContactAgreement| one.region.to_string() == *code && one.in_force.contains(on);
        let rhythm =
            register.agreements().iter().find(own).and_then(|one| one.rhythms.get(&organisation.role));
        let alarm = match rhythm.and_then(|rhythm| rhythm.remind_before) {
            Some(before) => *day - before,
            None => day.minus_days(7),
        };
        json!({
            "uid": format!("confirmation-{id}-{}@{code}.bouwsteen.invalid", day.to_string().replace('-', "")),
            "sequence": 0,
            "status": "CONFIRMED",
            "summary": held(&format!("{late}{} {noun} bevestigen: {place}", people.len())),
            "start": day.to_string(),
            "end": day.next().to_string(),
            "location": null,
            "mentions": people,
            "lacks": if shows_names { Vec::new() } else { self::people(register) },
            "busy": false,
            "categories": ["Contacten bevestigen".to_owned(), held(&region)],
            "organizer": null,
            "attendees": [],
            "alarm": (*day >= on).then(|| format!("{alarm}T09:00")),
        })
    });
    events.collect()
}
