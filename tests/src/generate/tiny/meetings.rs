//! Meetings of a tiny register: criteria that are met and criteria that are just not.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::{Cast, Draw};
use crate::generate::moment::{between, shift};

const TOPICS: [&str; 16] = [
    "people",
    "wayOfWorking",
    "vision",
    "value:trust",
    "value:transparency",
    "value:wholeFamily",
    "value:reflection",
    "dailyPractice",
    "block:escalation",
    "block:referral",
    "block:somethingNew",
    "phase:causes",
    "firstSteps",
    "learning",
    "cooperation",
    "consultation",
];
const FORMS: [Option<&str>; 5] =
    [None, Some("presentation"), Some("dialogue"), Some("exercise"), Some("caseDiscussion")];
/// Central municipalities that the policy knows, in regions that a tiny register can have.
const CENTRAL: [(&str, &str); 3] = [("JZ21", "GM0228"), ("JZ28", "GM0202"), ("JZ32", "GM0268")];

impl Draw<'_> {
    pub(in crate::generate) fn meeting(&mut self, id: &str, cast: &Cast) -> Value {
        let scope = self.scope(cast);
        let (date, status) = self.day_and_status();
        let mut one = json!({
            "id": id, "scope": scope, "date": date.to_string(), "status": status,
            "attendance": self.attendance(cast, status),
        });
        if self.rng.chance(60) {
            one["form"] = json!(self.meeting_form());
        }
        if self.rng.chance(80) {
            one["initiator"] = json!(self.initiator(cast));
        }
        if self.rng.chance(25) {
            one["partOf"] = json!("netwerkdag");
        }
        if self.rng.chance(55) {
            let near = shift(self.edges.focus(), self.rng.within(-2..=2));
            let reply = if self.rng.chance(70) { near } else { shift(date, -7) };
            one["replyBy"] = json!(reply.to_string());
        }
        let mut people = cast.contacts.clone();
        self.rng.shuffle(&mut people);
        people.truncate(self.rng.below(4));
        one["preparedBy"] = json!(people);
        if self.rng.chance(35) {
            one["minutes"] = self.minutes();
        }
        one["agenda"] = self.agenda();
        one
    }

    /// A subregion if there is one, a region, a municipality or a district; seldom outside the cut.
    pub(super) fn scope(&mut self, cast: &Cast) -> String {
        let regions: Vec<_> = self.facts.leaves.iter().map(|leaf| leaf.region).collect();
        let subregion = self.rng.below(cast.subregions.len().max(1));
        match self.rng.below(20) {
            0..=10 if !cast.subregions.is_empty() => cast.subregions[subregion].clone(),
            0..=14 => self.rng.pick(&regions).to_string(),
            15..=18 => self.codes[self.rng.below(self.codes.len())].clone(),
            _ => {
                let all = self.facts.municipalities.iter().filter(|(_, region)| regions.contains(region));
                let all: Vec<_> = all.map(|(code, _)| *code).collect();
                self.rng.pick(&all).to_string()
            }
        }
    }

    /// A day around the focus or in its year, now and then in another, and a status that mostly fits it.
    pub(super) fn day_and_status(&mut self) -> (NaiveDate, &'static str) {
        let focus = self.edges.focus();
        let year = |month, day| NaiveDate::from_ymd_opt(focus.year(), month, day).unwrap();
        let date = match self.rng.below(20) {
            0..=2 => focus,
            3..=5 => shift(focus, self.rng.within(-2..=2)),
            6..=10 => self.edges.date(&mut self.rng),
            11..=16 => between(&mut self.rng, year(1, 1), year(12, 31)),
            17 => year(1, 1),
            18 => year(12, 31),
            _ => shift(focus, self.rng.pick(&[-365, 365])),
        };
        let likely = match date.cmp(&focus) {
            std::cmp::Ordering::Less => "held",
            std::cmp::Ordering::Equal => self.rng.pick(&["held", "planned"]),
            std::cmp::Ordering::Greater => "planned",
        };
        let status =
            if self.rng.chance(80) { likely } else { self.rng.pick(&["planned", "held", "cancelled"]) };
        (date, status)
    }

    pub(in crate::generate) fn meeting_form(&mut self) -> &'static str {
        self.rng.pick(&["online", "hybrid", "inPerson"])
    }

    fn initiator(&mut self, cast: &Cast) -> String {
        let region = self.facts.leaves[self.rng.below(self.facts.leaves.len())].region;
        let said = cast.central[region].as_str();
        let known = CENTRAL.into_iter().find(|(own, _)| *own == region).map(|(_, code)| code);
        let known = said.or(known).filter(|code| self.facts.municipalities.contains_key(code));
        let others: Vec<_> = self.facts.leaves.iter().map(|leaf| leaf.municipality).collect();
        match (self.rng.below(10), known) {
            (0..=6, Some(code)) => code.to_string(),
            (0..=8, _) => self.rng.pick(&others).to_string(),
            _ => cast.organisations[self.rng.below(cast.organisations.len())].0.clone(),
        }
    }

    /// Some of the minutes, so that they come to about four hours.
    pub(in crate::generate) fn minutes(&mut self) -> Value {
        let mut minutes = json!({});
        for (part, usual) in [("preparation", 60), ("participation", 120), ("travel", 60)] {
            if self.rng.chance(60) {
                minutes[part] = json!(usual + self.rng.pick(&[-usual, -60, -1, 0, 0, 1, 60]));
            }
        }
        minutes
    }

    /// A programme that has everything, or nearly, or hardly anything.
    pub(in crate::generate) fn agenda(&mut self) -> Value {
        let everything: [(&str, &[&str]); 5] = [
            ("exercise", &["people", "wayOfWorking"]),
            ("dialogue", &["vision", "value:trust", "dailyPractice"]),
            ("caseDiscussion", &["block:escalation", "block:referral"]),
            ("dialogue", &["firstSteps"]),
            ("presentation", &["learning", "cooperation"]),
        ];
        let mut items: Vec<(Option<&str>, Vec<&str>)> = Vec::new();
        if self.rng.chance(75) {
            items.extend(everything.map(|(form, topics)| (Some(form), topics.to_vec())));
        }
        for _ in 0..self.rng.pick(&[0, 0, 0, 1, 1, 1, 2, 3]) {
            let at = self.rng.below(items.len().max(1));
            match (self.rng.below(6), items.get_mut(at)) {
                (0 | 1, Some((_, topics))) => drop(topics.pop()),
                (2, Some((form, _))) => *form = self.rng.pick(&FORMS),
                (3, Some((_, topics))) => topics.push(self.rng.pick(&TOPICS)),
                (4, Some(_)) => drop(items.remove(at)),
                _ => {
                    items.push((self.rng.pick(&FORMS), vec![self.rng.pick(&TOPICS), self.rng.pick(&TOPICS)]))
                }
            }
        }
        self.rng.shuffle(&mut items);
        let item = |(form, mut topics): (Option<&str>, Vec<&str>)| {
            topics.sort_unstable();
            topics.dedup();
            let mut one = json!({ "topics": topics });
            if let Some(form) = form {
                one["form"] = json!(form);
            }
            one
        };
        items.into_iter().map(item).collect()
    }

    /// Most of the contacts, in states that mostly fit the status; sometimes nobody, or nobody's coming.
    pub(in crate::generate) fn attendance(&mut self, cast: &Cast, status: &str) -> Value {
        let answers = ["invited", "accepted", "declined", "notReleased", "present", "absent"];
        let likely = if status == "held" { "present" } else { "accepted" };
        let (often, most) = match self.rng.below(10) {
            0 => (0, 6),
            1 => (70, 4),
            2..=5 => (100, 6),
            _ => (75, 6),
        };
        let certain = self.rng.pick(&[50, 80, 100]);
        let mut all = Vec::new();
        for id in &cast.contacts {
            if !self.rng.chance(often) {
                continue;
            }
            let any = answers[self.rng.below(most)];
            let state = if most == 6 && self.rng.chance(certain) { likely } else { any };
            let mut one = json!({ "contact": id, "state": state });
            if self.rng.chance(15) {
                one["minutes"] = self.minutes();
            }
            all.push(one);
        }
        json!(all)
    }
}
