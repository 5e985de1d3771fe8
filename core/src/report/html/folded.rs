//! What is folded away below: the matrices, freshness per organisation, the requirements with their quotes.

use super::Material;
use crate::catalogue::RequirementId;
use crate::id::AreaCode;
use crate::register::MatrixCell;
use crate::report::marks::{Mark, seat};
use crate::vocabulary::{Freshness, PartnerRole, Verdict};
use std::collections::BTreeMap;

/// Area × role of a region.
pub(super) struct Matrix {
    pub(super) region: String,
    pub(super) roles: Vec<&'static str>,
    pub(super) rows: Vec<(String, Vec<Cell>)>,
}

pub(super) struct Cell {
    pub(super) mark: Mark,
    /// Covered and all, where there are several seats.
    pub(super) share: Option<String>,
}

pub(super) fn matrices(material: &Material<'_>) -> Vec<Matrix> {
    let matrix = material.view.matrix().into_iter();
    matrix
        .map(|matrix| {
            let rows = matrix.rows.into_iter();
            let rows = rows.map(|row| {
                (name(material, &row.area), row.cells.iter().map(|own| cell(material, own)).collect())
            });
            let mut rows: Vec<(String, Vec<Cell>)> = rows.collect();
            rows.sort_by(|a, b| a.0.cmp(&b.0));
            Matrix {
                region: material.texts.region(matrix.region),
                roles: PartnerRole::ALL.iter().map(|role| role.name(material.language)).collect(),
                rows,
            }
        })
        .collect()
}

/// The name of an area; of a district with its municipality, unless that stands in it.
fn name(material: &Material<'_>, area: &AreaCode) -> String {
    let name = material.texts.area(area);
    let AreaCode::District(id) = area else { return name };
    let municipality = material.texts.area(&id.municipality().into());
    if name.contains(&municipality) { name } else { format!("{municipality}: {name}") }
}

fn cell(material: &Material<'_>, cell: &MatrixCell) -> Cell {
    let share = (cell.seats > 1).then(|| format!("{}/{}", cell.covered, cell.seats));
    Cell { mark: seat(cell.worst, material.language), share }
}

/// How fresh the contacts of every organisation are.
pub(super) struct FreshnessTable {
    pub(super) heads: Vec<&'static str>,
    pub(super) rows: Vec<(String, Vec<u32>)>,
}

impl FreshnessTable {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let register = material.assessment.register();
        let mut counts: BTreeMap<String, [u32; 6]> = BTreeMap::new();
        for row in material.view.freshness() {
            let organisation = register.contact(&row.contact).map(|contact| &contact.organisation);
            let Some(organisation) = organisation else { continue };
            let own = counts.entry(material.texts.organisation(organisation)).or_default();
            if let Some(count) = own.get_mut(row.status as usize) {
                *count += 1;
            }
        }
        Self {
            heads: Freshness::ALL.iter().map(|freshness| freshness.name(material.language)).collect(),
            rows: counts.into_iter().map(|(name, counts)| (name, counts.to_vec())).collect(),
        }
    }
}

/// A requirement with where it comes from and how its findings came out.
pub(super) struct Requirement {
    pub(super) name: &'static str,
    pub(super) asks: &'static str,
    pub(super) force: &'static str,
    pub(super) quote: Option<String>,
    pub(super) place: String,
    pub(super) counts: Vec<(Mark, usize)>,
}

pub(super) fn requirements(material: &Material<'_>) -> Vec<Requirement> {
    let (policy, language) = (material.assessment.policy(), material.language);
    let mut counts: BTreeMap<(RequirementId, Verdict), usize> = BTreeMap::new();
    for finding in &material.findings {
        *counts.entry((finding.requirement(), finding.verdict())).or_default() += 1;
    }
    let asked = RequirementId::ALL.iter().filter_map(|id| Some((*id, policy.force(*id)?)));
    asked
        .map(|(id, force)| {
            let source = policy.source(id);
            let own = Verdict::ALL.iter().filter_map(|verdict| {
                let count = counts.get(&(id, *verdict))?;
                Some((crate::report::marks::verdict(*verdict, language), *count))
            });
            Requirement {
                name: id.name(language),
                asks: id.asks(language),
                force: force.name(language),
                quote: source.quote.as_ref().map(ToString::to_string),
                place: source.place(),
                counts: own.collect(),
            }
        })
        .collect()
}
