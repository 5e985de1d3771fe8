//! Verdicts that changed: between two assessments, or by a change.

use super::{Assessment, FindingKey, StepVerdict, Subject};
use crate::catalogue::RequirementId;
use crate::id::RegionCode;
use crate::json::record;
use crate::vocabulary::Verdict;
use std::collections::BTreeMap;

record! {
    /// A verdict that changed. Where there is none before or after, the subject was or is not there.
    #[derive(PartialOrd, Ord)]
    pub struct ChangedVerdict {
        /// The region.
        region: RegionCode = crucial "region",
        /// The requirement.
        requirement: RequirementId = required "requirement",
        /// The subject.
        subject: Subject = crucial "subject",
        /// The verdict before.
        before: Option<Verdict> = nullable "before",
        /// The verdict after.
        after: Option<Verdict> = nullable "after",
    }
}

impl ChangedVerdict {
    /// What identifies the finding.
    #[must_use]
    pub fn key(&self) -> FindingKey {
        FindingKey { requirement: self.requirement, region: self.region, subject: self.subject.clone() }
    }
}

record! {
    /// The verdict of a step of a region that changed.
    #[derive(PartialOrd, Ord)]
    pub struct ChangedStep {
        /// The region.
        region: RegionCode = crucial "region",
        /// 1, 2 or 3.
        step: u32 = required "step",
        /// The verdict before; none when the region was not there.
        before: Option<Verdict> = nullable "before",
        /// The verdict after; none when the region is no longer there.
        after: Option<Verdict> = nullable "after",
    }
}

/// What of two maps is not the same, in order.
fn differing<K: Ord + Clone>(
    before: &BTreeMap<K, Verdict>,
    after: &BTreeMap<K, Verdict>,
) -> Vec<(K, Option<Verdict>, Option<Verdict>)> {
    let mut keys: Vec<&K> = before.keys().chain(after.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    let sides = keys.into_iter().map(|key| (key, before.get(key).copied(), after.get(key).copied()));
    sides.filter(|(_, then, now)| then != now).map(|(key, then, now)| (key.clone(), then, now)).collect()
}

/// The verdicts that are not the same, in the order of the format.
pub(super) fn verdicts(before: &Assessment, after: &Assessment) -> Vec<ChangedVerdict> {
    let all = |assessment: &Assessment| -> BTreeMap<_, _> {
        let findings = assessment.findings();
        findings.map(|own| ((own.region(), own.requirement, own.subject()), own.verdict)).collect()
    };
    let changed = differing(&all(before), &all(after)).into_iter();
    let verdict = |((region, requirement, subject), before, after)| ChangedVerdict {
        region,
        requirement,
        subject,
        before,
        after,
    };
    changed.map(verdict).collect()
}

/// The steps whose verdict is not the same, by region and step.
pub(super) fn steps(before: &Assessment, after: &Assessment) -> Vec<ChangedStep> {
    let all = |assessment: &Assessment| -> BTreeMap<_, _> {
        let steps = assessment.steps().into_iter();
        steps.map(|StepVerdict { region, step, verdict, .. }| ((region, step), verdict)).collect()
    };
    let changed = differing(&all(before), &all(after)).into_iter();
    changed.map(|((region, step), before, after)| ChangedStep { region, step, before, after }).collect()
}
