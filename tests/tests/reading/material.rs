//! What the tests of reading share: large lists, registers, and a reader for each kind of document.

use bouwsteen::{AssessmentDocument, Date, Policy, Problems, Register, changes_from_json};

pub(crate) const LARGE: usize = 100_000;

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The day so many days after the first of the calendar.
pub(crate) fn nth_day(days: usize) -> Date {
    day("1900-01-01").plus_days(u32::try_from(days).unwrap())
}

/// A list of as many values as asked, as JSON text.
pub(crate) fn list(count: usize, value: impl FnMut(usize) -> String) -> String {
    format!("[{}]", (0..count).map(value).collect::<Vec<_>>().join(","))
}

/// A register of Arnhem and Ede with an organisation that serves both, and whatever else is given.
pub(crate) fn register(sections: &[(&str, &str)]) -> String {
    let mut text =
        r#"{"format":"bouwsteen/register/1","territory":{"edition":2021,"regions":["JZ21","JZ28"]}"#
            .to_owned();
    let has = |name: &str| sections.iter().any(|(section, _)| *section == name);
    if !has("organisations") {
        text +=
            r#","organisations":[{"id":"o1","name":"O","role":"veiligThuis","serves":["GM0202","GM0228"]}]"#;
    }
    if !has("agreements") {
        text += r#","agreements":[{"region":"JZ28","rhythms":{"veiligThuis":{"every":"P3M","method":"delivery"}}}]"#;
    }
    if !has("contacts") {
        text += r#","contacts":[]"#;
    }
    for (section, value) in sections {
        text += &format!(r#","{section}":{value}"#);
    }
    text + "}"
}

pub(crate) type Read = fn(&[u8]) -> Result<(), Problems>;

pub(crate) const REGISTER: Read = |bytes| Register::from_slice(bytes).map(drop);
pub(crate) const POLICY: Read = |bytes| Policy::from_slice(bytes).map(drop);
pub(crate) const CHANGES: Read = |bytes| changes_from_json(bytes).map(drop);
pub(crate) const ASSESSMENT: Read = |bytes| AssessmentDocument::from_slice(bytes).map(drop);
