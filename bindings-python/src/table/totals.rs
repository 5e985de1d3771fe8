//! Totals of coverage: a row per region and role.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use bouwsteen::CoverageTotal;

/// Seats counted by region and role.
pub(crate) fn coverage_totals(rows: Vec<CoverageTotal>) -> Table {
    Table::of(Later::new(move || rows))
}

impl Row for CoverageTotal {
    fn columns(rows: &[&Self]) -> Columns {
        let cells = || rows.iter();
        Columns::default()
            .codes("region", cells().map(|row| Some(row.region)))
            .words("role", cells().map(|row| Some(row.role)))
            .counts("total", cells().map(|row| Some(row.total)))
            .counts("covered", cells().map(|row| Some(row.covered)))
            .counts("replaced", cells().map(|row| Some(row.replaced)))
            .counts("unverified", cells().map(|row| Some(row.unverified)))
            .counts("stale", cells().map(|row| Some(row.stale)))
            .counts("absent", cells().map(|row| Some(row.absent)))
            .counts("vacant", cells().map(|row| Some(row.vacant)))
    }
}
