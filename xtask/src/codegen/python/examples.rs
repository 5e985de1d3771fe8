//! Examples of records, out of the documents in the guide and the demonstration register.

use super::literal::Literal;
use super::names;
use super::record;
use crate::codegen::model::shape::Shape;
use crate::codegen::model::{Attribute, Model, Presence, Record};
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// As many as are looked at of each kind.
const ENOUGH: usize = 200;

/// As long as an example is that is easy to read.
const READABLE: usize = 120;

/// Longer than this, only the first of what stands in lists and texts is shown.
const LONG: usize = 360;

/// What was found of each kind, in the order of the documents.
#[derive(Debug, Default)]
pub(super) struct Examples {
    found: BTreeMap<String, Vec<Value>>,
}

impl Examples {
    /// Takes the records out of a value of a shape.
    pub(super) fn gather(&mut self, model: &Model, shape: &Shape, value: &Value) {
        match shape {
            Shape::Record(kind) => self.gather_record(model, kind, value),
            Shape::TextOr(more) if !value.is_string() => self.gather(model, more, value),
            Shape::Union(name) => {
                if let Some(record) = chosen(model, name, value) {
                    self.gather_record(model, &record.kind, value);
                }
            }
            Shape::OneOrList(of) if value.is_object() => self.gather(model, of, value),
            Shape::List(of) | Shape::OneOrList(of) => {
                value.as_array().into_iter().flatten().for_each(|value| self.gather(model, of, value));
            }
            Shape::Map(_, of) => {
                value.as_object().into_iter().flatten().for_each(|(_, value)| self.gather(model, of, value));
            }
            _ => {}
        }
    }

    fn gather_record(&mut self, model: &Model, kind: &str, value: &Value) {
        let Some(record) = model.records.get(kind) else { return };
        let found = self.found.entry(kind.to_owned()).or_default();
        if found.len() < ENOUGH {
            found.push(value.clone());
        }
        for attribute in &record.attributes {
            if let Some(value) = value.get(&attribute.key) {
                self.gather(model, &attribute.shape, value);
            }
        }
    }

    /// The example of a record: of those that are easy to read the first that says most, else the shortest.
    pub(super) fn of(&self, model: &Model, record: &Record) -> Result<Vec<String>> {
        let found = self.found.get(&record.kind).map(Vec::as_slice).unwrap_or_default();
        let made: Vec<_> = found.iter().filter_map(|value| made(model, record, value)).collect();
        let mut best: Option<(&Literal, usize, usize)> = None;
        for literal in &made {
            let (length, says) = (literal.shown().chars().count(), says(literal));
            let better = best.is_none_or(|(_, known, said)| match (length <= READABLE, known <= READABLE) {
                (true, true) => says > said,
                (readable, false) => readable || length < known,
                (false, true) => false,
            });
            if better {
                best = Some((literal, length, says));
            }
        }
        let (literal, length, _) = best.with_context(|| format!("no document shows a `{}`", record.kind))?;
        if length <= LONG { Ok(literal.example()) } else { Ok(shortened(literal).example()) }
    }
}

/// The value with only the first of what stands in lists, and the first line of texts.
fn shortened(literal: &Literal) -> Literal {
    match literal {
        Literal::Text(text) => Literal::Text(text.lines().next().unwrap_or_default().to_owned()),
        Literal::List(values) => Literal::List(values.iter().take(1).map(shortened).collect()),
        Literal::Map(pairs) => {
            Literal::Map(pairs.iter().map(|(key, value)| (key.clone(), shortened(value))).collect())
        }
        Literal::Call(class, arguments) => {
            let arguments = arguments.iter().map(|(name, value)| (name.clone(), shortened(value)));
            Literal::Call(class.clone(), arguments.collect())
        }
        literal => literal.clone(),
    }
}

/// How many things a value says.
fn says(literal: &Literal) -> usize {
    match literal {
        Literal::Call(_, arguments) => arguments.len(),
        _ => 1,
    }
}

/// A record as Python makes it; `None` when the value says something that the constructor does not take.
fn made(model: &Model, record: &Record, value: &Value) -> Option<Literal> {
    let mut arguments = Vec::new();
    for attribute in record::shown(record) {
        match value.get(&attribute.key) {
            None => {}
            Some(Value::Null) if attribute.presence == Presence::Nullable => {}
            Some(value) => {
                arguments.push((names::attribute(&attribute.key), argument(model, attribute, value)?))
            }
        }
    }
    Some(Literal::Call(names::class(&record.kind).to_owned(), arguments))
}

fn argument(model: &Model, attribute: &Attribute, value: &Value) -> Option<Literal> {
    match literal(model, &attribute.shape, value)? {
        Literal::Text(text) if attribute.personal => Some(Literal::Hidden(text)),
        Literal::List(values) if attribute.length.is_some() => Some(Literal::Fixed(values)),
        literal => Some(literal),
    }
}

fn literal(model: &Model, shape: &Shape, value: &Value) -> Option<Literal> {
    match (shape, value) {
        (Shape::Record(kind), Value::Object(_)) => made(model, model.records.get(kind)?, value),
        (Shape::TextOr(more), value) if !value.is_string() => literal(model, more, value),
        (Shape::Union(name), Value::Object(_)) => made(model, chosen(model, name, value)?, value),
        (Shape::List(of) | Shape::OneOrList(of), Value::Array(values)) => {
            let values = values.iter().map(|value| literal(model, of, value));
            Some(Literal::List(values.collect::<Option<_>>()?))
        }
        (Shape::Map(key, of), Value::Object(values)) => {
            let mut pairs = Vec::new();
            for name in in_order(model, key, values) {
                pairs.push((name.clone(), literal(model, of, values.get(name)?)?));
            }
            Some(Literal::Map(pairs))
        }
        _ => Some(plain(value)),
    }
}

/// The record of a union that a value is.
fn chosen<'a>(model: &'a Model, union: &str, value: &Value) -> Option<&'a Record> {
    let union = model.unions.get(union)?;
    let word = value.get(&union.tag)?.as_str();
    let records = union.kinds.iter().filter_map(|kind| model.records.get(kind));
    records.into_iter().find(|record| record.word_of(&union.tag) == word)
}

/// The keys of a map as core writes them: words in the order of their vocabulary.
fn in_order<'a>(model: &Model, key: &Shape, values: &'a Map<String, Value>) -> Vec<&'a String> {
    let mut names: Vec<_> = values.keys().collect();
    if let Shape::Word(vocabulary) = key
        && let Some(vocabulary) = model.vocabularies.get(vocabulary)
    {
        names.sort_by_key(|name| vocabulary.words.iter().position(|word| word.word == **name));
    }
    names
}

/// Free-form data.
fn plain(value: &Value) -> Literal {
    match value {
        Value::Null => Literal::Plain("None".to_owned()),
        Value::Bool(true) => Literal::Plain("True".to_owned()),
        Value::Bool(false) => Literal::Plain("False".to_owned()),
        Value::Number(number) => Literal::Plain(number.to_string()),
        Value::String(text) => Literal::Text(text.clone()),
        Value::Array(values) => Literal::List(values.iter().map(plain).collect()),
        Value::Object(pairs) => {
            Literal::Map(pairs.iter().map(|(key, value)| (key.clone(), plain(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn of_what_is_easy_to_read_the_first_that_says_most_is_shown() {
        let text = json!({ "description": "A text.", "type": "string" });
        let lists = json!({ "description": "Texts.", "type": "array", "items": text });
        let values = json!({ "$defs": { "Point": {
            "description": "A point.",
            "x-order": ["name", "email", "hours"],
            "properties": { "name": text, "email": text, "hours": lists }
        } } });
        let model = Model::read(&values).unwrap();
        let record = model.records.get("Point").unwrap();
        let mut examples = Examples::default();
        assert!(examples.of(&model, record).is_err());
        let points = json!([
            { "name": "one" }, { "name": "two", "email": "e" }, { "name": "three", "email": "f" },
            { "name": "x".repeat(READABLE), "email": "g", "hours": [] }
        ]);
        let shape = Shape::List(Box::new(Shape::Record("Point".to_owned())));
        examples.gather(&model, &shape, &points);
        let lines = examples.of(&model, record).unwrap();
        assert_eq!(lines.last().unwrap(), "Point(name='two', email='e')");

        let mut long = Examples::default();
        let hours: Vec<_> = (0..90).map(|hour| format!("hour {hour}")).collect();
        long.gather(&model, &shape, &json!([{ "hours": hours }]));
        assert_eq!(long.of(&model, record).unwrap().last().unwrap(), "Point(hours=['hour 0'])");
    }
}
