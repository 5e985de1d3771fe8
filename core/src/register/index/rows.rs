//! The columns: one row per contact × region.

use super::{Group, NONE};
use crate::date::{Date, Period};
use crate::facts::Contact;
use crate::vocabulary::{Detail, PartnerRole};
use std::ops::Range;

/// Days on which a row's contact is not there: an absence, or a gap between two periods of service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Break {
    /// The row, or [`NONE`] when no longer used.
    pub(crate) row: u32,
    from: Date,
    until: Date,
    stand_in: Link,
}

/// A row of a stand-in with its role in the two high bits: judging a chain need not look the role up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Link(u32);

impl Link {
    /// Nobody is named.
    pub(crate) const NOBODY: Self = Self(NONE);
    /// In the place of a stand-in: no absence, but out of service.
    const GAP: Self = Self(NONE - 1);
    const ROLE: u32 = 30;

    /// For the time being the contact, whose row is not known yet.
    pub(super) const fn unlinked(contact: u32) -> Self {
        Self(contact)
    }

    fn new(row: u32, role: PartnerRole) -> Self {
        Self(row | (role as u32) << Self::ROLE)
    }

    /// The row; of nobody a row that is not there.
    pub(crate) const fn row(self) -> u32 {
        self.0 & ((1 << Self::ROLE) - 1)
    }

    /// Whether the stand-in has a role.
    pub(crate) const fn has(self, role: PartnerRole) -> bool {
        self.0 >> Self::ROLE == role as u32
    }
}

impl Break {
    /// A place that is not used.
    const UNUSED: Self = Self { row: NONE, from: Date::MAX, until: Date::MIN, stand_in: Link::NOBODY };

    fn new(row: u32, period: Period, stand_in: Link) -> Self {
        Self { row, from: period.start(), until: period.stop(), stand_in }
    }

    /// Whether it lasts on a day.
    pub(crate) fn contains(self, day: Date) -> bool {
        // Without a branch: of many breaks few last on a day, and which cannot be guessed.
        (self.from <= day) & (day < self.until)
    }

    /// Whether it is a gap in the service, not an absence.
    pub(crate) fn is_gap(self) -> bool {
        self.stand_in == Link::GAP
    }

    /// The stand-in of an absence, [`Link::NOBODY`] when none is named.
    pub(crate) const fn stand_in(self) -> Link {
        self.stand_in
    }
}

/// What the contact of a row is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stance {
    /// Out of service.
    Out,
    /// In service and there.
    Present,
    /// In service and away, with the stand-in or [`Link::NOBODY`].
    Away(Link),
}

/// Where the values of a row are in a list: from a place on, so many, with room for so many.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: u32,
    len: u32,
    room: u32,
}

impl Span {
    fn of<'a, T>(&self, list: &'a [T]) -> &'a [T] {
        let start = self.start as usize;
        list.get(start..start + self.len as usize).unwrap_or_default()
    }

    /// Writes values where the old ones were if there is room, else at the end with room to grow; gives
    /// how many places are no longer used. Places without a value hold `unused`.
    fn write<T: Copy>(
        &mut self,
        list: &mut Vec<T>,
        values: impl ExactSizeIterator<Item = T>,
        unused: T,
    ) -> usize {
        let len = position(values.len());
        let mut waste = 0;
        if len > self.room {
            waste = self.room as usize;
            list.get_mut(self.all()).unwrap_or_default().fill(unused);
            // New rows get what they need; rows that grow get twice that.
            let room = if self.room == 0 { len } else { len.saturating_mul(2) };
            *self = Self { start: position(list.len()), len, room };
            list.resize(list.len() + room as usize, unused);
        }
        self.len = len;
        let places = list.get_mut(self.all()).unwrap_or_default();
        let (used, rest) = places.split_at_mut_checked(len as usize).unwrap_or_default();
        used.iter_mut().zip(values).for_each(|(place, value)| *place = value);
        rest.fill(unused);
        waste
    }

    /// The places used and those left to grow.
    fn all(&self) -> Range<usize> {
        self.start as usize..self.start as usize + self.room as usize
    }
}

/// Columns by row. Those that the counting reads first stand alone; the rest is read for few rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rows {
    /// The last confirmation of all, or [`Date::MIN`].
    pub(crate) latest: Vec<Date>,
    /// The days in service, the organisation's activity counted in; never for a dead row.
    pub(crate) from: Vec<Date>,
    pub(crate) until: Vec<Date>,
    /// Which details are filled in, a bit each.
    pub(crate) details: Vec<u8>,
    pub(crate) contacts: Vec<u32>,
    groups: Vec<u32>,
    /// The next row of the same contact, or [`NONE`].
    siblings: Vec<u32>,
    history: Vec<Span>,
    absent: Vec<Span>,
    /// All confirmations, those of a row together and in order.
    confirmations: Vec<Date>,
    /// All breaks, those of a row together: gaps in order, then absences in order.
    pub(crate) breaks: Vec<Break>,
    /// The first row of a contact, by slot.
    first: Vec<u32>,
    /// How many rows, confirmations and breaks are no longer used.
    waste: usize,
}

/// What a contact's rows have in common.
pub(crate) struct RowFacts<'a> {
    pub(crate) slot: u32,
    pub(crate) contact: &'a Contact,
    /// The days on which the contact's organisation is active.
    pub(crate) active: Period,
    /// The stand-ins of the contact's absences.
    pub(crate) stand_ins: Vec<Link>,
}

impl RowFacts<'_> {
    /// The periods of service that have a day in them.
    fn periods(&self) -> impl Iterator<Item = Period> + Clone {
        self.contact.in_service.periods().iter().copied().filter(|period| !period.is_empty())
    }

    /// From the first day in service to the last, as far as the organisation is active.
    fn service(&self) -> Period {
        let (Some(first), Some(last)) = (self.periods().next(), self.periods().last()) else {
            return Period::NEVER;
        };
        Period::new(first.from(), last.end()).unwrap_or(Period::NEVER).intersection(self.active)
    }

    /// The gaps in the service, then the absences.
    fn breaks(&self, row: u32) -> Vec<Break> {
        let gaps = self.periods().zip(self.periods().skip(1));
        let gaps = gaps.filter_map(|(before, after)| Period::new(before.end(), after.from()));
        let gaps = gaps.map(|gap| Break::new(row, gap, Link::GAP));
        let absences = self.contact.absences.iter().zip(&self.stand_ins);
        let absences = absences.map(|(absence, stand_in)| Break::new(row, absence.period, *stand_in));
        gaps.chain(absences).filter(|own| own.from < own.until).collect()
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

    pub(super) fn reserve(&mut self, rows: usize) {
        self.latest.reserve(rows);
        self.from.reserve(rows);
        self.until.reserve(rows);
        self.details.reserve(rows);
        self.contacts.reserve(rows);
        self.groups.reserve(rows);
        self.siblings.reserve(rows);
        self.history.reserve(rows);
        self.absent.reserve(rows);
    }

    pub(super) fn shrink(&mut self) {
        self.latest.shrink_to_fit();
        self.from.shrink_to_fit();
        self.until.shrink_to_fit();
        self.details.shrink_to_fit();
        self.contacts.shrink_to_fit();
        self.groups.shrink_to_fit();
        self.siblings.shrink_to_fit();
        self.history.shrink_to_fit();
        self.absent.shrink_to_fit();
        self.confirmations.shrink_to_fit();
        self.breaks.shrink_to_fit();
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
        self.details.push(0);
        self.contacts.push(facts.slot);
        self.groups.push(group);
        self.siblings.push(sibling);
        self.history.push(Span::default());
        self.absent.push(Span::default());
        self.fill(row, facts);
    }

    /// Writes the columns of a row anew.
    pub(super) fn fill(&mut self, row: u32, facts: &RowFacts<'_>) {
        let i = row as usize;
        let service = facts.service();
        set(&mut self.from, i, service.start());
        set(&mut self.until, i, service.stop());
        set(&mut self.details, i, details_of(facts.contact));
        let confirmations = facts.contact.confirmations.as_slice();
        set(&mut self.latest, i, confirmations.last().map_or(Date::MIN, |last| last.on));
        if let Some(span) = self.history.get_mut(i) {
            // A single one is in its column already.
            let several = if confirmations.len() < 2 { &[] } else { confirmations };
            let dates = several.iter().map(|confirmation| confirmation.on);
            self.waste += span.write(&mut self.confirmations, dates, Date::MAX);
        }
        if let Some(span) = self.absent.get_mut(i) {
            self.waste += span.write(&mut self.breaks, facts.breaks(row).into_iter(), Break::UNUSED);
        }
    }

    /// The first row of a contact with its role.
    pub(super) fn link(&self, groups: &[Group], contact: u32) -> Link {
        let row = self.first(contact);
        let group = row.and_then(|row| groups.get(self.group(row)? as usize));
        row.zip(group).map_or(Link::NOBODY, |(row, group)| Link::new(row, group.role))
    }

    /// Gives every absence the row of its stand-in, where there was the contact: while a whole register
    /// is put in, people are named who have no rows yet.
    pub(super) fn link_all(&mut self, groups: &[Group]) {
        let mut breaks = std::mem::take(&mut self.breaks);
        for own in breaks.iter_mut().filter(|own| !own.is_gap()) {
            own.stand_in = self.link(groups, own.stand_in.0);
        }
        self.breaks = breaks;
    }

    /// Takes all rows of a contact out: they stay where they are but are never in service.
    pub(super) fn bury(&mut self, contact: u32) {
        let mut next = self.first(contact);
        while let Some(row) = next {
            let i = row as usize;
            set(&mut self.from, i, Date::MAX);
            set(&mut self.until, i, Date::MIN);
            set(&mut self.contacts, i, NONE);
            self.waste += 1;
            if let Some(span) = self.history.get_mut(i) {
                self.waste += std::mem::take(span).room as usize;
            }
            if let Some(span) = self.absent.get_mut(i).map(std::mem::take) {
                self.breaks.get_mut(span.all()).unwrap_or_default().fill(Break::UNUSED);
                self.waste += span.room as usize;
            }
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

    /// The days from the first in service to the last; none for a dead row.
    pub(super) fn service(&self, row: u32) -> Period {
        let (from, until) = (self.from.get(row as usize).copied(), self.until.get(row as usize).copied());
        let open = |day: Option<Date>, side| day.filter(|day| *day != side);
        Period::new(open(from, Date::MIN), open(until, Date::MAX)).unwrap_or(Period::NEVER)
    }

    /// Whether the contact of a row is in service on a day.
    pub(crate) fn is_in_service(&self, row: u32, on: Date) -> bool {
        let day = |column: &[Date]| column.get(row as usize).copied();
        let within =
            day(&self.from).zip(day(&self.until)).is_some_and(|(from, until)| from <= on && on < until);
        within && last_break(self.breaks_of(row).0, on).is_none()
    }

    /// The last confirmation on or before a day, or [`Date::MIN`].
    pub(crate) fn confirmed(&self, row: u32, on: Date) -> Date {
        let i = row as usize;
        let latest = self.latest.get(i).copied().unwrap_or(Date::MIN);
        if latest <= on {
            return latest;
        }
        let history = self.history.get(i).map_or(&[][..], |span| span.of(&self.confirmations));
        let until = history.partition_point(|date| *date <= on);
        history.get(..until).and_then(<[Date]>::last).copied().unwrap_or(Date::MIN)
    }

    /// The absence that covers a day.
    pub(crate) fn absence(&self, row: u32, on: Date) -> Option<Break> {
        last_break(self.breaks_of(row).1, on)
    }

    /// What the contact of a row is on a day, and the days around it on which that is the same.
    pub(crate) fn stance(&self, row: u32, on: Date) -> (Stance, Range<Date>) {
        let side = |column: &[Date], open| column.get(row as usize).copied().unwrap_or(open);
        let (from, until) = (side(&self.from, Date::MAX), side(&self.until, Date::MIN));
        if on < from {
            return (Stance::Out, Date::MIN..from);
        }
        if on >= until {
            return (Stance::Out, until..Date::MAX);
        }
        let (gaps, absences) = self.breaks_of(row);
        let (gap, service) = around(gaps, on, from..until);
        if gap.is_some() {
            return (Stance::Out, service);
        }
        let (absence, days) = around(absences, on, service);
        (absence.map_or(Stance::Present, |absence| Stance::Away(absence.stand_in)), days)
    }

    /// Every confirmation of a row, in order.
    pub(crate) fn confirmations(&self, row: u32) -> &[Date] {
        let i = row as usize;
        let history = self.history.get(i).map_or(&[][..], |span| span.of(&self.confirmations));
        if history.is_empty() {
            // A single one is in its column; so is that there is none.
            let latest = self.latest.get(i).filter(|latest| **latest != Date::MIN);
            return latest.map_or(&[], std::slice::from_ref);
        }
        history
    }

    /// The gaps in the service and the absences of a row.
    fn breaks_of(&self, row: u32) -> (&[Break], &[Break]) {
        let breaks = self.absent.get(row as usize).map_or(&[][..], |span| span.of(&self.breaks));
        breaks.split_at_checked(breaks.partition_point(|own| own.is_gap())).unwrap_or_default()
    }

    /// How many rows, confirmations and breaks are no longer used.
    pub(super) fn waste(&self) -> usize {
        self.waste
    }

    /// How much the columns hold, used or not.
    pub(super) fn size(&self) -> usize {
        self.latest.len() + self.confirmations.len() + self.breaks.len()
    }
}

/// The break that covers a day, of breaks in order without overlap.
fn last_break(breaks: &[Break], on: Date) -> Option<Break> {
    let started = breaks.partition_point(|own| own.from <= on);
    breaks.get(..started)?.last().copied().filter(|own| own.contains(on))
}

/// The break that covers a day, and the part of `within` around the day that is all in it, or in none.
fn around(breaks: &[Break], on: Date, within: Range<Date>) -> (Option<Break>, Range<Date>) {
    let started = breaks.partition_point(|own| own.from <= on);
    let before = breaks.get(..started).and_then(<[Break]>::last).copied();
    let (start, end) = (within.start, within.end);
    if let Some(own) = before.filter(|own| own.contains(on)) {
        return (Some(own), start.max(own.from)..end.min(own.until));
    }
    let start = before.map_or(start, |own| start.max(own.until));
    let end = breaks.get(started).map_or(end, |own| end.min(own.from));
    (None, start..end)
}

fn set<T>(column: &mut [T], row: usize, value: T) {
    if let Some(place) = column.get_mut(row) {
        *place = value;
    }
}
