//! The agreement of a region, its custodian, its rhythms and its details.

use super::{Account, Context, Spot, agreement_id};
use crate::assessment::Remedy;
use crate::catalogue::RequirementId as R;
use crate::facts::{Organisation, Party};
use crate::id::RegionCode;
use crate::json::Json;
use crate::policy::PolicyCustodian;
use crate::vocabulary::{PartnerRole, Verdict};

const fn met(met: bool) -> Verdict {
    if met { Verdict::Met } else { Verdict::NotMet }
}

/// `contacts.agreement`: an agreement is in force.
pub(super) fn judge_agreement(cx: &Context<'_>, region: u32) -> Verdict {
    met(cx.agreement(region).is_some())
}

pub(super) fn agreement(cx: &Context<'_>, region: u32) -> Account {
    let in_force = cx.agreement(region);
    Account {
        expected: Json::object([("inForce", Json::Bool(true))]),
        observed: Json::object([("inForce", Json::Bool(in_force.is_some()))]),
        evidence: in_force.map(agreement_id).into_iter().collect(),
        responsible: cx.custodian_actor(region),
        due: None,
        cause: None,
        remedy: Remedy::Decide(R::ContactsAgreement),
    }
}

/// `contacts.custodian`: the agreement names one that is of the region, also outside the cut.
pub(super) fn judge_custodian(cx: &Context<'_>, region: u32) -> Verdict {
    let code = cx.code(region);
    met(match cx.agreement(region).and_then(|agreement| agreement.custodian.as_ref()) {
        None => false,
        Some(Party::Municipality(own)) => {
            cx.state.territory.municipality(*own).is_some_and(|municipality| municipality.region == code)
        }
        Some(Party::Organisation(id)) => {
            let organisation = cx.state.organisations.find(id.as_str());
            organisation.is_some_and(|organisation| serves(cx, organisation, code))
        }
    })
}

/// Whether an organisation serves something of a region that day, also outside the cut.
pub(super) fn serves(cx: &Context<'_>, organisation: &Organisation, region: RegionCode) -> bool {
    let on = cx.on();
    organisation.active.contains(on)
        && organisation
            .serves
            .iter()
            .any(|dated| dated.period.contains(on) && cx.state.region_of(&dated.area) == Some(region))
}

/// The custodian of the agreement in force, if it names one.
pub(crate) fn custodian_in_force(cx: &Context<'_>, region: u32) -> Option<Party> {
    cx.agreement(region)?.custodian.clone()
}

pub(super) fn custodian(cx: &Context<'_>, region: u32) -> Account {
    let code = cx.code(region);
    let agreed = custodian_in_force(cx, region);
    let policy = cx.policy.custodian(code);
    let differs = match (&agreed, policy) {
        (None, _) | (_, None) => false,
        (Some(Party::Municipality(own)), Some(PolicyCustodian::Municipality(named))) => own != named,
        (Some(Party::Organisation(id)), Some(PolicyCustodian::Role(role))) => {
            let own = cx.state.organisations.find(id.as_str());
            !own.is_some_and(|own| own.role == *role && serves(cx, own, code))
        }
        (Some(_), Some(_)) => true,
    };
    let expected = match policy {
        Some(PolicyCustodian::Municipality(code)) => Json::text(Some(code)),
        Some(PolicyCustodian::Role(role)) => Json::text(Some(role)),
        None => Json::Null,
    };
    Account {
        expected: Json::object([("custodian", expected)]),
        observed: Json::object([
            ("custodian", Json::text(agreed)),
            ("differsFromSource", Json::Bool(differs)),
        ]),
        remedy: Remedy::Decide(R::ContactsCustodian),
        ..part_of_agreement(cx, region)
    }
}

/// What is missing from an agreement follows from the agreement when there is none.
fn part_of_agreement(cx: &Context<'_>, region: u32) -> Account {
    let cause = cx.agreement(region).is_none().then_some((R::ContactsAgreement, Spot::Region(region)));
    Account { cause, ..agreement(cx, region) }
}

/// `contacts.rhythm`: rhythm and method are agreed. Exactly one of the two leaves it open.
pub(super) fn judge_rhythm(cx: &Context<'_>, region: u32, role: PartnerRole) -> Verdict {
    let rhythm = cx.agreement(region).and_then(|agreement| agreement.rhythms.get(&role));
    match rhythm.map(|rhythm| (rhythm.every.is_some(), rhythm.method.is_some())) {
        Some((true, true)) => Verdict::Met,
        Some((true, false) | (false, true)) => Verdict::Undetermined,
        Some((false, false)) | None => Verdict::NotMet,
    }
}

pub(super) fn rhythm(cx: &Context<'_>, region: u32, role: PartnerRole) -> Account {
    let rhythm = cx.agreement(region).and_then(|agreement| agreement.rhythms.get(&role));
    Account {
        expected: Json::texts(["every", "method"]),
        observed: Json::object([
            ("every", Json::text(rhythm.and_then(|rhythm| rhythm.every))),
            ("method", Json::text(rhythm.and_then(|rhythm| rhythm.method))),
        ]),
        remedy: Remedy::Decide(R::ContactsRhythm),
        ..part_of_agreement(cx, region)
    }
}

/// `contacts.details_agreed`: the required details are listed; an empty list is a list.
pub(super) fn judge_details(cx: &Context<'_>, region: u32) -> Verdict {
    met(cx.agreement(region).is_some_and(|agreement| agreement.required_details.is_some()))
}

pub(super) fn details(cx: &Context<'_>, region: u32) -> Account {
    let listed = cx.agreement(region).and_then(|agreement| agreement.required_details.as_ref());
    Account {
        expected: Json::object([("listed", Json::Bool(true))]),
        observed: Json::object([("requiredDetails", listed.map_or(Json::Null, Json::texts))]),
        remedy: Remedy::Decide(R::ContactsDetailsAgreed),
        ..part_of_agreement(cx, region)
    }
}
