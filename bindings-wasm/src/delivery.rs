//! Lists that organisations deliver: what they change, and what is kept of that.

use crate::argument::value;
use crate::error::{Out, refused, thrown};
use crate::json;
use crate::register::Register;
use crate::terminal::options;
use bouwsteen::report::terminal;
use bouwsteen::{Delivery, Reconciliation, Share};
use wasm_bindgen::prelude::*;

/// What a delivery changes, before anything does.
#[wasm_bindgen]
pub fn reconcile(register: &Register, delivery: &str, most_ended: u8) -> Out<String> {
    let share = Share::percent(most_ended).map_err(|error| refused("mostEnded", error))?;
    let reconciled = register.0.reconcile(&value::<Delivery>(delivery)?, share);
    Ok(reconciled.map_err(thrown)?.to_json())
}

/// A reconciliation as a page for a terminal.
#[wasm_bindgen]
pub fn review_text(
    register: &Register,
    reconciliation: &str,
    lang: Option<String>,
    width: Option<u32>,
    style: Option<String>,
    names: bool,
) -> Out<String> {
    let mut options = options(lang, width, style)?;
    options.names = names;
    Ok(terminal::review(&value(reconciliation)?, &register.0, &options))
}

/// All changes of a reconciliation, in order.
#[wasm_bindgen]
pub fn reconciled_changes(reconciliation: &str) -> Out<String> {
    Ok(json::list(value::<Reconciliation>(reconciliation)?.changes()))
}

/// What may be kept of a reconciliation, without names.
#[wasm_bindgen]
pub fn audit(reconciliation: &str) -> Out<String> {
    Ok(value::<Reconciliation>(reconciliation)?.audit().to_json())
}
