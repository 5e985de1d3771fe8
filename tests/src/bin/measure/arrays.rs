//! Plain arrays for the peers.

use bouwsteen::{ContactAgreement, Date, Freshness, PartnerRole, Period, Register};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

pub(crate) fn ints(directory: &Path, name: &str, values: &[i32]) {
    let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    fs::write(directory.join(format!("{name}.i32")), bytes).unwrap();
}

pub(crate) fn bytes(directory: &Path, name: &str, values: &[u8]) {
    fs::write(directory.join(format!("{name}.u8")), values).unwrap();
}

/// Days since 1970-01-01.
pub(crate) fn day(date: Date) -> i32 {
    let start = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
    i32::try_from(NaiveDate::from(date).signed_duration_since(start).num_days()).unwrap()
}

pub(crate) fn from(period: Period) -> i32 {
    period.from().map_or(i32::MIN, day)
}

pub(crate) fn until(period: Period) -> i32 {
    period.end().map_or(i32::MAX, day)
}

/// The number of a freshness in the protocol of the peers.
pub(crate) const fn freshness(status: Freshness) -> u8 {
    match status {
        Freshness::Unconfirmed => 0,
        Freshness::Unknown => 1,
        Freshness::Fresh => 2,
        Freshness::DueSoon => 3,
        Freshness::Overdue => 4,
        Freshness::Stale => 5,
    }
}

/// The rhythms in force, at region × 4 + role.
pub(crate) fn rhythms(register: &Register, on: Date) -> Vec<Value> {
    let agreement = |region| {
        let holds =
            |agreement: &&ContactAgreement| agreement.region == region && agreement.in_force.contains(on);
        register.agreements().iter().find(holds)
    };
    let regions = register.territory().regions();
    let rhythm = |region, role| {
        let rhythm = agreement(region).and_then(|agreement| agreement.rhythms.get(role));
        let Some((rhythm, every)) = rhythm.and_then(|rhythm| Some((rhythm, rhythm.every?))) else {
            return Value::Null;
        };
        let mut value = json!({ "every": every.to_string() });
        if let Some(remind) = rhythm.remind_before {
            value["remindBefore"] = remind.to_string().into();
        }
        if let Some(grace) = rhythm.grace {
            value["grace"] = grace.to_string().into();
        }
        value
    };
    regions
        .flat_map(|region| PartnerRole::ALL.iter().map(move |role| (region.code, role)))
        .map(|(r, role)| rhythm(r, role))
        .collect()
}

pub(crate) fn role(role: PartnerRole) -> u8 {
    role as u8
}
