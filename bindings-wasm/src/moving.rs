//! A register carried to another edition of the country.

use crate::argument::{or_default, parsed, value};
use crate::error::Out;
use crate::json::{self, Object};
use crate::register::Register;
use bouwsteen::report::html;
use bouwsteen::{Language, Move, MoveError};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../errors.js")]
extern "C" {
    /// An error that holds reasons, given as JSON.
    #[wasm_bindgen(js_name = moveError)]
    fn move_error(told: &str) -> JsValue;
}

/// What carries the register to another edition of the country.
#[wasm_bindgen]
pub fn move_to(register: &Register, edition: u32, on: &str) -> Out<String> {
    let moved = register.0.move_to(edition, parsed("on", on)?);
    moved.map(|moved| moved.to_json()).map_err(|error| cannot_move(&error))
}

/// The page about such a move.
#[wasm_bindgen]
pub fn move_html(register: &Register, moved: &str, lang: Option<String>) -> Out<String> {
    let language = or_default("lang", lang)?;
    Ok(html::moving(&value::<Move>(moved)?, &register.0, language))
}

/// That a register cannot be carried to another edition, with every reason.
fn cannot_move(error: &MoveError) -> JsValue {
    let reasons = error.reasons().iter().map(|reason| {
        let said = |language| reason.message(language);
        Object::new().with_text("nl", &said(Language::Nl)).with_text("en", &said(Language::En)).end()
    });
    move_error(&json::listed(reasons))
}
