//! How recently a contact was confirmed, by the rhythm of a region (DOMAIN §4).

use super::state::State;
use crate::date::Date;
use crate::facts::Rhythm;
use crate::id::RegionCode;
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
    if on < rhythm.remind_before.map_or(due, |remind| due - remind) {
        Freshness::Fresh
    } else if on <= due {
        Freshness::DueSoon
    } else if on <= rhythm.grace.map_or(due, |grace| due + grace) {
        Freshness::Overdue
    } else {
        Freshness::Stale
    }
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
            fresh: first(on - every, is(|status| status == Freshness::Fresh)),
            due: first(on - every, is(|status| matches!(status, Freshness::Fresh | Freshness::DueSoon))),
            grace: first(on - every, is(Freshness::is_reliable)),
        })
    }

    /// The freshness of a confirmation that is not after the day.
    pub(crate) fn of(&self, confirmed: Date) -> Freshness {
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
    regions: Vec<[Option<Thresholds>; 4]>,
}

impl Day {
    /// The thresholds of all regions of the territory.
    pub(crate) fn new(state: &State, on: Date) -> Self {
        let mut known: Vec<(Rhythm, Option<Thresholds>)> = Vec::new();
        let regions = &state.index.areas.regions;
        let regions = regions.iter().map(|region| thresholds(state, *region, on, &mut known)).collect();
        Self { on, regions }
    }

    /// Works out the thresholds of one region again.
    pub(crate) fn refresh(&mut self, state: &State, region: u32, code: RegionCode) {
        if let Some(place) = self.regions.get_mut(region as usize) {
            *place = thresholds(state, code, self.on, &mut Vec::new());
        }
    }

    /// The thresholds of a role in a region; `None` when no rhythm is agreed.
    pub(crate) fn thresholds(&self, region: u32, role: PartnerRole) -> Option<&Thresholds> {
        self.regions.get(region as usize)?.get(role as usize)?.as_ref()
    }

    /// The freshness of somebody of a role last confirmed on `confirmed` ([`Date::MIN`]: never).
    pub(crate) fn freshness(&self, region: u32, role: PartnerRole, confirmed: Date) -> Freshness {
        if confirmed == Date::MIN {
            return Freshness::Unconfirmed;
        }
        self.thresholds(region, role).map_or(Freshness::Unknown, |thresholds| thresholds.of(confirmed))
    }
}

/// The thresholds of a region's roles. Regions often agree the same, so known rhythms are looked up.
fn thresholds(
    state: &State,
    region: RegionCode,
    on: Date,
    known: &mut Vec<(Rhythm, Option<Thresholds>)>,
) -> [Option<Thresholds>; 4] {
    let agreement = state.agreement(region, on);
    std::array::from_fn(|role| {
        let rhythm = agreement?.rhythms.get(PartnerRole::ALL.get(role)?)?;
        if let Some((_, thresholds)) = known.iter().find(|(other, _)| other == rhythm) {
            return *thresholds;
        }
        let thresholds = Thresholds::new(rhythm, on);
        known.push((*rhythm, thresholds));
        thresholds
    })
}
