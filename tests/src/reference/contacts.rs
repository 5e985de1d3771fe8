//! The verdicts on `contacts.*`, one function per requirement of the catalogue.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::judge::{Judge, Verdict, met};
use super::shown;
use crate::plain::{Contact, Duration, Leaf, ROLES};

impl<'a> Judge<'a> {
    /// Step 1: every requirement on contacts, in the order of the catalogue.
    pub(super) fn contacts(&mut self) {
        let (facts, day) = (self.today.facts, self.today.day);
        let leaves: Vec<_> = facts.leaves.iter().filter(|leaf| leaf.region == self.region).collect();
        let (people, organisations) = (self.people(), self.organisations());
        self.agreement();
        self.custodian();
        ROLES.iter().for_each(|role| self.rhythm(role));
        self.details_agreed();
        leaves.iter().for_each(|leaf| ROLES.iter().for_each(|role| self.organisation(leaf, role)));
        organisations.iter().for_each(|at| leaves.iter().for_each(|leaf| self.coverage(*at, leaf)));
        people.iter().for_each(|who| self.details(*who));
        people.iter().for_each(|who| self.freshness(*who));
        people.iter().filter(|who| facts.absence(**who, day).is_some()).for_each(|who| self.absence(*who));
        organisations.iter().for_each(|at| self.distribution(*at, &people));
    }

    fn agreement(&mut self) {
        let in_force = !self.terms().is_null();
        let data = json!({
            "responsible": self.custodian_actor(), "expected": { "inForce": true },
            "observed": { "inForce": in_force },
        });
        self.find("contacts.agreement", json!({}), (met(in_force), None), data);
    }

    fn custodian(&mut self) {
        let (facts, day) = (self.today.facts, self.today.day);
        let (named, known) = (&self.terms()["custodian"], self.policy.custodian(self.region));
        let mut organisations = facts.organisations.iter().enumerate();
        let serving =
            organisations.find(|(at, one)| *named == one.id && facts.serves_region(*at, self.region, day));
        let in_region = named.as_str().is_some_and(|code| facts.region_of(code) == Some(self.region));
        let as_known = named == known || serving.is_some_and(|(_, one)| known["role"] == one.role);
        let differs = !named.is_null() && !known.is_null() && !as_known;
        let data = json!({
            "responsible": self.custodian_actor(), "expected": { "custodian": known.get("role").unwrap_or(known) },
            "observed": { "custodian": named, "differsFromSource": differs },
        });
        self.find("contacts.custodian", json!({}), self.agreed(met(in_region || serving.is_some())), data);
    }

    fn rhythm(&mut self, role: &str) {
        let (every, method) =
            (&self.terms()["rhythms"][role]["every"], &self.terms()["rhythms"][role]["method"]);
        let verdict = match (every.is_null(), method.is_null()) {
            (false, false) => "met",
            (true, true) => "notMet",
            _ => "undetermined",
        };
        let data = json!({
            "responsible": self.custodian_actor(), "expected": ["every", "method"],
            "observed": { "every": every, "method": method },
        });
        self.find("contacts.rhythm", json!({ "role": role }), self.agreed(verdict), data);
    }

    fn details_agreed(&mut self) {
        let required = self.required();
        let data = json!({
            "responsible": self.custodian_actor(), "expected": { "listed": true },
            "observed": { "requiredDetails": required },
        });
        self.find("contacts.details_agreed", json!({}), self.agreed(met(required.is_some())), data);
    }

    fn organisation(&mut self, leaf: &Leaf, role: &str) {
        let (facts, day) = (self.today.facts, self.today.day);
        let of_role = (0..facts.organisations.len()).filter(|at| facts.organisations[*at].role == role);
        let serving = of_role.filter(|at| facts.serves(*at, leaf, day)).count();
        let data = json!({
            "responsible": { "municipality": leaf.municipality },
            "expected": { "organisations": 1 }, "observed": { "organisations": serving },
        });
        let subject = json!({ "area": leaf.area, "role": role });
        self.find("contacts.organisation", subject, (met(serving > 0), None), data);
    }

    fn coverage(&mut self, at: usize, leaf: &Leaf) {
        let Some(seat) = self.today.seat(at, leaf) else { return };
        let (today, one) = (self.today, &self.today.facts.organisations[at]);
        let present = seat.people.iter().filter(|who| today.facts.absence(**who, today.day).is_none());
        // The latest confirmed first, never confirmed last, and the smallest id first of equals.
        let stale = present.min_by_key(|who| Reverse(today.freshness(**who, self.region).last));
        let absent = seat.people.iter().find(|who| today.reached(**who).is_some()).or(seat.people.first());
        let verdict = match (seat.status, stale, absent) {
            ("covered" | "replaced", ..) => ("met", None),
            ("unverified", ..) => rhythm_missing(one.role),
            ("stale", Some(who), _) => ("notMet", Some(("contacts.freshness", self.contact(*who)))),
            (_, _, Some(who)) => ("notMet", Some(("contacts.absence", self.contact(*who)))),
            (_, _, None) => ("notMet", None),
        };
        let data = json!({
            "responsible": self.organisation_actor(at), "expected": ["covered", "replaced"],
            "observed": { "status": seat.status },
        });
        self.find("contacts.coverage", json!({ "organisation": one.id, "area": leaf.area }), verdict, data);
    }

    fn details(&mut self, who: usize) {
        let contact = &self.today.facts.contacts[who];
        let required = self.required();
        let missing: Vec<_> =
            required.iter().flatten().filter(|one| !contact.details.contains(one)).collect();
        let verdict = match required {
            Some(_) => (met(missing.is_empty()), None),
            None => ("undetermined", Some(("contacts.details_agreed", json!({})))),
        };
        let data = json!({
            "responsible": self.organisation_actor(contact.organisation), "expected": required,
            "observed": { "missing": missing },
        });
        self.find("contacts.details", self.contact(who), verdict, data);
    }

    fn freshness(&mut self, who: usize) {
        let (facts, freshness) = (self.today.facts, self.today.freshness(who, self.region));
        let verdict = match freshness.status {
            "fresh" | "dueSoon" => ("met", None),
            "overdue" => ("atRisk", None),
            "unknown" => rhythm_missing(facts.role(who)),
            _ => ("notMet", None),
        };
        let (last, due) = (shown(freshness.last), shown(freshness.due));
        let data = json!({
            "responsible": self.organisation_actor(facts.contacts[who].organisation), "due": due,
            "expected": ["fresh", "dueSoon"], "observed": { "status": freshness.status, "last": last, "due": due },
        });
        self.find("contacts.freshness", self.contact(who), verdict, data);
    }

    fn absence(&mut self, who: usize) {
        let (facts, today) = (self.today.facts, self.today);
        let (people, end) = today.chain(who);
        let reached = today.reached(who);
        let freshness = reached.map(|end| today.freshness(end, self.region).status);
        // Somebody without a place in this region has no finding there to follow from.
        let stale = reached.filter(|end| facts.works_in(*end, self.region, today.day));
        let verdict = match freshness {
            Some("fresh" | "dueSoon" | "overdue") => ("met", None),
            Some("unknown") => rhythm_missing(facts.role(who)),
            _ => ("notMet", stale.map(|end| ("contacts.freshness", self.contact(end)))),
        };
        let chain: Vec<_> = people.iter().skip(1).map(|at| facts.contacts[*at].id).collect();
        let data = json!({
            "responsible": self.organisation_actor(facts.contacts[who].organisation),
            "expected": { "reliable": true }, "observed": { "chain": chain, "end": end, "freshness": freshness },
        });
        self.find("contacts.absence", self.contact(who), verdict, data);
    }

    fn distribution(&mut self, at: usize, people: &[usize]) {
        let (facts, day, policy) = (self.today.facts, self.today.day, self.policy);
        let own = people.iter().map(|who| &facts.contacts[*who]).filter(|one| one.organisation == at);
        let own: Vec<_> = own.collect();
        let each = policy.reading("contacts.distribution") == "eachProfessional" && !own.is_empty();
        let receivers =
            if each { own.iter().map(|one| one.id).collect() } else { vec![facts.organisations[at].id] };
        // The oldest of what each last received; whoever never received anything counts as oldest.
        let last = receivers.iter().map(|to| facts.last_sent(self.region, to, day)).min().flatten();
        let starts = facts.agreement(self.region, day).and_then(|one| one.period.from);
        let every = Duration::read(&self.terms()["distributeEvery"]);
        let due = every.map_or(policy.last_day(), |every| last.or(starts).map(|start| every.after(start)));
        let verdict = match (every, last) {
            (Some(_), Some(_)) => met(due.is_some_and(|due| day <= due)),
            (Some(_), None) if due.is_some_and(|due| day <= due) => "atRisk",
            (None, Some(last)) if policy.period.from.is_none_or(|from| from <= last) => "met",
            (None, _) if !self.is_over() => "atRisk",
            _ => "notMet",
        };
        let once = json!({ "from": shown(policy.period.from), "until": shown(policy.period.until) });
        let every = every.map(|_| json!({ "every": self.terms()["distributeEvery"] }));
        let started =
            |one: &Contact| one.service.iter().find(|period| period.holds(day)).and_then(|one| one.from);
        let joined =
            own.iter().filter(|one| last.is_some_and(|last| started(one) > Some(last))).map(|one| one.id);
        let data = json!({
            "responsible": self.custodian_actor(), "due": shown(due), "expected": every.unwrap_or(json!({ "once": once })),
            "observed": { "last": shown(last), "joinedSince": joined.collect::<Vec<_>>() },
        });
        let subject = json!({ "organisation": facts.organisations[at].id });
        self.find("contacts.distribution", subject, (verdict, None), data);
    }

    fn contact(&self, who: usize) -> Value {
        json!({ "contact": self.today.facts.contacts[who].id })
    }

    /// The agreement in force as the document has it; null without one.
    fn terms(&self) -> &'a Value {
        self.today.facts.agreement(self.region, self.today.day).map_or(&Value::Null, |one| one.document)
    }

    fn required(&self) -> Option<Vec<&'static str>> {
        self.today.facts.agreement(self.region, self.today.day)?.required_details()
    }

    /// Without agreement there is nothing to judge: that is the cause.
    fn agreed(&self, verdict: &'static str) -> Verdict {
        let missing = self.terms().is_null().then_some(("contacts.agreement", json!({})));
        (if missing.is_some() { "notMet" } else { verdict }, missing)
    }

    fn custodian_actor(&self) -> Value {
        let (facts, day) = (self.today.facts, self.today.day);
        let known = self.policy.custodian(self.region);
        let named = self.terms().get("custodian").unwrap_or(known);
        let of_role =
            (0..facts.organisations.len()).filter(|at| named["role"] == facts.organisations[*at].role);
        let serving: Vec<_> = of_role.filter(|at| facts.serves_region(*at, self.region, day)).collect();
        match (named.as_str(), &serving[..]) {
            (Some(code), _) if facts.region_of(code).is_some() => json!({ "municipality": code }),
            (Some(id), _) => json!({ "organisation": id }),
            (None, [one]) => json!({ "organisation": facts.organisations[*one].id }),
            _ => json!({ "region": self.region }),
        }
    }
}

fn rhythm_missing(role: &str) -> Verdict {
    ("undetermined", Some(("contacts.rhythm", json!({ "role": role }))))
}
