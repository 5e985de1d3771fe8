//! What stands on a contact sheet, as data.

use super::ContactSheet;
use crate::date::Date;
use crate::delivery::ContactField;
use crate::facts::{Point, Weekdays};
use crate::id::{AreaCode, ContactId, OrganisationId, RegionCode};
use crate::json::object;
use crate::text::{Personal, Text};
use crate::vocabulary::PartnerRole;
use serde::{Serialize, Serializer};

/// A region of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetRegion {
    /// Its code.
    pub code: RegionCode,
    /// What it is called.
    pub name: String,
    /// The organisations with a seat in it that day, as far as the audience sees them, by id.
    pub organisations: Vec<OrganisationId>,
    /// When its list was last spread to the audience, before the day of the sheet; `None` when it never was.
    pub previous: Option<Date>,
}

object!(SheetRegion { "code": code, "name": name, "organisations": organisations, "previous": previous });

/// Somebody on a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetRow {
    /// The id of the contact.
    pub contact: ContactId,
    /// The name.
    pub name: Personal,
    /// What the person does, in a few words.
    pub function: Option<Personal>,
    /// The organisation.
    pub organisation: OrganisationId,
    /// What the organisation is called.
    pub organisation_name: Text,
    /// The role of the organisation.
    pub role: PartnerRole,
    /// What the person works for that day in the regions of the sheet, by name.
    pub areas: Vec<SheetArea>,
    /// Work e-mail.
    pub email: Option<Personal>,
    /// Work phone, as the register keeps it.
    pub phone: Option<Personal>,
    /// Days at work.
    pub working_days: Option<Weekdays>,
    /// Whether the person is in the SKJ register.
    pub skj_registered: Option<bool>,
    /// Away that day; `None` for somebody present.
    pub away: Option<Away>,
    /// When somebody last vouched for these details.
    pub confirmed: Option<Date>,
    /// What is different from the last list.
    pub change: Option<RowChange>,
    /// How cells that can be handed in again say the organisation and the areas.
    pub(super) spelled: Spelled,
}

/// Names that our own reader takes for what they are meant to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Spelled {
    pub(super) organisation: String,
    pub(super) areas: String,
}

object!(SheetRow {
    "contact": contact,
    "name": name,
    "function": function,
    "organisation": organisation,
    "organisationName": organisation_name,
    "role": role,
    "areas": areas,
    "email": email,
    "phone": phone,
    "workingDays": working_days,
    "skjRegistered": skj_registered,
    "away": away,
    "confirmed": confirmed,
    "change": change,
});

/// An area of somebody on a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetArea {
    /// Its code.
    pub code: AreaCode,
    /// What it is called.
    pub name: String,
    /// The region in which it lies.
    pub region: RegionCode,
}

object!(SheetArea { "code": code, "name": name, "region": region });

/// That somebody is away. There is no place for a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Away {
    /// The last day away, when it is known.
    pub through: Option<Date>,
    /// Whom the chain of stand-ins finally leads to.
    pub stand_in: Option<StandIn>,
}

object!(Away { "through": through, "standIn": stand_in });

/// Who stands in for somebody away.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StandIn {
    /// The id of the contact.
    pub contact: ContactId,
    /// The name.
    pub name: Personal,
    /// What the organisation is called.
    pub organisation_name: Text,
    /// Work phone, when the stand-in has no row on the sheet.
    pub phone: Option<Personal>,
}

object!(StandIn {
    "contact": contact,
    "name": name,
    "organisationName": organisation_name,
    "phone": phone,
});

/// What is different from the last list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowChange {
    /// Was not on it.
    New,
    /// Was on it with other details.
    Changed(Vec<ContactField>),
}

/// `"new"`, or the list of details.
impl Serialize for RowChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::New => serializer.serialize_str("new"),
            Self::Changed(details) => details.serialize(serializer),
        }
    }
}

/// A desk, duty line or mailbox of an organisation on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetPoint {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What the organisation is called.
    pub organisation_name: Text,
    /// The role of the organisation.
    pub role: PartnerRole,
    /// The point.
    pub point: Point,
}

object!(SheetPoint {
    "organisation": organisation,
    "organisationName": organisation_name,
    "role": role,
    "point": point,
});

/// Somebody who stood on the last list and does not stand on this one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gone {
    /// The id of the contact.
    pub contact: ContactId,
    /// The name, as the audience saw it then.
    pub name: Personal,
    /// The organisation then.
    pub organisation: OrganisationId,
    /// What the organisation was called.
    pub organisation_name: Text,
}

object!(Gone {
    "contact": contact,
    "name": name,
    "organisation": organisation,
    "organisationName": organisation_name,
});

impl Serialize for ContactSheet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object!(serializer,
            "audience": self.audience.to_string(),
            "language": self.language.to_string(),
            "on": self.on,
            "first": self.is_first(),
            "compared": self.is_compared,
            "regions": self.regions,
            "rows": self.rows,
            "points": self.points,
            "gone": self.gone,
        )
    }
}
