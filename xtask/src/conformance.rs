//! What Rust makes of the shared cases and bad files, for the tests of the other faces.

use crate::{process, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// Where it is written: a line for each case, and beside it one for each bad file.
pub(crate) fn file() -> PathBuf {
    workspace::target().join("conformance.jsonl")
}

/// Writes it.
pub(crate) fn written() -> Result<()> {
    let mut cargo = workspace::cargo();
    cargo.args(["run", "--release", "--quiet", "--package", "bouwsteen-tests", "--bin", "conformance", "--"]);
    cargo.arg("--out").arg(file()).arg("--bad").arg(workspace::target().join("conformance-bad.jsonl"));
    process::run(&mut cargo)
}
