//! The archive that people install.

use super::{folder, kept, read_text, tools};
use crate::process;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Sees that npm and Cargo speak of the same version.
pub(super) fn same_version() -> Result<()> {
    for (file, pointer) in [
        ("package.json", "/version"),
        ("package-lock.json", "/version"),
        ("package-lock.json", "/packages//version"),
    ] {
        let json: serde_json::Value = serde_json::from_str(&read_text(&folder().join(file))?)?;
        let stated = json.pointer(pointer).and_then(serde_json::Value::as_str).unwrap_or("none");
        if stated != VERSION {
            bail!("bindings-wasm/{file} says version {stated} and Cargo.toml {VERSION}; make them the same");
        }
    }
    Ok(())
}

/// Packs what was built; where the archive is.
pub(super) fn packed() -> Result<PathBuf> {
    let out = kept();
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let source = crate::workspace::root().join(license);
        fs::copy(source, folder().join(license)).with_context(|| format!("cannot copy {license}"))?;
    }
    let mut npm = tools::npm(&folder());
    npm.args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(&out);
    process::output(&mut npm)?;
    let archive = out.join(format!("bouwsteen-{VERSION}.tgz"));
    if !archive.exists() {
        bail!("npm did not write {}", crate::workspace::shown(&archive));
    }
    Ok(archive)
}

/// Sees that the archive is one that every tool resolves, with types that fit.
pub(super) fn well_formed(archive: &Path) -> Result<()> {
    process::run(tools::tool("publint").args(["run", "--strict"]).arg(archive))?;
    // Older resolutions know no `exports`, which is how an entry beside the first is found.
    process::run(tools::tool("attw").arg(archive).args(["--profile", "node16", "--quiet"]))
}
