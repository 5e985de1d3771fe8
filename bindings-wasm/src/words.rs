//! The words of the domain, with what the library says of each.

use crate::argument::or_default;
use crate::error::{Out, invalid};
use bouwsteen::{
    About, AttendanceState, BuildingBlock, ChangeKind, Confirmer, ContactField, CoreValue, Detail,
    Facilitation, FixedTopic, Force, Freshness, ItemForm, Language, Matter, MeetingForm, MeetingStatus,
    Method, Missing, Obstacle, PartnerRole, Phase, PointKind, ProblemCode, Reading, ReadingId, ReasonKind,
    ReconciledKind, RequirementId, Ring, SafetyPhase, SeatStatus, Status, Step, Unclear, Verdict, Weekday,
    Why,
};
use serde_json::{Value as Json, json};
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
    let told = words.map(|(word, name)| {
        let mut told = json!({ "word": word, "name": name });
        if let (Some(told), Json::Object(more)) = (told.as_object_mut(), more(vocabulary, word, language)) {
            told.extend(more);
        }
        told
    });
    Ok(Json::from_iter(told).to_string())
}

/// What is said of a word beside its name.
fn more(vocabulary: &str, word: &str, language: Language) -> Json {
    let said = match vocabulary {
        "CoreValue" => word.parse().map(|value: CoreValue| json!({ "quote": value.quote() })),
        "Force" => word.parse().map(|force: Force| json!({ "weighs": force.weighs() })),
        "Freshness" => word.parse().map(|word: Freshness| json!({ "isReliable": word.is_reliable() })),
        "ItemForm" => {
            word.parse().map(|form: ItemForm| json!({ "isParticipatory": form.is_participatory() }))
        }
        "ReadingId" => word.parse().map(reading),
        "RequirementId" => word.parse().map(|requirement| self::requirement(requirement, language)),
        "SeatStatus" => word.parse().map(seat_status),
        "Step" => word.parse().map(|step: Step| json!({ "number": step.number() })),
        "Verdict" => word.parse().map(verdict),
        _ => return Json::Null,
    };
    said.unwrap_or_default()
}

fn seat_status(status: SeatStatus) -> Json {
    json!({
        "isCovered": status.is_covered(),
        "sign": status.sign(false),
        "plainSign": status.sign(true),
        "colours": status.colours(),
        "coloursInDark": status.colours_in_dark(),
    })
}

fn verdict(verdict: Verdict) -> Json {
    json!({
        "isUnmet": verdict.is_unmet(),
        "severity": verdict.severity(),
        "sign": verdict.sign(false),
        "plainSign": verdict.sign(true),
        "colours": verdict.colours(),
        "coloursInDark": verdict.colours_in_dark(),
    })
}

fn requirement(requirement: RequirementId, language: Language) -> Json {
    json!({
        "asks": requirement.asks(language),
        "step": requirement.step(),
        "about": requirement.about(),
        "decides": requirement.decides(),
        "hasNorm": requirement.has_norm(),
        "source": requirement.source(),
    })
}

fn reading(reading: ReadingId) -> Json {
    json!({
        "choices": reading.choices(),
        "default": reading.default(),
        "requirements": reading.requirements(),
    })
}
