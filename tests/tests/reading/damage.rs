//! Documents that break off, with other bytes, with other values.

use super::material::*;
use bouwsteen::{AssessmentDocument, Policy, Register, changes_from_json};
use bouwsteen_tests::generate::{changes, tiny};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// Documents of every kind that belong together: a register, its changes, its assessment and a policy.
fn documents(seed: u64) -> [(Read, String); 4] {
    let text = tiny(seed);
    let list = changes(seed, &serde_json::from_str(&text).unwrap());
    let changes = json!({ "format": "bouwsteen/changes/1", "changes": list }).to_string();
    let policy = Policy::gvjb_2021();
    let assessment = Register::from_str(&text).unwrap().assess(&policy, day("2021-09-01")).to_json();
    [(REGISTER, text), (CHANGES, changes), (POLICY, policy.to_json()), (ASSESSMENT, assessment)]
}

/// A document that breaks off is refused, wherever it does.
#[test]
fn half_a_document_is_refused() {
    for (read, text) in documents(3) {
        for end in 0..text.len() {
            let problems = read(&text.as_bytes()[..end]).unwrap_err();
            assert!(!problems.is_empty(), "{end} bytes of {text}");
        }
        read(text.as_bytes()).unwrap();
    }
}

/// Reads damaged documents, and what is still understood is judged and changed.
fn survive(register: &[u8], changes: &[u8], policy: &[u8], assessment: &[u8]) -> Result<(), TestCaseError> {
    let read_register = Register::from_slice(register);
    let read_policy = Policy::from_slice(policy);
    let read_changes = changes_from_json(changes);
    let read_assessment = AssessmentDocument::from_slice(assessment);
    for problems in [
        read_register.as_ref().err(),
        read_policy.as_ref().err(),
        read_changes.as_ref().err(),
        read_assessment.as_ref().err(),
    ] {
        prop_assert!(problems.is_none_or(|problems| !problems.is_empty()));
    }
    let register = read_register.unwrap_or_else(|_| Register::from_str(&tiny(1)).unwrap());
    let policy = read_policy.unwrap_or_else(|_| Policy::gvjb_2021());
    let on = day("2021-09-01");
    let document = register.assess(&policy, on).to_full_document();
    let again = AssessmentDocument::from_slice(document.to_json().as_bytes()).unwrap();
    prop_assert_eq!(again, document);
    let json = register.to_json();
    prop_assert_eq!(Register::from_str(&json).unwrap().to_json(), json.clone());
    if let Ok(changes) = read_changes {
        let mut live = register.live(&policy, on);
        match (register.with(&changes), live.apply(&changes)) {
            (Ok((changed, undo)), Ok(_)) => {
                prop_assert_eq!(live.freeze().to_json(), changed.to_json());
                prop_assert_eq!(changed.with(&undo).unwrap().0.to_json(), json);
            }
            (Err(with), Err(live)) => prop_assert_eq!(with, live),
            (with, live) => prop_assert!(false, "with: {:?}, live: {:?}", with.err(), live.err()),
        }
    }
    Ok(())
}

/// Puts other bytes in some places.
fn flipped(text: &str, flips: &[(Index, u8)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (place, byte) in flips {
        let place = place.index(bytes.len());
        bytes[place] = *byte;
    }
    bytes
}

/// Values that are nearly right somewhere, or right nowhere.
fn odd_value() -> impl Strategy<Value = Value> {
    let words = [
        "",
        " ",
        "GM0202",
        "GM0202/noord",
        "JZ28",
        "c1",
        "c2",
        "o1",
        "2021-09-01",
        "2199-12-31",
        "1900-01-01",
        "2021-02-30",
        "P3M",
        "P100Y",
        "P0D",
        "-P1D",
        "localTeam",
        "self",
        "confirm",
        "removeContact",
        "proposed",
        "\u{0}",
        "𝄞",
        "é@e.nl",
    ];
    prop_oneof![
        4 => select(words.to_vec()).prop_map(Value::from),
        1 => select(vec![json!(null), json!(true), json!([]), json!({}), json!(0), json!(-1), json!(0.5), json!(u64::MAX)]),
        1 => select(vec![json!([null, {}]), json!({ "from": "2021-01-01" }), json!([["c1"]]), json!(["c1", "c1"])]),
    ]
}

/// Puts another value somewhere in a document, or a value in the place of another, or leaves one out.
fn altered(text: &str, alterations: &[(Index, Value, u8)]) -> String {
    let mut document: Value = serde_json::from_str(text).unwrap();
    for (place, value, how) in alterations {
        let mut places = Vec::new();
        pointers(&document, String::new(), &mut places);
        if places.is_empty() {
            break;
        }
        let place = place.get(&places);
        let (parent, key) = place.rsplit_once('/').unwrap();
        match (document.pointer_mut(parent).unwrap(), how % 3) {
            (Value::Object(keys), 0) => _ = keys.remove(key),
            (Value::Array(list), 0) => _ = list.remove(key.parse().unwrap()),
            (Value::Array(list), 1) => list.push(list[key.parse::<usize>().unwrap()].clone()),
            _ => *document.pointer_mut(place).unwrap() = value.clone(),
        }
        if !document.is_object() {
            break;
        }
    }
    document.to_string()
}

/// The JSON pointers of all values in a value.
fn pointers(value: &Value, own: String, found: &mut Vec<String>) {
    match value {
        Value::Object(keys) => {
            keys.iter().for_each(|(key, value)| pointers(value, format!("{own}/{key}"), found))
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, value)| pointers(value, format!("{own}/{i}"), found));
        }
        _ => {}
    }
    if !own.is_empty() {
        found.push(own);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(2021),
        ..ProptestConfig::default()
    })]

    /// With any bytes in the place of others, a document is read or refused, and what is read is sound.
    #[test]
    fn flipped_bytes_never_crash(
        seed in 0_u64..64,
        flips in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..6),
    ) {
        let [register, changes, policy, assessment] = documents(seed).map(|(_, text)| flipped(&text, &flips));
        survive(&register, &changes, &policy, &assessment)?;
    }

    /// With any values in the place of others, a document is read or refused, and what is read is sound.
    #[test]
    fn altered_values_never_crash(
        seed in 0_u64..64,
        alterations in proptest::collection::vec((any::<Index>(), odd_value(), any::<u8>()), 1..6),
    ) {
        let [register, changes, policy, assessment] = documents(seed).map(|(_, text)| altered(&text, &alterations));
        survive(register.as_bytes(), changes.as_bytes(), policy.as_bytes(), assessment.as_bytes())?;
    }
}
