//! Types: the stubs against the package as it is, and programs of users under strict checkers.

use super::folder;
use crate::process;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// What users write: checked, and run by the tests.
const PROGRAMS: &str = "tests/typing";

pub(super) fn check(python: &Path) -> Result<()> {
    let run = |arguments: &[&str]| {
        let mut command = Command::new(python);
        process::run(command.arg("-m").args(arguments).current_dir(folder()))
    };
    run(&["mypy.stubtest", "bouwsteen", "--allowlist", "tests/stubtest.txt"])?;
    run(&["mypy", "--strict", "--no-error-summary", PROGRAMS])?;
    run(&["pyright", "--warnings", "--pythonpath", &python.to_string_lossy(), PROGRAMS])
}
