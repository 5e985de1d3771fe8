//! Divisions of a tiny register: none, one or some after each other, with gaps and overlaps.

use serde_json::{Map, Value, json};

use super::{Cast, Draw};

impl Draw<'_> {
    /// The divisions of a region; `ids` gives each subregion its id.
    pub(super) fn divisions(
        &mut self,
        region: &str,
        cast: &Cast,
        ids: &mut impl Iterator<Item = String>,
    ) -> Vec<Value> {
        let periods = match self.rng.below(10) {
            0 | 1 => Vec::new(),
            2..=5 => vec![Map::new()],
            _ => self.edges.periods(3, &mut self.rng),
        };
        periods.into_iter().map(|period| self.division(region, period, cast, ids)).collect()
    }

    pub(in crate::generate) fn division(
        &mut self,
        region: &str,
        period: Map<String, Value>,
        cast: &Cast,
        ids: &mut impl Iterator<Item = String>,
    ) -> Value {
        let mut one = json!({ "region": region, "inForce": period, "subregions": [] });
        let all = self.facts.municipalities.iter().filter(|(_, own)| **own == region).map(|(code, _)| *code);
        let (all, cut) = (all.collect::<Vec<_>>(), self.facts.in_cut(region));
        let only_cut = self.rng.chance(30);
        let count = if self.rng.chance(4) { 0 } else { 1 + self.rng.below(3) };
        let mut subregions = vec![Vec::new(); count];
        for code in all.iter().filter(|code| count > 0 && (!only_cut || cut.contains(*code))) {
            // Now and then a gap, now and then an overlap.
            let times = [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2][self.rng.below(12)];
            let first = self.rng.below(count);
            (0..times.min(count)).for_each(|more| subregions[(first + more) % count].push(*code));
        }
        for municipalities in subregions {
            let id = ids.next().unwrap();
            one["subregions"]
                .as_array_mut()
                .unwrap()
                .push(json!({ "id": id, "municipalities": municipalities }));
        }
        if self.rng.chance(75) {
            one["decidedOn"] = json!(self.date());
        }
        let partners = cast.organisations.iter().filter(|(_, role)| role != "localTeam");
        let parties = cut.into_iter().chain(partners.map(|(id, _)| id.as_str()));
        let often = if self.rng.chance(60) { 100 } else { 70 };
        let consulted: Vec<_> = parties.filter(|_| self.rng.chance(often)).collect();
        one["consulted"] = json!(consulted);
        one
    }

    /// The central municipalities that the register says itself.
    pub(super) fn central(&mut self) -> Value {
        let regions: Vec<_> = self.facts.leaves.iter().map(|leaf| leaf.region).collect();
        let mut said = json!({});
        for region in regions {
            let own = self.facts.municipalities.iter().filter(|(_, own)| **own == region);
            let own: Vec<_> = own.map(|(code, _)| *code).collect();
            if self.rng.chance(40) {
                said[region] = json!(self.rng.any(&own));
            }
        }
        said
    }
}
