//! What changed since the previous assessment, and because of what.

use super::Material;
use super::marks::{Mark, verdict};
use crate::assessment::{Assessment, Because, ComparedVerdict};
use crate::vocabulary::Verdict;
use std::collections::BTreeMap;

/// So many causes are named with a step.
const NAMED: usize = 3;

pub(super) struct Changed {
    pub(super) date: String,
    pub(super) rows: Vec<Row>,
    /// How many verdicts became better and worse, in a sentence.
    pub(super) summary: String,
}

/// A step of a region whose verdict changed.
pub(super) struct Row {
    pub(super) region: String,
    pub(super) step: u32,
    pub(super) before: Mark,
    pub(super) after: Mark,
    pub(super) because: Vec<String>,
}

impl Changed {
    pub(super) fn new(material: &Material<'_>, previous: &Assessment) -> Self {
        let (texts, language) = (&material.texts, material.language);
        let comparison = material.assessment.compare(previous);
        let is_seen = |region| material.view.regions().any(|own| own == region);
        let mark = |side: Option<Verdict>| verdict(side.unwrap_or(Verdict::NotApplicable), language);
        let steps = comparison.steps.iter().filter(|step| is_seen(step.region));
        let rows = steps.map(|step| {
            let own = comparison.verdicts.iter().filter(|own| {
                let requirement = own.changed.requirement;
                own.changed.region == step.region
                    && requirement.step().map(|own| u32::from(own.number())) == Some(step.step)
                    && requirement.decides()
            });
            Row {
                region: texts.region(step.region),
                step: step.step,
                before: mark(step.before),
                after: mark(step.after),
                because: most_often(own).into_iter().map(|because| texts.because(because)).collect(),
            }
        });
        let severity = |side: Option<Verdict>| side.map_or(0, Verdict::severity);
        let policy = material.assessment.policy();
        let weighs = |own: &&ComparedVerdict| {
            let requirement = own.changed.requirement;
            requirement.decides() && policy.force(requirement).is_some_and(|force| force.weighs())
        };
        let seen = || comparison.verdicts.iter().filter(|own| is_seen(own.changed.region)).filter(weighs);
        let worse = seen().filter(|own| severity(own.changed.after) > severity(own.changed.before)).count();
        let better = seen().filter(|own| severity(own.changed.after) < severity(own.changed.before)).count();
        Self {
            date: texts.date(previous.on()),
            rows: rows.collect(),
            summary: say!(
                language,
                "Van de oordelen die een stap bepalen zijn er {better} beter geworden of vervallen en {worse} slechter geworden of nieuw.",
                "Of the verdicts that decide a step {better} became better or went, and {worse} became worse or are new."
            ),
        }
    }
}

/// The causes named most often; that time went by only when there is nothing else.
fn most_often<'a>(verdicts: impl Iterator<Item = &'a ComparedVerdict>) -> Vec<&'a Because> {
    let mut counts: BTreeMap<&Because, usize> = BTreeMap::new();
    for because in verdicts.flat_map(|own| &own.because) {
        // What follows from another finding is told there.
        if !matches!(because, Because::Finding(_)) {
            *counts.entry(because).or_default() += 1;
        }
    }
    let is_time = |because: &Because| matches!(because, Because::Time(_) | Because::Elsewhere);
    let mut causes: Vec<_> = counts.into_iter().collect();
    causes.sort_by_key(|(because, count)| (is_time(because), std::cmp::Reverse(*count)));
    causes.into_iter().take(NAMED).map(|(because, _)| because).collect()
}
