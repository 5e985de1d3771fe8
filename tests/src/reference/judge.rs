//! A policy applied to one region: what every requirement needs to come to a finding.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::seat::Day;
use crate::plain::Policy;

/// A verdict, and the requirement and subject it follows from, if it does.
pub(super) type Verdict = (&'static str, Option<(&'static str, Value)>);

/// Verdicts, worst first; not applicable is left out.
pub(super) const VERDICTS: [&str; 5] = ["notMet", "undetermined", "atRisk", "onTrack", "met"];

/// The policy applied to one region on the day that is judged.
pub(super) struct Judge<'a> {
    pub(super) policy: &'a Policy,
    pub(super) on: NaiveDate,
    pub(super) today: Day<'a>,
    pub(super) region: &'a str,
    pub(super) findings: Vec<Value>,
}

impl<'a> Judge<'a> {
    /// Judges every requirement.
    pub(super) fn judge(mut self) -> Vec<Value> {
        self.contacts();
        self.meetings();
        self.learning();
        self.values();
        self.order();
        self.findings
    }

    /// Adds a finding, if the policy asks for it; `data` holds who is responsible, what is expected and observed, and a due date.
    pub(super) fn find(&mut self, requirement: &str, subject: Value, verdict: Verdict, data: Value) {
        let Some(force) = self.policy.forces.get(requirement) else { return };
        let started = self.policy.period.from.is_none_or(|from| from <= self.today.day);
        let (verdict, cause) = if started { verdict } else { ("notApplicable", None) };
        let cause = cause.map(|(id, of)| json!({ "requirement": id, "region": self.region, "subject": of }));
        self.findings.push(json!({
            "requirement": requirement, "region": self.region, "subject": subject, "verdict": verdict, "cause": cause,
            "force": force, "responsible": data["responsible"], "due": data["due"],
            "expected": data["expected"], "observed": data["observed"],
        }));
    }

    /// Whether the policy has ended on the day asked.
    pub(super) fn is_over(&self) -> bool {
        self.policy.last_day().is_some_and(|last| last < self.on)
    }

    /// The verdict on what may be done until the policy ends: so many done, so many planned.
    pub(super) fn in_time(&self, norm: Option<usize>, done: usize, planned: usize) -> &'static str {
        match norm {
            None => "undetermined",
            Some(norm) if done >= norm => "met",
            _ if self.is_over() => "notMet",
            Some(norm) if done + planned >= norm => "onTrack",
            _ => "atRisk",
        }
    }

    /// Where a meeting or session stands on the day that is judged; nowhere outside the policy's period.
    pub(super) fn phase(&self, date: NaiveDate, status: &str) -> Option<&'static str> {
        let day = self.today.day;
        self.policy.period.holds(date).then_some(match status {
            "cancelled" => "cancelled",
            _ if day < date || (day == date && status == "planned") => "planned",
            "held" => "held",
            _ => "unrecorded",
        })
    }

    /// The places in the region that something is asked of, each as the subject of a finding.
    pub(super) fn places(&self, reading: &str) -> Vec<(&'a str, Value)> {
        let facts = self.today.facts;
        let area = |code: &'a str| (code, json!({ "area": code }));
        match (reading, facts.division(self.region, self.today.day)) {
            ("perMunicipality", _) => facts.in_cut(self.region).into_iter().map(area).collect(),
            ("perDistrict", _) => {
                let leaves = facts.leaves.iter().filter(|leaf| leaf.region == self.region);
                leaves.map(|leaf| area(leaf.area)).collect()
            }
            ("perSubregion", Some(division)) => {
                division.subregions.keys().map(|id| (*id, json!({ "subregion": id }))).collect()
            }
            _ => vec![(self.region, json!({}))],
        }
    }

    /// The contacts in service in the region.
    pub(super) fn people(&self) -> Vec<usize> {
        let (facts, day) = (self.today.facts, self.today.day);
        (0..facts.contacts.len()).filter(|who| facts.works_in(*who, self.region, day)).collect()
    }

    /// The organisations with a seat in the region.
    pub(super) fn organisations(&self) -> Vec<usize> {
        let (facts, day) = (self.today.facts, self.today.day);
        let serves = |at: &usize| !facts.municipalities_served(*at, self.region, day).is_empty();
        (0..facts.organisations.len()).filter(serves).collect()
    }

    /// The central municipality of the region: the register knows better than the policy.
    pub(super) fn central(&self) -> &'a Value {
        let own = &self.today.facts.document["centralMunicipalities"][self.region];
        let known = self.policy.central_municipalities.get(self.region);
        if own.is_null() { known.unwrap_or(&Value::Null) } else { own }
    }

    /// The central municipality; the region where none is known.
    pub(super) fn central_actor(&self) -> Value {
        match self.central() {
            Value::Null => json!({ "region": self.region }),
            code => json!({ "municipality": code }),
        }
    }

    /// The organisation itself; for a local team its municipality, if it is one in the region.
    pub(super) fn organisation_actor(&self, at: usize) -> Value {
        let (facts, one) = (self.today.facts, &self.today.facts.organisations[at]);
        let municipalities = facts.municipalities_served(at, self.region, self.today.day);
        match municipalities.first() {
            Some(code) if one.role == "localTeam" && municipalities.len() == 1 => {
                json!({ "municipality": code })
            }
            _ => json!({ "organisation": one.id }),
        }
    }
}

/// The worst of some verdicts.
pub(super) fn worst(verdicts: &[&str]) -> &'static str {
    VERDICTS.into_iter().find(|verdict| verdicts.contains(verdict)).unwrap_or("notApplicable")
}

pub(super) fn met(met: bool) -> &'static str {
    if met { "met" } else { "notMet" }
}
