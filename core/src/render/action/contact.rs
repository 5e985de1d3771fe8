//! What to do about the contacts: step 1.

use super::super::Renderer;
use super::Task;
use crate::assessment::{Actor, Missing, Subject};
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::id::{AreaCode, ContactId, OrganisationId, RegionCode};
use crate::vocabulary::Detail;

impl Renderer {
    /// What to do about a requirement of the first step; nothing when the subject is of another kind.
    pub(super) fn about_contacts(&self, task: &Task<'_>) -> Option<String> {
        let name = task.requirement.name(self.language);
        Some(match (task.requirement, task.subject) {
            (R::ContactsAgreement, _) => say!(self.language, "Maak een {name}", "Make an {name}"),
            (R::ContactsCustodian, _) => say!(self.language, "Wijs een {name} aan", "Appoint a {name}"),
            (R::ContactsRhythm, Subject::Role(role)) => {
                let role = self.all_of(*role);
                say!(
                    self.language,
                    "Spreek een ritme en werkwijze af voor {role}",
                    "Agree on a rhythm and method for {role}"
                )
            }
            (R::ContactsDetailsAgreed, _) => say!(
                self.language,
                "Spreek af welke contactgegevens nodig zijn",
                "Agree on which contact details are required"
            ),
            (R::ContactsOrganisation, Subject::AreaRole(area, role)) => {
                let (area, one) = (self.area(area), self.one_of(*role));
                say!(self.language, "Voeg {one} toe voor {area}", "Add {one} for {area}")
            }
            (R::ContactsCoverage, Subject::Seat(organisation, area)) => {
                self.fill(organisation, area, task.actor)
            }
            (R::ContactsDetails, Subject::Contact(contact)) => {
                self.complete(contact, &self.lacks(contact, task.region))
            }
            (R::ContactsFreshness, Subject::Contact(contact)) => self.confirm(contact),
            (R::ContactsAbsence, Subject::Contact(contact)) => match task.changes {
                [Change::Confirm(stand_in, _)] => {
                    let (contact, stand_in) = (self.contact(contact), self.contact(stand_in));
                    say!(
                        self.language,
                        "Laat {stand_in} bevestigen, de vervanger van {contact}",
                        "Have {stand_in} confirmed, the stand-in of {contact}"
                    )
                }
                _ => self.stand_in_for(contact),
            },
            (R::ContactsDistribution, Subject::Organisation(organisation)) => {
                self.send(organisation, task.changes)
            }
            _ => return None,
        })
    }

    pub(super) fn confirm(&self, contact: &ContactId) -> String {
        let contact = self.contact(contact);
        say!(self.language, "Laat {contact} bevestigen", "Have {contact} confirmed")
    }

    pub(super) fn stand_in_for(&self, contact: &ContactId) -> String {
        let contact = self.contact(contact);
        let stand_in = Missing::StandIn.name(self.language);
        say!(self.language, "Regel {stand_in} voor {contact}", "Arrange {stand_in} for {contact}")
    }

    pub(super) fn complete(&self, contact: &ContactId, missing: &[Detail]) -> String {
        let contact = self.contact(contact);
        let details = match missing {
            [] => Missing::Details.name(self.language).to_owned(),
            missing => self.details(missing),
        };
        say!(self.language, "Vul {details} aan van {contact}", "Fill in {details} of {contact}")
    }

    /// Somebody for a seat. The organisation goes without saying when it is to act itself, and the area
    /// when the organisation is called after it, as most local teams are.
    fn fill(&self, organisation: &OrganisationId, area: &AreaCode, actor: &Actor) -> String {
        let (name, area) = (self.organisation(organisation), self.area(area));
        let seat = match actor {
            Actor::Organisation(own) if own == organisation => area,
            _ if name.ends_with(&area) => name,
            _ => format!("{name} in {area}"),
        };
        let somebody = Missing::Contact.name(self.language);
        say!(self.language, "Zoek {somebody} voor {seat}", "Find {somebody} for {seat}")
    }

    fn send(&self, organisation: &OrganisationId, changes: &[Change]) -> String {
        let organisation = self.organisation(organisation);
        let people = changes.iter().map(|change| match change {
            Change::Distribute(distribution) => self.people_among(&distribution.to),
            _ => 0,
        });
        match people.sum::<u32>() {
            0 => say!(
                self.language,
                "Verspreid de lijst naar {organisation}",
                "Spread the list to {organisation}"
            ),
            people => {
                let contacts = self.contacts(people);
                say!(
                    self.language,
                    "Verspreid de lijst naar {contacts} van {organisation}",
                    "Spread the list to {contacts} of {organisation}"
                )
            }
        }
    }

    /// The required details that a contact lacks. An action does not carry the day, so they are only named
    /// when the agreements of the region, whichever is in force, leave no choice.
    fn lacks(&self, id: &ContactId, region: RegionCode) -> Vec<Detail> {
        let Some(contact) = self.register.contact(id) else { return Vec::new() };
        let agreements = self.register.agreements().iter().filter(|agreement| agreement.region == region);
        let lists = agreements.filter_map(|agreement| agreement.required_details.as_ref());
        let mut missing = lists
            .map(|list| list.iter().copied().filter(|detail| !contact.has(*detail)).collect::<Vec<_>>())
            .filter(|missing| !missing.is_empty());
        let first = missing.next().unwrap_or_default();
        if missing.all(|other| other == first) { first } else { Vec::new() }
    }
}
