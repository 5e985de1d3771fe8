//! What is wrong with tables: each problem with its table, its row and its column.

use super::field::{FactField, FactKind};
use super::headings::Headings;
use crate::exchange::list::reference;
use crate::problem::{Detail, Problem, ProblemCode, Problems};
use smol_str::SmolStr;
use std::fmt;

/// One thing that is wrong with tables, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TableProblem {
    /// The table; none when it is about what was said beside the tables, such as the territory.
    pub table: Option<FactKind>,
    /// The row, counted as spreadsheets do: from 1, with the headings and what stands above them. None when it is about
    /// the whole table.
    pub row: Option<u32>,
    /// The place of the column, from 0; none when it is about the whole row.
    pub column: Option<u32>,
    /// The heading of the column as it stands there, hidden when it may be about a person; empty for the whole row.
    pub heading: SmolStr,
    /// The problem, whose path is the cell (`contacts!E12`), the row (`contacts!12:12`) or the table (`contacts`).
    pub problem: Problem,
}

/// Everything that is wrong with tables: by table, row and column, at most [`Problems::LIMIT`] with the rest counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableProblems {
    list: Vec<TableProblem>,
    more: usize,
}

impl TableProblems {
    /// The problems that were kept, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, TableProblem> {
        self.list.iter()
    }

    /// How many problems there are in all, kept or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len() + self.more
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many problems came after those that were kept.
    #[must_use]
    pub fn more(&self) -> usize {
        self.more
    }

    /// The same problems by their paths alone.
    #[must_use]
    pub fn into_problems(self) -> Problems {
        Problems::of(self.list.into_iter().map(|found| found.problem), self.more)
    }

    /// Notes what is wrong with a cell, with a row when there is no column, or with the table when there is no row.
    pub(super) fn wrong(
        &mut self,
        headings: &Headings,
        row: Option<u32>,
        column: Option<u32>,
        code: ProblemCode,
        detail: Detail,
    ) {
        if self.list.len() == Problems::LIMIT {
            self.more += 1;
            return;
        }
        let place = match (row, column) {
            (Some(row), Some(column)) => {
                format!("{}!{}", headings.kind, reference::cell(column as usize, row))
            }
            (Some(row), None) => format!("{}!{}", headings.kind, reference::row(row)),
            (None, _) => headings.kind.to_string(),
        };
        let heading = column.map(|column| headings.shown(column)).unwrap_or_default();
        let problem = Problem::new(code, place, detail);
        self.list.push(TableProblem { table: Some(headings.kind), row, column, heading, problem });
    }

    /// Takes over a problem that was found with the place of its cell in its table, such as `E12`.
    pub(super) fn adopt(&mut self, headings: &Headings, row: u32, column: Option<u32>, problem: &Problem) {
        self.wrong(headings, Some(row), column, problem.code(), problem.detail().clone());
    }

    /// Takes over a problem of what was said beside the tables.
    pub(super) fn beside(&mut self, problem: Problem) {
        if self.list.len() == Problems::LIMIT {
            self.more += 1;
            return;
        }
        self.list.push(TableProblem {
            table: None,
            row: None,
            column: None,
            heading: SmolStr::default(),
            problem,
        });
    }

    /// Counts problems of which nothing else is known.
    pub(super) fn count(&mut self, more: usize) {
        self.more += more;
    }

    /// The problems by table, row and column; a whole row comes before its cells.
    pub(super) fn sorted(mut self) -> Self {
        self.list.sort_by_key(|found| (found.table, found.row, found.column));
        self
    }
}

/// A cell of a table, to be named in a problem of another.
pub(super) fn cell(row: u32, column: u32) -> String {
    reference::cell(column as usize, row)
}

/// Which heading a missing column may have, for messages.
pub(super) fn names(field: FactField) -> String {
    use crate::language::Language::{En, Nl};
    let (nl, en) = (field.name(Nl), field.name(En));
    if nl == en { nl.to_owned() } else { format!("{nl}, {en}") }
}

impl<'a> IntoIterator for &'a TableProblems {
    type Item = &'a TableProblem;
    type IntoIter = std::slice::Iter<'a, TableProblem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<TableProblems> for Problems {
    fn from(problems: TableProblems) -> Self {
        problems.into_problems()
    }
}

impl fmt::Display for TableProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, found) in self.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            found.problem.fmt(f)?;
        }
        if self.more > 0 { write!(f, "\nand {} more", self.more) } else { Ok(()) }
    }
}

impl std::error::Error for TableProblems {}
