//! A copy for analysis: nobody can be recognised by id or details, every verdict is the same.

use super::hide::hide_texts;
use super::rebuild::rebuild;
use crate::facts::{Contact, Facts, Meta, Point, Recipient};
use crate::id::ContactId;
use crate::register::Register;
use crate::register::state::State;
use crate::text::Text;
use hashbrown::HashMap;
use sha2::{Digest, Sha256};

impl Register {
    /// A copy for analysis: contacts get new ids, names and details are hidden.
    ///
    /// The ids are `p0001` and on, in an order that follows from the register but not from the old ids.
    /// Function, e-mail and phone stay filled in (with `…`) where they were, working days and SKJ registration
    /// stay, so that every row and verdict is the same but for the ids. Left out: the register's title and
    /// owner, ids elsewhere, details of points, names of subregions.
    ///
    /// Dates and areas stay: whoever knows the organisations well may still recognise somebody.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Policy, Register};
    /// let (on, policy) = ("2021-09-01".parse().unwrap(), Policy::gvjb_2021());
    /// let register = Register::demo();
    /// let copy = register.pseudonymised();
    /// assert_eq!(copy.assess(&policy, on).steps(), register.assess(&policy, on).steps());
    /// assert!(copy.contacts().all(|contact| contact.name.as_str() == "…"));
    /// # }
    /// ```
    #[must_use]
    pub fn pseudonymised(&self) -> Self {
        let state = self.state();
        let names = names(self);
        let mut facts: Facts = state.document();
        facts.meta = facts.meta.and_then(|meta| {
            let meta = Meta { title: None, owner: None, ..meta };
            (meta != Meta::default()).then_some(meta)
        });
        for organisation in &mut facts.organisations {
            organisation.external_ids.clear();
            for point in &mut organisation.points {
                *point = Point { kind: point.kind, name: None, phone: None, email: None, hours: None };
            }
        }
        for division in &mut facts.divisions {
            division.subregions.iter_mut().for_each(|subregion| subregion.name = None);
        }
        for contact in &mut facts.contacts {
            rename(contact, state, &names);
        }
        for recipient in facts.distributions.iter_mut().flat_map(|distribution| &mut distribution.to) {
            if let Recipient::Id(id) = recipient
                && let Some(name) = of(state, &names, id.as_str())
            {
                *id = name.clone().into();
            }
        }
        let new = |id: &ContactId| of(state, &names, id.as_str()).unwrap_or(id).clone();
        rename_in_meetings(&mut facts, new);
        rebuild(facts, state.territory.clone())
    }
}

/// Meetings and learning groups with the new ids, without titles and places.
fn rename_in_meetings(facts: &mut Facts, new: impl Fn(&ContactId) -> ContactId) {
    for meeting in &mut facts.meetings {
        (meeting.place, meeting.part_of) = (None, meeting.part_of.as_ref().map(|_| Text::ellipsis()));
        meeting.agenda.iter_mut().for_each(|item| item.title = None);
        meeting.prepared_by.iter_mut().for_each(|contact| *contact = new(contact));
        meeting.attendance.iter_mut().for_each(|own| own.contact = new(&own.contact));
    }
    for group in &mut facts.learning_groups {
        group.members.iter_mut().for_each(|member| member.contact = new(&member.contact));
        group.evaluations.iter_mut().for_each(|evaluation| evaluation.contact = new(&evaluation.contact));
        let attendance = group.sessions.iter_mut().flat_map(|session| &mut session.attendance);
        attendance.for_each(|own| own.contact = new(&own.contact));
    }
}

/// The new ids by slot: numbered by a digest, passing over numbers that organisations have.
fn names(register: &Register) -> HashMap<u32, ContactId> {
    let state = register.state();
    let fingerprint = register.fingerprint();
    let mut order: Vec<_> = state
        .contacts
        .iter()
        .map(|(slot, contact)| {
            let digest =
                Sha256::new().chain_update(&fingerprint).chain_update(contact.id.as_str()).finalize();
            (digest, &contact.id, slot)
        })
        .collect();
    order.sort_unstable();
    let width = order.len().to_string().len().max(4);
    let free = (1_u64..)
        .filter_map(|number| format!("p{number:0width$}").parse().ok())
        .filter(|id: &ContactId| state.organisations.slot(id.as_str()).is_none());
    order.into_iter().zip(free).map(|((_, _, slot), id)| (slot, id)).collect()
}

fn of<'a>(state: &State, names: &'a HashMap<u32, ContactId>, id: &str) -> Option<&'a ContactId> {
    names.get(&state.contacts.slot(id)?)
}

fn rename(contact: &mut Contact, state: &State, names: &HashMap<u32, ContactId>) {
    for absence in &mut contact.absences {
        absence.replaced_by =
            absence.replaced_by.as_ref().and_then(|id| of(state, names, id.as_str())).cloned();
    }
    if let Some(name) = of(state, names, contact.id.as_str()) {
        contact.id = name.clone();
    }
    hide_texts(contact);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_organisations_are_passed_over() {
        let register = Register::from_str(
            r#"{ "format": "bouwsteen/register/1", "meta": { "title": "Lijst van Jansen", "revision": 4 },
                 "territory": { "inline": { "regions": [ { "code": "JZ28", "name": "Midden" } ],
                     "municipalities": [ { "code": "GM0202", "name": "Arnhem", "region": "JZ28" } ] } },
                 "organisations": [
                     { "id": "p0001", "name": "Team", "role": "localTeam", "serves": ["GM0202"],
                       "points": [ { "kind": "desk", "phone": "0261234567" } ], "externalIds": { "oin": "1" } } ],
                 "contacts": [
                     { "id": "jansen", "name": "Jansen", "organisation": "p0001", "areas": ["GM0202"],
                       "absences": [ { "replacedBy": "pieters" } ] },
                     { "id": "pieters", "name": "Pieters", "organisation": "p0001", "areas": ["GM0202"], "phone": "06" } ],
                 "distributions": [ { "region": "JZ28", "on": "2021-01-01", "to": ["jansen", "p0001", "GM0202"] } ] }"#,
        )
        .unwrap();
        let copy = register.pseudonymised();
        let ids: Vec<_> = copy.contacts().map(|contact| contact.id.as_str()).collect();
        assert_eq!(ids, ["p0002", "p0003"]);
        let json = copy.to_json();
        assert!(
            !["ansen", "ieters", "026", "\"06\"", "\"oin\""].iter().any(|text| json.contains(text)),
            "{json}"
        );
        assert!(json.contains(r#""meta":{"revision":4}"#) && json.contains(r#""points":[{"kind":"desk"}]"#));
        // The one away is still replaced by the other one, and was still sent the list.
        let away = copy.contacts().find(|contact| !contact.absences.is_empty()).unwrap();
        assert_ne!(away.absences[0].replaced_by.as_ref(), Some(&away.id));
        assert!(copy.distributions()[0].to.contains(&Recipient::Id(away.id.clone().into())));
        assert_eq!(Register::from_str(&json).unwrap(), copy);
    }
}
