//! The type of a vocabulary, and the list of all.

use super::docs::{self, WIDTH};
use super::expression::Needs;
use super::file;
use crate::codegen::model::{Model, Vocabulary, subjects};
use std::fmt::Write as _;

/// Words that only the entry `documents` uses, and the library of the main one does not know.
const OF_DOCUMENTS: &str = "words.lists";

pub(super) fn definition(name: &str, vocabulary: &Vocabulary) -> String {
    let meanings = vocabulary.words.iter().map(|word| format!("- `{}`: {}", word.word, word.doc));
    let mut text = docs::comment(&vocabulary.doc, &meanings.collect::<Vec<_>>(), 0);
    let words: Vec<_> = vocabulary.words.iter().map(|word| format!("\"{}\"", word.word)).collect();
    let one = format!("export type {name} = {};\n", words.join(" | "));
    if one.chars().count() <= WIDTH + 1 {
        return text + &one;
    }
    // Writing to a String cannot fail.
    let _ = write!(text, "export type {name} =\n    | {};\n", words.join("\n    | "));
    text
}

/// The file in which every vocabulary can be found by its name.
pub(super) fn all(model: &Model) -> String {
    let mut needs = Needs::default();
    let mut text =
        docs::comment("Every vocabulary that `words` tells of: the type of its words, by its name.", &[], 0);
    text += "export interface Vocabularies {\n";
    let told = |name: &&String| subjects::place_of(name) != Some(OF_DOCUMENTS);
    for name in model.vocabularies.keys().filter(told) {
        let _ = writeln!(text, "    readonly {name}: {};", needs.kind(name));
    }
    text += "}\n";
    file::text("vocabularies", "All vocabularies.", &[text], &needs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_vocabulary_tells_what_each_word_means() {
        let words = json!([
            { "word": "self", "name": "Oneself", "doc": "The person.", "nl": "zelf", "en": "self" },
            { "word": "custodian", "name": "Custodian", "doc": "Who keeps the list.", "nl": "", "en": "" }
        ]);
        let values = json!({ "$defs": { "Confirmer": { "description": "Who vouched.", "x-words": words } } });
        let mut model = Model::read(&values).unwrap();
        let confirmer = model.vocabularies.get_mut("Confirmer").unwrap();
        let expected = "/**\n * Who vouched.\n *\n * - `self`: The person.\n * - `custodian`: Who keeps the list.\n */\n\
                        export type Confirmer = \"self\" | \"custodian\";\n";
        assert_eq!(definition("Confirmer", confirmer), expected);
        confirmer.words[1].word = "w".repeat(100);
        assert!(definition("Confirmer", confirmer).contains("=\n    | \"self\"\n    | \"ww"));
    }
}
