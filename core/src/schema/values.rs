//! The schemas of all values, for the tools that generate code for another language.

use crate::assessment::{self, AssessmentDocument};
use crate::candidates::{Candidate, Candidates, Gap, Obstacle};
use crate::catalogue::{About, RequirementId, Source};
use crate::change::{Change, ChangeKind};
use crate::date::Period;
use crate::delivery::{self, Audit, Delivery, Reconciliation};
use crate::facts;
use crate::hours::{Investment, Reflection};
use crate::json::{ProblemDocument, ProblemsDocument};
use crate::live::Delta;
use crate::moving::{Matter, Move, MovedMunicipality, ToDecide};
use crate::policy;
use crate::problem::ProblemCode;
use crate::register;
use crate::territory;
use crate::timeline::{Lapse, TimelineDay};
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
    #[cfg(feature = "exchange")]
    exchange(&mut generator);
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
        territory::TerritoryChoice,
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
        assessment::Explanation,
        assessment::FindingDocument,
        assessment::FindingKey,
        assessment::PolicySummary,
        assessment::ReadingEffect,
        assessment::Reason,
        assessment::RegisterSummary,
        assessment::Remedy,
        assessment::Resolves,
        assessment::Since,
        assessment::StepVerdict,
        assessment::Subject,
        AssessmentDocument,
        crate::audience::PurgeCount,
        Candidate,
        Candidates,
        register::CoverageMatrix,
        register::CoverageRow,
        register::CoverageTotal,
        register::FreshnessRow,
        register::MatrixCell,
        register::MatrixRow,
        register::Reach,
        register::ReachContact,
        register::ReachOrganisation,
        Delta,
        Gap,
        Investment,
        Lapse,
        TimelineDay,
        ProblemDocument,
        ProblemsDocument,
        territory::Centroid,
        territory::Merger,
        territory::Municipality,
        territory::YouthRegion,
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
        assessment::ReasonKind,
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
        ProblemCode,
        RequirementId,
        register::Why,
    );
}

/// What is handed out of files, and into them.
#[cfg(feature = "exchange")]
fn exchange(generator: &mut SchemaGenerator) {
    use crate::exchange as files;
    define!(
        generator,
        files::AcceptedContact,
        files::Away,
        files::CellProblemDocument,
        files::Column,
        files::ContactSheetDocument,
        files::EmptyRow,
        files::Gone,
        files::ListColumns,
        files::ListDocument,
        files::ListRows,
        files::RefusedRowDocument,
        files::Reminder,
        files::SheetArea,
        files::SheetPoint,
        files::SheetRegion,
        files::SheetRow,
        files::StandIn,
        files::Emptiness,
        files::Field,
        files::Meaning,
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
