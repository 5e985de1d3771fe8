//! Bad input: every fixture of `tests/bad` gives exactly the problems that are expected of it. Lists have their own, in
//! `tests/lists`, and tables in `tests/tables`.

use bouwsteen::{ProblemCode, Register};
use bouwsteen_tests::bad::{fixtures, problems};
use bouwsteen_tests::data;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn every_fixture_gives_its_problems() {
    let mut failed = Vec::new();
    for (name, expected) in fixtures() {
        let found = problems(&name, expected["document"].as_str().unwrap());
        let list: Vec<_> = found
            .iter()
            .map(|problem| json!({ "code": problem.code().as_str(), "path": problem.path() }))
            .collect();
        if Value::from(list.clone()) != expected["problems"] || expected["more"] != found.more() {
            let show = |rows: &[Value]| rows.iter().map(|row| format!("\n    {row}")).collect::<String>();
            let wanted = expected["problems"].as_array().unwrap();
            failed.push(format!("{name}:\n  found{}\n  expected{}", show(&list), show(wanted)));
        }
        for hidden in expected["neverShown"].as_array().into_iter().flatten() {
            let hidden = hidden.as_str().unwrap();
            assert!(!found.to_string().contains(hidden), "{name} shows {hidden}: {found}");
            assert!(!format!("{found:?}").contains(hidden), "{name} shows {hidden} in Debug");
        }
    }
    assert!(failed.is_empty(), "{} fixtures differ:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn every_code_has_a_fixture() {
    let fixtures = fixtures();
    let listed = fixtures.iter().flat_map(|(_, expected)| expected["problems"].as_array().unwrap());
    let mut codes: BTreeSet<_> = listed.map(|problem| problem["code"].as_str().unwrap().to_owned()).collect();
    codes.extend(codes_of_lists());
    codes.extend(codes_of_tables());
    for code in ProblemCode::ALL {
        assert!(codes.contains(code.as_str()), "no fixture gives `{code}`");
    }
}

/// The codes that the files of `tests/lists` give: of a list as a whole, and of its rows, as `[place, code]`.
fn codes_of_lists() -> Vec<String> {
    let mut codes = Vec::new();
    for (_, expected) in data::documents("lists", ".expected.json") {
        let refused = expected["refused"].as_array().into_iter().flatten();
        for whole in std::iter::once(&expected).chain(refused) {
            let problems = whole["problems"].as_array().into_iter().flatten();
            codes.extend(problems.map(|problem| problem[1].as_str().unwrap().to_owned()));
        }
    }
    codes
}

/// The codes that the cases of `tests/tables` give, as `[place, code]`.
fn codes_of_tables() -> Vec<String> {
    let cases = data::documents("tables", ".json").into_iter();
    let cases = cases.flat_map(|(_, document)| document["cases"].as_array().unwrap().clone());
    let problems =
        cases.flat_map(|case| case["expected"]["problems"].as_array().cloned().unwrap_or_default());
    problems.map(|problem| problem[1].as_str().unwrap().to_owned()).collect()
}

/// 10 MB of nesting ends early, with one problem and without recursion.
#[test]
fn deep_nesting_is_refused() {
    for open in ["[", "{\"a\":"] {
        let text = format!("{{\"territory\":{}", open.repeat(10 << 20 >> 1));
        let found = Register::from_str(&text).unwrap_err();
        assert!(found.len() <= 2, "{found}");
        let codes: Vec<_> = found.iter().map(|problem| problem.code()).collect();
        assert!(
            codes.iter().any(|code| matches!(code, ProblemCode::NestedTooDeep | ProblemCode::InvalidJson)),
            "{codes:?}"
        );
    }
}

/// 100,000 problems: a thousand are kept, the rest counted.
#[test]
fn many_problems_stay_in_bounds() {
    let contacts = vec![r#"{"id":"GM0202"}"#; 25_000].join(",");
    let text = format!(
        r#"{{"format":"bouwsteen/register/1","territory":{{"edition":2021}},"organisations":[],"contacts":[{contacts}]}}"#
    );
    let found = Register::from_str(&text).unwrap_err();
    assert_eq!((found.iter().count(), found.len(), found.more()), (1_000, 100_000, 99_000));
    assert!(found.to_string().ends_with("and 99000 more"));
}
