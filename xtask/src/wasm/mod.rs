//! `cargo xtask wasm`: the npm package, built and packed as those who install it get it.

mod bundle;
mod declarations;
mod demo;
mod embed;
mod environments;
mod glue;
mod library;
mod package;
mod size;
mod split;
mod tests;
mod tools;

use crate::workspace;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use split::PARTS;
use std::fs;
use std::path::{Path, PathBuf};

/// Something of the package that is imported by itself.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The part of the library behind it.
    name: &'static str,
    /// The file that people import, without what follows the dot.
    file: &'static str,
    /// How much a page may load for it: bytes of the JavaScript, which holds the part, as a server sends it.
    budget: usize,
}

/// What the package is made of. Each works on what those before it give, so a page that uses it loads those too; its
/// budget is what it adds. The first may be 200 kB; the other budgets lie just above what there is, so that growth is
/// noticed.
const ENTRIES: [Entry; 4] = [
    Entry { name: "main", file: "index", budget: 200_000 },
    Entry { name: "words", file: "words", budget: 14_000 },
    Entry { name: "custodian", file: "custodian", budget: 119_000 },
    Entry { name: "documents", file: "documents", budget: 351_000 },
];

/// Builds the package, packs it, tries it where it is used, and sees that it is small enough.
pub(crate) fn run() -> Result<()> {
    let archive = built()?;
    println!("packed {}", workspace::shown(&archive));
    println!("--- resolution and types");
    package::well_formed(&archive)?;
    println!("--- environments");
    let installed = environments::try_out(&archive)?;
    println!("--- tests");
    tests::run(&installed)?;
    size::within_budget()
}

/// The package, built and packed; where the archive is.
pub(crate) fn built() -> Result<PathBuf> {
    tools::install()?;
    package::same_version()?;
    println!("--- library");
    let linked = library::built()?;
    let bound = glue::bound(&linked)?;
    let small = library::optimised(&bound)?;
    let parts = split::cut(&read(&linked)?, &read(&small)?)?;
    for (part, bytes) in PARTS.iter().zip(&parts) {
        write(&kept().join(part.name).with_extension("wasm"), bytes)?;
        embed::written(part.name, bytes)?;
    }
    println!("--- package");
    emptied(&dist())?;
    bundle::written()?;
    demo::written()?;
    declarations::written()?;
    package::packed()
}

/// The folder of the package.
fn folder() -> PathBuf {
    workspace::root().join("bindings-wasm")
}

/// What people install, as it stands in the package.
fn dist() -> PathBuf {
    folder().join("dist")
}

/// The parts of the library as the sources import them.
fn native() -> PathBuf {
    folder().join("ts/native")
}

/// Where what is built on the way is kept.
fn kept() -> PathBuf {
    workspace::target().join("npm")
}

/// A folder with nothing in it.
fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", workspace::shown(folder)))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", workspace::shown(folder)))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", workspace::shown(file)))
}

fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", workspace::shown(file)))
}

/// Writes a file, unless it holds that already: what watches it would work for nothing.
fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if fs::read(file).is_ok_and(|old| old == content.as_ref()) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", workspace::shown(folder)))?;
    }
    fs::write(file, content).with_context(|| format!("cannot write {}", workspace::shown(file)))
}

/// Makes `file` of `source`, unless it was made of that in the way that `how` names: what makes it takes long.
fn made(file: &Path, source: &[u8], how: &str, make: impl FnOnce() -> Result<()>) -> Result<()> {
    let wanted = format!("{how}\n{:x?}", Sha256::digest(source).as_slice());
    let told = file.with_extension("made-of");
    if file.exists() && fs::read_to_string(&told).is_ok_and(|text| text == wanted) {
        return Ok(());
    }
    // Written last, so what was broken off is done again.
    make()?;
    write(&told, wanted)
}
