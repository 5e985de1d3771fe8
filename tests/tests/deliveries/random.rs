//! Random registers and lists: the engine says what the reference says.

use crate::material::{Material, entries, seeds, without_changes};
use bouwsteen::{ReconciledKind, Unclear};
use bouwsteen_tests::edition::Edition;
use bouwsteen_tests::reference::delivery::reconcile;
use serde_json::Value;
use std::collections::BTreeMap;

fn reference(material: &Material) -> Result<Vec<Value>, &'static str> {
    let edition = Edition::of(2021).unwrap();
    reconcile(&material.register, &material.list, edition, material.percent.into())
}

#[test]
fn engine_equals_reference() {
    for seed in 0..seeds() {
        let material = Material::of(seed);
        let theirs = reference(&material);
        let ours = material.reconcile().map(|done| entries(&done));
        let ours = ours.map(|all| all.into_iter().map(without_changes).collect::<Vec<_>>());
        if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
            for (ours, theirs) in ours.iter().zip(theirs) {
                assert_eq!(ours, theirs, "seed {seed} (engine left)\n{material}");
            }
        }
        assert_eq!(ours, theirs, "seed {seed} (engine left)\n{material}");
    }
}

/// A comparison on lists that do not ask everything proves little.
#[test]
fn every_kind_and_every_reason_occurs_in_a_hundredth_of_the_entries() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = 0;
    let mut refused = BTreeMap::new();
    for seed in 0..1_000 {
        match reference(&Material::of(seed)) {
            Ok(entries) => {
                all += entries.len();
                let words = entries.iter().flat_map(|entry| [&entry["kind"], &entry["reason"]]);
                for word in words.filter_map(Value::as_str) {
                    *seen.entry(word.to_owned()).or_default() += 1;
                }
            }
            Err(code) => *refused.entry(code).or_default() += 1,
        }
    }
    let kinds = ReconciledKind::ALL.iter().map(|kind| kind.as_str());
    for word in kinds.chain(Unclear::ALL.iter().map(|reason| reason.as_str())) {
        let times = seen.get(word).copied().unwrap_or(0);
        assert!(100 * times >= all, "{word} in {times} of {all} entries: {seen:?}");
    }
    assert!(refused.values().all(|times: &usize| *times >= 10) && refused.len() == 2, "{refused:?}");
}
