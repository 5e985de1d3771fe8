//! The page with the results.

use super::Findings;
use super::measure::{Beside, Measured};

const OPENING: &str = "\
# Benchmarks

Written by `cargo xtask bench`, which generates the registers, measures, and runs the other programs
on the same columns in the same command. Their times count only because **every row** of their
results is the same as ours. Each works on one thread; what is shown is the best of the repetitions.
For the other programs that is the time from the columns of the facts in memory to the columns of
freshness and seat status: reading files, starting up and the calendar are left out.
";

/// Where the parts about the packages begin.
const PYTHON_HEADING: &str = "## From Python";
const JAVASCRIPT_HEADING: &str = "## From JavaScript";

const PYTHON_OPENING: &str = "\
The package `bouwsteen` as it is installed from its wheel, called from Python, beside what one would write by hand with
other packages. Here too **every row** is the same. `cargo xtask bench --only python` measures this part alone.
";

const JAVASCRIPT_OPENING: &str = "\
The npm package `bouwsteen` as it is packed, in Node and in a browser, beside the same report written by hand in plain
JavaScript: objects, Maps, days as texts. Times are those of one thread, each the best of several and each over many
calls. **Every row** is the same: who was confirmed how recently in which region; of every seat the status, and whom to
call. `cargo xtask bench --only javascript` measures this part alone.
";

/// The parts of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) rust: String,
    pub(crate) python: String,
    pub(crate) javascript: String,
}

impl Page {
    /// The parts of a page that was written before.
    pub(crate) fn read(text: &str) -> Self {
        let from = |heading: &str| text.find(&format!("\n{heading}\n")).map_or(text.len(), |place| place + 1);
        let (python, javascript) = (from(PYTHON_HEADING), from(JAVASCRIPT_HEADING));
        let part = |start: usize, end: usize| text.get(start..end).unwrap_or_default().to_owned();
        Self {
            rust: part(0, python.min(javascript)),
            python: part(python, javascript),
            javascript: part(javascript, text.len()),
        }
    }

    /// The whole page.
    pub(crate) fn text(&self) -> String {
        let parts = [&self.rust, &self.python, &self.javascript].map(|part| part.trim_end());
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n") + "\n"
    }
}

/// The part about the library.
pub(crate) fn rust(machine: &str, table: &str) -> String {
    format!("{OPENING}\nMachine: {machine}.\n\n{table}")
}

/// The part about the Python package.
pub(crate) fn python(machine: &str, table: &str) -> String {
    format!("{PYTHON_HEADING}\n\n{PYTHON_OPENING}\nMachine: {machine}.\n\n{table}")
}

/// The part about the npm package: a table for each engine it was measured in.
pub(crate) fn javascript(machine: &str, engines: &[(String, String)]) -> String {
    let tables = engines.iter().map(|(engine, table)| format!("\n### {engine}\n\n{table}"));
    format!(
        "{JAVASCRIPT_HEADING}\n\n{JAVASCRIPT_OPENING}\nMachine: {machine}.\n{}",
        tables.collect::<String>()
    )
}

/// The measurements, each followed by those who did the same work.
pub(crate) fn table(findings: &Findings) -> String {
    let mut rows = vec![["work", "target", "measured", "ratio", "note"].map(str::to_owned)];
    for measured in &findings.measured {
        let target = measured.target.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string);
        let target = if measured.missed() { format!("{target} (missed)") } else { target };
        let value = format!("{} {}", significant(measured.value), measured.unit);
        rows.push([measured.work.clone(), target, value, String::new(), measured.note.clone()]);
        // Peers of other programs speak in milliseconds; with another unit there would be nothing to compare.
        let peers = findings.peers_of(measured).filter(|_| measured.unit == "ms").map(|peer| Beside {
            name: format!("{} {}", peer.name, peer.version),
            best: peer.best_ms,
            median: peer.median_ms,
        });
        let besides: Vec<_> = peers.chain(measured.besides.iter().cloned()).collect();
        rows.extend(besides.iter().map(|beside| row_beside(beside, measured)));
    }
    aligned(&rows)
}

/// The row of who did the same, below ours.
fn row_beside(beside: &Beside, ours: &Measured) -> [String; 5] {
    let Beside { name, best, median } = beside;
    let unit = &ours.unit;
    let ratio =
        if ours.value > 0.0 { format!("× {}", significant(best / ours.value)) } else { String::new() };
    let median = format!("median {} {unit}", significant(*median));
    [format!("· {name}"), String::new(), format!("{} {unit}", significant(*best)), ratio, median]
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
    use crate::bench::measure::Register;
    use crate::bench::peers::Peer;

    #[test]
    fn the_other_parts_stay() {
        let mut page = Page { rust: "# Benchmarks\n\nold\n".to_owned(), ..Page::default() };
        assert_eq!(Page::read(&page.text()), page);
        page.javascript = javascript("earlier", &[("Node 20".to_owned(), "| j |\n".to_owned())]);
        let first = page.text();
        let mut read = Page::read(&first);
        assert_eq!(read.text(), first);
        read.python = python("later", "| p |\n");
        let second = Page::read(&read.text());
        assert_eq!(second.rust.trim_end(), "# Benchmarks\n\nold");
        assert!(second.python.starts_with("## From Python\n") && second.python.ends_with("| p |\n\n"));
        assert_eq!(second.javascript, page.javascript);
    }

    #[test]
    fn what_was_done_beside_has_the_unit_of_ours() {
        let beside = Beside { name: "by hand".to_owned(), best: 900.0, median: 950.0 };
        let measured = Measured {
            work: "change".to_owned(),
            target: None,
            value: 9.0,
            unit: "µs".to_owned(),
            note: String::new(),
            peers: None,
            besides: vec![beside],
        };
        let table = table(&Findings { measured: vec![measured], peers: Vec::new() });
        assert!(table.ends_with("| · by hand |        | 900 µs   | × 100 | median 950 µs |\n"), "{table}");
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
            besides: Vec::new(),
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
