//! The facts of a register in the form in which they are changed and judged, with their index.

use super::index::Index;
use super::store::Store;
use crate::date::Date;
use crate::facts::{
    Contact, ContactAgreement, Distribution, District, Division, Facts, LearningGroup, Meeting, Meta,
    Organisation, Scope, ValueTest,
};
use crate::id::{AreaCode, MunicipalityCode, RegionCode, SubregionId};
use crate::json::FormatTag;
use crate::territory::{Territory, TerritoryChoice};
use std::collections::BTreeMap;

/// Everything a register holds.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) meta: Option<Meta>,
    pub(crate) choice: TerritoryChoice,
    pub(crate) territory: Territory,
    pub(crate) districts: Vec<District>,
    pub(crate) divisions: Vec<Division>,
    pub(crate) central_municipalities: BTreeMap<RegionCode, MunicipalityCode>,
    pub(crate) organisations: Store<Organisation>,
    pub(crate) agreements: Vec<ContactAgreement>,
    pub(crate) contacts: Store<Contact>,
    pub(crate) distributions: Vec<Distribution>,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) learning_groups: Vec<LearningGroup>,
    pub(crate) value_tests: Vec<ValueTest>,
    pub(crate) index: Index,
    /// Whether a list of changes is being applied as a whole: the facts are then checked after the last of them.
    pub(crate) is_unsettled: bool,
}

impl State {
    /// The state of these facts, not yet in canonical order and without an index; and the slots of the
    /// organisations and contacts whose id was used before. `territory` is what the facts choose.
    pub(crate) fn new(facts: Facts, territory: Territory) -> (Self, Vec<u32>, Vec<u32>) {
        let (organisations, repeated_organisations) = Store::new(facts.organisations);
        let (contacts, repeated_contacts) = Store::new(facts.contacts);
        let state = Self {
            meta: facts.meta,
            choice: facts.territory,
            territory,
            districts: facts.districts,
            divisions: facts.divisions,
            central_municipalities: facts.central_municipalities,
            organisations,
            agreements: facts.agreements,
            contacts,
            distributions: facts.distributions,
            meetings: facts.meetings,
            learning_groups: facts.learning_groups,
            value_tests: facts.value_tests,
            index: Index::default(),
            is_unsettled: false,
        };
        (state, repeated_organisations, repeated_contacts)
    }

    /// The agreement of a region that is in force on a day.
    pub(crate) fn agreement(&self, region: RegionCode, on: Date) -> Option<&ContactAgreement> {
        self.agreements.iter().find(|agreement| agreement.region == region && agreement.in_force.contains(on))
    }

    /// The subregions of all divisions, in force or not.
    pub(crate) fn subregions(&self) -> impl Iterator<Item = &SubregionId> {
        self.divisions.iter().flat_map(|division| &division.subregions).map(|subregion| &subregion.id)
    }

    /// The subregions that meetings, learning groups and value tests name.
    pub(crate) fn named_subregions(&self) -> impl Iterator<Item = &SubregionId> {
        let scopes = self.meetings.iter().map(|meeting| &meeting.scope);
        let scopes = scopes.chain(self.learning_groups.iter().map(|group| &group.scope));
        let named = scopes.filter_map(|scope| match scope {
            Scope::Subregion(id) => Some(id),
            Scope::Area(_) => None,
        });
        named.chain(self.value_tests.iter().map(|test| &test.subregion))
    }

    /// Whether the territory's edition has the area, or the register the district. Districts are in order by then.
    pub(crate) fn knows(&self, area: &AreaCode) -> bool {
        match area {
            AreaCode::Region(code) => self.territory.region(*code).is_some(),
            AreaCode::Municipality(code) => self.territory.municipality(*code).is_some(),
            AreaCode::District(id) => self.districts.binary_search_by(|district| district.id.cmp(id)).is_ok(),
        }
    }

    /// The region in which an area of the edition lies, also outside the cut.
    pub(crate) fn region_of(&self, area: &AreaCode) -> Option<RegionCode> {
        self.territory.region_of(area)
    }

    /// Whether two areas of the edition have something in common, also outside the cut.
    pub(crate) fn meet(&self, one: &AreaCode, other: &AreaCode) -> bool {
        self.territory.meet(one, other)
    }

    /// Whether an organisation serves a part of an area, on whatever day and also outside the cut.
    pub(crate) fn serves(&self, organisation: &Organisation, area: &AreaCode) -> bool {
        organisation.serves.iter().any(|served| self.meet(&served.area, area))
    }

    /// Whether an organisation serves a part of an area on a day, also outside the cut.
    #[cfg(feature = "exchange")]
    pub(crate) fn serves_on(&self, organisation: &Organisation, area: &AreaCode, on: Date) -> bool {
        let mut served = organisation.serves.iter().filter(|served| served.period.contains(on));
        organisation.active.contains(on) && served.any(|served| self.meet(&served.area, area))
    }

    /// Puts every list in its canonical order.
    pub(crate) fn canonicalise(&mut self) {
        self.choice.canonicalise();
        self.districts.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        self.divisions.iter_mut().for_each(Division::canonicalise);
        self.divisions.sort_unstable_by_key(|division| (division.region, division.in_force));
        self.organisations.iter_mut().for_each(Organisation::canonicalise);
        self.agreements.iter_mut().for_each(ContactAgreement::canonicalise);
        self.agreements.sort_unstable_by_key(|agreement| (agreement.region, agreement.in_force));
        self.contacts.iter_mut().for_each(Contact::canonicalise);
        self.distributions.iter_mut().for_each(Distribution::canonicalise);
        self.distributions.sort_unstable();
        self.meetings.iter_mut().for_each(Meeting::canonicalise);
        self.meetings.sort_by(|a, b| a.id.cmp(&b.id));
        self.learning_groups.iter_mut().for_each(LearningGroup::canonicalise);
        self.learning_groups.sort_by(|a, b| a.id.cmp(&b.id));
        self.value_tests.sort_unstable();
        self.value_tests.dedup();
    }

    /// The document, every list in canonical order.
    pub(crate) fn document(&self) -> Facts {
        let mut organisations: Vec<_> = self.organisations.iter().map(|(_, fact)| fact.clone()).collect();
        organisations.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let mut contacts: Vec<_> = self.contacts.iter().map(|(_, fact)| fact.clone()).collect();
        contacts.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        Facts {
            format: FormatTag::of::<Facts>(),
            meta: self.meta.clone(),
            territory: self.choice.clone(),
            districts: self.districts.clone(),
            divisions: self.divisions.clone(),
            central_municipalities: self.central_municipalities.clone(),
            organisations,
            agreements: self.agreements.clone(),
            contacts,
            distributions: self.distributions.clone(),
            meetings: self.meetings.clone(),
            learning_groups: self.learning_groups.clone(),
            value_tests: self.value_tests.clone(),
        }
    }
}
