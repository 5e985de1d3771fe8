//! A register that changes while it is judged.

use crate::argument::values;
use crate::assessment::Assessment;
use crate::register::{Register, or_raised};
use crate::value::{All, One};
use bouwsteen::{Delta, StepVerdict};
use pyo3::prelude::*;

/// A register under a policy on a day, judged anew at every change in the time the change needs.
///
/// The one class that changes. Threads take turns.
///
/// >>> import bouwsteen as bw
/// >>> live = bw.demo().live(on="2021-09-01")
/// >>> delta = live.apply([bw.Confirm(contact="lt-doesburg-1", on="2021-09-01", by="self")])
/// >>> [changed.after.value for changed in delta.changed][:1]
/// ['met']
/// >>> live.apply(delta.undo).undo[0].do
/// ChangeKind.CONFIRM
#[pyclass(module = "bouwsteen")]
pub(crate) struct Live(pub(crate) bouwsteen::Live);

#[pymethods]
impl Live {
    /// Applies changes, all or nothing: which verdicts changed, and the changes that undo it.
    ///
    /// Raises `ProblemsError` when a change does not fit; nothing has then changed.
    #[pyo3(signature = (changes: "collections.abc.Iterable[Change]"))]
    fn apply<'py>(&mut self, py: Python<'py>, changes: &Bound<'py, PyAny>) -> PyResult<One<Delta>> {
        let changes = values("changes", changes)?;
        let delta = or_raised(py, self.0.apply(&changes))?;
        Ok(One::of(&delta))
    }

    /// The register as it is now.
    fn register(&self) -> Register {
        Register(self.0.freeze())
    }

    /// The assessment of the register as it is now.
    fn assess(&self) -> Assessment {
        Assessment(self.0.assess())
    }

    /// The three steps of every region, as they are now.
    #[getter]
    fn steps(&self) -> All<StepVerdict> {
        All::of(&self.0.steps())
    }

    fn __copy__(&self) -> Self {
        Self(self.0.clone())
    }

    fn __deepcopy__(&self, _memo: &Bound<'_, PyAny>) -> Self {
        Self(self.0.clone())
    }

    fn __repr__(&self) -> &'static str {
        "<bouwsteen.Live>"
    }
}
