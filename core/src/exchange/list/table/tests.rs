//! Texts of files, and the rows that a spreadsheet would show.

use super::*;

/// The rows with their numbers, cells joined by `|`.
fn rows(table: &Table) -> Vec<(u32, String)> {
    let mut rows = Vec::new();
    table.visit(&mut |number, cells| {
        rows.push((number, cells.iter().collect::<Vec<_>>().join("|")));
        ControlFlow::Continue(())
    });
    rows
}

#[track_caller]
fn shows(text: &str, expected: &[&str]) {
    let table = Table::from_text(text).unwrap();
    let numbered: Vec<_> = (1..).zip(expected.iter().map(|row| (*row).to_owned())).collect();
    assert_eq!(rows(&table), numbered, "{text:?}");
    assert_eq!(table.rows(), expected.len());
}

#[track_caller]
fn fails(table: Result<Table, Problems>, code: ProblemCode, path: &str) {
    let problems = table.unwrap_err();
    let problems: Vec<_> = problems.iter().map(|problem| (problem.code(), problem.path())).collect();
    assert_eq!(problems, [(code, path)]);
}

#[test]
fn rows_have_the_numbers_of_a_spreadsheet() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "Naam;Gemeente", "", "", "Jan;Ede", ";", "Piet;", "", ";", ""].join(end);
        shows(&text, &["", "Naam|Gemeente", "", "", "Jan|Ede", "|", "Piet|"]);
    }
    // A line of one kind among those of another.
    shows("a;b\r\n\nc;d\r\re;f\n\r\ng;h", &["a|b", "", "c|d", "", "e|f", "", "g|h"]);
}

#[test]
fn a_line_break_in_a_cell_starts_no_row() {
    shows("a;\"b\r\nc\n\nd\"\ne;f\n", &["a|b\r\nc\n\nd", "e|f"]);
    shows("\"a\";\"say \"\"b\"\"\"\n\"c\";5\" buis\n", &["a|say \"b\"", "c|5\" buis"]);
}

#[test]
fn rows_may_differ_in_length() {
    shows("Lijst\na;b;c\nd;e;f\ng\nh;i;j;k\n", &["Lijst", "a|b|c", "d|e|f", "g", "h|i|j|k"]);
}

#[test]
fn the_line_for_a_spreadsheet_is_no_row() {
    for text in
        ["sep=,\r\na;x,b\r\nc,d", "SEP=,\na;x,b\nc,d", "\"sep=,\"\ra;x,b\rc,d", "\u{feff}sep=,\na;x,b\nc,d"]
    {
        let table = Table::from_text(text).unwrap();
        assert_eq!(table.delimiter(), Some(','));
        assert_eq!(rows(&table), [(1, "a;x|b".to_owned()), (2, "c|d".to_owned())], "{text:?}");
    }
    shows("sep=;\n\na;b", &["", "a|b"]);
    shows("separaat;b\na;b", &["separaat|b", "a|b"]);
}

#[test]
fn cells_that_were_apart_stay_so() {
    let cells = [
        vec!["Naam", "Opm;erking"],
        vec![],
        vec!["Jan \"de\" Wit", "een\ntwee"],
        vec!["", " "],
        vec!["\u{1f}", "x"],
    ];
    let table = Table::from_cells(&cells).unwrap();
    let expected = ["Naam|Opm;erking", "", "Jan \"de\" Wit|een\ntwee", "|", "\u{1f}|x"];
    assert_eq!(rows(&table), (1..).zip(expected.map(str::to_owned)).collect::<Vec<_>>());
    assert_eq!((table.delimiter(), table.encoding()), (None, Encoding::Utf8));
    fails(Table::from_cells([vec!["", "\u{a0}"], vec![]]), ProblemCode::EmptyFile, "");
}

#[test]
fn what_is_no_table_is_told_apart() {
    for empty in ["", "\n\n", ";;\n;;\n", "\u{feff}", "sep=;\n", " \u{a0}\n\t"] {
        fails(Table::from_text(empty), ProblemCode::EmptyFile, "");
    }
    fails(Table::from_slice(b"PK\x03\x04\x14\0"), ProblemCode::SpreadsheetFile, "");
    fails(Table::from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), ProblemCode::SpreadsheetFile, "");
}

#[test]
fn columns_have_a_limit() {
    let wide = |columns: usize| format!("Naam;Gemeente\n{}x", ";".repeat(columns - 1));
    assert_eq!(Table::from_text(&wide(256)).unwrap().rows(), 2);
    fails(Table::from_text(&wide(257)), ProblemCode::TooManyColumns, "2:2");
    // Empty cells behind the last do not count.
    assert!(Table::from_text(&format!("Naam;Gemeente{}\nJan;Ede\n", ";".repeat(500))).is_ok());
}

#[test]
fn quotes_must_close() {
    fails(Table::from_text("Naam;Gemeente\n\nJan;\"Ede\nPiet;Ede\n"), ProblemCode::OpenQuote, "3:3");
    fails(Table::from_text("\"Naam;Gemeente"), ProblemCode::OpenQuote, "1:1");
    // Closed by the quotes of another cell, a thousand rows on.
    let rows = "Piet;Ede;piet.van.de.andere.kant@gi.example\n".repeat(1_000);
    fails(Table::from_text(&format!("Jan;\"Ede\n{rows}Kees;\"Ede\"\n")), ProblemCode::OpenQuote, "1:1");
    // A long cell by itself is odd, but not open.
    assert!(Table::from_text(&format!("Naam;Opmerking\nJan;{}\n", "x".repeat(40_000))).is_ok());
}

#[test]
fn people_see_the_first_rows() {
    let table = Table::from_text("Naam;Gemeente;\n\n Jan ;Ede;\nPiet;Ede;\n").unwrap();
    assert_eq!(table.preview(3), [vec!["Naam", "Gemeente"], vec![], vec!["Jan", "Ede"]]);
    assert_eq!(table.preview(9).len(), 4);
    let shown = format!("{table:?}");
    assert!(!shown.contains("Jan"), "{shown}");
}
