//! An assessment as an audience may see it.

use super::sight::{Sight, is_about_contacts};
use super::{Audience, UnknownAudience};
use crate::assessment::{
    Action, Assessment, AssessmentDocument, Explanation, Finding, FindingKey, StepVerdict, actions_of,
};
use crate::id::{ContactId, RegionCode};
use crate::register::{CoverageMatrix, CoverageRow, CoverageTotal, FreshnessRow};
use crate::vocabulary::SeatStatus;
use hashbrown::HashSet;

/// An assessment as an audience may see it.
///
/// | audience | regions | rows and findings |
/// |---|---|---|
/// | `board` | all | all |
/// | `organisation(id)` | where it has a seat or somebody in service | its seats, its contacts, its distributions, whether its people could meet; what was agreed about contacts; and what of step 1 these follow from |
/// | `partner(id)` | where it has a seat | all |
/// | `custodian(region)` | that one | all |
///
/// What an organisation may see of a region is that of the day asked: who no longer serves it sees nothing of
/// it any more. A finding that merely follows from another is seen with that other, so that nobody reads
/// a consequence without its cause.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::{Audience, Policy, Register};
/// let assessment = Register::demo().assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
/// let audience: Audience = "organisation:lt-ede".parse().unwrap();
/// let own = assessment.for_audience(&audience).unwrap();
/// assert!(own.coverage().iter().all(|row| row.organisation.as_str() == "lt-ede"));
/// assert!(own.steps().is_empty());
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AudienceView<'a> {
    assessment: &'a Assessment,
    audience: Audience,
    sight: Sight<'a>,
}

impl Assessment {
    /// What an audience may see of this assessment.
    ///
    /// # Errors
    /// [`UnknownAudience`] when the register has no such organisation or its territory no such region.
    pub fn for_audience(&self, audience: &Audience) -> Result<AudienceView<'_>, UnknownAudience> {
        let sight = Sight::new(self.register().state(), audience, self.on())?;
        Ok(AudienceView { assessment: self, audience: audience.clone(), sight })
    }
}

impl<'a> AudienceView<'a> {
    /// Who reads.
    #[must_use]
    pub fn audience(&self) -> &Audience {
        &self.audience
    }

    /// The assessment that is read.
    #[must_use]
    pub fn assessment(&self) -> &'a Assessment {
        self.assessment
    }

    /// The regions of which the audience sees something, by code.
    pub fn regions(&self) -> impl Iterator<Item = RegionCode> {
        self.sight.codes()
    }

    /// Whether the audience sees the name and details of a contact: an organisation its own people, a partner
    /// those in service on the day in its regions, a custodian everybody of the region; and all three whom
    /// the chains of those away lead to on that day. A board sees nobody's.
    #[must_use]
    pub fn shows_name(&self, contact: &ContactId) -> bool {
        let slot = self.sight.state.contacts.slot(contact.as_str());
        slot.is_some_and(|slot| self.sight.shows_name(slot))
    }

    /// The steps of regions that the audience sees whole; none for an organisation.
    #[must_use]
    pub fn steps(&self) -> Vec<StepVerdict> {
        let mut steps = self.assessment.steps();
        steps.retain(|step| self.sight.is_whole() && self.sight.has_region(step.region));
        steps
    }

    /// The seats, by region, organisation and area.
    #[must_use]
    pub fn coverage(&self) -> Vec<CoverageRow> {
        let mut rows = self.assessment.coverage();
        rows.retain(|row| {
            self.sight.has_region(row.region) && self.sight.sees_organisation(&row.organisation)
        });
        rows
    }

    /// The contacts in service, by region and contact.
    #[must_use]
    pub fn freshness(&self) -> Vec<FreshnessRow> {
        let mut rows = self.assessment.freshness();
        rows.retain(|row| self.sight.has_region(row.region) && self.sight.sees_row_of(&row.contact));
        rows
    }

    /// The seats that are seen, counted by region and role: for an organisation its own seats only.
    #[must_use]
    pub fn coverage_totals(&self) -> Vec<CoverageTotal> {
        if self.sight.is_whole() {
            let mut totals = self.assessment.coverage_totals();
            totals.retain(|total| self.sight.has_region(total.region));
            return totals;
        }
        // One organisation has one role, and its rows stand together by region.
        self.coverage().chunk_by(|a, b| a.region == b.region).filter_map(total).collect()
    }

    /// Area × role of the regions that the audience sees whole; none for an organisation.
    #[must_use]
    pub fn matrix(&self) -> Vec<CoverageMatrix> {
        let mut matrix = self.assessment.matrix();
        matrix.retain(|matrix| self.sight.is_whole() && self.sight.has_region(matrix.region));
        matrix
    }

    /// The findings, met ones too, in the order of the format.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding<'a>> {
        let regions = self.sight.codes();
        let mut findings: Vec<_> = regions.flat_map(|region| self.assessment.findings_of(region)).collect();
        if self.sight.is_whole() {
            return findings;
        }
        let mut causes: HashSet<FindingKey> = HashSet::new();
        for finding in findings.iter().filter(|finding| self.sight.sees(finding)) {
            let mut next = self.cause(finding);
            while let Some(cause) = next.filter(|cause| causes.insert(cause.key())) {
                next = self.cause(&cause);
            }
        }
        findings.retain(|finding| self.sight.sees(finding) || causes.contains(&finding.key()));
        findings
    }

    /// The findings that are neither met nor not applicable.
    #[must_use]
    pub fn unmet(&self) -> Vec<Finding<'a>> {
        let mut findings = self.findings();
        findings.retain(|finding| finding.verdict().is_unmet());
        findings
    }

    /// The finding from which one merely follows, as far as the audience may see it: who sees a region whole sees
    /// every cause, an organisation those about contacts.
    fn cause<'b>(&self, finding: &Finding<'b>) -> Option<Finding<'b>> {
        finding.cause().filter(|cause| self.sight.is_whole() || is_about_contacts(cause))
    }

    /// Why a finding is what it is, as far as the audience may see it.
    #[must_use]
    pub fn explain(&self, finding: &Finding<'_>) -> Explanation {
        Explanation::of(finding, &|finding| self.cause(finding))
    }

    /// What must be done first, first; what an action resolves is counted among the findings that are seen.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        actions_of(self.unmet(), &|finding| self.cause(finding))
    }

    /// The assessment document with no more than the audience may see. Names never occur in it.
    #[must_use]
    pub fn to_document(&self) -> AssessmentDocument {
        AssessmentDocument {
            steps: self.steps(),
            coverage_totals: self.coverage_totals(),
            coverage: self.coverage(),
            freshness: self.freshness(),
            findings: self.unmet().iter().map(Finding::to_document).collect(),
            actions: self.actions(),
            ..self.assessment.to_document()
        }
    }

    /// The text of [`AudienceView::to_document`].
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_document().to_json()
    }
}

/// Rows of one region and role, counted.
fn total(rows: &[CoverageRow]) -> Option<CoverageTotal> {
    let first = rows.first()?;
    let of = |status: SeatStatus| {
        u32::try_from(rows.iter().filter(|row| row.status == status).count()).unwrap_or(u32::MAX)
    };
    Some(CoverageTotal {
        region: first.region,
        role: first.role,
        total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        covered: of(SeatStatus::Covered),
        replaced: of(SeatStatus::Replaced),
        unverified: of(SeatStatus::Unverified),
        stale: of(SeatStatus::Stale),
        absent: of(SeatStatus::Absent),
        vacant: of(SeatStatus::Vacant),
    })
}
