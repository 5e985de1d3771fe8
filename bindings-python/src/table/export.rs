//! A table as columns, for other libraries.

use super::hint::Names;
use super::{Table, not_made, plain};
use arrow_array::RecordBatchIterator;
use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use pyo3::exceptions::PyModuleNotFoundError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList};

#[pymethods]
impl Table {
    /// The names of the columns.
    #[getter]
    fn columns(&self) -> PyResult<Names> {
        Ok(Names(self.blank()?.schema().fields().iter().map(|field| field.name().clone()).collect()))
    }

    /// The columns and their kinds, for whatever speaks Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.blank()?.schema().as_ref());
        PyCapsule::new_with_value(py, schema.map_err(|error| not_made(&error))?, c"arrow_schema")
    }

    /// The columns, for whatever speaks Arrow. Nothing is copied, however often they are asked.
    ///
    /// Who requests other kinds of columns has to convert them: a request is not looked at, as the interface allows.
    #[pyo3(signature = (requested_schema: "object | None" = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batch = self.batch(py)?.clone();
        let schema = batch.schema();
        let reader = RecordBatchIterator::new([Ok(batch)], schema);
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), c"arrow_array_stream")
    }

    /// The columns as a `polars.DataFrame`; words are of the type `polars.Enum`. Needs the extra `polars`.
    #[pyo3(signature = () -> "polars.DataFrame")]
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let polars = needed(slf.py(), "polars", "polars")?;
        let frame = polars.getattr("DataFrame")?.call1((slf,))?;
        let casts = PyDict::new(slf.py());
        for (name, words) in plain::words(slf.get().batch(slf.py())?) {
            casts.set_item(name, polars.getattr("Enum")?.call1((words,))?)?;
        }
        frame.call_method1("cast", (casts,))
    }

    /// The columns as a `pandas.DataFrame`; words are ordered categories. Needs the extra `pandas`.
    #[pyo3(signature = () -> "pandas.DataFrame")]
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        needed(slf.py(), "pyarrow", "pandas")?;
        let pandas = needed(slf.py(), "pandas", "pandas")?;
        pandas.getattr("DataFrame")?.call_method1("from_arrow", (slf,))
    }

    /// The rows as dicts of plain Python values: `str`, `int`, `bool`, `datetime.date`, lists of `str`, None.
    #[pyo3(signature = () -> "list[dict[str, typing.Any]]")]
    fn to_dicts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        plain::dicts(py, self.batch(py)?)
    }
}

/// A module that not everybody has.
fn needed<'py>(py: Python<'py>, module: &str, extra: &str) -> PyResult<Bound<'py, PyModule>> {
    py.import(module).map_err(|error| {
        if !error.is_instance_of::<PyModuleNotFoundError>(py) {
            return error;
        }
        let hint = format!("this needs {module}: pip install 'bouwsteen[{extra}]'");
        let hint = PyModuleNotFoundError::new_err(hint);
        hint.set_cause(py, Some(error));
        hint
    })
}
