//! Lists in: tables of people as organisations keep them, read cell by cell.

mod cells;
mod encoding;
mod reference;
mod split;
mod table;

pub use encoding::Encoding;
pub use table::Table;
