//! A timeline equals evaluating day by day.
//!
//! `BOUWSTEEN_SEEDS=<n>` chooses on how many small registers; 300 without it.

mod timeline {
    mod ahead;
    mod by_hand;
    mod contacts;
    mod together;
}

use bouwsteen::{
    Date, Freshness, Lapse, Period, Policy, Register, SeatStatus, Step, Timeline, TimelineDay, Verdict,
    changes_from_json,
};
use bouwsteen_tests::generate::{ASKED, HardOptions, changes, hard, question, tiny};
use serde_json::{Value, json};

fn seeds() -> u64 {
    std::env::var("BOUWSTEEN_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(300)
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// From the first day up to and including the last.
fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |day| Some(day.next())).take_while(move |day| *day <= last)
}

fn through(first: Date, last: Date) -> Period {
    Period::through(Some(first), last).unwrap()
}

/// A policy of 2021 or 2022 with whatever readings, norms and weights, over its own period or another.
fn policy_of(seed: u64) -> Policy {
    let built_in = |id: &str| serde_json::from_str(&Policy::built_in(id).unwrap().to_json()).unwrap();
    let (mut document, _) = question(seed, built_in);
    match seed % 6 {
        0 => document["period"] = json!({}),
        1 => document["period"] = json!({ "until": "2021-09-02" }),
        2 => document["period"] = json!({ "from": "2020-03-01" }),
        _ => {}
    }
    Policy::from_str(&document.to_string()).unwrap()
}

/// The policy of 2021 over another period.
fn policy_over(from: &str, until: &str) -> Policy {
    let mut document: Value = serde_json::from_str(&Policy::gvjb_2021().to_json()).unwrap();
    document["period"] = json!({ "from": from, "until": until });
    Policy::from_str(&document.to_string()).unwrap()
}

/// Compares a timeline with every one of some days.
fn compare(timeline: &Timeline, days: impl Iterator<Item = Date>, what: &str) {
    let (register, policy) = (timeline.register(), timeline.policy());
    for on in days {
        let all = register.assess(policy, on);
        let (fresh, totals, steps) = (all.freshness(), all.coverage_totals(), all.steps());
        let mut said = Vec::new();
        for (region, _) in timeline.regions() {
            let there =
                timeline.at(region, on).unwrap_or_else(|| panic!("{what}: {region} on {on}: nothing"));
            for status in Freshness::ALL {
                let rows = fresh.iter().filter(|row| row.region == region && row.status == *status).count();
                assert_eq!(there.freshness(*status) as usize, rows, "{what}: {region} on {on}: {status}");
            }
            for status in SeatStatus::ALL {
                let own = totals.iter().filter(|total| total.region == region);
                let seats = own.map(|total| total.of(*status)).sum::<u32>();
                assert_eq!(there.seats(*status), seats, "{what}: {region} on {on}: {status}");
            }
            said.push(region);
        }
        assert_eq!(timeline.steps(on), steps, "{what}: steps on {on}");
        assert_eq!(said, register.territory().regions().map(|region| region.code).collect::<Vec<_>>());
    }
}

/// No day says the same as the one before.
fn every_day_says_something(timeline: &Timeline, what: &str) {
    let counts = |day: &TimelineDay| (day.freshness, day.seats, day.steps);
    for (region, days) in timeline.regions() {
        for pair in days.windows(2) {
            assert!(pair[0].on < pair[1].on, "{what}: {region}: days in order");
            assert_ne!(counts(&pair[0]), counts(&pair[1]), "{what}: {region} on {}", pair[1].on);
        }
    }
}

#[test]
fn tiny_registers_day_by_day() {
    let (first, last) = (date("2019-11-03"), date("2023-03-05"));
    for seed in 0..seeds() {
        let register = Register::from_str(&tiny(seed)).unwrap();
        let timeline = register.timeline(&policy_of(seed), through(first, last));
        every_day_says_something(&timeline, &format!("seed {seed}"));
        // About each of the days that dates lie around, and every so many days, others for every seed.
        let near = ASKED.iter().flat_map(|day| days(date(day).minus_days(3), date(day).plus_days(3)));
        let far = days(first, last).skip((seed % 29) as usize).step_by(29);
        compare(&timeline, near.chain(far), &format!("seed {seed}"));
    }
}

#[test]
fn tiny_registers_that_were_changed() {
    let (first, last) = (date("2020-12-15"), date("2022-12-31"));
    for seed in 0..seeds() / 3 {
        let text = tiny(seed);
        let list = changes(seed, &serde_json::from_str(&text).unwrap());
        let document = json!({ "format": "bouwsteen/changes/1", "changes": list });
        let list = changes_from_json(document.to_string().as_bytes()).unwrap();
        let (changed, _) = Register::from_str(&text).unwrap().with(&list).unwrap();
        let timeline = changed.timeline(&policy_of(seed), through(first, last));
        compare(&timeline, days(first, last).skip((seed % 17) as usize).step_by(17), &format!("seed {seed}"));
    }
}

#[test]
fn hard_registers_day_by_day() {
    let (first, last) = (date("2018-12-01"), date("2022-02-01"));
    for (seed, contacts) in [(1, 120), (2, 300), (3, 400)] {
        let text = hard(seed, contacts, &HardOptions::for_size(contacts));
        let register = Register::from_str(&text).unwrap();
        let timeline = register.timeline(&policy_of(seed), through(first, last));
        every_day_says_something(&timeline, &format!("{contacts} contacts"));
        compare(&timeline, days(first, last).skip(seed as usize).step_by(4), &format!("{contacts} contacts"));
    }
}

#[test]
fn a_period_of_decades_is_worked_out_in_parts() {
    let register = Register::from_str(&hard(4, 200, &HardOptions::for_size(200))).unwrap();
    let first = date("2010-01-01");
    let timeline = register.timeline(&policy_over("2015-01-01", "2021-11-01"), Period::since(first));
    every_day_says_something(&timeline, "decades");
    // About every part of 2,048 days, up to the end of the calendar.
    let starts = (0..10).map(|part| first.plus_days(2_048 * part));
    compare(&timeline, starts.flat_map(|day| days(day.minus_days(2).max(first), day.plus_days(2))), "starts");
    compare(&timeline, [date("2150-06-01"), date("2199-12-31")].into_iter(), "the end");
    let region = timeline.regions().next().unwrap().0;
    assert_eq!(timeline.at(region, first.previous()), None);
}

#[test]
fn a_period_without_days_has_none() {
    let register = Register::from_str(&tiny(1)).unwrap();
    let on = date("2021-09-01");
    let timeline = register.timeline(&Policy::gvjb_2021(), Period::new(Some(on), Some(on)).unwrap());
    assert!(timeline.regions().all(|(_, days)| days.is_empty()));
    assert_eq!(timeline.steps(on), []);
}
