//! A list of people: read, checked and set beside a register.

use super::arrays::{bytes, ints};
use super::timing::{best, say};
use bouwsteen::exchange::{Columns, ListReading, ReadingOptions, Table};
use bouwsteen::{
    Confirmation, Confirmer, Date, Delivery, ReconciledKind, Reconciliation, Register, Share, Territory,
};
use bouwsteen_tests::generate::{LISTED_ON, listed};
use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// What becomes of a row, as in `kind.u8`.
const REFUSED: u8 = 4;

/// The list, understood.
fn read(text: &[u8], register: &Register, on: Date) -> ListReading {
    let table = Table::from_slice(text).unwrap();
    Columns::propose(&table).unwrap().read(&table, register, &ReadingOptions::on(on))
}

/// The list of each organisation, with whom somebody vouches for.
fn deliveries(reading: ListReading, on: Date) -> Vec<Delivery> {
    reading.into_deliveries(Some(Confirmation { on, by: Confirmer::Organisation }))
}

fn reconciled(register: &Register, deliveries: &[Delivery]) -> Vec<Reconciliation> {
    let all = Share::percent(100).unwrap();
    deliveries.iter().map(|delivery| register.reconcile(delivery, all).unwrap()).collect()
}

/// Measures, and writes what the peers need and what was found.
pub(crate) fn measure(directory: &Path, rows: usize) {
    let made = listed(1, rows);
    let register = Register::from_str(&made.register).unwrap();
    let on = LISTED_ON.parse().unwrap();
    let text = made.csv.as_bytes();
    let time = best(7, || reconciled(&register, &deliveries(read(text, &register, on), on)));
    let lines = made.csv.lines().count() - 1;
    let note = format!("{:.0} MB, 352 organisations", text.len() as f64 / 1e6);
    say(
        &format!("a list of {lines} rows: read, checked, reconciled"),
        Some("≤ 1000 ms"),
        time * 1e3,
        "ms",
        &note,
        Some("list"),
    );

    let reading = read(text, &register, on);
    let mut kinds = vec![u8::MAX; lines];
    let mut contacts = vec![-1; lines];
    let place = |row: u32| row as usize - 2;
    reading.refused.iter().for_each(|refused| kinds[place(refused.row)] = REFUSED);
    let numbers: HashMap<_, _> =
        register.contacts().zip(0..).map(|(contact, n)| (contact.id.clone(), n)).collect();
    for entry in reconciled(&register, &deliveries(reading, on)).iter().flat_map(|one| &one.entries) {
        let Some(row) = entry.row.map(place) else { continue };
        let known = entry.contact.as_ref().or(entry.candidates.first());
        let known = known.and_then(|id| numbers.get(id).copied());
        contacts[row] = known.unwrap_or(-1);
        if kinds[row] != REFUSED {
            kinds[row] = match entry.kind {
                ReconciledKind::Confirmed => 0,
                ReconciledKind::Changed => 1,
                ReconciledKind::Joined => 2,
                other => panic!("row {row} is {other}"),
            };
        }
    }
    bytes(directory, "ours.kind", &kinds);
    ints(directory, "ours.contact", &contacts);
    fs::write(directory.join("list.csv"), text).unwrap();
    let mut known = String::from("contact;organisation;name;function;email;phone\n");
    for (contact, number) in register.contacts().zip(0..) {
        let detail =
            |detail: &Option<bouwsteen::Personal>| detail.as_ref().map_or("", |d| d.as_str()).to_owned();
        let (function, email, phone) =
            (detail(&contact.function), detail(&contact.email), detail(&contact.phone));
        let (organisation, name) = (&contact.organisation, contact.name.as_str());
        writeln!(known, "{number};{organisation};{name};{function};{email};{phone}").unwrap();
    }
    fs::write(directory.join("known.csv"), known).unwrap();
    let edition = Territory::edition(2021).unwrap();
    let codes: String =
        edition.municipalities().map(|municipality| format!("{}\n", municipality.code)).collect();
    fs::write(directory.join("places.csv"), format!("code\n{codes}")).unwrap();
}
