//! The JavaScript of the package: the sources and what they use, in as few files as there are things to import.

use super::{ENTRIES, dist, read_text, tools, write};
use crate::process;
use anyhow::{Context, Result, bail};

/// What both entries need, in a file that both import: so a register of one is a register for the other.
pub(super) const SHARED: &str = "shared";

/// What the language may be: understood by browsers since 2022, and by every Node that we support.
const TARGET: &str = "--target=es2022";

/// Writes the modules, and each of them once more for `require`.
pub(super) fn written() -> Result<()> {
    let mut modules = esbuild("esm");
    modules.args(ENTRIES.map(|entry| format!("ts/{}.ts", entry.file)));
    modules.args(["--bundle", "--splitting"]).arg(format!("--chunk-names={SHARED}"));
    process::run(modules.arg("--outdir=dist"))?;
    let files = [ENTRIES.map(|entry| entry.file).as_slice(), &[SHARED]].concat();
    // Not bundled again, but rewritten one by one: the same files import each other in the same way.
    let mut required = esbuild("cjs");
    required.args(files.iter().map(|file| format!("dist/{file}.js")));
    process::run(required.args(["--platform=node", "--out-extension:.js=.cjs", "--outdir=dist"]))?;
    for entry in ENTRIES {
        let file = dist().join(entry.file).with_extension("cjs");
        let (from, to) = (format!("\"./{SHARED}.js\""), format!("\"./{SHARED}.cjs\""));
        let text = read_text(&file)?;
        if text.matches(&from).count() != 1 {
            bail!("{}.cjs does not require {from} once", entry.file);
        }
        write(&file, text.replace(&from, &to))?;
    }
    nothing_else(&files)
}

fn esbuild(format: &str) -> std::process::Command {
    let mut esbuild = tools::tool("esbuild");
    esbuild.args(["--minify", TARGET, "--legal-comments=none", "--log-level=warning"]);
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
