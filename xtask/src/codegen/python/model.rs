//! The records, words and unions of core, as their schemas tell.

use super::names;
use super::shape::{Shape, Shaped};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Everything that is handed out or taken, by what core calls it.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) records: BTreeMap<String, Record>,
    pub(super) vocabularies: BTreeMap<String, Vocabulary>,
    pub(super) unions: BTreeMap<String, Union>,
}

/// Something with named parts.
#[derive(Debug)]
pub(super) struct Record {
    /// What core calls it.
    pub(super) kind: String,
    /// What it is.
    pub(super) doc: String,
    /// Keys with one possible value: the word after `do`, the format of a document.
    pub(super) fixed: Vec<(String, String)>,
    /// Its other keys, in the order in which they are written.
    pub(super) attributes: Vec<Attribute>,
    /// Whether the end of its period can be said as the last day in.
    pub(super) has_through: bool,
}

/// A key of a record.
#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) key: String,
    /// What it is called in Python.
    pub(super) name: String,
    /// What it is.
    pub(super) doc: String,
    pub(super) shape: Shape,
    pub(super) presence: Presence,
    /// Whether it is about a person.
    pub(super) personal: bool,
    /// Whether it is a list with so many elements and no other number of them.
    pub(super) is_fixed: bool,
}

/// Whether a key must be there, and what it means when it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
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
pub(super) struct Vocabulary {
    /// What the words are about.
    pub(super) doc: String,
    pub(super) words: Vec<Word>,
}

/// One of the words.
#[derive(Debug)]
pub(super) struct Word {
    /// As it is written in documents.
    pub(super) word: String,
    /// What it is called in Python.
    pub(super) member: String,
    /// What it means.
    pub(super) doc: String,
    /// As people read it in English.
    pub(super) english: String,
}

/// Records that are told apart by a key.
#[derive(Debug)]
pub(super) struct Union {
    /// What they are.
    pub(super) doc: String,
    /// The key.
    pub(super) tag: String,
    /// What core calls the records.
    pub(super) kinds: Vec<String>,
}

impl Model {
    /// Reads what `bouwsteen::schema::values()` gives.
    pub(super) fn read(values: &Value) -> Result<Self> {
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

    /// Of a record of a union what tells it apart: the key, and the word as a vocabulary and a member of it.
    pub(super) fn tag_of(&self, record: &Record) -> Option<(&str, &str, &str)> {
        let union = self.unions.values().find(|union| union.kinds.contains(&record.kind))?;
        let word_of = |kind: &String| self.records.get(kind)?.word_of(&union.tag);
        let words: Vec<_> = union.kinds.iter().filter_map(word_of).collect();
        let vocabulary = self.vocabulary_of(&words)?;
        let own = record.word_of(&union.tag)?;
        let word = self.vocabularies.get(vocabulary)?.words.iter().find(|word| word.word == own)?;
        Some((&union.tag, vocabulary, &word.member))
    }

    /// The vocabulary of exactly these words, in any order.
    pub(super) fn vocabulary_of(&self, words: &[&str]) -> Option<&str> {
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
                member: names::member(&text(word, "name")?),
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
    pub(super) fn word_of(&self, key: &str) -> Option<&str> {
        self.fixed.iter().find(|(fixed, _)| fixed == key).map(|(_, word)| word.as_str())
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
                record.fixed.push((key.to_owned(), value));
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
        let name = names::attribute(key);
        if names::key(&name) != key {
            bail!("the key `{key}` cannot be told from the attribute `{name}`");
        }
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
            name,
            doc: text(property, "description")?,
            shape: shaped.shape,
            presence,
            personal: shaped.personal,
            is_fixed: property.get("minItems").is_some_and(|least| property.get("maxItems") == Some(least)),
        })
    }
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
pub(super) fn referred(schema: &Value) -> Option<String> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/").map(str::to_owned)
}

fn text(schema: &Value, key: &str) -> Result<String> {
    let text = schema.get(key).and_then(Value::as_str).with_context(|| format!("there is no `{key}`"))?;
    Ok(text.to_owned())
}
