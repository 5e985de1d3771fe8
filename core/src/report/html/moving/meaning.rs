//! What a move means in the register: which facts are rewritten, and who must be confirmed anew.

use super::Material;
use crate::change::Change;
use std::collections::BTreeMap;

pub(super) struct Meaning {
    /// What is rewritten, a line per kind of fact; empty when only the edition changes.
    pub(super) rewritten: Vec<String>,
    /// How many contacts must be confirmed anew.
    pub(super) to_confirm: u32,
    /// The same in words.
    pub(super) contacts: String,
    /// Per organisation.
    pub(super) organisations: Vec<(String, u32)>,
}

impl Meaning {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for id in &material.step.to_confirm {
            let organisation = material.register.contact(id).map(|own| &own.organisation);
            let name = organisation.map(|own| material.texts.organisation(own)).unwrap_or_default();
            *counts.entry(name).or_default() += 1;
        }
        let mut organisations: Vec<_> = counts.into_iter().collect();
        // Stable, so that of equals the order of the names stays.
        organisations.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        let to_confirm = u32::try_from(material.step.to_confirm.len()).unwrap_or(u32::MAX);
        Self {
            rewritten: rewritten(material),
            to_confirm,
            contacts: material.texts.contacts(to_confirm),
            organisations,
        }
    }
}

/// A kind of fact with its noun, of one and of several, in Dutch and English.
type Kind = (fn(&Change) -> bool, [&'static str; 2], [&'static str; 2]);

/// The kinds that a move rewrites, in the order of the format.
const KINDS: [Kind; 8] = [
    (
        |change| matches!(change, Change::SetTerritory(_, _, Some(_))),
        ["lijst van centrale gemeenten", "list of central municipalities"],
        ["lijsten van centrale gemeenten", "lists of central municipalities"],
    ),
    (
        |change| matches!(change, Change::Divide(_)),
        ["indeling in subregio's", "division into subregions"],
        ["indelingen in subregio's", "divisions into subregions"],
    ),
    (
        |change| matches!(change, Change::SetServes(..)),
        ["organisatie met een werkgebied", "organisation with an area it serves"],
        ["organisaties met een werkgebied", "organisations with areas they serve"],
    ),
    (
        |change| matches!(change, Change::Agree(_)),
        ["afspraak over contactbeheer", "agreement on contact management"],
        ["afspraken over contactbeheer", "agreements on contact management"],
    ),
    (
        |change| matches!(change, Change::Assign(..)),
        ["contact met gebieden", "contact with areas"],
        ["contacten met gebieden", "contacts with areas"],
    ),
    (
        |change| matches!(change, Change::Distribute(_)),
        ["verspreiding van een lijst", "distribution of a list"],
        ["verspreidingen van een lijst", "distributions of a list"],
    ),
    (
        |change| matches!(change, Change::PlanMeeting(_)),
        ["bijeenkomst", "meeting"],
        ["bijeenkomsten", "meetings"],
    ),
    (
        |change| matches!(change, Change::SetGroup(_)),
        ["leergroep", "learning group"],
        ["leergroepen", "learning groups"],
    ),
];

fn rewritten(material: &Material<'_>) -> Vec<String> {
    let lines = KINDS.into_iter().filter_map(|(is_own, one, several)| {
        let number = material.step.changes.iter().filter(|change| is_own(change)).count();
        let [nl, en] = if number == 1 { one } else { several };
        (number > 0).then(|| format!("{number} {}", material.language.pick(nl, en)))
    });
    lines.collect()
}
