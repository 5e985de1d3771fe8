//! Texts of lists, of any kind: phone numbers, encodings, tables.

#[path = "support/sampling.rs"]
mod sampling;

use bouwsteen::exchange::{Encoding, PhoneNumber, Table};
use bouwsteen::{ProblemCode, Problems};
use proptest::prelude::*;
use sampling::sampling;

// Phone numbers.

proptest! {
    #![proptest_config(sampling())]

    /// What is shown is understood, and is the same number.
    #[test]
    fn shown_numbers_come_back(text in "(0|\\+31|\\+49|0031|14 0)?[1-9][0-9]{1,2}[ -]?[0-9]{2,9}( tst [0-9]{1,9})?") {
        if let Ok(phone) = PhoneNumber::parse(&text) {
            prop_assert_eq!(PhoneNumber::parse(&phone.national()), Ok(phone.clone()));
            prop_assert_eq!(PhoneNumber::parse(phone.as_str()), Ok(phone));
        }
    }

    /// No text makes the reader stumble, and what it takes is E.164, or `14` and four or five digits more.
    #[test]
    fn any_text_is_read_or_refused(text in "[0-9+() ./;,ext\u{a0}é-]{0,40}|.{0,100}") {
        if let Ok(phone) = PhoneNumber::parse(&text) {
            let number = phone.as_str().split(";ext=").next().unwrap_or_default();
            let digits = number.trim_start_matches('+');
            prop_assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{}", number);
            prop_assert!(number.starts_with('+') && digits.len() >= 8 || number.starts_with("140"), "{}", number);
            prop_assert!(digits.len() <= 15);
        }
    }
}

// Tables of any bytes.

/// The cells of all rows, or the codes and places of what is wrong.
type Seen = Result<Vec<Vec<String>>, Vec<(ProblemCode, String)>>;

fn seen(table: Result<Table, Problems>) -> Seen {
    let table = table.map_err(|problems| {
        problems.iter().map(|problem| (problem.code(), problem.path().to_owned())).collect::<Vec<_>>()
    })?;
    let rows = table.preview(usize::MAX);
    assert_eq!(rows.len(), table.rows(), "every row is given once");
    assert_ne!(rows.last(), Some(&Vec::new()), "the last row has something in it");
    Ok(rows)
}

/// What is seen of bytes is what is seen of the text that the crate of browsers makes of them.
#[track_caller]
fn decodes_as(bytes: &[u8], encoding: &'static encoding_rs::Encoding) {
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    assert_eq!(seen(Table::from_slice(bytes)), seen(Table::from_text(&text)), "{bytes:02X?}");
}

#[test]
fn every_byte_of_windows_is_the_same_character() {
    for byte in 0..=u8::MAX {
        // Between letters, so that no blank is taken off; behind an é, so that it is not UTF-8.
        let bytes = [b'a', b'\xE9', b'b', byte, b'c'];
        assert_eq!(Table::from_slice(&bytes).unwrap().encoding(), Encoding::Windows1252);
        decodes_as(&bytes, encoding_rs::WINDOWS_1252);
    }
}

/// A text in UTF-16, with or without the mark in front, and perhaps broken off.
fn utf16(text: &str, unit: fn(u16) -> [u8; 2], mark: bool, lost: usize) -> Vec<u8> {
    let kept = if mark { 2 } else { 0 };
    let mark = mark.then_some(0xFEFF);
    let mut bytes: Vec<u8> = mark.into_iter().chain(text.encode_utf16()).flat_map(unit).collect();
    bytes.truncate(bytes.len().saturating_sub(lost).max(kept));
    bytes
}

proptest! {
    #![proptest_config(sampling())]

    #[test]
    fn windows_texts_are_decoded_as_browsers_do(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let table = Table::from_slice(&bytes);
        let encoding = table.as_ref().map(Table::encoding);
        if encoding == Ok(Encoding::Windows1252) {
            decodes_as(&bytes, encoding_rs::WINDOWS_1252);
        }
        seen(table).ok();
    }

    #[test]
    fn utf16_is_decoded_as_browsers_do(
        text in "[a-z;,\t\n]{0,9}[^\u{feff}]{0,40}", mark in any::<bool>(), lost in 0..4_usize,
    ) {
        // Without a mark it is known by its Western letters.
        let known = format!("Naam;Gemeente\n{text}\nJan Jansen uit Arnhem;Arnhem en Renkum en Rheden\n");
        let text = if mark { text } else { known };
        decodes_as(&utf16(&text, u16::to_le_bytes, mark, lost), encoding_rs::UTF_16LE);
        decodes_as(&utf16(&text, u16::to_be_bytes, mark, lost), encoding_rs::UTF_16BE);
    }

    /// Without quotes a table is lines, parted at the delimiter.
    #[test]
    fn plain_texts_are_lines(text in "([a-z ]{0,3}[;,\t|]?){0,12}(\n|\r|\r\n)?([a-c]{0,2};[a-c]{0,2}(\n|\r|\r\n){0,3}){0,12}") {
        let Ok(table) = Table::from_text(&text) else {
            prop_assert!(!text.contains(|character: char| character.is_ascii_lowercase()), "{:?}", text);
            return Ok(());
        };
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut expected: Vec<Vec<String>> = Vec::new();
        for line in lines.split('\n') {
            let cells = line.split(|character| Some(character) == table.delimiter());
            let mut cells: Vec<_> = cells.map(|cell| cell.trim().to_owned()).collect();
            cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
            expected.push(cells);
        }
        expected.truncate(expected.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1));
        prop_assert_eq!(table.preview(usize::MAX), expected);
    }

    /// Cells that are written down with quotes, or handed over apart, are the same cells.
    #[test]
    fn cells_survive_being_written(
        cells in prop::collection::vec(prop::collection::vec("[a-z\";,\t\r\n\u{1f}é ]{0,6}", 2..5), 1..8),
        end in "\n|\r|\r\n",
    ) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(";");
        let text = cells.iter().map(line).collect::<Vec<_>>().join(&end);
        let written = format!("sep=;{end}{text}");
        prop_assert_eq!(seen(Table::from_text(&written)), seen(Table::from_cells(&cells)));
    }

    /// Whatever the bytes, all rows are accounted for.
    #[test]
    fn hostile_bytes_are_read_or_refused(bytes in "(\"|;|,|\t|\r|\n|a|\\x00|é|sep=|PK|\u{feff}| ){0,60}") {
        seen(Table::from_slice(bytes.as_bytes())).ok();
        seen(Table::from_text(&bytes)).ok();
    }
}
