//! Every requirement of steps 2 and 3 says something for every verdict, and nothing is left of codes.

use super::division::{COUNT, DIVISION};
use super::learning::{GROUPS, SESSIONS};
use super::lines::LINES;
use super::meetings::MEETINGS;
use super::presence::PRESENCE;
use super::programme::PROGRAMME;
use super::values::VALUES;
use super::{Case, finding, texts};
use crate::assessment::FindingDocument;
use crate::catalogue::RequirementId as R;
use crate::json::Json;
use crate::language::Language;
use crate::vocabulary::{Step, Verdict as V};

fn cases() -> impl Iterator<Item = &'static Case> {
    [DIVISION, COUNT, MEETINGS, PROGRAMME, PRESENCE, GROUPS, SESSIONS, VALUES].into_iter().flatten()
}

/// The verdicts that a requirement can have, besides not applicable and, of a meeting, without outcome.
fn possible(requirement: R) -> &'static [V] {
    match requirement {
        R::MeetingsDivision | R::MeetingsScaleAgreed => &[V::Met, V::NotMet],
        R::MeetingsRecord => &[V::Met, V::OnTrack, V::NotMet],
        R::MeetingsHoursYear => &[V::Met, V::AtRisk, V::NotMet, V::Undetermined],
        R::MeetingsCount
        | R::MeetingsInitiative
        | R::MeetingsCompositionPartners
        | R::MeetingsCompositionLocalTeams
        | R::MeetingsHoursMeeting
        | R::MeetingsFacilitation
        | R::LearningSessions
        | R::LearningJoint
        | R::LearningSkj => &[V::Met, V::OnTrack, V::AtRisk, V::NotMet, V::Undetermined],
        R::LearningStart => &[V::NotApplicable],
        R::LearningBenefit | R::StepsOrder => &[V::Met, V::NotMet, V::Undetermined],
        R::ValuesTested => &[V::Met, V::AtRisk, V::NotMet],
        _ => &[V::Met, V::OnTrack, V::AtRisk, V::NotMet],
    }
}

fn later() -> impl Iterator<Item = R> {
    R::ALL.iter().copied().filter(|id| id.step() != Some(Step::FindEachOther))
}

/// No code of an area, and nothing of how documents are written.
fn is_clean(text: &str) -> bool {
    let code = |start: &str| {
        text.split(start).skip(1).any(|rest| rest.starts_with(|next: char| next.is_ascii_digit()))
    };
    let left =
        ["{", "}", "  ", "null", " .", " ,", "..", ",,", ": .", "()", "value:", "block:", "wayOf", "daily_"];
    !code("GM")
        && !code("JZ")
        && left.iter().all(|bad| !text.contains(bad))
        && text.trim() == text
        && R::ALL.iter().all(|id| !text.contains(id.as_str()))
}

fn is_sentence(text: &str) -> bool {
    let mut starts = text.split(". ").chain(text.split("? ")).filter_map(|rest| rest.chars().next());
    is_clean(text) && text.ends_with('.') && starts.all(char::is_uppercase)
}

#[test]
fn every_verdict_that_can_occur_is_written_out() {
    let written: Vec<_> = cases().map(|(key, data, ..)| finding(key, data)).collect();
    for requirement in later() {
        for verdict in possible(requirement) {
            let is_there =
                |finding: &FindingDocument| (finding.requirement, finding.verdict) == (requirement, *verdict);
            assert!(written.iter().any(is_there), "{requirement} {verdict}");
        }
    }
}

#[test]
fn every_requirement_says_something_for_every_verdict() {
    for (key, data, ..) in cases() {
        let document = finding(key, data);
        for (texts, verdict) in
            texts().iter().flat_map(|texts| V::ALL.iter().map(move |verdict| (texts, *verdict)))
        {
            let text = texts.finding(&FindingDocument { verdict, ..document.clone() });
            assert!(is_sentence(&text), "{key} as {verdict}: {text}");
            // Of a document that holds nothing, the verdict is what is left to say.
            let empty = FindingDocument {
                verdict,
                observed: Json::Null,
                expected: Json::Null,
                evidence: Vec::new(),
                cause: None,
                ..document.clone()
            };
            let text = texts.finding(&empty);
            assert!(is_sentence(&text) && text.contains(verdict.name(texts.language())), "{key}: {text}");
            assert!(text.contains(document.requirement.name(texts.language())), "{key}: {text}");
        }
    }
}

#[test]
fn every_requirement_that_can_be_unmet_has_something_to_do() {
    let lines: Vec<_> = LINES.iter().map(|(key, data, ..)| finding(key, data)).collect();
    for requirement in later().filter(|id| *id != R::LearningStart) {
        assert!(lines.iter().any(|finding| finding.requirement == requirement), "{requirement}");
    }
    for line in lines {
        for texts in texts() {
            let text = texts.remedy(&line).unwrap();
            assert!(
                is_clean(&text) && !text.ends_with('.') && text.starts_with(char::is_uppercase),
                "{text}"
            );
            assert!(!text.starts_with("Werk aan") && !text.starts_with("Work on"), "{text}");
        }
    }
}

#[test]
fn core_values_are_not_scored() {
    let words = |text: &str| {
        text.split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>().join(" ")
    };
    for (_, _, nl, en) in VALUES.iter().filter(|(key, ..)| key.starts_with("values.")) {
        for (text, language) in [(nl, Language::Nl), (en, Language::En)] {
            let text = format!(" {} ", words(text));
            let is_scored = |verdict: &V| text.contains(&format!(" {} ", verdict.name(language)));
            assert!(!V::ALL.iter().any(is_scored), "{text}");
        }
    }
}
