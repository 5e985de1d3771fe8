//! The words of the domain, with what the library says of each.

use crate::argument::or_default;
use crate::error::{Out, invalid};
use crate::json::{self, Object};
use bouwsteen::{
    About, AttendanceState, BuildingBlock, ChangeKind, Confirmer, ContactField, CoreValue, Detail,
    Facilitation, FixedTopic, Force, Freshness, ItemForm, Language, Matter, MeetingForm, MeetingStatus,
    Method, Missing, Obstacle, PartnerRole, Phase, PointKind, ProblemCode, Reading, ReadingId, ReasonKind,
    ReconciledKind, RequirementId, Ring, SafetyPhase, SeatStatus, Status, Step, Unclear, Value as _, Verdict,
    Weekday, Why,
};
use std::str::FromStr;
use wasm_bindgen::prelude::*;

/// A vocabulary: how many words it has, and each with its name.
type Vocabulary = (usize, fn(usize, Language) -> Option<(&'static str, &'static str)>);

macro_rules! vocabularies {
    ($wanted:expr; $($kind:ident),* $(,)?) => {
        match $wanted {
            $(stringify!($kind) => ($kind::ALL.len(), |at, language| {
                $kind::ALL.get(at).map(|word| (word.as_str(), word.name(language)))
            }),)*
            "ProblemCode" => (ProblemCode::ALL.len(), |at, language| {
                ProblemCode::ALL.get(at).map(|code| (code.as_str(), code.message(language)))
            }),
            _ => return Err(invalid("vocabulary", $wanted, "the library has no such vocabulary")),
        }
    };
}

/// Every word of a vocabulary, in order, as JSON.
#[wasm_bindgen]
pub fn words(vocabulary: &str, lang: Option<String>) -> Out<String> {
    let language: Language = or_default("lang", lang)?;
    let (count, word): Vocabulary = vocabularies!(vocabulary;
        About, AttendanceState, BuildingBlock, ChangeKind, Confirmer, ContactField, CoreValue, Detail,
        Facilitation, FixedTopic, Force, Freshness, ItemForm, Matter, MeetingForm,
        MeetingStatus, Method, Missing, Obstacle, PartnerRole, Phase, PointKind, Reading, ReadingId, ReasonKind,
        ReconciledKind, RequirementId, Ring, SafetyPhase, SeatStatus, Status, Step, Unclear, Verdict, Weekday,
        Why,
    );
    let words = (0..count).filter_map(|at| word(at, language));
    Ok(json::listed(words.map(|(word, name)| {
        let told = Object::new().with_text("word", word).with_text("name", name);
        more(told, vocabulary, word, language).end()
    })))
}

/// What is said of a word beside its name.
fn more(told: Object, vocabulary: &str, word: &str, language: Language) -> Object {
    match vocabulary {
        "CoreValue" => of(told, word, |told, value: CoreValue| told.with_text("quote", value.quote())),
        "Force" => of(told, word, |told, force: Force| told.with_flag("weighs", force.weighs())),
        "Freshness" => {
            of(told, word, |told, freshness: Freshness| told.with_flag("isReliable", freshness.is_reliable()))
        }
        "ItemForm" => {
            of(told, word, |told, form: ItemForm| told.with_flag("isParticipatory", form.is_participatory()))
        }
        "ReadingId" => of(told, word, |told, reading: ReadingId| {
            told.with("choices", &json::list(reading.choices()))
                .with("default", &reading.default().to_json())
                .with("requirements", &json::list(reading.requirements()))
        }),
        "RequirementId" => of(told, word, |told, requirement: RequirementId| {
            told.with_text("asks", requirement.asks(language))
                .with("step", &json::maybe(requirement.step().as_ref()))
                .with("about", &requirement.about().to_json())
                .with_flag("decides", requirement.decides())
                .with_flag("hasNorm", requirement.has_norm())
                .with("source", &requirement.source().to_json())
        }),
        "SeatStatus" => of(told, word, |told, status: SeatStatus| {
            let signs = [status.sign(false), status.sign(true)];
            let told = told.with_flag("isCovered", status.is_covered());
            shown(told, signs, status.colours(), status.colours_in_dark())
        }),
        "Step" => of(told, word, |told, step: Step| told.with("number", &step.number().to_string())),
        "Verdict" => of(told, word, |told, verdict: Verdict| {
            let signs = [verdict.sign(false), verdict.sign(true)];
            let told = told.with_flag("isUnmet", verdict.is_unmet());
            let told = told.with("severity", &verdict.severity().to_string());
            shown(told, signs, verdict.colours(), verdict.colours_in_dark())
        }),
        _ => told,
    }
}

fn of<T: FromStr>(told: Object, word: &str, say: impl FnOnce(Object, T) -> Object) -> Object {
    match word.parse() {
        Ok(word) => say(told, word),
        Err(_) => told,
    }
}

/// How something is shown on a page of one's own.
fn shown(told: Object, [sign, plain]: [char; 2], light: (&str, &str), dark: (&str, &str)) -> Object {
    let pair = |(back, front): (&str, &str)| json::listed([back, front].into_iter().map(json::text));
    told.with_text("sign", &sign.to_string())
        .with_text("plainSign", &plain.to_string())
        .with("colours", &pair(light))
        .with("coloursInDark", &pair(dark))
}
