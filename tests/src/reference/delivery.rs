//! A delivery beside a register, by the letter of the domain and slowly: what it says of whom.
//!
//! Every question walks the lists from front to back. Matching, reasons, and who is gone are each a
//! short function.

mod matching;

use std::collections::BTreeSet;

use caseless::Caseless;
use chrono::NaiveDate;
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use crate::edition::Edition;
use crate::plain::{Areas, Period, Register, date, list};

/// The entries of a delivery without their changes, or the code of the problem for which it is refused as a whole.
pub fn reconcile(
    register: &Value,
    delivery: &Value,
    edition: &Edition,
    percent: usize,
) -> Result<Vec<Value>, &'static str> {
    let organisation =
        list(&register["organisations"]).iter().find(|one| one["id"] == delivery["organisation"]);
    let organisation = organisation.ok_or("unknown-organisation")?;
    let contacts = list(&register["contacts"]).iter();
    let mut people: Vec<_> = contacts.filter(|one| one["organisation"] == organisation["id"]).collect();
    people.sort_by(|a, b| text(&a["id"]).cmp(text(&b["id"])));
    let taken = list(&delivery["people"]);
    let rows: Vec<_> = taken.iter().chain(list(&delivery["refused"])).collect();
    let places = vec![Place::Open; rows.len()];
    let facts = Register::read(register, edition);
    let on = date(&delivery["on"]).unwrap();
    let mut desk = Desk { facts, organisation, people, rows, taken: taken.len(), places, delivery, on };
    desk.by_id();
    while desk.by_address() | desk.by_name() {}
    desk.entries(percent)
}

/// What is known of a row.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Nothing yet.
    Open,
    /// It is the person at this position.
    Is(usize),
    /// Somebody new, who gets the id that the row gives.
    New,
    /// Its id cannot be right.
    Wrong(&'static str),
}

/// The list and the register side by side.
struct Desk<'a> {
    facts: Register<'a>,
    organisation: &'a Value,
    /// Everybody of the organisation, in service or not, by id.
    people: Vec<&'a Value>,
    /// The rows of the list, after which those that could not be taken.
    rows: Vec<&'a Value>,
    /// How many could be taken.
    taken: usize,
    /// What is known of each row.
    places: Vec<Place>,
    delivery: &'a Value,
    on: NaiveDate,
}

impl Desk<'_> {
    /// What is wrong with the areas of a row.
    fn area_problem(&self, row: &Value) -> Option<&'static str> {
        let areas: Vec<_> = list(&row["areas"]).iter().map(text).collect();
        let serves = Areas(
            list(&self.organisation["serves"]).iter().map(|one| (code(one), Period::read(one))).collect(),
        );
        let outside = |area: &&str| !serves.0.iter().any(|(served, _)| self.facts.share_ground(area, served));
        if areas.iter().any(|area| !self.knows(area)) {
            return Some("unknownArea");
        }
        (!areas.is_empty() && areas.iter().all(outside)).then_some("outsideOrganisation")
    }

    fn knows(&self, area: &str) -> bool {
        let document = self.facts.document;
        let named = list(&document["territory"]["inline"]["regions"]).iter().any(|one| one["code"] == area);
        let is_region = named || self.facts.municipalities.values().any(|region| *region == area);
        let is_district = list(&document["districts"]).iter().any(|one| one["id"] == area);
        is_region || is_district || self.facts.municipalities.contains_key(area)
    }

    /// How many areas the organisation serves on the day.
    fn served(&self) -> usize {
        let serves = list(&self.organisation["serves"]).iter();
        let codes: BTreeSet<_> = serves.filter(|one| Period::read(one).holds(self.on)).map(code).collect();
        if Period::read(&self.organisation["active"]).holds(self.on) { codes.len() } else { 0 }
    }

    /// Why a row that is nobody known is not simply somebody new, and whom it may mean.
    fn doubt(&self, at: usize) -> Option<(&'static str, Vec<usize>)> {
        let row = self.rows[at];
        let name = key(&row["name"]);
        let (people, rows) = (self.called(&name), self.rows_called(&name));
        let own = |at: &usize| {
            let address = self.own_address(self.rows[*at]);
            address.is_some_and(|one| self.rows_at_address(&one) == 1 && self.at_address(&one).is_empty())
        };
        match self.places[at] {
            Place::Wrong(why) => return Some((why, self.may_be(row))),
            Place::Open if people.len() > 1 => return Some(("severalCandidates", people)),
            Place::Open if !people.is_empty() || rows.len() > 1 && !rows.iter().all(own) => {
                return Some(("sameNameTwice", people));
            }
            _ => {}
        }
        let nowhere = list(&row["areas"]).is_empty() && self.served() != 1;
        self.area_problem(row).or(nowhere.then_some("noAreas")).map(|why| (why, Vec::new()))
    }

    /// What becomes other than it was.
    fn fields(&self, row: &Value, person: &Value) -> Vec<&'static str> {
        let other = |field: &&str| {
            let (given, known) = (&row[*field], &person[*field]);
            match *field {
                "areas" => {
                    let listed: BTreeSet<_> = list(given).iter().map(code).collect();
                    let now: BTreeSet<_> = self.areas_now(person).collect();
                    let ends = now.iter().any(|area| !listed.contains(area) && self.is_about(area));
                    !listed.is_empty() && (ends || !listed.is_subset(&now))
                }
                "name" => key(given) != key(known),
                "email" => !given.is_null() && address(row) != address(person),
                "workingDays" => !list(given).is_empty() && days(given) != days(known),
                _ => !given.is_null() && given != known,
            }
        };
        let fields = ["name", "function", "areas", "email", "phone", "workingDays", "skjRegistered"];
        fields.into_iter().filter(|field| other(field)).collect()
    }

    /// What somebody works for on the day.
    fn areas_now<'b>(&self, person: &'b Value) -> impl Iterator<Item = &'b str> {
        list(&person["areas"]).iter().filter(|one| Period::read(one).holds(self.on)).map(code)
    }

    /// Whether the list is about an area: all of them when it names no regions, else those inside the cut.
    fn is_about(&self, area: &str) -> bool {
        let regions = list(&self.delivery["regions"]);
        let is_inside = self.facts.leaves.iter().any(|leaf| self.facts.share_ground(area, leaf.area));
        let is_named = regions.iter().any(|one| self.facts.region_of(area) == one.as_str());
        regions.is_empty() || is_named && is_inside
    }

    /// Whether somebody vouches for this row on a day that counts.
    fn is_vouched(&self, row: &Value) -> bool {
        let Some(vouched) = date(&self.delivery["vouched"]["on"]) else { return false };
        let dated = self.rows.iter().any(|row| !row["checkedOn"].is_null());
        date(&row["checkedOn"]).map_or(!dated, |checked| checked <= vouched)
    }

    fn known(&self, at: usize, who: usize) -> Value {
        let (row, person) = (self.rows[at], self.people[who]);
        if let Some(why) = self.area_problem(row) {
            return self.unclear(&row["row"], why, &[who]);
        }
        let fields = self.fields(row, person);
        let to_come = |one: &Period| one.until.is_none_or(|until| until > self.on && one.from < Some(until));
        let kind = match () {
            () if !service(person).iter().any(to_come) => "returned",
            () if !fields.is_empty() => "changed",
            () if self.is_vouched(row) => "confirmed",
            () => "unchanged",
        };
        entry(kind, &row["row"], &person["id"], &fields)
    }

    fn unclear(&self, row: &Value, why: &str, may_be: &[usize]) -> Value {
        let mut entry = entry("unclear", row, &Value::Null, &[]);
        entry["reason"] = json!(why);
        entry["candidates"] = may_be.iter().map(|who| self.people[*who]["id"].clone()).collect();
        entry
    }

    fn entries(&self, percent: usize) -> Result<Vec<Value>, &'static str> {
        let mut entries = Vec::new();
        let mut kept = BTreeSet::new();
        let mut given = BTreeSet::new();
        for (at, row) in self.rows.iter().enumerate().take(self.taken) {
            entries.push(match (self.places[at], self.doubt(at)) {
                (Place::Is(who), _) => self.known(at, who),
                (_, Some((why, may_be))) => {
                    kept.extend(may_be.clone());
                    self.unclear(&row["row"], why, &may_be)
                }
                (place, None) => {
                    let id = self.id(row).filter(|_| place == Place::New);
                    let id = id.map_or_else(|| self.next_id(&given), String::from);
                    given.insert(id.clone());
                    entry("joined", &row["row"], &json!(id), &[])
                }
            });
        }
        let mut anybody = false;
        for (at, row) in self.rows.iter().enumerate().skip(self.taken) {
            let may_be = if let Place::Is(who) = self.places[at] { vec![who] } else { self.may_be(row) };
            anybody |= ["contact", "name", "email"].iter().all(|key| row[*key].is_null());
            entries.push(self.unclear(&row["row"], "refused", &may_be));
            kept.extend(may_be);
        }
        let serving: Vec<_> = (0..self.people.len()).filter(|who| self.serves(*who)).collect();
        let mut ended = 0;
        for who in serving.iter().filter(|who| self.is_free(**who) && !kept.contains(who)) {
            let id = &self.people[*who]["id"];
            if anybody {
                entries.push(self.unclear(&Value::Null, "mayBeRefused", &[*who]));
            } else {
                ended += 1;
                let goes_on = self.areas_now(self.people[*who]).any(|area| !self.is_about(area));
                entries.push(entry("left", &Value::Null, id, if goes_on { &["areas"] } else { &[] }));
            }
        }
        if ended * 100 > serving.len() * percent { Err("too-many-ended") } else { Ok(entries) }
    }

    /// Whether somebody is in service on the day, for something that the list is about.
    fn serves(&self, who: usize) -> bool {
        let person = self.people[who];
        let is_due = list(&self.delivery["regions"]).is_empty()
            || self.areas_now(person).any(|area| self.is_about(area));
        is_due && service(person).iter().any(|period| period.holds(self.on))
    }

    /// The first number above those in use that makes an id nobody has, in the register or on the list.
    fn next_id(&self, given: &BTreeSet<String>) -> String {
        // Of a long id the beginning, so that an id stays within 64 signs.
        let own: String = text(&self.organisation["id"]).chars().take(43).collect();
        let stem = format!("{own}-");
        let number = |one: &&Value| text(&one["id"]).strip_prefix(&stem)?.parse::<u64>().ok();
        let highest = self.people.iter().filter_map(number).max().unwrap_or(0);
        let listed = |id: &str| self.rows.iter().any(|row| row["contact"] == id || row["newcomer"] == id);
        let free = |id: &String| !self.is_taken(id) && !listed(id) && !given.contains(id);
        (highest + 1..).map(|number| format!("{stem}{number}")).find(free).unwrap()
    }
}

fn entry(kind: &str, row: &Value, contact: &Value, fields: &[&str]) -> Value {
    json!({ "kind": kind, "row": row, "contact": contact, "fields": fields, "reason": null, "candidates": [] })
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The code of an area, with days or without.
fn code(area: &Value) -> &str {
    area.as_str().unwrap_or_else(|| text(&area["area"]))
}

fn address(one: &Value) -> Option<String> {
    Some(one["email"].as_str()?.to_lowercase())
}

/// A name without what does not count in it; one that is not there is like no other.
fn key(name: &Value) -> String {
    let Some(name) = name.as_str() else { return String::new() };
    let folded: String = name.nfkc().default_case_fold().nfkc().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Working days, in whatever order.
fn days(value: &Value) -> BTreeSet<&str> {
    list(value).iter().map(text).collect()
}

/// The periods of service: every day when there is nothing about it.
fn service(person: &Value) -> Vec<Period> {
    match &person["inService"] {
        Value::Array(periods) => periods.iter().map(Period::read).collect(),
        period => vec![Period::read(period)],
    }
}
