//! Values: objects of the generated classes, and texts that stand for one.

use crate::problems::raised;
use bouwsteen::Value;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// The value that an argument holds.
pub(crate) fn value<T: Value>(name: &str, given: &Bound<'_, PyAny>) -> PyResult<T> {
    let json = json(name, given)?;
    T::from_json(json.as_bytes()).map_err(|problems| raised(given.py(), &problems))
}

/// The values that an argument holds, one after another.
pub(crate) fn values<T: Value>(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Vec<T>> {
    // A text could be gone through letter by letter, and a single value is easily given for a list of them.
    let several = if given.is_instance_of::<PyString>() { None } else { given.try_iter().ok() };
    let several = several.ok_or_else(|| wrong(name, given, "a list of values"))?;
    several.enumerate().map(|(index, one)| value(&format!("{name}[{index}]"), &one?)).collect()
}

/// What a value is as JSON.
fn json(name: &str, given: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(text) = given.cast::<PyString>() {
        // A text without anything that JSON cannot say; it cannot fail.
        return Ok(serde_json::to_string(&*text.to_cow()?).unwrap_or_default());
    }
    match given.getattr("to_json") {
        Ok(to_json) => to_json.call0()?.extract(),
        Err(_) => Err(wrong(name, given, "a value of bouwsteen")),
    }
}

fn wrong(name: &str, given: &Bound<'_, PyAny>, wanted: &str) -> PyErr {
    let kind = given.get_type().name().map(|kind| kind.to_string()).unwrap_or_default();
    PyTypeError::new_err(format!("{name}: {kind} is not {wanted}"))
}
