//! A dot for every municipality, where it lies, with the worst of its seats.

use super::Material;
use crate::id::MunicipalityCode;
use crate::report::marks::{Mark, seat};
use crate::report::places::{Picture, Point};
use crate::territory::Municipality;
use crate::vocabulary::SeatStatus;
use std::collections::BTreeMap;

/// The width of the map.
const WIDTH: f64 = 640.0;
/// Room for the names of what lies at the edge.
const MARGIN: f64 = 34.0;
/// No map is higher.
const HIGHEST: f64 = 4_000.0;

pub(super) struct Map {
    pub(super) height: u32,
    pub(super) dots: Vec<Dot>,
    /// Every sign that occurs, with how many municipalities have it.
    pub(super) legend: Vec<(Mark, usize)>,
}

pub(super) struct Dot {
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) name: String,
    pub(super) mark: Mark,
}

impl Map {
    /// Nothing when no place is known.
    pub(super) fn new(material: &Material<'_>) -> Option<Self> {
        let territory = material.assessment.register().territory();
        let worst = worst(material);
        let seen = material.view.regions().flat_map(|region| territory.municipalities_of(region));
        let placed: Vec<(&Municipality, Point, SeatStatus)> =
            seen.filter_map(|own| Some((own, own.centroid?.into(), *worst.get(&own.code)?))).collect();
        let picture = Picture::around(placed.iter().map(|(_, place, _)| *place), (WIDTH, HIGHEST), MARGIN)?;
        let dots = placed.iter().map(|(own, place, status)| {
            let (x, y) = picture.place(*place);
            Dot { x, y, name: own.name.to_string(), mark: seat(*status, material.language) }
        });
        let mut counts: BTreeMap<SeatStatus, usize> = BTreeMap::new();
        placed.iter().for_each(|(_, _, status)| *counts.entry(*status).or_default() += 1);
        Some(Self {
            height: picture.height,
            dots: dots.collect(),
            legend: counts
                .into_iter()
                .map(|(status, count)| (seat(status, material.language), count))
                .collect(),
        })
    }
}

/// The worst of the seats of every municipality, its districts together.
fn worst(material: &Material<'_>) -> BTreeMap<MunicipalityCode, SeatStatus> {
    let mut worst: BTreeMap<MunicipalityCode, SeatStatus> = BTreeMap::new();
    for (area, cells) in material.view.matrix().into_iter().flat_map(|matrix| matrix.rows) {
        let municipality = match area {
            crate::id::AreaCode::Municipality(code) => code,
            crate::id::AreaCode::District(id) => id.municipality(),
            crate::id::AreaCode::Region(_) => continue,
        };
        for cell in cells {
            let own = worst.entry(municipality).or_insert(cell.worst);
            *own = cell.worst.max(*own);
        }
    }
    worst
}
