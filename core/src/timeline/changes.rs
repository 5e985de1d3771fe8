//! How the counts of a region change from day to day.

use super::block::Block;
use crate::vocabulary::{Freshness, SeatStatus};
use std::ops::Range;

/// Per day what is added to each count on that day; the place after the last day is for whatever ends
/// there.
#[derive(Clone, Debug)]
pub(super) struct Changes {
    /// Rows in service by freshness.
    pub(super) freshness: Vec<[i32; 6]>,
    /// Seats by status; an area and a role that no organisation serves is one seat.
    pub(super) seats: Vec<[i32; 6]>,
    /// Rows away, by what they make of a seat.
    pub(super) away: Vec<[i32; 6]>,
    /// Rows in service with every detail that is required.
    pub(super) complete: Vec<i32>,
    /// Areas × roles that no organisation serves.
    pub(super) unserved: Vec<i32>,
}

impl Changes {
    /// Nothing changes yet.
    pub(super) fn new(block: &Block) -> Self {
        let places = block.days() as usize + 1;
        Self {
            freshness: vec![[0; 6]; places],
            seats: vec![[0; 6]; places],
            away: vec![[0; 6]; places],
            complete: vec![0; places],
            unserved: vec![0; places],
        }
    }

    /// Counts a row: from which day on it is what, up to a day.
    pub(super) fn count_row(&mut self, freshness: &[(u32, Freshness)], end: u32) {
        let mut before: Option<Freshness> = None;
        for (day, status) in freshness {
            if let Some(counts) = self.freshness.get_mut(*day as usize) {
                add(counts, *status as usize, 1);
                if let Some(before) = before {
                    add(counts, before as usize, -1);
                }
            }
            before = Some(*status);
        }
        if let (Some(before), Some(counts)) = (before, self.freshness.get_mut(end as usize)) {
            add(counts, before as usize, -1);
        }
    }

    /// Counts somebody away in on some days.
    pub(super) fn count_away(&mut self, status: SeatStatus, days: &Range<u32>) {
        for (day, by) in [(days.start, 1), (days.end, -1)] {
            if let Some(counts) = self.away.get_mut(day as usize) {
                add(counts, status as usize, by);
            }
        }
    }

    /// Counts so many seats of a status in from a day on, or out.
    pub(super) fn count_seats(&mut self, day: u32, status: SeatStatus, by: i32) {
        if let Some(counts) = self.seats.get_mut(day as usize) {
            add(counts, status as usize, by);
        }
    }

    /// Counts an area and a role without an organisation in on some days.
    pub(super) fn count_unserved(&mut self, days: &Range<u32>) {
        for (day, by) in [(days.start, 1), (days.end, -1)] {
            self.count_seats(day, SeatStatus::Vacant, by);
            if let Some(count) = self.unserved.get_mut(day as usize) {
                *count += by;
            }
        }
    }

    /// Counts a row with every detail in on some days.
    pub(super) fn count_complete(&mut self, days: &Range<u32>) {
        for (day, by) in [(days.start, 1), (days.end, -1)] {
            if let Some(count) = self.complete.get_mut(day as usize) {
                *count += by;
            }
        }
    }
}

/// Adds to one of some counts. There are fewer rows and seats than an `i32` can count.
fn add(counts: &mut [i32; 6], place: usize, by: i32) {
    if let Some(count) = counts.get_mut(place) {
        *count = count.wrapping_add(by);
    }
}
