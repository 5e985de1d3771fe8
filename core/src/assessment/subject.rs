//! Whom or what a finding is about, and who is to act.

use crate::id::{
    AreaCode, ContactId, LearningGroupId, MeetingId, MunicipalityCode, OrganisationId, RegionCode, SessionId,
    SubregionId,
};
use crate::json::{Broken, Object, Reader, Shape, record, written_as};
use crate::problem::Kind;
use crate::vocabulary::{CoreValue, PartnerRole};
use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;

/// The subject of a finding; the region stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The region itself.
    Region,
    /// A role in the region.
    Role(PartnerRole),
    /// A role in an area.
    AreaRole(AreaCode, PartnerRole),
    /// A seat: an organisation and an area it serves.
    Seat(OrganisationId, AreaCode),
    /// A contact.
    Contact(ContactId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A subregion.
    Subregion(SubregionId),
    /// A municipality or a district, by a reading that asks something of each.
    Area(AreaCode),
    /// A cooperation meeting.
    Meeting(MeetingId),
    /// A learning group.
    LearningGroup(LearningGroupId),
    /// A learning session.
    Session(SessionId),
    /// A core value in a subregion; in the region itself where no division is in force.
    Value(Option<SubregionId>, CoreValue),
}

impl Subject {
    /// The parts as text, in the order in which the format lists them.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        match self {
            Self::Region => Vec::new(),
            Self::Role(role) => vec![role.to_string()],
            Self::AreaRole(area, role) => vec![area.to_string(), role.to_string()],
            Self::Seat(organisation, area) => vec![organisation.to_string(), area.to_string()],
            Self::Contact(contact) => vec![contact.to_string()],
            Self::Organisation(organisation) => vec![organisation.to_string()],
            Self::Subregion(subregion) => vec![subregion.to_string()],
            Self::Area(area) => vec![area.to_string()],
            Self::Meeting(meeting) => vec![meeting.to_string()],
            Self::LearningGroup(group) => vec![group.to_string()],
            Self::Session(session) => vec![session.to_string()],
            Self::Value(subregion, value) => {
                subregion.iter().map(ToString::to_string).chain([value.to_string()]).collect()
            }
        }
    }

    fn document(&self) -> SubjectDocument {
        let mut document = SubjectDocument::default();
        match self {
            Self::Region => {}
            Self::Role(role) => document.role = Some(*role),
            Self::AreaRole(area, role) => {
                document.area = Some(area.clone());
                document.role = Some(*role);
            }
            Self::Seat(organisation, area) => {
                document.organisation = Some(organisation.clone());
                document.area = Some(area.clone());
            }
            Self::Contact(contact) => document.contact = Some(contact.clone()),
            Self::Organisation(organisation) => document.organisation = Some(organisation.clone()),
            Self::Subregion(subregion) => document.subregion = Some(subregion.clone()),
            Self::Area(area) => document.area = Some(area.clone()),
            Self::Meeting(meeting) => document.meeting = Some(meeting.clone()),
            Self::LearningGroup(group) => document.learning_group = Some(group.clone()),
            Self::Session(session) => document.session = Some(session.clone()),
            Self::Value(subregion, value) => {
                document.subregion.clone_from(subregion);
                document.value = Some(*value);
            }
        }
        document
    }
}

impl Ord for Subject {
    /// By the text of the parts, as the format orders findings.
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Contact(a), Self::Contact(b)) => a.cmp(b),
            (Self::Organisation(a), Self::Organisation(b)) => a.cmp(b),
            (Self::Seat(a, b), Self::Seat(c, d)) => (a, b).cmp(&(c, d)),
            (Self::AreaRole(a, b), Self::AreaRole(c, d)) => (a, b.as_str()).cmp(&(c, d.as_str())),
            _ => self.parts().cmp(&other.parts()),
        }
    }
}

impl PartialOrd for Subject {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

record! {
    /// The subject of a finding: its parts, or none for the region itself.
    #[derive(Default)]
    pub(crate) struct SubjectDocument {
        /// The organisation.
        organisation: Option<OrganisationId> = optional "organisation",
        /// The contact.
        contact: Option<ContactId> = optional "contact",
        /// The area.
        area: Option<AreaCode> = optional "area",
        /// The role.
        role: Option<PartnerRole> = optional "role",
        /// The subregion.
        subregion: Option<SubregionId> = optional "subregion",
        /// The meeting.
        meeting: Option<MeetingId> = optional "meeting",
        /// The learning group.
        learning_group: Option<LearningGroupId> = optional "learningGroup",
        /// The session.
        session: Option<SessionId> = optional "session",
        /// The core value.
        value: Option<CoreValue> = optional "value",
    }
}

impl Shape for Subject {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let Some(document) = SubjectDocument::object(object, reader)? else { return Ok(None) };
        Ok(Some(match document {
            SubjectDocument { organisation: Some(organisation), area: Some(area), .. } => {
                Self::Seat(organisation, area)
            }
            SubjectDocument { organisation: Some(organisation), .. } => Self::Organisation(organisation),
            SubjectDocument { contact: Some(contact), .. } => Self::Contact(contact),
            SubjectDocument { area: Some(area), role: Some(role), .. } => Self::AreaRole(area, role),
            SubjectDocument { role: Some(role), .. } => Self::Role(role),
            SubjectDocument { area: Some(area), .. } => Self::Area(area),
            SubjectDocument { value: Some(value), subregion, .. } => Self::Value(subregion, value),
            SubjectDocument { subregion: Some(subregion), .. } => Self::Subregion(subregion),
            SubjectDocument { meeting: Some(meeting), .. } => Self::Meeting(meeting),
            SubjectDocument { learning_group: Some(group), .. } => Self::LearningGroup(group),
            SubjectDocument { session: Some(session), .. } => Self::Session(session),
            SubjectDocument { .. } => Self::Region,
        }))
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}

written_as!(Subject: SubjectDocument);

/// Who is to act. Never guessed: when nobody is known it is the region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// A municipality.
    Municipality(MunicipalityCode),
    /// An organisation.
    Organisation(OrganisationId),
    /// The region.
    Region(RegionCode),
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Municipality(code) => code.fmt(f),
            Self::Organisation(id) => id.fmt(f),
            Self::Region(code) => code.fmt(f),
        }
    }
}

record! {
    /// Who is to act: one of the three.
    #[derive(Default)]
    pub(crate) struct ActorDocument {
        /// A municipality.
        municipality: Option<MunicipalityCode> = optional "municipality",
        /// An organisation.
        organisation: Option<OrganisationId> = optional "organisation",
        /// The region, when nobody is known.
        region: Option<RegionCode> = optional "region",
    }
}

impl Shape for Actor {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let Some(document) = ActorDocument::object(object, reader)? else { return Ok(None) };
        let municipality = document.municipality.map(Self::Municipality);
        let actor = municipality.or(document.organisation.map(Self::Organisation));
        let actor = actor.or(document.region.map(Self::Region));
        if actor.is_none() {
            reader.missing("organisation");
        }
        Ok(actor)
    }
}

impl Serialize for Actor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = ActorDocument::default();
        match self {
            Self::Municipality(code) => document.municipality = Some(*code),
            Self::Organisation(id) => document.organisation = Some(id.clone()),
            Self::Region(code) => document.region = Some(*code),
        }
        document.serialize(serializer)
    }
}

written_as!(Actor: ActorDocument);
