//! Replays the shared cases of `tests/deliveries`: a register, a list and a share in; entries, changes and facts out.
//!
//! Every expected value was reasoned from the clause that the case names. `BOUWSTEEN_CASE=<id>` replays
//! one case; an unknown id fails.

use crate::material::{Material, entries, parse, share, without_changes};
use bouwsteen_tests::data;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// All cases with the name of their file.
fn cases() -> Vec<(String, Value)> {
    data::cases("deliveries", "bouwsteen/delivery-cases/1")
}

/// An expected entry with the keys that it leaves out: nothing, and no list.
fn whole(expected: &Value) -> Value {
    let mut entry = json!({
        "kind": null, "row": null, "contact": null, "fields": [], "reason": null, "candidates": [],
    });
    entry.as_object_mut().unwrap().extend(expected.as_object().unwrap().clone());
    entry
}

/// Compares one case; what differs.
fn differences(case: &Value) -> Vec<String> {
    let percent = case["share"].as_u64().unwrap().try_into().unwrap();
    let material = Material { register: case["register"].clone(), list: case["delivery"].clone(), percent };
    let register = material.register();
    let expected = &case["expected"];
    let done = match register.reconcile(&material.delivery(), share(percent)) {
        Ok(done) => done,
        Err(problems) => {
            let found = problems.iter();
            let found = found.map(|one| json!({ "code": one.code().as_str(), "path": one.path() }));
            let found = Value::Array(found.collect());
            return if found == expected["problems"] {
                Vec::new()
            } else {
                vec![format!("refused: {problems}")]
            };
        }
    };
    let mut wrong = Vec::new();
    let found = entries(&done);
    let changes: Value =
        found.iter().flat_map(|entry| entry["changes"].as_array().unwrap().clone()).collect();
    let (changed, undo) = done.apply(&register).unwrap();
    if changed.with(&undo).unwrap().0 != register {
        wrong.push("it cannot be undone".to_owned());
    }
    let changed = parse(&changed.to_json());
    for (key, expected) in expected.as_object().unwrap() {
        match key.as_str() {
            "entries" => {
                let found: Vec<_> = found.iter().cloned().map(without_changes).collect();
                let expected: Vec<_> = expected.as_array().unwrap().iter().map(whole).collect();
                if found != expected {
                    let show =
                        |rows: &[Value]| rows.iter().map(|row| format!("\n    {row}")).collect::<String>();
                    wrong.push(format!("entries:{}\n  instead of{}", show(&found), show(&expected)));
                }
            }
            "changes" if changes != *expected => wrong.push(format!("changes: {changes}")),
            "changes" => {}
            // What the register says of these afterwards, as far as it is given; null is not there.
            "contacts" => {
                for (id, facts) in expected.as_object().unwrap() {
                    let contact = changed["contacts"].as_array().unwrap().iter().find(|one| one["id"] == *id);
                    let contact = contact.unwrap_or(&Value::Null);
                    let other = |(key, value): &(&String, &Value)| contact[key.as_str()] != **value;
                    if let Some((key, value)) = facts.as_object().unwrap().iter().find(other) {
                        wrong.push(format!("{id} {key}: {} instead of {value}", contact[key.as_str()]));
                    }
                }
            }
            other => wrong.push(format!("`{other}` is expected, and there is none")),
        }
    }
    wrong
}

#[test]
fn every_case_is_as_reasoned() {
    data::replay(&cases(), differences);
}

#[test]
fn every_case_has_its_own_id_and_a_clause() {
    let mut ids = BTreeSet::new();
    for (file, case) in cases() {
        let id = case["id"].as_str().unwrap().to_owned();
        let clause = case["clause"].as_str().unwrap_or_default();
        let known = ["DOMAIN §", "FORMAT ", "Decision "].iter().any(|start| clause.starts_with(start));
        assert!(known, "{file} {id}: {clause}");
        let expected = &case["expected"];
        assert!(expected["entries"].is_array() != expected["problems"].is_array(), "{file} {id}");
        assert!(ids.insert(id.clone()), "{file}: the id {id} is used twice");
    }
}

/// The reference reads the cases as they were reasoned, too.
#[test]
fn the_reference_agrees_with_every_case() {
    use bouwsteen_tests::edition::Edition;
    use bouwsteen_tests::reference::delivery::reconcile;
    for (file, case) in cases() {
        let percent = case["share"].as_u64().unwrap() as usize;
        let done = reconcile(&case["register"], &case["delivery"], Edition::of(2021).unwrap(), percent);
        let expected = &case["expected"];
        let entries = expected["entries"].as_array().map(|entries| entries.iter().map(whole).collect());
        let expected = entries.ok_or_else(|| expected["problems"][0]["code"].as_str().unwrap());
        assert_eq!(done, expected, "{file} {}", case["id"]);
    }
}
