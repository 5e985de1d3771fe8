//! What holds for every list, whatever it says.

use crate::material::{Material, entries, parse, seeds, share};
use bouwsteen::{ReconciledKind, Reconciliation, Register};
use bouwsteen_tests::generate::apply_plainly;
use bouwsteen_tests::plain::{Period, date};
use serde_json::Value;
use std::collections::BTreeSet;

/// Every list that is not refused as a whole, with what the engine makes of it; of a fifth of the seeds, since each
/// law reads them anew.
fn each(mut law: impl FnMut(u64, &Material, &Reconciliation)) {
    for seed in 0..seeds().div_ceil(5) {
        let material = Material::of(seed);
        if let Ok(done) = material.reconcile() {
            law(seed, &material, &done);
        }
    }
}

#[test]
fn the_changes_do_plainly_what_applying_does() {
    each(|seed, material, done| {
        let (changed, _) = done.apply(&material.register()).unwrap();
        let mut plainly = material.register.clone();
        for entry in entries(done) {
            entry["changes"]
                .as_array()
                .unwrap()
                .iter()
                .for_each(|change| apply_plainly(&mut plainly, change));
        }
        let plainly = Register::from_str(&plainly.to_string()).unwrap();
        assert_eq!(changed.to_json(), plainly.to_json(), "seed {seed}\n{material}");
    });
}

#[test]
fn a_changed_register_reads_back_and_undone_is_the_same_bytes() {
    each(|seed, material, done| {
        let register = material.register();
        let (changed, undo) = done.apply(&register).unwrap();
        let text = changed.to_json();
        assert_eq!(Register::from_str(&text).unwrap().to_json(), text, "seed {seed}\n{material}");
        assert_eq!(changed.with(&undo).unwrap().0.to_json(), register.to_json(), "seed {seed}\n{material}");
    });
}

#[test]
fn twice_is_once() {
    each(|seed, material, done| {
        let (changed, _) = done.apply(&material.register()).unwrap();
        let read = Register::from_str(&changed.to_json()).unwrap();
        for register in [changed, read] {
            let again = register.reconcile(&material.delivery(), share(100)).unwrap();
            let changes: Vec<_> = again.changes().collect();
            assert!(changes.is_empty(), "seed {seed}: {changes:?}\n{material}");
            // Who was new the first time is the same person the second time.
            for (first, second) in
                done.entries.iter().zip(&again.entries).filter(|(first, _)| first.row.is_some())
            {
                let once = first.contact.as_ref();
                assert_eq!(once, second.contact.as_ref(), "seed {seed}, row {:?}\n{material}", first.row);
            }
        }
    });
}

#[test]
fn the_order_of_the_register_says_nothing() {
    each(|seed, material, done| {
        let mut turned = material.register.clone();
        for key in ["organisations", "contacts", "districts"] {
            if let Some(facts) = turned[key].as_array_mut() {
                facts.reverse();
            }
        }
        let turned = Material { register: turned, list: material.list.clone(), percent: material.percent };
        assert_eq!(turned.reconcile().unwrap().to_json(), done.to_json(), "seed {seed}\n{material}");
    });
}

#[test]
fn a_reconciliation_can_be_kept_as_json() {
    each(|seed, material, done| {
        let text = done.to_json();
        let read =
            Reconciliation::from_slice(text.as_bytes()).unwrap_or_else(|found| panic!("{found}\n{text}"));
        assert_eq!((&read, read.to_json()), (done, text), "seed {seed}\n{material}");
    });
}

/// Every text of a document that stands under one of these keys.
fn texts<'a>(value: &'a Value, keys: &[&str], found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| texts(item, keys, found)),
        Value::Object(fields) => {
            for (key, value) in fields {
                found.extend(value.as_str().filter(|_| keys.contains(&key.as_str())));
                texts(value, keys, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_log_entry_has_no_people_and_counts_every_entry() {
    each(|seed, material, done| {
        let audit = done.audit().to_json();
        let mut personal = BTreeSet::new();
        for document in [&material.register["contacts"], &material.list] {
            texts(
                document,
                &["id", "contact", "newcomer", "name", "email", "phone", "function"],
                &mut personal,
            );
        }
        // An id that is also that of the organisation is not that of a person.
        personal.remove(material.list["organisation"].as_str().unwrap());
        for text in personal {
            assert!(!audit.contains(&format!("\"{text}\"")), "seed {seed}: {text} is in {audit}");
            assert!(text.len() < 4 || !audit.contains(text.trim()), "seed {seed}: {text} is in {audit}");
        }
        let counts = parse(&audit);
        let sum = |key: &str| {
            let counts = counts[key].as_object().into_iter().flat_map(|counts| counts.values());
            counts.map(|count| count.as_u64().unwrap() as usize).sum::<usize>()
        };
        assert_eq!(sum("entries"), done.entries.len(), "seed {seed}");
        assert_eq!(sum("changes"), done.changes().count(), "seed {seed}");
        assert_eq!(
            sum("fields"),
            done.entries.iter().map(|entry| entry.fields.len()).sum::<usize>(),
            "seed {seed}"
        );
    });
}

/// Which of its own an object has in common with somebody: the id, the name or the address.
fn shares<'a>(row: &Value, contact: &Value, keys: &[&'a str]) -> Vec<&'a str> {
    let plain = |value: &Value| {
        let text = value.as_str().unwrap_or_default().to_lowercase();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let same = |key: &&str| match *key {
        "id" => row["contact"] == contact["id"] || row["newcomer"] == contact["id"],
        key => !row[key].is_null() && plain(&row[key]) == plain(&contact[key]),
    };
    keys.iter().copied().filter(same).collect()
}

#[test]
fn nobody_ends_whom_a_row_left_to_a_person_may_mean() {
    each(|seed, material, done| {
        let entries = entries(done);
        let gone: BTreeSet<_> = entries
            .iter()
            .filter(|one| one["kind"] == "left")
            .map(|one| &one["contact"])
            .map(Value::as_str)
            .collect();
        let gone: Vec<_> = material.people().filter(|one| gone.contains(&one["id"].as_str())).collect();
        let organisations = material.register["organisations"].as_array().unwrap().iter();
        let own = organisations.filter(|one| one["id"] == material.list["organisation"]);
        let points: Vec<_> = own.flat_map(|one| one["points"].as_array().into_iter().flatten()).collect();
        let rows = ["people", "refused"].map(|key| material.list[key].as_array().unwrap());
        for entry in entries.iter().filter(|one| !one["reason"].is_null() && !one["row"].is_null()) {
            let candidates = entry["candidates"].as_array().unwrap();
            assert!(
                !candidates.iter().any(|one| gone.iter().any(|gone| gone["id"] == *one)),
                "seed {seed}: {entry}\n{material}"
            );
            let row = rows.into_iter().flatten().find(|row| row["row"] == entry["row"]).unwrap();
            let at_a_desk = points.iter().any(|point| !shares(row, point, &["email"]).is_empty());
            let keys: &[&str] = match entry["reason"].as_str().unwrap() {
                // By an address alone that others have too, a row that was read means nobody.
                "severalCandidates" | "sameNameTwice" => &["id", "name"],
                "sameIdTwice" | "idElsewhere" | "refused" if at_a_desk => &["id", "name"],
                "sameIdTwice" | "idElsewhere" | "refused" => &["id", "name", "email"],
                // Who it is about is clear.
                _ => continue,
            };
            // A row that gives the id or the address of one person alone is about that one, whoever has the name.
            let told = |one: &&Value| {
                material.people().any(|known| {
                    known["id"] == **one && shares(row, known, keys).iter().any(|key| *key != "name")
                })
            };
            if entry["reason"] == "refused"
                && candidates.len() == 1
                && candidates.iter().any(|one| told(&one))
            {
                continue;
            }
            for contact in &gone {
                assert!(
                    shares(row, contact, keys).is_empty(),
                    "seed {seed}: {row} and {contact}\n{material}"
                );
            }
        }
    });
}

#[test]
fn nobody_is_removed_and_no_more_end_than_may() {
    each(|seed, material, done| {
        let on = date(&material.list["on"]).unwrap();
        let serves = |one: &&Value| match &one["inService"] {
            Value::Array(periods) => periods.iter().any(|period| Period::read(period).holds(on)),
            period => Period::read(period).holds(on),
        };
        let serving = material.people().filter(serves).count();
        let gone = done.of_kind(ReconciledKind::Left).count();
        assert!(100 * gone <= usize::from(material.percent) * serving, "seed {seed}\n{material}");
        let ids = |register: &Value| -> BTreeSet<String> {
            let contacts = register["contacts"].as_array().unwrap().iter();
            contacts.map(|one| one["id"].as_str().unwrap().to_owned()).collect()
        };
        let before = ids(&material.register);
        let after = ids(&parse(&done.apply(&material.register()).unwrap().0.to_json()));
        assert!(before.is_subset(&after), "seed {seed}\n{material}");
        let joined = done.of_kind(ReconciledKind::Joined).count();
        assert_eq!(after.len(), before.len() + joined, "seed {seed}\n{material}");
    });
}
