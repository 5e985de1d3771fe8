//! Which seat status a group or a seat can have on which days: a bit a day.

use super::block::Block;
use crate::vocabulary::SeatStatus;
use std::ops::Range;

/// The statuses that somebody can give a seat: all but vacant.
const STATUSES: usize = 5;

/// For every status but vacant the days on which somebody gives it; on one day it may be several.
#[derive(Clone, Debug)]
pub(super) struct Strip {
    words: usize,
    /// The words of a status together.
    bits: Vec<u64>,
    /// The statuses that occur, a bit each: most often one or two.
    used: u8,
}

impl Strip {
    /// With no days yet.
    pub(super) fn new(block: &Block) -> Self {
        let words = block.words();
        Self { words, bits: vec![0; words * STATUSES], used: 0 }
    }

    /// Without days again.
    pub(super) fn clear(&mut self) {
        for status in 0..STATUSES {
            if self.uses(status) {
                self.set_mut(status).fill(0);
            }
        }
        self.used = 0;
    }

    /// Gives a status on some days.
    pub(super) fn give(&mut self, status: SeatStatus, days: Range<u32>) {
        let status = status as usize;
        if status < STATUSES && days.start < days.end {
            self.used |= 1 << status;
            fill(self.set_mut(status), days);
        }
    }

    /// Gives what another gives, on some days.
    pub(super) fn give_all(&mut self, other: &Self, days: &Range<u32>) {
        for status in (0..STATUSES).filter(|status| other.uses(*status)) {
            self.used |= 1 << status;
            let mut start = 0;
            for (own, word) in self.set_mut(status).iter_mut().zip(other.set(status)) {
                *own |= word & within(days, start);
                start += u64::BITS;
            }
        }
    }

    /// The days on which the best that is given turns into something else, for a seat that is there on the
    /// days of `there`: calls `turn` with the day, the status and whether it begins. On return no day is
    /// left in `there`.
    pub(super) fn turns(&self, there: &mut [u64], mut turn: impl FnMut(u32, SeatStatus, bool)) {
        for (status, name) in SeatStatus::ALL.iter().enumerate() {
            if status < STATUSES && !self.uses(status) {
                continue;
            }
            let given = self.set(status).iter().copied().chain(std::iter::repeat(u64::MAX));
            let mut before = false;
            let mut start = 0;
            for (left, given) in there.iter_mut().zip(given) {
                let is = given & *left;
                *left &= !is;
                turns(is, &mut before, |day| turn(start + day, *name, is >> day & 1 == 1));
                start += u64::BITS;
            }
        }
    }

    fn uses(&self, status: usize) -> bool {
        self.used >> status & 1 == 1
    }

    fn set(&self, status: usize) -> &[u64] {
        self.bits.get(status * self.words..(status + 1) * self.words).unwrap_or_default()
    }

    fn set_mut(&mut self, status: usize) -> &mut [u64] {
        self.bits.get_mut(status * self.words..(status + 1) * self.words).unwrap_or_default()
    }
}

/// Adds some days to a set.
pub(super) fn fill(set: &mut [u64], days: Range<u32>) {
    if days.start >= days.end {
        return;
    }
    let (first, last) = ((days.start / u64::BITS) as usize, ((days.end - 1) / u64::BITS) as usize);
    let at = |word: usize| u32::try_from(word).unwrap_or_default() * u64::BITS;
    let (head, tail) = (within(&days, at(first)), within(&days, at(last)));
    let Some(words) = set.get_mut(first..=last) else { return };
    match words {
        [only] => *only |= head & tail,
        [one, between @ .., other] => {
            *one |= head;
            between.fill(u64::MAX);
            *other |= tail;
        }
        [] => {}
    }
}

/// Calls `turn` with every place in a word where a set begins or ends; `before` says whether it held
/// before the first place, and on return whether it holds in the last.
pub(super) fn turns(word: u64, before: &mut bool, mut turn: impl FnMut(u32)) {
    let mut turning = word ^ (word << 1 | u64::from(*before));
    *before = word >> (u64::BITS - 1) == 1;
    while turning != 0 {
        turn(turning.trailing_zeros());
        turning &= turning - 1;
    }
}

/// Those of some days that fall in the word that starts with a day.
fn within(days: &Range<u32>, start: u32) -> u64 {
    let below = |day: u32| {
        let places = day.saturating_sub(start);
        if places >= u64::BITS { u64::MAX } else { (1 << places) - 1 }
    };
    below(days.end) & !below(days.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(set: &[u64]) -> Vec<u32> {
        (0..192).filter(|day| set[*day as usize / 64] >> (day % 64) & 1 == 1).collect()
    }

    #[test]
    fn days_are_filled_from_the_first_up_to_the_last() {
        for days_in in [0..0, 70..70, 0..1, 3..64, 63..65, 64..128, 10..150, 0..192] {
            let mut set = [0; 3];
            fill(&mut set, days_in.clone());
            assert_eq!(days(&set), days_in.collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_best_status_counts_and_nobody_is_vacant() {
        let block = Block::all("2021-01-01".parse().unwrap(), "2021-04-11".parse().unwrap()).next().unwrap();
        assert_eq!((block.days(), block.words()), (100, 2));
        let mut strip = Strip::new(&block);
        strip.give(SeatStatus::Stale, 10..80);
        strip.give(SeatStatus::Covered, 20..70);
        let mut there = [0; 2];
        fill(&mut there, 5..90);
        let mut found = Vec::new();
        strip.turns(&mut there, |day, status, begins| found.push((day, status, begins)));
        found.sort_unstable();
        use SeatStatus::{Covered, Stale, Vacant};
        let expected = [
            (5, Vacant, true),
            (10, Stale, true),
            (10, Vacant, false),
            (20, Covered, true),
            (20, Stale, false),
            (70, Covered, false),
            (70, Stale, true),
            (80, Stale, false),
            (80, Vacant, true),
            (90, Vacant, false),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_others_give_counts_on_the_days_asked() {
        let block = Block::all("2021-01-01".parse().unwrap(), "2021-04-11".parse().unwrap()).next().unwrap();
        let (mut own, mut other) = (Strip::new(&block), Strip::new(&block));
        other.give(SeatStatus::Absent, 0..100);
        own.give_all(&other, &(30..66));
        let mut there = [0; 2];
        fill(&mut there, 0..100);
        let mut found = Vec::new();
        own.turns(&mut there, |day, status, begins| found.push((day, status, begins)));
        found.sort_unstable();
        use SeatStatus::{Absent, Vacant};
        let expected = [
            (0, Vacant, true),
            (30, Absent, true),
            (30, Vacant, false),
            (66, Absent, false),
            (66, Vacant, true),
        ];
        assert_eq!(found, [&expected[..], &[(100, Vacant, false)]].concat());
    }
}
