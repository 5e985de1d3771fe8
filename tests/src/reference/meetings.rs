//! The verdicts on `meetings.*`: the division, each meeting, what they come to, and what they take.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::judge::{Judge, met, worst};
use super::meeting::Criterion;
use super::shown;
use crate::plain::Meeting;

impl<'a> Judge<'a> {
    /// Step 2: every requirement on meetings, in the order of the catalogue but for those of a meeting.
    pub(super) fn meetings(&mut self) {
        self.division();
        self.scale_agreed();
        let own = self.own_meetings();
        let mut qualifying = Vec::new();
        for (meeting, phase) in &own {
            let criteria = self.criteria(meeting, phase);
            if ["held", "planned"].contains(phase) && self.qualifies(&criteria, phase) {
                qualifying.push((*meeting, *phase));
            }
            self.meeting(meeting, phase, criteria);
        }
        self.count(&qualifying);
        self.people().into_iter().for_each(|who| self.hours_a_year(who));
        self.organisations().into_iter().for_each(|at| self.facilitation(at, &own));
    }

    /// The meetings of the region that lie in the policy's period, each with its phase.
    pub(super) fn own_meetings(&self) -> Vec<(&'a Meeting<'a>, &'static str)> {
        let facts = self.today.facts;
        let own = facts.meetings.iter().filter(|one| facts.region_of_scope(one.scope) == Some(self.region));
        own.filter_map(|one| Some((one, self.phase(one.date, one.status)?))).collect()
    }

    fn division(&mut self) {
        let facts = self.today.facts;
        let division = facts.division(self.region, self.today.day);
        let subregions = division.map(|one| one.subregions.clone()).unwrap_or_default();
        let times = |code: &str| subregions.values().filter(|own| own.contains(code)).count();
        let cut = facts.in_cut(self.region).into_iter();
        let missing: Vec<_> = cut.filter(|code| division.is_some() && times(code) == 0).collect();
        let listed: BTreeSet<_> = subregions.values().flatten().collect();
        let twice: Vec<_> = listed.into_iter().filter(|code| times(code) > 1).collect();
        let sizes: Value = subregions.iter().map(|(id, own)| (id.to_string(), json!(own.len()))).collect();
        let fits = division.is_some() && missing.is_empty() && twice.is_empty();
        let data = json!({
            "responsible": self.central_actor(),
            "expected": { "inForce": true, "size": self.policy.norm("meetings.division") },
            "observed": { "inForce": division.is_some(), "missing": missing, "twice": twice, "sizes": sizes },
        });
        self.find("meetings.division", json!({}), (met(fits), None), data);
    }

    fn scale_agreed(&mut self) {
        let (facts, day) = (self.today.facts, self.today.day);
        let seated = self.organisations().into_iter().map(|at| &facts.organisations[at]);
        let partners = seated.filter(|one| one.role != "localTeam").map(|one| one.id);
        let asked: BTreeSet<_> = facts.in_cut(self.region).into_iter().chain(partners).collect();
        let division = facts.division(self.region, day);
        let consulted = division.map(|one| one.consulted.clone()).unwrap_or_default();
        let missing: Vec<_> = asked.iter().filter(|one| !consulted.contains(one)).collect();
        let decided_on = division.and_then(|one| one.decided_on);
        let fits =
            division.is_some() && missing.is_empty() && decided_on.is_some_and(|decided| decided <= day);
        let cause = division.is_none().then_some(("meetings.division", json!({})));
        let data = json!({
            "responsible": self.central_actor(), "expected": { "decided": true, "consulted": asked },
            "observed": { "decidedOn": shown(decided_on), "missing": missing },
        });
        self.find("meetings.scale_agreed", json!({}), (met(fits), cause), data);
    }

    /// The record of a meeting and all its criteria.
    fn meeting(&mut self, meeting: &Meeting, phase: &str, criteria: Vec<Criterion>) {
        let subject = json!({ "meeting": meeting.id });
        let date = shown(Some(meeting.date));
        let recorded = match phase {
            "held" => "met",
            "planned" => "onTrack",
            "cancelled" => "notApplicable",
            _ => "notMet",
        };
        let data = json!({
            "responsible": self.central_actor(), "due": date, "expected": ["held", "cancelled"],
            "observed": { "status": meeting.status, "date": date },
        });
        self.find("meetings.record", subject.clone(), (recorded, None), data);
        for (requirement, fit, expected, observed) in criteria {
            let cause = (phase == "unrecorded").then(|| ("meetings.record", subject.clone()));
            let due = if phase == "planned" { &date } else { &Value::Null };
            let data = json!({
                "responsible": self.central_actor(), "due": due, "expected": expected, "observed": observed,
            });
            self.find(requirement, subject.clone(), (fit.verdict(phase), cause), data);
        }
    }

    /// Whether a meeting counts for the two that are asked.
    fn qualifies(&self, criteria: &[Criterion], phase: &str) -> bool {
        let reading = self.policy.reading("meetings.qualifies");
        let asked = |id: &str| match self.policy.forces.get(id).map(String::as_str) {
            None => false,
            Some(force) if id.starts_with("meetings.programme.") => {
                reading != "everyHeld" && force != "guidance"
            }
            Some(_) => id.starts_with("meetings.composition.") && reading == "programmeAndComposition",
        };
        let mut own = criteria.iter().filter(|(id, ..)| asked(id));
        own.all(|(_, fit, ..)| !["notMet", "atRisk"].contains(&fit.verdict(phase)))
    }

    fn count(&mut self, qualifying: &[(&Meeting, &str)]) {
        let (facts, day) = (self.today.facts, self.today.day);
        let (norm, reading) = (self.policy.norm("meetings.count"), self.policy.reading("meetings.count"));
        for (place, subject) in self.places(reading) {
            let counts = |one: &Meeting| reading == "perRegion" || facts.includes(one.scope, place, day);
            let counted: Vec<_> = qualifying.iter().filter(|(one, _)| counts(one)).collect();
            let held = counted.iter().filter(|(_, phase)| *phase == "held").count();
            let planned = counted.len() - held;
            let regional = counted.iter().filter(|(one, _)| facts.kind(one.scope) == "region").count();
            let data = json!({
                "responsible": self.central_actor(), "due": shown(self.policy.last_day()), "expected": norm,
                "observed": { "held": held, "planned": planned, "regional": regional },
            });
            self.find("meetings.count", subject, (self.in_time(norm, held, planned), None), data);
        }
    }

    fn hours_a_year(&mut self, who: usize) {
        let contact = &self.today.facts.contacts[who];
        let norm = self.policy.norm("meetings.hours.year").map(|hours| 60 * hours as u64);
        let (mut held, mut planned) = (0, 0);
        for meeting in &self.today.facts.meetings {
            for one in meeting.attendance.iter().filter(|one| one.contact == who) {
                match (self.phase(meeting.date, meeting.status), one.state) {
                    (Some("held"), "present") => held += self.minutes(meeting, one),
                    (Some("planned"), "accepted" | "present") => planned += self.minutes(meeting, one),
                    _ => {}
                }
            }
        }
        let verdict = match norm {
            None => "undetermined",
            Some(norm) if held > norm => "notMet",
            Some(norm) if held + planned > norm => "atRisk",
            Some(_) => "met",
        };
        let data = json!({
            "responsible": self.organisation_actor(contact.organisation), "due": shown(self.policy.last_day()),
            "expected": { "minutes": norm }, "observed": { "held": held, "planned": planned },
        });
        self.find("meetings.hours.year", json!({ "contact": contact.id }), (verdict, None), data);
    }

    fn facilitation(&mut self, at: usize, meetings: &[(&Meeting, &str)]) {
        let (facts, day) = (self.today.facts, self.today.day);
        let norm = self.policy.norm("meetings.facilitation");
        let people = self.people().into_iter().filter(|who| facts.contacts[*who].organisation == at);
        let verdicts: Vec<_> = people.map(|who| (who, self.taking_part(who, norm, meetings))).collect();
        let with = |those: &[&str]| {
            let found = verdicts.iter().filter(|(_, verdict)| those.contains(verdict));
            found.map(|(who, _)| facts.contacts[*who].id).collect::<Vec<_>>()
        };
        let verdict = worst(&verdicts.iter().map(|one| one.1).collect::<Vec<_>>());
        let open = verdicts.iter().find(|one| one.1 == "undetermined");
        let open = open.filter(|_| verdict == "undetermined" && norm.is_some());
        // Too few meetings for somebody: the first place that they work for has too few.
        let cause = open.and_then(|(who, _)| {
            let places = self.places(self.policy.reading("meetings.count"));
            places.into_iter().find(|(place, _)| facts.belongs(*who, place, day))
        });
        let data = json!({
            "responsible": self.organisation_actor(at), "due": shown(self.policy.last_day()), "expected": norm,
            "observed": {
                "lacking": with(&["atRisk", "notMet"]), "leftOut": with(&["notApplicable"]),
                "open": with(&["undetermined"]),
            },
        });
        let subject = json!({ "organisation": facts.organisations[at].id });
        let cause = cause.map(|(_, subject)| ("meetings.count", subject));
        self.find("meetings.facilitation", subject, (verdict, cause), data);
    }

    /// Whether somebody could take part in enough meetings; not applicable to who joined too late.
    fn taking_part(&self, who: usize, norm: Option<usize>, meetings: &[(&Meeting, &str)]) -> &'static str {
        let (day, contact) = (self.today.day, &self.today.facts.contacts[who]);
        let Some(norm) = norm else { return "undetermined" };
        let counts = |one: &Meeting, phase: &str| {
            ["held", "planned"].contains(&phase) && self.today.facts.belongs(who, one.scope, day)
        };
        let mut own: Vec<_> = meetings.iter().filter(|(one, phase)| counts(one, phase)).collect();
        own.sort_by_key(|(one, _)| (one.date, one.id));
        if own.len() < norm {
            return "undetermined";
        }
        let joined = contact.service.iter().find(|period| period.holds(day)).and_then(|period| period.from);
        let first_of_last = own.get(own.len() - norm).map(|(one, _)| one.date);
        if joined.zip(first_of_last).is_some_and(|(joined, date)| joined > date) {
            return "notApplicable";
        }
        let could = |one: &Meeting| {
            let own = one.attendance.iter().filter(|one| one.contact == who);
            own.into_iter().any(|one| ["present", "accepted", "declined"].contains(&one.state))
        };
        let took = |wanted: &str| own.iter().filter(|(one, phase)| *phase == wanted && could(one)).count();
        self.in_time(Some(norm), took("held"), took("planned"))
    }
}
