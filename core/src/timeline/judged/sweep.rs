//! Going through the days: judging anew what is touched.

use super::people::{People, Standing};
use super::turns::Turn;
use super::{Asked, From};
use crate::assessment::{Counts, verdicts};
use crate::catalogue::RequirementId as R;
use crate::policy::Policy;
use crate::register::index::NONE;
use crate::register::state::State;
use crate::register::tally::Tally;
use crate::requirement::{Context, Spot, Together, is_serving};
use crate::timeline::block::Block;
use crate::vocabulary::{PartnerRole, Verdict};

/// What is known of the day at hand, and what it came to so far.
pub(super) struct Sweep<'a> {
    state: &'a State,
    policy: &'a Policy,
    block: &'a Block,
    asked: Asked,
    /// Agreements, seats, and where it matters who is in service.
    tally: Tally,
    together: Together,
    people: People,
    /// Per branch the verdicts on what was spread to it and on who could take part, if it serves.
    branches: Vec<[Option<Verdict>; 2]>,
    /// Per region those verdicts counted.
    by_branch: Vec<[Counts; 2]>,
    /// Per region the counts of what is agreed.
    agreements: Vec<Counts>,
    /// Per region the counts of steps 2 and 3, but for those of branches and contacts.
    later: Vec<[Counts; 2]>,
    found: Vec<Vec<From>>,
}

/// What is to be judged anew on a day.
#[derive(Default)]
struct Dirty {
    agreements: Vec<u32>,
    together: Vec<u32>,
    branches: Vec<u32>,
    rows: Vec<u32>,
    /// Regions of which the counts may be others.
    regions: Vec<u32>,
}

impl<'a> Sweep<'a> {
    pub(super) fn new(state: &'a State, policy: &'a Policy, block: &'a Block, asked: Asked) -> Self {
        let tally = Tally::blank(state, block.date(0));
        let regions = state.index.areas.regions.len();
        Self {
            state,
            policy,
            block,
            asked,
            together: Together::new(state, policy, tally.day.on, &tally),
            tally,
            people: People::new(&state.index, asked),
            branches: vec![[None; 2]; state.index.branches.len()],
            by_branch: vec![[Counts::default(); 2]; regions],
            agreements: vec![Counts::default(); regions],
            later: vec![[Counts::default(); 2]; regions],
            found: vec![Vec::new(); regions],
        }
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            state: self.state,
            policy: self.policy,
            asked: self.tally.day.on,
            tally: &self.tally,
            together: &self.together,
        }
    }

    pub(super) fn found(self) -> Vec<Vec<From>> {
        self.found
    }

    /// Judges everything on the first day.
    pub(super) fn begin(&mut self) {
        let index = &self.state.index;
        let all = |len: usize| (0..u32::try_from(len).unwrap_or(NONE)).collect::<Vec<_>>();
        let on = self.tally.day.on;
        for seat in index.seats.iter().filter(|seat| seat.period.contains(on)) {
            self.tally.count_seat(index, seat, 1);
        }
        let regions = all(self.found.len());
        self.judge(
            0,
            Dirty {
                agreements: regions.clone(),
                together: regions.clone(),
                branches: all(self.branches.len()),
                rows: all(if self.asked.people() { index.rows.len() } else { 0 }),
                regions,
            },
        );
    }

    /// Carries out what happens on a day, and judges what it touches.
    pub(super) fn go_on(&mut self, turns: &[(u32, Turn)]) {
        let Some((day, _)) = turns.first() else { return };
        let index = &self.state.index;
        self.tally.day.on = self.block.date(*day);
        let mut dirty = Dirty::default();
        for (_, turn) in turns {
            match turn {
                Turn::Seat(slot) => {
                    let Some(seat) = index.seats.get(*slot as usize) else { continue };
                    let comes = seat.period.contains(self.tally.day.on);
                    self.tally.count_seat(index, seat, if comes { 1 } else { -1 });
                    dirty.branches.push(seat.branch);
                    // A safety partner with a seat must be consulted about the division.
                    dirty.together.push(index.region_of_seat(seat));
                }
                Turn::Row(row) => dirty.rows.push(*row),
                Turn::Agreement(region) => dirty.agreements.push(*region),
                Turn::Branch(branch) => dirty.branches.push(*branch),
                Turn::Meetings(region) => {
                    let changed = self.together.go_on(self.state, self.policy, &self.tally, *region);
                    dirty.together.push(*region);
                    if changed {
                        self.takers(*region, &mut dirty.rows);
                    }
                }
                Turn::Together(region) => dirty.together.push(*region),
            }
        }
        self.judge(*day, dirty);
    }

    /// The rows of those whom the meetings of a region concern: who works there and who takes part.
    fn takers(&self, region: u32, rows: &mut Vec<u32>) {
        let index = &self.state.index;
        if self.asked.facilitation {
            let own = index.groups.iter().filter(|group| group.region == region && region != NONE);
            rows.extend(own.flat_map(|group| group.rows()).filter_map(|row| u32::try_from(row).ok()));
        }
        if self.asked.hours {
            let own = self.together.meetings.iter().zip(&self.state.meetings);
            let own = own.filter(|(own, _)| own.as_ref().is_some_and(|own| own.region == region));
            let people = own.flat_map(|(_, meeting)| &meeting.attendance);
            let people = people.filter_map(|own| self.state.contacts.slot(own.contact.as_str()));
            rows.extend(people.flat_map(|contact| index.rows_of(contact)));
        }
    }

    fn judge(&mut self, day: u32, mut dirty: Dirty) {
        let index = &self.state.index;
        for region in &dirty.agreements {
            self.tally.day.look_up(self.state, *region);
            self.judge_agreement(*region);
        }
        if !dirty.agreements.is_empty() {
            // Also on the day on which the policy starts: from then on everything is judged.
            sort(&mut dirty.agreements);
            let all = (0_u32..).zip(&index.branches);
            let own = all.filter(|(_, branch)| dirty.agreements.binary_search(&branch.region).is_ok());
            dirty.branches.extend(own.map(|(slot, _)| slot));
            dirty.together.extend(&dirty.agreements);
            if self.tally.day.on == self.policy.period().start() && self.asked.hours {
                dirty.rows.extend(0..u32::try_from(index.rows.len()).unwrap_or(NONE));
            }
        }
        self.place(&mut dirty);
        sort(&mut dirty.branches);
        for branch in &dirty.branches {
            self.judge_branch(*branch);
            dirty.regions.extend(index.branches.get(*branch as usize).map(|branch| branch.region));
        }
        sort(&mut dirty.together);
        dirty.together.iter().for_each(|region| self.judge_together(*region));
        dirty.regions.append(&mut dirty.agreements);
        dirty.regions.append(&mut dirty.together);
        sort(&mut dirty.regions);
        dirty.regions.iter().for_each(|region| self.say(day, *region));
    }

    /// Says who is in service now, and judges what hangs on it.
    fn place(&mut self, dirty: &mut Dirty) {
        sort(&mut dirty.rows);
        let context = self.context();
        let people = dirty.rows.iter().filter_map(|row| Standing::new(&context, *row));
        let people: Vec<_> = people.collect();
        for own in &people {
            if let Some(cell) = self.tally.cells.get_mut(own.row as usize) {
                let before = std::mem::replace(cell, own.cell());
                if self.asked.each && before.is_out() == own.is_in {
                    dirty.branches.extend(Some(self.people.branch(own)).filter(|branch| *branch != NONE));
                }
            }
        }
        let context = Context {
            state: self.state,
            policy: self.policy,
            asked: self.tally.day.on,
            tally: &self.tally,
            together: &self.together,
        };
        self.people.judge(&context, &people, |branch| dirty.branches.push(branch));
        if self.asked.hours {
            dirty.regions.extend(people.iter().map(|own| own.region));
        }
    }

    fn judge_agreement(&mut self, region: u32) {
        let whole = [R::ContactsAgreement, R::ContactsCustodian, R::ContactsDetailsAgreed];
        let whole = whole.into_iter().map(|id| (id, Spot::Region(region)));
        let roles = PartnerRole::ALL.iter().map(|role| (R::ContactsRhythm, Spot::Role(region, *role)));
        let context = self.context();
        let mut counts = Counts::default();
        for (id, spot) in whole.chain(roles).filter(|(id, _)| context.weighs(*id)) {
            counts.add(context.judge(id, spot), 1);
        }
        if let Some(agreements) = self.agreements.get_mut(region as usize) {
            *agreements = counts;
        }
    }

    fn judge_branch(&mut self, slot: u32) {
        let context = self.context();
        let serves = is_serving(&context, slot);
        let started = context.asked >= self.policy.period().start();
        let spread = || context.judge(R::ContactsDistribution, Spot::Branch(slot));
        let facilitation = || if started { self.people.facilitation(slot) } else { Verdict::NotApplicable };
        let verdicts = [
            (serves && self.asked.distribution).then(spread),
            (serves && self.asked.facilitation).then(facilitation),
        ];
        let region = context.region_of(Spot::Branch(slot));
        let (Some(own), Some(counts)) =
            (self.branches.get_mut(slot as usize), self.by_branch.get_mut(region as usize))
        else {
            return;
        };
        let before = std::mem::replace(own, verdicts);
        for (counts, (before, after)) in counts.iter_mut().zip(before.into_iter().zip(verdicts)) {
            before.into_iter().for_each(|verdict| counts.add(verdict, -1));
            after.into_iter().for_each(|verdict| counts.add(verdict, 1));
        }
    }

    fn judge_together(&mut self, region: u32) {
        let counts = verdicts::together(&self.context(), region);
        if let Some(later) = self.later.get_mut(region as usize) {
            *later = counts;
        }
    }

    /// Notes the counts of a region on a day.
    fn say(&mut self, day: u32, region: u32) {
        let region = region as usize;
        let Some(found) = self.found.get_mut(region) else { return };
        let [spread, facilitation] = self.by_branch.get(region).copied().unwrap_or_default();
        let [second, third] = self.later.get(region).copied().unwrap_or_default();
        let agreements = self.agreements.get(region).copied().unwrap_or_default();
        let years = self.people.by_region.get(region).copied().unwrap_or_default();
        let counts = [sum([agreements, spread]), sum([second, facilitation, years]), third];
        if found.last().is_none_or(|(_, before)| *before != counts) {
            found.push((day, counts));
        }
    }
}

fn sort(list: &mut Vec<u32>) {
    list.sort_unstable();
    list.dedup();
}

/// Counts of different findings together.
fn sum<const N: usize>(parts: [Counts; N]) -> Counts {
    let mut sum = Counts::default();
    for part in parts {
        for verdict in Verdict::ALL {
            sum.add(*verdict, i32::try_from(part.of(*verdict)).unwrap_or(i32::MAX));
        }
    }
    sum
}
