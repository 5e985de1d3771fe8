//! Coverage: a row per seat.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use bouwsteen::CoverageRow;

/// Seats, worked out when the table is first asked.
pub(crate) fn coverage(seats: impl FnOnce() -> Vec<CoverageRow> + Send + 'static) -> Table {
    Table::of(Later::new(seats))
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
