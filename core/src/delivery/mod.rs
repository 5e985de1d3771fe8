//! What an organisation hands in, the people who work for it now, and what that changes in the register (DOMAIN §4).
//!
//! A [`Delivery`] is the list; [`Register::reconcile`](crate::Register::reconcile) sets it beside a register.

mod areas;
mod audit;
mod document;
mod key;
mod matching;
mod newcomers;
mod reconcile;
mod reconciliation;
mod share;
mod words;

#[cfg(feature = "exchange")]
pub(crate) use areas::only as only_area;
pub use audit::Audit;
pub use document::{DeliveredContact, Delivery, RefusedContact};
#[cfg(feature = "exchange")]
pub(crate) use key::{NameKey, email_key};
#[cfg(feature = "exchange")]
pub(crate) use newcomers::NextId;
pub use reconciliation::{Reconciled, Reconciliation};
pub use share::{InvalidShare, Share};
pub use words::{ContactField, ReconciledKind, Unclear};
