use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::moment::{MOMENTS, NOW};
use super::validity::problems;
use super::*;
use crate::edition::Edition;
use crate::plain::{Policy, Register, gvjb_2021, gvjb_2022, list};
use crate::reference::{assess, seat_counts};

fn country() -> &'static Edition {
    Edition::of(2021).unwrap()
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn made(contacts: usize, seed: u64) -> Value {
    parse(&hard(seed, contacts, &HardOptions::for_size(contacts)))
}

fn assert_valid(document: &Value) {
    let edition = country();
    let found = problems(document, &Register::read(document, edition));
    assert!(found.is_empty(), "{found:?}");
}

/// How often each text occurs at a place in the rows.
fn tally<'a>(rows: impl IntoIterator<Item = &'a Value>) -> BTreeMap<&'a str, usize> {
    let mut tally = BTreeMap::new();
    for word in rows.into_iter().filter_map(Value::as_str) {
        *tally.entry(word).or_default() += 1;
    }
    tally
}

fn assert_every_status_on_a_twentieth(document: &Value) {
    let edition = country();
    for on in MOMENTS {
        let counts = seat_counts(document, edition, on);
        let seats: usize = counts.values().sum();
        assert!(counts.values().all(|count| 20 * count >= seats), "{on} {counts:?} of {seats}");
    }
}

#[test]
fn every_seat_status_takes_a_twentieth_of_a_province() {
    (0..20).for_each(|seed| assert_every_status_on_a_twentieth(&made(2_000, seed)));
}

#[test]
fn every_seat_status_takes_a_twentieth_of_the_country() {
    let document = made(50_000, 1);
    assert_eq!(list(&document["contacts"]).len(), 50_000);
    assert_every_status_on_a_twentieth(&document);
}

#[test]
fn contacts_of_a_hard_register_stand_by_organisation_and_work_in_several_areas_and_regions() {
    let document = made(20_000, 1);
    let edition = country();
    let facts = Register::read(&document, edition);
    let contacts = list(&document["contacts"]);
    let mut organisations: Vec<_> = contacts.iter().map(|one| one["organisation"].as_str()).collect();
    organisations.dedup();
    assert_eq!(organisations.len(), organisations.iter().collect::<BTreeSet<_>>().len());

    let several =
        facts.contacts.iter().filter(|one| one.areas.0.iter().filter(|area| area.1.holds(NOW)).count() > 1);
    let regions = |one: &&crate::plain::Contact| {
        let held = one.areas.0.iter().filter(|area| area.1.holds(NOW));
        held.filter_map(|area| facts.region_of(area.0)).collect::<BTreeSet<_>>().len()
    };
    assert!((5_000..=7_000).contains(&several.clone().count()), "{}", several.count());
    let in_two = facts.contacts.iter().filter(|one| regions(one) > 1).count();
    assert!((1_600..=2_600).contains(&in_two), "{in_two}");
}

#[test]
fn chains_of_a_hard_register_are_deep_and_end_in_every_way() {
    let assessed = assess(&made(2_000, 3), &Policy::read(&gvjb_2021()), country(), NOW);
    let absences = list(&assessed["findings"]).iter().filter(|one| one["requirement"] == "contacts.absence");
    let observed: Vec<_> = absences.map(|one| &one["observed"]).collect();
    let ends = tally(observed.iter().map(|one| &one["end"]));
    assert_eq!(ends.len(), 5, "{ends:?}");
    assert!(observed.iter().any(|one| one["end"] == "standIn" && list(&one["chain"]).len() == 4));
    let regions = tally(list(&assessed["steps"]).iter().map(|one| &one["region"]));
    assert_eq!(regions.len(), 7);
}

#[test]
fn generated_registers_are_valid() {
    assert_valid(&made(150, 5));
    assert_valid(&made(50_000, 2));
    (0..5).for_each(|seed| assert_valid(&made(2_000, seed)));
    assert_valid(&parse(&flat(1, 3_000)));
    (0..1_000).for_each(|seed| assert_valid(&parse(&tiny(seed))));
}

#[test]
fn the_same_seed_gives_the_same_text() {
    let options = HardOptions::for_size(600);
    assert_eq!(hard(4, 600, &options), hard(4, 600, &options));
    assert_ne!(hard(4, 600, &options), hard(5, 600, &options));
    assert_eq!((flat(4, 500), tiny(4)), (flat(4, 500), tiny(4)));
    assert_ne!((flat(4, 500), tiny(4)), (flat(5, 500), tiny(5)));
    let document = parse(&tiny(4));
    assert_eq!(changes(9, &document), changes(9, &document));
}

#[test]
fn a_flat_register_has_24_contacts_a_seat_and_spreads_its_statuses() {
    let document = parse(&flat(2, 34_000));
    let counts = seat_counts(&document, country(), NOW);
    let seats: usize = counts.values().sum();
    assert!((20..=24).contains(&(34_000 / seats)), "{seats}");
    let common: Vec<_> =
        counts.iter().filter(|(_, count)| 20 * **count >= seats).map(|(status, _)| *status).collect();
    assert_eq!(common, ["covered", "stale", "vacant"], "{counts:?}");

    let few = parse(&flat(2, 1_500));
    let assessed = assess(&few, &Policy::read(&gvjb_2021()), country(), NOW);
    let freshness = tally(list(&assessed["freshness"]).iter().map(|one| &one["status"]));
    assert_eq!(freshness.values().sum::<usize>(), 1_500);
    assert!(["fresh", "overdue", "stale"].iter().all(|status| freshness[status] >= 75), "{freshness:?}");
}

#[test]
fn a_timeline_register_has_as_many_confirmations_as_asked() {
    let document = parse(&timeline(2, 200, 20));
    assert!(list(&document["contacts"]).iter().all(|one| list(&one["confirmations"]).len() == 20));
}

#[test]
fn a_sparse_register_has_one_or_two_contacts_a_seat() {
    let document = parse(&sparse_timeline(2, 6_000, 3));
    assert_valid(&document);
    let seats: usize = seat_counts(&document, country(), NOW).values().sum();
    assert!((3_000..=6_000).contains(&seats), "{seats}");
}

/// The verdicts that each requirement can have, of a policy in whatever phase: met, on track, at risk,
/// not met, undetermined, not applicable.
const VERDICTS: [(&str, &str); 38] = [
    ("contacts.absence", "m  nux"),
    ("contacts.agreement", "m  n x"),
    ("contacts.coverage", "m  nux"),
    ("contacts.custodian", "m  n x"),
    ("contacts.details", "m  nux"),
    ("contacts.details_agreed", "m  n x"),
    ("contacts.distribution", "m rn x"),
    ("contacts.freshness", "m rnux"),
    ("contacts.organisation", "m  n x"),
    ("contacts.rhythm", "m  nux"),
    ("learning.benefit", "m  nux"),
    ("learning.casuistry", "mornux"),
    ("learning.group", "morn x"),
    ("learning.joint", "mornux"),
    ("learning.sessions", "mornux"),
    ("learning.skj", "mornux"),
    ("learning.start", "     x"),
    ("meetings.composition.local_teams", "mornux"),
    ("meetings.composition.partners", "mornux"),
    ("meetings.count", "mornux"),
    ("meetings.division", "m  n x"),
    ("meetings.facilitation", "mornux"),
    ("meetings.hours.meeting", "mornux"),
    ("meetings.hours.year", "m rnux"),
    ("meetings.initiative", "mornux"),
    ("meetings.preparation", "mornux"),
    ("meetings.programme.acquaintance", "mornux"),
    ("meetings.programme.building_blocks", "mornux"),
    ("meetings.programme.exchange", "mornux"),
    ("meetings.programme.first_steps", "mornux"),
    ("meetings.programme.learning", "mornux"),
    ("meetings.programme.vision", "mornux"),
    ("meetings.record", "mo n x"),
    ("meetings.scale", "mornux"),
    ("meetings.scale_agreed", "m  n x"),
    ("steps.order", "m  nux"),
    ("values.discussed", "morn x"),
    ("values.tested", "m rn x"),
];

#[test]
fn tiny_registers_meet_every_status_verdict_and_chain_end() {
    let edition = country();
    let built_in = |id: &str| if id == "gvjb_2021" { gvjb_2021() } else { gvjb_2022() };
    let letters = ["met", "onTrack", "atRisk", "notMet", "undetermined", "notApplicable"];
    let mut seen: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut verdicts: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for seed in 0..3_000 {
        let document = parse(&tiny(seed));
        let (policy, day) = question(seed, built_in);
        let assessed = assess(&document, &Policy::read(&policy), edition, day);
        let mut note = |what, word: &Value| {
            seen.entry(what).or_default().extend(word.as_str().map(String::from));
        };
        list(&assessed["coverage"]).iter().for_each(|one| note("seat", &one["status"]));
        list(&assessed["freshness"]).iter().for_each(|one| note("freshness", &one["status"]));
        list(&assessed["steps"])
            .iter()
            .for_each(|one| note("step", &json!(format!("{} {}", one["step"], one["verdict"]))));
        for finding in list(&assessed["findings"]) {
            note("end", &finding["observed"]["end"]);
            let at = letters.iter().position(|one| finding["verdict"] == *one).unwrap();
            verdicts.entry(finding["requirement"].as_str().unwrap().to_string()).or_default().insert(at);
        }
    }
    let counts: Vec<_> = seen.iter().map(|(what, words)| (*what, words.len())).collect();
    // Of three steps each verdict: step 1 is never on track.
    assert_eq!(counts, [("end", 5), ("freshness", 6), ("seat", 6), ("step", 17)], "{seen:?}");
    let pattern = |found: &BTreeSet<usize>| {
        "mornux"
            .chars()
            .enumerate()
            .map(|(at, letter)| if found.contains(&at) { letter } else { ' ' })
            .collect()
    };
    let found: Vec<(&str, String)> =
        verdicts.iter().map(|(id, found)| (id.as_str(), pattern(found))).collect();
    let expected = VERDICTS.map(|(id, pattern)| (id, pattern.to_string()));
    assert_eq!(found, expected);
}

#[test]
fn changes_leave_a_valid_register_and_are_of_every_kind() {
    let mut kinds = BTreeSet::new();
    for seed in 0..400 {
        let mut document = parse(&tiny(seed));
        for change in changes(seed, &document) {
            apply_plainly(&mut document, &change);
            assert_valid(&document);
            kinds.insert(change["do"].to_string());
        }
    }
    assert_eq!(kinds.len(), 29, "{kinds:?}");
}
