//! The delivery as data, and as the document `bouwsteen/delivery/1`.

use crate::date::Date;
use crate::facts::{Confirmation, Weekdays};
use crate::id::{AreaCode, ContactId, OrganisationId, RegionCode};
use crate::json::{self, FormatTag, Value, record};
use crate::problem::Problems;
use crate::text::Personal;

record! {
    /// Somebody on the list of an organisation. What the list does not say stays as it is known.
    pub struct DeliveredContact {
        /// The row of the list.
        row: u32 = required "row",
        /// Further rows about the same person: lists often have a row for each area.
        also_rows: Vec<u32> = defaulted "alsoRows",
        /// The id of the contact, when the list or a person who looked at the row gives it.
        contact: Option<ContactId> = optional "contact",
        /// A person who looked at the row said that this is somebody new, to be known by this id.
        newcomer: Option<ContactId> = optional "newcomer",
        /// The name.
        name: Personal = required "name",
        /// What the person does, in a few words.
        function: Option<Personal> = optional "function",
        /// What the person works for.
        areas: Option<Vec<AreaCode>> = optional "areas",
        /// Work e-mail.
        email: Option<Personal> = optional "email",
        /// Work phone.
        phone: Option<Personal> = optional "phone",
        /// Days at work.
        working_days: Option<Weekdays> = optional "workingDays",
        /// Whether the person is in the SKJ register.
        skj_registered: Option<bool> = optional "skjRegistered",
        /// The day on which the list says that this row was last checked.
        checked_on: Option<Date> = optional "checkedOn",
    }
}

record! {
    /// A row that could not be taken, and what could be read of who it is about. Nobody it may be about is ended.
    pub struct RefusedContact {
        /// The row of the list.
        row: u32 = required "row",
        /// The id of the contact, as far as it could be read.
        contact: Option<ContactId> = optional "contact",
        /// The name, as far as it could be read.
        name: Option<Personal> = optional "name",
        /// The e-mail, as far as it could be read.
        email: Option<Personal> = optional "email",
    }
}

record! {
    /// The list of an organisation: everybody who works for it on a day.
    pub struct Delivery {
        /// The format of the document.
        format: FormatTag = format "delivery",
        /// Whose list.
        organisation: OrganisationId = required "organisation",
        /// Of which day.
        on: Date = crucial "on",
        /// The regions that the list is about, when it is not about all: what lies elsewhere stays as it is.
        regions: Vec<RegionCode> = defaulted "regions",
        /// Who vouches for the list, and on which day. Without this nobody is confirmed.
        vouched: Option<Confirmation> = optional "vouched",
        /// Everybody on the list, in its order.
        people: Vec<DeliveredContact> = required "people",
        /// The rows that could not be taken.
        refused: Vec<RefusedContact> = defaulted "refused",
    }
}

impl Delivery {
    /// A list on which nobody stands yet, and for which nobody vouches.
    #[must_use]
    pub fn new(organisation: OrganisationId, on: Date) -> Self {
        let format = FormatTag::of::<Self>();
        let regions = Vec::new();
        Self { format, organisation, on, regions, vouched: None, people: Vec::new(), refused: Vec::new() }
    }

    /// Reads a delivery document.
    ///
    /// # Errors
    /// All [`Problems`] at once. Whether the organisation exists is checked when the list is reconciled.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        Value::from_json(bytes)
    }

    /// The delivery as a document.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(self)
    }
}
