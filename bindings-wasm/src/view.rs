//! What an audience may see of an assessment.

use crate::argument::parsed;
use crate::assessment::Assessment;
use crate::error::{Out, refused};
use crate::json;
use bouwsteen::Audience;
use wasm_bindgen::prelude::*;

/// What an audience may see, behind the class of that name.
#[wasm_bindgen]
pub struct AudienceView {
    assessment: bouwsteen::Assessment,
    audience: Audience,
}

impl AudienceView {
    pub(crate) fn new(assessment: &bouwsteen::Assessment, audience: Audience) -> Out<Self> {
        let made = Self { assessment: assessment.clone(), audience };
        made.ask(|_| ())?;
        Ok(made)
    }

    fn ask<T>(&self, ask: impl FnOnce(&bouwsteen::AudienceView<'_>) -> T) -> Out<T> {
        let view = self.assessment.for_audience(&self.audience);
        view.map(|view| ask(&view)).map_err(|error| refused("audience", error))
    }
}

#[wasm_bindgen]
impl AudienceView {
    /// Who reads.
    pub fn audience(&self) -> String {
        self.audience.to_string()
    }

    /// The assessment it is a view of.
    pub fn assessment(&self) -> Assessment {
        Assessment(self.assessment.clone())
    }

    /// The codes of the regions that the audience sees.
    pub fn regions(&self) -> Out<Vec<String>> {
        self.ask(|view| view.regions().map(|region| region.to_string()).collect())
    }

    /// Whether the audience may see the name of a contact.
    pub fn shows_name(&self, contact: &str) -> Out<bool> {
        let contact = parsed("contact", contact)?;
        self.ask(|view| view.shows_name(&contact))
    }

    /// The three steps of the regions that it sees whole.
    pub fn steps(&self) -> Out<String> {
        self.ask(|view| json::list(&view.steps()))
    }

    /// The seats that it sees.
    pub fn coverage(&self) -> Out<String> {
        self.ask(|view| json::list(&view.coverage()))
    }

    /// The contacts that it sees.
    pub fn freshness(&self) -> Out<String> {
        self.ask(|view| json::list(&view.freshness()))
    }

    /// The seats that it sees, counted by region and role.
    pub fn coverage_totals(&self) -> Out<String> {
        self.ask(|view| json::list(&view.coverage_totals()))
    }

    /// The findings that it sees and that are unmet, or every one.
    pub fn findings(&self, every: bool) -> Out<String> {
        self.ask(|view| {
            let findings = if every { view.findings() } else { view.unmet() };
            let documents: Vec<_> = findings.iter().map(|finding| finding.to_document()).collect();
            json::list(&documents)
        })
    }

    /// What must be done, as far as it sees it.
    pub fn actions(&self) -> Out<String> {
        self.ask(|view| json::list(&view.actions()))
    }

    /// The view as a document.
    pub fn to_json(&self) -> Out<String> {
        self.ask(|view| view.to_json())
    }
}
