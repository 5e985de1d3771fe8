//! What a register says: plain facts, valid by type. Whether they fit together is checked by the register.

mod agreement;
mod area;
mod contact;
mod distribution;
mod division;
mod learning;
mod meeting;
mod organisation;
mod party;
mod scope;
mod service;
mod value_test;

pub use agreement::{ContactAgreement, Rhythm};
pub(crate) use area::LongArea;
pub use area::{DatedArea, District};
pub use contact::{Absence, Confirmation, Contact, Weekdays};
pub use distribution::Distribution;
pub use division::{Division, Subregion};
pub(crate) use learning::DatedMember;
pub use learning::{Evaluation, LearningGroup, Member, Session};
pub use meeting::{AgendaItem, Attendance, Meeting, Minutes};
pub use organisation::{Organisation, Point};
pub use party::{Party, Recipient};
pub use scope::Scope;
pub use service::Service;
pub use value_test::ValueTest;

use crate::date::Date;
use crate::id::{MunicipalityCode, RegionCode};
use crate::json::{FormatTag, record};
use crate::territory::TerritoryChoice;
use crate::text::Text;
use std::collections::BTreeMap;

record! {
    /// About the register itself; no change touches it and it does not count in the fingerprint.
    #[derive(Default)]
    pub struct Meta {
        /// What the register is called.
        title: Option<Text> = optional "title",
        /// Who keeps it.
        owner: Option<Text> = optional "owner",
        /// The date to which it was brought up to date.
        as_of: Option<Date> = optional "asOf",
        /// A number that the owner raises at each change.
        revision: Option<u32> = optional "revision",
    }
}

record! {
    /// All facts of a register, as in the document `bouwsteen/register/1`.
    pub(crate) struct Facts {
        /// The format of the document.
        format: FormatTag = format "register",
        /// About the register itself.
        meta: Option<Meta> = optional "meta",
        /// The territory: an edition, optionally cut, or an inline list.
        territory: TerritoryChoice = required "territory",
        /// Parts of municipalities.
        districts: Vec<District> = defaulted "districts",
        /// Dated choices of subregions.
        divisions: Vec<Division> = defaulted "divisions",
        /// The central municipality of a region, where it is not the policy's.
        central_municipalities: BTreeMap<RegionCode, MunicipalityCode> = defaulted "centralMunicipalities",
        /// The organisations.
        organisations: Vec<Organisation> = required "organisations",
        /// The agreements on contact management.
        agreements: Vec<ContactAgreement> = defaulted "agreements",
        /// The contacts.
        contacts: Vec<Contact> = required "contacts",
        /// When the list was spread, and to whom.
        distributions: Vec<Distribution> = defaulted "distributions",
        /// The cooperation meetings.
        meetings: Vec<Meeting> = defaulted "meetings",
        /// The learning groups.
        learning_groups: Vec<LearningGroup> = defaulted "learningGroups",
        /// What was answered about core values.
        value_tests: Vec<ValueTest> = defaulted "valueTests",
    }
}
