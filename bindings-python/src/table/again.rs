//! Tables that are pickled, and made again.

use super::Table;
use super::rows::{Later, Row};
use crate::register::{Register, or_raised};
use crate::value::Named;
use bouwsteen::{
    Action, CoverageRow, CoverageTotal, FindingDocument, FreshnessRow, Organisation, TimelineDay, Value,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// What pickling writes: the rows as JSON, or the register in which they are.
pub(super) fn reduced<'py>(table: &Bound<'py, Table>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
    let (py, own) = (table.py(), table.get());
    if let Some((register, method)) = own.rows.home() {
        let call = py.import("operator")?.getattr("methodcaller")?.call1((method,))?;
        return Ok((call, (Register(register.clone()),).into_pyobject(py)?));
    }
    let json = py.detach(|| own.json(0..own.rows.len()));
    Ok((table.get_type().getattr("_again")?, (own.rows.kind(), json).into_pyobject(py)?))
}

/// The table of rows of a class.
pub(super) fn table(py: Python<'_>, kind: &str, rows: &str) -> PyResult<Table> {
    match kind {
        Action::NAME => read::<Action>(py, rows),
        CoverageRow::NAME => read::<CoverageRow>(py, rows),
        CoverageTotal::NAME => read::<CoverageTotal>(py, rows),
        FindingDocument::NAME => read::<FindingDocument>(py, rows),
        FreshnessRow::NAME => read::<FreshnessRow>(py, rows),
        Organisation::NAME => read::<Organisation>(py, rows),
        TimelineDay::NAME => read::<TimelineDay>(py, rows),
        _ => Err(PyValueError::new_err(format!("kind: there are no tables of {kind}"))),
    }
}

fn read<T: Row>(py: Python<'_>, rows: &str) -> PyResult<Table>
where
    Vec<T>: Value,
{
    let rows = or_raised(py, py.detach(|| Vec::<T>::from_json(rows.as_bytes())))?;
    Ok(Table::of(Later::new(move || rows)))
}
