//! Sheets of a register small enough to know them by heart.

mod files;
mod pages;
mod people;
mod since;

use super::{ContactSheet, NoContactSheet, SheetOptions};
use crate::language::Language;
use crate::register::Register;

fn register() -> Register {
    Register::from_str(include_str!("register.json")).unwrap()
}

/// The sheet of 1 September 2021.
fn sheet(audience: &str) -> ContactSheet {
    on(audience, "2021-09-01", &SheetOptions::default())
}

fn english(audience: &str) -> ContactSheet {
    on(audience, "2021-09-01", &SheetOptions { language: Language::En, previous: None })
}

fn on(audience: &str, day: &str, options: &SheetOptions) -> ContactSheet {
    made(audience, day, options).unwrap()
}

fn made(audience: &str, day: &str, options: &SheetOptions) -> Result<ContactSheet, NoContactSheet> {
    ContactSheet::new(&register(), &audience.parse().unwrap(), day.parse().unwrap(), options)
}

/// Who stands on the sheet, in its order.
fn people(sheet: &ContactSheet) -> Vec<&str> {
    sheet.rows.iter().map(|row| row.contact.as_str()).collect()
}

fn row<'a>(sheet: &'a ContactSheet, contact: &str) -> &'a super::SheetRow {
    sheet.rows.iter().find(|row| row.contact.as_str() == contact).unwrap()
}
