//! `cargo xtask bench`: measures the library, and other programs on the same registers.
//!
//! The measuring program of the package bouwsteen-tests generates the registers, measures, and
//! leaves the columns and its own results in a folder. The peers in `tests/peers` read the same
//! columns and do the same work; `tests/peers/protocol.py` describes the files. A time counts only
//! when every row of its result is the same as ours.

mod compare;
mod machine;
mod measure;
mod page;
mod peers;
mod target;

use crate::cli::Flag;
use crate::{python, workspace};
use anyhow::{Context, Result, bail};
use measure::{Measured, Register};
use peers::Peer;
use std::fs;

const PAGE: &str = "docs/benchmarks.md";

/// What the peers need.
const REQUIREMENTS: &str = "tests/peers/requirements.txt";

/// What was found: the measurements in the order they came, and who did the same work.
struct Findings {
    measured: Vec<Measured>,
    peers: Vec<(Register, Peer)>,
}

impl Findings {
    /// Those who did the work of `measured`.
    fn peers_of<'a>(&'a self, measured: &Measured) -> impl Iterator<Item = &'a Peer> {
        let register = measured.peers;
        self.peers.iter().filter(move |(theirs, _)| Some(*theirs) == register).map(|(_, peer)| peer)
    }
}

/// Measures, compares, and writes the page; `--quick` measures less and leaves the page.
pub(crate) fn run(quick: Flag) -> Result<()> {
    let folder = workspace::target().join("bench");
    // What another run left must not pass for this one's.
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", workspace::shown(&folder)))?;
    }
    for register in Register::ALL {
        fs::create_dir_all(folder.join(register.folder()))?;
    }

    println!("measuring the library");
    let measured = measure::run(&folder, quick)?;
    for register in Register::ALL {
        if !measured.iter().any(|row| row.peers == Some(register)) {
            bail!(
                "the measuring program did nothing to set the {} register's peers beside",
                register.folder()
            );
        }
    }

    let python = python::environment(REQUIREMENTS, "venv")?;
    let mut findings = Findings { measured, peers: Vec::new() };
    for (register, program) in peers::ALL {
        let arrays = folder.join(register.folder());
        println!("{}, {} register", program.name(), register.folder());
        let peer = peers::run(program, &python, &arrays, quick)?;
        let rows = compare::every_row(*register, &peer.name, &arrays)
            .with_context(|| format!("{} and bouwsteen do not agree", peer.name))?;
        println!("  {:.1} ms, all {rows} rows agree", peer.best_ms);
        findings.peers.push((*register, peer));
    }

    let table = page::table(&findings);
    println!("\n{table}");
    if quick.given() {
        println!("(--quick: {PAGE} is left as it was)");
    } else {
        let page = page::page(&machine::line()?, &table);
        fs::write(workspace::root().join(PAGE), page).with_context(|| format!("cannot write {PAGE}"))?;
        println!("{PAGE}: written");
    }
    let missed: Vec<&str> =
        findings.measured.iter().filter(|row| row.missed()).map(|row| row.work.as_str()).collect();
    if !missed.is_empty() {
        println!("above target here: {}", missed.join("; "));
    }
    Ok(())
}
