//! From what there is in a region on a day to the counts of step 1.

use super::changes::Changes;
use crate::assessment::Counts;
use crate::catalogue::RequirementId as R;
use crate::policy::Policy;
use crate::requirement::{
    absence_verdict, coverage_verdict, details_verdict, freshness_verdict, organisation_verdict,
};
use crate::vocabulary::{Freshness, SeatStatus, Verdict};

/// What there is in a region on a day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stock {
    freshness: [i32; 6],
    seats: [i32; 6],
    away: [i32; 6],
    complete: i32,
    unserved: i32,
}

impl Stock {
    /// Goes on to a day; whether anything changed.
    pub(super) fn go_on(&mut self, changes: &Changes, day: u32) -> bool {
        let day = day as usize;
        let lists = [
            (&mut self.freshness, &changes.freshness),
            (&mut self.seats, &changes.seats),
            (&mut self.away, &changes.away),
        ];
        let mut changed = false;
        for (counts, changes) in lists {
            for (count, by) in counts.iter_mut().zip(changes.get(day).unwrap_or(&[0; 6])) {
                *count += by;
                changed |= *by != 0;
            }
        }
        let single = [(&mut self.complete, &changes.complete), (&mut self.unserved, &changes.unserved)];
        for (count, changes) in single {
            let by = changes.get(day).copied().unwrap_or_default();
            *count += by;
            changed |= by != 0;
        }
        changed
    }

    /// The rows in service by freshness.
    pub(super) fn freshness(&self) -> [u32; 6] {
        self.freshness.map(|count| u32::try_from(count).unwrap_or_default())
    }

    /// The seats by status.
    pub(super) fn seats(&self) -> [u32; 6] {
        self.seats.map(|count| u32::try_from(count).unwrap_or_default())
    }
}

/// Which requirements about rows and seats weigh, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weights {
    organisation: bool,
    coverage: bool,
    details: bool,
    freshness: bool,
    absence: bool,
}

impl Weights {
    pub(super) fn new(policy: &Policy) -> Self {
        let weighs = |id: R| policy.force(id).is_some_and(|force| force.weighs());
        Self {
            organisation: weighs(R::ContactsOrganisation),
            coverage: weighs(R::ContactsCoverage),
            details: weighs(R::ContactsDetails),
            freshness: weighs(R::ContactsFreshness),
            absence: weighs(R::ContactsAbsence),
        }
    }

    /// Adds the findings about rows, seats, areas and roles; `pairs` are all areas × roles, `required` the
    /// details that are required, `when` what becomes of a verdict on the day.
    pub(super) fn count(
        &self,
        stock: &Stock,
        pairs: i32,
        required: Option<u8>,
        when: impl Fn(Verdict) -> Verdict,
        counts: &mut Counts,
    ) {
        let mut add = |verdict: Verdict, by: i32| counts.add(when(verdict), by);
        if self.organisation {
            add(organisation_verdict(true), pairs - stock.unserved);
            add(organisation_verdict(false), stock.unserved);
        }
        if self.coverage {
            for (status, seats) in SeatStatus::ALL.iter().zip(stock.seats) {
                add(coverage_verdict(*status), seats);
            }
            // Where there is no organisation there is no seat to judge.
            add(coverage_verdict(SeatStatus::Vacant), -stock.unserved);
        }
        if self.details {
            let in_service: i32 = stock.freshness.iter().sum();
            add(details_verdict(u8::MAX, required), stock.complete);
            add(details_verdict(0, required), in_service - stock.complete);
        }
        if self.freshness {
            for (freshness, rows) in Freshness::ALL.iter().zip(stock.freshness) {
                add(freshness_verdict(*freshness), rows);
            }
        }
        if self.absence {
            for (status, rows) in SeatStatus::ALL.iter().zip(stock.away) {
                add(absence_verdict(*status), rows);
            }
        }
    }
}
