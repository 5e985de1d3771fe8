//! A register and what becomes of it as texts and pages.

use super::Register;
use crate::argument::{self, maybe, parsed};
use crate::error::Out;
use bouwsteen::report::{card, terminal};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Register {
    /// Whom to call for an area, as a page for a terminal.
    pub fn reach_text(
        &self,
        area: &str,
        role: Option<String>,
        on: &str,
        lang: Option<String>,
        width: Option<u32>,
        style: Option<String>,
    ) -> Out<String> {
        let options = crate::terminal::options(lang, width, style)?;
        let (area, role, on) = (parsed("area", area)?, maybe("role", role)?, parsed("on", on)?);
        Ok(terminal::reach(&self.0, &area, role, on, &options))
    }

    /// A summary, without names.
    pub fn card(&self, lang: Option<String>) -> Out<String> {
        Ok(card::register(&self.0, argument::or_default("lang", lang)?))
    }
}
