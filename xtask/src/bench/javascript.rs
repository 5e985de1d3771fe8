//! The npm package, measured as it is built, in Node and in Chromium: the programs of `bindings-wasm/bench`.

use super::measure::{self, Measured};
use crate::cli::Flag;
use crate::{browser, process, wasm, workspace};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::path::Path;
use std::process::Command;

/// The folder of its registers, below that of all.
pub(crate) const FOLDER: &str = "javascript";

/// Builds the package and measures it on the registers in `folder`: what each engine is called, and what it took there.
pub(crate) fn measured(folder: &Path, quick: Flag) -> Result<Vec<(String, Vec<Measured>)>> {
    wasm::built()?;
    let program = |name: &str| {
        let mut node = Command::new("node");
        let repeat = if quick.given() { "8" } else { "40" };
        node.current_dir(workspace::root().join("bindings-wasm")).arg(format!("bench/{name}.mjs"));
        node.arg(folder).arg(repeat);
        node
    };
    let version = process::output(Command::new("node").arg("--version"))?;
    let in_node = measure::parse(&process::output(&mut program("node"))?)?;
    let told = process::output(program("browser").env("CHROMIUM", browser::chromium()?))?;
    let (chromium, lines) = in_browser(&told)?;
    let node = format!("Node {}", version.trim().trim_start_matches('v'));
    let measured = vec![(node, in_node), (chromium, measure::parse(lines)?)];
    match measured.iter().find(|(_, rows)| rows.is_empty()) {
        Some((engine, _)) => bail!("nothing was measured in {engine}"),
        None => Ok(measured),
    }
}

/// The first line, which says which browser it was.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Browser {
    browser: String,
}

/// What the browser is called, and the other lines.
fn in_browser(told: &str) -> Result<(String, &str)> {
    let (first, lines) = told.split_once('\n').unwrap_or((told, ""));
    let browser: Browser = serde_json::from_str(first)
        .with_context(|| format!("the browser did not say what it is: {first}"))?;
    Ok((format!("Chromium {}", browser.browser), lines))
}

#[cfg(test)]
mod tests {
    use super::in_browser;

    #[test]
    fn the_browser_names_itself_first() {
        let (browser, lines) = in_browser("{\"browser\":\"142.0\"}\n{\"work\":1}\n").unwrap();
        assert_eq!((browser.as_str(), lines), ("Chromium 142.0", "{\"work\":1}\n"));
        assert!(in_browser("{\"work\":1}").is_err());
    }
}
