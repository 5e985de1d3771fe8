//! Other registers made from one: changed, cut, without names, of another year.

use super::Register;
use crate::argument::parsed;
use crate::changes::listed;
use crate::error::{Out, refused, thrown};
use crate::json;
use bouwsteen::Audience;
use wasm_bindgen::prelude::*;

/// A register made from another, and what was told about it, as JSON.
#[wasm_bindgen]
pub struct Made {
    register: bouwsteen::Register,
    told: String,
}

#[wasm_bindgen]
impl Made {
    /// The register.
    pub fn register(&self) -> Register {
        Register(self.register.clone())
    }

    /// What was told.
    pub fn told(&self) -> String {
        self.told.clone()
    }
}

/// The register with changes applied, and the changes that undo them.
#[wasm_bindgen]
pub fn with_changes(register: &Register, changes: &str) -> Out<Made> {
    let (register, undo) = register.0.with(&listed(changes)?).map_err(thrown)?;
    Ok(Made { register, told: json::list(&undo) })
}

/// The smallest register that tells an audience all it may see.
#[wasm_bindgen]
pub fn excerpt(register: &Register, audience: &str, on: &str) -> Out<Register> {
    let audience: Audience = parsed("audience", audience)?;
    let excerpt = register.0.excerpt(&audience, parsed("on", on)?);
    excerpt.map(Register).map_err(|error| refused("audience", error))
}

/// A copy for analysis.
#[wasm_bindgen]
pub fn pseudonymised(register: &Register) -> Register {
    Register(register.0.pseudonymised())
}

/// The register without the contacts who left long enough ago, and how many those were.
#[wasm_bindgen]
pub fn purge(register: &Register, on: &str, keep: &str) -> Out<Made> {
    let purged = register.0.purge(parsed("on", on)?, parsed("keep", keep)?);
    Ok(Made { register: purged.register, told: json::list(&purged.counts) })
}

/// The first digits of a hash over the facts.
#[wasm_bindgen]
pub fn fingerprint(register: &Register) -> String {
    register.0.fingerprint()
}

/// An id that is free, for a next contact of an organisation.
#[wasm_bindgen]
pub fn next_contact_id(register: &Register, organisation: &str) -> Out<Option<String>> {
    let id = register.0.next_contact_id(&parsed("organisation", organisation)?);
    Ok(id.map(|id| id.to_string()))
}
