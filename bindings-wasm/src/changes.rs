//! Lists of changes as documents.

use crate::argument::value;
use crate::error::{Out, thrown};
use crate::json;
use bouwsteen::Change;
use wasm_bindgen::prelude::*;

/// The changes of a document.
#[wasm_bindgen]
pub fn changes_from_json(document: &[u8]) -> Out<String> {
    bouwsteen::changes_from_json(document).map(|changes| json::list(&changes)).map_err(thrown)
}

/// Changes as a document.
#[wasm_bindgen]
pub fn changes_to_json(changes: &str) -> Out<String> {
    Ok(bouwsteen::changes_to_json(&value::<Vec<Change>>(changes)?))
}
