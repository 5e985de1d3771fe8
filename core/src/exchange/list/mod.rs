//! Lists in: tables of people as organisations keep them, read cell by cell.

pub(super) mod cells;
pub(super) mod columns;
mod document;
mod encoding;
mod field;
pub(super) mod folding;
pub(super) mod headings;
mod join;
mod meaning;
mod outcome;
pub(super) mod person;
pub(super) mod places;
mod reading;
pub(super) mod reference;
mod row;
mod spelling;
mod split;
mod table;
mod told;
pub(super) mod value;

pub(super) use spelling::Spelling;

pub use columns::{Column, Columns, UnknownColumn};
pub use document::{CellProblemDocument, ListColumns, ListDocument, ListRows, RefusedRowDocument};
pub use encoding::Encoding;
pub use field::Field;
pub use meaning::Meaning;
pub use places::partner_role;
pub use reading::{AcceptedContact, ListReading, ReadingOptions};
pub use row::{CellProblem, Emptiness, EmptyRow, RefusedRow};
pub use table::Table;
