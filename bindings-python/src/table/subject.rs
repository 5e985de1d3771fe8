//! What findings and actions are about: a column for each part that a subject can have.

use super::columns::Columns;
use bouwsteen::{
    Actor, AreaCode, ContactId, CoreValue, LearningGroupId, MeetingId, OrganisationId, PartnerRole,
    SessionId, Subject, SubregionId,
};

impl Columns {
    /// Adds the parts of subjects, in the order in which the format lists them.
    pub(super) fn subjects(self, subjects: &[&Subject]) -> Self {
        let cells = || subjects.iter().map(|subject| Parts::of(subject));
        self.texts("organisation", cells().map(|parts| parts.organisation))
            .texts("contact", cells().map(|parts| parts.contact))
            .codes("area", cells().map(|parts| parts.area))
            .words("role", cells().map(|parts| parts.role))
            .texts("subregion", cells().map(|parts| parts.subregion))
            .texts("meeting", cells().map(|parts| parts.meeting))
            .texts("learning_group", cells().map(|parts| parts.learning_group))
            .texts("session", cells().map(|parts| parts.session))
            .words("value", cells().map(|parts| parts.value))
    }
}

/// The parts of a subject; none for a region itself.
#[derive(Default)]
struct Parts<'a> {
    organisation: Option<&'a OrganisationId>,
    contact: Option<&'a ContactId>,
    area: Option<&'a AreaCode>,
    role: Option<PartnerRole>,
    subregion: Option<&'a SubregionId>,
    meeting: Option<&'a MeetingId>,
    learning_group: Option<&'a LearningGroupId>,
    session: Option<&'a SessionId>,
    value: Option<CoreValue>,
}

impl<'a> Parts<'a> {
    fn of(subject: &'a Subject) -> Self {
        let mut parts = Self::default();
        match subject {
            Subject::Role(role) => parts.role = Some(*role),
            Subject::AreaRole(area, role) => (parts.area, parts.role) = (Some(area), Some(*role)),
            Subject::Seat(organisation, area) => {
                (parts.organisation, parts.area) = (Some(organisation), Some(area));
            }
            Subject::Contact(contact) => parts.contact = Some(contact),
            Subject::Organisation(organisation) => parts.organisation = Some(organisation),
            Subject::Subregion(subregion) => parts.subregion = Some(subregion),
            Subject::Area(area) => parts.area = Some(area),
            Subject::Meeting(meeting) => parts.meeting = Some(meeting),
            Subject::LearningGroup(group) => parts.learning_group = Some(group),
            Subject::Session(session) => parts.session = Some(session),
            Subject::Value(subregion, value) => {
                (parts.subregion, parts.value) = (subregion.as_ref(), Some(*value));
            }
            // The region itself, which has a column of its own.
            _ => {}
        }
        parts
    }
}

/// Who is to act, as one text: `organisation:vt-gm`, `municipality:GM0202`, `region:JZ25`.
pub(super) fn actor(actor: &Actor) -> String {
    let kind = match actor {
        Actor::Municipality(_) => "municipality",
        Actor::Organisation(_) => "organisation",
        Actor::Region(_) => "region",
    };
    format!("{kind}:{actor}")
}
