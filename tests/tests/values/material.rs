//! The changes and registers that values are taken from.

use bouwsteen::{Change, Date, Register, changes_from_json, changes_to_json};
use bouwsteen_tests::data;
use bouwsteen_tests::generate::{changes, tiny};
use serde_json::{Value, json};

pub(crate) fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The registers of the shared cases, each with the day on which it is asked.
pub(crate) fn cases() -> Vec<(Register, Date)> {
    let read = |case: &Value| {
        let register = Register::from_str(&case["register"].to_string()).unwrap();
        (register, case["on"].as_str().unwrap().parse().unwrap())
    };
    data::cases("cases", "bouwsteen/cases/1").iter().map(|(_, case)| read(case)).collect()
}

/// The changes in a document, however deep.
fn within(document: &Value, found: &mut Vec<Value>) {
    match document {
        Value::Object(keys) if keys.contains_key("do") => found.push(document.clone()),
        Value::Object(keys) => keys.values().for_each(|value| within(value, found)),
        Value::Array(values) => values.iter().for_each(|value| within(value, found)),
        _ => {}
    }
}

/// Changes as they are written: those of the shared cases and fixtures, and random ones with what undoes them.
pub(crate) fn all_changes() -> Vec<Value> {
    let mut found = Vec::new();
    for (_, document) in
        ["cases", "deliveries", "moving"].iter().flat_map(|folder| data::documents(folder, ".json"))
    {
        within(&document, &mut found);
    }
    for seed in 0..300 {
        let text = tiny(seed);
        let list = changes(seed, &parse(&text));
        let document = json!({ "format": "bouwsteen/changes/1", "changes": list });
        let own = changes_from_json(document.to_string().as_bytes()).unwrap();
        let (_, undo) = Register::from_str(&text).unwrap().with(&own).unwrap();
        found.extend(list);
        within(&parse(&changes_to_json(&undo)), &mut found);
    }
    found
}

/// A change as the engine reads it.
pub(crate) fn read(change: &Value) -> Result<Change, bouwsteen::Problems> {
    bouwsteen::Value::from_json(change.to_string().as_bytes())
}
