//! Lists of changes as documents.

use crate::error::{Out, thrown};
use crate::json;
use bouwsteen::Change;
use wasm_bindgen::prelude::*;

/// Changes, given as a list in JSON. What is wrong with them is told as it is of a document of changes.
pub(crate) fn listed(changes: &str) -> Out<Vec<Change>> {
    let document = format!(r#"{{"format":"bouwsteen/changes/1","changes":{changes}}}"#);
    bouwsteen::changes_from_json(document.as_bytes()).map_err(thrown)
}

/// The changes of a document.
#[wasm_bindgen]
pub fn changes_from_json(document: &[u8]) -> Out<String> {
    bouwsteen::changes_from_json(document).map(|changes| json::list(&changes)).map_err(thrown)
}

/// Changes as a document.
#[wasm_bindgen]
pub fn changes_to_json(changes: &str) -> Out<String> {
    Ok(bouwsteen::changes_to_json(&listed(changes)?))
}
