//! What a register holds.

use super::Register;
use crate::argument::parsed;
use crate::table::{self, Table};
use crate::territory::Territory;
use crate::value::{All, One};
use bouwsteen::{
    Contact, ContactAgreement, Distribution, District, Division, LearningGroup, Meeting, Meta, Organisation,
    TerritoryChoice, ValueTest,
};
use pyo3::prelude::*;

#[pymethods]
impl Register {
    /// What the register says about itself: title, owner, the day it is of. None when it says nothing.
    #[getter]
    fn meta(&self) -> Option<One<Meta>> {
        self.0.meta().map(One::of)
    }

    /// The municipalities and youth regions that the register is about.
    #[getter]
    fn territory(&self) -> Territory {
        Territory(self.0.territory().clone())
    }

    /// How the register says which territory that is.
    #[getter]
    fn territory_choice(&self) -> One<TerritoryChoice> {
        One::of(self.0.territory_choice())
    }

    /// The first 16 hexadecimal digits of SHA-256 over the facts; what the register says about itself does not count.
    #[getter]
    fn fingerprint(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.fingerprint())
    }

    /// The districts of municipalities.
    #[getter]
    fn districts(&self) -> All<District> {
        All::of(self.0.districts())
    }

    /// The divisions of regions into subregions.
    #[getter]
    fn divisions(&self) -> All<Division> {
        All::of(self.0.divisions())
    }

    /// The agreements on contact management.
    #[getter]
    fn agreements(&self) -> All<ContactAgreement> {
        All::of(self.0.agreements())
    }

    /// To whom and when lists were spread.
    #[getter]
    fn distributions(&self) -> All<Distribution> {
        All::of(self.0.distributions())
    }

    /// The cooperation meetings.
    #[getter]
    fn meetings(&self) -> All<Meeting> {
        All::of(self.0.meetings())
    }

    /// The learning groups.
    #[getter]
    fn learning_groups(&self) -> All<LearningGroup> {
        All::of(self.0.learning_groups())
    }

    /// What professionals and families were asked about core values.
    #[getter]
    fn value_tests(&self) -> All<ValueTest> {
        All::of(self.0.value_tests())
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
    #[pyo3(signature = (id))]
    fn contact(&self, id: &str) -> PyResult<Option<One<Contact>>> {
        Ok(self.0.contact(&parsed("id", id)?).map(One::of))
    }

    /// The organisation with an id, or None.
    #[pyo3(signature = (id))]
    fn organisation(&self, id: &str) -> PyResult<Option<One<Organisation>>> {
        Ok(self.0.organisation(&parsed("id", id)?).map(One::of))
    }

    /// The meeting with an id, or None.
    #[pyo3(signature = (id))]
    fn meeting(&self, id: &str) -> PyResult<Option<One<Meeting>>> {
        Ok(self.0.meeting(&parsed("id", id)?).map(One::of))
    }

    /// The learning group with an id, or None.
    #[pyo3(signature = (id))]
    fn learning_group(&self, id: &str) -> PyResult<Option<One<LearningGroup>>> {
        Ok(self.0.learning_group(&parsed("id", id)?).map(One::of))
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
