//! An assessment beside another, and under other readings.

use super::Assessment;
use crate::json;
use bouwsteen::Value;
use wasm_bindgen::prelude::*;

/// Which findings are new, worse and solved.
#[wasm_bindgen]
pub fn since(assessment: &Assessment, previous: &Assessment) -> String {
    assessment.0.since(&previous.0).to_json()
}

/// Which verdicts changed, and because of what.
#[wasm_bindgen]
pub fn compare(assessment: &Assessment, previous: &Assessment) -> String {
    assessment.0.compare(&previous.0).to_json()
}

/// What each other reading of the source would change.
#[wasm_bindgen]
pub fn reading_effects(assessment: &Assessment) -> String {
    json::list(&assessment.0.readings())
}
