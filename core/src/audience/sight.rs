//! What an audience may see of a register: its regions, its contacts, and whose names.
//!
//! Rights are those of one day: an organisation sees the regions in which it has a seat that day.

use super::{Audience, UnknownAudience};
use crate::assessment::{Finding, Subject};
use crate::date::Date;
use crate::id::{ContactId, OrganisationId, RegionCode};
use crate::register::index::Leaf;
use crate::register::state::State;
use crate::register::tally::{Tally, stand_in};
use crate::vocabulary::Step;
use hashbrown::HashSet;
use std::collections::BTreeSet;

/// The sight of one audience on one day.
#[derive(Clone, Debug)]
pub(crate) struct Sight<'a> {
    pub(super) state: &'a State,
    /// The organisation of an audience that is one; a partner has one too.
    own: Option<u32>,
    audience: Audience,
    /// The regions, as positions among those of the territory.
    regions: BTreeSet<u32>,
    /// Contacts of the regions that are in service on the day.
    present: HashSet<u32>,
    /// Whom the chains of those away finally reach on the day.
    reached: HashSet<u32>,
}

impl<'a> Sight<'a> {
    pub(crate) fn new(state: &'a State, audience: &Audience, on: Date) -> Result<Self, UnknownAudience> {
        let areas = &state.index.areas;
        let tally = Tally::new(state, on);
        let (own, regions) = match audience {
            Audience::Board => (None, (0_u32..).zip(&areas.regions).map(|(region, _)| region).collect()),
            Audience::Organisation(id) | Audience::Partner(id) => {
                let own = state.organisations.slot(id.as_str());
                let own = own.ok_or_else(|| UnknownAudience::Organisation(id.clone()))?;
                let mut regions = seated(state, own, on);
                if matches!(audience, Audience::Organisation(_)) {
                    regions.extend(peopled(state, &tally, own));
                }
                (Some(own), regions)
            }
            Audience::Custodian(code) => {
                let region = areas.region(*code).ok_or(UnknownAudience::Region(*code))?;
                (None, BTreeSet::from([region]))
            }
        };
        let (present, reached) = (HashSet::new(), HashSet::new());
        let mut sight = Self { state, own, audience: audience.clone(), regions, present, reached };
        sight.look(&tally);
        Ok(sight)
    }

    /// Finds who is in service, and whom the chains of those away reach.
    fn look(&mut self, tally: &Tally) {
        let state = self.state;
        for (slot, _) in state.contacts.iter().filter(|_| self.audience.shows_names()) {
            if !self.sees_contact(slot) {
                continue;
            }
            for row in state.index.rows_of(slot) {
                let (Some(cell), Some(group)) = (tally.cells.get(row as usize), state.index.group(row))
                else {
                    continue;
                };
                if cell.is_out() || !self.regions.contains(&group.region) {
                    continue;
                }
                self.present.insert(slot);
                if cell.is_away() {
                    let end = stand_in(state, &tally.day, tally.end(state, slot), group);
                    self.reached.extend(end.map(|(end, _)| end));
                }
            }
        }
    }

    /// Whether the audience sees its regions whole, or only what is of one organisation there.
    pub(crate) const fn is_whole(&self) -> bool {
        !matches!(self.audience, Audience::Organisation(_))
    }

    pub(crate) const fn own(&self) -> Option<u32> {
        self.own
    }

    #[cfg(feature = "exchange")]
    pub(crate) const fn audience(&self) -> &Audience {
        &self.audience
    }

    /// The codes of the regions, in order.
    pub(crate) fn codes(&self) -> impl Iterator<Item = RegionCode> {
        self.regions.iter().filter_map(|region| self.state.index.areas.region_code(*region))
    }

    pub(crate) fn has_region(&self, code: RegionCode) -> bool {
        self.state.index.areas.region(code).is_some_and(|region| self.regions.contains(&region))
    }

    pub(super) fn has_leaf(&self, leaf: &Leaf) -> bool {
        self.regions.contains(&leaf.region)
    }

    /// Whether a contact has, on whatever day, an area in the regions.
    pub(super) fn has_place(&self, slot: u32) -> bool {
        let index = &self.state.index;
        index
            .rows_of(slot)
            .any(|row| index.group(row).is_some_and(|group| self.regions.contains(&group.region)))
    }

    /// Whether a contact is one the audience sees, on whatever day.
    pub(super) fn sees_contact(&self, slot: u32) -> bool {
        (self.is_whole() || self.is_colleague(slot)) && self.has_place(slot)
    }

    /// Whether the contact is of the audience's own organisation.
    fn is_colleague(&self, slot: u32) -> bool {
        let organisation = self.state.contacts.get(slot).map(|contact| contact.organisation.as_str());
        self.own.is_some() && organisation.and_then(|id| self.state.organisations.slot(id)) == self.own
    }

    /// Whether the audience sees the name and the details of a contact: an organisation its own people, a
    /// partner those in service on the day, a custodian everybody of the region; and whom chains reach.
    pub(crate) fn shows_name(&self, slot: u32) -> bool {
        let own = match self.audience {
            Audience::Board => return false,
            Audience::Organisation(_) => self.is_colleague(slot),
            Audience::Partner(_) => self.present.contains(&slot),
            Audience::Custodian(_) => self.has_place(slot),
        };
        own || self.reached.contains(&slot)
    }

    /// Whether a contact stands on a list for the audience: somebody it sees who is in service in its regions that
    /// day, and for an organisation also whom the chains of its people reach.
    #[cfg(feature = "exchange")]
    pub(crate) fn lists(&self, slot: u32) -> bool {
        self.present.contains(&slot) || (!self.is_whole() && self.reached.contains(&slot))
    }

    /// Whether a seat, distribution or row of this organisation, in a region of the audience, is seen.
    pub(crate) fn sees_organisation(&self, id: &OrganisationId) -> bool {
        self.is_whole() || self.own.is_some_and(|own| self.state.organisations.slot(id.as_str()) == Some(own))
    }

    /// Whether a freshness row of this contact, in a region of the audience, is seen.
    pub(crate) fn sees_row_of(&self, id: &ContactId) -> bool {
        self.is_whole() || self.state.contacts.slot(id.as_str()).is_some_and(|slot| self.is_colleague(slot))
    }

    /// Whether a finding, in a region of the audience, is seen in its own right.
    pub(super) fn sees(&self, finding: &Finding<'_>) -> bool {
        self.is_whole()
            || match finding.subject() {
                // What is agreed about contacts concerns everybody in the region.
                Subject::Region | Subject::Role(_) => is_about_contacts(finding),
                Subject::Seat(organisation, _) | Subject::Organisation(organisation) => {
                    self.sees_organisation(&organisation)
                }
                Subject::Contact(contact) => self.sees_row_of(&contact),
                // What is missing in an area is for its municipality, and what people do together is for all who
                // take part: it takes all organisations to tell.
                _ => false,
            }
    }
}

/// Whether a finding is of step 1.
pub(super) fn is_about_contacts(finding: &Finding<'_>) -> bool {
    finding.requirement().step() == Some(Step::FindEachOther)
}

/// The regions in which an organisation has a seat on a day.
fn seated(state: &State, organisation: u32, on: Date) -> BTreeSet<u32> {
    let seats = state.index.seats_of(organisation).filter(|(_, seat)| seat.period.contains(on));
    seats.map(|(_, seat)| state.index.region_of_seat(seat)).collect()
}

/// The regions in which an organisation has somebody in service on the day.
fn peopled(state: &State, tally: &Tally, organisation: u32) -> impl Iterator<Item = u32> {
    let contacts = state.index.organisations.get(&organisation).into_iter().flat_map(|own| &own.contacts);
    let rows = contacts.flat_map(|contact| state.index.rows_of(*contact));
    let in_service = rows.filter(|row| tally.cells.get(*row as usize).is_some_and(|cell| !cell.is_out()));
    in_service.filter_map(|row| state.index.group(row)).map(|group| group.region)
}
