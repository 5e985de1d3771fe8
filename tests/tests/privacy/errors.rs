//! What is said of changes, documents and lists that are wrong about people.

use super::marks::Marked;
use bouwsteen::exchange::{Columns, FactTable, FactTables, ReadingOptions, RegisterTables, Table};
use bouwsteen::report::terminal;
use bouwsteen::{
    AssessmentDocument, Change, Delivery, Language, Problems, Register, Share, changes_from_json,
};
use serde_json::{Value, json};

/// All that can be said of problems.
fn told(problems: &Problems) -> String {
    let both = [Language::Nl, Language::En];
    let mut lines = vec![problems.to_string(), format!("{problems:?}\n{problems:#?}")];
    for problem in problems {
        lines.push(format!("{} {:?}", problem.path(), problem.value()));
        lines
            .extend(both.map(|language| format!("{} {}", problem.message(language), problem.help(language))));
    }
    lines.extend(both.map(|language| {
        let mut options = terminal::Options::default();
        options.language = language;
        terminal::problems(problems, &options)
    }));
    lines.join("\n")
}

pub(crate) fn of_changes(marked: &Marked) -> Vec<String> {
    let register = &marked.register;
    let mut texts = Vec::new();
    for contact in register.contacts() {
        let id = &contact.id;
        let nobody = "nobody".parse().unwrap();
        let mut doubled = contact.clone();
        doubled.organisation = "nowhere".parse().unwrap();
        doubled.id = "newcomer".parse().unwrap();
        doubled.absences = [("2021-01-01", id), ("2021-02-01", &doubled.id)]
            .map(|(day, stand_in)| bouwsteen::Absence {
                period: bouwsteen::Period::since(day.parse().unwrap()),
                replaced_by: Some(stand_in.clone()),
            })
            .into();
        let wrong: Vec<Change> = vec![
            Change::AddContact(Box::new(contact.clone())),
            Change::AddContact(Box::new(doubled)),
            Change::RemoveContact(id.clone()),
            Change::Assign(id.clone(), vec!["GM9999".parse::<bouwsteen::AreaCode>().unwrap().into()]),
            Change::SetAbsence(
                id.clone(),
                bouwsteen::Absence { period: bouwsteen::Period::ALWAYS, replaced_by: Some(id.clone()) },
            ),
            Change::RemoveAbsence(id.clone(), "1999-01-01".parse().ok()),
            Change::RemoveOrganisation(contact.organisation.clone()),
            Change::RemoveContact(nobody),
        ];
        let problems = register.with(&wrong).unwrap_err();
        assert!(problems.len() >= 6, "{problems}");
        texts.push(told(&problems));
    }
    // The whole register against another territory: everybody is in it.
    let nowhere = json!({ "format": "bouwsteen/changes/1", "changes": [{ "do": "setTerritory", "territory":
        { "inline": { "regions": [], "municipalities": [] } } }] });
    let nowhere = changes_from_json(nowhere.to_string().as_bytes()).unwrap();
    texts.push(told(&register.with(&nowhere).unwrap_err()));
    texts
}

/// Puts the values of every person where something else is asked.
pub(crate) fn of_documents(marked: &Marked) -> Vec<String> {
    let text = marked.register.to_json();
    let mut texts = Vec::new();
    let keys = ["name", "email", "phone"];
    let spoil: &[fn(&mut Value, &Value)] = &[
        |contact, value| contact["id"] = value.clone(),
        |contact, value| contact["organisation"] = value.clone(),
        |contact, value| contact["areas"] = json!([value]),
        |contact, value| contact["workingDays"] = json!([value]),
        |contact, value| contact["skjRegistered"] = value.clone(),
        |contact, value| contact["inService"] = json!({ "from": value }),
        |contact, value| contact["confirmations"] = json!([{ "on": value, "by": value }]),
        |contact, value| contact["absences"] = json!([{ "from": "2021-01-01", "replacedBy": value }]),
        |contact, value| contact["name"] = json!([value]),
        |contact, value| contact["name"] = json!(value.as_str().unwrap().repeat(30)),
        |contact, value| contact["email"] = json!({ "work": value }),
    ];
    for key in keys {
        for spoil in spoil {
            let mut document: Value = serde_json::from_str(&text).unwrap();
            for contact in document["contacts"].as_array_mut().unwrap() {
                let value = contact[key].clone();
                spoil(contact, &value);
            }
            texts.push(told(&Register::from_str(&document.to_string()).unwrap_err()));
        }
    }
    // Cut off in the middle of a person, and read as what it is not.
    let cut = text.rfind("\"skjRegistered\"").or_else(|| text.rfind("\"email\"")).unwrap();
    texts.push(told(&Register::from_str(&text[..cut]).unwrap_err()));
    texts.push(told(&AssessmentDocument::from_slice(text.as_bytes()).unwrap_err()));
    texts.push(told(&changes_from_json(text.as_bytes()).unwrap_err()));
    texts
}

pub(crate) fn of_deliveries(marked: &Marked) -> Vec<String> {
    let share = Share::percent(20).unwrap();
    let mut texts = Vec::new();
    for contact in marked.register.contacts().take(50) {
        let person = json!({ "row": 2, "name": contact.name, "email": contact.email, "phone": contact.phone,
            "function": contact.function, "areas": ["GM9999"], "contact": "nobody" });
        let document = |person: &Value, organisation: &str| {
            json!({ "format": "bouwsteen/delivery/1", "organisation": organisation, "on": marked.on, "people": [person] })
                .to_string()
        };
        for organisation in [contact.organisation.as_str(), "nowhere"] {
            let delivery = Delivery::from_slice(document(&person, organisation).as_bytes()).unwrap();
            match marked.register.reconcile(&delivery, share) {
                Ok(found) => texts.push(format!("{found:?}")),
                Err(problems) => texts.push(told(&problems)),
            }
        }
        let mut wrong = person.clone();
        (wrong["areas"], wrong["contact"]) = (json!([contact.name]), json!(contact.email));
        texts.push(told(&Delivery::from_slice(document(&wrong, "lt").as_bytes()).unwrap_err()));
    }
    texts
}

/// Lists in which the values of people stand under every heading in turn.
pub(crate) fn of_lists(marked: &Marked) -> Vec<String> {
    let headings = [
        "id",
        "naam",
        "functie",
        "organisatie",
        "rol",
        "gemeente",
        "e-mail",
        "telefoon",
        "werkdagen",
        "SKJ",
        "gecontroleerd op",
    ];
    let people: Vec<_> = marked.register.contacts().collect();
    let mut texts = Vec::new();
    for turn in 0..headings.len() {
        let line = |contact: &&bouwsteen::Contact| {
            let value = |value: &Option<bouwsteen::Personal>| value.as_ref().unwrap().as_str().to_owned();
            let three = [contact.name.as_str().to_owned(), value(&contact.email), value(&contact.phone)];
            let cells = (0..headings.len()).map(|column| three[(column + turn) % 3].clone());
            cells.collect::<Vec<_>>().join(";")
        };
        let lines: Vec<_> = people.iter().take(40).map(line).collect();
        let table = Table::from_text(&format!("{}\n{}\n", headings.join(";"), lines.join("\n"))).unwrap();
        let columns = Columns::propose(&table).unwrap();
        let reading = columns.read(&table, &marked.register, &ReadingOptions::on(marked.on));
        assert!(!reading.refused.is_empty(), "no row is as it must be");
        texts.extend([format!("{table:?}"), format!("{columns:?}"), format!("{reading:?}\n{reading:#?}")]);
        for cell in reading.refused.iter().flat_map(|row| &row.problems) {
            let both = [Language::Nl, Language::En];
            texts.extend(both.map(|language| cell.problem.message(language) + &cell.problem.help(language)));
            texts.push(format!("{} {} {:?}", cell.heading, cell.problem, cell.problem.value()));
        }
    }
    // A list without headings: its first row is looked at as if it were one.
    let rows = people.iter().take(3).map(|contact| {
        let value = |value: &Option<bouwsteen::Personal>| value.as_ref().unwrap().as_str().to_owned();
        format!("{};{};{}", contact.name.as_str(), value(&contact.email), value(&contact.phone))
    });
    let table = Table::from_text(&rows.collect::<Vec<_>>().join("\n")).unwrap();
    texts.push(told(&Columns::propose(&table).unwrap_err()));
    vec![texts.join("\n")]
}

/// Tables in which the values of people stand under every heading in turn, and where headings should stand.
pub(crate) fn of_tables(marked: &Marked) -> Vec<String> {
    let written = FactTables::of(&marked.register);
    let mut texts = vec![format!("{written:?}\n{written:#?}\n{}", json!(written.unsaid))];
    let people: Vec<_> = marked.register.contacts().take(20).collect();
    let three = |contact: &bouwsteen::Contact| {
        let value = |value: &Option<bouwsteen::Personal>| value.as_ref().unwrap().as_str().to_owned();
        [contact.name.as_str().to_owned(), value(&contact.email), value(&contact.phone)]
    };
    for turn in 0..3 {
        let spoilt = |table: &&FactTable, headings: bool| {
            let columns = table.kind.columns();
            let first = columns.iter().map(|column| column.field.heading()).collect();
            let row = |contact: &&bouwsteen::Contact| {
                let three = three(contact);
                (0..columns.len()).map(|column| three[(column + turn) % 3].clone()).collect()
            };
            let rows: Vec<Vec<String>> =
                headings.then_some(first).into_iter().chain(people.iter().map(row)).collect();
            Table::from_cells(rows).unwrap()
        };
        let all = written.all();
        let right = all.map(|table| table.to_table().unwrap());
        for (place, table) in all.iter().enumerate() {
            for headings in [true, false] {
                let mut tables = right.clone();
                tables[place] = spoilt(table, headings);
                let [districts, organisations, contacts, agreements, confirmations, absences] = &tables;
                let territory = marked.register.territory_choice().clone();
                let mut given = RegisterTables::new(territory, marked.on, organisations);
                given.districts = Some(districts);
                given.contacts = Some(contacts);
                given.agreements = Some(agreements);
                given.confirmations = Some(confirmations);
                given.absences = Some(absences);
                let problems = given.read().unwrap_err();
                texts.push(format!("{given:?}\n{problems:?}\n{problems:#?}\n{problems}"));
                texts.push(told(&problems.into_problems()));
            }
        }
    }
    vec![texts.join("\n")]
}
