//! Do meetings, learning groups and value tests fit the rest of the register?

use super::check::{Check, Place};
use crate::facts::{Attendance, LearningGroup, Meeting, Scope, ValueTest};
use crate::id::{ContactId, SubregionId};
use crate::problem::ProblemCode;
use std::collections::BTreeSet;

impl Check<'_> {
    /// All meetings, learning groups and value tests.
    pub(super) fn meetings_and_groups(&mut self) {
        let state = self.state();
        let mut ids = BTreeSet::new();
        for (i, meeting) in state.meetings.iter().enumerate() {
            let at = self.element("/meetings", i);
            if !ids.insert(meeting.id.as_str()) {
                self.report(ProblemCode::DuplicateId, format!("{at}/id"), &meeting.id);
            }
            self.meeting(meeting, &Place::new(&at));
        }
        let (mut ids, mut sessions) = (BTreeSet::new(), BTreeSet::new());
        for (i, group) in state.learning_groups.iter().enumerate() {
            let at = self.element("/learningGroups", i);
            if !ids.insert(group.id.as_str()) {
                self.report(ProblemCode::DuplicateId, format!("{at}/id"), &group.id);
            }
            for (j, session) in group.sessions.iter().enumerate() {
                if !sessions.insert(session.id.as_str()) {
                    let at = self.element(&format!("{at}/sessions"), j);
                    self.report(ProblemCode::DuplicateId, format!("{at}/id"), &session.id);
                }
            }
            self.group(group, &Place::new(&at));
        }
        for (i, test) in state.value_tests.iter().enumerate() {
            let at = self.element("/valueTests", i);
            self.value_test(test, &Place::new(&at));
        }
    }

    pub(crate) fn meeting(&mut self, meeting: &Meeting, place: &Place<'_>) {
        self.scope(&meeting.scope, place.key("scope"));
        if let Some(initiator) = &meeting.initiator {
            self.party(initiator, place.key("initiator"));
        }
        let list = place.key("preparedBy");
        for (i, contact) in meeting.prepared_by.iter().enumerate() {
            let at = self.element(&list, i);
            self.known_contact(contact, at);
        }
        self.attendance(&meeting.attendance, &place.key("attendance"));
    }

    pub(crate) fn group(&mut self, group: &LearningGroup, place: &Place<'_>) {
        self.scope(&group.scope, place.key("scope"));
        let list = place.key("members");
        for (i, member) in group.members.iter().enumerate() {
            let at = self.element(&list, i);
            self.known_contact(&member.contact, at);
        }
        let list = place.key("sessions");
        for (i, session) in group.sessions.iter().enumerate() {
            let at = self.element(&list, i);
            self.attendance(&session.attendance, &format!("{at}/attendance"));
        }
        let list = place.key("evaluations");
        for (i, evaluation) in group.evaluations.iter().enumerate() {
            let at = self.element(&list, i);
            self.known_contact(&evaluation.contact, format!("{at}/contact"));
        }
    }

    pub(crate) fn value_test(&mut self, test: &ValueTest, place: &Place<'_>) {
        self.subregion(&test.subregion, place.key("subregion"));
    }

    /// Everybody known, and nobody twice.
    pub(crate) fn attendance(&mut self, attendance: &[Attendance], list: &str) {
        let mut seen = BTreeSet::new();
        for (i, own) in attendance.iter().enumerate() {
            let at = self.element(list, i);
            if !seen.insert(own.contact.as_str()) {
                self.report(ProblemCode::TwiceThere, format!("{at}/contact"), &own.contact);
            }
            self.known_contact(&own.contact, format!("{at}/contact"));
        }
    }

    fn scope(&mut self, scope: &Scope, at: String) {
        match scope {
            Scope::Subregion(id) => self.subregion(id, at),
            Scope::Area(area) if !self.knows(area) => self.report(ProblemCode::UnknownArea, at, area),
            Scope::Area(_) => {}
        }
    }

    fn subregion(&mut self, id: &SubregionId, at: String) {
        if !self.knows_subregion(id) {
            self.report(ProblemCode::UnknownSubregion, at, id);
        }
    }

    fn known_contact(&mut self, id: &ContactId, at: String) {
        if self.state().contacts.slot(id.as_str()).is_none() {
            self.report(ProblemCode::UnknownContact, at, id);
        }
    }
}
