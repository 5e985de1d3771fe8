//! What changed between two assessments, and because of what, the same on every report.

use super::marks::{Mark, verdict};
use crate::assessment::{Assessment, Because, ChangedVerdict, ComparedVerdict, Comparison};
use crate::id::RegionCode;
use crate::language::Language;
use crate::policy::Policy;
use crate::register::Register;
use crate::render::Renderer;
use crate::vocabulary::Verdict;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// So many causes are named with a step.
const NAMED: usize = 3;

/// A step of a region whose verdict changed.
pub(super) struct ChangedStep {
    pub(super) region: String,
    pub(super) step: u32,
    pub(super) before: Mark,
    pub(super) after: Mark,
    pub(super) because: Vec<String>,
}

/// What became otherwise, told to somebody: only of the regions that they see.
pub(super) struct Changes<'a, S> {
    comparison: &'a Comparison,
    later: &'a Assessment,
    texts: &'a Renderer,
    is_seen: S,
}

impl<'a, S: Fn(RegionCode) -> bool> Changes<'a, S> {
    pub(super) fn new(
        comparison: &'a Comparison,
        later: &'a Assessment,
        texts: &'a Renderer,
        is_seen: S,
    ) -> Self {
        Self { comparison, later, texts, is_seen }
    }

    /// The steps whose verdict changed, by region, each with its causes in words.
    pub(super) fn steps(&self) -> Vec<ChangedStep> {
        let (texts, language) = (self.texts, self.texts.language());
        let mark = |side: Option<Verdict>| verdict(side.unwrap_or(Verdict::NotApplicable), language);
        let steps = self.comparison.steps.iter().filter(|step| (self.is_seen)(step.region));
        let told = steps.map(|step| {
            let own = self.comparison.verdicts.iter().filter(|own| {
                let requirement = own.changed.requirement;
                own.changed.region == step.region
                    && requirement.step().map(|own| u32::from(own.number())) == Some(step.step)
                    && requirement.decides()
            });
            ChangedStep {
                region: texts.region(step.region),
                step: step.step,
                before: mark(step.before),
                after: mark(step.after),
                because: causes(self.later.register(), texts, own),
            }
        });
        told.collect()
    }

    /// The verdicts that decide a step.
    pub(super) fn deciding(&self) -> impl Iterator<Item = &'a ComparedVerdict> {
        let policy = self.later.policy();
        let own = self.comparison.verdicts.iter().filter(|own| (self.is_seen)(own.changed.region));
        own.filter(move |own| weighs(own, policy))
    }

    /// How many of those became better and worse, in a sentence.
    pub(super) fn summary(&self) -> String {
        let of = |way: Ordering| self.deciding().filter(|own| turn(&own.changed) == way).count();
        let (better, worse) = (of(Ordering::Less), of(Ordering::Greater));
        said(better, worse, self.texts.language())
    }
}

fn weighs(own: &ComparedVerdict, policy: &Policy) -> bool {
    let requirement = own.changed.requirement;
    requirement.decides() && policy.force(requirement).is_some_and(|force| force.weighs())
}

/// Whether a verdict became better (less severe) or worse (more); what is not there is not severe.
pub(super) fn turn(changed: &ChangedVerdict) -> Ordering {
    let severity = |side: Option<Verdict>| side.map_or(0, Verdict::severity);
    severity(changed.after).cmp(&severity(changed.before))
}

fn said(better: usize, worse: usize, language: Language) -> String {
    say!(
        language,
        "Van de oordelen die een stap bepalen zijn er {better} beter geworden of vervallen en {worse} slechter geworden of nieuw.",
        "Of the verdicts that decide a step {better} became better or went, and {worse} became worse or are new."
    )
}

/// The causes named most often, in words: what the policy says first, then facts, and that time went by only when
/// there is nothing else. Contacts are counted, as they are many.
fn causes<'a>(
    register: &Register,
    texts: &Renderer,
    verdicts: impl Iterator<Item = &'a ComparedVerdict>,
) -> Vec<String> {
    let mut counts: BTreeMap<(u8, String), usize> = BTreeMap::new();
    let mut contacts = BTreeSet::new();
    for because in verdicts.flat_map(|own| &own.because) {
        let rank = match because {
            // What follows from another finding is told there.
            Because::Finding(_) => continue,
            Because::Fact(id) if is_contact(register, id.as_str()) => {
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
            texts.language(),
            "door wat veranderde bij {number} contacten",
            "because of what changed at {number} contacts"
        )),
    };
    told.extend(people.map(|text| (2, contacts.len(), text)));
    told.sort_by_key(|(rank, count, _)| (*rank, std::cmp::Reverse(*count)));
    told.into_iter().take(NAMED).map(|(.., text)| text).collect()
}

pub(super) fn is_contact(register: &Register, id: &str) -> bool {
    id.parse().is_ok_and(|id| register.contact(&id).is_some())
}
