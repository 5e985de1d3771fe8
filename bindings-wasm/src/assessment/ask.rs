//! What can be asked of an assessment.

use super::Assessment;
use crate::argument::{maybe, parsed, value};
use crate::error::{Out, refused};
use crate::json;
use crate::policy::Policy;
use crate::register::Register;
use bouwsteen::{FindingKey, RegionCode, RequirementId, Value, Verdict};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
impl Assessment {
    /// The register that was judged.
    pub fn register(&self) -> Register {
        Register(self.0.register().clone())
    }

    /// The policy it was judged by.
    pub fn policy(&self) -> Policy {
        Policy(self.0.policy().clone())
    }

    /// The day that was asked.
    pub fn on(&self) -> String {
        self.0.on().to_string()
    }

    /// The day on which verdicts are judged.
    pub fn judged_on(&self) -> String {
        self.0.judged_on().to_string()
    }

    /// The three steps of every region.
    pub fn steps(&self) -> String {
        json::list(&self.0.steps())
    }

    /// Every seat.
    pub fn coverage(&self) -> String {
        json::list(&self.0.coverage())
    }

    /// Every contact in service.
    pub fn freshness(&self) -> String {
        json::list(&self.0.freshness())
    }

    /// The seats, counted by region and role.
    pub fn coverage_totals(&self) -> String {
        json::list(&self.0.coverage_totals())
    }

    /// Area by role, region by region.
    pub fn matrix(&self) -> String {
        json::list(&self.0.matrix())
    }

    /// The findings that are unmet or every one; of a region, a requirement, a verdict.
    pub fn findings(
        &self,
        region: Option<String>,
        requirement: Option<String>,
        verdict: Option<String>,
        every: bool,
    ) -> Out<String> {
        let region: Option<RegionCode> = maybe("region", region)?;
        let requirement: Option<RequirementId> = maybe("requirement", requirement)?;
        let verdict: Option<Verdict> = maybe("verdict", verdict)?;
        let every = every || verdict.is_some();
        let all = self.0.findings().filter(|finding| every || finding.verdict().is_unmet());
        let found: Vec<_> = all
            .filter(|finding| region.is_none_or(|region| finding.region() == region))
            .filter(|finding| requirement.is_none_or(|wanted| finding.requirement() == wanted))
            .filter(|finding| verdict.is_none_or(|wanted| finding.verdict() == wanted))
            .map(|finding| finding.to_document())
            .collect();
        Ok(json::list(&found))
    }

    /// The verdict on a requirement in a region.
    pub fn verdict(&self, requirement: &str, region: &str) -> Out<String> {
        Ok(self.0.verdict(parsed("requirement", requirement)?, parsed("region", region)?).to_json())
    }

    /// What must be done, by whom.
    pub fn actions(&self) -> String {
        json::list(&self.0.actions())
    }

    /// Why a finding is what it is.
    pub fn explain(&self, finding: &str) -> Out<String> {
        let found = self.0.finding(&value::<FindingKey>(finding)?);
        let why = "this assessment has no finding of that requirement and subject";
        Ok(self.0.explain(&found.ok_or_else(|| refused("finding", why))?).to_json())
    }
}
