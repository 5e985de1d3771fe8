//! `cargo xtask bench`: measures the library, and other programs on the same registers.
//!
//! The measuring program of the package bouwsteen-tests generates the registers, measures, and
//! leaves the columns and its own results in a folder. The peers in `tests/peers` read the same
//! columns and do the same work; `tests/peers/protocol.py` describes the files. A time counts only
//! when every row of its result is the same as ours. The Python package and the npm package are
//! measured by programs of their own, which do the same on the registers that the measuring program
//! made for them.

mod compare;
mod javascript;
mod machine;
mod measure;
mod options;
mod page;
mod peers;
mod target;

pub(crate) use options::Options;
use options::Package;

use crate::cli::Flag;
use crate::{python, workspace};
use anyhow::{Context, Result, bail};
use measure::{Measured, Register};
use page::Page;
use peers::Peer;
use std::fs;
use std::path::Path;

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
pub(crate) fn run(options: Options) -> Result<()> {
    let folder = workspace::target().join("bench");
    // What another run left must not pass for this one's.
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", workspace::shown(&folder)))?;
    }
    for register in Register::LIBRARY.iter().chain(&Register::PYTHON) {
        fs::create_dir_all(folder.join(register.folder()))?;
    }
    fs::create_dir_all(folder.join(javascript::FOLDER))?;
    let path = workspace::root().join(PAGE);
    let old = fs::read_to_string(&path).with_context(|| format!("cannot read {PAGE}"))?;
    let mut page = Page::read(&old);

    println!("making registers{}", if options.only.is_none() { " and measuring the library" } else { "" });
    let measured = measure::run(&folder, options)?;
    if options.only.is_none() {
        let findings = beside_peers(&Register::LIBRARY, measured, &folder, options.quick)?;
        page.rust = page::rust(&machine::line()?, &shown(&findings));
    }
    if options.measures(Package::Python) {
        println!("measuring the Python package");
        let interpreter = python::installed()?;
        let measured = measure::python(&interpreter, &folder.join(Register::Judged.folder()), options.quick)?;
        let findings = beside_peers(&Register::PYTHON, measured, &folder, options.quick)?;
        page.python = page::python(&machine::python_line(&interpreter)?, &shown(&findings));
    }
    if options.measures(Package::JavaScript) {
        println!("measuring the npm package");
        let engines = javascript::measured(&folder.join(javascript::FOLDER), options.quick)?;
        let engines = engines.into_iter().map(|(engine, measured)| {
            println!("\n{engine}");
            (engine, shown(&Findings { measured, peers: Vec::new() }))
        });
        page.javascript = page::javascript(&machine::line()?, &engines.collect::<Vec<_>>());
    }

    if options.quick.given() {
        println!("(--quick: {PAGE} is left as it was)");
    } else {
        fs::write(path, page.text()).with_context(|| format!("cannot write {PAGE}"))?;
        println!("{PAGE}: written");
    }
    Ok(())
}

/// Lets the peers do the work of `registers` that was measured.
fn beside_peers(
    registers: &[Register],
    measured: Vec<Measured>,
    folder: &Path,
    quick: Flag,
) -> Result<Findings> {
    for register in registers {
        if !measured.iter().any(|row| row.peers == Some(*register)) {
            bail!("nothing was measured to set the peers of {register:?} beside");
        }
    }
    let python = python::environment(REQUIREMENTS, "venv")?;
    let mut findings = Findings { measured, peers: Vec::new() };
    for (register, program) in peers::ALL.iter().filter(|(register, _)| registers.contains(register)) {
        let arrays = folder.join(register.folder());
        println!("{}, in {}", program.name(), register.folder());
        let peer = peers::run(program, &python, &arrays, quick)?;
        let rows = compare::every_row(*register, &peer.name, &arrays)
            .with_context(|| format!("{} and bouwsteen do not agree", peer.name))?;
        println!("  {:.1} ms, all {rows} rows agree", peer.best_ms);
        findings.peers.push((*register, peer));
    }
    Ok(findings)
}

/// The table of what was found, printed too, with what was above its target.
fn shown(findings: &Findings) -> String {
    let table = page::table(findings);
    println!("\n{table}");
    let missed: Vec<&str> =
        findings.measured.iter().filter(|row| row.missed()).map(|row| row.work.as_str()).collect();
    if !missed.is_empty() {
        println!("above target here: {}", missed.join("; "));
    }
    table
}
