//! How one contact stands at one moment, so that its team comes out in the mood it was given.

use super::teams::{Anchors, Mood, Team};
use crate::generate::rng::Rng;

/// When somebody last vouched for a contact, seen from a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vouched {
    /// In the last three weeks: reliable under every rhythm.
    Recently,
    /// Within the rhythm agreed here.
    InTime,
    /// Within a few days of a threshold of the rhythm agreed here.
    AtThreshold,
    /// Longer ago than any rhythm and grace together.
    LongAgo,
    /// Not in the two years before the moment.
    Never,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Stance {
    pub(super) in_service: bool,
    /// Absent, and the number of the stand-in, if there is one.
    pub(super) absent: Option<Option<usize>>,
    pub(super) vouched: Vouched,
}

/// The people who can stand in at a moment.
pub(super) struct Bench<'a> {
    pub(super) anchors: &'a Anchors,
    pub(super) role: usize,
    pub(super) contacts: usize,
}

impl Bench<'_> {
    fn reliable(&self, rng: &mut Rng) -> Option<usize> {
        rng.any(&self.anchors.reliable[self.role])
    }

    fn of_other_role(&self, rng: &mut Rng) -> Option<usize> {
        let role = (self.role + 1 + rng.below(3)) % 4;
        rng.any(&self.anchors.reliable[role])
    }

    fn gone(&self, rng: &mut Rng) -> Option<usize> {
        rng.any(&self.anchors.gone)
    }

    fn anybody(&self, but: usize, rng: &mut Rng) -> Option<usize> {
        let number = rng.below(self.contacts);
        (number != but).then_some(number)
    }
}

/// The stance of the member at this place in the team, 0 being the first contact.
pub(super) fn stance(team: &Team, mood: Mood, place: usize, bench: &Bench, rng: &mut Rng) -> Stance {
    let own = team.first + place;
    let next = || Some(team.first + (place + 1) % team.size).filter(|next| *next != own);
    let vouched = any_vouched(rng);
    let present = Stance { in_service: true, absent: None, vouched };
    let away = |stand_in: Option<usize>| Stance { absent: Some(stand_in), ..present };
    match mood {
        Mood::Covered if place == 0 => Stance { vouched: Vouched::Recently, ..present },
        Mood::Covered | Mood::Mixed if rng.chance(8) => Stance { in_service: false, ..present },
        Mood::Covered if rng.chance(10) => match rng.below(10) {
            0..=2 => away(None),
            3..=5 => away(Some(team.first)),
            6..=7 => away(bench.reliable(rng)),
            8 => away(bench.of_other_role(rng)),
            _ => away(bench.anybody(own, rng)),
        },
        Mood::Mixed if rng.chance(20) => away(bench.anybody(own, rng)),
        Mood::Covered | Mood::Mixed => present,
        Mood::Replaced => {
            let depth = (1 + team.variant % 4).min(team.size);
            match place {
                _ if place + 1 < depth => away(next()),
                _ if place + 1 == depth || rng.chance(20) => away(bench.reliable(rng)),
                _ if rng.chance(30) => away(bench.of_other_role(rng)),
                _ => away(None),
            }
        }
        Mood::Stale => {
            let vouched = if rng.chance(75) { Vouched::LongAgo } else { Vouched::Never };
            let stale = bench.anchors.stale[bench.role].as_slice();
            match place {
                0 if team.stands_in_by_chain() => Stance { vouched, ..away(rng.any(stale)) },
                _ if team.stands_in_by_chain() => Stance { vouched, ..away(Some(team.first)) },
                1.. if rng.chance(20) => Stance { vouched, ..away(bench.of_other_role(rng)) },
                _ => Stance { vouched, ..present },
            }
        }
        Mood::Absent => match team.variant % 6 {
            0 => away(next()),
            1 => away(bench.of_other_role(rng)),
            2 => away(bench.gone(rng)),
            3 => away(next().filter(|next| *next != team.first)),
            4 => away(if rng.chance(50) { bench.gone(rng) } else { bench.of_other_role(rng) }),
            _ => away(None),
        },
        Mood::Vacant => Stance { in_service: false, ..present },
    }
}

fn any_vouched(rng: &mut Rng) -> Vouched {
    match rng.below(20) {
        0..=8 => Vouched::InTime,
        9..=13 => Vouched::AtThreshold,
        14..=16 => Vouched::LongAgo,
        17 => Vouched::Never,
        _ => Vouched::Recently,
    }
}
