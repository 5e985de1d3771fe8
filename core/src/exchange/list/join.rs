//! Rows about the same person joined to one.

use super::reading::AcceptedContact;
use crate::delivery::{DeliveredContact, NameKey, email_key};
use hashbrown::{DefaultHashBuilder, HashTable};
use std::hash::BuildHasher as _;

/// The most people of one name that a row is compared with: thousands would take forever.
const MOST_CALLED_SO: usize = 32;

/// The people so far, by organisation and name.
#[derive(Debug, Default)]
pub(super) struct Joins {
    /// The places of the accepted, found by the hash of what they are called.
    people: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Joins {
    pub(super) fn for_rows(rows: usize) -> Self {
        Self { people: HashTable::with_capacity(rows), hasher: DefaultHashBuilder::default() }
    }

    /// Joins a person to one of the accepted who is the same; gives the person back who is not there yet.
    pub(super) fn join(
        &mut self,
        accepted: &mut [AcceptedContact],
        further: AcceptedContact,
    ) -> Option<AcceptedContact> {
        let key = NameKey::new(&further.person.name);
        let hasher = &self.hasher;
        let hash = hasher.hash_one((&further.organisation, &key));
        let same = |place: &u32| {
            accepted.get(*place as usize).is_some_and(|known| {
                known.organisation == further.organisation
                    && NameKey::new(&known.person.name) == key
                    && differ_in_areas_only(&known.person, &further.person)
            })
        };
        let (mut found, mut called_so) = (None, 0);
        for place in self.people.iter_hash(hash) {
            called_so += 1;
            if same(place) {
                found = Some(*place);
                break;
            }
        }
        if let Some(known) = found.and_then(|place| accepted.get_mut(place as usize)) {
            merge(&mut known.person, further.person);
            return None;
        }
        if called_so >= MOST_CALLED_SO {
            return Some(further);
        }
        let place = u32::try_from(accepted.len()).unwrap_or(u32::MAX);
        let hash_of = |place: &u32| {
            let known = accepted.get(*place as usize);
            known.map_or(0, |known| hasher.hash_one((&known.organisation, NameKey::new(&known.person.name))))
        };
        self.people.insert_unique(hash, place, hash_of);
        Some(further)
    }
}

/// Whether two rows with one name can be about one person: nothing that both say differs, apart from the areas and the
/// day of checking.
fn differ_in_areas_only(one: &DeliveredContact, other: &DeliveredContact) -> bool {
    fn agree<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
        one.is_none() || other.is_none() || one == other
    }
    let mail = |person: &DeliveredContact| person.email.as_ref().map(|mail| email_key(mail.as_str()));
    agree(one.contact.as_ref(), other.contact.as_ref())
        && agree(one.function.as_ref(), other.function.as_ref())
        && agree(one.phone.as_ref(), other.phone.as_ref())
        && agree(one.working_days.as_ref(), other.working_days.as_ref())
        && agree(one.skj_registered.as_ref(), other.skj_registered.as_ref())
        && agree(mail(one).as_ref(), mail(other).as_ref())
}

/// Adds what a further row says. Checked on two days, a person was checked as a whole on the first.
fn merge(person: &mut DeliveredContact, further: DeliveredContact) {
    person.also_rows.push(further.row);
    person.contact = person.contact.take().or(further.contact);
    person.function = person.function.take().or(further.function);
    person.email = person.email.take().or(further.email);
    person.phone = person.phone.take().or(further.phone);
    person.working_days = person.working_days.or(further.working_days);
    person.skj_registered = person.skj_registered.or(further.skj_registered);
    person.checked_on = match (person.checked_on, further.checked_on) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    if let Some(further) = further.areas {
        let areas = person.areas.get_or_insert_default();
        areas.extend(further);
        areas.sort_unstable();
        areas.dedup();
    }
}
