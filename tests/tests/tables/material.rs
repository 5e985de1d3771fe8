//! What the tests of tables have in common.

use bouwsteen::exchange::{FactTable, FactTables, RegisterTables, Table, TableProblems};
use bouwsteen::{Date, Register, TerritoryChoice};
use serde_json::Value;

/// The facts that have no table.
const SECTIONS: [&str; 7] = [
    "meta",
    "divisions",
    "centralMunicipalities",
    "distributions",
    "meetings",
    "learningGroups",
    "valueTests",
];

/// A register without the facts that have no table.
pub(super) fn sayable(document: &str) -> Register {
    let mut document: Value = serde_json::from_str(document).unwrap();
    for key in SECTIONS {
        document.as_object_mut().unwrap().remove(key);
    }
    let text = document.to_string();
    Register::from_str(&text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

pub(super) fn on() -> Date {
    "2021-09-01".parse().unwrap()
}

/// Gelderland in 2021.
pub(super) fn gelderland() -> TerritoryChoice {
    Register::demo().territory_choice().clone()
}

/// Tables in the order in which a register has them, read.
pub(super) fn read(territory: &TerritoryChoice, tables: &[Table; 6]) -> Result<Register, TableProblems> {
    let [districts, organisations, contacts, agreements, confirmations, absences] = tables;
    let mut given = RegisterTables::new(territory.clone(), on(), organisations);
    given.districts = Some(districts);
    given.contacts = Some(contacts);
    given.agreements = Some(agreements);
    given.confirmations = Some(confirmations);
    given.absences = Some(absences);
    given.read()
}

/// The tables of a register as cells.
pub(super) fn cells(tables: &FactTables) -> [Table; 6] {
    tables.all().map(|table| table.to_table().unwrap())
}

/// The tables of a register as files.
pub(super) fn files(tables: &FactTables) -> [Table; 6] {
    tables.all().map(|table: &FactTable| Table::from_slice(table.csv().as_bytes()).unwrap())
}

/// That tables say a register exactly when nothing is listed that they do not say.
pub(super) fn assert_come_back(register: &Register) -> Result<(), String> {
    let tables = FactTables::of(register);
    for read_as in [cells, files] {
        let again = read(register.territory_choice(), &read_as(&tables));
        let is_same = again.as_ref().is_ok_and(|again| again.to_json() == register.to_json());
        if is_same != tables.unsaid.is_empty() {
            let again = again.map_or_else(|problems| problems.to_string(), |again| again.to_json());
            return Err(format!("{:?}\n{again}\n{}", tables.unsaid, register.to_json()));
        }
    }
    Ok(())
}
