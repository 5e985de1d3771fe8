//! What a single cell says: a day, an address, days of the week, yes or no.

mod date;
mod email;
mod weekdays;
mod yes_no;

pub(in crate::exchange) use date::date;
pub(super) use email::{InvalidEmail, email};
pub(in crate::exchange) use weekdays::weekdays;
pub(super) use yes_no::yes_no;
