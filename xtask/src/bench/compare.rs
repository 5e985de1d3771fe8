//! Whether a peer found the same as we did, row by row.

use super::measure::Register;
use crate::workspace;
use anyhow::{Context, Result, bail};
use std::fmt::Debug;
use std::fs;
use std::path::Path;

/// How many differing rows are shown.
const SHOWN: usize = 5;

/// Compares every row of the results in `folder`, and gives how many rows there were.
pub(crate) fn every_row(register: Register, peer: &str, folder: &Path) -> Result<usize> {
    let both = |name: &str| (folder.join(format!("ours.{name}")), folder.join(format!("{peer}.{name}")));
    let bytes = |name: &str| -> Result<usize> {
        let (ours, theirs) = both(name);
        same(name, &read_u8(&ours)?, &read_u8(&theirs)?)
    };
    match register {
        Register::Flat => Ok(bytes("status.u8")? + bytes("seat.u8")?),
        Register::Hard | Register::Judged => {
            let freshness = same("freshness", &freshness(folder, "ours")?, &freshness(folder, peer)?)?;
            let seats = bytes("seat.u8")?;
            let (ours, theirs) = both("reachable.i32");
            same("reachable.i32", &read_i32(&ours)?, &read_i32(&theirs)?)?;
            Ok(freshness + seats)
        }
        Register::List => {
            let kinds = bytes("kind.u8")?;
            let (ours, theirs) = both("contact.i32");
            same("contact.i32", &read_i32(&ours)?, &read_i32(&theirs)?)?;
            Ok(kinds)
        }
        Register::Read => same("read", &people(folder, "ours")?, &people(folder, peer)?),
        Register::Days => {
            let (ours, theirs) = both("days.i32");
            let (ours, theirs) = (read_i32(&ours)?, read_i32(&theirs)?);
            same("days.i32", &days(&ours)?, &days(&theirs)?)
        }
    }
}

/// The counts of a region on a day: the contacts of each freshness, the seats of each status.
const COUNTS: usize = 12;

/// A row per region and day.
fn days(counts: &[i32]) -> Result<Vec<[i32; COUNTS]>> {
    let (days, rest) = counts.as_chunks();
    if !rest.is_empty() {
        bail!("days.i32 does not hold {COUNTS} counts a day");
    }
    Ok(days.to_vec())
}

/// The contacts as they were read, as (contact, organisation, last day of confirmation).
fn people(folder: &Path, whose: &str) -> Result<Vec<(i32, i32, i32)>> {
    let column = |name: &str| read_i32(&folder.join(format!("{whose}.read.{name}.i32")));
    let (contacts, organisations, days) = (column("contact")?, column("organisation")?, column("confirmed")?);
    if contacts.len() != organisations.len() || contacts.len() != days.len() {
        let (c, o, d) = (contacts.len(), organisations.len(), days.len());
        bail!("{whose}.read has {c} contacts, {o} organisations and {d} days");
    }
    Ok(contacts.into_iter().zip(organisations).zip(days).map(|((c, o), d)| (c, o, d)).collect())
}

/// The rows of freshness as (contact, region, status), in that order: the files are in any.
fn freshness(folder: &Path, whose: &str) -> Result<Vec<(i32, i32, u8)>> {
    let path = |name: &str| folder.join(format!("{whose}.freshness.{name}"));
    let contacts = read_i32(&path("contact.i32"))?;
    let regions = read_i32(&path("region.i32"))?;
    let statuses = read_u8(&path("status.u8"))?;
    if contacts.len() != regions.len() || contacts.len() != statuses.len() {
        let (c, r, s) = (contacts.len(), regions.len(), statuses.len());
        bail!("{whose}.freshness has {c} contacts, {r} regions and {s} statuses");
    }
    let mut rows: Vec<_> =
        contacts.into_iter().zip(regions).zip(statuses).map(|((c, r), s)| (c, r, s)).collect();
    rows.sort_unstable();
    Ok(rows)
}

/// Whether two results are the same; if not, the first rows that differ.
fn same<Row: PartialEq + Debug>(name: &str, ours: &[Row], theirs: &[Row]) -> Result<usize> {
    let differing: Vec<_> =
        ours.iter().zip(theirs).enumerate().filter(|(_, (ours, theirs))| ours != theirs).collect();
    if ours.len() == theirs.len() && differing.is_empty() {
        return Ok(ours.len());
    }
    let mut message = format!("{name}: {} rows of {} differ", differing.len(), ours.len());
    if ours.len() != theirs.len() {
        message.push_str(&format!(", and they have {} rows", theirs.len()));
    }
    for (row, (ours, theirs)) in differing.iter().take(SHOWN) {
        message.push_str(&format!("\n  row {row}: ours {ours:?}, theirs {theirs:?}"));
    }
    bail!(message)
}

fn read_u8(path: &Path) -> Result<Vec<u8>> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", workspace::shown(path)))?;
    if bytes.is_empty() {
        bail!("{} is empty", workspace::shown(path));
    }
    Ok(bytes)
}

fn read_i32(path: &Path) -> Result<Vec<i32>> {
    let bytes = read_u8(path)?;
    let (numbers, rest) = bytes.as_chunks::<4>();
    if !rest.is_empty() {
        bail!("{} does not hold whole numbers of four bytes", workspace::shown(path));
    }
    Ok(numbers.iter().map(|number| i32::from_le_bytes(*number)).collect())
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn equal_results_are_counted() {
        assert_eq!(same("seat.u8", &[1, 6, 3], &[1, 6, 3]).unwrap(), 3);
    }

    #[test]
    fn equal_totals_are_not_enough() {
        let error = same("seat.u8", &[1, 6, 3], &[6, 1, 3]).unwrap_err();
        let expected = "seat.u8: 2 rows of 3 differ\n  row 0: ours 1, theirs 6\n  row 1: ours 6, theirs 1";
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn a_missing_row_is_seen() {
        let error = same("seat.u8", &[1, 6], &[1]).unwrap_err();
        assert_eq!(error.to_string(), "seat.u8: 0 rows of 2 differ, and they have 1 rows");
    }
}
