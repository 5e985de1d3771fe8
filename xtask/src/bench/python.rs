//! The Python environment in which the peers run.

use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What the environment holds.
pub(crate) const REQUIREMENTS: &str = "tests/peers/requirements.txt";

/// Makes the environment if it is not there or holds other versions, and gives its Python.
pub(crate) fn environment() -> Result<PathBuf> {
    let folder = workspace::target().join("venv");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let source = workspace::root().join(REQUIREMENTS);
    let wanted = fs::read_to_string(&source).with_context(|| format!("cannot read {REQUIREMENTS}"))?;
    // Written last, so an installation that was broken off is done again.
    let installed = folder.join("installed.txt");
    if fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }

    println!("making a Python environment for the peers (the first time this takes half a minute)");
    let host = host()?;
    process::run(Command::new(host).args(["-m", "venv", "--clear"]).arg(&folder))
        .context("cannot make the environment; some systems have `venv` in a package of its own")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"];
    process::run(Command::new(&python).args(pip).arg("--requirement").arg(&source))?;
    fs::write(&installed, wanted)?;
    Ok(python)
}

/// A Python that is recent enough.
fn host() -> Result<&'static str> {
    for name in ["python3", "python"] {
        let recent = "import sys; sys.exit(sys.version_info < (3, 11))";
        if process::succeeds(Command::new(name).args(["-c", recent])) {
            return Ok(name);
        }
    }
    bail!("the peers need Python 3.11 or later, as `python3` or `python`")
}
