//! Bad input: the fixtures of `tests/bad`, and what reading them gives.

use crate::data;
use bouwsteen::{
    AssessmentDocument, Delivery, Policy, Problems, Reconciliation, Register, Share, changes_from_json,
};
use serde_json::Value;

/// The names of the fixtures with what is expected of them.
pub fn fixtures() -> Vec<(String, Value)> {
    data::documents("bad", ".expected.json")
}

/// The register that a fixture is about, if it is about one.
fn register_beside(name: &str) -> Option<Register> {
    let file = data::folder("bad").join(format!("{name}.register.json"));
    file.exists().then(|| Register::from_slice(&std::fs::read(file).unwrap()).unwrap())
}

/// What reading a fixture gives.
pub fn problems(name: &str, document: &str) -> Problems {
    let bytes = std::fs::read(data::folder("bad").join(format!("{name}.json"))).unwrap();
    let result = match document {
        "register" => Register::from_slice(&bytes).map(drop),
        "policy" => Policy::from_slice(&bytes).map(drop),
        "changes" => changes_from_json(&bytes)
            .and_then(|changes| register_beside(name).unwrap().with(&changes).map(drop)),
        "delivery" => Delivery::from_slice(&bytes).and_then(|delivery| {
            let fifth = Share::percent(20).unwrap();
            register_beside(name).map_or(Ok(()), |register| register.reconcile(&delivery, fifth).map(drop))
        }),
        "reconciliation" => Reconciliation::from_slice(&bytes).map(drop),
        "assessment" => AssessmentDocument::from_slice(&bytes).map(drop),
        other => panic!("{name}: unknown document {other}"),
    };
    result.err().unwrap_or_default()
}
