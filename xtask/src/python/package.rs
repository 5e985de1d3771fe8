//! The wheel and the source distribution of the package.

use super::interpreters::Interpreter;
use super::{folder, python};
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the wheel; where it is.
pub(super) fn wheel(python: &Path) -> Result<PathBuf> {
    let out = emptied("python-wheel")?;
    process::run(
        maturin(python, "build").arg("--quiet").arg("--interpreter").arg(python).arg("--out").arg(&out),
    )?;
    only_file(&out)
}

/// The library inside the package, as it was built last.
pub(super) fn library() -> Result<PathBuf> {
    wheel(&python()?)?;
    let name = format!("{}_native{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let library = workspace::target().join("wheel").join(name);
    if !library.exists() {
        bail!("{} was not built", workspace::shown(&library));
    }
    Ok(library)
}

/// Installs the wheel in an environment.
pub(super) fn install(python: &Path, wheel: &Path) -> Result<()> {
    let pip =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps"];
    process::run(Command::new(python).args(pip).arg(wheel))
}

/// An environment of another version, with the package and nothing that is optional; its Python.
pub(super) fn bare(other: &Interpreter, wheel: &Path) -> Result<PathBuf> {
    println!("{}", other.version);
    let folder = workspace::target().join(format!("python{}-bare", other.version));
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !process::succeeds(Command::new(&python).args(["-c", "import hypothesis, pytest"])) {
        process::run(Command::new(&other.program).args(["-m", "venv", "--clear"]).arg(&folder))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"];
        process::run(Command::new(&python).args(pip).args(["hypothesis", "pytest"]))?;
    }
    install(&python, wheel)?;
    Ok(python)
}

/// Whether the source distribution builds by itself in a fresh environment, and an index takes both.
pub(super) fn distributable(python: &Path, wheel: &Path) -> Result<()> {
    let out = emptied("python-sdist")?;
    process::run(maturin(python, "sdist").arg("--out").arg(&out))?;
    let source = only_file(&out)?;
    let twine = ["-m", "twine", "check", "--strict"];
    process::run(Command::new(python).args(twine).arg(wheel).arg(&source))?;

    // A fresh environment, in which pip fetches what the build needs. Cargo would take what it built of the repository for
    // what stands in the archive, whose files are old; so it builds in an empty folder.
    let built = emptied("python-sdist-build")?;
    let fresh = workspace::target().join("python-fresh");
    process::run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&fresh))?;
    let fresh = fresh.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-cache-dir"];
    process::run(Command::new(&fresh).args(pip).arg(&source).env("CARGO_TARGET_DIR", &built))?;
    let trial = "import bouwsteen as bw; print(bw.demo().assess(on='2021-09-01'))";
    process::run(Command::new(&fresh).args(["-c", trial]).current_dir(&out))
}

fn maturin(python: &Path, command: &str) -> Command {
    let mut maturin = Command::new(python);
    maturin.args(["-m", "maturin", command, "--manifest-path"]);
    maturin.arg(folder().join("Cargo.toml")).current_dir(workspace::root());
    maturin
}

/// A folder for what is built, with nothing in it.
fn emptied(name: &str) -> Result<PathBuf> {
    let folder = workspace::target().join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", workspace::shown(&folder)))?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    match (files.pop(), files.is_empty()) {
        (Some(file), true) => Ok(file),
        _ => bail!("{} does not hold one file", workspace::shown(folder)),
    }
}
