//! Which facts an excerpt needs.
//!
//! Whatever a visible row or verdict can depend on, on any day: the contacts that are seen, everybody their
//! chains may lead through, the organisations of all these, and who acts for a region. Nothing else.

use super::hide::{strip, veil};
use super::sight::Sight;
use super::single::kept_for_roles;
use crate::facts::{
    Contact, DatedArea, Distribution, District, Division, Facts, Meeting, Organisation, Party, Recipient,
    Scope,
};
use crate::id::{AreaCode, MunicipalityCode, RegionCode};
use crate::register::state::State;
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Cut<'a> {
    pub(super) sight: &'a Sight<'a>,
    pub(super) state: &'a State,
    /// The contacts that meetings and learning groups of the regions name.
    named: BTreeSet<u32>,
    /// The contacts that are kept, with the areas that are kept of them.
    pub(super) contacts: BTreeMap<u32, Vec<DatedArea>>,
    /// The organisations that are kept, by slot.
    organisations: BTreeSet<u32>,
    /// In which regions an organisation that is kept keeps what it serves.
    serving: BTreeSet<(u32, RegionCode)>,
    /// What an organisation serves elsewhere, without which the areas of its contacts would lie outside it.
    anchors: BTreeSet<(u32, DatedArea)>,
}

impl<'a> Cut<'a> {
    pub(super) fn new(sight: &'a Sight<'a>) -> Self {
        let mut cut = Self {
            sight,
            state: sight.state,
            named: BTreeSet::new(),
            contacts: BTreeMap::new(),
            organisations: sight.own().into_iter().collect(),
            serving: BTreeSet::new(),
            anchors: BTreeSet::new(),
        };
        cut.seen_organisations();
        if sight.is_whole() {
            cut.named = cut.takers();
            cut.organisations.extend(cut.initiators());
        }
        cut.people();
        cut.custodians();
        if !sight.is_whole() {
            for region in sight.codes() {
                let kept: BTreeSet<_> =
                    cut.serving.iter().filter(|(_, own)| *own == region).map(|(o, _)| *o).collect();
                cut.serving
                    .extend(kept_for_roles(cut.state, region, &kept).into_iter().map(|slot| (slot, region)));
            }
        }
        cut.organisations.extend(cut.serving.iter().map(|(slot, _)| *slot));
        cut
    }

    /// Everything of the regions that are seen whole; of an organisation its own.
    fn seen_organisations(&mut self) {
        let own = self.sight.own();
        for (slot, organisation) in self.state.organisations.iter() {
            if self.sight.is_whole() || Some(slot) == own {
                let regions = organisation.serves.iter().filter_map(|dated| self.visible_region(&dated.area));
                let regions: BTreeSet<_> = regions.collect();
                self.serving.extend(regions.into_iter().map(|region| (slot, region)));
            }
        }
    }

    /// The contacts that are seen and, on whatever day, everybody on their chains.
    fn people(&mut self) {
        let state = self.state;
        let mut waiting: Vec<u32> = state
            .contacts
            .iter()
            .map(|(slot, _)| slot)
            .filter(|slot| self.sight.sees_contact(*slot) || self.named.contains(slot))
            .collect();
        while let Some(slot) = waiting.pop() {
            let Some(contact) = state.contacts.get(slot) else { continue };
            if self.contacts.contains_key(&slot) {
                continue;
            }
            let stand_ins = contact.absences.iter().filter_map(|absence| absence.replaced_by.as_ref());
            waiting.extend(stand_ins.filter_map(|id| state.contacts.slot(id.as_str())));
            let areas = self.place(slot, contact);
            self.contacts.insert(slot, areas);
        }
    }

    /// The areas that are kept of a contact, and what its organisation must then serve.
    fn place(&mut self, slot: u32, contact: &Contact) -> Vec<DatedArea> {
        let Some(organisation) = self.state.organisations.slot(contact.organisation.as_str()) else {
            return Vec::new();
        };
        self.organisations.insert(organisation);
        if !self.needs_areas(slot, organisation) {
            return Vec::new();
        }
        let visible = contact.areas.iter().filter(|dated| self.visible_region(&dated.area).is_some());
        let mut areas: Vec<_> = visible.cloned().collect();
        let regions: BTreeSet<_> =
            areas.iter().filter_map(|dated| self.visible_region(&dated.area)).collect();
        self.serving.extend(regions.into_iter().map(|region| (organisation, region)));
        if let Some((area, served)) = self.anchor(contact, &areas) {
            areas.push(area);
            self.anchors.insert((organisation, served));
        }
        areas
    }

    /// Whether it shows in which regions somebody works: somebody seen or at a meeting, or somebody on whose
    /// confirmation a seen seat may wait.
    fn needs_areas(&self, slot: u32, organisation: u32) -> bool {
        let role = |slot| self.state.organisations.get(slot).map(|organisation| organisation.role);
        let stands_in = || self.sight.own().is_some_and(|own| role(own) == role(organisation));
        self.sight.sees_contact(slot)
            || self.named.contains(&slot)
            || (!self.sight.is_whole() && stands_in() && self.sight.has_place(slot))
    }

    /// A contact's areas may not all lie outside what its organisation serves. When those in the regions do,
    /// one area and one thing served elsewhere make it fit; outside the cut they give no seat.
    fn anchor(&self, contact: &Contact, areas: &[DatedArea]) -> Option<(DatedArea, DatedArea)> {
        let organisation = self.state.organisations.find(contact.organisation.as_str())?;
        let meets = |area: &DatedArea| {
            organisation.serves.iter().find(|served| self.state.meet(&served.area, &area.area)).cloned()
        };
        if areas.iter().any(|area| meets(area).is_some()) {
            return None;
        }
        contact.areas.iter().find_map(|area| Some((area.clone(), meets(area)?)))
    }

    /// Organisations that agreements name.
    fn custodians(&mut self) {
        for agreement in
            self.state.agreements.iter().filter(|agreement| self.sight.has_region(agreement.region))
        {
            if let Some(Party::Organisation(id)) = &agreement.custodian
                && let Some(slot) = self.state.organisations.slot(id.as_str())
            {
                self.organisations.insert(slot);
                self.serving.insert((slot, agreement.region));
            }
        }
    }

    /// The region of an area, if the audience sees it.
    pub(super) fn visible_region(&self, area: &AreaCode) -> Option<RegionCode> {
        self.state.region_of(area).filter(|region| self.sight.has_region(*region))
    }

    /// The facts of the excerpt.
    pub(super) fn facts(&self) -> Facts {
        let all = self.state.document();
        let mut territory = all.territory;
        territory.regions = Some(self.sight.codes().collect());
        let organisations: Vec<_> =
            self.organisations.iter().filter_map(|slot| self.organisation(*slot)).collect();
        let contacts: Vec<_> =
            self.contacts.iter().filter_map(|(slot, areas)| self.contact(*slot, areas)).collect();
        let meetings = self.meetings();
        let districts = self.districts(all.districts, &organisations, &contacts, &meetings);
        let whole = |region: RegionCode| self.sight.is_whole() && self.sight.has_region(region);
        let divisions = all.divisions.into_iter().filter(|division| self.sight.has_region(division.region));
        let central = all.central_municipalities.into_iter().filter(|(region, _)| whole(*region));
        let agreements =
            all.agreements.into_iter().filter(|agreement| self.sight.has_region(agreement.region));
        let mut distributions: Vec<_> = all
            .distributions
            .into_iter()
            .filter_map(|distribution| self.distribution(distribution))
            .collect();
        distributions.dedup();
        Facts {
            territory,
            districts,
            divisions: divisions.map(|division| self.division(division)).collect(),
            central_municipalities: central.collect(),
            organisations,
            agreements: agreements.collect(),
            contacts,
            distributions,
            meetings,
            learning_groups: self.groups(),
            value_tests: self.tests(),
            ..all
        }
    }

    /// An organisation with what it serves in the regions; its points only if it is seen.
    fn organisation(&self, slot: u32) -> Option<Organisation> {
        let mut organisation = self.state.organisations.get(slot)?.clone();
        organisation.serves.retain(|dated| {
            let region = self.visible_region(&dated.area);
            region.is_some_and(|region| self.serving.contains(&(slot, region)))
                || self.anchors.contains(&(slot, dated.clone()))
        });
        let is_seen = self.sight.own() == Some(slot) || (self.sight.is_whole() && self.serves_regions(slot));
        if !is_seen {
            organisation.points.clear();
            organisation.external_ids.clear();
        }
        Some(organisation)
    }

    fn serves_regions(&self, slot: u32) -> bool {
        self.serving.range((slot, RegionCode::ZERO)..).next().is_some_and(|(other, _)| *other == slot)
    }

    fn contact(&self, slot: u32, areas: &[DatedArea]) -> Option<Contact> {
        let mut contact = self.state.contacts.get(slot)?.clone();
        contact.areas = areas.to_vec();
        if !self.sight.shows_name(slot) {
            let hide = if self.sight.sees_contact(slot) { veil } else { strip };
            hide(&mut contact);
        }
        Some(contact)
    }

    /// A distribution to whom it counts for; nothing when it counts for nobody.
    fn distribution(&self, mut distribution: Distribution) -> Option<Distribution> {
        let region = distribution.region;
        let counts = |recipient: &Recipient| match recipient {
            Recipient::Municipality(_) => false,
            Recipient::Id(id) => match self.state.contacts.slot(id.as_str()) {
                Some(contact) => self.sight.sees_contact(contact),
                None => self.state.organisations.slot(id.as_str()).is_some_and(|slot| {
                    self.serving.contains(&(slot, region))
                        && (self.sight.is_whole() || self.sight.own() == Some(slot))
                }),
            },
        };
        distribution.to.retain(counts);
        (self.sight.has_region(region) && !distribution.to.is_empty()).then_some(distribution)
    }

    /// A division; of those consulted the municipalities and the organisations that are kept. An organisation sees
    /// the subregions only.
    fn division(&self, mut division: Division) -> Division {
        if !self.sight.is_whole() {
            return Division { decided_on: None, consulted: Vec::new(), ..division };
        }
        division.consulted.retain(|party| match party {
            Party::Municipality(_) => true,
            Party::Organisation(id) => self
                .state
                .organisations
                .slot(id.as_str())
                .is_some_and(|slot| self.organisations.contains(&slot)),
        });
        division
    }

    /// The districts of municipalities whose parts matter: all that are seen whole, those in which an
    /// organisation has seats or contacts, and those that are named.
    fn districts(
        &self,
        all: Vec<District>,
        organisations: &[Organisation],
        contacts: &[Contact],
        meetings: &[Meeting],
    ) -> Vec<District> {
        let state = self.state;
        let served = organisations.iter().flat_map(|organisation| &organisation.serves);
        let worked = contacts.iter().flat_map(|contact| &contact.areas);
        let mut kept: BTreeSet<MunicipalityCode> =
            served.chain(worked).filter_map(|dated| named(&dated.area)).collect();
        kept.extend(meetings.iter().filter_map(|meeting| match &meeting.scope {
            Scope::Area(area) => named(area),
            Scope::Subregion(_) => None,
        }));
        let own = self.sight.own().and_then(|own| state.organisations.get(own));
        let people = self.contacts.iter().filter(|(slot, _)| self.sight.sees_contact(**slot));
        let own = own.into_iter().flat_map(|own| &own.serves).chain(people.flat_map(|(_, areas)| areas));
        for dated in own {
            let leaves =
                state.index.areas.expand(&dated.area).iter().filter_map(|leaf| state.index.areas.leaf(*leaf));
            kept.extend(leaves.filter(|leaf| self.sight.has_leaf(leaf)).map(|leaf| leaf.municipality));
        }
        let is_kept = |municipality: MunicipalityCode| {
            kept.contains(&municipality)
                || (self.sight.is_whole() && self.visible_region(&municipality.into()).is_some())
        };
        all.into_iter().filter(|district| is_kept(district.id.municipality())).collect()
    }
}

/// The municipality of a district that is named.
fn named(area: &AreaCode) -> Option<MunicipalityCode> {
    match area {
        AreaCode::District(id) => Some(id.municipality()),
        AreaCode::Region(_) | AreaCode::Municipality(_) => None,
    }
}
