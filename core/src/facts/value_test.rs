//! What professionals answered when asked about a core value.

use crate::date::Date;
use crate::id::SubregionId;
use crate::json::record;
use crate::vocabulary::{CoreValue, Ring};

record! {
    /// People of a subregion were asked whether a core value fits, and whether it gives guidance. Every
    /// outcome is fine; not asking is not.
    #[derive(PartialOrd, Ord)]
    pub struct ValueTest {
        /// Where.
        subregion: SubregionId = required "subregion",
        /// Which value.
        value: CoreValue = required "value",
        /// Among whom.
        ring: Option<Ring> = optional "ring",
        /// When.
        on: Date = required "on",
        /// How many said it fits.
        fits: Option<u32> = optional "fits",
        /// How many said it does not.
        does_not_fit: Option<u32> = optional "doesNotFit",
        /// How many said it gives guidance.
        guides: Option<u32> = optional "guides",
        /// How many said it does not.
        does_not_guide: Option<u32> = optional "doesNotGuide",
    }
}
