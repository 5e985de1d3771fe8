//! `contacts.distribution`: the region's list was spread to the organisation, recently enough.

use super::{Account, Context, Spot};
use crate::assessment::{Actor, Remedy};
use crate::change::Change;
use crate::date::{Date, Duration};
use crate::facts::{Distribution, Recipient};
use crate::json::Json;
use crate::policy::{Reading, ReadingId};
use crate::register::index::{Branch, NONE};
use crate::vocabulary::Verdict;

/// The branches of a region whose organisation has a seat there, by organisation.
pub(super) fn branches(cx: &Context<'_>, region: u32) -> Vec<Spot> {
    let all = (0_u32..).zip(&cx.state.index.branches);
    let mut own: Vec<_> = all
        .filter(|(slot, branch)| branch.region == region && is_serving(cx, *slot))
        .filter_map(|(slot, branch)| Some((&cx.state.organisations.get(branch.organisation)?.id, slot)))
        .collect();
    own.sort_unstable();
    own.into_iter().map(|(_, slot)| Spot::Branch(slot)).collect()
}

/// Whether the organisation has a seat in the region that day.
pub(crate) fn is_serving(cx: &Context<'_>, branch: u32) -> bool {
    cx.tally.branches.get(branch as usize).is_some_and(|seats| *seats > 0)
}

/// The contacts of the branch in service in the region.
pub(super) fn people<'a>(cx: &'a Context<'_>, branch: &'a Branch) -> impl Iterator<Item = u32> + 'a {
    let index = &cx.state.index;
    let contacts = index.organisations.get(&branch.organisation).into_iter().flat_map(|own| &own.contacts);
    contacts.copied().filter(|contact| {
        index.rows_of(*contact).any(|row| {
            index.group(row).is_some_and(|group| group.region == branch.region)
                && cx.tally.cells.get(row as usize).is_some_and(|cell| !cell.is_out())
        })
    })
}

/// When the list was last spread on or before the day, to the organisation or to the last of its people.
fn last(cx: &Context<'_>, branch: &Branch) -> Option<Date> {
    let on = cx.on();
    let to_organisation = || branch.spread.iter().rev().find(|date| **date <= on).copied();
    if cx.policy.reading(ReadingId::Distribution) != Reading::EachProfessional {
        return to_organisation();
    }
    let code = cx.code(branch.region);
    let to_person = |contact| {
        let dates = cx.state.index.spread_to_contacts.get(&contact)?;
        let own = dates.iter().filter(|(region, date)| *region == code && *date <= on);
        own.map(|(_, date)| *date).max()
    };
    let mut people = people(cx, branch).peekable();
    if people.peek().is_none() {
        return to_organisation();
    }
    // One who never got it makes it "never".
    people.map(to_person).min().flatten()
}

/// The last day on which the list must have been spread (again), if there is one.
fn deadline(cx: &Context<'_>, branch: &Branch, last: Option<Date>) -> Option<Date> {
    match interval(cx, branch) {
        Some((every, start)) => last.or(start).map(|from| from + every),
        None => cx.policy.period().last_day(),
    }
}

/// The interval that was agreed, and when the agreement started.
fn interval(cx: &Context<'_>, branch: &Branch) -> Option<(Duration, Option<Date>)> {
    let agreement = cx.agreement(branch.region)?;
    Some((agreement.distribute_every?, agreement.in_force.from()))
}

pub(super) fn judge(cx: &Context<'_>, slot: u32) -> Verdict {
    let Some(branch) = cx.state.index.branches.get(slot as usize) else { return Verdict::NotApplicable };
    let last = last(cx, branch);
    let in_time = deadline(cx, branch, last).is_some_and(|deadline| cx.on() <= deadline);
    match (interval(cx, branch), last) {
        (Some(_), Some(_)) if in_time => Verdict::Met,
        (Some(_), None) if in_time => Verdict::AtRisk,
        (Some(_), _) => Verdict::NotMet,
        (None, Some(last)) if cx.policy.period().contains(last) => Verdict::Met,
        (None, _) if cx.is_over() => Verdict::NotMet,
        (None, _) => Verdict::AtRisk,
    }
}

pub(super) fn account(cx: &Context<'_>, slot: u32) -> Account {
    let region = cx.region_of(Spot::Branch(slot));
    let branch = cx.state.index.branches.get(slot as usize);
    let last = branch.and_then(|branch| last(cx, branch));
    let expected = match branch.and_then(|branch| interval(cx, branch)) {
        Some((every, _)) => Json::object([("every", Json::text(Some(every)))]),
        None => {
            let period = cx.policy.period();
            let once = [("from", Json::text(period.from())), ("until", Json::text(period.end()))];
            Json::object([("once", Json::object(once))])
        }
    };
    let organisation = branch.map_or(NONE, |branch| branch.organisation);
    let organisation = cx.state.organisations.get(organisation).map(|organisation| organisation.id.clone());
    let joined = branch.map(|branch| joined_since(cx, branch, last)).unwrap_or_default();
    let spread = last.map(|last| format!("distribution/{}/{last}", cx.code(region)));
    Account {
        expected,
        observed: Json::object([("last", Json::text(last)), ("joinedSince", Json::texts(joined))]),
        evidence: organisation.iter().map(ToString::to_string).chain(spread).collect(),
        responsible: organisation
            .as_ref()
            .map_or(Actor::Region(cx.code(region)), |_| cx.custodian_actor(region)),
        due: branch.and_then(|branch| deadline(cx, branch, last)).and_then(Date::in_calendar),
        cause: None,
        remedy: Remedy::Changes(branch.map(|branch| spread_now(cx, branch)).into_iter().collect()),
    }
}

/// Whose service started after the list was last spread.
fn joined_since(cx: &Context<'_>, branch: &Branch, last: Option<Date>) -> Vec<String> {
    let Some(last) = last else { return Vec::new() };
    let contacts = people(cx, branch).filter_map(|slot| cx.state.contacts.get(slot));
    let joined = contacts.filter(|contact| {
        let current = contact.in_service.periods().iter().find(|period| period.contains(cx.on()));
        current.and_then(|period| period.from()).is_some_and(|from| from > last)
    });
    let mut ids: Vec<_> = joined.map(|contact| contact.id.to_string()).collect();
    ids.sort_unstable();
    ids
}

/// The change that mends it: spread the list today.
fn spread_now(cx: &Context<'_>, branch: &Branch) -> Change {
    let each = cx.policy.reading(ReadingId::Distribution) == Reading::EachProfessional;
    let people = people(cx, branch).filter(|_| each).filter_map(|slot| cx.state.contacts.get(slot));
    let mut to: Vec<_> = people.map(|contact| Recipient::Id(contact.id.clone().into())).collect();
    if to.is_empty() {
        let organisation = cx.state.organisations.get(branch.organisation);
        to.extend(organisation.map(|organisation| Recipient::Id(organisation.id.clone().into())));
    }
    to.sort_unstable();
    Change::Distribute(Distribution { region: cx.code(branch.region), on: cx.on(), to })
}
