//! The sheet as cells: the columns that our own reader knows, and two that it leaves alone.

use super::ContactSheet;
use super::data::SheetRow;
use super::words::{national, plain};
use crate::date::Date;
use crate::exchange::Field;
use crate::exchange::list::Spelling;
use crate::id::ContactId;
use crate::register::Register;
use std::collections::BTreeMap;

/// What is read again, in order.
const FIELDS: [Field; 11] = [
    Field::Id,
    Field::Name,
    Field::Function,
    Field::Organisation,
    Field::Role,
    Field::Area,
    Field::Email,
    Field::Phone,
    Field::WorkingDays,
    Field::Skj,
    Field::LastChecked,
];

/// How cells that can be handed in again say the organisation and the areas of somebody: as names that our own reader
/// takes for what they are meant to be.
#[derive(Clone, Debug)]
pub(super) struct Spelled {
    organisation: String,
    areas: String,
}

/// How the organisation and the areas of everybody on a sheet are said.
pub(super) fn spell(rows: &[SheetRow], register: &Register, on: Date) -> BTreeMap<ContactId, Spelled> {
    let mut spelling = Spelling::new(register, on);
    let spelled = rows.iter().map(|row| {
        let codes: Vec<_> = row.areas.iter().map(|area| area.code.clone()).collect();
        let named: Vec<_> = row.areas.iter().map(|area| (area.code.clone(), area.name.as_str())).collect();
        let name = row.organisation_name.as_str();
        let organisation = spelling.organisation(&row.organisation, name, row.role, &codes);
        (row.contact.clone(), Spelled { organisation, areas: spelling.areas(&named) })
    });
    spelled.collect()
}

impl ContactSheet {
    /// The headings of [`ContactSheet::table`].
    ///
    /// The last two, status and change, are not read again: they are about the day, not about the person.
    #[must_use]
    pub fn headings(&self) -> Vec<String> {
        let status = [self.say("Status", "Status"), self.say("Wijziging", "Change")];
        let headings = FIELDS.iter().map(|field| field.name(self.language)).chain(status);
        headings.map(str::to_owned).collect()
    }

    /// The people as cells, a row each, in the order of the headings.
    ///
    /// Names that our own reader would take for another organisation or other areas are written as ids and codes.
    #[must_use]
    pub fn table(&self) -> Vec<Vec<String>> {
        self.rows.iter().map(|row| self.cells(row)).collect()
    }

    fn cells(&self, row: &SheetRow) -> Vec<String> {
        let spelled = self.spelled.get(&row.contact);
        vec![
            row.contact.to_string(),
            row.name.as_str().to_owned(),
            plain(row.function.as_ref()),
            spelled.map(|own| own.organisation.clone()).unwrap_or_default(),
            row.role.name(self.language).to_owned(),
            spelled.map(|own| own.areas.clone()).unwrap_or_default(),
            plain(row.email.as_ref()),
            row.phone.as_ref().map(|phone| national(phone.as_str())).unwrap_or_default(),
            row.working_days.map(|days| self.weekdays(days)).unwrap_or_default(),
            row.skj_registered.map(|is| self.yes_or_no(is).to_owned()).unwrap_or_default(),
            row.confirmed.map(|day| self.number_date(day)).unwrap_or_default(),
            self.status(row),
            self.change(row),
        ]
    }
}
