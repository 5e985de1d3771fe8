//! The best of several repetitions, and the line that says so.

use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Instant;

/// The shortest time of so many repetitions, in seconds, after one that is not counted.
pub(crate) fn best<T>(repetitions: usize, mut work: impl FnMut() -> T) -> f64 {
    black_box(work());
    let mut best = f64::INFINITY;
    for _ in 0..repetitions {
        let start = Instant::now();
        black_box(work());
        best = best.min(start.elapsed().as_secs_f64());
    }
    best
}

/// Prints one measurement.
pub(crate) fn say(work: &str, target: Option<&str>, value: f64, unit: &str, note: &str, peers: Option<&str>) {
    let mut line = json!({ "work": work, "target": target, "value": value, "unit": unit });
    if !note.is_empty() {
        line["note"] = note.into();
    }
    if let Some(peers) = peers {
        line["peers"] = Value::from(peers);
    }
    println!("{line}");
}
