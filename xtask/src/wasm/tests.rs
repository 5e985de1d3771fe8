//! The tests of the package: what people install, in Node and in a browser.

use super::folder;
use super::tools::tool;
use crate::{browser, conformance, process, workspace};
use anyhow::Result;
use std::path::Path;

/// Runs them on a package that was installed from the archive.
pub(super) fn run(installed: &Path) -> Result<()> {
    conformance::written()?;
    let mut vitest = tool("vitest");
    vitest.args(["run", "--config", "tests/vitest.config.ts"]).current_dir(folder());
    vitest.env("BOUWSTEEN_DIST", installed.join("dist")).env("BOUWSTEEN_TARGET", workspace::target());
    process::run(vitest.env("CHROMIUM", browser::chromium()?))
}
