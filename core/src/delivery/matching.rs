//! Who on a list is who in the register: by id, else by e-mail, else by name (DOMAIN §4).
//!
//! An e-mail identifies somebody when it occurs once on both sides. Who is matched may get another e-mail, after
//! which an address that was shared no longer is; so matching goes round until nothing is added. That makes a list
//! that is reconciled twice say the same as once.

use super::document::Delivery;
use super::key::{NameKey, email_key};
use crate::id::ContactId;
use crate::register::state::State;
use crate::text::Personal;
use hashbrown::{HashMap, HashSet};
use smol_str::SmolStr;

/// What a row was found to be, with contacts as slots of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// This contact.
    Is(u32),
    /// Nobody of the organisation.
    Nobody,
    /// Each of these could be meant.
    OneOf(Vec<u32>),
    /// The id stands in another row too. These could be meant.
    SameId(Vec<u32>),
    /// The name stands in another row too, and at most this one of the organisation has it.
    SameName(Option<u32>),
    /// The id is of another organisation, or of something else. These could be meant.
    Elsewhere(Vec<u32>),
}

impl Match {
    /// Who it is, or could be.
    pub(super) fn who(&self) -> &[u32] {
        match self {
            Self::Is(slot) | Self::SameName(Some(slot)) => std::slice::from_ref(slot),
            Self::OneOf(slots) | Self::SameId(slots) | Self::Elsewhere(slots) => slots,
            Self::Nobody | Self::SameName(None) => &[],
        }
    }
}

/// A row of the list, as far as it tells who it is about: e-mail and name as numbers of [`Keys`].
struct Row<'a> {
    contact: Option<&'a ContactId>,
    newcomer: Option<&'a ContactId>,
    email: Option<usize>,
    name: Option<usize>,
    /// Whether it says an address, be it that of a desk, that will be taken over as that of the contact.
    gives_email: bool,
    /// Whether it could be read at all.
    is_read: bool,
    found: Option<Match>,
}

impl Row<'_> {
    /// Whether it is left to a person because of its id. Such a row may still mean anybody with its name.
    const fn is_doubted(&self) -> bool {
        matches!(self.found, Some(Match::SameId(_) | Match::Elsewhere(_)))
    }
}

/// A contact of the organisation, in or out of service. What no row says has no number.
struct Own {
    slot: u32,
    email: Option<usize>,
    name: Option<usize>,
    /// The row with which it is matched.
    row: Option<usize>,
}

impl Own {
    const fn is_free(&self) -> bool {
        self.row.is_none()
    }
}

/// The e-mails and names of the list, numbered.
#[derive(Default)]
struct Keys {
    /// The addresses of the organisation's points. Such an address is nobody's own.
    desks: HashSet<SmolStr>,
    emails: HashMap<SmolStr, usize>,
    names: HashMap<NameKey, usize>,
}

impl Keys {
    fn row<'a>(
        &mut self,
        contact: Option<&'a ContactId>,
        email: Option<&Personal>,
        name: Option<&Personal>,
    ) -> Row<'a> {
        let (emails, names) = (self.emails.len(), self.names.len());
        let email = email.map(|email| email_key(email.as_str())).filter(|email| !self.desks.contains(email));
        let email = email.map(|email| *self.emails.entry(email).or_insert(emails));
        let name = name.map(|name| *self.names.entry(NameKey::new(name)).or_insert(names));
        Row { contact, newcomer: None, email, name, gives_email: false, is_read: false, found: None }
    }

    /// The number of an address that is on the list.
    fn email(&self, email: &str) -> Option<usize> {
        self.emails.get(email_key(email).as_str()).copied()
    }
}

/// The match of every row: those taken first, then those refused, each in the order of the list. `is_taken` tells
/// whether what a person's row says can be taken over.
pub(super) fn matches(
    state: &State,
    own: &[u32],
    delivery: &Delivery,
    is_taken: impl Fn(usize) -> bool,
) -> Vec<Match> {
    let points = state.organisations.find(delivery.organisation.as_str()).map(|known| &known.points);
    let points = points.into_iter().flatten().filter_map(|point| point.email.as_ref());
    let desks = points.map(|email| email_key(email.as_str())).collect();
    let mut keys = Keys { desks, ..Keys::default() };
    let mut rows = Vec::with_capacity(delivery.people.len() + delivery.refused.len());
    for (at, person) in delivery.people.iter().enumerate() {
        let row = keys.row(person.contact.as_ref(), person.email.as_ref(), Some(&person.name));
        let gives_email = is_taken(at) && person.email.is_some();
        rows.push(Row { newcomer: person.newcomer.as_ref(), gives_email, is_read: true, ..row });
    }
    for row in &delivery.refused {
        rows.push(keys.row(row.contact.as_ref(), row.email.as_ref(), row.name.as_ref()));
    }
    let known = own.iter().filter_map(|slot| {
        let contact = state.contacts.get(*slot)?;
        let email = contact.email.as_ref().and_then(|email| keys.email(email.as_str()));
        let name = keys.names.get(&NameKey::new(&contact.name)).copied();
        Some(Own { slot: *slot, email, name, row: None })
    });
    let mut own: Vec<_> = known.collect();
    own.sort_unstable_by_key(|own| own.slot);
    let mut listed = vec![0; keys.emails.len()];
    rows.iter().filter_map(|row| row.email).for_each(|email| count(&mut listed, email));
    let mut matching = Matching { state, rows, own, listed };
    matching.by_id();
    while matching.by_email() + matching.by_name() > 0 {}
    matching.finish()
}

fn count(counts: &mut [u32], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        // Counts rows and contacts in memory, of which there are fewer.
        *count = count.saturating_add(1);
    }
}

struct Matching<'a> {
    state: &'a State,
    rows: Vec<Row<'a>>,
    /// By slot.
    own: Vec<Own>,
    /// How often an address occurs on the list.
    listed: Vec<u32>,
}

/// The rows and the contacts that have one name and are not matched.
#[derive(Default)]
struct SameName {
    rows: Vec<usize>,
    own: Vec<usize>,
    /// Whether the rows can be told apart: there is one, or each has an address of its own.
    are_apart: bool,
}

impl Matching<'_> {
    /// The position of a contact of the organisation among its own.
    fn position(&self, slot: u32) -> Option<usize> {
        self.own.binary_search_by_key(&slot, |own| own.slot).ok()
    }

    /// A row is this contact.
    fn pair(&mut self, row: usize, own: usize) {
        let Some(contact) = self.own.get_mut(own) else { return };
        contact.row = Some(row);
        let slot = contact.slot;
        if let Some(row) = self.rows.get_mut(row) {
            row.found = Some(Match::Is(slot));
        }
    }

    /// Rows that give an id, of a contact or for a newcomer.
    fn by_id(&mut self) {
        let mut given: HashMap<&ContactId, u32> = HashMap::new();
        for row in &self.rows {
            let other = row.newcomer.filter(|newcomer| row.contact != Some(*newcomer));
            for id in row.contact.into_iter().chain(other) {
                let times = given.entry(id).or_default();
                *times = times.saturating_add(1);
            }
        }
        for row in 0..self.rows.len() {
            let Some((contact, newcomer)) = self.rows.get(row).map(|row| (row.contact, row.newcomer)) else {
                continue;
            };
            // An id that nobody has says nothing, unless it is the one for a newcomer.
            let known = contact.filter(|id| self.state.is_taken(id.as_str()));
            let Some(id) = known.or(newcomer) else { continue };
            let slot = self.state.contacts.slot(id.as_str());
            let own = slot.and_then(|slot| self.position(slot));
            let is_twice = given.get(id).is_some_and(|times| *times > 1);
            let found = match own {
                None if self.state.is_taken(id.as_str()) => Match::Elsewhere(Vec::new()),
                _ if is_twice => Match::SameId(slot.into_iter().collect()),
                Some(own) => {
                    self.pair(row, own);
                    continue;
                }
                None => Match::Nobody,
            };
            if let Some(row) = self.rows.get_mut(row) {
                row.found = Some(found);
            }
        }
    }

    /// How many people have each address of the list, and one of them. An address counts as what it will be: the list
    /// may give somebody who is matched another.
    fn held(&self) -> Vec<(u32, usize)> {
        let mut held = vec![(0_u32, usize::MAX); self.listed.len()];
        for (at, own) in self.own.iter().enumerate() {
            let row = own.row.and_then(|row| self.rows.get(row)).filter(|row| row.gives_email);
            let email = row.map_or(own.email, |row| row.email);
            if let Some((times, holder)) = email.and_then(|email| held.get_mut(email)) {
                *times = times.saturating_add(1);
                *holder = at;
            }
        }
        held
    }

    /// Rows whose address occurs once on both sides. How many were matched.
    fn by_email(&mut self) -> usize {
        let held = self.held();
        let mut pairs = Vec::new();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| row.found.is_none()) {
            let Some(email) = row.email.filter(|email| self.listed.get(*email) == Some(&1)) else { continue };
            if let Some((1, holder)) = held.get(email)
                && self.own.get(*holder).is_some_and(Own::is_free)
            {
                pairs.push((at, *holder));
            }
        }
        pairs.iter().for_each(|(row, own)| self.pair(*row, *own));
        pairs.len()
    }

    /// The names that stand in rows that are not matched.
    fn by_names(&self) -> HashMap<usize, SameName> {
        let mut names: HashMap<usize, SameName> = HashMap::new();
        let waiting = |row: &Row<'_>| row.found.is_none() || row.is_doubted();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| waiting(row)) {
            if let Some(name) = row.name {
                names.entry(name).or_default().rows.push(at);
            }
        }
        for (at, own) in self.own.iter().enumerate().filter(|(_, own)| own.is_free()) {
            if let Some(same) = own.name.and_then(|name| names.get_mut(&name)) {
                same.own.push(at);
            }
        }
        names
    }

    /// Rows whose name occurs once on both sides. How many were matched.
    fn by_name(&mut self) -> usize {
        let is_open = |row: usize| self.rows.get(row).is_some_and(|row| row.found.is_none());
        let single = |same: SameName| match (same.rows.as_slice(), same.own.as_slice()) {
            ([row], [own]) if is_open(*row) => Some((*row, *own)),
            _ => None,
        };
        let pairs: Vec<_> = self.by_names().into_values().filter_map(single).collect();
        pairs.iter().for_each(|(row, own)| self.pair(*row, *own));
        pairs.len()
    }

    /// What is known of every row, now that nothing more can be matched.
    fn finish(self) -> Vec<Match> {
        let (mut names, held) = (self.by_names(), self.held());
        for same in names.values_mut() {
            let has_own =
                |row: &usize| self.rows.get(*row).is_some_and(|row| self.has_own_address(row, &held));
            same.are_apart = same.rows.len() == 1 || same.rows.iter().all(has_own);
        }
        let rest = Rest { names, emails: self.by_emails(), matching: &self };
        self.rows.iter().map(|row| rest.of(row)).collect()
    }

    /// Whether a row has an address that is in no other row and that nobody will have.
    fn has_own_address(&self, row: &Row<'_>, held: &[(u32, usize)]) -> bool {
        let is_only = |email: usize| self.listed.get(email) == Some(&1);
        let is_free = |email: usize| held.get(email).is_some_and(|(times, _)| *times == 0);
        row.email.is_some_and(|email| is_only(email) && is_free(email))
    }

    /// Who is not matched, by address.
    fn by_emails(&self) -> HashMap<usize, Vec<usize>> {
        let mut emails: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, own) in self.own.iter().enumerate().filter(|(_, own)| own.is_free()) {
            if let Some(email) = own.email {
                emails.entry(email).or_default().push(at);
            }
        }
        emails
    }
}

/// The rows and the contacts that are left when nothing more can be matched.
struct Rest<'a> {
    names: HashMap<usize, SameName>,
    emails: HashMap<usize, Vec<usize>>,
    matching: &'a Matching<'a>,
}

impl Rest<'_> {
    fn of(&self, row: &Row<'_>) -> Match {
        match &row.found {
            Some(Match::SameId(_)) => Match::SameId(self.may_be(row)),
            Some(Match::Elsewhere(_)) => Match::Elsewhere(self.may_be(row)),
            Some(found) => found.clone(),
            None if !row.is_read => Match::OneOf(self.may_be(row)),
            None => self.by_name(row),
        }
    }

    /// A row of which only the name can tell something: somebody new, or one of those who have the name.
    fn by_name(&self, row: &Row<'_>) -> Match {
        let Some(same) = row.name.and_then(|name| self.names.get(&name)) else { return Match::Nobody };
        match same.own.as_slice() {
            [] if same.are_apart => Match::Nobody,
            [] => Match::SameName(None),
            [own] => Match::SameName(self.slot(*own)),
            several => Match::OneOf(several.iter().filter_map(|own| self.slot(*own)).collect()),
        }
    }

    /// Everybody not matched whose id, address or name the row gives.
    fn may_be(&self, row: &Row<'_>) -> Vec<u32> {
        let ids = row.contact.into_iter().chain(row.newcomer);
        let slots = ids.filter_map(|id| self.matching.state.contacts.slot(id.as_str()));
        let by_id = slots.filter_map(|slot| self.matching.position(slot));
        let by_email = row.email.and_then(|email| self.emails.get(&email)).into_iter().flatten().copied();
        let by_name =
            row.name.and_then(|name| self.names.get(&name)).into_iter().flat_map(|same| &same.own).copied();
        let all = by_id.chain(by_email).chain(by_name);
        let free = all.filter(|at| self.matching.own.get(*at).is_some_and(Own::is_free));
        let mut slots: Vec<_> = free.filter_map(|at| self.slot(at)).collect();
        slots.sort_unstable();
        slots.dedup();
        slots
    }

    fn slot(&self, own: usize) -> Option<u32> {
        self.matching.own.get(own).map(|own| own.slot)
    }
}
