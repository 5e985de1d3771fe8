//! What a region agreed on which days, and what that makes of confirmations.

use super::block::{Block, common};
use crate::date::Date;
use crate::facts::{ContactAgreement, Rhythm};
use crate::id::RegionCode;
use crate::register::freshness::Turns;
use crate::register::index::mask;
use crate::register::state::State;
use crate::vocabulary::{Freshness, PartnerRole};
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
    let listed =
        |agreement: &ContactAgreement| Some(mask(agreement.required_details.iter().flatten().copied()));
    let of =
        |agreement: &ContactAgreement| agreement.required_details.as_ref().and_then(|_| listed(agreement));
    agreed.iter().map(|(days, agreement)| (days.clone(), agreement.and_then(of))).collect()
}

/// For one rhythm: on which days of the block the freshness of a confirmation turns.
pub(super) struct Clock {
    rhythm: Rhythm,
    /// The number of the first confirmation that is in the table.
    first: i32,
    /// For confirmations on every day from the first on.
    turns: Vec<[u32; 3]>,
}

/// How far before the block the tables begin: earlier confirmations are few, and worked out one by one.
const BEFORE: u32 = 800;

impl Clock {
    fn new(rhythm: &Rhythm, block: &Block) -> Self {
        let first = block.date(0).minus_days(BEFORE);
        let mut clock = Self { rhythm: *rhythm, first: first.number(), turns: Vec::new() };
        let days = (0..BEFORE + block.days()).map(|day| clock.work_out(first.plus_days(day), block));
        clock.turns = days.collect();
        clock
    }

    fn work_out(&self, confirmed: Date, block: &Block) -> [u32; 3] {
        let turns = Turns::new(confirmed, &self.rhythm);
        turns.map_or([block.days(); 3], |turns| turns.days().map(|day| block.day(day)))
    }

    /// The first day of due soon, of overdue and of stale.
    fn turns(&self, confirmed: Date, block: &Block) -> [u32; 3] {
        let place = usize::try_from(i64::from(confirmed.number()) - i64::from(self.first));
        let known = place.ok().and_then(|place| self.turns.get(place));
        known.copied().unwrap_or_else(|| self.work_out(confirmed, block))
    }
}

/// The clocks of all rhythms that were met: regions often agree the same.
#[derive(Default)]
pub(super) struct Clocks(Vec<Clock>);

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
        let same = |clock: &Clock| {
            (clock.rhythm.every, clock.rhythm.remind_before, clock.rhythm.grace)
                == (rhythm.every, rhythm.remind_before, rhythm.grace)
        };
        self.0.iter().position(same).unwrap_or_else(|| {
            self.0.push(Clock::new(rhythm, block));
            self.0.len() - 1
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
        for (days, clock) in terms {
            let days = common(days, on);
            if days.start >= days.end {
                continue;
            }
            let clock = clock.and_then(|clock| self.0.get(clock));
            run(clock, confirmations, &days, block, found);
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
        Some((same, earlier)) if *same == day => *earlier = freshness,
        Some((_, same)) if *same == freshness => {}
        _ => found.push((day, freshness)),
    };
    let start = block.date(days.start);
    let earlier = confirmations.partition_point(|date| *date <= start);
    if earlier == 0 {
        add(days.start, Freshness::Unconfirmed);
    }
    let mut counting = confirmations.get(earlier.saturating_sub(1)..).unwrap_or_default().iter().peekable();
    while let Some(confirmed) = counting.next() {
        let from = block.day(*confirmed).max(days.start);
        let until = counting.peek().map_or(days.end, |next| block.day(**next).min(days.end));
        if from >= days.end {
            break;
        }
        if from >= until {
            continue;
        }
        let Some(clock) = clock else {
            add(from, Freshness::Unknown);
            break;
        };
        let [due_soon, overdue, stale] = clock.turns(*confirmed, block);
        let mut day = from;
        for (end, freshness) in [
            (due_soon, Freshness::Fresh),
            (overdue, Freshness::DueSoon),
            (stale, Freshness::Overdue),
            (until, Freshness::Stale),
        ] {
            if day < end.min(until) {
                add(day, freshness);
                day = end.min(until);
            }
        }
    }
}
