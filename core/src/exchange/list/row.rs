//! One row of a list: its cells, and what is wrong with them.

use super::cells::Cells;
use super::columns::{Column, Columns};
use super::field::Field;
use super::reference;
use crate::delivery::RefusedContact;
use crate::id::OrganisationId;
use crate::json::record;
use crate::problem::{Detail, Problem, ProblemCode};
use crate::vocabulary::vocabulary;
use smol_str::SmolStr;
use std::borrow::Cow;

vocabulary! {
    /// Why a row holds nobody.
    pub Emptiness {
        /// Nothing stands in it.
        Blank "blank" ("leeg", "empty"),
        /// It adds up.
        Total "total" ("optelling", "total"),
        /// It repeats the headings.
        Heading "heading" ("koppen", "headings"),
    }
}

record! {
    /// A row in which nobody stands.
    #[derive(Copy)]
    pub struct EmptyRow {
        /// The row.
        row: u32 = required "row",
        /// Why.
        why: Emptiness = required "why",
    }
}

/// What is wrong with a cell, or with a row as a whole. The values of personal columns are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// The place of the column, from 0; none when it is about the whole row.
    pub column: Option<u32>,
    /// The letter of the column; empty for the whole row.
    pub letter: SmolStr,
    /// The heading of the column; empty for the whole row.
    pub heading: SmolStr,
    /// The problem, whose path is the cell (`E12`) or the row (`12:12`).
    pub problem: Problem,
}

/// A row that could not be taken, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// The row.
    pub row: u32,
    /// Whose list it belongs to, as far as that could be read.
    pub organisation: Option<OrganisationId>,
    /// Everything that is wrong, in the order in which a row is read.
    pub problems: Vec<CellProblem>,
    /// Who the row is about, as far as that could be read, so that nobody it may be about is ended.
    pub who: RefusedContact,
}

/// Where the fields stand in a row.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    columns: &'a Columns,
    fields: Vec<Vec<u32>>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(columns: &'a Columns) -> Self {
        let of = |field: &Field| columns.of(*field).map(|column| column.index).collect();
        Self { columns, fields: Field::ALL.iter().map(of).collect() }
    }

    /// The columns of a field.
    pub(super) fn of(&self, field: Field) -> &[u32] {
        self.fields.get(field as usize).map_or(&[], Vec::as_slice)
    }

    pub(super) fn column(&self, index: u32) -> Option<&'a Column> {
        self.columns.columns().get(index as usize)
    }

    /// The first cell of a field in which something stands, with its column.
    pub(super) fn first<'c>(&self, field: Field, cells: &Cells<'c>) -> Option<(u32, Cow<'c, str>)> {
        self.of(field).iter().find_map(|index| {
            let text = cells.get(*index as usize);
            (!text.is_empty() && !field.says_nothing(&text)).then_some((*index, text))
        })
    }

    /// A problem of a cell, or of the whole row.
    pub(super) fn problem(
        &self,
        row: u32,
        column: Option<u32>,
        code: ProblemCode,
        detail: Detail,
    ) -> CellProblem {
        let heading = column.and_then(|index| self.column(index)).map_or("", |column| &column.heading);
        let (letter, path) = match column {
            Some(index) => (reference::letter(index as usize), reference::cell(index as usize, row)),
            None => (String::new(), reference::row(row)),
        };
        let problem = Problem::new(code, path, detail);
        CellProblem { column, letter: letter.into(), heading: heading.into(), problem }
    }
}

/// What people write in a cell when there is nothing to write. None is longer.
const NOTHING: &[&str] = &[
    "-", "--", "—", "–", "n.v.t.", "n.v.t", "nvt", "geen", "onbekend", "?", "x", "n/a", "none", "unknown",
    "nb", "n.b.",
];

/// What people write for a name when there is nobody.
const NOBODY: &[&str] =
    &["vacature", "vacant", "vacancy", "n.n.", "n.n", "nn", "n.n.b.", "nnb", "nog onbekend"];

impl Field {
    /// Whether a text stands for an empty cell. A cross in a column of yes and no is a yes.
    pub(in crate::exchange) fn says_nothing(self, text: &str) -> bool {
        let stands_for = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
        text.len() <= 12
            && match self {
                Self::Skj => !text.eq_ignore_ascii_case("x") && stands_for(NOTHING),
                Self::Infix | Self::GivenName => matches!(text, "-" | "--" | "?"),
                Self::Name | Self::FamilyName => stands_for(NOTHING) || stands_for(NOBODY),
                _ => stands_for(NOTHING),
            }
    }
}

/// Words with which a row of totals begins, and may go on with what is counted.
const TOTALS: &[&str] = &["totaal", "totalen", "eindtotaal", "subtotaal", "aantal", "total", "subtotal"];

/// Words that are a row of totals only by themselves: people can be called so.
const SUMS: &[&str] = &["som", "sum", "count", "gemiddelde", "average"];

/// Whether a text begins as a row of totals does.
pub(super) fn begins_total(text: &str) -> bool {
    // Hardly any row does.
    let first = text.bytes().next().unwrap_or_default().to_ascii_lowercase();
    if !b"teascg".contains(&first) {
        return false;
    }
    let begins = |words: &'static [&'static str]| {
        words.iter().find_map(|word| {
            let (start, rest) = text.split_at_checked(word.len())?;
            (start.eq_ignore_ascii_case(word) && !rest.starts_with(char::is_alphabetic)).then_some(rest)
        })
    };
    begins(TOTALS).is_some() || begins(SUMS).is_some_and(|rest| !rest.contains(char::is_alphabetic))
}

/// Whether a cell is a number or nothing.
pub(super) fn is_number(text: &str) -> bool {
    text.chars().all(|character| character.is_ascii_digit() || " .,%-+=:\u{a0}".contains(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_and_people() {
        for total in
            ["Totaal", "TOTAAL:", "Totaal aantal medewerkers", "Aantal: 12", "subtotaal", "Som", "som 12"]
        {
            assert!(begins_total(total), "{total}");
        }
        for person in ["Som Verzonnen", "Totaalman", "Anna", "", "Aantallen", "Sumatra"] {
            assert!(!begins_total(person), "{person}");
        }
        assert!(is_number("") && is_number("1.234,5") && is_number("12 %") && !is_number("12 fte"));
    }

    #[test]
    fn cells_that_say_nothing() {
        for (field, text) in [
            (Field::Email, "-"),
            (Field::Phone, "N.v.t."),
            (Field::Phone, "x"),
            (Field::Skj, "onbekend"),
            (Field::Name, "Vacature"),
            (Field::Area, "geen"),
        ] {
            assert!(field.says_nothing(text), "{field} {text}");
        }
        for (field, text) in
            [(Field::Skj, "x"), (Field::Infix, "x"), (Field::Name, "Geen Verzonnen"), (Field::Area, "Ede")]
        {
            assert!(!field.says_nothing(text), "{field} {text}");
        }
    }
}
