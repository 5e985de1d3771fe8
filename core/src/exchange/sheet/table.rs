//! The sheet as cells: the columns that our own reader knows, and two that it leaves alone.

use super::ContactSheet;
use super::data::SheetRow;
use super::words::{national, plain};
use crate::date::Date;
use crate::exchange::Field;
use crate::exchange::list::Spelling;
use crate::register::Register;

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

/// Says organisations and areas as the reader of lists takes them for what they are.
pub(super) fn spell(rows: &mut [SheetRow], register: &Register, on: Date) {
    let mut spelling = Spelling::new(register, on);
    for row in rows {
        let codes: Vec<_> = row.areas.iter().map(|area| area.code.clone()).collect();
        let named: Vec<_> = row.areas.iter().map(|area| (area.code.clone(), area.name.as_str())).collect();
        let name = row.organisation_name.as_str();
        row.spelled.organisation = spelling.organisation(&row.organisation, name, row.role, &codes);
        row.spelled.areas = spelling.areas(&named);
    }
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
        vec![
            row.contact.to_string(),
            row.name.as_str().to_owned(),
            plain(row.function.as_ref()),
            row.spelled.organisation.clone(),
            row.role.name(self.language).to_owned(),
            row.spelled.areas.clone(),
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
