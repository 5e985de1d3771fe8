//! What JavaScript hands in, as the library takes it. Every error names the argument.

use crate::error::{Out, invalid, thrown};
use bouwsteen::Value;
use std::fmt::Display;
use std::str::FromStr;

/// What the text of an argument says: an id, a code, a word, a duration.
pub(crate) fn parsed<T: FromStr<Err: Display>>(name: &str, text: &str) -> Out<T> {
    text.parse().map_err(|error| invalid(name, text, error))
}

/// The same of an argument that may be left out.
pub(crate) fn maybe<T: FromStr<Err: Display>>(name: &str, text: Option<String>) -> Out<Option<T>> {
    text.map(|text| parsed(name, &text)).transpose()
}

/// The same of one that has a default.
pub(crate) fn or_default<T: FromStr<Err: Display> + Default>(name: &str, text: Option<String>) -> Out<T> {
    maybe(name, text).map(Option::unwrap_or_default)
}

/// The same of several.
pub(crate) fn each<T: FromStr<Err: Display>>(name: &str, texts: &[String]) -> Out<Vec<T>> {
    texts.iter().map(|text| parsed(name, text)).collect()
}

/// A value, given as JSON.
pub(crate) fn value<T: Value>(json: &str) -> Out<T> {
    T::from_json(json.as_bytes()).map_err(thrown)
}
