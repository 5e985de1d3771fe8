//! Contact sheets: lists that go out.

use crate::argument::{day, parsed, refused, values};
use crate::register::Register;
use crate::value::{All, Day};
use bouwsteen::exchange::{self, Gone, SheetOptions, SheetRow};
use bouwsteen::{Audience, Change, Recipient};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// The people whom an audience may call on a day, and what changed since the list was last spread to it.
///
/// The audience is `organisation:ID`, `partner:ID` or `custodian:JZ28`. Raises `ValueError` for a board, which may see
/// no names, and for an audience that the register does not know.
///
/// >>> import bouwsteen as bw
/// >>> sheet = bw.ContactSheet(bw.demo(), "organisation:lt-ede", on="2021-09-01", lang="en")
/// >>> sheet.title
/// 'Contact list FoodValley'
#[pyclass(frozen, module = "bouwsteen")]
pub(crate) struct ContactSheet(exchange::ContactSheet);

#[pymethods]
impl ContactSheet {
    /// The sheet for an audience; with a `previous` register it tells whose details changed since.
    #[new]
    #[pyo3(signature = (register, audience, *, on: "datetime.date | str", lang: "Language" = "nl", previous = None))]
    fn new(
        py: Python<'_>,
        register: &Register,
        audience: &str,
        on: &Bound<'_, PyAny>,
        lang: &str,
        previous: Option<&Register>,
    ) -> PyResult<Self> {
        let (audience, on): (Audience, _) = (parsed("audience", audience)?, day("on", on)?);
        let mut options = SheetOptions::default();
        options.language = parsed("lang", lang)?;
        options.previous = previous.map(|previous| previous.0.clone());
        py.detach(|| exchange::ContactSheet::new(&register.0, &audience, on, &options))
            .map(Self)
            .map_err(|error| refused("audience", error))
    }

    /// For whom.
    #[getter]
    fn audience(&self) -> String {
        self.0.audience.to_string()
    }

    /// As of which day.
    #[getter]
    fn on(&self) -> Day {
        Day(self.0.on)
    }

    /// What it is called.
    #[getter]
    fn title(&self) -> String {
        self.0.title()
    }

    /// What stands above it.
    #[getter]
    fn lead(&self) -> String {
        self.0.lead()
    }

    /// Whether the list was never spread to this audience before.
    #[getter]
    fn is_first(&self) -> bool {
        self.0.is_first()
    }

    /// The people, by role, organisation and name.
    #[getter]
    fn rows(&self) -> All<SheetRow> {
        All::of(&self.0.rows)
    }

    /// Who stood on the list when it was last spread and does not any more.
    #[getter]
    fn gone(&self) -> All<Gone> {
        All::of(&self.0.gone)
    }

    /// The headings of its columns.
    #[getter]
    fn headings(&self) -> Vec<String> {
        self.0.headings()
    }

    /// Its rows as texts, under the headings.
    fn table(&self) -> Vec<Vec<String>> {
        self.0.table()
    }

    /// The sheet as CSV, as spreadsheets in the Netherlands open it.
    fn to_csv(&self) -> String {
        self.0.csv()
    }

    /// The sheet as CSV that Outlook reads as contacts.
    fn to_outlook_csv(&self) -> String {
        self.0.outlook_csv()
    }

    /// The sheet as a workbook (`.xlsx`).
    fn to_xlsx(&self, py: Python<'_>) -> PyResult<Vec<u8>> {
        py.detach(|| bouwsteen_xlsx::write(&self.0)).map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// A vCard for each person: the name of the file, and the card.
    fn to_vcards(&self) -> Vec<(String, String)> {
        self.0.vcards().into_iter().map(|card| (card.name, card.text)).collect()
    }

    /// The sheet as Markdown.
    fn to_markdown(&self) -> String {
        self.0.markdown()
    }

    /// The sheet as a page, to print or to open.
    fn to_html(&self) -> String {
        self.0.html()
    }

    /// The sheet as JSON.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// That the list was sent on its day, as changes; without recipients to those whom it is for.
    #[pyo3(signature = (to: "collections.abc.Iterable[str] | None" = None))]
    fn distributed(&self, to: Option<&Bound<'_, PyAny>>) -> PyResult<All<Change>> {
        let to: Vec<Recipient> = to.map(|to| values("to", to)).transpose()?.unwrap_or_default();
        Ok(All::of(&self.0.distributed(&to)))
    }

    fn __repr__(&self) -> String {
        let (audience, rows) = (&self.0.audience, self.0.rows.len());
        format!("<bouwsteen.ContactSheet for '{audience}' on {}: {rows} people>", self.0.on)
    }
}
