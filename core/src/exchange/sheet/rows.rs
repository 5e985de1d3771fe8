//! How the rows of a sheet come from a register: who, by the rights of the audience; what, from its excerpt.

use super::data::{Away, SheetArea, SheetPoint, SheetRegion, SheetRow, StandIn};
use crate::audience::sight::Sight;
use crate::audience::{Audience, UnknownAudience};
use crate::date::Date;
use crate::delivery::NameKey;
use crate::facts::{Contact, Organisation};
use crate::id::{AreaCode, OrganisationId, RegionCode};
use crate::language::Language;
use crate::register::Register;
use crate::register::state::State;
use crate::register::tally::{Tally, stand_in};
use crate::render::Renderer;
use crate::text::Text;
use crate::vocabulary::PartnerRole;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// What an audience sees of a register on a day.
pub(super) struct Material<'a> {
    state: &'a State,
    sight: Sight<'a>,
    tally: Tally,
    /// Holds no value that the audience may not see.
    excerpt: Register,
    pub(super) texts: Renderer,
    on: Date,
}

/// The order of rows and points: by role, then the name of the organisation; its id keeps two of one name apart.
pub(super) type Place<'a> = (PartnerRole, &'a Text, &'a OrganisationId);

/// By role and organisation, then by name; ids keep two of one name apart.
pub(super) fn in_order(one: &SheetRow, other: &SheetRow) -> Ordering {
    let name = |row: &SheetRow| NameKey::new(&row.name);
    let people = || name(one).cmp(&name(other)).then_with(|| one.contact.cmp(&other.contact));
    one.place().cmp(&other.place()).then_with(people)
}

impl SheetRow {
    pub(super) fn place(&self) -> Place<'_> {
        (self.role, &self.organisation_name, &self.organisation)
    }
}

impl SheetPoint {
    pub(super) fn place(&self) -> Place<'_> {
        (self.role, &self.organisation_name, &self.organisation)
    }
}

impl<'a> Material<'a> {
    pub(super) fn new(
        register: &'a Register,
        audience: &Audience,
        on: Date,
        language: Language,
    ) -> Result<Self, UnknownAudience> {
        let state = register.state();
        let sight = Sight::new(state, audience, on)?;
        let excerpt = register.excerpt(audience, on)?;
        let texts = Renderer::new(&excerpt, language);
        Ok(Self { state, sight, tally: Tally::new(state, on), excerpt, texts, on })
    }

    /// Everybody on the sheet, by role, organisation and name.
    pub(super) fn rows(&self) -> Vec<SheetRow> {
        let listed = self.state.contacts.iter().filter(|(slot, _)| self.sight.lists(*slot));
        let mut rows: Vec<_> =
            listed.filter_map(|(slot, contact)| self.row(slot, self.excerpt.contact(&contact.id)?)).collect();
        rows.sort_by(in_order);
        let own: BTreeSet<_> = rows.iter().map(|row| row.contact.clone()).collect();
        for away in rows.iter_mut().filter_map(|row| row.away.as_mut()) {
            if let Some(stand_in) = away.stand_in.as_mut().filter(|person| own.contains(&person.contact)) {
                stand_in.phone = None;
            }
        }
        rows
    }

    fn row(&self, slot: u32, contact: &Contact) -> Option<SheetRow> {
        let organisation = self.excerpt.organisation(&contact.organisation)?;
        Some(SheetRow {
            contact: contact.id.clone(),
            name: contact.name.clone(),
            function: contact.function.clone(),
            organisation: organisation.id.clone(),
            organisation_name: organisation.name.clone(),
            role: organisation.role,
            areas: self.areas(contact),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
            working_days: contact.working_days,
            skj_registered: contact.skj_registered,
            away: last_day_away(contact, self.on)
                .map(|through| Away { through, stand_in: self.stand_in(slot) }),
            confirmed: contact.confirmed(self.on).map(|confirmation| confirmation.on),
            change: None,
        })
    }

    /// What somebody works for that day. An excerpt can keep an area elsewhere for its own sake; that one is not shown.
    fn areas(&self, contact: &Contact) -> Vec<SheetArea> {
        let in_force = contact.areas.iter().filter(|dated| dated.period.contains(self.on));
        let mut areas: Vec<SheetArea> = Vec::new();
        for dated in in_force {
            let region = self.region_of(&dated.area);
            if let Some(region) = region.filter(|_| areas.iter().all(|known| known.code != dated.area)) {
                areas.push(SheetArea {
                    name: self.texts.area(&dated.area),
                    code: dated.area.clone(),
                    region,
                });
            }
        }
        areas.sort_by(|a, b| (&a.name, &a.code).cmp(&(&b.name, &b.code)));
        areas
    }

    /// The region of an area, if the sheet is about it.
    fn region_of(&self, area: &AreaCode) -> Option<RegionCode> {
        self.state.region_of(area).filter(|region| self.sight.has_region(*region))
    }

    /// Whom the chain of somebody away leads to.
    fn stand_in(&self, slot: u32) -> Option<StandIn> {
        let group = self.state.index.rows_of(slot).find_map(|row| self.state.index.group(row))?;
        let (end, _) = stand_in(self.state, &self.tally.day, self.tally.end(self.state, slot), group)?;
        let contact = self.excerpt.contact(&self.state.contacts.get(end)?.id)?;
        Some(StandIn {
            contact: contact.id.clone(),
            name: contact.name.clone(),
            organisation_name: self.excerpt.organisation(&contact.organisation)?.name.clone(),
            phone: contact.phone.clone(),
        })
    }

    /// The points of the organisations that have a seat in the regions that day.
    pub(super) fn points(&self) -> Vec<SheetPoint> {
        let seated = self.excerpt.organisations().filter(|organisation| !self.seats(organisation).is_empty());
        let points = seated.flat_map(|organisation| {
            organisation.points.iter().map(|point| SheetPoint {
                organisation: organisation.id.clone(),
                organisation_name: organisation.name.clone(),
                role: organisation.role,
                point: point.clone(),
            })
        });
        let mut points: Vec<_> = points.collect();
        points.sort_by(|a, b| a.place().cmp(&b.place()).then_with(|| a.point.cmp(&b.point)));
        points
    }

    /// The regions of the sheet in which an organisation has a seat that day.
    fn seats(&self, organisation: &Organisation) -> BTreeSet<RegionCode> {
        let index = &self.state.index;
        let slot = self.state.organisations.slot(organisation.id.as_str());
        let seats = slot.into_iter().flat_map(|slot| index.seats_of(slot));
        let in_force = seats.filter(|(_, seat)| seat.period.contains(self.on));
        let regions = in_force.filter_map(|(_, seat)| index.areas.region_code(index.region_of_seat(seat)));
        regions.filter(|region| self.sight.has_region(*region)).collect()
    }

    /// The regions of the sheet, by code.
    pub(super) fn regions(&self) -> Vec<SheetRegion> {
        let seats: Vec<_> = self
            .excerpt
            .organisations()
            .filter(|organisation| self.sight.sees_organisation(&organisation.id))
            .map(|organisation| (&organisation.id, self.seats(organisation)))
            .collect();
        let regions = self.sight.codes().map(|code| {
            let own = seats.iter().filter(|(_, regions)| regions.contains(&code));
            let mut organisations: Vec<_> = own.map(|(id, _)| (*id).clone()).collect();
            organisations.sort_unstable();
            let previous = super::since::last(self.state, self.sight.audience(), code, self.on);
            SheetRegion { code, name: self.texts.region(code), organisations, previous }
        });
        regions.collect()
    }
}

/// The last day of being away, when somebody is away on a day; absences that follow on each other are one.
fn last_day_away(contact: &Contact, on: Date) -> Option<Option<Date>> {
    let mut last = contact.absence(on)?.period.last_day();
    while let Some(next) = last.and_then(|last| contact.absence(last.next())) {
        last = next.period.last_day();
    }
    Some(last)
}
