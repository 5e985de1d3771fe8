//! Other registers made from one: changed, cut, without names, of another year.

use super::{Register, or_raised};
use crate::argument::{day, parsed, refused, value, values};
use crate::moving::Move;
use crate::problems::cannot_move;
use crate::reconciliation::Reconciliation;
use crate::value::All;
use bouwsteen::{Audience, Change, PurgeCount, Share};
use pyo3::prelude::*;

#[pymethods]
impl Register {
    /// The register with changes applied, and the changes that undo them; all or nothing.
    ///
    /// Raises `ProblemsError` when a change does not fit.
    ///
    /// >>> import bouwsteen as bw
    /// >>> confirm = bw.Confirm(contact="lt-doesburg-1", on="2021-09-01", by="organisation")
    /// >>> changed, undo = bw.demo().with_changes([confirm])
    /// >>> undo
    /// (Unconfirm(contact='lt-doesburg-1', on='2021-09-01', by='organisation'),)
    /// >>> changed.with_changes(undo)[0] == bw.demo()
    /// True
    #[pyo3(signature = (changes: "collections.abc.Iterable[Change]") -> "tuple[Register, tuple[Change, ...]]")]
    fn with_changes<'py>(
        &self,
        py: Python<'py>,
        changes: &Bound<'py, PyAny>,
    ) -> PyResult<(Self, All<Change>)> {
        let changes = values("changes", changes)?;
        let (register, undo) = or_raised(py, py.detach(|| self.0.with(&changes)))?;
        Ok((Self(register), All::of(&undo)))
    }

    /// What a list that an organisation delivered changes, before anything does.
    ///
    /// `most_ended` is the largest share of the organisation's contacts, in percent, that the list may end. Raises
    /// `ProblemsError` when the delivery names what the register does not know.
    #[pyo3(signature = (delivery: "Delivery", *, most_ended))]
    fn reconcile(&self, delivery: &Bound<'_, PyAny>, most_ended: u8) -> PyResult<Reconciliation> {
        let share = Share::percent(most_ended).map_err(|error| refused("most_ended", error))?;
        let py = delivery.py();
        let delivery = value("delivery", delivery)?;
        let reconciled = or_raised(py, py.detach(|| self.0.reconcile(&delivery, share)))?;
        Ok(Reconciliation { register: self.0.clone(), reconciled })
    }

    /// What carries the register to another edition of the country, on a day.
    ///
    /// Raises `MoveError` with every reason why it cannot be carried there.
    #[pyo3(signature = (edition, *, on: "datetime.date | str"))]
    fn move_to(&self, py: Python<'_>, edition: u32, on: &Bound<'_, PyAny>) -> PyResult<Move> {
        let on = day("on", on)?;
        let moved = py.detach(|| self.0.move_to(edition, on)).map_err(|error| cannot_move(py, &error))?;
        Ok(Move { register: self.0.clone(), moved })
    }

    /// The smallest register that tells an audience all it may see: `board`, `organisation:ID`, `partner:ID` or
    /// `custodian:JZ28`.
    ///
    /// >>> import bouwsteen as bw
    /// >>> bw.demo().excerpt("board", on="2021-09-01").contact("lt-doesburg-1").name
    /// '…'
    #[pyo3(signature = (audience, *, on: "datetime.date | str"))]
    fn excerpt(&self, py: Python<'_>, audience: &str, on: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (audience, on): (Audience, _) = (parsed("audience", audience)?, day("on", on)?);
        py.detach(|| self.0.excerpt(&audience, on)).map(Self).map_err(|error| refused("audience", error))
    }

    /// A copy for analysis: no names or details of people, and other ids.
    fn pseudonymised(&self, py: Python<'_>) -> Self {
        Self(py.detach(|| self.0.pseudonymised()))
    }

    /// The register without the contacts who left long enough ago, and how many those were per organisation.
    ///
    /// `keep` is how long somebody is kept after the last day of service, such as `P2Y`.
    #[pyo3(signature = (*, on: "datetime.date | str", keep) -> "tuple[Register, tuple[PurgeCount, ...]]")]
    fn purge<'py>(
        &self,
        py: Python<'py>,
        on: &Bound<'py, PyAny>,
        keep: &str,
    ) -> PyResult<(Self, All<PurgeCount>)> {
        let (on, keep) = (day("on", on)?, parsed("keep", keep)?);
        let purged = py.detach(|| self.0.purge(on, keep));
        Ok((Self(purged.register), All::of(&purged.counts)))
    }
}
