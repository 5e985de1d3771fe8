//! A contact sheet as a workbook.

use crate::error::WriteError;
use bouwsteen::exchange::ContactSheet;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// The narrowest and the widest column, in characters.
const WIDTHS: (usize, usize) = (6, 48);

/// A4, as spreadsheets number paper.
const A4: u8 = 9;

/// The contact sheet as a workbook: one sheet with the people, as [`ContactSheet::csv`] has them.
///
/// Every cell is a text, so that phone numbers keep their first 0 and nothing is calculated. The row of headings is
/// bold and stays in sight. The same sheet gives the same bytes: the workbook says that it was made on the day of the
/// sheet.
///
/// # Errors
/// [`WriteError`] when there are more people than a sheet of a workbook has rows.
pub fn write(sheet: &ContactSheet) -> Result<Vec<u8>, WriteError> {
    Ok(written(sheet)?)
}

fn written(sheet: &ContactSheet) -> Result<Vec<u8>, XlsxError> {
    let (headings, table) = (sheet.headings(), sheet.table());
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(sheet)?);
    let page = workbook.add_worksheet();
    page.set_name(sheet.language.pick("Contacten", "Contacts"))?;
    let head = Format::new().set_bold().set_num_format("@").set_align(FormatAlign::Top);
    let body = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    // Text that begins like a formula stays text, also when somebody edits it.
    let quoted = body.clone().set_quote_prefix();
    for (column, heading) in (0_u16..).zip(&headings) {
        page.write_string_with_format(0, column, heading, &head)?;
        let cells = table.iter().filter_map(|row| row.get(usize::from(column)));
        let longest = cells.chain([heading]).map(|cell| cell.chars().count()).max().unwrap_or_default();
        let width = u32::try_from(longest.clamp(WIDTHS.0, WIDTHS.1) + 2).unwrap_or_default();
        page.set_column_width(column, width)?;
    }
    for (row, cells) in (1_u32..).zip(&table) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            let format = if cell.starts_with(['=', '+', '-', '@', '\'']) { &quoted } else { &body };
            page.write_string_with_format(row, column, cell, format)?;
        }
    }
    let last_row = u32::try_from(table.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(headings.len().saturating_sub(1)).unwrap_or(u16::MAX);
    page.autofilter(0, 0, last_row, last_column)?;
    page.set_freeze_panes(1, 2)?;
    page.set_repeat_rows(0, 0)?.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    // `&` begins a command there.
    page.set_header(format!(
        "&L{}&R&P/&N",
        format!("{}. {}", sheet.title(), sheet.lead()).replace('&', "&&")
    ));
    workbook.save_to_buffer()
}

/// What the file says of itself: what it is and of which day. No clock is asked.
fn properties(sheet: &ContactSheet) -> Result<DocProperties, XlsxError> {
    let on = sheet.on;
    // A day of our calendar fits in these.
    let year = u16::try_from(on.year()).unwrap_or_default();
    let (month, day) = (u8::try_from(on.month()).unwrap_or(1), u8::try_from(on.day()).unwrap_or(1));
    let made = ExcelDateTime::from_ymd(year, month, day)?;
    Ok(DocProperties::new().set_title(sheet.title()).set_comment(sheet.lead()).set_creation_datetime(&made))
}
