//! An assessment: the verdicts on a register on a day, with everything that explains them.

mod ask;
mod compare;
mod hand_over;
mod show;

use crate::argument::parsed;
use crate::error::Out;
use crate::policy::Policy;
use crate::register::Register;
use wasm_bindgen::prelude::*;

/// An assessment, behind the class of that name.
#[wasm_bindgen]
pub struct Assessment(pub(crate) bouwsteen::Assessment);

#[wasm_bindgen]
impl Assessment {
    /// Judges a register on a day.
    pub fn of(register: &Register, policy: &Policy, on: &str) -> Out<Self> {
        Ok(Self(register.0.assess(&policy.0, parsed("on", on)?)))
    }

    /// Another handle to the same assessment, for who takes one over.
    pub fn share(&self) -> Self {
        Self(self.0.clone())
    }
}
