//! What lies where: subregions, scopes of meetings and groups, and the places they are for.
//!
//! A scope and a place are written alike: the id of a subregion, or the code of a region, municipality
//! or district.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Division, Register};

impl<'a> Register<'a> {
    /// The division of a region in force on `day`.
    pub fn division(&self, region: &str, day: NaiveDate) -> Option<&Division<'a>> {
        self.divisions.iter().find(|one| one.region == region && one.period.holds(day))
    }

    /// The division, in force or not, that has the subregion of this id.
    pub fn division_of(&self, subregion: &str) -> Option<&Division<'a>> {
        self.divisions.iter().find(|one| one.subregions.contains_key(subregion))
    }

    /// The region in which a scope or place lies, also outside the cut.
    pub fn region_of_scope<'b>(&'b self, scope: &'b str) -> Option<&'b str> {
        self.division_of(scope).map_or_else(|| self.region_of(scope), |division| Some(division.region))
    }

    /// The municipalities of a region in the cut.
    pub fn in_cut(&self, region: &str) -> BTreeSet<&'a str> {
        self.leaves.iter().filter(|leaf| leaf.region == region).map(|leaf| leaf.municipality).collect()
    }

    /// The municipalities of a scope, also those outside the cut; of a district the one it is part of.
    pub fn municipalities_of(&self, scope: &str) -> BTreeSet<&'a str> {
        if let Some(division) = self.division_of(scope) {
            return division.subregions[scope].clone();
        }
        let own =
            |(code, region): &(&&str, &&str)| **region == scope || scope.split('/').next() == Some(code);
        self.municipalities.iter().filter(own).map(|(code, _)| *code).collect()
    }

    /// Whether two scopes have a municipality in common; of two districts, whether they are the same.
    pub fn meet(&self, one: &str, other: &str) -> bool {
        if one.contains('/') && other.contains('/') {
            return one == other;
        }
        !self.municipalities_of(one).is_disjoint(&self.municipalities_of(other))
    }

    /// What a scope is; a subregion that has its whole region is a region.
    pub fn kind(&self, scope: &str) -> &'static str {
        let whole = |one: &Division| self.municipalities_of(one.region).is_subset(&one.subregions[scope]);
        match self.division_of(scope) {
            Some(division) if whole(division) => "region",
            Some(_) => "subregion",
            None if scope.starts_with("JZ") => "region",
            None if scope.contains('/') => "district",
            None => "municipality",
        }
    }

    /// Whether what is held for a scope is held for this place too, seen on `day`.
    pub fn includes(&self, scope: &str, place: &str, day: NaiveDate) -> bool {
        if scope == place || self.region_of_scope(place) == Some(scope) {
            return true;
        }
        let Some(division) = self.division_of(scope) else {
            // Of a municipality its districts, of a district nothing else.
            return place.split('/').next() == Some(scope);
        };
        let inner = match self.division_of(place) {
            None if place.starts_with("JZ") => self.in_cut(place),
            _ => self.municipalities_of(place),
        };
        let ended = division.period.until.is_some_and(|until| until <= day);
        let smaller = self.division_of(place).is_none() && !place.starts_with("JZ");
        (smaller || ended) && !inner.is_empty() && inner.is_subset(&division.subregions[scope])
    }
}
