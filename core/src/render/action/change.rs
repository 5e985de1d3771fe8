//! Changes as things to do.

use super::super::{People, Renderer, capital};
use crate::change::{Change, ChangeKind};

impl Renderer {
    /// Changes as things to do.
    pub(super) fn changes(&self, changes: &[Change]) -> String {
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
            C::AddContact(contact) if self.people == People::Names => {
                (K::AddContact, contact.name.as_str().to_owned())
            }
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
