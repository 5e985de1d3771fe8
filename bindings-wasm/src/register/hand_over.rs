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

#[wasm_bindgen]
impl Register {
    /// The register with changes applied, and the changes that undo them.
    pub fn with(&self, changes: &str) -> Out<Made> {
        let (register, undo) = self.0.with(&listed(changes)?).map_err(thrown)?;
        Ok(Made { register, told: json::list(&undo) })
    }

    /// The smallest register that tells an audience all it may see.
    pub fn excerpt(&self, audience: &str, on: &str) -> Out<Self> {
        let audience: Audience = parsed("audience", audience)?;
        let excerpt = self.0.excerpt(&audience, parsed("on", on)?);
        excerpt.map(Self).map_err(|error| refused("audience", error))
    }

    /// A copy for analysis.
    pub fn pseudonymised(&self) -> Self {
        Self(self.0.pseudonymised())
    }

    /// The register without the contacts who left long enough ago, and how many those were.
    pub fn purge(&self, on: &str, keep: &str) -> Out<Made> {
        let purged = self.0.purge(parsed("on", on)?, parsed("keep", keep)?);
        Ok(Made { register: purged.register, told: json::list(&purged.counts) })
    }
}
