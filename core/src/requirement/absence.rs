//! `contacts.absence`: somebody away is replaced by somebody reliable of the same role.

use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::json::Json;
use crate::register::chain::{ChainEnd, people};
use crate::register::tally::stand_in;
use crate::vocabulary::{Freshness, SeatStatus, Verdict};

/// So many people of a chain are told; a longer one is no chain that people made.
const TOLD: usize = 100;

/// By what somebody away makes of a seat.
pub(crate) const fn verdict(status: SeatStatus) -> Verdict {
    match status {
        SeatStatus::Covered | SeatStatus::Replaced => Verdict::Met,
        SeatStatus::Unverified => Verdict::Undetermined,
        SeatStatus::Stale | SeatStatus::Absent | SeatStatus::Vacant => Verdict::NotMet,
    }
}

pub(super) fn judge(cx: &Context<'_>, row: u32) -> Verdict {
    let away = cx.tally.cells.get(row as usize).filter(|cell| cell.is_away());
    away.and_then(|cell| cell.status()).map_or(Verdict::NotApplicable, verdict)
}

pub(super) fn account(cx: &Context<'_>, row: u32) -> Account {
    let index = &cx.state.index;
    let base = super::freshness::of_contact(cx, row);
    let (Some(contact), Some(group)) = (index.rows.contact(row), index.group(row)) else { return base };
    let end = cx.tally.end(cx.state, contact);
    let reached = stand_in(cx.state, &cx.tally.day, end, group);
    let word = match (end, reached) {
        (ChainEnd::StandIn(_), Some(_)) => "standIn",
        (ChainEnd::StandIn(_), None) => "otherRole",
        (ChainEnd::NoStandIn, _) => "noStandIn",
        (ChainEnd::Cycle, _) => "cycle",
        (ChainEnd::OutOfService, _) => "outOfService",
    };
    let (cause, remedy) = match reached {
        Some((_, Freshness::Unknown)) => (
            Some((R::ContactsRhythm, Spot::Role(group.region, group.role))),
            Remedy::Decide(R::ContactsRhythm),
        ),
        Some((stand_in, _)) => {
            let own = index.rows_of(stand_in).find(|row| {
                cx.region_of(Spot::Row(*row)) == group.region
                    && cx.tally.cells.get(*row as usize).is_some_and(|cell| !cell.is_out())
            });
            let cause = own.map(|row| (R::ContactsFreshness, Spot::Row(row)));
            (cause, cx.confirm(stand_in, group.region, group.role))
        }
        None => (None, Remedy::Ask(Missing::StandIn)),
    };
    let people = people(cx.state, contact, cx.on()).take(TOLD);
    let ids = people.filter_map(|slot| cx.state.contacts.get(slot)).map(|contact| &contact.id);
    let chain: Vec<_> = ids.collect();
    let mut evidence = base.evidence;
    evidence.extend(chain.iter().map(ToString::to_string));
    Account {
        expected: Json::object([("reliable", Json::Bool(true))]),
        observed: Json::object([
            ("chain", Json::texts(chain)),
            ("end", Json::text(Some(word))),
            ("freshness", Json::text(reached.map(|(_, freshness)| freshness))),
        ]),
        evidence,
        cause,
        remedy,
        ..base
    }
}
