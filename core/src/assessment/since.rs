//! What changed since an earlier assessment.

use super::{Assessment, Finding, FindingKey};
use crate::json::record;
use crate::vocabulary::Verdict;
use std::collections::BTreeMap;

record! {
    /// The findings that are new, worse or solved since an earlier assessment, in the order of the format.
    #[derive(Default)]
    pub struct Since {
        /// Unmet now, and not a finding or met before.
        new: Vec<FindingKey> = required "new",
        /// Unmet before and worse now.
        worse: Vec<FindingKey> = required "worse",
        /// Unmet before and met, gone or not applicable now.
        solved: Vec<FindingKey> = required "solved",
    }
}

impl Assessment {
    /// What is new, worse and solved compared with an earlier assessment.
    #[must_use]
    pub fn since(&self, previous: &Self) -> Since {
        let unmet = |assessment: &Self| -> BTreeMap<_, Verdict> {
            assessment.unmet().map(|finding| (order(&finding), finding.verdict())).collect()
        };
        let (before, now) = (unmet(previous), unmet(self));
        let mut since = Since::default();
        for (key, verdict) in &now {
            match before.get(key) {
                None => since.new.push(key.2.clone()),
                Some(earlier) if verdict.severity() > earlier.severity() => since.worse.push(key.2.clone()),
                Some(_) => {}
            }
        }
        since.solved.extend(before.keys().filter(|key| !now.contains_key(*key)).map(|key| key.2.clone()));
        since
    }
}

/// Region first, then requirement, then subject.
fn order(finding: &Finding<'_>) -> (crate::id::RegionCode, crate::catalogue::RequirementId, FindingKey) {
    let key = finding.key();
    (key.region, key.requirement, key)
}
