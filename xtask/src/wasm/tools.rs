//! What the package is built with: installed when it is missing.

use super::{folder, kept, read_text, write};
use crate::{node, process};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the library is compiled for.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// Installs what is missing: the target, the sources of Rust's own library, and the tools from npm.
pub(super) fn install() -> Result<()> {
    rust("target", TARGET)?;
    rust("component", "rust-src")?;
    node::needed("to build the npm package")?;
    // Written last, so an installation that was broken off is done again.
    let installed = kept().join("installed.json");
    let wanted = read_text(&folder().join("package-lock.json"))?;
    if folder().join("node_modules").exists() && read_text(&installed).is_ok_and(|text| text == wanted) {
        return Ok(());
    }
    println!("installing the tools of bindings-wasm/package.json");
    process::run(npm(&folder()).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))?;
    write(&installed, wanted)
}

/// npm, called in a folder.
pub(super) fn npm(folder: &Path) -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(folder);
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
