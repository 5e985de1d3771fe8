//! The records, words and unions of core, as their schemas tell: from them the values of every face are made.

pub(crate) mod shape;
pub(crate) mod subjects;

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use shape::{Shape, Shaped};
use std::collections::BTreeMap;

/// Everything that is handed out or taken, by what core calls it.
#[derive(Debug, Default)]
pub(crate) struct Model {
    pub(crate) records: BTreeMap<String, Record>,
    pub(crate) vocabularies: BTreeMap<String, Vocabulary>,
    pub(crate) unions: BTreeMap<String, Union>,
}

/// Something with named parts.
#[derive(Debug)]
pub(crate) struct Record {
    /// What core calls it.
    pub(crate) kind: String,
    /// What it is.
    pub(crate) doc: String,
    /// Keys with one possible value: the word after `do`, the format of a document.
    pub(crate) fixed: Vec<Fixed>,
    /// Its other keys, in the order in which they are written.
    pub(crate) attributes: Vec<Attribute>,
    /// Whether the end of its period can be said as the last day in.
    pub(crate) has_through: bool,
}

/// A key with one possible value.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(crate) key: String,
    pub(crate) value: String,
    /// What it is.
    pub(crate) doc: String,
}

/// A key of a record.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) key: String,
    /// What it is.
    pub(crate) doc: String,
    pub(crate) shape: Shape,
    pub(crate) presence: Presence,
    /// Whether it is about a person.
    pub(crate) personal: bool,
    /// Of a list with so many elements and no other number of them, how many.
    pub(crate) length: Option<u64>,
    /// Whether it is a map in which no word may be left out.
    pub(crate) is_total: bool,
}

/// Whether a key must be there, and what it means when it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is always there.
    Required,
    /// It is always there, and null when not known.
    Nullable,
    /// Left out when not known.
    Optional,
    /// A list or map that is left out when empty.
    Defaulted,
    /// Left out when it stays as it is; null takes it away.
    Kept,
}

/// A type that is one of a number of words.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// What the words are about.
    pub(crate) doc: String,
    pub(crate) words: Vec<Word>,
}

/// One of the words.
#[derive(Debug)]
pub(crate) struct Word {
    /// As it is written in documents.
    pub(crate) word: String,
    /// What core calls it.
    pub(crate) name: String,
    /// What it means.
    pub(crate) doc: String,
    /// As people read it in English.
    pub(crate) english: String,
}

/// Records that are told apart by a key.
#[derive(Debug)]
pub(crate) struct Union {
    /// What they are.
    pub(crate) doc: String,
    /// The key.
    pub(crate) tag: String,
    /// What core calls the records.
    pub(crate) kinds: Vec<String>,
}

impl Model {
    /// Reads what `bouwsteen::schema::values()` gives.
    pub(crate) fn read(values: &Value) -> Result<Self> {
        let definitions = values.get("$defs").and_then(Value::as_object).context("there are no `$defs`")?;
        let mut model = Self::default();
        // Words first: a record tells by their names which words can be keys.
        for (name, schema) in definitions {
            if schema.get("x-words").is_some() {
                model.vocabularies.insert(name.clone(), Vocabulary::read(schema).context(name.clone())?);
            } else if schema.get("x-tag").is_some() {
                model.unions.insert(name.clone(), Union::read(schema).context(name.clone())?);
            }
        }
        for (name, schema) in definitions {
            if model.vocabularies.contains_key(name) || model.unions.contains_key(name) {
                continue;
            }
            let record = Record::read(name, schema, &model, definitions).context(name.clone())?;
            model.records.insert(name.clone(), record);
        }
        Ok(model)
    }

    /// Reads the schema of a document whose parts are known. Its keys are in the order of the schema: those that must be
    /// there first.
    pub(crate) fn document(&self, kind: &str, schema: &Value) -> Result<Record> {
        let mut schema = schema.clone();
        let mut order = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        let properties = schema.get("properties").and_then(Value::as_object).context("there are no keys")?;
        let others = properties.keys().map(|key| Value::from(key.as_str()));
        order.extend(others.filter(|key| !order.contains(key)).collect::<Vec<_>>());
        let keys = schema.as_object_mut().context("the schema is no object")?;
        keys.insert("x-order".to_owned(), order.into());
        let definitions = keys.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
        Record::read(kind, &schema, self, &definitions)
    }

    /// Of a record of a union what tells it apart: the key, and the word with its vocabulary.
    pub(crate) fn tag_of(&self, record: &Record) -> Option<(&str, &str, &Word)> {
        let union = self.unions.values().find(|union| union.kinds.contains(&record.kind))?;
        let word_of = |kind: &String| self.records.get(kind)?.word_of(&union.tag);
        let words: Vec<_> = union.kinds.iter().filter_map(word_of).collect();
        let vocabulary = self.vocabulary_of(&words)?;
        let own = record.word_of(&union.tag)?;
        let word = self.vocabularies.get(vocabulary)?.words.iter().find(|word| word.word == own)?;
        Some((&union.tag, vocabulary, word))
    }

    /// The vocabulary of exactly these words, in any order.
    pub(crate) fn vocabulary_of(&self, words: &[&str]) -> Option<&str> {
        let mut fitting = self.vocabularies.iter().filter(|(_, vocabulary)| {
            vocabulary.words.len() == words.len()
                && vocabulary.words.iter().all(|word| words.contains(&word.word.as_str()))
        });
        let found = fitting.next().map(|(name, _)| name.as_str());
        if fitting.next().is_some() { None } else { found }
    }
}

impl Vocabulary {
    fn read(schema: &Value) -> Result<Self> {
        let words = schema.get("x-words").and_then(Value::as_array).context("`x-words` is no list")?;
        let read = |word: &Value| {
            Ok(Word {
                word: text(word, "word")?,
                name: text(word, "name")?,
                doc: text(word, "doc")?,
                english: text(word, "en")?,
            })
        };
        Ok(Self { doc: text(schema, "description")?, words: words.iter().map(read).collect::<Result<_>>()? })
    }
}

impl Union {
    fn read(schema: &Value) -> Result<Self> {
        let kinds = schema.get("oneOf").and_then(Value::as_array).context("there is no `oneOf`")?;
        let kinds = kinds.iter().map(|kind| referred(kind).context("a kind is no reference"));
        Ok(Self {
            doc: text(schema, "description")?,
            tag: text(schema, "x-tag")?,
            kinds: kinds.collect::<Result<_>>()?,
        })
    }
}

impl Record {
    /// The one value of a key that has only one.
    pub(crate) fn word_of(&self, key: &str) -> Option<&str> {
        self.fixed.iter().find(|fixed| fixed.key == key).map(|fixed| fixed.value.as_str())
    }

    fn read(name: &str, schema: &Value, model: &Model, definitions: &Map<String, Value>) -> Result<Self> {
        let order = schema.get("x-order").and_then(Value::as_array).context("there is no `x-order`")?;
        let required = schema.get("required").and_then(Value::as_array);
        let mut record = Self {
            kind: name.to_owned(),
            doc: text(schema, "description")?,
            fixed: Vec::new(),
            attributes: Vec::new(),
            has_through: says_not_both(schema),
        };
        for key in order {
            let key = key.as_str().context("a key in `x-order` is no text")?;
            let property =
                schema.pointer(&format!("/properties/{key}")).with_context(|| format!("no `{key}`"))?;
            if let Some(value) = fixed(property) {
                let doc = text(property, "description")?;
                record.fixed.push(Fixed { key: key.to_owned(), value, doc });
                continue;
            }
            let shaped =
                Shaped::read(property, model, definitions).with_context(|| format!("the key `{key}`"))?;
            let required = required.is_some_and(|keys| keys.iter().any(|required| required == key));
            record.attributes.push(Attribute::new(key, property, shaped, required)?);
        }
        Ok(record)
    }
}

impl Attribute {
    fn new(key: &str, property: &Value, shaped: Shaped, required: bool) -> Result<Self> {
        let defaulted = property.get("x-defaulted").is_some();
        let presence = match (required, shaped.nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) => Presence::Kept,
            (false, false) if defaulted && shaped.shape.is_collection() => Presence::Defaulted,
            (false, false) => Presence::Optional,
        };
        Ok(Self {
            key: key.to_owned(),
            doc: text(property, "description")?,
            shape: shaped.shape,
            presence,
            personal: shaped.personal,
            length: property
                .get("minItems")
                .filter(|least| property.get("maxItems") == Some(least))
                .and_then(Value::as_u64),
            is_total: is_total(property),
        })
    }
}

/// Whether a value stands at each of the words.
fn is_total(property: &Value) -> bool {
    let words = property.get("properties").and_then(Value::as_object);
    let required = property.get("required").and_then(Value::as_array);
    words.is_some_and(|words| required.is_some_and(|required| required.len() == words.len()))
}

/// The one value that a key can have: a constant, or the format of a document.
fn fixed(property: &Value) -> Option<String> {
    if let Some(value) = property.get("const").and_then(Value::as_str) {
        return Some(value.to_owned());
    }
    let pattern = property.get("pattern")?.as_str()?;
    let format = pattern.strip_prefix("^bouwsteen/")?.strip_suffix("/1(\\.[0-9]+)?$")?;
    Some(format!("bouwsteen/{format}/1"))
}

/// Whether the end of a period can be said in two ways, of which only one may be there.
fn says_not_both(schema: &Value) -> bool {
    let both = serde_json::json!({ "required": ["until", "through"] });
    let either = serde_json::json!([{ "required": ["until"] }, { "required": ["through"] }]);
    schema.get("not") == Some(&both) || schema.get("oneOf") == Some(&either)
}

/// The name to which a schema refers.
pub(crate) fn referred(schema: &Value) -> Option<String> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/").map(str::to_owned)
}

fn text(schema: &Value, key: &str) -> Result<String> {
    let text = schema.get(key).and_then(Value::as_str).with_context(|| format!("there is no `{key}`"))?;
    Ok(text.to_owned())
}
