//! `steps.order`: step 1 was met when people first met, step 2 when they first learned together.

use super::together::Together;
use super::{Account, Context};
use crate::assessment::{Actor, verdicts};
use crate::date::Date;
use crate::json::Json;
use crate::register::tally::Tally;
use crate::vocabulary::{Phase, Step, Verdict};

/// When people first met and first learned together, and how far the step before was then.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    meeting: Option<(Date, String, Verdict)>,
    session: Option<(Date, String, Verdict)>,
}

/// The last day that matters for the order of the steps of a region.
pub(super) fn last_day(cx: &Context<'_>, region: u32) -> Option<Date> {
    let days = [first_meeting(cx, region), first_session(cx, region)].into_iter().flatten();
    days.map(|(day, _)| day).max()
}

/// The first held meeting of a region inside the policy's period.
fn first_meeting(cx: &Context<'_>, region: u32) -> Option<(Date, String)> {
    let held = cx.together.of_region(region).find(|(_, own)| own.phase == Phase::Held);
    let meeting = held.and_then(|(place, _)| cx.state.meetings.get(place as usize));
    meeting.map(|meeting| (meeting.date, meeting.id.to_string()))
}

/// The first held session of a region inside the policy's period.
fn first_session(cx: &Context<'_>, region: u32) -> Option<(Date, String)> {
    let groups = cx.state.learning_groups.iter().zip(&cx.together.groups);
    let groups = groups.filter(|(_, own)| **own == region);
    let sessions = groups.flat_map(|(own, _)| cx.sessions_of(own));
    let held = sessions.filter(|(_, phase)| *phase == Phase::Held);
    held.map(|(session, _)| (session.date, session.id.to_string())).min()
}

/// The verdict of a step of a region on an earlier day.
fn step_on(cx: &Context<'_>, region: u32, day: Date, step: Step) -> Verdict {
    let tally = Tally::new(cx.state, day);
    let together = Together::new(cx.state, cx.policy, day, &tally);
    let then = Context { asked: day, tally: &tally, together: &together, ..*cx };
    verdicts::step(&then, region, step).verdict()
}

fn order<'a>(cx: &Context<'a>, region: u32) -> Option<&'a Order> {
    let known = cx.together.orders.get(region as usize)?;
    Some(known.get_or_init(|| {
        Order {
            meeting: first_meeting(cx, region)
                .map(|(day, id)| (day, id, step_on(cx, region, day, Step::FindEachOther))),
            session: first_session(cx, region)
                .map(|(day, id)| (day, id, step_on(cx, region, day, Step::KnowEachOther))),
        }
    }))
}

pub(super) fn judge(cx: &Context<'_>, region: u32) -> Verdict {
    let Some(order) = order(cx, region) else { return Verdict::NotApplicable };
    let sides = [&order.meeting, &order.session].into_iter().flatten();
    Verdict::worst(sides.map(|(_, _, step)| match step {
        Verdict::Met | Verdict::Undetermined | Verdict::NotApplicable => *step,
        Verdict::OnTrack | Verdict::AtRisk | Verdict::NotMet => Verdict::NotMet,
    }))
}

pub(super) fn account(cx: &Context<'_>, region: u32) -> Account {
    let order = order(cx, region).cloned().unwrap_or_default();
    let of = |side: &Option<(Date, String, Verdict)>| {
        (Json::text(side.as_ref().map(|side| side.0)), Json::text(side.as_ref().map(|side| side.2)))
    };
    let ((meeting, step_1), (session, step_2)) = (of(&order.meeting), of(&order.session));
    Account {
        expected: Json::object([("step1", Json::text(Some("met"))), ("step2", Json::text(Some("met")))]),
        observed: Json::object([
            ("meeting", meeting),
            ("step1", step_1),
            ("session", session),
            ("step2", step_2),
        ]),
        evidence: [order.meeting, order.session].into_iter().flatten().map(|(_, id, _)| id).collect(),
        responsible: Actor::Region(cx.code(region)),
        ..cx.nothing(region)
    }
}

impl Context<'_> {
    /// When people first met and first learned together, and how far the step before was then.
    pub(crate) fn steps_taken(&self, region: u32) -> [Option<(Date, Verdict)>; 2] {
        let order = order(self, region).cloned().unwrap_or_default();
        [order.meeting, order.session].map(|side| side.map(|(day, _, verdict)| (day, verdict)))
    }
}
