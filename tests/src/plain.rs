//! Register and policy as plain structs, read from documents that are assumed valid.
//!
//! Deliberately naive: lists that are walked from front to back, no index, no cache. What is built on
//! it can be compared with the engine precisely because it shares nothing with it.

mod meeting;
mod policy;
mod read;
mod scope;
mod time;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;

pub use meeting::{Attendance, Division, LearningGroup, Meeting, Session};
pub use policy::{Policy, READINGS, gvjb_2021, gvjb_2022};
pub use read::list;
pub use time::{Duration, Period, date};

/// The roles, in the order of the vocabulary.
pub const ROLES: [&str; 4] = ["localTeam", "certifiedInstitution", "childProtectionBoard", "veiligThuis"];
/// What an agreement may require of a contact, in the order of the vocabulary.
pub const DETAILS: [&str; 5] = ["function", "email", "phone", "workingDays", "skjRegistered"];

/// A smallest area of the territory: a district, or a municipality that has none.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'a> {
    /// Its own code: that of the district or of the municipality.
    pub area: &'a str,
    /// The municipality it is (part of).
    pub municipality: &'a str,
    /// The region of that municipality.
    pub region: &'a str,
}

/// Area codes, each with the period in which it holds.
#[derive(Clone, Debug)]
pub struct Areas<'a>(pub Vec<(&'a str, Period)>);

impl<'a> Areas<'a> {
    /// The codes that hold on `day`.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(_, period)| period.holds(day)).map(|(code, _)| *code)
    }

    /// Whether one of the codes that hold on `day` expands to this leaf.
    pub fn cover(&self, leaf: &Leaf, day: NaiveDate) -> bool {
        let expands = |code: &str| code == leaf.area || code == leaf.municipality || code == leaf.region;
        self.on(day).any(expands)
    }
}

/// An organisation of the register.
#[derive(Clone, Debug)]
pub struct Organisation<'a> {
    /// Its id.
    pub id: &'a str,
    /// One of [`ROLES`].
    pub role: &'a str,
    /// The areas it serves while active.
    pub serves: Areas<'a>,
    /// Outside this period it serves nothing and its contacts are out of service.
    pub active: Period,
}

/// A contact of the register.
#[derive(Clone, Debug)]
pub struct Contact<'a> {
    /// Its id.
    pub id: &'a str,
    /// Position of its organisation.
    pub organisation: usize,
    /// The areas it works for while in service.
    pub areas: Areas<'a>,
    /// The periods of service; none is never.
    pub service: Vec<Period>,
    /// The days somebody vouched for it.
    pub confirmations: Vec<NaiveDate>,
    /// Each absence with the position of who takes over, if somebody does.
    pub absences: Vec<(Period, Option<usize>)>,
    /// Those of [`DETAILS`] that are there.
    pub details: Vec<&'static str>,
}

/// How often the contacts of a role are confirmed.
#[derive(Clone, Copy, Debug)]
pub struct Rhythm {
    /// From a confirmation to the day the next is due.
    pub every: Duration,
    /// How long before that day it is asked for.
    pub remind_before: Duration,
    /// How long after that day it is late but not yet stale.
    pub grace: Duration,
}

/// What a region agreed on keeping its contacts.
#[derive(Clone, Debug)]
pub struct Agreement<'a> {
    /// The region that agreed.
    pub region: &'a str,
    /// When it is in force.
    pub period: Period,
    /// The rhythms that are complete enough to count with, by role.
    pub rhythms: BTreeMap<&'a str, Rhythm>,
    /// The agreement as the document has it.
    pub document: &'a Value,
}

impl Agreement<'_> {
    /// What it requires of a contact, in the order of [`DETAILS`]; `None` when it lists nothing at all.
    pub fn required_details(&self) -> Option<Vec<&'static str>> {
        let listed = self.document["requiredDetails"].as_array()?;
        Some(DETAILS.into_iter().filter(|detail| listed.contains(&(*detail).into())).collect())
    }
}

/// The facts; leaves by area, organisations and contacts by id, so that every walk is in order.
#[derive(Clone, Debug)]
pub struct Register<'a> {
    /// Region of each municipality, also of those outside the cut.
    pub municipalities: BTreeMap<&'a str, &'a str>,
    /// The leaves in the cut.
    pub leaves: Vec<Leaf<'a>>,
    /// The organisations.
    pub organisations: Vec<Organisation<'a>>,
    /// The contacts.
    pub contacts: Vec<Contact<'a>>,
    /// The agreements.
    pub agreements: Vec<Agreement<'a>>,
    /// The divisions.
    pub divisions: Vec<Division<'a>>,
    /// The meetings by id.
    pub meetings: Vec<Meeting<'a>>,
    /// The learning groups by id.
    pub groups: Vec<LearningGroup<'a>>,
    /// The register as the document has it.
    pub document: &'a Value,
}

impl<'a> Register<'a> {
    /// The agreement of a region in force on `day`.
    pub fn agreement(&self, region: &str, day: NaiveDate) -> Option<&Agreement<'a>> {
        self.agreements.iter().find(|one| one.region == region && one.period.holds(day))
    }

    /// Whether the organisation at this position serves the leaf on `day`.
    pub fn serves(&self, organisation: usize, leaf: &Leaf, day: NaiveDate) -> bool {
        let organisation = &self.organisations[organisation];
        organisation.active.holds(day) && organisation.serves.cover(leaf, day)
    }

    /// The municipalities of a region in which the organisation serves a leaf on `day`.
    pub fn municipalities_served(
        &self,
        organisation: usize,
        region: &str,
        day: NaiveDate,
    ) -> BTreeSet<&'a str> {
        let leaves = self.leaves.iter().filter(|leaf| leaf.region == region);
        leaves.filter(|leaf| self.serves(organisation, leaf, day)).map(|leaf| leaf.municipality).collect()
    }

    /// Whether the organisation serves any code of the region on `day`, also outside the cut.
    pub fn serves_region(&self, organisation: usize, region: &str, day: NaiveDate) -> bool {
        let organisation = &self.organisations[organisation];
        let serves = |code: &str| self.region_of(code) == Some(region);
        organisation.active.holds(day) && organisation.serves.on(day).any(serves)
    }

    /// The role of the contact at this position.
    pub fn role(&self, contact: usize) -> &'a str {
        self.organisations[self.contacts[contact].organisation].role
    }

    /// Whether the contact is in service on `day`, and its organisation active.
    pub fn in_service(&self, contact: usize, day: NaiveDate) -> bool {
        let contact = &self.contacts[contact];
        self.organisations[contact.organisation].active.holds(day)
            && contact.service.iter().any(|period| period.holds(day))
    }

    /// Whether the contact is in service for the leaf on `day`.
    pub fn works_for(&self, contact: usize, leaf: &Leaf, day: NaiveDate) -> bool {
        self.in_service(contact, day) && self.contacts[contact].areas.cover(leaf, day)
    }

    /// Whether the contact is in service for some leaf of the region on `day`.
    pub fn works_in(&self, contact: usize, region: &str, day: NaiveDate) -> bool {
        self.leaves.iter().any(|leaf| leaf.region == region && self.works_for(contact, leaf, day))
    }

    /// Whether an area of the contact on `day` has ground in common with a scope, also outside the cut.
    pub fn belongs(&self, contact: usize, scope: &str, day: NaiveDate) -> bool {
        self.contacts[contact].areas.on(day).any(|code| self.meet(code, scope))
    }

    /// The stand-in, if any, named by the absence that covers the day, if any.
    pub fn absence(&self, contact: usize, day: NaiveDate) -> Option<Option<usize>> {
        let mut absences = self.contacts[contact].absences.iter();
        absences.find(|(period, _)| period.holds(day)).map(|(_, stand_in)| *stand_in)
    }

    /// The region of a municipality, district or region code, also outside the cut.
    pub fn region_of<'b>(&'b self, code: &'b str) -> Option<&'b str> {
        let municipality = code.split('/').next()?;
        if code.starts_with("JZ") { Some(code) } else { self.municipalities.get(municipality).copied() }
    }

    /// Whether two codes have ground in common: they are the same, or one lies in the other.
    pub fn share_ground(&self, one: &str, other: &str) -> bool {
        let lies_in = |part: &str, whole: &str| {
            part == whole || part.split('/').next() == Some(whole) || self.region_of(part) == Some(whole)
        };
        lies_in(one, other) || lies_in(other, one)
    }

    /// When the list of a region was last spread to this organisation or contact, seen on `day`.
    pub fn last_sent(&self, region: &str, to: &str, day: NaiveDate) -> Option<NaiveDate> {
        let log = list(&self.document["distributions"]).iter();
        let received = log.filter(|sent| sent["region"] == region && list(&sent["to"]).contains(&to.into()));
        received.filter_map(|sent| time::date(&sent["on"])).filter(|on| *on <= day).max()
    }
}
