//! Rows of cells as a spreadsheet has them: decoded and split, nothing understood yet.

use super::cells::Cells;
use super::encoding::{Encoding, decode};
use super::{reference, split};
use crate::problem::{Detail, Problem, ProblemCode, Problems};
use csv::{ReaderBuilder, StringRecord};
use std::fmt;
use std::ops::ControlFlow;

/// Rows of cells as a spreadsheet has them: decoded and split, nothing understood yet.
///
/// Rows have the numbers that a spreadsheet shows: empty lines count, line breaks within a cell do not. Texts are given
/// without blanks around them, characters that cannot be seen, and the apostrophe that guards a formula. `Debug` shows
/// no text.
///
/// ```
/// use bouwsteen::exchange::{Encoding, Table};
/// let table = Table::from_slice(b"Naam;Gemeente\r\nZo\xEB;\"Ede\"\r\n")?;
/// assert_eq!((table.encoding(), table.delimiter()), (Encoding::Windows1252, Some(';')));
/// assert_eq!(table.preview(10), [["Naam", "Gemeente"], ["Zoë", "Ede"]]);
/// # Ok::<(), bouwsteen::Problems>(())
/// ```
#[derive(Clone)]
pub struct Table {
    text: String,
    encoding: Encoding,
    /// What parts the cells, if there is more than one column.
    delimiter: Option<u8>,
    /// Where the first row begins in the text.
    start: usize,
    rows: u32,
}

/// How binary workbooks begin: those of today, which are zipped, and those of before 2007.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// The longest text that fits in a cell of a spreadsheet.
const LONGEST_CELL: usize = 32_767;

/// Parts the cells that were handed over as such; hardly any text has it, so that hardly any needs quotes.
const UNIT_SEPARATOR: u8 = 0x1F;

impl Table {
    /// The most columns.
    pub const MOST_COLUMNS: usize = 256;

    /// Splits the bytes of a file with separated values.
    ///
    /// UTF-8, UTF-16 and Windows-1252 are recognised, and cells parted by tabs, `;`, `,` or `|`.
    ///
    /// # Errors
    /// When the file is a binary workbook, is empty, has too many columns, or quotes that do not close.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
            return Err(Problem::new(ProblemCode::SpreadsheetFile, "", Detail::None).into());
        }
        let (text, encoding) = decode(bytes)?;
        Self::split(text, encoding)
    }

    /// Splits the text of a file, or cells copied from a spreadsheet.
    ///
    /// # Errors
    /// As [`Table::from_slice`].
    pub fn from_text(text: &str) -> Result<Self, Problems> {
        Self::split(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(), Encoding::Utf8)
    }

    /// Takes cells that are apart already: those of a sheet of a workbook, or of a data frame.
    ///
    /// # Errors
    /// When no cell has anything in it, or there are too many columns.
    pub fn from_cells<R, C>(rows: R) -> Result<Self, Problems>
    where
        R: IntoIterator<Item = C>,
        C: IntoIterator<Item: AsRef<str>>,
    {
        let mut text = String::new();
        for row in rows {
            for (column, cell) in row.into_iter().enumerate() {
                if column > 0 {
                    text.push(char::from(UNIT_SEPARATOR));
                }
                push_cell(&mut text, cell.as_ref());
            }
            text.push('\n');
        }
        let table =
            Self { text, encoding: Encoding::Utf8, delimiter: Some(UNIT_SEPARATOR), start: 0, rows: 0 };
        table.measured()
    }

    fn split(text: String, encoding: Encoding) -> Result<Self, Problems> {
        let (start, named) = named_delimiter(&text);
        let delimiter = named.or_else(|| split::delimiter(&text));
        Self { text, encoding, delimiter, start, rows: 0 }.measured()
    }

    /// How the text was written in bytes.
    #[must_use]
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// What parts the cells in the text; nothing when there is one column, or when they were apart already.
    #[must_use]
    pub fn delimiter(&self) -> Option<char> {
        self.delimiter.filter(|delimiter| *delimiter != UNIT_SEPARATOR).map(char::from)
    }

    /// How many rows there are up to the last with something in it, empty ones in between too.
    #[must_use]
    pub fn rows(&self) -> usize {
        usize::try_from(self.rows).unwrap_or(usize::MAX)
    }

    /// The texts of the first rows, for people to see what they have.
    #[must_use]
    pub fn preview(&self, rows: usize) -> Vec<Vec<String>> {
        let mut seen = Vec::new();
        self.visit(&mut |_, cells| {
            if seen.len() == rows {
                return ControlFlow::Break(());
            }
            seen.push(cells.iter().take(cells.width()).map(String::from).collect());
            ControlFlow::Continue(())
        });
        seen
    }

    /// Calls `row` with the number and the cells of every row, from 1 to [`Table::rows`], until told to stop.
    pub(in crate::exchange) fn visit(&self, row: &mut dyn FnMut(u32, &Cells<'_>) -> ControlFlow<()>) {
        self.walk(&mut |number, record, _| {
            if number > self.rows { ControlFlow::Break(()) } else { row(number, &Cells::new(record)) }
        });
    }

    /// Counts the rows, and sees that they stay within bounds.
    fn measured(mut self) -> Result<Self, Problems> {
        let (mut rows, mut last, mut problem) = (0, (0, 0), None);
        self.walk(&mut |number, record, at| {
            let cells = Cells::new(record);
            let width = cells.width();
            if width > 0 {
                rows = number;
            }
            last = (number, at);
            let code = if width > Self::MOST_COLUMNS {
                ProblemCode::TooManyColumns
            } else if record.iter().any(|cell| cell.len() > LONGEST_CELL && cell.contains(['\n', '\r'])) {
                // Rows were taken for lines of one cell.
                ProblemCode::OpenQuote
            } else {
                return ControlFlow::Continue(());
            };
            problem = Some((code, number));
            ControlFlow::Break(())
        });
        let (number, at) = last;
        if problem.is_none()
            && split::ends_in_quotes(self.body().get(at..).unwrap_or_default(), self.separator())
        {
            problem = Some((ProblemCode::OpenQuote, number));
        }
        if let Some((code, number)) = problem {
            return Err(Problem::new(code, reference::row(number), Detail::None).into());
        }
        if rows == 0 {
            return Err(Problem::new(ProblemCode::EmptyFile, "", Detail::None).into());
        }
        self.rows = rows;
        Ok(self)
    }

    /// The bytes of the rows.
    fn body(&self) -> &[u8] {
        self.text.as_bytes().get(self.start..).unwrap_or_default()
    }

    /// What parts the cells for the reader, which cannot do without.
    fn separator(&self) -> u8 {
        self.delimiter.unwrap_or(UNIT_SEPARATOR)
    }

    /// Calls `row` with the number of every row, its cells, and where it begins.
    ///
    /// The crate `csv` passes over empty lines, so they are counted here where a row begins.
    fn walk(&self, row: &mut dyn FnMut(u32, &StringRecord, usize) -> ControlFlow<()>) {
        let body = self.body();
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.separator())
            .buffer_capacity(1 << 16)
            .from_reader(body);
        let (mut record, empty) = (StringRecord::new(), StringRecord::new());
        let (mut number, mut at) = (0_u32, 0);
        loop {
            let (lines, next) = empty_lines(body, at);
            for _ in 0..lines {
                number = number.saturating_add(1);
                if row(number, &empty, next).is_break() {
                    return;
                }
            }
            // Any row has some number of cells and is UTF-8, so that nothing can go wrong.
            if !matches!(reader.read_record(&mut record), Ok(true)) {
                return;
            }
            number = number.saturating_add(1);
            if row(number, &record, next).is_break() {
                return;
            }
            at = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        }
    }
}

/// How many empty lines there are where a row ended, and where the next row begins.
fn empty_lines(body: &[u8], at: usize) -> (usize, usize) {
    let byte = |at: usize| body.get(at).copied();
    let mut next = at;
    // The second half of the end of the row before.
    if at > 0 && byte(at - 1) == Some(b'\r') && byte(at) == Some(b'\n') {
        next += 1;
    }
    let mut lines = 0;
    loop {
        next += match (byte(next), byte(next + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(b'\r' | b'\n'), _) => 1,
            _ => return (lines, next),
        };
        lines += 1;
    }
}

/// The delimiter that the first line names, as in `sep=;`, and where the rows begin.
fn named_delimiter(text: &str) -> (usize, Option<u8>) {
    let line = text.split(['\r', '\n']).next().unwrap_or_default();
    let name = line.trim_matches('"').as_bytes();
    match name {
        [s, e, p, b'=', delimiter]
            if [s, e, p].map(u8::to_ascii_lowercase) == *b"sep"
                && delimiter.is_ascii()
                && *delimiter != b'"' =>
        {
            let rest = text.get(line.len()..).unwrap_or_default();
            let end = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
            (line.len() + end, Some(*delimiter))
        }
        _ => (0, None),
    }
}

/// Writes a cell so that the reader finds the same text again.
fn push_cell(text: &mut String, cell: &str) {
    if cell.contains(['"', '\r', '\n', char::from(UNIT_SEPARATOR)]) {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("encoding", &self.encoding)
            .field("delimiter", &self.delimiter())
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
