//! The schemas of all values, for the tools that generate code for another language.

use crate::assessment::{self, AssessmentDocument};
use crate::candidates::{Candidate, Candidates, Gap, Obstacle};
use crate::catalogue::{About, RequirementId, Source};
use crate::change::{Change, ChangeKind};
use crate::date::Period;
use crate::delivery::{self, Audit, Delivery, Reconciliation};
use crate::facts;
use crate::hours::{Investment, Reflection};
use crate::moving::{Matter, Move, MovedMunicipality, ToDecide};
use crate::policy;
use crate::register::{CoverageRow, CoverageTotal, FreshnessRow, Why};
use crate::territory::{self, Merger, TerritoryChoice};
use crate::timeline::Lapse;
use crate::vocabulary as words;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Value, json};

/// Every record and vocabulary that is handed out or taken, by name below `$defs`: what code for another language is
/// generated from.
///
/// Beside what a JSON Schema says, it says in keys that start with `x-` what it cannot:
///
/// - of a record `x-order`: its keys in the order in which they are written;
/// - of a text about a person `x-personal`: true;
/// - of a key that may be left out and then means its default, such as an empty list, `x-defaulted`: true;
/// - of a vocabulary `x-words`: of each word its name in the code, what it means, and its name in Dutch and English;
/// - of records told apart by a key `x-tag`: which key.
///
/// Durations and times of day have the formats `duration` and `time`.
#[must_use]
pub fn values() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    taken(&mut generator);
    given(&mut generator);
    vocabularies(&mut generator);
    let mut definitions = Value::Object(generator.take_definitions(true));
    named_formats(&mut definitions);
    json!({ "$defs": definitions })
}

/// Adds the schemas of types.
macro_rules! define {
    ($generator:ident, $($type:ty),* $(,)?) => { $( _ = $generator.subschema_for::<$type>(); )* };
}

/// What is handed in as well: facts, changes, deliveries, what a policy says.
fn taken(generator: &mut SchemaGenerator) {
    define!(
        generator,
        facts::Absence,
        facts::AgendaItem,
        facts::Attendance,
        facts::Confirmation,
        facts::Contact,
        facts::ContactAgreement,
        facts::LongArea,
        facts::Distribution,
        facts::District,
        facts::Division,
        facts::Evaluation,
        facts::LearningGroup,
        facts::Meeting,
        facts::DatedMember,
        facts::Meta,
        facts::Minutes,
        facts::Organisation,
        facts::Point,
        facts::Rhythm,
        facts::Session,
        facts::Subregion,
        facts::ValueTest,
        Period,
        Change,
        Source,
        TerritoryChoice,
        territory::InlineTerritory,
        territory::InlineRegion,
        territory::InlineMunicipality,
        policy::Norm,
        policy::RequirementPolicy,
        policy::LearningMethod,
        policy::CustodianRole,
        policy::SetCustodian,
        policy::SetCentral,
        delivery::DeliveredContact,
        delivery::RefusedContact,
        Delivery,
    );
}

/// What comes out.
fn given(generator: &mut SchemaGenerator) {
    define!(
        generator,
        assessment::Action,
        assessment::Actor,
        assessment::Because,
        assessment::ChangedStep,
        assessment::ChangedVerdict,
        assessment::ComparedVerdict,
        assessment::Comparison,
        assessment::Counts,
        assessment::FindingDocument,
        assessment::FindingKey,
        assessment::PolicySummary,
        assessment::ReadingEffect,
        assessment::RegisterSummary,
        assessment::Remedy,
        assessment::Resolves,
        assessment::StepVerdict,
        assessment::Subject,
        AssessmentDocument,
        crate::audience::PurgeCount,
        Candidate,
        Candidates,
        CoverageRow,
        CoverageTotal,
        FreshnessRow,
        Gap,
        Investment,
        Lapse,
        Merger,
        Reflection,
        Audit,
        delivery::Reconciled,
        Reconciliation,
        Move,
        MovedMunicipality,
        ToDecide,
    );
}

/// The words.
fn vocabularies(generator: &mut SchemaGenerator) {
    define!(
        generator,
        words::AttendanceState,
        words::BuildingBlock,
        words::Confirmer,
        words::CoreValue,
        words::Detail,
        words::Facilitation,
        words::FixedTopic,
        words::Force,
        words::Freshness,
        words::ItemForm,
        words::MeetingForm,
        words::MeetingStatus,
        words::Method,
        words::PartnerRole,
        words::Phase,
        words::PointKind,
        words::Ring,
        words::SafetyPhase,
        words::SeatStatus,
        words::Step,
        words::Verdict,
        words::Weekday,
        assessment::Missing,
        delivery::ContactField,
        delivery::ReconciledKind,
        delivery::Unclear,
        policy::Reading,
        policy::ReadingId,
        policy::Status,
        About,
        ChangeKind,
        Matter,
        Obstacle,
        RequirementId,
        Why,
    );
}

/// Writes the formats of durations and times as such: validators of documents know them otherwise.
fn named_formats(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(format) = keys.remove("x-format") {
                keys.insert("format".to_owned(), format);
            }
            keys.values_mut().for_each(named_formats);
        }
        Value::Array(schemas) => schemas.iter_mut().for_each(named_formats),
        _ => {}
    }
}
