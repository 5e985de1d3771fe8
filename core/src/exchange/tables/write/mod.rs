//! Facts written as rows. Everything is set beside what the reader would make of it, so that what would come back
//! otherwise is told.

mod agreements;
mod contacts;
mod organisations;

use super::field::{FactField as F, FactKind};
use super::value;
use super::written::{FactTable, FactTables, Unsaid};
use crate::date::{Date, Period};
use crate::exchange::guard::guarded;
use crate::exchange::list::cells::clean;
use crate::exchange::list::places::{AreaCell, Places};
use crate::facts::DatedArea;
use crate::id::AreaCode;
use crate::register::Register;
use crate::text::Text;

/// The most areas in one cell: more are parted over rows.
const AREAS: usize = 20;

/// Writes tables, and keeps what they do not say.
struct Writer<'a> {
    register: &'a Register,
    places: Places<'a>,
    unsaid: Vec<Unsaid>,
}

/// All tables of a register.
pub(super) fn tables(register: &Register) -> FactTables {
    // Who serves when makes no difference: everything is written by code or id.
    let places = Places::new(register, Date::FIRST);
    let mut writer = Writer { register, places, unsaid: Vec::new() };
    let districts = writer.districts();
    writer.sections();
    let organisations = writer.organisations();
    let agreements = writer.agreements();
    let contacts = writer.contacts();
    let confirmations = writer.confirmations();
    let absences = writer.absences();
    let unsaid = writer.unsaid;
    FactTables { districts, organisations, contacts, agreements, confirmations, absences, unsaid }
}

/// A table with these columns.
fn table(kind: FactKind, fields: &[F], rows: Vec<Vec<String>>) -> FactTable {
    FactTable { kind, headings: fields.iter().map(|field| field.heading()).collect(), rows }
}

/// A row with what is said of each field.
fn line(fields: &[F], say: impl FnMut(&F) -> String) -> Vec<String> {
    fields.iter().map(say).collect()
}

fn shown<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn joined<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<_> = values.into_iter().map(|value| value.to_string()).collect();
    values.join("; ")
}

/// Whether a cell that is read gives the value that was written.
fn comes_back<T: PartialEq>(
    text: &str,
    value: &T,
    says_nothing: impl Fn(&str) -> bool,
    read: impl FnOnce(&str) -> Option<T>,
) -> bool {
    let written = guarded(text);
    let cell = clean(&written);
    !cell.is_empty() && !says_nothing(&cell) && read(&cell).as_ref() == Some(value)
}

/// Areas with the same days, as many as one cell holds.
struct AreaGroup {
    codes: Vec<AreaCode>,
    period: Period,
}

impl Writer<'_> {
    fn leave(&mut self, path: String, count: usize) {
        if count > 0 {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            self.unsaid.push(Unsaid { path, count });
        }
    }

    /// The facts that have no table.
    fn sections(&mut self) {
        let state = self.register.state();
        for (section, count) in [
            ("divisions", state.divisions.len()),
            ("centralMunicipalities", state.central_municipalities.len()),
            ("distributions", state.distributions.len()),
            ("meetings", state.meetings.len()),
            ("learningGroups", state.learning_groups.len()),
            ("valueTests", state.value_tests.len()),
        ] {
            self.leave(format!("/{section}"), count);
        }
    }

    fn districts(&mut self) -> FactTable {
        const FIELDS: &[F] = &[F::Id, F::Name];
        let mut rows = Vec::new();
        for district in self.register.districts() {
            if !is_said(F::Name, &district.name, value::text) {
                self.leave(format!("/districts/{}/name", district.id), 1);
            }
            rows.push(vec![district.id.to_string(), district.name.to_string()]);
        }
        table(FactKind::Districts, FIELDS, rows)
    }

    /// Areas by their days, those without days first.
    fn grouped(&mut self, areas: &[DatedArea], path: impl Fn() -> String) -> Vec<AreaGroup> {
        let mut ordered: Vec<_> = areas.to_vec();
        ordered.sort_unstable_by(|a, b| (a.period, &a.area).cmp(&(b.period, &b.area)));
        let stated = ordered.len();
        ordered.dedup();
        let mut groups = Vec::new();
        let mut misread = 0;
        for same in ordered.chunk_by(|a, b| a.period == b.period) {
            for some in same.chunks(AREAS) {
                let codes: Vec<_> = some.iter().map(|dated| dated.area.clone()).collect();
                let cell = joined(&codes);
                let is_said =
                    matches!(self.places.areas(&cell, None), AreaCell::Areas(read) if *read == *codes);
                misread += if is_said { 0 } else { codes.len() };
                groups.extend(some.first().map(|first| AreaGroup { codes, period: first.period }));
            }
        }
        // An organisation or a contact without areas, or with one twice, cannot be said.
        let count = misread + (stated - ordered.len()) + usize::from(stated == 0);
        if count > 0 {
            self.leave(path(), count);
        }
        groups
    }
}

/// Whether a text in a cell comes back.
fn is_said(field: F, text: &Text, read: impl Fn(&str) -> super::row::Read<Text>) -> bool {
    comes_back(text.as_str(), text, |cell| value::says_nothing(field, cell), |cell| read(cell).ok())
}
