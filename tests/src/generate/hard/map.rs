//! The ground a hard register stands on: regions, municipalities, districts.

use crate::edition::Edition;
use crate::generate::rng::Rng;
use crate::generate::write::Json;

/// Which part of the country a register is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All 352 municipalities of 2021.
    Country,
    /// Those of one province.
    Province(String),
    /// Those of some youth regions.
    Regions(Vec<String>),
}

/// A smallest area.
pub(super) struct Leaf {
    pub(super) code: String,
    pub(super) municipality: usize,
    pub(super) region: usize,
}

pub(super) struct Municipality {
    pub(super) code: String,
    /// Positions of its leaves: one, or its districts.
    pub(super) leaves: Vec<usize>,
}

pub(super) struct Region {
    pub(super) code: String,
    pub(super) municipalities: Vec<usize>,
}

pub(super) struct Map {
    pub(super) extent: Extent,
    pub(super) regions: Vec<Region>,
    pub(super) municipalities: Vec<Municipality>,
    pub(super) leaves: Vec<Leaf>,
}

const WIND: [&str; 5] = ["noord", "oost", "zuid", "west", "centrum"];

impl Map {
    /// The extent, with enough districts to come near so many leaves.
    pub(super) fn new(extent: Extent, wanted_leaves: usize, rng: &mut Rng) -> Self {
        let mut found = Edition::of(2021).unwrap().municipalities.clone();
        found.retain(|one| match &extent {
            Extent::Country => true,
            Extent::Province(name) => one.province == *name,
            Extent::Regions(codes) => codes.contains(&one.region),
        });
        found.sort_by(|a, b| (&a.region, &a.code).cmp(&(&b.region, &b.code)));
        let mut map = Self { extent, regions: Vec::new(), municipalities: Vec::new(), leaves: Vec::new() };
        let on_average = wanted_leaves.div_ceil(found.len());
        for one in found {
            if map.regions.last().is_none_or(|region| region.code != one.region) {
                map.regions.push(Region { code: one.region, municipalities: Vec::new() });
            }
            let divided = rng.chance(if on_average > 2 { 85 } else { 20 });
            let districts = if divided { 2 + rng.below(2 * on_average) } else { 0 };
            map.add_municipality(one.code, districts);
        }
        map
    }

    fn add_municipality(&mut self, code: String, districts: usize) {
        let (municipality, region) = (self.municipalities.len(), self.regions.len() - 1);
        let first = self.leaves.len();
        let mut leaf = |code| self.leaves.push(Leaf { code, municipality, region });
        match districts {
            0 => leaf(code.clone()),
            _ => (0..districts).for_each(|number| match WIND.get(number) {
                Some(wind) => leaf(format!("{code}/{wind}")),
                None => leaf(format!("{code}/wijk-{number}")),
            }),
        }
        self.municipalities.push(Municipality { code, leaves: (first..self.leaves.len()).collect() });
        self.regions[region].municipalities.push(municipality);
    }

    /// The leaves of a region.
    pub(super) fn leaves_of(&self, region: usize) -> impl Iterator<Item = usize> {
        self.regions[region]
            .municipalities
            .iter()
            .flat_map(|at| self.municipalities[*at].leaves.iter().copied())
    }

    pub(super) fn write(&self, json: &mut Json) {
        json.key("territory");
        json.object(|json| {
            json.key("edition");
            json.raw(2021);
            match &self.extent {
                Extent::Country => {}
                Extent::Province(name) => json.field("province", name),
                Extent::Regions(codes) => {
                    json.list("regions", |json| codes.iter().for_each(|code| json.text(code)));
                }
            }
        });
        let is_district = |leaf: &&Leaf| leaf.code.contains('/');
        json.list("districts", |json| {
            for leaf in self.leaves.iter().filter(is_district) {
                json.object(|json| {
                    json.field("id", &leaf.code);
                    json.field("name", leaf.code.split('/').next_back().unwrap_or(&leaf.code));
                });
            }
        });
    }
}
