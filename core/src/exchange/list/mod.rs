//! Lists in: tables of people as organisations keep them, read cell by cell.

pub(super) mod cells;
pub(super) mod columns;
mod encoding;
mod field;
pub(super) mod folding;
pub(super) mod headings;
mod join;
mod outcome;
pub(super) mod person;
pub(super) mod places;
mod reading;
pub(super) mod reference;
mod row;
mod spelling;
mod split;
mod table;
pub(super) mod value;

pub(super) use spelling::Spelling;

pub use columns::{Column, Columns, Meaning, UnknownColumn};
pub use encoding::Encoding;
pub use field::Field;
pub use reading::{AcceptedContact, ListReading, ReadingOptions};
pub use row::{CellProblem, Emptiness, EmptyRow, RefusedRow};
pub use table::Table;
