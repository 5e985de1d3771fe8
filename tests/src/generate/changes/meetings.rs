//! Changes of divisions and meetings.

use serde_json::{Value, json};

use super::{apart, one, with_from};
use crate::generate::tiny::{Cast, Draw};
use crate::plain::list;

/// Another division, or one instead of another with the same first day that keeps the subregions in use.
pub(super) fn divide(draw: &mut Draw, state: &Value) -> Option<Value> {
    let regions: Vec<_> = draw.facts().leaves.iter().map(|leaf| leaf.region).collect();
    let region = draw.rng.any(&regions)?;
    let known: Vec<_> = list(&state["divisions"]).iter().filter(|one| one["region"] == region).collect();
    let old = draw.rng.any(&known).filter(|_| draw.rng.chance(70));
    let mut period = match old {
        Some(old) => old["inForce"].as_object().cloned().unwrap_or_default(),
        None => draw.edges.period(&mut draw.rng),
    };
    if draw.rng.chance(30) {
        period.retain(|key, _| key == "from");
    }
    let first = |one: &Value| one["inForce"]["from"].clone();
    let from = period.get("from").cloned().unwrap_or_default();
    let (same, others): (Vec<&Value>, Vec<_>) = known.into_iter().partition(|one| first(one) == from);
    let kept: Vec<_> = same.into_iter().flat_map(subregions).collect();
    let cast = Cast::of(state);
    let taken: Vec<_> = list(&state["divisions"]).iter().flat_map(subregions).collect();
    let new = (1..).map(|number| format!("s{number}")).filter(|id| !taken.contains(id));
    let division = draw.division(region, period, &cast, &mut kept.iter().cloned().chain(new));
    let stays = subregions(&division);
    let fits = apart(&division["inForce"], others.iter().map(|one| &one["inForce"]))
        && kept.iter().all(|id| stays.contains(id) || !is_named(state, id));
    fits.then(|| json!({ "do": "divide", "division": division }))
}

pub(super) fn remove_division(draw: &mut Draw, state: &Value) -> Option<Value> {
    let division = one(draw, &state["divisions"])?;
    let change = json!({ "do": "removeDivision", "region": division["region"] });
    let in_use = subregions(division).iter().any(|id| is_named(state, id));
    (!in_use).then(|| with_from(change, &division["inForce"]["from"]))
}

fn subregions(division: &Value) -> Vec<String> {
    let ids = list(&division["subregions"]).iter().filter_map(|one| one["id"].as_str());
    ids.map(String::from).collect()
}

/// Whether a meeting, a group or a test names a subregion.
fn is_named(state: &Value, id: &str) -> bool {
    let gatherings = list(&state["meetings"]).iter().chain(list(&state["learningGroups"]));
    gatherings.into_iter().any(|one| one["scope"] == id)
        || list(&state["valueTests"]).iter().any(|one| one["subregion"] == id)
}

/// A new meeting, or another one instead of one that is there.
pub(super) fn plan_meeting(draw: &mut Draw, state: &Value) -> Option<Value> {
    let mut change = new_meeting(draw, state);
    if let Some(known) = one(draw, &state["meetings"]).filter(|_| draw.rng.chance(40)) {
        change["meeting"]["id"] = known["id"].clone();
    }
    Some(change)
}

pub(super) fn new_meeting(draw: &mut Draw, state: &Value) -> Value {
    let id = free("m", &list(&state["meetings"]).iter().map(|one| &one["id"]).collect::<Vec<_>>());
    json!({ "do": "planMeeting", "meeting": draw.meeting(&id, &Cast::of(state)) })
}

pub(super) fn record_meeting(draw: &mut Draw, state: &Value) -> Option<Value> {
    let meeting = one(draw, &state["meetings"])?;
    let cast = Cast::of(state);
    let mut change = json!({ "do": "recordMeeting", "meeting": meeting["id"] });
    let mut record = |key: &str, often, value: &mut dyn FnMut(&mut Draw) -> Value| {
        if draw.rng.chance(often) {
            change[key] = value(draw);
        }
    };
    record("form", 30, &mut |draw| json!(draw.meeting_form()));
    record("guests", 30, &mut |draw| json!(draw.rng.below(5)));
    record("minutes", 30, &mut |draw| draw.minutes());
    record("agenda", 30, &mut |draw| draw.agenda());
    record("attendance", 80, &mut |draw| draw.attendance(&cast, "held"));
    Some(change)
}

pub(super) fn cancel_meeting(draw: &mut Draw, state: &Value) -> Option<Value> {
    let meeting = one(draw, &state["meetings"])?;
    Some(json!({ "do": "cancelMeeting", "meeting": meeting["id"] }))
}

pub(super) fn remove_meeting(draw: &mut Draw, state: &Value) -> Option<Value> {
    let meeting = one(draw, &state["meetings"])?;
    Some(json!({ "do": "removeMeeting", "meeting": meeting["id"] }))
}

/// The first id with this prefix that is free.
pub(super) fn free(prefix: &str, taken: &[&Value]) -> String {
    let mut ids = (1..).map(|number| format!("{prefix}{number}"));
    ids.find(|id| !taken.iter().any(|one| **one == id[..])).unwrap()
}
