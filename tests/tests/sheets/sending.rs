//! Sending a sheet is a fact of the register: the list was spread to whom it was sent.

use super::material::questions;
use bouwsteen::exchange::{ContactSheet, SheetOptions};
use bouwsteen::{Audience, OrganisationId, Policy, RegionCode, RequirementId, Subject, Verdict};
use std::collections::BTreeSet;

#[test]
fn whoever_got_the_list_has_it() {
    let policy = Policy::gvjb_2021();
    let on = "2021-09-01".parse().unwrap();
    let mut sent = 0;
    for question in questions() {
        for audience in question.audiences().iter().skip(1).step_by(if question.is_large() { 5 } else { 1 }) {
            let name = format!("{} for {audience}", question.name);
            let sheet =
                ContactSheet::new(&question.register, audience, on, &SheetOptions::default()).unwrap();
            let changes = sheet.distributed(&[]);
            if matches!(audience, Audience::Organisation(_)) {
                assert!(changes.is_empty(), "{name}");
                continue;
            }
            let register = question.register.with(&changes).unwrap().0;
            let assessment = register.assess(&policy, on);
            let met: BTreeSet<(RegionCode, OrganisationId)> = assessment
                .findings()
                .filter(|finding| finding.requirement() == RequirementId::ContactsDistribution)
                .filter(|finding| finding.verdict() == Verdict::Met)
                .filter_map(|finding| match finding.subject() {
                    Subject::Organisation(id) => Some((finding.region(), id)),
                    _ => None,
                })
                .collect();
            for region in &sheet.regions {
                let to = region.organisations.iter().filter(|id| match audience {
                    Audience::Partner(own) => own == *id,
                    _ => true,
                });
                for id in to {
                    sent += 1;
                    assert!(met.contains(&(region.code, id.clone())), "{name}: {id} in {}", region.code);
                }
            }
            // The next list is compared with this one, and on the same day nothing has changed yet.
            let next = ContactSheet::new(&register, audience, on.next(), &SheetOptions::default()).unwrap();
            if !changes.is_empty() {
                let days = next.regions.iter().filter(|region| {
                    sheet
                        .regions
                        .iter()
                        .any(|known| known.code == region.code && !known.organisations.is_empty())
                });
                assert!(days.clone().all(|region| region.previous == Some(on)), "{name}");
            }
        }
    }
    assert!(sent > 1_000, "{sent} lists are too few to say anything");
}
