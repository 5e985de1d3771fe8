//! How recently a contact was confirmed, by the rhythm of a region (DOMAIN §4).

use super::state::State;
use crate::date::Date;
use crate::facts::{ContactAgreement, Rhythm};
use crate::vocabulary::{Freshness, PartnerRole};

/// The freshness of somebody last confirmed on `confirmed`, on a day, by a rhythm.
///
/// This is the definition; [`Thresholds`] is the same, turned around for counting.
pub(crate) fn freshness(confirmed: Option<Date>, rhythm: Option<&Rhythm>, on: Date) -> Freshness {
    let Some(confirmed) = confirmed else { return Freshness::Unconfirmed };
    let Some((rhythm, every)) = rhythm.and_then(|rhythm| Some((rhythm, rhythm.every?))) else {
        return Freshness::Unknown;
    };
    let due = confirmed + every;
    if on < reminder(due, rhythm) {
        Freshness::Fresh
    } else if on <= due {
        Freshness::DueSoon
    } else if on <= last_grace(due, rhythm) {
        Freshness::Overdue
    } else {
        Freshness::Stale
    }
}

/// The first day that is no longer fresh.
fn reminder(due: Date, rhythm: &Rhythm) -> Date {
    rhythm.remind_before.map_or(due, |remind| due - remind)
}

/// The last day that is still reliable.
fn last_grace(due: Date, rhythm: &Rhythm) -> Date {
    rhythm.grace.map_or(due, |grace| due + grace)
}

/// The days on which the freshness of one confirmation turns: the first of due soon, of overdue and of
/// stale; two that are the same leave out what lies between. `None` when the rhythm says no time.
pub(crate) fn turns(confirmed: Date, rhythm: &Rhythm) -> Option<[Date; 3]> {
    let due = confirmed + rhythm.every?;
    Some([reminder(due, rhythm), due.next(), last_grace(due, rhythm).next()])
}

/// The day on which somebody must be confirmed again, if the calendar has it.
pub(crate) fn due(confirmed: Option<Date>, rhythm: Option<&Rhythm>) -> Option<Date> {
    (confirmed? + rhythm?.every?).in_calendar()
}

/// For one rhythm and one day: the first confirmation that is still fresh, in time, within grace.
///
/// Turning `c + every ≥ on` into `c ≥ on − every` would be wrong at the ends of months, so the first
/// such day is searched; once per rhythm and day, not per contact.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Thresholds {
    pub(crate) fresh: Date,
    pub(crate) due: Date,
    pub(crate) grace: Date,
}

impl Thresholds {
    fn new(rhythm: &Rhythm, on: Date) -> Option<Self> {
        let every = rhythm.every?;
        let is = |status: fn(Freshness) -> bool| move |c: Date| status(freshness(Some(c), Some(rhythm), on));
        Some(Self {
            fresh: first(
                rhythm.remind_before.map_or(on, |remind| on + remind) - every,
                is(|status| status == Freshness::Fresh),
            ),
            due: first(on - every, is(|status| matches!(status, Freshness::Fresh | Freshness::DueSoon))),
            grace: first(rhythm.grace.map_or(on, |grace| on - grace) - every, is(Freshness::is_reliable)),
        })
    }

    /// The freshness of a confirmation that is not after the day.
    fn of(&self, confirmed: Date) -> Freshness {
        if confirmed >= self.fresh {
            Freshness::Fresh
        } else if confirmed >= self.due {
            Freshness::DueSoon
        } else if confirmed >= self.grace {
            Freshness::Overdue
        } else {
            Freshness::Stale
        }
    }
}

/// The first day from which `holds`, looked for around a guess; it holds from some day on and not before.
fn first(guess: Date, holds: impl Fn(Date) -> bool) -> Date {
    // Gallop away from the guess until the turn lies between, then halve.
    let (mut low, mut high) = (guess, guess);
    let mut step = 1;
    if holds(guess) {
        while holds(low) {
            high = low;
            low = low.minus_days(step);
            step *= 4;
        }
    } else {
        while !holds(high) {
            low = high;
            high = high.plus_days(step);
            step *= 4;
        }
    }
    // `low` does not hold, `high` does.
    loop {
        let gap = high.days_since(low);
        if gap <= 1 {
            return high;
        }
        let middle = low.plus_days(u32::try_from(gap / 2).unwrap_or(1));
        if holds(middle) { high = middle } else { low = middle }
    }
}

/// What a day means in every region: the agreement in force and the thresholds of each role.
#[derive(Clone, Debug)]
pub(crate) struct Day {
    pub(crate) on: Date,
    /// Per region the place of the agreement in force, and the thresholds of its rhythms.
    regions: Vec<(Option<usize>, [Option<Thresholds>; 4])>,
}

impl Day {
    /// The agreements and thresholds of all regions of the territory.
    pub(crate) fn new(state: &State, on: Date) -> Self {
        // Regions often agree the same, so a rhythm is worked out once.
        let mut known: Vec<(Rhythm, Option<Thresholds>)> = Vec::new();
        let mut thresholds = |rhythm: &Rhythm| {
            let same = known.iter().find(|(other, _)| other == rhythm);
            same.map(|(_, thresholds)| *thresholds).unwrap_or_else(|| {
                let thresholds = Thresholds::new(rhythm, on);
                known.push((*rhythm, thresholds));
                thresholds
            })
        };
        let regions = state.index.areas.regions.iter().map(|region| {
            let own =
                |agreement: &ContactAgreement| agreement.region == *region && agreement.in_force.contains(on);
            let place = state.agreements.iter().position(own);
            let agreement = place.and_then(|place| state.agreements.get(place));
            let of = |role: usize| agreement?.rhythms.get(PartnerRole::ALL.get(role)?);
            (place, std::array::from_fn(|role| of(role).and_then(&mut thresholds)))
        });
        Self { on, regions: regions.collect() }
    }

    /// A day of which only the agreements are known, and these once they are looked up.
    pub(crate) fn blank(state: &State, on: Date) -> Self {
        Self { on, regions: vec![(None, [None; 4]); state.index.areas.regions.len()] }
    }

    /// Looks up the agreement of a region that is in force on the day.
    pub(crate) fn look_up(&mut self, state: &State, region: u32) {
        let code = state.index.areas.region_code(region);
        let own = |agreement: &ContactAgreement| {
            Some(agreement.region) == code && agreement.in_force.contains(self.on)
        };
        let place = state.agreements.iter().position(own);
        if let Some(region) = self.regions.get_mut(region as usize) {
            region.0 = place;
        }
    }

    /// The agreement of a region that is in force.
    pub(crate) fn agreement<'a>(&self, state: &'a State, region: u32) -> Option<&'a ContactAgreement> {
        state.agreements.get(self.regions.get(region as usize)?.0?)
    }

    /// The thresholds of a role in a region; `None` when no rhythm is agreed.
    pub(crate) fn thresholds(&self, region: u32, role: PartnerRole) -> Option<&Thresholds> {
        self.regions.get(region as usize)?.1.get(role as usize)?.as_ref()
    }

    /// The freshness of somebody of a role last confirmed on `confirmed` ([`Date::MIN`]: never).
    pub(crate) fn freshness(&self, region: u32, role: PartnerRole, confirmed: Date) -> Freshness {
        if confirmed == Date::MIN {
            return Freshness::Unconfirmed;
        }
        self.thresholds(region, role).map_or(Freshness::Unknown, |thresholds| thresholds.of(confirmed))
    }
}
