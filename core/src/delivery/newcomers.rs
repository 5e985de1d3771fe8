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
#[derive(Debug)]
pub(crate) struct NextId<'a> {
    prefix: &'a str,
    last: u64,
}

impl<'a> NextId<'a> {
    /// The ids that follow those of the organisation's contacts.
    pub(crate) fn after<'i>(organisation: &'a OrganisationId, own: impl Iterator<Item = &'i str>) -> Self {
        // Room for a dash and any number.
        let prefix = organisation.as_str();
        let prefix = prefix.get(..LONGEST - 21).unwrap_or(prefix);
        let number = |id: &str| id.strip_prefix(prefix)?.strip_prefix('-')?.parse::<u64>().ok();
        // Beyond this a number is no longer one that was counted up to.
        let numbers = own.filter_map(number).filter(|number| *number < u64::MAX / 2);
        Self { prefix, last: numbers.max().unwrap_or(0) }
    }

    /// The next id that nobody has.
    pub(crate) fn take(&mut self, is_taken: impl Fn(&str) -> bool) -> Option<ContactId> {
        loop {
            self.last = self.last.checked_add(1)?;
            let id = format!("{}-{}", self.prefix, self.last);
            if !is_taken(&id) {
                return id.parse().ok();
            }
        }
    }
}

/// The ids of the contacts of an organisation, by their slots.
fn own_ids<'a>(state: &'a State, own: &[u32]) -> impl Iterator<Item = &'a str> {
    own.iter().filter_map(|slot| state.contacts.get(*slot)).map(|contact| contact.id.as_str())
}

/// Gives ids to those on a list who are new.
pub(super) struct Newcomers<'a> {
    state: &'a State,
    next: NextId<'a>,
    /// The ids on the list: given to somebody new, such an id would mean them when the list is handed in again.
    listed: HashSet<&'a str>,
}

impl<'a> Newcomers<'a> {
    /// The ids that follow those of the organisation's contacts, `own`.
    pub(super) fn new(
        state: &'a State,
        organisation: &'a Organisation,
        own: &[u32],
        delivery: &'a Delivery,
    ) -> Self {
        let people = delivery.people.iter().flat_map(|person| [&person.contact, &person.newcomer]);
        let refused = delivery.refused.iter().map(|row| &row.contact);
        let listed = people.chain(refused).flatten().map(ContactId::as_str).collect();
        Self { state, next: NextId::after(&organisation.id, own_ids(state, own)), listed }
    }

    /// The next id that nobody has.
    pub(super) fn take(&mut self) -> Option<ContactId> {
        self.next.take(|id| self.state.is_taken(id) || self.listed.contains(id))
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
        NextId::after(organisation, own_ids(state, own)).take(|id| state.is_taken(id))
    }
}
