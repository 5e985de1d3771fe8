//! What parts the cells of a text: found by trying, with the rules for quotes that the crate `csv` has.

use std::ops::ControlFlow;

/// What can stand between cells, the likeliest first.
const DELIMITERS: [u8; 4] = [b'\t', b';', b',', b'|'];

/// How much of a text is looked at.
const SAMPLE_ROWS: usize = 200;
const SAMPLE_BYTES: usize = 1 << 18;

/// Finds what stands between the cells: that with which most rows have the same number of cells.
///
/// Nothing when no delimiter is in a third of the rows: then there is one column.
pub(super) fn delimiter(text: &str) -> Option<u8> {
    let sample = text.as_bytes().get(..SAMPLE_BYTES).unwrap_or(text.as_bytes());
    let mut best = None;
    for delimiter in DELIMITERS {
        let score = score(sample, delimiter);
        if score > best.map_or(0, |(score, _)| score) {
            best = Some((score, delimiter));
        }
    }
    best.map(|(_, delimiter)| delimiter)
}

/// How well the rows fit together: more rows that are alike weigh more than more cells in a row, since a title, a
/// remark with commas or a row cut short may always be there.
fn score(sample: &[u8], delimiter: u8) -> usize {
    let (mut rows, mut parted) = (0, 0);
    let mut widths: Vec<(usize, usize)> = Vec::new();
    scan(sample, delimiter, &mut |width, is_blank| {
        if is_blank {
            return ControlFlow::Continue(());
        }
        rows += 1;
        if width > 1 {
            parted += 1;
            match widths.iter_mut().find(|(known, _)| *known == width) {
                Some((_, count)) => *count += 1,
                None => widths.push((width, 1)),
            }
        }
        if rows < SAMPLE_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    if parted * 3 < rows {
        return 0;
    }
    widths.iter().map(|(width, count)| count * count * (width - 1)).max().unwrap_or_default()
}

/// Whether the text ends inside quotes.
pub(super) fn ends_in_quotes(text: &[u8], delimiter: u8) -> bool {
    scan(text, delimiter, &mut |_, _| ControlFlow::Continue(()))
}

/// Where a byte of a cell is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At its beginning, where quotes open.
    Start,
    /// In a cell without quotes, or behind those that closed.
    Plain,
    /// Between quotes.
    Quoted,
    /// Behind a quote between quotes: the second of two, or the one that closes.
    Quote,
}

/// Calls `row` at the end of each line with how many cells it has and whether it is empty, until told to stop; says
/// whether the text ended inside quotes.
fn scan(text: &[u8], delimiter: u8, row: &mut dyn FnMut(usize, bool) -> ControlFlow<()>) -> bool {
    let (mut place, mut width, mut is_blank) = (Place::Start, 1, true);
    for byte in text {
        let is_outside = place != Place::Quoted;
        place = match byte {
            b'"' if place == Place::Start || place == Place::Quote => Place::Quoted,
            b'"' if place == Place::Quoted => Place::Quote,
            b'\r' | b'\n' if is_outside => {
                if row(width, is_blank).is_break() {
                    return false;
                }
                (width, is_blank) = (1, true);
                Place::Start
            }
            other if is_outside && *other == delimiter => {
                width += 1;
                Place::Start
            }
            _ if is_outside => Place::Plain,
            _ => Place::Quoted,
        };
        is_blank &= matches!(byte, b'\r' | b'\n' | b' ');
    }
    // Breaking off at the end changes nothing.
    let _ = row(width, is_blank);
    place == Place::Quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(text: &str, expected: Option<char>) {
        assert_eq!(delimiter(text).map(char::from), expected, "{text}");
    }

    #[test]
    fn the_delimiter_is_what_makes_rows_alike() {
        is("Naam;Gemeente\nJan;Arnhem\n", Some(';'));
        is("Naam,Gemeente\nJan,Arnhem\n", Some(','));
        is("Naam\tGemeente\nWit, Jan de\tEde; Arnhem\n", Some('\t'));
        is("Naam|Gemeente\nJan|Arnhem\n", Some('|'));
        is("Naam;Gemeente;Mail\nWit, Jan;Ede, Arnhem;jan@gi.example\nBos, Piet;Ede;\n", Some(';'));
        is("Naam,Gemeente\n\"Wit; Jan\",Ede\n\"Bos; Piet; jr\",Arnhem", Some(','));
        is("Lijst, versie 2, van mei\n\nNaam;Gemeente\nJan;Ede\nPiet;Ede\n", Some(';'));
        is("Naam,Gemeente\nJan,\"Ede;Arnhem;Renkum\nRheden\"\n", Some(','));
        is("Jan;Arnhem", Some(';'));
    }

    #[test]
    fn one_column_has_none() {
        is("Naam\nJan\nPiet\n", None);
        is("E-mail\njan@gi.example\npiet@gi.example\nWit, Jan\n", None);
        is("", None);
    }

    #[test]
    fn open_quotes_are_seen() {
        for (text, open) in [
            ("\"a", true),
            ("a;\"b\nc", true),
            ("a;\"b\"\"", true),
            ("a\"b", false),
            ("\"a\"", false),
            ("\"a\" b\"", false),
            ("a;\"\"", false),
            ("", false),
        ] {
            assert_eq!(ends_in_quotes(text.as_bytes(), b';'), open, "{text}");
        }
    }
}
