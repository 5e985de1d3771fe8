//! Memory that reading a register takes: asked of the program `memory`, which counts its allocations.

use super::timing::say;
use bouwsteen_tests::generate::{HardOptions, hard};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Measures in a process of its own, so that nothing else is counted.
pub(crate) fn measure(out: &Path, contacts: usize) {
    let file = out.join("memory.json");
    let text = hard(1, contacts, &HardOptions::for_size(50_000));
    fs::write(&file, &text).unwrap();
    let memory = std::env::current_exe().unwrap().with_file_name("memory");
    let output = Command::new(memory).arg(&file).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut numbers = printed.split_whitespace().map(|number| number.parse::<f64>().unwrap());
    let (held, peak) = (numbers.next().unwrap(), numbers.next().unwrap());
    let size = text.len() as f64;
    let note = format!("{contacts} contacts, {:.0} MB of text included", size / 1e6);
    say("memory held after reading, times the text", Some("≤ 2.2 ×"), held / size, "×", &note, None);
    say(
        "memory at its highest while reading, times the text",
        Some("≤ 3.2 ×"),
        peak / size,
        "×",
        &note,
        None,
    );
}
