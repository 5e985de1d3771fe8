//! The verdict on `steps.order`: was each step taken after the one before it?

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::judge::{Judge, worst};
use super::seat::Day;
use super::{shown, step};

impl Judge<'_> {
    /// The order of the steps.
    pub(super) fn order(&mut self) {
        let meetings = self.own_meetings().into_iter().filter(|(_, phase)| *phase == "held");
        let meeting = meetings.map(|(one, _)| one.date).min();
        let sessions = self.own_groups().into_iter().flat_map(|group| &group.sessions);
        let held = sessions.filter(|one| self.phase(one.date, one.status) == Some("held"));
        let session = held.map(|one| one.date).min();
        let [first, second] = [(1, meeting), (2, session)].map(|(number, day)| self.step_on(number, day?));
        let in_order = |verdict: &Value| match verdict.as_str() {
            Some("met") => "met",
            Some("undetermined") => "undetermined",
            Some("notApplicable") | None => "notApplicable",
            Some(_) => "notMet",
        };
        let verdict = worst(&[in_order(&json!(first)), in_order(&json!(second))]);
        let data = json!({
            "responsible": { "region": self.region }, "expected": { "step1": "met", "step2": "met" },
            "observed": {
                "meeting": shown(meeting), "step1": first, "session": shown(session), "step2": second,
            },
        });
        self.find("steps.order", json!({}), (verdict, None), data);
    }

    /// The verdict on a step, asked on an earlier day.
    fn step_on(&self, number: u8, day: NaiveDate) -> Option<Value> {
        let today = Day { facts: self.today.facts, day, known: day };
        let mut then =
            Judge { policy: self.policy, on: day, today, region: self.region, findings: Vec::new() };
        if number == 1 {
            then.contacts()
        } else {
            then.meetings()
        }
        Some(step(self.region, number, &then.findings)["verdict"].clone())
    }
}
