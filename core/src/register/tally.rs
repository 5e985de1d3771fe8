//! The bulk pass: the freshness of every row and the status of every seat on a day.

use super::cell::Cell;
use super::chain::{ChainEnd, Chains};
use super::freshness::{Day, Thresholds, by_thresholds};
use super::index::{Group, Index, NONE, Rows, Run, Seat};
use super::leads::Leads;
use super::select::select;
use super::state::State;
use crate::date::Date;
use crate::vocabulary::{Freshness, PartnerRole, SeatStatus};
use std::ops::Range;
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
            tally.judge_run(state, run);
        }
        let (leads, away) = Leads::new(&index.rows, &mut tally.cells, on);
        let mut away = away.as_slice();
        for run in &index.runs {
            let own = away.partition_point(|row| (*row as usize) < run.rows().end);
            tally.replace_run(state, run, away.split_off(..own).unwrap_or_default(), &leads);
        }
        tally.fill_seats(index);
        tally
    }

    /// Judges the rows of a run of groups as if they are present, wherever they work.
    fn judge_run(&mut self, state: &State, run: &Run) {
        let (rows, on, range) = (&state.index.rows, self.day.on, run.rows());
        let columns = Columns::of(rows, range.clone());
        let thresholds = self.day.thresholds(run.region, run.role);
        self.cells.resize(range.end, Cell::OUT);
        let (Some(columns), Some(cells)) = (columns, self.cells.get_mut(range.clone())) else { return };
        if !columns.judge(on, thresholds, cells) {
            return;
        }
        select(
            columns.latest,
            |latest| *latest > on,
            |place, _| {
                if let Some(cell) = cells.get_mut(place).filter(|cell| !cell.is_out()) {
                    let row = u32::try_from(range.start + place).unwrap_or(NONE);
                    *cell = Cell::present(by_thresholds(thresholds, rows.confirmed(row, on)));
                }
            },
        );
    }

    /// Says what the rows away in a run of groups make of a seat.
    fn replace_run(&mut self, state: &State, run: &Run, away: &[u32], leads: &Leads) {
        let thresholds = self.day.thresholds(run.region, run.role);
        for row in away {
            let end = leads.lead(*row);
            let there = self.cells.get(end.row() as usize).filter(|cell| end.has(run.role) && !cell.is_out());
            let reached =
                there.map(|_| by_thresholds(thresholds, state.index.rows.confirmed(end.row(), self.day.on)));
            if let Some(cell) = self.cells.get_mut(*row as usize) {
                *cell = cell.making(replaced(reached));
            }
        }
    }

    /// Gives the seats the best of the rows of the groups that fill them.
    fn fill_seats(&mut self, index: &Index) {
        let on = self.day.on;
        let best = |group: &Group| {
            let cells = self.cells.get_mut(group.rows()).unwrap_or_default();
            if group.region == NONE || !group.presence.contains(on) {
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
        self.chains.get_or_init(|| Chains::new(state, self.day.on)).end(contact)
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

/// The columns of some rows that stand together.
struct Columns<'a> {
    latest: &'a [Date],
    from: &'a [Date],
    until: &'a [Date],
}

impl<'a> Columns<'a> {
    fn of(rows: &'a Rows, range: Range<usize>) -> Option<Self> {
        Some(Self {
            latest: rows.latest.get(range.clone())?,
            from: rows.from.get(range.clone())?,
            until: rows.until.get(range)?,
        })
    }

    /// Judges rows by their columns alone, without a branch so that the compiler takes several at a time.
    /// Tells whether some row has a confirmation after the day: then an earlier one counts.
    fn judge(&self, on: Date, thresholds: Option<&Thresholds>, cells: &mut [Cell]) -> bool {
        // Every threshold that was missed adds to the byte; without a rhythm none is.
        const FRESH: u8 = Cell::present(Freshness::Fresh).0;
        const OVERDUE: u8 = Cell::present(Freshness::Overdue).0;
        const STALE: u8 = Cell::present(Freshness::Stale).0;
        const UNKNOWN: u8 = Cell::present(Freshness::Unknown).0;
        const UNCONFIRMED: u8 = Cell::present(Freshness::Unconfirmed).0;
        const { assert!(OVERDUE == FRESH + 2, "DueSoon is one more than Fresh, Overdue two") };
        let none = Thresholds { fresh: Date::MIN, due: Date::MIN, grace: Date::MIN };
        let Thresholds { fresh, due, grace } = *thresholds.unwrap_or(&none);
        let (first, never) = match thresholds {
            Some(_) => (FRESH, UNCONFIRMED - STALE),
            None => (UNKNOWN, UNCONFIRMED - UNKNOWN),
        };
        let mut later = false;
        for (((latest, from), until), cell) in self.latest.iter().zip(self.from).zip(self.until).zip(cells) {
            let (latest, from, until) = (*latest, *from, *until);
            let late = u8::from(latest < fresh) + u8::from(latest < due);
            let stale = u8::from(latest < grace) * (STALE - OVERDUE);
            let value = first + late + stale + u8::from(latest == Date::MIN) * never;
            *cell = Cell(value * u8::from((from <= on) & (on < until)));
            later |= latest > on;
        }
        later
    }
}

/// Judges one row of a group: the meaning of freshness and of a contact's share in a seat.
///
/// `end` finds the end of the chain of somebody away.
pub(crate) fn judge(
    state: &State,
    day: &Day,
    group: &Group,
    row: u32,
    end: impl FnOnce(u32) -> ChainEnd,
) -> Cell {
    let rows = &state.index.rows;
    if group.region == NONE || !group.presence.contains(day.on) || !rows.is_in_service(row, day.on) {
        return Cell::OUT;
    }
    let freshness = day.freshness(group.region, group.role, rows.confirmed(row, day.on));
    let away = rows.contact(row).filter(|_| rows.absence(row, day.on).is_some());
    let Some(contact) = away else { return Cell::present(freshness) };
    let reached = stand_in(state, day, end(contact), group).map(|(_, freshness)| freshness);
    Cell::new(freshness, replaced(reached)).away()
}

/// What somebody away makes of a seat, by the freshness of who stands in.
fn replaced(stand_in: Option<Freshness>) -> SeatStatus {
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
