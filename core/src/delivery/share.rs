//! How large a part of its contacts a delivery may end.

use std::fmt;
use std::str::FromStr;

/// A share in whole percents, from 0 to 100.
///
/// ```
/// use bouwsteen::Share;
/// let share: Share = "20".parse()?;
/// assert_eq!(share, Share::percent(20)?);
/// assert_eq!(share.to_string(), "20%");
/// assert!(share.allows(4, 20) && !share.allows(5, 20));
/// # Ok::<(), bouwsteen::InvalidShare>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(u8);

/// A share is a whole number from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a share is a whole number of percents, from 0 to 100")]
pub struct InvalidShare;

impl Share {
    /// A share of so many percents.
    ///
    /// # Errors
    /// [`InvalidShare`] above 100.
    pub const fn percent(percent: u8) -> Result<Self, InvalidShare> {
        if percent <= 100 { Ok(Self(percent)) } else { Err(InvalidShare) }
    }

    /// The percents.
    #[must_use]
    pub const fn as_percent(self) -> u8 {
        self.0
    }

    /// Whether `part` of `whole` is at most this share.
    #[must_use]
    pub const fn allows(self, part: usize, whole: usize) -> bool {
        // Neither comes near the limits of a number: both count contacts in memory.
        part.saturating_mul(100) <= whole.saturating_mul(self.0 as usize)
    }

    /// The most that this share of `whole` is.
    #[must_use]
    pub const fn of(self, whole: usize) -> usize {
        whole.saturating_mul(self.0 as usize) / 100
    }
}

impl FromStr for Share {
    type Err = InvalidShare;

    fn from_str(text: &str) -> Result<Self, InvalidShare> {
        let digits = text.strip_suffix('%').unwrap_or(text);
        let percent = digits.parse().map_err(|_| InvalidShare)?;
        Self::percent(percent)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0)
    }
}
