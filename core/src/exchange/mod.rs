//! Files that people have and want: lists in, contact sheets, calendars and reminders out.

mod guard;
mod list;
mod phone;

pub use list::{
    AcceptedContact, CellProblem, Column, Columns, Emptiness, EmptyRow, Encoding, Field, ListReading,
    Meaning, ReadingOptions, RefusedRow, Table, UnknownColumn,
};
pub use phone::{InvalidPhone, PhoneNumber};
