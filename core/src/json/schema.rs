//! The schemas of records, key by key, and of vocabularies, word by word.
//!
//! Beside what a JSON Schema says they say what it cannot, in keys that start with `x-`: the order of keys, what is
//! personal, and the words with their names. Tools that generate code read those; published documents lack them.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// A word of a vocabulary, with everything that is said of it.
pub(crate) struct Word<'w> {
    /// As it is written in documents.
    pub(crate) word: &'w str,
    /// Its name in the code.
    pub(crate) name: &'w str,
    /// What it means.
    pub(crate) doc: &'w str,
    /// As people read it in Dutch.
    pub(crate) nl: &'w str,
    /// As people read it in English.
    pub(crate) en: &'w str,
}

/// A type that is one of a number of words.
pub(crate) trait Vocabulary {
    /// What the words are about.
    const DESCRIPTION: &'static str;
    /// The words, in order.
    const WORDS: &'static [Word<'static>];
}

/// The schema of a vocabulary.
pub(crate) fn vocabulary<T: Vocabulary>() -> Schema {
    words(T::DESCRIPTION, T::WORDS)
}

/// The schema of a number of words.
pub(crate) fn words<'w>(description: &str, words: impl IntoIterator<Item = &'w Word<'w>>) -> Schema {
    let (mut texts, mut told) = (Vec::new(), Vec::new());
    for Word { word, name, doc, nl, en } in words {
        texts.push(*word);
        told.push(json!({ "word": word, "name": name, "doc": doc.trim(), "nl": nl, "en": en }));
    }
    schemars::json_schema!({
        "description": description.trim(),
        "type": "string",
        "enum": texts,
        "x-words": told,
    })
}

/// Builds the schema of a record.
pub(crate) struct Object {
    description: &'static str,
    order: Vec<Value>,
    properties: Map<String, Value>,
    required: Vec<Value>,
    not_both: bool,
}

impl Object {
    pub(crate) fn new(description: &'static str) -> Self {
        Self { description, order: Vec::new(), properties: Map::new(), required: Vec::new(), not_both: false }
    }

    pub(crate) fn key<T: JsonSchema>(
        &mut self,
        generator: &mut SchemaGenerator,
        key: &str,
        description: &str,
        required: bool,
    ) {
        let mut schema = generator.subschema_for::<T>();
        schema.insert("description".to_owned(), description.trim().into());
        self.add(key, schema.into(), required);
    }

    /// A key that may be left out, which then means its default: an empty list, an empty map, every day.
    pub(crate) fn defaulted<T: JsonSchema>(
        &mut self,
        generator: &mut SchemaGenerator,
        key: &str,
        description: &str,
    ) {
        let mut schema = generator.subschema_for::<T>();
        schema.insert("description".to_owned(), description.trim().into());
        schema.insert("x-defaulted".to_owned(), true.into());
        self.add(key, schema.into(), false);
    }

    fn add(&mut self, key: &str, schema: Value, required: bool) {
        self.order.push(key.into());
        self.properties.insert(key.to_owned(), schema);
        if required {
            self.required.push(key.into());
        }
    }

    pub(crate) fn format(&mut self, name: &str, description: &str) {
        let pattern = format!("^bouwsteen/{name}/1(\\.[0-9]+)?$");
        let schema = json!({ "description": description.trim(), "type": "string", "pattern": pattern });
        self.add("format", schema, true);
    }

    pub(crate) fn period(&mut self, generator: &mut SchemaGenerator) {
        use crate::date::Date;
        self.key::<Date>(generator, "from", "The first day.", false);
        self.key::<Date>(generator, "until", "The first day out.", false);
        self.key::<Date>(generator, "through", "The last day in; instead of `until`.", false);
        self.not_both = true;
    }

    pub(crate) fn finish(self) -> Schema {
        let mut schema = Map::new();
        schema.insert("description".to_owned(), self.description.trim().into());
        schema.insert("type".to_owned(), "object".into());
        schema.insert("x-order".to_owned(), self.order.into());
        schema.insert("properties".to_owned(), self.properties.into());
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), self.required.into());
        }
        schema.insert("additionalProperties".to_owned(), false.into());
        if self.not_both {
            schema.insert("not".to_owned(), json!({ "required": ["until", "through"] }));
        }
        schema.into()
    }
}
