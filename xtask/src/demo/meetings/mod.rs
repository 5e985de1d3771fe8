//! The meetings of 2021, and a few of 2022.
//!
//! What is recorded is what was known in the middle of 2022. Asked about an earlier day, a meeting that
//! was still to come is planned then, and those who were there are those who said they would come.

mod agenda;
mod midden;
mod oost;
mod zuid;

use super::attendance::Asked;
use super::contact::Contact;
use super::json::{object, strings, text};
use super::places::Places;
use agenda::Item;

/// A meeting.
pub(super) struct Meeting {
    /// Its id: the subregion's and a number.
    pub(super) id: &'static str,
    /// A subregion's id, or an area as the other tables write it.
    scope: &'static str,
    /// When.
    pub(super) date: &'static str,
    start: &'static str,
    place: Option<&'static str>,
    /// Planned, held or cancelled.
    pub(super) status: &'static str,
    form: &'static str,
    /// The municipality that took the initiative, if it is known.
    initiator: Option<&'static str>,
    part_of: Option<&'static str>,
    reply_by: Option<&'static str>,
    guests: Option<u16>,
    /// Who helped to prepare it.
    pub(super) prepared_by: &'static [&'static str],
    /// Preparation, participation and travel, where they are not the usual 60, 120 and 60.
    minutes: Option<[u16; 3]>,
    agenda: &'static [Item],
    /// Who was asked.
    pub(super) asked: Asked,
}

/// What most of them have in common.
const USUAL: Meeting = Meeting {
    id: "",
    scope: "",
    date: "",
    start: "13:30",
    place: None,
    status: "held",
    form: "inPerson",
    initiator: None,
    part_of: None,
    reply_by: None,
    guests: None,
    prepared_by: &[],
    minutes: None,
    agenda: &[],
    asked: Asked::all(&[]),
};

/// All of them, by region and date.
pub(super) fn all() -> impl Iterator<Item = &'static Meeting> {
    [oost::NOORD_VELUWE, oost::MIDDEN_IJSSEL, midden::FOODVALLEY, oost::ACHTERHOEK]
        .into_iter()
        .chain([midden::CENTRAAL, zuid::RIVIERENLAND, zuid::NIJMEGEN])
        .flatten()
}

/// The meetings as JSON.
pub(super) fn meetings(places: &Places, contacts: &[Contact]) -> Vec<String> {
    all().map(|meeting| meeting.to_json(places, contacts)).collect()
}

impl Meeting {
    fn to_json(&self, places: &Places, contacts: &[Contact]) -> String {
        let scope = places.area(self.scope).unwrap_or_else(|| self.scope.to_owned());
        let mut entries = vec![("id", text(self.id)), ("scope", text(&scope)), ("date", text(self.date))];
        entries.push(("start", text(self.start)));
        entries.extend(self.place.map(|place| ("place", text(place))));
        entries.extend([("status", text(self.status)), ("form", text(self.form))]);
        let initiator = self.initiator.and_then(|slug| places.area(slug));
        entries.extend(initiator.map(|code| ("initiator", text(&code))));
        entries.extend(self.part_of.map(|whole| ("partOf", text(whole))));
        entries.extend(self.reply_by.map(|day| ("replyBy", text(day))));
        entries.extend(self.guests.map(|guests| ("guests", guests.to_string())));
        if !self.prepared_by.is_empty() {
            entries.push(("preparedBy", strings(self.prepared_by)));
        }
        entries.extend(self.minutes.map(|minutes| ("minutes", minutes_json(minutes))));
        let agenda: Vec<String> = self.agenda.iter().map(|item| item.to_json()).collect();
        entries.push(("agenda", format!("[{}]", agenda.join(","))));
        let usual = if self.status == "held" { "present" } else { "accepted" };
        entries.push(("attendance", self.asked.to_json(self.id, self.date, usual, contacts)));
        object(&entries)
    }
}

fn minutes_json(minutes: [u16; 3]) -> String {
    let keys = ["preparation", "participation", "travel"];
    let entries: Vec<(&str, String)> =
        keys.into_iter().zip(minutes.map(|number| number.to_string())).collect();
    object(&entries)
}

#[cfg(test)]
impl Meeting {
    /// The municipality that took the initiative, as the tables write it.
    pub(super) fn initiator(&self) -> Option<&'static str> {
        self.initiator
    }

    /// How long the programme takes, and how long people are there.
    pub(super) fn lengths(&self) -> (u16, u16) {
        let [_, there, _] = self.minutes.unwrap_or([60, 120, 60]);
        (self.agenda.iter().map(|item| item.minutes()).sum(), there)
    }
}
