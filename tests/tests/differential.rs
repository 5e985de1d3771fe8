//! The engine against the reference evaluator, and `Live` against both, on thousands of random registers.
//!
//! `BOUWSTEEN_SEEDS=<n>` chooses how many; 10,000 of each without it.

use bouwsteen::{Assessment, Change, Date, Live, Policy, Register, changes_from_json};
use bouwsteen_tests::edition::Edition;
use bouwsteen_tests::generate::{HardOptions, apply_plainly, changes, hard, tiny};
use bouwsteen_tests::{generate, plain, reference};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn seeds() -> u64 {
    std::env::var("BOUWSTEEN_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(10_000)
}

/// The policy and the day of a seed, for the engine and for the reference.
fn question(seed: u64) -> (Policy, plain::Policy, NaiveDate) {
    let built_in = |id: &str| serde_json::from_str(&Policy::built_in(id).unwrap().to_json()).unwrap();
    let (document, on) = generate::question(seed, built_in);
    let policy = Policy::from_str(&document.to_string())
        .unwrap_or_else(|problems| panic!("seed {seed}: {problems}\n{document}"));
    (policy, plain::Policy::read(&document), on)
}

fn edition(register: &Value) -> &'static Edition {
    let year = register["territory"]["edition"].as_u64().unwrap_or(2021);
    Edition::of(u16::try_from(year).unwrap()).unwrap()
}

/// The parts of an assessment on which both must agree, in one order.
fn comparable(assessment: &Value) -> BTreeMap<&'static str, Vec<String>> {
    let findings = assessment["findings"].as_array().unwrap().iter().map(|finding| {
        let keys = ["requirement", "region", "subject", "verdict", "force", "cause", "responsible", "due"];
        let mut kept: Value = keys.iter().map(|key| ((*key).to_owned(), finding[*key].clone())).collect();
        kept["expected"] = finding["expected"].clone();
        kept["observed"] = finding["observed"].clone();
        kept.to_string()
    });
    let mut parts = BTreeMap::from([("findings", findings.collect::<Vec<_>>())]);
    for key in ["steps", "coverageTotals", "coverage", "freshness"] {
        parts.insert(key, assessment[key].as_array().unwrap().iter().map(Value::to_string).collect());
    }
    parts.insert("judgedOn", vec![assessment["judgedOn"].to_string()]);
    parts.values_mut().for_each(|rows| rows.sort());
    parts
}

/// Where two sides differ, a few rows of it.
fn difference(ours: &Value, theirs: &Value) -> Option<String> {
    let (ours, theirs) = (comparable(ours), comparable(theirs));
    for (part, rows) in &ours {
        if *rows != theirs[part] {
            let only = |a: &[String], b: &[String]| {
                let rows = a.iter().filter(|row| !b.contains(row)).take(3);
                rows.map(|row| format!("\n    {row}")).collect::<String>()
            };
            let (engine, reference) = (only(rows, &theirs[part]), only(&theirs[part], rows));
            return Some(format!("{part}:\n  engine only:{engine}\n  reference only:{reference}"));
        }
    }
    None
}

fn document(assessment: &Assessment) -> Value {
    serde_json::from_str(&assessment.to_full_document().to_json()).unwrap()
}

fn date(on: NaiveDate) -> Date {
    on.try_into().unwrap()
}

/// Forces, norms, readings, custodians and central municipalities of the built-in policies.
#[test]
fn the_policies_are_those_that_the_domain_describes() {
    for (id, described) in [("gvjb_2021", plain::gvjb_2021()), ("gvjb_2022", plain::gvjb_2022())] {
        let document = serde_json::from_str(&Policy::built_in(id).unwrap().to_json()).unwrap();
        assert_eq!(plain::Policy::read(&document), plain::Policy::read(&described), "{id}");
    }
}

#[test]
fn engine_equals_reference() {
    for seed in 0..seeds() {
        let text = tiny(seed);
        let register: Value = serde_json::from_str(&text).unwrap();
        let (policy, plain_policy, on) = question(seed);
        let engine =
            Register::from_str(&text).unwrap_or_else(|problems| panic!("seed {seed}: {problems}\n{text}"));
        let ours = document(&engine.assess(&policy, date(on)));
        let theirs = reference::assess(&register, &plain_policy, edition(&register), on);
        if let Some(difference) = difference(&ours, &theirs) {
            panic!("seed {seed} on {on}: {difference}\n{text}");
        }
    }
}

#[test]
fn engine_equals_reference_on_hard_registers() {
    for (seed, contacts) in [(1, 120), (2, 300), (3, 400)] {
        let text = hard(seed, contacts, &HardOptions::for_size(contacts));
        let register: Value = serde_json::from_str(&text).unwrap();
        for seed in [0, 1, 5, 10] {
            let (policy, plain_policy, on) = question(seed);
            let ours = document(&Register::from_str(&text).unwrap().assess(&policy, date(on)));
            let theirs = reference::assess(&register, &plain_policy, edition(&register), on);
            assert_eq!(difference(&ours, &theirs), None, "{contacts} contacts on {on}");
        }
    }
}

/// The verdicts of all findings.
fn verdicts(assessment: &Assessment) -> BTreeMap<String, String> {
    let row = |finding: bouwsteen::Finding<'_>| {
        let key = finding.key();
        (format!("{} {} {:?}", key.region, key.requirement, key.subject), finding.verdict().to_string())
    };
    assessment.findings().map(row).collect()
}

fn parse(change: &Value) -> Vec<Change> {
    let document = json!({ "format": "bouwsteen/changes/1", "changes": [change] });
    changes_from_json(document.to_string().as_bytes()).unwrap()
}

/// Applies one change three ways: live, with a new register, and plainly to the JSON.
fn step(
    seed: u64,
    live: &mut Live,
    plainly: &mut Value,
    change: &Value,
    policy: &Policy,
    on: NaiveDate,
) -> Vec<Change> {
    let before = live.assess();
    let (mut then, delta) = (
        verdicts(&before),
        live.apply(&parse(change))
            .unwrap_or_else(|problems| panic!("seed {seed}: {change} is refused: {problems}\n{plainly}")),
    );
    apply_plainly(plainly, change);
    let rebuilt = Register::from_str(&plainly.to_string()).unwrap();
    let (with, undo) = before.register().with(&parse(change)).unwrap();
    assert_eq!(with.to_json(), rebuilt.to_json(), "seed {seed}: `with` after {change}");
    assert_eq!(live.freeze().to_json(), rebuilt.to_json(), "seed {seed}: live after {change}");
    assert_eq!(
        with.with(&undo).unwrap().0.to_json(),
        before.register().to_json(),
        "seed {seed}: undo of {change}"
    );
    let now = rebuilt.assess(policy, date(on));
    assert_eq!(live.steps(), now.steps(), "seed {seed}: counts after {change}\n{plainly}");
    // What is said to have changed turns the verdicts before into those after.
    for changed in &delta.changed {
        let key = format!("{} {} {:?}", changed.region, changed.requirement, changed.subject);
        assert_eq!(
            then.get(&key).cloned(),
            changed.before.map(|v| v.to_string()),
            "seed {seed}: {key} before {change}"
        );
        match changed.after {
            Some(verdict) => _ = then.insert(key, verdict.to_string()),
            None => _ = then.remove(&key),
        }
    }
    assert_eq!(then, verdicts(&now), "seed {seed}: verdicts after {change}\n{plainly}");
    delta.undo
}

#[test]
fn live_equals_rebuilt_and_reference() {
    for seed in 0..seeds() {
        let text = tiny(seed);
        let mut plainly: Value = serde_json::from_str(&text).unwrap();
        let (policy, plain_policy, on) = question(seed);
        let register = Register::from_str(&text).unwrap();
        let mut live = register.live(&policy, date(on));
        let mut undo = Vec::new();
        for change in changes(seed, &plainly.clone()) {
            undo.extend(step(seed, &mut live, &mut plainly, &change, &policy, on).into_iter().rev());
        }
        let theirs = reference::assess(&plainly, &plain_policy, edition(&plainly), on);
        assert_eq!(difference(&document(&live.assess()), &theirs), None, "seed {seed}\n{plainly}");
        undo.reverse();
        _ = live.apply(&undo).unwrap();
        assert_eq!(live.freeze().to_json(), register.to_json(), "seed {seed}: all undone");
        assert_eq!(
            live.steps(),
            register.assess(&policy, date(on)).steps(),
            "seed {seed}: counts after undo"
        );
    }
}
