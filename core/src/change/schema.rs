//! The schema of a change: a record for each kind, told apart by `do`.

use super::document::ChangeDocument;
use super::{Change, ChangeKind};
use crate::json::TaggedKeys;
use crate::json::schema::{Vocabulary as _, Word};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

impl JsonSchema for Change {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Change".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let all = ChangeDocument::json_schema(generator);
        let mut kinds = Vec::new();
        for (kind, word) in ChangeKind::ALL.iter().zip(ChangeKind::WORDS) {
            kinds.push(json!({ "$ref": format!("#/$defs/{}", word.name) }));
            generator.definitions_mut().insert(word.name.to_owned(), record(*kind, word, &all));
        }
        schemars::json_schema!({
            "description": "A change of a register; the word after `do` tells which.",
            "oneOf": kinds,
            "x-tag": "do",
        })
    }
}

/// The record of a kind, made from the schema of all keys of all kinds.
fn record(kind: ChangeKind, word: &Word<'_>, all: &Schema) -> Value {
    let TaggedKeys { required, optional } = kind.keys();
    let key = |key: &str| all.pointer(&format!("/properties/{key}")).cloned();
    let mut order = vec!["do"];
    let mut properties = Map::new();
    properties.insert("do".to_owned(), json!({ "description": "What it does.", "const": word.word }));
    for name in required.iter().chain(optional).copied() {
        order.push(name);
        properties.extend(key(name).map(|schema| (name.to_owned(), id_or_fact(kind, name, schema))));
        if name == "until" {
            // The last day in, instead of the first day out.
            order.push("through");
            properties.extend(key("through").map(|schema| ("through".to_owned(), schema)));
        }
    }
    let always = required.iter().copied().filter(|name| *name != "until");
    let mut schema = Map::new();
    schema.insert("description".to_owned(), word.doc.trim().into());
    schema.insert("type".to_owned(), "object".into());
    schema.insert("x-order".to_owned(), order.into());
    schema.insert("properties".to_owned(), properties.into());
    schema.insert("required".to_owned(), std::iter::once("do").chain(always).collect());
    schema.insert("additionalProperties".to_owned(), false.into());
    if required.contains(&"until") {
        let either = json!([{ "required": ["until"] }, { "required": ["through"] }]);
        schema.insert("oneOf".to_owned(), either);
    } else if optional.contains(&"until") {
        schema.insert("not".to_owned(), json!({ "required": ["until", "through"] }));
    }
    schema.into()
}

/// Of a key that holds an id or a whole fact the schema of the one that this kind takes; of other keys as it is.
fn id_or_fact(kind: ChangeKind, key: &str, schema: Value) -> Value {
    let choices = schema.get("anyOf").and_then(Value::as_array).map(Vec::as_slice);
    let is_either = ChangeKind::ALL.iter().any(|kind| kind.brings() == Some(key));
    let Some([id, fact]) = choices.filter(|_| is_either) else { return schema };
    let noun = if key == "group" { "learning group" } else { key };
    let (chosen, description) = if kind.brings() == Some(key) {
        (fact, format!("The {noun}, with everything about it."))
    } else {
        (id, format!("The {noun}, by its id."))
    };
    let mut chosen = chosen.clone();
    if let Some(keys) = chosen.as_object_mut() {
        keys.insert("description".to_owned(), description.into());
    }
    chosen
}
