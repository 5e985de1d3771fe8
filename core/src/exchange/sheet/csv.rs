//! The sheet as CSV that spreadsheets open well in Dutch, and that can be handed in again.

use super::ContactSheet;
use crate::exchange::guard::guarded;
use csv::{Terminator, WriterBuilder};

/// What tells a spreadsheet that the file is UTF-8.
const MARK: &str = "\u{feff}";

impl ContactSheet {
    /// The sheet as CSV: `;` between cells, UTF-8 with a byte order mark, lines ended by CRLF.
    ///
    /// Phone numbers stand as people know them. A cell that a spreadsheet would take for a formula gets an apostrophe
    /// in front, which our own reader takes off again. Points are not in it: a desk is no person.
    #[must_use]
    pub fn csv(&self) -> String {
        let rows = std::iter::once(self.headings()).chain(self.table());
        written(b';', rows)
    }
}

/// Rows as CSV with a byte order mark and guarded cells.
pub(in crate::exchange) fn written(delimiter: u8, rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer =
        WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail, and every row is as long as the first.
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell).into_owned()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    MARK.to_owned() + &String::from_utf8(bytes).unwrap_or_default()
}
