//! Workbooks as people have them, made here and read; contact sheets written and read again.
#![expect(clippy::unwrap_used, reason = "what cannot be made here has to stop the test at once")]

use bouwsteen::exchange::{ContactSheet, SheetOptions, Table};
use bouwsteen::{Language, Register};
use bouwsteen_xlsx::{ReadError, read, read_sheet, sheets, write};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

fn sheet(audience: &str, language: Language) -> ContactSheet {
    let mut options = SheetOptions::default();
    options.language = language;
    let on = "2021-09-01".parse().unwrap();
    ContactSheet::new(&Register::demo(), &audience.parse().unwrap(), on, &options).unwrap()
}

/// All rows of a table, without the empty cells at their ends.
fn rows(table: &Table) -> Vec<Vec<String>> {
    table.preview(usize::MAX)
}

#[test]
fn what_is_written_is_read_again() {
    for language in [Language::Nl, Language::En] {
        let sheet = sheet("custodian:JZ12", language);
        let workbook = write(&sheet).unwrap();
        assert_eq!(sheets(&workbook).unwrap(), [language.pick("Contacten", "Contacts")]);
        let csv = Table::from_slice(sheet.csv().as_bytes()).unwrap();
        assert_eq!(rows(&read(&workbook).unwrap()), rows(&csv));
        assert_eq!(csv.rows(), sheet.rows.len() + 1);
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let sheet = sheet("partner:vt-nog", Language::Nl);
    let first = write(&sheet).unwrap();
    // Longer than the two seconds that are the smallest step of a clock in a zip.
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    assert!(first == write(&sheet).unwrap());
}

#[test]
fn nobody_on_the_sheet_is_a_workbook_too() {
    let mut sheet = sheet("custodian:JZ12", Language::Nl);
    sheet.rows.clear();
    assert_eq!(read(&write(&sheet).unwrap()).unwrap().rows(), 1);
}

/// A workbook in which people typed: a hidden sheet, an empty one, then a list with a title above and typed cells.
fn by_hand() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Verborgen").unwrap().set_hidden(true).write(0, 0, "oud").unwrap();
    // One that is open cannot be hidden.
    book.add_worksheet().set_name("Leeg").unwrap().set_active(true);
    let list = book.add_worksheet().set_name("Lijst 2021").unwrap();
    list.write(1, 1, "Naam").unwrap().write(1, 2, "Telefoon").unwrap().write(1, 3, "Gecontroleerd").unwrap();
    list.write(1, 4, "SKJ").unwrap().write(1, 5, "Uren").unwrap();
    let date = Format::new().set_num_format("d mmm yyyy");
    list.write(4, 1, "Anna de Vries").unwrap().write(4, 2, 612_345_678).unwrap();
    list.write_with_format(4, 3, ExcelDateTime::from_ymd(2021, 9, 1).unwrap(), &date).unwrap();
    list.write(4, 4, true).unwrap().write(4, 5, 7.5).unwrap();
    list.write(5, 1, Formula::new("=CONCAT(\"Bram\",\" Bakker\")").set_result("Bram Bakker")).unwrap();
    list.write(5, 2, Formula::new("=VLOOKUP(1,A1:B2,2)").set_result("#N/A")).unwrap();
    let tab = book.add_worksheet().set_name("Nog een").unwrap();
    tab.write(0, 0, "ander").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn cells_are_read_by_their_type_and_rows_keep_their_number() {
    let workbook = by_hand();
    assert_eq!(sheets(&workbook).unwrap(), ["Leeg", "Lijst 2021", "Nog een"]);
    let empty: [&str; 0] = [];
    let expected = [
        empty.as_slice(),
        &["", "Naam", "Telefoon", "Gecontroleerd", "SKJ", "Uren"],
        &[],
        &[],
        &["", "Anna de Vries", "612345678", "2021-09-01", "1", "7.5"],
        // A formula gives its outcome; one that failed gives nothing.
        &["", "Bram Bakker"],
    ];
    let table = read(&workbook).unwrap();
    assert_eq!(rows(&table), expected);
    assert_eq!(rows(&read_sheet(&workbook, "Lijst 2021").unwrap()), expected);
    assert_eq!(rows(&read_sheet(&workbook, "Nog een").unwrap()), [["ander"]]);
}

#[test]
fn what_cannot_be_read_is_told_with_what_to_do() {
    let workbook = by_hand();
    let hidden = read_sheet(&workbook, "Verborgen").unwrap_err();
    assert_eq!(hidden.to_string(), "the workbook has no visible sheet `Verborgen`");
    assert!(matches!(read_sheet(&workbook, "Leeg").unwrap_err(), ReadError::Problems(_)));
    for other in [b"Naam;Telefoon\r\n".as_slice(), b"", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"PK\x03\x04"] {
        assert!(matches!(read(other), Err(ReadError::NotAWorkbook)), "{:?}", read(other).map(|_| ()));
    }
    let mut empty = Workbook::new();
    empty.add_worksheet();
    assert!(matches!(read(&empty.save_to_buffer().unwrap()), Err(ReadError::Empty)));
    // Cut short, or with a byte turned: never a panic.
    for length in (0..workbook.len()).step_by(97) {
        let _ = read(&workbook[..length]);
    }
    for place in (0..workbook.len()).step_by(31) {
        let mut broken = workbook.clone();
        broken[place] ^= 0x55;
        let _ = read(&broken);
    }
}

#[test]
fn a_cell_in_the_far_corner_takes_no_memory() {
    let mut far = Workbook::new();
    far.add_worksheet().write(0, 0, "Naam").unwrap().write(1_048_575, 16_383, "x").unwrap();
    assert!(matches!(read(&far.save_to_buffer().unwrap()), Err(ReadError::TooLarge)));
    let mut wide = Workbook::new();
    wide.add_worksheet().write(0, 300, "Naam").unwrap();
    let wide = read(&wide.save_to_buffer().unwrap()).unwrap_err();
    assert!(wide.to_string().contains("256"), "{wide}");
    let mut low = Workbook::new();
    low.add_worksheet().write(0, 0, "Naam").unwrap().write(1_048_575, 0, "Anna").unwrap();
    assert_eq!(read(&low.save_to_buffer().unwrap()).unwrap().rows(), 1_048_576);
}
