//! The package where people use it: bundlers, servers, browsers, each in a small app of `bindings-wasm/environments`.

use super::{emptied, folder, kept, read_text, tools, write};
use crate::{browser, process, workspace};
use anyhow::{Context, Result};
use bouwsteen::report::html::{Options, fragment, stylesheet};
use bouwsteen::{Date, Policy, Register, SeatStatus};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The day that the apps ask for, and the one that somebody chooses in the browser.
const DAYS: [&str; 2] = ["2021-09-01", "2022-06-30"];

/// Installs the archive beside the apps, in a copy of their folder, and runs their tests; where the package then is.
pub(super) fn try_out(archive: &Path) -> Result<PathBuf> {
    let apps = installed(archive)?;
    let expected = kept().join("expected.json");
    write(&expected, expectation()?)?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).current_dir(&apps).env("EXPECTED", &expected);
    node.env("CHROMIUM", browser::chromium()?);
    process::run(node.env("TYPESCRIPT", folder().join("node_modules/typescript")))?;
    Ok(apps.join("node_modules/bouwsteen"))
}

/// A copy of the apps with the package installed: outside the repository, so that they find nothing but what they
/// install.
fn installed(archive: &Path) -> Result<PathBuf> {
    let (source, apps) = (folder().join("environments"), kept().join("environments"));
    let wanted = read_text(&source.join("package-lock.json"))?;
    let (packages, told) = (apps.join("node_modules"), kept().join("environments.json"));
    let known = packages.exists() && read_text(&told).is_ok_and(|text| text == wanted);
    if known {
        remove_all_but(&apps, "node_modules")?;
    } else {
        emptied(&apps)?;
    }
    copy(&source, &apps)?;
    let quiet = ["--no-audit", "--no-fund", "--ignore-scripts"];
    if !known {
        println!("installing the tools of bindings-wasm/environments/package.json");
        process::run(tools::npm(&apps).arg("ci").args(quiet))?;
        // Written last, so an installation that was broken off is done again.
        write(&told, wanted)?;
    }
    let mut npm = tools::npm(&apps);
    npm.args(["install", "--no-save", "--no-package-lock", "--silent"]).args(quiet);
    process::run(npm.arg(archive))?;
    Ok(apps)
}

/// Removes what stands in a folder, but for one folder in it.
fn remove_all_but(folder: &Path, kept: &str) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", workspace::shown(folder)))? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_name() == kept {
            continue;
        }
        if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }
            .with_context(|| format!("cannot remove {}", workspace::shown(&path)))?;
    }
    Ok(())
}

/// What Rust makes of the demonstration.
fn expectation() -> Result<String> {
    let register = Register::demo();
    let [on, later] = DAYS.map(str::parse::<Date>);
    let (on, later) = (on?, later?);
    let covered = |on| register.coverage(on).iter().filter(|seat| seat.status == SeatStatus::Covered).count();
    let assessment = register.assess(&Policy::gvjb_2021(), on);
    let expected = json!({
        "covered": covered(on),
        "later": { "on": DAYS[1], "covered": covered(later) },
        "fragment": fragment(&assessment, &Options::default())?,
        "stylesheet": stylesheet(),
    });
    Ok(expected.to_string())
}

/// Copies the files of a folder and of those in it, except what was installed or built there.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("cannot list {}", workspace::shown(from)))? {
        let entry = entry?;
        let (source, wanted) = (entry.path(), to.join(entry.file_name()));
        if source.is_file() {
            write(&wanted, super::read(&source)?)?;
        } else if entry.file_name() != "node_modules" {
            copy(&source, &wanted)?;
        }
    }
    Ok(())
}
