//! What became of the rows of a list, as the document `bouwsteen/list/1`.

use super::columns::{Column, Columns};
use super::reading::ListReading;
use super::row::{CellProblem, EmptyRow, RefusedRow};
use crate::id::OrganisationId;
use crate::json::{FormatTag, Pen, Value as _, Write, record, serialized};
use crate::language::Language;
use crate::problem::ProblemCode;

record! {
    /// What is wrong with a cell, or with a row as a whole. The values of personal columns are not in it.
    pub struct CellProblemDocument {
        /// The cell (`E12`) or the row (`12:12`).
        path: String = required "path",
        /// The letter of the column; null when it is about the whole row.
        column: Option<String> = nullable "column",
        /// The heading of the column; null when it is about the whole row.
        heading: Option<String> = nullable "heading",
        /// The stable code, for programs.
        code: ProblemCode = required "code",
        /// What is wrong, in one line.
        message: String = required "message",
        /// What would mend it, in one line.
        help: String = required "help",
    }
}

record! {
    /// A row that could not be taken, with everything that is wrong with it.
    pub struct RefusedRowDocument {
        /// The row.
        row: u32 = required "row",
        /// Whose list it belongs to, as far as that could be read.
        organisation: Option<OrganisationId> = nullable "organisation",
        /// Everything that is wrong, in the order in which a row is read.
        problems: Vec<CellProblemDocument> = required "problems",
    }
}

record! {
    /// The columns of a list, with what each is about.
    pub struct ListColumns {
        /// The first and the last row of the headings.
        headings: [u32; 2] = crucial "headings",
        /// The columns, from the first.
        columns: Vec<Column> = required "columns",
    }
}

record! {
    /// How many rows there are below the headings.
    #[derive(Copy)]
    pub struct ListRows {
        /// All of them.
        all: u32 = required "all",
        /// Those that were taken: every row of a person who stands in several.
        accepted: u32 = required "accepted",
        /// Those that could not be taken.
        refused: u32 = required "refused",
        /// Those in which nobody stands.
        empty: u32 = required "empty",
        /// The people in the rows that were taken.
        people: u32 = required "people",
    }
}

record! {
    /// What became of the rows of a list. Nobody's name, address or number is in it.
    pub struct ListDocument {
        /// The format of the document.
        format: FormatTag = format "list",
        /// The first and the last row of the headings.
        headings: [u32; 2] = crucial "headings",
        /// The columns, from the first.
        columns: Vec<Column> = required "columns",
        /// How many rows there are.
        rows: ListRows = crucial "rows",
        /// The rows that could not be taken.
        refused: Vec<RefusedRowDocument> = required "refused",
        /// The rows in which nobody stands.
        empty: Vec<EmptyRow> = required "empty",
    }
}

impl Columns {
    /// The columns as they are written in JSON.
    #[must_use]
    pub fn to_document(&self) -> ListColumns {
        let (first, last) = self.headings();
        ListColumns { headings: [first, last], columns: self.columns().to_vec() }
    }
}

impl Write for Columns {
    fn write(&self, pen: &mut dyn Pen) {
        self.to_document().write(pen);
    }
}

serialized!(Columns);

impl CellProblem {
    /// The problem in a language, as it is written in JSON.
    #[must_use]
    pub fn to_document(&self, language: Language) -> CellProblemDocument {
        let Self { column, letter, heading, problem } = self;
        CellProblemDocument {
            path: problem.path().to_owned(),
            column: column.map(|_| letter.to_string()),
            heading: column.map(|_| heading.to_string()),
            code: problem.code(),
            message: problem.message(language),
            help: problem.help(language),
        }
    }
}

impl RefusedRow {
    /// The row with its problems in a language, as it is written in JSON. Who it is about is not in it.
    #[must_use]
    pub fn to_document(&self, language: Language) -> RefusedRowDocument {
        RefusedRowDocument {
            row: self.row,
            organisation: self.organisation.clone(),
            problems: self.problems.iter().map(|problem| problem.to_document(language)).collect(),
        }
    }
}

impl ListReading {
    /// What became of the rows, with problems in a language. Nobody's name, address or number is in it.
    #[must_use]
    pub fn to_document(&self, language: Language) -> ListDocument {
        let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
        let ListColumns { headings, columns } = self.columns.to_document();
        ListDocument {
            format: FormatTag::of::<ListDocument>(),
            headings,
            columns,
            rows: ListRows {
                all: count(self.rows()),
                accepted: count(self.accepted_rows()),
                refused: count(self.refused.len()),
                empty: count(self.empty.len()),
                people: count(self.accepted.len()),
            },
            refused: self.refused.iter().map(|row| row.to_document(language)).collect(),
            empty: self.empty.clone(),
        }
    }

    /// The text of [`ListReading::to_document`]: the document `bouwsteen/list/1`.
    #[must_use]
    pub fn to_json(&self, language: Language) -> String {
        self.to_document(language).to_json()
    }
}
