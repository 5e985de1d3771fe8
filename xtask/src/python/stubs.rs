//! The stubs of the library inside the Python package, from what the library says of itself.
//!
//! PyO3 puts a description of every class and function in the library; what it cannot know, such as the Python class
//! of a value, the signatures say in words. Those words become names here, with the imports that they need.

use super::package::library;
use anyhow::{Context, Result};
use pyo3_introspection::{introspect_cdylib, module_stub_files};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The text of `_native.pyi`; `homes` tells in which module of the package each class stands.
pub(crate) fn stubs(homes: &BTreeMap<&str, &str>) -> Result<String> {
    let module = introspect_cdylib(library()?, "_native").context("the library does not describe itself")?;
    let files = module_stub_files(&module);
    let text = files.get(Path::new("__init__.pyi")).context("no stub was made")?;
    Ok(finished(text, homes))
}

/// A table is of one class of values, which the library cannot say.
const GENERIC: (&str, &str) = ("class Table:", "class Table(collections.abc.Sequence[_Row]):");
/// What stands at a place is one value, and in a slice several.
const PLACES: (&str, &str) = (
    "    def __getitem__(self, index: Any, /) -> Any:",
    "    @typing.overload\n    def __getitem__(self, index: typing.SupportsIndex, /) -> _Row: ...\n    \
     @typing.overload\n    def __getitem__(self, index: slice, /) -> tuple[_Row, ...]:",
);
/// The standard library has it only since 3.13.
const CAPSULE: (&str, &str) = ("from types import CapsuleType", "from typing_extensions import CapsuleType");
const ROW: &str = "_Row = typing.TypeVar(\"_Row\", covariant=True)\n";

/// Words become names, and what they name is imported.
fn finished(text: &str, homes: &BTreeMap<&str, &str>) -> String {
    let mut lines = Vec::new();
    let mut imports = BTreeSet::from(["import collections.abc".to_owned(), "import typing".to_owned()]);
    let generic =
        text.replace(GENERIC.0, GENERIC.1).replace(PLACES.0, PLACES.1).replace(CAPSULE.0, CAPSULE.1);
    for line in generic.lines() {
        let line = if is_signature(line) { unquoted(line) } else { line.to_owned() };
        if is_signature(&line) {
            names(&line).for_each(|name| import(name, homes, &mut imports));
        }
        lines.push(line);
    }
    let (docs, rest) = after_docs(&lines);
    let imports: Vec<_> = imports.into_iter().collect();
    let parts = [MADE.trim_end(), &docs.join("\n"), "", &imports.join("\n"), &rest.join("\n"), ""];
    parts.join("\n").replacen("\n__all__", &format!("\n{ROW}\n__all__"), 1)
}

/// The first line, which says where the file comes from.
const MADE: &str = "# Made from the library itself by `cargo xtask codegen`.\n";

/// What the module says of itself, and the rest.
fn after_docs(lines: &[String]) -> (&[String], &[String]) {
    let closing = lines.iter().skip(1).position(|line| line == "\"\"\"");
    lines.split_at(closing.map_or(0, |place| place + 2))
}

/// Whether a line declares something, as opposed to documenting it.
fn is_signature(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("def ") || line.contains(": \"") && !line.starts_with(['>', '#', '.'])
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

fn import(name: &str, homes: &BTreeMap<&str, &str>, imports: &mut BTreeSet<String>) {
    if let Some(module) = homes.get(name) {
        imports.insert(format!("from .{module} import {name}"));
    } else if let Some((module, _)) = name.rsplit_once('.') {
        // `...` is no name.
        if module.starts_with(char::is_alphabetic) {
            imports.insert(format!("import {module}"));
        }
    }
}
