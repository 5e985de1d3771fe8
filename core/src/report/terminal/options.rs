//! What a text for a terminal may look like, and for whom it is.

use crate::id::{OrganisationId, RegionCode};
use crate::language::Language;

/// With what the text is drawn, from plain to rich. Nothing is said by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// ASCII only: letters lose their accents, signs have a plain form.
    Ascii,
    /// Unicode, without colour: for a pipe or a file.
    #[default]
    Plain,
    /// With the 256 colours that every terminal knows.
    Colour,
    /// With the exact colours.
    TrueColour,
}

/// How a text is made. Start from the default and set what differs.
///
/// ```
/// use bouwsteen::report::terminal::Options;
/// let mut options = Options::default();
/// options.width = 60;
/// options.region = "JZ28".parse().ok();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// The language.
    pub language: Language,
    /// The most columns of a line; fewer than 40 count as 40.
    pub width: usize,
    /// With what it is drawn.
    pub style: Style,
    /// Whether names of people are shown; else contacts go by their ids. With an organisation or a region: only names
    /// that the organisation, or whoever keeps the contacts of the region, may see.
    pub names: bool,
    /// Only this region.
    pub region: Option<RegionCode>,
    /// Only what this organisation may see: its own seats, and what it must do itself.
    /// The verdicts of whole regions are then left out; an organisation that is not known sees nothing.
    pub organisation: Option<OrganisationId>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            language: Language::default(),
            width: 100,
            style: Style::default(),
            names: false,
            region: None,
            organisation: None,
        }
    }
}

impl Options {
    pub(super) fn columns(&self) -> usize {
        self.width.max(40)
    }
}
