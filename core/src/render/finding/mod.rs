//! Findings: what is so, and why.

mod agreement;
mod contact;
mod seat;
mod spread;

use super::{Renderer, capital};
use crate::assessment::{FindingDocument, Remedy};
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::json::Json;
use crate::vocabulary::Verdict;
use std::str::FromStr;

impl Renderer {
    /// What a finding says is so, and why:
    /// `Lokaal team Ede in Ede: niet bevestigd. De laatste bevestiging is van …`.
    #[must_use]
    pub fn finding(&self, finding: &FindingDocument) -> String {
        let subject = capital(&self.subject(finding.region, &finding.subject));
        let says = (finding.verdict != Verdict::NotApplicable).then(|| self.says(finding)).flatten();
        let says = says.unwrap_or_else(|| {
            let name = finding.requirement.name(self.language);
            format!("{} ({name}).", finding.verdict.name(self.language))
        });
        format!("{subject}: {says}")
    }

    /// What is so; nothing when the finding does not hold what its requirement observes.
    fn says(&self, finding: &FindingDocument) -> Option<String> {
        match finding.requirement {
            R::ContactsAgreement => self.agreement(finding),
            R::ContactsCustodian => self.agreed_custodian(finding),
            R::ContactsRhythm => self.agreed_rhythm(finding),
            R::ContactsDetailsAgreed => self.agreed_details(finding),
            R::ContactsOrganisation => self.serving(finding),
            R::ContactsCoverage => self.seat(finding),
            R::ContactsDetails => self.completeness(finding),
            R::ContactsFreshness => self.confirmed(finding),
            R::ContactsAbsence => self.replaced(finding),
            R::ContactsDistribution => self.spread(finding),
            _ => None,
        }
    }
}

/// A value of what was observed or expected, if it is there and reads as such.
pub(super) fn value<T: FromStr>(object: &Json, key: &str) -> Option<T> {
    object.get(key)?.as_text()?.parse().ok()
}

/// A list of what was observed or expected; nothing when there is no list.
pub(super) fn values<T: FromStr>(list: Option<&Json>) -> Option<Vec<T>> {
    let Json::List(values) = list? else { return None };
    Some(values.iter().filter_map(|value| value.as_text()?.parse().ok()).collect())
}

/// The changes that would lift a finding.
pub(super) fn changes(finding: &FindingDocument) -> &[Change] {
    match &finding.remedy {
        Remedy::Changes(changes) => changes,
        Remedy::Decide(_) | Remedy::Ask(_) => &[],
    }
}
