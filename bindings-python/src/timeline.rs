//! A register day by day.

use crate::argument::{day, parsed};
use crate::policy::Policy;
use crate::register::Register;
use crate::table::{self, Table};
use crate::value::{All, Day, One};
use bouwsteen::report::card;
use bouwsteen::{Language, Lapse, StepVerdict, TimelineDay};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// The counts of every region on every day of a period on which something changes.
///
/// >>> import bouwsteen as bw
/// >>> timeline = bw.demo().timeline(start="2021-07-01", until="2021-10-01")
/// >>> timeline
/// <bouwsteen.Timeline from 2021-07-01 until 2021-10-01 by 'gvjb_2021'>
/// >>> timeline.days("JZ25")[0].on
/// datetime.date(2021, 7, 1)
#[pyclass(frozen, eq, module = "bouwsteen")]
pub(crate) struct Timeline(pub(crate) bouwsteen::Timeline);

impl PartialEq for Timeline {
    fn eq(&self, other: &Self) -> bool {
        let (own, other) = (&self.0, &other.0);
        (own.period(), own.policy(), own.register()) == (other.period(), other.policy(), other.register())
    }
}

#[pymethods]
impl Timeline {
    /// The days of a register from `start` up to `until`; `Register.timeline` says the same.
    #[new]
    #[pyo3(signature = (register, policy, start: "datetime.date | str", until: "datetime.date | str"))]
    fn new(
        py: Python<'_>,
        register: &Register,
        policy: &Policy,
        start: &Bound<'_, PyAny>,
        until: &Bound<'_, PyAny>,
    ) -> PyResult<Self> {
        let period = crate::argument::period(start, until)?;
        Ok(Self(py.detach(|| register.0.timeline(&policy.0, period))))
    }

    /// The register.
    #[getter]
    fn register(&self) -> Register {
        Register(self.0.register().clone())
    }

    /// The policy by which it is judged.
    #[getter]
    fn policy(&self) -> Policy {
        Policy(self.0.policy().clone())
    }

    /// The first day.
    #[getter]
    fn start(&self) -> Option<Day> {
        self.0.period().from().map(Day)
    }

    /// The first day out.
    #[getter]
    fn until(&self) -> Option<Day> {
        self.0.period().end().map(Day)
    }

    /// The first day and every later day on which a count of a region differs from the day before.
    #[pyo3(signature = (region))]
    fn days(&self, region: &str) -> PyResult<All<TimelineDay>> {
        Ok(All::of(self.0.days(parsed("region", region)?)))
    }

    /// What a region is like on a day; None outside the period or the territory.
    #[pyo3(signature = (region, day: "datetime.date | str"))]
    fn at(&self, region: &str, day: &Bound<'_, PyAny>) -> PyResult<Option<One<TimelineDay>>> {
        Ok(self.0.at(parsed("region", region)?, self::day("day", day)?).map(One::of))
    }

    /// The three steps of every region on a day.
    #[pyo3(signature = (day: "datetime.date | str"))]
    fn steps(&self, day: &Bound<'_, PyAny>) -> PyResult<All<StepVerdict>> {
        Ok(All::of(&self.0.steps(self::day("day", day)?)))
    }

    /// The seats that are reachable on a day and will lapse within the period if nobody confirms anew.
    #[pyo3(signature = (*, on: "datetime.date | str"))]
    fn lapses<'py>(&self, py: Python<'py>, on: &Bound<'_, PyAny>) -> PyResult<All<Lapse>> {
        let on = day("on", on)?;
        Ok(All::of(&py.detach(|| self.0.lapses(on))))
    }

    /// All days of all regions as one table: a row per region and day on which something changes.
    #[pyo3(signature = () -> "Table[TimelineDay]")]
    fn table(&self) -> Table {
        table::timeline(&self.0)
    }

    /// A chart to explore it; needs the extra `altair`.
    #[pyo3(signature = (**options: "object") -> "typing.Any")]
    fn chart<'py>(
        slf: &Bound<'py, Self>,
        options: Option<&Bound<'py, pyo3::types::PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("bouwsteen._charts")?.getattr("timeline")?.call((slf,), options)
    }

    /// What a notebook shows: no names of people.
    fn _repr_html_(&self, py: Python<'_>) -> String {
        py.detach(|| card::timeline(&self.0, Language::Nl))
    }

    fn __repr__(&self) -> String {
        let day = |day: Option<bouwsteen::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let period = self.0.period();
        let (from, until) = (day(period.from()), day(period.end()));
        format!("<bouwsteen.Timeline from {from} until {until} by '{}'>", self.0.policy().id())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (py, own) = (slf.py(), slf.get());
        let parts = (own.register(), own.policy(), own.start(), own.until());
        Ok((slf.get_type().into_any(), parts.into_pyobject(py)?))
    }
}
