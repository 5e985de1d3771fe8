//! The register: the facts, and what can be asked of them.

mod ask;
mod follow;
mod hand_over;
mod look_up;
mod show;

use crate::error::{Out, thrown};
use wasm_bindgen::prelude::*;

/// A register, behind the class of that name.
#[wasm_bindgen]
pub struct Register(pub(crate) bouwsteen::Register);

#[wasm_bindgen]
impl Register {
    /// Reads a register from JSON.
    pub fn parse(document: &[u8]) -> Out<Self> {
        bouwsteen::Register::from_slice(document).map(Self).map_err(thrown)
    }

    /// Another handle to the same register, for who takes one over.
    pub fn share(&self) -> Self {
        Self(self.0.clone())
    }
}
