//! What to do about learning groups, core values and the order of the steps: step 3.

use super::super::Renderer;
use super::Task;
use crate::assessment::Subject;
use crate::catalogue::RequirementId as R;
use crate::facts::Scope;
use crate::id::{AreaCode, LearningGroupId, RegionCode, SessionId};
use crate::vocabulary::{AttendanceState, CoreValue, MeetingStatus};

impl Renderer {
    /// What to do about learning together.
    pub(super) fn about_learning(&self, task: &Task<'_>) -> Option<String> {
        Some(match (task.requirement, task.subject) {
            (R::LearningGroup, place) => self.gather_group(task.region, place)?,
            (R::LearningSessions, Subject::Region) => self.decision(task.requirement)?,
            (R::LearningSessions, Subject::LearningGroup(group)) => {
                say!(
                    self.language,
                    "Plan een leerbijeenkomst van leergroep {group}",
                    "Plan a session of learning group {group}"
                )
            }
            (R::LearningBenefit, Subject::LearningGroup(group)) => self.improve(group),
            (R::ValuesDiscussed, Subject::Value(..)) => {
                let value = self.value_and_place(task)?;
                say!(self.language, "Bespreek de kernwaarde {value}", "Discuss the core value {value}")
            }
            (R::ValuesTested, Subject::Value(..)) => {
                let value = self.value_and_place(task)?;
                say!(self.language, "Toets de kernwaarde {value}", "Test the core value {value}")
            }
            (R::StepsOrder, _) => say!(
                self.language,
                "Zet voortaan eerst stap 1, dan stap 2 en dan stap 3",
                "From now on take step 1 first, then step 2, then step 3"
            ),
            (requirement, Subject::Session(session)) => self.about_session(task, requirement, session)?,
            _ => return None,
        })
    }

    /// A group that is there gets members; else there must be one.
    fn gather_group(&self, region: RegionCode, place: &Subject) -> Option<String> {
        let scope = match place {
            Subject::Region => Scope::Area(AreaCode::Region(region)),
            Subject::Subregion(id) => Scope::Subregion(id.clone()),
            Subject::Area(area) => Scope::Area(area.clone()),
            _ => return None,
        };
        let exists = self.register.learning_groups().iter().any(|group| self.covers(&group.scope, &scope));
        let place = self.place(region, place);
        Some(if exists {
            say!(
                self.language,
                "Vul de leergroep voor {place} aan",
                "Complete the learning group for {place}"
            )
        } else {
            say!(self.language, "Richt een leergroep in voor {place}", "Set up a learning group for {place}")
        })
    }

    /// Whether something for one place is also for another.
    fn covers(&self, scope: &Scope, place: &Scope) -> bool {
        let state = self.register.state();
        let is_part = matches!((scope, place), (Scope::Area(AreaCode::District(_)), _));
        let (all, own) = (state.municipalities_of_scope(scope), state.municipalities_of_scope(place));
        scope == place || (!is_part && !own.is_empty() && own.iter().all(|code| all.contains(code)))
    }

    fn improve(&self, group: &LearningGroupId) -> String {
        let is_asked = self.register.learning_group(group).is_some_and(|group| !group.evaluations.is_empty());
        if is_asked {
            say!(
                self.language,
                "Bespreek in leergroep {group} wat beter kan",
                "Discuss in learning group {group} what can be better"
            )
        } else {
            say!(
                self.language,
                "Vraag leergroep {group} wat het oplevert",
                "Ask learning group {group} what it brings"
            )
        }
    }

    /// A core value in a word, and where: `vertrouwen (Liemers)`.
    fn value_and_place(&self, task: &Task<'_>) -> Option<String> {
        let Subject::Value(subregion, value) = task.subject else { return None };
        let (nl, en) = match value {
            CoreValue::Trust => ("vertrouwen", "trust"),
            CoreValue::Transparency => ("navolgbaarheid", "transparency"),
            CoreValue::WholeFamily => ("hele gezin", "whole family"),
            CoreValue::Reflection => ("reflectie", "reflection"),
        };
        let place = subregion.as_ref().map_or_else(|| self.region(task.region), |id| self.subregion(id));
        Some(format!("{} ({place})", self.pick(nl, en)))
    }

    /// What to do about one session: now when it is still to come, else record it or do it the next time.
    fn about_session(&self, task: &Task<'_>, requirement: R, id: &SessionId) -> Option<String> {
        let day = self.session_day(id);
        let is_planned = task.due.is_some();
        if !is_planned && self.status(task.subject) == Some(MeetingStatus::Planned) {
            return Some(say!(
                self.language,
                "Leg vast hoe de leerbijeenkomst van {day} is verlopen",
                "Record how the session of {day} went"
            ));
        }
        Some(match requirement {
            R::LearningJoint if is_planned => say!(
                self.language,
                "Nodig meer organisaties en rollen uit voor {day}",
                "Invite more organisations and roles for {day}"
            ),
            R::LearningJoint if !self.is_session_told(id) => {
                say!(self.language, "Leg vast wie er was op {day}", "Record who was there on {day}")
            }
            R::LearningJoint => say!(
                self.language,
                "Nodig de volgende keer meer organisaties en rollen uit",
                "Invite more organisations and roles next time"
            ),
            R::LearningCasuistry if is_planned => {
                say!(
                    self.language,
                    "Zet casuïstiek op het programma van {day}",
                    "Put cases on the programme of {day}"
                )
            }
            R::LearningCasuistry => say!(
                self.language,
                "Leg vast welke casuïstiek is besproken op {day}",
                "Record which cases were discussed on {day}"
            ),
            R::LearningSkj if is_planned => {
                say!(self.language, "Regel wat voor SKJ nodig is op {day}", "Arrange what SKJ asks for {day}")
            }
            R::LearningSkj => {
                say!(
                    self.language,
                    "Leg voor SKJ vast hoe het ging op {day}",
                    "Record for SKJ how it went on {day}"
                )
            }
            _ => return None,
        })
    }

    /// Whether it is recorded who was at a session.
    fn is_session_told(&self, id: &SessionId) -> bool {
        self.find_session(id).is_some_and(|(_, session)| {
            let mut states = session.attendance.iter().map(|own| own.state);
            states.any(|state| matches!(state, AttendanceState::Present | AttendanceState::Absent))
        })
    }
}
