//! What the facts mean for counting: columns and groups, derived from the facts and never stored.
//!
//! A *row* is a contact × region. Rows of one organisation, region and set of areas form a *group* and
//! stand together, so that the rhythm and the seats are looked up once per group and the counting runs
//! over plain columns. Areas of a group are a set of *entries* (seat and days): rows are never expanded
//! to seats.
//!
//! The same functions build the whole index and keep it up to date: a changed contact is taken out
//! (its rows go dead) and put in again at the end. When more is dead than alive the whole is rebuilt,
//! so that a change costs what it touches and a long series of changes takes no more memory.

mod areas;
mod build;
mod rows;

pub(crate) use areas::{Areas, Leaf};
pub(crate) use rows::{Link, Rows, Stance, mask};

use super::fillers::{Filler, Fillers};
use crate::date::{Date, Period};
use crate::id::RegionCode;
use crate::vocabulary::PartnerRole;
use hashbrown::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// No region, no row, no contact: the slot that is never used.
pub(crate) const NONE: u32 = u32::MAX;

/// An organisation × leaf area, on the days on which the organisation is active and serves it.
///
/// Serving an area in two separate periods makes two seats, of which at most one is in force on a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seat {
    pub(crate) organisation: u32,
    pub(crate) leaf: u32,
    /// The organisation × region this seat belongs to.
    pub(crate) branch: u32,
    pub(crate) period: Period,
}

/// An organisation in a region: the seats it has there, and when the region's list was spread to it.
#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) organisation: u32,
    pub(crate) region: u32,
    pub(crate) role: PartnerRole,
    pub(crate) spread: Vec<Date>,
}

/// Rows of one organisation, region and set of areas.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) organisation: u32,
    /// [`NONE`] for contacts without an area in the territory; they can still stand in for others.
    pub(crate) region: u32,
    pub(crate) role: PartnerRole,
    rows: Range<u32>,
    entries: Range<u32>,
    /// The days on which the contacts have an area in the region.
    pub(crate) presence: Presence,
}

/// Groups of one region and role that stand together, and so do their rows.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// [`NONE`] for contacts without an area in the territory.
    pub(crate) region: u32,
    pub(crate) role: PartnerRole,
    rows: Range<u32>,
    /// Days on which everybody in it is in service, but for gaps: then nobody needs to be looked at.
    pub(crate) in_service: Period,
}

impl Run {
    /// Of groups of one region and role.
    fn new(groups: &[Group], rows: &Rows) -> Option<Self> {
        let (first, last) = (groups.first()?, groups.last()?);
        let range = first.rows.start..last.rows.end;
        let services = range.clone().map(|row| rows.service(row));
        let in_service = services.fold(Period::ALWAYS, Period::intersection);
        Some(Self { region: first.region, role: first.role, rows: range, in_service })
    }

    pub(crate) fn rows(&self) -> Range<usize> {
        self.rows.start as usize..self.rows.end as usize
    }
}

/// Days that are most often one period.
#[derive(Clone, Debug)]
pub(crate) struct Presence {
    /// From the first day to the last.
    span: Period,
    /// The periods, if they are several.
    parts: Option<Box<[Period]>>,
}

impl Presence {
    /// Of periods in order without overlap.
    fn new(periods: Vec<Period>) -> Self {
        let (first, last) = (periods.first().copied(), periods.last().copied());
        let span = first.zip(last).and_then(|(first, last)| Period::new(first.from(), last.end()));
        Self { span: span.unwrap_or(Period::NEVER), parts: (periods.len() > 1).then(|| periods.into()) }
    }

    /// The periods, in order.
    pub(crate) fn periods(&self) -> &[Period] {
        self.parts.as_deref().unwrap_or_else(|| std::slice::from_ref(&self.span))
    }

    pub(crate) fn contains(&self, day: Date) -> bool {
        let within = |parts: &[Period]| parts.iter().any(|period| period.contains(day));
        self.span.contains(day) && self.parts.as_deref().is_none_or(within)
    }
}

impl Group {
    pub(crate) fn rows(&self) -> Range<usize> {
        self.rows.start as usize..self.rows.end as usize
    }

    pub(crate) fn entries(&self) -> Range<usize> {
        self.entries.start as usize..self.entries.end as usize
    }
}

/// A seat that a group fills, on the days on which both the seat exists and the contacts work for the area.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) seat: u32,
    /// The group that fills it.
    pub(crate) group: u32,
    pub(crate) period: Period,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    pub(crate) areas: Areas,
    pub(crate) seats: Vec<Seat>,
    pub(crate) branches: Vec<Branch>,
    /// The seats and branches of an organisation, by its slot.
    pub(crate) organisations: HashMap<u32, OrganisationIndex>,
    pub(crate) groups: Vec<Group>,
    pub(crate) entries: Vec<Entry>,
    /// Every row is in one run; they stand in the order of their rows.
    pub(crate) runs: Vec<Run>,
    pub(crate) rows: Rows,
    /// When the list of a region was spread to a contact, by slot.
    pub(crate) spread_to_contacts: HashMap<u32, Vec<(RegionCode, Date)>>,
    /// Whose absences name a contact as stand-in, by the slot of the stand-in.
    pub(crate) dependants: HashMap<u32, Vec<u32>>,
    /// Who fills a seat: worked out when first asked, forgotten when somebody comes or goes.
    fillers: OnceLock<Fillers>,
}

/// Where the seats and branches of an organisation are.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrganisationIndex {
    /// Its seats, a range of [`Index::seats`], by leaf.
    pub(crate) seats: Range<u32>,
    /// Its branches, by region.
    pub(crate) branches: Vec<u32>,
    /// Its contacts.
    pub(crate) contacts: Vec<u32>,
}

impl Index {
    /// The seats of an organisation.
    pub(crate) fn seats_of(&self, organisation: u32) -> impl Iterator<Item = (u32, &Seat)> {
        let range = self.organisations.get(&organisation).map_or(0..0, |own| own.seats.clone());
        range.filter_map(|seat| Some((seat, self.seats.get(seat as usize)?)))
    }

    /// The branch of an organisation in a region.
    pub(crate) fn branch(&self, organisation: u32, region: u32) -> Option<u32> {
        let own = self.organisations.get(&organisation)?;
        own.branches
            .iter()
            .copied()
            .find(|branch| self.branches.get(*branch as usize).is_some_and(|branch| branch.region == region))
    }

    /// The region of a seat, as a position among the regions of the territory.
    pub(crate) fn region_of_seat(&self, seat: &Seat) -> u32 {
        self.branches.get(seat.branch as usize).map_or(NONE, |branch| branch.region)
    }

    /// The group of a row.
    pub(crate) fn group(&self, row: u32) -> Option<&Group> {
        self.groups.get(self.rows.group(row)? as usize)
    }

    /// Who fills a seat, on whatever day.
    pub(crate) fn fillers(&self, seat: u32) -> &[Filler] {
        self.fillers.get_or_init(|| Fillers::new(self)).of(seat)
    }

    /// The service of a row changed: on fewer days everybody in its run is there.
    fn narrow(&mut self, row: u32) {
        let run = self.runs.partition_point(|run| run.rows.end <= row);
        if let Some(run) = self.runs.get_mut(run) {
            run.in_service = run.in_service.intersection(self.rows.service(row));
        }
    }

    /// The rows of a contact.
    pub(crate) fn rows_of(&self, contact: u32) -> impl Iterator<Item = u32> {
        let mut next = self.rows.first(contact);
        std::iter::from_fn(move || {
            let row = next?;
            next = self.rows.next(row);
            Some(row)
        })
    }
}
