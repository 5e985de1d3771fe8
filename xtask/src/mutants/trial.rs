//! Building a broken version and running one case on it.

use super::tree::Tree;
use crate::process::{self, Ending};
use crate::workspace;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// One case takes milliseconds. A version that follows a cycle for ever is stopped after this.
const LIMIT: Duration = Duration::from_secs(20);

/// The variable by which the runner of the cases is told to run one only.
const ONE_CASE: &str = "BOUWSTEEN_CASE";

/// The test in a runner that replays the cases.
const REPLAY: &str = "every_case_is_as_reasoned";

/// What became of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// The case failed on it.
    Noticed,
    /// The case crashed, as with a recursion that does not end.
    Crashed,
    /// The case did not end in time.
    Endless,
    /// The case passed.
    Survived,
}

impl Fate {
    /// For the terminal.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Noticed => "noticed",
            Self::Crashed => "crashed",
            Self::Endless => "endless",
            Self::Survived => "SURVIVED",
        }
    }
}

/// The place where versions are tried.
pub(crate) struct Trial<'a> {
    tree: &'a Tree,
    build: PathBuf,
    log: PathBuf,
}

impl<'a> Trial<'a> {
    /// Tries versions of `tree`, with what is built and written in `folder`.
    pub(crate) fn new(tree: &'a Tree, folder: &Path) -> Self {
        Self { tree, build: folder.join("build"), log: folder.join("output.txt") }
    }

    /// Builds a test that replays cases, and gives the place of the program.
    pub(crate) fn build(&self, test: &str) -> Result<PathBuf> {
        let mut cargo = workspace::cargo();
        cargo
            .args(["test", "--package", "bouwsteen-tests", "--test", test, "--no-run", "--quiet"])
            .arg("--message-format=json-render-diagnostics")
            .current_dir(self.tree.root())
            .env("CARGO_TARGET_DIR", &self.build)
            // A broken version may also break a lint; that it compiles is enough.
            .env("RUSTFLAGS", "--cap-lints=warn")
            // Nearly all the time goes into building and one case is quick to run, so: no
            // optimisation and nothing for a debugger.
            .envs([("CARGO_PROFILE_DEV_OPT_LEVEL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "false")]);
        let output = cargo.output().context("could not start cargo")?;
        if !output.status.success() {
            bail!("{}", String::from_utf8_lossy(&output.stderr).trim_end());
        }
        let messages = String::from_utf8(output.stdout)?;
        runner(&messages, test)
            .with_context(|| format!("cargo named no test program `{test}` in the package bouwsteen-tests"))
    }

    /// Runs one case in the runner at `program`.
    pub(crate) fn run(&self, program: &Path, case: &str) -> Result<Fate> {
        let package = self.tree.root().join("tests");
        let mut command = Command::new(program);
        // The same program may hold tests that are not about cases.
        command.arg(REPLAY);
        command.current_dir(&package).env("CARGO_MANIFEST_DIR", &package).env(ONE_CASE, case);
        match process::run_for(&mut command, LIMIT, &self.log)? {
            Ending::Success => Ok(Fate::Survived),
            Ending::Crash => Ok(Fate::Crashed),
            Ending::OutOfTime => Ok(Fate::Endless),
            Ending::Failure => Ok(Fate::Noticed),
        }
    }

    /// Sees that the runner in `program` does run one case only: it must refuse one that is not there.
    /// Otherwise any failing case would count as the one that noticed.
    pub(crate) fn expect_one_case(&self, program: &Path) -> Result<()> {
        if self.run(program, "no-such-case")? == Fate::Survived {
            bail!("the runner of the cases passes when {ONE_CASE} names a case that does not exist");
        }
        Ok(())
    }

    /// What the last run wrote.
    pub(crate) fn log(&self) -> Result<String> {
        let bytes = fs::read(&self.log).with_context(|| format!("cannot read {}", self.log.display()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Only what is needed of what cargo says about each thing it built.
#[derive(Deserialize)]
struct Built {
    executable: Option<PathBuf>,
    target: Option<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// The place of the runner, from cargo's messages: one JSON object a line.
fn runner(messages: &str, test: &str) -> Option<PathBuf> {
    let built = messages.lines().filter_map(|line| serde_json::from_str::<Built>(line).ok());
    built
        .filter(|built| built.target.as_ref().is_some_and(|target| target.name == test))
        .find_map(|b| b.executable)
}

#[cfg(test)]
mod tests {
    use super::runner;
    use std::path::Path;

    #[test]
    fn the_runner_is_found_among_the_messages() {
        let messages = r#"
{"reason":"compiler-artifact","target":{"name":"bouwsteen"},"executable":null}
{"reason":"compiler-artifact","target":{"name":"cases"},"executable":"/t/cases-1"}
{"reason":"build-finished","success":true}"#;
        assert_eq!(runner(messages, "cases").as_deref(), Some(Path::new("/t/cases-1")));
        assert_eq!(runner("", "cases"), None);
    }
}
