//! Facts about one day: how fresh somebody is, who answers for the absent, which seats are filled.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::plain::{Leaf, Register};

/// Seat statuses, best first.
pub(super) const SEATS: [&str; 6] = ["covered", "replaced", "unverified", "stale", "absent", "vacant"];

/// The facts as they hold on `day`, with the confirmations given up to `known`.
#[derive(Clone, Copy)]
pub(super) struct Day<'a> {
    pub(super) facts: &'a Register<'a>,
    pub(super) day: NaiveDate,
    pub(super) known: NaiveDate,
}

pub(super) struct Freshness {
    pub(super) status: &'static str,
    pub(super) last: Option<NaiveDate>,
    pub(super) due: Option<NaiveDate>,
}

pub(super) struct Seat {
    pub(super) status: &'static str,
    /// Who is reliable and finally reached.
    pub(super) via: BTreeSet<usize>,
    /// Everybody in service there.
    pub(super) people: Vec<usize>,
}

impl Day<'_> {
    pub(super) fn freshness(self, contact: usize, region: &str) -> Freshness {
        let confirmations = self.facts.contacts[contact].confirmations.iter().copied();
        let last = confirmations.filter(|on| *on <= self.known).max();
        let agreement = self.facts.agreement(region, self.day);
        let rhythm = agreement.and_then(|one| one.rhythms.get(self.facts.role(contact)));
        let due = last.zip(rhythm).map(|(last, rhythm)| rhythm.every.after(last));
        let status = match (last, rhythm.zip(due)) {
            (None, _) => "unconfirmed",
            (_, None) => "unknown",
            (_, Some((rhythm, due))) if self.day < rhythm.remind_before.before(due) => "fresh",
            (_, Some((_, due))) if self.day <= due => "dueSoon",
            (_, Some((rhythm, due))) if self.day <= rhythm.grace.after(due) => "overdue",
            _ => "stale",
        };
        Freshness { status, last, due }
    }

    /// The people from this one to the first one present, and how that walk ends.
    pub(super) fn chain(self, contact: usize) -> (Vec<usize>, &'static str) {
        let mut people = vec![contact];
        let mut at = contact;
        while let Some(stand_in) = self.facts.absence(at, self.day) {
            match stand_in {
                None => return (people, "noStandIn"),
                Some(next) if people.contains(&next) => return (people, "cycle"),
                Some(next) => at = next,
            }
            people.push(at);
            if !self.facts.in_service(at, self.day) {
                return (people, "outOfService");
            }
        }
        (people, if self.facts.role(at) == self.facts.role(contact) { "standIn" } else { "otherRole" })
    }

    /// Who answers for this contact: itself when present, else the end of a usable chain.
    pub(super) fn reached(self, contact: usize) -> Option<usize> {
        let (people, end) = self.chain(contact);
        people.last().copied().filter(|_| end == "standIn")
    }

    /// The seat of an organisation for a leaf, if it serves it.
    pub(super) fn seat(self, organisation: usize, leaf: &Leaf) -> Option<Seat> {
        if !self.facts.serves(organisation, leaf, self.day) {
            return None;
        }
        let contacts = 0..self.facts.contacts.len();
        let own = contacts.filter(|who| self.facts.contacts[*who].organisation == organisation);
        let people: Vec<_> = own.filter(|who| self.facts.works_for(*who, leaf, self.day)).collect();
        let mut via = BTreeSet::new();
        let mut found = vec!["vacant"];
        for &contact in &people {
            let end = self.reached(contact);
            found.push(match end.map(|end| (end, self.freshness(end, leaf.region).status)) {
                None => "absent",
                Some((_, "unknown")) => "unverified",
                Some((_, "stale" | "unconfirmed")) => "stale",
                Some((end, _)) => {
                    via.insert(end);
                    if end == contact { "covered" } else { "replaced" }
                }
            });
        }
        let status = SEATS.into_iter().find(|status| found.contains(status)).unwrap();
        Some(Seat { status, via, people })
    }
}
