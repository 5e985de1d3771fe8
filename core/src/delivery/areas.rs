//! What somebody works for, as a list says it and as it is known.

use super::Unclear;
use crate::date::{Date, Period};
use crate::facts::{DatedArea, Organisation};
use crate::id::AreaCode;
use crate::register::state::State;

/// Why the areas of a row cannot be taken over, if so.
pub(super) fn doubt(state: &State, organisation: &Organisation, listed: &[AreaCode]) -> Option<Unclear> {
    if !listed.iter().all(|area| state.knows(area)) {
        return Some(Unclear::UnknownArea);
    }
    let serves = |area: &AreaCode| organisation.serves.iter().any(|served| state.meet(&served.area, area));
    (!listed.is_empty() && !listed.iter().any(serves)).then_some(Unclear::OutsideOrganisation)
}

/// The one area that an organisation serves on a day, if it is one.
pub(super) fn only(organisation: &Organisation, on: Date) -> Option<AreaCode> {
    let is_served = |served: &&DatedArea| organisation.active.contains(on) && served.period.contains(on);
    let mut served = organisation.serves.iter().filter(is_served);
    let first = &served.next()?.area;
    served.all(|other| other.area == *first).then(|| first.clone())
}

/// The areas as they are from the day of the list on, when the list says others than are known.
///
/// What was there before stays, what is no longer listed ends, what is new begins that day.
pub(super) fn changed(known: &[DatedArea], listed: &[AreaCode], on: Date) -> Option<Vec<DatedArea>> {
    let in_force = |dated: &&DatedArea| dated.period.contains(on);
    let is_known = |area: &AreaCode| known.iter().filter(in_force).any(|dated| dated.area == *area);
    let is_listed = |dated: &DatedArea| listed.contains(&dated.area);
    if listed.is_empty() || listed.iter().all(is_known) && known.iter().filter(in_force).all(is_listed) {
        return None;
    }
    let kept = known.iter().filter_map(|dated| {
        if !in_force(&dated) || is_listed(dated) {
            return Some(dated.clone());
        }
        let period = Period::until(dated.period.from(), on).filter(|period| !period.is_empty())?;
        Some(DatedArea { area: dated.area.clone(), period })
    });
    let mut areas: Vec<_> = kept.collect();
    for area in listed.iter().filter(|area| !is_known(area)) {
        let begun = DatedArea { area: area.clone(), period: Period::since(on) };
        if !areas.contains(&begun) {
            areas.push(begun);
        }
    }
    Some(areas)
}
