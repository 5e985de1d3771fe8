//! Every value by its name, for faces that make a class of each.

use crate::change::{Change, ChangeKind};
use crate::json::Value;
use crate::problem::{Detail, Problem, ProblemCode, Problems};

/// Hands every record and vocabulary that a face hands out or takes to a macro: its name and its type.
///
/// A type that is written in a short form or as a record goes by the record: [`read_value`] of a dated area reads an
/// object.
macro_rules! every_value {
    ($with:ident) => {
        $with! {
            // What is handed in as well: facts, changes, deliveries, what a policy says.
            Absence: crate::facts::Absence,
            AgendaItem: crate::facts::AgendaItem,
            Attendance: crate::facts::Attendance,
            Change: crate::change::Change,
            Confirmation: crate::facts::Confirmation,
            Contact: crate::facts::Contact,
            ContactAgreement: crate::facts::ContactAgreement,
            DatedArea: crate::facts::LongArea,
            DeliveredContact: crate::delivery::DeliveredContact,
            Delivery: crate::delivery::Delivery,
            Distribution: crate::facts::Distribution,
            District: crate::facts::District,
            Division: crate::facts::Division,
            Evaluation: crate::facts::Evaluation,
            InlineMunicipality: crate::territory::InlineMunicipality,
            InlineRegion: crate::territory::InlineRegion,
            InlineTerritory: crate::territory::InlineTerritory,
            LearningGroup: crate::facts::LearningGroup,
            LearningMethod: crate::policy::LearningMethod,
            Meeting: crate::facts::Meeting,
            Member: crate::facts::DatedMember,
            Meta: crate::facts::Meta,
            Minutes: crate::facts::Minutes,
            Norm: crate::policy::Norm,
            Organisation: crate::facts::Organisation,
            Period: crate::date::Period,
            Point: crate::facts::Point,
            PolicyCustodian: crate::policy::CustodianRole,
            RefusedContact: crate::delivery::RefusedContact,
            RequirementPolicy: crate::policy::RequirementPolicy,
            Rhythm: crate::facts::Rhythm,
            Session: crate::facts::Session,
            SetCentral: crate::policy::SetCentral,
            SetCustodian: crate::policy::SetCustodian,
            Source: crate::catalogue::Source,
            Subregion: crate::facts::Subregion,
            TerritoryChoice: crate::territory::TerritoryChoice,
            ValueTest: crate::facts::ValueTest,

            // What comes out.
            Action: crate::assessment::Action,
            Actor: crate::assessment::Actor,
            AssessmentDocument: crate::assessment::AssessmentDocument,
            Audit: crate::delivery::Audit,
            Because: crate::assessment::Because,
            Candidate: crate::candidates::Candidate,
            Candidates: crate::candidates::Candidates,
            Centroid: crate::territory::Centroid,
            ChangedStep: crate::assessment::ChangedStep,
            ChangedVerdict: crate::assessment::ChangedVerdict,
            ComparedVerdict: crate::assessment::ComparedVerdict,
            Comparison: crate::assessment::Comparison,
            Counts: crate::assessment::Counts,
            CoverageMatrix: crate::register::CoverageMatrix,
            CoverageRow: crate::register::CoverageRow,
            CoverageTotal: crate::register::CoverageTotal,
            Delta: crate::live::Delta,
            Explanation: crate::assessment::Explanation,
            FindingDocument: crate::assessment::FindingDocument,
            FindingKey: crate::assessment::FindingKey,
            FreshnessRow: crate::register::FreshnessRow,
            Gap: crate::candidates::Gap,
            Investment: crate::hours::Investment,
            Lapse: crate::timeline::Lapse,
            MatrixCell: crate::register::MatrixCell,
            MatrixRow: crate::register::MatrixRow,
            Merger: crate::territory::Merger,
            Move: crate::moving::Move,
            MovedMunicipality: crate::moving::MovedMunicipality,
            Municipality: crate::territory::Municipality,
            PolicySummary: crate::assessment::PolicySummary,
            ProblemDocument: crate::json::ProblemDocument,
            ProblemsDocument: crate::json::ProblemsDocument,
            PurgeCount: crate::audience::PurgeCount,
            Reach: crate::register::Reach,
            ReachContact: crate::register::ReachContact,
            ReachOrganisation: crate::register::ReachOrganisation,
            ReadingEffect: crate::assessment::ReadingEffect,
            Reason: crate::assessment::Reason,
            Reconciled: crate::delivery::Reconciled,
            Reconciliation: crate::delivery::Reconciliation,
            Reflection: crate::hours::Reflection,
            RegisterSummary: crate::assessment::RegisterSummary,
            Remedy: crate::assessment::Remedy,
            Resolves: crate::assessment::Resolves,
            Since: crate::assessment::Since,
            StepVerdict: crate::assessment::StepVerdict,
            Subject: crate::assessment::Subject,
            TimelineDay: crate::timeline::TimelineDay,
            ToDecide: crate::moving::ToDecide,
            YouthRegion: crate::territory::YouthRegion,

            // The words.
            About: crate::catalogue::About,
            AttendanceState: crate::vocabulary::AttendanceState,
            BuildingBlock: crate::vocabulary::BuildingBlock,
            ChangeKind: crate::change::ChangeKind,
            Confirmer: crate::vocabulary::Confirmer,
            ContactField: crate::delivery::ContactField,
            CoreValue: crate::vocabulary::CoreValue,
            Detail: crate::vocabulary::Detail,
            Facilitation: crate::vocabulary::Facilitation,
            FixedTopic: crate::vocabulary::FixedTopic,
            Force: crate::vocabulary::Force,
            Freshness: crate::vocabulary::Freshness,
            ItemForm: crate::vocabulary::ItemForm,
            Matter: crate::moving::Matter,
            MeetingForm: crate::vocabulary::MeetingForm,
            MeetingStatus: crate::vocabulary::MeetingStatus,
            Method: crate::vocabulary::Method,
            Missing: crate::assessment::Missing,
            Obstacle: crate::candidates::Obstacle,
            PartnerRole: crate::vocabulary::PartnerRole,
            Phase: crate::vocabulary::Phase,
            PointKind: crate::vocabulary::PointKind,
            ProblemCode: crate::problem::ProblemCode,
            Reading: crate::policy::Reading,
            ReadingId: crate::policy::ReadingId,
            ReasonKind: crate::assessment::ReasonKind,
            ReconciledKind: crate::delivery::ReconciledKind,
            RequirementId: crate::catalogue::RequirementId,
            Ring: crate::vocabulary::Ring,
            SafetyPhase: crate::vocabulary::SafetyPhase,
            SeatStatus: crate::vocabulary::SeatStatus,
            Status: crate::policy::Status,
            Step: crate::vocabulary::Step,
            Unclear: crate::delivery::Unclear,
            Verdict: crate::vocabulary::Verdict,
            Weekday: crate::vocabulary::Weekday,
            Why: crate::register::Why,
        }
    };
}

/// The same for what comes out of files and goes into them.
#[cfg(feature = "exchange")]
macro_rules! every_file_value {
    ($with:ident) => {
        $with! {
            AcceptedContact: crate::exchange::AcceptedContact,
            Away: crate::exchange::Away,
            CellProblemDocument: crate::exchange::CellProblemDocument,
            Column: crate::exchange::Column,
            ContactSheetDocument: crate::exchange::ContactSheetDocument,
            Emptiness: crate::exchange::Emptiness,
            EmptyRow: crate::exchange::EmptyRow,
            Field: crate::exchange::Field,
            Gone: crate::exchange::Gone,
            ListColumns: crate::exchange::ListColumns,
            ListDocument: crate::exchange::ListDocument,
            ListRows: crate::exchange::ListRows,
            Meaning: crate::exchange::Meaning,
            RefusedRowDocument: crate::exchange::RefusedRowDocument,
            Reminder: crate::exchange::Reminder,
            SheetArea: crate::exchange::SheetArea,
            SheetPoint: crate::exchange::SheetPoint,
            SheetRegion: crate::exchange::SheetRegion,
            SheetRow: crate::exchange::SheetRow,
            StandIn: crate::exchange::StandIn,
        }
    };
}

#[cfg(all(feature = "schema", feature = "exchange"))]
pub(crate) use every_file_value;
#[cfg(feature = "schema")]
pub(crate) use every_value;

/// Reads a value of a name as strictly as a document, and gives its canonical text: keys in the order of the format, no
/// white space. `None` when no value has the name.
///
/// The names are those of the types, and of the kinds of [`Change`]; with the feature `schema`, `schema::values` lists
/// them. Rust has [`Value`] for this; a face that makes a class of every value has names only.
///
/// ```
/// let text = br#"{ "by": "organisation", "on": "2021-03-01" }"#;
/// let canonical = bouwsteen::read_value("Confirmation", text).unwrap();
/// assert_eq!(canonical, Ok(r#"{"on":"2021-03-01","by":"organisation"}"#.to_owned()));
/// assert!(bouwsteen::read_value("Weather", text).is_none());
/// ```
#[must_use]
pub fn read_value(name: &str, json: &[u8]) -> Option<Result<String, Problems>> {
    macro_rules! reader {
        ($($known:ident: $type:ty),* $(,)?) => {
            match name {
                $( stringify!($known) => Some(canonical::<$type>(json)), )*
                _ => None,
            }
        };
    }
    let read = every_value!(reader);
    #[cfg(feature = "exchange")]
    let read = read.or_else(|| every_file_value!(reader));
    read.or_else(|| {
        let kind = ChangeKind::ALL.iter().find(|kind| format!("{kind:?}") == name)?;
        Some(change(*kind, json))
    })
}

fn canonical<T: Value>(json: &[u8]) -> Result<String, Problems> {
    T::from_json(json).map(|value| value.to_json())
}

/// A change of one kind.
fn change(kind: ChangeKind, json: &[u8]) -> Result<String, Problems> {
    let change = Change::from_json(json)?;
    if change.kind() == kind {
        return Ok(change.to_json());
    }
    let detail = Detail::Choice(change.kind().to_string(), kind.to_string());
    Err(Problem::new(ProblemCode::UnknownWord, "/do", detail).into())
}
