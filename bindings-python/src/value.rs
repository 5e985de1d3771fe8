//! What goes out: a value of the library as an object of the Python class of its name.
//!
//! It goes as JSON, which every value has and both sides read fast; the object decodes what is asked of it.

mod named;

pub(crate) use named::Named;

use bouwsteen::{Date, Value};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::type_hint_identifier;
use pyo3::types::PyDate;
use std::marker::PhantomData;

/// The Python module that knows the classes.
pub(crate) fn module(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let module = MODULE.get_or_try_init(py, || py.import("bouwsteen._record").map(Bound::unbind))?;
    Ok(module.bind(py))
}

/// A value on its way out.
pub(crate) struct One<T> {
    json: String,
    value: PhantomData<T>,
}

impl<T: Value> One<T> {
    pub(crate) fn of(value: &T) -> Self {
        Self { json: value.to_json(), value: PhantomData }
    }
}

impl<'py, T: Named> IntoPyObject<'py> for One<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = PyStaticExpr::Name { id: T::NAME };

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        module(py)?.getattr("load")?.call1((T::NAME, self.json))
    }
}

/// Values on their way out, as a tuple.
pub(crate) struct All<T> {
    /// A list of them.
    json: String,
    values: PhantomData<T>,
}

impl<T: Value> All<T> {
    pub(crate) fn of<'a>(values: impl IntoIterator<Item = &'a T>) -> Self
    where
        T: 'a,
    {
        let texts: Vec<String> = values.into_iter().map(Value::to_json).collect();
        Self { json: format!("[{}]", texts.join(",")), values: PhantomData }
    }
}

impl<'py, T: Named> IntoPyObject<'py> for All<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = PyStaticExpr::Subscript {
        value: &PyStaticExpr::Name { id: "tuple" },
        slice: &PyStaticExpr::Tuple { elts: &[PyStaticExpr::Name { id: T::NAME }, ELLIPSIS] },
    };

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        module(py)?.getattr("load_all")?.call1((T::NAME, self.json))
    }
}

const ELLIPSIS: PyStaticExpr = PyStaticExpr::Name { id: "..." };

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
