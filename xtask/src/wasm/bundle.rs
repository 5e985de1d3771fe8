//! The JavaScript of the package: the sources and what they use, in as few files as there are things to import.

use super::{ENTRIES, dist, read_text, tools, write};
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// What all entries need, in a file that all import: so a register of one is a register for the other.
pub(super) const SHARED: &str = "shared";

/// What the language may be: understood by browsers since 2022, and by every Node that we support.
const TARGET: &str = "--target=es2022";

/// Writes the modules, and each of them once more for `require`.
pub(super) fn written() -> Result<()> {
    let mut modules = esbuild("esm");
    modules.args(ENTRIES.map(|entry| format!("ts/{}.ts", entry.file)));
    // What one entry takes from another it imports from there, so that all that is shared lies in one file.
    modules.args(ENTRIES.map(|entry| format!("--external:./ts/{}.js", entry.file)));
    // Of that library only a class that compresses too can be imported by its name.
    modules.arg("--alias:lzma1/decoder=./node_modules/lzma1/lib/decoder.js");
    modules.args(["--bundle", "--splitting"]).arg(format!("--chunk-names={SHARED}"));
    process::run(modules.arg("--outdir=dist"))?;
    let files = [ENTRIES.map(|entry| entry.file).as_slice(), &[SHARED]].concat();
    for file in &files {
        renamed(&dist().join(file).with_extension("js"), "../ts/", "./", &files, "js")?;
    }
    // Not bundled again, but rewritten one by one: the same files import each other in the same way.
    let mut required = esbuild("cjs");
    required.args(files.iter().map(|file| format!("dist/{file}.js")));
    process::run(required.args(["--platform=node", "--out-extension:.js=.cjs", "--outdir=dist"]))?;
    for file in &files {
        renamed(&dist().join(file).with_extension("cjs"), "./", "./", &files, "cjs")?;
    }
    let [first, later @ ..] = &ENTRIES;
    // Nobody loads a later part who does not import it.
    for file in [first.file, SHARED] {
        let text = read_text(&dist().join(file).with_extension("js"))?;
        if let Some(other) = later.iter().find(|other| text.contains(&format!("\"./{}.js\"", other.file))) {
            bail!("{file}.js imports {}.js", other.file);
        }
    }
    // Whoever imports a later part has those it builds upon.
    for pair in later.windows(2) {
        let [before, after] = pair else { continue };
        let (before, after) = (before.file, after.file);
        for (ending, import) in [("js", "import\"./"), ("cjs", "require(\"./")] {
            let import = format!("{import}{before}.{ending}\"");
            if !read_text(&dist().join(after).with_extension(ending))?.contains(&import) {
                bail!("{after}.{ending} does not import {before}.{ending}");
            }
        }
    }
    for entry in ENTRIES {
        for (ending, start) in [("js", "from\"./"), ("cjs", "require(\"./")] {
            let file = dist().join(entry.file).with_extension(ending);
            if !read_text(&file)?.contains(&format!("{start}{SHARED}.{ending}\"")) {
                bail!("{} does not take what is shared from {SHARED}.{ending}", workspace::shown(&file));
            }
        }
    }
    nothing_else(&files)
}

/// Says otherwise where a file finds the others.
fn renamed(file: &Path, from: &str, to: &str, files: &[&str], ending: &str) -> Result<()> {
    let text = files.iter().fold(read_text(file)?, |text, other| {
        text.replace(&format!("\"{from}{other}.js\""), &format!("\"{to}{other}.{ending}\""))
    });
    write(file, text)
}

fn esbuild(format: &str) -> std::process::Command {
    let mut esbuild = tools::tool("esbuild");
    esbuild.args([
        "--ignore-annotations",
        "--minify",
        TARGET,
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    esbuild.arg(format!("--format={format}"));
    esbuild
}

/// Sees that all that was written is known here, and so is counted and packed.
fn nothing_else(files: &[&str]) -> Result<()> {
    for entry in std::fs::read_dir(dist()).context("cannot list what was bundled")? {
        let path = entry?.path();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if !files.contains(&stem.as_str()) {
            bail!("esbuild wrote `{}`, which nobody expects", path.display());
        }
    }
    Ok(())
}
