//! Reasons as JSON: `{"reason": "noAgreement", "region": "JZ25"}`.

use super::{Reason, ReasonKind};
use crate::catalogue::RequirementId;
use crate::date::{Date, Duration, Period};
use crate::facts::{Party, Rhythm};
use crate::id::{ContactId, LearningGroupId, MeetingId, MunicipalityCode, RegionCode, SessionId};
use crate::json::{Broken, Object, Reader, Shape, record, written_as};
use crate::policy::{NormValue, PolicyCustodian};
use crate::problem::{Detail, Kind, ProblemCode};
use crate::vocabulary::{
    self, AttendanceState, Confirmer, CoreValue, PartnerRole, Phase, SeatStatus, Step, Verdict,
};
use serde::{Serialize, Serializer};

record! {
    /// One fact, or one thing that is not there, on which a finding rests: what kind it is, and the keys that go with
    /// that.
    pub(crate) struct ReasonDocument {
        /// What kind it is.
        reason: ReasonKind = crucial "reason",
        /// The region.
        region: Option<RegionCode> = optional "region",
        /// The contact.
        contact: Option<ContactId> = optional "contact",
        /// The role.
        role: Option<PartnerRole> = optional "role",
        /// Who keeps the contacts by the agreement; null when it names nobody.
        custodian: Option<Option<Party>> = optional "custodian",
        /// Who keeps the contacts by the policy.
        policy_custodian: Option<PolicyCustodian> = optional "policyCustodian",
        /// The rhythm.
        rhythm: Option<Rhythm> = optional "rhythm",
        /// The details; null when they are not listed.
        details: Option<Option<Vec<vocabulary::Detail>>> = optional "details",
        /// From when, until when.
        period: Period = period,
        /// Who stands in.
        replaced_by: Option<ContactId> = optional "replacedBy",
        /// When.
        on: Option<Date> = optional "on",
        /// Who vouched.
        by: Option<Confirmer> = optional "by",
        /// By when the contact had to be confirmed; null after the last day of the calendar.
        due: Option<Option<Date>> = optional "due",
        /// The last day on which the contact counts as reliable; null after the last day of the calendar.
        reliable_through: Option<Option<Date>> = optional "reliableThrough",
        /// How the contact fills the seat.
        status: Option<SeatStatus> = optional "status",
        /// How often the list must be spread.
        every: Option<Duration> = optional "every",
        /// The norm; null when it is missing.
        norm: Option<Option<NormValue>> = optional "norm",
        /// The central municipality; null when nobody names one.
        municipality: Option<Option<MunicipalityCode>> = optional "municipality",
        /// The meeting.
        meeting: Option<MeetingId> = optional "meeting",
        /// The learning group.
        group: Option<LearningGroupId> = optional "group",
        /// The session.
        session: Option<SessionId> = optional "session",
        /// Whether the meeting or session is to come or was held.
        phase: Option<Phase> = optional "phase",
        /// The requirements because of which it does not count.
        requirements: Option<Vec<RequirementId>> = optional "requirements",
        /// What somebody answered, or whether they were there.
        state: Option<AttendanceState> = optional "state",
        /// How many minutes it takes or took.
        minutes: Option<u32> = optional "minutes",
        /// Whether somebody says that the group strengthens cooperation.
        strengthens: Option<bool> = optional "strengthens",
        /// The core value.
        value: Option<CoreValue> = optional "value",
        /// 1, 2 or 3.
        step: Option<u32> = optional "step",
        /// How far the step was.
        verdict: Option<Verdict> = optional "verdict",
    }
}

impl From<ReasonKind> for ReasonDocument {
    fn from(reason: ReasonKind) -> Self {
        Self {
            reason,
            region: None,
            contact: None,
            role: None,
            custodian: None,
            policy_custodian: None,
            rhythm: None,
            details: None,
            period: Period::ALWAYS,
            replaced_by: None,
            on: None,
            by: None,
            due: None,
            reliable_through: None,
            status: None,
            every: None,
            norm: None,
            municipality: None,
            meeting: None,
            group: None,
            session: None,
            phase: None,
            requirements: None,
            state: None,
            minutes: None,
            strengthens: None,
            value: None,
            step: None,
            verdict: None,
        }
    }
}

impl ReasonDocument {
    /// Which keys are there besides `reason`.
    fn present(&self) -> Vec<String> {
        // Of a record every key that is there is written, and nothing else.
        let written = serde_json::to_value(self).unwrap_or_default();
        let keys = written.as_object().into_iter().flat_map(|keys| keys.keys());
        keys.filter(|key| *key != "reason").cloned().collect()
    }

    /// The reason that is meant. Reports keys that do not go with it, and those that are missing.
    fn into_reason(self, reader: &mut Reader) -> Option<Reason> {
        use ReasonKind as K;
        self.reason.keys().check(self.present().iter().map(String::as_str), reader);
        let step = self.step.and_then(|step| number(step, reader));
        let Self { contact, region, role, meeting, period, on, details, .. } = self;
        Some(match self.reason {
            K::Agreement => Reason::Agreement(region?, period),
            K::NoAgreement => Reason::NoAgreement(region?),
            K::Custodian => Reason::Custodian(self.custodian?),
            K::PolicyCustodian => Reason::PolicyCustodian(self.policy_custodian?),
            K::Rhythm => Reason::Rhythm(role?, self.rhythm?),
            K::NoRhythm => Reason::NoRhythm(role?),
            K::RequiredDetails => Reason::RequiredDetails(details?),
            K::Lacks => Reason::Lacks(contact?, listed(details?, reader)?),
            K::Confirmed => Reason::Confirmed(contact?, on?, self.by?),
            K::NeverConfirmed => Reason::NeverConfirmed(contact?),
            K::Due => Reason::Due(contact?, worked_out(self.due?), worked_out(self.reliable_through?)),
            K::Away => Reason::Away(contact?, period, self.replaced_by),
            K::Fills => Reason::Fills(contact?, self.status?),
            K::OtherRole => Reason::OtherRole(contact?),
            K::OutOfService => Reason::OutOfService(contact?),
            K::Cycle => Reason::Cycle,
            K::Nobody => Reason::Nobody,
            K::NoOrganisation => Reason::NoOrganisation(role?),
            K::SpreadEvery => Reason::SpreadEvery(self.every?),
            K::SpreadOnce => Reason::SpreadOnce(period),
            K::Spread => Reason::Spread(on?),
            K::NeverSpread => Reason::NeverSpread,
            K::Norm => Reason::Norm(self.norm?),
            K::Division => Reason::Division(region?, period),
            K::NoDivision => Reason::NoDivision(region?),
            K::Central => Reason::Central(self.municipality?),
            K::Counts => Reason::Counts(meeting?, self.phase?),
            K::CountsNot => Reason::CountsNot(meeting?, self.requirements?),
            K::Takes => Reason::Takes(contact?, self.state?),
            K::Recorded => Reason::Recorded(contact?, meeting?, self.state?),
            K::NotRecorded => Reason::NotRecorded(contact?, meeting?),
            K::Minutes => Reason::Minutes(contact?, meeting?, self.minutes?),
            K::JoinedLate => Reason::JoinedLate(contact?, on?),
            K::Group => Reason::Group(self.group?),
            K::NoGroup => Reason::NoGroup,
            K::Member => Reason::Member(contact?, role?),
            K::SessionCounts => Reason::SessionCounts(self.session?, self.phase?),
            K::Answered => Reason::Answered(contact?, self.strengthens?),
            K::Tested => Reason::Tested(self.value?, on?),
            K::StepOn => Reason::StepOn(step?, on?, self.verdict?),
        })
    }
}

/// A day that was worked out, which may lie after the calendar.
fn worked_out(day: Option<Date>) -> Date {
    day.unwrap_or(Date::MAX)
}

/// The step of a number.
fn number(number: u32, reader: &mut Reader) -> Option<Step> {
    let step = Step::ALL.iter().copied().find(|step| u32::from(step.number()) == number);
    if step.is_none() {
        let known = Detail::Choice(number.to_string(), "1, 2, 3".to_owned());
        reader.within("step", |reader| reader.report(ProblemCode::UnknownWord, known));
    }
    step
}

/// Details that must be listed.
fn listed(details: Option<Vec<vocabulary::Detail>>, reader: &mut Reader) -> Option<Vec<vocabulary::Detail>> {
    if details.is_none() {
        reader.within("details", |reader| reader.wrong_type(Kind::List, Kind::Null));
    }
    details
}

impl From<&Reason> for ReasonDocument {
    fn from(reason: &Reason) -> Self {
        let empty = || Self::from(reason.kind());
        let contact = |id: &ContactId| Self { contact: Some(id.clone()), ..empty() };
        let region = |code: &RegionCode| Self { region: Some(*code), ..empty() };
        let role = |role: &PartnerRole| Self { role: Some(*role), ..empty() };
        let meeting = |id: &MeetingId| Self { meeting: Some(id.clone()), ..empty() };
        match reason {
            Reason::Agreement(code, period) | Reason::Division(code, period) => {
                Self { period: *period, ..region(code) }
            }
            Reason::NoAgreement(code) | Reason::NoDivision(code) => region(code),
            Reason::Custodian(party) => Self { custodian: Some(party.clone()), ..empty() },
            Reason::PolicyCustodian(custodian) => Self { policy_custodian: Some(*custodian), ..empty() },
            Reason::Rhythm(own, rhythm) => Self { rhythm: Some(*rhythm), ..role(own) },
            Reason::NoRhythm(own) | Reason::NoOrganisation(own) => role(own),
            Reason::RequiredDetails(details) => Self { details: Some(details.clone()), ..empty() },
            Reason::Lacks(id, details) => Self { details: Some(Some(details.clone())), ..contact(id) },
            Reason::Confirmed(id, on, by) => Self { on: Some(*on), by: Some(*by), ..contact(id) },
            Reason::NeverConfirmed(id) | Reason::OtherRole(id) | Reason::OutOfService(id) => contact(id),
            Reason::Due(id, due, through) => {
                let (due, through) = (due.in_calendar(), through.in_calendar());
                Self { due: Some(due), reliable_through: Some(through), ..contact(id) }
            }
            Reason::Away(id, period, stand_in) => {
                Self { period: *period, replaced_by: stand_in.clone(), ..contact(id) }
            }
            Reason::Fills(id, status) => Self { status: Some(*status), ..contact(id) },
            Reason::Cycle | Reason::Nobody | Reason::NeverSpread | Reason::NoGroup => empty(),
            Reason::SpreadEvery(every) => Self { every: Some(*every), ..empty() },
            Reason::SpreadOnce(period) => Self { period: *period, ..empty() },
            Reason::Spread(on) => Self { on: Some(*on), ..empty() },
            Reason::Norm(norm) => Self { norm: Some(*norm), ..empty() },
            Reason::Central(code) => Self { municipality: Some(*code), ..empty() },
            Reason::Counts(id, phase) => Self { phase: Some(*phase), ..meeting(id) },
            Reason::CountsNot(id, why) => Self { requirements: Some(why.clone()), ..meeting(id) },
            Reason::Takes(id, state) => Self { state: Some(*state), ..contact(id) },
            Reason::Recorded(id, at, state) => {
                Self { meeting: Some(at.clone()), state: Some(*state), ..contact(id) }
            }
            Reason::NotRecorded(id, at) => Self { meeting: Some(at.clone()), ..contact(id) },
            Reason::Minutes(id, at, minutes) => {
                Self { meeting: Some(at.clone()), minutes: Some(*minutes), ..contact(id) }
            }
            Reason::JoinedLate(id, on) => Self { on: Some(*on), ..contact(id) },
            Reason::Group(id) => Self { group: Some(id.clone()), ..empty() },
            Reason::Member(id, own) => Self { contact: Some(id.clone()), ..role(own) },
            Reason::SessionCounts(id, phase) => {
                Self { session: Some(id.clone()), phase: Some(*phase), ..empty() }
            }
            Reason::Answered(id, yes) => Self { strengthens: Some(*yes), ..contact(id) },
            Reason::Tested(value, on) => Self { value: Some(*value), on: Some(*on), ..empty() },
            Reason::StepOn(step, on, verdict) => {
                Self { step: Some(step.number().into()), on: Some(*on), verdict: Some(*verdict), ..empty() }
            }
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ReasonDocument::from(self).serialize(serializer)
    }
}

impl Shape for Reason {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let document = ReasonDocument::object(object, reader)?;
        Ok(document.and_then(|document| document.into_reason(reader)))
    }
}

written_as!(Reason: ReasonDocument);
