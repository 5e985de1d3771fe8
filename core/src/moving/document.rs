//! A move as data, and as the document `bouwsteen/move/1`.

use crate::change::Change;
use crate::date::Date;
use crate::id::{ContactId, MunicipalityCode, OrganisationId, RegionCode, SubregionId};
use crate::json::{self, FormatTag, Value, record};
use crate::problem::Problems;
use crate::territory::Merger;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What people must decide after a move, because it does not follow from the facts.
    pub Matter {
        /// The parts of a merged municipality lay in different subregions of a division: it is in none now.
        SplitSubregion "splitSubregion" ("subregio van een samengevoegde gemeente", "the subregion of a merged municipality"),
        /// A municipality came into a region whose division has no place for it.
        NewInRegion "newInRegion" ("subregio van een nieuwe gemeente in de regio", "the subregion of a municipality that is new in the region"),
        /// A subregion has no municipality left.
        EmptySubregion "emptySubregion" ("subregio zonder gemeenten", "a subregion without municipalities"),
        /// Who keeps the contacts of a region is not of that region any more.
        Custodian "custodian" ("beheerder buiten de regio", "a custodian outside the region"),
        /// The central municipality is not of the region any more: the register names none now.
        CentralMunicipality "centralMunicipality" ("centrale gemeente", "the central municipality"),
        /// A merged municipality had districts in some of its parts only: it has none now.
        Districts "districts" ("gedeelten van een samengevoegde gemeente", "the districts of a merged municipality"),
        /// Several local teams serve a merged municipality.
        SeveralTeams "severalTeams" ("meer lokale teams in één gemeente", "several local teams in one municipality"),
        /// The organisation of some contacts serves nothing any more of what they worked for: they have no areas now.
        OutsideOrganisation "outsideOrganisation" ("contacten zonder gebied", "contacts without an area"),
    }
}

record! {
    /// Something that people must decide: what it is about, and where.
    #[derive(PartialOrd, Ord)]
    pub struct ToDecide {
        /// What it is about.
        matter: Matter = required "matter",
        /// The region.
        region: Option<RegionCode> = optional "region",
        /// The first day of the division or agreement, if it has one.
        from: Option<Date> = optional "from",
        /// The municipality.
        municipality: Option<MunicipalityCode> = optional "municipality",
        /// The subregions.
        subregions: Vec<SubregionId> = defaulted "subregions",
        /// The organisations.
        organisations: Vec<OrganisationId> = defaulted "organisations",
        /// The contacts.
        contacts: Vec<ContactId> = defaulted "contacts",
    }
}

impl ToDecide {
    pub(super) fn new(matter: Matter) -> Self {
        Self {
            matter,
            region: None,
            from: None,
            municipality: None,
            subregions: Vec::new(),
            organisations: Vec::new(),
            contacts: Vec::new(),
        }
    }
}

record! {
    /// A municipality that is in another region than before.
    #[derive(Copy, PartialOrd, Ord)]
    pub struct MovedMunicipality {
        /// The municipality.
        municipality: MunicipalityCode = required "municipality",
        /// The region it was in.
        from: RegionCode = required "from",
        /// The region it is in.
        to: RegionCode = required "to",
    }
}

record! {
    /// What carries a register from one edition to another.
    pub struct Move {
        /// The format of the document.
        format: FormatTag = format "move",
        /// The edition it is of.
        from: u32 = crucial "from",
        /// The edition it is carried to.
        to: u32 = crucial "to",
        /// The day of the move.
        on: Date = crucial "on",
        /// The mergers that touch this register: of its territory, or named by its facts.
        merged: Vec<Merger> = required "merged",
        /// The municipalities of its territory that are in another region now.
        moved: Vec<MovedMunicipality> = required "moved",
        /// The contacts who must be confirmed anew.
        to_confirm: Vec<ContactId> = required "toConfirm",
        /// What people must decide.
        to_decide: Vec<ToDecide> = required "toDecide",
        /// The changes, to be applied together.
        changes: Vec<Change> = required "changes",
    }
}

impl Move {
    pub(super) fn new(from: u32, to: u32, on: Date) -> Self {
        Self {
            format: FormatTag::of::<Self>(),
            from,
            to,
            on,
            merged: Vec::new(),
            moved: Vec::new(),
            to_confirm: Vec::new(),
            to_decide: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// Reads a move document.
    ///
    /// # Errors
    /// All [`Problems`] at once. Whether the changes fit a register is checked when they are applied.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Problems> {
        Value::from_json(bytes)
    }

    /// The move as a document.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(self)
    }
}
