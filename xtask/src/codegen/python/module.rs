//! A module: its first lines, what it needs from elsewhere, and its classes.

use super::docs::WIDTH;
use super::expression::Needs;
use super::places;
use crate::codegen::model::subjects::Module;
use std::collections::{BTreeMap, BTreeSet};

/// The line that says where a file comes from.
pub(super) const MADE: &str = "# Made from the types of core by `cargo xtask codegen`.\n";

/// The text of a module.
pub(super) fn text(module: &Module, classes: &[String], needs: &Needs) -> String {
    let mut text = format!("{MADE}\"\"\"{}\"\"\"\n\nfrom __future__ import annotations\n", module.about);
    let runtime: BTreeSet<_> = needs.standard.iter().filter(|name| !name.starts_with("typing.")).collect();
    if !runtime.is_empty() {
        text.push('\n');
        text += &standard(runtime.iter().map(|name| **name));
    }
    let own = own(module, needs);
    if !own.is_empty() {
        text.push('\n');
        text += &from(&own);
    }
    text += &typed(module, needs);
    for class in classes {
        text += "\n\n";
        text += class;
    }
    text
}

/// Imports from the standard library: `module.name`, or a module alone.
fn standard<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut whole = String::new();
    let mut parts = BTreeMap::<_, BTreeSet<_>>::new();
    for name in names {
        match name.rsplit_once('.') {
            Some((module, name)) => _ = parts.entry(module.to_owned()).or_default().insert(name.to_owned()),
            None => whole += &format!("import {name}\n"),
        }
    }
    whole + &from(&parts)
}

/// What is imported from the package itself, by module.
fn own(module: &Module, needs: &Needs) -> BTreeMap<String, BTreeSet<String>> {
    let mut parts = BTreeMap::<String, BTreeSet<String>>::new();
    for (place, names) in [("_argument", &needs.argument), ("_tree", &needs.tree)] {
        if !names.is_empty() {
            parts.insert(format!("..{place}"), names.iter().map(ToString::to_string).collect());
        }
    }
    for (place, name) in &needs.bases {
        parts.entry(format!("..{place}")).or_default().insert((*name).to_owned());
    }
    let places = places::places();
    let classes = needs.classes.iter().map(|name| (name, name));
    let unions = needs.unions.iter().map(|(union, name)| (union, name));
    for (class, name) in classes.chain(unions) {
        let Some(place) = places.get(class.as_str()).filter(|place| **place != module.path) else { continue };
        parts.entry(relative(module.path, place)).or_default().insert(name.clone());
    }
    parts
}

/// What only type checkers import.
fn typed(module: &Module, needs: &Needs) -> String {
    let mut imports = standard(needs.standard.iter().copied().filter(|name| name.starts_with("typing.")));
    let places = places::places();
    let mut parts = BTreeMap::<String, BTreeSet<String>>::new();
    for name in &needs.typed {
        let place =
            places.get(name.as_str()).map_or(".._errors".to_owned(), |place| relative(module.path, place));
        parts.entry(place).or_default().insert(name.clone());
    }
    if !imports.is_empty() && !parts.is_empty() {
        imports.push('\n');
    }
    imports += &from(&parts);
    if imports.is_empty() {
        return imports;
    }
    let imports: String = imports
        .lines()
        .map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") })
        .collect();
    format!("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}")
}

/// The module at `place` as one at `path` names it.
fn relative(path: &str, place: &str) -> String {
    let package = path.split('.').next().unwrap_or(path);
    match place.strip_prefix(package).and_then(|rest| rest.strip_prefix('.')) {
        Some(sibling) => format!(".{sibling}"),
        None => format!("..{place}"),
    }
}

/// The lines `from … import …`, in order.
pub(super) fn from(parts: &BTreeMap<String, BTreeSet<String>>) -> String {
    let mut text = String::new();
    for (module, names) in parts {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let one = format!("from {module} import {}\n", names.join(", "));
        if one.chars().count() <= WIDTH + 1 {
            text += &one;
        } else {
            let lines: Vec<_> = names.iter().map(|name| format!("    {name},\n")).collect();
            text += &format!("from {module} import (\n{})\n", lines.concat());
        }
    }
    text
}
