//! The findings of step 1 that are judged one by one: of regions, roles and what was spread to whom.
//!
//! They change on few days: when an agreement begins or ends, an organisation comes or goes, a list is
//! spread, or a deadline passes. Only then, and only what is touched, they are judged anew.

use super::block::Block;
use super::terms::Agreed;
use crate::assessment::Counts;
use crate::catalogue::RequirementId as R;
use crate::date::{Date, Period};
use crate::facts::Party;
use crate::policy::{Policy, Reading, ReadingId};
use crate::register::cell::Cell;
use crate::register::index::{Branch, NONE};
use crate::register::state::State;
use crate::register::tally::Tally;
use crate::requirement::{Context, Spot, is_serving};
use crate::vocabulary::{Freshness, PartnerRole, Verdict};

/// What happens on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// A seat comes, or goes.
    Seat(u32, bool),
    /// A row comes, or goes.
    Row(u32, bool),
    /// Another agreement is in force in a region, or none; or its custodian begins or stops serving; or the
    /// policy starts.
    Region(u32),
    /// What was spread to a branch, or a deadline of it that passes.
    Branch(u32),
}

/// Per region from which day on the findings judged one by one count what, for the days before `until`.
pub(super) fn judged(
    state: &State,
    policy: &Policy,
    block: &Block,
    agreed: &[Vec<Agreed<'_>>],
    until: u32,
) -> Vec<Vec<(u32, Counts)>> {
    let mut sweep = Sweep::new(state, policy, block, agreed.len());
    if until == 0 {
        return sweep.found;
    }
    let mut turns = Turns { state, block, until, list: Vec::new() };
    turns.agreements(agreed, block.day(policy.period().start()));
    if policy.force(R::ContactsDistribution).is_some_and(|force| force.weighs()) {
        sweep.spreads = true;
        turns.seats(&mut sweep.tally);
        let each = policy.reading(ReadingId::Distribution) == Reading::EachProfessional;
        if each {
            turns.rows(&mut sweep.tally);
        }
        turns.branches(agreed, each);
    }
    let mut turns = turns.list;
    turns.sort_unstable();
    turns.dedup();
    sweep.begin();
    for day in turns.chunk_by(|a, b| a.0 == b.0) {
        sweep.go_on(day);
    }
    sweep.found
}

/// The days on which something happens, after the first of the block.
struct Turns<'a> {
    state: &'a State,
    block: &'a Block,
    /// No day from here on is asked about.
    until: u32,
    list: Vec<(u32, Turn)>,
}

impl Turns<'_> {
    fn add(&mut self, day: u32, turn: Turn) {
        if day > 0 && day < self.until {
            self.list.push((day, turn));
        }
    }

    fn add_period(&mut self, period: Period, turn: Turn) {
        let days = self.block.period(period);
        self.add(days.start, turn);
        self.add(days.end, turn);
    }

    /// What is agreed, and the day on which the policy starts to judge it.
    fn agreements(&mut self, agreed: &[Vec<Agreed<'_>>], starts: u32) {
        let state = self.state;
        for (region, parts) in (0_u32..).zip(agreed) {
            self.add(starts, Turn::Region(region));
            for (days, agreement) in parts {
                self.add(days.start, Turn::Region(region));
                let Some(Party::Organisation(id)) =
                    agreement.and_then(|agreement| agreement.custodian.as_ref())
                else {
                    continue;
                };
                let Some(custodian) = state.organisations.find(id.as_str()) else { continue };
                self.add_period(custodian.active, Turn::Region(region));
                for dated in &custodian.serves {
                    self.add_period(dated.period, Turn::Region(region));
                }
            }
        }
    }

    /// Seats, those of the first day counted in at once.
    fn seats(&mut self, tally: &mut Tally) {
        let state = self.state;
        for (slot, seat) in (0_u32..).zip(&state.index.seats) {
            let days = self.block.period(seat.period);
            if days.start >= days.end {
                continue;
            }
            if days.start == 0 {
                tally.count_seat(&state.index, seat, 1);
            }
            self.add(days.start, Turn::Seat(slot, true));
            self.add(days.end, Turn::Seat(slot, false));
        }
    }

    /// Rows that have a region, those of the first day put in at once.
    fn rows(&mut self, tally: &mut Tally) {
        let state = self.state;
        for group in state.index.groups.iter().filter(|group| group.region != NONE) {
            for row in group.rows().filter_map(|row| u32::try_from(row).ok()) {
                let mut days = self.block.date(0)..self.block.date(self.until);
                let is_in = |date| group.presence.contains(date) && state.index.rows.is_in_service(row, date);
                put(tally, row, is_in(days.start));
                let mut turns: Vec<Date> = Vec::new();
                for period in group.presence.periods() {
                    turns.extend([period.start(), period.stop()]);
                }
                while days.start < days.end {
                    let (_, same) = state.index.rows.stance(row, days.start);
                    days.start = same.end;
                    turns.push(same.end);
                }
                for date in turns {
                    self.add(self.block.day(date), Turn::Row(row, is_in(date)));
                }
            }
        }
    }

    /// What was spread to branches, and the deadlines that follow.
    fn branches(&mut self, agreed: &[Vec<Agreed<'_>>], each: bool) {
        let state = self.state;
        for (slot, branch) in (0_u32..).zip(&state.index.branches) {
            let Some(parts) = agreed.get(branch.region as usize) else { continue };
            let mut dates = branch.spread.clone();
            if each {
                dates.extend(spread_to_people(state, branch));
                dates.sort_unstable();
                dates.dedup();
            }
            for date in &dates {
                self.add(self.block.day(*date), Turn::Branch(slot));
            }
            for (days, agreement) in parts {
                let Some((agreement, every)) =
                    agreement.and_then(|agreement| Some((agreement, agreement.distribute_every?)))
                else {
                    continue;
                };
                let passes = |from: Date| self.block.day((from + every).next());
                if let Some(start) = agreement.in_force.from() {
                    self.add(passes(start), Turn::Branch(slot));
                }
                // Other deadlines pass under another agreement, which is a turn of its own.
                let first = dates.partition_point(|date| passes(*date) <= days.start);
                let within = dates.iter().skip(first).map(|date| passes(*date));
                for day in within.take_while(|day| *day < days.end).collect::<Vec<_>>() {
                    self.add(day, Turn::Branch(slot));
                }
            }
        }
    }
}

/// When the list of its region was spread to somebody of a branch, in any order.
fn spread_to_people<'a>(state: &'a State, branch: &'a Branch) -> impl Iterator<Item = Date> + 'a {
    let index = &state.index;
    let code = index.areas.region_code(branch.region);
    let people = index.organisations.get(&branch.organisation).into_iter().flat_map(|own| &own.contacts);
    let dates = people.filter_map(|contact| index.spread_to_contacts.get(contact)).flatten();
    dates.filter(move |(region, _)| Some(*region) == code).map(|(_, date)| *date)
}

/// Says whether a row is in service and somewhere; how fresh it is matters to nothing here.
fn put(tally: &mut Tally, row: u32, is_in: bool) {
    if let Some(cell) = tally.cells.get_mut(row as usize) {
        *cell = Cell::present(Freshness::Unknown).only_if(is_in);
    }
}

/// Going through the days.
struct Sweep<'a> {
    state: &'a State,
    policy: &'a Policy,
    block: &'a Block,
    /// What is known of the day at hand: agreements, and where it matters who is there.
    tally: Tally,
    /// Whether distributions are judged.
    spreads: bool,
    /// Per region the counts of what is agreed.
    agreements: Vec<Counts>,
    /// Per branch its verdict, if it serves.
    branches: Vec<Option<Verdict>>,
    /// Per region the counts of the branches.
    spread: Vec<Counts>,
    found: Vec<Vec<(u32, Counts)>>,
}

impl<'a> Sweep<'a> {
    fn new(state: &'a State, policy: &'a Policy, block: &'a Block, regions: usize) -> Self {
        Self {
            state,
            policy,
            block,
            tally: Tally::blank(state, block.date(0)),
            spreads: false,
            agreements: vec![Counts::default(); regions],
            branches: vec![None; state.index.branches.len()],
            spread: vec![Counts::default(); regions],
            found: vec![Vec::new(); regions],
        }
    }

    /// Judges everything on the first day.
    fn begin(&mut self) {
        let regions = u32::try_from(self.found.len()).unwrap_or(NONE);
        for region in 0..regions {
            self.tally.day.look_up(self.state, region);
            self.judge_region(region);
        }
        let branches = u32::try_from(self.branches.len()).unwrap_or(NONE);
        (0..branches).for_each(|branch| self.judge_branch(branch));
        (0..regions).for_each(|region| self.say(0, region));
    }

    /// Carries out what happens on a day, and judges what it touches.
    fn go_on(&mut self, turns: &[(u32, Turn)]) {
        let Some((day, _)) = turns.first() else { return };
        let index = &self.state.index;
        self.tally.day.on = self.block.date(*day);
        let (mut regions, mut branches) = (Vec::new(), Vec::new());
        for (_, turn) in turns {
            match turn {
                Turn::Seat(seat, comes) => {
                    let Some(seat) = index.seats.get(*seat as usize) else { continue };
                    self.tally.count_seat(index, seat, if *comes { 1 } else { -1 });
                    branches.push(seat.branch);
                }
                Turn::Row(row, comes) => {
                    put(&mut self.tally, *row, *comes);
                    let group = index.group(*row);
                    branches.extend(group.and_then(|group| index.branch(group.organisation, group.region)));
                }
                Turn::Region(region) => {
                    self.tally.day.look_up(self.state, *region);
                    regions.push(*region);
                }
                Turn::Branch(branch) => branches.push(*branch),
            }
        }
        if !regions.is_empty() {
            let all = (0_u32..).zip(&index.branches);
            let own = all.filter(|(_, branch)| regions.binary_search(&branch.region).is_ok());
            branches.extend(own.map(|(slot, _)| slot));
        }
        branches.sort_unstable();
        branches.dedup();
        regions.iter().for_each(|region| self.judge_region(*region));
        branches.iter().for_each(|branch| self.judge_branch(*branch));
        regions.extend(
            branches.iter().filter_map(|branch| index.branches.get(*branch as usize)).map(|b| b.region),
        );
        regions.sort_unstable();
        regions.dedup();
        regions.iter().for_each(|region| self.say(*day, *region));
    }

    fn context(&self) -> Context<'_> {
        Context { state: self.state, policy: self.policy, asked: self.tally.day.on, tally: &self.tally }
    }

    fn judge_region(&mut self, region: u32) {
        let whole = [R::ContactsAgreement, R::ContactsCustodian, R::ContactsDetailsAgreed];
        let whole = whole.into_iter().map(|id| (id, Spot::Region(region)));
        let roles = PartnerRole::ALL.iter().map(|role| (R::ContactsRhythm, Spot::Role(region, *role)));
        let mut counts = Counts::default();
        for (id, spot) in whole.chain(roles) {
            if self.policy.force(id).is_some_and(|force| force.weighs()) {
                counts.add(self.context().judge(id, spot), 1);
            }
        }
        if let Some(agreements) = self.agreements.get_mut(region as usize) {
            *agreements = counts;
        }
    }

    fn judge_branch(&mut self, slot: u32) {
        if !self.spreads {
            return;
        }
        let context = self.context();
        let verdict =
            is_serving(&context, slot).then(|| context.judge(R::ContactsDistribution, Spot::Branch(slot)));
        let region = context.region_of(Spot::Branch(slot));
        let before = self.branches.get_mut(slot as usize).and_then(|own| std::mem::replace(own, verdict));
        if let Some(counts) = self.spread.get_mut(region as usize) {
            before.into_iter().for_each(|verdict| counts.add(verdict, -1));
            verdict.into_iter().for_each(|verdict| counts.add(verdict, 1));
        }
    }

    /// Notes the counts of a region on a day.
    fn say(&mut self, day: u32, region: u32) {
        let region = region as usize;
        let (Some(agreements), Some(spread), Some(found)) =
            (self.agreements.get(region), self.spread.get(region), self.found.get_mut(region))
        else {
            return;
        };
        let mut counts = *agreements;
        for verdict in Verdict::ALL {
            counts.add(*verdict, i32::try_from(spread.of(*verdict)).unwrap_or(i32::MAX));
        }
        if found.last().is_none_or(|(_, before)| *before != counts) {
            found.push((day, counts));
        }
    }
}
