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

/// Installs the archive beside the apps, in a copy of their folder, and runs their tests.
pub(super) fn try_out(archive: &Path) -> Result<()> {
    let apps = installed(archive)?;
    let expected = kept().join("expected.json");
    write(&expected, expectation()?)?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).current_dir(&apps).env("EXPECTED", &expected);
    node.env("CHROMIUM", browser::chromium()?);
    process::run(node.env("TYPESCRIPT", folder().join("node_modules/typescript")))
}

/// A copy of the apps with the package installed: outside the repository, so that they find nothing but what they
/// install.
fn installed(archive: &Path) -> Result<PathBuf> {
    let (source, apps) = (folder().join("environments"), kept().join("environments"));
    let lock = "package-lock.json";
    let wanted = read_text(&source.join(lock))?;
    // Written last, so an installation that was broken off is done again.
    let done = apps.join("node_modules/installed.json");
    let fresh = !read_text(&done).is_ok_and(|text| text == wanted);
    if fresh {
        emptied(&apps)?;
    }
    copy(&source, &apps)?;
    if fresh {
        println!("installing the tools of bindings-wasm/environments/package.json");
        process::run(tools::npm(&apps).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))?;
        write(&done, wanted)?;
    }
    let mut npm = tools::npm(&apps);
    npm.args([
        "install",
        "--no-save",
        "--no-package-lock",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--silent",
    ]);
    process::run(npm.arg(archive))?;
    Ok(apps)
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
