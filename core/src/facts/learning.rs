//! Learning groups and their sessions: who reflects together, when, and what it brings.

use super::{Attendance, Scope};
use crate::date::{Date, Period};
use crate::id::{ContactId, LearningGroupId, MethodId, SessionId, ThemeId};
use crate::json::{Broken, Object, Pen, Reader, Shape, Write, record, serialized};
use crate::problem::Kind;
use crate::vocabulary::{CoreValue, Facilitation, MeetingStatus, Phase};

record! {
    /// A member of a learning group, with the days of membership.
    pub(crate) struct DatedMember as "Member" {
        /// Who.
        contact: ContactId = required "contact",
        /// When.
        period: Period = period,
    }
}

/// A member of a learning group: a contact, on every day or in a period.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    /// Who.
    pub contact: ContactId,
    /// When.
    pub period: Period,
}

impl Shape for Member {
    const KIND: Kind = Kind::TextOrObject;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        Some(Self { contact: ContactId::text(text, reader)?, period: Period::ALWAYS })
    }

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let member = DatedMember::object(object, reader)?;
        Ok(member.map(|DatedMember { contact, period }| Self { contact, period }))
    }
}

impl Write for Member {
    fn write(&self, pen: &mut dyn Pen) {
        if self.period == Period::ALWAYS {
            return self.contact.write(pen);
        }
        DatedMember { contact: self.contact.clone(), period: self.period }.write(pen);
    }
}

serialized!(Member);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Member {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactIdOrMember".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (id, dated) = (generator.subschema_for::<ContactId>(), generator.subschema_for::<DatedMember>());
        schemars::json_schema!({ "anyOf": [id, dated] })
    }
}

record! {
    /// A learning session. What is not said is not known.
    pub struct Session {
        /// The id, unique among the sessions of all groups.
        id: SessionId = required "id",
        /// When.
        date: Date = required "date",
        /// How long.
        minutes: Option<u32> = optional "minutes",
        /// Planned, held or cancelled.
        status: MeetingStatus = required "status",
        /// The method: an id of the policy.
        method: Option<MethodId> = optional "method",
        /// Who guides it.
        facilitation: Option<Facilitation> = optional "facilitation",
        /// Whether those present are equals in it.
        equality: Option<bool> = optional "equality",
        /// Whether own acting is central.
        own_acting: Option<bool> = optional "ownActing",
        /// Whether it serves everybody's own development.
        individual_development: Option<bool> = optional "individualDevelopment",
        /// Whether theory has a place.
        theory: Option<bool> = optional "theory",
        /// The themes of the cases discussed: ids of the policy, never anything of a client.
        casuistry: Vec<ThemeId> = defaulted "casuistry",
        /// The core values discussed.
        values: Vec<CoreValue> = defaulted "values",
        /// Who was invited, and who came.
        attendance: Vec<Attendance> = defaulted "attendance",
    }
}

record! {
    /// What a member answered when asked whether the group strengthens local cooperation.
    #[derive(PartialOrd, Ord)]
    pub struct Evaluation {
        /// Who.
        contact: ContactId = required "contact",
        /// When.
        on: Date = required "on",
        /// Whether it does.
        strengthens: bool = required "strengthens",
    }
}

record! {
    /// A fixed group of professionals who learn together.
    pub struct LearningGroup {
        /// The id, unique among groups.
        id: LearningGroupId = required "id",
        /// For whom it is.
        scope: Scope = required "scope",
        /// Its members.
        members: Vec<Member> = defaulted "members",
        /// Its sessions.
        sessions: Vec<Session> = defaulted "sessions",
        /// What members answered.
        evaluations: Vec<Evaluation> = defaulted "evaluations",
    }
}

impl Session {
    /// What it is, seen on a day.
    #[must_use]
    pub fn phase(&self, on: Date) -> Phase {
        Phase::of(self.date, self.status, on)
    }

    /// The lists in their canonical order.
    pub(crate) fn canonicalise(&mut self) {
        self.casuistry.sort_unstable();
        self.casuistry.dedup();
        self.values.sort_unstable();
        self.values.dedup();
        self.attendance.sort_unstable();
    }
}

impl LearningGroup {
    /// The lists in their canonical order.
    pub(crate) fn canonicalise(&mut self) {
        self.members.sort_unstable();
        self.members.dedup();
        self.sessions.iter_mut().for_each(Session::canonicalise);
        self.sessions.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        self.evaluations.sort_unstable();
        self.evaluations.dedup();
    }
}
