//! Texts for people.

use crate::argument::{day, parsed, value};
use crate::register::Register;
use bouwsteen::{Action, Actor, AreaCode, Change, FindingDocument, Source, Subject};
use pyo3::prelude::*;

/// Says in Dutch or English what an assessment found, why, and what must be done.
///
/// Without `names=True` no text holds a name or detail of a person: a contact is shown by its id.
///
/// >>> import bouwsteen as bw
/// >>> register = bw.demo()
/// >>> texts = bw.Renderer(register, lang="en")
/// >>> texts.finding(register.assess(on="2021-09-01").findings(region="JZ25")[0])
/// 'Achterhoek: no agreement on contact management is in force.'
#[pyclass(frozen, module = "bouwsteen")]
pub(crate) struct Renderer {
    texts: bouwsteen::Renderer,
    names: bool,
}

#[pymethods]
impl Renderer {
    /// Texts about a register.
    #[new]
    #[pyo3(signature = (register, *, lang: "Language" = "nl", names = false))]
    fn new(register: &Register, lang: &str, names: bool) -> PyResult<Self> {
        let texts = bouwsteen::Renderer::new(&register.0, parsed("lang", lang)?);
        Ok(Self { texts: if names { texts.with_names() } else { texts }, names })
    }

    /// What a finding says.
    #[pyo3(signature = (finding: "Finding"))]
    fn finding(&self, finding: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(self.texts.finding(&value::<FindingDocument>("finding", finding)?))
    }

    /// What would mend a finding, or None.
    #[pyo3(signature = (finding: "Finding"))]
    fn remedy(&self, finding: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
        Ok(self.texts.remedy(&value::<FindingDocument>("finding", finding)?))
    }

    /// What must be done.
    #[pyo3(signature = (action: "Action"))]
    fn action(&self, action: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(self.texts.action(&value::<Action>("action", action)?))
    }

    /// What a change does.
    #[pyo3(signature = (change: "Change"))]
    fn change(&self, change: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(self.texts.change(&value::<Change>("change", change)?))
    }

    /// Who is to act.
    #[pyo3(signature = (actor: "Actor"))]
    fn actor(&self, actor: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(self.texts.actor(&value::<Actor>("actor", actor)?))
    }

    /// Whom or what a finding of a region is about.
    #[pyo3(signature = (region, subject: "Subject"))]
    fn subject(&self, region: &str, subject: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(self.texts.subject(parsed("region", region)?, &value::<Subject>("subject", subject)?))
    }

    /// Where something is said.
    #[pyo3(signature = (source: "Source"))]
    fn source(&self, source: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(self.texts.source(&value::<Source>("source", source)?))
    }

    /// The name of a region.
    fn region(&self, code: &str) -> PyResult<String> {
        Ok(self.texts.region(parsed("code", code)?))
    }

    /// The name of a municipality, district or region.
    fn area(&self, code: &str) -> PyResult<String> {
        Ok(self.texts.area(&parsed::<AreaCode>("code", code)?))
    }

    /// The name of an organisation.
    fn organisation(&self, id: &str) -> PyResult<String> {
        Ok(self.texts.organisation(&parsed("id", id)?))
    }

    /// The name of a contact, or its id when names are not shown.
    fn contact(&self, id: &str) -> PyResult<String> {
        Ok(self.texts.contact(&parsed("id", id)?))
    }

    /// The name of a subregion.
    fn subregion(&self, id: &str) -> PyResult<String> {
        Ok(self.texts.subregion(&parsed("id", id)?))
    }

    /// A meeting, by its place and day.
    fn meeting(&self, id: &str) -> PyResult<String> {
        Ok(self.texts.meeting(&parsed("id", id)?))
    }

    /// A learning group.
    fn learning_group(&self, id: &str) -> PyResult<String> {
        Ok(self.texts.learning_group(&parsed("id", id)?))
    }

    /// A day, as people write it.
    #[pyo3(signature = (date: "datetime.date | str"))]
    fn date(&self, date: &Bound<'_, PyAny>) -> PyResult<String> {
        Ok(self.texts.date(day("date", date)?))
    }

    fn __repr__(&self) -> String {
        let names = if self.names { ", names=True" } else { "" };
        format!("<bouwsteen.Renderer lang='{}'{names}>", self.texts.language())
    }
}
