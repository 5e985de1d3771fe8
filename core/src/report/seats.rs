//! Seats counted by status, as every report counts them.

use crate::register::CoverageTotal;
use crate::vocabulary::SeatStatus;

/// Seats counted by status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seats([u32; 6]);

impl Seats {
    pub(super) fn add(&mut self, status: SeatStatus, by: u32) {
        if let Some(count) = self.0.get_mut(status as usize) {
            *count += by;
        }
    }

    pub(super) fn with(mut self, other: &Self) -> Self {
        SeatStatus::ALL.iter().for_each(|status| self.add(*status, other.of(*status)));
        self
    }

    pub(super) fn of(&self, status: SeatStatus) -> u32 {
        self.0.get(status as usize).copied().unwrap_or(0)
    }

    pub(super) fn total(&self) -> u32 {
        self.0.iter().sum()
    }

    pub(super) fn covered(&self) -> u32 {
        self.of(SeatStatus::Covered) + self.of(SeatStatus::Replaced)
    }

    /// The statuses that some seat has, best first.
    pub(super) fn occurring(&self) -> impl Iterator<Item = SeatStatus> {
        SeatStatus::ALL.iter().copied().filter(|status| self.of(*status) > 0)
    }
}

/// Several totals together.
impl<'a> FromIterator<&'a CoverageTotal> for Seats {
    fn from_iter<I: IntoIterator<Item = &'a CoverageTotal>>(totals: I) -> Self {
        let mut seats = Self::default();
        for total in totals {
            SeatStatus::ALL.iter().for_each(|status| seats.add(*status, total.of(*status)));
        }
        seats
    }
}
