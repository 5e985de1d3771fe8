//! Contact registers in Dutch youth protection.

mod language;
mod problem;
mod json;
mod date;
mod id;
mod text;
mod vocabulary;
mod territory;
mod facts;
mod change;
mod register;
mod catalogue;
mod policy;
mod requirement;
mod assessment;
mod live;
mod render;
mod audience;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "schema")]
pub mod schema;

pub use assessment::{
    Action, Actor, Assessment, AssessmentDocument, Counts, EvidenceId, Explanation, Finding, FindingDocument,
    FindingKey, Missing, PolicySummary, Reason, RegisterSummary, Remedy, Resolves, Since, StepVerdict, Subject,
};
pub use audience::{Audience, AudienceView, InvalidAudience, PurgeCount, Purged, UnknownAudience};
pub use catalogue::{RequirementId, Source};
pub use change::{Change, ChangeKind, DetailsPatch, changes_from_json, changes_to_json};
pub use date::{Date, Duration, InvalidDate, InvalidDuration, Period};
pub use facts::{
    Absence, Confirmation, Contact, ContactAgreement, DatedArea, Distribution, District, Division, Meta, Organisation,
    Party, Point, Recipient, Rhythm, Service, Subregion, Weekdays,
};
pub use id::{
    AreaCode, ContactId, DistrictId, InvalidCode, MunicipalityCode, OrganisationId, PartyId, RegionCode, SubregionId,
};
pub use json::{FormatTag, Json};
pub use language::{Language, UnknownLanguage};
pub use live::{ChangedVerdict, Delta, Live};
pub use policy::{
    LearningMethod, Norm, NormValue, Policy, PolicyChange, PolicyCustodian, Reading, ReadingId, RequirementPolicy,
    SetCentral, SetCustodian, Status,
};
pub use problem::{Problem, ProblemCode, Problems};
pub use register::{
    Columns, CoverageColumns, CoverageMatrix, CoverageRow, CoverageTotal, FreshnessColumns, FreshnessRow, MatrixCell, Reach, ReachContact, ReachOrganisation,
    ReadError, Register, Why,
};
pub use render::Renderer;
pub use territory::{
    Centroid, InlineMunicipality, InlineRegion, InlineTerritory, Municipality, Territory, TerritoryChoice,
    UnknownEdition, UnknownProvince, YouthRegion,
};
pub use text::{InvalidText, Personal, Text};
pub use vocabulary::{
    Confirmer, Detail, Force, Freshness, Method, PartnerRole, PointKind, SeatStatus, Step, UnknownWord, Verdict,
    Weekday,
};
