//! The fixed words of the domain: roles, methods, statuses, verdicts.

mod meeting;
mod signs;
mod values;
mod words;

pub use meeting::{
    AttendanceState, Facilitation, FixedTopic, ItemForm, MeetingForm, MeetingStatus, Phase, Topic,
};
pub use values::{BuildingBlock, CoreValue, Ring, SafetyPhase};
pub use words::{
    Confirmer, Detail, Force, Freshness, Method, PartnerRole, PointKind, SeatStatus, Step, UnknownWord,
    Verdict, Weekday,
};
pub(crate) use words::{position, vocabulary};
