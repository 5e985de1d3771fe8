//! The sheet organisation by organisation, as people read it.

use super::ContactSheet;
use super::data::{SheetPoint, SheetRow};
use super::rows::Place;
use std::collections::BTreeMap;

/// An organisation on a sheet: its people and its points.
#[derive(Default)]
pub(super) struct Group<'a> {
    /// What it is called.
    pub(super) name: &'a str,
    /// Its role in words, when the name does not say it.
    pub(super) role: Option<&'static str>,
    pub(super) rows: Vec<&'a SheetRow>,
    pub(super) points: Vec<&'a SheetPoint>,
}

impl ContactSheet {
    /// The organisations that have people or points on the sheet, by role and name.
    pub(super) fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: BTreeMap<Place<'_>, Group<'_>> = BTreeMap::new();
        for row in &self.rows {
            groups.entry(row.place()).or_default().rows.push(row);
        }
        for point in &self.points {
            groups.entry(point.place()).or_default().points.push(point);
        }
        let named = groups.into_iter().map(|((role, name, _), group)| {
            let (name, role) = (name.as_str(), role.name(self.language));
            // "Lokaal team Ede" says its role itself.
            Group { name, role: (!name.starts_with(role)).then_some(role), ..group }
        });
        named.collect()
    }
}
