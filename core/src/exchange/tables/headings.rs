//! The headings of a table: where they stand, which column says what, and what is wrong with them.

use super::field::{FactField, FactKind};
use super::problem::{TableProblems, names};
use super::row::Row;
use crate::exchange::Table;
use crate::exchange::list::cells::Cells;
use crate::exchange::list::columns::shown;
use crate::exchange::list::folding;
use crate::exchange::list::headings::{Heading, meaning_in};
use crate::problem::{Detail, ProblemCode, masked};
use smol_str::SmolStr;
use std::ops::ControlFlow;

/// The rows at the top among which the headings are looked for.
const TOP: usize = 25;

/// The headings of a table.
#[derive(Debug)]
pub(super) struct Headings {
    pub(super) kind: FactKind,
    /// The row in which they stand; 0 when there are none.
    pub(super) row: u32,
    texts: Vec<SmolStr>,
    keys: Vec<String>,
    meanings: Vec<Option<Heading<FactField>>>,
    /// The columns of each field.
    columns: Vec<Vec<u32>>,
}

impl Headings {
    /// The headings of a table, of which everything that is wrong is noted: columns that it cannot have, or must have.
    ///
    /// They are the row at the top of which most is understood: titles may stand above it.
    pub(super) fn find(kind: FactKind, table: &Table, problems: &mut TableProblems) -> Option<Self> {
        let mut best = (1, None);
        for (row, texts) in (1..).zip(table.preview(TOP)) {
            let headings = Self::new(kind, row, &texts);
            let understood = headings.columns.iter().filter(|columns| !columns.is_empty()).count();
            if understood > best.0 {
                best = (understood, Some(headings));
            }
        }
        let Some(headings) = best.1 else {
            let detail = Detail::Choice(String::new(), Self::known(kind));
            problems.wrong(&Self::new(kind, 0, &[]), None, None, ProblemCode::NoTableHeadings, detail);
            return None;
        };
        headings.check(problems);
        Some(headings)
    }

    fn new(kind: FactKind, row: u32, texts: &[String]) -> Self {
        let meanings: Vec<_> = texts.iter().map(|text| meaning_in(kind, text)).collect();
        let of = |field: &FactField| {
            let about = (0_u32..).zip(&meanings).filter(|(_, own)| **own == Some(Heading::Field(*field)));
            about.map(|(column, _)| column).collect()
        };
        Self {
            kind,
            row,
            texts: texts.iter().map(|text| shown(text).into()).collect(),
            keys: texts.iter().map(|text| folding::key(text)).collect(),
            columns: FactField::ALL.iter().map(of).collect(),
            meanings,
        }
    }

    /// The headings of our own tables for what the table can say.
    fn known(kind: FactKind) -> String {
        let all: Vec<_> = kind.columns().iter().map(|column| column.field.heading()).collect();
        all.join(", ")
    }

    fn check(&self, problems: &mut TableProblems) {
        for ((column, text), meaning) in (0_u32..).zip(&self.texts).zip(&self.meanings) {
            let (code, detail) = match meaning {
                Some(Heading::Field(_)) => continue,
                Some(Heading::Private) => (ProblemCode::PrivateColumn, Detail::Value(masked(text))),
                None if text.is_empty() => continue,
                None => (ProblemCode::UnknownColumn, Detail::Choice(masked(text), Self::known(self.kind))),
            };
            problems.wrong(self, Some(self.row), Some(column), code, detail);
        }
        for column in self.kind.columns().iter().filter(|column| column.is_needed) {
            let is_in_parts = column.field == FactField::Name && self.has(FactField::FamilyName);
            if !self.has(column.field) && !is_in_parts {
                self.missing(column.field, problems);
            }
        }
    }

    /// Notes that a column is not there.
    pub(super) fn missing(&self, field: FactField, problems: &mut TableProblems) {
        let detail = Detail::Choice(field.heading(), names(field));
        problems.wrong(self, Some(self.row), None, ProblemCode::MissingColumn, detail);
    }

    /// The columns about a field.
    pub(super) fn of(&self, field: FactField) -> &[u32] {
        self.columns.get(field as usize).map_or(&[], Vec::as_slice)
    }

    pub(super) fn has(&self, field: FactField) -> bool {
        !self.of(field).is_empty()
    }

    /// The heading of a column, as it stands there.
    pub(super) fn heading(&self, column: u32) -> &str {
        self.texts.get(column as usize).map_or("", SmolStr::as_str)
    }

    /// The heading of a column as it may be shown. What is not understood may be a person, in a table without headings.
    pub(super) fn shown(&self, column: u32) -> SmolStr {
        let is_understood = self.meanings.get(column as usize).is_some_and(Option::is_some);
        let heading = self.heading(column);
        if is_understood { heading.into() } else { masked(heading).into() }
    }

    /// What each column is about.
    pub(super) fn meanings(&self) -> impl Iterator<Item = (&str, Option<Heading<FactField>>)> {
        self.texts.iter().map(SmolStr::as_str).zip(self.meanings.iter().copied())
    }

    /// Calls `read` for every row below the headings that has something in it and does not repeat them.
    pub(super) fn rows(
        &self,
        table: &Table,
        problems: &mut TableProblems,
        read: &mut dyn FnMut(&Row<'_, '_>, &mut TableProblems),
    ) {
        let mut nameless = Vec::new();
        table.visit(&mut |number, cells| {
            let is_below = number > self.row;
            if is_below && cells.iter().any(|text| !text.is_empty()) && !self.are_repeated(cells) {
                self.name_columns(number, cells, &mut nameless, problems);
                read(&Row { number, cells, headings: self }, problems);
            }
            ControlFlow::Continue(())
        });
    }

    /// Whether a row is the headings once more, from the first to the last.
    fn are_repeated(&self, cells: &Cells<'_>) -> bool {
        let width = self.keys.len().max(cells.len());
        (0..width).all(|column| {
            let text = cells.get(column);
            match self.keys.get(column) {
                Some(key) if !key.is_empty() => folding::key(&text) == *key,
                _ => text.is_empty(),
            }
        })
    }

    /// Notes the first cell of each column that has something in it but no heading.
    fn name_columns(
        &self,
        row: u32,
        cells: &Cells<'_>,
        nameless: &mut Vec<u32>,
        problems: &mut TableProblems,
    ) {
        let has_heading = |column: usize| self.texts.get(column).is_some_and(|text| !text.is_empty());
        for (column, text) in cells.iter().enumerate() {
            let place = u32::try_from(column).unwrap_or(u32::MAX);
            if !text.is_empty() && !has_heading(column) && !nameless.contains(&place) {
                nameless.push(place);
                let detail = Detail::Choice(String::new(), Self::known(self.kind));
                problems.wrong(self, Some(row), Some(place), ProblemCode::NoHeading, detail);
            }
        }
    }
}
