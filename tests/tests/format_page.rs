//! The examples of `docs/format.md` are what they say: documents that can be read, applied and judged.

use bouwsteen::{
    AssessmentDocument, Delivery, Matter, Move, Policy, ReasonKind, Reconciliation, Register, Share,
    changes_from_json,
};
use serde_json::Value;

const PAGE: &str = include_str!("../../docs/format.md");

/// The examples of one format, in the order of the page.
fn examples(format: &str) -> Vec<&'static str> {
    let blocks = PAGE.split("```json\n").skip(1).map(|rest| rest.split("\n```").next().unwrap());
    blocks
        .filter(|text| {
            let document: Value = serde_json::from_str(text).unwrap();
            document["format"] == format
        })
        .collect()
}

#[test]
fn every_example_has_a_reader() {
    let names =
        ["register", "policy", "changes", "assessment", "delivery", "reconciliation", "audit", "move"];
    let found = names.map(|name| examples(&format!("bouwsteen/{name}/1")).len());
    assert_eq!(found, [2, 1, 1, 1, 1, 1, 1, 1]);
    assert_eq!(found.iter().sum::<usize>(), PAGE.matches("```json\n").count());
}

#[test]
fn registers_and_policies_can_be_read() {
    for text in examples("bouwsteen/register/1") {
        let register = Register::from_str(text).unwrap();
        assert_eq!(Register::from_str(&register.to_json()).unwrap(), register);
    }
    for text in examples("bouwsteen/policy/1") {
        Policy::from_str(text).unwrap();
    }
}

#[test]
fn the_changes_fit_the_register_and_can_be_undone() {
    let register = Register::from_str(examples("bouwsteen/register/1")[0]).unwrap();
    let changes = changes_from_json(examples("bouwsteen/changes/1")[0].as_bytes()).unwrap();
    let (changed, undo) = register.with(&changes).unwrap();
    assert_ne!(changed, register);
    assert_eq!(changed.with(&undo).unwrap().0, register);
}

#[test]
fn the_reconciliation_and_the_audit_are_those_of_the_delivery() {
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let register = Register::from_str(examples("bouwsteen/register/1")[0]).unwrap();
    let delivery = Delivery::from_slice(examples("bouwsteen/delivery/1")[0].as_bytes()).unwrap();
    let done = register.reconcile(&delivery, Share::percent(50).unwrap()).unwrap();
    let shown = examples("bouwsteen/reconciliation/1")[0];
    assert_eq!(parse(&done.to_json()), parse(shown));
    assert_eq!(Reconciliation::from_slice(shown.as_bytes()).unwrap(), done);
    assert_eq!(parse(&done.audit().to_json()), parse(examples("bouwsteen/audit/1")[0]));
    let (changed, undo) = done.apply(&register).unwrap();
    assert_eq!(changed.with(&undo).unwrap().0, register);
}

#[test]
fn the_assessment_is_that_of_the_register() {
    let text = examples("bouwsteen/assessment/1")[0];
    AssessmentDocument::from_slice(text.as_bytes()).unwrap();
    let shown: Value = serde_json::from_str(text).unwrap();
    let register = Register::from_str(examples("bouwsteen/register/1")[0]).unwrap();
    let on = shown["on"].as_str().unwrap().parse().unwrap();
    let real = register.assess(&Policy::gvjb_2021(), on).to_json();
    let real: Value = serde_json::from_str(&real).unwrap();
    for (key, value) in shown.as_object().unwrap() {
        match value {
            // The page shows some entries of each list, in their order.
            Value::Array(entries) => {
                let mut all = real[key].as_array().unwrap().iter();
                for entry in entries {
                    assert!(
                        all.any(|other| other == entry),
                        "{key}: {entry} is not there, or not in this order"
                    );
                }
            }
            value => assert_eq!(value, &real[key], "{key}"),
        }
    }
}

#[test]
fn the_move_and_every_matter_are_told() {
    let text = examples("bouwsteen/move/1")[0];
    let step = Move::from_slice(text.as_bytes()).unwrap();
    assert_eq!(Move::from_slice(step.to_json().as_bytes()).unwrap(), step);
    let section = PAGE.split("\n## Move\n").nth(1).unwrap().split("\n## ").next().unwrap();
    for matter in Matter::ALL {
        assert_eq!(section.matches(&format!("| `{matter}` |")).count(), 1, "{matter}");
    }
}

/// The page tells of every reason which keys it has, as the reader asks them.
#[test]
fn every_reason_and_its_keys_are_told() {
    let section = PAGE.split("\n## Values\n").nth(1).unwrap().split("\n## ").next().unwrap();
    for kind in ReasonKind::ALL {
        let row = section.lines().find(|line| line.starts_with(&format!("| `{kind}` |")));
        let row = row.unwrap_or_else(|| panic!("there is no row of {kind}"));
        let keys = row.split('|').nth(2).unwrap().split(',').map(str::trim).filter(|key| !key.is_empty());
        let required: Vec<_> = keys.filter(|key| !key.starts_with('(')).collect();
        let bare = format!(r#"{{"reason": "{kind}"}}"#);
        let problems = bouwsteen::read_value("Reason", bare.as_bytes()).unwrap().err();
        let missing = problems.iter().flatten().map(|problem| format!("`{}`", &problem.path()[1..]));
        assert_eq!(missing.collect::<Vec<_>>(), required, "{kind}");
    }
}
