//! Lists of people that come in: files, pasted cells, frames.

use crate::argument::{day, frame, invalid, maybe, parsed, refused, text_or_bytes};
use crate::register::{Register, or_raised};
use crate::value::All;
use bouwsteen::exchange::{
    self, Column, Columns, EmptyRow, Field, ReadingOptions, RefusedRowDocument, Table,
};
use bouwsteen::{Confirmation, Confirmer, Delivery};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::path::PathBuf;

/// A list of people as an organisation sends it: rows under headings, with what each column is about.
///
/// CSV in any usual encoding, cells copied from a spreadsheet, a workbook (`.xlsx`), or a data frame.
///
/// >>> import bouwsteen as bw
/// >>> contacts = bw.ContactList.parse("Naam;Tel. nr.;BSN;Kantoor\nAnna Verzonnen;06 12345678;;Ede")
/// >>> [column.meaning.value for column in contacts.columns]
/// ['name', 'phone', 'private', 'unknown']
/// >>> contacts.with_meaning(3, "area").columns[3].meaning
/// Meaning.AREA
#[pyclass(frozen, module = "bouwsteen")]
pub(crate) struct ContactList {
    table: Table,
    columns: Columns,
}

impl ContactList {
    fn of(py: Python<'_>, table: Table) -> PyResult<Self> {
        let columns = or_raised(py, Columns::propose(&table))?;
        Ok(Self { table, columns })
    }
}

#[pymethods]
impl ContactList {
    /// Reads a list from a file: CSV, or a workbook, of which `sheet` names a sheet.
    #[staticmethod]
    #[pyo3(signature = (path: "str | os.PathLike[str]", *, sheet = None))]
    fn load(py: Python<'_>, path: PathBuf, sheet: Option<&str>) -> PyResult<Self> {
        let bytes = py.detach(|| std::fs::read(path))?;
        Self::of(py, table(py, &bytes, sheet)?)
    }

    /// Reads a list from text (of a file, or cells copied from a spreadsheet) or from the bytes of a file.
    #[staticmethod]
    #[pyo3(signature = (list: "str | bytes", /, *, sheet = None))]
    fn parse(list: &Bound<'_, PyAny>, sheet: Option<&str>) -> PyResult<Self> {
        let bytes = text_or_bytes("list", list)?;
        Self::of(list.py(), table(list.py(), &bytes, sheet)?)
    }

    /// Takes a list from a data frame (anything that speaks Arrow), or from a list of dicts.
    #[staticmethod]
    #[pyo3(signature = (frame: "Frame", /))]
    fn from_frame(frame: &Bound<'_, PyAny>) -> PyResult<Self> {
        Self::of(frame.py(), frame::table("frame", frame)?)
    }

    /// The columns, with what each is about.
    #[getter]
    fn columns(&self) -> All<Column> {
        All::of(self.columns.columns())
    }

    /// The texts of the first rows, headings too.
    #[pyo3(signature = (rows = 10))]
    fn preview(&self, rows: usize) -> Vec<Vec<String>> {
        self.table.preview(rows)
    }

    /// The same list, of which a column (counted from 0) is about something else, or is left out with None.
    #[pyo3(signature = (column, meaning: "Field | str | None"))]
    fn with_meaning(&self, column: u32, meaning: Option<&str>) -> PyResult<Self> {
        let mut columns = self.columns.clone();
        let meaning: Option<Field> = maybe("meaning", meaning)?;
        columns.set(column, meaning).map_err(|error| refused("column", error))?;
        Ok(Self { table: self.table.clone(), columns })
    }

    /// Reads the rows against the names of a register: people taken, rows refused, rows in which nobody stands.
    ///
    /// `on` is the day of the list; `organisation` whose list it is, when no column says so; `regions` the regions
    /// it is about, when it is not about all.
    #[pyo3(signature = (
        register,
        *,
        on: "datetime.date | str",
        organisation = None,
        regions: "collections.abc.Iterable[str]" = Vec::new()
    ))]
    fn read(
        &self,
        py: Python<'_>,
        register: &Register,
        on: &Bound<'_, PyAny>,
        organisation: Option<&str>,
        regions: Vec<String>,
    ) -> PyResult<ListReading> {
        let mut options = ReadingOptions::on(day("on", on)?);
        options.organisation = maybe("organisation", organisation)?;
        options.regions = regions.iter().map(|code| parsed("regions", code)).collect::<PyResult<_>>()?;
        Ok(ListReading(py.detach(|| self.columns.read(&self.table, &register.0, &options))))
    }

    fn __repr__(&self) -> String {
        let (rows, columns) = (self.table.rows(), self.columns.columns().len());
        format!("<bouwsteen.ContactList: {rows} rows, {columns} columns>")
    }
}

/// The rows of a file.
fn table(py: Python<'_>, bytes: &[u8], sheet: Option<&str>) -> PyResult<Table> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return match sheet {
            Some(sheet) => Err(invalid("sheet", sheet, "only a workbook (.xlsx) has sheets")),
            None => or_raised(py, py.detach(|| Table::from_slice(bytes))),
        };
    }
    let read = py.detach(|| match sheet {
        Some(sheet) => bouwsteen_xlsx::read_sheet(bytes, sheet),
        None => bouwsteen_xlsx::read(bytes),
    });
    match read {
        Err(bouwsteen_xlsx::ReadError::Problems(problems)) => or_raised(py, Err(problems)),
        read => read.map_err(|error| PyValueError::new_err(error.to_string())),
    }
}

/// A list as it was read: accepted, refused and empty rows together are all rows below the headings.
#[pyclass(frozen, module = "bouwsteen")]
pub(crate) struct ListReading(exchange::ListReading);

#[pymethods]
impl ListReading {
    /// How many people were taken; one who stands in several rows for several areas is one.
    #[getter]
    fn accepted(&self) -> usize {
        self.0.accepted.len()
    }

    /// The rows that could not be taken, with everything that is wrong with each.
    #[pyo3(signature = (*, lang: "Language" = "en"))]
    fn refused(&self, lang: &str) -> PyResult<All<RefusedRowDocument>> {
        let language = parsed("lang", lang)?;
        let rows: Vec<_> = self.0.refused.iter().map(|row| row.to_document(language)).collect();
        Ok(All::of(&rows))
    }

    /// The rows in which nobody stands, and why.
    #[getter]
    fn empty(&self) -> All<EmptyRow> {
        All::of(&self.0.empty)
    }

    /// The list of each organisation of which somebody was taken, to reconcile.
    ///
    /// `vouched_by` says who vouches for the list (`self`, `organisation`, `custodian`) on its day; without it nobody
    /// is confirmed.
    #[pyo3(signature = (*, vouched_by: "Confirmer | str | None" = None, on: "datetime.date | str | None" = None))]
    fn deliveries(&self, vouched_by: Option<&str>, on: Option<&Bound<'_, PyAny>>) -> PyResult<All<Delivery>> {
        let on = on.map(|on| day("on", on)).transpose()?.unwrap_or(self.0.on());
        let by: Option<Confirmer> = maybe("vouched_by", vouched_by)?;
        let vouched = by.map(|by| Confirmation { on, by });
        Ok(All::of(&self.0.clone().into_deliveries(vouched)))
    }

    /// How the list was read, in words: rows counted, what each column is about, what is wrong in which row.
    #[pyo3(signature = (*, lang: "Language" = "nl"))]
    fn to_text(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.to_text(parsed("lang", lang)?))
    }

    /// What became of the rows as JSON: the document `bouwsteen/list/1`, without anybody's name.
    #[pyo3(signature = (*, lang: "Language" = "nl"))]
    fn to_json(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.to_json(parsed("lang", lang)?))
    }

    fn __repr__(&self) -> String {
        let (refused, empty) = (self.0.refused.len(), self.0.empty.len());
        let taken = self.0.accepted.len();
        format!("<bouwsteen.ListReading: {taken} people, {refused} rows refused, {empty} empty>")
    }
}
