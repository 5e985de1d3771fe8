//! Tables that Python hands in: data frames, rows of a query, cells of a sheet.

mod arrow;
mod cell;
mod column;
mod rows;
mod stream;

use crate::register::or_raised;
use bouwsteen::Problems;
use bouwsteen::exchange::Table;
use pyo3::exceptions::{PyException, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::IntoPyDict;

/// The cells of a table, headings first, as texts.
///
/// A table is anything that speaks Arrow (of polars, pandas, pyarrow, duckdb, this package itself), or else rows: dicts,
/// or lists of which the first has the headings. A day is written as `2021-09-01`, also when it is kept as a midnight; a
/// number without a fraction as a whole number, for phone numbers and ids become numbers in a spreadsheet; and what is
/// not there is empty.
pub(crate) fn table(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Table> {
    let py = given.py();
    let split = match given.hasattr("__arrow_c_stream__")? {
        true => match arrow::read(name, given) {
            // pandas cannot give columns of which the values differ in kind, and gives none without pyarrow.
            Err(error) if error.is_instance_of::<PyException>(py) && is_pandas(given)? => pandas(name, given),
            read => read,
        },
        false if is_pandas(given)? => pandas(name, given),
        false => rows::read(name, given),
    };
    or_raised(py, split?)
}

/// What becomes of cells: a table, unless there is nothing in them or there are too many.
type Split = Result<Table, Problems>;

fn is_pandas(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(given.hasattr("iloc")? && given.hasattr("to_dict")?)
}

/// A frame of pandas by way of Python's own values.
fn pandas(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Split> {
    let names: Vec<Option<Bound<'_, PyAny>>> = given.getattr("index")?.getattr("names")?.extract()?;
    let frame = match names.iter().any(Option::is_some) {
        true => given.call_method0("reset_index")?,
        false => given.clone(),
    };
    let options = [("index", false)].into_py_dict(given.py())?;
    let parts = frame.call_method("to_dict", ("split",), Some(&options))?;
    rows::under(name, &parts.get_item("columns")?, &parts.get_item("data")?)
}

/// That something in a table cannot be a cell.
fn not_a_cell(name: &str, row: usize, column: &str, kind: &str) -> PyErr {
    PyTypeError::new_err(format!("{name}: row {row}, column '{column}': {kind} is not a cell"))
}
