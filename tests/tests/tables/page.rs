//! The page about tables: the register that it shows is one.

use super::material::{gelderland, on};
use bouwsteen::Register;
use bouwsteen::exchange::{RegisterTables, Table};

/// The tables of a page in Markdown before its first chapter.
fn tables() -> Vec<Table> {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/tables.md");
    let page = std::fs::read_to_string(page).unwrap();
    let opening = page.split("\n## ").next().unwrap();
    let blocks = opening.split("\n\n").filter(|block| block.trim_start().starts_with('|'));
    let cells =
        |line: &str| line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    let rows = |block: &str| block.trim().lines().filter(|line| !line.contains("---")).map(cells).collect();
    blocks.map(|block| Table::from_cells::<Vec<Vec<String>>, _>(rows(block)).unwrap()).collect()
}

#[test]
fn the_register_of_the_page_is_read() {
    let tables = tables();
    let [organisations, contacts, confirmations, agreements] = &tables[..] else { panic!("{tables:?}") };
    let mut given = RegisterTables::new(gelderland(), on(), organisations);
    given.contacts = Some(contacts);
    given.confirmations = Some(confirmations);
    given.agreements = Some(agreements);
    let expected = r#"{ "format": "bouwsteen/register/1", "territory": { "edition": 2021, "province": "Gelderland" },
        "organisations": [
            { "id": "lt-ede", "name": "Lokaal team Ede", "role": "localTeam", "serves": ["GM0228"] },
            { "id": "vt-gm", "name": "Veilig Thuis Gelderland-Midden", "role": "veiligThuis", "serves": ["JZ21", "JZ28"] } ],
        "agreements": [ { "region": "JZ21", "custodian": "GM0228", "rhythms": {
            "localTeam": { "every": "P3M", "method": "delivery" },
            "veiligThuis": { "every": "P6M", "method": "selfConfirmation" } } } ],
        "contacts": [
            { "id": "anna", "name": "Anna Verzonnen", "organisation": "lt-ede", "areas": ["GM0228"],
              "workingDays": ["mon", "tue"], "inService": { "from": "2021-01-01" },
              "confirmations": [ { "on": "2021-08-01", "by": "organisation" } ] },
            { "id": "bram", "name": "Bram Verzonnen", "organisation": "vt-gm", "areas": ["GM0202", "GM0228"] } ] }"#;
    let read = given.read().unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(read.to_json(), Register::from_str(expected).unwrap().to_json());
}
