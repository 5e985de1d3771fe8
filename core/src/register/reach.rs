//! Whom do I call: the purpose of step 1 (DOMAIN §4).

use super::Register;
use super::fillers::{Filler, on_day};
use super::index::Seat;
use super::outlook::Outlook;
use super::state::State;
use super::tally::{Tally, stand_in};
use crate::date::Date;
use crate::facts::{Contact, Point};
use crate::id::{AreaCode, ContactId, OrganisationId};
use crate::json::record;
use crate::text::Text;
use crate::vocabulary::{Freshness, PartnerRole, SeatStatus, vocabulary};
use std::collections::BTreeMap;

vocabulary! {
    /// Why somebody is listed, the best first.
    pub Why {
        /// Present and confirmed in time.
        Reliable "reliable" ("aanwezig en bevestigd", "present and confirmed"),
        /// Stands in for somebody away, and confirmed in time.
        StandsIn "standsIn" ("vervangt iemand die afwezig is", "stands in for somebody away"),
        /// Cannot be checked: no rhythm is agreed.
        Unverified "unverified" ("niet te controleren", "cannot be checked"),
        /// Not confirmed in time.
        NotConfirmed "notConfirmed" ("niet op tijd bevestigd", "not confirmed in time"),
    }
}

record! {
    /// Somebody to call.
    pub struct ReachContact {
        /// The contact, with function, work phone and mail.
        contact: Contact = crucial "contact",
        /// Why the contact is listed.
        why: Why = required "why",
        /// How recently confirmed.
        freshness: Freshness = required "freshness",
        /// For whom the contact stands in.
        stands_in_for: Vec<ContactId> = required "standsInFor",
        /// The last day on which this holds if nobody confirms again; null when not reliable or without limit.
        through: Option<Date> = nullable "through",
    }
}

record! {
    /// An organisation that serves the area, and how to reach it.
    pub struct ReachOrganisation {
        /// The organisation.
        id: OrganisationId = required "id",
        /// What it is called.
        name: Text = required "name",
        /// Its role.
        role: PartnerRole = required "role",
        /// People, the best first.
        people: Vec<ReachContact> = required "people",
        /// Front desk, duty line, shared mailbox.
        points: Vec<Point> = required "points",
    }
}

record! {
    /// Whom to call for an area, organisation by organisation.
    pub struct Reach {
        /// The area asked.
        area: AreaCode = crucial "area",
        /// The day asked.
        on: Date = crucial "on",
        /// The organisations that serve the area, by role, then name.
        organisations: Vec<ReachOrganisation> = required "organisations",
    }
}

impl Register {
    /// Whom to call for an area on a day, for one role or all four. Needs no policy.
    ///
    /// For each organisation that serves the area: people present and reliable, then stand-ins of those
    /// absent, then people whose freshness cannot be checked, then those not confirmed, then its points.
    #[must_use]
    pub fn reach(&self, area: &AreaCode, role: Option<PartnerRole>, on: Date) -> Reach {
        let state = self.state();
        let tally = Tally::new(state, on);
        let leaves = state.index.areas.expand(area);
        let mut seats: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (slot, seat) in (0_u32..).zip(&state.index.seats) {
            if leaves.binary_search(&seat.leaf).is_ok() && seat.period.contains(on) {
                seats.entry(seat.organisation).or_default().push(slot);
            }
        }
        let mut organisations: Vec<_> = seats
            .into_iter()
            .filter_map(|(slot, seats)| {
                let organisation = state.organisations.get(slot)?;
                role.is_none_or(|role| role == organisation.role).then(|| ReachOrganisation {
                    id: organisation.id.clone(),
                    name: organisation.name.clone(),
                    role: organisation.role,
                    people: people(state, &tally, &seats),
                    points: organisation.points.clone(),
                })
            })
            .collect();
        organisations.sort_by(|a, b| (a.role, &a.name, &a.id).cmp(&(b.role, &b.name, &b.id)));
        Reach { area: area.clone(), on, organisations }
    }
}

/// The people of some seats of one organisation, the best first.
fn people(state: &State, tally: &Tally, seats: &[u32]) -> Vec<ReachContact> {
    let mut found: BTreeMap<ContactId, ReachContact> = BTreeMap::new();
    for seat in seats {
        let fillers = state.index.fillers(*seat);
        let Some(seat) = state.index.seats.get(*seat as usize) else { continue };
        let branch = state.index.branches.get(seat.branch as usize);
        let region = branch.and_then(|branch| Some((branch, state.index.areas.region_code(branch.region)?)));
        let Some((branch, region)) = region else { continue };
        let outlook = Outlook::new(state, region, branch.role, tally.day.on);
        for row in on_day(fillers, tally.day.on) {
            let Some(person) = person(state, tally, &outlook, seat, row) else { continue };
            match found.get_mut(&person.contact.id) {
                None => _ = found.insert(person.contact.id.clone(), person),
                Some(known) => {
                    let stands_in_for = person.stands_in_for.clone();
                    // Somebody who is listed for several areas is shown at their best.
                    if (person.why, person.through) < (known.why, known.through) {
                        let earlier = std::mem::take(&mut known.stands_in_for);
                        *known = ReachContact { stands_in_for: earlier, ..person };
                    }
                    known.stands_in_for.extend(stands_in_for);
                }
            }
        }
    }
    let mut people: Vec<_> = found.into_values().collect();
    for person in &mut people {
        person.stands_in_for.sort_unstable();
        person.stands_in_for.dedup();
    }
    people.sort_by(|a, b| (a.why, a.freshness, &a.contact.id).cmp(&(b.why, b.freshness, &b.contact.id)));
    people
}

/// The person to call for a row: the contact, or who stands in; nobody when away without a usable chain.
fn person(
    state: &State,
    tally: &Tally,
    outlook: &Outlook<'_>,
    seat: &Seat,
    row: u32,
) -> Option<ReachContact> {
    let index = &state.index;
    let cell = tally.cells.get(row as usize)?;
    let (status, own) = (cell.status()?, index.rows.contact(row)?);
    let group = index.group(row)?;
    let away = cell.is_away();
    let (slot, freshness) = if away {
        stand_in(state, &tally.day, tally.end(state, own), group)?
    } else {
        (own, cell.freshness()?)
    };
    let why = match status {
        SeatStatus::Covered => Why::Reliable,
        SeatStatus::Replaced => Why::StandsIn,
        SeatStatus::Unverified => Why::Unverified,
        _ => Why::NotConfirmed,
    };
    let through = status.is_covered().then(|| {
        let filler = Filler { row, period: seat.period };
        outlook.last_covered_day(&[filler], seat.period.end())
    });
    let stands_in_for = state.contacts.get(own).filter(|_| away).map(|contact| contact.id.clone());
    Some(ReachContact {
        contact: state.contacts.get(slot)?.clone(),
        why,
        freshness,
        stands_in_for: stands_in_for.into_iter().collect(),
        through: through.flatten(),
    })
}
