//! Do we know each other, do we learn together: what reports count of steps 2 and 3, and the answer in a sentence.

use crate::assessment::{Assessment, Finding, Subject};
use crate::catalogue::RequirementId as R;
use crate::id::RegionCode;
use crate::json::Json;
use crate::language::Language;
use crate::render::Renderer;
use crate::vocabulary::Verdict;
use std::collections::BTreeMap;

/// A place of which meetings or a learning group are asked: most often a subregion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) region: RegionCode,
    pub(super) subject: Subject,
    pub(super) verdict: Verdict,
    /// What was held and counts, and what is planned and will.
    pub(super) held: u32,
    pub(super) planned: u32,
    /// How many are asked; nothing when there is no norm.
    pub(super) asked: Option<u32>,
}

/// The places of a requirement that counts what was held and planned, in the order of the format.
pub(super) fn places(assessment: &Assessment, requirement: R) -> Vec<Place> {
    let findings = assessment.findings().filter(|finding| finding.requirement() == requirement);
    findings.map(|finding| place(&finding)).collect()
}

fn place(finding: &Finding<'_>) -> Place {
    let document = finding.to_document();
    let number = |value: Option<&Json>| match value {
        Some(Json::Integer(number)) => u32::try_from(*number).ok(),
        _ => None,
    };
    let of = |key: &str| number(document.observed.get(key)).unwrap_or_default();
    Place {
        region: document.region,
        verdict: document.verdict,
        held: of("held"),
        planned: of("planned"),
        asked: number(Some(&document.expected)),
        subject: document.subject,
    }
}

/// How many of some verdicts there are of each.
pub(super) fn tally(verdicts: impl IntoIterator<Item = Verdict>) -> BTreeMap<Verdict, u32> {
    let mut tally = BTreeMap::new();
    for verdict in verdicts {
        *tally.entry(verdict).or_default() += 1;
    }
    tally
}

/// Whether people met often enough: the answer of step 2.
pub(super) fn knowing(places: &[Place], texts: &Renderer) -> String {
    let language = texts.language();
    let tally = tally(places.iter().map(|place| place.verdict));
    let of = |verdict: Verdict| tally.get(&verdict).copied().unwrap_or_default();
    let (met, all) = (of(Verdict::Met), u32::try_from(places.len()).unwrap_or_default());
    let applicable = all - of(Verdict::NotApplicable);
    if applicable == 0 {
        return language
            .pick("Bijeenkomsten worden nog niet gevraagd.", "Meetings are not asked yet.")
            .to_owned();
    }
    let asked = places.iter().find_map(|place| place.asked);
    let Some(asked) = asked else {
        let held: u32 = places.iter().map(|place| place.held).sum();
        let held = meetings(held, language);
        return say!(
            language,
            "Hoeveel bijeenkomsten er moeten zijn, is nog niet besloten. Gehouden: {held}.",
            "How many meetings there must be is not decided yet. Held: {held}."
        );
    };
    let asked = meetings(asked, language);
    let scale = places_name(places, applicable, language);
    if met == applicable {
        return say!(
            language,
            "Ja: voor alle {applicable} {scale} zijn {asked} gehouden.",
            "Yes: {asked} were held for all {applicable} {scale}."
        );
    }
    let start = if met == 0 {
        say!(
            language,
            "Nog nergens: voor geen van de {applicable} {scale} zijn {asked} gehouden die meetellen.",
            "Nowhere yet: {asked} that count were held for none of the {applicable} {scale}."
        )
    } else {
        say!(
            language,
            "Nog niet overal: voor {met} van de {applicable} {scale} zijn {asked} gehouden die meetellen.",
            "Not everywhere yet: {asked} that count were held for {met} of the {applicable} {scale}."
        )
    };
    let others = if met == 0 {
        language.pick("Daarvan", "Of these")
    } else {
        language.pick("Van de andere", "Of the others")
    };
    let rest: Vec<_> = [Verdict::OnTrack, Verdict::AtRisk, Verdict::NotMet, Verdict::Undetermined]
        .into_iter()
        .filter(|verdict| of(*verdict) > 0)
        .map(|verdict| said(of(verdict), verdict, language))
        .collect();
    let rest = if rest.is_empty() { String::new() } else { format!(" {others}: {}.", rest.join(", ")) };
    start + &rest
}

/// How many come out so, as the end of a sentence.
fn said(number: u32, verdict: Verdict, language: Language) -> String {
    match (verdict, number) {
        (Verdict::AtRisk, 1) => say!(language, "1 loopt risico", "1 is at risk"),
        (Verdict::AtRisk, number) => say!(language, "{number} lopen risico", "{number} are at risk"),
        (verdict, number) => format!("{number} {}", verdict.name(language)),
    }
}

fn meetings(number: u32, language: Language) -> String {
    let noun = match number {
        1 => language.pick("bijeenkomst", "meeting"),
        _ => language.pick("bijeenkomsten", "meetings"),
    };
    format!("{number} {noun}")
}

/// What the places are called together.
fn places_name(places: &[Place], number: u32, language: Language) -> &'static str {
    let is_one = number == 1;
    let of = |is: fn(&Subject) -> bool| places.iter().all(|place| is(&place.subject));
    if of(|subject| matches!(subject, Subject::Subregion(_))) {
        if is_one {
            language.pick("subregio", "subregion")
        } else {
            language.pick("subregio's", "subregions")
        }
    } else if of(|subject| matches!(subject, Subject::Region)) {
        if is_one { language.pick("regio", "region") } else { language.pick("regio's", "regions") }
    } else if is_one {
        language.pick("gebied", "area")
    } else {
        language.pick("gebieden", "areas")
    }
}

/// Whether people learn together: the answer of step 3.
pub(super) fn learning(assessment: &Assessment, texts: &Renderer) -> String {
    let language = texts.language();
    let groups = tally(verdicts(assessment, R::LearningGroup));
    let all: u32 =
        groups.iter().filter(|(verdict, _)| **verdict != Verdict::NotApplicable).map(|(_, n)| n).sum();
    let met = groups.get(&Verdict::Met).copied().unwrap_or_default();
    if assessment.policy().force(R::LearningGroup).is_none() || all == 0 {
        let starts = assessment.findings().filter(|finding| finding.requirement() == R::LearningStart);
        let is_early = |finding: &Finding<'_>| {
            let observed = finding.to_document().observed;
            matches!(observed.get("voluntary"), Some(Json::List(groups)) if !groups.is_empty())
        };
        let early = starts.filter(is_early).count();
        let asked = language.pick(
            "Leergroepen worden dit jaar nog niet gevraagd.",
            "Learning groups are not asked this year.",
        );
        return match early {
            0 => asked.to_owned(),
            1 => say!(
                language,
                "{asked} Er is al 1 leergroep, uit eigen beweging.",
                "{asked} There is 1 already, of its own accord."
            ),
            early => say!(
                language,
                "{asked} Er zijn al {early} leergroepen, uit eigen beweging.",
                "{asked} There are {early} already, of their own accord."
            ),
        };
    }
    match met {
        0 => say!(
            language,
            "Nog nergens: geen van de {all} gebieden heeft een leergroep met alle vier de partners.",
            "Nowhere yet: none of the {all} areas has a learning group with all four partners."
        ),
        met if met == all => say!(
            language,
            "Ja: alle {all} gebieden hebben een leergroep met alle vier de partners.",
            "Yes: all {all} areas have a learning group with all four partners."
        ),
        met => say!(
            language,
            "Nog niet overal: {met} van de {all} gebieden hebben een leergroep met alle vier de partners.",
            "Not everywhere yet: {met} of the {all} areas have a learning group with all four partners."
        ),
    }
}

/// Where core values were talked about, and where people were asked about them. Never a score.
pub(super) fn values(assessment: &Assessment, texts: &Renderer) -> Option<String> {
    let language = texts.language();
    let [discussed, tested] = [R::ValuesDiscussed, R::ValuesTested].map(|id| tally(verdicts(assessment, id)));
    let all: u32 = discussed.values().sum();
    let met = |tally: &BTreeMap<Verdict, u32>| tally.get(&Verdict::Met).copied().unwrap_or_default();
    let (discussed, tested) = (met(&discussed), met(&tested));
    if discussed + tested == 0 {
        let none = language.pick(
            "Kernwaarden: nog nergens besproken of getoetst.",
            "Core values: discussed or tested nowhere yet.",
        );
        return (all > 0).then(|| none.to_owned());
    }
    (all > 0).then(|| {
        say!(
            language,
            "Kernwaarden: {discussed} keer besproken en {tested} keer getoetst, van de {all} (elke waarde in elke subregio).",
            "Core values: discussed {discussed} times and tested {tested} times, of {all} (each value in each subregion)."
        )
    })
}

/// The verdicts of a requirement.
pub(super) fn verdicts(assessment: &Assessment, requirement: R) -> impl Iterator<Item = Verdict> {
    let findings = assessment.findings().filter(move |finding| finding.requirement() == requirement);
    findings.map(|finding| finding.verdict())
}
