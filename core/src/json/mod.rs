//! One strict reader for every document: it goes on after a problem, so that all are reported at once.
//!
//! A type says with [`Shape`] which kinds of JSON value it takes. Nothing here makes serde stop:
//! a value of the wrong kind is reported, passed over, and replaced by [`Shape::fallback`], so that
//! the rest of the document is still read and checked. Only broken JSON ends the reading.

mod by_word;
mod free_form;
mod pen;
mod problem;
mod reader;
mod record;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod shape;
mod source;
mod tagged;
mod value;

pub(crate) use by_word::ByWord;
pub(crate) use pen::{Entries, Pen, Write, optional, serialize, serialized, written_keys};
pub(crate) use reader::Reader;
pub(crate) use record::{
    Crucial, Decisive, Defaulted, Field, Keyed, Optionals, PeriodKeys, Required, is_default, read_keys,
    record, written_as,
};
pub(crate) use shape::{Shape, Words};
pub(crate) use source::{Broken, List, Object, Place};
pub(crate) use tagged::TaggedKeys;

pub use free_form::Json;
pub use problem::{ProblemDocument, ProblemsDocument};
pub use value::Value;

use crate::problem::{Detail, Problem, ProblemCode, Problems};
use serde::de::DeserializeSeed;
use source::Filling;

/// Reads one document or value out of bytes.
pub(crate) fn read<T: Shape>(bytes: &[u8]) -> Result<(T, Reader), Problems> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = Detail::Value(error.valid_up_to().to_string());
            return Err(Problem::new(ProblemCode::InvalidUtf8, "", at).into());
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_ascii().is_empty() {
        return Err(Problem::new(ProblemCode::EmptyFile, "", Detail::None).into());
    }
    let mut reader = Reader::new(T::FORMAT);
    let mut source = serde_json::Deserializer::from_str(text);
    let mut value = None;
    let read = Filling::new(&mut value, &mut reader).deserialize(&mut source).and_then(|()| source.end());
    if let Err(error) = read {
        reader.broken(&error);
        return Err(reader.into_problems());
    }
    match value {
        Some(value) => Ok((value, reader)),
        None => Err(reader.into_problems()),
    }
}

/// The canonical text of a document or value: keys in the order of the format, no white space.
pub(crate) fn write(document: &dyn Write) -> String {
    // What we write has text keys only, and numbers that are finite; serde_json cannot fail on those.
    serde_json::to_string(document).unwrap_or_default()
}

/// A document format: `bouwsteen/<name>/<major>`, and the newest minor version that is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Format {
    pub(crate) name: &'static str,
}

impl Format {
    /// Of a value that is not a document: it has no `format` key.
    pub(crate) const NONE: Self = Self::new("");

    /// Version 1, the only one so far.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name }
    }

    /// The text of the `format` key.
    pub(crate) fn text(self) -> String {
        format!("bouwsteen/{}/1", self.name)
    }

    /// The minor version that `text` asks for, if it is this format.
    fn minor(self, text: &str) -> Option<u32> {
        let version = text.strip_prefix("bouwsteen/")?.strip_prefix(self.name)?.strip_prefix('/')?;
        match version.split_once('.') {
            None => (version == "1").then_some(0),
            Some((major, minor)) if major == "1" && !minor.starts_with('+') => minor.parse().ok(),
            Some(_) => None,
        }
    }
}

/// The value of the `format` key, which every document starts with: `bouwsteen/<name>/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatTag(pub(crate) &'static str);

impl FormatTag {
    /// The tag of a type of document.
    pub(crate) const fn of<T: Shape>() -> Self {
        Self(T::FORMAT.name)
    }
}

impl Shape for FormatTag {
    const KIND: crate::problem::Kind = crate::problem::Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        let format = reader.format();
        match format.minor(text) {
            Some(minor) => reader.set_minor(minor),
            None => reader.refuse_format(text),
        }
        Some(Self(format.name))
    }

    fn fallback() -> Option<Self> {
        Some(Self(""))
    }
}

impl Write for FormatTag {
    fn write(&self, pen: &mut dyn Pen) {
        pen.shown(&format_args!("bouwsteen/{}/1", self.0));
    }
}

serialized!(FormatTag);
