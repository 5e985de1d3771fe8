//! Lists in: every file of `tests/lists` gives the columns, people and refused rows that are expected of it, one list of
//! 200,000 rows adds up, and whatever stands in the cells nothing personal shows.

#[path = "support/sampling.rs"]
mod sampling;

use bouwsteen::exchange::{Columns, ListReading, ReadingOptions, Table};
use bouwsteen::{Date, Language, Problems, Register};
use bouwsteen_tests::data;
use proptest::prelude::*;
use sampling::sampling;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// The names of the fixtures with what is expected of them.
fn fixtures() -> Vec<(String, Value)> {
    data::documents("lists", ".expected.json")
}

/// The bytes of a list, whatever kind of file it is.
fn list(name: &str) -> Vec<u8> {
    let files = ["csv", "tsv", "txt"].map(|ending| data::folder("lists").join(format!("{name}.{ending}")));
    let mut there = files.iter().filter(|file| file.exists());
    let file = there.next().unwrap_or_else(|| panic!("{name} has no list"));
    assert_eq!(there.next(), None, "{name} has two lists");
    std::fs::read(file).unwrap()
}

/// The register of a fixture: the small one beside the lists, or that of the demonstration.
fn register(expected: &Value) -> Register {
    match expected["register"].as_str() {
        None => {
            static SMALL: LazyLock<Register> = LazyLock::new(|| {
                Register::from_slice(&std::fs::read(data::folder("lists").join("register.json")).unwrap())
                    .unwrap()
            });
            SMALL.clone()
        }
        Some("demo") => Register::demo(),
        Some(other) => panic!("there is no register {other}"),
    }
}

fn options(expected: &Value) -> ReadingOptions {
    let organisation = expected["organisation"].as_str().map(|id| id.parse().unwrap());
    let on = expected["on"].as_str().unwrap_or("2021-09-01").parse().unwrap();
    ReadingOptions { organisation, ..ReadingOptions::on(on) }
}

/// What came out, in the form of what is expected.
fn outcome(table: &Table, reading: &ListReading, columns: &Columns) -> Value {
    let meanings = columns.columns().iter();
    let meanings = meanings.map(|column| (column.letter.clone(), json!(column.meaning.as_str())));
    let accepted = reading.accepted.iter().map(|accepted| {
        let mut row = serde_json::to_value(&accepted.person).unwrap();
        row["organisation"] = json!(accepted.organisation.as_str());
        row
    });
    let refused = reading.refused.iter().map(|refused| {
        let problems =
            refused.problems.iter().map(|found| json!([found.problem.path(), found.problem.code().as_str()]));
        let mut row = serde_json::to_value(&refused.who).unwrap();
        row["problems"] = problems.collect();
        if let Some(organisation) = &refused.organisation {
            row["organisation"] = json!(organisation.as_str());
        }
        row
    });
    json!({
        "encoding": table.encoding().as_str(),
        "delimiter": table.delimiter().map(String::from),
        "headings": columns.headings(),
        "columns": meanings.collect::<Map<_, _>>(),
        "accepted": accepted.collect::<Vec<_>>(),
        "refused": refused.collect::<Vec<_>>(),
        "empty": reading.empty.iter().map(|empty| json!([empty.row, empty.why.as_str()])).collect::<Vec<_>>(),
    })
}

/// Everything that can be shown of what was refused, in both languages.
fn shown(reading: &ListReading) -> String {
    let mut shown = format!("{reading:?}");
    for refused in &reading.refused {
        for found in &refused.problems {
            shown += &format!("{}\n", found.problem);
        }
    }
    for language in [Language::Nl, Language::En] {
        shown += &reading.to_json(language);
    }
    shown
}

fn read(name: &str, expected: &Value) -> Result<(Value, ListReading), Problems> {
    let table = Table::from_slice(&list(name))?;
    let columns = Columns::propose(&table)?;
    let reading = columns.read(&table, &register(expected), &options(expected));
    let below = table.rows() - columns.headings().1 as usize;
    assert_eq!(reading.rows(), below, "{name}: accepted, refused and empty are not all rows");
    Ok((outcome(&table, &reading, &columns), reading))
}

/// The differences between what was found and expected, key by key and row by row.
fn differences(found: &Value, expected: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    for (key, found) in found.as_object().unwrap() {
        let expected = &expected[key];
        match (found.as_array(), expected.as_array()) {
            (Some(found), Some(expected)) if found.iter().any(|row| row.is_object() || row.is_array()) => {
                let only = |one: &[Value], other: &[Value], sign: &str| {
                    let rows = one.iter().filter(|row| !other.contains(row));
                    rows.map(|row| format!("  {key} {sign} {row}")).collect::<Vec<_>>()
                };
                lines.extend(only(found, expected, "found   "));
                lines.extend(only(expected, found, "expected"));
                if lines.is_empty() && found != expected {
                    lines.push(format!("  {key} stand in another order"));
                }
            }
            _ if found != expected => lines.push(format!("  {key} found {found}, expected {expected}")),
            _ => {}
        }
    }
    lines
}

#[test]
fn every_list_gives_what_is_expected() {
    let (mut failed, fixtures) = (Vec::new(), fixtures());
    assert!(fixtures.len() >= 50, "{} lists", fixtures.len());
    for (name, expected) in fixtures {
        let lines = match read(&name, &expected) {
            Err(problems) => {
                let found = problems.iter().map(|problem| json!([problem.path(), problem.code().as_str()]));
                differences(&json!({ "problems": found.collect::<Vec<_>>() }), &expected)
            }
            Ok((found, reading)) => {
                let mut lines = differences(&found, &expected);
                let shown = shown(&reading);
                for hidden in expected["neverShown"].as_array().into_iter().flatten() {
                    let hidden = hidden.as_str().unwrap();
                    if shown.contains(hidden) {
                        lines.push(format!("  shows {hidden}"));
                    }
                }
                if !expected["problems"].is_null() {
                    lines.push(format!("  expected the problems {}", expected["problems"]));
                }
                for (cell, names) in expected["suggested"].as_object().into_iter().flatten() {
                    let mut problems = reading.refused.iter().flat_map(|row| &row.problems);
                    let problem = problems.find(|found| found.problem.path() == cell);
                    let help = problem.map(|found| found.problem.help(Language::Nl)).unwrap_or_default();
                    if !help.contains(names.as_str().unwrap()) {
                        lines.push(format!("  {cell} suggests `{help}`, expected {names}"));
                    }
                }
                lines
            }
        };
        if !lines.is_empty() {
            failed.push(format!("{name}:\n{}", lines.join("\n")));
        }
    }
    assert!(failed.is_empty(), "{} lists differ:\n{}", failed.len(), failed.join("\n"));
}

/// The lists of organisations that are made of a list hold everybody once, and every refused row.
#[test]
fn deliveries_hold_everybody() {
    let on: Date = "2021-09-01".parse().unwrap();
    for (name, expected) in fixtures() {
        let Ok((_, reading)) = read(&name, &expected) else { continue };
        let people = reading.accepted.len();
        let refused = reading.refused.clone();
        let deliveries = reading.into_deliveries(None);
        let organisations: Vec<_> = deliveries.iter().map(|delivery| &delivery.organisation).collect();
        assert!(organisations.windows(2).all(|pair| pair[0] < pair[1]), "{name}: {organisations:?}");
        assert_eq!(deliveries.iter().map(|delivery| delivery.people.len()).sum::<usize>(), people, "{name}");
        for delivery in &deliveries {
            assert!(!delivery.people.is_empty() && delivery.on == on, "{name}");
            assert!(delivery.people.windows(2).all(|pair| pair[0].row < pair[1].row), "{name}");
            let own = refused.iter().filter(|row| {
                row.organisation.as_ref().is_none_or(|organisation| *organisation == delivery.organisation)
            });
            assert!(own.map(|row| &row.who).eq(&delivery.refused), "{name}");
        }
    }
}

// A list of 200,000 rows.

/// How many rows of each kind a long list was given.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    people: usize,
    accepted: usize,
    refused: usize,
    blank: usize,
    total: usize,
    heading: usize,
}

/// A list of the demonstration's local teams, drawn from a seed, with the counts that it has by how it is made.
fn long_list(rows: usize, seed: u64) -> (String, Counts) {
    const HEADINGS: &str =
        "Naam;Functie;Organisatie;Rol;Gemeente;E-mail;Telefoon;Werkdagen;SKJ;Laatst gecontroleerd";
    const TEAMS: [(&str, &str); 6] = [
        ("Lokaal team Ede", "Ede"),
        ("LT Barneveld", "Gem. Barneveld"),
        ("lt-oost-gelre", "GM1586"),
        ("wijkteam Neder-Betuwe", "neder betuwe"),
        ("Gemeente Berg en Dal", "Berg & Dal"),
        ("Lokaal team West Maas en Waal", "West Maas en Waal"),
    ];
    let (mut text, mut counts, mut state) = (format!("{HEADINGS}\r\n"), Counts::default(), seed);
    let mut last = None;
    for row in 0..rows {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let draw = usize::try_from(state >> 33).unwrap();
        let (team, place) = TEAMS[draw % TEAMS.len()];
        let day = draw % 28 + 1;
        let mut person = |name: &str, place: &str, phone: &str| {
            let _ = write!(
                text,
                "{name};jeugd- en gezinsprofessional;{team};Lokaal team;{place};v{row}@team.example;{phone};ma di do;ja;{day}-8-2021\r\n"
            );
        };
        let phone = format!("06-{:08}", 10_000_000 + row);
        match draw / 100 % 100 {
            0..80 => {
                person(&format!("Verzonnen-{row:06}"), place, &phone);
                (counts.people, counts.accepted) = (counts.people + 1, counts.accepted + 1);
                last =
                    Some(format!("Verzonnen-{row:06};jeugd- en gezinsprofessional;{team};;{place};;;;;\r\n"));
            }
            80..88 => match &last {
                // The last person once more.
                Some(again) => {
                    text += again;
                    counts.accepted += 1;
                }
                None => {
                    text += ";;;;;;;;;\r\n";
                    counts.blank += 1;
                }
            },
            88..91 => {
                person(&format!("Fout-{row:06}"), place, "06-123");
                counts.refused += 1;
            }
            91..93 => {
                person(&format!("Fout-{row:06}"), &format!("Edde {row}"), &phone);
                counts.refused += 1;
            }
            93..94 => {
                person("", place, &phone);
                counts.refused += 1;
            }
            94..97 => {
                text += "\r\n";
                counts.blank += 1;
            }
            97..99 => {
                let _ = write!(text, "Totaal;;;;;;{row};;;\r\n");
                counts.total += 1;
            }
            _ => {
                let _ = write!(text, "{HEADINGS}\r\n");
                counts.heading += 1;
            }
        }
    }
    // So that the last row has something in it.
    text += "Totaal;\r\n";
    counts.total += 1;
    (text, counts)
}

#[test]
fn two_hundred_thousand_rows_add_up() {
    let (text, expected) = long_list(200_000, 42);
    let table = Table::from_slice(text.as_bytes()).unwrap();
    assert_eq!(table.rows(), 200_002);
    let options = ReadingOptions::on("2021-09-01".parse().unwrap());
    let reading = Columns::propose(&table).unwrap().read(&table, &Register::demo(), &options);
    let empty = |why: &str| reading.empty.iter().filter(|row| row.why.as_str() == why).count();
    let counts = Counts {
        people: reading.accepted.len(),
        accepted: reading.accepted_rows(),
        refused: reading.refused.len(),
        blank: empty("blank"),
        total: empty("total"),
        heading: empty("heading"),
    };
    assert_eq!(counts, expected);
    assert_eq!(reading.rows(), 200_001);
    assert!(expected.refused > 10_000 && expected.heading > 1_000 && expected.accepted > expected.people);
}

// Whatever stands in the cells.

/// Cells with somebody in them.
const PERSONAL: [&str; 5] = [
    "Geheim Geval",
    "geheim.geval@mail.example",
    "06-77 66 55 44",
    "=Geheim(A1)",
    "Geheim <geheim.geval@mail.example>",
];

/// Cells that lists have, and a few that they should not have.
const CELLS: [&str; 24] = [
    "",
    "",
    "-",
    "Naam",
    "Totaal",
    "12,5",
    "Ede",
    "Bergh en Dal",
    "Bergen",
    "Ede, Barneveld en Mook en Middelaar",
    "Lokaal team Ede",
    "Lokaal team Eede",
    "GI",
    "Veilig Thuis",
    "raad",
    "ma t/m do",
    "ja",
    "1-9-2021",
    "31-2-2021",
    "44440",
    "0318-123456",
    "x@y.example",
    "'+31612345678",
    "\u{a0}\u{200b}",
];

const HEADINGS: [&str; 16] = [
    "Naam",
    "Contact-id",
    "Voornaam",
    "Tussenvoegsel",
    "Achternaam",
    "Functie",
    "Organisatie",
    "Rol",
    "Gemeente",
    "Regio",
    "E-mail",
    "Telefoon",
    "Werkdagen",
    "SKJ",
    "Laatst gecontroleerd",
    "Opmerkingen",
];

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::sample::select(&CELLS[..]).prop_map(str::to_owned),
        2 => proptest::sample::select(&PERSONAL[..]).prop_map(str::to_owned),
        1 => ".{0,30}",
        1 => "[a-z ,;/|&\\n]{0,60}",
    ]
}

proptest! {
    #![proptest_config(sampling())]

    #[test]
    fn any_cells_add_up_and_nobody_shows(
        headings in proptest::sample::subsequence(&HEADINGS[..], 1..=16).prop_shuffle(),
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..18), 0..12),
        owned in any::<bool>(),
    ) {
        let first = headings.into_iter().map(str::to_owned).collect();
        let Ok(table) = Table::from_cells(std::iter::once(&first).chain(&rows)) else {
            return Err(TestCaseError::reject("no rows"));
        };
        let columns = match Columns::propose(&table) {
            Ok(columns) => columns,
            Err(problems) => {
                prop_assert!(!problems.to_string().contains("eheim"));
                return Ok(());
            }
        };
        let organisation = owned.then(|| "lt-ede".parse().unwrap());
        let options = ReadingOptions { organisation, ..ReadingOptions::on("2021-09-01".parse().unwrap()) };
        let reading = columns.read(&table, &register(&Value::Null), &options);
        prop_assert_eq!(reading.rows(), table.rows() - columns.headings().1 as usize);
        if columns.headings() != (1, 1) {
            // A row of people that looks more like headings than the headings do is shown as headings.
            return Ok(());
        }
        let shown = shown(&reading);
        for hidden in ["eheim", "77 66", "mail.example"] {
            prop_assert!(!shown.contains(hidden), "{} shows: {}", hidden, shown);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), text in ".{0,200}") {
        for bytes in [bytes, [b"Naam;Organisatie;E-mail\n", text.as_bytes()].concat()] {
            let Ok(table) = Table::from_slice(&bytes) else { continue };
            let Ok(columns) = Columns::propose(&table) else { continue };
            let options = ReadingOptions::on("2021-09-01".parse().unwrap());
            let reading = columns.read(&table, &register(&Value::Null), &options);
            prop_assert_eq!(reading.rows(), table.rows() - columns.headings().1 as usize);
        }
    }
}
