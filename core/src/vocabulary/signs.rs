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

    /// Fill and text colour where the ground is dark, as `#rrggbb`: the same hues, light enough to stand out.
    #[must_use]
    pub const fn colours_in_dark(self) -> (&'static str, &'static str) {
        match self {
            Self::Covered => ("#5AA5E4", "#06182A"),
            Self::Replaced => ("#B9DDF7", "#10202E"),
            Self::Unverified => ("#1B2027", "#C6CDD6"),
            Self::Stale => ("#F5C242", "#2B1D00"),
            Self::Absent => ("#E2853B", "#2B1200"),
            Self::Vacant => ("#AE4C7B", "#FFFFFF"),
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

    /// Fill and text colour where an area is coloured by a verdict, as `#rrggbb`: those of the seat that is as well
    /// or as badly off.
    #[must_use]
    pub const fn colours(self) -> (&'static str, &'static str) {
        match self.seat() {
            Some(seat) => seat.colours(),
            None => ("#D5DAE1", "#1B2430"),
        }
    }

    /// The same where the ground is dark.
    #[must_use]
    pub const fn colours_in_dark(self) -> (&'static str, &'static str) {
        match self.seat() {
            Some(seat) => seat.colours_in_dark(),
            None => ("#3A424D", "#E8EBF0"),
        }
    }

    /// The seat that is as well or as badly off.
    const fn seat(self) -> Option<SeatStatus> {
        match self {
            Self::Met => Some(SeatStatus::Covered),
            Self::OnTrack => Some(SeatStatus::Replaced),
            Self::AtRisk => Some(SeatStatus::Stale),
            Self::NotMet => Some(SeatStatus::Vacant),
            Self::Undetermined => Some(SeatStatus::Unverified),
            Self::NotApplicable => None,
        }
    }
}
