//! Python environments in which other programs run, one for each list of requirements.

use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Makes the environment `name` if it is not there or holds other versions than the file `requirements` of the
/// repository asks for, and gives its Python.
pub(crate) fn environment(requirements: &str, name: &str) -> Result<PathBuf> {
    let folder = workspace::target().join(name);
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let source = workspace::root().join(requirements);
    let wanted = fs::read_to_string(&source).with_context(|| format!("cannot read {requirements}"))?;
    // Written last, so an installation that was broken off is done again.
    let installed = folder.join("installed.txt");
    if fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }

    println!("making a Python environment for {requirements} (the first time this takes half a minute)");
    let host = host()?;
    process::run(Command::new(host).args(["-m", "venv", "--clear"]).arg(&folder))
        .context("cannot make the environment; some systems have `venv` in a package of its own")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"];
    process::run(Command::new(&python).args(pip).arg("--requirement").arg(&source))?;
    fs::write(&installed, wanted)?;
    Ok(python)
}

/// A call of a script of the repository.
pub(crate) fn script(python: &Path, script: &str) -> Command {
    let mut command = Command::new(python);
    // Leave no compiled files among the sources.
    command.arg(workspace::root().join(script)).env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

/// A Python that is recent enough.
fn host() -> Result<&'static str> {
    for name in ["python3", "python"] {
        let recent = "import sys; sys.exit(sys.version_info < (3, 11))";
        if process::succeeds(Command::new(name).args(["-c", recent])) {
            return Ok(name);
        }
    }
    bail!("this needs Python 3.11 or later, as `python3` or `python`")
}
