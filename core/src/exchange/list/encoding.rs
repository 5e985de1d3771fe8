//! How the text of a file is written in bytes: found out, then undone.

use crate::json::{Pen, Write, serialized};
use crate::problem::{Detail, Problem, ProblemCode, Problems};
use std::fmt;

/// How the text of a file was written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, the encoding of today.
    Utf8,
    /// UTF-16 with the low byte first, as spreadsheets save "Unicode text".
    Utf16LittleEndian,
    /// UTF-16 with the high byte first.
    Utf16BigEndian,
    /// The encoding of spreadsheets on Windows in the Netherlands.
    Windows1252,
}

impl Encoding {
    /// The name in the registers of encodings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16LittleEndian => "UTF-16LE",
            Self::Utf16BigEndian => "UTF-16BE",
            Self::Windows1252 => "windows-1252",
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Write for Encoding {
    fn write(&self, pen: &mut dyn Pen) {
        pen.text(self.as_str());
    }
}

serialized!(Encoding);

/// What the bytes 0x80 to 0x9F are in Windows-1252, by the WHATWG standard of encodings; the others are the characters
/// of the same number.
const WINDOWS_1252: [char; 32] = [
    '\u{20AC}', '\u{81}', '\u{201A}', '\u{0192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{02C6}',
    '\u{2030}', '\u{0160}', '\u{2039}', '\u{0152}', '\u{8D}', '\u{017D}', '\u{8F}', '\u{90}', '\u{2018}',
    '\u{2019}', '\u{201C}', '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{02DC}', '\u{2122}',
    '\u{0161}', '\u{203A}', '\u{0153}', '\u{9D}', '\u{017E}', '\u{0178}',
];

/// How many bytes are looked at to recognise UTF-16 without a mark.
const SAMPLE: usize = 1_000;

/// The text of a file, without the mark at its beginning, and how it was written.
///
/// UTF-16 is known by its mark or by the zeros in Western text; what is not UTF-8 is taken for Windows-1252.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), Problems> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return match std::str::from_utf8(rest) {
            Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
            Err(error) => {
                let at = (error.valid_up_to() + 3).to_string();
                Err(Problem::new(ProblemCode::InvalidUtf8, "", Detail::Value(at)).into())
            }
        };
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return Ok((utf16(rest, u16::from_le_bytes), Encoding::Utf16LittleEndian));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return Ok((utf16(rest, u16::from_be_bytes), Encoding::Utf16BigEndian));
    }
    Ok(match unmarked_utf16(bytes) {
        Some(Encoding::Utf16LittleEndian) => (utf16(bytes, u16::from_le_bytes), Encoding::Utf16LittleEndian),
        Some(encoding) => (utf16(bytes, u16::from_be_bytes), encoding),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), Encoding::Utf8),
            Err(_) => (windows_1252(bytes), Encoding::Windows1252),
        },
    })
}

/// Recognises UTF-16 by the zero in most of its pairs of bytes, on the same side.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let (mut pairs, mut first, mut second) = (0, 0, 0);
    for pair in bytes.chunks_exact(2).take(SAMPLE / 2) {
        pairs += 1;
        match pair {
            [0, 0] => {}
            [0, _] => first += 1,
            [_, 0] => second += 1,
            _ => {}
        }
    }
    if second * 2 > pairs {
        Some(Encoding::Utf16LittleEndian)
    } else if first * 2 > pairs {
        Some(Encoding::Utf16BigEndian)
    } else {
        None
    }
}

/// The text of UTF-16; what is broken becomes the character that stands for it.
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes.chunks_exact(2);
    let odd_byte = !pairs.remainder().is_empty();
    let units = pairs.filter_map(|pair| pair.try_into().ok().map(unit));
    let ends_halfway = units.clone().next_back().is_some_and(|unit| (0xD800..0xDC00).contains(&unit));
    let mut text = String::with_capacity(bytes.len() / 2);
    text.extend(char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)));
    // Half a character and half a unit at the end are one broken character.
    if odd_byte && !ends_halfway {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

/// The text of Windows-1252: every byte is a character.
fn windows_1252(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 16);
    text.extend(bytes.iter().map(|byte| match byte {
        0x80..=0x9F => WINDOWS_1252.get(usize::from(byte - 0x80)).copied().unwrap_or_default(),
        other => char::from(*other),
    }));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Encoding) {
        decode(bytes).unwrap()
    }

    #[test]
    fn every_encoding_is_recognised() {
        let text = "Zoë;Côté\r\n";
        assert_eq!(read(text.as_bytes()), (text.into(), Encoding::Utf8));
        assert_eq!(read("\u{feff}Zoë".as_bytes()), ("Zoë".into(), Encoding::Utf8));
        assert_eq!(read(b"Zo\xEB;C\xF4t\xE9\r\n"), (text.into(), Encoding::Windows1252));
        assert_eq!(read(b"\x80 \x92s-Heerenberg"), ("€ ’s-Heerenberg".into(), Encoding::Windows1252));
        for (mark, encoding) in [(true, Encoding::Utf16LittleEndian), (false, Encoding::Utf16LittleEndian)] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let marked = [&b"\xFF\xFE"[..], &bytes].concat();
            assert_eq!(read(if mark { &marked } else { &bytes }), (text.into(), encoding));
        }
        for (mark, encoding) in [(true, Encoding::Utf16BigEndian), (false, Encoding::Utf16BigEndian)] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let marked = [&b"\xFE\xFF"[..], &bytes].concat();
            assert_eq!(read(if mark { &marked } else { &bytes }), (text.into(), encoding));
        }
        assert_eq!(read(b""), (String::new(), Encoding::Utf8));
    }

    #[test]
    fn text_that_says_it_is_utf8_must_be() {
        let problems = decode(b"\xEF\xBB\xBFZo\xEB").unwrap_err();
        let problem = problems.iter().next().unwrap();
        assert_eq!((problem.code(), problem.value()), (ProblemCode::InvalidUtf8, Some("5")));
    }

    #[test]
    fn broken_utf16_is_seen() {
        assert_eq!(read(b"\xFF\xFEa\0b").0, "a\u{fffd}");
        assert_eq!(read(b"\xFF\xFEa\0\x00\xD8").0, "a\u{fffd}");
        assert_eq!(read(b"\xFF\xFEa\0\x00\xD8b").0, "a\u{fffd}");
    }
}
