//! Files that people have and want: lists in, contact sheets, calendars and reminders out.

pub mod calendar;
mod guard;
mod list;
mod mailbox;
mod phone;
mod reminder;
mod sheet;

pub use list::{
    AcceptedContact, CellProblem, CellProblemDocument, Column, Columns, Emptiness, EmptyRow, Encoding, Field,
    ListColumns, ListDocument, ListReading, ListRows, Meaning, ReadingOptions, RefusedRow,
    RefusedRowDocument, Table, UnknownColumn, partner_role,
};
pub use phone::{InvalidPhone, PhoneNumber};
pub use reminder::{Reminder, ReminderOptions, reminders};
pub use sheet::{
    Away, CardFile, ContactSheet, ContactSheetDocument, Gone, NoContactSheet, RowChange, SheetArea,
    SheetOptions, SheetPoint, SheetRegion, SheetRow, StandIn,
};
