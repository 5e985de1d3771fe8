//! The versions of CPython that this machine has.

use crate::process;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The oldest version that the package is for.
const OLDEST: u32 = 10;

/// A CPython.
pub(super) struct Interpreter {
    /// Such as `3.12`.
    pub(super) version: String,
    pub(super) program: PathBuf,
}

/// Every version that the package is for, except that of `python`: one of each, the oldest first.
pub(super) fn others(python: &Path) -> Vec<Interpreter> {
    let own = minor(python);
    let mut found = BTreeMap::new();
    for program in candidates() {
        if let Some(minor) = minor(&program).filter(|minor| *minor >= OLDEST && Some(*minor) != own) {
            let interpreter = Interpreter { version: format!("3.{minor}"), program };
            found.entry(minor).or_insert(interpreter);
        }
    }
    let names: Vec<_> = found.values().map(|found| found.version.as_str()).collect();
    println!("found: {}", if names.is_empty() { "none".to_owned() } else { names.join(", ") });
    found.into_values().collect()
}

/// On the path, and where pyenv keeps them.
fn candidates() -> Vec<PathBuf> {
    let mut programs: Vec<PathBuf> =
        (OLDEST..OLDEST + 10).map(|minor| format!("python3.{minor}").into()).collect();
    let home = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".pyenv"));
    let pyenv = std::env::var_os("PYENV_ROOT").map(PathBuf::from).or_else(home);
    let versions = pyenv.and_then(|root| fs::read_dir(root.join("versions")).ok());
    let mut kept: Vec<PathBuf> =
        versions.into_iter().flatten().flatten().map(|entry| entry.path().join("bin/python")).collect();
    kept.sort();
    programs.extend(kept);
    programs
}

/// The minor version of a CPython 3 that can make environments.
fn minor(program: &Path) -> Option<u32> {
    let asked = "import sys, venv; v = sys.version_info; \
                 print(v.minor if v.major == 3 and sys.implementation.name == 'cpython' else '')";
    let mut command = Command::new(program);
    // A name that stands for several versions fails loudly when none is chosen.
    process::answer(command.args(["-c", asked]).stderr(Stdio::null()))?.trim().parse().ok()
}
