//! Contact sheets: who can be called, for those who may know it, and what changed since the list was last spread.
//!
//! - [`ContactSheet::new`]: the sheet as data, for one audience on one day;
//! - [`ContactSheet::csv`], [`ContactSheet::vcards`], [`ContactSheet::outlook_csv`], [`ContactSheet::markdown`],
//!   [`ContactSheet::html`]: the sheet as files;
//! - [`ContactSheet::distributed`]: that it was sent, as changes of the register.

pub(super) mod csv;
mod data;
mod groups;
mod html;
mod markdown;
mod outlook;
mod rows;
mod since;
mod table;
#[cfg(test)]
mod tests;
mod vcard;
mod words;

pub use data::{
    Away, ContactSheetDocument, Gone, RowChange, SheetArea, SheetPoint, SheetRegion, SheetRow, StandIn,
};
pub use vcard::CardFile;

use crate::audience::{Audience, UnknownAudience};
use crate::change::Change;
use crate::date::Date;
use crate::facts::{Distribution, Recipient};
use crate::id::ContactId;
use crate::json::Value as _;
use crate::language::Language;
use crate::register::Register;
use crate::render::Renderer;
use rows::Material;
use std::collections::BTreeMap;
use table::Spelled;

/// In which language a sheet is, and with what it is compared.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SheetOptions {
    /// The language.
    pub language: Language,
    /// The register as it was when the list was last spread. With it the sheet tells whose details changed; without
    /// it only what the register itself knows by date: who came and who left.
    pub previous: Option<Register>,
}

/// The audience gets no contact sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoContactSheet {
    /// A board may not see names of people, and a contact sheet is nothing else.
    #[error("a board may not see names or details of people, so there is no contact sheet for it")]
    Board,
    /// The register does not know whom the audience names.
    #[error(transparent)]
    Unknown(#[from] UnknownAudience),
}

/// The people whom an audience may call, on a day, and what changed since the list was last spread to it.
///
/// - `custodian(region)`: everybody in service with an area in the region;
/// - `partner(id)`: everybody in service in the regions that the organisation serves that day;
/// - `organisation(id)`: its own people in service, and whom the chains of those away lead to.
///
/// What is shown of whom follows the rights of the [`Audience`] that day.
///
/// ```
/// # #[cfg(feature = "demo")] {
/// use bouwsteen::exchange::{ContactSheet, SheetOptions};
/// use bouwsteen::{Audience, Register};
/// let audience: Audience = "organisation:lt-ede".parse().unwrap();
/// let on = "2021-09-01".parse().unwrap();
/// let sheet = ContactSheet::new(&Register::demo(), &audience, on, &SheetOptions::default()).unwrap();
/// assert!(sheet.rows.iter().any(|row| row.organisation.as_str() == "lt-ede"));
/// assert_eq!(sheet.vcards().len(), sheet.rows.len());
/// assert!(ContactSheet::new(&Register::demo(), &Audience::Board, on, &SheetOptions::default()).is_err());
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContactSheet {
    /// For whom.
    pub audience: Audience,
    /// In which language.
    pub language: Language,
    /// As of which day.
    pub on: Date,
    /// The regions the sheet is about, by code.
    pub regions: Vec<SheetRegion>,
    /// The people, by role, organisation and name.
    pub rows: Vec<SheetRow>,
    /// Desks, duty lines and mailboxes of the organisations, by role and organisation.
    pub points: Vec<SheetPoint>,
    /// Who stood on the list when it was last spread and does not any more, by role, organisation and name.
    pub gone: Vec<Gone>,
    /// Whether details could be compared with those of the last list: [`SheetOptions::previous`] was given.
    pub is_compared: bool,
    /// How cells that can be handed in again say the organisation and the areas of each.
    spelled: BTreeMap<ContactId, Spelled>,
    /// Names and dates in words, from what the audience may see.
    texts: Renderer,
    /// Whether the names of places are those of an edition of the country, which has a maker.
    is_of_edition: bool,
}

impl ContactSheet {
    /// The sheet for an audience on a day.
    ///
    /// The last list is the one that was spread before this day: for a custodian to anybody in the region, for an
    /// organisation to it or to somebody of it. In a region where that never was, everybody is new.
    ///
    /// # Errors
    /// [`NoContactSheet`] for a board, and for an audience that the register does not know.
    pub fn new(
        register: &Register,
        audience: &Audience,
        on: Date,
        options: &SheetOptions,
    ) -> Result<Self, NoContactSheet> {
        if !audience.shows_names() {
            return Err(NoContactSheet::Board);
        }
        let material = Material::new(register, audience, on, options.language)?;
        let mut sheet = Self {
            audience: audience.clone(),
            language: options.language,
            on,
            regions: material.regions(),
            rows: material.rows(),
            points: material.points(),
            gone: Vec::new(),
            is_compared: options.previous.is_some(),
            spelled: BTreeMap::new(),
            texts: material.texts,
            is_of_edition: register.territory().year().is_some(),
        };
        sheet.spelled = table::spell(&sheet.rows, register, on);
        since::compare(&mut sheet, options.previous.as_ref().unwrap_or(register));
        Ok(sheet)
    }

    /// Whether the list was never spread to this audience before.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.regions.iter().all(|region| region.previous.is_none())
    }

    /// That the list was sent on its day: a change for each region, to these recipients.
    ///
    /// Without recipients: to the organisation that the audience is, and for a custodian to all organisations with a
    /// seat in the region that day. The list of an organisation's own people is not the list of a region; sending it
    /// changes nothing.
    #[must_use]
    pub fn distributed(&self, to: &[Recipient]) -> Vec<Change> {
        let regions = match &self.audience {
            Audience::Organisation(_) => [].as_slice(),
            _ => self.regions.as_slice(),
        };
        let changes = regions.iter().map(|region| {
            let recipient = |id: &crate::id::OrganisationId| Recipient::Id(id.clone().into());
            let mut to = match &self.audience {
                _ if !to.is_empty() => to.to_vec(),
                Audience::Partner(id) => vec![recipient(id)],
                _ => region.organisations.iter().map(recipient).collect(),
            };
            to.sort_unstable();
            to.dedup();
            Change::Distribute(Distribution { region: region.code, on: self.on, to })
        });
        changes.collect()
    }

    /// The sheet as it is written in JSON: what the fields say, and nothing that the audience may not see.
    #[must_use]
    pub fn to_document(&self) -> ContactSheetDocument {
        ContactSheetDocument {
            audience: self.audience.to_string(),
            language: self.language.to_string(),
            on: self.on,
            first: self.is_first(),
            compared: self.is_compared,
            regions: self.regions.clone(),
            rows: self.rows.clone(),
            points: self.points.clone(),
            gone: self.gone.clone(),
        }
    }

    /// The text of [`ContactSheet::to_document`].
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_document().to_json()
    }
}
