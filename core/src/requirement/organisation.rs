//! `contacts.organisation`: an organisation of the role serves the area.

use super::{Account, Context};
use crate::assessment::{Actor, Missing, Remedy};
use crate::json::Json;
use crate::vocabulary::{PartnerRole, Verdict};

/// By whether an organisation of the role serves the area.
pub(crate) const fn verdict(served: bool) -> Verdict {
    if served { Verdict::Met } else { Verdict::NotMet }
}

pub(super) fn judge(cx: &Context<'_>, leaf: u32, role: PartnerRole) -> Verdict {
    verdict(cx.tally.is_served(leaf, role))
}

pub(super) fn account(cx: &Context<'_>, leaf: u32, role: PartnerRole) -> Account {
    let municipality = cx.state.index.areas.leaf(leaf).map(|leaf| leaf.municipality);
    let region = cx.region_of(super::Spot::AreaRole(leaf, role));
    let roles = cx.tally.serving.get(leaf as usize);
    let serving = roles.and_then(|roles| roles.get(role as usize)).copied().unwrap_or_default();
    Account {
        expected: Json::object([("organisations", Json::Integer(1))]),
        observed: Json::object([("organisations", Json::Integer(serving.into()))]),
        evidence: Vec::new(),
        responsible: municipality.map_or(Actor::Region(cx.code(region)), Actor::Municipality),
        due: None,
        cause: None,
        remedy: Remedy::Ask(Missing::Organisation),
    }
}
