//! `cargo xtask oracles`: independent programs read what the library makes, and judge what it reads.
//!
//! The program `oracle-outputs` of the package bouwsteen-tests leaves what the library makes in a folder; each script
//! of `tests/oracles` reads its part of it with a library that knows nothing of this one, and fails on any difference.

use crate::{process, python, workspace};
use anyhow::{Context, Result, bail};
use std::fs;

/// What the scripts need.
const REQUIREMENTS: &str = "tests/oracles/requirements.txt";

/// Where the scripts are.
const SCRIPTS: &str = "tests/oracles";

/// Runs every script on what the library makes now.
pub(crate) fn run() -> Result<()> {
    let folder = workspace::target().join("oracles");
    // What another run left must not pass for this one's.
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", workspace::shown(&folder)))?;
    }
    fs::create_dir_all(&folder)?;
    let mut cargo = workspace::cargo();
    cargo.args(["run", "--release", "--quiet", "--package", "bouwsteen-tests", "--bin", "oracle-outputs"]);
    process::run(cargo.args(["--", "--out"]).arg(&folder))?;

    let python = python::environment(REQUIREMENTS, "oracles-venv")?;
    for script in scripts()? {
        process::run(python::script(&python, &script).arg(&folder))?;
    }
    Ok(())
}

/// All scripts, by name.
fn scripts() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(workspace::root().join(SCRIPTS)).with_context(|| format!("no {SCRIPTS}"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".py") {
            names.push(format!("{SCRIPTS}/{name}"));
        }
    }
    if names.is_empty() {
        bail!("{SCRIPTS} holds no scripts");
    }
    names.sort();
    Ok(names)
}
