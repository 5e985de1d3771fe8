//! No name, function, e-mail or phone of anybody whom the audience may not see occurs in an excerpt.

use super::material::{Question, questions};
use bouwsteen::{Audience, Contact, ContactId, Date, OrganisationId, RegionCode, Register};
use std::collections::BTreeSet;

fn is_in_service(register: &Register, contact: &Contact, on: Date) -> bool {
    let organisation = register.organisation(&contact.organisation).unwrap();
    organisation.active.contains(on) && contact.in_service.contains(on)
}

/// Follows a chain by hand; who is present at its end.
fn end<'a>(register: &'a Register, from: &'a Contact, on: Date) -> Option<&'a Contact> {
    let mut at = from;
    for _ in 0..=register.contacts().count() {
        if !is_in_service(register, at, on) {
            return None;
        }
        let Some(absence) = at.absence(on) else { return Some(at) };
        at = register.contact(absence.replaced_by.as_ref()?)?;
    }
    None
}

/// Whose names an audience may see, told without the engine's help from rows and facts.
fn insiders(question: &Question, audience: &Audience) -> BTreeSet<ContactId> {
    let (register, on) = (&question.register, question.on);
    let (coverage, freshness) = (register.coverage(on), register.freshness(on));
    let seats = |id: &OrganisationId| -> BTreeSet<_> {
        coverage.iter().filter(|row| row.organisation == *id).map(|row| row.region).collect()
    };
    let in_region = |contact: &Contact, region: RegionCode| {
        contact.areas.iter().any(|dated| {
            let text = dated.area.to_string();
            let municipality = text.get(..6).and_then(|code| code.parse().ok());
            let municipality = municipality.and_then(|code| register.territory().municipality(code));
            text == region.to_string()
                || municipality.is_some_and(|municipality| municipality.region == region)
        })
    };
    let base: BTreeSet<_> = match audience {
        Audience::Board => return BTreeSet::new(),
        Audience::Organisation(id) => register
            .contacts()
            .filter(|contact| contact.organisation == *id)
            .map(|contact| contact.id.clone())
            .collect(),
        Audience::Partner(id) => {
            let regions = seats(id);
            freshness
                .iter()
                .filter(|row| regions.contains(&row.region))
                .map(|row| row.contact.clone())
                .collect()
        }
        Audience::Custodian(region) => register
            .contacts()
            .filter(|contact| in_region(contact, *region))
            .map(|contact| contact.id.clone())
            .collect(),
    };
    let mut all = base.clone();
    for contact in base.iter().filter_map(|id| register.contact(id)) {
        all.extend(end(register, contact, on).map(|end| end.id.clone()));
    }
    all
}

#[test]
fn no_personal_text_of_outsiders_is_in_an_excerpt() {
    for mut question in questions() {
        question.register = question.marked();
        let (register, on) = (&question.register, question.on);
        let assessment = register.assess(&question.policy, on);
        for audience in question.audiences().iter().step_by(2) {
            let name = format!("{} for {audience}", question.name);
            let insiders = insiders(&question, audience);
            let view = assessment.for_audience(audience).unwrap();
            let excerpt = register.excerpt(audience, on).unwrap();
            let json = excerpt.to_json();
            for contact in register.contacts() {
                let texts = [
                    Some(&contact.name),
                    contact.function.as_ref(),
                    contact.email.as_ref(),
                    contact.phone.as_ref(),
                ];
                let mut texts = texts.into_iter().flatten();
                if view.shows_name(&contact.id) {
                    assert!(insiders.contains(&contact.id), "{name}: {} is shown", contact.id);
                    // Shown means shown, if the audience needs the contact at all.
                    let kept = excerpt.contact(&contact.id).is_some();
                    assert!(texts.all(|text| json.contains(text.as_str()) == kept), "{name}: {}", contact.id);
                } else {
                    assert!(!texts.any(|text| json.contains(text.as_str())), "{name}: {} leaks", contact.id);
                }
            }
            assert!(!view.to_json().contains('‹'), "{name}: the document shows names");
        }
    }
}

#[test]
fn a_board_gets_no_personal_value_at_all() {
    for mut question in questions() {
        question.register = question.marked();
        let excerpt = question.register.excerpt(&Audience::Board, question.on).unwrap();
        let json = excerpt.to_json();
        assert!(!json.contains('‹') && !json.contains("\"mon\"") && !json.contains("\"skjRegistered\":true"));
        assert!(excerpt.contacts().all(|contact| contact.name.as_str() == "…"));
        let count = |register: &Register| (register.contacts().count(), register.organisations().count());
        assert_eq!(count(&excerpt), count(&question.register));
    }
}
