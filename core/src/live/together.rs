//! Meetings, learning groups and core values while they change.
//!
//! They are few beside contacts, so what depends on them is judged anew as a whole when one of them changes, or
//! when somebody who takes part does. Confirming somebody, or setting an absence, touches none of it.

use super::Live;
use crate::assessment::Subject;
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::date::Date;
use crate::id::ContactId;
use crate::problem::Problems;
use crate::register::apply::At;
use crate::requirement::{Context, Spot, Together, is_serving, subject};
use crate::vocabulary::{Step, Verdict};
use hashbrown::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The verdicts of steps 2 and 3 in a region, but for those of contacts and branches.
pub(super) fn verdicts(context: &Context<'_>, region: u32) -> BTreeMap<(R, Subject), Verdict> {
    let later = |id: &R| matches!(id.step(), Some(Step::KnowEachOther | Step::LearnTogether));
    let asked = R::ALL.iter().copied().filter(|id| later(id) && context.policy.force(*id).is_some());
    let others = asked.filter(|id| !matches!(id, R::MeetingsHoursYear | R::MeetingsFacilitation));
    let all = others.flat_map(|id| context.spots(id, region).into_iter().map(move |spot| (id, spot)));
    all.map(|(id, spot)| ((id, context.subject(spot)), context.judge(id, spot))).collect()
}

/// Whether the professionals of a branch could take part; `None` when it has no seat.
pub(super) fn facilitation(context: &Context<'_>, branch: u32) -> Option<Verdict> {
    is_serving(context, branch).then(|| context.judge(R::MeetingsFacilitation, Spot::Branch(branch)))
}

/// Whether what a change says can hold on a day or before it.
fn reaches(change: &Change, day: Date) -> bool {
    match change {
        Change::Confirm(_, confirmation) | Change::Unconfirm(_, confirmation) => confirmation.on <= day,
        Change::SetAbsence(_, absence) => absence.period.start() <= day,
        Change::RemoveAbsence(_, from) | Change::RemoveAgreement(_, from) => {
            from.is_none_or(|from| from <= day)
        }
        Change::EndService(_, until) => *until <= day,
        Change::Agree(agreement) => agreement.in_force.start() <= day,
        Change::Distribute(spread) | Change::RemoveDistribution(spread) => spread.on <= day,
        _ => true,
    }
}

impl Live {
    /// The regions where a change can alter in what order the steps were taken, with the verdict before it.
    pub(super) fn orders_before(&self, change: &Change) -> Vec<(u32, Verdict)> {
        if self.policy.force(R::StepsOrder).is_none() {
            return Vec::new();
        }
        let context = self.context();
        // What happens together decides on which days one looks, so also where nothing was held yet.
        let is_together = matches!(
            change,
            Change::PlanMeeting(_)
                | Change::RecordMeeting(..)
                | Change::CancelMeeting(_)
                | Change::RemoveMeeting(_)
                | Change::SetGroup(_)
                | Change::RemoveGroup(_)
                | Change::RecordSession(..)
                | Change::RemoveSession(..)
        );
        let days = (0_u32..).zip(&self.together.order_days);
        let reached = days.filter(|(_, day)| is_together || day.is_some_and(|day| reaches(change, day)));
        reached.map(|(region, _)| (region, context.judge(R::StepsOrder, Spot::Region(region)))).collect()
    }

    /// Looks again in what order the steps were taken.
    pub(super) fn refresh_orders(&mut self, before: Vec<(u32, Verdict)>) {
        for (region, before) in before {
            self.together.forget_order(region);
            let after = self.context().judge(R::StepsOrder, Spot::Region(region));
            self.note(R::StepsOrder, region, |_| Subject::Region, Some(before), Some(after));
        }
    }

    /// A division, meeting, group or value test changed.
    pub(super) fn replace_together(&mut self, change: &Change, at: At) -> Result<Option<Change>, Problems> {
        let before = self.hours();
        let undo = self.state.apply(change, at)?;
        if undo.is_some() {
            self.renew_together();
            self.refresh_hours(&before);
            for branch in 0..u32::try_from(self.facilitation.len()).unwrap_or_default() {
                self.refresh_facilitation(branch);
            }
        }
        Ok(undo)
    }

    /// Somebody came, went or works elsewhere: what those who take part make of meetings and groups.
    pub(super) fn refresh_takers(&mut self, id: &ContactId) {
        let Some(slot) = self.state.contacts.slot(id.as_str()) else { return };
        if self.together.records.contains_key(&slot) || self.is_member(id) {
            self.renew_together();
        }
        let organisation = self.state.contacts.get(slot).map(|contact| contact.organisation.as_str());
        if let Some(organisation) = organisation.and_then(|id| self.state.organisations.slot(id)) {
            self.refresh_facilitation_of(organisation);
        }
    }

    fn is_member(&self, id: &ContactId) -> bool {
        self.state.learning_groups.iter().flat_map(|group| &group.members).any(|member| member.contact == *id)
    }

    /// Judges meetings, groups and values of all regions anew.
    pub(super) fn renew_together(&mut self) {
        let renewed = Together::new(&self.state, &self.policy, self.asked, &self.tally);
        let before = std::mem::replace(&mut self.together, renewed);
        self.together.keep_orders(before);
        for region in 0..u32::try_from(self.later.len()).unwrap_or_default() {
            let after = verdicts(&self.context(), region);
            let Some(before) = self.later.get_mut(region as usize) else { continue };
            let before = std::mem::replace(before, after.clone());
            let keys: BTreeSet<_> = before.keys().chain(after.keys()).cloned().collect();
            for key in keys {
                let (then, now) = (before.get(&key).copied(), after.get(&key).copied());
                let (requirement, subject) = key;
                self.note(requirement, region, |_| subject, then, now);
            }
        }
    }

    pub(super) fn refresh_facilitation_of(&mut self, organisation: u32) {
        let own = self.state.index.organisations.get(&organisation);
        for branch in own.map(|own| own.branches.clone()).unwrap_or_default() {
            self.refresh_facilitation(branch);
        }
    }

    pub(super) fn refresh_facilitation(&mut self, branch: u32) {
        let after = facilitation(&self.context(), branch);
        let region = self.context().region_of(Spot::Branch(branch));
        let Some(before) = self.facilitation.get_mut(branch as usize) else { return };
        let before = std::mem::replace(before, after);
        let about = |state: &_| subject(state, Spot::Branch(branch));
        self.note(R::MeetingsFacilitation, region, about, before, after);
    }

    /// The hours of those recorded at meetings, by contact.
    fn hours(&self) -> HashMap<u32, Verdict> {
        let context = self.context();
        self.together.records.keys().map(|contact| (*contact, context.judge_hours(*contact))).collect()
    }

    /// Notes whose hours came out otherwise.
    fn refresh_hours(&mut self, before: &HashMap<u32, Verdict>) {
        let after = self.hours();
        let contacts: BTreeSet<u32> = before.keys().chain(after.keys()).copied().collect();
        // Of somebody who was at no meeting.
        let none = self.context().judge_hours(crate::register::index::NONE);
        for contact in contacts {
            let of = |hours: &HashMap<u32, Verdict>| hours.get(&contact).copied().unwrap_or(none);
            let (before, after) = (of(before), of(&after));
            let rows: Vec<_> = self.state.index.rows_of(contact).collect();
            for row in rows {
                if self.tally.cells.get(row as usize).is_some_and(|cell| !cell.is_out()) {
                    let region = self.context().region_of(Spot::Row(row));
                    let about = |state: &_| subject(state, Spot::Row(row));
                    self.note(R::MeetingsHoursYear, region, about, Some(before), Some(after));
                }
            }
        }
    }
}
