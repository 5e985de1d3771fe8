//! Who on a list is who in the register: by id, else by e-mail, else by name (DOMAIN §4).
//!
//! An e-mail identifies somebody when it occurs once on both sides. Who is matched may get another e-mail, after
//! which an address that was shared no longer is; so matching goes round until nothing is added. That makes a list
//! that is reconciled twice say the same as once.

use super::document::Delivery;
use super::key::NameKey;
use crate::id::ContactId;
use crate::register::state::State;
use crate::text::Personal;
use hashbrown::HashMap;
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
    /// The id stands in another row too.
    SameId(Option<u32>),
    /// The name stands in another row too, and nobody of the organisation has it.
    SameName,
    /// The id is of another organisation, or of something else.
    Elsewhere,
}

/// A row of the list, as far as it tells who it is about: e-mail and name as numbers of [`Keys`].
struct Row<'a> {
    contact: Option<&'a ContactId>,
    newcomer: Option<&'a ContactId>,
    email: Option<usize>,
    name: Option<usize>,
    /// Whether what the row says will be taken over, so that its address becomes that of the contact.
    is_taken: bool,
    found: Option<Match>,
}

/// A contact of the organisation, in or out of service. What no row says has no number.
struct Own {
    slot: u32,
    email: Option<usize>,
    name: Option<usize>,
    /// The row with which it is matched.
    row: Option<usize>,
    /// Whether two rows give its id, so that neither can be told to be it.
    is_doubted: bool,
}

impl Own {
    const fn is_free(&self) -> bool {
        self.row.is_none() && !self.is_doubted
    }
}

/// The e-mails and names of the list, numbered.
#[derive(Default)]
struct Keys {
    emails: HashMap<SmolStr, usize>,
    names: HashMap<NameKey, usize>,
}

/// An address as it is compared: without capitals.
fn email_key(email: &str) -> SmolStr {
    if email.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()) {
        return email.to_lowercase().into();
    }
    email.into()
}

impl Keys {
    fn row<'a>(
        &mut self,
        contact: Option<&'a ContactId>,
        email: Option<&Personal>,
        name: Option<&Personal>,
    ) -> Row<'a> {
        let (emails, names) = (self.emails.len(), self.names.len());
        let email = email.map(|email| *self.emails.entry(email_key(email.as_str())).or_insert(emails));
        let name = name.map(|name| *self.names.entry(NameKey::new(name)).or_insert(names));
        Row { contact, newcomer: None, email, name, is_taken: false, found: None }
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
    let mut keys = Keys::default();
    let mut rows = Vec::with_capacity(delivery.people.len() + delivery.refused.len());
    for (at, person) in delivery.people.iter().enumerate() {
        let row = keys.row(person.contact.as_ref(), person.email.as_ref(), Some(&person.name));
        rows.push(Row { newcomer: person.newcomer.as_ref(), is_taken: is_taken(at), ..row });
    }
    for row in &delivery.refused {
        rows.push(keys.row(row.contact.as_ref(), row.email.as_ref(), row.name.as_ref()));
    }
    let known = own.iter().filter_map(|slot| {
        let contact = state.contacts.get(*slot)?;
        let email = contact.email.as_ref().and_then(|email| keys.email(email.as_str()));
        let name = keys.names.get(&NameKey::new(&contact.name)).copied();
        Some(Own { slot: *slot, email, name, row: None, is_doubted: false })
    });
    let mut own: Vec<_> = known.collect();
    own.sort_unstable_by_key(|own| own.slot);
    let points = state.organisations.find(delivery.organisation.as_str()).map(|known| &known.points);
    let points = points.into_iter().flatten().filter_map(|point| point.email.as_ref());
    let mut listed = vec![0; keys.emails.len()];
    rows.iter().filter_map(|row| row.email).for_each(|email| count(&mut listed, email));
    // The address of a desk or a mailbox is nobody's own.
    let desks: Vec<_> = points.filter_map(|email| keys.email(email.as_str())).collect();
    desks.into_iter().for_each(|email| (0..2).for_each(|_| count(&mut listed, email)));
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
        for id in self.rows.iter().filter_map(|row| row.contact.or(row.newcomer)) {
            let times = given.entry(id).or_default();
            *times = times.saturating_add(1);
        }
        for row in 0..self.rows.len() {
            let Some((contact, newcomer)) = self.rows.get(row).map(|row| (row.contact, row.newcomer)) else {
                continue;
            };
            let Some(id) = contact.or(newcomer) else { continue };
            let slot = self.state.contacts.slot(id.as_str());
            let own = slot.and_then(|slot| self.position(slot));
            let is_twice = given.get(id).is_some_and(|times| *times > 1);
            let is_elsewhere = own.is_none() && self.state.is_taken(id.as_str());
            let found = match own {
                _ if is_elsewhere => Match::Elsewhere,
                Some(own) if !is_twice => {
                    self.pair(row, own);
                    continue;
                }
                Some(own) => {
                    self.doubt(own);
                    Match::SameId(slot)
                }
                // An id that nobody has says nothing, unless it is the one for a newcomer.
                None if contact.is_some() => continue,
                None if is_twice => Match::SameId(None),
                None => Match::Nobody,
            };
            if let Some(row) = self.rows.get_mut(row) {
                row.found = Some(found);
            }
        }
    }

    /// Rows whose address occurs once on both sides. How many were matched.
    fn by_email(&mut self) -> usize {
        let mut known = vec![(0_u32, usize::MAX); self.listed.len()];
        for (at, own) in self.own.iter().enumerate() {
            // The list may give somebody who is matched another address.
            let row = own.row.and_then(|row| self.rows.get(row)).filter(|row| row.is_taken);
            let given = row.and_then(|row| row.email);
            if let Some((times, holder)) = given.or(own.email).and_then(|email| known.get_mut(email)) {
                *times = times.saturating_add(1);
                *holder = at;
            }
        }
        let mut pairs = Vec::new();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| row.found.is_none()) {
            let Some(email) = row.email.filter(|email| self.listed.get(*email) == Some(&1)) else { continue };
            if let Some((1, holder)) = known.get(email)
                && self.own.get(*holder).is_some_and(Own::is_free)
            {
                pairs.push((at, *holder));
            }
        }
        pairs.iter().for_each(|(row, own)| self.pair(*row, *own));
        pairs.len()
    }

    /// Two rows give the id of this contact.
    fn doubt(&mut self, own: usize) {
        if let Some(own) = self.own.get_mut(own) {
            own.is_doubted = true;
        }
    }

    /// The names that stand in rows that are not matched.
    fn by_names(&self) -> HashMap<usize, SameName> {
        let mut names: HashMap<usize, SameName> = HashMap::new();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| row.found.is_none()) {
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
        let single = |same: SameName| match (same.rows.as_slice(), same.own.as_slice()) {
            ([row], [own]) => Some((*row, *own)),
            _ => None,
        };
        let pairs: Vec<_> = self.by_names().into_values().filter_map(single).collect();
        pairs.iter().for_each(|(row, own)| self.pair(*row, *own));
        pairs.len()
    }

    /// What is known of every row, now that nothing more can be matched.
    fn finish(self) -> Vec<Match> {
        let names = self.by_names();
        let rest = |row: &Row<'_>| {
            let Some(same) = row.name.and_then(|name| names.get(&name)) else { return Match::Nobody };
            let is_only = row.email.is_some_and(|email| self.listed.get(email) == Some(&1));
            match same.own.as_slice() {
                [] if same.rows.len() == 1 || is_only => Match::Nobody,
                [] => Match::SameName,
                some => {
                    Match::OneOf(some.iter().filter_map(|at| self.own.get(*at)).map(|own| own.slot).collect())
                }
            }
        };
        self.rows.iter().map(|row| row.found.clone().unwrap_or_else(|| rest(row))).collect()
    }
}
