//! Free-form data inside a document: what a finding expected and observed.

use super::{Broken, List, Object, Pen, Reader, Shape, Write, serialized};
use crate::problem::Kind;
use std::collections::BTreeMap;

/// A JSON value without fractions, its object keys in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Json {
    /// Nothing known.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(BTreeMap<String, Json>),
}

impl Json {
    /// An object of the given keys.
    pub(crate) fn object<const N: usize>(entries: [(&str, Json); N]) -> Self {
        Self::of(entries.into())
    }

    /// The same of any number, compiled once.
    fn of(entries: Vec<(&str, Json)>) -> Self {
        let mut object = BTreeMap::new();
        for (key, value) in entries {
            object.insert(key.to_owned(), value);
        }
        Self::Object(object)
    }

    /// A list of texts.
    pub(crate) fn texts<T: ToString>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(|text| Self::Text(text.to_string())).collect())
    }

    /// A text, or null when there is none.
    pub(crate) fn text(text: Option<impl ToString>) -> Self {
        text.map_or(Self::Null, |text| Self::Text(text.to_string()))
    }

    /// A number, or null when it is not known.
    pub(crate) fn number(number: Option<u32>) -> Self {
        number.map_or(Self::Null, |number| Self::Integer(number.into()))
    }

    /// How many there are.
    pub(crate) fn count(number: usize) -> Self {
        Self::Integer(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// The value of a key of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => entries.get(key),
            _ => None,
        }
    }

    /// The text, if this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Write for Json {
    fn write(&self, pen: &mut dyn Pen) {
        match self {
            Self::Null => pen.null(),
            Self::Bool(value) => pen.boolean(*value),
            Self::Integer(number) => pen.integer(*number),
            Self::Text(text) => pen.text(text),
            Self::List(values) => values.write(pen),
            Self::Object(entries) => entries.write(pen),
        }
    }
}

serialized!(Json);

impl Shape for Json {
    const KIND: Kind = Kind::Object;

    fn takes(_: Kind) -> bool {
        true
    }

    fn text(text: &str, _: &mut Reader) -> Option<Self> {
        Some(Self::Text(text.to_owned()))
    }

    fn integer(number: i64, _: &mut Reader) -> Option<Self> {
        Some(Self::Integer(number))
    }

    fn fraction(_: f64, reader: &mut Reader) -> Option<Self> {
        reader.wrong_type(Kind::Integer, Kind::Fraction);
        None
    }

    fn boolean(value: bool, _: &mut Reader) -> Option<Self> {
        Some(Self::Bool(value))
    }

    fn null(_: &mut Reader) -> Option<Self> {
        Some(Self::Null)
    }

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let mut values = Vec::new();
        let mut next = None;
        while list.next(&mut next, reader)? {
            values.extend(next.take());
        }
        Ok(Some(Self::List(values)))
    }

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let mut entries = BTreeMap::new();
        while let Some(key) = object.key()? {
            let mut value = None;
            object.value(&mut value, reader)?;
            entries.extend(value.map(|value| (key.into_owned(), value)));
        }
        Ok(Some(Self::Object(entries)))
    }

    fn fallback() -> Option<Self> {
        Some(Self::Null)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Json {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Json".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::Schema::default()
    }
}
