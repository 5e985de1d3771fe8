//! Writes what the library makes of every shared case, for the faces in other languages to give the same bytes.
//!
//! `conformance --out FILE` writes a line of JSON for each case: its id, and what it comes to as text.

use bouwsteen::{Policy, PolicyChange, Register, Text, Value as _};
use bouwsteen_tests::data;
use serde_json::{Value, json};
use std::io::Write;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some("--out"), Some(file)) = (arguments.next().as_deref(), arguments.next()) else {
        eprintln!("usage: conformance --out FILE");
        std::process::exit(2);
    };
    let mut out = std::io::BufWriter::new(std::fs::File::create(file).unwrap());
    for (_, case) in data::cases("cases", "bouwsteen/cases/1") {
        writeln!(out, "{}", outcome(&case)).unwrap();
    }
    out.flush().unwrap();
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
