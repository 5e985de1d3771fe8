//! What changed since the last list.

use super::{on, people, register, sheet};
use crate::change::{Change, DetailsPatch};
use crate::exchange::sheet::{ContactSheet, RowChange, SheetOptions};
use crate::policy::Policy;
use crate::vocabulary::Verdict;
use crate::{Audience, Recipient, RequirementId};

fn new(sheet: &ContactSheet) -> Vec<&str> {
    let new = sheet.rows.iter().filter(|row| row.change == Some(RowChange::New));
    new.map(|row| row.contact.as_str()).collect()
}

fn gone(sheet: &ContactSheet) -> Vec<&str> {
    sheet.gone.iter().map(|gone| gone.name.as_str()).collect()
}

fn previous(sheet: &ContactSheet) -> Vec<Option<String>> {
    sheet.regions.iter().map(|region| region.previous.map(|day| day.to_string())).collect()
}

fn day(text: &str) -> Vec<Option<String>> {
    vec![Some(text.to_owned())]
}

#[test]
fn who_came_and_who_left() {
    // Spread on 30 June; what is spread on the day itself is this list. Carla came on 1 July, Fenna left on 1 August.
    let custodian = sheet("custodian:JZ12");
    assert_eq!(previous(&custodian), day("2021-06-30"));
    assert_eq!(new(&custodian), ["carla"]);
    assert_eq!(gone(&custodian), ["Fenna Faber"]);
    assert!(!custodian.is_first());
    // To somebody of an organisation is to the organisation.
    let partner = sheet("partner:vt");
    assert_eq!(previous(&partner), day("2021-06-30"));
    assert_eq!((new(&partner), gone(&partner)), (vec!["carla"], vec!["Fenna Faber"]));
}

#[test]
fn every_audience_has_its_own_last_list() {
    // In June the list did not go to Ermelo, in March it did.
    let ermelo = sheet("organisation:lt-ermelo");
    assert_eq!(previous(&ermelo), day("2021-03-31"));
    assert_eq!((new(&ermelo), gone(&ermelo)), (vec!["carla"], vec![]));
    // Whose chain nobody followed in June, Bram's stand-in, is new to Elburg; Fenna was one of its own.
    let elburg = sheet("organisation:lt-elburg");
    assert_eq!((new(&elburg), gone(&elburg)), (vec!["dirk"], vec!["Fenna Faber"]));
}

#[test]
fn a_first_list_is_all_new() {
    // A municipality is no organisation.
    let ede = sheet("partner:lt-ede");
    assert!(ede.is_first());
    assert_eq!(previous(&ede), [None]);
    assert_eq!((new(&ede), gone(&ede)), (people(&ede), vec![]));
    assert_eq!(ede.since(), "Eerste lijst");
    assert_eq!(ede.comparison(), ["Deze lijst is niet eerder verspreid. Iedereen is dus nieuw."]);
    // For its custodian it was spread to somebody.
    assert_eq!(previous(&sheet("custodian:JZ21")), day("2021-05-01"));
}

#[test]
fn details_differ_from_those_of_the_register_then() {
    let patch = DetailsPatch {
        phone: Some(Some("+31525999999".parse().unwrap())),
        working_days: Some(None),
        ..DetailsPatch::default()
    };
    let changes = [
        Change::SetDetails("anna".parse().unwrap(), Box::new(patch)),
        Change::Assign("eva".parse().unwrap(), vec![crate::AreaCode::Region("JZ12".parse().unwrap()).into()]),
        Change::Assign(
            "bram".parse().unwrap(),
            vec![
                "GM0230".parse::<crate::AreaCode>().unwrap().into(),
                "GM0269".parse::<crate::AreaCode>().unwrap().into(),
            ],
        ),
    ];
    let then = register().with(&changes).unwrap().0;
    let options = SheetOptions { previous: Some(then), ..SheetOptions::default() };
    let sheet = on("custodian:JZ12", "2021-09-01", &options);
    let words: Vec<_> = sheet.rows.iter().map(|row| (row.contact.as_str(), sheet.change(row))).collect();
    let expected = [
        ("anna", "gewijzigd: telefoon, werkdagen"),
        ("bram", "gewijzigd: werkgebied"),
        ("carla", "nieuw"),
        // Another area in another region is not on this list.
        ("eva", ""),
    ];
    assert_eq!(words, expected.map(|(contact, change)| (contact, change.to_owned())));
    assert!(sheet.is_compared && sheet.comparison().is_empty());
}

#[test]
fn what_was_not_compared_is_said() {
    let not_compared = "Of gegevens anders zijn dan op de vorige lijst, is niet vergeleken.";
    assert_eq!(sheet("custodian:JZ12").comparison(), [not_compared]);
    // A day after the list of 1 September nothing is different.
    let next = on("custodian:JZ12", "2021-09-02", &SheetOptions::default());
    assert_eq!(next.comparison(), [not_compared, "Er zijn geen wijzigingen."]);
    assert_eq!(next.since(), "Gewijzigd sinds 1 september 2021");
    // The people of Meldpunt Noord work in two regions, and of one of them it never got a list.
    let two = sheet("organisation:vt");
    assert_eq!(two.since(), "Gewijzigd sinds de vorige lijst");
    assert_eq!(two.comparison()[0], "Vorige lijst: Noord-Veluwe: 30 juni 2021; FoodValley: eerste lijst.");
}

/// The organisations for which the list counts as spread, of those asked.
fn met(register: &crate::Register, day: &str) -> Vec<String> {
    let assessment = register.assess(&Policy::gvjb_2021(), day.parse().unwrap());
    let own = assessment.findings().filter(|finding| {
        finding.requirement() == RequirementId::ContactsDistribution && finding.verdict() == Verdict::Met
    });
    own.map(|finding| finding.subject().parts().join(" ")).collect()
}

#[test]
fn sending_it_is_a_fact_that_counts() {
    // Without the lists that were spread before.
    let spread: Vec<_> = register().distributions().iter().cloned().map(Change::RemoveDistribution).collect();
    let register = register().with(&spread).unwrap().0;
    let sent = |audience: &str, to: &[Recipient]| {
        let audience: Audience = audience.parse().unwrap();
        let sheet =
            ContactSheet::new(&register, &audience, "2021-09-01".parse().unwrap(), &SheetOptions::default());
        register.with(&sheet.unwrap().distributed(to)).unwrap().0
    };
    assert_eq!(met(&register, "2021-09-01"), Vec::<String>::new());
    let all = ["lt-elburg", "lt-ermelo", "lt-putten", "vt"];
    assert_eq!(met(&sent("custodian:JZ12", &[]), "2021-09-01"), all);
    assert_eq!(met(&sent("partner:vt", &[]), "2021-09-01"), ["vt"]);
    let chosen = [Recipient::Id("lt-putten".parse().unwrap()), Recipient::Id("lt-elburg".parse().unwrap())];
    assert_eq!(met(&sent("custodian:JZ12", &chosen), "2021-09-01"), ["lt-elburg", "lt-putten"]);
    // The own people of an organisation are not the list of a region.
    assert_eq!(sent("organisation:lt-elburg", &[]), register);
}
