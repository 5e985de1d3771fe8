//! Knowing each other: the meetings of every region, criterion by criterion, and the hours they took.

use super::Material;
use crate::assessment::{FindingDocument, Subject};
use crate::catalogue::RequirementId as R;
use crate::facts::Meeting;
use crate::id::RegionCode;
use crate::policy::Norm;
use crate::report::marks::{Mark, share, verdict};
use crate::report::together::{Place, places};
use crate::vocabulary::{PartnerRole, Phase, Verdict};
use std::collections::BTreeMap;

/// The criteria that have a column, and what they are called above it.
const CRITERIA: [(R, &str, &str); 8] = [
    (R::MeetingsProgrammeAcquaintance, "kennismaken", "acquaintance"),
    (R::MeetingsProgrammeVision, "visie en kernwaarde", "vision and value"),
    (R::MeetingsProgrammeBuildingBlocks, "bouwstenen", "building blocks"),
    (R::MeetingsProgrammeFirstSteps, "eerste stappen", "first steps"),
    (R::MeetingsProgrammeLearning, "samen leren", "learning"),
    (R::MeetingsCompositionPartners, "vier partners", "four partners"),
    (R::MeetingsCompositionLocalTeams, "lokale teams", "local teams"),
    (R::MeetingsPreparation, "voorbereid", "prepared"),
];

pub(super) struct Knowing {
    pub(super) criteria: Vec<&'static str>,
    pub(super) regions: Vec<Region>,
    pub(super) partners: Vec<Partner>,
    /// The hours of the professional who gave most, against the norm.
    pub(super) highest: Option<Highest>,
}

pub(super) struct Region {
    pub(super) name: String,
    pub(super) places: Vec<Chip>,
    pub(super) meetings: Vec<Row>,
}

/// A place with how far it is.
pub(super) struct Chip {
    pub(super) name: String,
    pub(super) mark: Mark,
    pub(super) count: String,
}

pub(super) struct Row {
    pub(super) date: String,
    pub(super) scope: String,
    pub(super) phase: &'static str,
    pub(super) criteria: Vec<Option<Mark>>,
}

/// The hours of a role together.
pub(super) struct Partner {
    pub(super) name: &'static str,
    pub(super) people: u32,
    pub(super) hours: String,
    pub(super) share: u32,
}

pub(super) struct Highest {
    pub(super) text: String,
    pub(super) share: u32,
}

impl Knowing {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let policy = material.assessment.policy();
        let asked: Vec<_> = CRITERIA.iter().filter(|(id, ..)| policy.force(*id).is_some()).collect();
        let places = places(material.assessment, R::MeetingsCount);
        let documents: Vec<_> = asked.iter().map(|(id, ..)| by_meeting(material, *id)).collect();
        let region = |code| region(material, code, &places, &documents);
        let (partners, highest) = hours(material);
        Self {
            criteria: asked.iter().map(|(_, nl, en)| material.language.pick(*nl, *en)).collect(),
            regions: material.view.regions().map(region).collect(),
            partners,
            highest,
        }
    }
}

/// The verdicts of a criterion by meeting.
fn by_meeting(material: &Material<'_>, requirement: R) -> BTreeMap<String, Verdict> {
    let own = material.findings.iter().filter(|finding| finding.requirement() == requirement);
    own.filter_map(|finding| match finding.subject() {
        Subject::Meeting(id) => Some((id.to_string(), finding.verdict())),
        _ => None,
    })
    .collect()
}

fn region(
    material: &Material<'_>,
    code: RegionCode,
    places: &[Place],
    criteria: &[BTreeMap<String, Verdict>],
) -> Region {
    let (texts, language) = (&material.texts, material.language);
    let own = places.iter().filter(|place| place.region == code);
    let register = material.assessment.register();
    let is_here = |meeting: &&Meeting| {
        let region = register.state().region_of_scope(&meeting.scope);
        region == Some(code) && material.assessment.policy().period().contains(meeting.date)
    };
    let mut meetings: Vec<_> = register.meetings().iter().filter(is_here).collect();
    meetings.sort_by_key(|meeting| (meeting.date, &meeting.id));
    Region {
        name: texts.region(code),
        places: own.map(|place| chip(material, place)).collect(),
        meetings: meetings
            .into_iter()
            .map(|meeting| Row {
                date: texts.short_date(meeting.date),
                scope: texts.scope(&meeting.scope),
                phase: phase(material, meeting).name(language),
                criteria: criteria
                    .iter()
                    .map(|own| own.get(meeting.id.as_str()).map(|own| verdict(*own, language)))
                    .collect(),
            })
            .collect(),
    }
}

fn phase(material: &Material<'_>, meeting: &Meeting) -> Phase {
    meeting.phase(material.assessment.judged_on())
}

fn chip(material: &Material<'_>, place: &Place) -> Chip {
    let language = material.language;
    let name = match &place.subject {
        Subject::Region => language.pick("hele regio", "whole region").to_owned(),
        subject => material.texts.subject(place.region, subject),
    };
    let (held, planned) = (place.held, place.planned);
    let of = place.asked.map(|asked| say!(language, " van {asked}", " of {asked}")).unwrap_or_default();
    let planned = match planned {
        0 => String::new(),
        planned => say!(language, ", {planned} gepland", ", {planned} planned"),
    };
    let count = say!(language, "{held}{of} gehouden{planned}", "{held}{of} held{planned}");
    Chip { name, mark: verdict(place.verdict, language), count }
}

/// What the meetings of the policy's year took: per role, and of the one who gave most.
fn hours(material: &Material<'_>) -> (Vec<Partner>, Option<Highest>) {
    let (assessment, language) = (material.assessment, material.language);
    let (register, policy) = (assessment.register(), assessment.policy());
    let year = policy.period().from().map(|from| from.year().unsigned_abs());
    let mut lines = register.investment(policy, assessment.judged_on());
    // A board sees sums over everybody; who sees people, over those people only.
    let sees_sums = !material.view.audience().shows_names();
    lines.retain(|line| Some(line.year) == year && (sees_sums || material.view.shows_name(&line.contact)));
    let mut by_role: BTreeMap<PartnerRole, (u32, u32)> = BTreeMap::new();
    for line in &lines {
        if let Some(organisation) = register.organisation(&line.organisation) {
            let (people, minutes) = by_role.entry(organisation.role).or_default();
            *people += 1;
            *minutes = minutes.saturating_add(line.total());
        }
    }
    let most = by_role.values().map(|(_, minutes)| *minutes).max().unwrap_or_default();
    let partner = |(role, (people, minutes)): (PartnerRole, (u32, u32))| Partner {
        name: role.name(language),
        people,
        hours: hours_text(minutes, language),
        share: share(minutes, most),
    };
    let limit = match policy.norm(R::MeetingsHoursYear) {
        Some(Norm::Set(hours, _)) => Some(hours.saturating_mul(60)),
        _ => None,
    };
    let highest = lines.iter().map(crate::hours::Investment::total).max().map(|minutes| {
        let (time, norm) = (material.texts.hours(minutes), limit.map(|limit| material.texts.hours(limit)));
        Highest {
            share: share(minutes, limit.unwrap_or(minutes)),
            text: match norm {
                Some(norm) => say!(
                    language,
                    "De professional met de meeste uren gaf {time}; de norm is hoogstens {norm} in het jaar.",
                    "The professional who gave most gave {time}; the norm is at most {norm} in the year."
                ),
                None => say!(
                    language,
                    "De professional met de meeste uren gaf {time}; een norm is niet vastgesteld.",
                    "The professional who gave most gave {time}; no norm is set."
                ),
            },
        }
    });
    (by_role.into_iter().map(partner).collect(), highest)
}

/// Whole hours, or half ones: more would claim to know more than an estimate does.
fn hours_text(minutes: u32, language: crate::language::Language) -> String {
    let halves = (minutes + 15) / 30;
    let half = if halves % 2 == 1 { language.pick("½", "½") } else { "" };
    let hours = halves / 2;
    let unit = language.pick("uur", "hours");
    format!("{hours}{half} {unit}")
}

/// A number of what was observed.
pub(super) fn number(document: &FindingDocument, key: &str) -> u32 {
    match document.observed.get(key) {
        Some(crate::json::Json::Integer(number)) => u32::try_from(*number).unwrap_or_default(),
        _ => 0,
    }
}
