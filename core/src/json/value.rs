//! Values outside documents: every record, word and union, in JSON and out of it.

use super::{Shape, Write, read, write};
use crate::problem::Problems;

/// A value that can be written as JSON and read back: a fact, a change, a row, a finding, a word.
///
/// Reading is as strict as that of documents: unknown keys, missing keys and malformed values are problems, told all at
/// once, each with its place in the value. A value that is a document of its own, such as a
/// [`Delivery`](crate::Delivery), names its `format`; other values have no such key. Whether a value fits a register
/// is checked where it is put into one.
///
/// ```
/// use bouwsteen::{Confirmation, Value};
/// let confirmation = Confirmation::from_json(br#"{"on": "2021-03-01", "by": "organisation"}"#)?;
/// assert_eq!(confirmation.to_json(), r#"{"on":"2021-03-01","by":"organisation"}"#);
///
/// let problems = Confirmation::from_json(br#"{"on": "2021-3-1", "who": "organisation"}"#).unwrap_err();
/// let places: Vec<_> = problems.iter().map(|problem| problem.path()).collect();
/// assert_eq!(places, ["/on", "/who", "/by"]);
/// # Ok::<(), bouwsteen::Problems>(())
/// ```
pub trait Value: Sized + Sealed {
    /// Reads a value.
    ///
    /// # Errors
    /// All [`Problems`] at once.
    fn from_json(bytes: &[u8]) -> Result<Self, Problems>;

    /// The text of the value: keys in the order of the format, no white space.
    #[must_use]
    fn to_json(&self) -> String;
}

/// What only the types of this crate are.
pub trait Sealed {}

impl<T: Shape + Write> Sealed for T {}

impl<T: Shape + Write> Value for T {
    fn from_json(bytes: &[u8]) -> Result<Self, Problems> {
        let (value, reader) = read(bytes)?;
        reader.into_problems().or(value)
    }

    fn to_json(&self) -> String {
        write(self)
    }
}
