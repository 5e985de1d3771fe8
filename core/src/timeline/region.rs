//! The rows and seats of one region on all days of a block.

use super::block::{Block, common, meeting};
use super::changes::Changes;
use super::ends::Ends;
use super::strip::{Strip, fill};
use super::terms::{Agreed, Clocks, Terms, required};
use crate::register::cell::Cell;
use crate::register::index::{Group, Index, Link, NONE, Stance};
use crate::register::state::State;
use crate::register::tally::replaced;
use crate::vocabulary::{Freshness, PartnerRole, SeatStatus};
use hashbrown::HashMap;
use std::ops::Range;

/// What belongs to a region, by its place in the index.
#[derive(Clone, Debug, Default)]
pub(super) struct Belongings {
    groups: Vec<u32>,
    seats: Vec<u32>,
    /// How many leaf areas there are.
    pub(super) leaves: u32,
}

/// What belongs to each region, found once for all blocks.
pub(super) struct Plan {
    pub(super) regions: Vec<Belongings>,
    /// Per leaf area its place among those of its region.
    places: Vec<u32>,
    /// Per seat how many groups fill it: those of most seats are one group.
    fillers: Vec<u32>,
}

impl Plan {
    pub(super) fn new(index: &Index) -> Self {
        let mut regions = vec![Belongings::default(); index.areas.regions.len()];
        for (slot, group) in (0_u32..).zip(&index.groups) {
            if let Some(own) = regions.get_mut(group.region as usize) {
                own.groups.push(slot);
            }
        }
        for (slot, seat) in (0_u32..).zip(&index.seats) {
            if let Some(own) = regions.get_mut(index.region_of_seat(seat) as usize) {
                own.seats.push(slot);
            }
        }
        let mut places = Vec::with_capacity(index.areas.leaves.len());
        for leaf in &index.areas.leaves {
            let own = regions.get_mut(leaf.region as usize);
            places.push(own.as_ref().map_or(NONE, |own| own.leaves));
            own.into_iter().for_each(|own| own.leaves += 1);
        }
        let mut fillers = vec![0; index.seats.len()];
        for entry in &index.entries {
            fillers.get_mut(entry.seat as usize).into_iter().for_each(|count| *count += 1);
        }
        Self { regions, places, fillers }
    }
}

/// The working out of a block, region by region.
pub(super) struct Pass<'a> {
    state: &'a State,
    plan: &'a Plan,
    pub(super) block: Block,
    clocks: Clocks,
    ends: Ends<'a>,
    /// What a row is, its stand-in, and the days of a seat: room that is used again and again.
    own: Vec<(u32, Freshness)>,
    other: Vec<(u32, Freshness)>,
    there: Vec<u64>,
    /// The seats that are counted, all by one group.
    done: Vec<bool>,
}

/// What holds for the rows of a group.
struct Frame<'b> {
    role: PartnerRole,
    terms: &'b Terms,
    required: &'b [(Range<u32>, Option<u8>)],
}

/// What is counted of a region so far.
struct Count {
    changes: Changes,
    /// What the rows of the group at hand give.
    strip: Strip,
    /// What several groups together give a seat.
    shared: HashMap<u32, Strip>,
}

impl<'a> Pass<'a> {
    pub(super) fn new(state: &'a State, plan: &'a Plan, block: Block) -> Self {
        Self {
            state,
            plan,
            block,
            clocks: Clocks::default(),
            ends: Ends::new(&state.index.rows),
            own: Vec::new(),
            other: Vec::new(),
            there: vec![0; block.words()],
            done: vec![false; state.index.seats.len()],
        }
    }

    /// Counts the rows and seats of a region.
    pub(super) fn region(&mut self, region: u32, agreed: &[Agreed<'_>]) -> Changes {
        let plan = self.plan;
        let mut count = Count {
            changes: Changes::new(&self.block),
            strip: Strip::new(&self.block),
            shared: HashMap::new(),
        };
        let Some(own) = plan.regions.get(region as usize) else { return count.changes };
        let terms = PartnerRole::ALL.iter().map(|role| self.clocks.terms(agreed, *role, &self.block));
        let terms: Vec<Terms> = terms.collect();
        let required = required(agreed);
        for group in own.groups.iter().filter_map(|group| self.state.index.groups.get(*group as usize)) {
            let Some(terms) = terms.get(group.role as usize) else { continue };
            let frame = Frame { role: group.role, terms, required: &required };
            self.rows(group, &frame, &mut count);
            self.entries(group, &mut count);
        }
        self.seats(own, &mut count);
        self.unserved(own, &mut count);
        count.changes
    }

    /// Counts the rows of a group, and gathers what they give its seats.
    fn rows(&mut self, group: &Group, frame: &Frame<'_>, count: &mut Count) {
        count.strip.clear();
        let presence = group.presence.periods().iter().map(|period| self.block.period(*period));
        let presence: Vec<_> = presence.filter(|days| days.start < days.end).collect();
        if presence.is_empty() {
            return;
        }
        let rows = &self.state.index.rows;
        for row in group.rows().filter_map(|row| u32::try_from(row).ok()) {
            let (mut start, mut date) = (0, self.block.date(0));
            while start < self.block.days() {
                let (stance, same) = rows.stance(row, date);
                let days = start..self.block.day(same.end);
                (start, date) = (days.end, same.end);
                if stance == Stance::Out {
                    continue;
                }
                for present in meeting(&presence, &days, |present| present) {
                    self.part(row, stance, &common(present, &days), frame, count);
                }
            }
        }
    }

    /// Counts a row on days on which its contact is in service and stays there, or away.
    fn part(&mut self, row: u32, stance: Stance, days: &Range<u32>, frame: &Frame<'_>, count: &mut Count) {
        let rows = &self.state.index.rows;
        let confirmations = rows.confirmations(row);
        self.clocks.freshness(frame.terms, confirmations, days, &self.block, &mut self.own);
        count.changes.count_row(&self.own, days.end);
        let filled = rows.details.get(row as usize).copied().unwrap_or_default();
        for (agreed, required) in meeting(frame.required, days, |(agreed, _)| agreed) {
            if required.is_some_and(|required| filled & required == required) {
                count.changes.count_complete(&common(agreed, days));
            }
        }
        match stance {
            Stance::Away(stand_in) => self.away(stand_in, days, frame, count),
            _ => {
                let status = |freshness| Cell::present(freshness).status();
                each(&self.own, days.end, status, |status, days| count.strip.give(status, days));
            }
        }
    }

    /// Counts somebody away, by whom the chain leads to.
    fn away(&mut self, stand_in: Link, days: &Range<u32>, frame: &Frame<'_>, count: &mut Count) {
        let mut start = days.start;
        while start < days.end {
            let (end, until) = self.ends.end(stand_in, self.block.date(start));
            let part = start..self.block.day(until).min(days.end);
            start = part.end;
            self.other.clear();
            if end != Link::NOBODY && end.has(frame.role) {
                let confirmations = self.state.index.rows.confirmations(end.row());
                self.clocks.freshness(frame.terms, confirmations, &part, &self.block, &mut self.other);
            }
            let mut give = |status, days: Range<u32>| {
                count.changes.count_away(status, &days);
                count.strip.give(status, days);
            };
            if self.other.is_empty() {
                give(replaced(None), part);
            } else {
                let status = |freshness| Some(replaced(Some(freshness)));
                each(&self.other, part.end, status, give);
            }
        }
    }

    /// Hands what a group gives to its seats: counted at once where no other group has a part in it.
    fn entries(&mut self, group: &Group, count: &mut Count) {
        let index = &self.state.index;
        let mut whole = 0;
        for entry in index.entries.get(group.entries()).unwrap_or_default() {
            let Some(seat) = index.seats.get(entry.seat as usize) else { continue };
            let (there, given) = (self.block.period(seat.period), self.block.period(entry.period));
            if self.plan.fillers.get(entry.seat as usize) != Some(&1) || there != given {
                let new = || Strip::new(&self.block);
                count.shared.entry(entry.seat).or_insert_with(new).give_all(&count.strip, &given);
                continue;
            }
            self.done.get_mut(entry.seat as usize).into_iter().for_each(|done| *done = true);
            if there == self.block.whole() {
                whole += 1;
            } else {
                count_seats(&mut count.changes, &count.strip, &mut self.there, there, 1);
            }
        }
        if whole > 0 {
            count_seats(&mut count.changes, &count.strip, &mut self.there, self.block.whole(), whole);
        }
    }

    /// Counts the seats that several groups fill, or none.
    fn seats(&mut self, own: &Belongings, count: &mut Count) {
        let nobody = Strip::new(&self.block);
        for slot in &own.seats {
            if self.done.get(*slot as usize) == Some(&true) {
                continue;
            }
            let Some(seat) = self.state.index.seats.get(*slot as usize) else { continue };
            let strip = count.shared.get(slot).unwrap_or(&nobody);
            count_seats(&mut count.changes, strip, &mut self.there, self.block.period(seat.period), 1);
        }
    }

    /// Counts the areas and roles that no organisation serves.
    fn unserved(&self, own: &Belongings, count: &mut Count) {
        let index = &self.state.index;
        let mut served: Vec<(usize, Range<u32>)> = Vec::new();
        let mut always = vec![false; own.leaves as usize * PartnerRole::ALL.len()];
        for seat in own.seats.iter().filter_map(|seat| index.seats.get(*seat as usize)) {
            let (Some(branch), Some(leaf)) =
                (index.branches.get(seat.branch as usize), self.plan.places.get(seat.leaf as usize))
            else {
                continue;
            };
            let place = *leaf as usize * PartnerRole::ALL.len() + branch.role as usize;
            let days = self.block.period(seat.period);
            if days == self.block.whole() {
                always.get_mut(place).into_iter().for_each(|always| *always = true);
            } else if days.start < days.end {
                served.push((place, days));
            }
        }
        served.sort_unstable_by_key(|(place, days)| (*place, days.start));
        let mut served = served.as_slice();
        for (place, _) in always.iter().enumerate().filter(|(_, always)| !**always) {
            served = served.get(served.partition_point(|(other, _)| *other < place)..).unwrap_or_default();
            let mut next = 0;
            for (_, days) in served.iter().take_while(|(other, _)| *other == place) {
                if next < days.start {
                    count.changes.count_unserved(&(next..days.start));
                }
                next = next.max(days.end);
            }
            if next < self.block.days() {
                count.changes.count_unserved(&(next..self.block.days()));
            }
        }
    }
}

/// Counts so many seats that are there on some days and get what a strip says.
fn count_seats(changes: &mut Changes, strip: &Strip, there: &mut [u64], days: Range<u32>, seats: i32) {
    there.fill(0);
    fill(there, days);
    strip.turns(there, |day, status, begins| {
        changes.count_seats(day, status, if begins { seats } else { -seats });
    });
}

/// Calls `give` with every status that somebody makes of a seat and its days; what follows on and is the
/// same is one.
fn each(
    freshness: &[(u32, Freshness)],
    end: u32,
    status: impl Fn(Freshness) -> Option<SeatStatus>,
    mut give: impl FnMut(SeatStatus, Range<u32>),
) {
    let mut before: Option<(u32, SeatStatus)> = None;
    for (day, freshness) in freshness {
        let Some(status) = status(*freshness) else { continue };
        match before {
            Some((_, same)) if same == status => {}
            _ => {
                if let Some((start, before)) = before.replace((*day, status)) {
                    give(before, start..*day);
                }
            }
        }
    }
    if let Some((start, status)) = before {
        give(status, start..end);
    }
}
