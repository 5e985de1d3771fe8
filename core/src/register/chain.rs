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

/// The ends of all chains on one day: a chain of any length, shared by any number of people, takes one walk.
#[derive(Clone, Debug)]
pub(crate) struct Chains {
    /// By contact slot.
    ends: Vec<u32>,
}

const UNKNOWN: u32 = NONE;
const WALKING: u32 = NONE - 1;
const NO_STAND_IN: u32 = NONE - 2;
const CYCLE: u32 = NONE - 3;
const OUT_OF_SERVICE: u32 = NONE - 4;

impl Chains {
    pub(crate) fn new(state: &State, on: Date) -> Self {
        let mut chains = Self { ends: vec![UNKNOWN; state.contacts.slots()] };
        let mut walked = Vec::new();
        for (slot, _) in state.contacts.iter() {
            let end = chains.walk(state, slot, on, &mut walked);
            for contact in walked.drain(..) {
                chains.set(contact, end);
            }
        }
        chains
    }

    /// Walks from somebody to an end, or to somebody whose end is known.
    fn walk(&mut self, state: &State, from: u32, on: Date, walked: &mut Vec<u32>) -> u32 {
        let mut at = from;
        loop {
            match self.ends.get(at as usize).copied().unwrap_or(NO_STAND_IN) {
                UNKNOWN => {}
                WALKING => return CYCLE,
                known => return known,
            }
            walked.push(at);
            match step(state, at, on) {
                Step::OutOfService => return OUT_OF_SERVICE,
                Step::Present => return at,
                Step::Away(NONE) => return NO_STAND_IN,
                Step::Away(next) => {
                    self.set(at, WALKING);
                    at = next;
                }
            }
        }
    }

    /// The end of the chain of a contact; of somebody present the contact itself.
    pub(crate) fn end(&self, contact: u32) -> ChainEnd {
        match self.ends.get(contact as usize).copied().unwrap_or(OUT_OF_SERVICE) {
            NO_STAND_IN => ChainEnd::NoStandIn,
            CYCLE => ChainEnd::Cycle,
            UNKNOWN | OUT_OF_SERVICE => ChainEnd::OutOfService,
            contact => ChainEnd::StandIn(contact),
        }
    }

    fn set(&mut self, contact: u32, end: u32) {
        if let Some(place) = self.ends.get_mut(contact as usize) {
            *place = end;
        }
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

/// The end of one chain, without remembering anything: for a single change.
///
/// A chain that comes back is noticed by a second walker at half the speed, so no memory is needed.
pub(crate) fn end(state: &State, contact: u32, on: Date) -> ChainEnd {
    let (mut at, mut slow) = (contact, contact);
    let mut even = false;
    loop {
        match step(state, at, on) {
            Step::OutOfService => return ChainEnd::OutOfService,
            Step::Present => return ChainEnd::StandIn(at),
            Step::Away(NONE) => return ChainEnd::NoStandIn,
            Step::Away(next) => at = next,
        }
        if even && let Step::Away(next) = step(state, slow, on) {
            slow = next;
        }
        even = !even;
        if at == slow {
            return ChainEnd::Cycle;
        }
    }
}

/// The end of one chain, with what was learnt about others on the same day: `None` for those walked over
/// just now.
pub(crate) fn end_remembering(
    state: &State,
    contact: u32,
    on: Date,
    known: &mut HashMap<u32, Option<ChainEnd>>,
) -> ChainEnd {
    let mut walked = Vec::new();
    let mut at = contact;
    let end = loop {
        match known.get(&at) {
            Some(Some(end)) => break *end,
            Some(None) => break ChainEnd::Cycle,
            None => {}
        }
        match step(state, at, on) {
            Step::OutOfService => break ChainEnd::OutOfService,
            Step::Present => break ChainEnd::StandIn(at),
            Step::Away(next) => {
                known.insert(at, None);
                walked.push(at);
                if next == NONE {
                    break ChainEnd::NoStandIn;
                }
                at = next;
            }
        }
    };
    known.extend(walked.into_iter().map(|contact| (contact, Some(end))));
    end
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
