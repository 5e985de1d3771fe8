//! `meetings.count`: enough meetings that count were held for a place.

use super::place::Place;
use super::together::Gathering;
use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::facts::Scope;
use crate::json::Json;
use crate::policy::{Reading, ReadingId};
use crate::vocabulary::{Phase, Verdict};

/// The places of a region that are asked for meetings.
pub(super) fn places(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let places = cx.places(region, cx.policy.reading(ReadingId::MeetingsCount));
    places.into_iter().map(Spot::Place).collect()
}

impl Context<'_> {
    /// Whether a meeting of a scope is for a place by the reading that any meeting in its region is.
    pub(crate) fn is_anywhere(&self, scope: &Scope, place: Place) -> bool {
        let region = || self.code(self.region_of_place(place));
        self.policy.reading(ReadingId::MeetingsCount) == Reading::PerRegion
            && self.state.region_of_scope(scope) == Some(region())
    }

    /// How many of something are asked: by the reading or the norm.
    pub(crate) fn asked_number(&self, requirement: R) -> Option<u32> {
        match requirement {
            R::LearningSessions => super::group::asked(self),
            _ => self.norm(requirement),
        }
    }
}

/// The meetings that count for a place, held and planned.
fn counted<'a>(cx: &Context<'a>, place: Place) -> impl Iterator<Item = (u32, &'a Gathering)> {
    let cx = *cx;
    cx.together.of_region(cx.region_of_place(place)).filter(move |(meeting, own)| {
        let scope = cx.state.meetings.get(*meeting as usize).map(|meeting| &meeting.scope);
        let is_for = |scope| cx.includes(scope, place) || cx.is_anywhere(scope, place);
        own.qualifies && scope.is_some_and(is_for)
    })
}

/// How many are held, and how many planned.
fn numbers(cx: &Context<'_>, place: Place) -> (u32, u32) {
    counted(cx, place).fold((0, 0), |(held, planned), (_, own)| match own.phase {
        Phase::Held => (held + 1, planned),
        _ => (held, planned + 1),
    })
}

/// Something asked so many times in the policy's period: held, or on its way.
pub(super) fn period_verdict(cx: &Context<'_>, asked: Option<u32>, held: u32, planned: u32) -> Verdict {
    match asked {
        None => Verdict::Undetermined,
        Some(asked) if held >= asked => Verdict::Met,
        Some(_) if cx.is_over() => Verdict::NotMet,
        Some(asked) if held + planned >= asked => Verdict::OnTrack,
        Some(_) => Verdict::AtRisk,
    }
}

pub(super) fn judge(cx: &Context<'_>, place: Place) -> Verdict {
    let (held, planned) = numbers(cx, place);
    period_verdict(cx, cx.norm(R::MeetingsCount), held, planned)
}

pub(super) fn account(cx: &Context<'_>, place: Place) -> Account {
    let (held, planned) = numbers(cx, place);
    let counted: Vec<_> = counted(cx, place).map(|(meeting, _)| meeting).collect();
    let meetings = counted.iter().filter_map(|place| cx.state.meetings.get(*place as usize));
    let regional = meetings.clone().filter(|meeting| cx.state.is_regional(&meeting.scope)).count();
    let mut evidence: Vec<_> = meetings.map(|meeting| meeting.id.to_string()).collect();
    evidence.sort_unstable();
    let asked = cx.norm(R::MeetingsCount);
    Account {
        expected: Json::number(asked),
        observed: Json::object([
            ("held", Json::number(Some(held))),
            ("planned", Json::number(Some(planned))),
            ("regional", Json::count(regional)),
        ]),
        evidence,
        due: cx.policy.period().last_day(),
        remedy: remedy(R::MeetingsCount, period_verdict(cx, asked, held, planned), Missing::Meeting),
        ..cx.nothing(cx.region_of_place(place))
    }
}

/// What would lift a period requirement: a decision without a norm, else a fact.
pub(super) fn remedy(requirement: R, verdict: Verdict, missing: Missing) -> Remedy {
    match verdict {
        Verdict::Undetermined => Remedy::Decide(requirement),
        _ => Remedy::Ask(missing),
    }
}
