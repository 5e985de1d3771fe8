//! Rows of Python as cells: dicts, or lists under headings.

use super::{Split, cell, not_a_cell};
use bouwsteen::exchange::Table;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use std::iter::once;

/// The table of rows, one after another.
pub(super) fn read(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Split> {
    let rows = many(given).map_err(|kind| {
        let wanted = "give a data frame, dicts, or lists of which the first has the headings";
        PyTypeError::new_err(format!("{name}: {kind} is not a table; {wanted}"))
    })?;
    let rows = rows.collect::<PyResult<Vec<_>>>()?;
    match rows.split_first() {
        Some((first, _)) if first.hasattr("keys")? => dicts(name, &rows),
        Some((headings, rows)) => lists(name, &headings_of(name, headings)?, rows, 1),
        None => Ok(Table::from_cells(Vec::<Vec<String>>::new())),
    }
}

/// The table of rows under headings that are apart.
pub(super) fn under(name: &str, headings: &Bound<'_, PyAny>, rows: &Bound<'_, PyAny>) -> PyResult<Split> {
    let rows = rows.try_iter()?.collect::<PyResult<Vec<_>>>()?;
    lists(name, &headings_of(name, headings)?, &rows, 0)
}

/// The table of dicts, and of what has keys as they do. A heading stands where it first occurs.
fn dicts(name: &str, rows: &[Bound<'_, PyAny>]) -> PyResult<Split> {
    let Some(py) = rows.first().map(Bound::py) else { return lists(name, &[], &[], 0) };
    let (headings, mut plain) = (PyDict::new(py), Vec::new());
    for (row, given) in rows.iter().enumerate() {
        if !given.hasattr("keys")? {
            return Err(not_a_row(name, row, given, "a dict, as those before it are"));
        }
        let dict = py.get_type::<PyDict>().call1((given,))?.cast_into::<PyDict>()?;
        for key in dict.keys() {
            headings.set_item(key, py.None())?;
        }
        plain.push(dict);
    }
    let keys = headings.keys();
    let texts = headings_of(name, &keys)?;
    let cells = plain.iter().enumerate().map(|(row, dict)| {
        let cells = keys.iter().zip(&texts).map(|(key, heading)| match dict.get_item(key)? {
            Some(value) => in_place(name, row, heading, &value),
            None => Ok(String::new()),
        });
        cells.collect::<PyResult<Vec<_>>>()
    });
    let cells = cells.collect::<PyResult<Vec<_>>>()?;
    Ok(Table::from_cells(once(texts).chain(cells)))
}

/// The table of lists; `first` is the place of the first among what was given.
fn lists(name: &str, headings: &[String], rows: &[Bound<'_, PyAny>], first: usize) -> PyResult<Split> {
    let cells = rows.iter().zip(first..).map(|(given, row)| {
        let values = many(given).map_err(|_| not_a_row(name, row, given, "a row of cells"))?;
        let cells = values.enumerate().map(|(place, value)| {
            let heading = headings.get(place).map_or("", String::as_str);
            in_place(name, row, heading, &value?)
        });
        cells.collect::<PyResult<Vec<_>>>()
    });
    let cells = cells.collect::<PyResult<Vec<_>>>()?;
    Ok(Table::from_cells(once(headings.to_vec()).chain(cells)))
}

fn headings_of(name: &str, headings: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let headings = many(headings).map_err(|_| not_a_row(name, 0, headings, "a row of headings"))?;
    headings.map(|heading| in_place(name, 0, "", &heading?)).collect()
}

/// The text of a value, which stands somewhere.
fn in_place(name: &str, row: usize, column: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    match cell::text(value)? {
        Some(text) => Ok(text),
        None => Err(not_a_cell(name, row, column, &kind_of(value))),
    }
}

/// The things in a thing that has many; what it is when it has not. A text is one thing.
fn many<'py>(given: &Bound<'py, PyAny>) -> Result<impl Iterator<Item = PyResult<Bound<'py, PyAny>>>, String> {
    let is_one = given.is_instance_of::<PyString>()
        || given.is_instance_of::<PyBytes>()
        || given.is_instance_of::<PyDict>();
    if is_one {
        return Err(kind_of(given));
    }
    given.try_iter().map_err(|_| kind_of(given))
}

fn not_a_row(name: &str, row: usize, given: &Bound<'_, PyAny>, wanted: &str) -> PyErr {
    let kind = kind_of(given);
    PyTypeError::new_err(format!("{name}: row {row}: {kind} is not {wanted}"))
}

fn kind_of(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map(|kind| kind.to_string()).unwrap_or_default()
}
