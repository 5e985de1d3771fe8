//! Where facts stand in the tables, so that what the register finds wrong with them is told with a cell.

use super::field::{FactField as F, FactKind};
use crate::vocabulary::PartnerRole;
use std::collections::BTreeMap;

/// The rows of the facts of a register, in the order in which it is given them.
#[derive(Debug, Default)]
pub(super) struct Origins {
    pub(super) districts: Vec<u32>,
    pub(super) organisations: Vec<u32>,
    /// The first row of each agreement, and that of each of its roles.
    pub(super) agreements: Vec<(u32, BTreeMap<PartnerRole, u32>)>,
    pub(super) contacts: Vec<ContactRows>,
}

/// The rows that say something of a contact.
#[derive(Debug)]
pub(super) struct ContactRows {
    /// The first row in the table of contacts.
    pub(super) row: u32,
    /// The row of each period in service.
    pub(super) service: Vec<u32>,
    /// The row of each absence in the table of absences.
    pub(super) absences: Vec<u32>,
}

impl Origins {
    /// The table, row and field of a place in the document, such as `/contacts/3/inService/1`.
    pub(super) fn of(&self, pointer: &str) -> Option<(FactKind, u32, F)> {
        let mut steps = pointer.split('/').skip(1);
        let (section, index) = (steps.next()?, steps.next()?.parse::<usize>().ok()?);
        let (key, within) = (steps.next().unwrap_or_default(), steps.next());
        let position = within.and_then(|within| within.parse::<usize>().ok());
        match section {
            "districts" => Some((FactKind::Districts, *self.districts.get(index)?, F::Id)),
            "organisations" => {
                let field = if key == "serves" { F::Serves } else { F::Id };
                Some((FactKind::Organisations, *self.organisations.get(index)?, field))
            }
            "agreements" => {
                let (row, roles) = self.agreements.get(index)?;
                let of_role = within.and_then(|role| roles.get(&role.parse().ok()?));
                Some(match (key, of_role) {
                    ("rhythms", Some(row)) => (FactKind::Agreements, *row, F::RemindBefore),
                    ("custodian", _) => (FactKind::Agreements, *row, F::Custodian),
                    _ => (FactKind::Agreements, *row, F::Region),
                })
            }
            "contacts" => {
                let rows = self.contacts.get(index)?;
                let position = |rows: &[u32]| position.and_then(|position| rows.get(position).copied());
                Some(match key {
                    "areas" => (FactKind::Contacts, rows.row, F::Areas),
                    "organisation" => (FactKind::Contacts, rows.row, F::Organisation),
                    "inService" => (FactKind::Contacts, position(&rows.service).unwrap_or(rows.row), F::From),
                    "absences" => {
                        let field = if steps.next().is_some() { F::ReplacedBy } else { F::From };
                        (FactKind::Absences, position(&rows.absences)?, field)
                    }
                    _ => (FactKind::Contacts, rows.row, F::Id),
                })
            }
            _ => None,
        }
    }
}
