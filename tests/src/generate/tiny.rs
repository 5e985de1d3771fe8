//! *Tiny* registers: a few people with dates on every edge, to compare evaluators on.

mod cast;
mod divisions;
mod ground;
mod learning;
mod meetings;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::edges::{DURATIONS, Edges};
use super::moment::shift;
use super::rng::Rng;
use crate::edition::Edition;
use crate::plain::{DETAILS, ROLES, Register, date};
pub(super) use cast::Cast;

/// Days worth asking about a tiny register: one in 2021 and one in 2022, a month's end, a leap day, and
/// the last day before, in and after the policies of both years.
pub const ASKED: [&str; 10] = [
    "2021-09-01",
    "2022-05-16",
    "2021-08-31",
    "2021-02-28",
    "2020-02-29",
    "2020-12-31",
    "2021-12-31",
    "2022-01-01",
    "2022-12-31",
    "2023-01-01",
];

/// The day around which most dates of a tiny register lie, and of the changes to it.
pub fn focus(seed: u64) -> &'static str {
    let mut rng = Rng::new(!seed);
    ASKED[match rng.below(10) {
        0..=4 => 0,
        5 | 6 => 1,
        _ => rng.below(ASKED.len()),
    }]
}

/// A random register of one to four municipalities and two to twelve contacts, as the text of a
/// register document with its keys in no particular order. One in two has nothing but contacts.
pub fn tiny(seed: u64) -> String {
    let mut rng = Rng::new(seed);
    let edges = Edges::around(focus(seed).parse().unwrap());
    let edition = Edition::of(2021).unwrap();
    let mut document = ground::ground(edition, &mut rng);
    let bare = document.clone();
    let facts = Register::read(&bare, edition);
    let gathers = rng.chance(50);
    // Four partners in one register are rare unless they are asked for.
    let partners = if gathers && rng.chance(65) { ROLES.len() } else { 0 };
    // And rarer still that one of each works everywhere, and in service.
    let everywhere = partners > 0 && rng.chance(60);
    let mut draw = Draw { rng, edges, facts: &facts, codes: codes(&facts) };

    let mut regions: Vec<_> = facts.leaves.iter().map(|leaf| leaf.region).collect();
    regions.sort_unstable();
    regions.dedup();

    let count = partners.max(1 + draw.rng.below(4));
    let organisations: Vec<_> = (1..=count)
        .map(|number| {
            let mut one = draw.organisation(&format!("o{number}"));
            if partners > 0 {
                one["role"] = json!(ROLES[number - 1]);
            }
            if everywhere {
                one["serves"] = json!(regions);
            }
            one
        })
        .collect();
    let contacts = partners.max(2 + draw.rng.below(11));
    let ids: Vec<_> = (1..=contacts).map(|number| format!("c{number}")).collect();
    let contacts: Vec<_> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| {
            // Most of them together, so that there are seats with several people.
            let any = if draw.rng.chance(45) { 0 } else { draw.rng.below(organisations.len()) };
            let mut one = draw.contact(id, &organisations[if at < partners { at } else { any }], &ids);
            if everywhere && at < partners {
                one["areas"] = json!(regions);
                one.as_object_mut().unwrap().remove("inService");
            }
            one
        })
        .collect();
    // What is agreed or spread outside the cut concerns nobody here.
    let outside = facts.municipalities.values().find(|region| !regions.contains(region));
    regions.extend(outside.filter(|_| draw.rng.chance(10)));
    let agreements: Vec<_> =
        regions.iter().flat_map(|region| draw.agreements(region, &organisations)).collect();
    let distributions: Vec<_> =
        regions.iter().flat_map(|region| draw.distributions(region, &organisations, &ids)).collect();
    document["organisations"] = json!(organisations);
    document["contacts"] = json!(contacts);
    document["agreements"] = json!(agreements);
    document["distributions"] = json!(distributions);
    if gathers {
        draw.gatherings(&mut document, &regions);
    }
    document.to_string()
}

/// The codes that give seats: those of leaves, municipalities and regions.
fn codes(facts: &Register) -> Vec<String> {
    let all = facts.leaves.iter().flat_map(|leaf| [leaf.area, leaf.municipality, leaf.region]);
    let mut codes: Vec<_> = all.map(String::from).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Draws facts for one register; also those that a change brings in.
pub(super) struct Draw<'a> {
    pub(super) rng: Rng,
    pub(super) edges: Edges,
    facts: &'a Register<'a>,
    codes: Vec<String>,
}

impl<'a> Draw<'a> {
    /// Draws further facts for a register that is there.
    pub(super) fn for_register(rng: Rng, edges: Edges, facts: &'a Register<'a>) -> Self {
        Self { rng, edges, facts, codes: codes(facts) }
    }

    pub(super) fn facts(&self) -> &'a Register<'a> {
        self.facts
    }

    /// Divisions, meetings, learning groups and tests of values.
    fn gatherings(&mut self, document: &mut Value, regions: &[&str]) {
        let numbered = |prefix: &'static str| (1..).map(move |number| format!("{prefix}{number}"));
        let (mut subregions, mut sessions) = (numbered("s"), numbered("t"));
        document["centralMunicipalities"] = self.central();
        let cast = Cast::of(document);
        let divisions = regions.iter().flat_map(|region| self.divisions(region, &cast, &mut subregions));
        document["divisions"] = divisions.collect();
        let cast = Cast::of(document);
        let meetings = numbered("m").take(self.rng.below(5));
        document["meetings"] = meetings.map(|id| self.meeting(&id, &cast)).collect();
        let groups = numbered("g").take(self.rng.below(3));
        document["learningGroups"] = groups.map(|id| self.group(&id, &cast, &mut sessions)).collect();
        document["valueTests"] = json!(self.value_tests(&cast));
        // Who joins on the day of a meeting, or just after, could not take part in those before.
        let days: Vec<_> = document["meetings"].as_array().unwrap().iter().filter_map(date_of).collect();
        for contact in document["contacts"].as_array_mut().unwrap() {
            if let Some(day) = self.rng.any(&days).filter(|_| self.rng.chance(15)) {
                contact["inService"] = json!({ "from": shift(day, self.rng.within(0..=1)).to_string() });
            }
        }
    }

    fn date(&mut self) -> String {
        self.edges.date(&mut self.rng).to_string()
    }

    /// An area entry, with a period now and then.
    fn entry(&mut self, code: &str) -> Value {
        if !self.rng.chance(30) {
            return json!(code);
        }
        let mut entry = self.edges.period(&mut self.rng);
        entry.insert("area".into(), json!(code));
        Value::Object(entry)
    }

    /// What an organisation serves: seldom something outside the cut as well.
    pub(super) fn serves(&mut self) -> Value {
        let count = 1 + self.rng.below(3);
        let mut codes: Vec<_> =
            (0..count).map(|_| self.codes[self.rng.below(self.codes.len())].clone()).collect();
        let outside =
            self.facts.municipalities.keys().find(|code| !self.codes.iter().any(|one| one == *code));
        codes.extend(outside.filter(|_| self.rng.chance(15)).map(|code| code.to_string()));
        codes.sort_unstable();
        codes.dedup();
        codes.iter().map(|code| self.entry(code)).collect()
    }

    /// Areas of which the first lies where the organisation serves, the others anywhere.
    pub(super) fn areas(&mut self, organisation: &Value) -> Value {
        let serves = organisation["serves"].as_array().unwrap();
        let served = &serves[self.rng.below(serves.len())];
        let served = served.as_str().or(served["area"].as_str()).unwrap();
        let same = self.codes.iter().filter(|code| self.facts.share_ground(code, served));
        let same: Vec<_> = same.filter(|_| self.codes.iter().any(|code| code == served)).collect();
        let first = self.rng.any(&same).map_or(served.to_string(), String::clone);
        let mut codes = vec![first];
        for _ in 0..self.rng.below(3) {
            codes.push(self.codes[self.rng.below(self.codes.len())].clone());
        }
        codes.sort_unstable();
        codes.dedup();
        codes.iter().map(|code| self.entry(code)).collect()
    }

    pub(super) fn organisation(&mut self, id: &str) -> Value {
        let role = ROLES[if self.rng.chance(60) { 0 } else { self.rng.below(4) }];
        let mut one = json!({ "id": id, "name": id, "role": role, "serves": self.serves() });
        if self.rng.chance(20) {
            one["active"] = Value::Object(self.edges.period(&mut self.rng));
        }
        one
    }

    pub(super) fn contact(&mut self, id: &str, organisation: &Value, stand_ins: &[String]) -> Value {
        let areas = self.areas(organisation);
        let mut one = json!({ "id": id, "name": id, "organisation": organisation["id"], "areas": areas });
        for detail in DETAILS {
            if self.rng.chance(70) {
                one[detail] = self.detail(detail);
            }
        }
        if self.rng.chance(30) {
            one["inService"] = self.service();
        }
        let confirmations: Vec<_> = (0..(1 + self.rng.below(4)) * usize::from(self.rng.chance(90)))
            .map(|_| self.confirmation())
            .collect();
        one["confirmations"] = json!(distinct(confirmations, |one| one["on"].as_str()));
        if self.rng.chance(55) {
            let mut absences = match self.rng.below(2) {
                0 => self.edges.periods(3, &mut self.rng),
                _ => vec![self.edges.period_about_now(&mut self.rng)],
            };
            absences.iter_mut().for_each(|absence| self.stand_in(id, stand_ins, absence));
            one["absences"] = json!(absences);
        }
        one
    }

    pub(super) fn detail(&mut self, detail: &str) -> Value {
        match detail {
            "email" => json!(format!("a{}@jb.example", self.rng.below(100))),
            "phone" => json!(format!("+3126{:07}", self.rng.below(10_000_000))),
            "workingDays" => json!(["mon", "thu"]),
            "skjRegistered" => json!(self.rng.chance(50)),
            _ => json!(format!("functie {}", self.rng.below(9))),
        }
    }

    /// One period, several, or never.
    pub(super) fn service(&mut self) -> Value {
        match self.rng.below(10) {
            0 => json!([]),
            1..=3 => Value::Object(self.edges.period(&mut self.rng)),
            _ => json!(self.edges.periods(3, &mut self.rng)),
        }
    }

    pub(super) fn confirmation(&mut self) -> Value {
        json!({ "on": self.date(), "by": self.rng.pick(&["self", "organisation", "custodian"]) })
    }

    /// Names somebody else as stand-in, or nobody.
    pub(super) fn stand_in(&mut self, id: &str, stand_ins: &[String], absence: &mut Map<String, Value>) {
        let others: Vec<_> = stand_ins.iter().filter(|other| *other != id).collect();
        if let Some(other) = self.rng.any(&others).filter(|_| self.rng.chance(75)) {
            absence.insert("replacedBy".into(), json!(other));
        }
    }

    fn agreements(&mut self, region: &str, organisations: &[Value]) -> Vec<Value> {
        if self.rng.chance(10) {
            return Vec::new();
        }
        let periods =
            if self.rng.chance(70) { vec![Map::new()] } else { self.edges.periods(2, &mut self.rng) };
        periods.into_iter().map(|period| self.agreement(region, period, organisations)).collect()
    }

    pub(super) fn agreement(
        &mut self,
        region: &str,
        period: Map<String, Value>,
        organisations: &[Value],
    ) -> Value {
        let mut rhythms = Map::new();
        for role in ROLES {
            if self.rng.chance(92) {
                rhythms.insert(role.into(), self.rhythm());
            }
        }
        let mut one = json!({ "region": region, "inForce": period, "rhythms": rhythms });
        if self.rng.chance(80) {
            let municipality = self.facts.leaves[self.rng.below(self.facts.leaves.len())].municipality;
            let organisation = &organisations[self.rng.below(organisations.len())]["id"];
            one["custodian"] = if self.rng.chance(50) { json!(municipality) } else { organisation.clone() };
        }
        if self.rng.chance(80) {
            let listed: Vec<_> = DETAILS.into_iter().filter(|_| self.rng.chance(35)).collect();
            one["requiredDetails"] = json!(listed);
        }
        if self.rng.chance(70) {
            one["distributeEvery"] = json!(self.rng.pick(&DURATIONS).0);
        }
        one
    }

    fn rhythm(&mut self) -> Value {
        let (every, months, days) = self.rng.pick(&DURATIONS);
        let mut one = json!({});
        if self.rng.chance(92) {
            one["every"] = json!(every);
        }
        if self.rng.chance(90) || one["every"].is_null() {
            one["method"] = json!(self.rng.pick(&["delivery", "selfConfirmation", "custodianCheck"]));
        }
        // Counted in the shortest months, a reminder may take as long as the rhythm but no longer.
        let reminders =
            DURATIONS.iter().filter(|(_, m, d)| i64::from(31 * m) + d <= i64::from(28 * months) + days);
        let reminders: Vec<_> = reminders.map(|one| one.0).chain([every]).collect();
        if self.rng.chance(50) {
            one["remindBefore"] = json!(self.rng.pick(&reminders));
        }
        if self.rng.chance(50) {
            one["grace"] = json!(self.rng.pick(&DURATIONS).0);
        }
        one
    }

    fn distributions(&mut self, region: &str, organisations: &[Value], contacts: &[String]) -> Vec<Value> {
        let sent =
            (0..self.rng.below(6)).map(|_| self.distribution(region, organisations, contacts)).collect();
        distinct(sent, |one| one["on"].as_str())
    }

    pub(super) fn distribution(
        &mut self,
        region: &str,
        organisations: &[Value],
        contacts: &[String],
    ) -> Value {
        let some = self.rng.within(30..=95) as usize;
        let ids = organisations
            .iter()
            .filter_map(|one| one["id"].as_str())
            .chain(contacts.iter().map(String::as_str));
        let mut to: Vec<_> = ids.filter(|_| self.rng.chance(some)).collect();
        to.push(self.facts.leaves[0].municipality);
        json!({ "region": region, "on": self.date(), "to": to })
    }
}

fn date_of(meeting: &Value) -> Option<NaiveDate> {
    date(&meeting["date"])
}

/// Leaves out what has the key of something before it: a second fact of a day is hard to remove alone.
fn distinct(mut facts: Vec<Value>, key: impl Fn(&Value) -> Option<&str>) -> Vec<Value> {
    let mut kept: Vec<Value> = Vec::new();
    facts.retain(|one| {
        let new = !kept.iter().any(|other| key(other) == key(one));
        kept.extend(new.then(|| one.clone()));
        new
    });
    kept
}
