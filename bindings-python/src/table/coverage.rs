//! Coverage: a row per seat.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use bouwsteen::{CoverageRow, Date, Register};

/// Every seat on a day.
pub(crate) fn coverage(register: &Register, on: Date) -> Table {
    let register = register.clone();
    Table::of(Later::new(move || register.coverage(on)))
}

/// The seats of which somebody sees the rows.
pub(crate) fn coverage_rows(rows: Vec<CoverageRow>) -> Table {
    Table::of(Later::new(move || rows))
}

impl Row for CoverageRow {
    fn columns(rows: &[&Self]) -> Columns {
        let cells = || rows.iter();
        Columns::default()
            .texts("organisation", cells().map(|row| Some(&row.organisation)))
            .codes("area", cells().map(|row| Some(&row.area)))
            .words("role", cells().map(|row| Some(row.role)))
            .codes("region", cells().map(|row| Some(row.region)))
            .words("status", cells().map(|row| Some(row.status)))
            .counts("reachable", cells().map(|row| Some(row.reachable)))
            .lists("via", cells().map(|row| Some(&row.via)))
            .days("through", cells().map(|row| row.through))
    }
}
