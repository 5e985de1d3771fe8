//! What a page loads, beside what it may load.

use super::bundle::SHARED;
use super::{ENTRIES, dist, folder, kept, read, read_text};
use anyhow::{Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;

/// Prints how large each entry is and fails when one is larger than it may be, or the README says otherwise.
pub(super) fn within_budget() -> Result<()> {
    let readme = read_text(&folder().join("README.md"))?;
    told(&readme, "demo", sent(&read(&dist().join("demo.js"))?)?)?;
    println!("\n{:<12}{:>14}{:>14}{:>14}", "", "wasm", "as loaded", "budget");
    let mut over = Vec::new();
    for (index, entry) in ENTRIES.iter().enumerate() {
        let library = read(&kept().join(entry.name).with_extension("wasm"))?;
        // What all need is loaded with the first; the others only add to it.
        let shared = if index == 0 { Some(SHARED) } else { None };
        let mut loaded = 0;
        for file in [Some(entry.file), shared].into_iter().flatten() {
            loaded += sent(&read(&dist().join(file).with_extension("js"))?)?;
        }
        told(&readme, entry.file, loaded)?;
        println!("{:<12}{:>14}{loaded:>14}{:>14}", entry.name, library.len(), entry.budget);
        if loaded > entry.budget {
            over.push(format!("{} by {} bytes", entry.name, loaded - entry.budget));
        }
    }
    println!("(bytes; as loaded: the JavaScript with the library in it, compressed with gzip)");
    if over.is_empty() { Ok(()) } else { bail!("larger than it may be: {}", over.join(", ")) }
}

/// Sees that the README says how much an entry makes a page load, in thousands of bytes, give or take a fiftieth or
/// what rounding takes.
fn told(readme: &str, file: &str, loaded: usize) -> Result<()> {
    let import = if file == "index" { "bouwsteen".to_owned() } else { format!("bouwsteen/{file}") };
    let row = readme.lines().find(|line| line.starts_with(&format!("| `{import}` |")));
    let said = row.and_then(|row| row.trim_end_matches([' ', '|']).rsplit(' ').next()?.parse::<usize>().ok());
    if said.is_none_or(|said| (said * 1000).abs_diff(loaded) > (loaded / 50).max(500)) {
        bail!("bindings-wasm/README.md must say that `{import}` takes {} kB", (loaded + 500) / 1000);
    }
    Ok(())
}

/// How many bytes a server sends for a file.
fn sent(file: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(file)?;
    Ok(encoder.finish()?.len())
}
