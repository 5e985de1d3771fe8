//! One change of the facts: checked, applied to facts and index, and turned into its inverse.

use super::check::{Check, Place, overlaps};
use super::index::Index;
use super::state::State;
use crate::change::Change;
use crate::date::{Date, Period};
use crate::facts::{Absence, ContactAgreement, Division, Party, Recipient, Service};
use crate::id::{ContactId, OrganisationId, SubregionId};
use crate::json::{Format, Reader};
use crate::problem::{Detail, Problem, ProblemCode, Problems};
use std::collections::BTreeSet;

/// The place of a change in a list.
#[derive(Clone, Copy)]
pub(crate) struct At(pub(crate) usize);

impl At {
    /// The place of the change.
    pub(super) fn place(self) -> String {
        format!("/changes/{}", self.0)
    }

    /// The place of one of its keys.
    pub(super) fn key(self, key: &str) -> String {
        format!("{}/{key}", self.place())
    }

    /// A problem with the change as a whole.
    pub(super) fn whole(self, code: ProblemCode, value: impl ToString) -> Problems {
        Problem::new(code, self.place(), Detail::Value(value.to_string())).into()
    }

    fn problem(self, code: ProblemCode, key: &str, value: impl ToString) -> Problems {
        Problem::new(code, self.key(key), Detail::Value(value.to_string())).into()
    }
}

impl State {
    /// Applies changes in order, all or nothing. Gives the changes that undo them, last first.
    pub(crate) fn apply_all(&mut self, changes: &[Change]) -> Result<Vec<Change>, Problems> {
        if changes.iter().any(Change::is_of_territory) {
            return self.apply_as_a_whole(changes);
        }
        let mut inverse = Vec::new();
        let mut problems = Problems::default();
        for (i, change) in changes.iter().enumerate() {
            match self.apply(change, At(i)) {
                Ok(undo) => inverse.extend(undo),
                Err(found) => problems.extend(found),
            }
        }
        inverse.reverse();
        if problems.is_empty() {
            return Ok(inverse);
        }
        for change in &inverse {
            // The inverse of a change that was just applied always fits.
            _ = self.apply(change, At(0));
        }
        Err(problems)
    }

    /// Applies one change. Gives the change that undoes it, or nothing when it was so already.
    pub(crate) fn apply(&mut self, change: &Change, at: At) -> Result<Option<Change>, Problems> {
        match change {
            Change::Confirm(id, confirmation) => {
                let slot = self.contact(id, at)?;
                let Some(contact) = self.contacts.get_mut(slot) else { return Ok(None) };
                let Err(place) = contact.confirmations.binary_search(confirmation) else { return Ok(None) };
                contact.confirmations.insert(place, *confirmation);
                self.reindex(slot);
                Ok(Some(Change::Unconfirm(id.clone(), *confirmation)))
            }
            Change::Unconfirm(id, confirmation) => {
                let slot = self.contact(id, at)?;
                let Some(contact) = self.contacts.get_mut(slot) else { return Ok(None) };
                let Ok(place) = contact.confirmations.binary_search(confirmation) else {
                    return Err(at.whole(ProblemCode::NoSuchFact, confirmation.on));
                };
                contact.confirmations.remove(place);
                self.reindex(slot);
                Ok(Some(Change::Confirm(id.clone(), *confirmation)))
            }
            Change::SetDetails(id, patch) => {
                let slot = self.contact(id, at)?;
                let Some(contact) = self.contacts.get_mut(slot) else { return Ok(None) };
                let undo = (**patch).clone().apply(contact);
                self.reindex(slot);
                Ok(Some(Change::SetDetails(id.clone(), Box::new(undo))))
            }
            Change::SetAbsence(id, absence) => self.set_absence(id, absence, at),
            Change::RemoveAbsence(id, from) => {
                let slot = self.contact(id, at)?;
                let contact = self.contacts.get(slot);
                let found = contact.and_then(|c| c.absences.iter().position(|a| a.period.from() == *from));
                let Some(place) = found else { return Err(at.whole(ProblemCode::NoSuchFact, day(*from))) };
                let old = self.with_absences(slot, |absences| absences.remove(place));
                Ok(old.map(|old| Change::SetAbsence(id.clone(), old)))
            }
            Change::AddContact(contact) => {
                let mut contact = (**contact).clone();
                contact.canonicalise();
                if self.is_taken(contact.id.as_str()) {
                    return Err(at.whole(ProblemCode::AlreadyThere, &contact.id));
                }
                let place = at.key("contact");
                self.check(&mut |check| check.contact(&contact, |_| place.clone()))?;
                let id = contact.id.clone();
                let slot = self.contacts.insert(contact);
                self.with_index(&mut |state, index| index.add_contact(state, slot));
                Ok(Some(Change::RemoveContact(id)))
            }
            Change::RemoveContact(id) => {
                let slot = self.contact(id, at)?;
                self.unused_contact(id, slot, at)?;
                self.with_index(&mut |state, index| index.remove_contact(state, slot));
                Ok(self.contacts.remove(slot).map(|contact| Change::AddContact(Box::new(contact))))
            }
            Change::EndService(id, until) => {
                let slot = self.contact(id, at)?;
                let Some(contact) = self.contacts.get_mut(slot) else { return Ok(None) };
                let kept = contact.in_service.periods().iter().filter(|period| period.start() < *until);
                let ended = kept.map(|period| {
                    let end = period.end().map_or(*until, |end| end.min(*until));
                    Period::new(period.from(), Some(end)).unwrap_or(*period)
                });
                let ended = Service::new(ended.collect());
                let old = std::mem::replace(&mut contact.in_service, ended);
                self.reindex(slot);
                Ok(Some(Change::SetService(id.clone(), old)))
            }
            Change::SetService(id, service) => {
                let slot = self.contact(id, at)?;
                if let Some(overlap) = overlaps(service.periods().iter().copied()).first() {
                    let key = format!("inService/{overlap}");
                    return Err(
                        Problem::new(ProblemCode::OverlappingService, at.key(&key), Detail::None).into()
                    );
                }
                let Some(contact) = self.contacts.get_mut(slot) else { return Ok(None) };
                let service = match service {
                    Service::Several(periods) => Service::new(periods.to_vec()),
                    other => other.clone(),
                };
                let old = std::mem::replace(&mut contact.in_service, service);
                self.reindex(slot);
                Ok(Some(Change::SetService(id.clone(), old)))
            }
            Change::Assign(id, areas) => {
                let slot = self.contact(id, at)?;
                let Some(mut contact) = self.contacts.get(slot).cloned() else { return Ok(None) };
                contact.areas.clone_from(areas);
                contact.areas.sort_unstable();
                let place = at.place();
                self.check(&mut |check| check.contact(&contact, |_| place.clone()))?;
                self.with_index(&mut |state, index| index.remove_contact(state, slot));
                let areas = contact.areas;
                let Some(contact) = self.contacts.get_mut(slot) else { return Ok(None) };
                let old = std::mem::replace(&mut contact.areas, areas);
                self.with_index(&mut |state, index| index.add_contact(state, slot));
                Ok(Some(Change::Assign(id.clone(), old)))
            }
            Change::AddOrganisation(organisation) => {
                let mut organisation = (**organisation).clone();
                organisation.canonicalise();
                if self.is_taken(organisation.id.as_str()) {
                    return Err(at.whole(ProblemCode::AlreadyThere, &organisation.id));
                }
                let place = at.key("organisation");
                self.check(&mut |check| check.organisation(&organisation, &Place::new(&place)))?;
                let id = organisation.id.clone();
                let slot = self.organisations.insert(organisation);
                self.with_index(&mut |state, index| index.seat(state, slot));
                Ok(Some(Change::RemoveOrganisation(id)))
            }
            Change::RemoveOrganisation(id) => {
                let slot = self.organisation(id, at)?;
                self.unused_organisation(id, slot, at)?;
                self.with_index(&mut |_, index| index.remove_organisation(slot));
                Ok(self.organisations.remove(slot).map(|old| Change::AddOrganisation(Box::new(old))))
            }
            Change::SetServes(id, serves) => {
                let slot = self.organisation(id, at)?;
                let Some(mut organisation) = self.organisations.get(slot).cloned() else { return Ok(None) };
                organisation.serves.clone_from(serves);
                organisation.serves.sort_unstable();
                let contacts =
                    self.index.organisations.get(&slot).map(|own| own.contacts.clone()).unwrap_or_default();
                self.check(&mut |check| {
                    check.areas(serves, &at.key("serves"));
                    check.still_inside(&organisation, &contacts, &at.key("serves"));
                })?;
                let serves = std::mem::take(&mut organisation.serves);
                let Some(own) = self.organisations.get_mut(slot) else { return Ok(None) };
                let old = std::mem::replace(&mut own.serves, serves);
                self.with_index(&mut |state, index| {
                    contacts.iter().for_each(|contact| index.remove_contact(state, *contact));
                    index.remove_seats(slot);
                    index.seat(state, slot);
                    contacts.iter().for_each(|contact| index.add_contact(state, *contact));
                });
                Ok(Some(Change::SetServes(id.clone(), old)))
            }
            Change::Agree(agreement) => self.agree(agreement, at),
            Change::RemoveAgreement(region, from) => {
                let same =
                    |other: &ContactAgreement| other.region == *region && other.in_force.from() == *from;
                let Some(place) = self.agreements.iter().position(same) else {
                    return Err(at.whole(ProblemCode::NoSuchFact, region));
                };
                Ok(Some(Change::Agree(Box::new(self.agreements.remove(place)))))
            }
            Change::Divide(division) => self.divide(division, at),
            Change::RemoveDivision(region, from) => {
                let same = |other: &Division| other.region == *region && other.in_force.from() == *from;
                let Some(place) = self.divisions.iter().position(same) else {
                    return Err(at.whole(ProblemCode::NoSuchFact, region));
                };
                let going = self.divisions.get(place).into_iter().flat_map(|old| &old.subregions);
                self.unused_subregions(&going.map(|subregion| &subregion.id).collect::<Vec<_>>(), at)?;
                Ok(Some(Change::Divide(Box::new(self.divisions.remove(place)))))
            }
            Change::Distribute(distribution) => {
                let mut distribution = distribution.clone();
                distribution.canonicalise();
                let place = at.place();
                self.check(&mut |check| check.distribution(&distribution, &Place::new(&place)))?;
                let Err(place) = self.distributions.binary_search(&distribution) else { return Ok(None) };
                self.with_index(&mut |state, index| index.spread(state, &distribution, true));
                self.distributions.insert(place, distribution.clone());
                Ok(Some(Change::RemoveDistribution(distribution)))
            }
            Change::RemoveDistribution(distribution) => {
                let mut distribution = distribution.clone();
                distribution.canonicalise();
                let Ok(place) = self.distributions.binary_search(&distribution) else {
                    return Err(at.whole(ProblemCode::NoSuchFact, distribution.on));
                };
                self.with_index(&mut |state, index| index.spread(state, &distribution, false));
                Ok(Some(Change::Distribute(self.distributions.remove(place))))
            }
            Change::PlanMeeting(_)
            | Change::RecordMeeting(..)
            | Change::CancelMeeting(_)
            | Change::RemoveMeeting(_)
            | Change::SetGroup(_)
            | Change::RemoveGroup(_)
            | Change::RecordSession(..)
            | Change::RemoveSession(..)
            | Change::TestValue(_)
            | Change::RemoveValueTest(_) => self.apply_meetings(change, at),
            Change::SetTerritory(choice, districts, central) => {
                self.set_territory(choice, districts, central.as_ref(), at)
            }
        }
    }

    fn set_absence(&mut self, id: &ContactId, absence: &Absence, at: At) -> Result<Option<Change>, Problems> {
        let slot = self.contact(id, at)?;
        if let Some(stand_in) = &absence.replaced_by {
            if stand_in == id {
                return Err(at.problem(ProblemCode::SelfReplacement, "replacedBy", stand_in));
            }
            if self.contacts.slot(stand_in.as_str()).is_none() {
                return Err(at.problem(ProblemCode::UnknownContact, "replacedBy", stand_in));
            }
        }
        let Some(contact) = self.contacts.get(slot) else { return Ok(None) };
        let same = contact.absences.iter().position(|other| other.period.from() == absence.period.from());
        let others = contact.absences.iter().enumerate().filter(|(i, _)| Some(*i) != same);
        if others.into_iter().any(|(_, other)| other.period.overlaps(absence.period)) {
            let place = at.place();
            return Err(Problem::new(ProblemCode::OverlappingAbsences, place, Detail::None).into());
        }
        if same.and_then(|same| contact.absences.get(same)) == Some(absence) {
            return Ok(None);
        }
        let old = self.with_absences(slot, |absences| {
            let old = same.map(|same| absences.remove(same));
            absences.push(absence.clone());
            absences.sort_unstable();
            old
        });
        Ok(Some(match old.flatten() {
            Some(old) => Change::SetAbsence(id.clone(), old),
            None => Change::RemoveAbsence(id.clone(), absence.period.from()),
        }))
    }

    /// Changes a contact's absences, and who depends on whom.
    fn with_absences<T>(&mut self, slot: u32, change: impl FnOnce(&mut Vec<Absence>) -> T) -> Option<T> {
        let mut contact = self.contacts.get(slot)?.clone();
        self.with_index(&mut |state, index| index.undepend(state, slot, &contact));
        let value = change(&mut contact.absences);
        self.with_index(&mut |state, index| index.depend(state, slot, &contact));
        *self.contacts.get_mut(slot)? = contact;
        self.reindex(slot);
        Some(value)
    }

    fn agree(&mut self, agreement: &ContactAgreement, at: At) -> Result<Option<Change>, Problems> {
        let mut agreement = agreement.clone();
        agreement.canonicalise();
        let place = at.key("agreement");
        self.check(&mut |check| check.agreement(&agreement, &Place::new(&place)))?;
        let (region, from) = (agreement.region, agreement.in_force.from());
        let own = self.agreements.iter().enumerate().filter(|(_, other)| other.region == region);
        let (mut same, mut clash) = (None, false);
        for (i, other) in own {
            if other.in_force.from() == from {
                same = Some(i);
            } else {
                clash |= other.in_force.overlaps(agreement.in_force);
            }
        }
        if clash {
            return Err(at.problem(ProblemCode::TwoAgreements, "agreement", region));
        }
        let old = same.map(|same| self.agreements.remove(same));
        let key = |other: &ContactAgreement| (other.region, other.in_force);
        let place = self.agreements.partition_point(|other| key(other) < key(&agreement));
        self.agreements.insert(place, agreement);
        Ok(Some(match old {
            Some(old) => Change::Agree(Box::new(old)),
            None => Change::RemoveAgreement(region, from),
        }))
    }

    fn divide(&mut self, division: &Division, at: At) -> Result<Option<Change>, Problems> {
        let mut division = division.clone();
        division.canonicalise();
        let (region, from) = (division.region, division.in_force.from());
        let is_same = |other: &Division| other.region == region && other.in_force.from() == from;
        let others = self.divisions.iter().filter(|other| !is_same(other));
        let mut ids: BTreeSet<_> = others
            .clone()
            .flat_map(|other| &other.subregions)
            .map(|subregion| subregion.id.as_str())
            .collect();
        let clash = others
            .into_iter()
            .any(|other| other.region == region && other.in_force.overlaps(division.in_force));
        let place = at.key("division");
        self.check(&mut |check| check.division(&division, &Place::new(&place), &mut ids))?;
        if clash {
            return Err(at.problem(ProblemCode::TwoDivisions, "division", region));
        }
        let same = self.divisions.iter().position(is_same);
        let going =
            same.and_then(|same| self.divisions.get(same)).into_iter().flat_map(|old| &old.subregions);
        let stays = |id: &SubregionId| division.subregions.iter().any(|subregion| subregion.id == *id);
        let going: Vec<_> = going.map(|subregion| &subregion.id).filter(|id| !stays(id)).collect();
        self.unused_subregions(&going, at)?;
        let old = same.map(|same| self.divisions.remove(same));
        let key = |other: &Division| (other.region, other.in_force);
        let place = self.divisions.partition_point(|other| key(other) < key(&division));
        self.divisions.insert(place, division);
        Ok(Some(match old {
            Some(old) => Change::Divide(Box::new(old)),
            None => Change::RemoveDivision(region, from),
        }))
    }

    /// Works with the index while the facts can still be read.
    ///
    /// The work is known by a trait, so that lending the index is compiled once: it is large, and this is done often.
    fn with_index(&mut self, work: &mut dyn FnMut(&Self, &mut Index)) {
        let mut index = std::mem::take(&mut self.index);
        work(self, &mut index);
        self.index = index;
    }

    fn reindex(&mut self, slot: u32) {
        self.with_index(&mut |state, index| index.update_contact(state, slot));
    }

    /// Runs checks against the state as it is, unless they come after the last change.
    pub(super) fn check(&self, check: &mut dyn FnMut(&mut Check<'_>)) -> Result<(), Problems> {
        if self.is_unsettled {
            return Ok(());
        }
        let mut reader = reader();
        check(&mut Check::new(self, &mut reader));
        reader.into_problems().or(())
    }

    fn contact(&self, id: &ContactId, at: At) -> Result<u32, Problems> {
        let slot = self.contacts.slot(id.as_str());
        slot.ok_or_else(|| at.problem(ProblemCode::UnknownContact, "contact", id))
    }

    fn organisation(&self, id: &OrganisationId, at: At) -> Result<u32, Problems> {
        let slot = self.organisations.slot(id.as_str());
        slot.ok_or_else(|| at.problem(ProblemCode::UnknownOrganisation, "organisation", id))
    }

    /// Whether an organisation or a contact has this id.
    pub(crate) fn is_taken(&self, id: &str) -> bool {
        self.contacts.slot(id).is_some() || self.organisations.slot(id).is_some()
    }

    fn unused_contact(&self, id: &ContactId, slot: u32, at: At) -> Result<(), Problems> {
        let dependants = self.index.dependants.get(&slot).into_iter().flatten();
        let users: Vec<_> =
            dependants.filter_map(|slot| self.contacts.get(*slot)).map(|c| c.id.to_string()).collect();
        let spread = self.index.spread_to_contacts.contains_key(&slot).then(|| "distributions".to_owned());
        let meets = self.meets(id).then(|| "meetings".to_owned());
        in_use(id.as_str(), users.into_iter().chain(spread).chain(meets).collect(), at)
    }

    fn unused_organisation(&self, id: &OrganisationId, slot: u32, at: At) -> Result<(), Problems> {
        let own = self.index.organisations.get(&slot).map(|own| own.contacts.as_slice()).unwrap_or_default();
        let mut users: Vec<_> =
            own.iter().filter_map(|slot| self.contacts.get(*slot)).map(|c| c.id.to_string()).collect();
        let party = Party::Organisation(id.clone());
        if self.agreements.iter().any(|agreement| agreement.custodian.as_ref() == Some(&party)) {
            users.push("agreements".to_owned());
        }
        if self.divisions.iter().any(|division| division.consulted.contains(&party)) {
            users.push("divisions".to_owned());
        }
        let recipient = Recipient::Id(id.clone().into());
        if self.distributions.iter().any(|distribution| distribution.to.contains(&recipient)) {
            users.push("distributions".to_owned());
        }
        if self.meetings.iter().any(|meeting| meeting.initiator.as_ref() == Some(&party)) {
            users.push("meetings".to_owned());
        }
        in_use(id.as_str(), users, at)
    }
}

pub(super) fn in_use(id: &str, users: Vec<String>, at: At) -> Result<(), Problems> {
    if users.is_empty() {
        return Ok(());
    }
    let shown: Vec<_> = users.into_iter().take(5).collect();
    let detail = Detail::Choice(id.to_owned(), shown.join(", "));
    Err(Problem::new(ProblemCode::StillInUse, at.place(), detail).into())
}

pub(super) fn reader() -> Reader {
    Reader::new(Format::new("changes"))
}

fn day(date: Option<Date>) -> String {
    date.map_or_else(|| "…".to_owned(), |date| date.to_string())
}
