//! A value of Python as the text of a cell.

use super::column::{day_of, without_fraction};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyFloat, PyInt, PyList, PyString, PyTime, PyTuple};

/// The text of a value; none when it cannot be a cell.
pub(super) fn text(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if let Some(items) = items(value)? {
        let mut texts = Vec::new();
        for item in items {
            match single(&item)? {
                Some(text) if text.is_empty() => {}
                Some(text) => texts.push(text),
                None => return Ok(None),
            }
        }
        return Ok(Some(texts.join("; ")));
    }
    single(value)
}

/// What is in a list.
fn items<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Vec<Bound<'py, PyAny>>>> {
    if let Ok(list) = value.cast::<PyList>() {
        return Ok(Some(list.iter().collect()));
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return Ok(Some(tuple.iter().collect()));
    }
    if is_of(value, "numpy", "ndarray")? {
        return items(&value.call_method0("tolist")?);
    }
    Ok(None)
}

/// The text of what is no list.
fn single(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if value.is_none() {
        return Ok(Some(String::new()));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Some(text.to_cow()?.into_owned()));
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Some(flag.is_true().to_string()));
    }
    if value.is_instance_of::<PyInt>() {
        return Ok(Some(value.py().get_type::<PyInt>().call_method1("__repr__", (value,))?.extract()?));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        let number = number.value();
        return Ok(Some(if number.is_nan() { String::new() } else { number.to_string() }));
    }
    of_library(value)
}

/// The text of a value of the standard library, or of a library that reads tables.
fn of_library(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if is_of(value, "pandas", "NaTType")? || is_of(value, "pandas", "NAType")? {
        return Ok(Some(String::new()));
    }
    let is_day = value.is_instance_of::<PyDate>() || value.is_instance_of::<PyDateTime>();
    // Which day a moment in a time zone is depends on the place.
    if is_day && value.hasattr("tzinfo")? && !value.getattr("tzinfo")?.is_none() {
        return Ok(None);
    }
    if is_day || value.is_instance_of::<PyTime>() {
        let iso: String = value.call_method0("isoformat")?.extract()?;
        return Ok(Some(day_of(iso)));
    }
    if is_of(value, "decimal", "Decimal")? {
        let number: String = value.call_method1("__format__", ("f",))?.extract()?;
        return Ok(Some(if number.ends_with("NaN") { String::new() } else { without_fraction(number) }));
    }
    if is_of(value, "numpy", "datetime64")? {
        // Of nanoseconds numpy would make a bare number.
        let moment = value.call_method1("astype", ("datetime64[us]",))?;
        return single(&moment.call_method0("item")?);
    }
    if module(value)?.starts_with("numpy") && value.hasattr("item")? {
        return single(&value.call_method0("item")?);
    }
    // A cell of openpyxl, or a member of an enumeration.
    if module(value)?.starts_with("openpyxl.") || value.get_type().hasattr("__members__")? {
        return text(&value.getattr("value")?);
    }
    Ok(None)
}

/// Whether a value is of a class, without importing its library.
fn is_of(value: &Bound<'_, PyAny>, library: &str, class: &str) -> PyResult<bool> {
    Ok(value.get_type().name()? == class && module(value)?.split('.').next() == Some(library))
}

fn module(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(value.get_type().module()?.to_string())
}
