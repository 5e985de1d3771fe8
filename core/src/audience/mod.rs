//! Who reads: what an audience may see, and copies of a register that hold no more than that (DOMAIN §8).
//!
//! - [`Assessment::for_audience`](crate::Assessment::for_audience): the rows, findings and actions of an audience;
//! - [`Register::excerpt`](crate::Register::excerpt): the smallest register that gives the same;
//! - [`Register::pseudonymised`](crate::Register::pseudonymised): a copy for analysis;
//! - [`Register::purge`](crate::Register::purge): without those who left long ago.

mod cut;
mod cut_meetings;
mod excerpt;
mod hide;
mod pseudonymise;
mod purge;
mod rebuild;
pub(crate) mod sight;
mod single;
mod view;

pub use purge::{PurgeCount, Purged};
pub use view::AudienceView;

use crate::id::{OrganisationId, RegionCode};
use std::fmt;
use std::str::FromStr;

/// Who reads.
///
/// As text `board`, `organisation:ID`, `partner:ID` or `custodian:JZ28`.
///
/// ```
/// use bouwsteen::Audience;
/// let audience: Audience = "custodian:JZ28".parse()?;
/// assert_eq!(audience.to_string(), "custodian:JZ28");
/// assert!(audience.shows_names());
/// assert_eq!(Audience::default(), Audience::Board);
/// assert!(!Audience::Board.shows_names());
/// # Ok::<(), bouwsteen::InvalidAudience>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// A board, or the public: all rows, no personal field.
    #[default]
    Board,
    /// The people of an organisation: its own seats and whom their chains reach.
    Organisation(OrganisationId),
    /// A partner in the same regions: the contacts of the regions the organisation serves.
    Partner(OrganisationId),
    /// Who keeps the contacts of a region: all of that region.
    Custodian(RegionCode),
}

impl Audience {
    /// Whether the audience sees names and details of anybody at all.
    ///
    /// Of whom, [`AudienceView::shows_name`] tells.
    #[must_use]
    pub const fn shows_names(&self) -> bool {
        !matches!(self, Self::Board)
    }
}

/// The text names no audience.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidAudience {
    /// Another word than the four.
    #[error("unknown audience: write board, organisation:ID, partner:ID or custodian:JZ28")]
    UnknownWord,
    /// `board` names nobody in particular.
    #[error("a board is not of an organisation or region: write board")]
    BoardOfSomething,
    /// `organisation` or `partner` without the id of an organisation.
    #[error(
        "not the id of an organisation: write organisation:ID or partner:ID, with 1 to 64 letters, digits, . _ -"
    )]
    OrganisationId,
    /// `custodian` without the code of a youth region.
    #[error("not the code of a youth region: write custodian: and JZ with two digits")]
    RegionCode,
}

/// The register does not know whom the audience names.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownAudience {
    /// There is no such organisation.
    #[error("the register has no organisation `{0}`")]
    Organisation(OrganisationId),
    /// There is no such region in the register's territory.
    #[error("region `{0}` is not in the territory of the register")]
    Region(RegionCode),
}

impl FromStr for Audience {
    type Err = InvalidAudience;

    fn from_str(text: &str) -> Result<Self, InvalidAudience> {
        let (word, of) = text.split_once(':').unwrap_or((text, ""));
        let organisation = || of.parse().map_err(|_| InvalidAudience::OrganisationId);
        match word {
            "board" if text == word => Ok(Self::Board),
            "board" => Err(InvalidAudience::BoardOfSomething),
            "organisation" => Ok(Self::Organisation(organisation()?)),
            "partner" => Ok(Self::Partner(organisation()?)),
            "custodian" => of.parse().map(Self::Custodian).map_err(|_| InvalidAudience::RegionCode),
            _ => Err(InvalidAudience::UnknownWord),
        }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Board => f.write_str("board"),
            Self::Organisation(id) => write!(f, "organisation:{id}"),
            Self::Partner(id) => write!(f, "partner:{id}"),
            Self::Custodian(region) => write!(f, "custodian:{region}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_back() {
        for text in ["board", "organisation:lt-arnhem", "partner:vt.gm_1", "custodian:JZ28"] {
            assert_eq!(text.parse::<Audience>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_wrong_is_said_precisely() {
        let error = |text: &str| text.parse::<Audience>().unwrap_err();
        assert_eq!(error(""), InvalidAudience::UnknownWord);
        assert_eq!(error("Board"), InvalidAudience::UnknownWord);
        assert_eq!(error("everybody:JZ28"), InvalidAudience::UnknownWord);
        assert_eq!(error("board:JZ28"), InvalidAudience::BoardOfSomething);
        assert_eq!(error("board:"), InvalidAudience::BoardOfSomething);
        assert_eq!(error("organisation"), InvalidAudience::OrganisationId);
        assert_eq!(error("partner:"), InvalidAudience::OrganisationId);
        assert_eq!(error("partner:GM0202"), InvalidAudience::OrganisationId);
        assert_eq!(error("custodian:GM0202"), InvalidAudience::RegionCode);
        assert_eq!(error("custodian:JZ28:x"), InvalidAudience::RegionCode);
    }
}
