//! The class of a vocabulary.

use super::docs;
use super::expression::Needs;
use super::literal;
use super::names;
use super::said::{self, Said};
use crate::codegen::model::Vocabulary;
use crate::codegen::model::shape::Shape;
use std::fmt::Write as _;

pub(super) fn class(name: &str, vocabulary: &Vocabulary, needs: &mut Needs) -> String {
    needs.bases.insert(("_word", "Word"));
    let mut text = format!("class {name}(Word):\n");
    text += &docs::docstring(&vocabulary.doc, &example(name, vocabulary), 4);
    text += "\n";
    for word in &vocabulary.words {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "    {} = {}", names::member(&word.name), literal::text(&word.word));
        text += &docs::docstring(&word.doc, &[], 4);
    }
    for said in said::of(name) {
        text += "\n";
        text += &property(&said, needs);
    }
    text
}

/// The first word, as people read it.
fn example(name: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let Some(word) = vocabulary.words.first() else { return Vec::new() };
    vec![
        String::new(),
        ">>> import bouwsteen as bw".to_owned(),
        format!(">>> bw.{name}.{}.name_in(\"en\")", names::member(&word.name)),
        literal::shown(&word.english),
    ]
}

/// What core says of each word beside its name.
fn property(said: &Said, needs: &mut Needs) -> String {
    let Said { name, fact, .. } = said;
    let doc = docs::docstring(said.doc, &[], 8);
    let tree = if said.in_a_language {
        format!("self._fact(\"{fact}\", lang)")
    } else {
        format!("self._fact(\"{fact}\")")
    };
    let (given, read) = match &said.shape {
        // A record stands in a module that needs these words: it is asked for when it is needed.
        Shape::Record(record) => {
            needs.typed.insert(record.clone());
            let place = said::place_of(record);
            let asked = format!("from ..{place} import {record}\n\n        ");
            (record.clone(), format!("{asked}return {record}._of({tree})"))
        }
        shape if said.optional => {
            needs.tree.insert("maybe");
            (needs.type_given(shape) + " | None", format!("return maybe({}, {tree})", needs.reader(shape)))
        }
        shape => (needs.type_given(shape), format!("return {}", needs.read_from(shape, &tree))),
    };
    if said.in_a_language {
        needs.typed.insert("Language".to_owned());
        return format!("    def {name}(self, lang: Language = \"nl\") -> {given}:\n{doc}        {read}\n");
    }
    format!("    @property\n    def {name}(self) -> {given}:\n{doc}        {read}\n")
}
