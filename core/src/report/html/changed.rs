//! What changed since the previous assessment, as a section of the page.

use super::Material;
use crate::assessment::Assessment;
use crate::report::changed::{ChangedStep, Changes};

pub(super) struct Changed {
    pub(super) date: String,
    pub(super) rows: Vec<ChangedStep>,
    /// How many verdicts became better and worse, in a sentence.
    pub(super) summary: String,
}

impl Changed {
    pub(super) fn new(material: &Material<'_>, previous: &Assessment) -> Self {
        let comparison = material.assessment.compare(previous);
        let is_seen = |region| material.view.regions().any(|own| own == region);
        let changes = Changes::new(&comparison, material.assessment, &material.texts, is_seen);
        Self { date: material.texts.date(previous.on()), rows: changes.steps(), summary: changes.summary() }
    }
}
