//! What is asked of a learning session: `learning.joint`, `.casuistry` and `.skj`.

use super::meeting::{is_recorded, verdict};
use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::facts::{Attendance, Organisation, Session};
use crate::json::Json;
use crate::policy::{Reading, ReadingId};
use crate::register::index::NONE;
use crate::vocabulary::{AttendanceState, Facilitation, PartnerRole, Phase, Verdict};
use std::collections::BTreeSet;

/// The sessions of the groups of a region inside the policy's period.
pub(super) fn sessions(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let groups = (0_u32..).zip(&cx.state.learning_groups).zip(&cx.together.groups);
    let groups = groups.filter(|(_, own)| **own == region);
    groups
        .flat_map(|((group, facts), _)| {
            let all = (0_u32..).zip(&facts.sessions);
            let own = all.filter(|(_, session)| cx.policy.period().contains(session.date));
            own.map(move |(session, _)| Spot::Session(group, session))
        })
        .collect()
}

fn find<'a>(cx: &Context<'a>, group: u32, session: u32) -> Option<&'a Session> {
    cx.state.learning_groups.get(group as usize)?.sessions.get(session as usize)
}

pub(super) fn judge(cx: &Context<'_>, requirement: R, group: u32, session: u32) -> Verdict {
    let Some(session) = find(cx, group, session) else { return Verdict::NotApplicable };
    let phase = session.phase(cx.on());
    verdict(phase, || match requirement {
        R::LearningJoint => {
            let (organisations, roles) = joint(cx, session, phase);
            let told = phase != Phase::Held || is_recorded(&session.attendance);
            told.then(|| organisations >= asked(cx) && roles >= asked(cx))
        }
        R::LearningCasuistry => Some(!session.casuistry.is_empty()),
        _ => {
            let (failing, unknown) = skj(cx, session, phase);
            // What is still to come can be arranged yet, so not known is not yet so.
            match (failing.is_empty(), unknown.is_empty()) {
                (true, true) => Some(true),
                (true, false) if phase == Phase::Held => None,
                _ => Some(false),
            }
        }
    })
}

pub(super) fn account(cx: &Context<'_>, requirement: R, group: u32, session: u32) -> Account {
    let region = cx.together.groups.get(group as usize).copied().unwrap_or(NONE);
    let Some(session) = find(cx, group, session) else { return cx.nothing(region) };
    let phase = session.phase(cx.on());
    let base = Account {
        evidence: vec![session.id.to_string()],
        due: (phase == Phase::Planned).then_some(session.date),
        ..cx.nothing(region)
    };
    match requirement {
        R::LearningJoint => {
            let (organisations, roles) = joint(cx, session, phase);
            let people = counting(session, phase).map(|own| own.contact.to_string());
            Account {
                expected: Json::object([
                    ("organisations", Json::count(asked(cx))),
                    ("roles", Json::count(asked(cx))),
                ]),
                observed: Json::object([
                    ("organisations", Json::count(organisations)),
                    ("roles", Json::count(roles)),
                ]),
                evidence: base.evidence.iter().cloned().chain(people).collect(),
                remedy: Remedy::Ask(Missing::Attendees),
                ..base
            }
        }
        R::LearningCasuistry => Account {
            expected: Json::object([("themes", Json::count(1))]),
            observed: Json::object([("themes", Json::texts(&session.casuistry))]),
            remedy: Remedy::Ask(Missing::Themes),
            ..base
        },
        _ => {
            let (failing, unknown) = skj(cx, session, phase);
            Account {
                expected: Json::texts(
                    PARTS.iter().filter(|part| phase == Phase::Held || **part != ATTENDANCE),
                ),
                observed: Json::object([
                    ("failing", Json::texts(failing)),
                    ("unknown", Json::texts(unknown)),
                ]),
                remedy: Remedy::Ask(Missing::SessionFacts),
                ..base
            }
        }
    }
}

/// How many organisations and roles must learn together.
fn asked(cx: &Context<'_>) -> usize {
    match cx.policy.reading(ReadingId::LearningJoint) {
        Reading::Four => 4,
        _ => 2,
    }
}

/// Those who were there; of a session to come, who will be.
fn counting(session: &Session, phase: Phase) -> impl Iterator<Item = &Attendance> {
    session.attendance.iter().filter(move |own| match own.state {
        AttendanceState::Present => true,
        AttendanceState::Accepted => phase != Phase::Held,
        _ => false,
    })
}

/// The number of organisations and roles of those who count.
fn joint(cx: &Context<'_>, session: &Session, phase: Phase) -> (usize, usize) {
    let contacts = counting(session, phase).filter_map(|own| cx.state.contacts.find(own.contact.as_str()));
    let organisations =
        contacts.filter_map(|contact| cx.state.organisations.find(contact.organisation.as_str()));
    let organisations: Vec<&Organisation> = organisations.collect();
    let ids: BTreeSet<_> = organisations.iter().map(|own| own.id.as_str()).collect();
    let roles = PartnerRole::ALL.iter().filter(|role| organisations.iter().any(|own| own.role == **role));
    (ids.len(), roles.count())
}

/// What can make a session evidence for the register of youth professionals, in the order of the source.
const PARTS: [&str; 7] =
    ["ownActing", "individualDevelopment", "theory", "structuredMethod", "equality", ATTENDANCE, "minutes"];

/// Who comes to a session is told afterwards.
const ATTENDANCE: &str = "attendance";

/// The parts that are not so, and those that are not known.
fn skj(cx: &Context<'_>, session: &Session, phase: Phase) -> (Vec<&'static str>, Vec<&'static str>) {
    let method = session.method.as_ref();
    let structured = method.and_then(|method| {
        let known = cx.policy.methods().iter().find(|known| known.id.as_str() == method.as_str());
        known.and_then(|known| known.structured)
    });
    let equality = match (session.equality, session.facilitation) {
        (Some(true), _) | (_, Some(Facilitation::External)) => Some(true),
        (Some(false), Some(_)) => Some(false),
        _ => None,
    };
    let known = |is: bool| is.then_some(true);
    let is = [
        session.own_acting,
        session.individual_development,
        session.theory,
        structured,
        equality,
        known(phase != Phase::Held || is_recorded(&session.attendance)),
        known(session.minutes.is_some()),
    ];
    let of = |wanted: Option<bool>| {
        PARTS.iter().zip(is).filter(move |(_, is)| *is == wanted).map(|(part, _)| *part).collect()
    };
    (of(Some(false)), of(None))
}
