//! When two names are the same name.

use crate::text::Personal;
use caseless::Caseless;
use smol_str::SmolStr;
use unicode_normalization::UnicodeNormalization;

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
        return words(&text.to_ascii_lowercase());
    }
    words(&text.nfkc().default_case_fold().nfkc().collect::<String>())
}

fn words(text: &str) -> SmolStr {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let mut whole = smol_str::SmolStrBuilder::new();
    whole.push_str(first);
    for word in words {
        whole.push(' ');
        whole.push_str(word);
    }
    whole.finish()
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
