//! Whom or what a finding is about, and who is to act.

use crate::id::{
    AreaCode, ContactId, LearningGroupId, MeetingId, MunicipalityCode, OrganisationId, RegionCode, SessionId,
    SubregionId,
};
use crate::json::{Broken, Object, Pen, Reader, Shape, Write, record, serialized, written_as};
use crate::problem::Kind;
use crate::vocabulary::{CoreValue, PartnerRole};
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
        self.keys().into_iter().flatten().map(|(_, part)| part.to_string()).collect()
    }

    /// The parts with their keys, in the order in which the format lists them.
    fn keys(&self) -> [Option<(&'static str, &dyn Part)>; 2] {
        match self {
            Self::Region => [None, None],
            Self::Role(role) => [Some(("role", role)), None],
            Self::AreaRole(area, role) => [Some(("area", area)), Some(("role", role))],
            Self::Seat(organisation, area) => [Some(("organisation", organisation)), Some(("area", area))],
            Self::Contact(contact) => [Some(("contact", contact)), None],
            Self::Organisation(organisation) => [Some(("organisation", organisation)), None],
            Self::Subregion(subregion) => [Some(("subregion", subregion)), None],
            Self::Area(area) => [Some(("area", area)), None],
            Self::Meeting(meeting) => [Some(("meeting", meeting)), None],
            Self::LearningGroup(group) => [Some(("learningGroup", group)), None],
            Self::Session(session) => [Some(("session", session)), None],
            Self::Value(None, value) => [Some(("value", value)), None],
            Self::Value(Some(subregion), value) => [Some(("subregion", subregion)), Some(("value", value))],
        }
    }
}

/// A part of a subject: shown to people and written in documents.
trait Part: Write + fmt::Display {}

impl<T: Write + fmt::Display> Part for T {}

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

impl Write for Subject {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |to| {
            for (key, part) in self.keys().into_iter().flatten() {
                to.entry(key, &part);
            }
        });
    }
}

serialized!(Subject);

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

impl Write for Actor {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |to| match self {
            Self::Municipality(code) => to.entry("municipality", code),
            Self::Organisation(id) => to.entry("organisation", id),
            Self::Region(code) => to.entry("region", code),
        });
    }
}

serialized!(Actor);

written_as!(Actor: ActorDocument);
