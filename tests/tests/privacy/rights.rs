//! Whom an audience may see, worked out from the facts alone (DOMAIN §8).

use bouwsteen::{
    AreaCode, Audience, Contact, Date, DatedArea, Organisation, OrganisationId, RegionCode, Register,
};
use std::collections::BTreeSet;

/// The ids of those whose values may stand in something for the audience.
///
/// - an organisation: its own people;
/// - a partner: everybody in service that day in the regions that it serves that day;
/// - a custodian: everybody who has, had or will have a place in its region;
///
/// and for each of them whom the chain of stand-ins ends at that day.
pub(crate) fn allowed(register: &Register, audience: &Audience, on: Date) -> BTreeSet<String> {
    let contacts = || register.contacts();
    let own: Vec<&Contact> = match audience {
        Audience::Board => Vec::new(),
        Audience::Organisation(id) => contacts().filter(|contact| contact.organisation == *id).collect(),
        Audience::Partner(id) => {
            let regions = served(register, id, on);
            let is_there =
                |contact: &&Contact| {
                    is_in_service(register, contact, on)
                        && contact.areas.iter().filter(|dated| dated.period.contains(on)).any(|dated| {
                            inside(register, dated).iter().any(|region| regions.contains(region))
                        })
                };
            contacts().filter(is_there).collect()
        }
        Audience::Custodian(region) => {
            let has_place = |contact: &&Contact| {
                contact.areas.iter().any(|dated| regions(register, dated).contains(region))
            };
            contacts().filter(has_place).collect()
        }
    };
    let ends = own.iter().filter_map(|contact| end(register, contact, on));
    own.iter().copied().chain(ends).map(|contact| contact.id.to_string()).collect()
}

fn organisation<'a>(register: &'a Register, id: &OrganisationId) -> &'a Organisation {
    register.organisations().find(|own| own.id == *id).unwrap()
}

fn is_in_service(register: &Register, contact: &Contact, on: Date) -> bool {
    organisation(register, &contact.organisation).active.contains(on) && contact.in_service.contains(on)
}

/// The regions that an organisation serves on a day.
fn served(register: &Register, id: &OrganisationId, on: Date) -> BTreeSet<RegionCode> {
    let own = organisation(register, id);
    let serves = own.serves.iter().filter(|dated| own.active.contains(on) && dated.period.contains(on));
    serves.flat_map(|dated| inside(register, dated)).collect()
}

/// The region in which an area lies.
fn regions(register: &Register, dated: &DatedArea) -> BTreeSet<RegionCode> {
    let municipality = match &dated.area {
        AreaCode::Region(region) => return BTreeSet::from([*region]),
        AreaCode::Municipality(code) => *code,
        AreaCode::District(id) => id.municipality(),
    };
    register.territory().municipality(municipality).map(|own| own.region).into_iter().collect()
}

/// The same, when something of the area lies inside the cut of the register.
fn inside(register: &Register, dated: &DatedArea) -> BTreeSet<RegionCode> {
    let territory = register.territory();
    let is_inside = match &dated.area {
        AreaCode::Region(region) => territory.regions().any(|own| own.code == *region),
        AreaCode::Municipality(code) => territory.municipalities().any(|own| own.code == *code),
        AreaCode::District(id) => territory.municipalities().any(|own| own.code == id.municipality()),
    };
    if is_inside { regions(register, dated) } else { BTreeSet::new() }
}

/// Who is present at the end of the chain of somebody in service, if anybody is.
fn end<'a>(register: &'a Register, contact: &'a Contact, on: Date) -> Option<&'a Contact> {
    let mut at = contact;
    for _ in 0..=register.contacts().count() {
        if !is_in_service(register, at, on) {
            return None;
        }
        let Some(absence) = at.absences.iter().find(|absence| absence.period.contains(on)) else {
            return Some(at);
        };
        let stand_in = absence.replaced_by.as_ref()?;
        at = register.contacts().find(|other| other.id == *stand_in)?;
    }
    None
}
