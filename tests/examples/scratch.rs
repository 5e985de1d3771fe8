//! scratch
use bouwsteen::exchange::{Columns, ReadingOptions, Table};
use bouwsteen::*;
use bouwsteen_tests::generate::{LISTED_ON, listed};
use std::time::Instant;
fn main() {
    let rows: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let made = listed(1, rows);
    let register = Register::from_str(&made.register).unwrap();
    let on: Date = LISTED_ON.parse().unwrap();
    for _ in 0..4 {
        let t0 = Instant::now();
        let table = Table::from_slice(made.csv.as_bytes()).unwrap();
        let t1 = Instant::now();
        let columns = Columns::propose(&table).unwrap();
        let t2 = Instant::now();
        let reading = columns.read(&table, &register, &ReadingOptions::on(on));
        let t3 = Instant::now();
        let d = reading.into_deliveries(Some(Confirmation { on, by: Confirmer::Organisation }));
        let t4 = Instant::now();
        let all = Share::percent(100).unwrap();
        let r: Vec<_> = d.iter().map(|d| register.reconcile(d, all).unwrap()).collect();
        let t5 = Instant::now();
        println!(
            "table {:?} propose {:?} read {:?} deliveries {:?} reconcile {:?} ({})",
            t1 - t0,
            t2 - t1,
            t3 - t2,
            t4 - t3,
            t5 - t4,
            r.len()
        );
    }
}
