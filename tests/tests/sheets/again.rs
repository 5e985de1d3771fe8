//! A sheet that is handed in again says the same people, as CSV, as pasted cells and as a workbook, and changes nothing.

use super::material::{Question, questions};
use bouwsteen::exchange::{
    AcceptedContact, Columns, ContactSheet, ListReading, PhoneNumber, ReadingOptions, SheetOptions, SheetRow,
    Table,
};
use bouwsteen::{AreaCode, Audience, Contact, Delivery, Language, ProblemCode, Register, Share};
use std::collections::{BTreeMap, BTreeSet};

fn read(table: &Table, register: &Register, sheet: &ContactSheet) -> ListReading {
    let columns = Columns::propose(table).unwrap();
    columns.read(
        table,
        register,
        &ReadingOptions {
            regions: sheet.regions.iter().map(|region| region.code).collect(),
            ..ReadingOptions::on(sheet.on)
        },
    )
}

/// That the people who were read are those of the sheet, detail by detail.
///
/// A sheet shows areas of its own regions only. Whose organisation serves none of those is refused, which ends nobody.
fn assert_same(name: &str, register: &Register, sheet: &ContactSheet, reading: &ListReading) {
    let is_partly_shown = |row: &SheetRow| {
        row.areas.len() < register.contact(&row.contact).map_or(0, |contact| contact.areas.len())
    };
    let mut refused = BTreeSet::new();
    for row in &reading.refused {
        let own = sheet.rows.iter().find(|own| Some(&own.contact) == row.who.contact.as_ref()).unwrap();
        let codes: Vec<_> = row.problems.iter().map(|cell| cell.problem.code()).collect();
        assert_eq!(codes, [ProblemCode::OutsideOrganisation], "{name}: {row:?}");
        assert!(is_partly_shown(own), "{name}: {row:?}");
        refused.insert(own.contact.clone());
    }
    let people: BTreeMap<_, _> =
        reading.accepted.iter().map(|row| (row.person.contact.clone(), row)).collect();
    assert_eq!(
        (people.len() + refused.len(), reading.rows()),
        (sheet.rows.len(), sheet.rows.len()),
        "{name}"
    );
    for row in sheet.rows.iter().filter(|row| !refused.contains(&row.contact)) {
        let AcceptedContact { organisation, person } = people[&Some(row.contact.clone())];
        let mut areas: Vec<AreaCode> = row.areas.iter().map(|area| area.code.clone()).collect();
        areas.sort();
        let who = format!("{name}: {}", row.contact);
        assert_eq!(organisation, &row.organisation, "{who}");
        assert!(person.name == row.name && person.function == row.function, "{who}: name or function");
        assert!(person.email == row.email && person.phone == row.phone, "{who}: e-mail or phone");
        assert_eq!(person.areas.clone().unwrap_or_default(), areas, "{who}");
        assert_eq!(
            person.working_days,
            row.working_days.filter(|days| days.iter().next().is_some()),
            "{who}"
        );
        assert_eq!((person.skj_registered, person.checked_on), (row.skj_registered, row.confirmed), "{who}");
    }
}

/// The register with phone numbers and addresses as a register should keep them.
fn tidied(question: &Question) -> Register {
    use bouwsteen::{Change, DetailsPatch};
    let is_phone = |contact: &Contact| {
        let phone = contact.phone.as_ref().map(|phone| phone.as_str());
        phone.is_none_or(|phone| PhoneNumber::parse(phone).is_ok_and(|number| number.as_str() == phone))
    };
    let untidy = question.register.contacts().filter(|contact| !is_phone(contact));
    let changes = untidy.map(|contact| {
        let patch =
            DetailsPatch { phone: Some(Some("+31880000001".parse().unwrap())), ..DetailsPatch::default() };
        Change::SetDetails(contact.id.clone(), Box::new(patch))
    });
    question.register.with(&changes.collect::<Vec<_>>()).unwrap().0
}

#[test]
fn whoever_hands_it_in_again_changes_nothing() {
    let (mut people, mut unchanged) = (0, 0);
    for (number, mut question) in questions().into_iter().enumerate() {
        question.register = tidied(&question);
        let mut options = SheetOptions::default();
        options.language = if number % 2 == 0 { Language::Nl } else { Language::En };
        for audience in question.audiences().iter().skip(1 + number % 3).step_by(3) {
            let name = format!("{} for {audience}", question.name);
            let sheet = ContactSheet::new(&question.register, audience, question.on, &options).unwrap();
            let csv = Table::from_slice(sheet.csv().as_bytes()).unwrap();
            let reading = read(&csv, &question.register, &sheet);
            assert_same(&name, &question.register, &sheet, &reading);
            people += sheet.rows.len();
            // Of another organisation its own sheet shows only who stands in.
            let is_theirs = |delivery: &&Delivery| match audience {
                Audience::Organisation(own) => delivery.organisation == *own,
                _ => true,
            };
            for delivery in reading.into_deliveries(None).iter().filter(is_theirs) {
                let reconciliation = question.register.reconcile(delivery, Share::percent(0).unwrap());
                let changes: Vec<_> = reconciliation.unwrap().changes().cloned().collect();
                assert!(changes.is_empty(), "{name}: {changes:?}");
                unchanged += 1;
            }
        }
    }
    assert!(
        people > 1_000 && unchanged > 50,
        "{people} people, {unchanged} lists are too few to say anything"
    );
}

#[test]
fn a_workbook_and_pasted_cells_say_the_same_as_csv() {
    let question = super::material::demo();
    for (audience, language) in [("custodian:JZ30", Language::Nl), ("partner:rvdk", Language::En)] {
        let mut options = SheetOptions::default();
        options.language = language;
        let audience = audience.parse().unwrap();
        let sheet = ContactSheet::new(&question.register, &audience, question.on, &options).unwrap();
        let csv = read(&Table::from_slice(sheet.csv().as_bytes()).unwrap(), &question.register, &sheet);
        let book = bouwsteen_xlsx::read(&bouwsteen_xlsx::write(&sheet).unwrap()).unwrap();
        assert_eq!(read(&book, &question.register, &sheet), csv);
        let rows = std::iter::once(sheet.headings()).chain(sheet.table());
        let pasted = rows.map(|row| row.join("\t")).collect::<Vec<_>>().join("\n");
        assert_eq!(read(&Table::from_text(&pasted).unwrap(), &question.register, &sheet), csv);
        assert_same("demo", &question.register, &sheet, &csv);
    }
}

/// Names that could be read as others: with commas and `en`, of a municipality and a region both, of two organisations.
#[test]
fn names_that_stumble_are_read_as_they_were_meant() {
    let register = Register::from_str(
        r#"{ "format": "bouwsteen/register/1",
          "territory": { "inline": {
            "regions": [ { "code": "JZ01", "name": "Eindhoven" }, { "code": "JZ02", "name": "Mook" } ],
            "municipalities": [
              { "code": "GM0820", "name": "Nuenen, Gerwen en Nederwetten", "region": "JZ01" },
              { "code": "GM0772", "name": "Eindhoven", "region": "JZ01" },
              { "code": "GM0944", "name": "Mook en Middelaar", "region": "JZ01" },
              { "code": "GM0945", "name": "Middelaar", "region": "JZ02" },
              { "code": "GM0946", "name": "Berg en Dal / Beek", "region": "JZ01" } ] } },
          "organisations": [
            { "id": "een", "name": "Team", "role": "localTeam", "serves": ["JZ01", "JZ02"] },
            { "id": "twee", "name": "Team", "role": "localTeam", "serves": ["JZ01", "JZ02"] },
            { "id": "drie", "name": "een", "role": "veiligThuis", "serves": ["JZ01"] } ],
          "contacts": [
            { "id": "a", "name": "A", "organisation": "een", "areas": ["GM0820", "GM0772"] },
            { "id": "b", "name": "B", "organisation": "twee", "areas": ["JZ01", "GM0944"] },
            { "id": "c", "name": "C", "organisation": "drie", "areas": ["GM0944", "GM0946", "GM0820"] },
            { "id": "d", "name": "D", "organisation": "een", "areas": ["GM0945", "JZ02"] } ] }"#,
    )
    .unwrap();
    let on = "2021-09-01".parse().unwrap();
    let mut seen = 0;
    for audience in
        ["custodian:JZ01", "partner:een", "organisation:een", "organisation:twee", "organisation:drie"]
    {
        let audience = audience.parse().unwrap();
        let sheet = ContactSheet::new(&register, &audience, on, &SheetOptions::default()).unwrap();
        let csv = Table::from_slice(sheet.csv().as_bytes()).unwrap();
        assert_same(&audience.to_string(), &register, &sheet, &read(&csv, &register, &sheet));
        seen += sheet.rows.len();
    }
    // a, b, c for the custodian; all four for the partner; a and d; b; c.
    assert_eq!(seen, 3 + 4 + 2 + 1 + 1);
    let whole = "partner:een".parse().unwrap();
    let sheet = ContactSheet::new(&register, &whole, on, &SheetOptions::default()).unwrap();
    let cells: BTreeMap<_, _> =
        sheet.table().into_iter().map(|row| (row[0].clone(), (row[3].clone(), row[5].clone()))).collect();
    let said = |contact: &str| cells[contact].clone();
    // Two organisations are called Team, and one is called as the id of another.
    assert_eq!(said("a").0, "een");
    assert_eq!(said("c").0, "drie");
    // Eindhoven is a municipality and a region.
    assert_eq!(said("a").1, "GM0772, GM0820");
    assert_eq!(said("c").1, "Berg en Dal / Beek, Mook en Middelaar, Nuenen, Gerwen en Nederwetten");
}
