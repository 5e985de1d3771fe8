//! Which kinds of JSON value a type takes.

use super::{Broken, Format, List, Object, Reader};
use crate::problem::{Detail, Kind, ProblemCode};
use std::collections::BTreeMap;

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

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        reader.wrong_type(Self::KIND, Kind::List);
        while list.pass()? {}
        Ok(None)
    }

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        reader.wrong_type(Self::KIND, Kind::Object);
        while object.key()?.is_some() {
            object.pass()?;
        }
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
        let mut values = Self::new();
        let (mut index, mut next) = (0, None);
        while reader.element(list, index, &mut next)? {
            match next.take() {
                Some(value) => values.push(value),
                None => reader.hole(values.len()),
            }
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
        let mut values = Self::new();
        while let Some(name) = object.key()? {
            let key = reader.named(name.clone().into_owned(), |reader| K::text(&name, reader));
            let Some(key) = key else {
                object.pass()?;
                continue;
            };
            if values.contains_key(&key) {
                reader.duplicate(&name);
                object.pass()?;
                continue;
            }
            reader.enter_named(name.into_owned());
            let mut value = None;
            object.value(&mut value, reader)?;
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
