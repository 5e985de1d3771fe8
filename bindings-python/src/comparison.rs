//! What is otherwise in one assessment than in another.

use crate::argument::{parsed, value};
use crate::value::All;
use bouwsteen::report::card;
use bouwsteen::{Because, ChangedStep, ComparedVerdict, Language, Renderer};
use pyo3::prelude::*;

/// Which verdicts changed between two assessments, and because of which facts, norms or readings.
///
/// >>> import bouwsteen as bw
/// >>> september, october = (bw.demo().assess("gvjb_2021", on=day) for day in ("2021-09-01", "2021-10-01"))
/// >>> comparison = october.compare(september)
/// >>> all(verdict.because for verdict in comparison.verdicts)
/// True
#[pyclass(frozen, eq, module = "bouwsteen")]
pub(crate) struct Comparison {
    comparison: bouwsteen::Comparison,
    later: bouwsteen::Assessment,
    earlier: bouwsteen::Assessment,
}

impl PartialEq for Comparison {
    fn eq(&self, other: &Self) -> bool {
        self.comparison == other.comparison
    }
}

impl Comparison {
    pub(crate) fn of(later: &bouwsteen::Assessment, earlier: &bouwsteen::Assessment) -> Self {
        Self { comparison: later.compare(earlier), later: later.clone(), earlier: earlier.clone() }
    }
}

#[pymethods]
impl Comparison {
    /// The verdicts that changed, each with what it changed because of.
    #[getter]
    fn verdicts(&self) -> All<ComparedVerdict> {
        All::of(&self.comparison.verdicts)
    }

    /// The steps that changed, by region.
    #[getter]
    fn steps(&self) -> All<ChangedStep> {
        All::of(&self.comparison.steps)
    }

    /// A cause in a sentence, without names of people.
    #[pyo3(signature = (because: "Because", *, lang: "Language" = "nl"))]
    fn say(&self, because: &Bound<'_, PyAny>, lang: &str) -> PyResult<String> {
        let texts = Renderer::new(self.later.register(), parsed("lang", lang)?);
        Ok(texts.because(&value::<Because>("because", because)?))
    }

    /// What changed, as JSON.
    fn to_json(&self) -> String {
        bouwsteen::Value::to_json(&self.comparison)
    }

    /// What a notebook shows: no names of people.
    fn _repr_html_(&self, py: Python<'_>) -> String {
        py.detach(|| card::comparison(&self.later, &self.earlier, Language::Nl))
    }

    fn __repr__(&self) -> String {
        let (verdicts, steps) = (self.comparison.verdicts.len(), self.comparison.steps.len());
        format!("<bouwsteen.Comparison: {verdicts} verdicts and {steps} steps changed>")
    }
}
