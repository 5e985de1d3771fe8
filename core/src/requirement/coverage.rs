//! `contacts.coverage`: somebody reachable fills the seat.

use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::json::Json;
use crate::register::fillers::on_day;
use crate::register::tally::stand_in;
use crate::vocabulary::{SeatStatus, Verdict};

/// Covered or Replaced is met; what cannot be checked stays open.
pub(crate) const fn verdict(status: SeatStatus) -> Verdict {
    match status {
        SeatStatus::Covered | SeatStatus::Replaced => Verdict::Met,
        SeatStatus::Unverified => Verdict::Undetermined,
        SeatStatus::Stale | SeatStatus::Absent | SeatStatus::Vacant => Verdict::NotMet,
    }
}

fn status(cx: &Context<'_>, seat: u32) -> Option<SeatStatus> {
    cx.tally.seats.get(seat as usize).copied().flatten()
}

pub(super) fn judge(cx: &Context<'_>, seat: u32) -> Verdict {
    status(cx, seat).map_or(Verdict::NotApplicable, verdict)
}

pub(super) fn account(cx: &Context<'_>, seat: u32) -> Account {
    let region = cx.region_of(Spot::Seat(seat));
    let index = &cx.state.index;
    let organisation =
        index.seats.get(seat as usize).map_or(crate::register::index::NONE, |seat| seat.organisation);
    let status = status(cx, seat).unwrap_or(SeatStatus::Vacant);
    let role = cx.state.organisations.get(organisation).map(|organisation| organisation.role);
    let (cause, remedy) = match (status, role) {
        (SeatStatus::Unverified, Some(role)) => {
            (Some((R::ContactsRhythm, Spot::Role(region, role))), Remedy::Decide(R::ContactsRhythm))
        }
        (SeatStatus::Stale, _) => stale(cx, seat),
        (SeatStatus::Absent, _) => {
            let away = away(cx, seat, |_| true);
            (away.map(|row| (R::ContactsAbsence, Spot::Row(row))), Remedy::Ask(Missing::StandIn))
        }
        _ => (None, Remedy::Ask(Missing::Contact)),
    };
    let fillers = index.fillers(seat);
    let people = on_day(fillers, cx.on())
        .filter(|row| cx.tally.cells.get(*row as usize).is_some_and(|cell| !cell.is_out()));
    let people = people.filter_map(|row| cx.state.contacts.get(index.rows.contact(row)?));
    let mut evidence: Vec<_> = people.map(|contact| contact.id.to_string()).collect();
    evidence.sort_unstable();
    Account {
        expected: Json::texts(["covered", "replaced"]),
        observed: Json::object([("status", Json::text(Some(status)))]),
        evidence,
        responsible: cx.organisation_actor(organisation, region),
        due: None,
        cause,
        remedy,
    }
}

/// A seat of people not confirmed in time: one confirmation would do. The one present who was confirmed
/// last is the likeliest to be there still; else somebody away whose stand-in is not confirmed.
fn stale(cx: &Context<'_>, seat: u32) -> (Option<(R, Spot)>, Remedy) {
    let index = &cx.state.index;
    let fillers = index.fillers(seat);
    let present = on_day(fillers, cx.on()).filter_map(|row| {
        let cell = cx.tally.cells.get(row as usize)?;
        let counts = cell.status() == Some(SeatStatus::Stale) && !cell.is_away();
        let contact = index.rows.contact(row).filter(|_| counts)?;
        let confirmed = index.rows.confirmed(row, cx.on());
        Some((confirmed, std::cmp::Reverse(&cx.state.contacts.get(contact)?.id), row, contact))
    });
    if let Some((_, _, row, contact)) = present.max() {
        let group = index.group(row);
        let remedy = group.map(|group| cx.confirm(contact, group.region, group.role));
        return (
            Some((R::ContactsFreshness, Spot::Row(row))),
            remedy.unwrap_or(Remedy::Ask(Missing::Confirmation)),
        );
    }
    let Some(row) = away(cx, seat, |status| status == SeatStatus::Stale) else {
        return (None, Remedy::Ask(Missing::Confirmation));
    };
    let remedy = index.group(row).zip(index.rows.contact(row)).and_then(|(group, contact)| {
        let end = cx.tally.end(cx.state, contact);
        let (stand_in, _) = stand_in(cx.state, &cx.tally.day, end, group)?;
        Some(cx.confirm(stand_in, group.region, group.role))
    });
    (Some((R::ContactsAbsence, Spot::Row(row))), remedy.unwrap_or(Remedy::Ask(Missing::Confirmation)))
}

/// The one away, by id, who makes the seat of a status.
fn away(cx: &Context<'_>, seat: u32, is: impl Fn(SeatStatus) -> bool) -> Option<u32> {
    let index = &cx.state.index;
    let fillers = index.fillers(seat);
    let away = on_day(fillers, cx.on()).filter(|row| {
        cx.tally.cells.get(*row as usize).is_some_and(|cell| cell.is_away() && cell.status().is_some_and(&is))
    });
    away.min_by_key(|row| {
        index.rows.contact(*row).and_then(|slot| cx.state.contacts.get(slot)).map(|c| &c.id)
    })
}
