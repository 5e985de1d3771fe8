//! Where chains of stand-ins end, and how long that stays so.

use crate::date::Date;
use crate::register::index::{Link, Rows, Stance};
use hashbrown::HashMap;
use std::ops::Range;

/// An end of a chain and the days on which it is that; [`Link::NOBODY`] for a chain that leads nowhere.
type End = (Range<Date>, Link);

/// The ends of chains, each worked out once for all days on which nothing on the chain changes.
pub(super) struct Ends<'a> {
    rows: &'a Rows,
    /// Of those away, by row, in order of days.
    known: HashMap<u32, Vec<End>>,
}

impl<'a> Ends<'a> {
    pub(super) fn new(rows: &'a Rows) -> Self {
        Self { rows, known: HashMap::new() }
    }

    /// The end of the chain that goes on with a stand-in on a day, and the first day on which it may be
    /// another.
    pub(super) fn end(&mut self, stand_in: Link, on: Date) -> (Link, Date) {
        // Those away on the way, each with the days on which it leads to the next.
        let mut walked: Vec<(u32, Range<Date>)> = Vec::new();
        let mut places: HashMap<u32, usize> = HashMap::new();
        let mut at = stand_in;
        let (mut days, end) = loop {
            let row = at.row();
            if self.rows.contact(row).is_none() {
                break (Date::MIN..Date::MAX, Link::NOBODY);
            }
            if let Some(known) = self.known(row, on) {
                break known;
            }
            if let Some(place) = places.get(&row) {
                // It comes back: nobody on the round leads anywhere as long as all of it holds.
                let round = walked.get(*place..).unwrap_or_default().iter();
                break (round.fold(Date::MIN..Date::MAX, |days, (_, own)| common(&days, own)), Link::NOBODY);
            }
            match self.rows.stance(row, on) {
                (Stance::Out, days) => break (days, Link::NOBODY),
                (Stance::Present, days) => break (days, at),
                (Stance::Away(next), days) => {
                    places.insert(row, walked.len());
                    walked.push((row, days));
                    at = next;
                }
            }
        };
        while let Some((row, own)) = walked.pop() {
            days = common(&days, &own);
            let known = self.known.entry(row).or_default();
            known.insert(known.partition_point(|(other, _)| other.start < days.start), (days.clone(), end));
        }
        (end, days.end)
    }

    fn known(&self, row: u32, on: Date) -> Option<End> {
        let known = self.known.get(&row)?;
        let started = known.partition_point(|(days, _)| days.start <= on);
        known.get(..started)?.last().filter(|(days, _)| days.contains(&on)).cloned()
    }
}

fn common(one: &Range<Date>, other: &Range<Date>) -> Range<Date> {
    one.start.max(other.start)..one.end.min(other.end)
}
