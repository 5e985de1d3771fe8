//! Laws of tables: what a register writes is read again as it was, whatever the order of the rows.

use super::material::{assert_come_back, cells, files, read, sayable};
use crate::sampling::sampling;
use bouwsteen::exchange::{FactTables, Table};
use bouwsteen::{AreaCode, Language, Register};
use bouwsteen_tests::generate::tiny;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, max_shrink_iters: 0, ..sampling() })]

    #[test]
    fn a_register_comes_back_from_its_tables(seed in any::<u64>()) {
        let back = assert_come_back(&sayable(&tiny(seed)));
        prop_assert!(back.is_ok(), "{}", back.unwrap_err());
    }

    /// Rows in another order say the same.
    #[test]
    fn the_order_of_rows_does_not_matter(seed in any::<u64>(), draws in prop::collection::vec(any::<Index>(), 60)) {
        let register = sayable(&tiny(seed));
        let mut tables = FactTables::of(&register);
        prop_assume!(tables.unsaid.is_empty());
        for table in [
            &mut tables.districts, &mut tables.organisations, &mut tables.contacts, &mut tables.agreements,
            &mut tables.confirmations, &mut tables.absences,
        ] {
            for (last, draw) in (1..table.rows.len()).rev().zip(&draws) {
                table.rows.swap(last, draw.index(last + 1));
            }
        }
        let again = read(register.territory_choice(), &cells(&tables));
        prop_assert_eq!(again.map(|again| again.to_json()).map_err(|problems| problems.to_string()), Ok(register.to_json()));
    }
}

#[test]
fn most_registers_can_be_said() {
    let said = (0..100).filter(|seed| FactTables::of(&sayable(&tiny(*seed))).unsaid.is_empty()).count();
    assert!(said > 50, "{said} of 100: the laws say too little");
}

/// The sections that have no table are told, with how many there are; all else of the demonstration comes back.
#[test]
fn the_demonstration_comes_back() {
    let demo = Register::demo();
    let (register, tables) = (sayable(&demo.to_json()), FactTables::of(&demo));
    let unsaid: BTreeMap<_, _> =
        tables.unsaid.iter().map(|unsaid| (unsaid.path.as_str(), unsaid.count)).collect();
    let expected = [
        ("/divisions", demo.divisions().len()),
        ("/centralMunicipalities", 1),
        ("/distributions", demo.distributions().len()),
        ("/meetings", demo.meetings().len()),
        ("/learningGroups", demo.learning_groups().len()),
        ("/valueTests", demo.value_tests().len()),
    ];
    assert_eq!(
        unsaid,
        expected.into_iter().map(|(path, count)| (path, u32::try_from(count).unwrap())).collect()
    );
    for tables in [cells(&tables), files(&tables)] {
        let again = read(demo.territory_choice(), &tables).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(again.to_json(), register.to_json());
    }
}

/// Whoever writes names and Dutch words for codes, ids and words of the format says the same.
#[test]
fn the_demonstration_comes_back_by_name() {
    let demo = Register::demo();
    let mut tables = FactTables::of(&demo);
    let mut names = BTreeMap::new();
    let territory = demo.territory();
    for municipality in territory.municipalities() {
        names.insert(municipality.code.to_string(), format!("gemeente {}", municipality.name));
    }
    for region in territory.regions() {
        names.insert(region.code.to_string(), format!("regio {}", region.name));
    }
    names.extend(
        demo.districts()
            .iter()
            .map(|own| (AreaCode::District(own.id.clone()).to_string(), own.name.to_string())),
    );
    let organisations = demo.organisations().map(|own| (own.id.to_string(), own.name.to_string()));
    let organisations: BTreeMap<_, _> = organisations.collect();
    for table in
        [&mut tables.organisations, &mut tables.contacts, &mut tables.agreements, &mut tables.confirmations]
    {
        let headings = table.headings.clone();
        for row in &mut table.rows {
            for (heading, cell) in headings.iter().zip(row) {
                let said = match heading.as_str() {
                    "serves" | "areas" | "region" => {
                        let parts = cell.split("; ").filter(|part| !part.is_empty());
                        parts
                            .map(|code| names.get(code).cloned().unwrap_or_else(|| code.to_owned()))
                            .collect::<Vec<_>>()
                            .join(", ")
                    }
                    "organisation" => organisations[cell.as_str()].to_uppercase(),
                    "custodian" => names
                        .get(cell.as_str())
                        .unwrap_or(&organisations.get(cell.as_str()).cloned().unwrap_or_default())
                        .clone(),
                    "role" | "method" | "by" => in_dutch(cell),
                    "every" | "grace" | "remind_before" | "distribute_every" => in_words(cell),
                    "skj_registered" => cell.replace("true", "ja").replace("false", "nee"),
                    _ => continue,
                };
                *cell = said;
            }
        }
    }
    for table in [
        &mut tables.districts,
        &mut tables.organisations,
        &mut tables.contacts,
        &mut tables.agreements,
        &mut tables.confirmations,
        &mut tables.absences,
    ] {
        let columns = table.kind.columns();
        for heading in &mut table.headings {
            let column = columns.iter().find(|column| column.field.heading() == *heading).unwrap();
            *heading = column.field.name(Language::Nl).to_owned();
        }
    }
    let again =
        read(demo.territory_choice(), &cells(&tables)).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(again.to_json(), sayable(&demo.to_json()).to_json());
}

fn in_dutch(word: &str) -> String {
    let said = match word {
        "localTeam" => "wijkteam",
        "certifiedInstitution" => "GI",
        "childProtectionBoard" => "RvdK",
        "veiligThuis" => "Veilig Thuis",
        "delivery" => "aanlevering",
        "selfConfirmation" => "eigen bevestiging",
        "custodianCheck" => "controle door de beheerder",
        "self" => "de professional zelf",
        "organisation" => "organisatie",
        "custodian" => "beheerder",
        "" => "",
        other => panic!("{other} is not a word of these tables"),
    };
    said.to_owned()
}

/// A duration of one part, as people say it.
fn in_words(duration: &str) -> String {
    let Some(rest) = duration.strip_prefix('P') else { return String::new() };
    let (number, unit) = rest.split_at(rest.len() - 1);
    let unit = match unit {
        "Y" => "jaar",
        "M" => "maanden",
        "W" => "weken",
        "D" => "dagen",
        other => panic!("{other} is no unit"),
    };
    format!("elke {number} {unit}")
}

/// The tables of a workbook of one kind of cell: nothing in a table needs to be a text in quotes.
#[test]
fn a_table_without_rows_says_nothing() {
    let empty = Register::from_str(
        r#"{"format":"bouwsteen/register/1","territory":{"edition":2021},"organisations":[],"contacts":[]}"#,
    )
    .unwrap();
    assert_eq!(assert_come_back(&empty), Ok(()));
    assert_eq!(FactTables::of(&empty).contacts.to_table().map(|table| table.rows()), Ok(1));
    assert!(Table::from_cells([[""]]).is_err());
}
