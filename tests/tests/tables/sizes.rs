//! Large tables, made to be large: they end soon, and what is told of them stays within bounds.

use super::material::{gelderland, read};
use bouwsteen::exchange::{Table, TableProblems};
use bouwsteen::{ProblemCode, Register};
use std::collections::BTreeSet;

const ROWS: usize = 20_000;

/// The headings and the one row that each table has when nothing is said about it.
const USUAL: [&str; 6] = [
    "id;name\n",
    "id;name;role;serves\nlt-ede;Lokaal team Ede;lt;Ede\n",
    "id;name;organisation;areas;from;until\nanna;Anna Verzonnen;lt-ede;Ede;;\n",
    "region;from;until;role;every;custodian\n",
    "contact;on;by\n",
    "contact;from;until;replaced_by\n",
];

/// The usual tables, with so many rows below the one at a place.
fn with_rows(place: usize, row: impl Fn(usize) -> String) -> Result<Register, TableProblems> {
    let mut texts = USUAL.map(str::to_owned);
    texts[place] += &(0..ROWS).map(row).collect::<Vec<_>>().join("\n");
    read(&gelderland(), &texts.map(|text| Table::from_text(&text).unwrap()))
}

fn codes(problems: &TableProblems) -> BTreeSet<ProblemCode> {
    problems.iter().map(|found| found.problem.code()).collect()
}

#[test]
fn a_thousand_problems_are_kept_and_the_rest_is_counted() {
    let problems =
        with_rows(2, |_| "GM0228;Anna Verzonnen;nergens;Nergenshuizen;x-y;".to_owned()).unwrap_err();
    assert_eq!(
        (problems.iter().count(), problems.len(), problems.more()),
        (1_000, 4 * ROWS, 4 * ROWS - 1_000)
    );
    assert!(problems.to_string().ends_with(&format!("and {} more", 4 * ROWS - 1_000)));
    let plain = problems.into_problems();
    assert_eq!((plain.iter().count(), plain.len()), (1_000, 4 * ROWS));
}

#[test]
fn all_rows_about_one_thing_are_joined_soon() {
    let one =
        with_rows(1, |row| format!("lt-ede;;;Ede, {}", if row % 2 == 0 { "Barneveld" } else { "GM0202" }));
    assert_eq!(one.unwrap().organisations().next().unwrap().serves.len(), 3);
    let same = with_rows(2, |_| "anna;Anna Verzonnen;lt-ede;GM0228;2021-01-01;".to_owned()).unwrap();
    assert_eq!(same.contacts().next().unwrap().in_service.periods().len(), 1);
    let other = with_rows(2, |row| format!("anna;Anna Anders {row};lt-ede;;;")).unwrap_err();
    assert_eq!((other.len(), codes(&other)), (ROWS, [ProblemCode::SaidOtherwise].into()));
    let nameless = with_rows(2, |_| ";Bram Verzonnen;lt-ede;;;".to_owned()).unwrap();
    assert_eq!(nameless.contacts().count(), 2);
    let agreement = with_rows(3, |_| "JZ21;2021-01-01;;lt;P3M;Ede".to_owned()).unwrap();
    assert_eq!(agreement.agreements().len(), 1);
}

#[test]
fn all_rows_about_other_things_are_told_apart_soon() {
    let people = with_rows(2, |row| format!(";Persoon {row};lt-ede;;;")).unwrap();
    assert_eq!(people.contacts().count(), ROWS + 1);
    assert!(people.contact(&format!("lt-ede-{ROWS}").parse().unwrap()).is_some());
    let organisations = with_rows(1, |row| format!("o{row};Organisatie {row};gi;JZ21")).unwrap();
    assert_eq!(organisations.organisations().count(), ROWS + 1);
    let unclear = with_rows(3, |row| format!("JZ21;;;;;wie {row}")).unwrap_err();
    assert_eq!((unclear.len(), codes(&unclear)), (ROWS, [ProblemCode::UnknownParty].into()));
}

#[test]
fn all_rows_about_one_contact_are_set_beside_each_other_soon() {
    let confirmed = with_rows(4, |_| "anna;2021-05-01;self".to_owned()).unwrap();
    assert_eq!(confirmed.contacts().next().unwrap().confirmations.len(), ROWS);
    let away = with_rows(5, |_| "anna;2021-05-01;;".to_owned()).unwrap_err();
    assert_eq!((away.len(), codes(&away)), (ROWS - 1, [ProblemCode::OverlappingAbsences].into()));
    let agreements =
        with_rows(3, |row| format!("JZ21;2021-01-01;{}-01-01;lt;P3M;", 2022 + row % 170)).unwrap_err();
    assert_eq!((agreements.len(), codes(&agreements)), (169, [ProblemCode::TwoAgreements].into()));
}

/// A cell as long as a cell can be, under every heading.
#[test]
fn long_cells_end_soon() {
    let long = ["Ede, ", "P", "1 maand en ", "a@b.example; ", "ma ", "email; ", "0"];
    for part in long {
        let text = part.repeat(30_000 / part.len());
        for (place, usual) in USUAL.iter().enumerate() {
            let headings = usual.lines().next().unwrap().split(';').map(str::to_owned);
            let cells = headings.clone().map(|_| text.clone()).collect();
            let mut tables = USUAL.map(|usual| Table::from_text(usual).unwrap());
            tables[place] = Table::from_cells([headings.collect::<Vec<_>>(), cells]).unwrap();
            assert!(!read(&gelderland(), &tables).unwrap_err().is_empty());
        }
    }
}
