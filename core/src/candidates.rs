//! Who could be invited to a meeting, so that all four partners and every local team are there.

use crate::catalogue::RequirementId;
use crate::date::Date;
use crate::facts::{Contact, Organisation, Scope};
use crate::hours::USUAL;
use crate::id::{AreaCode, ContactId, MunicipalityCode, OrganisationId};
use crate::json::record;
use crate::policy::Policy;
use crate::register::Register;
use crate::register::tally::Tally;
use crate::requirement::{Context, Together};
use crate::vocabulary::{PartnerRole, vocabulary};
use std::collections::BTreeSet;

vocabulary! {
    /// Why nobody, or somebody, cannot be invited; the mildest first.
    pub Obstacle {
        /// It would take more hours in the year than the norm.
        Hours "hours" ("boven het aantal uren per jaar", "above the hours of a year"),
        /// Away on the day.
        Away "away" ("afwezig op die dag", "away on that day"),
        /// There is nobody.
        Nobody "nobody" ("er is niemand", "there is nobody"),
    }
}

record! {
    /// Somebody who works for the scope on the day.
    pub struct Candidate {
        /// Who.
        contact: ContactId = required "contact",
        /// Of which organisation.
        organisation: OrganisationId = required "organisation",
        /// With which role.
        role: PartnerRole = required "role",
        /// The municipalities of the scope for whose local team they can stand.
        municipalities: Vec<MunicipalityCode> = required "municipalities",
        /// The minutes that meetings held and planned take of them in the policy's period, this one not counted.
        minutes: u32 = required "minutes",
        /// Why they had better not be invited, if there is a reason.
        obstacle: Option<Obstacle> = nullable "obstacle",
    }
}

record! {
    /// A partner or local team of which nobody can be invited.
    pub struct Gap {
        /// The role.
        role: PartnerRole = required "role",
        /// The municipality, of a local team.
        municipality: Option<MunicipalityCode> = nullable "municipality",
        /// Why: what keeps the nearest one.
        why: Obstacle = required "why",
    }
}

record! {
    /// Who could be invited to a meeting.
    pub struct Candidates {
        /// Everybody who works for the scope that day: by role, those without an obstacle and with the least hours
        /// first.
        people: Vec<Candidate> = required "people",
        /// As few of them as will do, with whom the composition is met but for the gaps.
        suggestion: Vec<ContactId> = required "suggestion",
        /// What remains missing.
        gaps: Vec<Gap> = required "gaps",
    }
}

impl Register {
    /// Who could be invited to a meeting for a scope on a day, so that all four partners and every local team are
    /// there, nobody is away and nobody gives more hours than the policy's norm for a year.
    ///
    /// A meeting is taken to cost what B2 estimates, four hours; without a norm hours do not matter.
    ///
    /// ```
    /// # #[cfg(feature = "demo")] {
    /// use bouwsteen::{Policy, Register};
    /// let liemers = "cg-oost".parse().unwrap();
    /// let day = "2022-04-14".parse().unwrap();
    /// let candidates = Register::demo().candidates(&Policy::gvjb_2022(), &liemers, day);
    /// assert!(candidates.gaps.is_empty());
    /// assert!(candidates.suggestion.len() >= 4);
    /// # }
    /// ```
    #[must_use]
    pub fn candidates(&self, policy: &Policy, scope: &Scope, on: Date) -> Candidates {
        let state = self.state();
        let tally = Tally::new(state, on);
        let together = Together::new(state, policy, on, &tally);
        let context = Context { state, policy, asked: on, tally: &tally, together: &together };
        let asked = state.municipalities_of_scope(scope);
        let ground = state.ground(scope);
        let all = state.contacts.iter().filter_map(|(slot, contact)| {
            let (contact, organisation) = context.in_service(&contact.id, on)?;
            let works_there = works(contact, on, |area| ground.iter().any(|own| state.meet(own, area)));
            works_there.then(|| candidate(&context, slot, contact, organisation, &asked))
        });
        let mut people: Vec<_> = all.collect();
        people.sort_by(|a, b| {
            (a.role, a.obstacle, a.minutes, &a.contact).cmp(&(b.role, b.obstacle, b.minutes, &b.contact))
        });
        let suggestion = suggestion(&people, &asked);
        let gaps = gaps(&people, &asked);
        Candidates { people, suggestion, gaps }
    }
}

/// Whether somebody works for an area that is meant.
fn works(contact: &Contact, on: Date, is: impl Fn(&AreaCode) -> bool) -> bool {
    contact.areas.iter().any(|dated| dated.period.contains(on) && is(&dated.area))
}

fn candidate(
    cx: &Context<'_>,
    slot: u32,
    contact: &Contact,
    organisation: &Organisation,
    asked: &[MunicipalityCode],
) -> Candidate {
    let on = cx.asked;
    let stands_for = |code: &&MunicipalityCode| {
        let code = AreaCode::Municipality(**code);
        let serves = organisation
            .serves
            .iter()
            .any(|dated| dated.period.contains(on) && cx.state.meet(&code, &dated.area));
        serves && works(contact, on, |area| cx.state.meet(&code, area))
    };
    let is_team = organisation.role == PartnerRole::LocalTeam;
    let municipalities = asked.iter().filter(|_| is_team).filter(stands_for).copied().collect();
    let minutes = cx.counted_hours(slot).map(|record| record.minutes).fold(0, u32::saturating_add);
    let limit = cx.norm(RequirementId::MeetingsHoursYear).map(|hours| hours.saturating_mul(60));
    let obstacle = if contact.absence(on).is_some() {
        Some(Obstacle::Away)
    } else {
        limit.filter(|limit| minutes.saturating_add(USUAL.total()) > *limit).map(|_| Obstacle::Hours)
    };
    Candidate {
        contact: contact.id.clone(),
        organisation: organisation.id.clone(),
        role: organisation.role,
        municipalities,
        minutes,
        obstacle,
    }
}

/// For every municipality somebody of its local team, those first who stand for most; of every other role the one
/// with the least hours. Whoever has an obstacle is left out.
fn suggestion(people: &[Candidate], asked: &[MunicipalityCode]) -> Vec<ContactId> {
    let free = || people.iter().filter(|person| person.obstacle.is_none());
    let mut open: BTreeSet<_> = asked.iter().collect();
    let mut chosen = BTreeSet::new();
    let gain = |person: &Candidate, open: &BTreeSet<&MunicipalityCode>| {
        person.municipalities.iter().filter(|code| open.contains(code)).count()
    };
    // People stand by hours, and of equals the first is taken.
    while let Some(best) = free().rev().max_by_key(|person| gain(person, &open)) {
        if gain(best, &open) == 0 {
            break;
        }
        best.municipalities.iter().for_each(|code| _ = open.remove(code));
        chosen.insert(best.contact.clone());
    }
    for role in PartnerRole::ALL {
        let of_role = || free().filter(|person| person.role == *role);
        if !of_role().any(|person| chosen.contains(&person.contact)) {
            chosen.extend(of_role().next().map(|person| person.contact.clone()));
        }
    }
    chosen.into_iter().collect()
}

fn gaps(people: &[Candidate], asked: &[MunicipalityCode]) -> Vec<Gap> {
    // Nobody without an obstacle: the mildest obstacle of those there are.
    let why = |is: &dyn Fn(&Candidate) -> bool| {
        let mut own = people.iter().filter(|person| is(person)).map(|person| person.obstacle);
        own.by_ref().min().map_or(Some(Obstacle::Nobody), |best| best)
    };
    let mut gaps = Vec::new();
    for role in PartnerRole::ALL {
        let gap = why(&|person| person.role == *role);
        gaps.extend(gap.map(|why| Gap { role: *role, municipality: None, why }));
    }
    for code in asked {
        let gap = why(&|person| person.municipalities.contains(code));
        let team = PartnerRole::LocalTeam;
        gaps.extend(gap.map(|why| Gap { role: team, municipality: Some(*code), why }));
    }
    gaps
}
