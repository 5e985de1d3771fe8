//! What is asked of learning groups: `learning.start`, `.group`, `.sessions` and `.benefit`.

use super::count::{period_verdict, remedy};
use super::place::Place;
use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::date::Date;
use crate::facts::{Contact, Evaluation, LearningGroup, Organisation, Session};
use crate::json::Json;
use crate::policy::{Reading, ReadingId};
use crate::register::index::NONE;
use crate::vocabulary::{AttendanceState, PartnerRole, Phase, Verdict};
use std::collections::BTreeMap;

/// The learning groups of a region, by id.
pub(super) fn groups(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let own = (0_u32..).zip(&cx.together.groups).filter(|(_, own)| **own == region);
    own.map(|(group, _)| Spot::Group(group)).collect()
}

impl<'a> Context<'a> {
    /// The members of a group on a day who are in service then.
    pub(crate) fn members(
        self,
        group: &'a LearningGroup,
        on: Date,
    ) -> impl Iterator<Item = (&'a Contact, &'a Organisation)> {
        let own = group.members.iter().filter(move |member| member.period.contains(on));
        own.filter_map(move |member| self.in_service(&member.contact, on))
    }

    /// The groups that are for a place, by id.
    pub(crate) fn groups_for(self, place: Place) -> impl Iterator<Item = &'a LearningGroup> {
        self.state.learning_groups.iter().filter(move |group| self.includes(&group.scope, place))
    }

    /// The sessions of a group inside the policy's period, with their phase on the day.
    pub(crate) fn sessions_of(self, group: &'a LearningGroup) -> impl Iterator<Item = (&'a Session, Phase)> {
        let (period, on) = (self.policy.period(), self.on());
        let own = group.sessions.iter().filter(move |session| period.contains(session.date));
        own.map(move |session| (session, session.phase(on)))
    }

    /// The latest answer of each member who was asked; of one day a yes goes before a no.
    pub(crate) fn answers(self, group: &'a LearningGroup) -> BTreeMap<&'a str, bool> {
        let on = self.on();
        let mut until_now: Vec<&Evaluation> = group.evaluations.iter().filter(|own| own.on <= on).collect();
        until_now.sort_by_key(|own| (own.on, own.strengthens));
        until_now.into_iter().map(|own| (own.contact.as_str(), own.strengthens)).collect()
    }
}

fn group<'a>(cx: &Context<'a>, place: u32) -> Option<&'a LearningGroup> {
    cx.state.learning_groups.get(place as usize)
}

/// What every finding about a group has.
fn base(cx: &Context<'_>, place: u32, group: &LearningGroup) -> Account {
    let region = cx.together.groups.get(place as usize).copied().unwrap_or(NONE);
    Account { evidence: vec![group.id.to_string()], ..cx.nothing(region) }
}

/// The roles that are missing among the members of a group on a day.
fn missing_roles(cx: &Context<'_>, group: &LearningGroup, on: Date) -> Vec<PartnerRole> {
    let mut missing = PartnerRole::ALL.to_vec();
    for (_, organisation) in cx.members(group, on) {
        missing.retain(|role| *role != organisation.role);
    }
    missing
}

/// `learning.start`: not asked; an earlier group is listed.
pub(super) fn account_start(cx: &Context<'_>, place: u32) -> Account {
    let Some(group) = group(cx, place) else { return cx.nothing(NONE) };
    let on = cx.on();
    let has_members = group.members.iter().any(|member| member.period.contains(on));
    let has_met = cx.sessions_of(group).any(|(_, phase)| phase == Phase::Held);
    let voluntary = (has_members || has_met).then_some(&group.id);
    Account { observed: Json::object([("voluntary", Json::texts(voluntary))]), ..base(cx, place, group) }
}

/// The places of a region that are asked for a group.
pub(super) fn places(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let places = cx.places(region, cx.policy.reading(ReadingId::LearningGroup));
    places.into_iter().map(Spot::Place).collect()
}

/// `learning.group`: a group with all four roles in service.
pub(super) fn judge_group(cx: &Context<'_>, place: Place) -> Verdict {
    let complete = |on: Date| cx.groups_for(place).any(|group| missing_roles(cx, group, on).is_empty());
    if complete(cx.on()) {
        Verdict::Met
    } else if cx.is_over() {
        Verdict::NotMet
    } else if cx.policy.period().last_day().is_some_and(complete) {
        Verdict::OnTrack
    } else {
        Verdict::AtRisk
    }
}

pub(super) fn account_group(cx: &Context<'_>, place: Place) -> Account {
    let on = cx.on();
    let best = cx.groups_for(place).min_by_key(|group| missing_roles(cx, group, on).len());
    let missing = best.map_or(PartnerRole::ALL.to_vec(), |group| missing_roles(cx, group, on));
    let members = || best.into_iter().flat_map(|group| cx.members(group, on));
    let took_part = members().filter(|(contact, _)| {
        let slot = cx.state.contacts.slot(contact.id.as_str());
        let records = slot.and_then(|slot| cx.together.records.get(&slot)).into_iter().flatten();
        records.into_iter().any(|record| {
            let phase = cx.together.meeting(record.meeting).map(|meeting| meeting.phase);
            phase == Some(Phase::Held) && record.state == AttendanceState::Present
        })
    });
    let needed = if best.is_some() { Missing::Members } else { Missing::Group };
    Account {
        expected: Json::texts(PartnerRole::ALL),
        observed: Json::object([
            ("group", Json::text(best.map(|group| &group.id))),
            ("missing", Json::texts(missing)),
            ("members", Json::count(members().count())),
            ("tookPart", Json::count(took_part.count())),
        ]),
        evidence: cx.groups_for(place).map(|group| group.id.to_string()).collect(),
        due: cx.policy.period().last_day(),
        remedy: remedy(R::LearningGroup, judge_group(cx, place), needed),
        ..cx.nothing(cx.region_of_place(place))
    }
}

/// How many sessions are asked: by the reading, else by the policy's norm.
pub(super) fn asked(cx: &Context<'_>) -> Option<u32> {
    match cx.policy.reading(ReadingId::LearningSessions) {
        Reading::Two => Some(2),
        _ => cx.norm(R::LearningSessions),
    }
}

/// How many sessions are held, and how many planned.
fn numbers(cx: &Context<'_>, group: &LearningGroup) -> (u32, u32) {
    cx.sessions_of(group).fold((0, 0), |(held, planned), (_, phase)| match phase {
        Phase::Held => (held + 1, planned),
        Phase::Planned => (held, planned + 1),
        Phase::Unrecorded | Phase::Cancelled => (held, planned),
    })
}

/// `learning.sessions`.
pub(super) fn judge_sessions(cx: &Context<'_>, place: u32) -> Verdict {
    let Some(group) = group(cx, place) else { return Verdict::NotApplicable };
    let (held, planned) = numbers(cx, group);
    period_verdict(cx, asked(cx), held, planned)
}

pub(super) fn account_sessions(cx: &Context<'_>, place: u32) -> Account {
    let Some(group) = group(cx, place) else { return cx.nothing(NONE) };
    let (held, planned) = numbers(cx, group);
    let base = base(cx, place, group);
    let counted = cx.sessions_of(group).filter(|(_, phase)| matches!(phase, Phase::Held | Phase::Planned));
    let mut counted: Vec<_> = counted.map(|(session, _)| session.id.to_string()).collect();
    counted.sort_unstable();
    Account {
        expected: Json::number(asked(cx)),
        observed: Json::object([
            ("held", Json::number(Some(held))),
            ("planned", Json::number(Some(planned))),
        ]),
        evidence: base.evidence.into_iter().chain(counted).collect(),
        due: cx.policy.period().last_day(),
        remedy: remedy(R::LearningSessions, judge_sessions(cx, place), Missing::Session),
        ..base
    }
}

fn by_everybody(cx: &Context<'_>) -> bool {
    cx.policy.reading(ReadingId::LearningBenefit) == Reading::EachProfessional
}

/// `learning.benefit`: more than half say the group strengthens cooperation; by the other reading everybody does.
pub(super) fn judge_benefit(cx: &Context<'_>, place: u32) -> Verdict {
    let Some(group) = group(cx, place) else { return Verdict::NotApplicable };
    let answers = cx.answers(group);
    let yes = answers.values().filter(|yes| **yes).count();
    let holds = if by_everybody(cx) { yes == answers.len() } else { 2 * yes > answers.len() };
    match (answers.is_empty(), holds) {
        (true, _) => Verdict::Undetermined,
        (false, true) => Verdict::Met,
        (false, false) => Verdict::NotMet,
    }
}

pub(super) fn account_benefit(cx: &Context<'_>, place: u32) -> Account {
    let Some(group) = group(cx, place) else { return cx.nothing(NONE) };
    let answers = cx.answers(group);
    let base = base(cx, place, group);
    let share = if by_everybody(cx) { "all" } else { "moreThanHalf" };
    let people = answers.keys().map(|contact| (*contact).to_owned());
    Account {
        expected: Json::object([("strengthens", Json::text(Some(share)))]),
        observed: Json::object([
            ("asked", Json::count(answers.len())),
            ("strengthens", Json::count(answers.values().filter(|yes| **yes).count())),
        ]),
        evidence: base.evidence.into_iter().chain(people).collect(),
        remedy: match answers.len() {
            0 => Remedy::Ask(Missing::Answers),
            _ => Remedy::Changes(Vec::new()),
        },
        ..base
    }
}
