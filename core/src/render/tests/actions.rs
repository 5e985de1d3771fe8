//! Actions, remedies and notes word by word, and stand-ins that the demonstration does not have.

use super::{demo, finding};
use crate::assessment::{Action, Actor, Resolves};
use crate::change::Change;
use crate::language::Language;
use crate::policy::Policy;
use crate::register::Register;
use crate::render::Renderer;

const ACTIONS: &[(&str, &str, &str)] = &[
    (
        "contacts.agreement:JZ25:vt-nog",
        "Maak een afspraak over contactbeheer",
        "Make an agreement on contact management",
    ),
    (
        "contacts.rhythm:JZ17:childProtectionBoard:vt-nog",
        "Spreek een ritme en werkwijze af voor de Raad",
        "Agree on a rhythm and method for the Child Protection Board",
    ),
    (
        "contacts.freshness:JZ21:vt-gm-barneveld-1:vt-gm",
        "Laat contact vt-gm-barneveld-1 bevestigen",
        "Have contact vt-gm-barneveld-1 confirmed",
    ),
    (
        "contacts.absence:JZ17:jbg-epe-1:jbg",
        "Regel een vervanger voor contact jbg-epe-1",
        "Arrange a stand-in for contact jbg-epe-1",
    ),
    (
        "contacts.coverage:JZ17:lt-heerde:GM0246:GM0246",
        "Zoek een contactpersoon voor Lokaal team Heerde",
        "Find a contact for Lokaal team Heerde",
    ),
    (
        "contacts.coverage:JZ28:ldh:GM0202/zuid:ldh",
        "Zoek een contactpersoon voor Arnhem Zuid",
        "Find a contact for Arnhem Zuid",
    ),
    (
        "contacts.details:JZ28:lt-lingewaard-2:GM1705",
        "Vul het telefoonnummer aan van contact lt-lingewaard-2",
        "Fill in the phone number of contact lt-lingewaard-2",
    ),
    (
        "contacts.distribution:JZ12:ldh:vt-nog",
        "Verspreid de lijst naar Leger des Heils",
        "Spread the list to Leger des Heils",
    ),
];

fn action(actions: &[Action], key: &str) -> Action {
    actions
        .iter()
        .find(|action| action.key.as_str() == key)
        .unwrap_or_else(|| panic!("no action {key}"))
        .clone()
}

#[test]
fn actions_of_the_demonstration() {
    let assessment = demo("2021-09-01");
    let actions = assessment.actions();
    for (key, nl, en) in ACTIONS {
        let action = action(&actions, key);
        assert_eq!(Renderer::new(assessment.register(), Language::Nl).action(&action), *nl);
        assert_eq!(Renderer::new(assessment.register(), Language::En).action(&action), *en);
    }
}

#[test]
fn remedies_say_the_same_as_actions() {
    let assessment = demo("2021-09-01");
    for language in [Language::Nl, Language::En] {
        let texts = Renderer::new(assessment.register(), language);
        for action in assessment.actions() {
            let own = assessment.findings_of(action.region).find(|finding| {
                finding.requirement() == action.requirement && finding.subject() == action.subject
            });
            let remedy = texts.remedy(&own.unwrap().to_document());
            assert_eq!(remedy.as_deref(), Some(texts.action(&action).as_str()), "{}", action.key);
        }
    }
}

#[test]
fn remedies_of_what_merely_follows() {
    let assessment = demo("2021-09-01");
    let texts = Renderer::new(assessment.register(), Language::Nl);
    let remedy = |key| texts.remedy(&finding(&assessment, key)).unwrap_or_default();
    // Its finding follows from that of a contact, of a stand-in, of a rhythm, of an agreement.
    assert_eq!(remedy("JZ21 contacts.coverage vt-gm GM0203"), "Laat contact vt-gm-barneveld-1 bevestigen");
    assert_eq!(remedy("JZ17 contacts.coverage jbg GM0232"), "Regel een vervanger voor contact jbg-epe-1");
    assert_eq!(remedy("JZ17 contacts.coverage rvdk GM0200"), "Spreek een ritme en werkwijze af voor de Raad");
    assert_eq!(remedy("JZ25 contacts.custodian"), "Wijs een beheerder van de contacten aan");
    assert_eq!(remedy("JZ25 contacts.details_agreed"), "Spreek af welke contactgegevens nodig zijn");
    assert_eq!(remedy("JZ12 contacts.agreement"), "", "what is met needs no remedy");
}

/// A team of one, away; the stand-in works in another region, where nothing is agreed. No GI, Board or
/// Veilig Thuis is known.
const SMALL: &str = r#"{"format": "bouwsteen/register/1", "territory": {"edition": 2021, "regions": ["JZ21"]},
    "organisations": [
        {"id": "ede", "name": "Team Veluwe", "role": "localTeam", "serves": ["GM0228"]},
        {"id": "tiel", "name": "Team Betuwe", "role": "localTeam", "serves": ["GM0281"]}],
    "agreements": [{"region": "JZ21", "inForce": {"from": "2021-01-01"}, "requiredDetails": ["phone", "workingDays"],
        "rhythms": {"localTeam": {"every": "P1M", "method": "selfConfirmation"}}}],
    "contacts": [
        {"id": "e1", "name": "Anna Verzinsel", "organisation": "ede", "areas": ["GM0228"],
         "absences": [{"from": "2021-08-01", "replacedBy": "t1"}]},
        {"id": "t1", "name": "Bram Oefening", "organisation": "tiel", "areas": ["GM0281"],
         "confirmations": [{"on": "2021-02-01", "by": "self"}]}]}"#;

#[test]
fn a_stand_in_who_was_not_confirmed() {
    let register = Register::from_str(SMALL).unwrap();
    let assessment = register.assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
    let (plain, named) =
        (Renderer::new(&register, Language::Nl), Renderer::new(&register, Language::Nl).with_names());
    let seat = finding(&assessment, "JZ21 contacts.coverage ede GM0228");
    assert_eq!(
        plain.finding(&seat),
        "Team Veluwe in Ede: niet bevestigd. De vervanger van contact e1 is contact t1. De laatste bevestiging is van \
         1 februari 2021 (contact t1); bevestigen moest voor 1 maart 2021."
    );
    assert_eq!(
        named.finding(&seat),
        "Team Veluwe in Ede: niet bevestigd. De vervanger van Anna Verzinsel is Bram Oefening. De laatste bevestiging \
         is van 1 februari 2021 (Bram Oefening); bevestigen moest voor 1 maart 2021."
    );
    let actions = assessment.actions();
    let says = |texts: &Renderer, key| texts.action(&action(&actions, key));
    let stand_in = "contacts.absence:JZ21:e1:GM0228";
    assert_eq!(says(&plain, stand_in), "Laat contact t1 bevestigen, de vervanger van contact e1");
    assert_eq!(says(&named, stand_in), "Laat Bram Oefening bevestigen, de vervanger van Anna Verzinsel");
    let details = "contacts.details:JZ21:e1:GM0228";
    assert_eq!(says(&plain, details), "Vul het telefoonnummer en de werkdagen aan van contact e1");
    assert_eq!(says(&named, details), "Vul het telefoonnummer en de werkdagen aan van Anna Verzinsel");
}

#[test]
fn an_organisation_that_is_not_known() {
    let register = Register::from_str(SMALL).unwrap();
    let assessment = register.assess(&Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
    let texts = Renderer::new(&register, Language::Nl);
    let says = |role| {
        texts.action(&action(
            &assessment.actions(),
            &format!("contacts.organisation:JZ21:GM0228:{role}:GM0228"),
        ))
    };
    assert_eq!(says("certifiedInstitution"), "Voeg een GI toe voor Ede");
    assert_eq!(says("childProtectionBoard"), "Voeg de Raad toe voor Ede");
    assert_eq!(says("veiligThuis"), "Voeg Veilig Thuis toe voor Ede");
    let cut = texts.cut("JZ21".parse().unwrap());
    assert_eq!(cut, None, "a region cut out of the country is whole");
}

#[test]
fn the_list_goes_to_each_professional_when_the_policy_reads_so() {
    let policy = Policy::gvjb_2021().to_json().replace("viaOrganisation", "eachProfessional");
    let policy = Policy::from_str(&policy).unwrap();
    let register = Register::from_str(SMALL).unwrap();
    let assessment = register.assess(&policy, "2021-09-01".parse().unwrap());
    let texts = Renderer::new(&register, Language::Nl);
    let spread = finding(&assessment, "JZ21 contacts.distribution ede");
    assert_eq!(
        texts.finding(&spread),
        "Team Veluwe: de lijst is nog niet naar ieder contact gestuurd. Dat moet één keer in 2021."
    );
    assert_eq!(texts.remedy(&spread).as_deref(), Some("Verspreid de lijst naar 1 contact van Team Veluwe"));
}

#[test]
fn changes_never_hold_a_name_that_was_not_asked_for() {
    let register = Register::from_str(SMALL).unwrap();
    let contact = register.contacts().next().unwrap().clone();
    let add = Change::AddContact(Box::new(contact));
    let (plain, named) =
        (Renderer::new(&register, Language::Nl), Renderer::new(&register, Language::Nl).with_names());
    assert_eq!(plain.change(&add), "Contact toevoegen: contact e1");
    assert_eq!(named.change(&add), "Contact toevoegen: Anna Verzinsel");
    assert!(!format!("{named:?}").contains("Anna"));
}

#[test]
fn what_stands_beside() {
    let assessment = demo("2022-03-01");
    let texts = Renderer::new(assessment.register(), Language::Nl);
    let english = Renderer::new(assessment.register(), Language::En);
    assert_eq!(
        texts.judged_on(assessment.on(), assessment.judged_on()).as_deref(),
        Some(
            "De oordelen zijn van 31 december 2021, de laatste dag van het beleid. Plekken en versheid zijn van \
             1 maart 2022."
        )
    );
    assert_eq!(texts.judged_on(assessment.on(), assessment.on()), None);
    assert_eq!(
        english.edition(assessment.on()).as_deref(),
        Some("The regions and municipalities are those of 2021, not those of 2022.")
    );
    assert_eq!(english.edition(assessment.judged_on()), None);
    assert_eq!(
        texts.cut("JZ21".parse().unwrap()).as_deref(),
        Some("FoodValley: 4 van de 7 gemeenten. Renswoude, Rhenen en Veenendaal liggen buiten Gelderland.")
    );
    assert_eq!(
        english.cut("JZ32".parse().unwrap()).as_deref(),
        Some("Rijk van Nijmegen: 6 of 7 municipalities. Mook en Middelaar lies outside Gelderland.")
    );
    assert_eq!(texts.policy(&assessment.to_document().policy), "gvjb_2021 (voorgesteld)");
    assert_eq!(texts.resolves(Resolves { seats: 1, findings: 2 }), "1 plek en 2 bevindingen");
    assert_eq!(english.resolves(Resolves { seats: 2, findings: 1 }), "2 seats and 1 finding");
    assert_eq!(texts.resolves(Resolves { seats: 0, findings: 1 }), "1 bevinding");
}

#[test]
fn who_is_to_act() {
    let register = Register::demo();
    let texts = Renderer::new(&register, Language::Nl);
    assert_eq!(texts.actor(&Actor::Municipality("GM0228".parse().unwrap())), "gemeente Ede");
    assert_eq!(texts.actor(&Actor::Organisation("rvdk".parse().unwrap())), "Raad voor de Kinderbescherming");
    assert_eq!(texts.actor(&Actor::Region("JZ25".parse().unwrap())), "regio Achterhoek");
    // What the register does not know keeps its code.
    assert_eq!(texts.actor(&Actor::Municipality("GM9999".parse().unwrap())), "gemeente GM9999");
    assert_eq!(texts.organisation(&"elders".parse().unwrap()), "elders");
    assert_eq!(texts.contact(&"iemand".parse().unwrap()), "contact iemand");
    assert_eq!(texts.area(&"GM0202/zuid".parse().unwrap()), "Arnhem Zuid");
}
