//! Actions and remedies: what to do, as one line in the imperative without a full stop.

use super::finding::{changes, values};
use super::{Renderer, capital};
use crate::assessment::{Action, Actor, FindingDocument, Missing, Remedy, Subject};
use crate::catalogue::RequirementId as R;
use crate::change::{Change, ChangeKind};
use crate::id::{AreaCode, ContactId, OrganisationId, RegionCode};
use crate::vocabulary::Detail;

impl Renderer {
    /// What to do: `Laat contact lt-ede-2 bevestigen`. Who, by when and in which region stand beside it.
    #[must_use]
    pub fn action(&self, action: &Action) -> String {
        self.advice(action.requirement, action.region, &action.subject, &action.actor, &action.changes)
    }

    /// What would lift a finding, said as an action; nothing when there is nothing to lift.
    #[must_use]
    pub fn remedy(&self, finding: &FindingDocument) -> Option<String> {
        if !finding.verdict.is_unmet() {
            return None;
        }
        let cause = finding.cause.as_ref();
        let (region, actor) = (finding.region, &finding.responsible);
        let own = || self.advice(finding.requirement, region, &finding.subject, actor, changes(finding));
        Some(match (&finding.remedy, &finding.subject) {
            (Remedy::Changes(_), _) if finding.requirement == R::ContactsDistribution => own(),
            (Remedy::Changes(changes), _) => self.changes(changes),
            (Remedy::Decide(requirement), subject) => {
                let cause = cause.filter(|cause| cause.requirement == *requirement);
                let subject = cause.map_or(subject, |cause| &cause.subject);
                self.advice(*requirement, region, subject, actor, &[])
            }
            (Remedy::Ask(Missing::Details), Subject::Contact(contact)) => {
                let missing: Option<Vec<_>> = values(finding.observed.get("missing"));
                self.complete(contact, &missing.unwrap_or_default())
            }
            (Remedy::Ask(Missing::Confirmation), subject) => {
                match cause.map_or(subject, |cause| &cause.subject) {
                    Subject::Contact(contact) => self.confirm(contact),
                    _ => self.ask(Missing::Confirmation),
                }
            }
            (Remedy::Ask(Missing::StandIn), subject) => match cause.map_or(subject, |cause| &cause.subject) {
                Subject::Contact(contact) => self.stand_in_for(contact),
                _ => self.ask(Missing::StandIn),
            },
            (Remedy::Ask(_), _) => own(),
        })
    }

    /// What to do about a requirement that is not met.
    fn advice(
        &self,
        requirement: R,
        region: RegionCode,
        subject: &Subject,
        actor: &Actor,
        changes: &[Change],
    ) -> String {
        let name = requirement.name(self.language);
        match (requirement, subject) {
            (R::ContactsAgreement, _) => say!(self, "Maak een {name}", "Make an {name}"),
            (R::ContactsCustodian, _) => say!(self, "Wijs een {name} aan", "Appoint a {name}"),
            (R::ContactsRhythm, Subject::Role(role)) => {
                let role = self.all_of(*role);
                say!(
                    self,
                    "Spreek een ritme en werkwijze af voor {role}",
                    "Agree on a rhythm and method for {role}"
                )
            }
            (R::ContactsDetailsAgreed, _) => say!(
                self,
                "Spreek af welke contactgegevens nodig zijn",
                "Agree on which contact details are required"
            ),
            (R::ContactsOrganisation, Subject::AreaRole(area, role)) => {
                let (area, one) = (self.area(area), self.one_of(*role));
                say!(self, "Voeg {one} toe voor {area}", "Add {one} for {area}")
            }
            (R::ContactsCoverage, Subject::Seat(organisation, area)) => self.fill(organisation, area, actor),
            (R::ContactsDetails, Subject::Contact(contact)) => {
                self.complete(contact, &self.lacks(contact, region))
            }
            (R::ContactsFreshness, Subject::Contact(contact)) => self.confirm(contact),
            (R::ContactsAbsence, Subject::Contact(contact)) => match changes {
                [Change::Confirm(stand_in, _)] => {
                    let (contact, stand_in) = (self.contact(contact), self.contact(stand_in));
                    say!(
                        self,
                        "Laat {stand_in} bevestigen, de vervanger van {contact}",
                        "Have {stand_in} confirmed, the stand-in of {contact}"
                    )
                }
                _ => self.stand_in_for(contact),
            },
            (R::ContactsDistribution, Subject::Organisation(organisation)) => {
                self.send(organisation, changes)
            }
            _ => say!(self, "Werk aan: {name}", "Work on: {name}"),
        }
    }

    fn ask(&self, missing: Missing) -> String {
        let missing = missing.name(self.language);
        say!(self, "Vraag om {missing}", "Ask for {missing}")
    }

    fn confirm(&self, contact: &ContactId) -> String {
        let contact = self.contact(contact);
        say!(self, "Laat {contact} bevestigen", "Have {contact} confirmed")
    }

    fn stand_in_for(&self, contact: &ContactId) -> String {
        let contact = self.contact(contact);
        let stand_in = Missing::StandIn.name(self.language);
        say!(self, "Regel {stand_in} voor {contact}", "Arrange {stand_in} for {contact}")
    }

    fn complete(&self, contact: &ContactId, missing: &[Detail]) -> String {
        let contact = self.contact(contact);
        let details = match missing {
            [] => Missing::Details.name(self.language).to_owned(),
            missing => self.details(missing),
        };
        say!(self, "Vul {details} aan van {contact}", "Fill in {details} of {contact}")
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
        say!(self, "Zoek {somebody} voor {seat}", "Find {somebody} for {seat}")
    }

    fn send(&self, organisation: &OrganisationId, changes: &[Change]) -> String {
        let organisation = self.organisation(organisation);
        let people = changes.iter().map(|change| match change {
            Change::Distribute(distribution) => self.people_among(&distribution.to),
            _ => 0,
        });
        match people.sum::<u32>() {
            0 => say!(self, "Verspreid de lijst naar {organisation}", "Spread the list to {organisation}"),
            people => {
                let contacts = self.contacts(people);
                say!(
                    self,
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

    /// Changes as things to do.
    fn changes(&self, changes: &[Change]) -> String {
        changes.iter().map(|change| self.change(change)).collect::<Vec<_>>().join("; ")
    }

    /// A change as a thing to do: `Laat contact lt-ede-2 bevestigen`, `Afwezigheid melden: contact lt-ede-2`.
    #[must_use]
    pub fn change(&self, change: &Change) -> String {
        use {Change as C, ChangeKind as K};
        let (kind, about) = match change {
            C::Confirm(contact, _) => return self.confirm(contact),
            C::Unconfirm(contact, _) => (K::Unconfirm, self.contact(contact)),
            C::SetDetails(contact, _) => (K::SetDetails, self.contact(contact)),
            C::SetAbsence(contact, _) => (K::SetAbsence, self.contact(contact)),
            C::RemoveAbsence(contact, _) => (K::RemoveAbsence, self.contact(contact)),
            C::AddContact(contact) if self.names => (K::AddContact, contact.name.as_str().to_owned()),
            C::AddContact(contact) => (K::AddContact, self.contact(&contact.id)),
            C::RemoveContact(contact) => (K::RemoveContact, self.contact(contact)),
            C::EndService(contact, _) => (K::EndService, self.contact(contact)),
            C::SetService(contact, _) => (K::SetService, self.contact(contact)),
            C::Assign(contact, _) => (K::Assign, self.contact(contact)),
            C::AddOrganisation(organisation) => (K::AddOrganisation, organisation.name.to_string()),
            C::RemoveOrganisation(id) => (K::RemoveOrganisation, self.organisation(id)),
            C::SetServes(id, _) => (K::SetServes, self.organisation(id)),
            C::Agree(agreement) => (K::Agree, self.region(agreement.region)),
            C::RemoveAgreement(region, _) => (K::RemoveAgreement, self.region(*region)),
            C::Divide(division) => (K::Divide, self.region(division.region)),
            C::RemoveDivision(region, _) => (K::RemoveDivision, self.region(*region)),
            C::Distribute(distribution) => (K::Distribute, self.region(distribution.region)),
            C::RemoveDistribution(distribution) => (K::RemoveDistribution, self.region(distribution.region)),
            C::PlanMeeting(meeting) => {
                (K::PlanMeeting, format!("{}, {}", meeting.id, self.date(meeting.date)))
            }
            C::RecordMeeting(meeting, _) => (K::RecordMeeting, meeting.to_string()),
            C::CancelMeeting(meeting) => (K::CancelMeeting, meeting.to_string()),
            C::RemoveMeeting(meeting) => (K::RemoveMeeting, meeting.to_string()),
            C::SetGroup(group) => (K::SetGroup, group.id.to_string()),
            C::RemoveGroup(group) => (K::RemoveGroup, group.to_string()),
            C::RecordSession(group, session) => {
                (K::RecordSession, format!("{group}, {}", self.date(session.date)))
            }
            C::RemoveSession(group, session) => (K::RemoveSession, format!("{group}, {session}")),
            C::TestValue(test) => (K::TestValue, test.value.name(self.language).to_owned()),
            C::RemoveValueTest(test) => (K::RemoveValueTest, test.value.name(self.language).to_owned()),
            C::SetTerritory(..) => return capital(K::SetTerritory.name(self.language)),
        };
        format!("{}: {about}", capital(kind.name(self.language)))
    }
}
