//! What a register holds.

use super::Register;
use crate::argument::parsed;
use crate::table::{self, Table};
use crate::territory::Territory;
use crate::value::{all, maybe, one};
use pyo3::prelude::*;

#[pymethods]
impl Register {
    /// What the register says about itself: title, owner, the day it is of. None when it says nothing.
    #[getter]
    #[pyo3(signature = () -> "Meta | None")]
    fn meta<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        maybe(py, "Meta", self.0.meta())
    }

    /// The municipalities and youth regions that the register is about.
    #[getter]
    fn territory(&self) -> Territory {
        Territory(self.0.territory().clone())
    }

    /// How the register says which territory that is.
    #[getter]
    #[pyo3(signature = () -> "TerritoryChoice")]
    fn territory_choice<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        one(py, "TerritoryChoice", self.0.territory_choice())
    }

    /// The first 16 hexadecimal digits of SHA-256 over the facts; what the register says about itself does not count.
    #[getter]
    fn fingerprint(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.fingerprint())
    }

    /// The districts of municipalities.
    #[getter]
    #[pyo3(signature = () -> "tuple[District, ...]")]
    fn districts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        all(py, "District", self.0.districts())
    }

    /// The divisions of regions into subregions.
    #[getter]
    #[pyo3(signature = () -> "tuple[Division, ...]")]
    fn divisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        all(py, "Division", self.0.divisions())
    }

    /// The agreements on contact management.
    #[getter]
    #[pyo3(signature = () -> "tuple[ContactAgreement, ...]")]
    fn agreements<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        all(py, "ContactAgreement", self.0.agreements())
    }

    /// To whom and when lists were spread.
    #[getter]
    #[pyo3(signature = () -> "tuple[Distribution, ...]")]
    fn distributions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        all(py, "Distribution", self.0.distributions())
    }

    /// The cooperation meetings.
    #[getter]
    #[pyo3(signature = () -> "tuple[Meeting, ...]")]
    fn meetings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        all(py, "Meeting", self.0.meetings())
    }

    /// The learning groups.
    #[getter]
    #[pyo3(signature = () -> "tuple[LearningGroup, ...]")]
    fn learning_groups<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        all(py, "LearningGroup", self.0.learning_groups())
    }

    /// What professionals and families were asked about core values.
    #[getter]
    #[pyo3(signature = () -> "tuple[ValueTest, ...]")]
    fn value_tests<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        all(py, "ValueTest", self.0.value_tests())
    }

    /// All contacts by id: a table, and a sequence of `Contact`.
    ///
    /// The table holds personal data: keep it as you keep the register.
    #[pyo3(signature = () -> "Table[Contact]")]
    fn contacts(&self) -> Table {
        table::contacts(&self.0)
    }

    /// All organisations by id: a table, and a sequence of `Organisation`.
    #[pyo3(signature = () -> "Table[Organisation]")]
    fn organisations(&self) -> Table {
        table::organisations(&self.0)
    }

    /// The contact with an id, or None.
    ///
    /// >>> import bouwsteen as bw
    /// >>> bw.demo().contact("lt-doesburg-1").areas
    /// ('GM0221',)
    #[pyo3(signature = (id) -> "Contact | None")]
    fn contact<'py>(&self, py: Python<'py>, id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        maybe(py, "Contact", self.0.contact(&parsed("id", id)?))
    }

    /// The organisation with an id, or None.
    #[pyo3(signature = (id) -> "Organisation | None")]
    fn organisation<'py>(&self, py: Python<'py>, id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        maybe(py, "Organisation", self.0.organisation(&parsed("id", id)?))
    }

    /// The meeting with an id, or None.
    #[pyo3(signature = (id) -> "Meeting | None")]
    fn meeting<'py>(&self, py: Python<'py>, id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        maybe(py, "Meeting", self.0.meeting(&parsed("id", id)?))
    }

    /// The learning group with an id, or None.
    #[pyo3(signature = (id) -> "LearningGroup | None")]
    fn learning_group<'py>(&self, py: Python<'py>, id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        maybe(py, "LearningGroup", self.0.learning_group(&parsed("id", id)?))
    }

    /// The code of the central municipality of a region, or None when nobody names one.
    fn central_municipality(&self, region: &str) -> PyResult<Option<String>> {
        let region = parsed("region", region)?;
        Ok(self.0.central_municipality(region).map(|code| code.to_string()))
    }

    /// An id that is free, for a next contact of an organisation; None when the register has no such organisation.
    fn next_contact_id(&self, organisation: &str) -> PyResult<Option<String>> {
        let organisation = parsed("organisation", organisation)?;
        Ok(self.0.next_contact_id(&organisation).map(|id| id.to_string()))
    }
}
