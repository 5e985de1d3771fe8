//! The requirements: which subjects each has, how one subject is judged, and what is to be said of it.
//!
//! A file per group. `judge` judges one subject and is the only place of its meaning; counting, live
//! changes and explanations all call it.

mod absence;
mod agreement;
mod composition;
mod count;
mod coverage;
mod details;
mod distribution;
mod division;
mod effort;
mod facilitation;
mod freshness;
mod group;
mod meeting;
mod order;
mod organisation;
mod place;
mod programme;
mod session;
mod together;
mod values;

pub(crate) use absence::verdict as absence_verdict;
pub(crate) use agreement::custodian_in_force;
pub(crate) use coverage::verdict as coverage_verdict;
pub(crate) use details::{required, verdict as details_verdict};
pub(crate) use distribution::is_serving;
pub(crate) use division::division_id;
pub(crate) use facilitation::{meetings as meetings_for, share as share_in};
pub(crate) use freshness::verdict as freshness_verdict;
pub(crate) use organisation::verdict as organisation_verdict;
pub(crate) use place::Place;
pub(crate) use together::Together;
pub(crate) use values::test_id;

use crate::assessment::{Actor, Remedy, Subject};
use crate::catalogue::RequirementId;
use crate::date::Date;
use crate::facts::{Contact, ContactAgreement, Organisation, Party};
use crate::id::{ContactId, MunicipalityCode, RegionCode};
use crate::json::Json;
use crate::policy::{Norm, Policy, PolicyCustodian};
use crate::register::index::NONE;
use crate::register::state::State;
use crate::register::tally::Tally;
use crate::vocabulary::{Confirmer, CoreValue, Method, PartnerRole, Verdict};

/// Everything a judgement needs: the facts, the policy, the day and what was counted on it.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) state: &'a State,
    pub(crate) policy: &'a Policy,
    /// The day that was asked.
    pub(crate) asked: Date,
    /// The rows and seats on the day on which verdicts are judged.
    pub(crate) tally: &'a Tally,
    /// The meetings and learning groups on that day.
    pub(crate) together: &'a Together,
}

/// A subject by its place in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Spot {
    Region(u32),
    Role(u32, PartnerRole),
    AreaRole(u32, PartnerRole),
    Seat(u32),
    Row(u32),
    Branch(u32),
    Place(Place),
    Value(Place, CoreValue),
    Meeting(u32),
    Group(u32),
    /// A group and one of its sessions.
    Session(u32, u32),
}

/// What is to be said of a judged subject.
pub(crate) struct Account {
    pub(crate) expected: Json,
    pub(crate) observed: Json,
    /// Ids of the facts it rests on.
    pub(crate) evidence: Vec<String>,
    pub(crate) responsible: Actor,
    pub(crate) due: Option<Date>,
    /// The finding from which this one merely follows.
    pub(crate) cause: Option<(RequirementId, Spot)>,
    pub(crate) remedy: Remedy,
}

impl<'a> Context<'a> {
    /// The day on which verdicts are judged.
    pub(crate) fn on(&self) -> Date {
        self.tally.day.on
    }

    /// Whether the policy's last day has passed.
    pub(crate) fn is_over(&self) -> bool {
        self.asked >= self.policy.period().stop()
    }

    /// The verdict of a subject; before the policy starts nothing applies.
    pub(crate) fn judge(&self, requirement: RequirementId, spot: Spot) -> Verdict {
        self.when(|| self.judge_started(requirement, spot))
    }

    fn judge_started(&self, requirement: RequirementId, spot: Spot) -> Verdict {
        use RequirementId as R;
        match (requirement, spot) {
            (R::ContactsAgreement, Spot::Region(region)) => agreement::judge_agreement(self, region),
            (R::ContactsCustodian, Spot::Region(region)) => agreement::judge_custodian(self, region),
            (R::ContactsRhythm, Spot::Role(region, role)) => agreement::judge_rhythm(self, region, role),
            (R::ContactsDetailsAgreed, Spot::Region(region)) => agreement::judge_details(self, region),
            (R::ContactsOrganisation, Spot::AreaRole(leaf, role)) => organisation::judge(self, leaf, role),
            (R::ContactsCoverage, Spot::Seat(seat)) => coverage::judge(self, seat),
            (R::ContactsDetails, Spot::Row(row)) => details::judge(self, row),
            (R::ContactsFreshness, Spot::Row(row)) => freshness::judge(self, row),
            (R::ContactsAbsence, Spot::Row(row)) => absence::judge(self, row),
            (R::ContactsDistribution, Spot::Branch(branch)) => distribution::judge(self, branch),
            (R::MeetingsDivision, Spot::Region(region)) => division::judge(self, region),
            (R::MeetingsScaleAgreed, Spot::Region(region)) => division::judge_agreed(self, region),
            (R::MeetingsCount, Spot::Place(place)) => count::judge(self, place),
            (about, Spot::Meeting(place)) => meeting::judge(self, about, place),
            (R::MeetingsHoursYear, Spot::Row(row)) => {
                let contact = self.state.index.rows.contact(row);
                contact.map_or(Verdict::NotApplicable, |contact| effort::judge_year(self, contact))
            }
            (R::MeetingsFacilitation, Spot::Branch(branch)) => facilitation::judge(self, branch),
            (R::LearningGroup, Spot::Place(place)) => group::judge_group(self, place),
            (R::LearningSessions, Spot::Group(place)) => group::judge_sessions(self, place),
            (R::LearningBenefit, Spot::Group(place)) => group::judge_benefit(self, place),
            (about, Spot::Session(group, place)) => session::judge(self, about, group, place),
            (R::ValuesDiscussed, Spot::Value(place, value)) => values::judge_discussed(self, place, value),
            (R::ValuesTested, Spot::Value(place, value)) => values::judge_tested(self, place, value),
            (R::StepsOrder, Spot::Region(region)) => order::judge(self, region),
            // `learning.start` among them: it is not asked.
            _ => Verdict::NotApplicable,
        }
    }

    /// What is to be said of a subject.
    pub(crate) fn account(&self, requirement: RequirementId, spot: Spot) -> Account {
        use RequirementId as R;
        match (requirement, spot) {
            (R::ContactsCustodian, Spot::Region(region)) => agreement::custodian(self, region),
            (R::ContactsRhythm, Spot::Role(region, role)) => agreement::rhythm(self, region, role),
            (R::ContactsDetailsAgreed, Spot::Region(region)) => agreement::details(self, region),
            (R::ContactsOrganisation, Spot::AreaRole(leaf, role)) => organisation::account(self, leaf, role),
            (R::ContactsCoverage, Spot::Seat(seat)) => coverage::account(self, seat),
            (R::ContactsDetails, Spot::Row(row)) => details::account(self, row),
            (R::ContactsFreshness, Spot::Row(row)) => freshness::account(self, row),
            (R::ContactsAbsence, Spot::Row(row)) => absence::account(self, row),
            (R::ContactsDistribution, Spot::Branch(branch)) => distribution::account(self, branch),
            (R::MeetingsDivision, Spot::Region(region)) => division::account(self, region),
            (R::MeetingsScaleAgreed, Spot::Region(region)) => division::account_agreed(self, region),
            (R::MeetingsCount, Spot::Place(place)) => count::account(self, place),
            (about, Spot::Meeting(place)) => meeting::account(self, about, place),
            (R::MeetingsHoursYear, Spot::Row(row)) => effort::account_year(self, row),
            (R::MeetingsFacilitation, Spot::Branch(branch)) => facilitation::account(self, branch),
            (R::LearningStart, Spot::Group(place)) => group::account_start(self, place),
            (R::LearningGroup, Spot::Place(place)) => group::account_group(self, place),
            (R::LearningSessions, Spot::Group(place)) => group::account_sessions(self, place),
            (R::LearningBenefit, Spot::Group(place)) => group::account_benefit(self, place),
            (about, Spot::Session(group, place)) => session::account(self, about, group, place),
            (R::ValuesDiscussed, Spot::Value(place, value)) => values::account_discussed(self, place, value),
            (R::ValuesTested, Spot::Value(place, value)) => values::account_tested(self, place, value),
            (R::StepsOrder, Spot::Region(region)) => order::account(self, region),
            (_, spot) => agreement::agreement(self, self.region_of(spot)),
        }
    }

    /// The subjects of a requirement in a region, in the order of the format.
    pub(crate) fn spots(&self, requirement: RequirementId, region: u32) -> Vec<Spot> {
        use crate::register::coverage::{ROLES_BY_TEXT, rows_of, seats_of};
        use RequirementId as R;
        let rows = || rows_of(self.state, self.tally, region).into_iter();
        match requirement {
            R::ContactsAgreement
            | R::ContactsCustodian
            | R::ContactsDetailsAgreed
            | R::MeetingsDivision
            | R::MeetingsScaleAgreed
            | R::StepsOrder => vec![Spot::Region(region)],
            R::ContactsRhythm => ROLES_BY_TEXT.map(|role| Spot::Role(region, role)).into(),
            R::ContactsOrganisation => {
                let leaves = (0_u32..).zip(&self.state.index.areas.leaves);
                let own = leaves.filter(|(_, leaf)| leaf.region == region);
                own.flat_map(|(leaf, _)| ROLES_BY_TEXT.map(|role| Spot::AreaRole(leaf, role))).collect()
            }
            R::ContactsCoverage => seats_of(self.state, self.tally, region)
                .into_iter()
                .map(|(seat, _)| Spot::Seat(seat))
                .collect(),
            R::ContactsDetails | R::ContactsFreshness => rows().map(|(row, _)| Spot::Row(row)).collect(),
            R::ContactsAbsence => {
                let away = rows().filter(|(_, cell)| cell.is_away());
                away.map(|(row, _)| Spot::Row(row)).collect()
            }
            R::ContactsDistribution | R::MeetingsFacilitation => distribution::branches(self, region),
            R::MeetingsCount => count::places(self, region),
            R::MeetingsHoursYear => effort::rows(self, region),
            R::LearningStart | R::LearningSessions | R::LearningBenefit => group::groups(self, region),
            R::LearningGroup => group::places(self, region),
            R::LearningJoint | R::LearningCasuistry | R::LearningSkj => {
                self.in_order(session::sessions(self, region))
            }
            R::ValuesDiscussed | R::ValuesTested => self.in_order(values::spots(self, region)),
            // All others are about a meeting.
            _ => meeting::meetings(self, region),
        }
    }

    /// Subjects in the order of their text.
    fn in_order(&self, mut spots: Vec<Spot>) -> Vec<Spot> {
        spots.sort_by_cached_key(|spot| self.subject(*spot));
        spots
    }

    /// `meetings.hours.year` of a contact in service, by slot.
    pub(crate) fn judge_hours(&self, contact: u32) -> Verdict {
        self.when(|| effort::judge_year(self, contact))
    }

    /// A verdict once the policy has started; before that nothing applies.
    fn when(&self, verdict: impl FnOnce() -> Verdict) -> Verdict {
        if self.asked < self.policy.period().start() { Verdict::NotApplicable } else { verdict() }
    }

    /// The norm of a requirement, if it is set.
    pub(crate) fn norm(&self, requirement: RequirementId) -> Option<u32> {
        match self.policy.norm(requirement) {
            Some(Norm::Set(value, _)) => Some(*value),
            Some(Norm::Missing(_)) | None => None,
        }
    }

    /// Whether the policy asks a requirement with a force that decides.
    pub(crate) fn weighs(&self, requirement: RequirementId) -> bool {
        self.policy.force(requirement).is_some_and(|force| force.weighs())
    }

    /// A contact who is in service on a day, with the organisation, which is active then.
    pub(crate) fn in_service(&self, id: &ContactId, on: Date) -> Option<(&'a Contact, &'a Organisation)> {
        let contact = self.state.contacts.find(id.as_str())?;
        let organisation = self.state.organisations.find(contact.organisation.as_str())?;
        (contact.in_service.contains(on) && organisation.active.contains(on))
            .then_some((contact, organisation))
    }

    /// The region of a subject.
    pub(crate) fn region_of(&self, spot: Spot) -> u32 {
        let index = &self.state.index;
        match spot {
            Spot::Region(region) | Spot::Role(region, _) => region,
            Spot::AreaRole(leaf, _) => index.areas.leaf(leaf).map_or(NONE, |leaf| leaf.region),
            Spot::Seat(seat) => {
                index.seats.get(seat as usize).map_or(NONE, |seat| index.region_of_seat(seat))
            }
            Spot::Row(row) => index.group(row).map_or(NONE, |group| group.region),
            Spot::Branch(branch) => index.branches.get(branch as usize).map_or(NONE, |branch| branch.region),
            Spot::Place(place) | Spot::Value(place, _) => self.region_of_place(place),
            Spot::Meeting(place) => self.together.meeting(place).map_or(NONE, |own| own.region),
            Spot::Group(place) | Spot::Session(place, _) => {
                self.together.groups.get(place as usize).copied().unwrap_or(NONE)
            }
        }
    }

    /// The code of a region of the territory.
    pub(crate) fn code(&self, region: u32) -> RegionCode {
        let code = self.state.index.areas.region_code(region);
        code.unwrap_or_else(|| self.state.index.areas.regions.first().copied().unwrap_or(RegionCode::ZERO))
    }

    /// The subject in the words of the format.
    pub(crate) fn subject(&self, spot: Spot) -> Subject {
        subject(self.state, spot)
    }

    /// The agreement of a region that is in force.
    pub(crate) fn agreement(&self, region: u32) -> Option<&'a ContactAgreement> {
        self.tally.day.agreement(self.state, region)
    }

    /// Custodian as actor: the agreement's, else the policy's if it is exactly one, else the region.
    pub(crate) fn custodian_actor(&self, region: u32) -> Actor {
        let agreed = self.agreement(region).and_then(|agreement| agreement.custodian.clone());
        let code = self.code(region);
        match agreed {
            Some(Party::Municipality(code)) => Actor::Municipality(code),
            Some(Party::Organisation(id)) => Actor::Organisation(id),
            None => match self.policy.custodian(code) {
                Some(PolicyCustodian::Municipality(code)) => Actor::Municipality(*code),
                Some(PolicyCustodian::Role(role)) => self.only_of_role(region, *role),
                None => Actor::Region(code),
            },
        }
    }

    /// The organisation of a role that serves the region, if it is exactly one.
    fn only_of_role(&self, region: u32, role: PartnerRole) -> Actor {
        let code = self.code(region);
        let mut serving = self.state.organisations.iter().filter(|(_, organisation)| {
            organisation.role == role && agreement::serves(self, organisation, code)
        });
        match (serving.next(), serving.next()) {
            (Some((_, only)), None) => Actor::Organisation(only.id.clone()),
            _ => Actor::Region(code),
        }
    }

    /// Organisation as actor: for a local team its municipality, if it is one in that region.
    pub(crate) fn organisation_actor(&self, organisation: u32, region: u32) -> Actor {
        let Some(own) = self.state.organisations.get(organisation) else {
            return Actor::Region(self.code(region));
        };
        if own.role == PartnerRole::LocalTeam {
            let mut municipalities = self.municipalities(organisation, region);
            municipalities.dedup();
            if let [only] = municipalities.as_slice() {
                return Actor::Municipality(*only);
            }
        }
        Actor::Organisation(own.id.clone())
    }

    /// The municipalities of a region in which an organisation has seats, by code.
    fn municipalities(&self, organisation: u32, region: u32) -> Vec<MunicipalityCode> {
        let index = &self.state.index;
        let seats = index
            .seats_of(organisation)
            .filter(|(_, seat)| index.region_of_seat(seat) == region && seat.period.contains(self.on()));
        let leaves = seats.filter_map(|(_, seat)| index.areas.leaf(seat.leaf));
        let mut codes: Vec<_> = leaves.map(|leaf| leaf.municipality).collect();
        codes.sort_unstable();
        codes
    }

    /// Who confirms a contact by the rhythm of a region.
    pub(crate) fn confirmer(&self, region: u32, role: PartnerRole) -> Confirmer {
        let rhythm = self.agreement(region).and_then(|agreement| agreement.rhythms.get(&role));
        match rhythm.and_then(|rhythm| rhythm.method) {
            Some(Method::SelfConfirmation) => Confirmer::Oneself,
            Some(Method::CustodianCheck) => Confirmer::Custodian,
            Some(Method::Delivery) | None => Confirmer::Organisation,
        }
    }

    /// Whether a rhythm is agreed for a role.
    pub(crate) fn has_rhythm(&self, region: u32, role: PartnerRole) -> bool {
        self.tally.day.thresholds(region, role).is_some()
    }

    /// The remedy for somebody not confirmed in time.
    pub(crate) fn confirm(&self, contact: u32, region: u32, role: PartnerRole) -> Remedy {
        use crate::assessment::Missing;
        use crate::change::Change;
        use crate::facts::Confirmation;
        let Some(contact) = self.state.contacts.get(contact).filter(|_| self.has_rhythm(region, role)) else {
            // Without a rhythm a confirmation alone does not settle the matter.
            return Remedy::Ask(Missing::Confirmation);
        };
        let confirmation = Confirmation { on: self.on(), by: self.confirmer(region, role) };
        Remedy::Changes(vec![Change::Confirm(contact.id.clone(), confirmation)])
    }
}

/// The subject in the words of the format.
pub(crate) fn subject(state: &State, spot: Spot) -> Subject {
    let index = &state.index;
    let organisation = |slot: u32| state.organisations.get(slot).map(|organisation| organisation.id.clone());
    let found = match spot {
        Spot::Region(_) => None,
        Spot::Role(_, role) => Some(Subject::Role(role)),
        Spot::AreaRole(leaf, role) => {
            index.areas.leaf(leaf).map(|leaf| Subject::AreaRole(leaf.area.clone(), role))
        }
        Spot::Seat(seat) => index.seats.get(seat as usize).and_then(|seat| {
            Some(Subject::Seat(organisation(seat.organisation)?, index.areas.leaf(seat.leaf)?.area.clone()))
        }),
        Spot::Row(row) => {
            let contact = index.rows.contact(row).and_then(|contact| state.contacts.get(contact));
            contact.map(|contact| Subject::Contact(contact.id.clone()))
        }
        Spot::Branch(branch) => {
            let slot = index.branches.get(branch as usize).map(|branch| branch.organisation);
            slot.and_then(organisation).map(Subject::Organisation)
        }
        Spot::Place(place) => match place {
            Place::Region(_) => None,
            Place::Subregion(number) => {
                place::subregion(state, number).map(|(_, own)| Subject::Subregion(own.id.clone()))
            }
            Place::Municipality(leaf) => {
                index.areas.leaf(leaf).map(|leaf| Subject::Area(leaf.municipality.into()))
            }
            Place::Leaf(leaf) => index.areas.leaf(leaf).map(|leaf| Subject::Area(leaf.area.clone())),
        },
        Spot::Value(place, value) => {
            let subregion = match place {
                Place::Subregion(number) => place::subregion(state, number).map(|(_, own)| own.id.clone()),
                _ => None,
            };
            Some(Subject::Value(subregion, value))
        }
        Spot::Meeting(place) => {
            state.meetings.get(place as usize).map(|meeting| Subject::Meeting(meeting.id.clone()))
        }
        Spot::Group(place) => {
            let group = state.learning_groups.get(place as usize);
            group.map(|group| Subject::LearningGroup(group.id.clone()))
        }
        Spot::Session(group, place) => {
            let sessions = state.learning_groups.get(group as usize).map(|group| &group.sessions);
            let session = sessions.and_then(|sessions| sessions.get(place as usize));
            session.map(|session| Subject::Session(session.id.clone()))
        }
    };
    found.unwrap_or(Subject::Region)
}

/// The id of an agreement as evidence.
pub(crate) fn agreement_id(agreement: &ContactAgreement) -> String {
    match agreement.in_force.from() {
        Some(from) => format!("agreement/{}/{from}", agreement.region),
        None => format!("agreement/{}", agreement.region),
    }
}
