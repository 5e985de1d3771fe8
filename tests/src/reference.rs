//! The reference evaluator: the three steps of the domain by the letter, slowly and in plain sight.
//!
//! Written from the description of the domain alone. It shares no code with the engine, so that the
//! two can only agree by both being right, or by both reading the same sentence wrongly.

mod contacts;
pub mod delivery;
mod judge;
mod learning;
mod meeting;
mod meetings;
mod order;
mod seat;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::edition::Edition;
use crate::plain::{Leaf, Policy, ROLES, Register};
use judge::{Judge, VERDICTS};
use seat::{Day, SEATS};

/// The assessment of a valid register: `judgedOn`, `steps`, `coverageTotals`, `coverage`, `freshness`
/// and all `findings`, those that are met or not applicable included.
pub fn assess(document: &Value, policy: &Policy, edition: &Edition, on: NaiveDate) -> Value {
    let facts = Register::read(document, edition);
    let today = Day { facts: &facts, day: on, known: on };
    let judged_on = policy.last_day().map_or(on, |last| on.min(last));
    let judged = Day { facts: &facts, day: judged_on, known: judged_on };
    let regions: BTreeSet<_> = facts.leaves.iter().map(|leaf| leaf.region).collect();
    let [mut steps, mut totals, mut coverage, mut freshness, mut findings] = [const { Vec::new() }; 5];
    for region in regions {
        let verdicts = Judge { policy, on, today: judged, region, findings: Vec::new() }.judge();
        steps.extend([1, 2, 3].map(|number| step(region, number, &verdicts)));
        findings.extend(verdicts);
        let seats = seats(today, region);
        totals.extend(ROLES.map(|role| total(today, region, role, &seats)));
        coverage.extend(seats);
        freshness.extend(fresh(today, region));
    }
    json!({
        "judgedOn": judged_on.to_string(), "steps": steps, "coverageTotals": totals, "coverage": coverage,
        "freshness": freshness, "findings": findings,
    })
}

/// How many seats have each status on a day, worst statuses included when there are none.
pub fn seat_counts(document: &Value, edition: &Edition, on: NaiveDate) -> BTreeMap<&'static str, usize> {
    let facts = Register::read(document, edition);
    let today = Day { facts: &facts, day: on, known: on };
    let mut counts = BTreeMap::from(SEATS.map(|status| (status, 0)));
    for leaf in &facts.leaves {
        for seat in (0..facts.organisations.len()).filter_map(|at| today.seat(at, leaf)) {
            *counts.entry(seat.status).or_default() += 1;
        }
    }
    counts
}

fn step(region: &str, number: u8, findings: &[Value]) -> Value {
    let weighs = |finding: &&Value| {
        let requirement = finding["requirement"].as_str().unwrap();
        let own = match requirement.split('.').next() {
            Some("contacts") => 1,
            Some("meetings") => 2,
            Some("learning" | "values") => 3,
            _ => 0,
        };
        let subject = &finding["subject"];
        // More cooperation never worsens a step: what is said of one meeting, session or group is not weighed.
        let of_one = !subject["meeting"].is_null() || !subject["session"].is_null();
        let of_group = !subject["learningGroup"].is_null() && requirement != "learning.sessions";
        own == number && finding["force"] != "guidance" && !of_one && !of_group
    };
    let count =
        |verdict: &str| findings.iter().filter(weighs).filter(|one| one["verdict"] == verdict).count();
    let worst = VERDICTS.into_iter().find(|verdict| count(verdict) > 0).unwrap_or("notApplicable");
    let names = VERDICTS.into_iter().chain(["notApplicable"]);
    let counts: BTreeMap<_, _> = names.map(|verdict| (verdict, count(verdict))).collect();
    json!({ "region": region, "step": number, "verdict": worst, "counts": counts })
}

fn seats(today: Day, region: &str) -> Vec<Value> {
    let facts = today.facts;
    let mut rows = Vec::new();
    for (at, organisation) in facts.organisations.iter().enumerate() {
        for leaf in facts.leaves.iter().filter(|leaf| leaf.region == region) {
            let Some(seat) = today.seat(at, leaf) else { continue };
            let via: Vec<_> = seat.via.iter().map(|who| facts.contacts[*who].id).collect();
            rows.push(json!({
                "organisation": organisation.id, "area": leaf.area, "role": organisation.role, "region": region,
                "status": seat.status, "reachable": via.len(), "via": via, "through": shown(through(today, at, leaf)),
            }));
        }
    }
    rows
}

/// The last covered day from today on, walked day by day and without another confirmation.
fn through(today: Day, organisation: usize, leaf: &Leaf) -> Option<NaiveDate> {
    let covered =
        |day| Day { day, ..today }.seat(organisation, leaf).is_some_and(|seat| !seat.via.is_empty());
    let end = NaiveDate::from_ymd_opt(2199, 12, 31)?;
    let mut last = None;
    for day in today.day.iter_days().take_while(|day| covered(*day)) {
        if day > end {
            return None;
        }
        last = Some(day);
    }
    last
}

fn total(today: Day, region: &str, role: &str, seats: &[Value]) -> Value {
    let organisations = || today.facts.organisations.iter().enumerate().filter(|(_, one)| one.role == role);
    let served = |leaf: &&Leaf| organisations().any(|(at, _)| today.facts.serves(at, leaf, today.day));
    let leaves = today.facts.leaves.iter().filter(|leaf| leaf.region == region);
    let unserved = leaves.filter(|leaf| !served(leaf)).count();
    let of = |status: &str| seats.iter().filter(|one| one["role"] == role && one["status"] == status).count();
    let [covered, replaced, unverified, stale, absent, vacant] = SEATS.map(of);
    let vacant = vacant + unserved;
    json!({
        "region": region, "role": role, "total": covered + replaced + unverified + stale + absent + vacant,
        "covered": covered, "replaced": replaced, "unverified": unverified, "stale": stale, "absent": absent,
        "vacant": vacant,
    })
}

fn fresh(today: Day, region: &str) -> Vec<Value> {
    let contacts = today
        .facts
        .contacts
        .iter()
        .enumerate()
        .filter(|(at, _)| today.facts.works_in(*at, region, today.day));
    let row = |(at, contact): (usize, &crate::plain::Contact)| {
        let freshness = today.freshness(at, region);
        json!({
            "contact": contact.id, "region": region, "status": freshness.status, "due": shown(freshness.due),
        })
    };
    contacts.map(row).collect()
}

fn shown(date: Option<NaiveDate>) -> Value {
    json!(date.map(|date| date.to_string()))
}

#[cfg(test)]
mod cases;
#[cfg(test)]
mod tests;
