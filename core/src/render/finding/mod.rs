//! Findings: what is so, and why.

mod agreement;
mod composition;
mod contact;
mod count;
mod division;
mod facilitation;
mod group;
mod hours;
mod meeting;
mod order;
mod phase;
mod programme;
mod seat;
mod session;
mod spread;
mod value;

use super::{People, Renderer, capital};
use crate::assessment::{FindingDocument, Remedy};
use crate::catalogue::RequirementId as R;
use crate::change::Change;
use crate::id::ContactId;
use crate::json::Json;
use crate::vocabulary::Verdict;
use std::str::FromStr;

/// So many people or parties are named; more are counted.
const NAMED: usize = 3;

impl Renderer {
    /// What a finding says is so, and why:
    /// `Lokaal team Ede in Ede: niet bevestigd. De laatste bevestiging is van …`.
    #[must_use]
    pub fn finding(&self, finding: &FindingDocument) -> String {
        let subject = capital(&self.subject(finding.region, &finding.subject));
        let is_asked = finding.verdict != Verdict::NotApplicable;
        let says = if is_asked { self.says(finding) } else { None };
        let says = says.unwrap_or_else(|| {
            let name = finding.requirement.name(self.language);
            format!("{} ({name}).", finding.verdict.name(self.language))
        });
        let beside = if is_asked { None } else { self.not_asked(finding) };
        let beside = beside.map(|beside| format!(" {beside}")).unwrap_or_default();
        format!("{subject}: {says}{beside}")
    }

    /// What is so; nothing when the finding does not hold what its requirement observes.
    fn says(&self, finding: &FindingDocument) -> Option<String> {
        if let Some(open) = self.unrecorded(finding) {
            return Some(open);
        }
        match finding.requirement {
            R::ContactsAgreement => self.agreement(finding),
            R::ContactsCustodian => self.agreed_custodian(finding),
            R::ContactsRhythm => self.agreed_rhythm(finding),
            R::ContactsDetailsAgreed => self.agreed_details(finding),
            R::ContactsOrganisation => self.serving(finding),
            R::ContactsCoverage => self.seat(finding),
            R::ContactsDetails => self.completeness(finding),
            R::ContactsFreshness => self.confirmed(finding),
            R::ContactsAbsence => self.replaced(finding),
            R::ContactsDistribution => self.spread(finding),
            R::MeetingsDivision => self.division(finding),
            R::MeetingsScaleAgreed => self.scale_agreed(finding),
            R::MeetingsCount => self.meetings_counted(finding),
            R::MeetingsRecord => self.recorded(finding),
            R::MeetingsScale => self.scale(finding),
            R::MeetingsInitiative => self.initiative(finding),
            R::MeetingsPreparation => self.preparation(finding),
            R::MeetingsProgrammeAcquaintance => self.acquaintance(finding),
            R::MeetingsProgrammeVision => self.vision(finding),
            R::MeetingsProgrammeBuildingBlocks => self.building_blocks(finding),
            R::MeetingsProgrammeFirstSteps => self.first_steps(finding),
            R::MeetingsProgrammeLearning | R::MeetingsProgrammeExchange => self.on_programme(finding),
            R::MeetingsCompositionPartners => self.partners(finding),
            R::MeetingsCompositionLocalTeams => self.local_teams(finding),
            R::MeetingsHoursMeeting => self.hours_of_meeting(finding),
            R::MeetingsHoursYear => self.hours_of_year(finding),
            R::MeetingsFacilitation => self.facilitation(finding),
            R::LearningStart => self.voluntary(finding),
            R::LearningGroup => self.group(finding),
            R::LearningSessions => self.sessions_counted(finding),
            R::LearningJoint => self.joint(finding),
            R::LearningCasuistry => self.casuistry(finding),
            R::LearningSkj => self.skj(finding),
            R::LearningBenefit => self.benefit(finding),
            R::ValuesDiscussed => self.discussed(finding),
            R::ValuesTested => self.tested(finding),
            R::StepsOrder => self.order(finding),
        }
    }

    /// That something cannot be determined, and why: the norm or fact that is missing.
    fn open(&self, why: &str) -> String {
        format!("{}. {why}", Verdict::Undetermined.name(self.language))
    }

    /// A few people between brackets, with a space before; nothing when they are many or none.
    fn in_brackets(&self, people: &[ContactId]) -> String {
        if people.is_empty() || people.len() > NAMED || self.people == People::Nobody {
            String::new()
        } else {
            format!(" ({})", self.people(people))
        }
    }
}

/// A value of what was observed or expected, if it is there and reads as such.
pub(super) fn value<T: FromStr>(object: &Json, key: &str) -> Option<T> {
    object.get(key)?.as_text()?.parse().ok()
}

/// A list of what was observed or expected; nothing when there is no list.
pub(super) fn values<T: FromStr>(list: Option<&Json>) -> Option<Vec<T>> {
    let Json::List(values) = list? else { return None };
    Some(values.iter().filter_map(|value| value.as_text()?.parse().ok()).collect())
}

/// A whole number, if this is one.
fn whole(number: &Json) -> Option<u32> {
    match number {
        Json::Integer(number) => u32::try_from(*number).ok(),
        _ => None,
    }
}

/// A whole number of what was observed or expected.
fn number(object: &Json, key: &str) -> Option<u32> {
    whole(object.get(key)?)
}

/// How many there are.
fn size<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// The changes that would lift a finding.
pub(super) fn changes(finding: &FindingDocument) -> &[Change] {
    match &finding.remedy {
        Remedy::Changes(changes) => changes,
        Remedy::Decide(_) | Remedy::Ask(_) => &[],
    }
}
