//! Organisations: a row each.

use super::Table;
use super::columns::Columns;
use super::rows::{Later, Row};
use bouwsteen::{Organisation, Point, PointKind, Register};

/// All organisations of a register, by id.
pub(crate) fn organisations(register: &Register) -> Table {
    let register = register.clone();
    Table::of(Later::new(move || {
        let mut rows: Vec<_> = register.organisations().cloned().collect();
        rows.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        rows
    }))
}

impl Row for Organisation {
    fn columns(rows: &[&Self]) -> Columns {
        let cells = || rows.iter();
        let desks = || cells().map(|row| row.points.iter().find(|point| point.kind == PointKind::Desk));
        Columns::default()
            .texts("id", cells().map(|row| Some(&row.id)))
            .texts("name", cells().map(|row| Some(row.name.as_str())))
            .words("role", cells().map(|row| Some(row.role)))
            .lists("serves", cells().map(|row| Some(row.serves.iter().map(|dated| dated.area.to_string()))))
            .days("active_from", cells().map(|row| row.active.from()))
            .days("active_until", cells().map(|row| row.active.end()))
            .texts("desk_phone", desks().map(|desk: Option<&Point>| Some(desk?.phone.as_ref()?.as_str())))
            .texts("desk_email", desks().map(|desk: Option<&Point>| Some(desk?.email.as_ref()?.as_str())))
    }
}
