//! Files that people have and want: lists in, contact sheets, calendars and reminders out.

mod guard;
mod line;
pub mod phone;
mod sheet;

pub use sheet::{
    Away, CardFile, ChangedDetail, ContactSheet, Gone, NoContactSheet, RowChange, SheetArea, SheetOptions,
    SheetPoint, SheetRegion, SheetRow, StandIn,
};
