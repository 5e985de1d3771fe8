//! When two names are the same name.

use crate::text::{Personal, single_spaced};
use caseless::Caseless;
use smol_str::SmolStr;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// A name without what does not make it another: compatible forms (NFKC), capitals, and how much space stands where.
/// Diacritics stay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NameKey(SmolStr);

impl NameKey {
    pub(crate) fn new(name: &Personal) -> Self {
        Self(folded(name.as_str()))
    }
}

/// The text in NFKC, case-folded, with single spaces between its words.
fn folded(text: &str) -> SmolStr {
    if text.is_ascii() {
        return single_spaced(&text.to_ascii_lowercase()).into();
    }
    // Nearly every name is in that form already, before and after folding.
    let is_composed = |text: &str| is_nfkc_quick(text.chars()) == IsNormalized::Yes;
    if is_composed(text) {
        let mut folded = String::with_capacity(text.len());
        for letter in text.chars() {
            // Most letters of a name with an accent have none themselves.
            if letter.is_ascii() {
                folded.push(letter.to_ascii_lowercase());
            } else {
                folded.extend(std::iter::once(letter).default_case_fold());
            }
        }
        if is_composed(&folded) {
            return single_spaced(&folded).into();
        }
    }
    single_spaced(&text.nfkc().default_case_fold().nfkc().collect::<String>()).into()
}

/// An address as it is compared: without capitals.
pub(crate) fn email_key(email: &str) -> SmolStr {
    if !email.is_ascii() {
        return email.to_lowercase().into();
    }
    // Nearly every address is in small letters, and short ones need no memory of their own.
    let has_capitals = email.bytes().fold(false, |found, byte| found | byte.is_ascii_uppercase());
    if has_capitals { email.to_ascii_lowercase().into() } else { email.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// NFKC, case-folded, spaces collapsed, diacritics kept (DOMAIN §4).
    #[test]
    fn what_makes_a_name_another() {
        for same in ["Zoë  van\u{a0}Dijk", "zoe\u{308} VAN dijk ", "\tZOË van Dijk", "Zoë van Dĳk"] {
            assert_eq!(folded(same), folded("Zoë van Dijk"), "{same}");
        }
        for (one, same) in [("Groß", "GROSS"), ("ﬁlip", "FILIP"), ("ΣΊΣΥΦΟΣ", "σίσυφος")] {
            assert_eq!(folded(one), folded(same));
        }
        for (one, other) in [("Zoe", "Zoë"), ("de Wit", "dewit"), ("Jansen", "Janssen")] {
            assert_ne!(folded(one), folded(other));
        }
    }
}
