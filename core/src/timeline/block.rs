//! Days in a row, as numbers.

use crate::date::{Date, Period};
use std::ops::Range;

/// So many days are worked out together: enough to be quick, few enough that memory stays bounded.
const LONGEST: u32 = 2_048;

/// Some days in a row. A day is known by its number from the first; the number of days stands for
/// whatever comes after the last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    first: Date,
    number: i32,
    days: u32,
}

impl Block {
    /// The blocks that the days from `first` up to, not including, `stop` fall apart in.
    pub(super) fn all(first: Date, stop: Date) -> impl Iterator<Item = Self> {
        let mut next = first;
        std::iter::from_fn(move || {
            let left = u32::try_from(stop.days_since(next)).ok().filter(|days| *days > 0)?;
            let block = Self { first: next, number: next.number(), days: left.min(LONGEST) };
            next = block.date(block.days);
            Some(block)
        })
    }

    /// How many days there are.
    pub(super) fn days(&self) -> u32 {
        self.days
    }

    /// The days in words of 64.
    pub(super) fn words(&self) -> usize {
        self.days.div_ceil(u64::BITS) as usize
    }

    /// All of it.
    pub(super) fn whole(&self) -> Range<u32> {
        0..self.days
    }

    pub(super) fn date(&self, day: u32) -> Date {
        self.first.plus_days(day)
    }

    /// How many days a date is after the first; negative before it.
    pub(super) fn after(&self, date: Date) -> i64 {
        i64::from(date.number()) - i64::from(self.number)
    }

    /// The number of a date so many days after the first.
    pub(super) fn clamp(&self, after: i64) -> u32 {
        u32::try_from(after.max(0)).unwrap_or(u32::MAX).min(self.days)
    }

    /// The number of a date, of one before the block that of the first day.
    pub(super) fn day(&self, date: Date) -> u32 {
        self.clamp(self.after(date))
    }

    pub(super) fn period(&self, period: Period) -> Range<u32> {
        self.day(period.start())..self.day(period.stop())
    }
}

/// The days in both.
pub(super) fn common(one: &Range<u32>, other: &Range<u32>) -> Range<u32> {
    one.start.max(other.start)..one.end.min(other.end)
}

/// Of parts in order, each with its days, those that have a day in common with some days.
pub(super) fn meeting<'a, T>(
    parts: &'a [T],
    days: &Range<u32>,
    of: impl Fn(&T) -> &Range<u32>,
) -> impl Iterator<Item = &'a T> {
    let first = parts.partition_point(|part| of(part).end <= days.start);
    let (end, parts) = (days.end, parts.get(first..).unwrap_or_default());
    parts.iter().take_while(move |part| of(part).start < end)
}
