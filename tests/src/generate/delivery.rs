//! Deliveries of one of the organisations of a tiny register: lists as people make them, with every snag.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

use super::edges::Edges;
use super::moment::shift;
use super::rng::Rng;
use super::tiny::focus;
use crate::edition::Edition;
use crate::plain::{Period, Register, list};

/// Few names, so that many people share one; some differ in a diacritic or are written in several ways.
const NAMES: [&str; 12] = [
    "Anne de Boer",
    "José Çelik",
    "Jose Celik",
    "Jan Groß",
    "Zoë Ökten",
    "Fien van den Berg",
    "Ruud Cijfer",
    "Ali Demir",
    "Ali Démir",
    "Ørsted",
    "Bas",
    "Ida Ĳsbrand",
];
const DAYS: [&str; 5] = ["mon", "tue", "wed", "thu", "fri"];
const SHARED: &str = "team@jb.example";

/// Gives the people of a register names and addresses that some of them share, and organisations addresses of
/// their own; some ids become what a newcomer would be given, with gaps.
pub fn populate(seed: u64, register: &mut Value) {
    let mut rng = Rng::new(seed ^ 0x11);
    for organisation in register["organisations"].as_array_mut().unwrap() {
        if rng.chance(50) {
            let address = if rng.chance(50) { json!(SHARED) } else { mail(&mut rng) };
            organisation["points"] = json!([{ "kind": "mailbox", "email": address }, { "kind": "desk" }]);
        }
    }
    for contact in register["contacts"].as_array_mut().unwrap() {
        contact["name"] = json!(written(rng.pick(&NAMES), &mut rng));
        if rng.chance(75) {
            contact["email"] = mail(&mut rng);
        }
    }
    // One of the people gets an id of the kind that newcomers get. Others refer to people by id, so only to the text.
    if rng.chance(30) {
        let wanted = format!("\"o1-{}\"", 1 + rng.below(3));
        let text = register.to_string().replace("\"c2\"", &wanted);
        *register = serde_json::from_str(&text).unwrap();
    }
}

/// A delivery of one of the organisations of a populated register, or of nobody known.
pub fn delivery(seed: u64, register: &Value) -> Value {
    let facts = Register::read(register, Edition::of(2021).unwrap());
    let mut rng = Rng::new(seed ^ 0x22);
    let edges = Edges::around(focus(seed).parse().unwrap());
    let everybody = list(&register["contacts"]);
    // Mostly the organisation that most people work for.
    let first = &everybody[rng.below(everybody.len())]["organisation"];
    let organisation = list(&register["organisations"]).iter().find(|one| one["id"] == *first).unwrap();
    let mut on = if rng.chance(60) { edges.focus() } else { edges.date(&mut rng) };
    let own: Vec<_> = everybody.iter().filter(|one| one["organisation"] == *first).collect();
    let turns: Vec<_> = own.iter().flat_map(|one| turns(&one["inService"])).collect();
    if let Some(turn) = rng.any(&turns).filter(|_| rng.chance(30)) {
        on = turn;
    }
    let dated = rng.chance(35);
    let vouched = rng.chance(60).then(|| shift(on, rng.within(-2..=1)));
    let mut clerk =
        Clerk { rng, facts: &facts, organisation, register, vouched: vouched.unwrap_or(on), dated };

    let mut people = Vec::new();
    for person in &own {
        if clerk.rng.chance(72) {
            people.push(clerk.known(person));
        }
        if clerk.rng.chance(4) {
            people.push(clerk.known(person));
        }
    }
    people.extend((0..clerk.rng.below(4)).map(|_| clerk.stranger()));
    clerk.rng.shuffle(&mut people);
    for (at, row) in people.iter_mut().enumerate() {
        row["row"] = json!(2 * at + 2);
        if clerk.rng.chance(5) {
            row["alsoRows"] = json!([2 * at + 3]);
        }
    }
    let some = if clerk.rng.chance(35) { 1 + clerk.rng.below(2) } else { 0 };
    let refused = (0..some).map(|at| clerk.refused(201 + at));
    let refused: Vec<_> = refused.collect();
    let whose = if clerk.rng.chance(2) { json!("nobody") } else { first.clone() };
    let mut delivery = json!({
        "format": "bouwsteen/delivery/1", "organisation": whose, "on": on.to_string(), "people": people,
        "refused": refused,
    });
    if clerk.rng.chance(25) {
        let regions: BTreeSet<_> = facts.municipalities.values().copied().collect();
        let regions: Vec<_> = regions.into_iter().collect();
        let some = 1 + clerk.rng.below(2);
        delivery["regions"] = (0..some).map(|_| json!(clerk.rng.pick(&regions))).collect();
    }
    if let Some(day) = vouched {
        let by = clerk.rng.pick(&["organisation", "custodian", "self"]);
        delivery["vouched"] = json!({ "on": day.to_string(), "by": by });
    }
    delivery
}

/// First days in and first days out of service.
fn turns(service: &Value) -> Vec<chrono::NaiveDate> {
    let periods = service.as_array().map_or(vec![service], |list| list.iter().collect());
    let ends = periods.into_iter().map(Period::read).flat_map(|period| [period.from, period.until]);
    ends.flatten().collect()
}

/// Whoever makes the list.
struct Clerk<'a> {
    rng: Rng,
    facts: &'a Register<'a>,
    organisation: &'a Value,
    register: &'a Value,
    vouched: chrono::NaiveDate,
    /// Whether the list says of its rows when they were last checked.
    dated: bool,
}

impl Clerk<'_> {
    /// Somebody who works there already, by id, by address, by name or by more of these.
    fn known(&mut self, person: &Value) -> Value {
        let mut row = json!({ "name": self.name_of(person) });
        let address = person["email"].as_str();
        match self.rng.below(10) {
            0..=3 => {
                row["contact"] = person["id"].clone();
                if self.rng.chance(25) {
                    row["name"] = json!(written(self.rng.pick(&NAMES), &mut self.rng));
                }
            }
            4..=6 if address.is_some() => {
                row["email"] = json!(capitals(address.unwrap(), &mut self.rng));
                if self.rng.chance(15) {
                    row["name"] = json!(written(self.rng.pick(&NAMES), &mut self.rng));
                }
            }
            7 => row["newcomer"] = person["id"].clone(),
            _ => {}
        }
        if row["email"].is_null() && self.rng.chance(35) {
            let own = address.filter(|_| self.rng.chance(60));
            row["email"] = match own {
                Some(own) => json!(capitals(own, &mut self.rng)),
                None => mail(&mut self.rng),
            };
        }
        if self.rng.chance(3) {
            row["contact"] = self.id_elsewhere();
        }
        self.details(&mut row, person);
        row
    }

    /// The name of somebody, mostly as it stands.
    fn name_of(&mut self, person: &Value) -> Value {
        let name = person["name"].as_str().unwrap();
        json!(if self.rng.chance(60) { name.to_string() } else { written(name, &mut self.rng) })
    }

    /// Somebody who may or may not be new.
    fn stranger(&mut self) -> Value {
        let name = match self.rng.below(3) {
            0 => written(self.rng.pick(&NAMES), &mut self.rng),
            _ => format!("Nieuw {}", self.rng.below(5)),
        };
        let mut row = json!({ "name": name });
        if self.rng.chance(60) {
            row["email"] = if self.rng.chance(40) {
                mail(&mut self.rng)
            } else {
                json!(format!("nieuw{}@jb.example", self.rng.below(9)))
            };
        }
        let number = 1 + self.rng.below(4);
        let own = format!("{}-{number}", self.organisation["id"].as_str().unwrap());
        match self.rng.below(20) {
            0..=3 => row["newcomer"] = json!(if self.rng.chance(50) { own } else { format!("n{number}") }),
            4..=6 => row["contact"] = json!(if self.rng.chance(70) { own } else { format!("x{number}") }),
            7 | 8 => row["contact"] = self.id_elsewhere(),
            9 => {
                row["contact"] = json!(own);
                row["newcomer"] = json!(format!("n{number}"));
            }
            _ => {}
        }
        self.details(&mut row, &Value::Null);
        if row["areas"].is_null() && self.rng.chance(60) {
            row["areas"] = self.areas("own", &Value::Null);
        }
        row
    }

    /// The id of somebody or something else, or of anybody.
    fn id_elsewhere(&mut self) -> Value {
        let key = if self.rng.chance(70) { "contacts" } else { "organisations" };
        let all: Vec<_> = list(&self.register[key]).iter().collect();
        let others: Vec<_> =
            all.iter().filter(|one| one["organisation"] != self.organisation["id"]).copied().collect();
        let others = if others.is_empty() { all } else { others };
        self.rng.pick(&others)["id"].clone()
    }

    /// What else the list says: mostly little, and of that mostly what was known.
    fn details(&mut self, row: &mut Value, person: &Value) {
        for detail in ["function", "phone", "workingDays", "skjRegistered"] {
            if self.rng.chance(25) {
                let same = !person[detail].is_null() && self.rng.chance(65);
                row[detail] = if same { person[detail].clone() } else { self.detail(detail) };
            }
        }
        let kinds =
            ["none", "none", "none", "same", "same", "same", "own", "own", "more", "empty", "outside"];
        let kind = if self.rng.chance(5) { "unknown" } else { self.rng.pick(&kinds) };
        if kind != "none" {
            row["areas"] = self.areas(kind, &person["areas"]);
        }
        if self.dated && self.rng.chance(70) {
            row["checkedOn"] = json!(shift(self.vouched, self.rng.within(-2..=1)).to_string());
        }
    }

    fn detail(&mut self, detail: &str) -> Value {
        match detail {
            "workingDays" => DAYS.iter().filter(|_| self.rng.chance(50)).map(|day| json!(day)).collect(),
            "phone" => json!(format!("+31318{:06}", self.rng.below(9))),
            "skjRegistered" => json!(self.rng.chance(50)),
            _ => json!(format!("functie {}", self.rng.below(3))),
        }
    }

    fn areas(&mut self, kind: &str, known: &Value) -> Value {
        let code = |entry: &Value| entry.as_str().or(entry["area"].as_str()).unwrap().to_string();
        let mut codes: Vec<_> = list(known).iter().map(code).collect();
        let served: Vec<_> = list(&self.organisation["serves"]).iter().map(code).collect();
        let leaves = self.facts.leaves.iter().flat_map(|leaf| [leaf.area, leaf.municipality, leaf.region]);
        let mut all: Vec<_> = leaves.chain(self.facts.municipalities.keys().copied().take(3)).collect();
        all.sort_unstable();
        all.dedup();
        let serves = |area: &&str| served.iter().any(|one| self.facts.share_ground(area, one));
        let (inside, outside): (Vec<_>, Vec<_>) = all.iter().copied().partition(serves);
        match kind {
            "empty" => codes.clear(),
            "same" => self.rng.shuffle(&mut codes),
            "more" => codes.push(self.rng.pick(&all).to_string()),
            "own" => {
                codes.retain(|_| self.rng.chance(30));
                codes.extend(self.rng.any(&inside).map(String::from));
            }
            "outside" => {
                codes.retain(|_| self.rng.chance(10));
                codes.extend(self.rng.any(&outside).map(String::from));
            }
            _ => codes.push(self.rng.pick(&["GM9999", "JZ99", "GM0202/nergens"]).to_string()),
        }
        let mut kept = Vec::new();
        for code in codes {
            if !kept.contains(&code) || self.rng.chance(10) {
                kept.push(code);
            }
        }
        json!(kept)
    }

    /// A row that could not be taken, with what could be read of it.
    fn refused(&mut self, row: usize) -> Value {
        let mut refused = json!({ "row": row });
        let all = list(&self.register["contacts"]);
        let person = &all[self.rng.below(all.len())];
        if self.rng.chance(25) {
            let unknown = self.rng.chance(40);
            refused["contact"] = if unknown { json!("o1-1") } else { person["id"].clone() };
        }
        if self.rng.chance(40) {
            refused["name"] = self.name_of(person);
        }
        if self.rng.chance(30) {
            let own = person["email"].as_str().map(|own| json!(capitals(own, &mut self.rng)));
            refused["email"] = own.unwrap_or_else(|| mail(&mut self.rng));
        }
        refused
    }
}

/// An address: of somebody alone, or one that several people have.
fn mail(rng: &mut Rng) -> Value {
    match rng.below(10) {
        0 | 1 => json!(SHARED),
        _ => json!(format!("a{}@jb.example", rng.below(14))),
    }
}

fn capitals(address: &str, rng: &mut Rng) -> String {
    if rng.chance(35) { address.to_uppercase() } else { address.to_string() }
}

/// A name as somebody else may write it. The last way makes it another name, if it has a diacritic.
fn written(name: &str, rng: &mut Rng) -> String {
    match rng.below(14) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        2 => name.nfd().collect(),
        3 => name.replace(' ', "  "),
        4 => format!(" {} ", name.replace(' ', "\u{a0}")),
        5 => name.replace("Fi", "\u{fb01}"),
        6 => name.nfkd().collect(),
        7 => name.nfd().filter(char::is_ascii).collect(),
        _ => name.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_service_are_found() {
        let service = json!([{ "until": "2021-01-01" }, { "from": "2021-02-01", "through": "2021-02-28" }]);
        let days: Vec<_> = ["2021-01-01", "2021-02-01", "2021-03-01"].map(|day| day.parse().unwrap()).into();
        assert_eq!(turns(&service), days);
    }
}
