//! Values: objects of the generated classes, and texts that stand for one.

use crate::problems::raised;
use crate::value::module;
use bouwsteen::Value;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

/// The value that an argument holds.
pub(crate) fn value<T: Value>(name: &str, given: &Bound<'_, PyAny>) -> PyResult<T> {
    let py = given.py();
    let text = module(py)?.getattr("dump")?.call1((name, given))?;
    T::from_json(text.cast::<PyString>()?.to_cow()?.as_bytes()).map_err(|problems| raised(py, &problems))
}

/// The values that an argument holds, one after another.
pub(crate) fn values<T: Value>(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Vec<T>> {
    if given.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err(format!("{name}: a text is not a list of values")));
    }
    let list = PyList::empty(given.py());
    for one in given.try_iter().map_err(|_| {
        let kind = given.get_type().name().map(|kind| kind.to_string()).unwrap_or_default();
        PyTypeError::new_err(format!("{name}: {kind} is not a list of values"))
    })? {
        list.append(one?)?;
    }
    list.iter().enumerate().map(|(index, one)| value(&format!("{name}[{index}]"), &one)).collect()
}
