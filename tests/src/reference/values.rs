//! The verdicts on `values.*`: whether each core value was discussed, and whether it was tested.

use serde_json::{Value, json};

use super::judge::Judge;
use super::shown;
use crate::plain::{date, list};

/// The core values, in the order of the vocabulary.
const VALUES: [&str; 4] = ["trust", "transparency", "wholeFamily", "reflection"];

impl Judge<'_> {
    /// Every requirement on the core values.
    pub(super) fn values(&mut self) {
        for (place, subject) in self.places("perSubregion") {
            for value in VALUES {
                let mut subject = subject.clone();
                subject["value"] = json!(value);
                self.discussed(place, value, subject.clone());
                self.tested(place, value, subject);
            }
        }
    }

    fn discussed(&mut self, place: &str, value: &str, subject: Value) {
        let (facts, day) = (self.today.facts, self.today.day);
        let topic = format!("value:{value}");
        let mut phases = Vec::new();
        for meeting in facts.meetings.iter().filter(|one| facts.includes(one.scope, place, day)) {
            if meeting.topics(false).contains(&topic[..]) {
                phases.extend(self.phase(meeting.date, meeting.status));
            }
        }
        for group in facts.groups.iter().filter(|one| facts.includes(one.scope, place, day)) {
            let about =
                group.sessions.iter().filter(|one| list(&one.document["values"]).contains(&value.into()));
            phases.extend(about.filter_map(|one| self.phase(one.date, one.status)));
        }
        let [held, planned] =
            ["held", "planned"].map(|wanted| phases.iter().filter(|phase| **phase == wanted).count());
        let data = json!({
            "responsible": self.central_actor(), "due": shown(self.policy.last_day()),
            "expected": { "discussed": true }, "observed": { "held": held, "planned": planned },
        });
        self.find("values.discussed", subject, (self.in_time(Some(1), held, planned), None), data);
    }

    fn tested(&mut self, place: &str, value: &str, subject: Value) {
        let (facts, day) = (self.today.facts, self.today.day);
        let counts = |test: &&Value| {
            let on = date(&test["on"]).unwrap();
            test["value"] == value
                && (test["ring"].is_null() || test["ring"] == "professionals")
                && (on <= day && self.policy.period.holds(on))
                && facts.includes(test["subregion"].as_str().unwrap(), place, day)
        };
        let tests: Vec<_> = list(&facts.document["valueTests"]).iter().filter(counts).collect();
        let sum = |key: &str| {
            let numbers: Vec<_> = tests.iter().filter_map(|test| test[key].as_u64()).collect();
            (!numbers.is_empty()).then(|| numbers.iter().sum::<u64>())
        };
        let data = json!({
            "responsible": self.central_actor(), "due": shown(self.policy.last_day()), "expected": { "tested": true },
            "observed": {
                "tests": tests.len(), "fits": sum("fits"), "doesNotFit": sum("doesNotFit"),
                "guides": sum("guides"), "doesNotGuide": sum("doesNotGuide"),
            },
        });
        self.find("values.tested", subject, (self.in_time(Some(1), tests.len(), 0), None), data);
    }
}
