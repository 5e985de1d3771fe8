//! The tables that were handed in, each with its headings.

use super::field::FactKind;
use super::headings::Headings;
use super::problem::TableProblems;
use super::register::RegisterTables;
use crate::exchange::Table;

/// A table with its headings.
pub(super) struct Sheet<'a> {
    pub(super) table: &'a Table,
    pub(super) headings: Headings,
}

/// The tables of a register with their headings.
pub(super) struct Sheets<'a> {
    pub(super) districts: Option<Sheet<'a>>,
    pub(super) organisations: Sheet<'a>,
    pub(super) contacts: Option<Sheet<'a>>,
    pub(super) agreements: Option<Sheet<'a>>,
    pub(super) confirmations: Option<Sheet<'a>>,
    pub(super) absences: Option<Sheet<'a>>,
}

impl<'a> Sheets<'a> {
    /// Finds the headings of every table; nothing when one of them has none.
    pub(super) fn find(tables: &RegisterTables<'a>, problems: &mut TableProblems) -> Option<Self> {
        let mut has_all = true;
        let mut find = |kind: FactKind, table: Option<&'a Table>| {
            let table = table?;
            let headings = Headings::find(kind, table, problems);
            has_all &= headings.is_some();
            headings.map(|headings| Sheet { table, headings })
        };
        let districts = find(FactKind::Districts, tables.districts);
        let organisations = find(FactKind::Organisations, Some(tables.organisations));
        let contacts = find(FactKind::Contacts, tables.contacts);
        let agreements = find(FactKind::Agreements, tables.agreements);
        let confirmations = find(FactKind::Confirmations, tables.confirmations);
        let absences = find(FactKind::Absences, tables.absences);
        let organisations = organisations.filter(|_| has_all)?;
        Some(Self { districts, organisations, contacts, agreements, confirmations, absences })
    }

    /// The headings of a table.
    pub(super) fn headings(&self, kind: FactKind) -> Option<&Headings> {
        let sheet = match kind {
            FactKind::Districts => self.districts.as_ref(),
            FactKind::Organisations => Some(&self.organisations),
            FactKind::Contacts => self.contacts.as_ref(),
            FactKind::Agreements => self.agreements.as_ref(),
            FactKind::Confirmations => self.confirmations.as_ref(),
            FactKind::Absences => self.absences.as_ref(),
        };
        sheet.map(|sheet| &sheet.headings)
    }
}
