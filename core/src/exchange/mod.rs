//! Files that people have and want: lists in, contact sheets, calendars and reminders out.

pub mod calendar;
mod guard;
mod list;
mod mailbox;
mod phone;
mod reminder;
mod sheet;

pub use list::{
    AcceptedContact, CellProblem, Column, Columns, Emptiness, EmptyRow, Encoding, Field, ListReading,
    Meaning, ReadingOptions, RefusedRow, Table, UnknownColumn, partner_role,
};
pub use phone::{InvalidPhone, PhoneNumber};
pub use reminder::{Reminder, ReminderOptions, reminders};
pub use sheet::{
    Away, CardFile, ContactSheet, Gone, NoContactSheet, RowChange, SheetArea, SheetOptions, SheetPoint,
    SheetRegion, SheetRow, StandIn,
};
