//! The signs and colours people see: one table for terminal, page and chart (DOMAIN §9).

use super::{SeatStatus, Verdict};

impl SeatStatus {
    /// The sign; `ascii` for places that cannot show it.
    #[must_use]
    pub const fn sign(self, ascii: bool) -> char {
        let (sign, plain) = match self {
            Self::Covered => ('●', 'o'),
            Self::Replaced => ('→', '>'),
            Self::Unverified => ('?', '?'),
            Self::Stale => ('!', '!'),
            Self::Absent => ('○', '-'),
            Self::Vacant => ('×', 'x'),
        };
        if ascii { plain } else { sign }
    }

    /// Fill and text colour, as `#rrggbb`.
    #[must_use]
    pub const fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Covered => ("#0B4F8A", "#FFFFFF"),
            Self::Replaced => ("#9CC9EE", "#10202E"),
            Self::Unverified => ("#FFFFFF", "#4A4A4A"),
            Self::Stale => ("#F5C242", "#2B1D00"),
            Self::Absent => ("#B4540A", "#FFFFFF"),
            Self::Vacant => ("#5B1036", "#FFFFFF"),
        }
    }
}

impl Verdict {
    /// The sign; `ascii` for places that cannot show it.
    #[must_use]
    pub const fn sign(self, ascii: bool) -> char {
        let (sign, plain) = match self {
            Self::Met => ('√', 'v'),
            Self::OnTrack => ('►', '>'),
            Self::AtRisk => ('▲', '^'),
            Self::NotMet => ('■', 'X'),
            Self::Undetermined => ('?', '?'),
            Self::NotApplicable => ('–', '-'),
        };
        if ascii { plain } else { sign }
    }
}
