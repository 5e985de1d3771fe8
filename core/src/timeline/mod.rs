//! A register day by day: what changed when, and what will.
//!
//! Evaluating every day anew would look at every row on every day. Here every row is looked at once: its
//! confirmations, absences and service say on which days it is what, and the counts of a day are those of
//! the day before with what changes on it. The meaning is that of a single day: the thresholds of a
//! confirmation, what a row makes of a seat, and every verdict come from the same functions.

mod block;
mod changes;
mod day;
mod days;
mod ends;
mod judged;
mod lapse;
mod region;
mod steps;
mod strip;
mod terms;

pub use day::TimelineDay;
pub use lapse::Lapse;

use crate::assessment::StepVerdict;
use crate::date::{Date, Period};
use crate::id::RegionCode;
use crate::policy::Policy;
use crate::register::Register;
use std::fmt;

/// The counts of every region on every day of a period on which something changes.
///
/// Freshness and seats are those of the day itself; verdicts are judged as an assessment asked on that
/// day judges them: at most on the policy's last day, and not applicable before its first.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Date, Period, Policy, Register, SeatStatus};
/// let (register, policy) = (Register::demo(), Policy::gvjb_2021());
/// let summer = Period::new(Some("2021-07-01".parse().unwrap()), Some("2021-09-01".parse().unwrap()));
/// let timeline = register.timeline(&policy, summer.unwrap());
///
/// let (day, achterhoek) = ("2021-08-15".parse().unwrap(), "JZ25".parse().unwrap());
/// let there = timeline.at(achterhoek, day).unwrap();
/// let totals = register.coverage_totals(day);
/// let covered = totals.iter().filter(|total| total.region == achterhoek).map(|total| total.covered);
/// assert_eq!(there.seats(SeatStatus::Covered), covered.sum::<u32>());
/// # }
/// ```
#[derive(Clone)]
pub struct Timeline {
    register: Register,
    policy: Policy,
    period: Period,
    /// By region, in the order of their codes.
    regions: Vec<(RegionCode, Vec<TimelineDay>)>,
}

impl Register {
    /// What the register is like on every day of a period, judged by a policy.
    ///
    /// An open side of the period reaches to the end of the calendar. Whoever needs a single day asks
    /// [`Register::assess`].
    #[must_use]
    pub fn timeline(&self, policy: &Policy, period: Period) -> Timeline {
        let state = self.state();
        let (first, stop) = (period.start().max(Date::FIRST), period.stop().min(Date::LAST.next()));
        let days = days::days(state, policy, first, stop);
        let regions = state.index.areas.regions.iter().copied().zip(days).collect();
        Timeline { register: self.clone(), policy: policy.clone(), period, regions }
    }
}

impl Timeline {
    /// The register.
    #[must_use]
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// The policy by which it is judged.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The period that was asked.
    #[must_use]
    pub fn period(&self) -> Period {
        self.period
    }

    /// Every region of the territory by code, with the first day of the period and every later day on
    /// which a count differs from the day before.
    pub fn regions(&self) -> impl Iterator<Item = (RegionCode, &[TimelineDay])> {
        self.regions.iter().map(|(region, days)| (*region, days.as_slice()))
    }

    /// The days of a region; none when the territory does not have it.
    #[must_use]
    pub fn days(&self, region: RegionCode) -> &[TimelineDay] {
        let found = self.regions.binary_search_by_key(&region, |(code, _)| *code).ok();
        found.and_then(|place| self.regions.get(place)).map_or(&[], |(_, days)| days)
    }

    /// What a region is like on a day; `None` outside the period or the territory.
    #[must_use]
    pub fn at(&self, region: RegionCode, day: Date) -> Option<&TimelineDay> {
        let days = self.days(region);
        let begun = days.partition_point(|other| other.on <= day);
        days.get(..begun)?.last().filter(|_| self.period.contains(day))
    }

    /// The steps of every region on a day, as an assessment asked on that day has them; none outside the
    /// period.
    #[must_use]
    pub fn steps(&self, day: Date) -> Vec<StepVerdict> {
        let regions = self.regions.iter().filter_map(|(region, _)| Some((*region, self.at(*region, day)?)));
        regions.flat_map(|(region, day)| StepVerdict::of(region, &day.steps)).collect()
    }
}

impl fmt::Debug for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (regions, policy) = (self.regions.len(), self.policy.id());
        write!(f, "Timeline({policy} over {:?}, {regions} regions)", self.period)
    }
}
