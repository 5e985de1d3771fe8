//! Files that people have and want: lists in, contact sheets, calendars and reminders out.

mod guard;
mod list;
mod phone;

pub use list::{Encoding, Table};
pub use phone::{InvalidPhone, PhoneNumber};
