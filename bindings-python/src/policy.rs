//! The policy: what is asked, how much it weighs, and where that is said.

use crate::argument::{self, built_in, day, maybe, parsed, text_or_bytes, value};
use crate::register::or_raised;
use crate::value::Day;
use crate::value::{All, One};
use bouwsteen::{
    AgendaItem, Force, LearningMethod, Norm, Period, PolicyChange, Reading, ReadingId, RequirementId, Source,
    Status,
};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

/// A policy: what is asked, how heavily it weighs, how it is read, and where that is said.
///
/// >>> import bouwsteen as bw
/// >>> policy = bw.Policy("gvjb_2021")
/// >>> policy
/// bouwsteen.Policy('gvjb_2021')
/// >>> policy.force("meetings.count")
/// Force.ASSIGNMENT
#[pyclass(frozen, eq, hash, module = "bouwsteen")]
#[derive(PartialEq)]
pub(crate) struct Policy(pub(crate) bouwsteen::Policy);

impl Hash for Policy {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.to_json().hash(state);
    }
}

#[pymethods]
impl Policy {
    /// The ids of the policies that are built in, in order of their periods.
    #[classattr]
    const BUILT_IN: [&'static str; 2] = ["gvjb_2021", "gvjb_2022"];

    /// The policy that is built in under an id.
    #[new]
    #[pyo3(signature = (id, /))]
    fn new(id: &str) -> PyResult<Self> {
        built_in("id", id).map(Self)
    }

    /// The policy that is built in for a day: whose period holds it, else the last that had started.
    ///
    /// >>> import bouwsteen as bw
    /// >>> bw.Policy.for_date("2022-03-01").id
    /// 'gvjb_2022'
    #[staticmethod]
    #[pyo3(signature = (on: "datetime.date | str"))]
    fn for_date(on: &Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(Self(bouwsteen::Policy::for_date(day("on", on)?)))
    }

    /// Reads a policy from a file of JSON.
    ///
    /// Raises `OSError` when the file cannot be read, and `ProblemsError` with everything that is wrong in it.
    #[staticmethod]
    #[pyo3(signature = (path: "str | os.PathLike[str]"))]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let bytes = py.detach(|| std::fs::read(path))?;
        or_raised(py, bouwsteen::Policy::from_slice(&bytes)).map(Self)
    }

    /// Reads a policy from JSON, given as text or as bytes.
    #[staticmethod]
    #[pyo3(signature = (document: "str | bytes", /))]
    fn parse(document: &Bound<'_, PyAny>) -> PyResult<Self> {
        let bytes = text_or_bytes("document", document)?;
        or_raised(document.py(), bouwsteen::Policy::from_slice(&bytes)).map(Self)
    }

    /// The policy as JSON.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// A policy of a region or of a later year, made from this one; it says so, and so does what is shown of it.
    ///
    /// A norm needs a source of its own, with the decision that sets it and its date. Raises `ProblemsError` with
    /// everything that cannot be.
    ///
    /// >>> import bouwsteen as bw
    /// >>> own = bw.Policy("gvjb_2021").adapt("cg_2021", readings={"contacts.distribution": "eachProfessional"})
    /// >>> own.adapted_from
    /// 'gvjb_2021'
    #[pyo3(signature = (
        id,
        *,
        title = None,
        period: "Period | None" = None,
        status: "Status | str | None" = None,
        forces: "collections.abc.Mapping[str, Force | str] | None" = None,
        norms: "collections.abc.Mapping[str, Norm] | None" = None,
        readings: "collections.abc.Mapping[str, Reading | str] | None" = None,
        drop: "collections.abc.Iterable[str]" = Vec::new(),
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a word of its own in Python")]
    fn adapt(
        &self,
        py: Python<'_>,
        id: &str,
        title: Option<&str>,
        period: Option<&Bound<'_, PyAny>>,
        status: Option<&str>,
        forces: Option<BTreeMap<String, String>>,
        norms: Option<BTreeMap<String, Bound<'_, PyAny>>>,
        readings: Option<BTreeMap<String, String>>,
        drop: Vec<String>,
    ) -> PyResult<Self> {
        let requirement = |name: &str, id: &str| parsed::<RequirementId>(name, id);
        let mut changes = Vec::new();
        changes.extend(maybe("title", title)?.map(PolicyChange::Title));
        changes.extend(period.map(|period| value("period", period)).transpose()?.map(PolicyChange::Period));
        changes.extend(maybe("status", status)?.map(PolicyChange::Status));
        for (id, force) in forces.unwrap_or_default() {
            changes.push(PolicyChange::Force(requirement("forces", &id)?, parsed("forces", &force)?));
        }
        for (id, norm) in norms.unwrap_or_default() {
            let requirement = requirement("norms", &id)?;
            let bouwsteen::Norm::Set(value, source) = value("norms", &norm)? else {
                let why = "a norm is set by a value; one that is missing is not set";
                return Err(argument::invalid("norms", &id, why));
            };
            changes.push(PolicyChange::Norm(requirement, value, Some(source)));
        }
        for (id, reading) in readings.unwrap_or_default() {
            let (id, reading): (ReadingId, Reading) =
                (parsed("readings", &id)?, parsed("readings", &reading)?);
            changes.push(PolicyChange::Reading(id, reading));
        }
        for id in drop {
            changes.push(PolicyChange::Drop(requirement("drop", &id)?));
        }
        or_raised(py, self.0.adapt(parsed("id", id)?, changes)).map(Self)
    }

    /// The id.
    #[getter]
    fn id(&self) -> &str {
        self.0.id()
    }

    /// The title.
    #[getter]
    fn title(&self) -> &str {
        self.0.title()
    }

    /// The id of the policy from which it was made, or None.
    #[getter]
    fn adapted_from(&self) -> Option<&str> {
        self.0.adapted_from()
    }

    /// Proposed, adopted or withdrawn. It changes no verdict and is always shown.
    #[getter]
    fn status(&self) -> One<Status> {
        One::of(&self.0.status())
    }

    /// The days for which it holds.
    #[getter]
    fn period(&self) -> One<Period> {
        One::of(&self.0.period())
    }

    /// The day on which verdicts are judged when asked on a day: at most its last day; None before its first.
    #[pyo3(signature = (on: "datetime.date | str"))]
    fn judged_on(&self, on: &Bound<'_, PyAny>) -> PyResult<Option<Day>> {
        Ok(self.0.judged_on(day("on", on)?).map(Day))
    }

    /// How heavily a requirement weighs, or None when it is not asked.
    #[pyo3(signature = (requirement: "RequirementId | str"))]
    fn force(&self, requirement: &str) -> PyResult<Option<One<Force>>> {
        Ok(self.0.force(parsed("requirement", requirement)?).as_ref().map(One::of))
    }

    /// The norm of a requirement, or None when it has none.
    #[pyo3(signature = (requirement: "RequirementId | str"))]
    fn norm(&self, requirement: &str) -> PyResult<Option<One<Norm>>> {
        Ok(self.0.norm(parsed("requirement", requirement)?).map(One::of))
    }

    /// Where a requirement is said.
    #[pyo3(signature = (requirement: "RequirementId | str"))]
    fn source(&self, requirement: &str) -> PyResult<One<Source>> {
        Ok(One::of(&self.0.source(parsed("requirement", requirement)?)))
    }

    /// How the source is read, in every place where it can be read in several ways.
    #[getter]
    fn readings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let readings = PyDict::new(py);
        for (id, reading) in self.0.readings() {
            readings.set_item(One::of(&id), One::of(&reading))?;
        }
        Ok(readings)
    }

    /// The methods of learning that it knows.
    #[getter]
    fn methods(&self) -> All<LearningMethod> {
        All::of(self.0.methods())
    }

    /// The ids of the themes of casuistry that it knows.
    #[getter]
    fn themes(&self) -> Vec<&str> {
        self.0.themes().iter().map(bouwsteen::Text::as_str).collect()
    }

    /// The central municipality of a region, when the policy names one.
    fn central_municipality(&self, region: &str) -> PyResult<Option<String>> {
        let region = parsed("region", region)?;
        Ok(self.0.central_municipality(region).map(|code| code.to_string()))
    }

    /// An agenda that meets every criterion of the programme.
    #[pyo3(signature = (*, lang: "Language" = "nl"))]
    fn example_programme(&self, lang: &str) -> PyResult<All<AgendaItem>> {
        Ok(All::of(&self.0.example_programme(parsed("lang", lang)?)))
    }

    fn __repr__(&self) -> String {
        match self.0.adapted_from() {
            Some(from) => format!("<bouwsteen.Policy '{}', adapted from '{from}'>", self.0.id()),
            None => format!("bouwsteen.Policy('{}')", self.0.id()),
        }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let made = slf.get_type().getattr("parse")?;
        Ok((made, PyTuple::new(slf.py(), [slf.get().to_json()])?))
    }
}
