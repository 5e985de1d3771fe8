//! Reads a register and prints how many bytes are held afterwards, text included, and how many at most. With a list
//! behind it: how many bytes at most it takes to read and reconcile that, its text included and the register not.
//!
//! A program of its own, because counting allocations slows everything else down.

use bouwsteen::exchange::{Columns, ReadingOptions, Table};
use bouwsteen::{Confirmation, Confirmer, Date, Register, Share};
use bouwsteen_tests::generate::LISTED_ON;
use peak_alloc::PeakAlloc;

/// Counts what is allocated.
#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let text = std::fs::read_to_string(arguments.next().unwrap()).unwrap();
    let register = Register::from_str(&text).unwrap();
    let Some(list) = arguments.next() else {
        println!("{} {}", ALLOCATOR.current_usage(), ALLOCATOR.peak_usage());
        return drop((register, text));
    };
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let on: Date = LISTED_ON.parse().unwrap();
    // The table holds the text; the bytes are not needed any more.
    let table = Table::from_slice(&std::fs::read(list).unwrap()).unwrap();
    let reading = Columns::propose(&table).unwrap().read(&table, &register, &ReadingOptions::on(on));
    drop(table);
    let deliveries = reading.into_deliveries(Some(Confirmation { on, by: Confirmer::Organisation }));
    let all = Share::percent(100).unwrap();
    let done: Vec<_> =
        deliveries.into_iter().map(|delivery| register.reconcile(&delivery, all).unwrap()).collect();
    println!("{} {}", ALLOCATOR.current_usage() - before, ALLOCATOR.peak_usage() - before);
    drop(done);
}
