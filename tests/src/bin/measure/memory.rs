//! Memory that reading a register takes: asked of the program `memory`, which counts its allocations.

use super::timing::say;
use bouwsteen_tests::generate::{HardOptions, hard, listed};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Measures in a process of its own, so that nothing else is counted.
pub(crate) fn measure(out: &Path, contacts: usize) {
    let file = out.join("memory.json");
    let text = hard(1, contacts, &HardOptions::for_size(50_000));
    fs::write(&file, &text).unwrap();
    let (held, peak) = counted(&[&file]);
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

/// Measures a list of people, beside the register it is for.
pub(crate) fn measure_list(out: &Path, rows: usize) {
    let made = listed(1, rows);
    let (register, list) = (out.join("memory.json"), out.join("memory.csv"));
    fs::write(&register, &made.register).unwrap();
    fs::write(&list, &made.csv).unwrap();
    let (_, peak) = counted(&[&register, &list]);
    let size = made.csv.len() as f64;
    let note = format!("{} rows, {:.0} MB of text included", made.csv.lines().count() - 1, size / 1e6);
    say(
        "memory at its highest while reading and reconciling a list",
        Some("≤ 4 ×"),
        peak / size,
        "×",
        &note,
        None,
    );
}

/// The bytes held and at most that the program says.
fn counted(files: &[&Path]) -> (f64, f64) {
    let memory = std::env::current_exe().unwrap().with_file_name("memory");
    let output = Command::new(memory).args(files).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut numbers = printed.split_whitespace().map(|number| number.parse::<f64>().unwrap());
    (numbers.next().unwrap(), numbers.next().unwrap())
}
