//! Which meetings, learning groups and value tests an excerpt needs.
//!
//! Who sees a region whole needs those of the region as they are, and of other meetings how long its people were
//! there. An organisation needs when there were meetings for its people, and what is recorded of them.

use super::cut::Cut;
use crate::facts::{Attendance, LearningGroup, Meeting, Minutes, Party, Scope, ValueTest};
use crate::id::ContactId;
use std::collections::BTreeSet;

impl Cut<'_> {
    /// Whether a scope lies in the regions.
    fn is_visible(&self, scope: &Scope) -> bool {
        self.state.region_of_scope(scope).is_some_and(|region| self.sight.has_region(region))
    }

    fn own_meetings(&self) -> impl Iterator<Item = &Meeting> {
        self.state.meetings.iter().filter(|meeting| self.is_visible(&meeting.scope))
    }

    fn own_groups(&self) -> impl Iterator<Item = &LearningGroup> {
        self.state.learning_groups.iter().filter(|group| self.is_visible(&group.scope))
    }

    /// Everybody whom the meetings and groups of the regions name.
    pub(super) fn takers(&self) -> BTreeSet<u32> {
        let at_meetings = self.own_meetings().flat_map(|meeting| {
            meeting.attendance.iter().map(|own| &own.contact).chain(&meeting.prepared_by)
        });
        let in_groups = self.own_groups().flat_map(|group| {
            let members = group.members.iter().map(|member| &member.contact);
            let asked = group.evaluations.iter().map(|evaluation| &evaluation.contact);
            let there = group.sessions.iter().flat_map(|session| &session.attendance);
            members.chain(asked).chain(there.map(|own| &own.contact))
        });
        at_meetings.chain(in_groups).filter_map(|id| self.state.contacts.slot(id.as_str())).collect()
    }

    /// The organisations that took the initiative to meetings of the regions.
    pub(super) fn initiators(&self) -> Vec<u32> {
        let initiators = self.own_meetings().filter_map(|meeting| match &meeting.initiator {
            Some(Party::Organisation(id)) => self.state.organisations.slot(id.as_str()),
            _ => None,
        });
        initiators.collect()
    }

    /// The meetings that are kept, as far as they are needed.
    pub(super) fn meetings(&self) -> Vec<Meeting> {
        self.state.meetings.iter().filter_map(|meeting| self.meeting(meeting)).collect()
    }

    fn meeting(&self, meeting: &Meeting) -> Option<Meeting> {
        let is_visible = self.is_visible(&meeting.scope);
        if is_visible && self.sight.is_whole() {
            return Some(meeting.clone());
        }
        let is_ours = |own: &&Attendance| self.is_ours(&own.contact);
        let attendance: Vec<_> = meeting.attendance.iter().filter(is_ours).cloned().collect();
        if attendance.is_empty() && !(is_visible && self.is_for_us(meeting)) {
            return None;
        }
        // Elsewhere it matters only how long somebody was there, not for whom it was.
        let elsewhere = || Some(Scope::Area(self.state.region_of_scope(&meeting.scope)?.into()));
        let scope = if is_visible { Some(meeting.scope.clone()) } else { elsewhere() };
        Some(Meeting {
            scope: scope?,
            attendance,
            start: None,
            place: None,
            initiator: None,
            part_of: None,
            guests: None,
            prepared_by: Vec::new(),
            agenda: Vec::new(),
            // Nobody's hours are asked where nobody is recorded.
            minutes: if meeting.attendance.iter().any(|own| is_ours(&own)) {
                meeting.minutes
            } else {
                Minutes::default()
            },
            ..meeting.clone()
        })
    }

    /// Whether what is recorded of somebody at a meeting is needed.
    fn is_ours(&self, id: &ContactId) -> bool {
        let slot = self.state.contacts.slot(id.as_str());
        slot.is_some_and(|slot| {
            if self.sight.is_whole() {
                self.contacts.contains_key(&slot)
            } else {
                self.sight.sees_contact(slot)
            }
        })
    }

    /// Whether a meeting is for areas of the people of an organisation, on whatever day.
    fn is_for_us(&self, meeting: &Meeting) -> bool {
        let ground = self.state.ground(&meeting.scope);
        let own = self.contacts.iter().filter(|(slot, _)| self.sight.sees_contact(**slot));
        let mut areas = own.flat_map(|(_, areas)| areas);
        areas.any(|dated| ground.iter().any(|own| self.state.meet(own, &dated.area)))
    }

    /// The learning groups of regions that are seen whole.
    pub(super) fn groups(&self) -> Vec<LearningGroup> {
        self.own_groups().filter(|_| self.sight.is_whole()).cloned().collect()
    }

    /// The value tests of regions that are seen whole.
    pub(super) fn tests(&self) -> Vec<ValueTest> {
        let tests = self.state.value_tests.iter().filter(|_| self.sight.is_whole());
        tests.filter(|test| self.is_visible(&Scope::Subregion(test.subregion.clone()))).cloned().collect()
    }
}
