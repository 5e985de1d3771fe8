//! Which kinds of JSON value a type takes.

use super::source::{Elements, Pairs};
use super::{Broken, Format, List, Object, Place, Reader};
use crate::problem::{Detail, Kind, ProblemCode};
use std::collections::BTreeMap;

/// A type that can be read out of JSON without stopping at problems.
///
/// A type overrides the methods for the kinds that it takes. The others are never called: values of another kind are
/// reported and passed over before ([`Place`](super::Place)).
pub(crate) trait Shape: Sized {
    /// What is due here, for the message.
    const KIND: Kind;

    /// Of a type of document its format.
    const FORMAT: Format = Format::NONE;

    /// Whether values of a kind are taken: of those that are due, unless a type says otherwise.
    fn takes(kind: Kind) -> bool {
        Self::KIND.covers(kind)
    }

    fn text(_text: &str, _reader: &mut Reader) -> Option<Self> {
        None
    }

    fn integer(_number: i64, _reader: &mut Reader) -> Option<Self> {
        None
    }

    fn fraction(_number: f64, _reader: &mut Reader) -> Option<Self> {
        None
    }

    fn boolean(_value: bool, _reader: &mut Reader) -> Option<Self> {
        None
    }

    fn null(_reader: &mut Reader) -> Option<Self> {
        None
    }

    fn list(_list: &mut dyn List, _reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(None)
    }

    fn object(_object: &mut dyn Object<'_>, _reader: &mut Reader) -> Result<Option<Self>, Broken> {
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

impl<T: Shape> Shape for Vec<T> {
    const KIND: Kind = Kind::List;

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let mut growing = Growing { values: Self::new(), next: None };
        reader.elements(list, &mut growing)?;
        growing.values.shrink_to_fit();
        Ok(Some(growing.values))
    }

    fn fallback() -> Option<Self> {
        Some(Self::new())
    }
}

/// The values of a list so far, and the place of the next.
struct Growing<T> {
    values: Vec<T>,
    next: Option<T>,
}

impl<T: Shape> Elements for Growing<T> {
    fn place(&mut self) -> &mut dyn Place {
        &mut self.next
    }

    fn keep(&mut self) -> Result<(), usize> {
        let read = self.values.len();
        self.next.take().map(|value| self.values.push(value)).ok_or(read)
    }
}

/// A list of so many.
impl<T: Shape, const N: usize> Shape for [T; N] {
    const KIND: Kind = Kind::List;

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
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

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(T::object(object, reader)?.map(Self::new))
    }
}

/// A map whose keys are read like text values.
impl<K: Shape + Ord, V: Shape> Shape for BTreeMap<K, V> {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let mut filling = Mapping { map: Self::new(), key: None, value: None };
        reader.entries(object, &mut filling)?;
        Ok(Some(filling.map))
    }

    fn fallback() -> Option<Self> {
        Some(Self::new())
    }
}

/// The entries of a map so far, and the place of the next.
struct Mapping<K, V> {
    map: BTreeMap<K, V>,
    key: Option<K>,
    value: Option<V>,
}

impl<K: Shape + Ord, V: Shape> Pairs for Mapping<K, V> {
    fn key(&mut self, name: &str, reader: &mut Reader) -> bool {
        self.key = K::text(name, reader);
        self.key.is_some()
    }

    fn is_known(&self) -> bool {
        self.key.as_ref().is_some_and(|key| self.map.contains_key(key))
    }

    fn place(&mut self) -> &mut dyn Place {
        &mut self.value
    }

    fn keep(&mut self) {
        if let Some((key, value)) = self.key.take().zip(self.value.take()) {
            self.map.insert(key, value);
        }
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
