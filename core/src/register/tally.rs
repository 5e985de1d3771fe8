//! The bulk pass: the freshness of every row and the status of every seat on a day.

use super::cell::{Cell, Scale};
use super::chain::{ChainEnd, Chains};
use super::freshness::Day;
use super::index::{Group, Index, Run, Seat};
use super::leads::Leads;
use super::select::select;
use super::state::State;
use crate::date::Date;
use crate::vocabulary::{Freshness, PartnerRole, SeatStatus};
use std::sync::OnceLock;

/// Every row and seat on a day.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    pub(crate) day: Day,
    /// By row.
    pub(crate) cells: Vec<Cell>,
    /// By seat; `None` for a seat that is not in force.
    pub(crate) seats: Vec<Option<SeatStatus>>,
    /// How many organisations of each role serve a leaf area.
    pub(crate) serving: Vec<[u32; 4]>,
    /// How many seats in force a branch has.
    pub(crate) branches: Vec<u32>,
    /// The ends of chains: worked out when first asked.
    chains: OnceLock<Chains>,
}

impl Tally {
    /// Judges every row and seat.
    pub(crate) fn new(state: &State, on: Date) -> Self {
        let index = &state.index;
        let mut tally = Self {
            day: Day::new(state, on),
            cells: Vec::with_capacity(index.rows.len()),
            seats: Vec::with_capacity(index.seats.len()),
            serving: vec![[0; 4]; index.areas.leaves.len()],
            branches: vec![0; index.branches.len()],
            chains: OnceLock::new(),
        };
        for seat in &index.seats {
            let in_force = seat.period.contains(on);
            tally.seats.push(in_force.then_some(SeatStatus::Vacant));
            if in_force {
                tally.count_seat(index, seat, 1);
            }
        }
        for run in &index.runs {
            tally.judge_run(index, run);
        }
        let (leads, away) = Leads::new(&index.rows, &mut tally.cells, on);
        let mut away = away.as_slice();
        for run in &index.runs {
            let own = away.partition_point(|row| (*row as usize) < run.rows().end);
            tally.replace_run(index, run, away.split_off(..own).unwrap_or_default(), &leads);
        }
        tally.fill_seats(index);
        tally
    }

    /// A day on which nobody and nothing is there yet: for judging what does not depend on freshness, by
    /// who enters cells and counts seats.
    pub(crate) fn blank(state: &State, on: Date) -> Self {
        let index = &state.index;
        Self {
            day: Day::blank(state, on),
            cells: vec![Cell::OUT; index.rows.len()],
            seats: Vec::new(),
            serving: vec![[0; 4]; index.areas.leaves.len()],
            branches: vec![0; index.branches.len()],
            chains: OnceLock::new(),
        }
    }

    /// Judges the rows of a run of groups as if they are present, wherever they work.
    fn judge_run(&mut self, index: &Index, run: &Run) {
        let (rows, on, range) = (&index.rows, self.day.on, run.rows());
        let scale = Scale::new(self.day.thresholds(run.region, run.role));
        self.cells.resize(range.end, Cell::OUT);
        let latest = rows.latest.get(range.clone()).unwrap_or_default();
        let cells = self.cells.get_mut(range.clone()).unwrap_or_default();
        // Without a branch, so that the compiler takes several rows at a time.
        let mut later = false;
        for (latest, cell) in latest.iter().zip(cells.iter_mut()) {
            *cell = scale.cell(*latest);
            later |= *latest > on;
        }
        if later {
            // Of a confirmation after the day an earlier one counts.
            select(
                latest,
                |latest| *latest > on,
                |place, _| {
                    if let (Some(cell), Ok(row)) = (cells.get_mut(place), u32::try_from(range.start + place))
                    {
                        *cell = scale.cell(rows.confirmed(row, on));
                    }
                },
            );
        }
        if !run.in_service.contains(on) {
            let (from, until) = (rows.from.get(range.clone()), rows.until.get(range));
            let service = from.unwrap_or_default().iter().zip(until.unwrap_or_default());
            for (cell, (from, until)) in cells.iter_mut().zip(service) {
                *cell = cell.only_if((*from <= on) & (on < *until));
            }
        }
    }

    /// Says what the rows away in a run of groups make of a seat.
    fn replace_run(&mut self, index: &Index, run: &Run, away: &[u32], leads: &Leads) {
        let scale = Scale::new(self.day.thresholds(run.region, run.role));
        for row in away {
            let end = leads.lead(*row);
            let there = self.cells.get(end.row() as usize).is_some_and(|cell| !cell.is_out());
            let stand_in = scale.cell(index.rows.confirmed(end.row(), self.day.on));
            let stand_in = stand_in.only_if(there & end.has(run.role));
            if let Some(cell) = self.cells.get_mut(*row as usize) {
                *cell = cell.making(replaced(stand_in.freshness())).only_if(!cell.is_out());
            }
        }
    }

    /// Gives the seats the best of the rows of the groups that fill them.
    fn fill_seats(&mut self, index: &Index) {
        let on = self.day.on;
        let best = |group: &Group| {
            let cells = self.cells.get_mut(group.rows()).unwrap_or_default();
            if !group.presence.contains(on) {
                cells.fill(Cell::OUT);
            }
            Cell::best(cells)
        };
        let best: Vec<_> = index.groups.iter().map(best).collect();
        for entry in &index.entries {
            let best = best.get(entry.group as usize).copied().unwrap_or(SeatStatus::Vacant);
            let best = if entry.period.contains(on) { best } else { SeatStatus::Vacant };
            if let Some(seat) = self.seats.get_mut(entry.seat as usize) {
                *seat = seat.map(|seat| seat.min(best));
            }
        }
    }

    /// Counts a seat in force in, or out with −1.
    pub(crate) fn count_seat(&mut self, index: &Index, seat: &Seat, by: i32) {
        let Some(branch) = index.branches.get(seat.branch as usize) else { return };
        let roles = self.serving.get_mut(seat.leaf as usize);
        if let Some(count) = roles.and_then(|roles| roles.get_mut(branch.role as usize)) {
            *count = count.saturating_add_signed(by);
        }
        if let Some(count) = self.branches.get_mut(seat.branch as usize) {
            *count = count.saturating_add_signed(by);
        }
    }

    /// Where the chain of a contact who is away ends.
    pub(crate) fn end(&self, state: &State, contact: u32) -> ChainEnd {
        self.chains.get_or_init(|| Chains::of_all(state, self.day.on)).known(contact)
    }

    /// Forgets the ends of chains: somebody on them changed.
    pub(crate) fn forget_chains(&mut self) {
        self.chains = OnceLock::new();
    }

    /// Whether an organisation of the role serves the leaf area.
    pub(crate) fn is_served(&self, leaf: u32, role: PartnerRole) -> bool {
        self.serving
            .get(leaf as usize)
            .and_then(|roles| roles.get(role as usize))
            .is_some_and(|count| *count > 0)
    }
}

/// Judges one row of a group: the meaning of freshness and of a contact's share in a seat.
///
/// `end` is where the contact's chain ends; of somebody present it does not matter.
pub(crate) fn judge(state: &State, day: &Day, group: &Group, row: u32, end: ChainEnd) -> Cell {
    let rows = &state.index.rows;
    if !group.presence.contains(day.on) || !rows.is_in_service(row, day.on) {
        return Cell::OUT;
    }
    let freshness = day.freshness(group.region, group.role, rows.confirmed(row, day.on));
    if rows.absence(row, day.on).is_none() {
        return Cell::present(freshness);
    }
    let reached = stand_in(state, day, end, group).map(|(_, freshness)| freshness);
    Cell::new(freshness, replaced(reached)).away()
}

/// What somebody away makes of a seat, by the freshness of who stands in.
pub(crate) fn replaced(stand_in: Option<Freshness>) -> SeatStatus {
    match stand_in {
        Some(freshness) if freshness.is_reliable() => SeatStatus::Replaced,
        Some(Freshness::Unknown) => SeatStatus::Unverified,
        Some(_) => SeatStatus::Stale,
        None => SeatStatus::Absent,
    }
}

/// Who stands in at the end of a chain, if of the group's role, and how fresh in the group's region.
pub(crate) fn stand_in(state: &State, day: &Day, end: ChainEnd, group: &Group) -> Option<(u32, Freshness)> {
    let ChainEnd::StandIn(contact) = end else { return None };
    let row = state.index.rows.first(contact)?;
    let role = state.index.group(row)?.role;
    let confirmed = state.index.rows.confirmed(row, day.on);
    (role == group.role).then(|| (contact, day.freshness(group.region, role, confirmed)))
}
