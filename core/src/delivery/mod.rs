//! What an organisation hands in, the people who work for it now, and what that changes in the register (DOMAIN §4).

mod document;
mod key;
mod share;

pub use document::{DeliveredContact, Delivery, RefusedContact};
#[cfg(feature = "exchange")]
pub(crate) use key::NameKey;
pub use share::{InvalidShare, Share};
