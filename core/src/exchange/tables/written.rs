//! The tables of a register that is there.

use super::field::FactKind;
use super::write;
use crate::exchange::Table;
use crate::exchange::guard::guarded;
use crate::exchange::sheet::csv;
use crate::json::record;
use crate::problem::Problems;
use crate::register::Register;
use std::fmt;

/// A table of facts, as texts: what data frames, databases and spreadsheets take. `Debug` shows no text of a row.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FactTable {
    /// Which table.
    pub kind: FactKind,
    /// The headings: the keys of the format in snake_case.
    pub headings: Vec<String>,
    /// The rows, each as long as the headings. An empty text says nothing.
    pub rows: Vec<Vec<String>>,
}

record! {
    /// Facts of a register that its tables do not say, or not so that they are read again as they are.
    pub struct Unsaid {
        /// What they are: the section of the document, and for a single fact its id and key, such as `/meetings` or
        /// `/contacts/c7/inService`.
        path: String = required "path",
        /// How many there are.
        count: u32 = required "count",
    }
}

/// The tables of a register, with what they do not say.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::Register;
/// use bouwsteen::exchange::FactTables;
/// let tables = FactTables::of(&Register::demo());
/// assert_eq!(tables.confirmations.headings, ["contact", "on", "by"]);
/// assert_eq!(tables.confirmations.rows[0], ["jbg-apeldoorn-1", "2021-01-29", "organisation"]);
/// // Meetings have no table.
/// assert!(tables.unsaid.iter().any(|unsaid| unsaid.path == "/meetings"));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FactTables {
    /// The parts of municipalities.
    pub districts: FactTable,
    /// The organisations: a row each, and further rows for further points and for areas with other days.
    pub organisations: FactTable,
    /// The contacts: a row each, and further rows for areas with other days and for further periods in service.
    pub contacts: FactTable,
    /// The agreements: a row for each role.
    pub agreements: FactTable,
    /// The confirmations.
    pub confirmations: FactTable,
    /// The absences.
    pub absences: FactTable,
    /// What they do not say. With nothing here, reading the tables gives the same register again.
    pub unsaid: Vec<Unsaid>,
}

impl FactTables {
    /// The tables of a register.
    #[must_use]
    pub fn of(register: &Register) -> Self {
        write::tables(register)
    }

    /// The tables, in the order in which a register has them.
    #[must_use]
    pub fn all(&self) -> [&FactTable; 6] {
        [
            &self.districts,
            &self.organisations,
            &self.contacts,
            &self.agreements,
            &self.confirmations,
            &self.absences,
        ]
    }
}

impl FactTable {
    /// The table as the reader takes it.
    ///
    /// # Errors
    /// When somebody gave it more columns than a table can have.
    pub fn to_table(&self) -> Result<Table, Problems> {
        let rows = std::iter::once(&self.headings).chain(&self.rows);
        Table::from_cells(rows.map(|row| row.iter().map(|cell| guarded(cell))))
    }

    /// The table as CSV that spreadsheets open well in Dutch: `;` between cells, UTF-8 with a byte order mark, and an
    /// apostrophe before what a spreadsheet would take for a formula. The reader takes it off again.
    #[must_use]
    pub fn csv(&self) -> String {
        csv::written(b';', std::iter::once(self.headings.clone()).chain(self.rows.iter().cloned()))
    }
}

impl fmt::Debug for FactTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FactTable")
            .field("kind", &self.kind)
            .field("headings", &self.headings)
            .field("rows", &self.rows.len())
            .finish_non_exhaustive()
    }
}
