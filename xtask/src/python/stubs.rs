//! The stubs of the library inside the Python package, from what the library says of itself.
//!
//! PyO3 puts a description of every class and function in the library; what it cannot know, such as the Python class
//! of a value, the signatures say in words. Those words become names here, with the imports that they need.

use super::package::library;
use anyhow::{Context, Result};
use pyo3_introspection::{introspect_cdylib, module_stub_files};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The text of `_native.pyi`; `homes` tells in which module of the package each class lives.
pub(crate) fn stubs(homes: &BTreeMap<String, String>) -> Result<String> {
    let module = introspect_cdylib(library()?, "_native").context("the library does not describe itself")?;
    let files = module_stub_files(&module);
    let text = files.get(Path::new("__init__.pyi")).context("no stub was made")?;
    Ok(finished(text, homes))
}

/// Words become names, and what they name is imported.
fn finished(text: &str, homes: &BTreeMap<String, String>) -> String {
    let mut lines = Vec::new();
    let mut imports = BTreeSet::new();
    for line in text.lines() {
        let line = if is_signature(line) { unquoted(line) } else { line.to_owned() };
        if is_signature(&line) {
            names(&line).for_each(|name| import(name, homes, &mut imports));
        }
        lines.push(line);
    }
    let at = lines.iter().position(|line| line.starts_with("from ") || line.starts_with("import "));
    let at = at.unwrap_or_default();
    lines.splice(at..at, imports);
    let mut text =
        format!("# Made by `cargo xtask codegen` from the library itself.\n{}\n", lines.join("\n"));
    // The library cannot say that a class is generic.
    text = text.replace("class Table:", "class Table(collections.abc.Sequence[Row]):");
    text
}

/// Whether a line declares something, as opposed to documenting it.
fn is_signature(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("def ") || line.contains(": \"") && !line.starts_with(['>', '#'])
}

/// The line with the annotations that stand in quotes as names.
fn unquoted(line: &str) -> String {
    let mut parts = line.split('"');
    let mut text = parts.next().unwrap_or_default().to_owned();
    while let (Some(quoted), Some(after)) = (parts.next(), parts.next()) {
        let is_annotation = text.ends_with(": ") || text.ends_with("-> ");
        text += &if is_annotation { quoted.to_owned() } else { format!("\"{quoted}\"") };
        text += after;
    }
    text
}

/// The names in a line, dotted ones as a whole.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(|character: char| !(character.is_alphanumeric() || character == '_' || character == '.'))
        .filter(|name| !name.is_empty())
}

fn import(name: &str, homes: &BTreeMap<String, String>, imports: &mut BTreeSet<String>) {
    if let Some(module) = homes.get(name) {
        imports.insert(format!("from {module} import {name}"));
    } else if let Some((module, _)) = name.rsplit_once('.') {
        imports.insert(format!("import {module}"));
    }
}
