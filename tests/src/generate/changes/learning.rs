//! Changes of learning groups, their sessions, and tests of values.

use serde_json::{Value, json};

use super::meetings::free;
use super::one;
use crate::generate::tiny::{Cast, Draw};
use crate::plain::list;

/// A new group, or another one instead of one that is there.
pub(super) fn set_group(draw: &mut Draw, state: &Value) -> Option<Value> {
    let known = one(draw, &state["learningGroups"]).filter(|_| draw.rng.chance(50));
    let new = free("g", &list(&state["learningGroups"]).iter().map(|one| &one["id"]).collect::<Vec<_>>());
    let id = known.and_then(|one| one["id"].as_str()).map_or(new, String::from);
    let others = list(&state["learningGroups"]).iter().filter(|one| one["id"] != id[..]);
    let taken: Vec<_> = others.flat_map(sessions).collect();
    let mut ids = (1..).map(|number| format!("t{number}")).filter(|id| !taken.contains(&&json!(id)));
    let group = draw.group(&id, &Cast::of(state), &mut ids);
    Some(json!({ "do": "setGroup", "group": group }))
}

pub(super) fn remove_group(draw: &mut Draw, state: &Value) -> Option<Value> {
    let group = one(draw, &state["learningGroups"])?;
    Some(json!({ "do": "removeGroup", "group": group["id"] }))
}

/// A new session, or another one instead of one of the group.
pub(super) fn record_session(draw: &mut Draw, state: &Value) -> Option<Value> {
    let mut change = new_session(draw, state)?;
    let mut groups = list(&state["learningGroups"]).iter();
    let group = groups.find(|one| one["id"] == change["group"])?;
    if let Some(known) = one(draw, &group["sessions"]).filter(|_| draw.rng.chance(50)) {
        change["session"]["id"] = known["id"].clone();
    }
    Some(change)
}

pub(super) fn new_session(draw: &mut Draw, state: &Value) -> Option<Value> {
    let group = one(draw, &state["learningGroups"])?;
    let id = free("t", &list(&state["learningGroups"]).iter().flat_map(sessions).collect::<Vec<_>>());
    let session = draw.session(&id, &Cast::of(state));
    Some(json!({ "do": "recordSession", "group": group["id"], "session": session }))
}

pub(super) fn remove_session(draw: &mut Draw, state: &Value) -> Option<Value> {
    let group = one(draw, &state["learningGroups"])?;
    let session = one(draw, &group["sessions"])?;
    Some(json!({ "do": "removeSession", "group": group["id"], "session": session["id"] }))
}

/// The ids of the sessions of a group.
fn sessions(group: &Value) -> impl Iterator<Item = &Value> {
    list(&group["sessions"]).iter().map(|one| &one["id"])
}

/// A test of a day on which the register has none.
pub(super) fn test_value(draw: &mut Draw, state: &Value) -> Option<Value> {
    let test = draw.value_test(&Cast::of(state))?;
    let known = list(&state["valueTests"]).iter().any(|one| one["on"] == test["on"]);
    (!known).then(|| json!({ "do": "testValue", "test": test }))
}

pub(super) fn remove_value_test(draw: &mut Draw, state: &Value) -> Option<Value> {
    let test = one(draw, &state["valueTests"])?;
    Some(json!({ "do": "removeValueTest", "test": test }))
}

/// Whether a meeting or a learning group names a contact.
pub(super) fn is_met(state: &Value, contact: &Value) -> bool {
    let names = |one: &Value, key: &str| {
        list(&one[key]).iter().any(|own| *own == *contact || own["contact"] == *contact)
    };
    let groups = list(&state["learningGroups"]);
    let gatherings = list(&state["meetings"])
        .iter()
        .chain(groups)
        .chain(groups.iter().flat_map(|one| list(&one["sessions"])));
    let lists = ["preparedBy", "attendance", "members", "evaluations"];
    gatherings.into_iter().any(|one| lists.iter().any(|key| names(one, key)))
}
