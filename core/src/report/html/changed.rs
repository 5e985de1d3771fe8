//! What changed since the previous assessment, and because of what.

use super::Material;
use super::marks::{Mark, verdict};
use crate::assessment::{Assessment, Because, ComparedVerdict};
use crate::vocabulary::Verdict;
use std::collections::{BTreeMap, BTreeSet};

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
                because: causes(material, own),
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

/// The causes named most often, in words: what the policy says first, then facts, and that time went by only when
/// there is nothing else. Contacts are counted, as they are many.
fn causes<'a>(material: &Material<'_>, verdicts: impl Iterator<Item = &'a ComparedVerdict>) -> Vec<String> {
    let (texts, language) = (&material.texts, material.language);
    let mut counts: BTreeMap<(u8, String), usize> = BTreeMap::new();
    let mut contacts = BTreeSet::new();
    for because in verdicts.flat_map(|own| &own.because) {
        let rank = match because {
            // What follows from another finding is told there.
            Because::Finding(_) => continue,
            Because::Fact(id) if is_contact(material, id.as_str()) => {
                contacts.insert(id);
                continue;
            }
            Because::Policy(_) | Because::Reading(_) => 0,
            Because::Fact(_) => 1,
            Because::Time(_) | Because::Elsewhere => 3,
        };
        *counts.entry((rank, texts.because(because))).or_default() += 1;
    }
    let mut told: Vec<_> = counts.into_iter().map(|((rank, text), count)| (rank, count, text)).collect();
    let people = match contacts.len() {
        0 => None,
        1 => contacts.first().map(|id| texts.because(&Because::Fact((*id).clone()))),
        number => Some(say!(
            language,
            "door wat veranderde bij {number} contacten",
            "because of what changed at {number} contacts"
        )),
    };
    told.extend(people.map(|text| (2, contacts.len(), text)));
    told.sort_by_key(|(rank, count, _)| (*rank, std::cmp::Reverse(*count)));
    told.into_iter().take(NAMED).map(|(.., text)| text).collect()
}

fn is_contact(material: &Material<'_>, id: &str) -> bool {
    id.parse().is_ok_and(|id| material.assessment.register().contact(&id).is_some())
}
