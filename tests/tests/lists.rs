//! Lists in: every file of `tests/lists` gives the columns, people and refused rows that are expected of it, one list of
//! 200,000 rows adds up, and whatever stands in the cells nothing personal shows.

use bouwsteen::exchange::{Columns, ListReading, ReadingOptions, Table};
use bouwsteen::{Date, Language, Problems, Register};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("lists")
}

/// The names of the fixtures with what is expected of them.
fn fixtures() -> Vec<(String, Value)> {
    let mut names: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            name.strip_suffix(".expected.json").map(str::to_owned)
        })
        .collect();
    names.sort();
    let read = |name: String| {
        let file = folder().join(format!("{name}.expected.json"));
        let expected = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        (name, expected)
    };
    names.into_iter().map(read).collect()
}

/// The bytes of a list, whatever kind of file it is.
fn list(name: &str) -> Vec<u8> {
    let files = ["csv", "tsv", "txt"].map(|ending| folder().join(format!("{name}.{ending}")));
    let mut there = files.iter().filter(|file| file.exists());
    let file = there.next().unwrap_or_else(|| panic!("{name} has no list"));
    assert_eq!(there.next(), None, "{name} has two lists");
    std::fs::read(file).unwrap()
}

/// The register of a fixture: the small one beside the lists, or that of the demonstration.
fn register(expected: &Value) -> Register {
    match expected["register"].as_str() {
        None => Register::from_slice(&std::fs::read(folder().join("register.json")).unwrap()).unwrap(),
        Some("demo") => Register::demo(),
        Some(other) => panic!("there is no register {other}"),
    }
}

fn options(expected: &Value) -> ReadingOptions {
    let organisation = expected["organisation"].as_str().map(|id| id.parse().unwrap());
    let on = expected["on"].as_str().unwrap_or("2021-09-01").parse().unwrap();
    ReadingOptions { organisation, on }
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
        let deliveries = reading.into_deliveries(on, None);
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
