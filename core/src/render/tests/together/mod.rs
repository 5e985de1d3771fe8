//! Texts of steps 2 and 3, word by word: findings made by hand, as a judgement would give them.

mod division;
mod learning;
mod lines;
mod meetings;
mod presence;
mod programme;
mod values;
mod whole;

use crate::assessment::{AssessmentDocument, FindingDocument};
use crate::language::Language;
use crate::register::Register;
use crate::render::Renderer;

/// A finding and what is said of it: `requirement subject verdict`, its data, Dutch, English.
type Case = (&'static str, &'static str, &'static str, &'static str);

/// Central Gelderland with two subregions, meetings in every phase and two learning groups; invented people.
fn register() -> Register {
    Register::from_str(include_str!("register.json")).unwrap()
}

/// A finding about Central Gelderland: `requirement subject verdict`, and the keys that differ from nothing.
fn finding(key: &str, data: &str) -> FindingDocument {
    finding_of("JZ28", key, data)
}

fn finding_of(region: &str, key: &str, data: &str) -> FindingDocument {
    let (requirement, rest) = key.split_once(' ').unwrap();
    let (subject, verdict) = rest.rsplit_once(' ').unwrap();
    let defaults = [
        ("expected", "null"),
        ("observed", "null"),
        ("evidence", "[]"),
        ("responsible", r#"{"municipality": "GM0202"}"#),
        ("due", "null"),
        ("cause", "null"),
        ("remedy", r#"{"changes": []}"#),
    ];
    let mut parts = vec![
        format!(r#""requirement": "{requirement}", "region": "{region}", "subject": {subject}"#),
        format!(r#""verdict": "{verdict}", "force": "criterion", "source": {{"document": "B2"}}"#),
    ];
    if !data.is_empty() {
        parts.push(data.to_owned());
    }
    let left = defaults.iter().filter(|(key, _)| !data.contains(&format!("\"{key}\":")));
    parts.extend(left.map(|(key, value)| format!(r#""{key}": {value}"#)));
    let finding = parts.join(", ");
    let document = format!(
        r#"{{"format": "bouwsteen/assessment/1", "on": "2021-09-01", "judgedOn": "2021-09-01", "engine": "hand",
            "policy": {{"id": "gvjb_2021", "status": "proposed", "readings": {{}}}},
            "register": {{"fingerprint": "none", "revision": null}}, "steps": [], "coverageTotals": [],
            "coverage": [], "freshness": [], "actions": [], "findings": [{{{finding}}}]}}"#
    );
    let document = AssessmentDocument::from_slice(document.as_bytes());
    document.unwrap_or_else(|problems| panic!("{key}: {problems}")).findings.remove(0)
}

fn texts() -> [Renderer; 2] {
    [Language::Nl, Language::En].map(|language| Renderer::new(&register(), language))
}

/// Each case says what stands beside it, in both languages.
fn check(cases: &[Case]) {
    let [dutch, english] = texts();
    for (key, data, nl, en) in cases {
        let finding = finding(key, data);
        assert_eq!(dutch.finding(&finding), *nl, "{key}");
        assert_eq!(english.finding(&finding), *en, "{key}");
    }
}
