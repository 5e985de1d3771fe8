//! The ends of all chains of stand-ins on a day, row by row: for the bulk pass.

use super::cell::Cell;
use super::index::{Link, Rows};
use super::select::select;
use crate::date::Date;

/// Whom each row away leads to: in the end to the end of the chain.
pub(super) struct Leads(Vec<Link>);

impl Leads {
    /// Marks in the cells who is out of service in a gap, and who is away. These rows come back in order,
    /// with some that are out.
    pub(super) fn new(rows: &Rows, cells: &mut [Cell], on: Date) -> (Self, Vec<u32>) {
        let (mut leads, mut away) = (Self(Vec::new()), Vec::new());
        select(
            &rows.breaks,
            |own| own.contains(on),
            |_, own| {
                if leads.0.is_empty() {
                    leads.0 = vec![Link::NOBODY; cells.len()];
                }
                let row = own.row as usize;
                let (Some(cell), Some(lead)) = (cells.get_mut(row), leads.0.get_mut(row)) else { return };
                // Without a branch; who is out stays out and leads nobody astray.
                *cell = cell.away().only_if(!cell.is_out() & !own.is_gap());
                *lead = own.stand_in();
                away.push(own.row);
            },
        );
        // They are in order but for rows that changed since the index was built.
        if !away.is_sorted() {
            away.sort_unstable();
        }
        for row in &away {
            leads.follow(cells, *row);
        }
        (leads, away)
    }

    /// Whom a row leads to.
    pub(super) fn lead(&self, row: u32) -> Link {
        self.0.get(row as usize).copied().unwrap_or(Link::NOBODY)
    }

    /// Follows the chain of a row away to its end: somebody present or out of service, or nobody.
    ///
    /// Everybody on the way then leads there at once, so that long chains are walked once. A chain
    /// that comes back meets a mark that is put down ever less often.
    fn follow(&mut self, cells: &[Cell], row: u32) {
        let is_away = |row: u32| cells.get(row as usize).is_some_and(|cell| cell.is_away());
        let (mut end, mut mark, mut steps, mut limit) = (self.lead(row), row, 0_u32, 1_u32);
        while is_away(end.row()) {
            if end.row() == mark {
                end = Link::NOBODY;
                break;
            }
            if steps == limit {
                (mark, steps, limit) = (end.row(), 0, limit.saturating_mul(2));
            }
            steps += 1;
            end = self.lead(end.row());
        }
        let mut at = row;
        while is_away(at) && self.lead(at) != end {
            let Some(lead) = self.0.get_mut(at as usize) else { break };
            at = std::mem::replace(lead, end).row();
        }
    }
}
