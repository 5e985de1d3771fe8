//! The reasons of findings about meetings, learning groups and core values.

use super::Reason;
use crate::catalogue::RequirementId as R;
use crate::facts::{Attendance, Scope};
use crate::id::ContactId;
use crate::register::index::NONE;
use crate::requirement::{Context, Place, Spot};
use crate::vocabulary::{AttendanceState, Phase, Step, Verdict};

pub(super) fn reasons(cx: &Context<'_>, requirement: R, spot: Spot) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if requirement.has_norm() {
        reasons.push(Reason::Norm(cx.asked_number(requirement)));
    }
    match (requirement, spot) {
        (R::MeetingsDivision | R::MeetingsScaleAgreed, Spot::Region(region)) => {
            reasons.push(division(cx, region));
        }
        (R::MeetingsCount, Spot::Place(place)) => count(cx, place, &mut reasons),
        (R::MeetingsInitiative, Spot::Meeting(_)) => {
            reasons.push(Reason::Central(cx.central(cx.region_of(spot))));
        }
        (about, Spot::Meeting(place)) => meeting(cx, about, place, &mut reasons),
        (R::MeetingsHoursYear, Spot::Row(row)) => hours(cx, row, &mut reasons),
        (R::MeetingsFacilitation, Spot::Branch(branch)) => facilitation(cx, branch, &mut reasons),
        (R::LearningGroup, Spot::Place(place)) => group(cx, place, &mut reasons),
        (R::LearningSessions, Spot::Group(place)) => sessions(cx, place, &mut reasons),
        (R::LearningBenefit, Spot::Group(place)) => {
            let group = cx.state.learning_groups.get(place as usize);
            let answers = group.map(|group| cx.answers(group)).unwrap_or_default();
            let said = |(id, yes): (&str, bool)| Some(Reason::Answered(id.parse().ok()?, yes));
            reasons.extend(answers.into_iter().filter_map(said));
        }
        (R::LearningJoint, Spot::Session(group, place)) => {
            let sessions = cx.state.learning_groups.get(group as usize).map(|group| &group.sessions);
            let session = sessions.and_then(|sessions| sessions.get(place as usize));
            reasons.extend(session.into_iter().flat_map(|session| &session.attendance).map(takes));
        }
        (R::ValuesDiscussed, Spot::Value(place, value)) => {
            for (meeting, phase) in cx.meetings_about(place, value) {
                reasons.push(Reason::Counts(meeting.id.clone(), phase));
            }
            for (session, phase) in cx.sessions_about(place, value) {
                reasons.push(Reason::SessionCounts(session.id.clone(), phase));
            }
        }
        (R::ValuesTested, Spot::Value(place, value)) => {
            reasons.extend(cx.tests_of(place, value).map(|test| Reason::Tested(test.value, test.on)));
        }
        (R::StepsOrder, Spot::Region(region)) => {
            let [meeting, session] = cx.steps_taken(region);
            let on = |step| move |(day, verdict)| Reason::StepOn(step, day, verdict);
            reasons.extend(meeting.map(on(Step::FindEachOther)));
            reasons.extend(session.map(on(Step::KnowEachOther)));
        }
        _ => {}
    }
    reasons
}

fn division(cx: &Context<'_>, region: u32) -> Reason {
    let code = cx.code(region);
    let division = cx.state.division(code, cx.on());
    division.map_or(Reason::NoDivision(code), |division| Reason::Division(code, division.in_force))
}

fn takes(own: &Attendance) -> Reason {
    Reason::Takes(own.contact.clone(), own.state)
}

/// The meetings for a place: those that count, and those that do not and why.
fn count(cx: &Context<'_>, place: Place, reasons: &mut Vec<Reason>) {
    if matches!(place, Place::Region(_) | Place::Subregion(_)) {
        reasons.push(division(cx, cx.region_of(Spot::Place(place))));
    }
    for (number, own) in (0_u32..).zip(&cx.together.meetings) {
        let Some((own, meeting)) = own.as_ref().zip(cx.state.meetings.get(number as usize)) else { continue };
        if !cx.is_for(&meeting.scope, place) || own.phase == Phase::Cancelled {
            continue;
        }
        reasons.push(if own.qualifies {
            Reason::Counts(meeting.id.clone(), own.phase)
        } else {
            Reason::CountsNot(meeting.id.clone(), cx.disqualifying(number))
        });
    }
}

fn meeting(cx: &Context<'_>, about: R, place: u32, reasons: &mut Vec<Reason>) {
    let Some(meeting) = cx.state.meetings.get(place as usize) else { return };
    match about {
        R::MeetingsCompositionPartners | R::MeetingsCompositionLocalTeams => {
            reasons.extend(meeting.attendance.iter().map(takes));
        }
        R::MeetingsHoursMeeting => {
            for own in &meeting.attendance {
                let slot = cx.state.contacts.slot(own.contact.as_str()).unwrap_or(NONE);
                let records = cx.together.records.get(&slot).into_iter().flatten();
                let minutes = records.filter(|record| record.meeting == place).map(|record| record.minutes);
                let counts = matches!(own.state, AttendanceState::Present | AttendanceState::Accepted);
                for minutes in minutes.filter(|_| counts) {
                    reasons.push(Reason::Minutes(own.contact.clone(), meeting.id.clone(), minutes));
                }
            }
        }
        _ => {}
    }
}

/// The meetings of somebody's year.
fn hours(cx: &Context<'_>, row: u32, reasons: &mut Vec<Reason>) {
    let Some(slot) = cx.state.index.rows.contact(row) else { return };
    let Some(contact) = cx.state.contacts.get(slot) else { return };
    for record in cx.counted_hours(slot) {
        let meeting = cx.state.meetings.get(record.meeting as usize);
        let minutes = |id| Reason::Minutes(contact.id.clone(), id, record.minutes);
        reasons.extend(meeting.map(|meeting| minutes(meeting.id.clone())));
    }
}

/// Of those who could not take part, what is recorded at the meetings that meet their areas.
fn facilitation(cx: &Context<'_>, branch: u32, reasons: &mut Vec<Reason>) {
    for (contact, verdict, meetings) in cx.takers(branch) {
        match verdict {
            None => {
                let joined = contact.in_service.periods().iter().find(|period| period.contains(cx.on()));
                let joined = joined.and_then(|period| period.from());
                reasons.extend(joined.map(|day| Reason::JoinedLate(contact.id.clone(), day)));
            }
            Some(Verdict::AtRisk | Verdict::NotMet) => {
                let facts = meetings.iter().filter_map(|place| cx.state.meetings.get(*place as usize));
                for meeting in facts {
                    reasons.push(recorded(&contact.id, meeting));
                }
            }
            Some(_) => {}
        }
    }
}

fn recorded(contact: &ContactId, meeting: &crate::facts::Meeting) -> Reason {
    let own = meeting.attendance.iter().find(|own| own.contact == *contact);
    let (contact, meeting) = (contact.clone(), meeting.id.clone());
    match own {
        Some(own) => Reason::Recorded(contact, meeting, own.state),
        None => Reason::NotRecorded(contact, meeting),
    }
}

fn group(cx: &Context<'_>, place: Place, reasons: &mut Vec<Reason>) {
    let mut groups = cx.groups_for(place).peekable();
    if groups.peek().is_none() {
        reasons.push(Reason::NoGroup);
    }
    for group in groups {
        reasons.push(Reason::Group(group.id.clone()));
        let members = cx.members(group, cx.on());
        reasons.extend(members.map(|(contact, own)| Reason::Member(contact.id.clone(), own.role)));
    }
}

fn sessions(cx: &Context<'_>, place: u32, reasons: &mut Vec<Reason>) {
    let Some(group) = cx.state.learning_groups.get(place as usize) else { return };
    let counted = cx.sessions_of(group).filter(|(_, phase)| matches!(phase, Phase::Held | Phase::Planned));
    reasons.extend(counted.map(|(session, phase)| Reason::SessionCounts(session.id.clone(), phase)));
}

impl Context<'_> {
    /// Whether a meeting for a scope is for a place: in it, or by that reading anywhere in the region.
    fn is_for(&self, scope: &Scope, place: Place) -> bool {
        self.includes(scope, place) || self.is_anywhere(scope, place)
    }
}
