//! Ids for people who are new.

use super::document::Delivery;
use crate::facts::Organisation;
use crate::id::{ContactId, OrganisationId};
use crate::register::Register;
use crate::register::state::State;
use hashbrown::HashSet;

/// The longest id there can be.
const LONGEST: usize = 64;

/// Gives ids of an organisation, one after another: its own id, a dash, and the number after the highest in use.
pub(super) struct NextId<'a> {
    state: &'a State,
    prefix: &'a str,
    last: u64,
    /// The ids on the list: given to somebody new, such an id would mean them when the list is handed in again.
    listed: HashSet<&'a str>,
}

impl<'a> NextId<'a> {
    /// The ids that follow those of the organisation's contacts, `own`.
    fn after(state: &'a State, organisation: &'a Organisation, own: &[u32]) -> Self {
        // Room for a dash and any number.
        let prefix = organisation.id.as_str();
        let prefix = prefix.get(..LONGEST - 21).unwrap_or(prefix);
        let number = |slot: &u32| {
            let id = state.contacts.get(*slot)?.id.as_str();
            id.strip_prefix(prefix)?.strip_prefix('-')?.parse::<u64>().ok()
        };
        // Beyond this a number is no longer one that was counted up to.
        let numbers = own.iter().filter_map(number).filter(|number| *number < u64::MAX / 2);
        Self { state, prefix, last: numbers.max().unwrap_or(0), listed: HashSet::new() }
    }

    /// The ids for those on a list who are new.
    pub(super) fn new(
        state: &'a State,
        organisation: &'a Organisation,
        own: &[u32],
        delivery: &'a Delivery,
    ) -> Self {
        let people = delivery.people.iter().flat_map(|person| [&person.contact, &person.newcomer]);
        let refused = delivery.refused.iter().map(|row| &row.contact);
        let listed = people.chain(refused).flatten().map(ContactId::as_str).collect();
        Self { listed, ..Self::after(state, organisation, own) }
    }

    /// The next id that nobody has.
    pub(super) fn take(&mut self) -> Option<ContactId> {
        loop {
            self.last = self.last.checked_add(1)?;
            let id = format!("{}-{}", self.prefix, self.last);
            if !self.state.is_taken(&id) && !self.listed.contains(id.as_str()) {
                return id.parse().ok();
            }
        }
    }
}

impl Register {
    /// The next free id for somebody new of an organisation, such as `lt-ede-7`; nothing when there is no such
    /// organisation.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::Register;
    /// let id = Register::demo().next_contact_id(&"lt-doesburg".parse().unwrap()).unwrap();
    /// assert_eq!(id.as_str(), "lt-doesburg-3");
    /// # }
    /// ```
    #[must_use]
    pub fn next_contact_id(&self, organisation: &OrganisationId) -> Option<ContactId> {
        let state = self.state();
        let slot = state.organisations.slot(organisation.as_str())?;
        let own = state.index.organisations.get(&slot).map(|own| own.contacts.as_slice()).unwrap_or_default();
        NextId::after(state, state.organisations.get(slot)?, own).take()
    }
}
