//! One vCard 3.0 per person, for phones and mail programs.

use super::ContactSheet;
use super::data::SheetRow;
use crate::exchange::calendar::text::{Lines, escaped};
use std::collections::HashSet;

/// A card as a file.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CardFile {
    /// What the file can be called on every system, from the id of the contact.
    pub name: String,
    /// The card.
    pub text: String,
}

/// Hides the card: it is somebody's details.
impl std::fmt::Debug for CardFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CardFile({})", self.name)
    }
}

impl ContactSheet {
    /// A vCard 3.0 for each person on the sheet, in its order.
    ///
    /// A card has the id of the contact as its `UID`, so that importing it again changes it instead of adding another.
    #[must_use]
    pub fn vcards(&self) -> Vec<CardFile> {
        let mut names = HashSet::new();
        let cards = self
            .rows
            .iter()
            .map(|row| CardFile { name: file_name(row.contact.as_str(), &mut names), text: self.card(row) });
        cards.collect()
    }

    fn card(&self, row: &SheetRow) -> String {
        let mut lines = Lines::default();
        let mut add = |property: &str, value: &str| lines.push(&format!("{property}:{value}"));
        let (first, last) = split(row.name.as_str());
        add("BEGIN", "VCARD");
        add("VERSION", "3.0");
        add("UID", &format!("urn:bouwsteen:contact:{}", row.contact));
        add("N", &format!("{};{};;;", escaped(last), escaped(first)));
        add("FN", &escaped(row.name.as_str()));
        add("ORG", &escaped(row.organisation_name.as_str()));
        if let Some(function) = &row.function {
            add("TITLE", &escaped(function.as_str()));
        }
        if let Some(phone) = &row.phone {
            let kind = if is_mobile(phone.as_str()) { "CELL" } else { "WORK" };
            add(&format!("TEL;TYPE={kind},VOICE"), &escaped(phone.as_str()));
        }
        if let Some(email) = &row.email {
            add("EMAIL;TYPE=INTERNET", &escaped(email.as_str()));
        }
        add("CATEGORIES", &escaped(row.role.name(self.language)));
        add("END", "VCARD");
        lines.into_text()
    }
}

/// A name as its first word and the rest; a single word is a family name.
pub(super) fn split(name: &str) -> (&str, &str) {
    let name = name.trim();
    name.split_once(char::is_whitespace).map_or(("", name), |(first, rest)| (first, rest.trim_start()))
}

/// Whether a number is that of a Dutch mobile phone.
pub(super) fn is_mobile(phone: &str) -> bool {
    phone.starts_with("+316")
}

/// Names of files that Windows keeps for devices, whatever stands behind their first dot.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

fn is_device(id: &str) -> bool {
    let stem = id.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    DEVICES.contains(&stem.as_str())
        || port.is_some_and(|number| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `ID.vcf`, with a word in front where Windows would not take that, and a number behind where it takes two ids for one.
fn file_name(id: &str, taken: &mut HashSet<String>) -> String {
    let stem = if is_device(id) { format!("contact-{id}") } else { id.to_owned() };
    let numbered = (2..).map(|number| format!("{stem}-{number}"));
    let free = std::iter::once(stem.clone()).chain(numbered).find(|name| taken.insert(name.to_lowercase()));
    free.unwrap_or(stem) + ".vcf"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_a_first_word_and_a_rest() {
        assert_eq!(split("Laura van der Denkbeeldig"), ("Laura", "van der Denkbeeldig"));
        assert_eq!(split(" Laura \u{a0}Denkbeeldig "), ("Laura", "Denkbeeldig"));
        assert_eq!(split("Denkbeeldig"), ("", "Denkbeeldig"));
    }

    #[test]
    fn files_can_be_kept_on_windows() {
        let mut taken = HashSet::new();
        let mut name = |id| file_name(id, &mut taken);
        assert_eq!(name("lt-ede-1"), "lt-ede-1.vcf");
        assert_eq!(name("LT-Ede-1"), "LT-Ede-1-2.vcf");
        assert_eq!(name("con"), "contact-con.vcf");
        assert_eq!(name("COM1.ede"), "contact-COM1.ede.vcf");
        assert_eq!(name("com10"), "com10.vcf");
        assert_eq!(name("console"), "console.vcf");
    }

    #[test]
    fn mobile_numbers_begin_with_06() {
        assert!(is_mobile("+31612345678") && !is_mobile("+31263771234") && !is_mobile("+61612345678"));
    }
}
