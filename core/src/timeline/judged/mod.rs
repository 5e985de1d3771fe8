//! The findings that are judged one by one: what regions agreed, to whom lists were spread, what meetings and
//! learning groups come to.
//!
//! They change on few days: when an agreement or a division begins or ends, an organisation or a person comes
//! or goes, a list is spread, a meeting is held, a deadline passes. Only then, and only what is touched, they
//! are judged anew.

mod people;
mod sweep;
mod turns;

use super::block::Block;
use super::terms::Agreed;
use crate::assessment::Counts;
use crate::catalogue::RequirementId as R;
use crate::policy::{Policy, Reading, ReadingId};
use crate::register::state::State;
use sweep::Sweep;
use turns::Turns;

/// The counts of the three steps from a day on.
pub(super) type From = (u32, [Counts; 3]);

/// What weighs, as far as it matters when there is something to judge.
#[derive(Clone, Copy, Debug)]
struct Asked {
    /// `contacts.distribution`.
    distribution: bool,
    /// Whether by its reading it matters who is in service.
    each: bool,
    /// `meetings.facilitation`.
    facilitation: bool,
    /// `meetings.hours.year`.
    hours: bool,
}

impl Asked {
    fn new(policy: &Policy) -> Self {
        let weighs = |id: R| policy.force(id).is_some_and(|force| force.weighs());
        let distribution = weighs(R::ContactsDistribution);
        Self {
            distribution,
            each: distribution && policy.reading(ReadingId::Distribution) == Reading::EachProfessional,
            facilitation: weighs(R::MeetingsFacilitation),
            hours: weighs(R::MeetingsHoursYear),
        }
    }

    /// Whether it matters who is in service.
    fn people(self) -> bool {
        self.each || self.facilitation || self.hours
    }
}

/// Per region what the findings judged one by one come to, for the days before `until`.
pub(super) fn judged(
    state: &State,
    policy: &Policy,
    block: &Block,
    agreed: &[Vec<Agreed<'_>>],
    until: u32,
) -> Vec<Vec<From>> {
    if until == 0 {
        return vec![Vec::new(); agreed.len()];
    }
    let asked = Asked::new(policy);
    let mut sweep = Sweep::new(state, policy, block, asked);
    let turns = Turns::all(&sweep.context(), block, until, agreed, asked);
    sweep.begin();
    for day in turns.chunk_by(|a, b| a.0 == b.0) {
        sweep.go_on(day);
    }
    sweep.found()
}
