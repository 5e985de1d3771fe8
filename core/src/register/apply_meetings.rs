//! Changes of meetings, learning groups and value tests.

use super::apply::{At, in_use};
use super::check::Place;
use super::state::State;
use crate::change::Change;
use crate::facts::{LearningGroup, Meeting, Session};
use crate::id::{ContactId, LearningGroupId, MeetingId, SubregionId};
use crate::problem::{ProblemCode, Problems};
use crate::vocabulary::MeetingStatus;
use std::collections::BTreeSet;

type Applied = Result<Option<Change>, Problems>;

impl State {
    /// Applies a change of these facts; any other does nothing.
    pub(super) fn apply_meetings(&mut self, change: &Change, at: At) -> Applied {
        match change {
            Change::PlanMeeting(meeting) => self.set_meeting((**meeting).clone(), &at.key("meeting")),
            Change::RecordMeeting(id, record) => self.change_meeting(id, at, |meeting| {
                (**record).clone().apply(meeting);
            }),
            Change::CancelMeeting(id) => {
                self.change_meeting(id, at, |meeting| meeting.status = MeetingStatus::Cancelled)
            }
            Change::RemoveMeeting(id) => self
                .meeting_place(id, at)
                .map(|place| Some(Change::PlanMeeting(Box::new(self.meetings.remove(place))))),
            Change::SetGroup(group) => self.set_group((**group).clone(), at),
            Change::RemoveGroup(id) => self
                .group_place(id, at)
                .map(|place| Some(Change::SetGroup(Box::new(self.learning_groups.remove(place))))),
            Change::RecordSession(id, session) => self.record_session(id, session, at),
            Change::RemoveSession(id, session) => self.group_place(id, at).and_then(|place| {
                let sessions = self.learning_groups.get_mut(place).map(|group| &mut group.sessions);
                let found = sessions.and_then(|sessions| {
                    let place = sessions.iter().position(|own| own.id == *session)?;
                    Some(sessions.remove(place))
                });
                let old = found.ok_or_else(|| at.whole(ProblemCode::NoSuchFact, session))?;
                Ok(Some(Change::RecordSession(id.clone(), Box::new(old))))
            }),
            Change::TestValue(test) => {
                let place = at.key("test");
                self.check(&mut |check| check.value_test(test, &Place::new(&place))).map(|()| {
                    let Err(place) = self.value_tests.binary_search(test) else { return None };
                    self.value_tests.insert(place, test.clone());
                    Some(Change::RemoveValueTest(test.clone()))
                })
            }
            Change::RemoveValueTest(test) => match self.value_tests.binary_search(test) {
                Ok(place) => Ok(Some(Change::TestValue(self.value_tests.remove(place)))),
                Err(_) => Err(at.whole(ProblemCode::NoSuchFact, &test.subregion)),
            },
            _ => Ok(None),
        }
    }

    fn meeting_place(&self, id: &MeetingId, at: At) -> Result<usize, Problems> {
        let place = self.meetings.binary_search_by(|meeting| meeting.id.cmp(id));
        place.map_err(|_| at.whole(ProblemCode::NoSuchFact, id))
    }

    fn group_place(&self, id: &LearningGroupId, at: At) -> Result<usize, Problems> {
        let place = self.learning_groups.binary_search_by(|group| group.id.cmp(id));
        place.map_err(|_| at.whole(ProblemCode::NoSuchFact, id))
    }

    /// A meeting as a change makes it: its inverse is the meeting as it was.
    fn change_meeting(&mut self, id: &MeetingId, at: At, change: impl FnOnce(&mut Meeting)) -> Applied {
        let place = self.meeting_place(id, at)?;
        let Some(mut meeting) = self.meetings.get(place).cloned() else { return Ok(None) };
        change(&mut meeting);
        self.set_meeting(meeting, &at.place())
    }

    /// Adds a meeting or replaces the one with its id. `place` is where the meeting is written.
    fn set_meeting(&mut self, mut meeting: Meeting, place: &str) -> Applied {
        meeting.canonicalise();
        self.check(&mut |check| check.meeting(&meeting, &Place::new(place)))?;
        let id = meeting.id.clone();
        match self.meetings.binary_search_by(|own| own.id.cmp(&id)) {
            Err(place) => {
                self.meetings.insert(place, meeting);
                Ok(Some(Change::RemoveMeeting(id)))
            }
            Ok(place) => {
                let Some(own) = self.meetings.get_mut(place).filter(|own| **own != meeting) else {
                    return Ok(None);
                };
                Ok(Some(Change::PlanMeeting(Box::new(std::mem::replace(own, meeting)))))
            }
        }
    }

    /// Adds a learning group or replaces the one with its id.
    fn set_group(&mut self, mut group: LearningGroup, at: At) -> Applied {
        group.canonicalise();
        let place = at.key("group");
        self.check(&mut |check| check.group(&group, &Place::new(&place)))?;
        let mut taken = self.sessions_of_others(&group.id);
        if let Some(session) = group.sessions.iter().find(|session| !taken.insert(session.id.as_str())) {
            return Err(at.whole(ProblemCode::DuplicateId, &session.id));
        }
        let id = group.id.clone();
        match self.learning_groups.binary_search_by(|own| own.id.cmp(&id)) {
            Err(place) => {
                self.learning_groups.insert(place, group);
                Ok(Some(Change::RemoveGroup(id)))
            }
            Ok(place) => {
                let Some(own) = self.learning_groups.get_mut(place).filter(|own| **own != group) else {
                    return Ok(None);
                };
                Ok(Some(Change::SetGroup(Box::new(std::mem::replace(own, group)))))
            }
        }
    }

    /// The ids of the sessions of all groups but one.
    fn sessions_of_others(&self, group: &LearningGroupId) -> BTreeSet<&str> {
        let others = self.learning_groups.iter().filter(|other| other.id != *group);
        others.flat_map(|other| &other.sessions).map(|session| session.id.as_str()).collect()
    }

    /// Adds a session of a group or replaces the one with its id.
    fn record_session(&mut self, id: &LearningGroupId, session: &Session, at: At) -> Applied {
        let place = self.group_place(id, at)?;
        let mut session = session.clone();
        session.canonicalise();
        let list = at.key("session/attendance");
        self.check(&mut |check| check.attendance(&session.attendance, &list))?;
        if self.sessions_of_others(id).contains(session.id.as_str()) {
            return Err(at.whole(ProblemCode::DuplicateId, &session.id));
        }
        let Some(group) = self.learning_groups.get_mut(place) else { return Ok(None) };
        if group.sessions.contains(&session) {
            return Ok(None);
        }
        let old = group.sessions.iter().position(|own| own.id == session.id);
        let undo = match old.map(|place| group.sessions.remove(place)) {
            Some(old) => Change::RecordSession(id.clone(), Box::new(old)),
            None => Change::RemoveSession(id.clone(), session.id.clone()),
        };
        group.sessions.push(session);
        group.canonicalise();
        Ok(Some(undo))
    }

    /// Whether meetings or learning groups name a contact.
    pub(super) fn meets(&self, id: &ContactId) -> bool {
        let at_meetings = self.meetings.iter().any(|meeting| {
            meeting.prepared_by.contains(id) || meeting.attendance.iter().any(|own| own.contact == *id)
        });
        at_meetings
            || self.learning_groups.iter().any(|group| {
                group.members.iter().any(|member| member.contact == *id)
                    || group.evaluations.iter().any(|own| own.contact == *id)
                    || group.sessions.iter().flat_map(|own| &own.attendance).any(|own| own.contact == *id)
            })
    }

    /// A subregion that meetings, learning groups or value tests name cannot go.
    pub(super) fn unused_subregions(&self, going: &[&SubregionId], at: At) -> Result<(), Problems> {
        let used = self.named_subregions().find(|id| going.contains(id));
        used.map_or(Ok(()), |id| in_use(id.as_str(), vec!["meetings".to_owned()], at))
    }
}
