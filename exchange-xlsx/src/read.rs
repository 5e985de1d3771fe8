//! A sheet of a workbook as a table.

use crate::cell::text;
use crate::error::ReadError;
use bouwsteen::exchange::Table;
use calamine::{Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;

/// The most columns that are looked at: what stands further to the right is no list.
const COLUMNS: u32 = 1_000;

/// The most cells of a sheet, empty ones in between too.
const CELLS: usize = 10_000_000;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The names of the visible sheets, in order.
///
/// # Errors
/// [`ReadError`] when it is no workbook.
pub fn sheets(workbook: &[u8]) -> Result<Vec<String>, ReadError> {
    Ok(visible(&open(workbook)?))
}

/// The first visible sheet with something in it, as a table: to be understood by [`bouwsteen::exchange`].
///
/// Rows have the numbers that the spreadsheet shows. What is hidden within the sheet is read too.
///
/// # Errors
/// [`ReadError`] when it is no workbook, or an empty one.
pub fn read(workbook: &[u8]) -> Result<Table, ReadError> {
    let mut book = open(workbook)?;
    for name in visible(&book) {
        let rows = rows(&mut book, &name)?;
        if !rows.is_empty() {
            return Ok(Table::from_cells(rows)?);
        }
    }
    Err(ReadError::Empty)
}

/// The visible sheet of a name, as a table.
///
/// # Errors
/// [`ReadError`] when it is no workbook, or has no such sheet.
pub fn read_sheet(workbook: &[u8], name: &str) -> Result<Table, ReadError> {
    let mut book = open(workbook)?;
    if !visible(&book).iter().any(|known| known == name) {
        return Err(ReadError::NoSuchSheet(name.to_owned()));
    }
    Ok(Table::from_cells(rows(&mut book, name)?)?)
}

fn open(workbook: &[u8]) -> Result<Workbook<'_>, ReadError> {
    Xlsx::new(Cursor::new(workbook)).map_err(|error| match error {
        XlsxError::Password => ReadError::Encrypted,
        XlsxError::Zip(_) | XlsxError::FileNotFound(_) => ReadError::NotAWorkbook,
        _ => ReadError::Damaged,
    })
}

fn visible(book: &Workbook<'_>) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    let shown =
        sheets.filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet);
    shown.map(|sheet| sheet.name.clone()).collect()
}

/// The rows of a sheet up to the last one with something in it, each up to its last cell with something in it.
///
/// Cell by cell: a single one in the far corner of a sheet must not take the memory of all before it.
fn rows(book: &mut Workbook<'_>, name: &str) -> Result<Vec<Vec<String>>, ReadError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| ReadError::Damaged)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut number = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| ReadError::Damaged)? {
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        if column >= COLUMNS {
            return Err(ReadError::TooLarge);
        }
        // Both count cells of a file in memory.
        let (row, column) = (row as usize, column as usize);
        let missing = (row + 1).saturating_sub(rows.len());
        let width = rows.get(row).map_or(0, Vec::len);
        number += missing + (column + 1).saturating_sub(width);
        if number > CELLS {
            return Err(ReadError::TooLarge);
        }
        if missing > 0 {
            rows.resize_with(row + 1, Vec::new);
        }
        let Some(row) = rows.get_mut(row) else { continue };
        if row.len() <= column {
            row.resize_with(column + 1, String::new);
        }
        if let Some(place) = row.get_mut(column) {
            *place = text;
        }
    }
    Ok(rows)
}
