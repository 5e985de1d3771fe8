//! `meetings.programme.*`: what is on the agenda, and how it is done.

use super::meeting::Seen;
use super::{Account, Context};
use crate::assessment::Remedy;
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::facts::AgendaItem;
use crate::json::Json;
use crate::policy::{Reading, ReadingId, example};
use crate::vocabulary::{FixedTopic, ItemForm, Phase, Topic};
use std::collections::BTreeSet;

/// The requirements about the programme.
pub(super) const REQUIREMENTS: [R; 6] = [
    R::MeetingsProgrammeAcquaintance,
    R::MeetingsProgrammeVision,
    R::MeetingsProgrammeBuildingBlocks,
    R::MeetingsProgrammeFirstSteps,
    R::MeetingsProgrammeLearning,
    R::MeetingsProgrammeExchange,
];

/// Whether the programme of a planned or held meeting has what is asked.
pub(super) fn holds(cx: &Context<'_>, requirement: R, meeting: u32) -> bool {
    let Some(seen) = cx.seen(meeting) else { return false };
    match requirement {
        R::MeetingsProgrammeBuildingBlocks => blocks(cx, &seen).len() >= asked(cx),
        _ => missing(requirement, &seen.meeting.agenda).is_empty(),
    }
}

/// What has to be on the agenda.
const fn topics(requirement: R) -> &'static [&'static str] {
    match requirement {
        R::MeetingsProgrammeAcquaintance => &["people", "wayOfWorking"],
        R::MeetingsProgrammeVision => &["vision", "value:*", "dailyPractice"],
        R::MeetingsProgrammeFirstSteps => &["firstSteps"],
        R::MeetingsProgrammeLearning => &["learning"],
        R::MeetingsProgrammeExchange => &["cooperation", "consultation"],
        _ => &[],
    }
}

/// What is missing of what has to be on the agenda.
fn missing(requirement: R, agenda: &[AgendaItem]) -> Vec<&'static str> {
    let fixed = |topic| move |item: &AgendaItem| item.topics.contains(&Topic::Fixed(topic));
    let on_agenda = |topic| agenda.iter().any(fixed(topic));
    let taken_part_in = |topic| participatory(agenda).any(fixed(topic));
    let is_vision = |topic: &Topic| matches!(topic, Topic::Fixed(FixedTopic::Vision) | Topic::Value(_));
    let is_there: Vec<bool> = match requirement {
        R::MeetingsProgrammeAcquaintance => {
            vec![taken_part_in(FixedTopic::People), taken_part_in(FixedTopic::WayOfWorking)]
        }
        R::MeetingsProgrammeVision => vec![
            on_agenda(FixedTopic::Vision),
            agenda.iter().flat_map(|item| &item.topics).any(|topic| matches!(topic, Topic::Value(_))),
            participatory(agenda)
                .any(|item| fixed(FixedTopic::DailyPractice)(item) && item.topics.iter().any(is_vision)),
        ],
        R::MeetingsProgrammeFirstSteps => vec![taken_part_in(FixedTopic::FirstSteps)],
        R::MeetingsProgrammeLearning => vec![on_agenda(FixedTopic::Learning)],
        // Either will do.
        _ => vec![on_agenda(FixedTopic::Cooperation) || on_agenda(FixedTopic::Consultation); 2],
    };
    let topics = topics(requirement).iter().zip(is_there);
    topics.filter(|(_, is_there)| !is_there).map(|(topic, _)| *topic).collect()
}

/// The items in which everybody takes part.
fn participatory(agenda: &[AgendaItem]) -> impl Iterator<Item = &AgendaItem> {
    agenda.iter().filter(|item| item.form.is_some_and(ItemForm::is_participatory))
}

/// How many building blocks are asked.
fn asked(cx: &Context<'_>) -> usize {
    match cx.policy.reading(ReadingId::BuildingBlocks) {
        Reading::OnePerMeeting => 1,
        _ => 2,
    }
}

/// The building blocks that people worked on; over the year by that reading, in meetings with ground in common.
fn blocks<'a>(cx: &Context<'a>, seen: &Seen<'a>) -> BTreeSet<&'a str> {
    let of = |agenda: &'a [AgendaItem]| {
        let topics = participatory(agenda).flat_map(|item| &item.topics);
        topics.filter_map(|topic| match topic {
            Topic::Block(block) => Some(block.as_str()),
            _ => None,
        })
    };
    let mut blocks: BTreeSet<_> = of(&seen.meeting.agenda).collect();
    if cx.policy.reading(ReadingId::BuildingBlocks) == Reading::TwoPerYear {
        for (place, other) in cx.together.of_region(seen.gathering.region) {
            let counts = other.phase == Phase::Held || seen.gathering.phase != Phase::Held;
            let meets =
                seen.gathering.ground.iter().any(|own| other.ground.iter().any(|b| cx.state.meet(own, b)));
            if let Some(other) = cx.state.meetings.get(place as usize).filter(|_| counts && meets) {
                blocks.extend(of(&other.agenda));
            }
        }
    }
    blocks
}

pub(super) fn account(cx: &Context<'_>, requirement: R, seen: &Seen<'_>) -> Account {
    let (expected, observed) = match requirement {
        R::MeetingsProgrammeBuildingBlocks => (
            Json::object([("blocks", Json::count(asked(cx)))]),
            Json::object([("blocks", Json::texts(blocks(cx, seen)))]),
        ),
        _ => (
            Json::texts(topics(requirement)),
            Json::object([("missing", Json::texts(missing(requirement, &seen.meeting.agenda)))]),
        ),
    };
    let with_items = || {
        let mut meeting = seen.meeting.clone();
        meeting.agenda.extend(example::items(requirement));
        Remedy::Changes(vec![Change::PlanMeeting(Box::new(meeting))])
    };
    Account { expected, observed, remedy: seen.remedy(with_items), ..seen.account(cx) }
}
