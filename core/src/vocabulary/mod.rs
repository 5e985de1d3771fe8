//! The fixed words of the domain: roles, methods, statuses, verdicts.

mod signs;
mod words;

pub(crate) use words::vocabulary;
pub use words::{
    Confirmer, Detail, Force, Freshness, Method, PartnerRole, PointKind, SeatStatus, Step, UnknownWord,
    Verdict, Weekday,
};
