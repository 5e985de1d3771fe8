//! An assessment for others.

use super::Assessment;
use crate::argument::parsed;
use crate::error::Out;
use crate::view::AudienceView;
use wasm_bindgen::prelude::*;

/// The assessment as JSON, with the findings that are unmet, or every one.
#[wasm_bindgen]
pub fn assessment_document(assessment: &Assessment, every: bool) -> String {
    if every { assessment.0.to_full_document().to_json() } else { assessment.0.to_json() }
}

/// What an audience may see of it.
#[wasm_bindgen]
pub fn for_audience(assessment: &Assessment, audience: &str) -> Out<AudienceView> {
    AudienceView::new(&assessment.0, parsed("audience", audience)?)
}
