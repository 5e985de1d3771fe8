//! What goes out: a value of the library as an object of the Python class of its name.
//!
//! It goes as JSON, which every value has and both sides read fast; the object decodes what is asked of it.

use bouwsteen::{Date, Value};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::type_hint_identifier;
use pyo3::types::PyDate;

/// The Python module that knows the classes.
pub(crate) fn module(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let module = MODULE.get_or_try_init(py, || py.import("bouwsteen._record").map(Bound::unbind))?;
    Ok(module.bind(py).clone())
}

/// A value, as an object of the class `kind`.
pub(crate) fn one<'py>(py: Python<'py>, kind: &str, value: &impl Value) -> PyResult<Bound<'py, PyAny>> {
    module(py)?.getattr("load")?.call1((kind, value.to_json()))
}

/// A value that may not be there.
pub(crate) fn maybe<'py>(
    py: Python<'py>,
    kind: &str,
    value: Option<&impl Value>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    value.map(|value| one(py, kind, value)).transpose()
}

/// Values, as a tuple of objects of the class `kind`.
pub(crate) fn all<'py, 'a, T: Value + 'a>(
    py: Python<'py>,
    kind: &str,
    values: impl IntoIterator<Item = &'a T>,
) -> PyResult<Bound<'py, PyAny>> {
    let texts: Vec<String> = values.into_iter().map(Value::to_json).collect();
    module(py)?.getattr("load_all")?.call1((kind, format!("[{}]", texts.join(","))))
}

/// A day, as a `datetime.date`.
pub(crate) struct Day(pub(crate) Date);

impl<'py> IntoPyObject<'py> for Day {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("datetime", "date");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        // Months and days are at most 31.
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        PyDate::new(py, self.0.year(), small(self.0.month()), small(self.0.day()))
    }
}
