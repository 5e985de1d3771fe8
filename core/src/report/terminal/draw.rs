//! The last step: from lines to text, in ASCII, in Unicode or in colour.

use super::line::{GLUE, Ink, Line};
use super::options::Style;
use std::fmt::Write;

/// The text of the lines, each ended; nothing in it can steer a terminal but what is put there here.
pub(super) fn draw(lines: &[Line], style: Style) -> String {
    let mut page = String::new();
    for line in lines {
        let (mut text, mut held) = (String::new(), String::new());
        for (ink, piece) in &line.0 {
            // Spaces are held back until something follows, so that no line ends in them.
            let kept = piece.trim_end_matches(' ');
            let is_filled = matches!(ink, Ink::Seat(_));
            if kept.is_empty() && !is_filled {
                held.push_str(piece);
                continue;
            }
            let shown = if is_filled { piece } else { kept };
            text.push_str(&std::mem::take(&mut held));
            text.push_str(&painted(*ink, &lettered(shown, style), style));
            held.extend(std::iter::repeat_n(' ', piece.len() - shown.len()));
        }
        page.push_str(&text);
        page.push('\n');
    }
    page
}

fn painted(ink: Ink, text: &str, style: Style) -> String {
    let code = match (style, ink) {
        (Style::Ascii | Style::Plain, _) | (_, Ink::Plain) => return text.to_owned(),
        (_, Ink::Strong) => "1".to_owned(),
        (_, Ink::Dim) => "2".to_owned(),
        (_, Ink::Seat(status)) => {
            let (fill, letters) = status.colours();
            format!("48;{};38;{}", colour(fill, style), colour(letters, style))
        }
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

/// A colour `#rrggbb` as terminals take it: exact, or the nearest of the cube of 6 × 6 × 6.
fn colour(hex: &str, style: Style) -> String {
    let part =
        |at: usize| hex.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(0);
    let parts = [part(1), part(3), part(5)];
    if style == Style::TrueColour {
        let [red, green, blue] = parts;
        return format!("2;{red};{green};{blue}");
    }
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let nearest =
        |part: u8| (0_u8..).zip(LEVELS).min_by_key(|(_, level)| level.abs_diff(part)).map_or(0, |(i, _)| i);
    let [red, green, blue] = parts.map(nearest);
    format!("5;{}", 16 + 36 * red + 6 * green + blue)
}

/// The letters as they may be shown: no control characters, and in ASCII nothing else.
fn lettered(text: &str, style: Style) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        match letter {
            GLUE => shown.push(' '),
            // Text in a file must not be able to move the cursor or turn the direction of reading.
            _ if letter.is_control() => shown.push('?'),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            _ if style != Style::Ascii || letter.is_ascii() => shown.push(letter),
            _ => _ = write!(shown, "{}", ascii(letter)),
        }
    }
    shown
}

/// The ASCII form of a letter, of the same width; empty for marks that take no column.
fn ascii(letter: char) -> &'static str {
    match letter {
        'À'..='Å' | 'Æ' => "A",
        'à'..='å' | 'æ' => "a",
        'Ç' => "C",
        'ç' => "c",
        'È'..='Ë' => "E",
        'è'..='ë' => "e",
        'Ì'..='Ï' => "I",
        'ì'..='ï' | 'ı' => "i",
        'Ñ' => "N",
        'ñ' => "n",
        'Ò'..='Ö' | 'Ø' => "O",
        'ò'..='ö' | 'ø' => "o",
        'Ù'..='Ü' => "U",
        'ù'..='ü' => "u",
        'Ý' | 'Ÿ' => "Y",
        'ý' | 'ÿ' => "y",
        'Š' => "S",
        'š' | 'ş' | 'ß' => "s",
        'Ž' => "Z",
        'ž' => "z",
        'č' | 'ć' => "c",
        'ğ' => "g",
        'ł' => "l",
        '‘' | '’' | '′' => "'",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '–' | '—' | '‐' | '‑' | '−' => "-",
        '·' | '•' => "|",
        '…' => "~",
        '×' => "x",
        '█' => "#",
        '░' => ".",
        '→' => ">",
        '≤' => "<",
        '≥' => ">",
        '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' => "",
        _ if super::line::width(letter.encode_utf8(&mut [0; 4])) == 2 => "??",
        _ => "?",
    }
}
