//! The policy: what is asked, how much it weighs, and where that is said.

mod adapt;
mod ask;

use crate::error::{Out, thrown};
use wasm_bindgen::prelude::*;

/// A policy, behind the class of that name.
#[wasm_bindgen]
pub struct Policy(pub(crate) bouwsteen::Policy);

#[wasm_bindgen]
impl Policy {
    /// Reads a policy from JSON.
    pub fn parse(document: &[u8]) -> Out<Self> {
        bouwsteen::Policy::from_slice(document).map(Self).map_err(thrown)
    }
}
