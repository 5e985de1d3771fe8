//! A register from facts that were taken from one, and so fit together.

use crate::facts::Facts;
use crate::register::Register;
use crate::register::index::Index;
use crate::register::state::State;
use crate::register::store::Store;
use crate::territory::Territory;

/// The register of these facts; `territory` is what they choose.
///
/// Organisations and contacts come by id, so that their order tells nothing of where they came from.
pub(super) fn rebuild(mut facts: Facts, territory: Territory) -> Register {
    facts.organisations.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    facts.contacts.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    let (organisations, _) = Store::new(facts.organisations);
    let (contacts, _) = Store::new(facts.contacts);
    let mut state = State {
        meta: facts.meta,
        choice: facts.territory,
        territory,
        districts: facts.districts,
        divisions: facts.divisions,
        central_municipalities: facts.central_municipalities,
        organisations,
        agreements: facts.agreements,
        contacts,
        distributions: facts.distributions,
        meetings: facts.meetings,
        learning_groups: facts.learning_groups,
        value_tests: facts.value_tests,
        index: Index::default(),
    };
    state.canonicalise();
    state.index = Index::new(&state);
    Register::from_state(state)
}
