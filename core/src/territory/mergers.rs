//! Municipalities that merged between two editions, and what became of one that is no more.

use super::Territory;
use crate::date::Date;
use crate::id::MunicipalityCode;
use crate::json::record;

record! {
    /// A municipality that went into another.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct Merger {
        /// The municipality that is no more.
        from: MunicipalityCode = required "from",
        /// The one it went into.
        into: MunicipalityCode = required "into",
        /// Since when.
        on: Date = required "on",
    }
}

impl Territory {
    /// The mergers between the editions that are built in, by day and code; none without the feature `territory-nl`.
    ///
    /// Municipalities that only moved to another region are not here: that follows from the editions and has no date.
    #[must_use]
    pub fn mergers() -> &'static [Merger] {
        #[cfg(feature = "territory-nl")]
        let mergers = super::nl::mergers();
        #[cfg(not(feature = "territory-nl"))]
        let mergers = &[];
        mergers
    }

    /// What a municipality of an earlier edition is called in this one: itself when it is still there, else the
    /// municipality it went into. `None` when nothing is known of it.
    ///
    /// ```
    /// # #[cfg(feature = "territory-nl")] {
    /// use bouwsteen::Territory;
    /// let now = Territory::edition(2025).unwrap();
    /// let successor = |code: &str| now.successor(code.parse().unwrap()).map(|code| code.to_string());
    /// assert_eq!(successor("GM0756").as_deref(), Some("GM1982"), "Boxmeer is in Land van Cuijk");
    /// assert_eq!(successor("GM0202").as_deref(), Some("GM0202"), "Arnhem is still Arnhem");
    /// assert_eq!(successor("GM9999"), None);
    /// # }
    /// ```
    #[must_use]
    pub fn successor(&self, code: MunicipalityCode) -> Option<MunicipalityCode> {
        let mut code = code;
        // Whoever went into another that went into a third is followed; nobody can be followed for ever.
        for _ in 0..=Self::mergers().len() {
            if self.municipality(code).is_some() {
                return Some(code);
            }
            code = Self::mergers().iter().find(|merger| merger.from == code)?.into;
        }
        None
    }
}
