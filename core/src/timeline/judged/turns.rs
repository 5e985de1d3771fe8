//! The days on which something happens that a finding judged by itself depends on.

use super::Asked;
use super::people::gathers;
use crate::date::{Date, Period};
use crate::facts::{Party, Scope, Service};
use crate::register::index::{Branch, NONE};
use crate::register::state::State;
use crate::requirement::Context;
use crate::timeline::block::Block;
use crate::timeline::terms::Agreed;

/// What happens on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// A seat comes or goes.
    Seat(u32),
    /// A row comes or goes, or works for other areas.
    Row(u32),
    /// Another agreement is in force in a region, or none; or its custodian begins or stops serving; or the
    /// policy starts.
    Agreement(u32),
    /// What was spread to a branch, or a deadline of it that passes.
    Branch(u32),
    /// Something of the meetings of a region; [`NONE`] for those outside the territory.
    Meetings(u32),
    /// Something of the division, the learning groups or the values of a region.
    Together(u32),
}

/// The turns of a block after its first day.
pub(super) struct Turns<'a> {
    state: &'a State,
    block: &'a Block,
    /// No day from here on is asked about.
    until: u32,
    list: Vec<(u32, Turn)>,
}

impl<'a> Turns<'a> {
    /// All turns, by day.
    pub(super) fn all(
        cx: &Context<'a>,
        block: &'a Block,
        until: u32,
        agreed: &[Vec<Agreed<'_>>],
        asked: Asked,
    ) -> Vec<(u32, Turn)> {
        let mut turns = Self { state: cx.state, block, until, list: Vec::new() };
        turns.agreements(agreed, block.day(cx.policy.period().start()));
        for (slot, seat) in (0_u32..).zip(&cx.state.index.seats) {
            turns.period(seat.period, Turn::Seat(slot));
        }
        if asked.distribution {
            turns.branches(agreed, asked.each);
        }
        if asked.people() {
            turns.rows(cx);
        }
        turns.meetings(cx);
        turns.divisions();
        turns.groups();
        turns.list.sort_unstable();
        turns.list.dedup();
        turns.list
    }

    fn day(&mut self, date: Date, turn: Turn) {
        let day = self.block.day(date);
        if day > 0 && day < self.until {
            self.list.push((day, turn));
        }
    }

    fn period(&mut self, period: Period, turn: Turn) {
        self.day(period.start(), turn);
        self.day(period.stop(), turn);
    }

    /// What is agreed, and the day on which the policy starts to judge it.
    fn agreements(&mut self, agreed: &[Vec<Agreed<'_>>], starts: u32) {
        let state = self.state;
        for (region, parts) in (0_u32..).zip(agreed) {
            self.day(self.block.date(starts), Turn::Agreement(region));
            for (days, agreement) in parts {
                self.day(self.block.date(days.start), Turn::Agreement(region));
                let Some(Party::Organisation(id)) =
                    agreement.and_then(|agreement| agreement.custodian.as_ref())
                else {
                    continue;
                };
                let Some(custodian) = state.organisations.find(id.as_str()) else { continue };
                self.period(custodian.active, Turn::Agreement(region));
                for dated in &custodian.serves {
                    self.period(dated.period, Turn::Agreement(region));
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
                self.day(*date, Turn::Branch(slot));
            }
            for (days, agreement) in parts {
                let Some((agreement, every)) =
                    agreement.and_then(|agreement| Some((agreement, agreement.distribute_every?)))
                else {
                    continue;
                };
                let passes = |from: Date| (from + every).next();
                if let Some(start) = agreement.in_force.from() {
                    self.day(passes(start), Turn::Branch(slot));
                }
                // Other deadlines pass under another agreement, which is a turn of its own.
                let (start, end) = (self.block.date(days.start), self.block.date(days.end));
                let first = dates.partition_point(|date| passes(*date) <= start);
                let within = dates.iter().skip(first).map(|date| passes(*date));
                within.take_while(|day| *day < end).for_each(|day| self.day(day, Turn::Branch(slot)));
            }
        }
    }

    /// Who comes and goes. Where there are meetings to take part in it also matters for what areas somebody
    /// works, and since when.
    fn rows(&mut self, cx: &Context<'_>) {
        let state = self.state;
        let index = &state.index;
        let regions = 0..u32::try_from(index.areas.regions.len()).unwrap_or(NONE);
        let gathers: Vec<bool> = regions.map(|region| gathers(cx, region)).collect();
        for group in index.groups.iter().filter(|group| group.region != NONE) {
            let gathers = gathers.get(group.region as usize) == Some(&true);
            let rows = group.rows().filter_map(|row| u32::try_from(row).ok());
            for row in rows.filter(|row| index.rows.contact(*row).is_some()) {
                for period in group.presence.periods() {
                    self.period(*period, Turn::Row(row));
                }
                let mut date = self.block.date(0);
                let stop = self.block.date(self.until);
                while date < stop {
                    date = index.rows.stance(row, date).1.end;
                    self.day(date, Turn::Row(row));
                }
                if gathers {
                    self.taking_part(row);
                }
            }
        }
    }

    fn taking_part(&mut self, row: u32) {
        let state = self.state;
        let contact = state.index.rows.contact(row).and_then(|contact| state.contacts.get(contact));
        let Some(contact) = contact else { return };
        if let Service::Several(periods) = &contact.in_service {
            periods.iter().for_each(|period| self.period(*period, Turn::Row(row)));
        }
        for dated in contact.areas.iter().filter(|dated| dated.period != Period::ALWAYS) {
            self.period(dated.period, Turn::Row(row));
        }
    }

    /// Meetings are planned up to their day and held or not after it; who is invited counts up to a day.
    fn meetings(&mut self, cx: &Context<'_>) {
        for (own, facts) in cx.together.meetings.iter().zip(&self.state.meetings) {
            let Some(own) = own else { continue };
            let turn = Turn::Meetings(own.region);
            self.day(facts.date, turn);
            self.day(facts.date.next(), turn);
            if let Some(last) = facts.reply_by {
                self.day(last.next(), turn);
            }
        }
    }

    fn divisions(&mut self) {
        let state = self.state;
        let region = |code| state.index.areas.region(code);
        for division in &state.divisions {
            let Some(region) = region(division.region) else { continue };
            self.period(division.in_force, Turn::Together(region));
            if let Some(decided) = division.decided_on {
                self.day(decided, Turn::Together(region));
            }
        }
        for test in &state.value_tests {
            let code = state.region_of_scope(&Scope::Subregion(test.subregion.clone()));
            if let Some(region) = code.and_then(region) {
                self.day(test.on, Turn::Together(region));
            }
        }
    }

    /// Learning groups: their sessions, and whether their members are there.
    fn groups(&mut self) {
        let state = self.state;
        for group in &state.learning_groups {
            let code = state.region_of_scope(&group.scope);
            let Some(region) = code.and_then(|code| state.index.areas.region(code)) else { continue };
            let turn = Turn::Together(region);
            for session in &group.sessions {
                self.day(session.date, turn);
                self.day(session.date.next(), turn);
            }
            for member in &group.members {
                self.period(member.period, turn);
                let Some(contact) = state.contacts.find(member.contact.as_str()) else { continue };
                contact.in_service.periods().iter().for_each(|period| self.period(*period, turn));
                if let Some(organisation) = state.organisations.find(contact.organisation.as_str()) {
                    self.period(organisation.active, turn);
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
