//! One library, cut into parts that share memory, tables and globals, so that a page loads what it uses.
//!
//! A part is the code that those before it do not hold. Nothing is guessed: the linker tells what leads to what, what is
//! doubtful is of the first part, and what cannot be is refused.

mod graph;
mod image;
mod module;
mod names;
mod parts;
mod share;
#[cfg(test)]
mod tests;
mod write;

use anyhow::{Context, Result};
use graph::Graph;
use module::Module;
pub(super) use parts::{PARTS, bringing};
use share::Share;
use wasmparser::ExternalKind;

/// From where parts import what earlier ones have. What JavaScript gives has another name.
pub(super) const EARLIER: &str = "earlier";

/// Cuts a library that is bound and optimised into its parts; `linked` is what the linker wrote.
pub(super) fn cut(linked: &[u8], small: &[u8]) -> Result<Vec<Vec<u8>>> {
    let linked = Module::read(linked).context("cannot read the linked library")?;
    let small = Module::read(small).context("cannot read the finished library")?;
    let graph = Graph::read(&linked).context("cannot read what the linker tells")?;
    let functions = small.exports.iter().filter(|export| export.kind == ExternalKind::Func);
    let of_exports = parts::of_exports(functions.map(|export| export.name))?;
    let share = Share::of(&graph, &linked, &small, &of_exports, PARTS.len())?;
    write::written(&linked, &small, &graph, &share, PARTS.len())
}

/// A linked library without what only the linker and we need.
pub(super) fn plain(linked: &[u8]) -> Result<Vec<u8>> {
    let mut plain = linked.get(..8).context("the library is no module")?.to_vec();
    for payload in wasmparser::Parser::new(0).parse_all(linked) {
        let payload = payload?;
        if let wasmparser::Payload::CustomSection(section) = &payload
            && (section.name() == "linking" || section.name().starts_with("reloc."))
        {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let content = linked.get(range).context("a section lies outside the library")?;
            wasm_encoder::Section::append_to(&wasm_encoder::RawSection { id, data: content }, &mut plain);
        }
    }
    Ok(plain)
}
