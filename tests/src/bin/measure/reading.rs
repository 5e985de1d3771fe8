//! Reading a register document: checked, indexed, ready to assess.

use super::timing::{best, say};
use bouwsteen::Register;
use bouwsteen_tests::generate::{HardOptions, hard};

/// Measures reading with and without problems.
pub(crate) fn measure(contacts: usize) {
    let text = hard(1, contacts, &HardOptions::for_size(50_000));
    let megabytes = text.len() as f64 / 1e6;
    let clean = best(9, || Register::from_str(&text).unwrap());
    let note = format!("{contacts} contacts, {megabytes:.0} MB");
    say(
        "read + check + index, JSON → ready to assess",
        Some("≥ 150 MB/s"),
        megabytes / clean,
        "MB/s",
        &note,
        None,
    );
    // A thousand confirmations on a day that does not exist.
    let broken = text.replacen("\"on\":\"20", "\"on\":\"99-", 1_000);
    let problems = Register::from_str(&broken).map_or_else(|problems| problems.len(), |_| 0);
    let slow = best(5, || Register::from_str(&broken).is_err());
    let note = format!("{problems} problems found");
    say("the same with 1000 problems, times as long", Some("≤ 2 ×"), slow / clean, "×", &note, None);
}
