//! Texts word by word: findings.

use super::{demo, finding};
use crate::assessment::{FindingDocument, Missing, Remedy};
use crate::json::Json;
use crate::language::Language;
use crate::render::Renderer;
use crate::vocabulary::Verdict;

/// Findings of the demonstration on 1 September 2021, by key.
const DUTCH: &[(&str, &str)] = &[
    (
        "JZ12 contacts.agreement",
        "Noord-Veluwe: sinds 1 februari 2021 geldt er een afspraak over contactbeheer.",
    ),
    ("JZ25 contacts.agreement", "Achterhoek: er geldt geen afspraak over contactbeheer."),
    (
        "JZ25 contacts.custodian",
        "Achterhoek: er is geen beheerder afgesproken, want er geldt geen afspraak over contactbeheer. Het beleid \
         noemt Veilig Thuis als beheerder.",
    ),
    (
        "JZ30 contacts.custodian",
        "Rivierenland: de beheerder is Veilig Thuis Gelderland-Zuid. Het beleid noemt een ander: de gemeente Tiel.",
    ),
    (
        "JZ12 contacts.rhythm localTeam",
        "Lokaal team in de regio Noord-Veluwe: elke 3 maanden bevestigen; werkwijze: aanlevering.",
    ),
    (
        "JZ21 contacts.rhythm veiligThuis",
        "Veilig Thuis in de regio FoodValley: het ritme is afgesproken (elke 3 maanden), maar de werkwijze niet.",
    ),
    ("JZ12 contacts.details_agreed", "Noord-Veluwe: het e-mailadres is verplicht."),
    (
        "JZ28 contacts.details_agreed",
        "Centraal Gelderland: het e-mailadres en het telefoonnummer zijn verplicht.",
    ),
    ("JZ12 contacts.organisation GM0230 certifiedInstitution", "GI in Elburg: er werken 3 organisaties."),
    ("JZ12 contacts.organisation GM0230 childProtectionBoard", "Raad in Elburg: er werkt 1 organisatie."),
    (
        "JZ12 contacts.coverage lt-elburg GM0230",
        "Lokaal team Elburg in Elburg: via vervanger. Er is een vervanger, en die gegevens zijn betrouwbaar.",
    ),
    (
        "JZ21 contacts.coverage vt-gm GM0203",
        "Veilig Thuis Gelderland-Midden in Barneveld: niet bevestigd. De laatste bevestiging is van 12 april 2021 \
         (contact vt-gm-barneveld-1); bevestigen moest voor 12 juli 2021.",
    ),
    (
        "JZ12 contacts.coverage lt-putten GM0273",
        "Lokaal team Putten in Putten: afwezig. Contact lt-putten-1 en contact lt-putten-2 zijn afwezig, zonder \
         vervanger die bereikbaar is.",
    ),
    (
        "JZ28 contacts.coverage ldh GM0202/zuid",
        "Leger des Heils in Arnhem Zuid: niemand. Op deze plek werkt niemand.",
    ),
    (
        "JZ17 contacts.coverage rvdk GM0200",
        "Raad voor de Kinderbescherming in Apeldoorn: niet te controleren. Er is iemand, maar in de regio \
         Midden-IJssel/Oost-Veluwe is voor de Raad geen ritme afgesproken.",
    ),
    (
        "JZ28 contacts.details lt-lingewaard-2",
        "Contact lt-lingewaard-2 (Lokaal team Lingewaard): het telefoonnummer ontbreekt.",
    ),
    (
        "JZ12 contacts.freshness jbg-harderwijk-1",
        "Contact jbg-harderwijk-1 (Jeugdbescherming Gelderland): te laat sinds 28 augustus 2021. De laatste \
         bevestiging is van 28 mei 2021.",
    ),
    (
        "JZ30 contacts.absence lt-neder-betuwe-1",
        "Contact lt-neder-betuwe-1 (Lokaal team Neder-Betuwe): afwezig. De vervanging loopt via contact lt-buren-2 en \
         contact lt-culemborg-1 naar contact lt-tiel-2; die gegevens zijn betrouwbaar.",
    ),
    (
        "JZ28 contacts.distribution lt-rheden",
        "Lokaal team Rheden: de lijst is voor het laatst naar deze organisatie gestuurd op 14 juni 2021. De afspraak \
         is elke 3 maanden: de volgende keer voor 14 september 2021. Daarna kwam er 1 contact bij.",
    ),
    (
        "JZ25 contacts.distribution jbg",
        "Jeugdbescherming Gelderland: de lijst is nog niet naar deze organisatie gestuurd. Dat moet één keer in 2021.",
    ),
];

const ENGLISH: &[(&str, &str)] = &[
    (
        "JZ12 contacts.agreement",
        "Noord-Veluwe: an agreement on contact management has been in force since 1 February 2021.",
    ),
    ("JZ21 contacts.custodian", "FoodValley: the custodian is the municipality of Ede."),
    (
        "JZ25 contacts.rhythm certifiedInstitution",
        "Certified institution in the region of Achterhoek: no rhythm and no method are agreed, as no agreement on \
         contact management is in force.",
    ),
    (
        "JZ12 contacts.organisation GM0230 childProtectionBoard",
        "Child Protection Board in Elburg: 1 organisation serves the area.",
    ),
    (
        "JZ17 contacts.coverage jbg GM0232",
        "Jeugdbescherming Gelderland in Epe: away, no stand-in. Contact jbg-epe-1 is away, without a stand-in who can \
         be reached.",
    ),
    (
        "JZ21 contacts.coverage vt-gm GM0203",
        "Veilig Thuis Gelderland-Midden in Barneveld: not confirmed. The last confirmation is of 12 April 2021 \
         (contact vt-gm-barneveld-1); the next was due by 12 July 2021.",
    ),
    (
        "JZ28 contacts.freshness lt-westervoort-1",
        "Contact lt-westervoort-1 (Lokaal team Westervoort): confirm by 1 September 2021. The last confirmation is of \
         1 June 2021.",
    ),
    (
        "JZ28 contacts.absence wss-zevenaar-1",
        "Contact wss-zevenaar-1 (William Schrikker Stichting): away. The stand-in is contact rvdk-zevenaar-1, who has \
         another role.",
    ),
    (
        "JZ12 contacts.distribution ldh",
        "Leger des Heils: the list has not been sent to this organisation yet. The agreement is every 3 months: the \
         first time was due by 1 May 2021.",
    ),
];

#[test]
fn findings_of_the_demonstration() {
    let assessment = demo("2021-09-01");
    for (language, expected) in [(Language::Nl, DUTCH), (Language::En, ENGLISH)] {
        let texts = Renderer::new(assessment.register(), language);
        for (key, text) in expected {
            assert_eq!(texts.finding(&finding(&assessment, key)), *text);
        }
    }
}

#[test]
fn before_the_policy_starts_nothing_applies() {
    let assessment = demo("2020-12-31");
    let texts = Renderer::new(assessment.register(), Language::Nl);
    let finding = finding(&assessment, "JZ25 contacts.agreement");
    assert_eq!(texts.finding(&finding), "Achterhoek: niet van toepassing (afspraak over contactbeheer).");
}

/// A finding with other data, as another register would give it.
fn observed<const N: usize>(finding: &FindingDocument, values: [(&str, Json); N]) -> FindingDocument {
    FindingDocument { observed: Json::object(values), cause: None, ..finding.clone() }
}

#[test]
fn findings_that_the_demonstration_does_not_have() {
    let assessment = demo("2021-09-01");
    let texts = Renderer::new(assessment.register(), Language::Nl);
    let says = |finding: &FindingDocument| texts.finding(finding);
    let text = |text: &str| Json::text(Some(text));

    let custodian = finding(&assessment, "JZ25 contacts.custodian");
    let foreign = observed(&custodian, [("custodian", text("GM0228"))]);
    assert_eq!(
        says(&foreign),
        "Achterhoek: de afspraak noemt de gemeente Ede als beheerder, maar die werkt niet voor deze regio."
    );
    let nobody =
        FindingDocument { expected: Json::Null, ..observed(&custodian, [("custodian", Json::Null)]) };
    assert_eq!(says(&nobody), "Achterhoek: de afspraak noemt geen beheerder.");

    let rhythm = finding(&assessment, "JZ25 contacts.rhythm veiligThuis");
    let method = observed(&rhythm, [("every", Json::Null), ("method", text("custodianCheck"))]);
    assert_eq!(
        says(&method),
        "Veilig Thuis in de regio Achterhoek: de werkwijze is afgesproken (controle door de beheerder), maar het \
         ritme niet."
    );

    let details = finding(&assessment, "JZ25 contacts.details_agreed");
    let none = observed(&details, [("requiredDetails", Json::List(Vec::new()))]);
    assert_eq!(says(&none), "Achterhoek: afgesproken is dat geen enkel gegeven verplicht is.");

    let organisation = finding(&assessment, "JZ12 contacts.organisation GM0230 childProtectionBoard");
    let unknown = observed(&organisation, [("organisations", Json::Integer(0))]);
    assert_eq!(says(&unknown), "Raad in Elburg: er is geen organisatie bekend.");

    let contact = finding(&assessment, "JZ28 contacts.details lt-lingewaard-2");
    let days = observed(&contact, [("missing", Json::texts(["workingDays"]))]);
    assert_eq!(says(&days), "Contact lt-lingewaard-2 (Lokaal team Lingewaard): de werkdagen ontbreken.");

    let spread = finding(&assessment, "JZ25 contacts.distribution jbg");
    let once = observed(
        &spread,
        [("last", text("2021-05-06")), ("joinedSince", Json::texts(["jbg-epe-1", "jbg-epe-2"]))],
    );
    assert_eq!(
        says(&FindingDocument { verdict: Verdict::Met, ..once }),
        "Jeugdbescherming Gelderland: de lijst is voor het laatst naar deze organisatie gestuurd op 6 mei 2021. Hoe \
         vaak is niet afgesproken; één keer in 2021 is genoeg. Daarna kwamen er 2 contacten bij."
    );
}

#[test]
fn seats_of_many_people_and_of_stand_ins() {
    let assessment = demo("2021-09-01");
    let texts = Renderer::new(assessment.register(), Language::Nl);
    let seat = finding(&assessment, "JZ12 contacts.coverage lt-putten GM0273");
    let many =
        FindingDocument { evidence: [seat.evidence.clone(), seat.evidence.clone()].concat(), ..seat.clone() };
    assert_eq!(
        texts.finding(&many),
        "Lokaal team Putten in Putten: afwezig. Alle 4 contacten zijn afwezig, zonder vervanger die bereikbaar is."
    );
    // The cause is the absence of the contact; without a rhythm only "never" counts as not confirmed.
    let ask = Remedy::Ask(Missing::Confirmation);
    let stale = |cause| FindingDocument {
        observed: Json::object([("status", Json::text(Some("stale")))]),
        remedy: ask.clone(),
        cause,
        ..seat.clone()
    };
    assert_eq!(
        texts.finding(&stale(seat.cause.clone())),
        "Lokaal team Putten in Putten: niet bevestigd. De vervanger van contact lt-putten-1 is nog nooit bevestigd."
    );
    assert_eq!(
        texts.finding(&stale(None)),
        "Lokaal team Putten in Putten: niet bevestigd. Er is iemand, maar de gegevens zijn niet op tijd bevestigd."
    );
    let agreement = finding(&assessment, "JZ12 contacts.agreement");
    let undated = FindingDocument { evidence: Vec::new(), ..agreement };
    assert_eq!(texts.finding(&undated), "Noord-Veluwe: er geldt een afspraak over contactbeheer.");
}
