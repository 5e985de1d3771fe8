//! How what is counted is corrected when contacts, seats, agreements or lists change.

use super::{Live, best, region_spot};
use crate::assessment::Subject;
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::facts::{Party, Recipient};
use crate::id::{ContactId, OrganisationId, RegionCode};
use crate::policy::{Reading, ReadingId};
use crate::problem::Problems;
use crate::register::apply::At;
use crate::register::cell::Cell;
use crate::register::chain::{ChainEnd, Chains};
use crate::register::freshness::Day;
use crate::register::index::{NONE, Seat};
use crate::register::tally::judge;
use crate::requirement::{
    Context, Spot, coverage_verdict, details_verdict, freshness_verdict, is_serving, required, subject,
};
use crate::vocabulary::{SeatStatus, Verdict};

/// The seven verdicts of a region.
pub(super) fn region_verdicts(context: &Context<'_>, region: u32) -> [Verdict; 7] {
    std::array::from_fn(|place| {
        let spot = region_spot(place, region);
        spot.map_or(Verdict::NotApplicable, |(requirement, spot)| context.judge(requirement, spot))
    })
}

/// The verdict on the distribution to a branch; `None` when it has no seat.
pub(super) fn branch_verdict(context: &Context<'_>, branch: u32) -> Option<Verdict> {
    is_serving(context, branch).then(|| context.judge(R::ContactsDistribution, Spot::Branch(branch)))
}

/// Counts a row in or out.
pub(super) fn count(rows: &mut [u32; 6], status: Option<SeatStatus>, by: i32) {
    if let Some(count) = status.and_then(|status| rows.get_mut(status as usize)) {
        *count = count.saturating_add_signed(by);
    }
}

impl Live {
    /// A contact's columns changed: its rows, and those of everybody whose chain may lead through it.
    pub(super) fn refresh_contact(&mut self, id: &ContactId) {
        let Some(slot) = self.state.contacts.slot(id.as_str()) else { return };
        let mut dirty = Vec::new();
        // They all lead through the contact, so their chains end where that of the contact does.
        let end = Chains::new(self.tally.day.on).end(&self.state, slot);
        for contact in self.with_dependants(slot) {
            let mut next = self.state.index.rows.first(contact);
            while let Some(row) = next {
                self.refresh_row(row, end, &mut dirty);
                next = self.state.index.rows.next(row);
            }
        }
        self.refresh_groups(&dirty);
    }

    /// A contact, then everybody away whom it stands in for on the day, and so on.
    fn with_dependants(&self, slot: u32) -> Vec<u32> {
        let mut found = vec![slot];
        let mut at = 0;
        while let Some(contact) = found.get(at).copied() {
            let named = self.state.index.dependants.get(&contact).map_or(&[][..], Vec::as_slice);
            // Somebody with several absences stands there several times, together.
            for own in named.chunk_by(|a, b| a == b) {
                // On a day everybody leads to one other at most: only the first can be met again.
                let new = own.first().filter(|own| **own != slot && self.lead(**own) == Some(contact));
                found.extend(new);
            }
            at += 1;
        }
        found
    }

    /// Who stands in for a contact who is in service but away on the day.
    fn lead(&self, contact: u32) -> Option<u32> {
        let (rows, on) = (&self.state.index.rows, self.tally.day.on);
        let row = rows.first(contact).filter(|row| rows.is_in_service(*row, on))?;
        rows.contact(rows.absence(row, on)?.stand_in().row())
    }

    /// Judges a row anew, by the end of its chain. Notes its verdicts, and its group when the best of the group
    /// changed.
    fn refresh_row(&mut self, row: u32, end: ChainEnd, dirty: &mut Vec<u32>) {
        let index = &self.state.index;
        let Some(slot) = index.rows.group(row) else { return };
        let Some(group) = index.groups.get(slot as usize) else { return };
        let region = group.region;
        let after = judge(&self.state, &self.tally.day, group, row, end);
        let filled = index.rows.details.get(row as usize).copied().unwrap_or_default();
        let Some(cell) = self.tally.cells.get_mut(row as usize) else { return };
        let before = std::mem::replace(cell, after);
        let old_filled =
            self.filled.get_mut(row as usize).map_or(filled, |old| std::mem::replace(old, filled));
        let required = self.required.get(region as usize).copied().flatten();
        let details = |cell: Cell, filled| (!cell.is_out()).then(|| details_verdict(filled, required));
        let verdicts = [
            (R::ContactsDetails, details(before, old_filled), details(after, filled)),
            (R::ContactsFreshness, freshness(before), freshness(after)),
            (R::ContactsAbsence, absence(before), absence(after)),
        ];
        for (requirement, before, after) in verdicts {
            let (before, after) = (before.map(|v| self.when(v)), after.map(|v| self.when(v)));
            self.note(requirement, region, |state| subject(state, Spot::Row(row)), before, after);
        }
        self.move_row(slot, before.status(), after.status(), dirty);
        if before.is_out() != after.is_out() {
            self.refresh_branch_of(row);
            let contact = self.state.index.rows.contact(row).unwrap_or(NONE);
            let hours = self.context().judge_hours(contact);
            let of = |cell: Cell| (!cell.is_out()).then_some(hours);
            let (before, after) = (of(before), of(after));
            self.note(R::MeetingsHoursYear, region, |state| subject(state, Spot::Row(row)), before, after);
        }
    }

    /// Moves a row of a group from one status to another.
    fn move_row(
        &mut self,
        group: u32,
        before: Option<SeatStatus>,
        after: Option<SeatStatus>,
        dirty: &mut Vec<u32>,
    ) {
        let Some(rows) = self.groups.get_mut(group as usize).filter(|_| before != after) else { return };
        let old = best(rows);
        count(rows, before, -1);
        count(rows, after, 1);
        if best(rows) != old {
            dirty.push(group);
        }
    }

    /// Judges the seats of groups anew.
    fn refresh_groups(&mut self, groups: &[u32]) {
        for group in groups {
            let entries = self.state.index.groups.get(*group as usize).map_or(0..0, |group| group.entries());
            for entry in entries {
                if let Some(seat) = self.state.index.entries.get(entry).map(|entry| entry.seat) {
                    self.refresh_seat(seat);
                }
            }
        }
    }

    fn refresh_seat(&mut self, slot: u32) {
        let index = &self.state.index;
        let Some(seat) = index.seats.get(slot as usize).copied() else { return };
        let after = seat.period.contains(self.tally.day.on).then(|| self.status(slot));
        let Some(before) = self.tally.seats.get_mut(slot as usize) else { return };
        let before = std::mem::replace(before, after);
        let region = index.region_of_seat(&seat);
        if before.is_some() != after.is_some() {
            self.count_seat(&seat, if after.is_some() { 1 } else { -1 });
        }
        let verdict = |status: Option<SeatStatus>| status.map(|status| self.when(coverage_verdict(status)));
        let (before, after) = (verdict(before), verdict(after));
        self.note(R::ContactsCoverage, region, |state| subject(state, Spot::Seat(slot)), before, after);
    }

    /// The best of the groups that fill a seat.
    fn status(&self, seat: u32) -> SeatStatus {
        let on = self.tally.day.on;
        let mut status = SeatStatus::Vacant;
        let mut entry = self.first_entry.get(seat as usize).copied().unwrap_or(NONE);
        while let Some(own) = self.state.index.entries.get(entry as usize) {
            let group = self.groups.get(own.group as usize);
            if own.period.contains(on) {
                status = group.and_then(best).map_or(status, |best| best.min(status));
            }
            entry = self.next_entry.get(entry as usize).copied().unwrap_or(NONE);
        }
        status
    }

    /// By the reading that every professional gets the list, who is in service matters to the branch.
    fn refresh_branch_of(&mut self, row: u32) {
        if self.policy.reading(ReadingId::Distribution) == Reading::EachProfessional
            && let Some(group) = self.state.index.group(row)
            && let Some(branch) = self.state.index.branch(group.organisation, group.region)
        {
            self.refresh_branch(branch);
        }
    }

    fn refresh_branch(&mut self, branch: u32) {
        let after = branch_verdict(&self.context(), branch);
        let region = self.context().region_of(Spot::Branch(branch));
        let Some(before) = self.branches.get_mut(branch as usize) else { return };
        let before = std::mem::replace(before, after);
        self.note(
            R::ContactsDistribution,
            region,
            |state| subject(state, Spot::Branch(branch)),
            before,
            after,
        );
        self.refresh_facilitation(branch);
    }

    pub(super) fn refresh_recipient(&mut self, recipient: &Recipient, region: RegionCode) {
        let (Recipient::Id(id), Some(region)) = (recipient, self.state.index.areas.region(region)) else {
            return;
        };
        let contact = self.state.contacts.find(id.as_str());
        let organisation = contact.map_or(id.as_str(), |contact| contact.organisation.as_str());
        let slot = self.state.organisations.slot(organisation);
        if let Some(branch) = slot.and_then(|slot| self.state.index.branch(slot, region)) {
            self.refresh_branch(branch);
        }
    }

    /// A contact comes, goes, or works for other areas: its rows are others.
    pub(super) fn replace_rows(
        &mut self,
        change: &Change,
        at: At,
        id: &ContactId,
    ) -> Result<Option<Change>, Problems> {
        let old = self.state.contacts.slot(id.as_str());
        let organisation = old.and_then(|slot| self.state.contacts.get(slot));
        let organisation =
            organisation.and_then(|contact| self.state.organisations.slot(contact.organisation.as_str()));
        let rows: Vec<_> = old.into_iter().flat_map(|slot| self.state.index.rows_of(slot)).collect();
        let subjects = Subject::Contact(id.clone());
        let undo = self.state.apply(change, at)?;
        let mut dirty = Vec::new();
        for row in rows {
            self.retire_row(row, &subjects, &mut dirty);
        }
        self.grow();
        self.refresh_groups(&dirty);
        self.refresh_contact(id);
        self.refresh_takers(id);
        if let Some(organisation) = organisation {
            self.refresh_facilitation_of(organisation);
        }
        Ok(undo)
    }

    /// Takes a row out that the index has buried.
    fn retire_row(&mut self, row: u32, contact: &Subject, dirty: &mut Vec<u32>) {
        let index = &self.state.index;
        let Some(slot) = index.rows.group(row) else { return };
        let region = index.groups.get(slot as usize).map_or(NONE, |group| group.region);
        let Some(cell) = self.tally.cells.get_mut(row as usize) else { return };
        let before = std::mem::replace(cell, Cell::OUT);
        let filled = self.filled.get(row as usize).copied().unwrap_or_default();
        let required = self.required.get(region as usize).copied().flatten();
        let details = (!before.is_out()).then(|| details_verdict(filled, required));
        let verdicts = [
            (R::ContactsDetails, details),
            (R::ContactsFreshness, freshness(before)),
            (R::ContactsAbsence, absence(before)),
        ];
        for (requirement, before) in verdicts {
            let before = before.map(|verdict| self.when(verdict));
            self.note(requirement, region, |_| contact.clone(), before, None);
        }
        self.move_row(slot, before.status(), None, dirty);
        if !before.is_out() {
            self.refresh_branch_of(row);
            let slot = match contact {
                Subject::Contact(id) => self.state.contacts.slot(id.as_str()),
                _ => None,
            };
            let hours = self.context().judge_hours(slot.unwrap_or(NONE));
            self.note(R::MeetingsHoursYear, region, |_| contact.clone(), Some(hours), None);
        }
    }

    /// An organisation comes, goes, or serves other areas: its seats and the rows of its contacts are others.
    pub(super) fn replace_seats(
        &mut self,
        change: &Change,
        at: At,
        id: &OrganisationId,
    ) -> Result<Option<Change>, Problems> {
        let index = &self.state.index;
        let slot = self.state.organisations.slot(id.as_str());
        let own = slot.and_then(|slot| index.organisations.get(&slot)).cloned().unwrap_or_default();
        let old_seats: Vec<_> =
            own.seats.clone().map(|seat| (seat, subject(&self.state, Spot::Seat(seat)))).collect();
        let rows =
            own.contacts.iter().flat_map(|contact| index.rows_of(*contact).map(move |row| (row, *contact)));
        let old_rows: Vec<_> = rows.map(|(row, _)| (row, subject(&self.state, Spot::Row(row)))).collect();
        let old_branches: Vec<_> = own
            .branches
            .iter()
            .map(|branch| (*branch, subject(&self.state, Spot::Branch(*branch))))
            .collect();
        let undo = self.state.apply(change, at)?;
        let mut dirty = Vec::new();
        for (row, contact) in &old_rows {
            self.retire_row(*row, contact, &mut dirty);
        }
        for (seat, subject) in old_seats {
            self.retire_seat(seat, subject);
        }
        self.grow();
        let new = self.state.organisations.slot(id.as_str());
        let own = new.and_then(|slot| self.state.index.organisations.get(&slot)).cloned().unwrap_or_default();
        for seat in own.seats.clone() {
            self.refresh_seat(seat);
        }
        for contact in &own.contacts {
            if let Some(id) = self.state.contacts.get(*contact).map(|contact| contact.id.clone()) {
                self.refresh_contact(&id);
            }
        }
        for (branch, subject) in old_branches.iter().filter(|(branch, _)| !own.branches.contains(branch)) {
            self.retire_branch(*branch, subject);
        }
        for branch in &own.branches {
            self.refresh_branch(*branch);
        }
        // Whether it is a custodian of the region depends on whether it serves it.
        let party = Party::Organisation(id.clone());
        let own =
            self.state.agreements.iter().filter(|agreement| agreement.custodian.as_ref() == Some(&party));
        let mut regions: Vec<_> =
            own.filter_map(|agreement| self.state.index.areas.region(agreement.region)).collect();
        regions.dedup();
        for region in regions {
            self.refresh_region_verdicts(region);
        }
        self.renew_together();
        Ok(undo)
    }

    fn retire_seat(&mut self, slot: u32, subject: Subject) {
        let index = &self.state.index;
        let Some(seat) = index.seats.get(slot as usize).copied() else { return };
        let region = index.region_of_seat(&seat);
        let Some(Some(before)) = self.tally.seats.get_mut(slot as usize).map(Option::take) else { return };
        self.count_seat(&seat, -1);
        let before = self.when(coverage_verdict(before));
        self.note(R::ContactsCoverage, region, |_| subject, Some(before), None);
    }

    fn retire_branch(&mut self, branch: u32, subject: &Subject) {
        let region = self.context().region_of(Spot::Branch(branch));
        let before = self.branches.get_mut(branch as usize).and_then(Option::take);
        self.note(R::ContactsDistribution, region, |_| subject.clone(), before, None);
        let before = self.facilitation.get_mut(branch as usize).and_then(Option::take);
        self.note(R::MeetingsFacilitation, region, |_| subject.clone(), before, None);
    }

    /// Counts a seat in or out, and notes an area that is served by somebody, or by nobody, because of it.
    fn count_seat(&mut self, seat: &Seat, by: i32) {
        let Some(role) = self.state.index.branches.get(seat.branch as usize).map(|branch| branch.role) else {
            return;
        };
        let spot = Spot::AreaRole(seat.leaf, role);
        let before = self.context().judge(R::ContactsOrganisation, spot);
        self.tally.count_seat(&self.state.index, seat, by);
        let after = self.context().judge(R::ContactsOrganisation, spot);
        let region = self.state.index.region_of_seat(seat);
        self.note(R::ContactsOrganisation, region, |state| subject(state, spot), Some(before), Some(after));
    }

    /// The agreement of a region changed: its own verdicts, every contact in it, every branch.
    pub(super) fn refresh_region(
        &mut self,
        change: &Change,
        at: At,
        code: RegionCode,
    ) -> Result<Option<Change>, Problems> {
        let undo = self.state.apply(change, at)?;
        // Of every region: the day knows agreements by their place in the list, which may have shifted.
        self.tally.day = Day::new(&self.state, self.tally.day.on);
        let Some(region) = self.state.index.areas.region(code) else { return Ok(undo) };
        self.refresh_region_verdicts(region);
        let groups: Vec<_> =
            self.state.index.groups.iter().filter(|group| group.region == region).cloned().collect();
        let rows: Vec<_> =
            groups.iter().flat_map(|group| group.rows()).filter_map(|row| u32::try_from(row).ok()).collect();
        self.refresh_required(region, &rows);
        let mut chains = Chains::new(self.tally.day.on);
        let mut dirty = Vec::new();
        for row in rows {
            let contact = self.state.index.rows.contact(row);
            let end = contact.map_or(ChainEnd::OutOfService, |contact| chains.end(&self.state, contact));
            self.refresh_row(row, end, &mut dirty);
        }
        self.refresh_groups(&dirty);
        let branches =
            (0_u32..).zip(&self.state.index.branches).filter(|(_, branch)| branch.region == region);
        let branches: Vec<_> = branches.map(|(slot, _)| slot).collect();
        for branch in branches {
            self.refresh_branch(branch);
        }
        Ok(undo)
    }

    fn refresh_region_verdicts(&mut self, region: u32) {
        let after = region_verdicts(&self.context(), region);
        let Some(before) = self.regions.get_mut(region as usize) else { return };
        let before = std::mem::replace(before, after);
        for (place, (before, after)) in before.into_iter().zip(after).enumerate() {
            if let Some((requirement, spot)) = region_spot(place, region) {
                self.note(requirement, region, |state| subject(state, spot), Some(before), Some(after));
            }
        }
    }

    /// Other details are required: the verdicts on details of all rows in service.
    fn refresh_required(&mut self, region: u32, rows: &[u32]) {
        let after = required(&self.context(), region);
        let Some(before) = self.required.get_mut(region as usize) else { return };
        let before = std::mem::replace(before, after);
        for row in rows {
            let out = self.tally.cells.get(*row as usize).is_none_or(|cell| cell.is_out());
            let Some(filled) = self.filled.get(*row as usize).copied().filter(|_| !out) else { continue };
            let (before, after) = (details_verdict(filled, before), details_verdict(filled, after));
            let (before, after) = (Some(self.when(before)), Some(self.when(after)));
            self.note(R::ContactsDetails, region, |state| subject(state, Spot::Row(*row)), before, after);
        }
    }
}

fn freshness(cell: Cell) -> Option<Verdict> {
    cell.freshness().map(freshness_verdict)
}

fn absence(cell: Cell) -> Option<Verdict> {
    cell.status().filter(|_| cell.is_away()).map(crate::requirement::absence_verdict)
}
