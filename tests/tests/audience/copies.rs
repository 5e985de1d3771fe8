//! Copies for analysis, and registers after retention.

use super::material::{Question, date, questions};
use bouwsteen::{
    Change, ContactId, Date, Duration, OrganisationId, Policy, Recipient, Register, RequirementId, Verdict,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How often a requirement has a verdict.
fn counts(
    register: &Register,
    policy: &Policy,
    on: Date,
) -> BTreeMap<(RequirementId, String, Verdict), usize> {
    let mut counts = BTreeMap::new();
    for finding in register.assess(policy, on).findings() {
        *counts
            .entry((finding.requirement(), finding.region().to_string(), finding.verdict()))
            .or_default() += 1;
    }
    counts
}

#[test]
fn a_pseudonymised_copy_has_the_same_verdicts_and_nobody_in_it() {
    for (turn, mut question) in questions().into_iter().enumerate() {
        question.register = question.marked();
        let (register, name) = (&question.register, &question.name);
        let copy = register.pseudonymised();
        for policy in question.policies(turn) {
            for day in question.days() {
                let (before, after) = (register.assess(&policy, day), copy.assess(&policy, day));
                assert_eq!(after.steps(), before.steps(), "{name} on {day}");
                assert_eq!(after.coverage_totals(), before.coverage_totals(), "{name} on {day}");
                assert_eq!(after.matrix(), before.matrix(), "{name} on {day}");
                assert_eq!(counts(&copy, &policy, day), counts(register, &policy, day), "{name} on {day}");
                let people = |register: &Register| {
                    let rows = register.coverage(day).into_iter();
                    rows.map(|row| (row.organisation, row.area, row.status, row.reachable, row.through))
                        .collect::<Vec<_>>()
                };
                assert_eq!(people(&copy), people(register), "{name} on {day}");
            }
        }
        let json = copy.to_json();
        assert!(!json.contains('‹'), "{name}");
        for contact in register.contacts() {
            assert!(!json.contains(&format!("\"{}\"", contact.id)), "{name}: {}", contact.id);
        }
        assert_eq!(Register::from_str(&json).unwrap(), copy, "{name}: read back");
        // The same facts give the same copy, whatever the order in which they come.
        assert_eq!(Register::from_str(&turned(register)).unwrap().pseudonymised(), copy, "{name}: turned");
    }
}

/// The document with its contacts and organisations in the other order.
fn turned(register: &Register) -> String {
    let mut document: Value = serde_json::from_str(&register.to_json()).unwrap();
    for key in ["contacts", "organisations"] {
        document[key].as_array_mut().unwrap().reverse();
    }
    document.to_string()
}

#[test]
fn the_order_of_new_ids_does_not_follow_the_old() {
    let copy = Register::demo().pseudonymised();
    let organisations: Vec<_> = copy.contacts().map(|contact| contact.organisation.clone()).collect();
    // In the register the contacts of an organisation stand together.
    let neighbours = |list: &[OrganisationId]| list.windows(2).filter(|two| two[0] == two[1]).count();
    assert!(neighbours(&organisations) * 4 < organisations.len(), "{}", neighbours(&organisations));
}

/// The policy, holding on every day: verdicts are then judged on the day asked.
fn open(question: &Question) -> Policy {
    let mut document: Value = serde_json::from_str(&question.policy.to_json()).unwrap();
    document["period"] = json!({ "from": "1950-01-01" });
    Policy::from_str(&document.to_string()).unwrap()
}

fn last_day(register: &Register, id: &ContactId) -> Option<Date> {
    let contact = register.contact(id).unwrap();
    let active = register.organisation(&contact.organisation).unwrap().active;
    let days = contact.in_service.periods().iter().map(|period| period.intersection(active));
    days.filter(|period| !period.is_empty())
        .map(|period| period.end())
        .max_by_key(|end| (end.is_none(), *end))
        .flatten()
}

fn check_purge(question: &Question, on: Date, keep: Duration) -> u32 {
    let (register, name) = (&question.register, format!("{} on {on} after {keep}", question.name));
    let purged = register.purge(on, keep);
    let after = &purged.register;
    let gone: u32 = purged.counts.iter().map(|count| count.contacts).sum();
    assert_eq!(after.contacts().count() + gone as usize, register.contacts().count(), "{name}");
    for count in &purged.counts {
        let of = |register: &Register| {
            register.contacts().filter(|own| own.organisation == count.organisation).count()
        };
        assert_eq!(of(after) + count.contacts as usize, of(register), "{name}");
    }
    assert!(purged.counts.is_sorted_by_key(|count| &count.organisation), "{name}");
    // Exactly those go whose last day out of service is long enough ago.
    for contact in register.contacts() {
        let over = last_day(register, &contact.id).is_some_and(|end| end + keep <= on);
        assert_eq!(after.contact(&contact.id).is_none(), over, "{name}: {}", contact.id);
    }
    let policy = open(question);
    let days = question.days().into_iter().filter(|day| *day > on);
    for day in days.chain([on]) {
        assert_eq!(after.coverage(day), register.coverage(day), "{name}, {day}");
        assert_eq!(after.freshness(day), register.freshness(day), "{name}, {day}");
        let (before, now) = (register.assess(&policy, day), after.assess(&policy, day));
        // Who met and learned together is no longer known: that is not of step 1.
        let first_step = |assessment: &bouwsteen::Assessment| {
            let steps = assessment.steps().into_iter().filter(|step| step.step == 1);
            steps.collect::<Vec<_>>()
        };
        assert_eq!(first_step(&now), first_step(&before), "{name}, {day}");
        let keys = |assessment: &bouwsteen::Assessment| {
            let own = assessment.findings();
            let own = own.filter(|own| own.requirement().step() == Some(bouwsteen::Step::FindEachOther));
            own.map(|finding| (finding.key(), finding.verdict())).collect::<Vec<_>>()
        };
        assert_eq!(keys(&now), keys(&before), "{name}, {day}");
    }
    let again = after.purge(on, keep);
    assert!(again.counts.is_empty() && again.register == *after, "{name}: twice");
    assert_eq!(Register::from_str(&after.to_json()).unwrap(), *after, "{name}: read back");
    for recipient in after.distributions().iter().flat_map(|distribution| &distribution.to) {
        if let Recipient::Id(id) = recipient
            && let Ok(id) = id.as_str().parse()
            && register.contact(&id).is_some()
        {
            assert!(after.contact(&id).is_some(), "{name}");
        }
    }
    gone
}

#[test]
fn purging_changes_no_row_or_verdict_of_the_day_or_later() {
    let mut gone = 0;
    for mut question in questions() {
        // Some who leave, so that there is something to purge.
        let leavers: Vec<_> = question.register.contacts().map(|contact| contact.id.clone()).collect();
        let leave = |id: &ContactId| Change::EndService(id.clone(), date("2021-02-01"));
        let changes: Vec<_> = leavers.iter().step_by(4).map(leave).collect();
        question.register = question.register.with(&changes).unwrap().0;
        for (on, keep) in
            [("2021-09-01", "P3M"), ("2021-09-01", "P1Y"), ("2022-02-01", "P1Y"), ("2030-01-01", "P1D")]
        {
            gone += check_purge(&question, date(on), keep.parse().unwrap());
        }
    }
    assert!(gone > 500, "{gone}");
}
