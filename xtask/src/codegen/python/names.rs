//! What things are called in Python.

use crate::codegen::model::{Attribute, Model};
use anyhow::{Result, bail};

/// The words that Python keeps for itself.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The class of a type of core: without the suffix of types that are only the document of another.
pub(crate) fn class(kind: &str) -> &str {
    // What an assessment is as a document has a class beside that of the assessment itself.
    let name = kind.strip_suffix("Document").filter(|name| !["", "Assessment"].contains(name));
    name.unwrap_or(kind)
}

/// The attribute of a key: `replyBy` is `reply_by`, and `from` is `from_`.
pub(crate) fn attribute(key: &str) -> String {
    let name = parted(key).to_lowercase();
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// The key that the package makes of an attribute again, by the rule of its class `Record`.
pub(crate) fn key(attribute: &str) -> String {
    let mut parts = attribute.trim_end_matches('_').split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |key, part| {
        let mut letters = part.chars();
        let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        key + &capital + letters.as_str()
    })
}

/// Whether the package can make every key of an attribute again.
pub(super) fn check(model: &Model) -> Result<()> {
    let attributes = model.records.values().flat_map(|record| &record.attributes);
    for Attribute { key, .. } in attributes {
        let name = attribute(key);
        if self::key(&name) != *key {
            bail!("the key `{key}` cannot be told from the attribute `{name}`");
        }
    }
    Ok(())
}

/// The member of a word class: `DueSoon` is `DUE_SOON`.
pub(super) fn member(variant: &str) -> String {
    parted(variant).to_uppercase()
}

/// The text with `_` before every capital that is not the first letter.
fn parted(text: &str) -> String {
    let mut parted = String::new();
    for letter in text.chars() {
        if letter.is_uppercase() && !parted.is_empty() {
            parted.push('_');
        }
        parted.push(letter);
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_attributes_and_keys_again() {
        for (text, name) in
            [("id", "id"), ("replyBy", "reply_by"), ("from", "from_"), ("doesNotFit", "does_not_fit")]
        {
            assert_eq!(attribute(text), name);
            assert_eq!(key(name), text);
        }
    }

    #[test]
    fn classes_and_members_have_names_of_their_own() {
        assert_eq!(class("FindingDocument"), "Finding");
        assert_eq!(class("Contact"), "Contact");
        assert_eq!(member("ContactsDetailsAgreed"), "CONTACTS_DETAILS_AGREED");
        assert_eq!(member("Met"), "MET");
    }
}
