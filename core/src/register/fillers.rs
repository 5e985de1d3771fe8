//! Who fills a seat: the rows of the groups whose areas include it.

use super::index::Index;
use crate::date::{Date, Period};

/// A row that fills a seat, on the days on which its contact works for the area.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filler {
    pub(crate) row: u32,
    pub(crate) period: Period,
}

/// The fillers of every seat, those of a seat together.
#[derive(Clone, Debug)]
pub(crate) struct Fillers {
    starts: Vec<u32>,
    fillers: Vec<Filler>,
}

impl Fillers {
    /// Of all seats of the index.
    pub(crate) fn new(index: &Index) -> Self {
        let mut pairs = Vec::new();
        for group in &index.groups {
            for entry in index.entries.get(group.entries()).unwrap_or_default() {
                let rows = group.rows().filter_map(|row| u32::try_from(row).ok());
                let alive = rows.filter(|row| index.rows.contact(*row).is_some());
                pairs.extend(alive.map(|row| (entry.seat, Filler { row, period: entry.period })));
            }
        }
        pairs.sort_by_key(|(seat, _)| *seat);
        let mut starts = vec![0_u32; index.seats.len() + 1];
        for (seat, _) in &pairs {
            if let Some(count) = starts.get_mut(*seat as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        Self { starts, fillers: pairs.into_iter().map(|(_, filler)| filler).collect() }
    }

    /// Of one seat, on whatever day.
    pub(crate) fn of(&self, seat: u32) -> &[Filler] {
        let at = |i: usize| self.starts.get(i).map_or(0, |start| *start as usize);
        let seat = seat as usize;
        self.fillers.get(at(seat)..at(seat + 1)).unwrap_or_default()
    }
}

/// Those who work for the area on a day.
pub(crate) fn on_day(fillers: &[Filler], on: Date) -> impl Iterator<Item = u32> {
    fillers.iter().filter(move |filler| filler.period.contains(on)).map(|filler| filler.row)
}
