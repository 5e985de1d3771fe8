//! The reference evaluator against the cases reasoned by hand: two readings of the domain that share
//! neither code nor author.

use serde_json::Value;

use super::assess;
use crate::data;
use crate::edition::Edition;
use crate::plain::{Policy, gvjb_2021, gvjb_2022, list};

/// What a case may say about a row that this evaluator does not work out.
const NOT_OURS: [&str; 3] = ["evidence", "remedy", "source"];

/// The assessment of a case.
fn assessed(case: &Value) -> Value {
    let mut policy = match case["policy"].as_str() {
        Some("gvjb_2021") => gvjb_2021(),
        Some("gvjb_2022") => gvjb_2022(),
        Some(other) => panic!("there is no built-in policy {other}"),
        None => case["policy"].clone(),
    };
    for (requirement, reading) in case["readings"].as_object().into_iter().flatten() {
        policy["readings"][requirement] = reading.clone();
    }
    let year = case["register"]["territory"]["edition"].as_u64().unwrap_or(2021);
    let edition = Edition::of(year.try_into().unwrap()).unwrap();
    let on = case["on"].as_str().unwrap().parse().unwrap();
    assess(&case["register"], &Policy::read(&policy), edition, on)
}

/// Whether a row has everything that is expected of it.
fn matches(expected: &Value, row: &Value) -> bool {
    let same = |(key, value): (&String, &Value)| NOT_OURS.contains(&key.as_str()) || row[key] == *value;
    expected.as_object().unwrap().iter().all(same)
}

/// The expectations of a case that do not hold, in words.
fn differences(expect: &Value, actual: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if !expect["judgedOn"].is_null() && expect["judgedOn"] != actual["judgedOn"] {
        found.push(format!("judged on {}", actual["judgedOn"]));
    }
    let complete = [("coverage", "coverage"), ("freshness", "freshness"), ("totals", "coverageTotals")];
    for (key, rows) in complete.into_iter().filter(|(key, _)| !expect[key].is_null()) {
        let (expected, rows) = (list(&expect[key]), list(&actual[rows]));
        if expected.len() != rows.len() {
            found.push(format!("{} rows of {key} instead of {}", rows.len(), expected.len()));
        }
        let missing = expected.iter().filter(|one| !rows.iter().any(|row| matches(one, row)));
        found.extend(missing.map(|one| format!("no {key} {one}")));
    }
    for step in list(&expect["steps"]) {
        if !list(&actual["steps"]).iter().any(|row| matches(step, row)) {
            found.push(format!("no step {step}"));
        }
    }
    let count = |one: &Value| list(&actual["findings"]).iter().filter(|row| matches(one, row)).count();
    for one in list(&expect["findings"]).iter().filter(|one| count(one) != 1) {
        found.push(format!("{} findings {one}", count(one)));
    }
    for one in list(&expect["noFindings"]).iter().filter(|one| count(one) > 0) {
        found.push(format!("a finding {one}"));
    }
    found
}

#[test]
fn the_reference_agrees_with_every_case() {
    let mut asked = 0;
    let mut found = Vec::new();
    for (_, case) in data::cases("cases", "bouwsteen/cases/1") {
        asked += 1;
        let differences = differences(&case["expect"], &assessed(&case));
        found.extend(differences.into_iter().map(|difference| format!("{}: {difference}", case["id"])));
    }
    assert!(asked > 0 && found.is_empty(), "{asked} cases asked\n{}", found.join("\n"));
}
