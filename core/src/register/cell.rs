//! What a row is on a day, in one byte.

use crate::vocabulary::{Freshness, SeatStatus};

/// What a row is on a day, in one byte: the freshness in the low three bits, then a bit for somebody
/// away, and what the contact makes of a seat in the high four; zero for somebody out of service or
/// without an area in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub(crate) struct Cell(pub(super) u8);

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
    pub(super) const fn present(freshness: Freshness) -> Self {
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

    /// The different cells among many, and how often each occurs.
    pub(crate) fn count(cells: &[Self]) -> impl Iterator<Item = (Self, u32)> {
        // Two counts by turns: adding twice in a row to the same one would have to wait.
        let mut counts = [[0_u32; 256]; 2];
        let mut add = |half: usize, cell: &Self| {
            if let Some(count) = counts.get_mut(half).and_then(|half| half.get_mut(cell.0 as usize)) {
                *count = count.wrapping_add(1);
            }
        };
        let (pairs, rest) = cells.as_chunks::<2>();
        for [one, other] in pairs {
            add(0, one);
            add(1, other);
        }
        rest.iter().for_each(|cell| add(0, cell));
        let [one, other] = counts;
        let both = (0..=u8::MAX).zip(one.into_iter().zip(other));
        both.map(|(cell, (one, other))| (Self(cell), one + other)).filter(|(_, count)| *count > 0)
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
