//! The data that stands beside the tests: cases with what is expected of them, and fixtures.

use serde_json::Value;
use std::path::{Path, PathBuf};

/// A folder of the tests, such as `cases`.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The documents in a folder whose names end so, by what stands before that.
pub fn documents(of: &str, ending: &str) -> Vec<(String, Value)> {
    let entries = std::fs::read_dir(folder(of)).unwrap().map(|entry| entry.unwrap().path());
    let named = entries.filter_map(|file| {
        let name = file.file_name()?.to_str()?.strip_suffix(ending)?.to_owned();
        Some((name, file))
    });
    let mut named: Vec<_> = named.collect();
    named.sort();
    let read = |(name, file): (String, PathBuf)| {
        let bytes = std::fs::read(file).unwrap();
        let document = serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, document)
    };
    named.into_iter().map(read).collect()
}

/// The cases in the files of a folder, each with the name of its file.
pub fn cases(of: &str, format: &str) -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for (name, document) in documents(of, ".json") {
        assert_eq!(document["format"], format, "{name}");
        cases.extend(document["cases"].as_array().unwrap().iter().map(|case| (name.clone(), case.clone())));
    }
    cases
}

/// Replays cases; `differences` tells what is wrong with one. `BOUWSTEEN_CASE=<id>` replays one case only, and an
/// unknown id fails.
pub fn replay(cases: &[(String, Value)], differences: impl Fn(&Value) -> Vec<String>) {
    let only = std::env::var("BOUWSTEEN_CASE").ok();
    let mut replayed = 0;
    let mut failed = Vec::new();
    for (file, case) in cases {
        let id = case["id"].as_str().unwrap();
        if only.as_deref().is_some_and(|only| only != id) {
            continue;
        }
        replayed += 1;
        let wrong = differences(case);
        if !wrong.is_empty() {
            failed.push(format!("{file} {id}: {}\n  {}", case["about"], wrong.join("\n  ")));
        }
    }
    assert!(replayed > 0, "there is no such case");
    assert!(failed.is_empty(), "{} of {replayed} cases differ:\n{}", failed.len(), failed.join("\n"));
}
