//! A register carried to another edition of the country.

use crate::argument::parsed;
use crate::register::{Register, or_raised};
use crate::value::{All, Day};
use bouwsteen::report::html;
use bouwsteen::{Change, Merger, MovedMunicipality, ToDecide};
use pyo3::prelude::*;

/// What carries a register from one edition of the country to another. Nothing has changed yet.
///
/// >>> import bouwsteen as bw
/// >>> move = bw.demo().move_to(2025, on="2025-01-01")
/// >>> move.apply()[0].territory.year
/// 2025
#[pyclass(frozen, eq, module = "bouwsteen")]
#[derive(PartialEq)]
pub(crate) struct Move {
    pub(crate) register: bouwsteen::Register,
    pub(crate) moved: bouwsteen::Move,
}

#[pymethods]
impl Move {
    /// The edition it is of, and the edition it is carried to.
    #[getter]
    fn editions(&self) -> (u32, u32) {
        (self.moved.from, self.moved.to)
    }

    /// The day of the move.
    #[getter]
    fn on(&self) -> Day {
        Day(self.moved.on)
    }

    /// The mergers that touch this register.
    #[getter]
    fn merged(&self) -> All<Merger> {
        All::of(&self.moved.merged)
    }

    /// The municipalities that are in another region now.
    #[getter]
    fn moved(&self) -> All<MovedMunicipality> {
        All::of(&self.moved.moved)
    }

    /// The ids of the contacts who must be confirmed anew.
    #[getter]
    fn to_confirm(&self) -> Vec<&str> {
        self.moved.to_confirm.iter().map(bouwsteen::ContactId::as_str).collect()
    }

    /// What people must decide.
    #[getter]
    fn to_decide(&self) -> All<ToDecide> {
        All::of(&self.moved.to_decide)
    }

    /// The changes, to be applied together.
    #[getter]
    fn changes(&self) -> All<Change> {
        All::of(&self.moved.changes)
    }

    /// The register of the other edition, and the changes that undo the move.
    fn apply<'py>(&self, py: Python<'py>) -> PyResult<(Register, All<Change>)> {
        let (moved, undo) = or_raised(py, py.detach(|| self.register.with(&self.moved.changes)))?;
        Ok((Register(moved), All::of(&undo)))
    }

    /// The page about the move, without names of people.
    #[pyo3(signature = (*, lang: "Language" = "nl"))]
    fn to_html(&self, lang: &str) -> PyResult<String> {
        Ok(html::moving(&self.moved, &self.register, parsed("lang", lang)?))
    }

    /// The move as JSON: the document `bouwsteen/move/1`.
    fn to_json(&self) -> String {
        self.moved.to_json()
    }

    fn __repr__(&self) -> String {
        format!("<bouwsteen.Move from {} to {}>", self.moved.from, self.moved.to)
    }
}
