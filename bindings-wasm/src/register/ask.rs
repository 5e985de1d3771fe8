//! What can be asked of a register on a day.

use super::Register;
use crate::argument::{maybe, parsed};
use crate::error::Out;
use crate::json;
use bouwsteen::Value;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Register {
    /// Whom to call for an area.
    pub fn reach(&self, area: &str, role: Option<String>, on: &str) -> Out<String> {
        Ok(self.0.reach(&parsed("area", area)?, maybe("role", role)?, parsed("on", on)?).to_json())
    }

    /// Every seat on a day.
    pub fn coverage(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.coverage(parsed("on", on)?)))
    }

    /// The seats on a day, counted by region and role.
    pub fn coverage_totals(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.coverage_totals(parsed("on", on)?)))
    }

    /// Every contact in service on a day.
    pub fn freshness(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.freshness(parsed("on", on)?)))
    }

    /// Area by role on a day, region by region.
    pub fn matrix(&self, on: &str) -> Out<String> {
        Ok(json::list(&self.0.matrix(parsed("on", on)?)))
    }
}
