//! Replays the shared cases of `tests/tables`: tables in; the facts of a register, or problems with their cells out.
//!
//! Every expected value was reasoned by hand. `BOUWSTEEN_CASE=<id>` replays one case; an unknown id fails.

use bouwsteen::exchange::{FactKind, RegisterTables, Table, TableProblem, TableProblems};
use bouwsteen::{Language, Problems, Register};
use bouwsteen_tests::data;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// All cases with the name of their file.
fn cases() -> Vec<(String, Value)> {
    data::cases("tables", "bouwsteen/table-cases/1")
}

/// The cells of a table of a case.
fn table(rows: &Value) -> Table {
    let rows = rows.as_array().unwrap().iter().map(|row| row.as_array().unwrap());
    let cells = rows.map(|row| row.iter().map(|cell| cell.as_str().unwrap()));
    Table::from_cells(cells).unwrap()
}

/// What a key of a register document holds, as core reads it.
fn of_register<T>(key: &str, value: &Value, pick: fn(&Register) -> T) -> T {
    let mut document = json!({ "format": "bouwsteen/register/1", "territory": { "edition": 2021 },
        "organisations": [], "contacts": [] });
    document[key] = value.clone();
    pick(&Register::from_str(&document.to_string()).unwrap())
}

/// Reads the tables of a case.
fn read(case: &Value) -> Result<Register, TableProblems> {
    let tables: BTreeMap<_, _> =
        case["tables"].as_object().unwrap().iter().map(|(kind, rows)| (kind.as_str(), table(rows))).collect();
    let cut = json!({ "edition": 2021, "province": "Gelderland" });
    let territory = if case["territory"].is_null() { &cut } else { &case["territory"] };
    let territory = territory_choice(territory);
    let on = case["on"].as_str().unwrap_or("2021-09-01").parse().unwrap();
    let mut given = RegisterTables::new(territory, on, &tables["organisations"]);
    given.vouched_by = case["vouchedBy"].as_str().map(|by| by.parse().unwrap());
    if !case["meta"].is_null() {
        given.meta = of_register("meta", &case["meta"], |register| register.meta().cloned());
    }
    given.districts = tables.get("districts");
    given.contacts = tables.get("contacts");
    given.agreements = tables.get("agreements");
    given.confirmations = tables.get("confirmations");
    given.absences = tables.get("absences");
    given.read()
}

/// A choice of territory, also one that does not exist.
fn territory_choice(value: &Value) -> bouwsteen::TerritoryChoice {
    match value["edition"].as_u64() {
        Some(1999) => bouwsteen::TerritoryChoice { edition: Some(1999), ..Default::default() },
        _ => of_register("territory", value, |register| register.territory_choice().clone()),
    }
}

/// Compares one case; what differs.
fn differences(case: &Value) -> Vec<String> {
    let expected = case["expected"].as_object().unwrap();
    match (read(case), expected.contains_key("problems")) {
        (Ok(register), false) => {
            let document: Value = serde_json::from_str(&register.to_json()).unwrap();
            let differs = expected.iter().filter(|(key, value)| document[key.as_str()] != **value);
            differs
                .map(|(key, value)| format!("{key}: {}\n  expected {value}", document[key.as_str()]))
                .collect()
        }
        (Ok(register), true) => vec![format!("was read: {}", register.to_json())],
        (Err(problems), false) => vec![format!("was refused: {problems}")],
        (Err(problems), true) => wrong_problems(&problems, &case["expected"]),
    }
}

fn wrong_problems(problems: &TableProblems, expected: &Value) -> Vec<String> {
    let place = |found: &TableProblem| json!([found.problem.path(), found.problem.code().as_str()]);
    let found: Value = problems.iter().map(place).collect();
    let mut wrong = Vec::new();
    if found != expected["problems"] {
        wrong.push(format!("found {problems}\n  expected {}", expected["problems"]));
    }
    for (path, text) in expected["told"].as_object().into_iter().flatten() {
        let told = problems.iter().find(|found| found.problem.path() == path);
        let both = [Language::Nl, Language::En];
        let told = told.map(|found| {
            both.map(|language| found.problem.message(language) + &found.problem.help(language))
        });
        if !told.as_ref().is_some_and(|told| told.iter().all(|told| told.contains(text.as_str().unwrap()))) {
            wrong.push(format!("{path} tells {told:?}, not {text}"));
        }
    }
    for hidden in expected["hidden"].as_array().into_iter().flatten() {
        if format!("{problems} {problems:?}").contains(hidden.as_str().unwrap()) {
            wrong.push(format!("shows {hidden}"));
        }
    }
    wrong.extend(
        problems
            .iter()
            .filter(|found| !is_placed(found))
            .map(|found| format!("is placed otherwise: {found:?}")),
    );
    wrong
}

/// Whether table, row and column say the same as the path.
fn is_placed(found: &TableProblem) -> bool {
    let place = match (found.table, found.row, found.column) {
        (None, None, None) => return found.problem.path().starts_with('/'),
        (Some(kind), None, None) => kind.to_string(),
        (Some(kind), Some(row), None) => format!("{kind}!{row}:{row}"),
        (Some(kind), Some(row), Some(column)) => {
            let letter = char::from(b'A' + u8::try_from(column).unwrap());
            format!("{kind}!{letter}{row}")
        }
        _ => return false,
    };
    found.problem.path() == place
}

#[test]
fn every_case_gives_what_is_expected() {
    data::replay(&cases(), differences);
}

/// A problem of a cell names the heading of its column, and the same problems can be had by their paths alone.
#[test]
fn problems_name_their_headings() {
    for (_, case) in cases() {
        let Err(problems) = read(&case) else { continue };
        for found in &problems {
            let Some((kind, column)) = found.table.zip(found.column) else { continue };
            let rows = case["tables"][FactKind::as_str(kind)].as_array().unwrap();
            let is_heading = |row: &Value| row[column as usize].as_str().unwrap_or_default() == found.heading;
            assert!(rows.iter().any(is_heading), "{}: {found:?}", case["id"]);
        }
        let (all, more) = (problems.len(), problems.more());
        let texts: Vec<_> = problems.iter().map(|found| found.problem.clone()).collect();
        let plain = Problems::from(problems);
        assert_eq!((plain.len(), plain.more()), (all, more));
        assert!(plain.iter().eq(&texts));
    }
}
