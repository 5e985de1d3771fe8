//! Freshness: a row per contact in service and region.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use bouwsteen::{Date, FreshnessRow, Register};

/// Every contact in service on a day.
pub(crate) fn freshness(register: &Register, on: Date) -> Table {
    let register = register.clone();
    Table::of(Later::new(move || register.freshness(on)))
}

/// The contacts of which somebody sees the rows.
pub(crate) fn freshness_rows(rows: Vec<FreshnessRow>) -> Table {
    Table::of(Later::new(move || rows))
}

impl Row for FreshnessRow {
    fn columns(rows: &[&Self]) -> Columns {
        let cells = || rows.iter();
        Columns::default()
            .texts("contact", cells().map(|row| Some(&row.contact)))
            .codes("region", cells().map(|row| Some(row.region)))
            .words("status", cells().map(|row| Some(row.status)))
            .days("due", cells().map(|row| row.due))
    }
}
