//! Seats by status over time: areas on top of each other, with steps.

use crate::date::Date;
use crate::language::Language;
use crate::report::marks::{Mark, seat};
use crate::report::seats::Seats;
use crate::vocabulary::SeatStatus;
use std::fmt::Write as _;

/// The size of a chart.
pub(super) const WIDTH: u32 = 200;
pub(super) const HEIGHT: u32 = 64;
/// So many steps at most: a line finer than this cannot be seen.
const STEPS: u32 = 50;
/// A sign needs so much room in an area, down and across.
const DOWN: u32 = 12;
const ACROSS: u32 = 14;

/// The days that charts show, and how many of them make a step.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) first: Date,
    pub(super) last: Date,
    /// Days in all, and in a step.
    days: u32,
    pub(super) every: u32,
}

impl Span {
    /// Nothing when the last day lies before the first.
    pub(super) fn new(first: Date, last: Date) -> Option<Self> {
        let days = u32::try_from(last.next().days_since(first)).ok().filter(|days| *days > 0)?;
        Some(Self { first, last, days, every: days.div_ceil(STEPS) })
    }

    /// The first day of every step but the last, of which it is the last day.
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        let last = self.days.div_ceil(self.every) - 1;
        let begun = (0..last).map(|step| self.first.plus_days(step * self.every));
        begun.chain(std::iter::once(self.last))
    }

    /// How far to the right a day begins; nothing outside.
    pub(super) fn across(&self, day: Date) -> Option<u32> {
        let after = u32::try_from(day.days_since(self.first)).ok().filter(|after| *after < self.days)?;
        u32::try_from(u64::from(after) * u64::from(WIDTH) / u64::from(self.days)).ok()
    }

    /// Where quarters begin; in a long span where years begin.
    pub(super) fn ticks(&self) -> Vec<u32> {
        let is_long = self.days > 3 * 366;
        let years = self.first.year()..=self.last.year();
        let starts = years.flat_map(|year| [1, 4, 7, 10].map(|month| (year, month)));
        let starts = starts.filter(|(_, month)| !is_long || *month == 1);
        let days = starts.filter_map(|(year, month)| Date::new(year, month, 1).ok());
        let ticks: Vec<_> = days.filter_map(|day| self.across(day)).filter(|across| *across > 0).collect();
        // More than this is a line.
        if ticks.len() > STEPS as usize { Vec::new() } else { ticks }
    }
}

/// The areas of a chart, the one that reaches highest first, so that the others lie over it.
pub(super) fn bands(steps: &[Seats], language: Language) -> Vec<Band> {
    let most = steps.iter().map(Seats::total).max().unwrap_or_default().max(1);
    let number = u32::try_from(steps.len()).unwrap_or(1).max(1);
    let occurs = |status: &&SeatStatus| steps.iter().any(|seats| seats.of(**status) > 0);
    let mut below: Vec<u32> = vec![0; steps.len()];
    let mut bands = Vec::new();
    for status in SeatStatus::ALL.iter().filter(occurs) {
        let under = heights(&below, most);
        below.iter_mut().zip(steps).for_each(|(below, seats)| *below += seats.of(*status));
        let over = heights(&below, most);
        let sign = room(&under, &over, number);
        bands.push(Band { mark: seat(*status, language), shape: shape(&over, number), sign });
    }
    bands.reverse();
    bands
}

/// The area of a status.
pub(super) struct Band {
    pub(super) mark: Mark,
    pub(super) shape: String,
    /// Where its sign stands, if there is room for it.
    pub(super) sign: Option<(u32, u32)>,
}

/// How far down from the top so many seats reach.
fn heights(seats: &[u32], most: u32) -> Vec<u32> {
    let height = |seats: &u32| u64::from(*seats) * u64::from(HEIGHT) / u64::from(most);
    seats.iter().map(|seats| HEIGHT - u32::try_from(height(seats)).unwrap_or(HEIGHT).min(HEIGHT)).collect()
}

/// Everything below a line with steps.
fn shape(line: &[u32], number: u32) -> String {
    let mut shape = format!("M0 {HEIGHT}");
    let mut before = None;
    for (step, down) in (0_u32..).zip(line) {
        if before != Some(down) {
            // Writing to a text cannot fail. The first step needs no way to it.
            let _ = match step {
                0 => write!(shape, "V{down}"),
                step => write!(shape, "H{}V{down}", step * WIDTH / number),
            };
        }
        before = Some(down);
    }
    let _ = write!(shape, "H{WIDTH}V{HEIGHT}z");
    shape
}

/// The middle of the longest stretch on which an area is high enough for a sign.
fn room(under: &[u32], over: &[u32], number: u32) -> Option<(u32, u32)> {
    let high = under.iter().zip(over).map(|(under, over)| under.saturating_sub(*over) >= DOWN);
    let (mut best, mut begun): ((u32, u32), Option<u32>) = ((0, 0), None);
    for (step, is_high) in (0_u32..).zip(high.chain(std::iter::once(false))) {
        match (is_high, begun) {
            (true, None) => begun = Some(step),
            (false, Some(start)) => {
                if step - start > best.1 - best.0 {
                    best = (start, step);
                }
                begun = None;
            }
            _ => {}
        }
    }
    let (start, end) = best;
    let at = usize::try_from(start + (end - start) / 2).ok()?;
    let (low, high) = (under.get(at)?, over.get(at)?);
    let wide = (end - start) * WIDTH / number;
    (wide >= ACROSS).then_some(((start + end) * WIDTH / number / 2, (low + high) / 2 + 4))
}
