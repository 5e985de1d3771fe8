//! The hard register: every status, chains, several areas and regions, history.

use super::arrays::{bytes, day, freshness, from, ints, rhythms, role, until};
use super::timing::{best, say};
use bouwsteen::{Change, Columns, Confirmation, Confirmer, ContactId, Date, Policy, Register};
use bouwsteen_tests::generate::{HardOptions, hard};
use serde_json::json;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Measures assessments and changes, and writes what the peers need.
pub(crate) fn measure(directory: &Path, quick: bool) {
    let policy = Policy::gvjb_2021();
    let on: Date = "2021-09-01".parse().unwrap();
    // The same days, two years earlier: a policy of that year would judge, so the rows alone are counted.
    let before: Date = "2019-09-01".parse().unwrap();
    let large = if quick { 100_000 } else { 1_000_000 };
    let sizes = [
        (large, 9, Some("≤ 15 ms"), "ms", 1e3),
        (50_000, 50, Some("≤ 0.8 ms"), "ms", 1e3),
        (2_000, 500, Some("≤ 60 µs"), "µs", 1e6),
    ];
    for (contacts, repetitions, target, unit, scale) in sizes {
        let register = Register::from_str(&hard(1, contacts, &HardOptions::for_size(contacts))).unwrap();
        let time = best(repetitions, || register.assess(&policy, on));
        let peers = (contacts == large).then_some("hard");
        let work = format!("assess, all of step 1, {contacts} contacts, hard register");
        say(&work, target, time * scale, unit, "every verdict counted per region", peers);
        let time = best(repetitions, || register.coverage_totals(before));
        say(
            &format!("the same rows two years back, {contacts} contacts"),
            None,
            time * scale,
            unit,
            "",
            None,
        );
        if contacts == large {
            write(directory, &register, on);
        }
        if contacts == 50_000 {
            change(&register, &policy, on);
        }
    }
}

/// One confirmation given and taken back, of contacts with up to eight people depending on them.
fn change(register: &Register, policy: &Policy, on: Date) {
    let mut dependants: HashMap<&ContactId, usize> = HashMap::new();
    for absence in register.contacts().flat_map(|contact| &contact.absences) {
        *dependants.entry(absence.replaced_by.as_ref().unwrap_or_else(|| &NOBODY)).or_default() += 1;
    }
    let mut chosen: Vec<_> =
        dependants.iter().filter(|(_, count)| **count <= 8).map(|(id, count)| (*count, *id)).collect();
    chosen.sort_unstable();
    let chosen: Vec<_> =
        chosen.iter().rev().take(2_000).filter(|(_, id)| register.contact(id).is_some()).collect();
    let mut live = register.live(policy, on);
    let confirmation = Confirmation { on, by: Confirmer::Oneself };
    let changes: Vec<_> = chosen
        .iter()
        .flat_map(|(_, id)| {
            let id = ContactId::clone(id);
            [Change::Confirm(id.clone(), confirmation), Change::Unconfirm(id, confirmation)]
        })
        .collect();
    let mut best = f64::INFINITY;
    let mut changed = 0;
    for _ in 0..20 {
        let start = Instant::now();
        changed = 0;
        for change in &changes {
            changed += live.apply(std::slice::from_ref(change)).map_or(0, |delta| delta.changed.len());
        }
        best = best.min(start.elapsed().as_secs_f64() / changes.len() as f64);
    }
    let most = chosen.first().map_or(0, |(count, _)| *count);
    let least = chosen.last().map_or(0, |(count, _)| *count);
    let note = format!(
        "{} changes of contacts with {least} to {most} dependants, {:.1} verdicts changed each",
        changes.len(),
        f64::from(u32::try_from(changed).unwrap()) / changes.len() as f64
    );
    say(
        "one change of one contact → changed verdicts, 50000 contacts",
        Some("≤ 2 µs"),
        best * 1e6,
        "µs",
        &note,
        None,
    );
}

static NOBODY: std::sync::LazyLock<ContactId> = std::sync::LazyLock::new(|| "nobody".parse().unwrap());

/// Writes the facts and our rows as arrays.
fn write(directory: &Path, register: &Register, on: Date) {
    let columns = register.columns(on);
    let numbers: HashMap<&str, u32> = (0..u32::try_from(columns.organisations()).unwrap())
        .map(|n| (columns.organisation(n).unwrap().id.as_str(), n))
        .collect();
    let active = |of: fn(bouwsteen::Period) -> i32| -> Vec<i32> {
        (0..u32::try_from(columns.organisations()).unwrap())
            .map(|n| of(columns.organisation(n).unwrap().active))
            .collect()
    };
    ints(directory, "organisation.from", &active(from));
    ints(directory, "organisation.until", &active(until));
    contacts(directory, &columns, &numbers);
    let fresh = &columns.freshness;
    ints(directory, "ours.freshness.contact", &signed(&fresh.contact));
    ints(directory, "ours.freshness.region", &signed(&fresh.region));
    bytes(
        directory,
        "ours.freshness.status",
        &fresh.status.iter().map(|status| freshness(*status)).collect::<Vec<_>>(),
    );
    let coverage = &columns.coverage;
    bytes(
        directory,
        "ours.seat",
        &coverage.status.iter().map(|status| *status as u8 + 1).collect::<Vec<_>>(),
    );
    let seats = seats(&columns);
    let mut reachable = vec![0; coverage.status.len()];
    for row in register.coverage(on) {
        let leaf = columns.leaves(&row.area)[0];
        reachable[seats[&(numbers[row.organisation.as_str()], leaf)] as usize] =
            i32::try_from(row.reachable).unwrap();
    }
    ints(directory, "ours.reachable", &reachable);
    let header = json!({
        "on": on.to_string(), "contacts": columns.contacts(), "seats": coverage.status.len(),
        "rhythms": rhythms(register, on),
    });
    fs::write(directory.join("hard.json"), header.to_string()).unwrap();
}

fn signed(numbers: &[u32]) -> Vec<i32> {
    numbers.iter().map(|number| i32::try_from(*number).unwrap()).collect()
}

fn seats(columns: &Columns) -> HashMap<(u32, u32), i32> {
    let coverage = &columns.coverage;
    coverage.organisation.iter().copied().zip(coverage.area.iter().copied()).zip(0..).collect()
}

/// Contacts with their services, absences, confirmations and areas.
fn contacts(directory: &Path, columns: &Columns, numbers: &HashMap<&str, u32>) {
    let seats = seats(columns);
    let all = || {
        (0..u32::try_from(columns.contacts()).unwrap())
            .map(|n| (i32::try_from(n).unwrap(), columns.contact(n).unwrap()))
    };
    let slots: HashMap<&str, i32> = all().map(|(number, contact)| (contact.id.as_str(), number)).collect();
    let regions: Vec<(String, i32)> = {
        let mut regions = Vec::new();
        while let Some(region) = columns.region(u32::try_from(regions.len()).unwrap()) {
            regions.push((region.to_string(), i32::try_from(regions.len()).unwrap()));
        }
        regions
    };
    let region_of_leaf = |columns: &Columns| -> HashMap<u32, i32> {
        regions
            .iter()
            .flat_map(|(code, number)| {
                columns.leaves(&code.parse().unwrap()).iter().map(|leaf| (*leaf, *number))
            })
            .collect()
    };
    let region_of_leaf = region_of_leaf(columns);
    let (mut organisation, mut roles) = (Vec::new(), Vec::new());
    let mut service = [const { Vec::new() }; 3];
    let mut absence = [const { Vec::new() }; 4];
    let mut confirmation = [const { Vec::new() }; 2];
    let mut member = [const { Vec::new() }; 5];
    for (number, contact) in all() {
        let own = numbers[contact.organisation.as_str()];
        organisation.push(i32::try_from(own).unwrap());
        roles.push(role(columns.organisation(own).unwrap().role));
        for period in contact.in_service.periods() {
            push(&mut service, [number, from(*period), until(*period)]);
        }
        for away in &contact.absences {
            let stand_in = away.replaced_by.as_ref().map_or(-1, |id| slots[id.as_str()]);
            push(&mut absence, [number, from(away.period), until(away.period), stand_in]);
        }
        for vouched in &contact.confirmations {
            push(&mut confirmation, [number, day(vouched.on)]);
        }
        for dated in &contact.areas {
            for leaf in columns.leaves(&dated.area) {
                let seat = seats.get(&(own, *leaf)).copied().unwrap_or(-1);
                push(
                    &mut member,
                    [number, region_of_leaf[leaf], seat, from(dated.period), until(dated.period)],
                );
            }
        }
    }
    ints(directory, "contact.organisation", &organisation);
    bytes(directory, "contact.role", &roles);
    table(directory, "service", ["contact", "from", "until"], &service);
    table(directory, "absence", ["contact", "from", "until", "standin"], &absence);
    table(directory, "confirmation", ["contact", "day"], &confirmation);
    table(directory, "member", ["contact", "region", "seat", "from", "until"], &member);
}

fn push<const N: usize>(columns: &mut [Vec<i32>; N], row: [i32; N]) {
    columns.iter_mut().zip(row).for_each(|(column, value)| column.push(value));
}

fn table<const N: usize>(directory: &Path, name: &str, names: [&str; N], columns: &[Vec<i32>; N]) {
    for (column, values) in names.iter().zip(columns) {
        ints(directory, &format!("{name}.{column}"), values);
    }
}
