//! Learning together: the learning groups, and how far the talk about core values got. Never a score.

use super::Material;
use super::knowing::number;
use crate::assessment::{FindingDocument, Subject};
use crate::catalogue::RequirementId as R;
use crate::facts::LearningGroup;
use crate::id::SubregionId;
use crate::report::marks::{Mark, verdict};
use crate::vocabulary::{CoreValue, PartnerRole, Verdict};
use std::collections::BTreeMap;

pub(super) struct Learning {
    pub(super) groups: Vec<Group>,
    pub(super) values: Vec<&'static str>,
    pub(super) places: Vec<Place>,
}

pub(super) struct Group {
    pub(super) scope: String,
    pub(super) region: String,
    pub(super) members: usize,
    /// The roles among the members in service.
    pub(super) roles: String,
    pub(super) sessions: String,
    pub(super) benefit: String,
    /// Sessions by how they meet the SKJ conditions.
    pub(super) skj: Vec<(String, Mark)>,
}

/// A subregion, or the region itself, with what was done about each core value.
pub(super) struct Place {
    pub(super) name: String,
    pub(super) region: String,
    pub(super) cells: Vec<Cell>,
}

pub(super) struct Cell {
    pub(super) text: &'static str,
    pub(super) class: &'static str,
}

impl Learning {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let register = material.assessment.register();
        let on = material.assessment.judged_on();
        let is_seen = |group: &&LearningGroup| {
            let region = register.state().region_of_scope(&group.scope);
            // One that begins later is not there yet.
            let is_there = group.members.iter().any(|member| member.period.contains(on))
                || group.sessions.iter().any(|session| session.date <= on);
            is_there && region.is_some_and(|region| material.view.regions().any(|own| own == region))
        };
        let groups = register.learning_groups().iter().filter(is_seen);
        Self {
            groups: groups.map(|own| group(material, own)).collect(),
            values: CoreValue::ALL.iter().map(|value| value.name(material.language)).collect(),
            places: places(material),
        }
    }
}

fn group(material: &Material<'_>, group: &LearningGroup) -> Group {
    let (texts, language) = (&material.texts, material.language);
    let register = material.assessment.register();
    let on = material.assessment.judged_on();
    let members = group.members.iter().filter(|member| member.period.contains(on));
    let members: Vec<_> = members
        .filter_map(|member| register.contact(&member.contact))
        .filter(|contact| contact.in_service.contains(on))
        .collect();
    let role = |role: &&PartnerRole| {
        let mut organisations = members.iter().filter_map(|own| register.organisation(&own.organisation));
        organisations.any(|own| own.role == **role)
    };
    let roles: Vec<_> = PartnerRole::ALL.iter().filter(role).map(|role| role.name(language)).collect();
    let about = Subject::LearningGroup(group.id.clone());
    let of = |requirement| material.documents(requirement).find(|own| own.subject == about);
    let sessions = of(R::LearningSessions).map(|own| counted(material, &own));
    let held =
        group.sessions.iter().filter(|session| session.phase(on) == crate::vocabulary::Phase::Held).count();
    let unasked = || say!(language, "{held} gehouden", "{held} held");
    let skj = material.documents(R::LearningSkj).filter_map(|own| {
        let Subject::Session(id) = &own.subject else { return None };
        let session = group.sessions.iter().find(|session| session.id == *id)?;
        Some((texts.short_date(session.date), verdict(own.verdict, language)))
    });
    Group {
        scope: texts.scope(&group.scope),
        region: register
            .state()
            .region_of_scope(&group.scope)
            .map(|region| texts.region(region))
            .unwrap_or_default(),
        members: members.len(),
        roles: roles.join(", "),
        sessions: sessions.unwrap_or_else(unasked),
        benefit: of(R::LearningBenefit).map(|own| benefit(material, &own)).unwrap_or_default(),
        skj: skj.collect(),
    }
}

fn counted(material: &Material<'_>, own: &FindingDocument) -> String {
    let (held, planned) = (number(own, "held"), number(own, "planned"));
    match planned {
        0 => say!(material.language, "{held} gehouden", "{held} held"),
        planned => {
            say!(material.language, "{held} gehouden, {planned} gepland", "{held} held, {planned} planned")
        }
    }
}

fn benefit(material: &Material<'_>, own: &FindingDocument) -> String {
    let (asked, yes) = (number(own, "asked"), number(own, "strengthens"));
    match asked {
        0 => material.language.pick("nog niet gevraagd", "not asked yet").to_owned(),
        asked => say!(
            material.language,
            "{yes} van de {asked} zeggen dat het helpt",
            "{yes} of {asked} say that it helps"
        ),
    }
}

/// What was done about every core value, place by place.
fn places(material: &Material<'_>) -> Vec<Place> {
    type Key = (crate::id::RegionCode, Option<SubregionId>);
    let mut places: BTreeMap<Key, BTreeMap<CoreValue, Done>> = BTreeMap::new();
    for finding in &material.findings {
        let (requirement, Subject::Value(subregion, value)) = (finding.requirement(), finding.subject())
        else {
            continue;
        };
        let place = places.entry((finding.region(), subregion)).or_default();
        let (discussed, tested) = place.entry(value).or_default();
        let side = if requirement == R::ValuesDiscussed { discussed } else { tested };
        *side = Some(finding.verdict());
    }
    let place = |((region, subregion), values): (Key, BTreeMap<CoreValue, _>)| Place {
        name: match &subregion {
            Some(subregion) => material.texts.subregion(subregion),
            None => material.language.pick("hele regio", "whole region").to_owned(),
        },
        region: material.texts.region(region),
        cells: CoreValue::ALL.iter().map(|value| cell(material, values.get(value).copied())).collect(),
    };
    places.into_iter().map(place).collect()
}

/// Whether a value was discussed and whether it was tested.
type Done = (Option<Verdict>, Option<Verdict>);

fn cell(material: &Material<'_>, done: Option<Done>) -> Cell {
    let (discussed, tested) = done.unwrap_or_default();
    let is = |side: Option<Verdict>, verdict| side == Some(verdict);
    let (class, nl, en) = match (is(discussed, Verdict::Met), is(tested, Verdict::Met)) {
        (true, true) => ("tested", "besproken en getoetst", "discussed and tested"),
        (false, true) => ("tested", "getoetst", "tested"),
        (true, false) => ("discussed", "besproken", "discussed"),
        (false, false) if is(discussed, Verdict::OnTrack) => ("planned", "gepland", "planned"),
        (false, false) => ("open", "nog niet", "not yet"),
    };
    Cell { class, text: material.language.pick(nl, en) }
}
