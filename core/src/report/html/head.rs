//! The title, what one must know to read the rest, and the answer in a sentence per step.

use super::Material;
use crate::catalogue::RequirementId as R;
use crate::report::answer::{Answer, decision, found, lapsing, policy, remarks, title};
use crate::report::marks::{Mark, seat};
use crate::report::seats::Seats;
use crate::report::together;
use crate::vocabulary::{SeatStatus, Step};

/// Seats that are lost within so many days are counted in the answer.
const SOON: u32 = 14;

pub(super) struct Head {
    pub(super) title: String,
    pub(super) date: String,
    pub(super) policy: String,
    pub(super) remarks: Vec<String>,
    pub(super) answers: Vec<Question>,
}

/// A step as a question with its answer.
pub(super) struct Question {
    pub(super) number: u8,
    pub(super) question: &'static str,
    pub(super) answer: Answer,
    pub(super) more: Vec<String>,
    /// The seats without anybody, by kind.
    pub(super) kinds: Vec<(Mark, u32)>,
}

impl Head {
    pub(super) fn new(material: &Material<'_>) -> Self {
        let (assessment, language) = (material.assessment, material.language);
        let cuts = material.view.regions().filter_map(|region| material.texts.cut(region));
        let mut answers = vec![finding(material)];
        if !material.steps.is_empty() {
            answers.extend([knowing(material), learning(material)]);
        }
        Self {
            title: title(assessment.register(), language).to_owned(),
            date: material.texts.date(assessment.on()),
            policy: policy(assessment.policy(), language),
            remarks: remarks(assessment, &material.texts).into_iter().chain(cuts).collect(),
            answers,
        }
    }
}

/// All seats that are seen.
pub(super) fn seats(material: &Material<'_>) -> Seats {
    material.view.coverage_totals().iter().collect()
}

fn finding(material: &Material<'_>) -> Question {
    let (language, rows) = (material.language, &material.coverage);
    let seats = seats(material);
    let kinds = SeatStatus::ALL.iter().filter(|status| !status.is_covered() && seats.of(**status) > 0);
    let mut more: Vec<_> = decision(material.assessment, rows, &material.texts).into_iter().collect();
    if seats.covered() > 0 {
        more.push(lapsing(rows, material.assessment.on(), SOON, &material.texts));
    }
    Question {
        number: Step::FindEachOther.number(),
        question: language.pick("Kunnen we elkaar vinden?", "Can we find each other?"),
        answer: found(&seats, language),
        more,
        kinds: kinds.map(|status| (seat(*status, language), seats.of(*status))).collect(),
    }
}

fn knowing(material: &Material<'_>) -> Question {
    let mut places = together::places(material.assessment, R::MeetingsCount);
    places.retain(|place| material.view.regions().any(|region| region == place.region));
    Question {
        number: Step::KnowEachOther.number(),
        question: material.language.pick("Kennen we elkaar?", "Do we know each other?"),
        answer: Answer::strong(together::knowing(&places, &material.texts)),
        more: Vec::new(),
        kinds: Vec::new(),
    }
}

fn learning(material: &Material<'_>) -> Question {
    Question {
        number: Step::LearnTogether.number(),
        question: material.language.pick("Leren we samen?", "Do we learn together?"),
        answer: Answer::strong(together::learning(material.assessment, &material.texts)),
        more: together::values(material.assessment, &material.texts).into_iter().collect(),
        kinds: Vec::new(),
    }
}
