//! The columns: one row per contact × region.

use super::NONE;
use crate::date::{Date, Period};
use crate::facts::Contact;
use crate::vocabulary::Detail;

/// The row's contact has absences.
pub(crate) const ABSENCES: u8 = 1;
/// The row's contact has several periods of service, listed with the contact.
pub(crate) const SEVERAL: u8 = 2;

/// An absence of a row's contact, with the stand-in as a slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AbsenceRow {
    from: Date,
    until: Date,
    /// The stand-in, or [`NONE`].
    pub(crate) replaced_by: u32,
    /// Whether this is the last absence of the contact.
    last: bool,
}

impl AbsenceRow {
    fn new(period: Period, replaced_by: u32) -> Self {
        Self { from: period.start(), until: period.stop(), replaced_by, last: false }
    }

    /// The stand-in, if one is named.
    pub(crate) fn stand_in(self) -> Option<u32> {
        (self.replaced_by != NONE).then_some(self.replaced_by)
    }
}

/// Where the confirmations of a row are: from a place on, so many, with room for so many.
#[derive(Clone, Copy, Debug, Default)]
struct History {
    start: u32,
    len: u32,
    room: u32,
}

/// Columns by row. Those that the counting reads first stand alone; the rest is read for few rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rows {
    /// The last confirmation of all, or [`Date::MIN`].
    pub(crate) latest: Vec<Date>,
    /// The days in service, the organisation's activity counted in; never for a dead row.
    pub(crate) from: Vec<Date>,
    pub(crate) until: Vec<Date>,
    pub(crate) flags: Vec<u8>,
    /// Which details are filled in, a bit each.
    pub(crate) details: Vec<u8>,
    pub(crate) contacts: Vec<u32>,
    groups: Vec<u32>,
    /// The next row of the same contact, or [`NONE`].
    siblings: Vec<u32>,
    history: Vec<History>,
    absences: Vec<u32>,
    /// All confirmations in order, those of a row together.
    confirmations: Vec<Date>,
    /// All absences, those of a row together.
    absence_rows: Vec<AbsenceRow>,
    /// The first row of a contact, by slot.
    first: Vec<u32>,
    /// How many rows, confirmations and absences are no longer used.
    waste: usize,
}

/// What a contact's rows have in common.
pub(crate) struct RowFacts<'a> {
    pub(crate) slot: u32,
    pub(crate) contact: &'a Contact,
    /// The days on which the contact's organisation is active.
    pub(crate) active: Period,
    /// The stand-ins of the contact's absences, by slot.
    pub(crate) stand_ins: Vec<u32>,
}

impl RowFacts<'_> {
    fn service(&self) -> (Period, u8) {
        match self.contact.in_service.periods() {
            [] => (Period::NEVER, 0),
            [period] => (period.intersection(self.active), 0),
            // The span of all; which days count is looked up with the contact.
            [first, .., last] => {
                let span = Period::new(first.from(), last.end()).unwrap_or(Period::NEVER);
                (span.intersection(self.active), SEVERAL)
            }
        }
    }
}

/// The details that are filled in, a bit each.
pub(crate) fn details_of(contact: &Contact) -> u8 {
    mask(Detail::ALL.iter().copied().filter(|detail| contact.has(*detail)))
}

/// A set of details, a bit each.
pub(crate) fn mask(details: impl IntoIterator<Item = Detail>) -> u8 {
    details.into_iter().fold(0, |set, detail| set | 1 << detail as u8)
}

fn position(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(NONE)
}

impl Rows {
    pub(crate) fn len(&self) -> usize {
        self.latest.len()
    }

    pub(super) fn reserve(&mut self, contacts: usize) {
        self.latest.reserve(contacts);
        self.from.reserve(contacts);
        self.until.reserve(contacts);
        self.flags.reserve(contacts);
        self.details.reserve(contacts);
        self.contacts.reserve(contacts);
        self.groups.reserve(contacts);
        self.siblings.reserve(contacts);
        self.history.reserve(contacts);
        self.absences.reserve(contacts);
    }

    pub(super) fn shrink(&mut self) {
        self.latest.shrink_to_fit();
        self.from.shrink_to_fit();
        self.until.shrink_to_fit();
        self.flags.shrink_to_fit();
        self.details.shrink_to_fit();
        self.contacts.shrink_to_fit();
        self.groups.shrink_to_fit();
        self.siblings.shrink_to_fit();
        self.history.shrink_to_fit();
        self.absences.shrink_to_fit();
        self.confirmations.shrink_to_fit();
        self.absence_rows.shrink_to_fit();
        self.first.shrink_to_fit();
    }

    /// Appends a row of a contact to a group.
    pub(super) fn push(&mut self, group: u32, facts: &RowFacts<'_>) {
        let row = position(self.len());
        let slot = facts.slot as usize;
        if self.first.len() <= slot {
            self.first.resize(slot + 1, NONE);
        }
        let sibling = self.first.get_mut(slot).map_or(NONE, |first| std::mem::replace(first, row));
        self.latest.push(Date::MIN);
        self.from.push(Date::MAX);
        self.until.push(Date::MIN);
        self.flags.push(0);
        self.details.push(0);
        self.contacts.push(facts.slot);
        self.groups.push(group);
        self.siblings.push(sibling);
        self.history.push(History::default());
        self.absences.push(NONE);
        self.fill(row, facts);
    }

    /// Writes the columns of a row anew.
    pub(super) fn fill(&mut self, row: u32, facts: &RowFacts<'_>) {
        let i = row as usize;
        let (service, mut flags) = facts.service();
        set(&mut self.from, i, service.start());
        set(&mut self.until, i, service.stop());
        set(&mut self.details, i, details_of(facts.contact));
        set(&mut self.latest, i, facts.contact.confirmations.last().map_or(Date::MIN, |last| last.on));
        self.fill_history(i, facts.contact);
        if !facts.contact.absences.is_empty() {
            flags |= ABSENCES;
        }
        self.fill_absences(i, facts);
        set(&mut self.flags, i, flags);
    }

    /// Writes the confirmations of a row where they were if there is room, else at the end with room to grow.
    fn fill_history(&mut self, row: usize, contact: &Contact) {
        let dates = || contact.confirmations.iter().map(|confirmation| confirmation.on);
        // A single one is in its column already.
        let len = if contact.confirmations.len() < 2 { 0 } else { contact.confirmations.len() };
        let Some(history) = self.history.get_mut(row) else { return };
        let Ok(len) = u32::try_from(len) else {
            *history = History::default();
            return;
        };
        if len <= history.room {
            history.len = len;
            let start = history.start as usize;
            let place = self.confirmations.get_mut(start..start + len as usize).unwrap_or_default();
            place.iter_mut().zip(dates()).for_each(|(place, date)| *place = date);
            return;
        }
        self.waste += history.room as usize;
        // New rows get what they need; rows that grow get twice that.
        let room = if history.room == 0 { len } else { len.saturating_mul(2) };
        *history = History { start: position(self.confirmations.len()), len, room };
        self.confirmations.extend(dates());
        let end = self.confirmations.len() + (room - len) as usize;
        self.confirmations.resize(end, Date::MAX);
    }

    /// Writes the absences of a row where they were if they fit, else at the end.
    fn fill_absences(&mut self, row: usize, facts: &RowFacts<'_>) {
        let absences = facts.contact.absences.iter().zip(&facts.stand_ins);
        let absences = absences.map(|(absence, stand_in)| AbsenceRow::new(absence.period, *stand_in));
        let count = absences.len();
        let Some(start) = self.absences.get(row).copied() else { return };
        let room = self.absence_count(start);
        if count == 0 {
            self.waste += room;
            set(&mut self.absences, row, NONE);
            return;
        }
        let start = if count <= room {
            start as usize
        } else {
            self.waste += room;
            let end = self.absence_rows.len();
            self.absence_rows.resize(end + count, AbsenceRow::new(Period::NEVER, NONE));
            set(&mut self.absences, row, position(end));
            end
        };
        let places = self.absence_rows.get_mut(start..start + count).unwrap_or_default();
        places.iter_mut().zip(absences).for_each(|(place, absence)| *place = absence);
        if let Some(last) = places.last_mut() {
            last.last = true;
        }
    }

    /// How many absences stand from a place on, up to the last of their row.
    fn absence_count(&self, start: u32) -> usize {
        let rest = self.absence_rows.get(start as usize..).unwrap_or_default();
        if rest.is_empty() { 0 } else { rest.iter().take_while(|absence| !absence.last).count() + 1 }
    }

    /// Takes all rows of a contact out: they stay where they are but are never in service.
    pub(super) fn bury(&mut self, contact: u32) {
        let mut next = self.first(contact);
        while let Some(row) = next {
            let i = row as usize;
            set(&mut self.from, i, Date::MAX);
            set(&mut self.until, i, Date::MIN);
            set(&mut self.flags, i, 0);
            set(&mut self.contacts, i, NONE);
            self.waste += 1 + self.owned(row);
            next = self.next(row);
        }
        set(&mut self.first, contact as usize, NONE);
    }

    /// The first row of a contact.
    pub(crate) fn first(&self, contact: u32) -> Option<u32> {
        self.first.get(contact as usize).copied().filter(|row| *row != NONE)
    }

    /// The next row of the same contact.
    pub(crate) fn next(&self, row: u32) -> Option<u32> {
        self.siblings.get(row as usize).copied().filter(|row| *row != NONE)
    }

    pub(crate) fn group(&self, row: u32) -> Option<u32> {
        self.groups.get(row as usize).copied()
    }

    pub(crate) fn contact(&self, row: u32) -> Option<u32> {
        self.contacts.get(row as usize).copied().filter(|contact| *contact != NONE)
    }

    pub(crate) fn flags(&self, row: u32) -> u8 {
        self.flags.get(row as usize).copied().unwrap_or_default()
    }

    /// The last confirmation on or before a day, or [`Date::MIN`].
    pub(crate) fn confirmed(&self, row: u32, on: Date) -> Date {
        let i = row as usize;
        let latest = self.latest.get(i).copied().unwrap_or(Date::MIN);
        if latest <= on {
            return latest;
        }
        let History { start, len, .. } = self.history.get(i).copied().unwrap_or_default();
        let start = start as usize;
        let history = self.confirmations.get(start..start + len as usize).unwrap_or_default();
        // A handful each, the last ones most often the answer.
        history.iter().rev().find(|date| **date <= on).copied().unwrap_or(Date::MIN)
    }

    /// The absence that covers a day.
    pub(crate) fn absence(&self, row: u32, on: Date) -> Option<AbsenceRow> {
        let start = *self.absences.get(row as usize)?;
        for absence in self.absence_rows.get(start as usize..)? {
            if absence.from <= on && on < absence.until {
                return Some(*absence);
            }
            if absence.last {
                break;
            }
        }
        None
    }

    /// How many rows, confirmations and absences are no longer used.
    pub(super) fn waste(&self) -> usize {
        self.waste
    }

    /// How many confirmations and absences stand apart for a row.
    fn owned(&self, row: u32) -> usize {
        let room = self.history.get(row as usize).map_or(0, |history| history.room as usize);
        room + self.absences.get(row as usize).map_or(0, |start| self.absence_count(*start))
    }

    /// How much the columns hold, used or not.
    pub(super) fn size(&self) -> usize {
        self.latest.len() + self.confirmations.len() + self.absence_rows.len()
    }
}

fn set<T>(column: &mut [T], row: usize, value: T) {
    if let Some(place) = column.get_mut(row) {
        *place = value;
    }
}
