//! `meetings.composition.*`: all four partners, and every local team.

use super::meeting::{Seen, verdict};
use super::{Account, Context};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::facts::{Attendance, Contact, DatedArea, Organisation};
use crate::id::{AreaCode, MunicipalityCode};
use crate::json::Json;
use crate::policy::{Reading, ReadingId};
use crate::vocabulary::{PartnerRole, Phase, Verdict};

/// The requirements about who is there.
pub(super) const REQUIREMENTS: [R; 2] = [R::MeetingsCompositionPartners, R::MeetingsCompositionLocalTeams];

/// Whether the right people are there; `None` when it cannot be told.
pub(super) fn holds(cx: &Context<'_>, requirement: R, meeting: u32) -> Option<bool> {
    let seen = cx.seen(meeting)?;
    is_told(cx, &seen).then(|| match requirement {
        R::MeetingsCompositionPartners => missing_roles(cx, &seen).is_empty(),
        _ => missing_teams(cx, &seen, &asked(cx, &seen)).is_empty(),
    })
}

pub(super) fn judge(cx: &Context<'_>, requirement: R, seen: &Seen<'_>) -> Verdict {
    let phase = seen.gathering.phase;
    let is_open = matches!(phase, Phase::Planned | Phase::Held);
    if is_open && requirement == R::MeetingsCompositionLocalTeams && asked(cx, seen).is_empty() {
        return Verdict::NotApplicable;
    }
    verdict(phase, || holds(cx, requirement, seen.place))
}

fn by_preparation(cx: &Context<'_>) -> bool {
    cx.policy.reading(ReadingId::Composition) == Reading::Preparation
}

/// Whether it can be told who was there, or by the other reading who was asked.
fn is_told(cx: &Context<'_>, seen: &Seen<'_>) -> bool {
    if by_preparation(cx) {
        return seen.gathering.phase != Phase::Held || !seen.meeting.attendance.is_empty();
    }
    seen.is_told()
}

/// The people who count: those who are there, or by the other reading all who were asked; in service that day.
fn people<'a>(cx: &Context<'a>, seen: &Seen<'a>) -> impl Iterator<Item = (&'a Contact, &'a Organisation)> {
    let (cx, seen) = (*cx, *seen);
    let counts = move |own: &&Attendance| by_preparation(&cx) || seen.counts(&cx, own);
    let counting = seen.meeting.attendance.iter().filter(counts);
    counting.filter_map(move |own| cx.in_service(&own.contact, seen.meeting.date))
}

/// Whether an area in force on a day is one that is meant.
fn areas(areas: &[DatedArea], day: crate::date::Date, is_meant: impl Fn(&AreaCode) -> bool) -> bool {
    areas.iter().any(|dated| dated.period.contains(day) && is_meant(&dated.area))
}

/// The roles of which nobody with an area of their own in the scope is there.
fn missing_roles(cx: &Context<'_>, seen: &Seen<'_>) -> Vec<PartnerRole> {
    let mut missing = PartnerRole::ALL.to_vec();
    let is_in_scope = |area: &AreaCode| seen.gathering.ground.iter().any(|own| cx.state.meet(own, area));
    let own = people(cx, seen).filter(|(own, _)| areas(&own.areas, seen.meeting.date, is_in_scope));
    for (_, organisation) in own {
        missing.retain(|role| *role != organisation.role);
    }
    missing
}

/// The municipalities that are asked for: those of the scope that lie in the cut.
fn asked(cx: &Context<'_>, seen: &Seen<'_>) -> Vec<MunicipalityCode> {
    cx.state.municipalities_of_scope(&seen.meeting.scope)
}

/// The municipalities for which nobody of their local team is there.
fn missing_teams(cx: &Context<'_>, seen: &Seen<'_>, asked: &[MunicipalityCode]) -> Vec<MunicipalityCode> {
    let mut missing = asked.to_vec();
    let day = seen.meeting.date;
    for (contact, organisation) in people(cx, seen) {
        if organisation.role == PartnerRole::LocalTeam {
            missing.retain(|code| {
                let code = AreaCode::Municipality(*code);
                let meets = |area: &AreaCode| cx.state.meet(&code, area);
                !(areas(&contact.areas, day, meets) && areas(&organisation.serves, day, meets))
            });
        }
    }
    missing
}

pub(super) fn partners(cx: &Context<'_>, seen: &Seen<'_>) -> Account {
    Account {
        expected: Json::texts(PartnerRole::ALL),
        observed: Json::object([("missing", Json::texts(missing_roles(cx, seen)))]),
        ..base(cx, seen)
    }
}

pub(super) fn local_teams(cx: &Context<'_>, seen: &Seen<'_>) -> Account {
    let asked = asked(cx, seen);
    Account {
        observed: Json::object([("missing", Json::texts(missing_teams(cx, seen, &asked)))]),
        expected: Json::texts(asked),
        ..base(cx, seen)
    }
}

fn base(cx: &Context<'_>, seen: &Seen<'_>) -> Account {
    let base = seen.account(cx);
    let people = people(cx, seen).map(|(contact, _)| contact.id.to_string());
    let remedy = match seen.gathering.phase {
        Phase::Unrecorded => Remedy::Ask(Missing::Outcome),
        Phase::Planned | Phase::Held | Phase::Cancelled => Remedy::Ask(Missing::Attendees),
    };
    Account { evidence: base.evidence.into_iter().chain(people).collect(), remedy, ..base }
}
