//! `values.discussed` and `values.tested`: whether a core value was talked about, and whether people were asked
//! about it. Every outcome is fine; not asking is not.

use super::count::{period_verdict, remedy};
use super::place::Place;
use super::{Account, Context, Spot};
use crate::assessment::Missing;
use crate::catalogue::RequirementId as R;
use crate::facts::{Meeting, Scope, Session, ValueTest};
use crate::json::Json;
use crate::vocabulary::{CoreValue, Phase, Ring, Topic, Verdict};

/// The places and values of a region.
pub(super) fn spots(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let places = cx.subregions(region).into_iter();
    places.flat_map(|place| CoreValue::ALL.iter().map(move |value| Spot::Value(place, *value))).collect()
}

impl<'a> Context<'a> {
    /// The meetings held and planned for a place that have a value on the agenda.
    pub(crate) fn meetings_about(
        self,
        place: Place,
        value: CoreValue,
    ) -> impl Iterator<Item = (&'a Meeting, Phase)> {
        let topic = Topic::Value(value);
        self.together.of_region(self.region_of_place(place)).filter_map(move |(number, own)| {
            let meeting = self.state.meetings.get(number as usize)?;
            let is_on_agenda = meeting.agenda.iter().any(|item| item.topics.contains(&topic));
            (is_on_agenda && self.includes(&meeting.scope, place)).then_some((meeting, own.phase))
        })
    }

    /// The sessions held and planned of groups for a place in which a value is discussed.
    pub(crate) fn sessions_about(
        self,
        place: Place,
        value: CoreValue,
    ) -> impl Iterator<Item = (&'a Session, Phase)> {
        let sessions = self.groups_for(place).flat_map(move |own| self.sessions_of(own));
        sessions.filter(move |(session, phase)| {
            session.values.contains(&value) && matches!(phase, Phase::Held | Phase::Planned)
        })
    }

    /// The tests of a value among professionals of a place.
    pub(crate) fn tests_of(self, place: Place, value: CoreValue) -> impl Iterator<Item = &'a ValueTest> {
        self.state.value_tests.iter().filter(move |test| {
            test.value == value
                && test.ring.is_none_or(|ring| ring == Ring::Professionals)
                && test.on <= self.on()
                && self.policy.period().contains(test.on)
                && self.includes(&Scope::Subregion(test.subregion.clone()), place)
        })
    }
}

/// The meetings and sessions in which a value is discussed: their ids, and whether they are held or planned.
fn talks<'a>(cx: &Context<'a>, place: Place, value: CoreValue) -> Vec<(&'a str, Phase)> {
    let meetings = cx.meetings_about(place, value).map(|(meeting, phase)| (meeting.id.as_str(), phase));
    let sessions = cx.sessions_about(place, value).map(|(session, phase)| (session.id.as_str(), phase));
    meetings.chain(sessions).collect()
}

/// How many are held, and how many planned.
fn numbers(talks: &[(&str, Phase)]) -> (u32, u32) {
    talks.iter().fold((0, 0), |(held, planned), (_, phase)| match phase {
        Phase::Held => (held + 1, planned),
        _ => (held, planned + 1),
    })
}

pub(super) fn judge_discussed(cx: &Context<'_>, place: Place, value: CoreValue) -> Verdict {
    let (held, planned) = numbers(&talks(cx, place, value));
    period_verdict(cx, Some(1), held, planned)
}

pub(super) fn account_discussed(cx: &Context<'_>, place: Place, value: CoreValue) -> Account {
    let talks = talks(cx, place, value);
    let (held, planned) = numbers(&talks);
    let mut evidence: Vec<_> = talks.iter().map(|(id, _)| (*id).to_owned()).collect();
    evidence.sort_unstable();
    Account {
        expected: Json::object([("discussed", Json::Bool(true))]),
        observed: Json::object([
            ("held", Json::number(Some(held))),
            ("planned", Json::number(Some(planned))),
        ]),
        evidence,
        due: cx.policy.period().last_day(),
        remedy: remedy(R::ValuesDiscussed, period_verdict(cx, Some(1), held, planned), Missing::Agenda),
        ..cx.nothing(cx.region_of_place(place))
    }
}

pub(super) fn judge_tested(cx: &Context<'_>, place: Place, value: CoreValue) -> Verdict {
    let is_tested = cx.tests_of(place, value).next().is_some();
    period_verdict(cx, Some(1), u32::from(is_tested), 0)
}

pub(super) fn account_tested(cx: &Context<'_>, place: Place, value: CoreValue) -> Account {
    let tests: Vec<_> = cx.tests_of(place, value).collect();
    let sum = |answers: fn(&ValueTest) -> Option<u32>| {
        Json::number(tests.iter().filter_map(|test| answers(test)).reduce(u32::saturating_add))
    };
    let mut evidence: Vec<_> = tests.iter().map(|test| test_id(test)).collect();
    evidence.sort_unstable();
    evidence.dedup();
    Account {
        expected: Json::object([("tested", Json::Bool(true))]),
        observed: Json::object([
            ("tests", Json::count(tests.len())),
            ("fits", sum(|test| test.fits)),
            ("doesNotFit", sum(|test| test.does_not_fit)),
            ("guides", sum(|test| test.guides)),
            ("doesNotGuide", sum(|test| test.does_not_guide)),
        ]),
        evidence,
        due: cx.policy.period().last_day(),
        remedy: remedy(R::ValuesTested, judge_tested(cx, place, value), Missing::ValueTest),
        ..cx.nothing(cx.region_of_place(place))
    }
}

/// The id of a value test as evidence.
pub(crate) fn test_id(test: &ValueTest) -> String {
    format!("valueTest/{}/{}/{}", test.subregion, test.value, test.on)
}
