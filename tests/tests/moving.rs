//! A register carried to another edition: the fixtures of `tests/moving`, whose outcome was reasoned by hand, and
//! what holds for every move.

use bouwsteen::{
    Change, Contact, Date, Freshness, Language, Matter, Move, MoveObstacle, Policy, ProblemCode, Register,
    SeatStatus, Territory, TerritoryChoice, changes_from_json, changes_to_json,
};
use bouwsteen_tests::data;
use bouwsteen_tests::generate::{HardOptions, hard, tiny};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// The fixtures by name.
fn fixtures() -> Vec<(String, Value)> {
    data::documents("moving", ".json")
}

fn register(fixture: &Value) -> Register {
    Register::from_str(&fixture["register"].to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn moved(fixture: &Value) -> Move {
    let edition = u32::try_from(fixture["edition"].as_u64().unwrap()).unwrap();
    register(fixture).move_to(edition, date(fixture["on"].as_str().unwrap())).unwrap()
}

#[test]
fn every_fixture_moves_as_reasoned() {
    let fixtures = fixtures();
    assert_eq!(fixtures.len(), 4);
    for (name, fixture) in fixtures {
        let found: Value = serde_json::from_str(&moved(&fixture).to_json()).unwrap();
        let expected = &fixture["expected"];
        for key in expected.as_object().unwrap().keys().filter(|key| *key != "changes") {
            assert_eq!(found[key], expected[key], "{name}: {key}");
        }
        let lists = [&found, expected].map(|document| document["changes"].as_array().unwrap());
        for (found, expected) in lists[0].iter().zip(lists[1]) {
            assert_eq!(found, expected, "{name}");
        }
        assert_eq!(lists[0].len(), lists[1].len(), "{name}: {:#?}", lists[0].last());
        assert_eq!(found, *expected, "{name}");
    }
}

/// What holds for every move of every register.
fn check(name: &str, before: &Register, step: &Move) {
    let (after, undo) = before
        .with(&step.changes)
        .unwrap_or_else(|problems| panic!("{name}: {problems}\n{}", step.to_json()));
    assert_eq!(after.territory().year(), Some(step.to), "{name}");
    assert_eq!(Register::from_str(&after.to_json()).unwrap().to_json(), after.to_json(), "{name}: read back");
    // Stored and read again, as somebody does who changes their mind a week later.
    let stored = changes_from_json(changes_to_json(&undo).as_bytes()).unwrap();
    assert_eq!(after.with(&stored).unwrap().0.to_json(), before.to_json(), "{name}: undone");
    assert_eq!(Move::from_slice(step.to_json().as_bytes()).unwrap(), *step, "{name}: the document");
    assert_eq!(after.move_to(step.to, step.on).unwrap().changes, [], "{name}: twice");
    // Whoever the list does not name is the same to the byte.
    let named: BTreeSet<_> = step.changes.iter().filter_map(person).collect();
    let others = |register: &Register| {
        let own = register.contacts().filter(|contact| !named.contains(contact.id.as_str()));
        own.map(|contact| (contact.id.to_string(), serde_json::to_string(contact).unwrap()))
            .collect::<BTreeMap<_, _>>()
    };
    assert_eq!(others(&after), others(before), "{name}");
    assert_eq!(after.meta(), before.meta(), "{name}");
    // Whoever must be confirmed is so judged wherever there is a row about them.
    let to_confirm: BTreeSet<_> = step.to_confirm.iter().collect();
    for row in after.freshness(step.on).iter().filter(|row| to_confirm.contains(&row.contact)) {
        assert_eq!(row.status, Freshness::Unconfirmed, "{name}: {}", row.contact);
    }
    // A register that is judged while it changes says the same.
    let policy = Policy::gvjb_2021();
    let mut live = before.live(&policy, step.on);
    let delta = live.apply(&step.changes).unwrap();
    assert_eq!(live.freeze().to_json(), after.to_json(), "{name}: live");
    assert_eq!(live.assess().to_json(), after.assess(&policy, step.on).to_json(), "{name}: live");
    _ = live.apply(&delta.undo).unwrap();
    assert_eq!(live.freeze().to_json(), before.to_json(), "{name}: live, undone");
    assert_eq!(live.steps(), before.assess(&policy, step.on).steps(), "{name}: live, undone");
}

/// Whom a change of a move is about.
fn person(change: &Change) -> Option<&str> {
    match change {
        Change::Assign(id, _) | Change::Unconfirm(id, _) => Some(id.as_str()),
        _ => None,
    }
}

#[test]
fn a_move_fits_and_can_be_undone() {
    for (name, fixture) in fixtures() {
        check(&name, &register(&fixture), &moved(&fixture));
    }
    let on = date("2025-01-01");
    let random = (0..200).map(tiny).chain((0..5).map(|seed| hard(seed, 200, &HardOptions::for_size(200))));
    let (mut moves, mut own) = (0, 0);
    for text in random {
        let before = Register::from_str(&text).unwrap();
        match before.territory().year() {
            Some(_) => {
                check("random", &before, &before.move_to(2025, on).unwrap());
                moves += 1;
            }
            // Some have a territory of their own.
            None => {
                let reasons = before.move_to(2025, on).unwrap_err().reasons().to_vec();
                assert_eq!(reasons, [MoveObstacle::InlineTerritory]);
                own += 1;
            }
        }
    }
    assert!(moves > 50 && own > 0, "{moves} moves, {own} territories of their own");
    let before = national();
    check("national", &before, &before.move_to(2025, on).unwrap());
}

#[test]
fn gelderland_changes_in_name_only() {
    // No municipality of the province merged or changed region after 2021. Zeewolde came into Noord-Veluwe, but lies
    // in Flevoland: the cut leaves it out, before and after.
    let before = Register::demo();
    let step = before.move_to(2025, date("2025-01-01")).unwrap();
    check("demo", &before, &step);
    assert!(step.merged.is_empty() && step.moved.is_empty());
    assert!(step.to_confirm.is_empty() && step.to_decide.is_empty());
    let choice = TerritoryChoice { edition: Some(2025), ..before.territory_choice().clone() };
    let only = Change::SetTerritory(Box::new(choice), before.districts().to_vec(), None);
    assert_eq!(step.changes, [only]);
    let (after, _) = before.with(&step.changes).unwrap();
    let on = date("2021-09-01");
    assert_eq!(after.coverage(on), before.coverage(on));
    let whole = |register: &Register| register.territory().whole_region("JZ12".parse().unwrap()).count();
    assert_eq!((whole(&before), whole(&after)), (6, 7), "Zeewolde is outside the cut");
    // Without the province it is inside, and noticed.
    let mut document: Value = serde_json::from_str(&before.to_json()).unwrap();
    document["territory"] =
        json!({ "edition": 2021, "regions": ["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"] });
    let step = Register::from_str(&document.to_string()).unwrap().move_to(2025, date("2025-01-01")).unwrap();
    let moved: Vec<_> = step.moved.iter().map(|own| own.municipality.to_string()).collect();
    assert_eq!(moved, ["GM0050"]);
}

/// A local team with somebody in it for every municipality of 2021, and a GI for every region.
fn national() -> Register {
    let country = Territory::edition(2021).unwrap();
    let (mut organisations, mut contacts) = (Vec::new(), Vec::new());
    let mut add = |id: String, role: &str, area: String| {
        organisations.push(json!({ "id": id, "name": id, "role": role, "serves": [area] }));
        contacts
            .push(json!({ "id": format!("{id}-1"), "name": "Voorbeeld", "organisation": id, "areas": [area],
            "confirmations": [{ "on": "2024-12-01", "by": "organisation" }] }));
    };
    for municipality in country.municipalities() {
        add(format!("lt-{}", municipality.code), "localTeam", municipality.code.to_string());
    }
    for region in country.regions() {
        add(format!("gi-{}", region.code), "certifiedInstitution", region.code.to_string());
    }
    let agreements: Vec<_> = country
        .regions()
        .map(|region| {
            json!({ "region": region.code.to_string(), "rhythms": { "localTeam": { "every": "P3M", "method": "delivery" } } })
        })
        .collect();
    let document = json!({ "format": "bouwsteen/register/1", "territory": { "edition": 2021 },
        "organisations": organisations, "agreements": agreements, "contacts": contacts });
    Register::from_str(&document.to_string()).unwrap()
}

#[test]
fn the_country_moves_with_its_fourteen_mergers() {
    let (before, on) = (national(), date("2025-01-01"));
    let step = before.move_to(2025, on).unwrap();
    assert_eq!(step.merged, Territory::mergers());
    // Zeewolde to Noord-Veluwe, Voorschoten to Holland Rijnland.
    let moved: Vec<_> =
        step.moved.iter().map(|own| format!("{} {} {}", own.municipality, own.from, own.to)).collect();
    assert_eq!(moved, ["GM0050 JZ08 JZ12", "GM0626 JZ24 JZ18"]);
    let mut asked: Vec<_> = step.merged.iter().map(|own| format!("lt-{}-1", own.from)).collect();
    asked.sort_unstable();
    assert_eq!(step.to_confirm.iter().map(ToString::to_string).collect::<Vec<_>>(), asked);
    // Land van Cuijk has five teams now, Voorne aan Zee three, the other four new ones two each.
    let several: Vec<_> = step
        .to_decide
        .iter()
        .map(|own| {
            assert_eq!(own.matter, Matter::SeveralTeams);
            (own.municipality.unwrap().to_string(), own.organisations.len())
        })
        .collect();
    let expected = [("GM0363", 2), ("GM0439", 2), ("GM1980", 2), ("GM1982", 5), ("GM1991", 2), ("GM1992", 3)];
    assert_eq!(several, expected.map(|(code, number)| (code.to_owned(), number)));
    let (after, _) = before.with(&step.changes).unwrap();
    let stale: Vec<_> =
        after.coverage(on).into_iter().filter(|row| row.status == SeatStatus::Stale).collect();
    assert_eq!(stale.len(), 14, "exactly the seats of those who must be confirmed");
    assert!(after.territory().municipalities().count() == 342);
}

#[test]
fn why_a_register_cannot_move_is_told_at_once() {
    let on = date("2025-01-01");
    let inline = json!({ "format": "bouwsteen/register/1", "organisations": [], "contacts": [], "territory": { "inline": {
        "regions": [{ "code": "JZ28", "name": "Eigen regio" }],
        "municipalities": [{ "code": "GM0202", "name": "Arnhem", "region": "JZ28" }] } } });
    let inline = Register::from_str(&inline.to_string()).unwrap();
    let reasons =
        |register: &Register, edition| register.move_to(edition, on).unwrap_err().reasons().to_vec();
    assert_eq!(reasons(&inline, 2025), [MoveObstacle::InlineTerritory]);
    assert_eq!(reasons(&inline, 2024), [MoveObstacle::InlineTerritory, MoveObstacle::UnknownEdition(2024)]);
    let demo = Register::demo();
    assert_eq!(reasons(&demo, 2031), [MoveObstacle::UnknownEdition(2031)]);
    let now = demo.with(&demo.move_to(2025, on).unwrap().changes).unwrap().0;
    assert_eq!(reasons(&now, 2021), [MoveObstacle::EarlierEdition(2025, 2021)]);
    let error = inline.move_to(2024, on).unwrap_err();
    assert_eq!(error.to_string().lines().count(), 2);
    assert!(error.message(Language::Nl).contains("kies 2021 of 2025"));
}

#[test]
fn moving_to_the_same_edition_changes_nothing() {
    for (name, fixture) in fixtures() {
        let step = register(&fixture).move_to(2021, date("2021-09-01")).unwrap();
        assert!(step.changes.is_empty() && step.merged.is_empty() && step.moved.is_empty(), "{name}");
        assert!(step.to_confirm.is_empty() && step.to_decide.is_empty(), "{name}");
    }
}

// Lists of changes with another territory.

/// A register with one organisation and one contact, of a municipality that is no more in 2025.
fn boxmeer() -> Register {
    let document = json!({ "format": "bouwsteen/register/1", "territory": { "edition": 2021 },
        "centralMunicipalities": { "JZ12": "GM0243" },
        "organisations": [{ "id": "lt", "name": "Lokaal team", "role": "localTeam", "serves": ["GM0756"] }],
        "contacts": [{ "id": "c1", "name": "Voorbeeld", "organisation": "lt", "areas": ["GM0756"] }] });
    Register::from_str(&document.to_string()).unwrap()
}

fn changes(list: &Value) -> Vec<Change> {
    changes_from_json(json!({ "format": "bouwsteen/changes/1", "changes": list }).to_string().as_bytes())
        .unwrap()
}

#[test]
fn the_place_of_another_territory_in_a_list_makes_no_difference() {
    let before = boxmeer();
    let three = [
        json!({ "do": "setTerritory", "territory": { "edition": 2025 } }),
        json!({ "do": "setServes", "organisation": "lt", "serves": ["GM1982"] }),
        json!({ "do": "assign", "contact": "c1", "areas": ["GM1982"] }),
    ];
    let mut results = BTreeSet::new();
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]] {
        let list = changes(&order.iter().map(|place: &usize| three[*place].clone()).collect());
        let (after, undo) = before.with(&list).unwrap();
        assert_eq!(after.with(&undo).unwrap().0.to_json(), before.to_json());
        results.insert(after.to_json());
    }
    assert_eq!(results.len(), 1);
}

#[test]
fn what_does_not_fit_the_other_territory_changes_nothing() {
    let before = boxmeer();
    let territory = json!({ "do": "setTerritory", "territory": { "edition": 2025 } });
    let serves = json!({ "do": "setServes", "organisation": "lt", "serves": ["GM1982"] });
    for list in [json!([territory]), json!([territory, serves]), json!([serves, territory])] {
        let list = changes(&list);
        let problems = before.with(&list).unwrap_err();
        // Their place is that in the register as it would be.
        assert!(
            problems.iter().any(|problem| problem.code() == ProblemCode::UnknownArea
                && problem.path() == "/contacts/0/areas/0"),
            "{problems}"
        );
        let mut live = before.live(&Policy::gvjb_2021(), date("2021-09-01"));
        assert_eq!(live.apply(&list).unwrap_err(), problems);
        assert_eq!(live.freeze().to_json(), before.to_json());
    }
    // What is wrong with one change alone is told at its own place.
    let unknown = json!({ "do": "confirm", "contact": "nobody", "on": "2021-01-01", "by": "self" });
    let problems = before.with(&changes(&json!([territory, unknown]))).unwrap_err();
    assert_eq!(problems.iter().map(|problem| problem.path()).collect::<Vec<_>>(), ["/changes/1/contact"]);
}

#[test]
fn central_municipalities_change_only_when_they_are_given() {
    let before = boxmeer();
    let region = "JZ12".parse().unwrap();
    let with = |change: Value| before.with(&changes(&json!([change]))).unwrap();
    let (kept, undo) =
        with(json!({ "do": "setTerritory", "territory": { "edition": 2021, "regions": ["JZ12"] } }));
    assert_eq!(kept.central_municipality(region), "GM0243".parse().ok());
    assert!(!changes_to_json(&undo).contains("centralMunicipalities"));
    let territory = json!({ "edition": 2021 });
    let (none, undo) =
        with(json!({ "do": "setTerritory", "territory": territory, "centralMunicipalities": {} }));
    assert_eq!(none.central_municipality(region), None);
    let stored = changes_from_json(changes_to_json(&undo).as_bytes()).unwrap();
    assert_eq!(none.with(&stored).unwrap().0.to_json(), before.to_json());
    let (other, undo) = with(
        json!({ "do": "setTerritory", "territory": territory, "centralMunicipalities": { "JZ12": "GM0233", "JZ28": "GM0202" } }),
    );
    assert_eq!(other.central_municipality(region), "GM0233".parse().ok());
    assert_eq!(other.with(&undo).unwrap().0.to_json(), before.to_json());
    let foreign = json!([{ "do": "setTerritory", "territory": territory, "centralMunicipalities": { "JZ12": "GM0202" } }]);
    let problems = before.with(&changes(&foreign)).unwrap_err();
    let codes: Vec<_> = problems.iter().map(|problem| problem.code()).collect();
    assert_eq!(codes, [ProblemCode::ForeignMunicipality]);
}

/// Only whom the move asks to confirm lose a confirmation.
#[test]
fn nobody_else_loses_a_confirmation() {
    for (name, fixture) in fixtures() {
        let (before, step) = (register(&fixture), moved(&fixture));
        let after = before.with(&step.changes).unwrap().0;
        let later = |contact: &Contact| contact.confirmations.iter().filter(|own| own.on > step.on).count();
        for contact in before.contacts() {
            let left = after.contact(&contact.id).unwrap().confirmations.len();
            let expected = if step.to_confirm.contains(&contact.id) {
                later(contact)
            } else {
                contact.confirmations.len()
            };
            assert_eq!(left, expected, "{name}: {}", contact.id);
        }
    }
}
