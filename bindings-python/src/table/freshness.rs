//! Freshness: a row per contact in service and region.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use bouwsteen::FreshnessRow;

/// Contacts in service, worked out when the table is first asked.
pub(crate) fn freshness(contacts: impl FnOnce() -> Vec<FreshnessRow> + Send + 'static) -> Table {
    Table::of(Later::new(contacts))
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
