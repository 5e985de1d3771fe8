//! Why a finding is what it is.

use crate::argument::parsed;
use crate::value::{All, One};
use bouwsteen::{FindingDocument, Reason, Renderer};
use pyo3::prelude::*;

/// A finding with the facts it rests on, and the explanation of its cause.
#[pyclass(frozen, eq, module = "bouwsteen")]
pub(crate) struct Explanation {
    explanation: bouwsteen::Explanation,
    register: bouwsteen::Register,
}

impl PartialEq for Explanation {
    fn eq(&self, other: &Self) -> bool {
        self.explanation == other.explanation
    }
}

impl Explanation {
    pub(crate) fn of(explanation: bouwsteen::Explanation, register: &bouwsteen::Register) -> Self {
        Self { explanation, register: register.clone() }
    }
}

#[pymethods]
impl Explanation {
    /// The finding.
    #[getter]
    fn finding(&self) -> One<FindingDocument> {
        One::of(&self.explanation.finding)
    }

    /// The facts, in the order in which one would tell them.
    #[getter]
    fn reasons(&self) -> All<Reason> {
        All::of(&self.explanation.reasons)
    }

    /// What the finding merely follows from, or None.
    #[getter]
    fn because(&self) -> Option<Self> {
        let because = self.explanation.because.as_deref()?;
        Some(Self::of(because.clone(), &self.register))
    }

    /// The explanation in sentences; names of people only when asked.
    #[pyo3(signature = (*, lang: "Language" = "nl", names = false))]
    fn lines(&self, lang: &str, names: bool) -> PyResult<Vec<String>> {
        let texts = Renderer::new(&self.register, parsed("lang", lang)?);
        let texts = if names { texts.with_names() } else { texts };
        Ok(texts.explanation(&self.explanation))
    }

    fn __str__(&self) -> String {
        let texts = Renderer::new(&self.register, bouwsteen::Language::Nl);
        texts.explanation(&self.explanation).join("\n")
    }

    fn __repr__(&self) -> String {
        let finding = &self.explanation.finding;
        format!("<bouwsteen.Explanation of '{}' in '{}'>", finding.requirement, finding.region)
    }
}
