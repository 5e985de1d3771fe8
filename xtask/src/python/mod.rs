//! `cargo xtask python`: the Python package, built and tried as those who install it would.

mod environment;
mod interpreters;
mod package;
mod stubs;
mod typing;

pub(crate) use environment::{environment, script};
pub(crate) use stubs::stubs;

use crate::{conformance, process, workspace};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the package is built and tried with.
const REQUIREMENTS: &str = "bindings-python/requirements.txt";

/// The folder of the package.
fn folder() -> PathBuf {
    workspace::root().join("bindings-python")
}

/// The Python in which the package is built and tried.
fn python() -> Result<PathBuf> {
    environment(REQUIREMENTS, "python")
}

/// Builds the package, installs it, and tries everything that its users rely on.
pub(crate) fn run() -> Result<()> {
    let (python, wheel) = built()?;
    conformance::written()?;
    println!("--- tests");
    // Everything that is optional is there, so no test may be passed over.
    process::run(tests(&python).env("BOUWSTEEN_WHOLE", "1"))?;
    println!("--- types");
    typing::check(&python)?;
    println!("--- other versions of Python");
    for other in interpreters::others(&python) {
        let python = package::bare(&other, &wheel)?;
        process::run(&mut tests(&python))?;
    }
    println!("--- the source distribution, and what an index is told");
    package::distributable(&python, &wheel)?;
    println!("--- the workflow that releases");
    workflow(&python)
}

/// The Python of an environment in which the package stands as these sources make it.
pub(crate) fn installed() -> Result<PathBuf> {
    Ok(built()?.0)
}

/// The package, built and installed: the Python that has it, and the wheel.
fn built() -> Result<(PathBuf, PathBuf)> {
    let python = python()?;
    let wheel = package::wheel(&python)?;
    package::install(&python, &wheel)?;
    Ok((python, wheel))
}

/// The tests of the package, on the one that is installed.
fn tests(python: &Path) -> Command {
    let mut pytest = Command::new(python);
    pytest.args(["-m", "pytest", "--quiet", "--strict-markers", "-p", "no:cacheprovider", "tests"]);
    pytest.current_dir(folder()).env("PYTHONDONTWRITEBYTECODE", "1");
    pytest.env("BOUWSTEEN_CONFORMANCE", conformance::file());
    pytest
}

/// Whether the workflow is one that the service takes, and safe.
fn workflow(python: &Path) -> Result<()> {
    let program = |name: &str| {
        let mut program = Command::new(python.with_file_name(name));
        program.current_dir(workspace::root());
        program
    };
    let file = ".github/workflows/release.yml";
    let schema = ["--builtin-schema", "vendor.github-workflows", file];
    process::run(program("check-jsonschema").args(schema)).context("the workflow is not well formed")?;
    process::run(program("zizmor").args(["--offline", "--no-progress", "--persona=pedantic", file]))
}
