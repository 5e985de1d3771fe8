//! What the register says of everybody after a list was applied, asked of its JSON.

use crate::material::{Material, entries, parse, seeds};
use bouwsteen_tests::plain::{Period, date, list};
use chrono::{Days, NaiveDate};
use serde_json::Value;
use std::collections::BTreeSet;

/// Whether somebody is in service on a day.
fn serves(person: &Value, day: NaiveDate) -> bool {
    match &person["inService"] {
        Value::Array(periods) => periods.iter().any(|period| Period::read(period).holds(day)),
        period => Period::read(period).holds(day),
    }
}

/// The codes of what somebody works for on a day.
fn areas(person: &Value, day: NaiveDate) -> BTreeSet<&str> {
    let in_force = list(&person["areas"]).iter().filter(|one| Period::read(one).holds(day));
    in_force.map(|one| one.as_str().unwrap_or_else(|| one["area"].as_str().unwrap())).collect()
}

fn find<'a>(register: &'a Value, id: &Value) -> &'a Value {
    register["contacts"].as_array().unwrap().iter().find(|one| one["id"] == *id).unwrap()
}

/// The day that confirms a row, if any.
fn confirmed_on(list: &Value, row: &Value) -> Option<NaiveDate> {
    let vouched = date(&list["vouched"]["on"])?;
    match list["people"].as_array().unwrap().iter().any(|row| !row["checkedOn"].is_null()) {
        true => date(&row["checkedOn"]).filter(|checked| *checked <= vouched),
        false => Some(vouched),
    }
}

/// Somebody on the list: what the list says holds from its day on, what it does not say stays.
fn on_the_list(list: &Value, row: &Value, before: &Value, after: &Value) {
    let on = date(&list["on"]).unwrap();
    for detail in ["function", "phone", "skjRegistered"] {
        let wanted = if row[detail].is_null() { &before[detail] } else { &row[detail] };
        assert_eq!(&after[detail], wanted, "{detail}");
    }
    let days = if list_is_empty(&row["workingDays"]) { &before["workingDays"] } else { &row["workingDays"] };
    assert_eq!(list_of(&after["workingDays"]), list_of(days));
    let lower = |value: &Value| value.as_str().map(str::to_lowercase);
    let email = if row["email"].is_null() { &before["email"] } else { &row["email"] };
    assert_eq!(lower(&after["email"]), lower(email));
    if !list_is_empty(&row["areas"]) {
        let (now, listed) = (areas(after, on), list_of(&row["areas"]));
        if list_is_empty(&list["regions"]) {
            assert_eq!(now, listed, "areas");
        } else {
            // What lies elsewhere stays; that is compared with the second evaluator.
            assert!(now.is_superset(&listed), "areas");
            assert!(now.difference(&listed).all(|area| areas(before, on).contains(area)), "areas elsewhere");
        }
    } else if !before.is_null() {
        assert_eq!(after["areas"], before["areas"]);
    }
    let yesterday = on - Days::new(1);
    if !before.is_null() {
        assert_eq!(areas(after, yesterday), areas(before, yesterday), "areas of the day before");
        assert_eq!(serves(after, yesterday), serves(before, yesterday), "service of the day before");
    }
    let to_come = |one: &Value| Period::read(one).from.is_some_and(|from| from > on);
    let begins = !serves(after, on)
        && (to_come(&after["inService"]) || list_items(&after["inService"]).iter().any(to_come));
    assert!(serves(after, on) || begins, "in service");
    let known = list_items(&before["confirmations"]);
    let confirmed = list_items(&after["confirmations"]);
    let new: Vec<_> = confirmed.iter().filter(|one| !known.contains(one)).collect();
    match confirmed_on(list, row) {
        Some(day) => {
            let is_it = |one: &Value| date(&one["on"]) == Some(day) && one["by"] == list["vouched"]["by"];
            assert!(confirmed.iter().any(is_it) && new.into_iter().all(is_it), "confirmed on {day}");
        }
        None => assert!(new.is_empty(), "confirmed by nobody"),
    }
}

fn list_items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn list_of(value: &Value) -> BTreeSet<&str> {
    list_items(value).iter().filter_map(Value::as_str).collect()
}

fn list_is_empty(value: &Value) -> bool {
    list_items(value).is_empty()
}

#[test]
fn what_the_list_says_holds_from_its_day_and_nothing_else_changes() {
    for seed in 0..seeds().div_ceil(5) {
        let material = Material::of(seed);
        let Ok(done) = material.reconcile() else { continue };
        let before = parse(&material.register().to_json());
        let after = parse(&done.apply(&material.register()).unwrap().0.to_json());
        let on = date(&material.list["on"]).unwrap();
        let mut touched = BTreeSet::new();
        println!("seed {seed}\n{material}");
        for entry in entries(&done) {
            let id = &entry["contact"];
            println!("{entry}");
            match entry["kind"].as_str().unwrap() {
                "unclear" => assert!(list_is_empty(&entry["changes"])),
                "left" => {
                    let (before, after) = (find(&before, id), find(&after, id));
                    let yesterday = on - Days::new(1);
                    // Who works outside the regions of the list too goes on there.
                    let goes_on = !list_is_empty(&entry["fields"]);
                    assert_eq!(serves(after, on), goes_on);
                    assert!(!goes_on || before["areas"] != after["areas"]);
                    assert_eq!(serves(after, yesterday), serves(before, yesterday));
                    assert_eq!(after["confirmations"], before["confirmations"]);
                    touched.insert(id.as_str().unwrap().to_owned());
                }
                kind => {
                    let rows = material.list["people"].as_array().unwrap().iter();
                    let row = rows.into_iter().find(|row| row["row"] == entry["row"]).unwrap();
                    let was = if kind == "joined" { &Value::Null } else { find(&before, id) };
                    on_the_list(&material.list, row, was, find(&after, id));
                    assert_eq!(
                        kind == "returned",
                        !was.is_null() && serves(find(&after, id), on) && !serves(was, on)
                    );
                    touched.insert(id.as_str().unwrap().to_owned());
                }
            }
        }
        for other in before["contacts"].as_array().unwrap() {
            let is_touched = touched.contains(other["id"].as_str().unwrap());
            assert!(is_touched || find(&after, &other["id"]) == other, "{other}");
        }
        for key in ["organisations", "agreements", "distributions", "meetings", "learningGroups"] {
            assert_eq!(before[key], after[key]);
        }
    }
}
