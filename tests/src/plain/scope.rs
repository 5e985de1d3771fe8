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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::edition::Edition;
    use crate::plain::Register;

    /// Whether each scope includes the place, on the first day of a division into two subregions after
    /// one into three; a municipality with two districts lies outside the cut, another inside.
    fn including(place: &str, scopes: &[&str]) -> Vec<bool> {
        let municipality = |code: &str| {
            let province = if code == "GM0003" { "Utrecht" } else { "Gelderland" };
            json!({ "code": code, "name": code, "region": "JZ28", "province": province })
        };
        let municipalities: Vec<_> = ["GM0001", "GM0002", "GM0003"].into_iter().map(municipality).collect();
        let subregion = |id: &str, codes: &[&str]| json!({ "id": id, "municipalities": codes });
        let document = json!({
            "territory": { "inline": { "municipalities": municipalities }, "province": "Gelderland" },
            "districts": [{ "id": "GM0001/noord" }, { "id": "GM0001/zuid" }],
            "divisions": [
                { "region": "JZ28", "inForce": { "until": "2021-05-01" }, "subregions": [
                    subregion("old-1", &["GM0001"]), subregion("old-12", &["GM0001", "GM0002"]), subregion("old-none", &[]),
                ] },
                { "region": "JZ28", "inForce": { "from": "2021-05-01" }, "subregions": [
                    subregion("new-1", &["GM0001"]), subregion("new-13", &["GM0001", "GM0003"]), subregion("none", &[]),
                ] },
            ],
        });
        let facts = Register::read(&document, Edition::of(2021).unwrap());
        let on = |day: &str| {
            scopes.iter().map(|scope| facts.includes(scope, place, day.parse().unwrap())).collect()
        };
        let (last, first) = (on("2021-04-30"), on("2021-05-01"));
        if !place.starts_with("GM") {
            let too_early = |(scope, includes): (&&str, &bool)| scope.starts_with("old") && *includes;
            assert!(!scopes.iter().zip(&last).any(too_early), "not ended yet");
        }
        first
    }

    #[test]
    fn a_former_subregion_includes_those_wholly_inside_it() {
        let scopes = ["JZ28", "new-1", "new-13", "old-1", "old-12", "old-none", "GM0001"];
        assert_eq!(including("new-1", &scopes), [true, true, false, true, true, false, false]);
        // Of its two municipalities one is in no former subregion, though it lies outside the cut.
        assert_eq!(including("new-13", &scopes), [true, false, true, false, false, false, false]);
        assert_eq!(including("none", &scopes), [true, false, false, false, false, false, false]);
        // Of a region as a place only the cut is asked.
        assert_eq!(including("JZ28", &scopes), [true, false, false, false, true, false, false]);
    }

    #[test]
    fn a_municipality_lies_in_subregions_in_force_or_not() {
        let scopes = ["JZ28", "new-1", "old-12", "none", "GM0001", "GM0002", "GM0001/noord"];
        assert_eq!(including("GM0001", &scopes), [true, true, true, false, true, false, false]);
        assert_eq!(including("GM0001/noord", &scopes), [true, true, true, false, true, false, true]);
    }
}
