//! The one vocabulary of change: for portals, deliveries, remedies, moving to a new edition and undo.

mod document;
mod id_or;
mod kind;
#[cfg(feature = "schema")]
mod schema;

#[cfg(feature = "schema")]
pub(crate) use document::ChangesDocument;
pub use document::{changes_from_json, changes_to_json};
pub use kind::ChangeKind;

use crate::date::Date;
use crate::facts::{
    Absence, AgendaItem, Attendance, Confirmation, Contact, ContactAgreement, DatedArea, Distribution,
    District, Division, LearningGroup, Meeting, Minutes, Organisation, Service, Session, ValueTest, Weekdays,
};
use crate::id::{
    ContactId, LearningGroupId, MeetingId, MunicipalityCode, OrganisationId, RegionCode, SessionId,
};
use crate::territory::TerritoryChoice;
use crate::text::Personal;
use crate::vocabulary::{MeetingForm, MeetingStatus};
use std::collections::BTreeMap;

/// A change of a register. Applying one gives the changed register and the changes that undo it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Somebody vouches for a contact.
    Confirm(ContactId, Confirmation),
    /// Takes one confirmation back.
    Unconfirm(ContactId, Confirmation),
    /// Other details of a contact.
    SetDetails(ContactId, Box<DetailsPatch>),
    /// An absence, instead of the one with the same first day if there is one.
    SetAbsence(ContactId, Absence),
    /// No absence with this first day (open when `None`).
    RemoveAbsence(ContactId, Option<Date>),
    /// A new contact.
    AddContact(Box<Contact>),
    /// A contact goes for good. For somebody who leaves, use [`Change::EndService`].
    RemoveContact(ContactId),
    /// The contact leaves: this is the first day out of service.
    EndService(ContactId, Date),
    /// Other periods of service.
    SetService(ContactId, Service),
    /// Other areas to work for.
    Assign(ContactId, Vec<DatedArea>),
    /// A new organisation.
    AddOrganisation(Box<Organisation>),
    /// An organisation without contacts goes for good.
    RemoveOrganisation(OrganisationId),
    /// Other areas to serve.
    SetServes(OrganisationId, Vec<DatedArea>),
    /// An agreement, instead of the one of the region with the same first day if there is one.
    Agree(Box<ContactAgreement>),
    /// No agreement of the region with this first day.
    RemoveAgreement(RegionCode, Option<Date>),
    /// A division, instead of the one of the region with the same first day if there is one.
    Divide(Box<Division>),
    /// No division of the region with this first day.
    RemoveDivision(RegionCode, Option<Date>),
    /// The list of a region was spread.
    Distribute(Distribution),
    /// Takes one distribution back.
    RemoveDistribution(Distribution),
    /// A meeting, instead of the one with the same id if there is one.
    PlanMeeting(Box<Meeting>),
    /// A meeting was held: how it went.
    RecordMeeting(MeetingId, Box<MeetingRecord>),
    /// A meeting will not be, or was not.
    CancelMeeting(MeetingId),
    /// A meeting goes for good. For one that will not be, use [`Change::CancelMeeting`].
    RemoveMeeting(MeetingId),
    /// A learning group, instead of the one with the same id if there is one.
    SetGroup(Box<LearningGroup>),
    /// A learning group goes for good.
    RemoveGroup(LearningGroupId),
    /// A session of a learning group, instead of the one with the same id if there is one.
    RecordSession(LearningGroupId, Box<Session>),
    /// A session goes for good.
    RemoveSession(LearningGroupId, SessionId),
    /// People were asked about a core value.
    TestValue(ValueTest),
    /// Takes one such test back.
    RemoveValueTest(ValueTest),
    /// Another territory, with its districts, and other central municipalities when they are given.
    SetTerritory(Box<TerritoryChoice>, Vec<District>, Option<BTreeMap<RegionCode, MunicipalityCode>>),
}

impl Change {
    /// Whether it changes the territory, in which all other facts must fit.
    pub(crate) const fn is_of_territory(&self) -> bool {
        matches!(self, Self::SetTerritory(..))
    }
}

impl Change {
    /// What kind of change it is.
    #[must_use]
    pub const fn kind(&self) -> ChangeKind {
        match self {
            Self::Confirm(..) => ChangeKind::Confirm,
            Self::Unconfirm(..) => ChangeKind::Unconfirm,
            Self::SetDetails(..) => ChangeKind::SetDetails,
            Self::SetAbsence(..) => ChangeKind::SetAbsence,
            Self::RemoveAbsence(..) => ChangeKind::RemoveAbsence,
            Self::AddContact(_) => ChangeKind::AddContact,
            Self::RemoveContact(_) => ChangeKind::RemoveContact,
            Self::EndService(..) => ChangeKind::EndService,
            Self::SetService(..) => ChangeKind::SetService,
            Self::Assign(..) => ChangeKind::Assign,
            Self::AddOrganisation(_) => ChangeKind::AddOrganisation,
            Self::RemoveOrganisation(_) => ChangeKind::RemoveOrganisation,
            Self::SetServes(..) => ChangeKind::SetServes,
            Self::Agree(_) => ChangeKind::Agree,
            Self::RemoveAgreement(..) => ChangeKind::RemoveAgreement,
            Self::Divide(_) => ChangeKind::Divide,
            Self::RemoveDivision(..) => ChangeKind::RemoveDivision,
            Self::Distribute(_) => ChangeKind::Distribute,
            Self::RemoveDistribution(_) => ChangeKind::RemoveDistribution,
            Self::PlanMeeting(_) => ChangeKind::PlanMeeting,
            Self::RecordMeeting(..) => ChangeKind::RecordMeeting,
            Self::CancelMeeting(_) => ChangeKind::CancelMeeting,
            Self::RemoveMeeting(_) => ChangeKind::RemoveMeeting,
            Self::SetGroup(_) => ChangeKind::SetGroup,
            Self::RemoveGroup(_) => ChangeKind::RemoveGroup,
            Self::RecordSession(..) => ChangeKind::RecordSession,
            Self::RemoveSession(..) => ChangeKind::RemoveSession,
            Self::TestValue(_) => ChangeKind::TestValue,
            Self::RemoveValueTest(_) => ChangeKind::RemoveValueTest,
            Self::SetTerritory(..) => ChangeKind::SetTerritory,
        }
    }
}

/// How a meeting went: what is not given stays as it was planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingRecord {
    /// In person or online.
    pub form: Option<MeetingForm>,
    /// How many others came.
    pub guests: Option<u32>,
    /// What it took of everybody.
    pub minutes: Option<Minutes>,
    /// What was on the programme.
    pub agenda: Option<Vec<AgendaItem>>,
    /// Who came.
    pub attendance: Option<Vec<Attendance>>,
}

impl MeetingRecord {
    /// Records it: the meeting was held.
    pub(crate) fn apply(self, meeting: &mut Meeting) {
        fn set<T>(field: &mut T, value: Option<T>) {
            if let Some(value) = value {
                *field = value;
            }
        }
        meeting.status = MeetingStatus::Held;
        set(&mut meeting.form, self.form.map(Some));
        set(&mut meeting.guests, self.guests.map(Some));
        set(&mut meeting.minutes, self.minutes);
        set(&mut meeting.agenda, self.agenda);
        set(&mut meeting.attendance, self.attendance);
    }
}

/// Details of a contact to change: `None` keeps a detail, `Some(None)` clears it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailsPatch {
    /// Another name.
    pub name: Option<Personal>,
    /// Another function.
    pub function: Option<Option<Personal>>,
    /// Another work e-mail.
    pub email: Option<Option<Personal>>,
    /// Another work phone.
    pub phone: Option<Option<Personal>>,
    /// Other days at work.
    pub working_days: Option<Option<Weekdays>>,
    /// In the SKJ register or not.
    pub skj_registered: Option<Option<bool>>,
}

impl DetailsPatch {
    /// Applies the patch; what undoes it.
    pub(crate) fn apply(self, contact: &mut Contact) -> Self {
        fn swap<T>(field: &mut T, value: Option<T>) -> Option<T> {
            value.map(|value| std::mem::replace(field, value))
        }
        Self {
            name: swap(&mut contact.name, self.name),
            function: swap(&mut contact.function, self.function),
            email: swap(&mut contact.email, self.email),
            phone: swap(&mut contact.phone, self.phone),
            working_days: swap(&mut contact.working_days, self.working_days),
            skj_registered: swap(&mut contact.skj_registered, self.skj_registered),
        }
    }
}
