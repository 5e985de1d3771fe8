//! Columns of Arrow as cells.

use super::column::{Reader, reader};
use super::{Split, not_a_cell, stream};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, Schema};
use bouwsteen::exchange::Table;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::borrow::Cow;
use std::iter::once;

/// The table of whatever speaks Arrow.
pub(super) fn read(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Split> {
    let stream = stream::stream(name, given)?;
    let read = given.py().detach(|| -> Result<_, ArrowError> {
        let schema = stream.schema();
        let batches = stream.collect::<Result<Vec<_>, _>>()?;
        Ok(split(&schema, &batches))
    });
    let broken = |error: ArrowError| PyValueError::new_err(format!("{name}: {error}"));
    read.map_err(broken)?.map_err(|unfit| not_a_cell(name, unfit.row, &unfit.column, unfit.kind))
}

/// What cannot be a cell, and where.
struct Unfit {
    row: usize,
    column: String,
    kind: &'static str,
}

fn split(schema: &Schema, batches: &[RecordBatch]) -> Result<Split, Unfit> {
    let fields = schema.fields().iter().map(|field| field.name().as_str()).enumerate();
    let (places, names): (Vec<usize>, Vec<&str>) = fields.filter(|(_, name)| !is_numbering(name)).unzip();
    let headings: Vec<Cow<'_, str>> = names.iter().map(|name| Cow::Borrowed(*name)).collect();

    let mut before = 0;
    let rows = batches.iter().flat_map(|batch| {
        let first = before;
        before += batch.num_rows();
        let columns = places.iter().filter_map(|place| batch.columns().get(*place));
        let columns: Vec<Reader<'_>> = columns.map(|column| reader(column.as_ref())).collect();
        (0..batch.num_rows()).map(move |row| cells(&columns, row).map_err(|unfit| (first + row, unfit)))
    });
    let mut unfit = None;
    let rows = rows.map_while(|row| row.map_err(|found| unfit = Some(found)).ok());
    let table = Table::from_cells(once(headings).chain(rows));
    match unfit {
        Some((row, (place, kind))) => {
            let column = names.get(place).copied().unwrap_or_default().to_owned();
            Err(Unfit { row, column, kind })
        }
        None => Ok(table),
    }
}

/// The cells of a row, or the place and kind of what is no cell.
fn cells<'a>(columns: &[Reader<'a>], row: usize) -> Result<Vec<Cow<'a, str>>, (usize, &'static str)> {
    let cells = columns.iter().enumerate();
    cells.map(|(place, column)| column(row).map_err(|kind| (place, kind))).collect()
}

/// Whether a column holds the numbers that pandas gives to rows and hands over as a column without a name of its own.
fn is_numbering(name: &str) -> bool {
    name.starts_with("__index_level_") && name.ends_with("__")
}
