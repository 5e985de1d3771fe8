//! A register from tables, and tables from a register: data frames, rows of a database, sheets kept by hand.
//!
//! [`RegisterTables`] reads, [`FactTables`] writes; [`FactKind::columns`] is the one list of columns for both. A table is
//! read in steps: its headings are found, each row says what it says of one thing, rows about one thing are joined, and
//! the facts of all tables are put together and checked by the register itself, whose problems are told with the cells
//! in which the facts stand.

mod agreements;
mod areas;
mod assembly;
mod column;
mod contacts;
mod dated;
mod districts;
mod drafts;
mod field;
mod headings;
mod once;
mod organisations;
mod origins;
mod party;
mod person;
mod problem;
mod register;
mod row;
mod sheets;
mod value;
mod write;
mod written;

pub use column::FactColumn;
pub use field::{FactField, FactKind};
pub use problem::{TableProblem, TableProblems};
pub use register::RegisterTables;
pub use written::{FactTable, FactTables, Unsaid};
