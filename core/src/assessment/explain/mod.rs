//! Why a finding is what it is, down to the facts.

mod document;
mod kind;
mod reason;
mod together;

pub use kind::ReasonKind;
pub use reason::Reason;

use super::finding::Finding;
use super::{Assessment, FindingDocument};
use crate::catalogue::RequirementId as R;
use crate::facts::ContactAgreement;
use crate::json::record;
use crate::register::chain::{ChainEnd, people};
use crate::register::fillers::on_day;
use crate::requirement::{Context, Spot, custodian_in_force};
use crate::vocabulary::PartnerRole;

record! {
    /// A finding with the facts it rests on, and the explanation of its cause.
    pub struct Explanation {
        /// The finding.
        finding: FindingDocument = crucial "finding",
        /// The facts, in the order in which one would tell them.
        reasons: Vec<Reason> = required "reasons",
        /// What it merely follows from.
        because: Option<Box<Explanation>> = nullable "because",
    }
}

impl Assessment {
    /// Why a finding is what it is: the facts it rests on, and its cause down to the root.
    #[must_use]
    pub fn explain(&self, finding: &Finding<'_>) -> Explanation {
        Explanation::of(finding, &Finding::cause)
    }
}

impl Explanation {
    /// Of a finding, and of what it follows from as `cause` tells.
    pub(crate) fn of<'a>(
        finding: &Finding<'a>,
        cause: &impl Fn(&Finding<'a>) -> Option<Finding<'a>>,
    ) -> Self {
        Self {
            finding: finding.to_document(),
            reasons: reasons(&finding.context, finding.requirement, finding.spot),
            because: cause(finding).map(|own| Box::new(Self::of(&own, cause))),
        }
    }
}

fn reasons(cx: &Context<'_>, requirement: R, spot: Spot) -> Vec<Reason> {
    let region = cx.region_of(spot);
    let mut reasons = match cx.agreement(region) {
        Some(agreement) => vec![Reason::Agreement(agreement.region, agreement.in_force)],
        None => vec![Reason::NoAgreement(cx.code(region))],
    };
    match (requirement, spot) {
        (R::ContactsCustodian, _) => {
            if cx.agreement(region).is_some() {
                reasons.push(Reason::Custodian(custodian_in_force(cx, region)));
            }
            reasons.extend(cx.policy.custodian(cx.code(region)).copied().map(Reason::PolicyCustodian));
        }
        (R::ContactsRhythm, Spot::Role(_, role)) => reasons.push(rhythm(cx.agreement(region), role)),
        (R::ContactsDetailsAgreed, _) => reasons.push(required(cx, region)),
        (R::ContactsOrganisation, Spot::AreaRole(leaf, role)) => {
            let served = cx.tally.is_served(leaf, role);
            reasons = (!served).then_some(Reason::NoOrganisation(role)).into_iter().collect();
        }
        (R::ContactsCoverage, Spot::Seat(seat)) => reasons = seat_reasons(cx, seat),
        (R::ContactsDetails, Spot::Row(row)) => {
            reasons.push(required(cx, region));
            reasons.extend(lacks(cx, row));
        }
        (R::ContactsFreshness, Spot::Row(row)) => {
            let role = cx.state.index.group(row).map(|group| group.role);
            reasons.extend(role.map(|role| rhythm(cx.agreement(region), role)));
            let contact = cx.state.index.rows.contact(row);
            contact.into_iter().for_each(|contact| confirmed(cx, contact, region, role, &mut reasons));
        }
        (R::ContactsAbsence, Spot::Row(row)) => {
            reasons.clear();
            let contact = cx.state.index.rows.contact(row);
            contact.into_iter().for_each(|contact| chain(cx, contact, row, &mut reasons));
        }
        (R::ContactsDistribution, Spot::Branch(branch)) => distribution(cx, branch, &mut reasons),
        (R::ContactsAgreement, _) => {}
        _ => return together::reasons(cx, requirement, spot),
    }
    reasons
}

fn rhythm(agreement: Option<&ContactAgreement>, role: PartnerRole) -> Reason {
    match agreement.and_then(|agreement| agreement.rhythms.get(&role)) {
        Some(rhythm) => Reason::Rhythm(role, *rhythm),
        None => Reason::NoRhythm(role),
    }
}

fn required(cx: &Context<'_>, region: u32) -> Reason {
    Reason::RequiredDetails(cx.agreement(region).and_then(|agreement| agreement.required_details.clone()))
}

fn lacks(cx: &Context<'_>, row: u32) -> Option<Reason> {
    let contact = cx.state.contacts.get(cx.state.index.rows.contact(row)?)?;
    let required = cx.agreement(cx.region_of(Spot::Row(row)))?.required_details.as_ref()?;
    let lacking = required.iter().copied().filter(|detail| !contact.has(*detail)).collect();
    Some(Reason::Lacks(contact.id.clone(), lacking))
}

/// When somebody was confirmed last, and until when that counts.
fn confirmed(cx: &Context<'_>, slot: u32, region: u32, role: Option<PartnerRole>, reasons: &mut Vec<Reason>) {
    let Some(contact) = cx.state.contacts.get(slot) else { return };
    let Some(last) = contact.confirmed(cx.on()) else {
        reasons.push(Reason::NeverConfirmed(contact.id.clone()));
        return;
    };
    reasons.push(Reason::Confirmed(contact.id.clone(), last.on, last.by));
    let agreed = role.and_then(|role| cx.agreement(region)?.rhythms.get(&role));
    if let Some((every, rhythm)) = agreed.and_then(|rhythm| Some((rhythm.every?, rhythm))) {
        let due = last.on + every;
        let through = rhythm.grace.map_or(due, |grace| due + grace);
        reasons.push(Reason::Due(contact.id.clone(), due, through));
    }
}

fn seat_reasons(cx: &Context<'_>, seat: u32) -> Vec<Reason> {
    let index = &cx.state.index;
    let fillers = index.fillers(seat);
    let mut people: Vec<_> = on_day(fillers, cx.on())
        .filter_map(|row| {
            let status = cx.tally.cells.get(row as usize)?.status()?;
            let slot = index.rows.contact(row)?;
            Some((status, &cx.state.contacts.get(slot)?.id, row, slot))
        })
        .collect();
    people.sort_unstable();
    if people.is_empty() {
        return vec![Reason::Nobody];
    }
    let mut reasons = Vec::new();
    for (status, id, row, slot) in people {
        reasons.push(Reason::Fills(id.clone(), status));
        let Some(group) = index.group(row) else { continue };
        if cx.tally.cells.get(row as usize).is_some_and(|cell| cell.is_away()) {
            chain(cx, slot, row, &mut reasons);
        } else {
            confirmed(cx, slot, group.region, Some(group.role), &mut reasons);
        }
    }
    reasons
}

/// Who is away, who stands in, and how the chain ends.
fn chain(cx: &Context<'_>, slot: u32, row: u32, reasons: &mut Vec<Reason>) {
    let end = cx.tally.end(cx.state, slot);
    let people: Vec<_> = people(cx.state, slot, cx.on()).collect();
    for slot in std::iter::once(slot).chain(people.iter().copied()) {
        let Some(contact) = cx.state.contacts.get(slot) else { continue };
        if let Some(absence) = contact.absence(cx.on()).filter(|_| end != ChainEnd::StandIn(slot)) {
            let stand_in = absence.replaced_by.clone();
            reasons.push(Reason::Away(contact.id.clone(), absence.period, stand_in));
        }
    }
    let last = people.last().and_then(|slot| cx.state.contacts.get(*slot)).map(|contact| contact.id.clone());
    match end {
        ChainEnd::Cycle => reasons.push(Reason::Cycle),
        ChainEnd::OutOfService => reasons.extend(last.map(Reason::OutOfService)),
        ChainEnd::NoStandIn => {}
        ChainEnd::StandIn(end) => {
            let Some(group) = cx.state.index.group(row) else { return };
            let role =
                cx.state.index.rows.first(end).and_then(|row| cx.state.index.group(row)).map(|g| g.role);
            if role == Some(group.role) {
                confirmed(cx, end, group.region, role, reasons);
            } else {
                reasons.extend(last.map(Reason::OtherRole));
            }
        }
    }
}

fn distribution(cx: &Context<'_>, branch: u32, reasons: &mut Vec<Reason>) {
    let region = cx.region_of(Spot::Branch(branch));
    let every = cx.agreement(region).and_then(|agreement| agreement.distribute_every);
    reasons.push(every.map_or(Reason::SpreadOnce(cx.policy.period()), Reason::SpreadEvery));
    let account = cx.account(R::ContactsDistribution, Spot::Branch(branch));
    let last =
        account.observed.get("last").and_then(|last| last.as_text()).and_then(|last| last.parse().ok());
    reasons.push(last.map_or(Reason::NeverSpread, Reason::Spread));
}
