//! The tables of a day: coverage per seat, freshness per contact, and totals.

use super::cell::Cell;
use super::fillers::on_day;
use super::freshness::due;
use super::index::Seat;
use super::outlook::Outlook;
use super::state::State;
use super::tally::{Tally, stand_in};
use crate::date::Date;
use crate::id::{AreaCode, ContactId, OrganisationId, RegionCode};
use crate::json::record;
use crate::vocabulary::{Freshness, PartnerRole, SeatStatus};

record! {
    /// A seat on a day: who must be reachable for an area, and whether somebody is.
    pub struct CoverageRow {
        /// The organisation.
        organisation: OrganisationId = required "organisation",
        /// The area it serves.
        area: AreaCode = required "area",
        /// Its role.
        role: PartnerRole = required "role",
        /// The region of the area.
        region: RegionCode = required "region",
        /// How well the seat is filled.
        status: SeatStatus = required "status",
        /// How many people can be reached.
        reachable: u32 = required "reachable",
        /// Who: the people present and reliable, and those to whom the chains of the others lead.
        via: Vec<ContactId> = required "via",
        /// The last day the seat stays covered if nobody confirms again; null when not covered or without limit.
        through: Option<Date> = nullable "through",
    }
}

record! {
    /// A contact in a region on a day: how recently confirmed.
    pub struct FreshnessRow {
        /// The contact.
        contact: ContactId = required "contact",
        /// The region whose rhythm counts.
        region: RegionCode = required "region",
        /// How recently confirmed.
        status: Freshness = required "status",
        /// The day on which the contact must be confirmed again; null without a confirmation or a rhythm.
        due: Option<Date> = nullable "due",
    }
}

record! {
    /// The seats of a role in a region on a day, counted by status.
    pub struct CoverageTotal {
        /// The region.
        region: RegionCode = required "region",
        /// The role.
        role: PartnerRole = required "role",
        /// All seats; an area that no organisation of the role serves counts as one.
        total: u32 = required "total",
        /// Somebody present and reliable.
        covered: u32 = required "covered",
        /// Replaced by somebody reliable.
        replaced: u32 = required "replaced",
        /// Cannot be checked.
        unverified: u32 = required "unverified",
        /// Not confirmed in time.
        stale: u32 = required "stale",
        /// Away without a usable stand-in.
        absent: u32 = required "absent",
        /// Nobody.
        vacant: u32 = required "vacant",
    }
}

impl CoverageTotal {
    /// The number of seats of a status.
    #[must_use]
    pub const fn of(&self, status: SeatStatus) -> u32 {
        match status {
            SeatStatus::Covered => self.covered,
            SeatStatus::Replaced => self.replaced,
            SeatStatus::Unverified => self.unverified,
            SeatStatus::Stale => self.stale,
            SeatStatus::Absent => self.absent,
            SeatStatus::Vacant => self.vacant,
        }
    }

    fn count(&mut self, status: SeatStatus) {
        self.total += 1;
        match status {
            SeatStatus::Covered => self.covered += 1,
            SeatStatus::Replaced => self.replaced += 1,
            SeatStatus::Unverified => self.unverified += 1,
            SeatStatus::Stale => self.stale += 1,
            SeatStatus::Absent => self.absent += 1,
            SeatStatus::Vacant => self.vacant += 1,
        }
    }
}

/// The seats in force of a region, by organisation and area.
pub(crate) fn seats_of(state: &State, tally: &Tally, region: u32) -> Vec<(u32, SeatStatus)> {
    let index = &state.index;
    let all = (0_u32..).zip(&index.seats).zip(&tally.seats);
    let own = all.filter(|((_, seat), _)| index.region_of_seat(seat) == region);
    let mut seats: Vec<_> = own
        .filter_map(|((slot, seat), status)| {
            Some((organisation_id(state, seat)?, seat.leaf, slot, (*status)?))
        })
        .collect();
    seats.sort_unstable();
    seats.into_iter().map(|(_, _, slot, status)| (slot, status)).collect()
}

fn organisation_id<'a>(state: &'a State, seat: &Seat) -> Option<&'a str> {
    state.organisations.get(seat.organisation).map(|organisation| organisation.id.as_str())
}

/// The rows in service of a region, by contact.
pub(crate) fn rows_of(state: &State, tally: &Tally, region: u32) -> Vec<(u32, Cell)> {
    let index = &state.index;
    let groups = index.groups.iter().filter(|group| group.region == region);
    let rows = groups.flat_map(|group| group.rows()).filter_map(|row| Some((row, *tally.cells.get(row)?)));
    let mut rows: Vec<_> = rows
        .filter(|(_, cell)| !cell.is_out())
        .filter_map(|(row, cell)| {
            let row = u32::try_from(row).ok()?;
            Some((state.contacts.get(index.rows.contact(row)?)?.id.as_str(), row, cell))
        })
        .collect();
    rows.sort_unstable_by_key(|(id, row, _)| (*id, *row));
    rows.into_iter().map(|(_, row, cell)| (row, cell)).collect()
}

/// The people finally reached for a seat, by id.
pub(crate) fn via(state: &State, tally: &Tally, rows: impl Iterator<Item = u32>) -> Vec<ContactId> {
    let mut people = Vec::new();
    for row in rows {
        let Some(cell) = tally.cells.get(row as usize) else { continue };
        let contact = state.index.rows.contact(row);
        let reached = match cell.status() {
            Some(SeatStatus::Covered) => contact,
            Some(SeatStatus::Replaced) => contact.and_then(|contact| {
                stand_in(state, &tally.day, tally.end(state, contact), state.index.group(row)?)
                    .map(|(contact, _)| contact)
            }),
            _ => None,
        };
        people.extend(reached.and_then(|slot| state.contacts.get(slot)).map(|contact| contact.id.clone()));
    }
    people.sort_unstable();
    people.dedup();
    people
}

/// The last day on which a seat stays covered if nobody confirms again; none when it is not covered, or
/// without limit.
pub(crate) fn through(state: &State, tally: &Tally, slot: u32, status: SeatStatus) -> Option<Date> {
    let seat = state.index.seats.get(slot as usize).filter(|_| status.is_covered())?;
    let branch = state.index.branches.get(seat.branch as usize)?;
    let region = state.index.areas.region_code(branch.region)?;
    let outlook = Outlook::new(state, region, branch.role, tally.day.on);
    outlook.last_covered_day(state.index.fillers(slot), seat.period.end())
}

/// Coverage by region, then organisation, then area.
pub(crate) fn coverage(state: &State, tally: &Tally) -> Vec<CoverageRow> {
    let index = &state.index;
    let mut rows = Vec::new();
    for (region, code) in (0_u32..).zip(&index.areas.regions) {
        for (slot, status) in seats_of(state, tally, region) {
            let Some(seat) = index.seats.get(slot as usize) else { continue };
            let Some(organisation) = state.organisations.get(seat.organisation) else { continue };
            let Some(leaf) = index.areas.leaf(seat.leaf) else { continue };
            let own = index.fillers(slot);
            let via =
                if status.is_covered() { via(state, tally, on_day(own, tally.day.on)) } else { Vec::new() };
            rows.push(CoverageRow {
                organisation: organisation.id.clone(),
                area: leaf.area.clone(),
                role: organisation.role,
                region: *code,
                status,
                reachable: u32::try_from(via.len()).unwrap_or(u32::MAX),
                via,
                through: through(state, tally, slot, status),
            });
        }
    }
    rows
}

/// Freshness by region, then contact.
pub(crate) fn freshness_rows(state: &State, tally: &Tally) -> Vec<FreshnessRow> {
    let index = &state.index;
    let mut table = Vec::new();
    for (region, code) in (0_u32..).zip(&index.areas.regions) {
        for (row, cell) in rows_of(state, tally, region) {
            let contact = index.rows.contact(row).and_then(|contact| state.contacts.get(contact));
            let (Some(contact), Some(status)) = (contact, cell.freshness()) else { continue };
            let due = due_of(state, tally.day.on, row, *code);
            table.push(FreshnessRow { contact: contact.id.clone(), region: *code, status, due });
        }
    }
    table
}

/// The day on which the contact of a row must be confirmed again.
pub(crate) fn due_of(state: &State, on: Date, row: u32, region: RegionCode) -> Option<Date> {
    let confirmed = Some(state.index.rows.confirmed(row, on)).filter(|date| *date != Date::MIN);
    let role = state.index.group(row)?.role;
    due(confirmed, state.agreement(region, on)?.rhythms.get(&role))
}

/// The roles in the order of their text, in which subjects are listed.
pub(crate) const ROLES_BY_TEXT: [PartnerRole; 4] = [
    PartnerRole::CertifiedInstitution,
    PartnerRole::ChildProtectionBoard,
    PartnerRole::LocalTeam,
    PartnerRole::VeiligThuis,
];

/// Totals by region, then role.
pub(crate) fn totals(state: &State, tally: &Tally) -> Vec<CoverageTotal> {
    let index = &state.index;
    let regions = &index.areas.regions;
    let mut totals: Vec<CoverageTotal> = regions
        .iter()
        .flat_map(|region| {
            PartnerRole::ALL.iter().map(|role| CoverageTotal {
                region: *region,
                role: *role,
                total: 0,
                covered: 0,
                replaced: 0,
                unverified: 0,
                stale: 0,
                absent: 0,
                vacant: 0,
            })
        })
        .collect();
    let mut count = |region: u32, role: PartnerRole, status| {
        if let Some(total) = totals.get_mut(region as usize * 4 + role as usize) {
            total.count(status);
        }
    };
    for (seat, status) in index.seats.iter().zip(&tally.seats) {
        if let (Some(status), Some(branch)) = (status, index.branches.get(seat.branch as usize)) {
            count(branch.region, branch.role, *status);
        }
    }
    for (position, leaf) in (0_u32..).zip(&index.areas.leaves) {
        for role in PartnerRole::ALL.iter().filter(|role| !tally.is_served(position, **role)) {
            count(leaf.region, *role, SeatStatus::Vacant);
        }
    }
    totals
}
