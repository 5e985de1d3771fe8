//! Learning groups and tests of values in a tiny register.

use serde_json::{Value, json};

use super::{Cast, Draw, distinct};
use crate::generate::moment::shift;

pub(super) const VALUES: [&str; 4] = ["trust", "transparency", "wholeFamily", "reflection"];

impl Draw<'_> {
    /// A group; `ids` gives each session its id.
    pub(in crate::generate) fn group(
        &mut self,
        id: &str,
        cast: &Cast,
        ids: &mut impl Iterator<Item = String>,
    ) -> Value {
        let often = self.rng.pick(&[0, 40, 70, 100]);
        let mut members = Vec::new();
        for contact in &cast.contacts {
            if self.rng.chance(often) {
                let mut member = json!(contact);
                let joins = shift(self.edges.focus(), self.rng.within(-1..=3)).to_string();
                match self.rng.below(10) {
                    0..=2 => member = json!({ "contact": contact, "from": joins }),
                    3 | 4 => {
                        member = Value::Object(self.edges.period(&mut self.rng));
                        member["contact"] = json!(contact);
                    }
                    _ => {}
                }
                members.push(member);
            }
        }
        let sessions: Vec<_> =
            (0..self.rng.below(4)).map(|_| self.session(&ids.next().unwrap(), cast)).collect();
        let answers = (0..self.rng.pick(&[0, 0, 1, 2, 3, 5])).map(|_| {
            let contact = &cast.contacts[self.rng.below(cast.contacts.len())];
            json!({ "contact": contact, "on": self.date(), "strengthens": self.rng.chance(55) })
        });
        let mut evaluations: Vec<Value> = Vec::new();
        for answer in answers {
            if !evaluations.contains(&answer) {
                evaluations.push(answer);
            }
        }
        let scope = self.scope(cast);
        json!({ "id": id, "scope": scope, "members": members, "sessions": sessions, "evaluations": evaluations })
    }

    /// A session of which every fact can be true, false or not known; of one in three all is well.
    pub(in crate::generate) fn session(&mut self, id: &str, cast: &Cast) -> Value {
        let (date, status) = self.day_and_status();
        let mut one = json!({
            "id": id, "date": date.to_string(), "status": status,
            "attendance": self.attendance(cast, status),
        });
        let all_well = self.rng.chance(35);
        for fact in ["ownActing", "individualDevelopment", "theory", "equality"] {
            if all_well || self.rng.chance(85) {
                one[fact] = json!(all_well || self.rng.chance(80));
            }
        }
        let guides = ["none", "internal", "external"];
        if self.rng.chance(70) {
            one["facilitation"] = json!(self.rng.pick(&guides));
        }
        let methods =
            ["structuredPeerReview", "structuredPeerReview", "openReflection", "unclear", "unknown"];
        if all_well || self.rng.chance(85) {
            one["method"] = json!(methods[if all_well { 0 } else { self.rng.below(5) }]);
        }
        if all_well || self.rng.chance(80) {
            one["minutes"] = json!(self.rng.pick(&[0, 90, 120]));
        }
        let themes: [&[&str]; 3] = [&[], &["intake"], &["intake", "somethingNew"]];
        if self.rng.chance(80) {
            one["casuistry"] = json!(self.rng.pick(&themes));
        }
        let often = self.rng.pick(&[0, 20, 50]);
        let values: Vec<_> = VALUES.into_iter().filter(|_| self.rng.chance(often)).collect();
        one["values"] = json!(values);
        one
    }

    /// A test of a value in one of the subregions, if there is one.
    pub(in crate::generate) fn value_test(&mut self, cast: &Cast) -> Option<Value> {
        let subregions: Vec<_> = cast.subregions.iter().collect();
        let mut one = json!({
            "subregion": self.rng.any(&subregions)?, "value": self.rng.pick(&VALUES), "on": self.date(),
        });
        let rings =
            [None, Some("professionals"), Some("professionals"), Some("families"), Some("organisations")];
        if let Some(ring) = self.rng.pick(&rings) {
            one["ring"] = json!(ring);
        }
        for answer in ["fits", "doesNotFit", "guides", "doesNotGuide"] {
            if self.rng.chance(60) {
                one[answer] = json!(self.rng.below(20));
            }
        }
        Some(one)
    }

    pub(super) fn value_tests(&mut self, cast: &Cast) -> Vec<Value> {
        let tests = (0..self.rng.below(5)).filter_map(|_| self.value_test(cast)).collect();
        distinct(tests, |one| one["on"].as_str())
    }
}
