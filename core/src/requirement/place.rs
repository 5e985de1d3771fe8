//! The places of which a policy asks meetings, learning groups and talks about values: most often subregions.

use super::Context;
use crate::facts::{Division, Scope, Subregion};
use crate::id::{AreaCode, MunicipalityCode};
use crate::policy::Reading;
use crate::register::index::NONE;
use crate::register::state::State;

/// A place by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Place {
    /// A region; also in the place of subregions while no division is in force.
    Region(u32),
    /// A subregion, numbered through all divisions.
    Subregion(u32),
    /// A municipality in the cut, by the first of its leaf areas.
    Municipality(u32),
    /// A leaf area.
    Leaf(u32),
}

/// A subregion by its number, with the division it is of.
pub(crate) fn subregion(state: &State, number: u32) -> Option<(&Division, &Subregion)> {
    let all = state.divisions.iter().flat_map(|own| own.subregions.iter().map(move |part| (own, part)));
    all.into_iter().nth(number as usize)
}

impl Context<'_> {
    /// The places of a region by a reading.
    pub(super) fn places(&self, region: u32, reading: Reading) -> Vec<Place> {
        let index = &self.state.index;
        let leaves = (0_u32..).zip(&index.areas.leaves).filter(|(_, leaf)| leaf.region == region);
        match reading {
            Reading::PerRegion => vec![Place::Region(region)],
            Reading::PerDistrict => leaves.map(|(leaf, _)| Place::Leaf(leaf)).collect(),
            Reading::PerMunicipality => {
                let mut first: Vec<_> = leaves.map(|(number, leaf)| (leaf.municipality, number)).collect();
                first.dedup_by_key(|(municipality, _)| *municipality);
                first.into_iter().map(|(_, leaf)| Place::Municipality(leaf)).collect()
            }
            _ => self.subregions(region),
        }
    }

    /// The subregions of a region on the day; the region itself while no division is in force.
    pub(super) fn subregions(&self, region: u32) -> Vec<Place> {
        let Some(division) = self.state.division(self.code(region), self.on()) else {
            return vec![Place::Region(region)];
        };
        let before = self.state.divisions.iter().take_while(|own| !std::ptr::eq(*own, division));
        let first = before.map(|own| own.subregions.len()).sum::<usize>();
        let numbers = first..first + division.subregions.len();
        numbers.filter_map(|number| u32::try_from(number).ok()).map(Place::Subregion).collect()
    }

    /// The region of a place.
    pub(super) fn region_of_place(&self, place: Place) -> u32 {
        match place {
            Place::Region(region) => region,
            Place::Subregion(number) => {
                let region = subregion(self.state, number).map(|(division, _)| division.region);
                region.and_then(|region| self.state.index.areas.region(region)).unwrap_or(NONE)
            }
            Place::Municipality(leaf) | Place::Leaf(leaf) => {
                self.state.index.areas.leaf(leaf).map_or(NONE, |leaf| leaf.region)
            }
        }
    }

    /// Whether what is for a scope is for a place too: the place lies wholly in it.
    ///
    /// A municipal scope is for no subregion. That of a subregion is for another one only once its own division
    /// has ended.
    pub(crate) fn includes(&self, scope: &Scope, place: Place) -> bool {
        let leaf = |number| self.state.index.areas.leaf(number);
        match (scope, place) {
            (Scope::Area(AreaCode::Region(code)), place) => self.code(self.region_of_place(place)) == *code,
            (
                Scope::Area(AreaCode::Municipality(code)),
                Place::Municipality(number) | Place::Leaf(number),
            ) => leaf(number).is_some_and(|leaf| leaf.municipality == *code),
            (Scope::Area(area), Place::Leaf(number)) => leaf(number).is_some_and(|leaf| leaf.area == *area),
            (Scope::Area(_), _) => false,
            (Scope::Subregion(id), place) => {
                self.state.subregion(id).is_some_and(|(division, own)| self.is_inside(place, division, own))
            }
        }
    }

    fn is_inside(&self, place: Place, division: &Division, own: &Subregion) -> bool {
        let holds = |codes: &[MunicipalityCode]| {
            !codes.is_empty() && codes.iter().all(|code| own.municipalities.contains(code))
        };
        let is_former = division.in_force.stop() <= self.on();
        match place {
            Place::Subregion(number) => subregion(self.state, number).is_some_and(|(current, part)| {
                part.id == own.id
                    || (is_former && current.region == division.region && holds(&part.municipalities))
            }),
            Place::Region(region) => {
                let inside = self.state.territory.municipalities_of(division.region);
                let codes: Vec<_> = inside.map(|municipality| municipality.code).collect();
                is_former && self.code(region) == division.region && holds(&codes)
            }
            Place::Municipality(leaf) | Place::Leaf(leaf) => {
                let leaf = self.state.index.areas.leaf(leaf);
                leaf.is_some_and(|leaf| own.municipalities.contains(&leaf.municipality))
            }
        }
    }

    /// Whether a place and an area have something in common.
    pub(super) fn place_meets(&self, place: Place, area: &AreaCode) -> bool {
        let meets = |own: &AreaCode| self.state.meet(own, area);
        match place {
            Place::Region(region) => meets(&self.code(region).into()),
            Place::Subregion(number) => subregion(self.state, number)
                .is_some_and(|(_, part)| part.municipalities.iter().any(|code| meets(&(*code).into()))),
            Place::Municipality(leaf) => {
                self.state.index.areas.leaf(leaf).is_some_and(|leaf| meets(&leaf.municipality.into()))
            }
            Place::Leaf(leaf) => self.state.index.areas.leaf(leaf).is_some_and(|leaf| meets(&leaf.area)),
        }
    }
}
