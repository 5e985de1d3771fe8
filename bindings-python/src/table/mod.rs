//! Tables: many values of one class, for programs as objects and for analysis as columns.

mod actions;
mod again;
mod columns;
mod contacts;
mod coverage;
mod export;
mod findings;
mod freshness;
mod hint;
mod html;
mod organisations;
mod plain;
mod rows;
mod subject;
mod timeline;
mod totals;
mod word;

pub(crate) use actions::actions;
pub(crate) use contacts::contacts;
pub(crate) use coverage::coverage;
pub(crate) use findings::findings;
pub(crate) use freshness::freshness;
pub(crate) use organisations::organisations;
pub(crate) use timeline::timeline;
pub(crate) use totals::coverage_totals;

use crate::value::module;
use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use hint::Values;
use pyo3::exceptions::{PyIndexError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyRange, PySlice, PyTuple, PyType};
use rows::{Rows, Source};
use std::sync::OnceLock;

/// How many values are made at a time when all are gone through.
const CHUNK: usize = 1000;

/// Many values of one class: a sequence of them, and a table of columns.
///
/// As a sequence it has a length, an order and slices; the objects are made when asked. As a table it speaks Arrow, so
/// that polars, pandas, pyarrow, duckdb and others take it as it is, without copying:
///
/// >>> import bouwsteen as bw
/// >>> table = bw.demo().coverage(on="2021-09-01")
/// >>> table
/// <bouwsteen.Table of CoverageRow: 302 rows, 8 columns>
/// >>> table[0].organisation, len(table[-3:])
/// ('jbg', 3)
/// >>> table.columns
/// ('organisation', 'area', 'role', 'region', 'status', 'reachable', 'via', 'through')
///
/// Words are dictionaries in the order of the catalogue, days are dates, numbers are counts of things, and what is
/// unknown is null. The columns are, for
///
/// - `coverage`: `organisation`, `area` (a code), `role`, `region`; `status` of the seat; `reachable`, how many people;
///   `via`, the list of their ids; `through`, the last day it stays covered if nobody confirms again;
/// - `freshness`: `contact`, `region`; `status`; `due`, the day on which to confirm again;
/// - `coverage_totals`: `region`, `role`; the number of seats in `total` and of each status: `covered`, `replaced`,
///   `unverified`, `stale`, `absent`, `vacant`;
/// - `findings`: `requirement`, `region`; the parts of the subject: `organisation`, `contact`, `area`, `role`,
///   `subregion`, `meeting`, `learning_group`, `session`, `value`; `verdict`, `force`; `expected` and `observed` as JSON;
///   `evidence`, a list of ids; `responsible`, such as `organisation:vt-gm`; `due`; the finding it follows from in
///   `cause_requirement`, `cause_region` and `cause_subject` (its parts, with `:` between); `source_document`,
///   `source_section`, `source_quote`, `source_date`; `remedy` as JSON;
/// - `actions`: `key`; `actor`, such as `municipality:GM0202`; `requirement`, `region` and the parts of the subject as
///   above; `due`; how many `seats` and `findings` it resolves; `changes` as JSON;
/// - `contacts`: `id`, `name`, `function`, `organisation`, `role`; `areas`, a list of codes whenever they count; `email`,
///   `phone`; `working_days`, a list of words; `skj_registered`; `last_confirmed` and `confirmed_by`, the last that is
///   recorded;
/// - `organisations`: `id`, `name`, `role`; `serves`, a list of codes whenever they count; `active_from` and
///   `active_until`, the first day out; `desk_phone`, `desk_email`;
/// - a timeline: `region`, `on`; the number of contacts of each freshness: `freshness_fresh`, `freshness_due_soon`,
///   `freshness_overdue`, `freshness_stale`, `freshness_unconfirmed`, `freshness_unknown`; the number of seats of each
///   status: `seats_covered` to `seats_vacant`; and for each of the three steps `step_1_verdict`, with the number of
///   findings that weigh by verdict: `step_1_met`, `step_1_on_track`, `step_1_at_risk`, `step_1_not_met`,
///   `step_1_undetermined`, `step_1_not_applicable`.
#[pyclass(frozen, name = "Table", module = "bouwsteen")]
pub(crate) struct Table {
    rows: Box<dyn Rows>,
    /// All columns, once somebody asked: every export is of this memory.
    batch: OnceLock<Result<RecordBatch, ArrowError>>,
}

impl Table {
    fn of(rows: impl Source) -> Self {
        Self { rows: Box::new(rows), batch: OnceLock::new() }
    }

    /// How many rows there are.
    fn len(&self, py: Python<'_>) -> usize {
        // Rows may have to be worked out first, and another thread may be doing so.
        py.detach(|| self.rows.len())
    }

    /// All columns.
    fn batch(&self, py: Python<'_>) -> PyResult<&RecordBatch> {
        let made = || self.batch.get_or_init(|| self.rows.batch(0..self.rows.len()));
        py.detach(made).as_ref().map_err(not_made)
    }

    /// The columns of no rows: their names and kinds.
    fn blank(&self) -> PyResult<RecordBatch> {
        self.rows.batch(0..0).map_err(|error| not_made(&error))
    }

    /// The values at some places, as a list in JSON.
    fn json(&self, places: impl IntoIterator<Item = usize>) -> String {
        let texts: Vec<String> = places.into_iter().filter_map(|place| self.rows.json(place)).collect();
        format!("[{}]", texts.join(","))
    }

    /// All values, as a tuple.
    fn all<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.values(py, (0..self.len(py)).collect())
    }

    /// The values at some places, as a tuple.
    fn values<'py>(&self, py: Python<'py>, places: Vec<usize>) -> PyResult<Bound<'py, PyAny>> {
        let json = py.detach(|| self.json(places));
        module(py)?.getattr("load_all")?.call1((self.rows.kind(), json))
    }
}

#[pymethods]
impl Table {
    /// `Table[CoverageRow]`, for annotations.
    #[classmethod]
    fn __class_getitem__<'py>(
        class: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        class.py().import("types")?.getattr("GenericAlias")?.call1((class, item))
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.len(py)
    }

    /// The value at a place, or a tuple of the values in a slice.
    fn __getitem__<'py>(&self, index: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = index.py();
        let len = self.len(py);
        let chosen = PyRange::new(py, 0, isize::try_from(len)?)?.get_item(index);
        let chosen = chosen.map_err(|error| match error.is_instance_of::<PyIndexError>(py) {
            true => PyIndexError::new_err(format!("index: there is no row {index} among {len}")),
            false => error,
        })?;
        if chosen.is_instance_of::<PyRange>() {
            return self.values(py, chosen.extract::<Vec<usize>>()?);
        }
        self.values(py, vec![chosen.extract()?])?.get_item(0)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Values<'py>> {
        let py = slf.py();
        // Some at a time, so that a large table is not held as objects as a whole.
        let starts = (0..isize::try_from(slf.get().len(py))?).step_by(CHUNK);
        let slices = starts.map(|start| PySlice::new(py, start, start.saturating_add_unsigned(CHUNK), 1));
        let slices = PyTuple::new(py, slices.collect::<Vec<_>>())?;
        let chunks = py.import("builtins")?.getattr("map")?.call1((slf.getattr("__getitem__")?, slices))?;
        py.import("itertools")?.getattr("chain")?.getattr("from_iterable")?.call1((chunks,)).map(Values)
    }

    fn __reversed__<'py>(slf: &Bound<'py, Self>) -> PyResult<Values<'py>> {
        let py = slf.py();
        let last = isize::try_from(slf.get().len(py))?.saturating_sub(1);
        let places = PyRange::new_with_step(py, last, -1, -1)?;
        py.import("builtins")?.getattr("map")?.call1((slf.getattr("__getitem__")?, places)).map(Values)
    }

    /// The first place of a value, from `start` up to `stop`. Raises `ValueError` when it is not there.
    #[pyo3(signature = (value: "object", start = 0, stop = isize::MAX, /))]
    fn index(&self, value: &Bound<'_, PyAny>, start: isize, stop: isize) -> PyResult<usize> {
        self.all(value.py())?.call_method1("index", (value, start, stop))?.extract()
    }

    /// How often a value is there.
    #[pyo3(signature = (value: "object", /))]
    fn count(&self, value: &Bound<'_, PyAny>) -> PyResult<usize> {
        self.all(value.py())?.call_method1("count", (value,))?.extract()
    }

    /// Whether another table has the same values in the same order.
    fn __eq__(&self, py: Python<'_>, other: &Self) -> bool {
        let (own, other) = (&self.rows, &other.rows);
        py.detach(|| {
            let alike = || (0..own.len()).all(|place| own.json(place) == other.json(place));
            own.kind() == other.kind() && own.len() == other.len() && alike()
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (rows, columns) = (self.len(py), self.blank()?.num_columns());
        Ok(format!("<bouwsteen.Table of {}: {rows} rows, {columns} columns>", self.rows.kind()))
    }

    /// What a notebook shows: the first rows, and nothing about people but their ids.
    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        html::html(py, self)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        again::reduced(slf)
    }

    /// Makes a table again of what pickling wrote.
    #[staticmethod]
    #[pyo3(signature = (kind, rows))]
    fn _again(py: Python<'_>, kind: &str, rows: &str) -> PyResult<Self> {
        again::table(py, kind, rows)
    }
}

/// That columns could not be made: they were, or something is wrong here.
fn not_made(error: &ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}
