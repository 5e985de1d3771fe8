//! A register from facts that were taken from one, and so fit together.

use crate::facts::Facts;
use crate::register::Register;
use crate::register::state::State;
use crate::territory::Territory;

/// The register of these facts; `territory` is what they choose.
///
/// Organisations and contacts come by id, so that their order tells nothing of where they came from.
pub(super) fn rebuild(mut facts: Facts, territory: Territory) -> Register {
    facts.organisations.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    facts.contacts.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    let (state, ..) = State::new(facts, territory);
    Register::indexed(state)
}
