//! Organisations and contacts in another edition: what they serve and work for, and who must be confirmed anew.

use super::carry::Carrying;
use super::document::{Matter, ToDecide};
use crate::change::Change;
use crate::facts::{Contact, DatedArea, Organisation};
use crate::id::{AreaCode, ContactId, OrganisationId};
use crate::vocabulary::PartnerRole;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Carrying<'a> {
    pub(super) fn organisations(&mut self) {
        let mut all: Vec<_> = self.state.organisations.iter().map(|(_, own)| own).collect();
        all.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        for organisation in &all {
            if let Some(serves) = self.course.dated(&organisation.serves) {
                self.found.changes.push(Change::SetServes(organisation.id.clone(), serves.clone()));
                self.serves.insert(organisation.id.clone(), serves);
            }
        }
        self.notice_several_teams(&all);
    }

    /// What an organisation serves in the other edition.
    fn serves_now<'b>(&'b self, organisation: &'b Organisation) -> &'b [DatedArea] {
        self.serves.get(&organisation.id).unwrap_or(&organisation.serves)
    }

    /// Local teams of municipalities that merged serve one and the same area now.
    fn notice_several_teams(&mut self, all: &[&Organisation]) {
        let mut teams: BTreeMap<&AreaCode, BTreeSet<&OrganisationId>> = BTreeMap::new();
        let local =
            all.iter().filter(|own| own.role == PartnerRole::LocalTeam && self.still_counts(own.active));
        for organisation in local {
            for dated in self.serves_now(organisation).iter().filter(|own| self.still_counts(own.period)) {
                teams.entry(&dated.area).or_default().insert(&organisation.id);
            }
        }
        let is_changed = |area: &AreaCode, id: &OrganisationId| {
            let before = self.state.organisations.find(id.as_str()).map(|own| &own.serves);
            !before.into_iter().flatten().any(|own| own.area == *area)
        };
        let several = teams.into_iter().filter_map(|(area, own)| {
            let code = match area {
                AreaCode::Municipality(code) => *code,
                AreaCode::District(id) => id.municipality(),
                AreaCode::Region(_) => return None,
            };
            let is_new = own.len() > 1 && own.iter().any(|id| is_changed(area, id));
            let organisations = own.into_iter().cloned().collect();
            let new = ToDecide::new(Matter::SeveralTeams);
            is_new.then_some(ToDecide { municipality: Some(code), organisations, ..new })
        });
        let several: Vec<_> = several.collect();
        several.into_iter().for_each(|own| self.decide(own));
    }

    pub(super) fn contacts(&mut self) {
        let mut all: Vec<&'a Contact> = self.state.contacts.iter().map(|(_, own)| own).collect();
        all.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let mut outside: BTreeMap<&OrganisationId, Vec<ContactId>> = BTreeMap::new();
        for contact in all {
            let Some(organisation) = self.state.organisations.find(contact.organisation.as_str()) else {
                continue;
            };
            let carried = self.course.dated(&contact.areas);
            let now = carried.as_deref().unwrap_or(&contact.areas);
            let serves = self.serves_now(organisation);
            let is_inside =
                |own: &DatedArea| serves.iter().any(|served| self.course.new.meet(&served.area, &own.area));
            let areas = if now.is_empty() || now.iter().any(is_inside) {
                carried
            } else {
                outside.entry(&organisation.id).or_default().push(contact.id.clone());
                Some(Vec::new())
            };
            if let Some(areas) = areas {
                self.assign(contact, organisation, areas);
            }
        }
        for (organisation, contacts) in outside {
            let organisations = vec![organisation.clone()];
            self.decide(ToDecide { organisations, contacts, ..ToDecide::new(Matter::OutsideOrganisation) });
        }
    }

    /// Other areas for a contact, who must be confirmed anew if that makes a difference from the day of the move on.
    fn assign(&mut self, contact: &Contact, organisation: &Organisation, areas: Vec<DatedArea>) {
        let counting = |areas: &[DatedArea]| {
            let own = areas.iter().filter(|dated| self.still_counts(dated.period));
            own.cloned().collect::<BTreeSet<_>>()
        };
        let differs = counting(&areas) != counting(&contact.areas);
        let mut service = contact.in_service.periods().iter();
        let is_there = service.any(|period| self.still_counts(period.intersection(organisation.active)));
        self.found.changes.push(Change::Assign(contact.id.clone(), areas));
        if !(differs && is_there) {
            return;
        }
        self.found.to_confirm.push(contact.id.clone());
        let past = contact.confirmations.iter().filter(|own| own.on <= self.on);
        self.found.changes.extend(past.map(|own| Change::Unconfirm(contact.id.clone(), *own)));
    }
}
