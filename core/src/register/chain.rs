//! Chains of stand-ins: whom somebody away finally leads to (DOMAIN §4).

use super::index::NONE;
use super::state::State;
use crate::date::Date;
use hashbrown::{HashMap, HashSet};

/// Where the chain of somebody away ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ChainEnd {
    /// At somebody in service and present.
    StandIn(u32),
    /// At somebody away without a stand-in.
    NoStandIn,
    /// Nowhere: it comes back to itself.
    Cycle,
    /// At somebody out of service.
    OutOfService,
}

/// The ends of chains on one day, each worked out once: a chain of any length, shared by any number of
/// people, takes one walk.
#[derive(Clone, Debug)]
pub(crate) struct Chains {
    on: Date,
    /// Of those away, by contact slot; `None` for somebody of the walk at hand.
    ends: HashMap<u32, Option<ChainEnd>>,
}

impl Chains {
    pub(crate) fn new(on: Date) -> Self {
        Self { on, ends: HashMap::new() }
    }

    /// The end of the chain of a contact; of somebody present the contact itself.
    pub(crate) fn end(&mut self, state: &State, contact: u32) -> ChainEnd {
        let mut walked = Vec::new();
        let mut at = contact;
        let end = loop {
            match self.ends.get(&at) {
                Some(Some(end)) => break *end,
                Some(None) => break ChainEnd::Cycle,
                None => {}
            }
            match step(state, at, self.on) {
                Step::OutOfService => break ChainEnd::OutOfService,
                Step::Present => break ChainEnd::StandIn(at),
                Step::Away(next) => {
                    self.ends.insert(at, None);
                    walked.push(at);
                    if next == NONE {
                        break ChainEnd::NoStandIn;
                    }
                    at = next;
                }
            }
        };
        self.ends.extend(walked.into_iter().map(|contact| (contact, Some(end))));
        end
    }

    /// The ends of the chains of everybody.
    pub(crate) fn of_all(state: &State, on: Date) -> Self {
        let mut chains = Self::new(on);
        for (slot, _) in state.contacts.iter() {
            chains.end(state, slot);
        }
        chains
    }

    /// The end that was worked out for a contact who is away.
    pub(crate) fn known(&self, contact: u32) -> ChainEnd {
        self.ends.get(&contact).copied().flatten().unwrap_or(ChainEnd::StandIn(contact))
    }
}

/// What a contact is on a day, as a link of a chain.
enum Step {
    OutOfService,
    Present,
    /// Away, with the stand-in or [`NONE`].
    Away(u32),
}

fn step(state: &State, contact: u32, on: Date) -> Step {
    let rows = &state.index.rows;
    let Some(row) = rows.first(contact).filter(|row| rows.is_in_service(*row, on)) else {
        return Step::OutOfService;
    };
    rows.absence(row, on)
        .map_or(Step::Present, |absence| Step::Away(rows.contact(absence.stand_in().row()).unwrap_or(NONE)))
}

/// The people after somebody away, in order, up to the one present, a break, or the first repeat.
pub(crate) fn people(state: &State, contact: u32, on: Date) -> impl Iterator<Item = u32> {
    let (mut at, mut seen) = (contact, HashSet::new());
    seen.insert(contact);
    std::iter::from_fn(move || {
        let Step::Away(next) = step(state, at, on) else { return None };
        at = next;
        (next != NONE && seen.insert(next)).then_some(next)
    })
}
