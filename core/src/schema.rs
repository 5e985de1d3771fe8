//! JSON Schemas of the documents, made from the types that read them.

use crate::assessment::AssessmentDocument;
use crate::change::ChangesDocument;
use crate::delivery::{Audit, Delivery, Reconciliation};
use crate::facts::Facts;
use crate::moving::Move;
use crate::policy::PolicyDocument;
use schemars::JsonSchema;
use serde_json::json;

/// The name of every document with its schema as text, ending in a newline.
#[must_use]
pub fn documents() -> Vec<(&'static str, String)> {
    vec![
        ("register", document::<Facts>("register")),
        ("policy", document::<PolicyDocument>("policy")),
        ("changes", document::<ChangesDocument>("changes")),
        ("assessment", document::<AssessmentDocument>("assessment")),
        ("delivery", document::<Delivery>("delivery")),
        ("reconciliation", document::<Reconciliation>("reconciliation")),
        ("audit", document::<Audit>("audit")),
        ("move", document::<Move>("move")),
    ]
}

fn document<T: JsonSchema>(name: &str) -> String {
    let mut schema = schemars::schema_for!(T);
    schema.insert("title".to_owned(), format!("bouwsteen/{name}/1").into());
    if let Some(format) = schema.pointer_mut("/properties/format") {
        *format = json!({ "type": "string", "pattern": format!("^bouwsteen/{name}/1(\\.[0-9]+)?$") });
    }
    // Our schemas have text keys only; serde_json cannot fail on those.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
