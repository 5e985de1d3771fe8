//! JSON Schemas of the documents and of every value, made from the types that read and write them.

mod values;

pub use values::values;

use crate::assessment::AssessmentDocument;
use crate::change::ChangesDocument;
use crate::delivery::{Audit, Delivery, Reconciliation};
use crate::facts::Facts;
use crate::moving::Move;
use crate::policy::PolicyDocument;
use schemars::JsonSchema;
use serde_json::{Map, Value};

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
    let keys = schema.ensure_object();
    plain(keys);
    without_unused(keys);
    // Our schemas have text keys only; serde_json cannot fail on those.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// Takes out what only tools that generate code read.
fn plain(schema: &mut Map<String, Value>) {
    fn below(value: &mut Value) {
        match value {
            Value::Object(keys) => plain(keys),
            Value::Array(values) => values.iter_mut().for_each(below),
            _ => {}
        }
    }
    schema.retain(|key, _| !key.starts_with("x-"));
    schema.values_mut().for_each(below);
}

/// Takes out the definitions to which nothing refers.
fn without_unused(schema: &mut Map<String, Value>) {
    let text = Value::from(schema.clone()).to_string();
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        definitions.retain(|name, _| text.contains(&format!("\"#/$defs/{name}\"")));
    }
}
