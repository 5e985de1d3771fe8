//! A dot for every municipality, where it lies, with the worst of its seats.

use super::Material;
use crate::id::MunicipalityCode;
use crate::report::marks::{Mark, seat};
use crate::territory::{Centroid, Municipality};
use crate::vocabulary::SeatStatus;
use std::collections::BTreeMap;

/// The width of the map.
const WIDTH: f64 = 640.0;
/// Room for the names of what lies at the edge.
const MARGIN: f64 = 34.0;
/// How much shorter a degree to the east is than one to the north, halfway the country.
const NARROW: f64 = 0.615;

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
        let placed: Vec<(&Municipality, Centroid, SeatStatus)> =
            seen.filter_map(|own| Some((own, own.centroid?, *worst.get(&own.code)?))).collect();
        let (first, rest) = placed.split_first()?;
        let mut bounds = Bounds::around(first.1);
        rest.iter().for_each(|(_, centroid, _)| bounds.stretch(*centroid));
        let scale = bounds.scale();
        let dots = placed.iter().map(|(own, centroid, status)| {
            let (x, y) = bounds.place(*centroid, scale);
            Dot { x, y, name: own.name.to_string(), mark: seat(*status, material.language) }
        });
        let mut counts: BTreeMap<SeatStatus, usize> = BTreeMap::new();
        placed.iter().for_each(|(_, _, status)| *counts.entry(*status).or_default() += 1);
        Some(Self {
            height: pixels((bounds.north - bounds.south) * scale + 2.0 * MARGIN),
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

/// The smallest box around places.
struct Bounds {
    north: f64,
    south: f64,
    east: f64,
    west: f64,
}

impl Bounds {
    const fn around(place: Centroid) -> Self {
        Self { north: place.lat, south: place.lat, east: place.lon, west: place.lon }
    }

    fn stretch(&mut self, place: Centroid) {
        self.north = self.north.max(place.lat);
        self.south = self.south.min(place.lat);
        self.east = self.east.max(place.lon);
        self.west = self.west.min(place.lon);
    }

    /// Pixels for a degree to the north.
    fn scale(&self) -> f64 {
        let degrees = ((self.east - self.west) * NARROW).max(0.05);
        (WIDTH - 2.0 * MARGIN) / degrees
    }

    fn place(&self, place: Centroid, scale: f64) -> (u32, u32) {
        let x = MARGIN + (place.lon - self.west) * NARROW * scale;
        let y = MARGIN + (self.north - place.lat) * scale;
        (pixels(x), pixels(y))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what a picture can be"
)]
fn pixels(length: f64) -> u32 {
    length.round().clamp(0.0, 4_000.0) as u32
}
