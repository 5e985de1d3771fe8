//! As much of JSON Schema as our schemas use, to hold values against; and what holds for every schema.

use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Display;

/// Schemas that refer to each other, and which of them fitted something.
pub(crate) struct Schemas {
    definitions: Value,
    seen: RefCell<BTreeSet<String>>,
}

impl Schemas {
    /// Those of a document with definitions.
    pub(crate) fn new(document: &Value) -> Self {
        Self { definitions: document["$defs"].clone(), seen: RefCell::default() }
    }

    /// Those of all values.
    pub(crate) fn of_values() -> Self {
        Self::new(&bouwsteen::schema::values())
    }

    pub(crate) fn definitions(&self) -> &Map<String, Value> {
        self.definitions.as_object().unwrap()
    }

    /// The names of the schemas that fitted something.
    pub(crate) fn seen(&self) -> BTreeSet<String> {
        self.seen.borrow().clone()
    }

    /// Why a value does not fit the schema of a name, and where; nothing when it does.
    pub(crate) fn fault(&self, name: &str, value: &Value) -> Option<String> {
        let schema = self.definitions().get(name).unwrap_or_else(|| panic!("there is no schema `{name}`"));
        let fault = self.against(schema, value);
        if fault.is_none() {
            self.seen.borrow_mut().insert(name.to_owned());
        }
        fault.map(|fault| format!("{name}{fault}"))
    }

    fn against(&self, schema: &Value, value: &Value) -> Option<String> {
        let schema = schema.as_object().unwrap();
        schema.iter().find_map(|(key, rule)| self.rule(schema, key, rule, value))
    }

    /// What one rule of a schema says of a value.
    fn rule(&self, schema: &Map<String, Value>, key: &str, rule: &Value, value: &Value) -> Option<String> {
        let fitting = || {
            let choices = rule.as_array().unwrap();
            choices.iter().filter(|choice| self.against(choice, value).is_none()).count()
        };
        let fits = match key {
            "$ref" => return self.fault(rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap(), value),
            "items" => {
                let items = value.as_array()?;
                return items.iter().enumerate().find_map(|(i, item)| below(i, self.against(rule, item)));
            }
            "properties" => {
                let properties = rule.as_object().unwrap();
                return properties
                    .iter()
                    .find_map(|(key, own)| below(key, self.against(own, value.get(key)?)));
            }
            "additionalProperties" => return self.others(schema, rule, value),
            "anyOf" => fitting() > 0,
            "oneOf" => fitting() == 1,
            "not" => self.against(rule, value).is_some(),
            "const" => rule == value,
            "enum" => rule.as_array().unwrap().contains(value),
            "type" => {
                let kinds = rule.as_array().map_or(std::slice::from_ref(rule), Vec::as_slice);
                kinds.iter().any(|kind| is_of(kind.as_str().unwrap(), value))
            }
            "minimum" => value.as_i64().is_none_or(|number| number >= rule.as_i64().unwrap()),
            "minItems" => length(value) >= rule.as_u64().unwrap(),
            "maxItems" => length(value) <= rule.as_u64().unwrap(),
            "required" => texts(rule).iter().all(|key| value.get(key).is_some()),
            "description" | "pattern" | "format" | "minLength" | "maxLength" | "patternProperties" => true,
            key if key.starts_with("x-") => true,
            key => panic!("the rule `{key}` is not understood"),
        };
        (!fits).then(|| format!(": {key} {rule}"))
    }

    /// The keys that are not among the properties.
    fn others(&self, schema: &Map<String, Value>, rule: &Value, value: &Value) -> Option<String> {
        let known = schema.get("properties").and_then(Value::as_object);
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let others = patterns.and_then(|patterns| patterns.values().next()).unwrap_or(rule);
        let mut keys = value.as_object()?.iter();
        keys.find_map(|(key, value)| match others {
            _ if known.is_some_and(|known| known.contains_key(key)) => None,
            Value::Bool(false) => Some(format!("/{key}: unknown")),
            others => below(key, self.against(others, value)),
        })
    }
}

/// A fault somewhere below a key or a place in a list.
fn below(step: impl Display, fault: Option<String>) -> Option<String> {
    fault.map(|fault| format!("/{step}{fault}"))
}

fn length(value: &Value) -> u64 {
    value.as_array().map_or(0, Vec::len) as u64
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        kind => panic!("the type `{kind}` is not understood"),
    }
}

/// Calls something with every object in a schema.
fn every_object<'s>(value: &'s Value, at: &str, call: &mut impl FnMut(&str, &'s Map<String, Value>)) {
    match value {
        Value::Object(keys) => {
            call(at, keys);
            keys.iter().for_each(|(key, value)| every_object(value, &format!("{at}/{key}"), call));
        }
        Value::Array(values) => values.iter().for_each(|value| every_object(value, at, call)),
        _ => {}
    }
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

#[test]
fn every_schema_tells_what_code_is_made_from() {
    let schemas = Schemas::of_values();
    for (name, schema) in schemas.definitions() {
        assert!(schema["description"].as_str().is_some_and(|text| text.ends_with('.')), "{name}: {schema}");
        let kinds = ["x-order", "x-words", "x-tag"].map(|key| schema.get(key).is_some());
        assert_eq!(
            kinds.iter().filter(|is| **is).count(),
            1,
            "{name} is a record, a vocabulary or a choice of records"
        );
        if let Some(order) = schema.get("x-order") {
            let properties = schema["properties"].as_object().unwrap();
            let mut order = texts(order);
            let required = schema.get("required").map(texts).unwrap_or_default();
            let first = required.iter().copied().filter(|key| order.contains(key));
            assert_eq!(
                first.collect::<Vec<_>>(),
                order.iter().copied().filter(|key| required.contains(key)).collect::<Vec<_>>(),
                "{name}"
            );
            order.sort_unstable();
            assert_eq!(order, properties.keys().collect::<Vec<_>>(), "{name}");
            for (key, property) in properties {
                assert!(
                    property["description"].as_str().is_some_and(|text| text.ends_with('.')),
                    "{name}/{key}"
                );
            }
        }
        if let Some(words) = schema.get("x-words") {
            let words = words.as_array().unwrap();
            let listed: Vec<_> = words.iter().map(|word| word["word"].as_str().unwrap()).collect();
            assert_eq!(texts(&schema["enum"]), listed, "{name}");
            for (word, key) in
                words.iter().flat_map(|word| ["name", "doc", "nl", "en"].map(|key| (word, key)))
            {
                assert!(
                    word[key].as_str().is_some_and(|text| !text.trim().is_empty()),
                    "{name}: {word} has no {key}"
                );
            }
        }
    }
    every_object(&bouwsteen::schema::values(), "", &mut |at, keys| {
        if let Some(name) = keys.get("$ref").and_then(Value::as_str) {
            let name = name.strip_prefix("#/$defs/").unwrap();
            assert!(schemas.definitions().contains_key(name), "{at} refers to {name}");
        }
        for text in keys.get("description").into_iter().chain(keys.get("doc")).filter_map(Value::as_str) {
            assert!(!text.contains("[`") && !text.contains("`None`"), "{at} is about Rust: {text}");
        }
    });
}

/// What is about a person is marked: work details and names, and an address that may be somebody's.
#[test]
fn what_is_personal_is_marked() {
    let mut marked = BTreeSet::new();
    every_object(&bouwsteen::schema::values()["$defs"], "", &mut |at, keys| {
        if keys.contains_key("x-personal") {
            marked.insert(at.replace("/properties", ""));
        }
    });
    let details = ["name", "function", "email", "phone"];
    let whole = ["Contact", "DeliveredContact", "SetDetails", "SheetRow"];
    let mut expected: BTreeSet<_> =
        whole.iter().flat_map(|name| details.map(|detail| format!("/{name}/{detail}"))).collect();
    let others = [
        "/RefusedContact/name",
        "/RefusedContact/email",
        "/StandIn/name",
        "/StandIn/phone",
        "/Gone/name",
        "/Reminder/to",
    ];
    expected.extend(others.map(str::to_owned));
    assert_eq!(marked, expected);
}

#[test]
fn published_schemas_hold_nothing_for_tools_and_nothing_unused() {
    for (name, text) in bouwsteen::schema::documents() {
        let schema: Value = serde_json::from_str(&text).unwrap();
        let definitions = schema["$defs"].as_object().cloned().unwrap_or_default();
        every_object(&schema, name, &mut |at, keys| {
            assert!(!keys.keys().any(|key| key.starts_with("x-")), "{at}");
            assert!(!matches!(keys.get("format").and_then(Value::as_str), Some("time" | "duration")), "{at}");
            if let Some(target) = keys.get("$ref").and_then(Value::as_str) {
                assert!(
                    definitions.contains_key(target.strip_prefix("#/$defs/").unwrap()),
                    "{at} refers to {target}"
                );
            }
        });
        for definition in definitions.keys() {
            assert!(
                text.contains(&format!("\"#/$defs/{definition}\"")),
                "{name}: nothing refers to {definition}"
            );
        }
    }
}
