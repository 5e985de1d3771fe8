//! Why a register cannot be carried to an edition.

use crate::id::MunicipalityCode;
use crate::language::Language;
use std::fmt;

/// A register cannot be carried to an edition: every reason at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveError {
    reasons: Vec<MoveObstacle>,
}

/// A reason why a register cannot be carried to an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveObstacle {
    /// The register has a territory of its own, of which no edition tells what became.
    InlineTerritory,
    /// There is no such edition in this build.
    UnknownEdition(u32),
    /// The register is of a later edition than the one asked: what merged cannot be taken apart.
    EarlierEdition(u32, u32),
    /// A municipality is no more, and it is not known into which one it went.
    NoSuccessor(MunicipalityCode),
}

impl MoveObstacle {
    /// The reason in a sentence.
    #[must_use]
    pub fn message(self, language: Language) -> String {
        match (self, language) {
            (Self::InlineTerritory, Language::Nl) => {
                "het register heeft een eigen gebied (`inline`): daarvan is niet bekend wat ermee gebeurde"
                    .to_owned()
            }
            (Self::InlineTerritory, Language::En) => {
                "the register has a territory of its own (`inline`): what became of that is not known"
                    .to_owned()
            }
            (Self::UnknownEdition(year), Language::Nl) => {
                format!("er is geen indeling van `{year}` in deze bibliotheek: kies 2021 of 2025")
            }
            (Self::UnknownEdition(year), Language::En) => {
                format!("there is no edition `{year}` in this library: choose 2021 or 2025")
            }
            (Self::EarlierEdition(from, to), Language::Nl) => format!(
                "het register is al van {from} en wat is samengegaan is niet te splitsen: maak voor {to} de verhuizing ongedaan"
            ),
            (Self::EarlierEdition(from, to), Language::En) => format!(
                "the register is of {from} already and what merged cannot be taken apart: for {to}, undo the move"
            ),
            (Self::NoSuccessor(code), Language::Nl) => {
                format!("de gemeente `{code}` is er niet meer en het is niet bekend waarin die is opgegaan")
            }
            (Self::NoSuccessor(code), Language::En) => {
                format!("the municipality `{code}` is no more and it is not known into which one it went")
            }
        }
    }
}

impl MoveError {
    pub(super) fn new(reasons: Vec<MoveObstacle>) -> Self {
        Self { reasons }
    }

    /// The reasons, at least one.
    #[must_use]
    pub fn reasons(&self) -> &[MoveObstacle] {
        &self.reasons
    }

    /// The reasons in sentences, a line each.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let lines: Vec<_> = self.reasons.iter().map(|reason| reason.message(language)).collect();
        lines.join("\n")
    }
}

impl fmt::Display for MoveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Language::En))
    }
}

impl std::error::Error for MoveError {}
