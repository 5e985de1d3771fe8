//! What several rows about one thing may say once: the same everywhere, or nothing.

use super::headings::Headings;
use super::problem::{TableProblems, cell};
use super::row::{At, Said};
use crate::problem::{Detail, ProblemCode};

/// A value that one or more rows say.
#[derive(Clone, Debug)]
pub(super) struct Once<T>(Option<At<T>>);

impl<T> From<Said<T>> for Once<T> {
    fn from(said: Said<T>) -> Self {
        Self(said.value())
    }
}

impl<T> From<Option<At<T>>> for Once<T> {
    fn from(at: Option<At<T>>) -> Self {
        Self(at)
    }
}

impl<T> Once<T> {
    pub(super) fn at(&self) -> Option<&At<T>> {
        self.0.as_ref()
    }

    pub(super) fn value(&self) -> Option<&T> {
        self.at().map(|at| &at.value)
    }

    pub(super) fn into_value(self) -> Option<T> {
        self.0.map(|at| at.value)
    }
}

/// Joins what rows say, and notes where a further one says something else.
pub(super) struct Joining<'a> {
    headings: &'a Headings,
    problems: &'a mut TableProblems,
    /// Whether everything that was joined agreed.
    pub(super) agrees: bool,
}

impl<'a> Joining<'a> {
    pub(super) fn new(headings: &'a Headings, problems: &'a mut TableProblems) -> Self {
        Self { headings, problems, agrees: true }
    }

    /// Takes over what a further row says; where both say something it must be the same.
    pub(super) fn once<T: PartialEq>(&mut self, known: &mut Once<T>, further: Once<T>) {
        self.once_alike(known, further, |one, other| one == other);
    }

    /// The same, for values that can be the same in more than one spelling.
    pub(super) fn once_alike<T>(
        &mut self,
        known: &mut Once<T>,
        further: Once<T>,
        is_same: impl Fn(&T, &T) -> bool,
    ) {
        let Some(further) = further.0 else { return };
        match known.at() {
            None => known.0 = Some(further),
            Some(before) if is_same(&before.value, &further.value) => {}
            Some(before) => {
                let detail = Detail::Choice(String::new(), cell(before.row, before.column));
                let (row, column) = (Some(further.row), Some(further.column));
                self.problems.wrong(self.headings, row, column, ProblemCode::SaidOtherwise, detail);
                self.agrees = false;
            }
        }
    }
}
