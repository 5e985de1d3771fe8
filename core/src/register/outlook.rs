//! Looking ahead: until which day a seat stays covered, or a person reliable, if nobody confirms again.
//!
//! What is recorded of the future counts (absences, service, areas, agreements); confirmations after the
//! day of asking do not. Between two days on which something changes nothing changes, so only those days
//! are looked at.

use super::chain::{ChainEnd, Chains};
use super::fillers::Filler;
use super::freshness::{due, freshness};
use super::state::State;
use crate::date::{Date, Period};
use crate::facts::Rhythm;
use crate::id::RegionCode;
use crate::vocabulary::PartnerRole;
use std::collections::BTreeSet;

/// What is known on a day, in one region and for one role.
pub(crate) struct Outlook<'a> {
    state: &'a State,
    known: Date,
    /// When the region agreed which rhythm for the role, in order; what follows on and is the same is one.
    agreed: Vec<(Period, Option<&'a Rhythm>)>,
    /// The different rhythms among them: a region keeps to a few.
    rhythms: Vec<&'a Rhythm>,
    role: PartnerRole,
}

impl<'a> Outlook<'a> {
    pub(crate) fn new(state: &'a State, region: RegionCode, role: PartnerRole, known: Date) -> Self {
        let own = state.agreements.iter().filter(|agreement| agreement.region == region);
        let mut agreed: Vec<(Period, Option<&Rhythm>)> = Vec::new();
        let mut rhythms: Vec<&Rhythm> = Vec::new();
        for agreement in own.filter(|agreement| !agreement.in_force.is_empty()) {
            let (period, rhythm) = (agreement.in_force, agreement.rhythms.get(&role));
            match agreed.last_mut() {
                Some((before, same)) if *same == rhythm && before.end() == period.from() => {
                    *before = Period::new(before.from(), period.end()).unwrap_or(period);
                }
                _ => agreed.push((period, rhythm)),
            }
            rhythms.extend(rhythm.filter(|rhythm| !rhythms.contains(rhythm)));
        }
        Self { state, known, agreed, rhythms, role }
    }

    /// The last day, from `known` on, on which one of the fillers covers the seat; `None` without limit.
    /// The seat is covered on `known`.
    pub(crate) fn last_covered_day(&self, fillers: &[Filler], end: Option<Date>) -> Option<Date> {
        let mut days: Vec<Date> = end.into_iter().collect();
        let mut seen = BTreeSet::new();
        for filler in fillers {
            days.extend(filler.period.from());
            days.extend(filler.period.end());
            self.turns(filler.row, &mut days, &mut seen);
        }
        for (period, _) in &self.agreed {
            days.extend(period.from());
            days.extend(period.end());
        }
        days.retain(|day| *day > self.known);
        days.sort_unstable();
        days.dedup();
        let covered = |day: Date| {
            let mut chains = Chains::new(day);
            end.is_none_or(|end| day < end)
                && fillers
                    .iter()
                    .any(|filler| filler.period.contains(day) && self.covers(filler.row, day, &mut chains))
        };
        days.into_iter().find(|day| !covered(*day)).map(Date::previous)?.in_calendar()
    }

    /// Whether somebody makes a seat covered on a day: present and reliable, or replaced by somebody who is.
    fn covers(&self, row: u32, day: Date, chains: &mut Chains) -> bool {
        let rows = &self.state.index.rows;
        let Some(contact) = rows.contact(row).filter(|_| rows.is_in_service(row, day)) else {
            return false;
        };
        if rows.absence(row, day).is_none() {
            return self.is_reliable(row, day);
        }
        let ChainEnd::StandIn(end) = chains.end(self.state, contact) else {
            return false;
        };
        let Some(row) = rows.first(end) else { return false };
        self.state.index.group(row).is_some_and(|group| group.role == self.role) && self.is_reliable(row, day)
    }

    fn is_reliable(&self, row: u32, day: Date) -> bool {
        freshness(self.confirmed(row), self.rhythm(day), day).is_reliable()
    }

    fn confirmed(&self, row: u32) -> Option<Date> {
        Some(self.state.index.rows.confirmed(row, self.known)).filter(|date| *date != Date::MIN)
    }

    fn rhythm(&self, day: Date) -> Option<&'a Rhythm> {
        let started = self.agreed.partition_point(|(period, _)| period.start() <= day);
        let (period, rhythm) = *self.agreed.get(started.checked_sub(1)?)?;
        rhythm.filter(|_| period.contains(day))
    }

    /// The days on which something changes for somebody, or for whom the chains lead to.
    fn turns(&self, row: u32, days: &mut Vec<Date>, seen: &mut BTreeSet<u32>) {
        let state = self.state;
        let mut waiting: Vec<u32> = state.index.rows.contact(row).into_iter().collect();
        while let Some(slot) = waiting.pop() {
            let Some(contact) = state.contacts.get(slot).filter(|_| seen.insert(slot)) else { continue };
            let organisation = state.organisations.find(contact.organisation.as_str());
            let active = organisation.map(|organisation| organisation.active);
            let absences = contact.absences.iter().map(|absence| absence.period);
            for period in contact.in_service.periods().iter().copied().chain(active).chain(absences) {
                days.extend(period.from());
                days.extend(period.end());
            }
            let confirmed = state.index.rows.first(slot).and_then(|row| self.confirmed(row));
            for rhythm in &self.rhythms {
                let rhythm = Some(*rhythm);
                let last = due(confirmed, rhythm)
                    .map(|due| rhythm.and_then(|rhythm| rhythm.grace).map_or(due, |grace| due + grace));
                days.extend(last.map(Date::next));
            }
            let stand_ins = contact.absences.iter().filter_map(|absence| absence.replaced_by.as_ref());
            waiting.extend(stand_ins.filter_map(|id| state.contacts.slot(id.as_str())));
        }
    }
}
