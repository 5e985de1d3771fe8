//! Every reason, explanations, and dates, word by word.

use super::{LANGUAGES, demo, explanation};
use crate::assessment::Reason;
use crate::date::{Date, Period};
use crate::facts::{Party, Rhythm};
use crate::id::{ContactId, RegionCode};
use crate::language::Language;
use crate::policy::PolicyCustodian;
use crate::register::Register;
use crate::render::Renderer;
use crate::vocabulary::{Confirmer, Detail, Method, PartnerRole, SeatStatus};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn period(from: &str, until: &str) -> Period {
    Period::new(from.parse().ok(), until.parse().ok()).unwrap()
}

fn contact() -> ContactId {
    "lt-putten-1".parse().unwrap()
}

fn reasons() -> Vec<(Reason, &'static str, &'static str)> {
    let region: RegionCode = "JZ25".parse().unwrap();
    let custodian: Party = "GM0222".parse().unwrap();
    let other: ContactId = "rvdk-zevenaar-1".parse().unwrap();
    let rhythm = Rhythm {
        every: "P1M".parse().ok(),
        method: Some(Method::Delivery),
        remind_before: "P14D".parse().ok(),
        grace: "P1W".parse().ok(),
    };
    let none = Rhythm { every: None, method: None, remind_before: None, grace: None };
    vec![
        (
            Reason::Agreement(region, Period::since(date("2021-02-01"))),
            "In de regio Achterhoek geldt vanaf 1 februari 2021 een afspraak over contactbeheer.",
            "An agreement on contact management is in force from 1 February 2021 in the region of Achterhoek.",
        ),
        (
            Reason::NoAgreement(region),
            "In de regio Achterhoek geldt geen afspraak over contactbeheer.",
            "No agreement on contact management is in force in the region of Achterhoek.",
        ),
        (
            Reason::Custodian(Some(custodian)),
            "De afspraak noemt de gemeente Doetinchem als beheerder.",
            "The agreement names the municipality of Doetinchem as custodian.",
        ),
        (Reason::Custodian(None), "De afspraak noemt geen beheerder.", "The agreement names no custodian."),
        (
            Reason::PolicyCustodian(PolicyCustodian::Role(PartnerRole::VeiligThuis)),
            "Het beleid noemt Veilig Thuis als beheerder.",
            "The policy names Veilig Thuis as custodian.",
        ),
        (
            Reason::Rhythm(PartnerRole::LocalTeam, rhythm),
            "Afgesproken voor de lokale teams: elke maand bevestigen, 14 dagen vooraf herinneren, 1 week extra tijd, \
             werkwijze aanlevering.",
            "Agreed for the local teams: confirm every month, remind 14 days before, 1 week of extra time, method \
             delivery.",
        ),
        (
            Reason::Rhythm(PartnerRole::CertifiedInstitution, none),
            "Voor de GI's is geen ritme afgesproken.",
            "No rhythm is agreed for the certified institutions.",
        ),
        (
            Reason::NoRhythm(PartnerRole::ChildProtectionBoard),
            "Voor de Raad is geen ritme afgesproken.",
            "No rhythm is agreed for the Child Protection Board.",
        ),
        (
            Reason::RequiredDetails(None),
            "Er is niet afgesproken welke contactgegevens nodig zijn.",
            "Which contact details are required is not agreed.",
        ),
        (
            Reason::RequiredDetails(Some(vec![Detail::Function, Detail::Phone])),
            "De functie en het telefoonnummer zijn verplicht.",
            "The function and the phone number are required.",
        ),
        (
            Reason::Lacks(contact(), vec![Detail::Email]),
            "Van contact lt-putten-1 missen we het e-mailadres.",
            "Of contact lt-putten-1 we lack the e-mail address.",
        ),
        (
            Reason::Lacks(contact(), Vec::new()),
            "Van contact lt-putten-1 ontbreekt niets.",
            "Nothing is missing of contact lt-putten-1.",
        ),
        (
            Reason::Confirmed(contact(), date("2021-06-18"), Confirmer::Oneself),
            "Contact lt-putten-1 is voor het laatst bevestigd op 18 juni 2021, door de professional zelf.",
            "Contact lt-putten-1 was last confirmed on 18 June 2021, by the professional.",
        ),
        (
            Reason::NeverConfirmed(contact()),
            "Contact lt-putten-1 is nog nooit bevestigd.",
            "Contact lt-putten-1 was never confirmed.",
        ),
        (
            Reason::Due(contact(), date("2021-09-18"), date("2021-10-02")),
            "De uiterste datum om contact lt-putten-1 te bevestigen is 18 september 2021; met extra tijd \
             2 oktober 2021.",
            "The last day to confirm contact lt-putten-1 is 18 September 2021; with extra time 2 October 2021.",
        ),
        (
            Reason::Away(contact(), period("2021-06-21", "2021-11-01"), Some("lt-putten-2".parse().unwrap())),
            "Contact lt-putten-1 (Lokaal team Putten) is van 21 juni 2021 tot en met 31 oktober 2021 afwezig; de \
             vervanger is contact lt-putten-2 (Lokaal team Putten).",
            "Contact lt-putten-1 (Lokaal team Putten) is away from 21 June 2021 through 31 October 2021; the stand-in \
             is contact lt-putten-2 (Lokaal team Putten).",
        ),
        (
            Reason::Away(contact(), Period::ALWAYS, None),
            "Contact lt-putten-1 (Lokaal team Putten) is afwezig; er is geen vervanger.",
            "Contact lt-putten-1 (Lokaal team Putten) is away; there is no stand-in.",
        ),
        (
            Reason::Fills(contact(), SeatStatus::Covered),
            "Contact lt-putten-1 (Lokaal team Putten): bereikbaar.",
            "Contact lt-putten-1 (Lokaal team Putten): reachable.",
        ),
        (
            Reason::OtherRole(other.clone()),
            "Contact rvdk-zevenaar-1 (Raad voor de Kinderbescherming) heeft een andere rol en telt hier niet als \
             vervanger.",
            "Contact rvdk-zevenaar-1 (Raad voor de Kinderbescherming) has another role and does not count as a \
             stand-in here.",
        ),
        (
            Reason::OutOfService(other),
            "Contact rvdk-zevenaar-1 (Raad voor de Kinderbescherming) is niet in dienst.",
            "Contact rvdk-zevenaar-1 (Raad voor de Kinderbescherming) is not in service.",
        ),
        (Reason::Cycle, "De vervangers verwijzen naar elkaar.", "The stand-ins refer to each other."),
        (
            Reason::Nobody,
            "Er is niemand in dienst die voor dit gebied werkt.",
            "Nobody in service works for this area.",
        ),
        (
            Reason::NoOrganisation(PartnerRole::CertifiedInstitution),
            "Voor dit gebied is geen organisatie bekend met de rol GI.",
            "No organisation with the role Certified institution is known for this area.",
        ),
        (
            Reason::SpreadEvery("P1Y".parse().unwrap()),
            "Afgesproken is dat de lijst elk jaar wordt verspreid.",
            "It is agreed that the list is spread every year.",
        ),
        (
            Reason::SpreadOnce(period("2021-01-01", "2022-01-01")),
            "Hoe vaak is niet afgesproken; de lijst moet één keer worden verspreid in 2021.",
            "How often is not agreed; the list must be spread once in 2021.",
        ),
        (
            Reason::Spread(date("2021-03-15")),
            "De lijst is voor het laatst verspreid op 15 maart 2021.",
            "The list was last spread on 15 March 2021.",
        ),
        (Reason::NeverSpread, "De lijst is nog niet verspreid.", "The list has not been spread yet."),
    ]
}

#[test]
fn every_reason() {
    let register = Register::demo();
    let [dutch, english] = LANGUAGES.map(|language| Renderer::new(&register, language));
    for (reason, nl, en) in reasons() {
        assert_eq!(dutch.reason(&reason), nl);
        assert_eq!(english.reason(&reason), en);
    }
}

#[test]
fn an_explanation_goes_inwards_to_the_root() {
    let assessment = demo("2021-09-01");
    let explained = explanation(&assessment, "JZ17 contacts.coverage jbg GM0232");
    let texts = Renderer::new(assessment.register(), Language::Nl);
    assert_eq!(
        texts.explanation(&explained),
        [
            "Jeugdbescherming Gelderland in Epe: afwezig. Contact jbg-epe-1 is afwezig, zonder vervanger die \
             bereikbaar is.",
            "  Contact jbg-epe-1 (Jeugdbescherming Gelderland): afwezig.",
            "  Contact jbg-epe-1 (Jeugdbescherming Gelderland) is van 2 augustus 2021 tot en met 10 oktober 2021 \
             afwezig; er is geen vervanger.",
            "  Bron: B2, Opdrachten aan de jeugdhulpregio's: \"per organisatie en gemeente inzichtelijk wat de \
             contactgegevens zijn\".",
            "  Dat komt hierdoor: Contact jbg-epe-1 (Jeugdbescherming Gelderland): afwezig, zonder vervanger.",
            "    Contact jbg-epe-1 (Jeugdbescherming Gelderland) is van 2 augustus 2021 tot en met 10 oktober 2021 \
             afwezig; er is geen vervanger.",
            "    Bron: B2, Stap 1: \"groot verloop van personeel en uitval door ziekte\".",
        ]
    );
}

#[test]
fn dates_and_durations() {
    let register = Register::demo();
    let [dutch, english] = LANGUAGES.map(|language| Renderer::new(&register, language));
    assert_eq!(dutch.date(date("2021-09-01")), "1 september 2021");
    assert_eq!(english.date(date("2021-09-01")), "1 September 2021");
    let short = |texts: &Renderer| -> Vec<String> {
        (1..=12).map(|month| texts.short_date(Date::new(2021, month, 5).unwrap())).collect()
    };
    let months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    assert_eq!(short(&dutch), months.map(|month| format!("5 {month} 2021")));
    assert_eq!(english.short_date(date("2021-05-05")), "5 May 2021");
    // A due date may lie past the calendar; its number would mean nothing.
    assert_eq!(dutch.date(date("2199-12-31").next()), "na 2199");

    let durations = [
        ("P3M", "3 maanden", "3 months", "elke 3 maanden", "every 3 months"),
        ("P1M", "1 maand", "1 month", "elke maand", "every month"),
        ("P2Y", "2 jaar", "2 years", "elke 2 jaar", "every 2 years"),
        ("P1Y", "1 jaar", "1 year", "elk jaar", "every year"),
        ("P1D", "1 dag", "1 day", "elke dag", "every day"),
        ("P13W", "13 weken", "13 weeks", "elke 13 weken", "every 13 weeks"),
        (
            "P1M14D",
            "1 maand en 14 dagen",
            "1 month and 14 days",
            "elke 1 maand en 14 dagen",
            "every 1 month and 14 days",
        ),
        (
            "P1Y2M1W3D",
            "1 jaar, 2 maanden, 1 week en 3 dagen",
            "1 year, 2 months, 1 week and 3 days",
            "elke 1 jaar, 2 maanden, 1 week en 3 dagen",
            "every 1 year, 2 months, 1 week and 3 days",
        ),
    ];
    for (text, nl, en, each, every) in durations {
        let duration = text.parse().unwrap();
        assert_eq!((dutch.duration(duration), english.duration(duration)), (nl.to_owned(), en.to_owned()));
        assert_eq!((dutch.every(duration), english.every(duration)), (each.to_owned(), every.to_owned()));
    }
}

#[test]
fn periods_and_numbers() {
    let register = Register::demo();
    let [dutch, english] = LANGUAGES.map(|language| Renderer::new(&register, language));
    let march = period("2021-03-01", "2021-04-01");
    assert_eq!(dutch.period(march), "van 1 maart 2021 tot en met 31 maart 2021");
    assert_eq!(english.period(march), "from 1 March 2021 through 31 March 2021");
    assert_eq!(dutch.period(period("2021-03-01", "2021-03-02")), "op 1 maart 2021");
    assert_eq!(dutch.period(Period::since(date("2021-03-01"))), "vanaf 1 maart 2021");
    assert_eq!(english.period(Period::until(None, date("2021-03-02")).unwrap()), "through 1 March 2021");
    assert_eq!(dutch.period(Period::ALWAYS), "");
    assert_eq!(
        dutch.within(period("2021-02-01", "2022-01-01")),
        " van 1 februari 2021 tot en met 31 december 2021"
    );
    assert_eq!(
        (dutch.seats(0), dutch.seats(1), dutch.seats(2)),
        ("0 plekken".into(), "1 plek".into(), "2 plekken".into())
    );
    assert_eq!(english.findings(1), "1 finding");
    assert_eq!(dutch.contacts(3), "3 contacten");
}
