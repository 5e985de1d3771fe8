//! The words of meetings and learning sessions: status, form, attendance, topics.

use super::values::{CoreValue, SafetyPhase};
use super::words::vocabulary;
use crate::date::Date;
use crate::id::{BlockId, InvalidCode};
use crate::json::{Pen, Reader, Shape, Write, serialized};
use crate::language::Language;
use crate::problem::{Detail, Kind, ProblemCode, masked};
use std::fmt;
use std::str::FromStr;

vocabulary! {
    /// Whether a meeting or session is to come, was, or will not be.
    pub MeetingStatus {
        /// It is planned; nothing is recorded of how it went.
        Planned "planned" ("gepland", "planned"),
        /// It was held.
        Held "held" ("gehouden", "held"),
        /// It will not be, or was not.
        Cancelled "cancelled" ("afgelast", "cancelled"),
    }
}

vocabulary! {
    /// What a meeting or session is, seen on a day (DOMAIN §5).
    pub Phase {
        /// It is to come, whatever is recorded of it already.
        Planned "planned" ("gepland", "planned"),
        /// It was held.
        Held "held" ("gehouden", "held"),
        /// It should have been held, but how it went is not recorded.
        Unrecorded "unrecorded" ("niet vastgelegd", "not recorded"),
        /// It will not be, or was not.
        Cancelled "cancelled" ("afgelast", "cancelled"),
    }
}

impl Phase {
    /// Of a meeting or session of a date and a status, on a day.
    #[must_use]
    pub fn of(date: Date, status: MeetingStatus, on: Date) -> Self {
        match status {
            MeetingStatus::Cancelled => Self::Cancelled,
            MeetingStatus::Planned if date >= on => Self::Planned,
            MeetingStatus::Planned => Self::Unrecorded,
            MeetingStatus::Held if date > on => Self::Planned,
            MeetingStatus::Held => Self::Held,
        }
    }
}

vocabulary! {
    /// Where people meet.
    pub MeetingForm {
        /// In one room.
        InPerson "inPerson" ("bij elkaar", "in person"),
        /// Each behind a screen.
        Online "online" ("online", "online"),
        /// Some in one room, some behind a screen.
        Hybrid "hybrid" ("deels online", "hybrid"),
    }
}

vocabulary! {
    /// How an item of an agenda is done.
    pub ItemForm {
        /// Somebody tells, the others listen.
        Presentation "presentation" ("presentatie", "presentation"),
        /// People talk with each other.
        Dialogue "dialogue" ("gesprek", "dialogue"),
        /// People do something together.
        Exercise "exercise" ("oefening", "exercise"),
        /// People go through a case.
        CaseDiscussion "caseDiscussion" ("casus bespreken", "case discussion"),
    }
}

impl ItemForm {
    /// Whether everybody takes part: all but a presentation.
    #[must_use]
    pub const fn is_participatory(self) -> bool {
        !matches!(self, Self::Presentation)
    }
}

vocabulary! {
    /// What somebody answered to an invitation, or whether they were there.
    pub AttendanceState {
        /// Asked, without an answer yet.
        Invited "invited" ("uitgenodigd", "invited"),
        /// Said to come.
        Accepted "accepted" ("komt", "accepted"),
        /// Chose not to come.
        Declined "declined" ("afgezegd", "declined"),
        /// Would have come, but was not released from other work.
        NotReleased "notReleased" ("niet vrijgemaakt", "not released"),
        /// Was there.
        Present "present" ("aanwezig", "present"),
        /// Was not there.
        Absent "absent" ("afwezig", "absent"),
    }
}

vocabulary! {
    /// Who guides a learning session.
    pub Facilitation {
        /// Nobody.
        None "none" ("geen begeleider", "no facilitator"),
        /// Somebody of the group's own organisations.
        Internal "internal" ("begeleider uit het team", "facilitator from the team"),
        /// Somebody from outside the team.
        External "external" ("begeleider van buiten het team", "facilitator from outside the team"),
    }
}

vocabulary! {
    /// The topics with a fixed word.
    pub FixedTopic {
        /// Who is who.
        People "people" ("elkaar leren kennen", "getting to know each other"),
        /// How the others work.
        WayOfWorking "wayOfWorking" ("elkaars werkwijze", "each other's way of working"),
        /// The vision of "Gelderse kinderen, goed beschermd".
        Vision "vision" ("de visie", "the vision"),
        /// What vision and values mean in the work of every day.
        DailyPractice "dailyPractice" ("betekenis in het dagelijks werk", "meaning in daily practice"),
        /// The first steps that professionals see.
        FirstSteps "firstSteps" ("eerste stappen", "first steps"),
        /// Learning together.
        Learning "learning" ("samen leren", "learning together"),
        /// Cooperating.
        Cooperation "cooperation" ("samenwerken", "cooperating"),
        /// Consulting each other.
        Consultation "consultation" ("elkaar consulteren", "consulting each other"),
    }
}

/// What an item of an agenda is about: a fixed word, `value:…`, `block:…` or `phase:…`.
///
/// ```
/// use bouwsteen::{CoreValue, Topic};
/// assert_eq!("value:trust".parse(), Ok(Topic::Value(CoreValue::Trust)));
/// assert!("block:escalation".parse::<Topic>().is_ok());
/// assert!("weather".parse::<Topic>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// A topic with a fixed word.
    Fixed(FixedTopic),
    /// A core value.
    Value(CoreValue),
    /// A building block of the improvement agenda: an open set.
    Block(BlockId),
    /// A phase of cooperating for safety.
    Phase(SafetyPhase),
}

impl Topic {
    /// The topic as people read it; an unknown block by its id.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match self {
            Self::Fixed(topic) => topic.name(language),
            Self::Value(value) => value.name(language),
            Self::Block(block) => block.name(language).unwrap_or_else(|| block.as_str()),
            Self::Phase(phase) => phase.name(language),
        }
    }
}

impl FromStr for Topic {
    type Err = InvalidCode;

    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        match text.split_once(':') {
            Some(("value", value)) => value.parse().map(Self::Value).map_err(|_| InvalidCode),
            Some(("block", block)) => block.parse().map(Self::Block),
            Some(("phase", phase)) => phase.parse().map(Self::Phase).map_err(|_| InvalidCode),
            Some(_) => Err(InvalidCode),
            None => text.parse().map(Self::Fixed).map_err(|_| InvalidCode),
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(topic) => topic.fmt(f),
            Self::Value(value) => write!(f, "value:{value}"),
            Self::Block(block) => write!(f, "block:{block}"),
            Self::Phase(phase) => write!(f, "phase:{phase}"),
        }
    }
}

impl Write for Topic {
    fn write(&self, pen: &mut dyn Pen) {
        pen.shown(self);
    }
}

serialized!(Topic);

impl Shape for Topic {
    const KIND: Kind = Kind::Text;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        let topic = text.parse().ok();
        if topic.is_none() {
            let plain = FixedTopic::ALL.iter().map(|topic| topic.as_str());
            let words: Vec<_> = plain.chain(["value:…", "block:…", "phase:…"]).collect();
            reader.report(ProblemCode::UnknownWord, Detail::Choice(masked(text), words.join(", ")));
        }
        topic
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Topic {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Topic".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let words = |words: Vec<&str>| words.join("|");
        let plain = words(FixedTopic::ALL.iter().map(|topic| topic.as_str()).collect());
        let values = words(CoreValue::ALL.iter().map(|value| value.as_str()).collect());
        let phases = words(SafetyPhase::ALL.iter().map(|phase| phase.as_str()).collect());
        schemars::json_schema!({
            "type": "string",
            "pattern": format!("^({plain}|value:({values})|phase:({phases})|block:[A-Za-z0-9._-]{{1,64}})$")
        })
    }
}
