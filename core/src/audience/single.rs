//! Organisations that tell who acts for a region: the only one of a role, or one of several.
//!
//! A policy may name a role as custodian: then the only organisation of that role serving the region acts,
//! on days on which no agreement names somebody. An excerpt keeps as many organisations as it takes to tell
//! "none", "this one" and "several" apart, on every day and for every role.

use crate::date::{Date, Period};
use crate::id::RegionCode;
use crate::register::state::State;
use crate::vocabulary::PartnerRole;
use std::collections::BTreeSet;

/// An organisation that serves a region, and when.
struct Serving<'a> {
    slot: u32,
    id: &'a str,
    role: PartnerRole,
    days: Vec<Period>,
}

impl Serving<'_> {
    fn on(&self, day: Date) -> bool {
        self.days.iter().any(|period| period.contains(day))
    }
}

/// The slots of organisations to keep besides those that are kept anyway. By day, then role, then id, so that
/// the same are chosen again out of those that were kept.
pub(super) fn kept_for_roles(state: &State, region: RegionCode, kept: &BTreeSet<u32>) -> BTreeSet<u32> {
    let mut serving: Vec<_> = state
        .organisations
        .iter()
        .map(|(slot, organisation)| {
            let own = organisation.serves.iter().filter(|dated| state.region_of(&dated.area) == Some(region));
            let days = own.map(|dated| dated.period.intersection(organisation.active));
            let days = days.filter(|period| !period.is_empty()).collect();
            Serving { slot, id: organisation.id.as_str(), role: organisation.role, days }
        })
        .collect();
    serving.sort_unstable_by_key(|organisation| organisation.id);
    let agreed = state.agreements.iter().filter(|own| own.region == region && own.custodian.is_some());
    let agreed: Vec<_> = agreed.map(|agreement| agreement.in_force).collect();
    let spans = serving.iter().flat_map(|organisation| &organisation.days).chain(&agreed);
    let turns: BTreeSet<Date> =
        spans.flat_map(|period| [period.start(), period.stop()]).chain([Date::MIN]).collect();
    let mut added = BTreeSet::new();
    for day in turns.into_iter().filter(|day| !agreed.iter().any(|period| period.contains(*day))) {
        for role in PartnerRole::ALL {
            let today =
                || serving.iter().filter(|organisation| organisation.role == *role && organisation.on(day));
            let mut count =
                today().filter(|own| kept.contains(&own.slot) || added.contains(&own.slot)).count();
            for organisation in today() {
                if count < 2 && !kept.contains(&organisation.slot) && added.insert(organisation.slot) {
                    count += 1;
                }
            }
        }
    }
    added
}
