//! Whatever stands in the cells: it is read or refused, and nothing of a person shows.

use super::material::{gelderland, read};
use crate::sampling::sampling;
use bouwsteen::Language;
use bouwsteen::exchange::{FactKind, Table};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Cells with somebody in them.
const PERSONAL: [&str; 4] =
    ["Geheim Geval", "geheim.geval@mail.example", "06-77 66 55 44", "Geheim <geheim.geval@mail.example>"];

/// Cells that tables have, and some that they should not have.
const CELLS: [&str; 38] = [
    "",
    "",
    "",
    "",
    "-",
    "lt-ede",
    "lt-ede-1",
    "anna",
    "bram",
    "GM0228",
    "JZ21",
    "GM0202/noord",
    "GM0202/zuid",
    "Ede",
    "Edee",
    "Ede; GM0203",
    "Food Valley",
    "Lokaal team Ede",
    "localTeam",
    "GI",
    "veiligThuis",
    "wethouder",
    "delivery",
    "P3M",
    "3 maanden",
    "P",
    "2021-01-01",
    "1-9-2021",
    "31-2-2021",
    "self",
    "organisation",
    "ja",
    "false",
    "mon; tue",
    "0318-123456",
    "x@y.example",
    "geen",
    "desk",
];

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(&CELLS[..]).prop_map(str::to_owned),
        1 => select(&PERSONAL[..]).prop_map(str::to_owned),
        1 => ".{0,20}",
    ]
}

fn table(kind: FactKind) -> impl Strategy<Value = Table> {
    let fields: Vec<_> = kind.columns().iter().map(|column| column.field.heading()).collect();
    let most = fields.len();
    let headings = subsequence(fields, 2..=most).prop_shuffle();
    let rows = prop::collection::vec(prop::collection::vec(cell(), 0..most + 2), 0..6);
    (headings, rows)
        .prop_map(|(headings, rows)| Table::from_cells(std::iter::once(headings).chain(rows)).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..sampling() })]

    #[test]
    fn any_cells_are_read_or_refused_and_nobody_shows(
        districts in table(FactKind::Districts),
        organisations in table(FactKind::Organisations),
        contacts in table(FactKind::Contacts),
        agreements in table(FactKind::Agreements),
        confirmations in table(FactKind::Confirmations),
        absences in table(FactKind::Absences),
    ) {
        let tables = [districts, organisations, contacts, agreements, confirmations, absences];
        let Err(problems) = read(&gelderland(), &tables) else { return Ok(()) };
        prop_assert!(!problems.is_empty());
        let mut shown = format!("{problems}\n{problems:?}");
        for found in &problems {
            for language in [Language::Nl, Language::En] {
                shown += &found.problem.message(language);
                shown += &found.problem.help(language);
            }
            // The register is never asked about what could not be read.
            prop_assert!(found.table.is_some(), "{}", found.problem);
        }
        for hidden in ["eheim", "77 66", "776655"] {
            prop_assert!(!shown.contains(hidden), "{}", shown);
        }
        let places: Vec<_> = problems.iter().map(|found| (found.table, found.row, found.column)).collect();
        prop_assert!(places.is_sorted(), "{}", problems);
    }
}
