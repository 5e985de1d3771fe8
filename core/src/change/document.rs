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
use crate::json::{
    Broken, Entries, FormatTag, Object, Pen, Reader, Shape, Value as _, Write, optional, record, serialized,
    written_keys,
};
use crate::problem::{Kind, Problems};
use crate::territory::TerritoryChoice;
use crate::text::Personal;
use crate::vocabulary::{Confirmer, MeetingForm};
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
    /// Which keys are there besides `do`.
    fn present(&self) -> Vec<String> {
        // Of a record every key that is there is written, and nothing else.
        let mut keys = written_keys(self);
        keys.retain(|key| key != "do");
        keys
    }

    /// The change that is meant. Reports keys that do not go with it, and those that are missing.
    fn into_change(mut self, reader: &mut Reader) -> Option<Change> {
        self.action.keys().check(self.present().iter().map(String::as_str), reader);
        self.change(reader)
    }

    /// Fields are taken out one by one: moving out of the whole would have the compiler keep account of each field.
    fn change(&mut self, reader: &mut Reader) -> Option<Change> {
        use ChangeKind as K;
        let action = self.action;
        let (contact, new_contact) = either(action, "contact", self.contact.take(), reader);
        let (organisation, new_organisation) =
            either(action, "organisation", self.organisation.take(), reader);
        let (meeting, new_meeting) = either(action, "meeting", self.meeting.take(), reader);
        let (group, new_group) = either(action, "group", self.group.take(), reader);
        let (session, new_session) = either(action, "session", self.session.take(), reader);
        let confirmation = self.on.zip(self.by).map(|(on, by)| Confirmation { on, by });
        let distribution = self.region.zip(self.on).map(|(region, on)| {
            let mut distribution = Distribution { region, on, to: self.to.take().unwrap_or_default() };
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
                    name: self.name.take(),
                    function: self.function.take(),
                    email: self.email.take(),
                    phone: self.phone.take(),
                    working_days: self.working_days,
                    skj_registered: self.skj_registered,
                }),
            ),
            K::SetAbsence => Change::SetAbsence(
                contact?,
                Absence { period: self.period, replaced_by: self.replaced_by.take() },
            ),
            K::RemoveAbsence => Change::RemoveAbsence(contact?, from),
            K::RemoveContact => Change::RemoveContact(contact?),
            K::EndService => Change::EndService(contact?, self.period.end()?),
            K::SetService => Change::SetService(contact?, self.in_service.take()?),
            K::Assign => Change::Assign(contact?, self.areas.take()?),
            K::RemoveOrganisation => Change::RemoveOrganisation(organisation?),
            K::SetServes => Change::SetServes(organisation?, self.serves.take()?),
            K::Agree => Change::Agree(Box::new(self.agreement.take()?)),
            K::RemoveAgreement => Change::RemoveAgreement(self.region?, from),
            K::Divide => Change::Divide(Box::new(self.division.take()?)),
            K::RemoveDivision => Change::RemoveDivision(self.region?, from),
            K::Distribute => Change::Distribute(distribution?),
            K::RemoveDistribution => Change::RemoveDistribution(distribution?),
            K::SetTerritory => Change::SetTerritory(
                Box::new(self.territory.take()?),
                self.districts.take().unwrap_or_default(),
                self.central_municipalities.take(),
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
                    agenda: self.agenda.take(),
                    attendance: self.attendance.take(),
                }),
            ),
            K::CancelMeeting => Change::CancelMeeting(meeting?),
            K::RemoveMeeting => Change::RemoveMeeting(meeting?),
            K::SetGroup => Change::SetGroup(new_group?),
            K::RemoveGroup => Change::RemoveGroup(group?),
            K::RecordSession => Change::RecordSession(group?, new_session?),
            K::RemoveSession => Change::RemoveSession(group?, session?),
            K::TestValue => Change::TestValue(self.test.take()?),
            K::RemoveValueTest => Change::RemoveValueTest(self.test.take()?),
        })
    }
}

impl Write for Change {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |to| {
            to.entry("do", &self.kind());
            self.keys(to);
        });
    }
}

impl Change {
    /// Writes the keys that go with what it does.
    fn keys(&self, to: &mut dyn Entries) {
        match self {
            Self::Confirm(id, Confirmation { on, by }) | Self::Unconfirm(id, Confirmation { on, by }) => {
                to.entry("contact", id);
                to.entry("on", on);
                to.entry("by", by);
            }
            Self::SetDetails(id, patch) => {
                let DetailsPatch { name, function, email, phone, working_days, skj_registered } = &**patch;
                to.entry("contact", id);
                optional(to, "name", name);
                optional(to, "function", function);
                optional(to, "email", email);
                optional(to, "phone", phone);
                optional(to, "workingDays", working_days);
                optional(to, "skjRegistered", skj_registered);
            }
            Self::SetAbsence(id, Absence { period, replaced_by }) => {
                to.entry("contact", id);
                period.keys(to);
                optional(to, "replacedBy", replaced_by);
            }
            Self::RemoveAbsence(id, from) => {
                to.entry("contact", id);
                optional(to, "from", from);
            }
            Self::AddContact(new) => to.entry("contact", new),
            Self::RemoveContact(id) => to.entry("contact", id),
            Self::EndService(id, until) => {
                to.entry("contact", id);
                to.entry("until", until);
            }
            Self::SetService(id, service) => {
                to.entry("contact", id);
                to.entry("inService", service);
            }
            Self::Assign(id, areas) => {
                to.entry("contact", id);
                to.entry("areas", areas);
            }
            Self::AddOrganisation(new) => to.entry("organisation", new),
            Self::RemoveOrganisation(id) => to.entry("organisation", id),
            Self::SetServes(id, serves) => {
                to.entry("organisation", id);
                to.entry("serves", serves);
            }
            Self::Agree(agreement) => to.entry("agreement", agreement),
            Self::RemoveAgreement(region, from) | Self::RemoveDivision(region, from) => {
                to.entry("region", region);
                optional(to, "from", from);
            }
            Self::Divide(division) => to.entry("division", division),
            Self::Distribute(spread) | Self::RemoveDistribution(spread) => {
                to.entry("region", &spread.region);
                to.entry("on", &spread.on);
                to.entry("to", &spread.to);
            }
            Self::PlanMeeting(new) => to.entry("meeting", new),
            Self::RecordMeeting(id, record) => {
                let MeetingRecord { form, guests, minutes, agenda, attendance } = &**record;
                to.entry("meeting", id);
                optional(to, "form", form);
                optional(to, "guests", guests);
                optional(to, "minutes", minutes);
                optional(to, "agenda", agenda);
                optional(to, "attendance", attendance);
            }
            Self::CancelMeeting(id) | Self::RemoveMeeting(id) => to.entry("meeting", id),
            Self::SetGroup(new) => to.entry("group", new),
            Self::RemoveGroup(id) => to.entry("group", id),
            Self::RecordSession(id, new) => {
                to.entry("group", id);
                to.entry("session", new);
            }
            Self::RemoveSession(id, session) => {
                to.entry("group", id);
                to.entry("session", session);
            }
            Self::TestValue(test) | Self::RemoveValueTest(test) => to.entry("test", test),
            Self::SetTerritory(territory, districts, central) => {
                to.entry("territory", territory);
                optional(to, "districts", &(!districts.is_empty()).then_some(districts));
                optional(to, "centralMunicipalities", central);
            }
        }
    }
}

serialized!(Change);

impl Shape for Change {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let document = ChangeDocument::object(object, reader)?;
        Ok(document.and_then(|document| document.into_change(reader)))
    }
}
