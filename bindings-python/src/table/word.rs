//! Words of a vocabulary, as numbers with a text.

use bouwsteen::{Confirmer, CoreValue, Force, Freshness, PartnerRole, RequirementId, SeatStatus, Verdict};

/// A word of a vocabulary.
pub(super) trait Word: Copy + 'static {
    /// Every word, in the order of the catalogue.
    const ALL: &'static [Self];

    /// Its place among them.
    fn number(self) -> i8;

    /// The word as it is written in documents.
    fn text(self) -> &'static str;
}

macro_rules! words {
    ($($name:ident),*) => {
        $(impl Word for $name {
            const ALL: &'static [Self] = $name::ALL;

            fn number(self) -> i8 {
                self as i8
            }

            fn text(self) -> &'static str {
                self.as_str()
            }
        })*
    };
}

words! { Confirmer, CoreValue, Force, Freshness, PartnerRole, RequirementId, SeatStatus, Verdict }
