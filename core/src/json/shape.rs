//! Which kinds of JSON value a type takes, and the one visitor that serves them all.

use super::{Format, Reader};
use crate::problem::{Detail, Kind, ProblemCode};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// A type that can be read out of JSON without stopping at problems.
///
/// Every method has a default that reports the wrong kind; a type overrides those it takes.
pub(crate) trait Shape: Sized {
    /// What is due here, for the message.
    const KIND: Kind;

    /// Of a type of document its format.
    const FORMAT: Format = Format::NONE;

    fn text(_text: &str, reader: &mut Reader) -> Option<Self> {
        reader.wrong_type(Self::KIND, Kind::Text);
        None
    }

    fn integer(_number: i64, reader: &mut Reader) -> Option<Self> {
        reader.wrong_type(Self::KIND, Kind::Integer);
        None
    }

    fn fraction(_number: f64, reader: &mut Reader) -> Option<Self> {
        reader.wrong_type(Self::KIND, Kind::Fraction);
        None
    }

    fn boolean(_value: bool, reader: &mut Reader) -> Option<Self> {
        reader.wrong_type(Self::KIND, Kind::Boolean);
        None
    }

    fn null(reader: &mut Reader) -> Option<Self> {
        reader.wrong_type(Self::KIND, Kind::Null);
        None
    }

    fn list<'de, A: SeqAccess<'de>>(mut list: A, reader: &mut Reader) -> Result<Option<Self>, A::Error> {
        reader.wrong_type(Self::KIND, Kind::List);
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn object<'de, A: MapAccess<'de>>(mut object: A, reader: &mut Reader) -> Result<Option<Self>, A::Error> {
        reader.wrong_type(Self::KIND, Kind::Object);
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    /// What stands in for a value that could not be read, so that the object around it is still checked.
    /// `None` leaves the object around it out.
    fn fallback() -> Option<Self> {
        None
    }
}

/// A type that is one of a number of words.
pub(crate) trait Words: Copy + 'static {
    /// The words, in order.
    const EVERY: &'static [Self];

    /// The word as it is written.
    fn text(self) -> &'static str;
}

/// Reads one `T` with serde; `None` when it could not be read (which has then been reported).
pub(crate) struct Seed<'r, T> {
    reader: &'r mut Reader,
    shape: PhantomData<T>,
}

impl<'r, T: Shape> Seed<'r, T> {
    pub(crate) fn new(reader: &'r mut Reader) -> Self {
        Self { reader, shape: PhantomData }
    }
}

impl<'de, T: Shape> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Shape> Visitor<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(T::text(text, self.reader))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(T::integer(number, self.reader))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(T::integer(i64::try_from(number).unwrap_or(i64::MAX), self.reader))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(T::fraction(number, self.reader))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(T::boolean(value, self.reader))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(T::null(self.reader))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        T::list(list, self.reader)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        T::object(object, self.reader)
    }
}

/// A key of an object, borrowed from the text where it has no escapes.
pub(crate) struct Key;

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

impl<T: Shape> Shape for Vec<T> {
    const KIND: Kind = Kind::List;

    fn list<'de, A: SeqAccess<'de>>(mut list: A, reader: &mut Reader) -> Result<Option<Self>, A::Error> {
        let mut values = Self::new();
        let mut index = 0;
        while let Some(value) = reader.at(index, |reader| list.next_element_seed(Seed::<T>::new(reader)))? {
            values.extend(value);
            index += 1;
        }
        values.shrink_to_fit();
        Ok(Some(values))
    }

    fn fallback() -> Option<Self> {
        Some(Self::new())
    }
}

/// A list of so many.
impl<T: Shape, const N: usize> Shape for [T; N] {
    const KIND: Kind = Kind::List;

    fn list<'de, A: SeqAccess<'de>>(list: A, reader: &mut Reader) -> Result<Option<Self>, A::Error> {
        let values = Vec::list(list, reader)?.unwrap_or_default();
        let found = reader.position(&reader.pointer(), values.len());
        let place = |place: usize| format!("{}/{place}", reader.pointer());
        match found {
            few if few < N => {
                let (path, detail) = (place(few), Detail::Value(few.to_string()));
                reader.report_at(ProblemCode::MissingKey, path, detail);
            }
            many if many > N => {
                let known: Vec<_> = (0..N).map(|place| place.to_string()).collect();
                let (path, detail) = (place(N), Detail::Choice(N.to_string(), known.join(", ")));
                reader.report_at(ProblemCode::UnknownKey, path, detail);
            }
            _ => {}
        }
        Ok(values.try_into().ok())
    }
}

/// A value behind a pointer is written as itself.
impl<T: Shape> Shape for Box<T> {
    const KIND: Kind = T::KIND;

    fn object<'de, A: MapAccess<'de>>(object: A, reader: &mut Reader) -> Result<Option<Self>, A::Error> {
        Ok(T::object(object, reader)?.map(Self::new))
    }
}

/// A map whose keys are read like text values.
impl<K: Shape + Ord, V: Shape> Shape for BTreeMap<K, V> {
    const KIND: Kind = Kind::Object;

    fn object<'de, A: MapAccess<'de>>(mut object: A, reader: &mut Reader) -> Result<Option<Self>, A::Error> {
        let mut values = Self::new();
        while let Some(name) = object.next_key_seed(Key)? {
            let key = reader.named(name.clone().into_owned(), |reader| K::text(&name, reader));
            let Some(key) = key else {
                object.next_value::<IgnoredAny>()?;
                continue;
            };
            if values.contains_key(&key) {
                reader.duplicate(&name);
                object.next_value::<IgnoredAny>()?;
                continue;
            }
            reader.enter_named(name.into_owned());
            let value = object.next_value_seed(Seed::<V>::new(reader))?;
            reader.leave();
            values.extend(value.map(|value| (key, value)));
        }
        Ok(Some(values))
    }

    fn fallback() -> Option<Self> {
        Some(Self::new())
    }
}

impl Shape for bool {
    const KIND: Kind = Kind::Boolean;

    fn boolean(value: bool, _: &mut Reader) -> Option<Self> {
        Some(value)
    }

    fn fallback() -> Option<Self> {
        Some(false)
    }
}

/// A text of any length: one that is ours, such as a message.
impl Shape for String {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, _: &mut Reader) -> Option<Self> {
        Some(text.to_owned())
    }

    fn fallback() -> Option<Self> {
        Some(Self::new())
    }
}

/// Whole numbers of documents are counts: zero or more, and exact in every language.
impl Shape for u32 {
    const KIND: Kind = Kind::Integer;

    fn integer(number: i64, reader: &mut Reader) -> Option<Self> {
        let value = Self::try_from(number).ok();
        if value.is_none() {
            reader.wrong_type(Kind::Integer, Kind::Fraction);
        }
        value
    }

    fn fallback() -> Option<Self> {
        Some(0)
    }
}
