//! The verdicts on `learning.*`: groups, their sessions, and what they bring.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::judge::Judge;
use super::meeting::{Criterion, Fit, came, number};
use super::shown;
use crate::plain::{LearningGroup, ROLES, Session};

impl<'a> Judge<'a> {
    /// Every requirement on learning together.
    pub(super) fn learning(&mut self) {
        self.groups();
        for group in self.own_groups() {
            self.start(group);
            self.sessions(group);
            for session in &group.sessions {
                self.session(session);
            }
            self.benefit(group);
        }
    }

    /// The learning groups of the region.
    pub(super) fn own_groups(&self) -> Vec<&'a LearningGroup<'a>> {
        let facts = self.today.facts;
        facts.groups.iter().filter(|one| facts.region_of_scope(one.scope) == Some(self.region)).collect()
    }

    fn start(&mut self, group: &LearningGroup) {
        let has_member = group.members.iter().any(|(_, period)| period.holds(self.today.day));
        let met = self.of_phase(group, "held") > 0;
        let own: Vec<_> = [group.id].into_iter().filter(|_| has_member || met).collect();
        let data = json!({ "responsible": self.central_actor(), "observed": { "voluntary": own } });
        self.find("learning.start", json!({ "learningGroup": group.id }), ("notApplicable", None), data);
    }

    fn groups(&mut self) {
        let (facts, day) = (self.today.facts, self.today.day);
        for (place, subject) in self.places(self.policy.reading("learning.group")) {
            let own: Vec<_> =
                self.own_groups().into_iter().filter(|one| facts.includes(one.scope, place, day)).collect();
            let complete =
                |day: NaiveDate| own.iter().any(|group| self.missing(&self.members(group, day)).is_empty());
            let (now, later) = (complete(day), self.policy.last_day().is_some_and(complete));
            let verdict = self.in_time(Some(1), now.into(), later.into());
            // Of equals the first by id.
            let best = own.iter().min_by_key(|group| self.missing(&self.members(group, day)).len());
            let members = best.map(|group| self.members(group, day)).unwrap_or_default();
            let data = json!({
                "responsible": self.central_actor(), "due": shown(self.policy.last_day()), "expected": ROLES,
                "observed": {
                    "group": best.map(|group| group.id), "missing": self.missing(&members),
                    "members": members.len(),
                    "tookPart": members.iter().filter(|who| self.took_part(**who)).count(),
                },
            });
            self.find("learning.group", subject, (verdict, None), data);
        }
    }

    /// The members of a group on a day who are in service.
    fn members(&self, group: &LearningGroup, day: NaiveDate) -> BTreeSet<usize> {
        let own = group.members.iter().filter(|(_, period)| period.holds(day)).map(|(who, _)| *who);
        own.filter(|who| self.today.facts.in_service(*who, day)).collect()
    }

    /// The roles that none of these people has.
    fn missing(&self, people: &BTreeSet<usize>) -> Vec<&'static str> {
        let there = |role: &str| people.iter().any(|who| self.today.facts.role(*who) == role);
        ROLES.into_iter().filter(|role| !there(role)).collect()
    }

    fn took_part(&self, who: usize) -> bool {
        let meetings = self.today.facts.meetings.iter();
        let mut held = meetings.filter(|one| self.phase(one.date, one.status) == Some("held"));
        held.any(|one| one.attendance.iter().any(|one| one.contact == who && one.state == "present"))
    }

    fn sessions(&mut self, group: &LearningGroup) {
        let norm = match self.policy.reading("learning.sessions") {
            "missing" => self.policy.norm("learning.sessions"),
            word => Some(number(word)),
        };
        let [held, planned] = ["held", "planned"].map(|phase| self.of_phase(group, phase));
        let data = json!({
            "responsible": self.central_actor(), "due": shown(self.policy.last_day()), "expected": norm,
            "observed": { "held": held, "planned": planned },
        });
        let verdict = self.in_time(norm, held, planned);
        self.find("learning.sessions", json!({ "learningGroup": group.id }), (verdict, None), data);
    }

    /// How many sessions of a group are in a phase.
    fn of_phase(&self, group: &LearningGroup, wanted: &str) -> usize {
        group.sessions.iter().filter(|one| self.phase(one.date, one.status) == Some(wanted)).count()
    }

    fn session(&mut self, session: &Session) {
        let Some(phase) = self.phase(session.date, session.status) else { return };
        let themes: BTreeSet<_> = session.document["casuistry"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let (discussed, observed) = (Fit::from(!themes.is_empty()), json!({ "themes": themes }));
        let casuistry = ("learning.casuistry", discussed, json!({ "themes": 1 }), observed);
        for (requirement, fit, expected, observed) in
            [self.joint(session, phase), casuistry, self.skj(session, phase)]
        {
            let due = if phase == "planned" { shown(Some(session.date)) } else { Value::Null };
            let data = json!({
                "responsible": self.central_actor(), "due": due, "expected": expected, "observed": observed,
            });
            self.find(requirement, json!({ "session": session.id }), (fit.verdict(phase), None), data);
        }
    }

    fn joint(&self, session: &Session, phase: &str) -> Criterion {
        let facts = self.today.facts;
        let least = number(self.policy.reading("learning.joint"));
        let counts = |state: &str| state == "present" || phase != "held" && state == "accepted";
        let people = session.attendance.iter().filter(|one| counts(one.state)).map(|one| one.contact);
        let organisations: BTreeSet<_> = people.map(|who| facts.contacts[who].organisation).collect();
        let roles: BTreeSet<_> = organisations.iter().map(|at| facts.organisations[*at].role).collect();
        let fit = match phase == "held" && !came(&session.attendance) {
            true => Fit::Unknown,
            false => Fit::from(organisations.len() >= least && roles.len() >= least),
        };
        let expected = json!({ "organisations": least, "roles": least });
        let observed = json!({ "organisations": organisations.len(), "roles": roles.len() });
        ("learning.joint", fit, expected, observed)
    }

    fn skj(&self, session: &Session, phase: &str) -> Criterion {
        let fact = |key: &str| session.document[key].as_bool();
        let method = session.document["method"].as_str().and_then(|id| self.policy.methods.get(id).copied());
        let guide = session.document["facilitation"].as_str();
        let equal = match (fact("equality"), guide) {
            (Some(true), _) | (_, Some("external")) => Some(true),
            (Some(false), Some(_)) => Some(false),
            _ => None,
        };
        let minutes = session.document["minutes"].as_u64();
        let parts = [
            ("ownActing", fact("ownActing")),
            ("individualDevelopment", fact("individualDevelopment")),
            ("theory", fact("theory")),
            ("structuredMethod", method.flatten()),
            ("equality", equal),
            ("attendance", came(&session.attendance).then_some(true)),
            ("minutes", minutes.map(|_| true)),
        ];
        // Nobody has come to what is still to be.
        let asked = parts.iter().filter(|part| phase == "held" || part.0 != "attendance");
        let with = |known: Option<bool>| {
            asked.clone().filter(|part| part.1 == known).map(|part| part.0).collect::<Vec<_>>()
        };
        let (failing, unknown) = (with(Some(false)), with(None));
        let fit = match (failing.is_empty(), unknown.is_empty()) {
            (false, _) => Fit::No,
            (true, false) => Fit::Unknown,
            (true, true) => Fit::Yes,
        };
        let observed = json!({ "failing": failing, "unknown": unknown });
        let expected = asked.map(|part| part.0).collect::<Vec<_>>();
        ("learning.skj", fit, json!(expected), observed)
    }

    fn benefit(&mut self, group: &LearningGroup) {
        let each = self.policy.reading("learning.benefit") == "eachProfessional";
        let mut latest = BTreeMap::new();
        for (who, on, strengthens) in group.evaluations.iter().filter(|one| one.1 <= self.today.day) {
            let answer = latest.entry(who).or_insert((on, strengthens));
            // Of two answers of one day the yes is the later one.
            *answer = (*answer).max((on, strengthens));
        }
        let (asked, yes) = (latest.len(), latest.values().filter(|(_, strengthens)| **strengthens).count());
        let verdict = match asked {
            0 => "undetermined",
            _ if each && yes == asked || !each && 2 * yes > asked => "met",
            _ => "notMet",
        };
        let data = json!({
            "responsible": self.central_actor(),
            "expected": { "strengthens": if each { "all" } else { "moreThanHalf" } },
            "observed": { "asked": asked, "strengthens": yes },
        });
        self.find("learning.benefit", json!({ "learningGroup": group.id }), (verdict, None), data);
    }
}
