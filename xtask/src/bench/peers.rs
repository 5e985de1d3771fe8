//! The other programs, and how they are run.

use super::measure::Register;
use crate::cli::Flag;
use crate::{process, python, workspace};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::path::Path;

/// How a peer is started.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Program {
    /// A file of `tests/peers`, run by Python.
    Python(&'static str),
    /// A program of the package bouwsteen-tests.
    Rust(&'static str),
}

impl Program {
    /// The name of its file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Python(name) | Self::Rust(name) => name,
        }
    }
}

/// All of them, each with the register it works on.
pub(crate) const ALL: &[(Register, Program)] = &[
    (Register::Flat, Program::Rust("plain_loop")),
    (Register::Flat, Program::Python("numpy_flat")),
    (Register::Flat, Program::Python("polars_flat")),
    (Register::Flat, Program::Python("duckdb_flat")),
    (Register::Hard, Program::Python("polars_hard")),
    (Register::List, Program::Python("polars_list")),
    (Register::Read, Program::Python("polars_read")),
    (Register::Read, Program::Python("pandas_read")),
    (Register::Read, Program::Python("duckdb_read")),
    (Register::Judged, Program::Python("polars_hard")),
    (Register::Judged, Program::Python("pandas_hard")),
    (Register::Judged, Program::Python("duckdb_hard")),
    (Register::Days, Program::Python("numpy_days")),
    (Register::Days, Program::Python("polars_days")),
];

/// What a peer says of itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Peer {
    /// Its name, with which the files of its results begin.
    #[serde(rename = "peer")]
    pub(crate) name: String,
    /// Its version.
    pub(crate) version: String,
    /// The best of its repetitions.
    pub(crate) best_ms: f64,
    /// The one in the middle.
    pub(crate) median_ms: f64,
}

/// Runs a peer on the arrays in a folder.
pub(crate) fn run(program: &Program, python: &Path, arrays: &Path, quick: Flag) -> Result<Peer> {
    let mut command = match program {
        Program::Python(name) => python::script(python, &format!("tests/peers/{name}.py")),
        Program::Rust(name) => {
            let mut cargo = workspace::cargo();
            cargo.args(["run", "--release", "--quiet", "--package", "bouwsteen-tests", "--bin", name, "--"]);
            cargo
        }
    };
    command.arg(arrays).args(["--repeat", if quick.given() { "3" } else { "15" }]);
    // One thread each, also where a library below them would take more.
    for variable in ["POLARS_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"] {
        command.env(variable, "1");
    }
    let output = process::output(&mut command)?;
    let peer: Peer = serde_json::from_str(output.trim())
        .with_context(|| format!("{} did not say what it measured: {output}", program.name()))?;
    // Its results are looked for under this name; ours would agree with themselves.
    if peer.name == "ours" {
        bail!("{} calls itself `ours`", program.name());
    }
    Ok(peer)
}
