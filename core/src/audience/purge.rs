//! Retention: contacts who left long enough ago go for good.

use super::rebuild::rebuild;
use crate::date::{Date, Duration};
use crate::facts::{Contact, Facts, Recipient};
use crate::id::{ContactId, OrganisationId};
use crate::json::record;
use crate::register::Register;
use crate::register::state::State;
use crate::vocabulary::AttendanceState;
use hashbrown::HashSet;
use std::collections::BTreeMap;

record! {
    /// How many contacts of an organisation were purged: what is kept of them.
    pub struct PurgeCount {
        /// The organisation.
        organisation: OrganisationId = required "organisation",
        /// How many.
        contacts: u32 = required "contacts",
    }
}

/// A register without the contacts who left long ago, and how many those were.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Purged {
    /// What is left.
    pub register: Register,
    /// How many contacts went, per organisation with any, by organisation.
    pub counts: Vec<PurgeCount>,
}

impl Register {
    /// Takes out, for good, the contacts whose last service ended a retention period ago.
    ///
    /// A contact goes when `end + keep <= on`, with `end` the first day out of the last period of service that
    /// had a day in it, while its organisation was active. Whoever is in service on `on` or later is
    /// never touched, nor is somebody who never was in service: there is no day from which to count.
    ///
    /// An absence that named somebody who went keeps its days and loses the stand-in. A distribution loses those
    /// who went, and goes when it was to nobody else. Meetings and learning groups lose them too; a meeting counts
    /// them among its guests if they were there. Rows on `on` and later stay the same, and so do verdicts of
    /// step 1 judged on those days; who once met or learned together is no longer known, nor who served on a day
    /// long past.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::Register;
    /// let register = Register::demo();
    /// let purged = register.purge("2023-09-01".parse().unwrap(), "P2Y".parse().unwrap());
    /// let gone: u32 = purged.counts.iter().map(|count| count.contacts).sum();
    /// assert_eq!(purged.register.contacts().count() + gone as usize, register.contacts().count());
    /// # }
    /// ```
    #[must_use]
    pub fn purge(&self, on: Date, keep: Duration) -> Purged {
        let state = self.state();
        let is_over = |contact: &Contact| last_end(state, contact).is_some_and(|end| end + keep <= on);
        let gone = state.contacts.iter().filter(|(_, contact)| is_over(contact));
        let gone: HashSet<u32> = gone.map(|(slot, _)| slot).collect();
        if gone.is_empty() {
            return Purged { register: self.clone(), counts: Vec::new() };
        }
        let goes = |id: &str| state.contacts.slot(id).is_some_and(|slot| gone.contains(&slot));
        let mut counts: BTreeMap<OrganisationId, u32> = BTreeMap::new();
        for contact in gone.iter().filter_map(|slot| state.contacts.get(*slot)) {
            *counts.entry(contact.organisation.clone()).or_default() += 1;
        }
        let mut facts = state.document();
        facts.contacts.retain(|contact| !goes(contact.id.as_str()));
        for absence in facts.contacts.iter_mut().flat_map(|contact| &mut contact.absences) {
            absence.replaced_by.take_if(|stand_in| goes(stand_in.as_str()));
        }
        facts.distributions.retain_mut(|distribution| {
            let before = distribution.to.len();
            distribution.to.retain(|recipient| !matches!(recipient, Recipient::Id(id) if goes(id.as_str())));
            before == 0 || !distribution.to.is_empty()
        });
        forget(&mut facts, |contact| goes(contact.as_str()));
        let counts = counts.into_iter().map(|(organisation, contacts)| PurgeCount { organisation, contacts });
        Purged { register: rebuild(facts, state.territory.clone()), counts: counts.collect() }
    }
}

/// Takes contacts out of meetings and learning groups. Who was at a meeting is counted among its guests.
fn forget(facts: &mut Facts, goes: impl Fn(&ContactId) -> bool) {
    for meeting in &mut facts.meetings {
        meeting.prepared_by.retain(|contact| !goes(contact));
        let gone = meeting.attendance.extract_if(.., |own| goes(&own.contact));
        let were_there = gone.filter(|own| own.state == AttendanceState::Present).count();
        if let (Ok(more), true) = (u32::try_from(were_there), were_there > 0) {
            meeting.guests = Some(meeting.guests.unwrap_or_default().saturating_add(more));
        }
    }
    for group in &mut facts.learning_groups {
        group.members.retain(|member| !goes(&member.contact));
        group.evaluations.retain(|evaluation| !goes(&evaluation.contact));
        for session in &mut group.sessions {
            session.attendance.retain(|own| !goes(&own.contact));
        }
    }
}

/// The first day on which a contact is out of service for good; `None` when there is no such day.
fn last_end(state: &State, contact: &Contact) -> Option<Date> {
    let active = state.organisations.find(contact.organisation.as_str())?.active;
    let periods = contact.in_service.periods().iter().map(|period| period.intersection(active));
    periods
        .filter(|period| !period.is_empty())
        .map(|period| period.stop())
        .max()
        .filter(|end| *end != Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contacts with these services (JSON), of one organisation that is active until 2020-01-01 or for good.
    fn register(services: &[&str], active: &str) -> Register {
        let contacts = services.iter().enumerate().map(|(i, service)| {
            format!(
                r#"{{"id":"c{i}","name":"x","organisation":"o","areas":["GM0202"],"inService":{service}}}"#
            )
        });
        Register::from_str(&format!(
            r#"{{"format":"bouwsteen/register/1","territory":{{"inline":{{"regions":[{{"code":"JZ28","name":"M"}}],
                "municipalities":[{{"code":"GM0202","name":"A","region":"JZ28"}}]}}}},
                "organisations":[{{"id":"o","name":"O","role":"localTeam","serves":["GM0202"]{active}}}],
                "contacts":[{}]}}"#,
            contacts.collect::<Vec<_>>().join(",")
        ))
        .unwrap()
    }

    fn left(register: &Register, on: &str, keep: &str) -> Vec<String> {
        let purged = register.purge(on.parse().unwrap(), keep.parse().unwrap());
        purged.register.contacts().map(|contact| contact.id.to_string()).collect()
    }

    #[test]
    fn the_last_day_of_retention() {
        let register = register(&[r#"{"until":"2020-02-29"}"#], "");
        assert_eq!(left(&register, "2021-02-27", "P1Y"), ["c0"]);
        // A year after 29 February is 28 February.
        assert!(left(&register, "2021-02-28", "P1Y").is_empty());
    }

    #[test]
    fn somebody_who_comes_back_or_never_came_stays() {
        let services = [
            "[]",
            r#"[{"until":"2019-01-01"},{"from":"2030-01-01"}]"#,
            r#"[{"from":"2018-01-01","until":"2018-01-01"}]"#,
            r#"[{"until":"2018-01-01"},{"from":"2018-06-01","until":"2018-06-01"}]"#,
            r#"{"until":"2026-01-01"}"#,
        ];
        assert_eq!(left(&register(&services, ""), "2025-01-01", "P1Y"), ["c0", "c1", "c2", "c4"]);
    }

    #[test]
    fn an_organisation_that_ended_ended_the_service_of_its_people() {
        let register = register(&["{}", r#"{"from":"2021-01-01"}"#], r#","active":{"until":"2020-01-01"}"#);
        // The second one was never in service.
        assert_eq!(left(&register, "2021-01-01", "P1Y"), ["c1"]);
    }

    #[test]
    fn references_are_cleaned() {
        let text = register(&[r#"{"until":"2020-01-01"}"#, "{}"], "").to_json();
        let text = text.strip_suffix("]}").unwrap().strip_suffix('}').unwrap();
        let register = Register::from_str(&format!(
            r#"{text},"absences":[{{"from":"2020-05-01","replacedBy":"c0"}}]}}],"distributions":[
                {{"region":"JZ28","on":"2019-01-01","to":["c0"]}},{{"region":"JZ28","on":"2019-02-01","to":["c0","o"]}},
                {{"region":"JZ28","on":"2019-03-01"}}]}}"#
        ))
        .unwrap();
        let purged = register.purge("2022-01-01".parse().unwrap(), "P1Y".parse().unwrap());
        assert_eq!(purged.counts, [PurgeCount { organisation: "o".parse().unwrap(), contacts: 1 }]);
        let absence = &purged.register.contact(&"c1".parse().unwrap()).unwrap().absences[0];
        assert_eq!((absence.period.from(), &absence.replaced_by), ("2020-05-01".parse().ok(), &None));
        let to: Vec<_> = purged.register.distributions().iter().map(|d| (d.on.month(), d.to.len())).collect();
        assert_eq!(to, [(2, 1), (3, 0)]);
        assert_eq!(Register::from_str(&purged.register.to_json()).unwrap(), purged.register);
    }
}
