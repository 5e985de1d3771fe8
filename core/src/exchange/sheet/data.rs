//! What stands on a contact sheet, as data.

use crate::date::Date;
use crate::delivery::ContactField;
use crate::facts::{Point, Weekdays};
use crate::id::{AreaCode, ContactId, OrganisationId, RegionCode};
use crate::json::{Broken, List, Pen, Reader, Shape, Write, record, serialized};
use crate::problem::{Detail, Kind, ProblemCode, masked};
use crate::text::{Personal, Text};
use crate::vocabulary::PartnerRole;

record! {
    /// Who can be called, for those who may know it, and what changed since the list was last spread.
    pub struct ContactSheetDocument {
        /// For whom: `organisation:ID`, `partner:ID` or `custodian:JZ28`.
        audience: String = required "audience",
        /// In which language: `nl` or `en`.
        language: String = required "language",
        /// As of which day.
        on: Date = crucial "on",
        /// Whether the list was never spread to this audience before.
        first: bool = required "first",
        /// Whether details could be compared with those of the last list.
        compared: bool = required "compared",
        /// The regions the sheet is about, by code.
        regions: Vec<SheetRegion> = required "regions",
        /// The people, by role, organisation and name.
        rows: Vec<SheetRow> = required "rows",
        /// Desks, duty lines and mailboxes of the organisations, by role and organisation.
        points: Vec<SheetPoint> = required "points",
        /// Who stood on the list when it was last spread and does not any more, by role, organisation and name.
        gone: Vec<Gone> = required "gone",
    }
}

record! {
    /// A region of a sheet.
    pub struct SheetRegion {
        /// Its code.
        code: RegionCode = required "code",
        /// What it is called.
        name: String = required "name",
        /// The organisations with a seat in it that day, as far as the audience sees them, by id.
        organisations: Vec<OrganisationId> = required "organisations",
        /// When its list was last spread to the audience, before the day of the sheet; null when it never was.
        previous: Option<Date> = nullable "previous",
    }
}

record! {
    /// Somebody on a sheet.
    pub struct SheetRow {
        /// The id of the contact.
        contact: ContactId = required "contact",
        /// The name.
        name: Personal = required "name",
        /// What the person does, in a few words.
        function: Option<Personal> = nullable "function",
        /// The organisation.
        organisation: OrganisationId = required "organisation",
        /// What the organisation is called.
        organisation_name: Text = required "organisationName",
        /// The role of the organisation.
        role: PartnerRole = required "role",
        /// What the person works for that day in the regions of the sheet, by name.
        areas: Vec<SheetArea> = required "areas",
        /// Work e-mail.
        email: Option<Personal> = nullable "email",
        /// Work phone, as the register keeps it.
        phone: Option<Personal> = nullable "phone",
        /// Days at work.
        working_days: Option<Weekdays> = nullable "workingDays",
        /// Whether the person is in the SKJ register.
        skj_registered: Option<bool> = nullable "skjRegistered",
        /// Away that day; null for somebody present.
        away: Option<Away> = nullable "away",
        /// When somebody last vouched for these details.
        confirmed: Option<Date> = nullable "confirmed",
        /// What is different from the last list.
        change: Option<RowChange> = nullable "change",
    }
}

record! {
    /// An area of somebody on a sheet.
    pub struct SheetArea {
        /// Its code.
        code: AreaCode = required "code",
        /// What it is called.
        name: String = required "name",
        /// The region in which it lies.
        region: RegionCode = required "region",
    }
}

record! {
    /// That somebody is away. There is no place for a reason.
    pub struct Away {
        /// The last day away, when it is known.
        through: Option<Date> = nullable "through",
        /// Whom the chain of stand-ins finally leads to.
        stand_in: Option<StandIn> = nullable "standIn",
    }
}

record! {
    /// Who stands in for somebody away.
    pub struct StandIn {
        /// The id of the contact.
        contact: ContactId = required "contact",
        /// The name.
        name: Personal = required "name",
        /// What the organisation is called.
        organisation_name: Text = required "organisationName",
        /// Work phone, when the stand-in has no row on the sheet.
        phone: Option<Personal> = nullable "phone",
    }
}

record! {
    /// A desk, duty line or mailbox of an organisation on the sheet.
    pub struct SheetPoint {
        /// The organisation.
        organisation: OrganisationId = required "organisation",
        /// What the organisation is called.
        organisation_name: Text = required "organisationName",
        /// The role of the organisation.
        role: PartnerRole = required "role",
        /// The point.
        point: Point = crucial "point",
    }
}

record! {
    /// Somebody who stood on the last list and does not stand on this one.
    pub struct Gone {
        /// The id of the contact.
        contact: ContactId = required "contact",
        /// The name, as the audience saw it then.
        name: Personal = required "name",
        /// The organisation then.
        organisation: OrganisationId = required "organisation",
        /// What the organisation was called.
        organisation_name: Text = required "organisationName",
    }
}

/// What is different from the last list.
///
/// In JSON `"new"`, or the list of details.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowChange {
    /// Was not on it.
    New,
    /// Was on it with other details.
    Changed(Vec<ContactField>),
}

/// The word for a row that was not on the last list.
const NEW: &str = "new";

impl Write for RowChange {
    fn write(&self, pen: &mut dyn Pen) {
        match self {
            Self::New => pen.text(NEW),
            Self::Changed(details) => details.write(pen),
        }
    }
}

serialized!(RowChange);

impl Shape for RowChange {
    const KIND: Kind = Kind::TextOrList;

    fn text(text: &str, reader: &mut Reader) -> Option<Self> {
        if text == NEW {
            return Some(Self::New);
        }
        reader.report(ProblemCode::UnknownWord, Detail::Choice(masked(text), NEW.to_owned()));
        None
    }

    fn list(list: &mut dyn List, reader: &mut Reader) -> Result<Option<Self>, Broken> {
        Ok(Vec::list(list, reader)?.map(Self::Changed))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RowChange {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RowChange".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let details = generator.subschema_for::<Vec<ContactField>>();
        schemars::json_schema!({ "anyOf": [{ "type": "string", "const": NEW }, details] })
    }
}
