//! The schema of changes takes what the reader takes: each kind with its own keys, and no other.

use super::material::{all_changes, parse, read};
use super::schema::Schemas;
use bouwsteen::{ChangeKind, ProblemCode, Value as _};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The published schemas that contain changes.
fn published() -> Vec<Schemas> {
    let documents = bouwsteen::schema::documents().into_iter();
    let schemas = documents.map(|(_, text)| Schemas::new(&parse(&text)));
    let schemas: Vec<_> = schemas.filter(|schemas| schemas.definitions().contains_key("Change")).collect();
    // The changes, an assessment, a reconciliation and a move.
    assert_eq!(schemas.len(), 4);
    schemas
}

fn keys(change: &Value) -> &Map<String, Value> {
    change.as_object().unwrap()
}

#[test]
fn every_change_fits_its_kind_and_no_other_key_does() {
    let schemas = Schemas::of_values();
    let changes = all_changes();
    // A value for every key that some change has; those that hold an id or a whole fact once with each.
    let mut values: BTreeMap<(&str, bool), &Value> = BTreeMap::new();
    for (key, value) in changes.iter().flat_map(keys) {
        values.insert((key, value.is_object()), value);
    }
    let mut kinds: BTreeMap<ChangeKind, usize> = BTreeMap::new();
    for change in &changes {
        let own = read(change).unwrap_or_else(|problems| panic!("{problems}: {change}"));
        assert_eq!(schemas.fault("Change", change), None, "{change}");
        assert_eq!(schemas.fault("Change", &parse(&own.to_json())), None, "{change}");
        let tried = kinds.entry(own.kind()).or_default();
        *tried += 1;
        if *tried > 5 {
            continue;
        }
        let kind = format!("{:?}", own.kind());
        let known = schemas.definitions()[&kind]["properties"].as_object().unwrap();
        for ((key, is_object), value) in &values {
            let mut other = keys(change).clone();
            other.insert((*key).to_owned(), (*value).clone());
            let other = Value::Object(other);
            let fits = schemas.fault("Change", &other).is_none();
            let problems = read(&other).err();
            if !known.contains_key(*key) {
                assert!(!fits && problems.is_some(), "`{key}` does not go with {change}");
            } else if ["contact", "organisation", "meeting", "group", "session"].contains(key) {
                let is_meant = change[*key].is_object() == *is_object;
                assert_eq!((fits, problems.is_none()), (is_meant, is_meant), "`{key}` of {other}");
            }
        }
        for key in texts(&schemas.definitions()[&kind]["required"]) {
            let mut less = keys(change).clone();
            less.remove(&key);
            let less = Value::Object(less);
            assert!(schemas.fault("Change", &less).is_some() && read(&less).is_err(), "{less} lacks `{key}`");
        }
    }
    assert_eq!(kinds.len(), ChangeKind::ALL.len(), "{kinds:?}");
    for schemas in published() {
        let fault = changes.iter().find_map(|change| schemas.fault("Change", change));
        assert_eq!(fault, None);
    }
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// A day on which something ends can be said as the first day out and as the last day in, but not both.
#[test]
fn an_end_is_said_one_way() {
    let schemas = Schemas::of_values();
    let with = |change: Value, ends: &[&str]| {
        let mut keys = keys(&change).clone();
        keys.extend(ends.iter().map(|end| ((*end).to_owned(), json!("2021-09-01"))));
        Value::Object(keys)
    };
    let end = || json!({ "do": "endService", "contact": "c1" });
    let away = || json!({ "do": "setAbsence", "contact": "c1" });
    let cases = [
        (end(), vec!["until"], true),
        (end(), vec!["through"], true),
        (end(), vec![], false),
        (end(), vec!["until", "through"], false),
        (away(), vec!["until"], true),
        (away(), vec!["from", "through"], true),
        (away(), vec![], true),
        (away(), vec!["until", "through"], false),
        (json!({ "do": "removeAbsence", "contact": "c1" }), vec!["from"], true),
        (json!({ "do": "removeAbsence", "contact": "c1" }), vec!["until"], false),
    ];
    for (change, ends, fits) in cases {
        let change = with(change, &ends);
        assert_eq!(
            (schemas.fault("Change", &change).is_none(), read(&change).is_ok()),
            (fits, fits),
            "{change}"
        );
    }
}

#[test]
fn a_change_is_read_by_its_own_kind() {
    let text = br#"{"do": "removeContact", "contact": "c1"}"#;
    let canonical = r#"{"do":"removeContact","contact":"c1"}"#.to_owned();
    assert_eq!(bouwsteen::read_value("RemoveContact", text), Some(Ok(canonical.clone())));
    assert_eq!(bouwsteen::read_value("Change", text), Some(Ok(canonical)));
    let problems = bouwsteen::read_value("AddContact", text).unwrap().unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.code(), problem.path())).collect();
    assert_eq!(found, [(ProblemCode::UnknownWord, "/do")]);
}
