//! What a value of a key looks like: the part of JSON Schema that core uses.

use super::{Model, referred};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

/// What can stand somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A text, a code, an id.
    Text,
    /// How long something takes, as `P3M`.
    Duration,
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Number,
    /// A number that need not be whole.
    Fraction,
    /// True or false.
    Flag,
    /// Free-form data.
    Any,
    /// A word of a vocabulary.
    Word(String),
    Record(String),
    /// One of the records of a union.
    Union(String),
    /// A text, or what says more: a record or a list.
    TextOr(Box<Shape>),
    List(Box<Shape>),
    /// A list, or the only element without a list around it.
    OneOrList(Box<Shape>),
    /// Values by text or word.
    Map(Box<Shape>, Box<Shape>),
}

impl Shape {
    /// Whether it can be empty.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(..))
    }
}

/// A shape, whether null can stand there, and whether it is about a person.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub(crate) shape: Shape,
    pub(crate) nullable: bool,
    pub(crate) personal: bool,
}

impl Shaped {
    pub(crate) fn read(schema: &Value, model: &Model, definitions: &Map<String, Value>) -> Result<Self> {
        let reader = Reader { model, definitions };
        let (schema, nullable) = without_null(schema);
        let personal = schema.get("x-personal").is_some()
            || schema.get("items").is_some_and(|items| items.get("x-personal").is_some());
        Ok(Self { shape: reader.shape(&schema)?, nullable, personal })
    }
}

/// Reads shapes, with what they refer to at hand.
struct Reader<'a> {
    model: &'a Model,
    definitions: &'a Map<String, Value>,
}

impl Reader<'_> {
    fn shape(&self, schema: &Value) -> Result<Shape> {
        if let Some(name) = referred(schema) {
            return self.named(name);
        }
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            return self.either(choices);
        }
        let Some(kind) = schema.get("type") else { return Ok(Shape::Any) };
        Ok(match kind.as_str().context("a value of several types")? {
            "string" => match schema.get("format").and_then(Value::as_str) {
                Some("date") => Shape::Date,
                Some("time") => Shape::Time,
                Some("duration") => Shape::Duration,
                _ => Shape::Text,
            },
            "integer" => Shape::Number,
            "number" => Shape::Fraction,
            "boolean" => Shape::Flag,
            "array" => {
                let items = schema.get("items").context("a list of anything")?;
                Shape::List(Box::new(self.shape(items)?))
            }
            "object" => self.map(schema)?,
            kind => bail!("no type stands for `{kind}`"),
        })
    }

    fn named(&self, name: String) -> Result<Shape> {
        if self.model.vocabularies.contains_key(&name) {
            Ok(Shape::Word(name))
        } else if self.model.unions.contains_key(&name) {
            Ok(Shape::Union(name))
        } else if self.definitions.contains_key(&name) {
            Ok(Shape::Record(name))
        } else {
            bail!("there is no `{name}`")
        }
    }

    /// One of two.
    fn either(&self, choices: &[Value]) -> Result<Shape> {
        let shapes = choices.iter().map(|choice| self.shape(choice)).collect::<Result<Vec<_>>>()?;
        match shapes.as_slice() {
            [Shape::Text, more @ (Shape::Record(_) | Shape::List(_))] => {
                Ok(Shape::TextOr(Box::new(more.clone())))
            }
            [one, Shape::List(of)] if **of == *one => Ok(Shape::OneOrList(of.clone())),
            _ => bail!("no type stands for one of {shapes:?}"),
        }
    }

    /// Values by key: any text, texts of a pattern, or the words of a vocabulary.
    fn map(&self, schema: &Value) -> Result<Shape> {
        if let Some(of) = schema.get("additionalProperties").filter(|of| of.is_object()) {
            return Ok(Shape::Map(Box::new(Shape::Text), Box::new(self.shape(of)?)));
        }
        let properties = |key: &str| schema.get(key).and_then(Value::as_object);
        if let Some(of) = properties("patternProperties").and_then(|patterns| patterns.values().next()) {
            return Ok(Shape::Map(Box::new(Shape::Text), Box::new(self.shape(of)?)));
        }
        let properties = properties("properties").context("an object of which nothing is said")?;
        let words: Vec<_> = properties.keys().map(String::as_str).collect();
        let vocabulary =
            self.model.vocabulary_of(&words).context("keys that are no words of one vocabulary")?;
        let of = properties.values().next().context("no keys")?;
        if properties.values().any(|other| other != of) {
            bail!("a value for each word, but not of one shape");
        }
        Ok(Shape::Map(Box::new(Shape::Word(vocabulary.to_owned())), Box::new(self.shape(of)?)))
    }
}

/// The schema without null, and whether null could stand there.
fn without_null(schema: &Value) -> (Value, bool) {
    let mut schema = schema.clone();
    let is_null = |kind: &Value| kind == "null" || kind.get("type").is_some_and(|kind| kind == "null");
    for key in ["type", "anyOf"] {
        let Some(kinds) = schema.get(key).and_then(Value::as_array) else { continue };
        let others: Vec<_> = kinds.iter().filter(|kind| !is_null(kind)).cloned().collect();
        if others.len() == kinds.len() {
            continue;
        }
        let Some(keys) = schema.as_object_mut() else { continue };
        match (key, others.as_slice()) {
            ("type", [kind]) => _ = keys.insert(key.to_owned(), kind.clone()),
            ("anyOf", [other]) => {
                keys.remove(key);
                keys.extend(other.as_object().cloned().unwrap_or_default());
            }
            _ => _ = keys.insert(key.to_owned(), others.into()),
        }
        return (schema, true);
    }
    (schema, false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(schema: Value) -> Result<(Shape, bool)> {
        let words = json!([{ "word": "self", "name": "Oneself", "doc": "One.", "nl": "zelf", "en": "self" }]);
        let values = json!({ "$defs": {
            "Confirmer": { "description": "Who.", "x-words": words },
            "Period": { "description": "Days.", "x-order": [], "properties": {} }
        } });
        let definitions = values.get("$defs").and_then(Value::as_object).unwrap();
        let shaped = Shaped::read(&schema, &Model::read(&values).unwrap(), definitions)?;
        Ok((shaped.shape, shaped.nullable))
    }

    #[test]
    fn every_shape_of_core_is_known() {
        let period = || Shape::Record("Period".to_owned());
        let refer = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
        let date = || json!({ "type": "string", "format": "date" });
        for (schema, shape) in [
            (json!({ "type": "string", "format": "duration" }), Shape::Duration),
            (json!({ "type": "string", "pattern": "^GM" }), Shape::Text),
            (date(), Shape::Date),
            (json!({ "type": "string", "format": "time" }), Shape::Time),
            (json!({ "description": "Anything." }), Shape::Any),
            (refer("Confirmer"), Shape::Word("Confirmer".to_owned())),
            (json!({ "anyOf": [{ "type": "string" }, refer("Period")] }), Shape::TextOr(Box::new(period()))),
            (
                json!({ "anyOf": [refer("Period"), { "type": "array", "items": refer("Period") }] }),
                Shape::OneOrList(Box::new(period())),
            ),
            (
                json!({ "type": "object", "patternProperties": { "^JZ": date() } }),
                Shape::Map(Box::new(Shape::Text), Box::new(Shape::Date)),
            ),
            (
                json!({ "type": "object", "properties": { "self": date() } }),
                Shape::Map(Box::new(Shape::Word("Confirmer".to_owned())), Box::new(Shape::Date)),
            ),
        ] {
            assert_eq!(read(schema).unwrap(), (shape, false));
        }
    }

    #[test]
    fn null_stands_beside_a_shape() {
        assert_eq!(read(json!({ "type": ["integer", "null"] })).unwrap(), (Shape::Number, true));
        let period = json!({ "anyOf": [{ "$ref": "#/$defs/Period" }, { "type": "null" }] });
        assert_eq!(read(period).unwrap(), (Shape::Record("Period".to_owned()), true));
    }

    #[test]
    fn another_shape_is_an_error() {
        for schema in [
            json!({ "$ref": "#/$defs/Weather" }),
            json!({ "type": "null" }),
            json!({ "type": "object", "properties": { "rain": { "type": "integer" } } }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
        ] {
            assert!(read(schema.clone()).is_err(), "{schema}");
        }
    }
}
