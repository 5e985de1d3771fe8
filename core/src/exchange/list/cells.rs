//! The cells of one row, each without what nobody sees.

use crate::exchange::guard::unguarded;
use csv::StringRecord;
use std::borrow::Cow;

/// The cells of a row while it is looked at.
pub(in crate::exchange) struct Cells<'a>(&'a StringRecord);

impl<'a> Cells<'a> {
    pub(super) fn new(record: &'a StringRecord) -> Self {
        Self(record)
    }

    /// How many cells were written in this row.
    pub(in crate::exchange) fn len(&self) -> usize {
        self.0.len()
    }

    /// The text of a cell, counted from 0; none was written when it is empty.
    pub(in crate::exchange) fn get(&self, column: usize) -> Cow<'a, str> {
        self.0.get(column).map(clean).unwrap_or_default()
    }

    /// The texts of all cells.
    pub(in crate::exchange) fn iter(&self) -> impl Iterator<Item = Cow<'a, str>> + use<'a> {
        self.0.iter().map(clean)
    }

    /// How many cells there are up to and including the last with something in it.
    pub(super) fn width(&self) -> usize {
        (0..self.len()).rev().find(|column| !self.get(*column).is_empty()).map_or(0, |column| column + 1)
    }
}

/// The text of a cell without blanks around it, without characters that cannot be seen and without the apostrophe that
/// guards a formula; every other blank, such as one that does not break, as a plain one.
pub(in crate::exchange) fn clean(cell: &str) -> Cow<'_, str> {
    let seen = if cell.bytes().all(|byte| byte.is_ascii() && byte != 0) || !cell.contains(is_unusual) {
        Cow::Borrowed(cell)
    } else {
        cell.chars()
            .filter(|character| !is_invisible(*character))
            .map(|character| if is_unusual(character) { ' ' } else { character })
            .collect()
    };
    match seen {
        Cow::Borrowed(text) => trimmed(text).into(),
        Cow::Owned(text) => trimmed(&text).to_owned().into(),
    }
}

fn trimmed(text: &str) -> &str {
    unguarded(text.trim()).trim()
}

/// Whether the character is left out, or is a blank that people cannot tell from a plain one.
fn is_unusual(character: char) -> bool {
    is_invisible(character) || (!character.is_ascii() && character.is_whitespace())
}

/// Characters without width: joiners, marks of direction, soft hyphens, marks of byte order, zeros.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\0' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_people_see_is_left() {
        let cells = [
            ("Jan", "Jan"),
            ("  Jan \t\r\n", "Jan"),
            ("\u{a0}Jan\u{a0}de\u{202f}Wit\u{3000}", "Jan de Wit"),
            ("\u{feff}Ja\u{200b}n\u{ad}", "Jan"),
            ("\u{202a}+31 6 12345678\u{202c}", "+31 6 12345678"),
            ("Arnhem\nEde", "Arnhem\nEde"),
            ("'+31612345678", "+31612345678"),
            (" \u{a0}'=1 ", "=1"),
            ("'t Hooft", "'t Hooft"),
            ("\u{a0}\u{200b}\0", ""),
            ("", ""),
        ];
        for (cell, text) in cells {
            assert_eq!(clean(cell), text);
        }
        assert!(matches!(clean(" Zoë "), Cow::Borrowed("Zoë")));
    }

    #[test]
    fn a_row_ends_with_its_last_text() {
        let record = StringRecord::from(vec!["", "Jan", " ", "\u{a0}"]);
        let cells = Cells::new(&record);
        assert_eq!((cells.len(), cells.width()), (4, 2));
        assert_eq!(cells.get(1), "Jan");
        assert_eq!(cells.get(9), "");
        assert_eq!(cells.iter().collect::<Vec<_>>(), ["", "Jan", "", ""]);
        assert_eq!(Cells::new(&StringRecord::from(vec![" ", ""])).width(), 0);
    }
}
