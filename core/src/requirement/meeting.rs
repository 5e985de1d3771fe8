//! What a meeting's own facts say: `meetings.record`, `.scale`, `.initiative` and `.preparation`; and what
//! every finding about a meeting has.

use super::together::Gathering;
use super::{Account, Context, Spot, composition, effort, programme};
use crate::assessment::{Actor, Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::facts::{Attendance, Meeting, Party, Scope};
use crate::id::{AreaCode, MunicipalityCode};
use crate::json::Json;
use crate::policy::{Reading, ReadingId};
use crate::register::index::NONE;
use crate::vocabulary::{AttendanceState, Phase, Verdict};

/// A meeting as it is on the day.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) place: u32,
    pub(super) meeting: &'a Meeting,
    pub(super) gathering: &'a Gathering,
}

/// What a criterion comes to in a phase; `None` when a norm or fact is missing.
pub(super) fn verdict(phase: Phase, holds: impl FnOnce() -> Option<bool>) -> Verdict {
    match phase {
        Phase::Cancelled => Verdict::NotApplicable,
        Phase::Unrecorded => Verdict::Undetermined,
        Phase::Planned | Phase::Held => match (holds(), phase) {
            (None, _) => Verdict::Undetermined,
            (Some(true), Phase::Planned) => Verdict::OnTrack,
            (Some(false), Phase::Planned) => Verdict::AtRisk,
            (Some(true), _) => Verdict::Met,
            (Some(false), _) => Verdict::NotMet,
        },
    }
}

/// The meetings of a region inside the policy's period.
pub(super) fn meetings(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let all = (0_u32..).zip(&cx.together.meetings);
    let own = all.filter(|(_, own)| own.as_ref().is_some_and(|own| own.region == region));
    own.map(|(place, _)| Spot::Meeting(place)).collect()
}

impl<'a> Context<'a> {
    pub(super) fn seen(&self, place: u32) -> Option<Seen<'a>> {
        let meeting = self.state.meetings.get(place as usize)?;
        Some(Seen { place, meeting, gathering: self.together.meeting(place)? })
    }

    /// The central municipality of a region: the register's, else the policy's.
    pub(crate) fn central(&self, region: u32) -> Option<MunicipalityCode> {
        let code = self.code(region);
        let own = self.state.central_municipalities.get(&code).copied();
        own.or_else(|| self.policy.central_municipality(code))
    }

    /// Central municipality as actor, else the region.
    pub(super) fn central_actor(&self, region: u32) -> Actor {
        self.central(region).map_or(Actor::Region(self.code(region)), Actor::Municipality)
    }
}

impl<'a> Seen<'a> {
    /// Whether somebody counts: who was there; of a meeting to come, who will be.
    pub(super) fn counts(&self, cx: &Context<'_>, own: &Attendance) -> bool {
        match own.state {
            AttendanceState::Present => true,
            _ if self.gathering.phase == Phase::Held => false,
            AttendanceState::Accepted => true,
            AttendanceState::Invited => self.meeting.reply_by.is_some_and(|last| cx.on() <= last),
            AttendanceState::Declined | AttendanceState::NotReleased | AttendanceState::Absent => false,
        }
    }

    /// Whether it can be told who was there: somebody is recorded as present or absent, or it is still to come.
    pub(super) fn is_told(&self) -> bool {
        self.gathering.phase != Phase::Held || is_recorded(&self.meeting.attendance)
    }

    /// What every finding about it has.
    pub(super) fn account(&self, cx: &Context<'_>) -> Account {
        let phase = self.gathering.phase;
        let (cause, remedy) = match phase {
            Phase::Unrecorded => {
                (Some((R::MeetingsRecord, Spot::Meeting(self.place))), Remedy::Ask(Missing::Outcome))
            }
            // What was held stays as it was; what is on track needs nothing.
            _ => (None, Remedy::Changes(Vec::new())),
        };
        Account {
            expected: Json::Null,
            observed: Json::Null,
            evidence: vec![self.meeting.id.to_string()],
            responsible: cx.central_actor(self.gathering.region),
            due: (phase == Phase::Planned).then_some(self.meeting.date),
            cause,
            remedy,
        }
    }

    /// The remedy of a criterion, unless it is too late or the outcome must be recorded first.
    pub(super) fn remedy(&self, remedy: impl FnOnce() -> Remedy) -> Remedy {
        match self.gathering.phase {
            Phase::Unrecorded => Remedy::Ask(Missing::Outcome),
            Phase::Planned => remedy(),
            Phase::Held | Phase::Cancelled => Remedy::Changes(Vec::new()),
        }
    }
}

/// Whether somebody is recorded as present or absent.
pub(super) fn is_recorded(attendance: &[Attendance]) -> bool {
    let told = |own: &Attendance| matches!(own.state, AttendanceState::Present | AttendanceState::Absent);
    attendance.iter().any(told)
}

pub(super) fn judge(cx: &Context<'_>, requirement: R, place: u32) -> Verdict {
    let Some(seen) = cx.seen(place) else { return Verdict::NotApplicable };
    let phase = seen.gathering.phase;
    match requirement {
        R::MeetingsRecord => match phase {
            Phase::Held => Verdict::Met,
            Phase::Planned => Verdict::OnTrack,
            Phase::Unrecorded => Verdict::NotMet,
            Phase::Cancelled => Verdict::NotApplicable,
        },
        R::MeetingsScale => verdict(phase, || Some(scale(cx, &seen) == SUBREGION)),
        R::MeetingsInitiative => verdict(phase, || initiative(cx, &seen)),
        R::MeetingsPreparation => verdict(phase, || Some(prepared(&seen) >= preparers(cx))),
        R::MeetingsCompositionPartners | R::MeetingsCompositionLocalTeams => {
            composition::judge(cx, requirement, &seen)
        }
        R::MeetingsHoursMeeting => verdict(phase, || effort::holds(cx, &seen)),
        _ => verdict(phase, || Some(programme::holds(cx, requirement, place))),
    }
}

pub(super) fn account(cx: &Context<'_>, requirement: R, place: u32) -> Account {
    let Some(seen) = cx.seen(place) else { return cx.nothing(NONE) };
    match requirement {
        R::MeetingsRecord => record(cx, &seen),
        R::MeetingsScale => Account {
            expected: Json::object([("scope", Json::text(Some(SUBREGION)))]),
            observed: Json::object([("scope", Json::text(Some(scale(cx, &seen))))]),
            ..seen.account(cx)
        },
        R::MeetingsInitiative => initiated(cx, &seen),
        R::MeetingsPreparation => preparation(cx, &seen),
        R::MeetingsCompositionPartners => composition::partners(cx, &seen),
        R::MeetingsCompositionLocalTeams => composition::local_teams(cx, &seen),
        R::MeetingsHoursMeeting => effort::account(cx, &seen),
        _ => programme::account(cx, requirement, &seen),
    }
}

fn record(cx: &Context<'_>, seen: &Seen<'_>) -> Account {
    let base = seen.account(cx);
    Account {
        expected: Json::texts(["held", "cancelled"]),
        observed: Json::object([
            ("status", Json::text(Some(seen.meeting.status))),
            ("date", Json::text(Some(seen.meeting.date))),
        ]),
        due: Some(seen.meeting.date),
        cause: None,
        ..base
    }
}

const SUBREGION: &str = "subregion";

/// For how much a meeting is; a subregion that is its whole region is regional.
fn scale(cx: &Context<'_>, seen: &Seen<'_>) -> &'static str {
    match &seen.meeting.scope {
        scope if cx.state.is_regional(scope) => "region",
        Scope::Subregion(_) => SUBREGION,
        Scope::Area(AreaCode::District(_)) => "district",
        Scope::Area(_) => "municipality",
    }
}

/// Whether the central municipality took the initiative. Who took none that is told, still can.
fn initiative(cx: &Context<'_>, seen: &Seen<'_>) -> Option<bool> {
    let central = cx.central(seen.gathering.region)?;
    match &seen.meeting.initiator {
        Some(initiator) => Some(*initiator == Party::Municipality(central)),
        None => (seen.gathering.phase == Phase::Planned).then_some(false),
    }
}

fn initiated(cx: &Context<'_>, seen: &Seen<'_>) -> Account {
    let central = cx.central(seen.gathering.region);
    let base = seen.account(cx);
    let missing = match (central, &seen.meeting.initiator) {
        (None, _) => Some(Missing::CentralMunicipality),
        (Some(_), None) => Some(Missing::Initiator),
        (Some(_), Some(_)) => None,
    };
    let remedy = match missing.filter(|_| seen.gathering.phase != Phase::Unrecorded) {
        Some(missing) => Remedy::Ask(missing),
        None => base.remedy,
    };
    Account {
        expected: Json::object([("initiator", Json::text(central))]),
        observed: Json::object([
            ("initiator", Json::text(seen.meeting.initiator.as_ref())),
            ("partOf", Json::Bool(seen.meeting.part_of.is_some())),
        ]),
        remedy,
        ..base
    }
}

/// How many professionals are "a number of" them.
fn preparers(cx: &Context<'_>) -> usize {
    match cx.policy.reading(ReadingId::MeetingsPreparation) {
        Reading::One => 1,
        Reading::Three => 3,
        _ => 2,
    }
}

fn prepared(seen: &Seen<'_>) -> usize {
    seen.meeting.prepared_by.len()
}

fn preparation(cx: &Context<'_>, seen: &Seen<'_>) -> Account {
    let base = seen.account(cx);
    let people = seen.meeting.prepared_by.iter().map(ToString::to_string);
    Account {
        expected: Json::count(preparers(cx)),
        observed: Json::object([("preparedBy", Json::count(prepared(seen)))]),
        evidence: base.evidence.into_iter().chain(people).collect(),
        remedy: seen.remedy(|| Remedy::Ask(Missing::Preparers)),
        ..base
    }
}
