//! A key that holds the id of a fact, or a whole new fact.

use super::ChangeKind;
use crate::json::{Broken, Object, Pen, Reader, Shape, Write};
use crate::problem::Kind;

/// An id, or a whole new fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum IdOr<I, T> {
    Id(I),
    New(Box<T>),
}

impl<I: Shape, T: Shape> Shape for IdOr<I, T> {
    const KIND: Kind = Kind::TextOrObject;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        I::text(text, reader).map(Self::Id)
    }

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(T::object(object, reader)?.map(|fact| Self::New(Box::new(fact))))
    }
}

impl<I: Write, T: Write> Write for IdOr<I, T> {
    fn write(&self, pen: &mut dyn Pen) {
        match self {
            Self::Id(id) => id.write(pen),
            Self::New(fact) => fact.write(pen),
        }
    }
}

#[cfg(feature = "schema")]
impl<I: schemars::JsonSchema, T: schemars::JsonSchema> schemars::JsonSchema for IdOr<I, T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Or{}", I::schema_name(), T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (id, fact) = (generator.subschema_for::<I>(), generator.subschema_for::<T>());
        schemars::json_schema!({ "anyOf": [id, fact] })
    }
}

/// Of a key that holds an id or a new fact the one that is wanted; the other is a wrong type.
pub(super) fn either<I, T>(
    kind: ChangeKind,
    key: &'static str,
    value: Option<IdOr<I, T>>,
    reader: &mut Reader,
) -> (Option<I>, Option<Box<T>>) {
    let wants_new = kind.brings() == Some(key);
    let (expected, found) = match value {
        Some(IdOr::New(fact)) if wants_new => return (None, Some(fact)),
        Some(IdOr::Id(id)) if !wants_new => return (Some(id), None),
        Some(IdOr::Id(_)) => (Kind::Object, Kind::Text),
        Some(IdOr::New(_)) => (Kind::Text, Kind::Object),
        None => return (None, None),
    };
    reader.within(key, |reader| reader.wrong_type(expected, found));
    (None, None)
}
