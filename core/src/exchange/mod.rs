//! Files that people have and want: lists and tables in; contact sheets, calendars, reminders and tables out.

pub mod calendar;
mod guard;
mod list;
mod mailbox;
mod phone;
mod reminder;
mod sheet;
mod tables;

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
pub use tables::{
    FactColumn, FactField, FactKind, FactTable, FactTables, RegisterTables, TableProblem, TableProblems,
    Unsaid,
};
