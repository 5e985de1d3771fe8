//! What holds things back, and who must do what.

use super::Material;
use crate::assessment::Action;
use crate::date::Date;
use crate::vocabulary::Step;
use std::collections::BTreeMap;

/// So many causes stand on the page; the rest is folded away per actor.
const MOST: usize = 5;

/// One thing that holds others back: what is to be done, by whom, and what it would resolve.
pub(super) struct Cause {
    pub(super) action: String,
    pub(super) actor: String,
    pub(super) region: String,
    pub(super) resolves: String,
    /// Until when, in words.
    pub(super) due: Option<String>,
}

/// Somebody and all that is theirs to do.
pub(super) struct Actor {
    pub(super) name: String,
    pub(super) causes: Vec<Cause>,
}

fn cause(material: &Material<'_>, action: &Action) -> Cause {
    let texts = &material.texts;
    Cause {
        action: texts.action(action),
        actor: texts.actor(&action.actor),
        region: texts.region(action.region),
        resolves: texts.resolves(action.resolves),
        due: action.due.map(|due| until(material, due)),
    }
}

/// The last day for something, or that it went by.
fn until(material: &Material<'_>, due: Date) -> String {
    let (language, day) = (material.language, material.texts.short_date(due));
    if due < material.assessment.on() {
        say!(language, "te laat, kon tot en met {day}", "late, was due by {day}")
    } else {
        say!(language, "uiterlijk {day}", "by {day}")
    }
}

/// The few that resolve most: three of step 1 at first, and the first that decides each of the other steps.
pub(super) fn first(material: &Material<'_>) -> Vec<Cause> {
    let policy = material.assessment.policy();
    let decides = |action: &&Action| {
        action.requirement.decides() && policy.force(action.requirement).is_some_and(|force| force.weighs())
    };
    let of = |step: Step| {
        let own = material.actions.iter().filter(move |action| action.requirement.step() == Some(step));
        let mut own: Vec<&Action> = own.filter(decides).collect();
        // Stable, so that of equals the order of the actions stays.
        own.sort_by_key(|action| std::cmp::Reverse((action.resolves.seats, action.resolves.findings)));
        own
    };
    let [find, know, learn] = [Step::FindEachOther, Step::KnowEachOther, Step::LearnTogether].map(of);
    let mut chosen: Vec<&Action> = find.iter().take(MOST - 2).copied().collect();
    chosen.extend(know.first().into_iter().chain(learn.first()));
    let others = find.iter().skip(MOST - 2).chain(know.iter().skip(1)).chain(learn.iter().skip(1));
    let room = MOST.saturating_sub(chosen.len());
    chosen.extend(others.take(room));
    chosen.into_iter().map(|action| cause(material, action)).collect()
}

/// Everybody who has something to do, those with most first.
pub(super) fn actors(material: &Material<'_>) -> Vec<Actor> {
    let mut by_actor: BTreeMap<String, Vec<Cause>> = BTreeMap::new();
    for action in &material.actions {
        let cause = cause(material, action);
        by_actor.entry(cause.actor.clone()).or_default().push(cause);
    }
    let mut actors: Vec<_> = by_actor.into_iter().map(|(name, causes)| Actor { name, causes }).collect();
    actors.sort_by_key(|actor| std::cmp::Reverse(actor.causes.len()));
    actors
}
