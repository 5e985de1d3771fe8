//! What the library says of words, and how it reads values: what the generated classes ask.

use crate::argument::{invalid, parsed, text_or_bytes};
use crate::problems::raised;
use bouwsteen::exchange::{Emptiness, Field, Meaning};
use bouwsteen::{
    About, AttendanceState, BuildingBlock, ChangeKind, Confirmer, ContactField, CoreValue, Detail,
    Facilitation, FixedTopic, Force, Freshness, ItemForm, Language, Matter, MeetingForm, MeetingStatus,
    Method, Missing, Obstacle, PartnerRole, Phase, PointKind, ProblemCode, Reading, ReadingId, ReasonKind,
    ReconciledKind, RequirementId, Ring, SafetyPhase, SeatStatus, Status, Step, Unclear, Value, Verdict,
    Weekday, Why,
};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use serde_json::{Value as Json, json};

/// The canonical JSON of a value, read by the one strict reader. `kind` is what the library calls it.
#[pyfunction]
#[pyo3(signature = (kind, text: "str | bytes"))]
pub(crate) fn read_value(kind: &str, text: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = text.py();
    match bouwsteen::read_value(kind, &text_or_bytes("text", text)?) {
        Some(Ok(text)) => Ok(text),
        Some(Err(problems)) => Err(raised(py, &problems)),
        None => Err(PyTypeError::new_err(format!("the library has no kind of value called `{kind}`"))),
    }
}

/// What the library says of a word, as JSON.
#[pyfunction]
#[pyo3(signature = (vocabulary, word, fact, lang: "Language | None" = None))]
pub(crate) fn word_fact(vocabulary: &str, word: &str, fact: &str, lang: Option<&str>) -> PyResult<String> {
    let language = lang.map(|lang| parsed("lang", lang)).transpose()?.unwrap_or_default();
    if fact == "name" {
        return Ok(json!(name(vocabulary, word, language)?).to_string());
    }
    let said = match vocabulary {
        "SeatStatus" => of_seat_status(read(word)?, fact),
        "Verdict" => of_verdict(read(word)?, fact),
        "RequirementId" => of_requirement(read(word)?, fact, language),
        "ReadingId" => of_reading(read(word)?, fact),
        "ProblemCode" if fact == "help" => Some(json!(read::<ProblemCode>(word)?.help(language))),
        _ => of_other(vocabulary, word, fact)?,
    };
    let said =
        said.ok_or_else(|| invalid("fact", fact, format!("nothing of the kind is known of {vocabulary}")))?;
    Ok(said.to_string())
}

/// A word, read as values are.
fn read<T: Value>(word: &str) -> PyResult<T> {
    let text = Json::from(word).to_string();
    T::from_json(text.as_bytes()).map_err(|_| invalid("word", word, "the vocabulary has no such word"))
}

macro_rules! names {
    ($vocabulary:expr, $word:expr, $language:expr; $($kind:ident),* $(,)?) => {
        match $vocabulary {
            $(stringify!($kind) => read::<$kind>($word)?.name($language),)*
            "ProblemCode" => read::<ProblemCode>($word)?.message($language),
            _ => return Err(invalid("vocabulary", $vocabulary, "the library has no such vocabulary")),
        }
    };
}

/// The word as people read it.
fn name(vocabulary: &str, word: &str, language: Language) -> PyResult<&'static str> {
    Ok(names!(vocabulary, word, language;
        About, AttendanceState, BuildingBlock, ChangeKind, Confirmer, ContactField, CoreValue, Detail, Facilitation,
        FixedTopic, Force, Freshness, ItemForm, Matter, MeetingForm, MeetingStatus, Method, Missing, Obstacle,
        PartnerRole, Phase, PointKind, Reading, ReadingId, ReconciledKind, RequirementId, Ring, SafetyPhase,
        SeatStatus, Status, Step, Unclear, Verdict, Weekday, Why, Emptiness, Field, Meaning, ReasonKind,
    ))
}

fn of_seat_status(status: SeatStatus, fact: &str) -> Option<Json> {
    Some(match fact {
        "isCovered" => json!(status.is_covered()),
        "sign" => json!(status.sign(false)),
        "plainSign" => json!(status.sign(true)),
        "colours" => json!(status.colours()),
        _ => return None,
    })
}

fn of_verdict(verdict: Verdict, fact: &str) -> Option<Json> {
    Some(match fact {
        "isUnmet" => json!(verdict.is_unmet()),
        "severity" => json!(verdict.severity()),
        "sign" => json!(verdict.sign(false)),
        "plainSign" => json!(verdict.sign(true)),
        _ => return None,
    })
}

fn of_requirement(requirement: RequirementId, fact: &str, language: Language) -> Option<Json> {
    Some(match fact {
        "asks" => json!(requirement.asks(language)),
        "step" => json!(requirement.step()),
        "about" => json!(requirement.about()),
        "decides" => json!(requirement.decides()),
        "hasNorm" => json!(requirement.has_norm()),
        "source" => json!(requirement.source()),
        _ => return None,
    })
}

fn of_reading(reading: ReadingId, fact: &str) -> Option<Json> {
    Some(match fact {
        "choices" => json!(reading.choices()),
        "default" => json!(reading.default()),
        "requirements" => json!(reading.requirements()),
        _ => return None,
    })
}

/// Vocabularies of which one thing is said.
fn of_other(vocabulary: &str, word: &str, fact: &str) -> PyResult<Option<Json>> {
    Ok(Some(match (vocabulary, fact) {
        ("CoreValue", "quote") => json!(read::<CoreValue>(word)?.quote()),
        ("Force", "weighs") => json!(read::<Force>(word)?.weighs()),
        ("Freshness", "isReliable") => json!(read::<Freshness>(word)?.is_reliable()),
        ("ItemForm", "isParticipatory") => json!(read::<ItemForm>(word)?.is_participatory()),
        ("Step", "number") => json!(read::<Step>(word)?.number()),
        _ => return Ok(None),
    }))
}
