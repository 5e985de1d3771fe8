//! A register from tables, and tables from a register.

use super::Register;
use crate::argument::{day, frame, maybe, value};
use crate::problems::raised_of_tables;
use crate::territory::Territory;
use bouwsteen::TerritoryChoice;
use bouwsteen::exchange::{FactTables, RegisterTables, Table};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

#[pymethods]
impl Register {
    /// Makes a register from tables: data frames of polars, pandas, pyarrow or duckdb, rows of a query, lists of dicts.
    ///
    /// Headings and words may be those of the format (`working_days`, `certifiedInstitution`) or those of people
    /// (`Werkdagen`, `GI`); which columns each table takes is told in `docs/tables.md`. `on` is the day of the tables.
    /// `vouched_by` says who vouches for the days on which people were checked, where no row says it; without it those
    /// days confirm nobody.
    ///
    /// Nothing is guessed: raises `ProblemsError` with everything that is not understood, each with its table, row
    /// (counted from 0, as the frame does) and column: `/contacts/81233/email`. Raises `TypeError` for a cell that cannot
    /// be one.
    ///
    /// >>> import bouwsteen as bw
    /// >>> register = bw.Register.from_tables(
    /// ...     territory=bw.TerritoryChoice(edition=2021, province="Gelderland"),
    /// ...     organisations=[{"id": "lt-ede", "name": "Lokaal team Ede", "role": "lokaal team", "serves": "Ede"}],
    /// ...     contacts=[{"naam": "Anna Verzonnen", "organisatie": "lt-ede", "gecontroleerd": "2021-08-01"}],
    /// ...     vouched_by="organisation",
    /// ...     on="2021-09-01",
    /// ... )
    /// >>> register.contact("lt-ede-1").confirmations
    /// (Confirmation(on='2021-08-01', by='organisation'),)
    #[staticmethod]
    #[pyo3(signature = (
        *,
        territory: "TerritoryChoice | Territory",
        organisations: "Frame",
        contacts: "Frame | None" = None,
        agreements: "Frame | None" = None,
        confirmations: "Frame | None" = None,
        absences: "Frame | None" = None,
        districts: "Frame | None" = None,
        on: "datetime.date | str",
        vouched_by: "Confirmer | str | None" = None,
        meta: "Meta | None" = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a word of its own in Python")]
    fn from_tables(
        py: Python<'_>,
        territory: &Bound<'_, PyAny>,
        organisations: &Bound<'_, PyAny>,
        contacts: Option<&Bound<'_, PyAny>>,
        agreements: Option<&Bound<'_, PyAny>>,
        confirmations: Option<&Bound<'_, PyAny>>,
        absences: Option<&Bound<'_, PyAny>>,
        districts: Option<&Bound<'_, PyAny>>,
        on: &Bound<'_, PyAny>,
        vouched_by: Option<&str>,
        meta: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let cells = |name: &str, given: Option<&Bound<'_, PyAny>>| -> PyResult<Option<Table>> {
            // No rows at all have no headings either; there is nothing to read.
            let some = given.filter(|given| given.len().is_ok_and(|rows| rows > 0) || has_columns(given));
            some.map(|given| frame::table(name, given)).transpose()
        };
        let organisations = frame::table("organisations", organisations)?;
        let contacts = cells("contacts", contacts)?;
        let agreements = cells("agreements", agreements)?;
        let confirmations = cells("confirmations", confirmations)?;
        let absences = cells("absences", absences)?;
        let districts = cells("districts", districts)?;
        let mut tables = RegisterTables::new(choice(territory)?, day("on", on)?, &organisations);
        tables.meta = meta.map(|meta| value("meta", meta)).transpose()?;
        tables.vouched_by = maybe("vouched_by", vouched_by)?;
        tables.contacts = contacts.as_ref();
        tables.agreements = agreements.as_ref();
        tables.confirmations = confirmations.as_ref();
        tables.absences = absences.as_ref();
        tables.districts = districts.as_ref();
        py.detach(|| tables.read()).map(Self).map_err(|problems| raised_of_tables(py, &problems))
    }

    /// The facts of the register as tables of texts, by name: what `from_tables` reads again.
    ///
    /// They hold personal data. What no table can say, such as meetings, `not_in_tables` tells.
    ///
    /// >>> import bouwsteen as bw
    /// >>> list(bw.demo().to_tables()["confirmations"][0])
    /// ['contact', 'on', 'by']
    #[pyo3(signature = () -> "dict[str, list[dict[str, str]]]")]
    fn to_tables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let tables = py.detach(|| FactTables::of(&self.0));
        let named = PyDict::new(py);
        for table in tables.all() {
            let row = |cells: &Vec<String>| {
                let row = PyDict::new(py);
                for (heading, cell) in table.headings.iter().zip(cells) {
                    row.set_item(heading, cell)?;
                }
                PyResult::Ok(row)
            };
            named.set_item(table.kind.as_str(), table.rows.iter().map(row).collect::<PyResult<Vec<_>>>()?)?;
        }
        Ok(named)
    }

    /// What the tables of the register do not say: how many facts, by their place in the document.
    ///
    /// With nothing here, `from_tables` of its tables gives the same register again.
    ///
    /// >>> import bouwsteen as bw
    /// >>> "/meetings" in bw.demo().not_in_tables()
    /// True
    #[pyo3(signature = () -> "dict[str, int]")]
    fn not_in_tables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let unsaid = PyDict::new(py);
        for fact in py.detach(|| FactTables::of(&self.0)).unsaid {
            unsaid.set_item(fact.path, fact.count)?;
        }
        Ok(unsaid)
    }
}

/// Whether a table speaks of its columns, also when it has no rows.
fn has_columns(table: &Bound<'_, PyAny>) -> bool {
    !table.is_instance_of::<PyList>() && !table.is_instance_of::<PyTuple>()
}

/// The territory as a document says it: of an edition, or of one that is at hand.
fn choice(given: &Bound<'_, PyAny>) -> PyResult<TerritoryChoice> {
    match given.cast::<Territory>() {
        Ok(territory) => Ok(territory.get().0.to_choice()),
        Err(_) => value("territory", given),
    }
}
