//! The tables of a day as columns, without texts and in no particular order: for analysis and for speed.

use super::index::NONE;
use super::tally::Tally;
use super::{Register, State};
use crate::date::Date;
use crate::facts::{Contact, Organisation};
use crate::id::{AreaCode, RegionCode};
use crate::vocabulary::{Freshness, SeatStatus};
use std::sync::Arc;

/// Coverage and freshness of a day as columns of small numbers and words.
///
/// The numbers of organisations, contacts, areas and regions are places in the register; look them up
/// here. The numbers of organisations and contacts are below [`Columns::organisations`] and
/// [`Columns::contacts`].
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Register, SeatStatus};
/// let columns = Register::demo().columns("2021-09-01".parse().unwrap());
/// let vacant = columns.coverage.status.iter().filter(|status| **status == SeatStatus::Vacant).count();
/// assert_eq!(vacant, 7);
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Columns {
    state: Arc<State>,
    /// A row per seat.
    pub coverage: CoverageColumns,
    /// A row per contact in service and region.
    pub freshness: FreshnessColumns,
}

/// A row per seat in force.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CoverageColumns {
    /// The organisation.
    pub organisation: Vec<u32>,
    /// The area.
    pub area: Vec<u32>,
    /// The region.
    pub region: Vec<u32>,
    /// How well the seat is filled.
    pub status: Vec<SeatStatus>,
}

/// A row per contact in service and region in which it has an area.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreshnessColumns {
    /// The contact.
    pub contact: Vec<u32>,
    /// The region.
    pub region: Vec<u32>,
    /// How recently confirmed.
    pub status: Vec<Freshness>,
}

impl Register {
    /// Coverage and freshness of a day as columns.
    #[must_use]
    pub fn columns(&self, on: Date) -> Columns {
        let state = Arc::clone(&self.0);
        let tally = Tally::new(&state, on);
        let mut columns =
            Columns { coverage: CoverageColumns::default(), freshness: FreshnessColumns::default(), state };
        let index = &columns.state.index;
        for (seat, status) in index.seats.iter().zip(&tally.seats) {
            if let Some(status) = status {
                columns.coverage.organisation.push(seat.organisation);
                columns.coverage.area.push(seat.leaf);
                columns.coverage.region.push(index.region_of_seat(seat));
                columns.coverage.status.push(*status);
            }
        }
        for group in index.groups.iter().filter(|group| group.region != NONE) {
            let cells = tally.cells.get(group.rows()).unwrap_or_default();
            let contacts = index.rows.contacts.get(group.rows()).unwrap_or_default();
            for (cell, contact) in cells.iter().zip(contacts) {
                if let Some(status) = cell.freshness() {
                    columns.freshness.contact.push(*contact);
                    columns.freshness.region.push(group.region);
                    columns.freshness.status.push(status);
                }
            }
        }
        columns
    }
}

impl Columns {
    /// One more than the highest number of an organisation.
    #[must_use]
    pub fn organisations(&self) -> usize {
        self.state.organisations.slots()
    }

    /// One more than the highest number of a contact.
    #[must_use]
    pub fn contacts(&self) -> usize {
        self.state.contacts.slots()
    }

    /// The organisation of a number.
    #[must_use]
    pub fn organisation(&self, number: u32) -> Option<&Organisation> {
        self.state.organisations.get(number)
    }

    /// The contact of a number.
    #[must_use]
    pub fn contact(&self, number: u32) -> Option<&Contact> {
        self.state.contacts.get(number)
    }

    /// The area of a number: a district, or a municipality without districts.
    #[must_use]
    pub fn area(&self, number: u32) -> Option<&AreaCode> {
        self.state.index.areas.leaf(number).map(|leaf| &leaf.area)
    }

    /// The region of a number.
    #[must_use]
    pub fn region(&self, number: u32) -> Option<RegionCode> {
        self.state.index.areas.region_code(number)
    }

    /// The leaf areas of a code, by number; none outside the territory.
    #[must_use]
    pub fn leaves(&self, area: &AreaCode) -> &[u32] {
        self.state.index.areas.expand(area)
    }
}
