//! Lists in: tables of people as organisations keep them, read cell by cell.

mod cells;
mod columns;
mod document;
mod encoding;
mod field;
mod folding;
mod headings;
mod join;
mod meaning;
mod outcome;
mod places;
mod reading;
mod reference;
mod row;
mod spelling;
mod split;
mod table;
mod told;
mod value;

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
