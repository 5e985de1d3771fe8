//! Where values come from: the lists and objects of a JSON text, and the places that values are read into.
//!
//! Both are known by their traits only, so that all there is to reading JSON is compiled once and not once more for
//! each type that is read: that would be a third of the package for browsers.

use super::{Reader, Shape};
use crate::problem::Kind;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// The JSON itself is broken, and reading ends. What is wrong with it, whoever started the reading knows.
#[derive(Debug)]
pub(crate) struct Broken;

/// The values of a list, one after another.
pub(crate) trait List {
    /// Reads the next value; `false` when there is none.
    fn next(&mut self, place: &mut dyn Place, reader: &mut Reader) -> Result<bool, Broken>;

    /// Passes over the next value; `false` when there is none.
    fn pass(&mut self) -> Result<bool, Broken>;
}

/// The keys of an object with their values, one after another.
pub(crate) trait Object<'de> {
    /// The next key, borrowed from the text where it has no escapes.
    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Broken>;

    /// Reads the value of the key.
    fn value(&mut self, place: &mut dyn Place, reader: &mut Reader) -> Result<(), Broken>;

    /// Passes over the value of the key.
    fn pass(&mut self) -> Result<(), Broken>;
}

/// A value of the text, as a place is given it.
pub(crate) enum Given<'a, 'de> {
    Text(&'a str),
    Integer(i64),
    Fraction(f64),
    Boolean(bool),
    Null,
    List(&'a mut dyn List),
    Object(&'a mut dyn Object<'de>),
}

impl Given<'_, '_> {
    const fn kind(&self) -> Kind {
        match self {
            Self::Text(_) => Kind::Text,
            Self::Integer(_) => Kind::Integer,
            Self::Fraction(_) => Kind::Fraction,
            Self::Boolean(_) => Kind::Boolean,
            Self::Null => Kind::Null,
            Self::List(_) => Kind::List,
            Self::Object(_) => Kind::Object,
        }
    }

    /// Reports a value that is of another kind than what is due, and passes over it.
    fn refused(self, due: Kind, reader: &mut Reader) -> Result<(), Broken> {
        reader.wrong_type(due, self.kind());
        match self {
            Self::List(list) => while list.pass()? {},
            Self::Object(object) => {
                while object.key()?.is_some() {
                    object.pass()?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// What the elements of a list are read into, whatever they are.
pub(crate) trait Elements {
    /// The place of the next element.
    fn place(&mut self) -> &mut dyn Place;

    /// Keeps what was read. Of an element that could not be, how many were kept before it.
    fn keep(&mut self) -> Result<(), usize>;
}

/// What the entries of a map are read into, whatever they are.
pub(crate) trait Pairs {
    /// Reads the next key; `false` when it could not be, which has been reported.
    fn key(&mut self, name: &str, reader: &mut Reader) -> bool;

    /// Whether the map has that key already.
    fn is_known(&self) -> bool;

    /// The place of the value of the key.
    fn place(&mut self) -> &mut dyn Place;

    /// Keeps what was read.
    fn keep(&mut self);
}

/// A place that a value is read into. It stays empty when the value cannot be read, which has then been reported.
pub(crate) trait Place {
    fn fill(&mut self, given: Given<'_, '_>, reader: &mut Reader) -> Result<(), Broken>;
}

impl<T: Shape> Place for Option<T> {
    fn fill(&mut self, given: Given<'_, '_>, reader: &mut Reader) -> Result<(), Broken> {
        if !T::takes(given.kind()) {
            return given.refused(T::KIND, reader);
        }
        *self = match given {
            Given::Text(text) => T::text(text, reader),
            Given::Integer(number) => T::integer(number, reader),
            Given::Fraction(number) => T::fraction(number, reader),
            Given::Boolean(value) => T::boolean(value, reader),
            Given::Null => T::null(reader),
            Given::List(list) => T::list(list, reader)?,
            Given::Object(object) => T::object(object, reader)?,
        };
        Ok(())
    }
}

/// Reads one value into a place with serde.
pub(super) struct Filling<'a> {
    place: &'a mut dyn Place,
    reader: &'a mut Reader,
}

impl<'a> Filling<'a> {
    pub(super) fn new(place: &'a mut dyn Place, reader: &'a mut Reader) -> Self {
        Self { place, reader }
    }

    /// Fills the place with a value that has no parts, and so cannot be broken.
    fn simple<E>(self, given: Given<'_, '_>) -> Result<(), E> {
        self.place.fill(given, self.reader).or(Ok(()))
    }
}

impl<'de> DeserializeSeed<'de> for Filling<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Filling<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.simple(Given::Text(text))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.simple(Given::Integer(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.simple(Given::Integer(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.simple(Given::Fraction(number))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.simple(Given::Boolean(value))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.simple(Given::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let mut list = Source { access: list, error: None };
        self.place.fill(Given::List(&mut list), self.reader).or_else(|Broken| list.error.map_or(Ok(()), Err))
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        let mut object = Source { access: object, error: None };
        self.place
            .fill(Given::Object(&mut object), self.reader)
            .or_else(|Broken| object.error.map_or(Ok(()), Err))
    }
}

/// A list or an object as serde gives it, and the error that ended it.
struct Source<A, E> {
    access: A,
    error: Option<E>,
}

impl<A, E> Source<A, E> {
    /// Keeps the error, if it is one.
    fn kept<T>(&mut self, result: Result<T, E>) -> Result<T, Broken> {
        result.map_err(|error| {
            self.error = Some(error);
            Broken
        })
    }
}

impl<'de, A: SeqAccess<'de>> List for Source<A, A::Error> {
    fn next(&mut self, place: &mut dyn Place, reader: &mut Reader) -> Result<bool, Broken> {
        let next = self.access.next_element_seed(Filling::new(place, reader));
        self.kept(next).map(|next| next.is_some())
    }

    fn pass(&mut self) -> Result<bool, Broken> {
        let next = self.access.next_element::<IgnoredAny>();
        self.kept(next).map(|next| next.is_some())
    }
}

impl<'de, A: MapAccess<'de>> Object<'de> for Source<A, A::Error> {
    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Broken> {
        let key = self.access.next_key_seed(Key);
        self.kept(key)
    }

    fn value(&mut self, place: &mut dyn Place, reader: &mut Reader) -> Result<(), Broken> {
        let value = self.access.next_value_seed(Filling::new(place, reader));
        self.kept(value)
    }

    fn pass(&mut self) -> Result<(), Broken> {
        let value = self.access.next_value::<IgnoredAny>();
        self.kept(value).map(|_| ())
    }
}

/// A key of an object.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
