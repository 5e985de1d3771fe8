//! What comes out of a table, with what the stubs say of it.

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_identifier;
use pyo3::types::PyTuple;
use std::convert::Infallible;

/// What goes through values one by one.
pub(super) struct Values<'py>(pub(super) Bound<'py, PyAny>);

impl<'py> IntoPyObject<'py> for Values<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    const OUTPUT_TYPE: PyStaticExpr = PyStaticExpr::Subscript {
        value: &type_hint_identifier!("collections.abc", "Iterator"),
        slice: &PyStaticExpr::Name { id: "_Row" },
    };

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}

/// The names of columns.
pub(super) struct Names(pub(super) Vec<String>);

impl<'py> IntoPyObject<'py> for Names {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = PyStaticExpr::Subscript {
        value: &PyStaticExpr::Name { id: "tuple" },
        slice: &PyStaticExpr::Tuple {
            elts: &[PyStaticExpr::Name { id: "str" }, PyStaticExpr::Name { id: "..." }],
        },
    };

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTuple::new(py, self.0)
    }
}
