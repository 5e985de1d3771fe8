//! What a row is on a day, in one byte.

use super::freshness::Thresholds;
use crate::date::Date;
use crate::vocabulary::{Freshness, SeatStatus};

/// What a row is on a day, in one byte: the freshness in the low three bits, then a bit for somebody
/// away, and what the contact makes of a seat in the high four; zero for somebody out of service or
/// without an area in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell(u8);

impl Cell {
    /// Out of service, or nowhere.
    pub(crate) const OUT: Self = Self(0);

    /// Every byte under this one makes a covered seat; there is nothing better.
    const BELOW_COVERED: u8 = (SeatStatus::Covered as u8 + 2) << 4;

    /// Somebody of some freshness who makes a seat of some status.
    pub(crate) const fn new(freshness: Freshness, status: SeatStatus) -> Self {
        Self((freshness as u8 + 1) | (status as u8 + 1) << 4)
    }

    /// Somebody present.
    pub(crate) const fn present(freshness: Freshness) -> Self {
        let status = match freshness {
            Freshness::Fresh | Freshness::DueSoon | Freshness::Overdue => SeatStatus::Covered,
            Freshness::Unknown => SeatStatus::Unverified,
            Freshness::Stale | Freshness::Unconfirmed => SeatStatus::Stale,
        };
        Self::new(freshness, status)
    }

    pub(crate) const fn is_out(self) -> bool {
        self.0 == 0
    }

    /// The freshness; `None` for somebody out.
    pub(crate) fn freshness(self) -> Option<Freshness> {
        Freshness::ALL.get(usize::from(self.0 & 7).wrapping_sub(1)).copied()
    }

    /// What the contact makes of a seat; `None` for somebody out.
    pub(crate) fn status(self) -> Option<SeatStatus> {
        SeatStatus::ALL.get((self.0 >> 4).wrapping_sub(1) as usize).copied()
    }

    /// The best status among cells.
    pub(super) fn best(cells: &[Self]) -> SeatStatus {
        // The status is in the high bits and better is lower, so the lowest byte above zero is the best.
        // Wrapping on purpose: zero (nobody) becomes the highest, and nothing is ever added.
        let mut best = u8::MAX;
        for cell in cells {
            best = best.min(cell.0.wrapping_sub(1));
            if best < Self::BELOW_COVERED {
                break;
            }
        }
        Self(best.wrapping_add(1)).status().unwrap_or(SeatStatus::Vacant)
    }

    /// The same, or out.
    pub(crate) const fn only_if(self, is: bool) -> Self {
        Self(self.0 * is as u8)
    }

    /// The same for somebody away.
    pub(super) const fn away(self) -> Self {
        Self(self.0 | AWAY)
    }

    /// The same making something else of a seat.
    pub(super) const fn making(self, status: SeatStatus) -> Self {
        Self(self.0 & 0xF | (status as u8 + 1) << 4)
    }

    /// Whether it is somebody in service who is away.
    pub(crate) const fn is_away(self) -> bool {
        self.0 & AWAY != 0
    }
}

/// The bit for somebody away.
const AWAY: u8 = 8;

/// From the last confirmation to the cell of somebody present, by the thresholds of a region and role.
pub(super) struct Scale {
    thresholds: Thresholds,
    /// The cell when no threshold was missed.
    first: u8,
    /// What is added for somebody never confirmed.
    never: u8,
}

impl Scale {
    pub(super) fn new(thresholds: Option<&Thresholds>) -> Self {
        // Without a rhythm no threshold is missed.
        let none = Thresholds { fresh: Date::MIN, due: Date::MIN, grace: Date::MIN };
        let (first, never) = match thresholds {
            Some(_) => (FRESH, UNCONFIRMED - STALE),
            None => (UNKNOWN, UNCONFIRMED - UNKNOWN),
        };
        Self { thresholds: *thresholds.unwrap_or(&none), first, never }
    }

    /// The cell of somebody last confirmed on a day, [`Date::MIN`] for never. Every threshold that was
    /// missed adds to the byte: no branch.
    pub(super) fn cell(&self, confirmed: Date) -> Cell {
        let Thresholds { fresh, due, grace } = self.thresholds;
        let late = u8::from(confirmed < fresh) + u8::from(confirmed < due);
        let stale = u8::from(confirmed < grace) * (STALE - OVERDUE);
        Cell(self.first + late + stale + u8::from(confirmed == Date::MIN) * self.never)
    }
}

const FRESH: u8 = Cell::present(Freshness::Fresh).0;
const OVERDUE: u8 = Cell::present(Freshness::Overdue).0;
const STALE: u8 = Cell::present(Freshness::Stale).0;
const UNKNOWN: u8 = Cell::present(Freshness::Unknown).0;
const UNCONFIRMED: u8 = Cell::present(Freshness::Unconfirmed).0;
const _: () = assert!(OVERDUE == FRESH + 2, "DueSoon is one more than Fresh, Overdue two");

/// How often each cell occurs.
#[derive(Clone)]
pub(crate) struct Histogram([[u32; 256]; 2]);

impl Default for Histogram {
    fn default() -> Self {
        Self([[0; 256]; 2])
    }
}

impl Histogram {
    /// Counts cells in.
    pub(crate) fn add(&mut self, cells: &[Cell]) {
        // Two counts by turns: adding twice in a row to the same one would have to wait.
        let mut add = |half: usize, cell: &Cell| {
            if let Some(count) = self.0.get_mut(half).and_then(|half| half.get_mut(cell.0 as usize)) {
                *count = count.wrapping_add(1);
            }
        };
        let (pairs, rest) = cells.as_chunks::<2>();
        for [one, other] in pairs {
            add(0, one);
            add(1, other);
        }
        rest.iter().for_each(|cell| add(0, cell));
    }

    /// The cells that occur.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Cell, u32)> {
        let [one, other] = &self.0;
        let both = (0..=u8::MAX).zip(one.iter().zip(other));
        both.map(|(cell, (one, other))| (Cell(cell), one + other)).filter(|(_, count)| *count > 0)
    }
}
