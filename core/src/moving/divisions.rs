//! Divisions in another edition: who belongs to which subregion, as far as that follows.

use super::carry::Carrying;
use super::codes;
use super::document::{Matter, ToDecide};
use crate::change::Change;
use crate::facts::Division;
use crate::id::{MunicipalityCode, SubregionId};
use std::collections::BTreeSet;

impl Carrying<'_> {
    /// A subregion keeps its id and the municipalities that are still in the region. A merged municipality takes the
    /// place of its parts when they lay in one subregion; else it is in none, and people decide.
    pub(super) fn divisions(&mut self) {
        for before in &self.state.divisions {
            let mut now = before.clone();
            now.consulted = before.consulted.iter().map(|party| self.course.party(party)).collect();
            now.canonicalise();
            now.consulted.dedup();
            for subregion in &mut now.subregions {
                let own = subregion.municipalities.iter().map(|code| self.course.municipality(*code));
                let own: BTreeSet<_> = own.collect();
                let is_inside = |code: &MunicipalityCode| {
                    self.course.new.region_of(&(*code).into()) == Some(before.region)
                };
                subregion.municipalities = own.into_iter().filter(is_inside).collect();
            }
            self.leave_out_what_was_split(before, &mut now);
            self.notice_what_is_missing(before, &now);
            if now != *before {
                self.found.changes.push(Change::Divide(Box::new(now)));
            }
        }
    }

    /// A merged municipality whose parts lay in different subregions, or partly in none, goes out of all of them.
    fn leave_out_what_was_split(&mut self, before: &Division, now: &mut Division) {
        let inside = codes(&self.course.old);
        let placed: BTreeSet<_> = now.subregions.iter().flat_map(|own| own.municipalities.clone()).collect();
        for code in placed {
            let is_asked = |part: &MunicipalityCode| {
                // What lies outside the cut may be left out of a division, and parts of other regions must.
                self.course.old.region_of(&(*part).into()) == Some(before.region)
                    && (inside.contains(part) || !subregions_of(before, *part).is_empty())
            };
            let parts = self.course.parts(code).into_iter().filter(is_asked);
            let places: BTreeSet<_> = parts.map(|part| subregions_of(before, part)).collect();
            if places.len() < 2 {
                continue;
            }
            for subregion in &mut now.subregions {
                subregion.municipalities.retain(|own| *own != code);
            }
            let mut to_decide = about(before, Matter::SplitSubregion);
            to_decide.municipality = Some(code);
            let subregions: BTreeSet<_> = places.into_iter().flatten().collect();
            to_decide.subregions = subregions.into_iter().collect();
            self.decide(to_decide);
        }
    }

    /// Subregions that have nobody left, and municipalities that came into the region and have no place yet.
    fn notice_what_is_missing(&mut self, before: &Division, now: &Division) {
        let had_some = |id: &SubregionId| {
            before.subregions.iter().any(|own| own.id == *id && !own.municipalities.is_empty())
        };
        let empty = now.subregions.iter().filter(|own| own.municipalities.is_empty() && had_some(&own.id));
        for subregion in empty {
            let mut to_decide = about(before, Matter::EmptySubregion);
            to_decide.subregions.push(subregion.id.clone());
            self.decide(to_decide);
        }
        if !self.still_counts(before.in_force) {
            return;
        }
        let inside: Vec<_> = self.course.new.municipalities_of(before.region).map(|own| own.code).collect();
        for code in inside {
            let was_there =
                |part: MunicipalityCode| self.course.old.region_of(&part.into()) == Some(before.region);
            let is_new = !self.course.parts(code).into_iter().any(was_there);
            if is_new && subregions_of(now, code).is_empty() {
                let mut to_decide = about(before, Matter::NewInRegion);
                to_decide.municipality = Some(code);
                self.decide(to_decide);
            }
        }
    }
}

/// The subregions of a division that name a municipality.
fn subregions_of(division: &Division, code: MunicipalityCode) -> Vec<SubregionId> {
    let own = division.subregions.iter().filter(|own| own.municipalities.contains(&code));
    own.map(|subregion| subregion.id.clone()).collect()
}

fn about(division: &Division, matter: Matter) -> ToDecide {
    ToDecide { region: Some(division.region), from: division.in_force.from(), ..ToDecide::new(matter) }
}
