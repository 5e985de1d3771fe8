//! An assessment: a register judged by a policy on a day, always with the reason.

mod actions;
mod changed;
mod compare;
mod document;
mod explain;
mod finding;
mod readings;
mod since;
mod subject;
pub(crate) mod verdicts;

pub(crate) use actions::actions_of;
pub use actions::{Action, Resolves};
pub use changed::{ChangedStep, ChangedVerdict};
pub use compare::{Because, ComparedVerdict, Comparison};
pub use document::{AssessmentDocument, PolicySummary, RegisterSummary};
pub use explain::{Explanation, Reason, ReasonKind};
pub use finding::{EvidenceId, Finding, FindingDocument, FindingKey, Missing, Remedy};
pub use readings::ReadingEffect;
pub use since::Since;
pub use subject::{Actor, Subject};
pub use verdicts::{Counts, StepVerdict};

use crate::catalogue::RequirementId;
use crate::date::Date;
use crate::id::RegionCode;
use crate::policy::Policy;
use crate::register::tally::Tally;
use crate::register::{CoverageMatrix, CoverageRow, CoverageTotal, FreshnessRow, Register};
use crate::register::{coverage, matrix};
use crate::requirement::{Context, Together};
use crate::vocabulary::Verdict;
use std::sync::Arc;

/// A register judged by a policy on a day. Owned and cheap to clone.
///
/// Rows (coverage, freshness) are facts about the day asked; verdicts are judged on
/// [`Assessment::judged_on`], at most the policy's last day.
#[derive(Clone)]
pub struct Assessment {
    register: Register,
    policy: Policy,
    on: Date,
    /// The rows of the day asked.
    tally: Arc<Tally>,
    /// The rows of the day on which verdicts are judged; most often the same.
    judged: Arc<Tally>,
    /// The meetings and learning groups of that day.
    together: Arc<Together>,
    counts: Arc<[[Counts; 3]]>,
}

impl Assessment {
    pub(crate) fn new(register: &Register, policy: &Policy, on: Date) -> Self {
        let state = register.state();
        let judged_on = policy.judged_on(on).unwrap_or(on);
        let tally = Arc::new(Tally::new(state, on));
        let judged =
            if judged_on == on { Arc::clone(&tally) } else { Arc::new(Tally::new(state, judged_on)) };
        let together = Arc::new(Together::new(state, policy, on, &judged));
        let context = Context { state, policy, asked: on, tally: &judged, together: &together };
        let counts = verdicts::count(&context).into();
        Self { register: register.clone(), policy: policy.clone(), on, tally, judged, together, counts }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            state: self.register.state(),
            policy: &self.policy,
            asked: self.on,
            tally: &self.judged,
            together: &self.together,
        }
    }

    /// The register that was judged.
    #[must_use]
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// The policy it was judged by.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The day that was asked.
    #[must_use]
    pub fn on(&self) -> Date {
        self.on
    }

    /// The day on which verdicts are judged: the day asked, but at most the policy's last day.
    #[must_use]
    pub fn judged_on(&self) -> Date {
        self.judged.day.on
    }

    /// The three steps of every region. Where nothing of a step weighs, it is not applicable.
    #[must_use]
    pub fn steps(&self) -> Vec<StepVerdict> {
        let regions = self.register.state().index.areas.regions.iter();
        regions
            .zip(self.counts.iter())
            .flat_map(|(region, counts)| StepVerdict::of(*region, counts))
            .collect()
    }

    /// Every seat on the day asked, by region, organisation and area.
    #[must_use]
    pub fn coverage(&self) -> Vec<CoverageRow> {
        coverage::coverage(self.register.state(), &self.tally)
    }

    /// Every contact on the day asked, by region and contact.
    #[must_use]
    pub fn freshness(&self) -> Vec<FreshnessRow> {
        coverage::freshness_rows(self.register.state(), &self.tally)
    }

    /// The seats on the day asked, counted by region and role.
    #[must_use]
    pub fn coverage_totals(&self) -> Vec<CoverageTotal> {
        coverage::totals(self.register.state(), &self.tally)
    }

    /// Area × role on the day asked, region by region.
    #[must_use]
    pub fn matrix(&self) -> Vec<CoverageMatrix> {
        matrix::matrix(self.register.state(), &self.tally)
    }

    /// Every finding, met ones too, in the order of the format.
    pub fn findings(&self) -> impl Iterator<Item = Finding<'_>> {
        let regions = 0..u32::try_from(self.counts.len()).unwrap_or_default();
        regions.flat_map(move |region| self.findings_at(region))
    }

    /// The findings that are neither met nor not applicable.
    pub fn unmet(&self) -> impl Iterator<Item = Finding<'_>> {
        self.findings().filter(|finding| finding.verdict.is_unmet())
    }

    /// The findings of one region.
    pub fn findings_of(&self, region: RegionCode) -> impl Iterator<Item = Finding<'_>> {
        let region = self.register.state().index.areas.region(region);
        region.into_iter().flat_map(move |region| self.findings_at(region))
    }

    fn findings_at(&self, region: u32) -> impl Iterator<Item = Finding<'_>> {
        let context = self.context();
        verdicts::judged(&self.policy).flat_map(move |requirement| {
            context.spots(requirement, region).into_iter().map(move |spot| Finding {
                context,
                requirement,
                spot,
                verdict: context.judge(requirement, spot),
            })
        })
    }

    /// The finding with a key.
    #[must_use]
    pub fn finding(&self, key: &FindingKey) -> Option<Finding<'_>> {
        self.findings_of(key.region)
            .filter(|finding| finding.requirement == key.requirement)
            .find(|finding| finding.subject() == key.subject)
    }

    /// The verdict of a requirement in a region: the worst of its findings.
    #[must_use]
    pub fn verdict(&self, requirement: RequirementId, region: RegionCode) -> Verdict {
        let own = self.findings_of(region).filter(|finding| finding.requirement == requirement);
        Verdict::worst(own.map(|finding| finding.verdict))
    }
}

impl std::fmt::Debug for Assessment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Assessment({} on {}, {} regions)", self.policy.id(), self.on, self.counts.len())
    }
}

impl Register {
    /// Judges the register by a policy on a day.
    #[must_use]
    pub fn assess(&self, policy: &Policy, on: Date) -> Assessment {
        Assessment::new(self, policy, on)
    }
}
