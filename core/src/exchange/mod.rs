//! Files that people have and want: lists in, contact sheets, calendars and reminders out.

mod guard;
pub mod phone;
