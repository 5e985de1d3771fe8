//! Columns as plain Python values.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int8Type, UInt32Type};
use arrow_array::{Array, RecordBatch, StringArray};
use arrow_schema::DataType;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyList, PyString};

/// The day 1970-01-01 among the days that Python counts from the year 1.
const EPOCH: i32 = 719_163;

/// The rows, as a list of dicts.
pub(super) fn dicts<'py>(py: Python<'py>, batch: &RecordBatch) -> PyResult<Bound<'py, PyList>> {
    let rows = PyList::empty(py);
    for _ in 0..batch.num_rows() {
        rows.append(PyDict::new(py))?;
    }
    for (field, column) in batch.schema().fields().iter().zip(batch.columns()) {
        let name = PyString::new(py, field.name());
        for (row, value) in rows.iter().zip(values(py, column.as_ref())?) {
            row.set_item(&name, value)?;
        }
    }
    Ok(rows)
}

/// The columns of words, each with all words it can hold.
pub(super) fn words(batch: &RecordBatch) -> impl Iterator<Item = (String, Vec<String>)> {
    let columns = batch.schema().fields().iter().cloned().zip(batch.columns().to_vec()).collect::<Vec<_>>();
    columns.into_iter().filter_map(|(field, column)| {
        let words = column.as_any_dictionary_opt()?.values().as_string::<i32>().clone();
        Some((field.name().clone(), words.iter().flatten().map(str::to_owned).collect()))
    })
}

/// The cells of a column.
fn values<'py>(py: Python<'py>, column: &dyn Array) -> PyResult<Vec<Option<Bound<'py, PyAny>>>> {
    match column.data_type() {
        DataType::Utf8 => texts(py, column.as_string()).collect(),
        DataType::LargeUtf8 => {
            let texts = column.as_string::<i64>().iter();
            texts.map(|text| object(py, text)).collect()
        }
        DataType::UInt32 => {
            column.as_primitive::<UInt32Type>().iter().map(|count| object(py, count)).collect()
        }
        DataType::Boolean => column.as_boolean().iter().map(|flag| object(py, flag)).collect(),
        DataType::Date32 => {
            let day = py.get_type::<PyDate>().getattr("fromordinal")?;
            let days = column.as_primitive::<Date32Type>().iter();
            days.map(|days| days.map(|days| day.call1((days + EPOCH,))).transpose()).collect()
        }
        DataType::Dictionary(_, _) => {
            let column = column.as_dictionary::<Int8Type>();
            let words = texts(py, column.values().as_string()).collect::<PyResult<Vec<_>>>()?;
            let word = |key: Option<i8>| words.get(usize::try_from(key?).ok()?).cloned().flatten();
            Ok(column.keys().iter().map(word).collect())
        }
        _ => {
            let lists = column.as_list::<i32>().iter();
            lists
                .map(|list| {
                    list.map(|list| {
                        texts(py, list.as_string()).collect::<PyResult<Vec<_>>>()?.into_pyobject(py)
                    })
                    .transpose()
                })
                .collect()
        }
    }
}

fn texts<'py>(
    py: Python<'py>,
    column: &StringArray,
) -> impl Iterator<Item = PyResult<Option<Bound<'py, PyAny>>>> {
    column.iter().map(move |text| object(py, text))
}

fn object<'py, T: IntoPyObjectExt<'py>>(
    py: Python<'py>,
    value: Option<T>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    value.map(|value| value.into_bound_py_any(py)).transpose()
}
