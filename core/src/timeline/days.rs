//! The days of all regions, block by block.

use super::TimelineDay;
use super::block::Block;
use super::changes::Changes;
use super::judged::{From, judged};
use super::region::{Pass, Plan};
use super::steps::{Stock, Weights};
use super::terms::{Agreed, agreed, required};
use crate::assessment::{Counts, verdicts};
use crate::date::Date;
use crate::id::RegionCode;
use crate::policy::Policy;
use crate::register::state::State;
use crate::register::tally::Tally;
use crate::requirement::{Context, Together};
use crate::vocabulary::{PartnerRole, Verdict};

/// The days from `first` up to, not including, `stop` on which something changes, by region.
pub(super) fn days(state: &State, policy: &Policy, first: Date, stop: Date) -> Vec<Vec<TimelineDay>> {
    let regions = &state.index.areas.regions;
    let mut days = vec![Vec::new(); regions.len()];
    let plan = Plan::new(&state.index);
    let over = over(state, policy, stop);
    for block in Block::all(first, stop) {
        let agreed: Vec<_> = regions.iter().map(|region| agreed(state, &block, *region)).collect();
        let starts = block.day(policy.period().start());
        let stops = block.day(policy.period().stop());
        let judged = judged(state, policy, &block, &agreed, stops);
        let mut pass = Pass::new(state, &plan, block);
        let by_region = regions.iter().zip(&agreed).zip(&judged).zip(&mut days);
        for (region, (((code, agreed), judged), days)) in (0_u32..).zip(by_region) {
            let changes = pass.region(region, agreed);
            let teller = Teller {
                code: *code,
                block: &block,
                weights: Weights::new(policy),
                starts,
                stops,
                pairs: plan.pairs(region),
                over: over.get(region as usize).copied().unwrap_or_default(),
            };
            teller.tell(&changes, agreed, judged, days);
        }
    }
    days.iter_mut().for_each(Vec::shrink_to_fit);
    days
}

/// The counts of every day after the policy's last: what it came to on that day. Empty if no day before
/// `stop` is after it.
fn over(state: &State, policy: &Policy, stop: Date) -> Vec<[Counts; 3]> {
    let end = policy.period().stop();
    if end >= stop {
        return Vec::new();
    }
    let tally = Tally::new(state, policy.judged_on(end).unwrap_or(end));
    let together = Together::new(state, policy, end, &tally);
    verdicts::count(&Context { state, policy, asked: end, tally: &tally, together: &together })
}

/// What it takes to say what the days of a region are like.
struct Teller<'a> {
    code: RegionCode,
    block: &'a Block,
    weights: Weights,
    /// The first day on which verdicts are given, and the first after the policy's last.
    starts: u32,
    stops: u32,
    /// How many areas × roles there are.
    pairs: i32,
    over: [Counts; 3],
}

impl Teller<'_> {
    /// Adds the days that differ from the one before.
    fn tell(&self, changes: &Changes, agreed: &[Agreed<'_>], judged: &[From], days: &mut Vec<TimelineDay>) {
        // In a region of some size something changes on most days.
        days.reserve(self.block.days() as usize);
        let required = required(agreed);
        let mut required = required.iter().peekable();
        let mut judged = judged.iter().peekable();
        let (mut details, mut single) = (None, [Counts::default(); 3]);
        let mut stock = Stock::default();
        for day in self.block.whole() {
            let mut changed =
                stock.go_on(changes, day) | (day == 0 || day == self.starts || day == self.stops);
            if let Some((_, listed)) = required.next_if(|(days, _)| days.start == day) {
                (details, changed) = (*listed, true);
            }
            if let Some((_, counts)) = judged.next_if(|(start, _)| *start == day) {
                (single, changed) = (*counts, true);
            }
            if !changed {
                continue;
            }
            let new = TimelineDay {
                on: self.block.date(day),
                region: self.code,
                freshness: stock.freshness(),
                seats: stock.seats(),
                steps: self.steps(day, &stock, details, single),
            };
            if days.last().is_none_or(|last| !last.is_like(&new)) {
                days.push(new);
            }
        }
    }

    /// The three steps; `single` are the findings judged one by one.
    fn steps(&self, day: u32, stock: &Stock, required: Option<u8>, single: [Counts; 3]) -> [Counts; 3] {
        if day >= self.stops {
            return self.over;
        }
        let [mut first, second, third] = single;
        let when = |verdict| if day >= self.starts { verdict } else { Verdict::NotApplicable };
        self.weights.count(stock, self.pairs, required, when, &mut first);
        [first, second, third]
    }
}

impl Plan {
    /// How many areas × roles a region has.
    fn pairs(&self, region: u32) -> i32 {
        let leaves = self.regions.get(region as usize).map_or(0, |own| own.leaves);
        i32::try_from(leaves as usize * PartnerRole::ALL.len()).unwrap_or(i32::MAX)
    }
}
