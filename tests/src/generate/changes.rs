//! Random sequences of valid changes to a tiny register.

mod learning;
mod meetings;

use serde_json::{Map, Value, json};

use super::apply::apply_plainly;
use super::edges::Edges;
use super::rng::Rng;
use super::tiny::{Draw, focus};
use crate::edition::Edition;
use crate::plain::{DETAILS, Period, Register, list};

type Propose = fn(&mut Draw, &Value) -> Option<Value>;

/// Each kind with how often it is tried; not every register has room for every kind.
const KINDS: [(Propose, usize); 29] = [
    (confirm, 4),
    (unconfirm, 3),
    (set_details, 2),
    (set_absence, 4),
    (remove_absence, 3),
    (add_contact, 2),
    (remove_contact, 1),
    (end_service, 2),
    (set_service, 2),
    (assign, 3),
    (add_organisation, 1),
    (remove_organisation, 1),
    (set_serves, 3),
    (agree, 3),
    (remove_agreement, 2),
    (distribute, 2),
    (remove_distribution, 1),
    (meetings::divide, 3),
    (meetings::remove_division, 1),
    (meetings::plan_meeting, 4),
    (meetings::record_meeting, 3),
    (meetings::cancel_meeting, 1),
    (meetings::remove_meeting, 1),
    (learning::set_group, 3),
    (learning::remove_group, 1),
    (learning::record_session, 3),
    (learning::remove_session, 1),
    (learning::test_value, 2),
    (learning::remove_value_test, 1),
];

/// One to ten changes, each valid for the register as the ones before have left it.
pub fn changes(seed: u64, register: &Value) -> Vec<Value> {
    let mut state = register.clone();
    let edition = Edition::of(2021).unwrap();
    let facts = Register::read(register, edition);
    let mut rng = Rng::new(seed);
    let wanted = 1 + rng.below(10);
    let mut draw = Draw::for_register(rng, Edges::around(focus(seed).parse().unwrap()), &facts);
    let tries: Vec<_> = KINDS.iter().flat_map(|(propose, often)| vec![*propose; *often]).collect();
    let mut changes = Vec::new();
    while changes.len() < wanted {
        let propose = draw.rng.pick(&tries);
        if let Some(change) = propose(&mut draw, &state) {
            apply_plainly(&mut state, &change);
            changes.push(change);
        }
    }
    changes
}

/// Another meeting in which everybody of the register has an answer, or as the dice fall; as a change.
pub fn another_meeting(seed: u64, register: &Value, everybody: bool) -> Value {
    let facts = Register::read(register, Edition::of(2021).unwrap());
    let edges = Edges::around(focus(seed).parse().unwrap());
    let mut draw = Draw::for_register(Rng::new(seed), edges, &facts);
    let mut change = meetings::new_meeting(&mut draw, register);
    if everybody {
        let answers = ["accepted", "present", "declined"];
        let answer = |id: String| json!({ "contact": id, "state": draw.rng.pick(&answers) });
        change["meeting"]["attendance"] = contact_ids(register).into_iter().map(answer).collect();
    }
    change
}

/// Another session of one of the learning groups, if there is one; as a change.
pub fn another_session(seed: u64, register: &Value) -> Option<Value> {
    let facts = Register::read(register, Edition::of(2021).unwrap());
    let edges = Edges::around(focus(seed).parse().unwrap());
    let mut draw = Draw::for_register(Rng::new(seed), edges, &facts);
    learning::new_session(&mut draw, register)
}

fn confirm(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let vouched = draw.confirmation();
    let new = !list(&contact["confirmations"]).contains(&vouched);
    new.then(
        || json!({ "do": "confirm", "contact": contact["id"], "on": vouched["on"], "by": vouched["by"] }),
    )
}

fn unconfirm(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let vouched = one(draw, &contact["confirmations"])?;
    Some(json!({ "do": "unconfirm", "contact": contact["id"], "on": vouched["on"], "by": vouched["by"] }))
}

fn set_details(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let mut change = json!({ "do": "setDetails", "contact": contact["id"] });
    for _ in 0..1 + draw.rng.below(3) {
        let detail = draw.rng.pick(&DETAILS);
        let clear = !contact[detail].is_null() && draw.rng.chance(50);
        change[detail] = if clear { Value::Null } else { draw.detail(detail) };
    }
    if draw.rng.chance(10) {
        change["name"] = json!("Andere naam");
    }
    Some(change)
}

fn set_absence(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let mut absence = draw.edges.period(&mut draw.rng);
    if let Some(known) = one(draw, &contact["absences"]).filter(|_| draw.rng.chance(50)) {
        // The same absence, ending otherwise or with somebody else.
        absence = Map::new();
        let keys = known.as_object()?.iter().filter(|(key, _)| *key != "replacedBy");
        absence.extend(keys.map(|(key, value)| (key.clone(), value.clone())));
        if draw.rng.chance(50) {
            absence.retain(|key, _| key == "from");
        }
    }
    let period = Value::Object(absence.clone());
    let others = list(&contact["absences"]).iter().filter(|one| one["from"] != period["from"]);
    if !apart(&period, others) {
        return None;
    }
    draw.stand_in(contact["id"].as_str()?, &contact_ids(state), &mut absence);
    absence.insert("do".into(), json!("setAbsence"));
    absence.insert("contact".into(), contact["id"].clone());
    Some(Value::Object(absence))
}

fn remove_absence(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let absence = one(draw, &contact["absences"])?;
    Some(with_from(json!({ "do": "removeAbsence", "contact": contact["id"] }), &absence["from"]))
}

fn add_contact(draw: &mut Draw, state: &Value) -> Option<Value> {
    let organisation = one(draw, &state["organisations"])?;
    let contact = draw.contact(&new_id("n", state), organisation, &contact_ids(state));
    Some(json!({ "do": "addContact", "contact": contact }))
}

fn remove_contact(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let stands_in =
        |other: &Value| list(&other["absences"]).iter().any(|one| one["replacedBy"] == contact["id"]);
    let in_use = list(&state["contacts"]).iter().any(stands_in)
        || is_sent_to(state, &contact["id"])
        || learning::is_met(state, &contact["id"]);
    (!in_use && list(&state["contacts"]).len() > 1)
        .then(|| json!({ "do": "removeContact", "contact": contact["id"] }))
}

/// Only where some service runs on past the day and none begins later, so that nobody can doubt what
/// it means.
fn end_service(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let date = draw.edges.date(&mut draw.rng);
    let service = &contact["inService"];
    let periods: Vec<_> = service.as_array().map_or(vec![service], |list| list.iter().collect());
    let periods: Vec<_> = periods.into_iter().map(Period::read).collect();
    let runs_on = periods.iter().any(|one| one.holds(date) && one.from.is_none_or(|from| from < date));
    let begins_later = periods.iter().any(|one| one.from.is_some_and(|from| from >= date));
    (runs_on && !begins_later)
        .then(|| json!({ "do": "endService", "contact": contact["id"], "until": date.to_string() }))
}

fn set_service(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    Some(json!({ "do": "setService", "contact": contact["id"], "inService": draw.service() }))
}

fn assign(draw: &mut Draw, state: &Value) -> Option<Value> {
    let contact = one(draw, &state["contacts"])?;
    let organisation =
        list(&state["organisations"]).iter().find(|one| one["id"] == contact["organisation"])?;
    let areas = if draw.rng.chance(10) { json!([]) } else { draw.areas(organisation) };
    Some(json!({ "do": "assign", "contact": contact["id"], "areas": areas }))
}

fn add_organisation(draw: &mut Draw, state: &Value) -> Option<Value> {
    Some(json!({ "do": "addOrganisation", "organisation": draw.organisation(&new_id("p", state)) }))
}

fn remove_organisation(draw: &mut Draw, state: &Value) -> Option<Value> {
    let organisation = one(draw, &state["organisations"])?;
    let id = &organisation["id"];
    let in_use = list(&state["contacts"]).iter().any(|one| one["organisation"] == *id)
        || list(&state["agreements"]).iter().any(|one| one["custodian"] == *id)
        || list(&state["divisions"]).iter().any(|one| list(&one["consulted"]).contains(id))
        || list(&state["meetings"]).iter().any(|one| one["initiator"] == *id)
        || is_sent_to(state, id);
    (!in_use && list(&state["organisations"]).len() > 1)
        .then(|| json!({ "do": "removeOrganisation", "organisation": id }))
}

/// Only so that none of the organisation's contacts is left outside it.
fn set_serves(draw: &mut Draw, state: &Value) -> Option<Value> {
    let organisation = one(draw, &state["organisations"])?;
    let serves = draw.serves();
    let mut own = list(&state["contacts"]).iter().filter(|one| one["organisation"] == organisation["id"]);
    own.all(|contact| fits(draw.facts(), &contact["areas"], &serves))
        .then(|| json!({ "do": "setServes", "organisation": organisation["id"], "serves": serves }))
}

fn agree(draw: &mut Draw, state: &Value) -> Option<Value> {
    let regions: Vec<_> = draw.facts().leaves.iter().map(|leaf| leaf.region).collect();
    let region = draw.rng.any(&regions)?;
    let known: Vec<_> = list(&state["agreements"]).iter().filter(|one| one["region"] == region).collect();
    let period = match draw.rng.any(&known).filter(|_| draw.rng.chance(60)) {
        Some(known) => known["inForce"].as_object().cloned().unwrap_or_default(),
        None => draw.edges.period(&mut draw.rng),
    };
    let agreement = draw.agreement(region, period, list(&state["organisations"]));
    let others = known.iter().filter(|one| one["inForce"]["from"] != agreement["inForce"]["from"]);
    apart(&agreement["inForce"], others.map(|one| &one["inForce"]))
        .then(|| json!({ "do": "agree", "agreement": agreement }))
}

fn remove_agreement(draw: &mut Draw, state: &Value) -> Option<Value> {
    let agreement = one(draw, &state["agreements"])?;
    let change = json!({ "do": "removeAgreement", "region": agreement["region"] });
    Some(with_from(change, &agreement["inForce"]["from"]))
}

fn distribute(draw: &mut Draw, state: &Value) -> Option<Value> {
    let regions: Vec<_> = draw.facts().leaves.iter().map(|leaf| leaf.region).collect();
    let region = draw.rng.any(&regions)?;
    let mut sent = draw.distribution(region, list(&state["organisations"]), &contact_ids(state));
    let mut known = list(&state["distributions"]).iter();
    if known.any(|one| one["region"] == sent["region"] && one["on"] == sent["on"]) {
        return None;
    }
    sent["do"] = json!("distribute");
    Some(sent)
}

fn remove_distribution(draw: &mut Draw, state: &Value) -> Option<Value> {
    let mut sent = one(draw, &state["distributions"])?.clone();
    sent["do"] = json!("removeDistribution");
    Some(sent)
}

/// Whether somebody working for `areas` is not wholly outside an organisation that serves `serves`.
///
/// Stricter than the rule: ground in common counts only inside the cut.
pub(super) fn fits(facts: &Register, areas: &Value, serves: &Value) -> bool {
    let code = |entry: &Value| entry.as_str().or(entry["area"].as_str()).unwrap().to_string();
    let inside = |code: &str| {
        facts.leaves.iter().any(|leaf| [leaf.area, leaf.municipality, leaf.region].contains(&code))
    };
    let shared = |area: &str, served: &str| {
        area == served || (facts.share_ground(area, served) && inside(area) && inside(served))
    };
    let areas: Vec<_> = list(areas).iter().map(code).collect();
    let mut served = list(serves).iter().map(code);
    areas.is_empty() || served.any(|served| areas.iter().any(|area| shared(area, &served)))
}

fn contact_ids(state: &Value) -> Vec<String> {
    list(&state["contacts"]).iter().filter_map(|one| Some(one["id"].as_str()?.to_string())).collect()
}

/// One of a list, which may be missing.
fn one<'a>(draw: &mut Draw, list: &'a Value) -> Option<&'a Value> {
    let items: Vec<_> = crate::plain::list(list).iter().collect();
    draw.rng.any(&items)
}

/// Whether a period has no day in common with any of the others.
fn apart<'a>(period: &Value, mut others: impl Iterator<Item = &'a Value>) -> bool {
    others.all(|other| !Period::read(period).overlaps(Period::read(other)))
}

fn is_sent_to(state: &Value, id: &Value) -> bool {
    list(&state["distributions"]).iter().any(|one| list(&one["to"]).contains(id))
}

fn with_from(mut change: Value, from: &Value) -> Value {
    if !from.is_null() {
        change["from"] = from.clone();
    }
    change
}

fn new_id(prefix: &str, state: &Value) -> String {
    let taken = |id: &String| {
        let all = list(&state["contacts"]).iter().chain(list(&state["organisations"]));
        all.into_iter().any(|one| one["id"] == **id)
    };
    (1..).map(|number| format!("{prefix}{number}")).find(|id| !taken(id)).unwrap_or_default()
}
