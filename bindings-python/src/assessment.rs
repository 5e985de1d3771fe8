//! An assessment: the verdicts on a register on a day, with everything that explains them.

mod show;

pub(crate) use show::terminal_options;

use crate::argument::{day, maybe, parsed, value};
use crate::comparison::Comparison;
use crate::explanation::Explanation;
use crate::policy::Policy;
use crate::register::Register;
use crate::table::{self, Table};
use crate::value::{All, Day, One};
use crate::view::AudienceView;
use bouwsteen::{
    CoverageMatrix, FindingDocument, FindingKey, ReadingEffect, RegionCode, RequirementId, Since,
    StepVerdict, Verdict,
};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::hash::{Hash, Hasher};

/// What a register is like on a day, judged by a policy.
///
/// Rows (coverage, freshness) are facts about the day; verdicts follow the policy.
///
/// >>> import bouwsteen as bw
/// >>> assessment = bw.demo().assess(on="2021-09-01")
/// >>> assessment
/// <bouwsteen.Assessment on 2021-09-01 by 'gvjb_2021'>
/// >>> assessment.actions()[0].key
/// 'contacts.agreement:JZ25:vt-nog'
#[pyclass(frozen, eq, hash, module = "bouwsteen")]
pub(crate) struct Assessment(pub(crate) bouwsteen::Assessment);

impl PartialEq for Assessment {
    fn eq(&self, other: &Self) -> bool {
        let (own, other) = (&self.0, &other.0);
        (own.on(), own.policy(), own.register()) == (other.on(), other.policy(), other.register())
    }
}

impl Hash for Assessment {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.register().fingerprint().hash(state);
        (self.0.policy().id(), self.0.on()).hash(state);
    }
}

#[pymethods]
impl Assessment {
    /// Judges a register on a day; `Register.assess` says the same.
    #[new]
    #[pyo3(signature = (register, policy, on: "datetime.date | str"))]
    fn new(py: Python<'_>, register: &Register, policy: &Policy, on: &Bound<'_, PyAny>) -> PyResult<Self> {
        let on = day("on", on)?;
        Ok(Self(py.detach(|| register.0.assess(&policy.0, on))))
    }

    /// The register that was judged.
    #[getter]
    fn register(&self) -> Register {
        Register(self.0.register().clone())
    }

    /// The policy it was judged by.
    #[getter]
    fn policy(&self) -> Policy {
        Policy(self.0.policy().clone())
    }

    /// The day that was asked.
    #[getter]
    fn on(&self) -> Day {
        Day(self.0.on())
    }

    /// The day on which verdicts are judged: the day asked, but at most the policy's last day.
    #[getter]
    fn judged_on(&self) -> Day {
        Day(self.0.judged_on())
    }

    /// The three steps of every region, each with its verdict and the findings counted by verdict.
    #[getter]
    fn steps(&self) -> All<StepVerdict> {
        All::of(&self.0.steps())
    }

    /// Every seat on the day asked: whether somebody can be reached there, and who.
    ///
    /// >>> import bouwsteen as bw
    /// >>> table = bw.demo().assess(on="2021-09-01").coverage()
    /// >>> sum(row.status.is_covered for row in table), len(table)
    /// (230, 302)
    #[pyo3(signature = () -> "Table[CoverageRow]")]
    fn coverage(&self) -> Table {
        let own = self.0.clone();
        table::coverage(move || own.coverage())
    }

    /// Every contact in service on the day asked: how fresh its details are.
    #[pyo3(signature = () -> "Table[FreshnessRow]")]
    fn freshness(&self) -> Table {
        let own = self.0.clone();
        table::freshness(move || own.freshness())
    }

    /// The seats on the day asked, counted by region and role.
    #[pyo3(signature = () -> "Table[CoverageTotal]")]
    fn coverage_totals(&self) -> Table {
        table::coverage_totals(self.0.coverage_totals())
    }

    /// Area by role on the day asked, region by region.
    fn matrix(&self) -> All<CoverageMatrix> {
        All::of(&self.0.matrix())
    }

    /// The findings that are neither met nor not applicable, or every one; of a region, a requirement, a verdict.
    ///
    /// A verdict that is asked is given whatever it is, so `verdict="met"` needs no `every`.
    ///
    /// >>> import bouwsteen as bw
    /// >>> assessment = bw.demo().assess(on="2021-09-01")
    /// >>> [finding.requirement.value for finding in assessment.findings(region="JZ25")][:2]
    /// ['contacts.agreement', 'contacts.custodian']
    #[pyo3(signature = (
        *,
        region = None,
        requirement: "RequirementId | str | None" = None,
        verdict: "Verdict | str | None" = None,
        every = false
    ) -> "Table[Finding]")]
    fn findings(
        &self,
        py: Python<'_>,
        region: Option<&str>,
        requirement: Option<&str>,
        verdict: Option<&str>,
        every: bool,
    ) -> PyResult<Table> {
        let region: Option<RegionCode> = maybe("region", region)?;
        let requirement: Option<RequirementId> = maybe("requirement", requirement)?;
        let verdict: Option<Verdict> = maybe("verdict", verdict)?;
        let findings = py.detach(|| {
            let every = every || verdict.is_some();
            let all = self.0.findings().filter(|finding| every || finding.verdict().is_unmet());
            all.filter(|finding| region.is_none_or(|region| finding.region() == region))
                .filter(|finding| requirement.is_none_or(|wanted| finding.requirement() == wanted))
                .filter(|finding| verdict.is_none_or(|wanted| finding.verdict() == wanted))
                .map(|finding| finding.to_document())
                .collect()
        });
        Ok(table::findings(findings))
    }

    /// The verdict on a requirement in a region: the worst of its findings.
    #[pyo3(signature = (requirement: "RequirementId | str", region))]
    fn verdict(&self, requirement: &str, region: &str) -> PyResult<One<Verdict>> {
        let verdict = self.0.verdict(parsed("requirement", requirement)?, parsed("region", region)?);
        Ok(One::of(&verdict))
    }

    /// What must be done, by whom, the most useful first.
    #[pyo3(signature = () -> "Table[Action]")]
    fn actions(&self, py: Python<'_>) -> Table {
        table::actions(py.detach(|| self.0.actions()))
    }

    /// Why a finding is what it is, down to the facts.
    ///
    /// Raises `KeyError` when the assessment has no such finding.
    ///
    /// >>> import bouwsteen as bw
    /// >>> assessment = bw.demo().assess(on="2021-09-01")
    /// >>> explanation = assessment.explain(assessment.findings(region="JZ25")[0])
    /// >>> explanation.lines(lang="en")[0]
    /// 'Achterhoek: no agreement on contact management is in force.'
    #[pyo3(signature = (finding: "Finding | FindingKey"))]
    fn explain(&self, finding: &Bound<'_, PyAny>) -> PyResult<Explanation> {
        let is_key = finding.get_type().name()? == "FindingKey";
        let key = match is_key {
            true => value::<FindingKey>("finding", finding)?,
            false => value::<FindingDocument>("finding", finding)?.key(),
        };
        let found = self.0.finding(&key).ok_or_else(|| {
            PyKeyError::new_err("finding: this assessment has no finding of that requirement and subject")
        })?;
        Ok(Explanation::of(self.0.explain(&found), self.0.register()))
    }

    /// Which findings are new, worse and solved since an earlier assessment.
    #[pyo3(signature = (previous))]
    fn since<'py>(&self, py: Python<'py>, previous: &Self) -> PyResult<One<Since>> {
        Ok(One::of(&py.detach(|| self.0.since(&previous.0))))
    }

    /// Which verdicts changed since an earlier assessment, and because of what.
    fn compare(&self, py: Python<'_>, previous: &Self) -> Comparison {
        py.detach(|| Comparison::of(&self.0, &previous.0))
    }

    /// What each other reading of the source would change.
    fn readings<'py>(&self, py: Python<'py>) -> All<ReadingEffect> {
        All::of(&py.detach(|| self.0.readings()))
    }

    /// What an audience may see of it: `board`, `organisation:ID`, `partner:ID` or `custodian:JZ28`.
    ///
    /// Raises `ValueError` when the register does not know the audience.
    fn for_audience(&self, audience: &str) -> PyResult<AudienceView> {
        AudienceView::new(&self.0, parsed("audience", audience)?)
    }

    /// Charts to explore it; needs the extra `altair`.
    #[getter]
    fn chart<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("bouwsteen._charts")?.getattr("AssessmentChart")?.call1((slf,))
    }

    fn __repr__(&self) -> String {
        format!("<bouwsteen.Assessment on {} by '{}'>", self.0.on(), self.0.policy().id())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (py, own) = (slf.py(), slf.get());
        let parts = (own.register(), own.policy(), own.on());
        Ok((slf.get_type().into_any(), parts.into_pyobject(py)?))
    }
}
