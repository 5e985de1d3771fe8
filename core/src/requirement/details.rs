//! `contacts.details`: every required detail is there.

use super::{Account, Context, Spot};
use crate::assessment::{Missing, Remedy};
use crate::catalogue::RequirementId as R;
use crate::json::Json;
use crate::register::index::mask;
use crate::vocabulary::{Detail, Verdict};

/// The details a region requires, a bit each; `None` when none are listed, not even an empty list.
pub(crate) fn required(cx: &Context<'_>, region: u32) -> Option<u8> {
    let listed = cx.agreement(region)?.required_details.as_ref()?;
    Some(mask(listed.iter().copied()))
}

/// By the details that are filled in and those that are required, a bit each.
pub(crate) const fn verdict(filled: u8, required: Option<u8>) -> Verdict {
    match required {
        None => Verdict::Undetermined,
        Some(required) if filled & required == required => Verdict::Met,
        Some(_) => Verdict::NotMet,
    }
}

fn filled(cx: &Context<'_>, row: u32) -> u8 {
    cx.state.index.rows.details.get(row as usize).copied().unwrap_or_default()
}

pub(super) fn judge(cx: &Context<'_>, row: u32) -> Verdict {
    verdict(filled(cx, row), required(cx, cx.region_of(Spot::Row(row))))
}

pub(super) fn account(cx: &Context<'_>, row: u32) -> Account {
    let region = cx.region_of(Spot::Row(row));
    let listed = cx.agreement(region).and_then(|agreement| agreement.required_details.as_ref());
    let lacks = |detail: &&Detail| filled(cx, row) & mask([**detail]) == 0;
    let lacking = listed.into_iter().flatten().filter(lacks);
    let (cause, remedy) = match listed {
        Some(_) => (None, Remedy::Ask(Missing::Details)),
        None => {
            (Some((R::ContactsDetailsAgreed, Spot::Region(region))), Remedy::Decide(R::ContactsDetailsAgreed))
        }
    };
    Account {
        expected: listed.map_or(Json::Null, Json::texts),
        observed: Json::object([("missing", Json::texts(lacking))]),
        cause,
        remedy,
        ..super::freshness::of_contact(cx, row)
    }
}
