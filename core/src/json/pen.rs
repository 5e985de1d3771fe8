//! Where values go: they are written with a pen, and known by a trait only, so that all there is to writing JSON is
//! compiled once and not once more for each type that is written.

use serde::Serializer;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq};
use std::collections::BTreeMap;
use std::fmt::Display;

/// A value of a document, as it is written.
pub(crate) trait Write {
    /// Writes the value, whole and once.
    fn write(&self, pen: &mut dyn Pen);
}

/// Writes one value.
pub(crate) trait Pen {
    fn null(&mut self);
    fn boolean(&mut self, value: bool);
    fn integer(&mut self, number: i64);
    fn fraction(&mut self, number: f64);
    fn text(&mut self, text: &str);
    /// A text that is made while it is written.
    fn shown(&mut self, text: &dyn Display);
    fn list(&mut self, items: &mut dyn FnMut(&mut dyn Items));
    fn object(&mut self, entries: &mut dyn FnMut(&mut dyn Entries));
}

/// Writes the values of a list, one after another.
pub(crate) trait Items {
    fn item(&mut self, value: &dyn Write);
}

/// Writes the keys of an object with their values, one after another.
pub(crate) trait Entries {
    fn entry(&mut self, key: &str, value: &dyn Write);
}

/// Writes a key that may be left out.
pub(crate) fn optional<T: Write>(entries: &mut dyn Entries, key: &str, value: &Option<T>) {
    if let Some(value) = value {
        entries.entry(key, value);
    }
}

/// Writes a value with serde.
pub(crate) fn serialize<S: Serializer>(value: &dyn Write, serializer: S) -> Result<S::Ok, S::Error> {
    let mut once = Once { serializer: Some(serializer), result: None };
    value.write(&mut once);
    // Every value writes something.
    once.result.unwrap_or_else(|| Err(S::Error::custom("nothing was written")))
}

/// The keys that an object is written with.
pub(crate) fn written_keys(object: &dyn Write) -> Vec<String> {
    let mut keys = Keys(Vec::new());
    object.write(&mut keys);
    keys.0
}

/// Lets serde write types that are written with a pen.
macro_rules! serialized {
    ($($name:ty),*) => {
        $(impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        })*
    };
}

pub(crate) use serialized;

impl Serialize for dyn Write + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

/// A serializer that has not written yet, or what came of it.
struct Once<S: Serializer> {
    serializer: Option<S>,
    result: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Once<S> {
    fn put(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        if let Some(serializer) = self.serializer.take() {
            self.result = Some(write(serializer));
        }
    }
}

impl<S: Serializer> Pen for Once<S> {
    fn null(&mut self) {
        self.put(S::serialize_unit);
    }

    fn boolean(&mut self, value: bool) {
        self.put(|serializer| serializer.serialize_bool(value));
    }

    fn integer(&mut self, number: i64) {
        self.put(|serializer| serializer.serialize_i64(number));
    }

    fn fraction(&mut self, number: f64) {
        self.put(|serializer| serializer.serialize_f64(number));
    }

    fn text(&mut self, text: &str) {
        self.put(|serializer| serializer.serialize_str(text));
    }

    fn shown(&mut self, text: &dyn Display) {
        self.put(|serializer| serializer.collect_str(text));
    }

    fn list(&mut self, items: &mut dyn FnMut(&mut dyn Items)) {
        self.put(|serializer| {
            let mut parts = Parts { within: serializer.serialize_seq(None)?, error: None };
            items(&mut parts);
            parts.error.map_or_else(|| parts.within.end(), Err)
        });
    }

    fn object(&mut self, entries: &mut dyn FnMut(&mut dyn Entries)) {
        self.put(|serializer| {
            let mut parts = Parts { within: serializer.serialize_map(None)?, error: None };
            entries(&mut parts);
            parts.error.map_or_else(|| parts.within.end(), Err)
        });
    }
}

/// A list or an object that is being written, and the error that ended it.
struct Parts<A, E> {
    within: A,
    error: Option<E>,
}

impl<A: SerializeSeq> Items for Parts<A, A::Error> {
    fn item(&mut self, value: &dyn Write) {
        if self.error.is_none() {
            self.error = self.within.serialize_element(value).err();
        }
    }
}

impl<A: SerializeMap> Entries for Parts<A, A::Error> {
    fn entry(&mut self, key: &str, value: &dyn Write) {
        if self.error.is_none() {
            self.error = self.within.serialize_entry(key, value).err();
        }
    }
}

/// Keeps the keys of an object and nothing else.
struct Keys(Vec<String>);

impl Pen for Keys {
    fn null(&mut self) {}
    fn boolean(&mut self, _: bool) {}
    fn integer(&mut self, _: i64) {}
    fn fraction(&mut self, _: f64) {}
    fn text(&mut self, _: &str) {}
    fn shown(&mut self, _: &dyn Display) {}
    fn list(&mut self, _: &mut dyn FnMut(&mut dyn Items)) {}

    fn object(&mut self, entries: &mut dyn FnMut(&mut dyn Entries)) {
        entries(self);
    }
}

impl Entries for Keys {
    fn entry(&mut self, key: &str, _: &dyn Write) {
        self.0.push(key.to_owned());
    }
}

impl Write for bool {
    fn write(&self, pen: &mut dyn Pen) {
        pen.boolean(*self);
    }
}

impl Write for u32 {
    fn write(&self, pen: &mut dyn Pen) {
        pen.integer((*self).into());
    }
}

impl Write for str {
    fn write(&self, pen: &mut dyn Pen) {
        pen.text(self);
    }
}

impl Write for String {
    fn write(&self, pen: &mut dyn Pen) {
        pen.text(self);
    }
}

impl<T: Write + ?Sized> Write for &T {
    fn write(&self, pen: &mut dyn Pen) {
        (**self).write(pen);
    }
}

impl<T: Write> Write for Box<T> {
    fn write(&self, pen: &mut dyn Pen) {
        (**self).write(pen);
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, pen: &mut dyn Pen) {
        match self {
            Some(value) => value.write(pen),
            None => pen.null(),
        }
    }
}

impl<T: Write> Write for [T] {
    fn write(&self, pen: &mut dyn Pen) {
        pen.list(&mut |items| self.iter().for_each(|item| items.item(item)));
    }
}

impl<T: Write, const N: usize> Write for [T; N] {
    fn write(&self, pen: &mut dyn Pen) {
        self.as_slice().write(pen);
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, pen: &mut dyn Pen) {
        self.as_slice().write(pen);
    }
}

impl<K: Display, V: Write> Write for BTreeMap<K, V> {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |entries| {
            self.iter().for_each(|(key, value)| entries.entry(&key.to_string(), value))
        });
    }
}
