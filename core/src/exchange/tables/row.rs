//! One row of a table: what its cells say, and what is wrong with them.

use super::field::FactField;
use super::headings::Headings;
use super::problem::{TableProblems, cell};
use super::value;
use crate::date::{Date, Period};
use crate::exchange::list::cells::Cells;
use crate::problem::{Detail, ProblemCode};
use std::borrow::Cow;

/// What was read of a text, or what is wrong with it.
pub(super) type Read<T> = Result<T, (ProblemCode, Detail)>;

/// One row of a table.
pub(super) struct Row<'r, 'c> {
    pub(super) number: u32,
    pub(super) cells: &'r Cells<'c>,
    pub(super) headings: &'r Headings,
}

/// A value with the cell in which it stands.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) row: u32,
    pub(super) column: u32,
}

/// What a row says of one thing.
#[derive(Clone, Debug)]
pub(super) enum Said<T> {
    /// Nothing stands there.
    Nothing,
    /// It cannot be read, which is noted.
    Wrong,
    /// This.
    Value(At<T>),
}

impl<T> Said<T> {
    pub(super) fn is_wrong(&self) -> bool {
        matches!(self, Self::Wrong)
    }

    pub(super) fn is_known(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    pub(super) fn value(self) -> Option<At<T>> {
        match self {
            Self::Value(at) => Some(at),
            Self::Nothing | Self::Wrong => None,
        }
    }
}

impl<'c> Row<'_, 'c> {
    /// Notes what is wrong with a cell, or with the row.
    pub(super) fn wrong(
        &self,
        problems: &mut TableProblems,
        column: Option<u32>,
        code: ProblemCode,
        detail: Detail,
    ) {
        problems.wrong(self.headings, Some(self.number), column, code, detail);
    }

    /// Notes that a field is not filled in.
    pub(super) fn empty(&self, problems: &mut TableProblems, field: FactField) {
        let column = self.headings.of(field).first().copied();
        self.wrong(problems, column, ProblemCode::EmptyCell, Detail::Value(field.heading()));
    }

    /// The cells of a field that say something, with their columns.
    pub(super) fn texts(&self, field: FactField) -> impl Iterator<Item = (u32, Cow<'c, str>)> {
        let cells = self.headings.of(field).iter().map(|column| (*column, self.cells.get(*column as usize)));
        cells.filter(move |(_, text)| !text.is_empty() && !value::says_nothing(field, text))
    }

    /// The first column of a field that says something.
    pub(super) fn column(&self, field: FactField) -> Option<u32> {
        self.texts(field).next().map(|(column, _)| column)
    }

    /// The value of a field, which every column about it must say alike.
    pub(super) fn value<T: PartialEq>(
        &self,
        field: FactField,
        problems: &mut TableProblems,
        mut read: impl FnMut(&str) -> Read<T>,
    ) -> Said<T> {
        let mut said = Said::Nothing;
        for (column, text) in self.texts(field) {
            let value = match read(&text) {
                Ok(value) => value,
                Err((code, detail)) => {
                    self.wrong(problems, Some(column), code, detail);
                    said = Said::Wrong;
                    continue;
                }
            };
            match &said {
                Said::Nothing => said = Said::Value(At { value, row: self.number, column }),
                Said::Value(before) if before.value != value => {
                    let detail = Detail::Choice(String::new(), cell(self.number, before.column));
                    self.wrong(problems, Some(column), ProblemCode::SaidOtherwise, detail);
                    said = Said::Wrong;
                }
                Said::Value(_) | Said::Wrong => {}
            }
        }
        said
    }

    /// The value of a field that must be filled in. A column that is not there at all is noted with the headings.
    pub(super) fn needed<T: PartialEq>(
        &self,
        field: FactField,
        problems: &mut TableProblems,
        read: impl FnMut(&str) -> Read<T>,
    ) -> Said<T> {
        match self.value(field, problems, read) {
            Said::Nothing => {
                if self.headings.has(field) {
                    self.empty(problems, field);
                }
                Said::Wrong
            }
            said => said,
        }
    }

    /// The period that the fields for its first day, first day out and last day make.
    pub(super) fn period(&self, fields: [FactField; 3], problems: &mut TableProblems) -> Said<Period> {
        let [from, until, through] = fields.map(|field| self.value(field, problems, value::date));
        if from.is_wrong() || until.is_wrong() || through.is_wrong() {
            return Said::Wrong;
        }
        let (from, until, through) = (from.value(), until.value(), through.value());
        if let (Some(_), Some(through)) = (&until, &through) {
            self.wrong(problems, Some(through.column), ProblemCode::UntilAndThrough, Detail::None);
            return Said::Wrong;
        }
        let last = until.as_ref().or(through.as_ref());
        let Some(column) = from.as_ref().or(last).map(|at| at.column) else { return Said::Nothing };
        let start = from.as_ref().map(|at| at.value);
        let period = match (&until, &through) {
            (_, Some(through)) => Period::through(start, through.value),
            (until, None) => Period::new(start, until.as_ref().map(|at| at.value)),
        };
        match period {
            Some(value) => Said::Value(At { value, row: self.number, column }),
            None => {
                let day = |at: Option<&At<Date>>| at.map(|at| at.value.to_string()).unwrap_or_default();
                let shown = format!("{}, {}", day(from.as_ref()), day(last));
                let column = last.map(|at| at.column);
                self.wrong(problems, column, ProblemCode::InvertedPeriod, Detail::Value(shown));
                Said::Wrong
            }
        }
    }
}
