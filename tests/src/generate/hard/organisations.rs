//! Who serves what: local teams, certified institutions, the Board and Veilig Thuis.

use chrono::NaiveDate;

use super::map::Map;
use crate::generate::moment::{NOW, Span, THEN, shift};
use crate::generate::rng::Rng;
use crate::generate::write::Json;
use crate::plain::ROLES;

const LOCAL_TEAM: usize = 0;
const INSTITUTION: usize = 1;
const BOARD: usize = 2;
const VEILIG_THUIS: usize = 3;

pub(super) struct Organisation {
    pub(super) id: String,
    /// Position in [`ROLES`].
    pub(super) role: usize,
    serves: Vec<(String, Option<Span>)>,
    active: Option<Span>,
    /// The leaves it serves, on whatever day.
    pub(super) leaves: Vec<usize>,
}

impl Organisation {
    fn new(id: String, role: usize) -> Self {
        Self { id, role, serves: Vec::new(), active: None, leaves: Vec::new() }
    }

    fn serve(&mut self, code: String, leaves: impl IntoIterator<Item = usize>, rng: &mut Rng) {
        let span = match rng.below(100) {
            0..=2 => Some(Span::new(Some(shift(THEN, -600)), None)),
            3 => Some(Span::new(None, Some(NOW))),
            4 => Some(Span::new(Some(NOW), None)),
            _ => None,
        };
        self.serves.push((code, span));
        self.leaves.extend(leaves);
    }

    pub(super) fn is_active(&self, day: NaiveDate) -> bool {
        self.active.is_none_or(|span| span.holds(day))
    }
}

/// Institutions that serve each region: more of them when there are very many contacts to place.
pub(super) fn institutions_per_region(contacts: usize) -> usize {
    if contacts > 200_000 { 6 } else { 3 }
}

/// How many seats an average leaf has.
pub(super) fn seats_per_leaf(contacts: usize) -> usize {
    institutions_per_region(contacts) + 3
}

pub(super) fn organisations(map: &Map, contacts: usize, rng: &mut Rng) -> Vec<Organisation> {
    let mut all = local_teams(map, rng);
    for layer in 0..institutions_per_region(contacts) {
        for regions in groups(map, 5, rng) {
            let id = format!("gi-{}-{layer}", map.regions[regions[0]].code.to_lowercase());
            all.push(of_regions(map, id, INSTITUTION, &regions, rng));
        }
    }
    let everywhere: Vec<_> = (0..map.regions.len()).collect();
    all.push(of_regions(map, "rvdk".into(), BOARD, &everywhere, rng));
    for mut regions in groups(map, 3, rng) {
        // Here and there nobody answers for a region at all.
        regions.retain(|region| region % 23 != 9);
        if let Some(first) = regions.first() {
            let id = format!("vt-{}", map.regions[*first].code.to_lowercase());
            all.push(of_regions(map, id, VEILIG_THUIS, &regions, rng));
        }
    }
    all.retain(|one| !one.leaves.is_empty());
    for one in all.iter_mut().filter(|one| one.role < BOARD) {
        one.active = match rng.below(100) {
            0..=2 => Some(Span::new(Some(shift(THEN, 180)), None)),
            3..=5 => Some(Span::new(None, Some(shift(NOW, -400)))),
            6..=15 => Some(Span::new(Some(shift(THEN, -1_700)), None)),
            _ => None,
        };
    }
    all
}

/// A team for each municipality, sometimes two; a few municipalities have none.
fn local_teams(map: &Map, rng: &mut Rng) -> Vec<Organisation> {
    let mut teams = Vec::new();
    for (at, municipality) in map.municipalities.iter().enumerate().filter(|(at, _)| at % 29 != 17) {
        let districts = municipality.leaves.len();
        let count = 1 + usize::from(rng.chance(20)) + districts / 8;
        for number in 0..count {
            let mut team =
                Organisation::new(format!("lt-{}-{number}", municipality.code.to_lowercase()), LOCAL_TEAM);
            if count <= districts && rng.chance(50) {
                // Its own share of the districts instead of the whole municipality.
                for leaf in municipality.leaves.iter().skip(number).step_by(count) {
                    team.serve(map.leaves[*leaf].code.clone(), [*leaf], rng);
                }
            } else {
                team.serve(map.municipalities[at].code.clone(), municipality.leaves.iter().copied(), rng);
            }
            teams.push(team);
        }
    }
    teams
}

/// The regions in random groups of at most so many.
fn groups(map: &Map, most: usize, rng: &mut Rng) -> Vec<Vec<usize>> {
    let mut regions: Vec<_> = (0..map.regions.len()).collect();
    rng.shuffle(&mut regions);
    let mut groups = Vec::new();
    while !regions.is_empty() {
        let size = (1 + rng.below(most)).min(regions.len());
        groups.push(regions.split_off(regions.len() - size));
    }
    groups
}

fn of_regions(map: &Map, id: String, role: usize, regions: &[usize], rng: &mut Rng) -> Organisation {
    let mut one = Organisation::new(id, role);
    for &region in regions {
        one.serve(map.regions[region].code.clone(), map.leaves_of(region), rng);
    }
    one
}

pub(super) fn write(organisations: &[Organisation], json: &mut Json) {
    json.list("organisations", |json| {
        for one in organisations {
            json.object(|json| {
                json.field("id", &one.id);
                json.field("name", &one.id);
                json.field("role", ROLES[one.role]);
                json.list("serves", |json| one.serves.iter().for_each(|(code, span)| json.area(code, *span)));
                if let Some(span) = one.active {
                    json.key("active");
                    json.object(|json| json.period(span, false));
                }
            });
        }
    });
}
