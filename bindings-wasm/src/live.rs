//! A register that changes while it is judged.

use crate::assessment::Assessment;
use crate::changes::listed;
use crate::error::{Out, thrown};
use crate::json;
use crate::register::Register;
use bouwsteen::Value;
use wasm_bindgen::prelude::*;

/// A register that is watched, behind the class `Live`.
#[wasm_bindgen]
pub struct Live(pub(crate) bouwsteen::Live);

#[wasm_bindgen]
impl Live {
    /// Applies changes, all or nothing.
    pub fn apply(&mut self, changes: &str) -> Out<String> {
        let changes = listed(changes)?;
        self.0.apply(&changes).map(|delta| delta.to_json()).map_err(thrown)
    }

    /// The register as it is now.
    pub fn register(&self) -> Register {
        Register(self.0.freeze())
    }

    /// The assessment of the register as it is now.
    pub fn assess(&self) -> Assessment {
        Assessment(self.0.assess())
    }

    /// The three steps of every region, as they are now.
    pub fn steps(&self) -> String {
        json::list(&self.0.steps())
    }
}
