//! A register and what becomes of it as texts and pages.

use super::Register;
use crate::argument::{self, maybe, parsed};
use crate::error::Out;
use bouwsteen::report::{card, terminal};
use wasm_bindgen::prelude::*;

/// Whom to call for an area, as a page for a terminal.
#[wasm_bindgen]
pub fn reach_text(
    register: &Register,
    area: &str,
    role: Option<String>,
    on: &str,
    lang: Option<String>,
    width: Option<u32>,
    style: Option<String>,
) -> Out<String> {
    let options = crate::terminal::options(lang, width, style)?;
    let (area, role, on) = (parsed("area", area)?, maybe("role", role)?, parsed("on", on)?);
    Ok(terminal::reach(&register.0, &area, role, on, &options))
}

/// A summary, without names.
#[wasm_bindgen]
pub fn card(register: &Register, lang: Option<String>) -> Out<String> {
    Ok(card::register(&register.0, argument::or_default("lang", lang)?))
}
