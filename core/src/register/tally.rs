//! The bulk pass: the freshness of every row and the status of every seat on a day.

use super::chain::{ChainEnd, Chains, is_in_service};
use super::freshness::{Day, Thresholds};
use super::index::{ABSENCES, Group, Index, NONE, Rows, Seat};
use super::state::State;
use crate::date::Date;
use crate::vocabulary::{Freshness, PartnerRole, SeatStatus};
use std::ops::Range;

/// What a row is on a day, in one byte: the freshness in the low three bits, then a bit for somebody
/// away, and what the contact makes of a seat in the high four; zero for somebody out of service or
/// without an area in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub(crate) struct Cell(u8);

impl Cell {
    /// Out of service, or nowhere.
    pub(crate) const OUT: Self = Self(0);

    /// Somebody of some freshness who makes a seat of some status.
    pub(crate) const fn new(freshness: Freshness, status: SeatStatus) -> Self {
        Self((freshness as u8 + 1) | (status as u8 + 1) << 4)
    }

    /// Somebody present.
    const fn present(freshness: Freshness) -> Self {
        let status = match freshness {
            Freshness::Fresh | Freshness::DueSoon | Freshness::Overdue => SeatStatus::Covered,
            Freshness::Unknown => SeatStatus::Unverified,
            Freshness::Stale | Freshness::Unconfirmed => SeatStatus::Stale,
        };
        Self::new(freshness, status)
    }

    /// The freshness as a small number, zero for somebody out: for counting.
    pub(crate) const fn low(self) -> usize {
        (self.0 & 7) as usize
    }

    pub(crate) const fn is_out(self) -> bool {
        self.0 == 0
    }

    /// The freshness; `None` for somebody out.
    pub(crate) fn freshness(self) -> Option<Freshness> {
        Freshness::ALL.get(self.low().wrapping_sub(1)).copied()
    }

    /// What the contact makes of a seat; `None` for somebody out.
    pub(crate) fn status(self) -> Option<SeatStatus> {
        SeatStatus::ALL.get((self.0 >> 4).wrapping_sub(1) as usize).copied()
    }

    /// The same for somebody away.
    const fn away(self) -> Self {
        Self(self.0 | AWAY)
    }

    /// Whether it is somebody in service who is away.
    pub(crate) const fn is_away(self) -> bool {
        self.0 & AWAY != 0
    }
}

/// The bit for somebody away.
const AWAY: u8 = 8;

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
}

impl Tally {
    /// Judges every row and seat.
    pub(crate) fn new(state: &State, on: Date) -> Self {
        let index = &state.index;
        let mut tally = Self {
            day: Day::new(state, on),
            cells: vec![Cell::OUT; index.rows.len()],
            seats: Vec::with_capacity(index.seats.len()),
            serving: vec![[0; 4]; index.areas.leaves.len()],
            branches: vec![0; index.branches.len()],
        };
        for seat in &index.seats {
            let in_force = seat.period.contains(on);
            tally.seats.push(in_force.then_some(SeatStatus::Vacant));
            if in_force {
                tally.count_seat(index, seat, 1);
            }
        }
        let mut chains = Chains::new(on);
        // Groups of one region and role stand together and share their thresholds: their rows are one run.
        for run in index.groups.chunk_by(|a, b| a.region == b.region && a.role == b.role) {
            tally.judge_run(state, run, &mut chains);
            for group in run {
                tally.fill_seats(index, group);
            }
        }
        tally
    }

    /// Judges the rows of a run of groups.
    fn judge_run(&mut self, state: &State, run: &[Group], chains: &mut Chains) {
        let ([first, ..], [.., last]) = (run, run) else { return };
        let (rows, on) = (&state.index.rows, self.day.on);
        let range = first.rows().start..last.rows().end;
        let thresholds = self.day.thresholds(first.region, first.role).copied();
        let (Some(columns), Some(cells)) =
            (Columns::of(rows, range.clone()), self.cells.get_mut(range.clone()))
        else {
            return;
        };
        if first.region == NONE || !columns.count(on, thresholds.as_ref(), cells) {
            return;
        }
        let special = columns.latest.iter().zip(columns.flags).zip(cells.iter_mut()).zip(range);
        for (((latest, flags), cell), row) in
            special.filter(|(((latest, flags), _), _)| **flags != 0 || **latest > on)
        {
            let row = u32::try_from(row).unwrap_or(NONE);
            if *latest > on || *flags != ABSENCES {
                let Some(group) = state.index.group(row) else { continue };
                *cell = judge(state, &self.day, group, row, |contact| chains.end(state, contact));
            } else if let (Some(freshness), Some(absence)) = (cell.freshness(), rows.absence(row, on)) {
                let end =
                    absence.stand_in().map_or(ChainEnd::NoStandIn, |contact| chains.end(state, contact));
                *cell = Cell::new(freshness, away(state, &self.day, first, end)).away();
            }
        }
    }

    /// Gives the seats of a group the best of its rows, where that is better.
    fn fill_seats(&mut self, index: &Index, group: &Group) {
        let Some(cells) = self.cells.get_mut(group.rows()) else { return };
        if group.region == NONE || !group.presence.contains(self.day.on) {
            cells.fill(Cell::OUT);
            return;
        }
        // The status is in the high bits and better is lower, so the lowest byte above zero is the best.
        // Wrapping on purpose: zero (nobody) becomes the highest, and nothing is ever added.
        let best = cells.iter().fold(u8::MAX, |best, cell| best.min(cell.0.wrapping_sub(1)));
        let Some(best) = Cell(best.wrapping_add(1)).status() else { return };
        for entry in index.entries.get(group.entries()).unwrap_or_default() {
            if entry.period.contains(self.day.on)
                && let Some(Some(seat)) = self.seats.get_mut(entry.seat as usize)
            {
                *seat = best.min(*seat);
            }
        }
    }

    /// Counts a seat in force in, or out with −1.
    pub(crate) fn count_seat(&mut self, index: &Index, seat: &Seat, by: i32) {
        let Some(branch) = index.branches.get(seat.branch as usize) else { return };
        let role =
            self.serving.get_mut(seat.leaf as usize).and_then(|roles| roles.get_mut(branch.role as usize));
        let branch = self.branches.get_mut(seat.branch as usize);
        for count in role.into_iter().chain(branch) {
            *count = count.saturating_add_signed(by);
        }
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
    flags: &'a [u8],
}

impl<'a> Columns<'a> {
    fn of(rows: &'a Rows, range: Range<usize>) -> Option<Self> {
        Some(Self {
            latest: rows.latest.get(range.clone())?,
            from: rows.from.get(range.clone())?,
            until: rows.until.get(range.clone())?,
            flags: rows.flags.get(range)?,
        })
    }

    /// Judges rows by their columns alone, without a branch so that the compiler counts several at a time.
    /// Tells whether some row has more to it: an absence, a broken service, a confirmation after the day.
    fn count(&self, on: Date, thresholds: Option<&Thresholds>, cells: &mut [Cell]) -> bool {
        const FRESH: u8 = Cell::present(Freshness::Fresh).0;
        const STALE: u8 = Cell::present(Freshness::Stale).0;
        const UNCONFIRMED: u8 = Cell::present(Freshness::Unconfirmed).0;
        const UNKNOWN: u8 = Cell::present(Freshness::Unknown).0;
        let mut special = 0_u8;
        let columns = self.latest.iter().zip(self.from).zip(self.until).zip(self.flags).zip(cells);
        match thresholds {
            Some(&Thresholds { fresh, due, grace }) => {
                for ((((latest, from), until), flags), cell) in columns {
                    // Fresh, DueSoon and Overdue differ by one each; Unconfirmed is one more than Stale.
                    let steps = u8::from(*latest < fresh) + u8::from(*latest < due);
                    let late = if *latest < grace { STALE } else { FRESH + steps };
                    let value = if *latest == Date::MIN { UNCONFIRMED } else { late };
                    let serves = *from <= on && on < *until;
                    *cell = Cell(if serves { value } else { 0 });
                    special |= *flags | u8::from(*latest > on);
                }
            }
            None => {
                for ((((latest, from), until), flags), cell) in columns {
                    let value = if *latest == Date::MIN { UNCONFIRMED } else { UNKNOWN };
                    let serves = *from <= on && on < *until;
                    *cell = Cell(if serves { value } else { 0 });
                    special |= *flags | u8::from(*latest > on);
                }
            }
        }
        special != 0
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
    if group.region == NONE || !group.presence.contains(day.on) || !is_in_service(state, row, day.on) {
        return Cell::OUT;
    }
    let freshness = day.freshness(group.region, group.role, rows.confirmed(row, day.on));
    let is_away = rows.flags(row) & ABSENCES != 0 && rows.absence(row, day.on).is_some();
    let Some(contact) = rows.contact(row).filter(|_| is_away) else { return Cell::present(freshness) };
    Cell::new(freshness, away(state, day, group, end(contact))).away()
}

/// What somebody away makes of a seat of a group's region and role, by where the chain ends.
fn away(state: &State, day: &Day, group: &Group, end: ChainEnd) -> SeatStatus {
    match stand_in(state, day, end, group) {
        Some((_, end)) if end.is_reliable() => SeatStatus::Replaced,
        Some((_, Freshness::Unknown)) => SeatStatus::Unverified,
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
