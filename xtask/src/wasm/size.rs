//! What a page loads, beside what it may load.

use super::bundle::SHARED;
use super::{ENTRIES, dist, kept, read};
use anyhow::{Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;

/// Prints how large each entry is and fails when one is larger than it may be.
pub(super) fn within_budget() -> Result<()> {
    println!("\n{:<12}{:>14}{:>14}{:>14}{:>14}", "", "wasm", "as loaded", "budget", "aim");
    let mut over = Vec::new();
    for (index, entry) in ENTRIES.iter().enumerate() {
        let library = read(&kept().join(entry.library).join("small.wasm"))?;
        // What both need is loaded with the first; the second only adds to it.
        let shared = if index == 0 { Some(SHARED) } else { None };
        let mut loaded = 0;
        for file in [Some(entry.file), shared].into_iter().flatten() {
            loaded += sent(&read(&dist().join(file).with_extension("js"))?)?;
        }
        let aim = entry.aim.map(|aim| aim.to_string()).unwrap_or_default();
        println!("{:<12}{:>14}{loaded:>14}{:>14}{aim:>14}", entry.library, library.len(), entry.budget);
        if let Some(aim) = entry.aim.filter(|aim| loaded > *aim) {
            println!("  {} bytes more than what we want {} to be", loaded - aim, entry.library);
        }
        if loaded > entry.budget {
            over.push(format!("{} by {} bytes", entry.library, loaded - entry.budget));
        }
    }
    println!("(bytes; as loaded: the JavaScript with the library in it, compressed with gzip)");
    if over.is_empty() { Ok(()) } else { bail!("larger than it may be: {}", over.join(", ")) }
}

/// How many bytes a server sends for a file.
fn sent(file: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(file)?;
    Ok(encoder.finish()?.len())
}
