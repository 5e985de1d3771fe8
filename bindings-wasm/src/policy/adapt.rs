//! Policies made of a policy.

use super::Policy;
use crate::argument::{each, maybe, parsed, value};
use crate::error::{Out, invalid, thrown};
use bouwsteen::{Norm, PolicyChange};
use wasm_bindgen::prelude::*;

/// The policy with other norms, forces and readings. Maps come as a key and a value in turn.
#[expect(clippy::too_many_arguments, reason = "each is an option of its own in JavaScript")]
#[wasm_bindgen]
pub fn adapt(
    policy: &Policy,
    id: &str,
    title: Option<String>,
    period: Option<String>,
    status: Option<String>,
    forces: Vec<String>,
    norms: Vec<String>,
    readings: Vec<String>,
    drop: Vec<String>,
) -> Out<Policy> {
    let mut changes = Vec::new();
    changes.extend(maybe("title", title)?.map(PolicyChange::Title));
    changes.extend(period.map(|period| value(&period)).transpose()?.map(PolicyChange::Period));
    changes.extend(maybe("status", status)?.map(PolicyChange::Status));
    for (id, force) in pairs(&forces) {
        changes.push(PolicyChange::Force(parsed("forces", id)?, parsed("forces", force)?));
    }
    for (id, norm) in pairs(&norms) {
        let Norm::Set(value, source) = value(norm)? else {
            return Err(invalid("norms", id, "a norm is set by a value; one that is missing is not set"));
        };
        changes.push(PolicyChange::Norm(parsed("norms", id)?, value, Some(source)));
    }
    for (id, reading) in pairs(&readings) {
        changes.push(PolicyChange::Reading(parsed("readings", id)?, parsed("readings", reading)?));
    }
    changes.extend(each("drop", &drop)?.into_iter().map(PolicyChange::Drop));
    policy.0.adapt(parsed("id", id)?, changes).map(Policy).map_err(thrown)
}

/// Keys with their values, from a list in which they take turns.
fn pairs(texts: &[String]) -> impl Iterator<Item = (&str, &str)> {
    texts.chunks_exact(2).filter_map(|pair| match pair {
        [key, value] => Some((key.as_str(), value.as_str())),
        _ => None,
    })
}
