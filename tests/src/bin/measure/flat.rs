//! The flat register: everybody in service and present, one seat, one confirmation.

use super::arrays::{bytes, day, freshness, ints, rhythms};
use super::timing::{best, say};
use bouwsteen::Register;
use bouwsteen_tests::generate::flat;
use serde_json::json;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Measures, and writes what the peers need.
pub(crate) fn measure(directory: &Path, contacts: usize) {
    let register = Register::from_str(&flat(1, contacts)).unwrap();
    let on = "2021-09-01".parse().unwrap();
    let time = best(15, || register.coverage_totals(on));
    let work = format!("freshness + coverage, {contacts} contacts, flat register");
    say(&work, Some("≤ 2 ms"), time * 1e3, "ms", "every row and seat judged, totals counted", Some("flat"));

    let columns = register.columns(on);
    let coverage = &columns.coverage;
    let seats: HashMap<(u32, u32), i32> =
        coverage.organisation.iter().copied().zip(coverage.area.iter().copied()).zip(0..).collect();
    let numbers: HashMap<&str, u32> = (0..u32::try_from(columns.organisations()).unwrap())
        .map(|n| (columns.organisation(n).unwrap().id.as_str(), n))
        .collect();
    let regions: HashMap<u32, usize> =
        coverage.area.iter().copied().zip(coverage.region.iter().map(|r| *r as usize)).collect();
    let (mut seat, mut rhythm, mut confirmed) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..u32::try_from(columns.contacts()).unwrap() {
        let contact = columns.contact(number).unwrap();
        let organisation = numbers[contact.organisation.as_str()];
        let leaf = columns.leaves(&contact.areas[0].area)[0];
        let role = columns.organisation(organisation).unwrap().role as usize;
        seat.push(seats[&(organisation, leaf)]);
        rhythm.push(i32::try_from(regions[&leaf] * 4 + role).unwrap());
        confirmed.push(contact.confirmations.first().map_or(-1, |confirmation| day(confirmation.on)));
    }
    let mut status = vec![0; columns.contacts()];
    for (contact, fresh) in columns.freshness.contact.iter().zip(&columns.freshness.status) {
        status[*contact as usize] = freshness(*fresh);
    }
    ints(directory, "seat", &seat);
    ints(directory, "rhythm", &rhythm);
    ints(directory, "confirmed", &confirmed);
    bytes(directory, "ours.status", &status);
    bytes(
        directory,
        "ours.seat",
        &coverage.status.iter().map(|status| *status as u8 + 1).collect::<Vec<_>>(),
    );
    let header =
        json!({ "on": on.to_string(), "seats": coverage.status.len(), "rhythms": rhythms(&register, on) });
    fs::write(directory.join("thresholds.json"), header.to_string()).unwrap();
}
