//! What a region agreed on which days, and what that makes of confirmations.

use super::block::{Block, common, meeting};
use crate::date::{Date, Duration};
use crate::facts::{ContactAgreement, Rhythm};
use crate::id::RegionCode;
use crate::register::freshness::turns;
use crate::register::index::mask;
use crate::register::state::State;
use crate::vocabulary::{Freshness, PartnerRole};
use hashbrown::HashMap;
use std::ops::Range;

/// The days of a block, with the agreement in force on them.
pub(super) type Agreed<'a> = (Range<u32>, Option<&'a ContactAgreement>);

/// The agreements of a region one after another: every day of the block is in one part.
pub(super) fn agreed<'a>(state: &'a State, block: &Block, region: RegionCode) -> Vec<Agreed<'a>> {
    let own = state.agreements.iter().filter(|agreement| agreement.region == region);
    let parts = own.map(|agreement| (block.period(agreement.in_force), Some(agreement)));
    let mut parts: Vec<Agreed<'_>> = parts.filter(|(days, _)| days.start < days.end).collect();
    parts.sort_unstable_by_key(|(days, _)| days.start);
    let mut all = Vec::new();
    let mut next = 0;
    for (days, agreement) in parts {
        if next < days.start {
            all.push((next..days.start, None));
        }
        next = days.end;
        all.push((days, agreement));
    }
    if next < block.days() {
        all.push((next..block.days(), None));
    }
    all
}

/// The details that a region requires, a bit each, on some days; `None` when none are listed.
pub(super) fn required(agreed: &[Agreed<'_>]) -> Vec<(Range<u32>, Option<u8>)> {
    let of = |agreement: &ContactAgreement| {
        let listed = agreement.required_details.as_ref()?;
        Some(mask(listed.iter().copied()))
    };
    agreed.iter().map(|(days, agreement)| (days.clone(), agreement.and_then(of))).collect()
}

/// For one rhythm: on which days of the block the freshness of a confirmation turns.
pub(super) struct Clock {
    rhythm: Rhythm,
    /// For confirmations on every day from [`BEFORE`] days before the block on; empty when there are very
    /// many rhythms.
    turns: Vec<[u32; 3]>,
}

/// How far before the block the tables begin: earlier confirmations are few, and worked out one by one.
const BEFORE: u32 = 400;
/// So many rhythms have a table. Regions keep to a few; of a register with more, memory stays bounded.
const TABLES: usize = 256;

impl Clock {
    fn new(rhythm: &Rhythm) -> Self {
        Self { rhythm: *rhythm, turns: Vec::new() }
    }

    fn with_table(rhythm: &Rhythm, block: &Block) -> Self {
        let mut clock = Self::new(rhythm);
        let first = block.date(0).minus_days(BEFORE);
        let days = std::iter::successors(Some(first), |day| Some(day.next()));
        clock.turns =
            days.take((BEFORE + block.days()) as usize).map(|day| clock.work_out(day, block)).collect();
        clock
    }

    fn work_out(&self, confirmed: Date, block: &Block) -> [u32; 3] {
        turns(confirmed, &self.rhythm).map_or([block.days(); 3], |days| days.map(|day| block.day(day)))
    }

    /// The first day of due soon, of overdue and of stale, of a confirmation so many days after the start
    /// of the block.
    fn turns(&self, confirmed: Date, after: i64, block: &Block) -> [u32; 3] {
        let place = usize::try_from(after + i64::from(BEFORE)).ok();
        let known = place.and_then(|place| self.turns.get(place));
        known.copied().unwrap_or_else(|| self.work_out(confirmed, block))
    }
}

/// What matters of a rhythm.
type Times = (Option<Duration>, Option<Duration>, Option<Duration>);

/// The clocks of all rhythms that were met: regions often agree the same.
#[derive(Default)]
pub(super) struct Clocks {
    clocks: Vec<Clock>,
    places: HashMap<Times, usize>,
}

/// What a region agreed for a role: on some days, the place of a clock; none without a rhythm.
pub(super) type Terms = Vec<(Range<u32>, Option<usize>)>;

impl Clocks {
    /// The terms of a role.
    pub(super) fn terms(&mut self, agreed: &[Agreed<'_>], role: PartnerRole, block: &Block) -> Terms {
        let mut terms: Terms = Vec::new();
        for (days, agreement) in agreed {
            let rhythm = agreement.and_then(|agreement| agreement.rhythms.get(&role));
            let clock = rhythm.filter(|rhythm| rhythm.every.is_some()).map(|rhythm| self.of(rhythm, block));
            match terms.last_mut() {
                Some((before, same)) if *same == clock => before.end = days.end,
                _ => terms.push((days.clone(), clock)),
            }
        }
        terms
    }

    fn of(&mut self, rhythm: &Rhythm, block: &Block) -> usize {
        let times = (rhythm.every, rhythm.remind_before, rhythm.grace);
        *self.places.entry(times).or_insert_with(|| {
            let place = self.clocks.len();
            let tabled = place < TABLES;
            self.clocks.push(if tabled { Clock::with_table(rhythm, block) } else { Clock::new(rhythm) });
            place
        })
    }

    /// The freshness of somebody by the terms of a role, on some days: from which day on it is what.
    pub(super) fn freshness(
        &self,
        terms: &Terms,
        confirmations: &[Date],
        on: &Range<u32>,
        block: &Block,
        found: &mut Vec<(u32, Freshness)>,
    ) {
        found.clear();
        for (days, clock) in meeting(terms, on, |(days, _)| days) {
            let clock = clock.and_then(|clock| self.clocks.get(clock));
            run(clock, confirmations, &common(days, on), block, found);
        }
    }
}

/// Adds from which day on it is what, while one rhythm holds.
fn run(
    clock: Option<&Clock>,
    confirmations: &[Date],
    days: &Range<u32>,
    block: &Block,
    found: &mut Vec<(u32, Freshness)>,
) {
    let mut add = |day: u32, freshness: Freshness| match found.last_mut() {
        Some((_, same)) if *same == freshness => {}
        _ => found.push((day, freshness)),
    };
    let start = block.date(days.start);
    let earlier = confirmations.partition_point(|date| *date <= start);
    let mut counting = confirmations.get(earlier.saturating_sub(1)..).unwrap_or_default().iter();
    let Some(mut confirmed) = counting.next() else {
        add(days.start, Freshness::Unconfirmed);
        return;
    };
    let mut after = block.after(*confirmed);
    let mut day = days.start;
    if earlier == 0 {
        add(day, Freshness::Unconfirmed);
        day = days.end.min(block.clamp(after));
    }
    let Some(clock) = clock else {
        // Whatever is confirmed later makes no difference.
        if day < days.end {
            add(day, Freshness::Unknown);
        }
        return;
    };
    while day < days.end {
        let next = counting.next();
        let next_after = next.map(|next| block.after(*next));
        let until = next_after.map_or(days.end, |after| block.clamp(after).min(days.end));
        if day < until {
            let [due_soon, overdue, stale] = clock.turns(*confirmed, after, block);
            for (end, freshness) in
                [(due_soon, Freshness::Fresh), (overdue, Freshness::DueSoon), (stale, Freshness::Overdue)]
            {
                if day < end {
                    add(day, freshness);
                    day = end.min(until);
                    if day == until {
                        break;
                    }
                }
            }
            if day < until {
                add(day, Freshness::Stale);
                day = until;
            }
        }
        let (Some(next), Some(next_after)) = (next, next_after) else { break };
        (confirmed, after) = (next, next_after);
    }
}
