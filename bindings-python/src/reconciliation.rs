//! What a delivery changes.

use crate::argument::{parsed, text_or_bytes};
use crate::assessment::terminal_options;
use crate::register::{Register, or_raised};
use crate::value::{All, Day, One};
use bouwsteen::report::terminal;
use bouwsteen::{Audit, Change, Confirmation, Reconciled, ReconciledKind};
use pyo3::prelude::*;

/// What a list that an organisation delivered changes in a register, person by person. Nothing has changed yet.
#[pyclass(frozen, eq, module = "bouwsteen")]
#[derive(PartialEq)]
pub(crate) struct Reconciliation {
    pub(crate) register: bouwsteen::Register,
    pub(crate) reconciled: bouwsteen::Reconciliation,
}

#[pymethods]
impl Reconciliation {
    /// Reads a reconciliation that was kept as JSON, about a register.
    #[staticmethod]
    #[pyo3(signature = (document: "str | bytes", register, /))]
    fn parse(document: &Bound<'_, PyAny>, register: &Register) -> PyResult<Self> {
        let bytes = text_or_bytes("document", document)?;
        let reconciled = or_raised(document.py(), bouwsteen::Reconciliation::from_slice(&bytes))?;
        Ok(Self { register: register.0.clone(), reconciled })
    }

    /// Whose list.
    #[getter]
    fn organisation(&self) -> &str {
        self.reconciled.organisation.as_str()
    }

    /// Of which day.
    #[getter]
    fn on(&self) -> Day {
        Day(self.reconciled.on)
    }

    /// Who vouches for the list, and on which day; None when nobody does.
    #[getter]
    fn vouched(&self) -> Option<One<Confirmation>> {
        self.reconciled.vouched.as_ref().map(One::of)
    }

    /// Person by person: the rows in the order of the list, those refused, then who is not on it; or of one kind.
    #[pyo3(signature = (kind: "ReconciledKind | str | None" = None))]
    fn entries(&self, kind: Option<&str>) -> PyResult<All<Reconciled>> {
        match kind {
            Some(kind) => Ok(All::of(self.reconciled.of_kind(parsed::<ReconciledKind>("kind", kind)?))),
            None => Ok(All::of(&self.reconciled.entries)),
        }
    }

    /// All changes, in order.
    #[getter]
    fn changes(&self) -> All<Change> {
        All::of(self.reconciled.changes())
    }

    /// The register with the changes applied, and the changes that undo them.
    #[pyo3(signature = (register = None) -> "tuple[Register, tuple[Change, ...]]")]
    fn apply<'py>(&self, py: Python<'py>, register: Option<&Register>) -> PyResult<(Register, All<Change>)> {
        let register = register.map_or(&self.register, |register| &register.0);
        let (changed, undo) = or_raised(py, py.detach(|| self.reconciled.apply(register)))?;
        Ok((Register(changed), All::of(&undo)))
    }

    /// What may be kept of it: numbers, and nobody's name or id.
    fn audit(&self) -> One<Audit> {
        One::of(&self.reconciled.audit())
    }

    /// The page for a terminal: who is new, gone, changed, confirmed or unclear.
    #[pyo3(signature = (*, lang: "Language" = "nl", width = 100, style = "plain", names = false))]
    fn to_text(&self, lang: &str, width: usize, style: &str, names: bool) -> PyResult<String> {
        let mut options = terminal_options(lang, width, style)?;
        options.names = names;
        Ok(terminal::review(&self.reconciled, &self.register, &options))
    }

    /// The reconciliation as JSON: the document `bouwsteen/reconciliation/1`. It holds personal data.
    fn to_json(&self) -> String {
        self.reconciled.to_json()
    }

    fn __repr__(&self) -> String {
        let changes = self.reconciled.changes().count();
        format!("<bouwsteen.Reconciliation of '{}': {changes} changes>", self.reconciled.organisation)
    }
}
