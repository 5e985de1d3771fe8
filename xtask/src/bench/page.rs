//! The page with the results.

use super::Findings;
use super::peers::Peer;

const OPENING: &str = "\
# Benchmarks

Written by `cargo xtask bench`, which generates the registers, measures, and runs the other programs
on the same columns in the same command. Their times count only because **every row** of their
results is the same as ours. Each works on one thread; what is shown is the best of the repetitions.
For the other programs that is the time from the columns of the facts in memory to the columns of
freshness and seat status: reading files, starting up and the calendar are left out.
";

/// Where the part about the Python package begins.
const PYTHON_HEADING: &str = "## From Python";

const PYTHON_OPENING: &str = "\
The package `bouwsteen` as it is installed from its wheel, called from Python, beside what one would write by hand with
other packages. Here too **every row** is the same. `cargo xtask bench --only python` measures this part alone.
";

/// The whole page.
pub(crate) fn page(library: &str, python: &str) -> String {
    format!("{}\n\n{python}", library.trim_end())
}

/// The part about the library.
pub(crate) fn library(machine: &str, table: &str) -> String {
    format!("{OPENING}\nMachine: {machine}.\n\n{table}")
}

/// The part about the library in a page that was written before.
pub(crate) fn library_of(page: &str) -> &str {
    page.split_once(&format!("\n{PYTHON_HEADING}\n")).map_or(page, |(library, _)| library)
}

/// The part about the Python package.
pub(crate) fn python(machine: &str, table: &str) -> String {
    format!("{PYTHON_HEADING}\n\n{PYTHON_OPENING}\nMachine: {machine}.\n\n{table}")
}

/// The measurements, each followed by those who did the same work.
pub(crate) fn table(findings: &Findings) -> String {
    let mut rows = vec![["work", "target", "measured", "ratio", "note"].map(str::to_owned)];
    for measured in &findings.measured {
        let target = measured.target.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string);
        let target = if measured.missed() { format!("{target} (missed)") } else { target };
        let value = format!("{} {}", significant(measured.value), measured.unit);
        rows.push([measured.work.clone(), target, value, String::new(), measured.note.clone()]);
        rows.extend(findings.peers_of(measured).map(|peer| beside(peer, measured.value, &measured.unit)));
    }
    aligned(&rows)
}

/// The row of a peer, below ours.
fn beside(peer: &Peer, ours: f64, unit: &str) -> [String; 5] {
    let work = format!("· {} {}", peer.name, peer.version);
    let median = format!("median {} ms", significant(peer.median_ms));
    // Peers speak in milliseconds; with another unit there would be nothing to compare.
    let ratio = if unit == "ms" && ours > 0.0 {
        format!("× {}", significant(peer.best_ms / ours))
    } else {
        String::new()
    };
    [work, String::new(), format!("{} ms", significant(peer.best_ms)), ratio, median]
}

/// Three digits that mean something.
fn significant(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// A table in Markdown that is also readable in a terminal.
fn aligned(rows: &[[String; 5]]) -> String {
    let mut widths = [0; 5];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = row.iter().zip(widths).map(|(cell, width)| format!(" {cell:<width$} "));
            format!("|{}|", cells.collect::<Vec<_>>().join("|"))
        })
        .collect();
    let rule = widths.map(|width| "-".repeat(width + 2)).join("|");
    lines.insert(1, format!("|{rule}|"));
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::measure::{Measured, Register};

    #[test]
    fn the_part_about_the_library_stays() {
        let first = page("# Benchmarks\n\nold\n", &python("earlier", "| a |\n"));
        assert_eq!(library_of(&first).trim_end(), "# Benchmarks\n\nold");
        let second = page(library_of(&first), &python("later", "| b |\n"));
        assert_eq!(second, first.replace("earlier", "later").replace("| a |", "| b |"));
        assert_eq!(library_of("# Benchmarks\n"), "# Benchmarks\n");
    }

    #[test]
    fn peers_stand_below_the_work_they_did() {
        let measured = Measured {
            work: "flat".to_owned(),
            target: "≤ 2 ms".parse().ok(),
            value: 2.5,
            unit: "ms".to_owned(),
            note: String::new(),
            peers: Some(Register::Flat),
        };
        let peer = Peer { name: "numpy".to_owned(), version: "2".to_owned(), best_ms: 50.0, median_ms: 51.0 };
        let findings = Findings { measured: vec![measured], peers: vec![(Register::Flat, peer)] };
        let expected = "\
| work      | target          | measured | ratio  | note           |
|-----------|-----------------|----------|--------|----------------|
| flat      | ≤ 2 ms (missed) | 2.50 ms  |        |                |
| · numpy 2 |                 | 50.0 ms  | × 20.0 | median 51.0 ms |
";
        assert_eq!(table(&findings), expected);
    }
}
