//! Changes as JSON: `{"do": "confirm", …}`, and the document `bouwsteen/changes/1`.

use super::id_or::{IdOr, either};
use super::{Change, ChangeKind, DetailsPatch, MeetingRecord};
use crate::date::{Date, Period};
use crate::facts::{
    Absence, AgendaItem, Attendance, Confirmation, Contact, ContactAgreement, DatedArea, Distribution,
    District, Division, LearningGroup, Meeting, Minutes, Organisation, Recipient, Service, Session,
    ValueTest, Weekdays,
};
use crate::id::{
    ContactId, LearningGroupId, MeetingId, MunicipalityCode, OrganisationId, RegionCode, SessionId,
};
use crate::json::{Broken, FormatTag, Object, Reader, Shape, Value as _, record};
use crate::problem::{Kind, Problems};
use crate::territory::TerritoryChoice;
use crate::text::Personal;
use crate::vocabulary::{Confirmer, MeetingForm};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Reads a changes document.
///
/// # Errors
/// All [`Problems`] at once. Whether the changes fit a register is checked when they are applied.
pub fn changes_from_json(bytes: &[u8]) -> Result<Vec<Change>, Problems> {
    ChangesDocument::from_json(bytes).map(|document| document.changes)
}

/// Writes a changes document.
#[must_use]
pub fn changes_to_json(changes: &[Change]) -> String {
    ChangesDocument { format: FormatTag::of::<ChangesDocument>(), changes: changes.to_vec() }.to_json()
}

record! {
    /// A list of changes, applied in order, all or nothing.
    pub(crate) struct ChangesDocument {
        /// The format of the document.
        format: FormatTag = format "changes",
        /// The changes.
        changes: Vec<Change> = required "changes",
    }
}

record! {
    /// A change as it is written: what it does, and the keys that go with that.
    pub(crate) struct ChangeDocument {
        /// What it does.
        action: ChangeKind = crucial "do",
        /// The contact, or the new contact.
        contact: Option<IdOr<ContactId, Contact>> = optional "contact",
        /// The organisation, or the new organisation.
        organisation: Option<IdOr<OrganisationId, Organisation>> = optional "organisation",
        /// The region.
        region: Option<RegionCode> = optional "region",
        /// When.
        on: Option<Date> = optional "on",
        /// Who vouched.
        by: Option<Confirmer> = optional "by",
        /// From when, until when.
        period: Period = period,
        /// Who stands in.
        replaced_by: Option<ContactId> = optional "replacedBy",
        /// Another name.
        name: Option<Personal> = optional "name",
        /// Another function; null clears it.
        function: Option<Option<Personal>> = optional "function",
        /// Another work e-mail; null clears it.
        email: Option<Option<Personal>> = optional "email",
        /// Another work phone; null clears it.
        phone: Option<Option<Personal>> = optional "phone",
        /// Other days at work; null clears them.
        working_days: Option<Option<Weekdays>> = optional "workingDays",
        /// In the SKJ register or not; null clears it.
        skj_registered: Option<Option<bool>> = optional "skjRegistered",
        /// Periods of service.
        in_service: Option<Service> = optional "inService",
        /// Areas to work for.
        areas: Option<Vec<DatedArea>> = optional "areas",
        /// Areas to serve.
        serves: Option<Vec<DatedArea>> = optional "serves",
        /// The agreement.
        agreement: Option<ContactAgreement> = optional "agreement",
        /// The division.
        division: Option<Division> = optional "division",
        /// To whom.
        to: Option<Vec<Recipient>> = optional "to",
        /// The meeting, or the new meeting.
        meeting: Option<IdOr<MeetingId, Meeting>> = optional "meeting",
        /// In person or online.
        form: Option<MeetingForm> = optional "form",
        /// How many others came.
        guests: Option<u32> = optional "guests",
        /// What it took of everybody.
        minutes: Option<Minutes> = optional "minutes",
        /// What was on the programme.
        agenda: Option<Vec<AgendaItem>> = optional "agenda",
        /// Who came.
        attendance: Option<Vec<Attendance>> = optional "attendance",
        /// The learning group, or the new group.
        group: Option<IdOr<LearningGroupId, LearningGroup>> = optional "group",
        /// The session, or the new session.
        session: Option<IdOr<SessionId, Session>> = optional "session",
        /// What was answered about a core value.
        test: Option<ValueTest> = optional "test",
        /// The territory.
        territory: Option<TerritoryChoice> = optional "territory",
        /// Its districts.
        districts: Option<Vec<District>> = optional "districts",
        /// The central municipality per region; when it is left out they stay as they are.
        central_municipalities: Option<BTreeMap<RegionCode, MunicipalityCode>> = optional "centralMunicipalities",
    }
}

impl ChangeDocument {
    fn new(action: ChangeKind) -> Self {
        Self {
            action,
            contact: None,
            organisation: None,
            region: None,
            on: None,
            by: None,
            period: Period::ALWAYS,
            replaced_by: None,
            name: None,
            function: None,
            email: None,
            phone: None,
            working_days: None,
            skj_registered: None,
            in_service: None,
            areas: None,
            serves: None,
            agreement: None,
            division: None,
            to: None,
            meeting: None,
            form: None,
            guests: None,
            minutes: None,
            agenda: None,
            attendance: None,
            group: None,
            session: None,
            test: None,
            territory: None,
            districts: None,
            central_municipalities: None,
        }
    }

    /// Which keys are there.
    fn present(&self) -> impl Iterator<Item = &'static str> {
        [
            ("contact", self.contact.is_some()),
            ("organisation", self.organisation.is_some()),
            ("region", self.region.is_some()),
            ("on", self.on.is_some()),
            ("by", self.by.is_some()),
            ("from", self.period.from().is_some()),
            ("until", self.period.end().is_some()),
            ("replacedBy", self.replaced_by.is_some()),
            ("name", self.name.is_some()),
            ("function", self.function.is_some()),
            ("email", self.email.is_some()),
            ("phone", self.phone.is_some()),
            ("workingDays", self.working_days.is_some()),
            ("skjRegistered", self.skj_registered.is_some()),
            ("inService", self.in_service.is_some()),
            ("areas", self.areas.is_some()),
            ("serves", self.serves.is_some()),
            ("agreement", self.agreement.is_some()),
            ("division", self.division.is_some()),
            ("to", self.to.is_some()),
            ("meeting", self.meeting.is_some()),
            ("form", self.form.is_some()),
            ("guests", self.guests.is_some()),
            ("minutes", self.minutes.is_some()),
            ("agenda", self.agenda.is_some()),
            ("attendance", self.attendance.is_some()),
            ("group", self.group.is_some()),
            ("session", self.session.is_some()),
            ("test", self.test.is_some()),
            ("territory", self.territory.is_some()),
            ("districts", self.districts.is_some()),
            ("centralMunicipalities", self.central_municipalities.is_some()),
        ]
        .into_iter()
        .filter_map(|(key, there)| there.then_some(key))
    }

    /// The change that is meant. Reports keys that do not go with it, and those that are missing.
    fn into_change(self, reader: &mut Reader) -> Option<Change> {
        self.action.keys().check(self.present(), reader);
        self.change(reader)
    }

    fn change(self, reader: &mut Reader) -> Option<Change> {
        use ChangeKind as K;
        let action = self.action;
        let (contact, new_contact) = either(action, "contact", self.contact, reader);
        let (organisation, new_organisation) = either(action, "organisation", self.organisation, reader);
        let (meeting, new_meeting) = either(action, "meeting", self.meeting, reader);
        let (group, new_group) = either(action, "group", self.group, reader);
        let (session, new_session) = either(action, "session", self.session, reader);
        let confirmation = self.on.zip(self.by).map(|(on, by)| Confirmation { on, by });
        let distribution = self.region.zip(self.on).map(|(region, on)| {
            let mut distribution = Distribution { region, on, to: self.to.unwrap_or_default() };
            distribution.canonicalise();
            distribution
        });
        let from = self.period.from();
        Some(match action {
            K::Confirm => Change::Confirm(contact?, confirmation?),
            K::Unconfirm => Change::Unconfirm(contact?, confirmation?),
            K::SetDetails => Change::SetDetails(
                contact?,
                Box::new(DetailsPatch {
                    name: self.name,
                    function: self.function,
                    email: self.email,
                    phone: self.phone,
                    working_days: self.working_days,
                    skj_registered: self.skj_registered,
                }),
            ),
            K::SetAbsence => {
                Change::SetAbsence(contact?, Absence { period: self.period, replaced_by: self.replaced_by })
            }
            K::RemoveAbsence => Change::RemoveAbsence(contact?, from),
            K::RemoveContact => Change::RemoveContact(contact?),
            K::EndService => Change::EndService(contact?, self.period.end()?),
            K::SetService => Change::SetService(contact?, self.in_service?),
            K::Assign => Change::Assign(contact?, self.areas?),
            K::RemoveOrganisation => Change::RemoveOrganisation(organisation?),
            K::SetServes => Change::SetServes(organisation?, self.serves?),
            K::Agree => Change::Agree(Box::new(self.agreement?)),
            K::RemoveAgreement => Change::RemoveAgreement(self.region?, from),
            K::Divide => Change::Divide(Box::new(self.division?)),
            K::RemoveDivision => Change::RemoveDivision(self.region?, from),
            K::Distribute => Change::Distribute(distribution?),
            K::RemoveDistribution => Change::RemoveDistribution(distribution?),
            K::SetTerritory => Change::SetTerritory(
                Box::new(self.territory?),
                self.districts.unwrap_or_default(),
                self.central_municipalities,
            ),
            K::AddContact => Change::AddContact(new_contact?),
            K::AddOrganisation => Change::AddOrganisation(new_organisation?),
            K::PlanMeeting => Change::PlanMeeting(new_meeting?),
            K::RecordMeeting => Change::RecordMeeting(
                meeting?,
                Box::new(MeetingRecord {
                    form: self.form,
                    guests: self.guests,
                    minutes: self.minutes,
                    agenda: self.agenda,
                    attendance: self.attendance,
                }),
            ),
            K::CancelMeeting => Change::CancelMeeting(meeting?),
            K::RemoveMeeting => Change::RemoveMeeting(meeting?),
            K::SetGroup => Change::SetGroup(new_group?),
            K::RemoveGroup => Change::RemoveGroup(group?),
            K::RecordSession => Change::RecordSession(group?, new_session?),
            K::RemoveSession => Change::RemoveSession(group?, session?),
            K::TestValue => Change::TestValue(self.test?),
            K::RemoveValueTest => Change::RemoveValueTest(self.test?),
        })
    }
}

impl From<&Change> for ChangeDocument {
    fn from(change: &Change) -> Self {
        let empty = || Self::new(change.kind());
        let contact = |id: &ContactId| Self { contact: Some(IdOr::Id(id.clone())), ..empty() };
        let organisation = |id: &OrganisationId| Self { organisation: Some(IdOr::Id(id.clone())), ..empty() };
        let meeting = |id: &MeetingId| Self { meeting: Some(IdOr::Id(id.clone())), ..empty() };
        let group = |id: &LearningGroupId| Self { group: Some(IdOr::Id(id.clone())), ..empty() };
        let first = |from: &Option<Date>| from.map_or(Period::ALWAYS, Period::since);
        match change {
            Change::Confirm(id, Confirmation { on, by }) => {
                Self { on: Some(*on), by: Some(*by), ..contact(id) }
            }
            Change::Unconfirm(id, Confirmation { on, by }) => {
                Self { on: Some(*on), by: Some(*by), ..contact(id) }
            }
            Change::SetDetails(id, patch) => Self {
                name: patch.name.clone(),
                function: patch.function.clone(),
                email: patch.email.clone(),
                phone: patch.phone.clone(),
                working_days: patch.working_days,
                skj_registered: patch.skj_registered,
                ..contact(id)
            },
            Change::SetAbsence(id, absence) => {
                Self { period: absence.period, replaced_by: absence.replaced_by.clone(), ..contact(id) }
            }
            Change::RemoveAbsence(id, from) => Self { period: first(from), ..contact(id) },
            Change::AddContact(new) => Self { contact: Some(IdOr::New(new.clone())), ..empty() },
            Change::RemoveContact(id) => contact(id),
            Change::EndService(id, until) => {
                let period = Period::until(None, *until).unwrap_or_default();
                Self { period, ..contact(id) }
            }
            Change::SetService(id, service) => Self { in_service: Some(service.clone()), ..contact(id) },
            Change::Assign(id, areas) => Self { areas: Some(areas.clone()), ..contact(id) },
            Change::AddOrganisation(new) => Self { organisation: Some(IdOr::New(new.clone())), ..empty() },
            Change::RemoveOrganisation(id) => organisation(id),
            Change::SetServes(id, serves) => Self { serves: Some(serves.clone()), ..organisation(id) },
            Change::Agree(agreement) => Self { agreement: Some((**agreement).clone()), ..empty() },
            Change::RemoveAgreement(region, from) => {
                Self { region: Some(*region), period: first(from), ..empty() }
            }
            Change::Divide(division) => Self { division: Some((**division).clone()), ..empty() },
            Change::RemoveDivision(region, from) => {
                Self { region: Some(*region), period: first(from), ..empty() }
            }
            Change::Distribute(spread) | Change::RemoveDistribution(spread) => Self {
                region: Some(spread.region),
                on: Some(spread.on),
                to: Some(spread.to.clone()),
                ..empty()
            },
            Change::PlanMeeting(new) => Self { meeting: Some(IdOr::New(new.clone())), ..empty() },
            Change::RecordMeeting(id, record) => Self {
                form: record.form,
                guests: record.guests,
                minutes: record.minutes,
                agenda: record.agenda.clone(),
                attendance: record.attendance.clone(),
                ..meeting(id)
            },
            Change::CancelMeeting(id) | Change::RemoveMeeting(id) => meeting(id),
            Change::SetGroup(new) => Self { group: Some(IdOr::New(new.clone())), ..empty() },
            Change::RemoveGroup(id) => group(id),
            Change::RecordSession(id, new) => Self { session: Some(IdOr::New(new.clone())), ..group(id) },
            Change::RemoveSession(id, session) => {
                Self { session: Some(IdOr::Id(session.clone())), ..group(id) }
            }
            Change::TestValue(test) => Self { test: Some(test.clone()), ..empty() },
            Change::RemoveValueTest(test) => Self { test: Some(test.clone()), ..empty() },
            Change::SetTerritory(territory, districts, central) => Self {
                territory: Some((**territory).clone()),
                districts: Some(districts.clone()).filter(|districts| !districts.is_empty()),
                central_municipalities: central.clone(),
                ..empty()
            },
        }
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ChangeDocument::from(self).serialize(serializer)
    }
}

impl Shape for Change {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let document = ChangeDocument::object(object, reader)?;
        Ok(document.and_then(|document| document.into_change(reader)))
    }
}
