//! The register: the facts, and what can be asked of them.

mod ask;
mod hand_over;
mod look_up;
mod tables;

use crate::argument::text_or_bytes;
use crate::problems::raised;
use bouwsteen::report::card;
use bouwsteen::{Language, Problems};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

/// A register: organisations and their contacts in a territory, what was agreed, and what they do together.
///
/// It never changes; `with_changes` makes another. Two registers are equal when they hold the same facts.
///
/// >>> import bouwsteen as bw
/// >>> register = bw.demo()
/// >>> register
/// <bouwsteen.Register 'Demonstratie Gelderland: verzonnen mensen, echte gemeenten': 373 contacts, 58 organisations>
/// >>> register.assess(on="2021-09-01").steps[0].verdict
/// Verdict.NOT_MET
#[pyclass(frozen, eq, hash, module = "bouwsteen")]
#[derive(PartialEq)]
pub(crate) struct Register(pub(crate) bouwsteen::Register);

impl Hash for Register {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.fingerprint().hash(state);
    }
}

#[pymethods]
impl Register {
    /// Reads a register from a file of JSON.
    ///
    /// Raises `OSError` when the file cannot be read, and `ProblemsError` with everything that is wrong in it.
    ///
    /// >>> import bouwsteen as bw, tempfile, pathlib
    /// >>> path = pathlib.Path(tempfile.mkdtemp(), "register.json")
    /// >>> bw.demo().save(path)
    /// >>> bw.Register.load(path) == bw.demo()
    /// True
    #[staticmethod]
    #[pyo3(signature = (path: "str | os.PathLike[str]"))]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let bytes = py.detach(|| std::fs::read(path))?;
        read(py, &bytes)
    }

    /// Reads a register from JSON, given as text or as bytes.
    ///
    /// Raises `ProblemsError` with everything that is wrong with it.
    ///
    /// >>> import bouwsteen as bw
    /// >>> try:
    /// ...     bw.Register.parse('{"format": "bouwsteen/register/1"}')
    /// ... except bw.ProblemsError as error:
    /// ...     print(error)
    /// /territory: the key `territory` is missing [missing-key]
    /// /organisations: the key `organisations` is missing [missing-key]
    /// /contacts: the key `contacts` is missing [missing-key]
    #[staticmethod]
    #[pyo3(signature = (document: "str | bytes", /))]
    fn parse(document: &Bound<'_, PyAny>) -> PyResult<Self> {
        read(document.py(), &text_or_bytes("document", document)?)
    }

    /// The register as JSON, in the one canonical order: the same facts give the same text.
    fn to_json(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_json())
    }

    /// Writes the register to a file, as JSON.
    #[pyo3(signature = (path: "str | os.PathLike[str]"))]
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        py.detach(|| std::fs::write(path, self.0.to_json()))?;
        Ok(())
    }

    /// What a notebook shows: no names of people.
    fn _repr_html_(&self, py: Python<'_>) -> String {
        py.detach(|| card::register(&self.0, Language::Nl))
    }

    fn __repr__(&self) -> String {
        let title = self.0.meta().and_then(|meta| meta.title.as_ref());
        let title = title.map(|title| format!(" '{title}'")).unwrap_or_default();
        let (contacts, organisations) = (self.0.contacts().count(), self.0.organisations().count());
        format!("<bouwsteen.Register{title}: {contacts} contacts, {organisations} organisations>")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let py = slf.py();
        let made = slf.get_type().getattr("parse")?;
        Ok((made, PyTuple::new(py, [slf.get().to_json(py)])?))
    }
}

fn read(py: Python<'_>, bytes: &[u8]) -> PyResult<Register> {
    or_raised(py, py.detach(|| bouwsteen::Register::from_slice(bytes))).map(Register)
}

/// The value, or all problems as an exception.
pub(crate) fn or_raised<T>(py: Python<'_>, result: Result<T, Problems>) -> PyResult<T> {
    result.map_err(|problems| raised(py, &problems))
}

/// The demonstration register of Gelderland: real municipalities and organisations, invented people.
///
/// >>> import bouwsteen as bw
/// >>> bw.demo().contact("lt-doesburg-1").organisation
/// 'lt-doesburg'
#[pyfunction]
pub(crate) fn demo() -> Register {
    Register(bouwsteen::Register::demo())
}
