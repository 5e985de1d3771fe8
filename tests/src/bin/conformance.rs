//! Writes what the library makes of every shared case, for the faces in other languages to give the same bytes.
//!
//! `conformance --out FILE` writes a line of JSON for each case: its id, and what it comes to as text. With `--bad FILE`
//! it also writes a line for each bad file: its name, and all that is wrong with it, in words.

use bouwsteen::{Language, Policy, PolicyChange, Problem, Register, Text, Value as _};
use bouwsteen_tests::{bad, data};
use serde_json::{Value, json};
use std::io::Write;

const USAGE: &str = "usage: conformance --out FILE [--bad FILE]";

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let files: Vec<_> = arguments.iter().map(String::as_str).collect();
    let (cases, bad) = match files[..] {
        ["--out", cases] => (cases, None),
        ["--out", cases, "--bad", bad] => (cases, Some(bad)),
        _ => {
            eprintln!("{USAGE}");
            std::process::exit(2);
        }
    };
    write(cases, data::cases("cases", "bouwsteen/cases/1").iter().map(|(_, case)| outcome(case)));
    if let Some(file) = bad {
        write(file, bad::fixtures().iter().map(|(name, expected)| wrong(name, expected)));
    }
}

/// Writes a file with a line for each value.
fn write(file: &str, lines: impl Iterator<Item = Value>) {
    let mut out = std::io::BufWriter::new(std::fs::File::create(file).unwrap());
    for line in lines {
        writeln!(out, "{line}").unwrap();
    }
    out.flush().unwrap();
}

/// All that is wrong with a bad file.
fn wrong(name: &str, expected: &Value) -> Value {
    let found = bad::problems(name, expected["document"].as_str().unwrap());
    let problems: Vec<_> = found.iter().map(told).collect();
    json!({ "name": name, "problems": problems, "more": found.more() })
}

/// A problem with its texts.
fn told(problem: &Problem) -> Value {
    let message = |language| problem.message(language);
    let help = |language| problem.help(language);
    json!({
        "code": problem.code().as_str(),
        "path": problem.path(),
        "value": problem.value(),
        "message": { "nl": message(Language::Nl), "en": message(Language::En) },
        "help": { "nl": help(Language::Nl), "en": help(Language::En) },
    })
}

/// Everything that a case comes to, as the texts that cross a boundary.
fn outcome(case: &Value) -> Value {
    let register = Register::from_str(&case["register"].to_string()).unwrap();
    let on = case["on"].as_str().unwrap().parse().unwrap();
    let assessment = register.assess(&policy(case), on);
    let texts = bouwsteen::Renderer::new(&register, bouwsteen::Language::En);
    let explained: Vec<_> = assessment
        .unmet()
        .map(|finding| texts.explanation(&assessment.explain(&finding)).join("\n"))
        .collect();
    json!({
        "id": case["id"],
        "register": register.to_json(),
        "fingerprint": register.fingerprint(),
        "assessment": assessment.to_full_document().to_json(),
        "readings": assessment.readings().iter().map(|effect| effect.to_json()).collect::<Vec<_>>(),
        "explained": explained,
        "excerpt": register.excerpt(&bouwsteen::Audience::Board, on).unwrap().to_json(),
    })
}

/// The policy of a case, as `tests/cases.rs` makes it.
fn policy(case: &Value) -> Policy {
    let policy = match &case["policy"] {
        Value::String(id) => Policy::built_in(id).unwrap(),
        document => Policy::from_str(&document.to_string()).unwrap(),
    };
    let readings = case["readings"].as_object().into_iter().flatten().map(|(id, reading)| {
        PolicyChange::Reading(id.parse().unwrap(), reading.as_str().unwrap().parse().unwrap())
    });
    let id: Text = policy.id().parse().unwrap();
    policy.adapt(id, readings).unwrap()
}
