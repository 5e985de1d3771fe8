//! What changed since the list was last spread: who is new, whose details changed, who is gone.

use super::data::{Gone, RowChange, SheetRow};
use super::rows::{Material, in_order};
use super::{Audience, ContactSheet};
use crate::date::Date;
use crate::delivery::ContactField;
use crate::facts::{Distribution, Recipient};
use crate::id::{ContactId, OrganisationId, RegionCode};
use crate::register::Register;
use crate::register::state::State;
use std::collections::{BTreeMap, BTreeSet};

/// When the list of a region was last spread to an audience, before a day.
pub(super) fn last(state: &State, audience: &Audience, region: RegionCode, on: Date) -> Option<Date> {
    let own = state.distributions.iter().filter(|spread| spread.region == region && spread.on < on);
    own.filter(|spread| is_to(state, spread, audience)).map(|spread| spread.on).max()
}

/// Whether a list went to the audience: for a custodian to anybody, for an organisation to it or to somebody of it.
fn is_to(state: &State, spread: &Distribution, audience: &Audience) -> bool {
    let (Audience::Organisation(own) | Audience::Partner(own)) = audience else {
        return !spread.to.is_empty();
    };
    spread.to.iter().any(|recipient| match recipient {
        Recipient::Municipality(_) => false,
        Recipient::Id(id) => id.as_str() == own.as_str() || is_of(state, id.as_str(), own),
    })
}

fn is_of(state: &State, contact: &str, organisation: &OrganisationId) -> bool {
    state.contacts.find(contact).is_some_and(|contact| contact.organisation == *organisation)
}

/// Says of every row what changed, and who is gone. `before` is the register to look at for the last list.
pub(super) fn compare(sheet: &mut ContactSheet, before: &Register) {
    let old = listed_before(sheet, before);
    let now: BTreeSet<_> = sheet.rows.iter().map(|row| row.contact.clone()).collect();
    for row in &mut sheet.rows {
        row.change = match old.get(&row.contact) {
            None => Some(RowChange::New),
            Some(old) => {
                Some(changed(old, row)).filter(|details| !details.is_empty()).map(RowChange::Changed)
            }
        };
    }
    let mut gone: Vec<_> = old.into_values().filter(|row| !now.contains(&row.contact)).collect();
    gone.sort_by(in_order);
    let gone = gone.into_iter().map(|row| Gone {
        contact: row.contact,
        name: row.name,
        organisation: row.organisation,
        organisation_name: row.organisation_name,
    });
    sheet.gone = gone.collect();
}

/// Who stood on the last list, by the rights of its day. Every region has its own last list.
fn listed_before(sheet: &ContactSheet, before: &Register) -> BTreeMap<ContactId, SheetRow> {
    let mut days: BTreeMap<Date, BTreeSet<RegionCode>> = BTreeMap::new();
    for region in &sheet.regions {
        if let Some(day) = region.previous {
            days.entry(day).or_default().insert(region.code);
        }
    }
    let mut listed = BTreeMap::new();
    for (day, regions) in days {
        // An audience that the register did not know yet saw nothing of it.
        let Ok(material) = Material::new(before, &sheet.audience, day, sheet.language) else { continue };
        for row in material.rows() {
            // Somebody who only stands in has no area on the list.
            let is_about =
                row.areas.is_empty() || row.areas.iter().any(|area| regions.contains(&area.region));
            if is_about {
                listed.insert(row.contact.clone(), row);
            }
        }
    }
    listed
}

/// The details in which two rows of one person differ.
fn changed(old: &SheetRow, new: &SheetRow) -> Vec<ContactField> {
    let codes = |row: &SheetRow| row.areas.iter().map(|area| area.code.clone()).collect::<BTreeSet<_>>();
    let differ = [
        (ContactField::Name, old.name != new.name),
        (ContactField::Function, old.function != new.function),
        (ContactField::Areas, codes(old) != codes(new)),
        (ContactField::Email, old.email != new.email),
        (ContactField::Phone, old.phone != new.phone),
        (ContactField::WorkingDays, old.working_days != new.working_days),
        (ContactField::SkjRegistered, old.skj_registered != new.skj_registered),
    ];
    differ.into_iter().filter(|(_, differs)| *differs).map(|(detail, _)| detail).collect()
}
