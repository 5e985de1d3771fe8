//! Contact registers in Dutch youth protection: whom to call, who cannot be found and why, who must do what.
//!
//! Where to start:
//!
//! - [`Register`]: the facts; reading, [`Register::reach`], [`Register::coverage`], [`Register::assess`];
//! - [`Policy`]: what is asked, how much it weighs, and where that is said;
//! - [`Assessment`]: verdicts, [`Finding`]s, [`Action`]s, [`Explanation`]s, [`Since`];
//! - [`Timeline`]: the counts of every day on which something changes, and which seats will lapse;
//! - [`Change`] and [`Live`]: one vocabulary of change, and a register judged while it changes;
//! - [`Audience`]: what a board, an organisation, a partner or a custodian may see;
//! - [`Renderer`]: sentences in Dutch and English; with the feature `report` whole pages for a terminal;
//! - [`Problems`]: everything that is wrong with a document, at once;
//! - [`Value`]: every fact, change, row and word as JSON, and back.
//!
//! The facts themselves are plain types, such as [`Organisation`], [`Contact`] and [`ContactAgreement`].
//! [`Date`], [`Period`] and [`Duration`] are their time, [`AreaCode`] and [`Territory`] their map.
//!
#![cfg_attr(feature = "demo", doc = include_str!("../README.md"))]

// First, so that its macro is known below.
#[macro_use]
mod language;

mod assessment;
mod audience;
mod candidates;
mod catalogue;
mod change;
mod date;
mod delivery;
#[cfg(feature = "exchange")]
pub mod exchange;
mod facts;
mod hours;
mod id;
mod json;
mod live;
mod moving;
mod policy;
mod problem;
mod register;
mod render;
#[cfg(feature = "report")]
pub mod report;
mod requirement;
#[cfg(feature = "schema")]
pub mod schema;
mod territory;
mod text;
mod timeline;
mod values;
mod vocabulary;

pub use assessment::{
    Action, Actor, Assessment, AssessmentDocument, Because, ChangedStep, ChangedVerdict, ComparedVerdict,
    Comparison, Counts, EvidenceId, Explanation, Finding, FindingDocument, FindingKey, Missing,
    PolicySummary, ReadingEffect, Reason, ReasonKind, RegisterSummary, Remedy, Resolves, Since, StepVerdict,
    Subject,
};
pub use audience::{Audience, AudienceView, InvalidAudience, PurgeCount, Purged, UnknownAudience};
pub use candidates::{Candidate, Candidates, Gap, Obstacle};
pub use catalogue::{About, RequirementId, Source};
pub use change::{Change, ChangeKind, DetailsPatch, MeetingRecord, changes_from_json, changes_to_json};
pub use date::{Date, Duration, InvalidDate, InvalidDuration, InvalidTime, Period, Time};
pub use delivery::{
    Audit, ContactField, DeliveredContact, Delivery, InvalidShare, Reconciled, ReconciledKind,
    Reconciliation, RefusedContact, Share, Unclear,
};
pub use facts::{
    Absence, AgendaItem, Attendance, Confirmation, Contact, ContactAgreement, DatedArea, Distribution,
    District, Division, Evaluation, LearningGroup, Meeting, Member, Meta, Minutes, Organisation, Party,
    Point, Recipient, Rhythm, Scope, Service, Session, Subregion, ValueTest, Weekdays,
};
pub use hours::{Investment, Reflection};
pub use id::{
    AreaCode, BlockId, ContactId, DistrictId, InvalidCode, LearningGroupId, MeetingId, MethodId,
    MunicipalityCode, OrganisationId, PartyId, RegionCode, SessionId, SubregionId, ThemeId,
};
pub use json::{FormatTag, Json, ProblemDocument, ProblemsDocument, Value};
pub use language::{Language, UnknownLanguage};
pub use live::{Delta, Live};
pub use moving::{Matter, Move, MoveError, MoveObstacle, MovedMunicipality, ToDecide};
pub use policy::{
    LearningMethod, Norm, NormValue, Policy, PolicyChange, PolicyCustodian, Reading, ReadingId,
    RequirementPolicy, SetCentral, SetCustodian, Status,
};
pub use problem::{Problem, ProblemCode, Problems};
pub use register::{
    Columns, CoverageColumns, CoverageMatrix, CoverageRow, CoverageTotal, FreshnessColumns, FreshnessRow,
    MatrixCell, MatrixRow, Reach, ReachContact, ReachOrganisation, ReadError, Register, Why,
};
pub use render::Renderer;
pub use territory::{
    Centroid, Degrees, InlineMunicipality, InlineRegion, InlineTerritory, Merger, Municipality, Territory,
    TerritoryChoice, UnknownEdition, UnknownProvince, YouthRegion,
};
pub use text::{InvalidText, Personal, Text};
pub use timeline::{Lapse, Timeline, TimelineDay};
pub use values::read_value;
pub use vocabulary::{
    AttendanceState, BuildingBlock, Confirmer, CoreValue, Detail, Facilitation, FixedTopic, Force, Freshness,
    ItemForm, MeetingForm, MeetingStatus, Method, PartnerRole, Phase, PointKind, Ring, SafetyPhase,
    SeatStatus, Step, Topic, UnknownWord, Verdict, Weekday,
};
