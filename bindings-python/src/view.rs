//! What an audience may see of an assessment.

use crate::argument::refused;
use crate::assessment::Assessment;
use crate::table::{self, Table};
use crate::value::All;
use bouwsteen::{Audience, StepVerdict};
use pyo3::prelude::*;

/// The rows, findings and actions of an assessment that an audience may see.
///
/// >>> import bouwsteen as bw
/// >>> view = bw.demo().assess(on="2021-09-01").for_audience("organisation:lt-ede")
/// >>> {row.organisation for row in view.coverage()}
/// {'lt-ede'}
#[pyclass(frozen, module = "bouwsteen")]
pub(crate) struct AudienceView {
    assessment: bouwsteen::Assessment,
    audience: Audience,
}

impl AudienceView {
    pub(crate) fn new(assessment: &bouwsteen::Assessment, audience: Audience) -> PyResult<Self> {
        let assessment = assessment.clone();
        match assessment.for_audience(&audience) {
            Err(error) => Err(refused("audience", error)),
            Ok(_) => Ok(Self { assessment, audience }),
        }
    }

    /// Asks the view, which was found to exist when this was made.
    fn ask<T>(&self, ask: impl FnOnce(&bouwsteen::AudienceView<'_>) -> T) -> PyResult<T> {
        let view = self.assessment.for_audience(&self.audience);
        view.map(|view| ask(&view)).map_err(|error| refused("audience", error))
    }
}

#[pymethods]
impl AudienceView {
    /// Who reads.
    #[getter]
    fn audience(&self) -> String {
        self.audience.to_string()
    }

    /// The assessment it is a view of.
    #[getter]
    fn assessment(&self) -> Assessment {
        Assessment(self.assessment.clone())
    }

    /// The codes of the regions that the audience sees.
    #[getter]
    fn regions(&self) -> PyResult<Vec<String>> {
        self.ask(|view| view.regions().map(|region| region.to_string()).collect())
    }

    /// Whether the audience may see the name of a contact.
    fn shows_name(&self, contact: &str) -> PyResult<bool> {
        let contact = crate::argument::parsed("contact", contact)?;
        self.ask(|view| view.shows_name(&contact))
    }

    /// The three steps of the regions of which the audience sees the whole.
    #[getter]
    fn steps(&self) -> PyResult<All<StepVerdict>> {
        Ok(All::of(&self.ask(|view| view.steps())?))
    }

    /// The seats that the audience sees.
    #[pyo3(signature = () -> "Table[CoverageRow]")]
    fn coverage(&self) -> PyResult<Table> {
        let rows = self.ask(|view| view.coverage())?;
        Ok(table::coverage(|| rows))
    }

    /// The contacts that the audience sees.
    #[pyo3(signature = () -> "Table[FreshnessRow]")]
    fn freshness(&self) -> PyResult<Table> {
        let rows = self.ask(|view| view.freshness())?;
        Ok(table::freshness(|| rows))
    }

    /// The seats that the audience sees, counted by region and role.
    #[pyo3(signature = () -> "Table[CoverageTotal]")]
    fn coverage_totals(&self) -> PyResult<Table> {
        Ok(table::coverage_totals(self.ask(|view| view.coverage_totals())?))
    }

    /// The findings that the audience sees and that are neither met nor not applicable, or every one.
    #[pyo3(signature = (*, every = false) -> "Table[Finding]")]
    fn findings(&self, every: bool) -> PyResult<Table> {
        self.ask(|view| {
            let findings = if every { view.findings() } else { view.unmet() };
            table::findings(findings.iter().map(|finding| finding.to_document()).collect())
        })
    }

    /// What must be done, as far as the audience sees it.
    #[pyo3(signature = () -> "Table[Action]")]
    fn actions(&self) -> PyResult<Table> {
        Ok(table::actions(self.ask(|view| view.actions())?))
    }

    /// The view as a document `bouwsteen/assessment/1`.
    fn to_json(&self) -> PyResult<String> {
        self.ask(|view| view.to_json())
    }

    fn __repr__(&self) -> String {
        format!("<bouwsteen.AudienceView for '{}' on {}>", self.audience, self.assessment.on())
    }
}
