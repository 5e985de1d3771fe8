//! The list of a region was spread.

use crate::date::Date;
use crate::facts::Recipient;
use crate::id::RegionCode;
use crate::json::record;

record! {
    /// The contacts of a region were sent, on a date, to organisations, municipalities and contacts.
    #[derive(PartialOrd, Ord)]
    pub struct Distribution {
        /// Whose list.
        region: RegionCode = required "region",
        /// When.
        on: Date = required "on",
        /// To whom.
        to: Vec<Recipient> = defaulted "to",
    }
}

impl Distribution {
    /// The list in its canonical order.
    pub(crate) fn canonicalise(&mut self) {
        self.to.sort_unstable();
        self.to.dedup();
    }
}
