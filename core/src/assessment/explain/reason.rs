//! The reasons of a finding.

use super::ReasonKind;
use crate::catalogue::RequirementId;
use crate::date::{Date, Duration, Period};
use crate::facts::{Party, Rhythm};
use crate::id::{ContactId, LearningGroupId, MeetingId, MunicipalityCode, RegionCode, SessionId};
use crate::policy::{NormValue, PolicyCustodian};
use crate::vocabulary::{
    AttendanceState, Confirmer, CoreValue, Detail, PartnerRole, Phase, SeatStatus, Step, Verdict,
};

/// One fact, or one thing that is not there, on which a finding rests.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The agreement of the region is in force on these days.
    Agreement(RegionCode, Period),
    /// No agreement of the region is in force.
    NoAgreement(RegionCode),
    /// The agreement names this custodian, or nobody.
    Custodian(Option<Party>),
    /// The policy names this custodian.
    PolicyCustodian(PolicyCustodian),
    /// The rhythm agreed for a role.
    Rhythm(PartnerRole, Rhythm),
    /// No rhythm is agreed for a role.
    NoRhythm(PartnerRole),
    /// The details that are required; `None` when they are not listed.
    RequiredDetails(Option<Vec<Detail>>),
    /// The contact lacks these details.
    Lacks(ContactId, Vec<Detail>),
    /// The last confirmation of a contact.
    Confirmed(ContactId, Date, Confirmer),
    /// The contact was never confirmed.
    NeverConfirmed(ContactId),
    /// The contact had to be confirmed by a day, and counts as reliable through another.
    Due(ContactId, Date, Date),
    /// The contact is away, perhaps replaced.
    Away(ContactId, Period, Option<ContactId>),
    /// The contact makes a seat of this status.
    Fills(ContactId, SeatStatus),
    /// The stand-in at the end of a chain is of another role.
    OtherRole(ContactId),
    /// Somebody in a chain of stand-ins is out of service.
    OutOfService(ContactId),
    /// The chain of stand-ins comes back to itself.
    Cycle,
    /// Nobody in service works for the area.
    Nobody,
    /// No organisation of the role serves the area.
    NoOrganisation(PartnerRole),
    /// The list must be spread this often.
    SpreadEvery(Duration),
    /// The list must be spread once in this period.
    SpreadOnce(Period),
    /// The list was last spread.
    Spread(Date),
    /// The list was never spread.
    NeverSpread,
    /// The norm of the requirement; `None` when it is missing.
    Norm(Option<NormValue>),
    /// The division of the region is in force on these days.
    Division(RegionCode, Period),
    /// No division of the region is in force.
    NoDivision(RegionCode),
    /// The central municipality of the region; `None` when nobody names one.
    Central(Option<MunicipalityCode>),
    /// A meeting that counts, held or planned.
    Counts(MeetingId, Phase),
    /// A meeting that does not count, because of these requirements; none when it is not recorded how it went.
    CountsNot(MeetingId, Vec<RequirementId>),
    /// Somebody takes part or took part, or answered otherwise.
    Takes(ContactId, AttendanceState),
    /// What is recorded of somebody at a meeting.
    Recorded(ContactId, MeetingId, AttendanceState),
    /// Nothing is recorded of somebody at a meeting.
    NotRecorded(ContactId, MeetingId),
    /// The minutes that a meeting takes or took of somebody.
    Minutes(ContactId, MeetingId, u32),
    /// Somebody joined on a day, too late to be asked.
    JoinedLate(ContactId, Date),
    /// A learning group is for the place.
    Group(LearningGroupId),
    /// No learning group is for the place.
    NoGroup,
    /// Somebody is a member, with a role.
    Member(ContactId, PartnerRole),
    /// A session that counts, held or planned.
    SessionCounts(SessionId, Phase),
    /// What somebody said last of what the group brings.
    Answered(ContactId, bool),
    /// Professionals were asked about a core value.
    Tested(CoreValue, Date),
    /// How far a step was on a day.
    StepOn(Step, Date, Verdict),
}

impl Reason {
    /// What kind of reason it is.
    #[must_use]
    pub const fn kind(&self) -> ReasonKind {
        match self {
            Self::Agreement(..) => ReasonKind::Agreement,
            Self::NoAgreement(_) => ReasonKind::NoAgreement,
            Self::Custodian(_) => ReasonKind::Custodian,
            Self::PolicyCustodian(_) => ReasonKind::PolicyCustodian,
            Self::Rhythm(..) => ReasonKind::Rhythm,
            Self::NoRhythm(_) => ReasonKind::NoRhythm,
            Self::RequiredDetails(_) => ReasonKind::RequiredDetails,
            Self::Lacks(..) => ReasonKind::Lacks,
            Self::Confirmed(..) => ReasonKind::Confirmed,
            Self::NeverConfirmed(_) => ReasonKind::NeverConfirmed,
            Self::Due(..) => ReasonKind::Due,
            Self::Away(..) => ReasonKind::Away,
            Self::Fills(..) => ReasonKind::Fills,
            Self::OtherRole(_) => ReasonKind::OtherRole,
            Self::OutOfService(_) => ReasonKind::OutOfService,
            Self::Cycle => ReasonKind::Cycle,
            Self::Nobody => ReasonKind::Nobody,
            Self::NoOrganisation(_) => ReasonKind::NoOrganisation,
            Self::SpreadEvery(_) => ReasonKind::SpreadEvery,
            Self::SpreadOnce(_) => ReasonKind::SpreadOnce,
            Self::Spread(_) => ReasonKind::Spread,
            Self::NeverSpread => ReasonKind::NeverSpread,
            Self::Norm(_) => ReasonKind::Norm,
            Self::Division(..) => ReasonKind::Division,
            Self::NoDivision(_) => ReasonKind::NoDivision,
            Self::Central(_) => ReasonKind::Central,
            Self::Counts(..) => ReasonKind::Counts,
            Self::CountsNot(..) => ReasonKind::CountsNot,
            Self::Takes(..) => ReasonKind::Takes,
            Self::Recorded(..) => ReasonKind::Recorded,
            Self::NotRecorded(..) => ReasonKind::NotRecorded,
            Self::Minutes(..) => ReasonKind::Minutes,
            Self::JoinedLate(..) => ReasonKind::JoinedLate,
            Self::Group(_) => ReasonKind::Group,
            Self::NoGroup => ReasonKind::NoGroup,
            Self::Member(..) => ReasonKind::Member,
            Self::SessionCounts(..) => ReasonKind::SessionCounts,
            Self::Answered(..) => ReasonKind::Answered,
            Self::Tested(..) => ReasonKind::Tested,
            Self::StepOn(..) => ReasonKind::StepOn,
        }
    }
}
