//! A delivery set beside a register: who is confirmed, changed, new, gone or back, and what is unclear (DOMAIN §4).

use super::areas;
use super::document::{DeliveredContact, Delivery};
use super::key::{NameKey, email_key};
use super::matching::{Match, matches};
use super::newcomers::Newcomers;
use super::reconciliation::{Reconciled, Reconciliation};
use super::share::Share;
use super::{ContactField, ReconciledKind, Unclear};
use crate::change::{Change, DetailsPatch};
use crate::date::Period;
use crate::facts::{Confirmation, Contact, DatedArea, Organisation, Service, Weekdays};
use crate::id::{AreaCode, ContactId};
use crate::problem::{Detail, Problem, ProblemCode, Problems};
use crate::register::Register;
use crate::register::state::State;
use crate::text::Personal;
use hashbrown::HashSet;

impl Register {
    /// What the list of an organisation changes, person by person and with reasons.
    ///
    /// Everybody on the list is confirmed when somebody vouches for it, and stays as they were otherwise. Who is
    /// gone is out of service from the day of the list on; nobody is deleted. Somebody new gets the next free id.
    /// What could mean more than one thing is left to a person and changes nothing.
    ///
    /// `most_ended` is the largest share of the organisation's contacts in service that this list may end.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Delivery, ReconciledKind, Register, Share};
    /// let register = Register::demo();
    /// let delivery = Delivery::from_slice(br#"{
    ///     "format": "bouwsteen/delivery/1", "organisation": "lt-doesburg", "on": "2021-09-01",
    ///     "vouched": { "on": "2021-09-01", "by": "organisation" },
    ///     "people": [{ "row": 2, "contact": "lt-doesburg-1", "name": "Persoon 900", "phone": "+31880000900" },
    ///                { "row": 3, "name": "Persoon 901", "email": "persoon.901@team.example" }]
    /// }"#)?;
    /// let reconciliation = register.reconcile(&delivery, Share::percent(50)?)?;
    /// assert_eq!(reconciliation.entries[0].kind, ReconciledKind::Changed);
    /// assert_eq!(reconciliation.entries[1].kind, ReconciledKind::Joined);
    ///
    /// let (changed, undo) = reconciliation.apply(&register)?;
    /// assert!(changed.reconcile(&delivery, Share::percent(50)?)?.changes().next().is_none(), "twice is once");
    /// assert_eq!(changed.with(&undo)?.0, register);
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Problems`] when the register has no such organisation (`unknown-organisation`), or when the list would end
    /// more than the share (`too-many-ended`, with how many of how many).
    pub fn reconcile(&self, delivery: &Delivery, most_ended: Share) -> Result<Reconciliation, Problems> {
        let state = self.state();
        let slot = state.organisations.slot(delivery.organisation.as_str());
        let known = slot.and_then(|slot| Some((slot, state.organisations.get(slot)?)));
        let Some((slot, organisation)) = known else {
            let value = Detail::Value(delivery.organisation.to_string());
            return Err(Problem::new(ProblemCode::UnknownOrganisation, "/organisation", value).into());
        };
        let own = state.index.organisations.get(&slot).map(|own| own.contacts.as_slice()).unwrap_or_default();
        let mut entries = Vec::with_capacity(delivery.people.len() + delivery.refused.len());
        let newcomers = Newcomers::new(state, organisation, own, delivery);
        let mut work = Work { state, organisation, delivery, newcomers };
        let seen = work.rows(own, &mut entries);
        work.missing(own, &seen, most_ended, &mut entries)?;
        Ok(Reconciliation::new(delivery.organisation.clone(), delivery.on, delivery.vouched, entries))
    }
}

struct Work<'a> {
    state: &'a State,
    organisation: &'a Organisation,
    delivery: &'a Delivery,
    newcomers: Newcomers<'a>,
}

impl Work<'_> {
    /// An entry for every row. Gives who stands on the list, or may.
    fn rows(&mut self, own: &[u32], entries: &mut Vec<Reconciled>) -> HashSet<u32> {
        let (state, delivery) = (self.state, self.delivery);
        let doubts: Vec<_> = delivery.people.iter().map(|person| self.doubt(person)).collect();
        let is_taken = |at: usize| doubts.get(at) == Some(&None);
        let matches = matches(state, own, delivery, is_taken);
        let is_dated = delivery.people.iter().any(|person| person.checked_on.is_some());
        let mut seen = HashSet::with_capacity(own.len());
        for found in &matches {
            seen.extend(found.who());
        }
        let (taken, refused) = matches.split_at(delivery.people.len().min(matches.len()));
        for ((person, doubt), found) in delivery.people.iter().zip(&doubts).zip(taken) {
            let vouched = self.vouched(person, is_dated);
            let entry = match (found, doubt) {
                (Match::Is(slot), None) => match state.contacts.get(*slot) {
                    Some(contact) => self.known(person, contact, vouched),
                    None => continue,
                },
                (Match::Nobody, None) => self.newcomer(person, vouched),
                (Match::Is(_) | Match::Nobody, Some(doubt)) => self.unclear(person.row, found, *doubt),
                (Match::OneOf(_), _) => self.unclear(person.row, found, Unclear::SeveralCandidates),
                (Match::SameId(_), _) => self.unclear(person.row, found, Unclear::SameIdTwice),
                (Match::SameName(_), _) => self.unclear(person.row, found, Unclear::SameNameTwice),
                (Match::Elsewhere(_), _) => self.unclear(person.row, found, Unclear::IdElsewhere),
            };
            entries.push(entry.fitted());
        }
        for (row, found) in delivery.refused.iter().zip(refused) {
            entries.push(self.unclear(row.row, found, Unclear::Refused));
        }
        seen
    }

    fn extent(&self) -> areas::Extent<'_> {
        areas::Extent { state: self.state, regions: &self.delivery.regions, on: self.delivery.on }
    }

    /// Why what a row says cannot be taken over, whoever it is about.
    fn doubt(&self, person: &DeliveredContact) -> Option<Unclear> {
        areas::doubt(self.state, self.organisation, person.areas.as_deref().unwrap_or_default())
    }

    /// What confirms somebody on the list. A list that keeps days of its own confirms on those days.
    fn vouched(&self, person: &DeliveredContact, is_dated: bool) -> Option<Confirmation> {
        let vouched = self.delivery.vouched?;
        if !is_dated {
            return Some(vouched);
        }
        let on = person.checked_on.filter(|checked| *checked <= vouched.on)?;
        Some(Confirmation { on, by: vouched.by })
    }

    fn unclear(&self, row: u32, found: &Match, reason: Unclear) -> Reconciled {
        let mut entry = Reconciled::unclear(Some(row), reason);
        entry.candidates = found.who().iter().filter_map(|slot| self.id(*slot)).collect();
        entry.candidates.sort_unstable();
        entry
    }

    fn id(&self, slot: u32) -> Option<ContactId> {
        self.state.contacts.get(slot).map(|contact| contact.id.clone())
    }

    /// Somebody who is known: what changes, and whether they are back.
    fn known(
        &self,
        person: &DeliveredContact,
        contact: &Contact,
        vouched: Option<Confirmation>,
    ) -> Reconciled {
        let (id, on) = (&contact.id, self.delivery.on);
        let mut entry = Reconciled::new(ReconciledKind::Unchanged, Some(person.row), Some(id.clone()));
        let is_back = is_gone(contact, on);
        if is_back {
            let mut periods = contact.in_service.periods().to_vec();
            periods.push(Period::since(on));
            entry.changes.push(Change::SetService(id.clone(), Service::new(periods)));
        }
        if let Some(patch) = patch(person, contact, &mut entry.fields) {
            entry.changes.push(Change::SetDetails(id.clone(), Box::new(patch)));
        }
        let listed = person.areas.as_deref().unwrap_or_default();
        if let Some(areas) = self.extent().changed(&contact.areas, listed) {
            entry.fields.push(ContactField::Areas);
            entry.changes.push(Change::Assign(id.clone(), areas));
        }
        entry.fields.sort_unstable();
        let new = vouched.filter(|vouched| !contact.confirmations.contains(vouched));
        entry.changes.extend(new.map(|vouched| Change::Confirm(id.clone(), vouched)));
        entry.kind = match () {
            () if is_back => ReconciledKind::Returned,
            () if !entry.fields.is_empty() => ReconciledKind::Changed,
            () if vouched.is_some() => ReconciledKind::Confirmed,
            () => ReconciledKind::Unchanged,
        };
        entry
    }

    /// Somebody who was not known.
    fn newcomer(&mut self, person: &DeliveredContact, vouched: Option<Confirmation>) -> Reconciled {
        let listed = person.areas.as_deref().filter(|listed| !listed.is_empty());
        let only = || areas::only(self.organisation, self.delivery.on).map(|area| vec![area]);
        let Some(mut areas) = listed.map(<[AreaCode]>::to_vec).or_else(only) else {
            return Reconciled::unclear(Some(person.row), Unclear::NoAreas);
        };
        areas.sort_unstable();
        areas.dedup();
        let id = person.newcomer.clone().or_else(|| self.newcomers.take());
        let Some(id) = id else { return Reconciled::unclear(Some(person.row), Unclear::IdElsewhere) };
        let contact = Contact {
            id: id.clone(),
            name: person.name.clone(),
            function: person.function.clone(),
            organisation: self.organisation.id.clone(),
            areas: areas.into_iter().map(DatedArea::from).collect(),
            email: person.email.clone(),
            phone: person.phone.clone(),
            working_days: working_days(person),
            skj_registered: person.skj_registered,
            in_service: Service::Once(Period::since(self.delivery.on)),
            confirmations: vouched.into_iter().collect(),
            absences: Vec::new(),
        };
        let mut entry = Reconciled::new(ReconciledKind::Joined, Some(person.row), Some(id));
        entry.changes.push(Change::AddContact(Box::new(contact)));
        entry
    }

    /// Who is in service, is of what the list is about, and is not on it leaves, unless a row that could not be taken may be about them.
    fn missing(
        &self,
        own: &[u32],
        seen: &HashSet<u32>,
        most_ended: Share,
        entries: &mut Vec<Reconciled>,
    ) -> Result<(), Problems> {
        let on = self.delivery.on;
        let contacts = own.iter().filter_map(|slot| Some((slot, self.state.contacts.get(*slot)?)));
        let extent = self.extent();
        let is_due = |contact: &Contact| contact.in_service.contains(on) && extent.concerns(&contact.areas);
        let in_service: Vec<_> = contacts.filter(|(_, contact)| is_due(contact)).collect();
        let missing = in_service.iter().filter(|(slot, _)| !seen.contains(*slot));
        let mut missing: Vec<_> = missing.map(|(_, contact)| *contact).collect();
        missing.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let is_nobody =
            |row: &&super::RefusedContact| row.contact.is_none() && row.name.is_none() && row.email.is_none();
        let may_be_refused = self.delivery.refused.iter().any(|row| is_nobody(&row));
        if !may_be_refused && !most_ended.allows(missing.len(), in_service.len()) {
            let (ending, of) = (missing.len(), in_service.len());
            let most = format!("{most_ended} ({})", most_ended.of(of));
            let detail = Detail::Choice(format!("{ending}/{of}"), most);
            return Err(Problem::new(ProblemCode::TooManyEnded, "", detail).into());
        }
        entries.extend(missing.into_iter().map(|contact| {
            let id = &contact.id;
            if may_be_refused {
                let mut entry = Reconciled::unclear(None, Unclear::MayBeRefused);
                entry.candidates.push(id.clone());
                return entry;
            }
            let mut entry = Reconciled::new(ReconciledKind::Left, None, Some(id.clone()));
            // Who works elsewhere too goes on there.
            entry.changes.push(match extent.elsewhere(&contact.areas) {
                Some(areas) => {
                    entry.fields.push(ContactField::Areas);
                    Change::Assign(id.clone(), areas)
                }
                None => Change::EndService(id.clone(), on),
            });
            entry
        }));
        Ok(())
    }
}

/// The days at work that a row gives. No day at all says nothing, like an empty cell.
fn working_days(person: &DeliveredContact) -> Option<Weekdays> {
    person.working_days.filter(|days| days.iter().next().is_some())
}

/// Whether somebody is out of service on a day, and not about to begin.
fn is_gone(contact: &Contact, on: crate::date::Date) -> bool {
    let periods = contact.in_service.periods();
    !contact.in_service.contains(on)
        && !periods.iter().any(|period| !period.is_empty() && period.start() > on)
}

/// The details that a row gives and that are other than those known. What is empty in the list stays as it is.
fn patch(
    person: &DeliveredContact,
    contact: &Contact,
    fields: &mut Vec<ContactField>,
) -> Option<DetailsPatch> {
    fn other<T: Clone + PartialEq>(
        given: Option<&T>,
        known: Option<&T>,
        field: ContactField,
        fields: &mut Vec<ContactField>,
    ) -> Option<Option<T>> {
        let given = given.filter(|given| Some(*given) != known)?;
        fields.push(field);
        Some(Some(given.clone()))
    }
    let before = fields.len();
    let is_same_name = || NameKey::new(&person.name) == NameKey::new(&contact.name);
    let name = Some(&person.name).filter(|name| **name != contact.name && !is_same_name());
    // Capitals do not make it another address.
    let is_same_email =
        |email: &&Personal, known: &Personal| email_key(email.as_str()) == email_key(known.as_str());
    let known = contact.email.as_ref();
    let email = person.email.as_ref().filter(|email| !known.is_some_and(|known| is_same_email(email, known)));
    let days = working_days(person);
    let patch = DetailsPatch {
        name: other(name, Some(&contact.name), ContactField::Name, fields).flatten(),
        function: other(person.function.as_ref(), contact.function.as_ref(), ContactField::Function, fields),
        email: other(email, contact.email.as_ref(), ContactField::Email, fields),
        phone: other(person.phone.as_ref(), contact.phone.as_ref(), ContactField::Phone, fields),
        working_days: other(days.as_ref(), contact.working_days.as_ref(), ContactField::WorkingDays, fields),
        skj_registered: other(
            person.skj_registered.as_ref(),
            contact.skj_registered.as_ref(),
            ContactField::SkjRegistered,
            fields,
        ),
    };
    (fields.len() > before).then_some(patch)
}
