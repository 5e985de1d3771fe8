//! What changed in the country between two editions, and which of it touches the register.

use super::Material;
use crate::id::MunicipalityCode;
use crate::moving::{merged, moved};
use std::collections::BTreeMap;

pub(super) struct Country {
    pub(super) merged: Vec<Merged>,
    pub(super) moved: Vec<Moved>,
    /// How many of both touch this register.
    pub(super) touching: usize,
    /// What lies in a region of the register, but outside its cut.
    pub(super) outside: Vec<String>,
}

/// A municipality with those that went into it.
pub(super) struct Merged {
    pub(super) into: String,
    pub(super) from: String,
    pub(super) since: String,
    pub(super) region: String,
    pub(super) touches: bool,
}

pub(super) struct Moved {
    pub(super) municipality: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) touches: bool,
}

impl Country {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let (merged, moved) = (all_merged(material), all_moved(material));
        let touching =
            merged.iter().filter(|own| own.touches).count() + moved.iter().filter(|own| own.touches).count();
        Self { outside: outside(material), merged, moved, touching }
    }
}

fn all_merged(material: &Material<'_>) -> Vec<Merged> {
    let mut by_successor: BTreeMap<MunicipalityCode, Vec<_>> = BTreeMap::new();
    for merger in merged(&material.old, &material.new) {
        by_successor.entry(merger.into).or_default().push(merger);
    }
    let rows = by_successor.into_iter().map(|(into, own)| {
        let names: Vec<_> = own.iter().map(|merger| material.municipality(merger.from)).collect();
        let since = own.iter().map(|merger| merger.on).max().unwrap_or(material.step.on);
        let region = material.new.municipality(into).map(|own| material.texts.region(own.region));
        Merged {
            into: material.municipality(into),
            from: material.list(&names),
            since: material.texts.date(since),
            region: region.unwrap_or_default(),
            touches: own.iter().any(|one| material.step.merged.iter().any(|other| other.from == one.from)),
        }
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by(|a, b| (!a.touches, &a.into).cmp(&(!b.touches, &b.into)));
    rows
}

fn all_moved(material: &Material<'_>) -> Vec<Moved> {
    let rows = moved(&material.old, &material.new).into_iter().map(|own| Moved {
        municipality: material.municipality(own.municipality),
        from: material.texts.region(own.from),
        to: material.texts.region(own.to),
        touches: material.step.moved.contains(&own),
    });
    rows.collect()
}

/// Municipalities that came into or went out of a region of the register, but lie outside its cut.
fn outside(material: &Material<'_>) -> Vec<String> {
    let (language, territory) = (material.language, material.register.territory());
    let is_own = |code| territory.regions().any(|region| region.code == code);
    let rest =
        moved(&material.old, &material.new).into_iter().filter(|own| !material.step.moved.contains(own));
    let sentences = rest.filter_map(|own| {
        let (name, cut) = (material.municipality(own.municipality), material.cut()?);
        let (from, to) = (material.texts.region(own.from), material.texts.region(own.to));
        if is_own(own.to) {
            Some(say!(
                language,
                "{name} hoort nu bij de regio {to}, maar ligt buiten dit register, dat alleen over {cut} gaat. Hier verandert daardoor niets.",
                "{name} is now in the region of {to}, but lies outside this register, which is about {cut} only. So nothing changes here."
            ))
        } else if is_own(own.from) {
            Some(say!(
                language,
                "{name} hoort niet meer bij de regio {from}, en lag al buiten dit register, dat alleen over {cut} gaat. Hier verandert daardoor niets.",
                "{name} is no longer in the region of {from}, and lay outside this register already, which is about {cut} only. So nothing changes here."
            ))
        } else {
            None
        }
    });
    sentences.collect()
}
