//! Counting verdicts in bulk: the same judgements as one by one, over columns.

use crate::catalogue::RequirementId as R;
use crate::id::RegionCode;
use crate::json::record;
use crate::policy::Policy;
use crate::register::cell::Histogram;
use crate::register::index::NONE;
use crate::requirement::{
    Context, Spot, absence_verdict, coverage_verdict, details_verdict, freshness_verdict, is_serving,
    required,
};
use crate::vocabulary::{PartnerRole, Step, Verdict};

record! {
    /// How many findings of a step have each verdict; only findings that weigh.
    #[derive(Copy, Default)]
    pub struct Counts {
        /// It is so.
        met: u32 = required "met",
        /// What is planned will do it.
        on_track: u32 = required "onTrack",
        /// Nothing planned will do it.
        at_risk: u32 = required "atRisk",
        /// It is not so.
        not_met: u32 = required "notMet",
        /// A norm or a fact is missing.
        undetermined: u32 = required "undetermined",
        /// There is nothing to judge.
        not_applicable: u32 = required "notApplicable",
    }
}

impl Counts {
    /// The number of findings with a verdict.
    #[must_use]
    pub const fn of(&self, verdict: Verdict) -> u32 {
        match verdict {
            Verdict::Met => self.met,
            Verdict::OnTrack => self.on_track,
            Verdict::AtRisk => self.at_risk,
            Verdict::NotMet => self.not_met,
            Verdict::Undetermined => self.undetermined,
            Verdict::NotApplicable => self.not_applicable,
        }
    }

    pub(crate) fn add(&mut self, verdict: Verdict, by: i32) {
        let count = match verdict {
            Verdict::Met => &mut self.met,
            Verdict::OnTrack => &mut self.on_track,
            Verdict::AtRisk => &mut self.at_risk,
            Verdict::NotMet => &mut self.not_met,
            Verdict::Undetermined => &mut self.undetermined,
            Verdict::NotApplicable => &mut self.not_applicable,
        };
        *count = count.saturating_add_signed(by);
    }

    /// The verdict of the step: the worst that occurs.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict::worst(Verdict::ALL.iter().copied().filter(|verdict| self.of(*verdict) > 0))
    }
}

record! {
    /// The verdict of a step in a region.
    pub struct StepVerdict {
        /// The region.
        region: RegionCode = required "region",
        /// 1, 2 or 3.
        step: u32 = required "step",
        /// The worst of the findings that weigh.
        verdict: Verdict = required "verdict",
        /// Those findings counted.
        counts: Counts = required "counts",
    }
}

impl StepVerdict {
    /// The three steps of a region.
    pub(crate) fn of(region: RegionCode, counts: &[Counts; 3]) -> impl Iterator<Item = Self> {
        (1..).zip(*counts).map(move |(step, counts)| Self { region, step, verdict: counts.verdict(), counts })
    }
}

/// The requirements that the policy asks, in the order of the catalogue.
pub(crate) fn judged(policy: &Policy) -> impl Iterator<Item = R> + '_ {
    R::ALL.iter().copied().filter(|id| policy.force(*id).is_some())
}

/// The three steps of every region.
pub(crate) fn count(cx: &Context<'_>) -> Vec<[Counts; 3]> {
    let mut later = later_steps(cx).into_iter();
    step_1(cx)
        .into_iter()
        .map(|first| {
            let [second, third] = later.next().unwrap_or_default();
            [first, second, third]
        })
        .collect()
}

/// One step of one region.
pub(crate) fn step(cx: &Context<'_>, region: u32, step: Step) -> Counts {
    let counts = match step {
        Step::FindEachOther => step_1(cx).get(region as usize).copied(),
        Step::KnowEachOther => later_steps(cx).get(region as usize).map(|[second, _]| *second),
        Step::LearnTogether => later_steps(cx).get(region as usize).map(|[_, third]| *third),
    };
    counts.unwrap_or_default()
}

/// Counts per region the findings of steps 2 and 3 that weigh. They are few, but for those of organisations
/// and contacts.
fn later_steps(cx: &Context<'_>) -> Vec<[Counts; 2]> {
    let regions = u32::try_from(cx.state.index.areas.regions.len()).unwrap_or(NONE);
    let mut counts: Vec<_> = (0..regions).map(|region| together(cx, region)).collect();
    let mut add = |region: u32, verdict: Verdict| {
        if let Some([second, _]) = counts.get_mut(region as usize) {
            second.add(verdict, 1);
        }
    };
    if cx.weighs(R::MeetingsFacilitation) {
        for (slot, branch) in (0_u32..).zip(&cx.state.index.branches) {
            if is_serving(cx, slot) {
                add(branch.region, cx.judge(R::MeetingsFacilitation, Spot::Branch(slot)));
            }
        }
    }
    if cx.weighs(R::MeetingsHoursYear) {
        for region in 0..regions {
            for spot in cx.spots(R::MeetingsHoursYear, region) {
                add(region, cx.judge(R::MeetingsHoursYear, spot));
            }
        }
    }
    counts
}

/// Counts the findings of steps 2 and 3 of a region that weigh, but for those of organisations and contacts.
pub(crate) fn together(cx: &Context<'_>, region: u32) -> [Counts; 2] {
    let mut counts = [Counts::default(); 2];
    let [second, third] = &mut counts;
    let others = |id: &R| !matches!(id, R::MeetingsFacilitation | R::MeetingsHoursYear);
    for id in R::ALL.iter().copied().filter(|id| cx.weighs(*id) && id.decides() && others(id)) {
        let counts = match id.step() {
            None | Some(Step::FindEachOther) => continue,
            Some(Step::KnowEachOther) => &mut *second,
            Some(Step::LearnTogether) => &mut *third,
        };
        for spot in cx.spots(id, region) {
            counts.add(cx.judge(id, spot), 1);
        }
    }
    counts
}

/// Counts per region the findings of step 1 that weigh.
fn step_1(cx: &Context<'_>) -> Vec<Counts> {
    let index = &cx.state.index;
    let regions = u32::try_from(index.areas.regions.len()).unwrap_or(NONE);
    let mut counts = vec![Counts::default(); regions as usize];
    let weighs = |id: R| cx.weighs(id);
    let started = cx.asked >= cx.policy.period().start();
    let when = |verdict: Verdict| if started { verdict } else { Verdict::NotApplicable };
    let mut add = |region: u32, verdict: Verdict, by: u32| {
        if let Some(counts) = counts.get_mut(region as usize) {
            counts.add(verdict, i32::try_from(by).unwrap_or(i32::MAX));
        }
    };
    for id in [R::ContactsAgreement, R::ContactsCustodian, R::ContactsDetailsAgreed] {
        for region in (0..regions).filter(|_| weighs(id)) {
            add(region, cx.judge(id, Spot::Region(region)), 1);
        }
    }
    for region in (0..regions).filter(|_| weighs(R::ContactsRhythm)) {
        for role in PartnerRole::ALL {
            add(region, cx.judge(R::ContactsRhythm, Spot::Role(region, *role)), 1);
        }
    }
    if weighs(R::ContactsOrganisation) {
        for (position, leaf) in (0_u32..).zip(&index.areas.leaves) {
            for role in PartnerRole::ALL {
                add(leaf.region, cx.judge(R::ContactsOrganisation, Spot::AreaRole(position, *role)), 1);
            }
        }
    }
    if weighs(R::ContactsCoverage) {
        for (seat, status) in index.seats.iter().zip(&cx.tally.seats) {
            if let Some(status) = status {
                add(index.region_of_seat(seat), when(coverage_verdict(*status)), 1);
            }
        }
    }
    rows(cx, [R::ContactsDetails, R::ContactsFreshness, R::ContactsAbsence].map(weighs), when, &mut add);
    if weighs(R::ContactsDistribution) {
        for (slot, branch) in (0_u32..).zip(&index.branches) {
            if is_serving(cx, slot) {
                add(branch.region, cx.judge(R::ContactsDistribution, Spot::Branch(slot)), 1);
            }
        }
    }
    counts
}

/// Counts details, freshness and absence of all rows.
fn rows(
    cx: &Context<'_>,
    [details, freshness, absence]: [bool; 3],
    when: impl Fn(Verdict) -> Verdict,
    add: &mut impl FnMut(u32, Verdict, u32),
) {
    let index = &cx.state.index;
    let mut histograms = vec![Histogram::default(); index.areas.regions.len()];
    for run in index.runs.iter().filter(|run| run.region != NONE) {
        let (region, range) = (run.region, run.rows());
        let cells = cx.tally.cells.get(range.clone()).unwrap_or_default();
        if let Some(histogram) = histograms.get_mut(region as usize) {
            histogram.add(cells);
        }
        if details {
            let required = required(cx, region);
            let mask = required.unwrap_or_default();
            let filled = index.rows.details.get(range).unwrap_or_default();
            let count = |mask: u8| {
                let rows = cells.iter().zip(filled);
                rows.map(|(cell, filled)| u32::from(!cell.is_out() & (filled & mask == mask))).sum::<u32>()
            };
            let (in_service, complete) = (count(0), count(mask));
            add(region, when(details_verdict(u8::MAX, required)), complete);
            add(region, when(details_verdict(0, required)), in_service - complete);
        }
    }
    for (region, histogram) in (0_u32..).zip(&histograms) {
        for (cell, rows) in histogram.iter() {
            if let Some(status) = cell.freshness().filter(|_| freshness) {
                add(region, when(freshness_verdict(status)), rows);
            }
            if let Some(status) = cell.status().filter(|_| absence && cell.is_away()) {
                add(region, when(absence_verdict(status)), rows);
            }
        }
    }
}
