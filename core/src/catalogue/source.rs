//! Where a requirement or a norm comes from.

use crate::date::Date;
use crate::json::record;
use crate::text::Text;

record! {
    /// Where something comes from.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct Source {
        /// `B2`, `GK`, `SKJ`, or a decision of a region.
        document: Text = required "document",
        /// The section of the document.
        section: Option<Text> = optional "section",
        /// A short literal anchor.
        quote: Option<Text> = optional "quote",
        /// The date of a decision.
        date: Option<Date> = optional "date",
    }
}

impl Source {
    /// A source of the catalogue.
    pub(crate) fn quoted(document: &str, section: &str, quote: &str) -> Self {
        // Constants of the catalogue, all short and not blank; a test walks them.
        let text = |text: &str| text.parse().ok();
        Self {
            document: document.parse().unwrap_or(Text::ellipsis()),
            section: text(section),
            quote: text(quote),
            date: None,
        }
    }

    /// Document and section: `B2, Stap 1`.
    #[must_use]
    pub fn place(&self) -> String {
        match &self.section {
            Some(section) => format!("{}, {section}", self.document),
            None => self.document.to_string(),
        }
    }
}
