//! `meetings.hours.*`: what a meeting takes of one professional, and what a year does.

use super::meeting::Seen;
use super::together::{Record, Together};
use super::{Account, Context, Spot, freshness};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::hours::spent;
use crate::json::Json;
use crate::vocabulary::{AttendanceState, Phase, Verdict};

/// The most minutes by the norm, which is in hours.
fn limit(cx: &Context<'_>, requirement: R) -> Option<u32> {
    cx.norm(requirement).map(|hours| hours.saturating_mul(60))
}

/// The minutes of those who count, by contact.
fn minutes<'a>(cx: &'a Context<'_>, seen: &'a Seen<'_>) -> impl Iterator<Item = (&'a str, u32)> {
    let counting = seen.meeting.attendance.iter().filter(|own| seen.counts(cx, own));
    counting.map(|own| (own.contact.as_str(), spent(cx.policy, seen.meeting, own).total()))
}

/// Whether nobody gives more than the norm; `None` without a norm, or when nobody knows who was there.
pub(super) fn holds(cx: &Context<'_>, seen: &Seen<'_>) -> Option<bool> {
    let limit = limit(cx, R::MeetingsHoursMeeting)?;
    seen.is_told().then(|| minutes(cx, seen).all(|(_, minutes)| minutes <= limit))
}

pub(super) fn account(cx: &Context<'_>, seen: &Seen<'_>) -> Account {
    let limit = limit(cx, R::MeetingsHoursMeeting);
    let above: Vec<_> =
        minutes(cx, seen).filter(|(_, minutes)| limit.is_some_and(|limit| *minutes > limit)).collect();
    let base = seen.account(cx);
    let remedy = match limit {
        _ if seen.gathering.phase == Phase::Unrecorded => Remedy::Ask(Missing::Outcome),
        None => Remedy::Decide(R::MeetingsHoursMeeting),
        Some(_) if !seen.is_told() => Remedy::Ask(Missing::Attendees),
        Some(_) => Remedy::Changes(Vec::new()),
    };
    Account {
        expected: Json::object([("minutes", Json::number(limit))]),
        observed: Json::object([
            ("highest", Json::number(minutes(cx, seen).map(|(_, minutes)| minutes).max())),
            ("above", Json::texts(above.iter().map(|(contact, _)| contact))),
        ]),
        evidence: base.evidence.into_iter().chain(above.iter().map(|(id, _)| (*id).to_owned())).collect(),
        remedy,
        ..base
    }
}

impl Context<'_> {
    /// The records of a contact that count: present at a meeting held, or coming to one that is planned.
    pub(crate) fn counted_hours(&self, contact: u32) -> impl Iterator<Item = Record> {
        let together = self.together;
        let records = together.records.get(&contact).map_or(&[][..], Vec::as_slice);
        records.iter().copied().filter(|record| {
            record.state == AttendanceState::Present
                || (record.state == AttendanceState::Accepted && is_planned(together, *record))
        })
    }
}

fn is_planned(together: &Together, record: Record) -> bool {
    together.meeting(record.meeting).is_some_and(|own| own.phase == Phase::Planned)
}

/// The minutes of a contact in meetings held, and in those planned to which they said yes.
fn year(cx: &Context<'_>, contact: u32) -> (u32, u32) {
    cx.counted_hours(contact).fold((0_u32, 0_u32), |(held, planned), record| {
        if is_planned(cx.together, record) {
            (held, planned.saturating_add(record.minutes))
        } else {
            (held.saturating_add(record.minutes), planned)
        }
    })
}

/// `meetings.hours.year` of a contact in service.
pub(super) fn judge_year(cx: &Context<'_>, contact: u32) -> Verdict {
    let Some(limit) = limit(cx, R::MeetingsHoursYear) else { return Verdict::Undetermined };
    let (held, planned) = year(cx, contact);
    if held > limit {
        Verdict::NotMet
    } else if held.saturating_add(planned) > limit {
        Verdict::AtRisk
    } else {
        Verdict::Met
    }
}

pub(super) fn account_year(cx: &Context<'_>, row: u32) -> Account {
    let base = freshness::of_contact(cx, row);
    let Some(contact) = cx.state.index.rows.contact(row) else { return base };
    let (held, planned) = year(cx, contact);
    let limit = limit(cx, R::MeetingsHoursYear);
    let meetings = cx.counted_hours(contact);
    let meetings = meetings.filter_map(|record| cx.state.meetings.get(record.meeting as usize));
    let meetings = meetings.map(|meeting| meeting.id.to_string());
    Account {
        expected: Json::object([("minutes", Json::number(limit))]),
        observed: Json::object([
            ("held", Json::number(Some(held))),
            ("planned", Json::number(Some(planned))),
        ]),
        evidence: base.evidence.into_iter().chain(meetings).collect(),
        due: cx.policy.period().last_day(),
        remedy: match limit {
            None => Remedy::Decide(R::MeetingsHoursYear),
            Some(_) => Remedy::Changes(Vec::new()),
        },
        ..base
    }
}

/// The contacts in service in a region, as subjects.
pub(super) fn rows(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let rows = crate::register::coverage::rows_of(cx.state, cx.tally, region);
    rows.into_iter().map(|(row, _)| Spot::Row(row)).collect()
}
