//! Reasons as JSON: `{"reason": "noAgreement", "region": "JZ25"}`.

use super::{Reason, ReasonKind};
use crate::catalogue::RequirementId;
use crate::date::{Date, Duration, Period};
use crate::facts::{Party, Rhythm};
use crate::id::{ContactId, LearningGroupId, MeetingId, MunicipalityCode, RegionCode, SessionId};
use crate::json::{
    Broken, Entries, Object, Pen, Reader, Shape, Write, optional, record, serialized, written_as,
    written_keys,
};
use crate::policy::{NormValue, PolicyCustodian};
use crate::problem::{Detail, Kind, ProblemCode};
use crate::vocabulary::{
    self, AttendanceState, Confirmer, CoreValue, PartnerRole, Phase, SeatStatus, Step, Verdict,
};

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

impl ReasonDocument {
    /// Which keys are there besides `reason`.
    fn present(&self) -> Vec<String> {
        // Of a record every key that is there is written, and nothing else.
        let mut keys = written_keys(self);
        keys.retain(|key| key != "reason");
        keys.sort_unstable();
        keys
    }

    /// The reason that is meant. Reports keys that do not go with it, and those that are missing.
    fn into_reason(mut self, reader: &mut Reader) -> Option<Reason> {
        self.reason.keys().check(self.present().iter().map(String::as_str), reader);
        self.take(reader)
    }

    /// Fields are taken out one by one: moving out of the whole would have the compiler keep account of each field.
    fn take(&mut self, reader: &mut Reader) -> Option<Reason> {
        use ReasonKind as K;
        let step = self.step.and_then(|step| number(step, reader));
        let Self { region, role, period, on, .. } = *self;
        let (contact, meeting, details) = (self.contact.take(), self.meeting.take(), self.details.take());
        Some(match self.reason {
            K::Agreement => Reason::Agreement(region?, period),
            K::NoAgreement => Reason::NoAgreement(region?),
            K::Custodian => Reason::Custodian(self.custodian.take()?),
            K::PolicyCustodian => Reason::PolicyCustodian(self.policy_custodian?),
            K::Rhythm => Reason::Rhythm(role?, self.rhythm?),
            K::NoRhythm => Reason::NoRhythm(role?),
            K::RequiredDetails => Reason::RequiredDetails(details?),
            K::Lacks => Reason::Lacks(contact?, listed(details?, reader)?),
            K::Confirmed => Reason::Confirmed(contact?, on?, self.by?),
            K::NeverConfirmed => Reason::NeverConfirmed(contact?),
            K::Due => Reason::Due(contact?, worked_out(self.due?), worked_out(self.reliable_through?)),
            K::Away => Reason::Away(contact?, period, self.replaced_by.take()),
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
            K::CountsNot => Reason::CountsNot(meeting?, self.requirements.take()?),
            K::Takes => Reason::Takes(contact?, self.state?),
            K::Recorded => Reason::Recorded(contact?, meeting?, self.state?),
            K::NotRecorded => Reason::NotRecorded(contact?, meeting?),
            K::Minutes => Reason::Minutes(contact?, meeting?, self.minutes?),
            K::JoinedLate => Reason::JoinedLate(contact?, on?),
            K::Group => Reason::Group(self.group.take()?),
            K::NoGroup => Reason::NoGroup,
            K::Member => Reason::Member(contact?, role?),
            K::SessionCounts => Reason::SessionCounts(self.session.take()?, self.phase?),
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

impl Write for Reason {
    fn write(&self, pen: &mut dyn Pen) {
        pen.object(&mut |to| {
            to.entry("reason", &self.kind());
            self.keys(to);
        });
    }
}

impl Reason {
    /// Writes the keys that go with its kind.
    fn keys(&self, to: &mut dyn Entries) {
        match self {
            Self::Agreement(region, period) | Self::Division(region, period) => {
                to.entry("region", region);
                period.keys(to);
            }
            Self::NoAgreement(region) | Self::NoDivision(region) => to.entry("region", region),
            Self::Custodian(party) => to.entry("custodian", party),
            Self::PolicyCustodian(custodian) => to.entry("policyCustodian", custodian),
            Self::Rhythm(role, rhythm) => {
                to.entry("role", role);
                to.entry("rhythm", rhythm);
            }
            Self::NoRhythm(role) | Self::NoOrganisation(role) => to.entry("role", role),
            Self::RequiredDetails(details) => to.entry("details", details),
            Self::Lacks(contact, details) => {
                to.entry("contact", contact);
                to.entry("details", details);
            }
            Self::Confirmed(contact, on, by) => {
                to.entry("contact", contact);
                to.entry("on", on);
                to.entry("by", by);
            }
            Self::NeverConfirmed(contact) | Self::OtherRole(contact) | Self::OutOfService(contact) => {
                to.entry("contact", contact);
            }
            Self::Due(contact, due, through) => {
                to.entry("contact", contact);
                to.entry("due", &due.in_calendar());
                to.entry("reliableThrough", &through.in_calendar());
            }
            Self::Away(contact, period, stand_in) => {
                to.entry("contact", contact);
                period.keys(to);
                optional(to, "replacedBy", stand_in);
            }
            Self::Fills(contact, status) => {
                to.entry("contact", contact);
                to.entry("status", status);
            }
            Self::Cycle | Self::Nobody | Self::NeverSpread | Self::NoGroup => {}
            Self::SpreadEvery(every) => to.entry("every", every),
            Self::SpreadOnce(period) => period.keys(to),
            Self::Spread(on) => to.entry("on", on),
            Self::Norm(norm) => to.entry("norm", norm),
            Self::Central(municipality) => to.entry("municipality", municipality),
            Self::Counts(meeting, phase) => {
                to.entry("meeting", meeting);
                to.entry("phase", phase);
            }
            Self::CountsNot(meeting, requirements) => {
                to.entry("meeting", meeting);
                to.entry("requirements", requirements);
            }
            Self::Takes(contact, state) => {
                to.entry("contact", contact);
                to.entry("state", state);
            }
            Self::Recorded(contact, meeting, state) => {
                to.entry("contact", contact);
                to.entry("meeting", meeting);
                to.entry("state", state);
            }
            Self::NotRecorded(contact, meeting) => {
                to.entry("contact", contact);
                to.entry("meeting", meeting);
            }
            Self::Minutes(contact, meeting, minutes) => {
                to.entry("contact", contact);
                to.entry("meeting", meeting);
                to.entry("minutes", minutes);
            }
            Self::JoinedLate(contact, on) => {
                to.entry("contact", contact);
                to.entry("on", on);
            }
            Self::Group(group) => to.entry("group", group),
            Self::Member(contact, role) => {
                to.entry("contact", contact);
                to.entry("role", role);
            }
            Self::SessionCounts(session, phase) => {
                to.entry("session", session);
                to.entry("phase", phase);
            }
            Self::Answered(contact, strengthens) => {
                to.entry("contact", contact);
                to.entry("strengthens", strengthens);
            }
            Self::Tested(value, on) => {
                to.entry("on", on);
                to.entry("value", value);
            }
            Self::StepOn(step, on, verdict) => {
                to.entry("on", on);
                to.entry("step", &u32::from(step.number()));
                to.entry("verdict", verdict);
            }
        }
    }
}

serialized!(Reason);

impl Shape for Reason {
    const KIND: Kind = Kind::Object;

    fn object(object: &mut dyn Object<'_>, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        let document = ReasonDocument::object(object, reader)?;
        Ok(document.and_then(|document| document.into_reason(reader)))
    }
}

written_as!(Reason: ReasonDocument);
