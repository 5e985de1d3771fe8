//! `meetings.count`: enough meetings that count were held for a place.

use super::place::Place;
use super::together::Gathering;
use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::json::Json;
use crate::policy::{Reading, ReadingId};
use crate::vocabulary::{Phase, Verdict};

/// The places of a region that are asked for meetings.
pub(super) fn places(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let places = cx.places(region, cx.policy.reading(ReadingId::MeetingsCount));
    places.into_iter().map(Spot::Place).collect()
}

/// The meetings that count for a place, held and planned.
fn counted<'a>(cx: &Context<'a>, place: Place) -> impl Iterator<Item = (u32, &'a Gathering)> {
    let cx = *cx;
    let whole = cx.policy.reading(ReadingId::MeetingsCount) == Reading::PerRegion;
    cx.together.of_region(cx.region_of_place(place)).filter(move |(meeting, own)| {
        let scope = cx.state.meetings.get(*meeting as usize).map(|meeting| &meeting.scope);
        own.qualifies && (whole || scope.is_some_and(|scope| cx.includes(scope, place)))
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
