//! Who stands on a sheet, told by the view of an assessment; and no text of anybody else in any of its forms.

use super::material::{Question, questions};
use bouwsteen::exchange::{ContactSheet, NoContactSheet, SheetOptions};
use bouwsteen::{Audience, Contact, ContactId, Date};
use std::collections::BTreeSet;

/// Every form of a sheet, one after another.
fn forms(sheet: &ContactSheet) -> String {
    let mut forms = vec![sheet.csv(), sheet.outlook_csv(), sheet.markdown(), sheet.html(), sheet.to_json()];
    // A long line is folded.
    forms.extend(sheet.vcards().into_iter().map(|card| card.text.replace("\r\n ", "")));
    forms.join("\n")
}

/// What stands in the marked register about somebody and nobody else.
fn marks(contact: &Contact) -> [String; 4] {
    ["name", "function", "email", "phone"].map(|field| format!("‹{field} {}›", contact.id))
}

fn shown_on(question: &Question, audience: &Audience, day: Date) -> BTreeSet<ContactId> {
    let assessment = question.register.assess(&question.policy, day);
    let view = assessment.for_audience(audience).unwrap();
    let all = question.register.contacts().map(|contact| contact.id.clone());
    all.filter(|id| view.shows_name(id)).collect()
}

#[test]
fn nobody_is_on_a_sheet_who_may_not_be_seen() {
    let mut people = 0;
    for mut question in questions() {
        question.register = question.marked();
        for audience in question.audiences().iter().step_by(if question.is_large() { 9 } else { 1 }) {
            let name = format!("{} for {audience}", question.name);
            let made = ContactSheet::new(&question.register, audience, question.on, &SheetOptions::default());
            if *audience == Audience::Board {
                assert_eq!(made.unwrap_err(), NoContactSheet::Board);
                continue;
            }
            let sheet = made.unwrap();
            let forms = forms(&sheet);
            let on_sheet: BTreeSet<_> = sheet.rows.iter().map(|row| row.contact.clone()).collect();
            people += on_sheet.len();
            let now = shown_on(&question, audience, question.on);
            assert!(on_sheet.is_subset(&now), "{name}");
            let days: BTreeSet<_> = sheet.regions.iter().filter_map(|region| region.previous).collect();
            let then: BTreeSet<_> = days.iter().flat_map(|day| shown_on(&question, audience, *day)).collect();
            for gone in &sheet.gone {
                assert!(then.contains(&gone.contact) && !on_sheet.contains(&gone.contact), "{name}");
            }
            let gone: BTreeSet<_> = sheet.gone.iter().map(|gone| gone.contact.clone()).collect();
            for contact in question.register.contacts() {
                let is_there = |mark: &String| forms.contains(mark.as_str());
                let [first, others @ ..] = marks(contact);
                if on_sheet.contains(&contact.id) {
                    assert!(is_there(&first), "{name}: {} is missing", contact.id);
                } else if gone.contains(&contact.id) {
                    assert!(is_there(&first), "{name}: {} is not said to be gone", contact.id);
                } else if !now.contains(&contact.id) {
                    // Whom a chain leads to may be named without a row.
                    assert!(!is_there(&first), "{name}: {} is named", contact.id);
                    assert!(!others.iter().any(is_there), "{name}: details of {}", contact.id);
                }
            }
        }
    }
    assert!(people > 1_000, "{people} people are too few to say anything");
}

#[test]
fn everybody_is_on_a_sheet_who_is_in_service_there() {
    for question in questions() {
        let assessment = question.register.assess(&question.policy, question.on);
        for audience in question.audiences().iter().skip(1).step_by(2) {
            let name = format!("{} for {audience}", question.name);
            let sheet =
                ContactSheet::new(&question.register, audience, question.on, &SheetOptions::default())
                    .unwrap();
            let view = assessment.for_audience(audience).unwrap();
            let in_service: BTreeSet<_> = view.freshness().into_iter().map(|row| row.contact).collect();
            let on_sheet: BTreeSet<_> = sheet.rows.iter().map(|row| row.contact.clone()).collect();
            assert_eq!(on_sheet.len(), sheet.rows.len(), "{name}: somebody stands there twice");
            assert!(on_sheet.is_superset(&in_service), "{name}");
            if matches!(audience, Audience::Organisation(_)) {
                // The others stand in for somebody of the organisation who is away.
                let stand_ins: BTreeSet<_> = sheet
                    .rows
                    .iter()
                    .filter(|row| in_service.contains(&row.contact))
                    .filter_map(|row| Some(row.away.as_ref()?.stand_in.as_ref()?.contact.clone()))
                    .collect();
                assert!(on_sheet.difference(&in_service).all(|id| stand_ins.contains(id)), "{name}");
            } else {
                assert_eq!(on_sheet, in_service, "{name}");
            }
        }
    }
}
