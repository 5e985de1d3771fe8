//! What can be asked of a register on a day.

use super::Register;
use crate::argument::{self, day, maybe, parsed, period};
use crate::assessment::{Assessment, terminal_options};
use crate::live::Live;
use crate::table::{self, Table};
use crate::timeline::Timeline;
use crate::value::{All, One};
use bouwsteen::report::terminal;
use bouwsteen::{Candidates, CoverageMatrix, Investment, Reach, Reflection};
use pyo3::prelude::*;

#[pymethods]
impl Register {
    /// Judges the register on a day, by a policy: one, the id of one that is built in, or the one for the day.
    ///
    /// >>> import bouwsteen as bw
    /// >>> assessment = bw.demo().assess("gvjb_2021", on="2021-09-01")
    /// >>> len(assessment.actions())
    /// 225
    #[pyo3(signature = (policy: "Policy | str | None" = None, *, on: "datetime.date | str"))]
    fn assess(
        &self,
        py: Python<'_>,
        policy: Option<&Bound<'_, PyAny>>,
        on: &Bound<'_, PyAny>,
    ) -> PyResult<Assessment> {
        let on = day("on", on)?;
        let policy = argument::policy(policy, on)?;
        Ok(Assessment(py.detach(|| self.0.assess(&policy, on))))
    }

    /// Whom to call for an area: every organisation that serves it, and who of it can be reached.
    ///
    /// >>> import bouwsteen as bw
    /// >>> bw.demo().reach("GM0221", "localTeam", on="2021-09-01").organisations[0].id
    /// 'lt-doesburg'
    #[pyo3(signature = (area, role: "PartnerRole | str | None" = None, *, on: "datetime.date | str"))]
    fn reach(&self, area: &str, role: Option<&str>, on: &Bound<'_, PyAny>) -> PyResult<One<Reach>> {
        let (area, role, on) = (parsed("area", area)?, maybe("role", role)?, day("on", on)?);
        Ok(One::of(&self.0.reach(&area, role, on)))
    }

    /// The same as a page for a terminal, with names, numbers and addresses.
    ///
    /// `style` is `ascii`, `plain`, `colour` or `truecolour`.
    ///
    /// >>> import bouwsteen as bw
    /// >>> print(bw.demo().reach_text("GM0221", "localTeam", on="2021-09-01", lang="en").splitlines()[0])
    /// Whom to call for Doesburg on 1 September 2021
    #[pyo3(signature = (
        area,
        role: "PartnerRole | str | None" = None,
        *,
        on: "datetime.date | str",
        lang: "Language" = "nl",
        width = 100,
        style = "plain"
    ))]
    fn reach_text(
        &self,
        area: &str,
        role: Option<&str>,
        on: &Bound<'_, PyAny>,
        lang: &str,
        width: usize,
        style: &str,
    ) -> PyResult<String> {
        let (area, role, on) = (parsed("area", area)?, maybe("role", role)?, day("on", on)?);
        Ok(terminal::reach(&self.0, &area, role, on, &terminal_options(lang, width, style)?))
    }

    /// Every seat on a day: whether somebody can be reached there.
    #[pyo3(signature = (*, on: "datetime.date | str") -> "Table[CoverageRow]")]
    fn coverage(&self, on: &Bound<'_, PyAny>) -> PyResult<Table> {
        let (register, on) = (self.0.clone(), day("on", on)?);
        Ok(table::coverage(move || register.coverage(on)))
    }

    /// Every contact in service on a day: how fresh its details are.
    #[pyo3(signature = (*, on: "datetime.date | str") -> "Table[FreshnessRow]")]
    fn freshness(&self, on: &Bound<'_, PyAny>) -> PyResult<Table> {
        let (register, on) = (self.0.clone(), day("on", on)?);
        Ok(table::freshness(move || register.freshness(on)))
    }

    /// The seats on a day, counted by region and role.
    #[pyo3(signature = (*, on: "datetime.date | str") -> "Table[CoverageTotal]")]
    fn coverage_totals(&self, on: &Bound<'_, PyAny>) -> PyResult<Table> {
        Ok(table::coverage_totals(self.0.coverage_totals(day("on", on)?)))
    }

    /// Area by role on a day, region by region.
    #[pyo3(signature = (*, on: "datetime.date | str"))]
    fn matrix(&self, on: &Bound<'_, PyAny>) -> PyResult<All<CoverageMatrix>> {
        Ok(All::of(&self.0.matrix(day("on", on)?)))
    }

    /// What the register is like on every day from `start` up to `until`, which is the first day out.
    ///
    /// >>> import bouwsteen as bw
    /// >>> timeline = bw.demo().timeline("gvjb_2021", start="2021-07-01", until="2021-09-01")
    /// >>> timeline.at("JZ25", "2021-08-15").seats["covered"]
    /// 0
    #[pyo3(signature = (
        policy: "Policy | str | None" = None, *, start: "datetime.date | str", until: "datetime.date | str"
    ))]
    fn timeline(
        &self,
        py: Python<'_>,
        policy: Option<&Bound<'_, PyAny>>,
        start: &Bound<'_, PyAny>,
        until: &Bound<'_, PyAny>,
    ) -> PyResult<Timeline> {
        let policy = argument::policy(policy, day("start", start)?)?;
        let period = period(start, until)?;
        Ok(Timeline(py.detach(|| self.0.timeline(&policy, period))))
    }

    /// The register as one that changes while it is judged.
    #[pyo3(signature = (policy: "Policy | str | None" = None, *, on: "datetime.date | str"))]
    fn live(
        &self,
        py: Python<'_>,
        policy: Option<&Bound<'_, PyAny>>,
        on: &Bound<'_, PyAny>,
    ) -> PyResult<Live> {
        let on = day("on", on)?;
        let policy = argument::policy(policy, on)?;
        Ok(Live(py.detach(|| self.0.live(&policy, on))))
    }

    /// Who could be asked for a meeting in a subregion or region, and what stands in the way of whom.
    #[pyo3(signature = (scope, policy: "Policy | str | None" = None, *, on: "datetime.date | str"))]
    fn candidates(
        &self,
        scope: &str,
        policy: Option<&Bound<'_, PyAny>>,
        on: &Bound<'_, PyAny>,
    ) -> PyResult<One<Candidates>> {
        let (scope, on) = (parsed("scope", scope)?, day("on", on)?);
        let policy = argument::policy(policy, on)?;
        Ok(One::of(&self.0.candidates(&policy, &scope, on)))
    }

    /// The hours that meetings took of organisations, against what was agreed.
    #[pyo3(signature = (policy: "Policy | str | None" = None, *, on: "datetime.date | str"))]
    fn investment(
        &self,
        policy: Option<&Bound<'_, PyAny>>,
        on: &Bound<'_, PyAny>,
    ) -> PyResult<All<Investment>> {
        let on = day("on", on)?;
        let policy = argument::policy(policy, on)?;
        Ok(All::of(&self.0.investment(&policy, on)))
    }

    /// The hours in which people reflected together, from `start` up to `until`, as known on a day.
    #[pyo3(signature = (
        *, start: "datetime.date | str", until: "datetime.date | str", on: "datetime.date | str"
    ))]
    fn reflection(
        &self,
        start: &Bound<'_, PyAny>,
        until: &Bound<'_, PyAny>,
        on: &Bound<'_, PyAny>,
    ) -> PyResult<All<Reflection>> {
        Ok(All::of(&self.0.reflection(period(start, until)?, day("on", on)?)))
    }
}
