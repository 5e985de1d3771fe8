//! What is wrong, as the exceptions of the package, which are written in Python.

use bouwsteen::exchange::{TableProblem, TableProblems};
use bouwsteen::{Language, MoveError, MoveObstacle, Problem, Problems};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// All problems, as a `ProblemsError`.
pub(crate) fn raised(py: Python<'_>, problems: &Problems) -> PyErr {
    let made = || {
        let list: Vec<_> = problems.iter().map(|one| problem(py, one)).collect::<PyResult<_>>()?;
        py.import("bouwsteen._errors")?.getattr("ProblemsError")?.call1((list, problems.more()))
    };
    made().map_or_else(|error| error, PyErr::from_value)
}

/// A text in both languages.
fn both<'py>(py: Python<'py>, text: &dyn Fn(Language) -> String) -> PyResult<Bound<'py, PyDict>> {
    let texts = PyDict::new(py);
    texts.set_item("nl", text(Language::Nl))?;
    texts.set_item("en", text(Language::En))?;
    Ok(texts)
}

/// All problems of tables, each with its place as a data frame counts: `/contacts/81233/email`.
pub(crate) fn raised_of_tables(py: Python<'_>, problems: &TableProblems) -> PyErr {
    let made = || {
        let told = |found: &TableProblem| {
            let told = problem(py, &found.problem)?;
            told.set_item("path", place(found))?;
            PyResult::Ok(told)
        };
        let list: Vec<_> = problems.iter().map(told).collect::<PyResult<_>>()?;
        py.import("bouwsteen._errors")?.getattr("ProblemsError")?.call1((list, problems.more()))
    };
    made().map_or_else(|error| error, PyErr::from_value)
}

/// The place of a problem in tables. What is said beside them has a place of its own.
fn place(found: &TableProblem) -> String {
    let Some(table) = found.table else { return found.problem.path().to_owned() };
    let mut place = format!("/{table}");
    // The first row holds the headings, and rows count from 1 there.
    if let Some(row) = found.row.and_then(|row| row.checked_sub(2)) {
        place += &format!("/{row}");
    }
    match found.column {
        // A heading that is not understood may be somebody's name, and is not shown.
        Some(column) if found.row.is_none_or(|row| row < 2) => place += &format!("/columns/{column}"),
        Some(_) => place += &format!("/{}", found.heading),
        None => {}
    }
    place
}

/// A problem with its texts in both languages.
fn problem<'py>(py: Python<'py>, problem: &Problem) -> PyResult<Bound<'py, PyDict>> {
    let told = PyDict::new(py);
    told.set_item("code", problem.code().as_str())?;
    told.set_item("path", problem.path())?;
    told.set_item("value", problem.value())?;
    told.set_item("message", both(py, &|language| problem.message(language))?)?;
    told.set_item("help", both(py, &|language| problem.help(language))?)?;
    Ok(told)
}

/// Why a register cannot be carried to another edition, as a `MoveError`.
pub(crate) fn cannot_move(py: Python<'_>, error: &MoveError) -> PyErr {
    let made = || {
        let said = |reason: &MoveObstacle| both(py, &|language| reason.message(language));
        let reasons: Vec<_> = error.reasons().iter().map(said).collect::<PyResult<_>>()?;
        py.import("bouwsteen._errors")?.getattr("MoveError")?.call1((reasons,))
    };
    made().map_or_else(|error| error, PyErr::from_value)
}
