//! Every kind of fact, carried to the other edition.

use super::areas::Course;
use super::codes;
use super::document::{Matter, Move, MovedMunicipality, ToDecide};
use crate::change::Change;
use crate::date::{Date, Period};
use crate::facts::{DatedArea, Distribution, Party};
use crate::id::{OrganisationId, RegionCode};
use crate::register::state::State;
use crate::territory::{Merger, Territory, TerritoryChoice};
use std::collections::BTreeMap;

/// A register underway: what was found so far.
pub(super) struct Carrying<'a> {
    pub(super) state: &'a State,
    pub(super) course: Course,
    pub(super) on: Date,
    pub(super) found: Move,
    /// What organisations serve now, where that is called otherwise.
    pub(super) serves: BTreeMap<OrganisationId, Vec<DatedArea>>,
}

impl<'a> Carrying<'a> {
    pub(super) fn new(state: &'a State, course: Course, on: Date) -> Self {
        Self { state, course, on, found: Move::new(0, 0, on), serves: BTreeMap::new() }
    }

    /// Carries everything, in the order of the format.
    pub(super) fn all(&mut self, edition: u32) {
        self.territory(edition);
        self.divisions();
        self.organisations();
        self.agreements();
        self.contacts();
        self.distributions();
        self.meetings();
    }

    /// What was found, with what changed in the country as far as it touches the register.
    pub(super) fn finish(self, from: u32, to: u32) -> Move {
        let Self { course, mut found, .. } = self;
        (found.from, found.to) = (from, to);
        let (old, new) = (codes(&course.old), codes(&course.new));
        let touches = |own: &Merger| {
            old.contains(&own.from) || new.contains(&own.into) || course.named.contains(&own.from)
        };
        found.merged = merged(&course.old, &course.new).into_iter().filter(touches).collect();
        found.moved = moved(&course.old, &course.new)
            .into_iter()
            .filter(|own| old.contains(&own.municipality) || new.contains(&own.municipality))
            .collect();
        found.to_confirm.sort_unstable();
        found.to_decide.sort_unstable();
        found
    }

    pub(super) fn decide(&mut self, to_decide: ToDecide) {
        self.found.to_decide.push(to_decide);
    }

    /// Whether something with these days still counts: on the day of the move or later.
    pub(super) fn still_counts(&self, period: Period) -> bool {
        !period.intersection(Period::since(self.on)).is_empty()
    }

    fn territory(&mut self, edition: u32) {
        let mut central = BTreeMap::new();
        for (region, code) in &self.state.central_municipalities {
            let code = self.course.municipality(*code);
            if self.course.new.region_of(&code.into()) == Some(*region) {
                central.insert(*region, code);
                continue;
            }
            let (region, municipality) = (Some(*region), Some(code));
            self.decide(ToDecide { region, municipality, ..ToDecide::new(Matter::CentralMunicipality) });
        }
        let choice = TerritoryChoice { edition: Some(edition), ..self.state.choice.clone() };
        let central = Some(central).filter(|central| *central != self.state.central_municipalities);
        for municipality in self.course.undivided.clone() {
            let municipality = Some(municipality);
            self.decide(ToDecide { municipality, ..ToDecide::new(Matter::Districts) });
        }
        let districts = self.course.districts.clone();
        self.found.changes.push(Change::SetTerritory(Box::new(choice), districts, central));
    }

    fn agreements(&mut self) {
        for agreement in &self.state.agreements {
            let Some(custodian) = &agreement.custodian else { continue };
            let now = self.course.party(custodian);
            let was_there = is_of(self.state, &self.course.old, None, custodian, agreement.region);
            let is_there = is_of(self.state, &self.course.new, Some(&self.serves), &now, agreement.region);
            if was_there && !is_there && self.still_counts(agreement.in_force) {
                let mut to_decide = ToDecide::new(Matter::Custodian);
                (to_decide.region, to_decide.from) = (Some(agreement.region), agreement.in_force.from());
                match &now {
                    Party::Municipality(code) => to_decide.municipality = Some(*code),
                    Party::Organisation(id) => to_decide.organisations.push(id.clone()),
                }
                self.decide(to_decide);
            }
            if now != *custodian {
                let mut agreement = agreement.clone();
                agreement.custodian = Some(now);
                self.found.changes.push(Change::Agree(Box::new(agreement)));
            }
        }
    }

    fn distributions(&mut self) {
        for before in &self.state.distributions {
            let to = before.to.iter().map(|recipient| self.course.recipient(recipient)).collect();
            let mut now = Distribution { to, ..before.clone() };
            now.canonicalise();
            if now != *before {
                let changes = [Change::RemoveDistribution(before.clone()), Change::Distribute(now)];
                self.found.changes.extend(changes);
            }
        }
    }

    fn meetings(&mut self) {
        for before in &self.state.meetings {
            let mut now = before.clone();
            now.scope = self.course.scope(&before.scope);
            now.initiator = before.initiator.as_ref().map(|party| self.course.party(party));
            if now != *before {
                self.found.changes.push(Change::PlanMeeting(Box::new(now)));
            }
        }
        for before in &self.state.learning_groups {
            let scope = self.course.scope(&before.scope);
            if scope != before.scope {
                let mut now = before.clone();
                now.scope = scope;
                self.found.changes.push(Change::SetGroup(Box::new(now)));
            }
        }
    }
}

/// Whether somebody who keeps contacts is of a region: a municipality of it, or an organisation that serves it.
fn is_of(
    state: &State,
    territory: &Territory,
    serves: Option<&BTreeMap<OrganisationId, Vec<DatedArea>>>,
    party: &Party,
    region: RegionCode,
) -> bool {
    match party {
        Party::Municipality(code) => territory.region_of(&(*code).into()) == Some(region),
        Party::Organisation(id) => {
            let own = state.organisations.find(id.as_str()).map(|own| &own.serves);
            let own = serves.and_then(|serves| serves.get(id)).or(own);
            own.into_iter().flatten().any(|dated| territory.region_of(&dated.area) == Some(region))
        }
    }
}

/// The municipalities that went into another between two editions, each with the one it is in now.
pub(crate) fn merged(old: &Territory, new: &Territory) -> Vec<Merger> {
    let merged = Territory::mergers().iter().filter_map(|merger| {
        let is_now = old.municipality(merger.from).is_some() && new.municipality(merger.from).is_none();
        let into = new.successor(merger.from).filter(|_| is_now)?;
        Some(Merger { into, ..*merger })
    });
    merged.collect()
}

/// The municipalities that are in both editions, but in another region, also outside the cut.
pub(crate) fn moved(old: &Territory, new: &Territory) -> Vec<MovedMunicipality> {
    let old = old.uncut();
    let moved = old.municipalities().filter_map(|before| {
        let now = new.municipality(before.code)?;
        let own = MovedMunicipality { municipality: before.code, from: before.region, to: now.region };
        (own.from != own.to).then_some(own)
    });
    moved.collect()
}
