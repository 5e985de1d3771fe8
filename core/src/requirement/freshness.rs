//! `contacts.freshness`: the contact was confirmed in time.

use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::date::Date;
use crate::json::Json;
use crate::register::coverage::due_of;
use crate::register::index::NONE;
use crate::vocabulary::{Freshness, Verdict};

/// Fresh and DueSoon are met, Overdue is at risk; without a rhythm it stays open.
pub(crate) const fn verdict(freshness: Freshness) -> Verdict {
    match freshness {
        Freshness::Fresh | Freshness::DueSoon => Verdict::Met,
        Freshness::Overdue => Verdict::AtRisk,
        Freshness::Stale | Freshness::Unconfirmed => Verdict::NotMet,
        Freshness::Unknown => Verdict::Undetermined,
    }
}

fn freshness(cx: &Context<'_>, row: u32) -> Option<Freshness> {
    cx.tally.cells.get(row as usize)?.freshness()
}

pub(super) fn judge(cx: &Context<'_>, row: u32) -> Verdict {
    freshness(cx, row).map_or(Verdict::NotApplicable, verdict)
}

/// What every finding about a contact has: the contact as evidence, its organisation as actor.
pub(super) fn of_contact(cx: &Context<'_>, row: u32) -> Account {
    let index = &cx.state.index;
    let contact = index.rows.contact(row).and_then(|slot| cx.state.contacts.get(slot));
    let organisation = index.group(row).map_or(NONE, |group| group.organisation);
    Account {
        expected: Json::Null,
        observed: Json::Null,
        evidence: contact.map(|contact| contact.id.to_string()).into_iter().collect(),
        responsible: cx.organisation_actor(organisation, cx.region_of(Spot::Row(row))),
        due: None,
        cause: None,
        remedy: Remedy::Ask(Missing::Confirmation),
    }
}

pub(super) fn account(cx: &Context<'_>, row: u32) -> Account {
    let index = &cx.state.index;
    let status = freshness(cx, row);
    let confirmed = Some(index.rows.confirmed(row, cx.on())).filter(|date| *date != Date::MIN);
    let group = index.group(row);
    let due = group.and_then(|group| due_of(cx.state, cx.on(), row, cx.code(group.region)));
    let (cause, remedy) = match (status, group, index.rows.contact(row)) {
        (Some(Freshness::Unknown), Some(group), _) => (
            Some((R::ContactsRhythm, Spot::Role(group.region, group.role))),
            Remedy::Decide(R::ContactsRhythm),
        ),
        (_, Some(group), Some(contact)) => (None, cx.confirm(contact, group.region, group.role)),
        _ => (None, Remedy::Ask(Missing::Confirmation)),
    };
    Account {
        expected: Json::texts(["fresh", "dueSoon"]),
        observed: Json::object([
            ("status", Json::text(status)),
            ("last", Json::text(confirmed)),
            ("due", Json::text(due)),
        ]),
        due,
        cause,
        remedy,
        ..of_contact(cx, row)
    }
}
