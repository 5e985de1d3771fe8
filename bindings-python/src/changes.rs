//! Lists of changes as documents.

use crate::argument::{text_or_bytes, values};
use crate::register::or_raised;
use crate::value::All;
use bouwsteen::Change;
use pyo3::prelude::*;

/// The changes of a document `bouwsteen/changes/1`, given as text or as bytes.
///
/// Raises `ProblemsError` with everything that is wrong with it; whether the changes fit a register is seen when they
/// are applied.
///
/// >>> import bouwsteen as bw
/// >>> bw.changes_from_json(bw.changes_to_json([bw.CancelMeeting(meeting="m1")]))
/// (CancelMeeting(meeting='m1'),)
#[pyfunction]
#[pyo3(signature = (document: "str | bytes", /))]
pub(crate) fn changes_from_json(document: &Bound<'_, PyAny>) -> PyResult<All<Change>> {
    let bytes = text_or_bytes("document", document)?;
    Ok(All::of(&or_raised(document.py(), bouwsteen::changes_from_json(&bytes))?))
}

/// Changes as a document `bouwsteen/changes/1`.
#[pyfunction]
#[pyo3(signature = (changes: "collections.abc.Iterable[Change]", /))]
pub(crate) fn changes_to_json(changes: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(bouwsteen::changes_to_json(&values("changes", changes)?))
}
