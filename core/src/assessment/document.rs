//! The assessment document `bouwsteen/assessment/1`.

use super::{Action, Assessment, Finding, FindingDocument, StepVerdict};
use crate::date::Date;
use crate::json::{self, FormatTag, Value, record};
use crate::policy::{Reading, ReadingId, Status};
use crate::problem::Problems;
use crate::register::{CoverageRow, CoverageTotal, FreshnessRow};
use crate::text::Text;
use std::collections::BTreeMap;

record! {
    /// Which policy judged.
    pub struct PolicySummary {
        /// Its id.
        id: Text = required "id",
        /// The id of the policy from which it was made, if it was made from another.
        adapted_from: Option<Text> = optional "adaptedFrom",
        /// How far it got.
        status: Status = required "status",
        /// How the source was read.
        readings: BTreeMap<ReadingId, Reading> = required "readings",
    }
}

record! {
    /// Which register was judged.
    pub struct RegisterSummary {
        /// The fingerprint of its facts.
        fingerprint: Text = required "fingerprint",
        /// The revision its owner gave it.
        revision: Option<u32> = nullable "revision",
    }
}

record! {
    /// An assessment: which register was judged by which policy, and everything it came to.
    pub struct AssessmentDocument {
        /// The format of the document.
        format: FormatTag = format "assessment",
        /// The day that was asked.
        on: Date = crucial "on",
        /// The day on which verdicts are judged.
        judged_on: Date = crucial "judgedOn",
        /// Which policy judged.
        policy: PolicySummary = crucial "policy",
        /// Which register was judged.
        register: RegisterSummary = crucial "register",
        /// What judged.
        engine: Text = required "engine",
        /// The verdict per region and step.
        steps: Vec<StepVerdict> = required "steps",
        /// Seats per region and role.
        coverage_totals: Vec<CoverageTotal> = required "coverageTotals",
        /// Every seat.
        coverage: Vec<CoverageRow> = required "coverage",
        /// Every contact.
        freshness: Vec<FreshnessRow> = required "freshness",
        /// What is neither met nor not applicable; every finding on request.
        findings: Vec<FindingDocument> = required "findings",
        /// Who must do what.
        actions: Vec<Action> = required "actions",
    }
}

impl AssessmentDocument {
    /// Reads an assessment document.
    ///
    /// # Errors
    /// All [`Problems`] at once.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        Value::from_json(bytes)
    }

    /// The text of the document, without white space.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(self)
    }
}

impl Assessment {
    /// The assessment as a document, with the findings that are neither met nor not applicable.
    #[must_use]
    pub fn to_document(&self) -> AssessmentDocument {
        self.document(self.unmet())
    }

    /// The assessment as a document with every finding, met ones too.
    #[must_use]
    pub fn to_full_document(&self) -> AssessmentDocument {
        self.document(self.findings())
    }

    fn document<'a>(&'a self, findings: impl Iterator<Item = Finding<'a>>) -> AssessmentDocument {
        let text = |text: &str| text.parse().unwrap_or(Text::ellipsis());
        AssessmentDocument {
            format: FormatTag::of::<AssessmentDocument>(),
            on: self.on,
            judged_on: self.judged_on(),
            policy: PolicySummary {
                id: text(self.policy.id()),
                adapted_from: self.policy.adapted_from().map(text),
                status: self.policy.status(),
                readings: self.policy.readings().collect(),
            },
            register: RegisterSummary {
                fingerprint: text(&self.register.fingerprint()),
                revision: self.register.meta().and_then(|meta| meta.revision),
            },
            engine: text(concat!("bouwsteen ", env!("CARGO_PKG_VERSION"))),
            steps: self.steps(),
            coverage_totals: self.coverage_totals(),
            coverage: self.coverage(),
            freshness: self.freshness(),
            findings: findings.map(|finding| finding.to_document()).collect(),
            actions: self.actions(),
        }
    }

    /// The text of [`Assessment::to_document`].
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_document().to_json()
    }
}
