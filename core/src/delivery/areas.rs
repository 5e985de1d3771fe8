//! What somebody works for, as a list says it and as it is known.

use super::Unclear;
use crate::date::{Date, Period};
use crate::facts::{DatedArea, Organisation};
use crate::id::{AreaCode, RegionCode};
use crate::register::state::State;

/// Why the areas of a row cannot be taken over, if so.
pub(super) fn doubt(state: &State, organisation: &Organisation, listed: &[AreaCode]) -> Option<Unclear> {
    if !listed.iter().all(|area| state.knows(area)) {
        return Some(Unclear::UnknownArea);
    }
    let is_served = |area| state.serves(organisation, area);
    (!listed.is_empty() && !listed.iter().any(is_served)).then_some(Unclear::OutsideOrganisation)
}

/// The one area that an organisation serves on a day, if it is one.
pub(crate) fn only(organisation: &Organisation, on: Date) -> Option<AreaCode> {
    let is_served = |served: &&DatedArea| organisation.active.contains(on) && served.period.contains(on);
    let mut served = organisation.serves.iter().filter(is_served);
    let first = &served.next()?.area;
    served.all(|other| other.area == *first).then(|| first.clone())
}

/// What a list is about: everything, or the areas of some regions.
#[derive(Clone, Copy)]
pub(super) struct Extent<'a> {
    pub(super) state: &'a State,
    pub(super) regions: &'a [RegionCode],
    pub(super) on: Date,
}

impl Extent<'_> {
    /// Whether the list is about the area. What lies outside the territory's cut stands on no list of a region.
    fn holds(self, area: &AreaCode) -> bool {
        let is_inside = || !self.state.index.areas.expand(area).is_empty();
        self.regions.is_empty()
            || self.state.region_of(area).is_some_and(|region| self.regions.contains(&region)) && is_inside()
    }

    fn in_force(self, known: &[DatedArea]) -> impl Iterator<Item = &DatedArea> {
        known.iter().filter(move |dated| dated.period.contains(self.on))
    }

    /// Whether somebody who works for these areas must be on the list.
    pub(super) fn concerns(self, known: &[DatedArea]) -> bool {
        self.regions.is_empty() || self.in_force(known).any(|dated| self.holds(&dated.area))
    }

    /// The areas without those that the list is about, when others are left.
    pub(super) fn elsewhere(self, known: &[DatedArea]) -> Option<Vec<DatedArea>> {
        let others = self.in_force(known).any(|dated| !self.holds(&dated.area));
        others.then(|| self.without(known, |area| !self.holds(area)))
    }

    /// The areas as they are from the day of the list on, when the list says others than are known.
    ///
    /// What was there before stays, what is no longer listed ends, what is new begins that day.
    pub(super) fn changed(self, known: &[DatedArea], listed: &[AreaCode]) -> Option<Vec<DatedArea>> {
        let is_known = |area: &AreaCode| self.in_force(known).any(|dated| dated.area == *area);
        let stays = |area: &AreaCode| listed.contains(area) || !self.holds(area);
        let is_same = listed.iter().all(is_known) && self.in_force(known).all(|dated| stays(&dated.area));
        if listed.is_empty() || is_same {
            return None;
        }
        let mut areas = self.without(known, stays);
        for area in listed.iter().filter(|area| !is_known(area)) {
            let begun = DatedArea { area: area.clone(), period: Period::since(self.on) };
            if !areas.contains(&begun) {
                areas.push(begun);
            }
        }
        Some(areas)
    }

    /// The areas, of which those in force that do not stay end on the day of the list.
    fn without(self, known: &[DatedArea], stays: impl Fn(&AreaCode) -> bool) -> Vec<DatedArea> {
        let kept = known.iter().filter_map(|dated| {
            if !dated.period.contains(self.on) || stays(&dated.area) {
                return Some(dated.clone());
            }
            let period = Period::until(dated.period.from(), self.on).filter(|period| !period.is_empty())?;
            Some(DatedArea { area: dated.area.clone(), period })
        });
        kept.collect()
    }
}
