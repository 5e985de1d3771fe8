//! What is to be done first, without telling people apart: the same thing for several of them is told once.

use crate::assessment::{Action, Assessment, Resolves};
use crate::id::RegionCode;
use crate::render::Renderer;
use std::collections::BTreeMap;

/// So many are told; how many others there are is counted.
const MOST: usize = 3;

/// The first things to do.
pub(super) struct First {
    pub(super) actions: Vec<Told>,
    /// How many actions are left, in words.
    pub(super) rest: Option<String>,
}

/// A thing to do by somebody, for one or more contacts.
pub(super) struct Told {
    pub(super) action: String,
    pub(super) actor: String,
    pub(super) region: String,
    pub(super) resolves: String,
}

impl First {
    pub(super) fn new(assessment: &Assessment, texts: &Renderer) -> Self {
        let all = assessment.actions();
        let mut places: BTreeMap<(String, String, RegionCode), usize> = BTreeMap::new();
        let mut groups: Vec<(String, &Action, u32, Resolves)> = Vec::new();
        for action in &all {
            let text = texts.action(action);
            let key = (text.clone(), action.actor.to_string(), action.region);
            let place = *places.entry(key).or_insert(groups.len());
            match groups.get_mut(place) {
                Some((.., number, resolves)) => {
                    *number += 1;
                    resolves.seats += action.resolves.seats;
                    resolves.findings += action.resolves.findings;
                }
                None => groups.push((text, action, 1, action.resolves)),
            }
        }
        // Stable, so that of equals the order of the actions stays.
        groups.sort_by_key(|(.., resolves)| std::cmp::Reverse(resolves.seats));
        let told: u32 = groups.iter().take(MOST).map(|(_, _, number, _)| number).sum();
        let actions = groups.into_iter().take(MOST).map(|(text, action, number, resolves)| Told {
            action: if number > 1 { format!("{text} ({number}×)") } else { text },
            actor: texts.actor(&action.actor),
            region: texts.region(action.region),
            resolves: texts.resolves(resolves),
        });
        let rest = u32::try_from(all.len()).unwrap_or(u32::MAX) - told;
        Self { actions: actions.collect(), rest: others(rest, texts) }
    }
}

fn others(number: u32, texts: &Renderer) -> Option<String> {
    let language = texts.language();
    match number {
        0 => None,
        1 => Some(language.pick("En 1 andere actie.", "And 1 other action.").to_owned()),
        number => Some(say!(language, "En {number} andere acties.", "And {number} other actions.")),
    }
}
