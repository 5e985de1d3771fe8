//! Dutch phone numbers: read as people write them, kept as E.164, shown as people know them.

mod plan;

use crate::json::{Pen, Write, serialized};
use smol_str::{SmolStr, ToSmolStr as _, format_smolstr};
use std::fmt;
use std::str::FromStr;

/// A phone number that exists in the Dutch numbering plan, or one of another country.
///
/// Kept as E.164, `+31612345678`; with an extension as `+31263771234;ext=12`. The short numbers of municipalities
/// cannot be called from abroad and are kept as they are dialled: `14026`. `Debug` hides the number.
///
/// ```
/// use bouwsteen::exchange::PhoneNumber;
/// let phone = PhoneNumber::parse("+31 (0)318 12 34 56")?;
/// assert_eq!(phone.as_str(), "+31318123456");
/// assert_eq!(phone.national(), "0318 123456");
/// # Ok::<(), bouwsteen::exchange::InvalidPhone>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber(SmolStr);

/// Why a text is not a phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPhone {
    /// No number that can be called: too long or too short, with words, or with an area code that does not exist.
    #[error("not a phone number: write all digits with the area code, such as 026 3771234")]
    Malformed,
    /// Two numbers or more.
    #[error("more than one phone number: keep one here")]
    Several,
}

/// The longest text that is looked at, in bytes.
const LIMIT: usize = 80;

/// What people write before a number. A private number is not for a register, so `privé` is not among them.
const LABELS: &[&str] = &["telefoon", "tel", "t", "mobiel", "mob", "m", "phone"];

/// What people write before an extension, longest first.
const EXTENSION_WORDS: &[&str] = &[";ext=", "toestel", "toest", "tst", "extension", "ext", "x"];

/// The most digits of an extension.
const EXTENSION_DIGITS: usize = 9;

impl PhoneNumber {
    /// Reads a number as people write it in the Netherlands.
    ///
    /// # Errors
    /// [`InvalidPhone`] when it is no number, or more than one.
    pub fn parse(text: &str) -> Result<Self, InvalidPhone> {
        if text.len() > LIMIT {
            return Err(InvalidPhone::Malformed);
        }
        let text = text.to_lowercase();
        if text.contains('/') && holds_several(&text) {
            return Err(InvalidPhone::Several);
        }
        match one(&text) {
            Some(number) => Ok(Self(number)),
            None if holds_several(&text) => Err(InvalidPhone::Several),
            None => Err(InvalidPhone::Malformed),
        }
    }

    /// The number as programs keep it: E.164, or a short number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as people in the Netherlands know it: `06 12345678`, `0318 123456 tst 12`, `14 026`, `+49 3012345`.
    #[must_use]
    pub fn national(&self) -> String {
        let (number, extension) = match self.0.split_once(";ext=") {
            Some((number, extension)) => (number, format!(" tst {extension}")),
            None => (self.as_str(), String::new()),
        };
        let shown = if let Some(national) = number.strip_prefix("+31") {
            format!("0{}", spaced(national, plan::code_width(national).unwrap_or_default()))
        } else if let Some(international) = number.strip_prefix('+') {
            format!("+{}", spaced(international, plan::country_width(international)))
        } else {
            spaced(number, 2)
        };
        shown + &extension
    }
}

/// The digits with a blank behind the code.
fn spaced(digits: &str, width: usize) -> String {
    let (code, rest) = digits.split_at_checked(width).unwrap_or(("", digits));
    format!("{code} {rest}")
}

/// Whether the text can be parted in two numbers.
fn holds_several(text: &str) -> bool {
    let parts = text.char_indices().filter(|(_, character)| is_between(*character));
    parts.map(|(at, _)| text.split_at(at)).any(|(first, rest)| {
        let rest = rest.trim_start_matches(is_between);
        let rest =
            ["of ", "en ", "or ", "and "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        one(first).is_some() && (one(rest).is_some() || holds_several(rest))
    })
}

/// Whether the character can stand between two numbers.
fn is_between(character: char) -> bool {
    character.is_whitespace() || "/;,|&+-".contains(character)
}

/// The one number of a text in small letters.
fn one(text: &str) -> Option<SmolStr> {
    let text = unlabelled(text.trim());
    let (body, extension) = match text.find(|character: char| character.is_alphabetic() || character == ';') {
        Some(at) => {
            let (body, rest) = text.split_at(at);
            (body.trim_end_matches([' ', ',', '(', '-']), Some(extension(rest)?))
        }
        None => (text, None),
    };
    let number = number(without_fraction(body))?;
    Some(match extension {
        Some(extension) => format_smolstr!("{number};ext={extension}"),
        None => number,
    })
}

/// The text without `tel.` or the like in front.
fn unlabelled(text: &str) -> &str {
    let labelled = LABELS.iter().find_map(|label| {
        let rest = text.strip_prefix(label)?;
        rest.starts_with(|character: char| !character.is_alphabetic()).then_some(rest)
    });
    labelled.map_or(text, |rest| rest.trim_start_matches(['.', ':', ' ']))
}

/// The digits of an extension behind its word.
fn extension(text: &str) -> Option<&str> {
    let rest = EXTENSION_WORDS.iter().find_map(|word| text.strip_prefix(word))?;
    let digits = rest.trim_start_matches(['.', ':', ' ']).trim_end_matches(')');
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && (1..=EXTENSION_DIGITS).contains(&digits.len())).then_some(digits)
}

/// The digits without the `.0` of programs that take a number for a fraction; they never keep a leading 0.
fn without_fraction(text: &str) -> &str {
    match text.strip_suffix(".0") {
        Some(whole) if !whole.starts_with('0') && whole.bytes().all(|byte| byte.is_ascii_digit()) => whole,
        _ => text,
    }
}

/// The number that the digits of a text make; other characters are only there to part them.
fn number(text: &str) -> Option<SmolStr> {
    let start = text.trim_start_matches(['(', ' ']);
    let (is_international, start) = match start.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, start),
    };
    if !start.chars().all(|character| character.is_ascii_digit() || is_punctuation(character)) {
        return None;
    }
    let digits: SmolStr = start.chars().filter(char::is_ascii_digit).collect();
    let international = if is_international { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    if let Some(international) = international {
        return match international.strip_prefix("31") {
            Some(national) => dutch(national.strip_prefix('0').unwrap_or(national)),
            None => foreign(international, start),
        };
    }
    if let Some(national) = digits.strip_prefix('0') {
        return dutch(national);
    }
    // A spreadsheet took the 0 off; with fewer digits the area code may be missing.
    let eaten = if digits.len() >= 9 || plan::is_municipal(&digits) { dutch(&digits) } else { None };
    eaten.or_else(|| {
        let national = digits.strip_prefix("31")?;
        dutch(national.strip_prefix('0').unwrap_or(national))
    })
}

/// What people put between the digits of one number.
fn is_punctuation(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{ad}' | '\u{2010}'
            ..='\u{2015}' | '\u{2212}' | '.' | '/' | '(' | ')' | '[' | ']'
    )
}

/// A national number without its 0, or the short number of a municipality.
fn dutch(national: &str) -> Option<SmolStr> {
    if plan::is_municipal(national) {
        return Some(national.into());
    }
    plan::code_width(national).map(|_| format_smolstr!("+31{national}"))
}

/// A number of another country, of which only the length is known; `text` is how it was written.
fn foreign(international: &str, text: &str) -> Option<SmolStr> {
    // The 0 between brackets is for callers within the country; in Italy it always belongs to the number.
    let has_trunk = text.contains("(0)") && !international.starts_with("39");
    let digits = if has_trunk {
        let text: String = text.replacen("(0)", "", 1);
        let digits: SmolStr = text.chars().filter(char::is_ascii_digit).collect();
        digits.strip_prefix("00").map_or_else(|| digits.clone(), |rest| rest.to_smolstr())
    } else {
        international.into()
    };
    let fits = (8..=15).contains(&digits.len()) && !digits.starts_with('0');
    fits.then(|| format_smolstr!("+{digits}"))
}

impl FromStr for PhoneNumber {
    type Err = InvalidPhone;

    fn from_str(text: &str) -> Result<Self, InvalidPhone> {
        Self::parse(text)
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("'…'")
    }
}

impl Write for PhoneNumber {
    fn write(&self, pen: &mut dyn Pen) {
        pen.text(&self.0);
    }
}

serialized!(PhoneNumber);

#[cfg(test)]
mod tests;
