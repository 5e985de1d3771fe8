//! What Python hands in, as the library takes it. Every error names the argument.

mod day;
pub(crate) mod frame;
mod policy;
mod value;

pub(crate) use day::{day, period};
pub(crate) use policy::{built_in, policy};
pub(crate) use value::{value, values};

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use std::fmt::Display;
use std::str::FromStr;

/// That an argument cannot be what it is.
pub(crate) fn invalid(name: &str, given: &str, why: impl Display) -> PyErr {
    let shown: String = given.chars().take(60).collect();
    PyValueError::new_err(format!("{name}: `{shown}`: {why}"))
}

/// That an argument is refused, and why.
pub(crate) fn refused(name: &str, why: impl Display) -> PyErr {
    PyValueError::new_err(format!("{name}: {why}"))
}

/// What the text of an argument says: an id, a code, a word, a duration.
pub(crate) fn parsed<T: FromStr<Err: Display>>(name: &str, text: &str) -> PyResult<T> {
    text.parse().map_err(|error| invalid(name, text, error))
}

/// The same of an argument that may be left out.
pub(crate) fn maybe<T: FromStr<Err: Display>>(name: &str, text: Option<&str>) -> PyResult<Option<T>> {
    text.map(|text| parsed(name, text)).transpose()
}

/// A document, given as text or as bytes.
pub(crate) fn text_or_bytes(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(text.to_cow()?.into_owned().into_bytes());
    }
    if let Ok(bytes) = given.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    let kind = given.get_type().name()?;
    Err(PyTypeError::new_err(format!("{name}: {kind} is not a text or bytes")))
}
