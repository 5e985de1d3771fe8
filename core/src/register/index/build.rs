//! From facts to index, and from changed facts to a changed index: the same functions serve both.

use super::rows::RowFacts;
use super::{Areas, Branch, Entry, Group, Index, Link, NONE, OrganisationIndex, Presence, Rows, Run, Seat};
use crate::date::Period;
use crate::facts::{Contact, DatedArea, Distribution, Organisation, Recipient};
use crate::register::state::State;
use crate::vocabulary::PartnerRole;
use hashbrown::HashMap;
use std::ops::Range;

/// The contacts of one region that an area list places there.
struct Placement {
    region: u32,
    entries: Vec<Entry>,
    presence: Vec<Period>,
}

fn position(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(NONE)
}

impl Index {
    /// The index of a whole state.
    pub(crate) fn new(state: &State) -> Self {
        let mut index = Self { areas: Areas::new(state), ..Self::default() };
        for (slot, organisation) in state.organisations.iter() {
            index.add_organisation(slot, organisation);
        }
        index.add_all_contacts(state);
        for distribution in &state.distributions {
            index.spread(state, distribution, true);
        }
        index
    }

    /// Rows of a whole register, group by group.
    fn add_all_contacts(&mut self, state: &State) {
        let mut known: HashMap<(u32, &[DatedArea]), Range<u32>> = HashMap::new();
        let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(state.contacts.len());
        for (slot, contact) in state.contacts.iter() {
            let Some(organisation) = state.organisations.slot(contact.organisation.as_str()) else {
                continue;
            };
            self.own(organisation).contacts.push(slot);
            let key = (organisation, contact.areas.as_slice());
            let groups = match known.get(&key) {
                Some(groups) => groups.clone(),
                None => {
                    let groups = self.add_groups(state, organisation, contact);
                    known.insert(key, groups.clone());
                    groups
                }
            };
            pairs.extend(groups.map(|group| (group, slot)));
        }
        drop(known);
        self.sort_groups(&mut pairs);
        // By group, and within a group in the order of the contacts.
        pairs.sort_by_key(|(group, _)| *group);
        self.rows = Rows::default();
        self.rows.reserve(pairs.len());
        for run in pairs.chunk_by(|a, b| a.0 == b.0) {
            let start = position(self.rows.len());
            for (group, slot) in run {
                if let Some(facts) = row_facts(state, *slot, Link::unlinked) {
                    self.rows.push(*group, &facts);
                }
            }
            let rows = start..position(self.rows.len());
            if let Some(group) = run.first().and_then(|(group, _)| self.groups.get_mut(*group as usize)) {
                group.rows = rows;
            }
        }
        for run in self.groups.chunk_by(|a, b| a.region == b.region && a.role == b.role) {
            self.runs.extend(Run::new(run, &self.rows));
        }
        self.rows.link_all(&self.groups);
        self.rows.shrink();
        for (slot, contact) in state.contacts.iter() {
            self.depend(state, slot, contact);
        }
    }

    /// Puts groups of one region and role together, so that their rows can be judged in one run.
    fn sort_groups(&mut self, pairs: &mut [(u32, u32)]) {
        let mut order: Vec<(u32, PartnerRole, u32)> =
            (0_u32..).zip(&self.groups).map(|(slot, group)| (group.region, group.role, slot)).collect();
        order.sort_unstable();
        let mut place = vec![NONE; order.len()];
        for (new, (_, _, old)) in (0_u32..).zip(&order) {
            if let Some(place) = place.get_mut(*old as usize) {
                *place = new;
            }
        }
        let mut numbered: Vec<_> = place.iter().copied().zip(std::mem::take(&mut self.groups)).collect();
        numbered.sort_unstable_by_key(|(place, _)| *place);
        self.groups = numbered.into_iter().map(|(_, group)| group).collect();
        for entry in &mut self.entries {
            entry.group = place.get(entry.group as usize).copied().unwrap_or(NONE);
        }
        for (group, _) in pairs {
            *group = place.get(*group as usize).copied().unwrap_or(NONE);
        }
    }

    /// Adds one contact: rows in groups of its own, at the end.
    pub(crate) fn add_contact(&mut self, state: &State, slot: u32) {
        let Some(contact) = state.contacts.get(slot) else { return };
        let Some(organisation) = state.organisations.slot(contact.organisation.as_str()) else { return };
        self.own(organisation).contacts.push(slot);
        self.fillers.take();
        for group in self.add_groups(state, organisation, contact) {
            let row = position(self.rows.len());
            if let Some(facts) = row_facts(state, slot, |contact| self.rows.link(&self.groups, contact)) {
                self.rows.push(group, &facts);
            }
            if let Some(group) = self.groups.get_mut(group as usize) {
                group.rows = row..row + 1;
                self.runs.extend(Run::new(std::slice::from_ref(group), &self.rows));
            }
        }
        self.depend(state, slot, contact);
        // Absences that name the contact lead to its rows, and these are new.
        for dependant in self.dependants.get(&slot).cloned().unwrap_or_default() {
            self.update_contact(state, dependant);
        }
    }

    /// Takes one contact out; its facts are still those that were put in.
    pub(crate) fn remove_contact(&mut self, state: &State, slot: u32) {
        let Some(contact) = state.contacts.get(slot) else { return };
        if let Some(organisation) = state.organisations.slot(contact.organisation.as_str()) {
            self.own(organisation).contacts.retain(|other| *other != slot);
        }
        self.undepend(state, slot, contact);
        let rows: Vec<_> = self.rows_of(slot).collect();
        self.rows.bury(slot);
        rows.into_iter().for_each(|row| self.narrow(row));
        self.fillers.take();
    }

    /// Writes the columns of a contact anew: everything but its organisation and areas may have changed.
    pub(crate) fn update_contact(&mut self, state: &State, slot: u32) {
        let link = |contact| self.rows.link(&self.groups, contact);
        let Some(facts) = row_facts(state, slot, link) else { return };
        let mut next = self.rows.first(slot);
        while let Some(row) = next {
            self.rows.fill(row, &facts);
            self.narrow(row);
            next = self.rows.next(row);
        }
    }

    /// Remembers whom a contact's absences depend on.
    pub(crate) fn depend(&mut self, state: &State, slot: u32, contact: &Contact) {
        for stand_in in stand_ins(state, contact).filter(|stand_in| *stand_in != NONE) {
            self.dependants.entry(stand_in).or_default().push(slot);
        }
    }

    /// Forgets whom a contact's absences depend on.
    pub(crate) fn undepend(&mut self, state: &State, slot: u32, contact: &Contact) {
        for stand_in in stand_ins(state, contact) {
            if let Some(list) = self.dependants.get_mut(&stand_in) {
                list.retain(|dependant| *dependant != slot);
                if list.is_empty() {
                    self.dependants.remove(&stand_in);
                }
            }
        }
    }

    /// Adds the seats of an organisation, by leaf.
    pub(crate) fn add_organisation(&mut self, slot: u32, organisation: &Organisation) {
        let start = position(self.seats.len());
        for (leaf, period) in self.days(&organisation.serves) {
            let period = period.intersection(organisation.active);
            let Some(region) = self.areas.leaf(leaf).map(|leaf| leaf.region) else { continue };
            if period.is_empty() {
                continue;
            }
            let branch = self.branch(slot, region).unwrap_or_else(|| {
                let branch = position(self.branches.len());
                let role = organisation.role;
                self.branches.push(Branch { organisation: slot, region, role, spread: Vec::new() });
                self.own(slot).branches.push(branch);
                branch
            });
            self.seats.push(Seat { organisation: slot, leaf, branch, period });
        }
        let seats = start..position(self.seats.len());
        self.own(slot).seats = seats;
    }

    /// Seats an organisation of the state, and counts in what was spread to it before.
    pub(crate) fn seat(&mut self, state: &State, slot: u32) {
        let Some(organisation) = state.organisations.get(slot) else { return };
        let before = self.own(slot).branches.len();
        self.add_organisation(slot, organisation);
        let new: Vec<u32> = self.own(slot).branches.iter().skip(before).copied().collect();
        let Ok(id) = organisation.id.as_str().parse() else { return };
        let recipient = Recipient::Id(id);
        for branch in new {
            let Some(branch) = self.branches.get_mut(branch as usize) else { continue };
            let Some(region) = self.areas.region_code(branch.region) else { continue };
            let own = state.distributions.iter().filter(|other| other.region == region);
            branch.spread = own.filter(|other| other.to.contains(&recipient)).map(|other| other.on).collect();
            branch.spread.sort_unstable();
        }
    }

    /// Takes an organisation without contacts out.
    pub(crate) fn remove_organisation(&mut self, slot: u32) {
        self.remove_seats(slot);
        self.organisations.remove(&slot);
    }

    /// Closes the seats of an organisation for good; its branches stay, without seats.
    pub(crate) fn remove_seats(&mut self, slot: u32) {
        let seats = std::mem::take(&mut self.own(slot).seats);
        for seat in seats {
            if let Some(seat) = self.seats.get_mut(seat as usize) {
                seat.period = Period::NEVER;
            }
        }
    }

    /// Counts a distribution in, or out.
    pub(crate) fn spread(&mut self, state: &State, distribution: &Distribution, add: bool) {
        let region = self.areas.region(distribution.region);
        for recipient in &distribution.to {
            let Recipient::Id(id) = recipient else { continue };
            if let Some(contact) = state.contacts.slot(id.as_str()) {
                let dates = self.spread_to_contacts.entry(contact).or_default();
                toggle(dates, (distribution.region, distribution.on), add);
                if dates.is_empty() {
                    self.spread_to_contacts.remove(&contact);
                }
            } else if let (Some(organisation), Some(region)) = (state.organisations.slot(id.as_str()), region)
            {
                let branch = self.branch(organisation, region);
                if let Some(branch) = branch.and_then(|branch| self.branches.get_mut(branch as usize)) {
                    toggle(&mut branch.spread, distribution.on, add);
                }
            }
        }
    }

    /// Whether so much is unused that the index should be built anew.
    pub(crate) fn is_wasteful(&self) -> bool {
        self.rows.waste() > self.rows.size() / 2 + 4_096
    }

    /// What is known of an organisation, made when it is new.
    fn own(&mut self, organisation: u32) -> &mut OrganisationIndex {
        self.organisations.entry(organisation).or_default()
    }

    /// Adds the groups that an area list of an organisation's contact needs, one per region or one for nowhere.
    fn add_groups(&mut self, state: &State, organisation: u32, contact: &Contact) -> Range<u32> {
        let start = position(self.groups.len());
        let Some(role) = state.organisations.get(organisation).map(|organisation| organisation.role) else {
            return start..start;
        };
        let mut placements = self.placements(organisation, contact);
        if placements.is_empty() {
            placements.push(Placement { region: NONE, entries: Vec::new(), presence: Vec::new() });
        }
        for placement in placements {
            let first = position(self.entries.len());
            let group = position(self.groups.len());
            self.entries.extend(placement.entries.into_iter().map(|entry| Entry { group, ..entry }));
            self.groups.push(Group {
                organisation,
                region: placement.region,
                role,
                rows: 0..0,
                entries: first..position(self.entries.len()),
                presence: Presence::new(placement.presence),
            });
        }
        start..position(self.groups.len())
    }

    /// Where a contact's areas lie, region by region.
    fn placements(&self, organisation: u32, contact: &Contact) -> Vec<Placement> {
        let mut placements: Vec<Placement> = Vec::new();
        let seats = self.organisations.get(&organisation).map_or(0..0, |own| own.seats.clone());
        let seats = self.seats.get(seats.start as usize..seats.end as usize).unwrap_or_default();
        let offset = self.organisations.get(&organisation).map_or(0, |own| own.seats.start);
        for (leaf, period) in self.days(&contact.areas) {
            let Some(region) = self.areas.leaf(leaf).map(|leaf| leaf.region) else { continue };
            let known = placements.iter().position(|placement| placement.region == region);
            let at = known.unwrap_or_else(|| {
                placements.push(Placement { region, entries: Vec::new(), presence: Vec::new() });
                placements.len() - 1
            });
            let Some(placement) = placements.get_mut(at) else { continue };
            placement.presence.push(period);
            let first = seats.partition_point(|seat| seat.leaf < leaf);
            let own =
                (position(first)..).zip(seats.iter().skip(first)).take_while(|(_, seat)| seat.leaf == leaf);
            placement.entries.extend(own.filter_map(|(i, seat)| {
                let period = seat.period.intersection(period);
                (!period.is_empty()).then_some(Entry { seat: offset + i, group: NONE, period })
            }));
        }
        for placement in &mut placements {
            placement.presence = merged(std::mem::take(&mut placement.presence));
        }
        placements
    }

    /// The leaf areas of a list of areas, by leaf, each with its days; separate days of a leaf stand apart.
    fn days(&self, areas: &[DatedArea]) -> Vec<(u32, Period)> {
        let mut days: Vec<(u32, Period)> = Vec::new();
        for dated in areas.iter().filter(|dated| !dated.period.is_empty()) {
            days.extend(self.areas.expand(&dated.area).iter().map(|leaf| (*leaf, dated.period)));
        }
        if days.len() < 2 {
            return days;
        }
        days.sort_unstable();
        let leaves = days.chunk_by(|a, b| a.0 == b.0).flat_map(|run| {
            let leaf = run.first().map_or(NONE, |(leaf, _)| *leaf);
            merged(run.iter().map(|(_, period)| *period).collect())
                .into_iter()
                .map(move |period| (leaf, period))
        });
        leaves.collect()
    }
}

/// Periods without overlap that cover the same days, in order.
fn merged(mut periods: Vec<Period>) -> Vec<Period> {
    if periods.len() < 2 {
        return periods;
    }
    periods.sort_unstable();
    let mut merged: Vec<Period> = Vec::new();
    for period in periods {
        match merged.last_mut() {
            Some(last) if period.start() <= last.stop() => {
                if period.stop() > last.stop() {
                    *last = Period::new(last.from(), period.end()).unwrap_or(*last);
                }
            }
            _ => merged.push(period),
        }
    }
    merged
}

/// Adds or takes away one element of a sorted list.
fn toggle<T: Ord>(list: &mut Vec<T>, value: T, add: bool) {
    match (list.binary_search(&value), add) {
        (Ok(at) | Err(at), true) => list.insert(at, value),
        (Ok(at), false) => _ = list.remove(at),
        (Err(_), false) => {}
    }
}

/// The stand-ins of a contact's absences, by slot.
fn stand_ins(state: &State, contact: &Contact) -> impl Iterator<Item = u32> {
    contact.absences.iter().map(|absence| {
        let id = absence.replaced_by.as_ref();
        id.and_then(|id| state.contacts.slot(id.as_str())).unwrap_or(NONE)
    })
}

/// What the rows of a contact have in common, with the stand-ins as `link` has them.
fn row_facts(state: &State, slot: u32, link: impl Fn(u32) -> Link) -> Option<RowFacts<'_>> {
    let contact = state.contacts.get(slot)?;
    let active = state.organisations.find(contact.organisation.as_str())?.active;
    let stand_ins = stand_ins(state, contact);
    let stand_ins =
        stand_ins.map(|contact| if contact == NONE { Link::NOBODY } else { link(contact) }).collect();
    Some(RowFacts { slot, contact, active, stand_ins })
}
