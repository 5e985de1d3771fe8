//! At the end: the readings that matter, the norms that are missing, and what the report does not say.

use super::Material;
use crate::catalogue::RequirementId;
use crate::policy::Norm;

pub(super) struct Notes {
    pub(super) readings: Vec<Reading>,
    pub(super) norms: Vec<Missing>,
    pub(super) not_said: Vec<&'static str>,
    pub(super) engine: &'static str,
    pub(super) fingerprint: String,
}

/// A reading of the source on which verdicts depend.
pub(super) struct Reading {
    pub(super) name: &'static str,
    pub(super) chosen: &'static str,
    pub(super) alternative: &'static str,
    pub(super) effect: String,
}

pub(super) struct Missing {
    pub(super) name: &'static str,
    pub(super) source: String,
}

impl Notes {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let language = material.language;
        Self {
            readings: readings(material),
            norms: norms(material),
            not_said: language
                .pick(
                    [
                        "Het zegt niets over de kwaliteit van het werk of over gezinnen: er staan geen gegevens van cliënten in.",
                        "Het is geen juridisch oordeel. Een oordeel zegt of een feit doet wat een beleidsstuk vraagt.",
                        "Kernwaarden krijgen geen cijfer: er staat alleen of ze zijn besproken en getoetst.",
                        "Wat niet is vastgelegd, is niet bekend. Onbekend is iets anders dan niet gedaan.",
                    ],
                    [
                        "It says nothing of the quality of the work or of families: it holds nothing about clients.",
                        "It is no legal judgement. A verdict says whether a fact does what a policy document asks.",
                        "Core values get no mark: it only says whether they were discussed and tested.",
                        "What was not recorded is not known. Unknown is something else than not done.",
                    ],
                )
                .into(),
            engine: concat!("bouwsteen ", env!("CARGO_PKG_VERSION")),
            fingerprint: material.assessment.register().fingerprint(),
        }
    }
}

/// The readings under which a step of a region would come out otherwise.
fn readings(material: &Material<'_>) -> Vec<Reading> {
    let language = material.language;
    let is_seen = |region| material.view.regions().any(|own| own == region);
    let effects = material.assessment.readings().into_iter();
    effects
        .filter_map(|other| {
            let verdicts = other.changed.iter().filter(|own| is_seen(own.region)).count();
            let steps = other.steps.iter().filter(|own| is_seen(own.region)).count();
            let verdicts = match verdicts {
                0 => return None,
                1 => language.pick("1 ander oordeel", "1 other verdict").to_owned(),
                many => say!(language, "{many} andere oordelen", "{many} other verdicts"),
            };
            let effect = match steps {
                0 => say!(language, "{verdicts}, geen andere stap", "{verdicts}, no other step"),
                1 => say!(
                    language,
                    "{verdicts}, en één stap van een regio anders",
                    "{verdicts}, and one step of a region otherwise"
                ),
                _ => say!(
                    language,
                    "{verdicts}, en {steps} stappen van regio's anders",
                    "{verdicts}, and {steps} steps of regions otherwise"
                ),
            };
            Some(Reading {
                name: other.reading.name(language),
                chosen: other.chosen.name(language),
                alternative: other.alternative.name(language),
                effect,
            })
        })
        .collect()
}

/// The norms that a source says should exist.
fn norms(material: &Material<'_>) -> Vec<Missing> {
    let policy = material.assessment.policy();
    let missing = RequirementId::ALL.iter().filter_map(|id| match policy.norm(*id)? {
        Norm::Missing(source) => Some(Missing {
            name: id.name(material.language),
            source: match &source.quote {
                Some(quote) => format!("{}: “{quote}”", source.place()),
                None => source.place(),
            },
        }),
        Norm::Set(..) => None,
    });
    missing.collect()
}
