//! A register and what becomes of it as texts and pages.

use super::Register;
use crate::argument::{self, maybe, parsed, value};
use crate::error::Out;
use bouwsteen::Move;
use bouwsteen::report::{card, html, terminal};
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

    /// A reconciliation as a page for a terminal.
    pub fn review_text(
        &self,
        reconciliation: &str,
        lang: Option<String>,
        width: Option<u32>,
        style: Option<String>,
        names: bool,
    ) -> Out<String> {
        let mut options = crate::terminal::options(lang, width, style)?;
        options.names = names;
        Ok(terminal::review(&value(reconciliation)?, &self.0, &options))
    }

    /// The page about such a move.
    pub fn move_html(&self, moved: &str, lang: Option<String>) -> Out<String> {
        let language = argument::or_default("lang", lang)?;
        Ok(html::moving(&value::<Move>(moved)?, &self.0, language))
    }

    /// A summary, without names.
    pub fn card(&self, lang: Option<String>) -> Out<String> {
        Ok(card::register(&self.0, argument::or_default("lang", lang)?))
    }
}
