//! Teams: the contacts of one organisation that share areas and fate.
//!
//! A seat has the status of its best contact, so contacts that are drawn one by one make every larger
//! seat covered. Therefore a whole team is given a *mood* for each of the two moments, and most of its
//! members follow it.

use chrono::NaiveDate;

use super::map::Map;
use super::organisations::Organisation;
use crate::generate::moment::MOMENTS;
use crate::generate::rng::Rng;

/// What a seat is meant to be when asked at a moment; without a rhythm it is unverified instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    /// Its first contact is present and recently confirmed.
    Covered,
    /// Everybody is absent; a chain ends at the first contact of a covered team.
    Replaced,
    /// Who is present, or stands in, is not confirmed.
    Stale,
    /// Everybody is absent and no chain is of use.
    Absent,
    /// Nobody is in service.
    Vacant,
    /// Whatever chance makes of it.
    Mixed,
}

const DECK: [(Mood, usize); 6] = [
    (Mood::Covered, 8),
    (Mood::Replaced, 3),
    (Mood::Stale, 3),
    (Mood::Absent, 2),
    (Mood::Vacant, 2),
    (Mood::Mixed, 2),
];

pub(super) struct Team {
    pub(super) organisation: usize,
    pub(super) leaves: Vec<usize>,
    /// The one code that says all the leaves, when its contacts are written with that.
    pub(super) whole: Option<String>,
    /// Number of its first contact.
    pub(super) first: usize,
    pub(super) size: usize,
    pub(super) moods: [Mood; 2],
    /// Chance for the team as a whole, among the ways to carry out a mood.
    pub(super) variant: usize,
}

/// Contacts of whom something is certain at a moment, by role, for others to be replaced by.
#[derive(Default)]
pub(super) struct Anchors {
    pub(super) reliable: [Vec<usize>; 4],
    pub(super) stale: [Vec<usize>; 4],
    pub(super) gone: Vec<usize>,
}

/// Divides the leaves of every organisation into teams and the contacts over the teams.
pub(super) fn teams(map: &Map, organisations: &[Organisation], contacts: usize, rng: &mut Rng) -> Vec<Team> {
    let mut teams = Vec::new();
    let mut decks = [Deck::default(), Deck::default()];
    for (at, organisation) in organisations.iter().enumerate() {
        for (leaves, whole) in divide(map, organisation, rng) {
            let moods = [decks[0].deal(rng), decks[1].deal(rng)];
            let variant = rng.below(60);
            teams.push(Team { organisation: at, leaves, whole, first: 0, size: 0, moods, variant });
        }
    }
    // Teams of which everybody is away are small, as in life.
    let away = |team: &Team| team.moods.iter().any(|mood| matches!(mood, Mood::Replaced | Mood::Absent));
    let weights: Vec<_> = teams
        .iter()
        .map(|team| match rng.below(100) {
            0..=4 => 0,
            5..=14 => 1 + rng.below(2),
            _ if away(team) => 2 + rng.below(7),
            _ => 5 + rng.below(20) + 4 * (team.leaves.len() - 1),
        })
        .collect();
    let (mut sum, all) = (0, weights.iter().sum::<usize>().max(1));
    for (team, weight) in teams.iter_mut().zip(weights) {
        // Rounding the running sum places exactly as many contacts as were asked for.
        team.first = sum * contacts / all;
        sum += weight;
        team.size = sum * contacts / all - team.first;
    }
    teams
}

/// The leaves of an organisation in small sets: mostly one, some of two or three, also across regions.
fn divide(map: &Map, organisation: &Organisation, rng: &mut Rng) -> Vec<(Vec<usize>, Option<String>)> {
    let mut sets = Vec::new();
    let mut left = organisation.leaves.clone();
    let whole_region = |leaf: usize| {
        let region = map.leaves[leaf].region;
        (map.leaves_of(region).collect::<Vec<_>>(), map.regions[region].code.clone())
    };
    let whole_municipality = |leaf: usize| {
        let municipality = &map.municipalities[map.leaves[leaf].municipality];
        (municipality.leaves.clone(), municipality.code.clone())
    };
    while let Some(&leaf) = left.last() {
        let (all, code) = if rng.chance(60) { whole_municipality(leaf) } else { whole_region(leaf) };
        if rng.chance(8) && (2..=6).contains(&all.len()) && all.iter().all(|one| left.contains(one)) {
            left.retain(|one| !all.contains(one));
            sets.push((all, Some(code)));
            continue;
        }
        let mut set: Vec<_> = left.pop().into_iter().collect();
        if rng.chance(38) {
            for _ in 0..1 + usize::from(rng.chance(20)) {
                // A neighbour in the list, or any other leaf, which often lies in another region.
                let at = if rng.chance(50) { left.len() } else { 1 + rng.below(left.len().max(1)) };
                set.extend((!left.is_empty()).then(|| left.swap_remove(at - 1)));
            }
        }
        sets.push((set, None));
    }
    sets
}

/// Cards that are dealt until none is left, so that chance cannot leave a mood out.
#[derive(Default)]
struct Deck(Vec<Mood>);

impl Deck {
    fn deal(&mut self, rng: &mut Rng) -> Mood {
        if self.0.is_empty() {
            self.0 = DECK.iter().flat_map(|(mood, cards)| vec![*mood; *cards]).collect();
            rng.shuffle(&mut self.0);
        }
        self.0.pop().unwrap_or(Mood::Mixed)
    }
}

/// Who can be counted on at a moment.
pub(super) fn anchors(teams: &[Team], organisations: &[Organisation], moment: usize) -> Anchors {
    let mut anchors = Anchors::default();
    let day: NaiveDate = MOMENTS[moment];
    for team in teams.iter().filter(|team| team.size > 0) {
        let organisation = &organisations[team.organisation];
        let list = match team.moods[moment] {
            _ if !organisation.is_active(day) => &mut anchors.gone,
            Mood::Covered => &mut anchors.reliable[organisation.role],
            Mood::Stale if !team.stands_in_by_chain() => &mut anchors.stale[organisation.role],
            Mood::Vacant => &mut anchors.gone,
            _ => continue,
        };
        list.push(team.first);
    }
    anchors
}

impl Team {
    /// Of the stale teams one in three is absent and reaches somebody who is stale.
    pub(super) fn stands_in_by_chain(&self) -> bool {
        self.variant.is_multiple_of(3)
    }
}
