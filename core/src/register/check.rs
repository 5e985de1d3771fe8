//! Do the facts fit together? Every reference, every period, every rule of the format that spans facts.
//!
//! The same checks serve a whole document and a single changed fact: a check looks at one fact, knows
//! its place, and asks the state for the rest.

use super::state::State;
use crate::date::Period;
use crate::facts::{
    Absence, Contact, ContactAgreement, DatedArea, Distribution, Division, Organisation, Party, Recipient,
};
use crate::id::{AreaCode, DistrictId, MunicipalityCode, RegionCode, SubregionId};
use crate::json::Reader;
use crate::problem::{Detail, ProblemCode};
use std::collections::BTreeSet;
use std::fmt::Display;

/// Checks facts against a state and reports to a reader.
pub(crate) struct Check<'a> {
    state: &'a State,
    reader: &'a mut Reader,
    /// The ids of the districts in order; those of the state are still in the order of the document.
    districts: Vec<&'a DistrictId>,
    /// The subregions of all divisions.
    subregions: BTreeSet<&'a str>,
}

/// The place of a fact or of a part of it.
pub(crate) struct Place<'a> {
    at: &'a str,
}

impl<'a> Place<'a> {
    pub(crate) fn new(at: &'a str) -> Self {
        Self { at }
    }

    pub(super) fn key(&self, key: &str) -> String {
        format!("{}/{key}", self.at)
    }
}

impl<'a> Check<'a> {
    pub(crate) fn new(state: &'a State, reader: &'a mut Reader) -> Self {
        let mut districts: Vec<_> = state.districts.iter().map(|district| &district.id).collect();
        districts.sort_unstable();
        Self { state, reader, districts, subregions: state.subregions().map(SubregionId::as_str).collect() }
    }

    pub(super) fn state(&self) -> &'a State {
        self.state
    }

    pub(super) fn knows_subregion(&self, id: &SubregionId) -> bool {
        self.subregions.contains(id.as_str())
    }

    pub(super) fn report(&mut self, code: ProblemCode, path: String, value: impl Display) {
        self.reader.report_at(code, path, Detail::Value(value.to_string()));
    }

    /// The place of an element of a list, as it stands in the document.
    pub(super) fn element(&self, list: &str, index: usize) -> String {
        format!("{list}/{}", self.reader.position(list, index))
    }

    /// Everything in the state, section by section in the order of the format.
    pub(crate) fn all(&mut self, repeated_organisations: &[u32], repeated_contacts: &[u32]) {
        let state = self.state;
        self.districts();
        let mut subregions = BTreeSet::new();
        for (i, division) in state.divisions.iter().enumerate() {
            let at = self.element("/divisions", i);
            self.division(division, &Place::new(&at), &mut subregions);
        }
        let divisions: Vec<_> = state.divisions.iter().map(|d| (d.region, d.in_force)).collect();
        self.clashes(&divisions, "/divisions", ProblemCode::TwoDivisions);
        for (region, municipality) in &state.central_municipalities {
            let at = format!("/centralMunicipalities/{region}");
            if self.region(*region, at.clone()) {
                self.municipality_of(*municipality, *region, at);
            }
        }
        let mut repeated = repeated_organisations.iter().peekable();
        for (slot, organisation) in state.organisations.iter() {
            let at = self.element("/organisations", slot as usize);
            let twice = repeated.next_if(|repeated| **repeated == slot).is_some();
            if twice && !organisation.id.as_str().is_empty() {
                self.report(ProblemCode::DuplicateId, format!("{at}/id"), &organisation.id);
            }
            self.organisation(organisation, &Place::new(&at));
        }
        for (i, agreement) in state.agreements.iter().enumerate() {
            let at = self.element("/agreements", i);
            self.agreement(agreement, &Place::new(&at));
        }
        let agreements: Vec<_> = state.agreements.iter().map(|a| (a.region, a.in_force)).collect();
        self.clashes(&agreements, "/agreements", ProblemCode::TwoAgreements);
        let mut repeated = repeated_contacts.iter().peekable();
        for (slot, contact) in state.contacts.iter() {
            let twice = repeated.next_if(|repeated| **repeated == slot).is_some();
            if twice || state.organisations.slot(contact.id.as_str()).is_some() {
                let at = self.element("/contacts", slot as usize);
                self.report(ProblemCode::DuplicateId, format!("{at}/id"), &contact.id);
            }
            self.contact(contact, |check| check.element("/contacts", slot as usize));
        }
        for (i, distribution) in state.distributions.iter().enumerate() {
            let at = self.element("/distributions", i);
            self.distribution(distribution, &Place::new(&at));
        }
        self.meetings_and_groups();
    }

    fn districts(&mut self) {
        let state = self.state;
        let mut seen = BTreeSet::new();
        for (i, district) in state.districts.iter().enumerate() {
            let municipality = district.id.municipality();
            let at = self.element("/districts", i);
            if !seen.insert(&district.id) {
                self.report(ProblemCode::DuplicateId, format!("{at}/id"), &district.id);
            } else if state.territory.municipality(municipality).is_none() {
                self.report(ProblemCode::UnknownArea, format!("{at}/id"), &district.id);
            } else if self.parts(municipality) == 1 {
                self.report(ProblemCode::SingleDistrict, at, &district.id);
            }
        }
    }

    /// How many districts a municipality has, two for more; they stand together in order.
    fn parts(&self, municipality: MunicipalityCode) -> usize {
        let first = self.districts.partition_point(|id| id.municipality() < municipality);
        self.districts.iter().skip(first).take_while(|id| id.municipality() == municipality).take(2).count()
    }

    pub(crate) fn division<'d>(
        &mut self,
        division: &'d Division,
        place: &Place<'_>,
        ids: &mut BTreeSet<&'d str>,
    ) {
        if !self.region(division.region, place.key("region")) {
            return;
        }
        for (i, party) in division.consulted.iter().enumerate() {
            let at = self.element(&place.key("consulted"), i);
            self.party(party, at);
        }
        for (i, subregion) in division.subregions.iter().enumerate() {
            let at = self.element(&place.key("subregions"), i);
            if !ids.insert(subregion.id.as_str()) {
                self.report(ProblemCode::DuplicateId, format!("{at}/id"), &subregion.id);
            }
            let list = format!("{at}/municipalities");
            for (j, municipality) in subregion.municipalities.iter().enumerate() {
                let at = self.element(&list, j);
                self.municipality_of(*municipality, division.region, at);
            }
        }
    }

    pub(crate) fn organisation(&mut self, organisation: &Organisation, place: &Place<'_>) {
        self.areas(&organisation.serves, &place.key("serves"));
    }

    pub(crate) fn agreement(&mut self, agreement: &ContactAgreement, place: &Place<'_>) {
        self.region(agreement.region, place.key("region"));
        if let Some(custodian) = &agreement.custodian {
            self.party(custodian, place.key("custodian"));
        }
        for (role, rhythm) in &agreement.rhythms {
            if let (Some(remind), Some(every)) = (rhythm.remind_before, rhythm.every)
                && remind.is_longer_than(every)
            {
                let at = place.key(&format!("rhythms/{role}/remindBefore"));
                self.report(ProblemCode::RemindAfterEvery, at, remind);
            }
        }
    }

    /// Checks a contact. Its place is only written out when something is wrong: there can be a million.
    pub(crate) fn contact(&mut self, contact: &Contact, place: impl Fn(&Self) -> String) {
        let state = self.state;
        let organisation = state.organisations.find(contact.organisation.as_str());
        if organisation.is_none() && !contact.organisation.as_str().is_empty() {
            let at = format!("{}/organisation", place(self));
            self.report(ProblemCode::UnknownOrganisation, at, &contact.organisation);
        }
        let known = contact.areas.iter().filter(|dated| self.knows(&dated.area)).count();
        if known < contact.areas.len() {
            let list = format!("{}/areas", place(self));
            self.areas(&contact.areas, &list);
        }
        if let Some(organisation) = organisation
            && known > 0
            && !contact.areas.iter().any(|dated| state.serves(organisation, &dated.area))
        {
            let at = format!("{}/areas", place(self));
            self.report(ProblemCode::OutsideOrganisation, at, &organisation.id);
        }
        for overlap in overlaps(contact.in_service.periods().iter().copied()) {
            let list = format!("{}/inService", place(self));
            let at = self.element(&list, overlap);
            self.reader.report_at(ProblemCode::OverlappingService, at, Detail::None);
        }
        self.absences(contact, &contact.absences, place);
    }

    /// Reports contacts that an organisation's changed areas would leave wholly outside.
    pub(crate) fn still_inside(&mut self, organisation: &Organisation, contacts: &[u32], at: &str) {
        let state = self.state;
        for contact in contacts.iter().filter_map(|slot| state.contacts.get(*slot)) {
            let inside = contact.areas.iter().any(|dated| state.serves(organisation, &dated.area));
            if !inside && !contact.areas.is_empty() {
                self.report(ProblemCode::OutsideOrganisation, at.to_owned(), &organisation.id);
            }
        }
    }

    fn absences(&mut self, contact: &Contact, absences: &[Absence], place: impl Fn(&Self) -> String) {
        let overlapping = overlaps(absences.iter().map(|absence| absence.period));
        for (i, absence) in absences.iter().enumerate() {
            let at = |check: &Self| check.element(&format!("{}/absences", place(check)), i);
            if let Some(stand_in) = &absence.replaced_by {
                if *stand_in == contact.id {
                    let at = format!("{}/replacedBy", at(self));
                    self.report(ProblemCode::SelfReplacement, at, stand_in);
                } else if self.state.contacts.slot(stand_in.as_str()).is_none() {
                    let at = format!("{}/replacedBy", at(self));
                    self.report(ProblemCode::UnknownContact, at, stand_in);
                }
            }
            if overlapping.contains(&i) {
                let at = at(self);
                self.reader.report_at(ProblemCode::OverlappingAbsences, at, Detail::None);
            }
        }
    }

    pub(crate) fn distribution(&mut self, distribution: &Distribution, place: &Place<'_>) {
        let state = self.state;
        self.region(distribution.region, place.key("region"));
        for (i, recipient) in distribution.to.iter().enumerate() {
            let known = match recipient {
                Recipient::Municipality(code) => state.territory.municipality(*code).is_some(),
                Recipient::Id(id) => {
                    state.organisations.slot(id.as_str()).is_some()
                        || state.contacts.slot(id.as_str()).is_some()
                }
            };
            if !known {
                let at = self.element(&place.key("to"), i);
                let code = match recipient {
                    Recipient::Municipality(_) => ProblemCode::UnknownArea,
                    Recipient::Id(_) => ProblemCode::UnknownOrganisation,
                };
                self.report(code, at, recipient);
            }
        }
    }

    /// Reports every area that the territory does not have.
    pub(crate) fn areas(&mut self, areas: &[DatedArea], list: &str) {
        for (i, dated) in areas.iter().enumerate() {
            if !self.knows(&dated.area) {
                let at = self.element(list, i);
                self.report(ProblemCode::UnknownArea, at, &dated.area);
            }
        }
    }

    pub(super) fn knows(&self, area: &AreaCode) -> bool {
        match area {
            // Those of the state are still in the order of the document.
            AreaCode::District(id) => self.districts.binary_search(&id).is_ok(),
            other => self.state.knows(other),
        }
    }

    fn region(&mut self, region: RegionCode, at: String) -> bool {
        let known = self.state.territory.region(region).is_some();
        if !known {
            self.report(ProblemCode::UnknownArea, at, region);
        }
        known
    }

    fn municipality_of(&mut self, municipality: MunicipalityCode, region: RegionCode, at: String) {
        match self.state.territory.municipality(municipality) {
            None => self.report(ProblemCode::UnknownArea, at, municipality),
            Some(known) if known.region != region => {
                self.report(ProblemCode::ForeignMunicipality, at, municipality);
            }
            Some(_) => {}
        }
    }

    pub(super) fn party(&mut self, party: &Party, at: String) {
        match party {
            Party::Municipality(code) if self.state.territory.municipality(*code).is_none() => {
                self.report(ProblemCode::UnknownArea, at, code);
            }
            Party::Organisation(id) if self.state.organisations.slot(id.as_str()).is_none() => {
                self.report(ProblemCode::UnknownOrganisation, at, id);
            }
            _ => {}
        }
    }

    /// Reports facts of one region that are in force at once.
    fn clashes(&mut self, facts: &[(RegionCode, Period)], list: &str, code: ProblemCode) {
        let mut by_region: Vec<_> = facts.iter().copied().zip(0_usize..).collect();
        by_region.sort_by_key(|((region, _), _)| *region);
        let mut clashing = Vec::new();
        for own in by_region.chunk_by(|((a, _), _), ((b, _), _)| a == b) {
            let found = overlaps(own.iter().map(|((_, period), _)| *period));
            clashing
                .extend(found.into_iter().filter_map(|i| own.get(i).map(|((region, _), i)| (*i, *region))));
        }
        clashing.sort_unstable();
        for (i, region) in clashing {
            let at = self.element(list, i);
            self.report(code, at, region);
        }
    }
}

/// The positions of the periods that overlap an earlier one. One pass over the periods in order of start,
/// so that a list of any length takes no more than sorting it.
pub(crate) fn overlaps(periods: impl ExactSizeIterator<Item = Period>) -> Vec<usize> {
    if periods.len() < 2 {
        return Vec::new();
    }
    let mut sorted: Vec<_> = periods.enumerate().filter(|(_, period)| !period.is_empty()).collect();
    sorted.sort_unstable_by_key(|(i, period)| (period.start(), *i));
    let mut found = Vec::new();
    let mut longest: Option<(usize, Period)> = None;
    for (i, period) in sorted {
        if let Some((other, reach)) = longest
            && reach.overlaps(period)
        {
            found.push(i.max(other));
        }
        if longest.is_none_or(|(_, reach)| period.stop() > reach.stop()) {
            longest = Some((i, period));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}
