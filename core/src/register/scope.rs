//! For whom a meeting or learning group is: its ground, its region, and what it has in common with areas.

use super::state::State;
use crate::date::Date;
use crate::facts::{Division, Scope, Subregion};
use crate::id::{AreaCode, MunicipalityCode, RegionCode, SubregionId};

impl State {
    /// The division of a region that is in force on a day.
    pub(crate) fn division(&self, region: RegionCode, on: Date) -> Option<&Division> {
        self.divisions.iter().find(|division| division.region == region && division.in_force.contains(on))
    }

    /// A subregion with the division it is of.
    pub(crate) fn subregion(&self, id: &SubregionId) -> Option<(&Division, &Subregion)> {
        let all = self.divisions.iter().flat_map(|own| own.subregions.iter().map(move |part| (own, part)));
        all.into_iter().find(|(_, subregion)| subregion.id == *id)
    }

    /// The region in which a scope lies.
    pub(crate) fn region_of_scope(&self, scope: &Scope) -> Option<RegionCode> {
        match scope {
            Scope::Area(area) => self.region_of(area),
            Scope::Subregion(id) => self.subregion(id).map(|(division, _)| division.region),
        }
    }

    /// The areas that a scope is made of, also those outside the cut.
    pub(crate) fn ground(&self, scope: &Scope) -> Vec<AreaCode> {
        match scope {
            Scope::Area(area) => vec![area.clone()],
            Scope::Subregion(id) => {
                let codes = self.subregion(id).map_or(&[][..], |(_, part)| part.municipalities.as_slice());
                codes.iter().copied().map(AreaCode::from).collect()
            }
        }
    }

    /// The municipalities of a scope that lie in the cut, by code.
    pub(crate) fn municipalities_of_scope(&self, scope: &Scope) -> Vec<MunicipalityCode> {
        let codes = match scope {
            Scope::Area(AreaCode::Region(region)) => {
                return self.territory.municipalities_of(*region).map(|inside| inside.code).collect();
            }
            Scope::Area(AreaCode::Municipality(code)) => vec![*code],
            Scope::Area(AreaCode::District(id)) => vec![id.municipality()],
            Scope::Subregion(id) => {
                self.subregion(id).map(|(_, part)| part.municipalities.clone()).unwrap_or_default()
            }
        };
        codes.into_iter().filter(|code| !self.index.areas.expand(&(*code).into()).is_empty()).collect()
    }

    /// Whether a scope is a whole region: the region itself, or a subregion with all its municipalities, those
    /// outside the cut too.
    pub(crate) fn is_regional(&self, scope: &Scope) -> bool {
        match scope {
            Scope::Area(area) => matches!(area, AreaCode::Region(_)),
            Scope::Subregion(id) => self.subregion(id).is_some_and(|(division, subregion)| {
                let mut whole = self.territory.whole_region(division.region);
                whole.all(|municipality| subregion.municipalities.contains(&municipality.code))
            }),
        }
    }
}
