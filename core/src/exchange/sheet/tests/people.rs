//! Who stands on a sheet, and what is said of whom.

use super::{english, made, on, people, row, sheet};
use crate::exchange::sheet::SheetOptions;

#[test]
fn a_custodian_gets_everybody_of_the_region() {
    // Role before organisation, organisation before name; a small letter sorts as a capital. Fenna has left, Gert is
    // still to come, Dirk works elsewhere.
    assert_eq!(people(&sheet("custodian:JZ12")), ["anna", "bram", "carla", "eva"]);
    assert_eq!(people(&sheet("custodian:JZ21")), ["dirk", "eva"]);
    let later = on("custodian:JZ12", "2021-11-01", &SheetOptions::default());
    assert_eq!(people(&later), ["anna", "bram", "carla", "gert", "eva"]);
}

#[test]
fn a_partner_gets_the_regions_it_serves() {
    assert_eq!(people(&sheet("partner:vt")), ["anna", "bram", "carla", "eva"]);
    assert_eq!(people(&sheet("partner:lt-ede")), ["dirk", "eva"]);
}

#[test]
fn an_organisation_gets_its_own_people_and_who_stands_in_for_them() {
    assert_eq!(people(&sheet("organisation:lt-elburg")), ["dirk", "anna", "bram"]);
    assert_eq!(people(&sheet("organisation:lt-ermelo")), ["carla"]);
    assert_eq!(people(&sheet("organisation:lt-putten")), Vec::<&str>::new());
}

#[test]
fn only_areas_of_the_regions_are_shown() {
    let areas = |audience: &str, contact: &str| {
        let sheet = sheet(audience);
        row(&sheet, contact).areas.iter().map(|area| area.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(areas("custodian:JZ12", "eva"), ["Noord-Veluwe"]);
    assert_eq!(areas("custodian:JZ21", "eva"), ["Ede"]);
    // An organisation sees where its own people work, and of a stand-in from elsewhere nothing but how to reach them.
    assert_eq!(areas("organisation:vt", "eva"), ["Ede", "Noord-Veluwe"]);
    assert_eq!(areas("organisation:lt-elburg", "dirk"), Vec::<String>::new());
}

#[test]
fn details_are_those_of_the_day() {
    let sheet = sheet("custodian:JZ12");
    let anna = row(&sheet, "anna");
    assert_eq!(anna.confirmed.map(|day| day.to_string()).as_deref(), Some("2021-08-02"));
    assert_eq!(anna.phone.as_ref().map(|phone| phone.as_str()), Some("+31525111111"));
    assert_eq!(row(&sheet, "bram").confirmed, None);
    assert_eq!(row(&sheet, "carla").skj_registered, Some(false));
}

#[test]
fn status_says_until_when_and_who_stands_in() {
    let status = |audience: &str, contact: &str| {
        let sheet = sheet(audience);
        sheet.status(row(&sheet, contact))
    };
    assert_eq!(status("custodian:JZ12", "anna"), "aanwezig");
    assert_eq!(status("custodian:JZ12", "carla"), "afwezig, zonder vervanger");
    // Two absences that follow on each other are one. Dirk is not on this list, so his number stands here.
    assert_eq!(
        status("custodian:JZ12", "bram"),
        "afwezig tot en met 14 september 2021; vervanger: Dirk Dekker (Lokaal team Ede, 0318 222222)"
    );
    assert_eq!(
        status("organisation:lt-elburg", "bram"),
        "afwezig tot en met 14 september 2021; vervanger: Dirk Dekker (Lokaal team Ede)"
    );
    let sheet = english("organisation:lt-elburg");
    assert_eq!(
        sheet.status(row(&sheet, "bram")),
        "away through 14 September 2021; stand-in: Dirk Dekker (Lokaal team Ede)"
    );
}

#[test]
fn points_are_those_of_organisations_in_sight() {
    let points = |audience: &str| {
        let sheet = sheet(audience);
        sheet.points.iter().map(|point| point.organisation.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(points("custodian:JZ12"), ["lt-elburg", "lt-putten"]);
    assert_eq!(points("partner:vt"), ["lt-elburg", "lt-putten"]);
    assert_eq!(points("partner:lt-ede"), Vec::<String>::new());
    assert_eq!(points("organisation:lt-elburg"), ["lt-elburg"]);
    assert_eq!(points("organisation:vt"), Vec::<String>::new());
}

#[test]
fn who_may_not_have_a_sheet_is_told_why() {
    let error =
        |audience: &str| made(audience, "2021-09-01", &SheetOptions::default()).unwrap_err().to_string();
    assert_eq!(
        error("board"),
        "a board may not see names or details of people, so there is no contact sheet for it"
    );
    assert_eq!(error("partner:lt-nergens"), "the register has no organisation `lt-nergens`");
    assert_eq!(error("custodian:JZ28"), "region `JZ28` is not in the territory of the register");
}

#[test]
fn nothing_of_a_person_is_in_debug() {
    let sheet = sheet("custodian:JZ12");
    let shown = format!("{sheet:?} {:?}", sheet.vcards());
    for personal in ["Anna", "Dirk", "Fenna", "gezinswerker", "elburg.example", "525111111"] {
        assert!(!shown.contains(personal), "{personal} in {shown}");
    }
}
