//! Random registers and lists: engine and reference say the same.

use bouwsteen::{Delivery, Register, Share};
use bouwsteen_tests::edition::Edition;
use bouwsteen_tests::generate::{delivery, populate, tiny};
use bouwsteen_tests::reference::delivery::reconcile;
use serde_json::{Value, json};

fn seeds() -> u64 {
    std::env::var("BOUWSTEEN_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(10_000)
}

/// The register and the delivery of a seed, and the share that may be ended.
fn material(seed: u64) -> (Value, Value, u8) {
    let mut register = serde_json::from_str(&tiny(seed)).unwrap();
    populate(seed, &mut register);
    let delivery = delivery(seed, &register);
    let share = [100, 100, 100, 100, 60, 50, 34, 20, 0][seed as usize % 9];
    (register, delivery, share)
}

/// An entry without its changes, absent keys as the reference writes them.
fn plain(entry: &Value) -> Value {
    let list = |key: &str| if entry[key].is_null() { json!([]) } else { entry[key].clone() };
    json!({
        "kind": entry["kind"], "row": entry["row"], "contact": entry["contact"], "fields": list("fields"),
        "reason": entry["reason"], "candidates": list("candidates"),
    })
}

#[test]
fn engine_equals_reference() {
    let mut wrong = 0;
    for seed in 0..seeds() {
        let (register, list, share) = material(seed);
        let theirs = reconcile(&register, &list, Edition::of(2021).unwrap(), share.into());
        let known = Register::from_str(&register.to_string())
            .unwrap_or_else(|problems| panic!("seed {seed}: {problems}\n{register}"));
        let read = Delivery::from_slice(list.to_string().as_bytes())
            .unwrap_or_else(|problems| panic!("seed {seed}: {problems}\n{list}"));
        let ours = known.reconcile(&read, Share::percent(share).unwrap());
        let ours = ours.map(|done| {
            let document: Value = serde_json::from_str(&done.to_json()).unwrap();
            document["entries"].as_array().unwrap().iter().map(plain).collect::<Vec<_>>()
        });
        let ours = ours.map_err(|problems| problems.iter().next().unwrap().code().as_str());
        if ours != theirs {
            wrong += 1;
            let size = list["people"].as_array().unwrap().len();
            if wrong < 120 && size < 8 {
                println!("seed {seed} share {share} on {}", list["on"]);
                let org = &list["organisation"];
                for c in register["contacts"].as_array().unwrap().iter().filter(|c| c["organisation"] == *org) {
                    println!("    C {} {} {} areas {} service {}", c["id"], c["name"], c["email"], c["areas"], c["inService"]);
                }
                println!("    points {}", register["organisations"].as_array().unwrap().iter().find(|c| c["id"] == *org).unwrap());
                for c in list["people"].as_array().unwrap().iter().chain(list["refused"].as_array().unwrap()) {
                    println!("    R {c}");
                }

                match (&ours, &theirs) {
                    (Ok(a), Ok(b)) => for i in 0..a.len().max(b.len()) {
                        if a.get(i) != b.get(i) { println!("  engine    {}\n  reference {}", a.get(i).unwrap_or(&Value::Null), b.get(i).unwrap_or(&Value::Null)); }
                    },
                    _ => println!("  {:?}\n  {:?}", ours.as_ref().map(|l| l.len()), theirs.as_ref().map(|l| l.len())),
                }
            }
        }
    }
    assert_eq!(wrong, 0);
}
