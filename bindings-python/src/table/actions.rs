//! Actions: a row per thing that somebody must do.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use super::subject::actor;
use bouwsteen::{Action, Value};

/// What must be done, by whom.
pub(crate) fn actions(rows: Vec<Action>) -> Table {
    Table::of(Later::new(move || rows))
}

impl Row for Action {
    fn columns(rows: &[&Self]) -> Columns {
        let cells = || rows.iter();
        let subjects: Vec<_> = cells().map(|row| &row.subject).collect();
        Columns::default()
            .texts("key", cells().map(|row| Some(row.key.as_str())))
            .texts("actor", cells().map(|row| Some(actor(&row.actor))))
            .words("requirement", cells().map(|row| Some(row.requirement)))
            .codes("region", cells().map(|row| Some(row.region)))
            .subjects(&subjects)
            .days("due", cells().map(|row| row.due))
            .counts("seats", cells().map(|row| Some(row.resolves.seats)))
            .counts("findings", cells().map(|row| Some(row.resolves.findings)))
            .documents("changes", cells().map(|row| Some(row.changes.to_json())))
    }
}
