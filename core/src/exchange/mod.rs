//! Files that people have and want: lists in, contact sheets, calendars and reminders out.

mod guard;
mod phone;

pub use phone::{InvalidPhone, PhoneNumber};
