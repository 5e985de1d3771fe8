//! Replays the shared cases of `tests/cases`: facts, date and policy in, verdicts and reasons out.
//!
//! Every expected value was reasoned from the clause that the case names. `BOUWSTEEN_CASE=<id>` replays
//! one case; an unknown id fails.

use bouwsteen::{Policy, PolicyChange, Reading, ReadingId, Register};
use bouwsteen_tests::data;
use serde_json::Value;
use std::collections::BTreeSet;

/// All cases with the name of their file.
fn cases() -> Vec<(String, Value)> {
    data::cases("cases", "bouwsteen/cases/1")
}

/// The policy of a case: a built-in id or a whole document, with readings on top.
fn policy(case: &Value) -> Policy {
    let policy = match &case["policy"] {
        Value::String(id) => Policy::built_in(id).unwrap(),
        document => Policy::from_str(&document.to_string()).unwrap(),
    };
    let readings = case["readings"].as_object().into_iter().flatten().map(|(id, reading)| {
        let (id, reading): (ReadingId, Reading) =
            (id.parse().unwrap(), reading.as_str().unwrap().parse().unwrap());
        PolicyChange::Reading(id, reading)
    });
    policy.adapt(policy.id().parse().unwrap(), readings).unwrap()
}

/// Whether every key that is expected is equal in the actual row.
fn matches(actual: &Value, expected: &Value) -> bool {
    expected.as_object().unwrap().iter().all(|(key, value)| actual.get(key) == Some(value))
}

/// Compares one case; what differs.
fn differences(case: &Value) -> Vec<String> {
    let register = match Register::from_str(&case["register"].to_string()) {
        Ok(register) => register,
        Err(problems) => return vec![format!("the register is refused:\n{problems}")],
    };
    let on = case["on"].as_str().unwrap().parse().unwrap();
    let assessment = register.assess(&policy(case), on);
    let actual: Value = serde_json::from_str(&assessment.to_full_document().to_json()).unwrap();
    let mut wrong = Vec::new();
    for (key, expected) in case["expect"].as_object().unwrap() {
        match key.as_str() {
            "judgedOn" if actual["judgedOn"] != *expected => {
                wrong.push(format!("judgedOn is {}", actual["judgedOn"]));
            }
            "judgedOn" => {}
            "coverage" | "freshness" | "totals" => {
                let rows = if key == "totals" { "coverageTotals" } else { key };
                complete(key, actual[rows].as_array().unwrap(), expected.as_array().unwrap(), &mut wrong);
            }
            // Of the steps that are named, every region.
            "steps" => {
                let expected = expected.as_array().unwrap();
                let is_named = |row: &&Value| expected.iter().any(|step| step["step"] == row["step"]);
                let rows = actual["steps"].as_array().unwrap().iter().filter(is_named);
                complete(key, &rows.cloned().collect::<Vec<_>>(), expected, &mut wrong);
            }
            "findings" | "actions" => {
                let rows = actual[key].as_array().unwrap();
                for expected in expected.as_array().unwrap() {
                    let count = rows.iter().filter(|row| matches(row, expected)).count();
                    if count != 1 {
                        let same = |row: &&Value| {
                            row["requirement"] == expected["requirement"]
                                && row["subject"] == expected["subject"]
                        };
                        let near: Vec<_> = rows.iter().filter(same).collect();
                        wrong.push(format!("{key}: {count} match {expected}; near: {near:#?}"));
                    }
                }
            }
            "noFindings" => {
                for unexpected in expected.as_array().unwrap() {
                    if actual["findings"].as_array().unwrap().iter().any(|row| matches(row, unexpected)) {
                        wrong.push(format!("there is a finding {unexpected}"));
                    }
                }
            }
            "actionOrder" => {
                let wanted: Vec<_> = expected.as_array().unwrap().iter().collect();
                let keys = actual["actions"].as_array().unwrap().iter().map(|action| &action["key"]);
                let found: Vec<_> = keys.filter(|key| wanted.contains(key)).collect();
                if found != wanted {
                    wrong.push(format!("actions come in the order {found:?}"));
                }
            }
            other => wrong.push(format!("unknown expectation `{other}`")),
        }
    }
    wrong
}

/// A list with exactly these rows, in this order.
fn complete(key: &str, actual: &[Value], expected: &[Value], wrong: &mut Vec<String>) {
    if actual.len() != expected.len() {
        wrong.push(format!("{key}: {} rows instead of {}: {actual:#?}", actual.len(), expected.len()));
        return;
    }
    for (row, expected) in actual.iter().zip(expected) {
        if !matches(row, expected) {
            wrong.push(format!("{key}: {row} instead of {expected}"));
        }
    }
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
        assert!(clause.starts_with("DOMAIN §") || clause.starts_with("FORMAT "), "{file} {id}: {clause}");
        assert!(ids.insert(id.clone()), "{file}: the id {id} is used twice");
    }
}
