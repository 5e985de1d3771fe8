//! What the Python package offers: its stubs, what is written by hand, and the values made from the schemas.

use super::face::Face;
use crate::codegen::model::Model;
use crate::codegen::python::names;
use crate::workspace;
use anyhow::{Context, Result};
use std::fs;

/// What is written by hand and imported by users.
const BY_HAND: [&str; 3] = ["_errors.py", "_record.py", "_word.py"];

/// What a notebook asks for: a public member in spite of its name.
const CARD: &str = "_repr_html_";

/// The package: `stubs` is the text of `_native.pyi`.
pub(super) fn face(model: &Model, stubs: &str) -> Result<Face> {
    let mut face = Face::default();
    declared(stubs, &mut face);
    for file in BY_HAND {
        let path = workspace::root().join("bindings-python/python/bouwsteen").join(file);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", workspace::shown(&path)))?;
        declared(&text, &mut face);
    }
    for record in model.records.values() {
        let members = record.attributes.iter().map(|attribute| names::attribute(&attribute.key));
        face.add(names::class(&record.kind), members);
    }
    for name in model.vocabularies.keys() {
        let said = crate::codegen::python::said_of(name);
        face.add(name, said);
    }
    model.unions.keys().for_each(|name| face.add(name, []));
    Ok(face)
}

/// Adds the classes and functions that a file declares, and their public members.
fn declared(text: &str, face: &mut Face) {
    let mut class: Option<&str> = None;
    for line in text.lines() {
        if let Some(name) = named(line, "class ") {
            class = Some(name);
            face.add(name, []);
        } else if let Some(name) = named(line, "def ").filter(|name| !name.starts_with('_')) {
            class = None;
            face.functions.insert(name.to_owned());
        } else if let (Some(class), Some(member)) = (class, named(line, "    def "))
            && (!member.starts_with('_') || member == CARD)
        {
            face.add(class, [member.to_owned()]);
        }
    }
}

/// The name behind the words that open a declaration.
fn named<'a>(line: &'a str, opening: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(opening)?;
    rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .next()
        .filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_members_and_functions_are_found() {
        let text = "class Live:\n    def __eq__(self): ...\n    def apply(self, /) -> Delta:\n        def inner(): ...\n\
                    def demo(*, lang: str) -> Register:\n    pass\ndef _hidden(): ...\n";
        let mut face = Face::default();
        declared(text, &mut face);
        for name in ["Live", "Live.apply", "demo"] {
            assert!(face.has(name), "{name}");
        }
        for name in ["Live.__eq__", "Live.inner", "_hidden", "Live.demo"] {
            assert!(!face.has(name), "{name}");
        }
    }
}
