//! What the package is built with: installed when it is missing.

use super::{folder, kept, read_text, write};
use crate::process;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// What the libraries are compiled for.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// The oldest Node that the tools take.
const NODE: u32 = 20;

/// Installs what is missing: the target, the sources of Rust's own library, and the tools from npm.
pub(super) fn install() -> Result<()> {
    rust("target", TARGET)?;
    rust("component", "rust-src")?;
    node()?;
    // Written last, so an installation that was broken off is done again.
    let installed = kept().join("installed.json");
    let wanted = read_text(&folder().join("package-lock.json"))?;
    if folder().join("node_modules").exists() && read_text(&installed).is_ok_and(|text| text == wanted) {
        return Ok(());
    }
    println!("installing the tools of bindings-wasm/package.json");
    process::run(npm().args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))?;
    write(&installed, wanted)
}

/// npm, called in the folder of the package.
pub(super) fn npm() -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(folder());
    npm
}

/// A program that a package of npm brings, called in the folder of the package.
pub(super) fn tool(name: &str) -> Command {
    let file: PathBuf = folder().join("node_modules/.bin").join(name);
    let mut tool = Command::new(if cfg!(windows) { file.with_extension("cmd") } else { file });
    tool.current_dir(folder());
    tool
}

/// Adds a target or a component to the toolchain, unless it is there.
fn rust(kind: &str, name: &str) -> Result<()> {
    let missing =
        || format!("{name} is needed to compile for browsers; `rustup {kind} add {name}` installs it");
    let list = process::output(Command::new("rustup").args([kind, "list", "--installed"]));
    if list.with_context(missing)?.lines().any(|line| line == name) {
        return Ok(());
    }
    println!("installing {name}");
    process::run(Command::new("rustup").args([kind, "add", name])).with_context(missing)
}

fn node() -> Result<()> {
    let missing = "Node 20 or later with npm is needed to build the npm package; install it from nodejs.org or \
                   with the packages of your system";
    let version = process::output(Command::new("node").arg("--version")).context(missing)?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
    if major.is_none_or(|major: u32| major < NODE) {
        bail!("{missing}; this is {}", version.trim());
    }
    Ok(())
}
