//! Core values, never scored; and the order of the steps.

use super::{Case, check};

pub(super) const VALUES: &[Case] = &[
    (
        "values.discussed {\"subregion\": \"cg-oost\", \"value\": \"trust\"} met",
        r#""expected": {"discussed": true}, "observed": {"held": 2, "planned": 1}, "due": "2022-12-31""#,
        "Vertrouwen en partnerschap (Liemers): besproken in 2 bijeenkomsten.",
        "Trust and partnership (Liemers): discussed in 2 meetings.",
    ),
    (
        "values.discussed {\"value\": \"reflection\"} onTrack",
        r#""expected": {"discussed": true}, "observed": {"held": 0, "planned": 1}, "due": "2022-12-31""#,
        "Leren door samen te reflecteren (Centraal Gelderland): nog niet besproken; staat op de agenda van 1 bijeenkomst.",
        "Learning by reflecting together (Centraal Gelderland): not discussed yet; on the agenda of 1 meeting.",
    ),
    (
        "values.discussed {\"subregion\": \"cg-oost\", \"value\": \"trust\"} atRisk",
        r#""expected": {"discussed": true}, "observed": {"held": 0, "planned": 0}, "due": "2022-12-31",
           "remedy": {"ask": "agenda"}"#,
        "Vertrouwen en partnerschap (Liemers): nog niet besproken. Dat kan nog tot en met 31 december 2022.",
        "Trust and partnership (Liemers): not discussed yet. There is time through 31 December 2022.",
    ),
    (
        "values.discussed {\"subregion\": \"cg-oost\", \"value\": \"wholeFamily\"} notMet",
        r#""expected": {"discussed": true}, "observed": {"held": 0, "planned": 0}, "due": "2022-12-31",
           "remedy": {"ask": "agenda"}"#,
        "Alle kinderen en opvoeders met hun geschiedenis (Liemers): niet besproken in 2022.",
        "All children and carers with their history (Liemers): not discussed in 2022.",
    ),
    (
        "values.tested {\"subregion\": \"cg-oost\", \"value\": \"trust\"} met",
        r#""expected": {"tested": true}, "due": "2022-12-31",
           "observed": {"tests": 1, "fits": 14, "doesNotFit": 2, "guides": 12, "doesNotGuide": 4}"#,
        "Vertrouwen en partnerschap (Liemers): getoetst bij professionals. Past deze waarde? Ja: 14, nee: 2. Geeft die \
         richting? Ja: 12, nee: 4.",
        "Trust and partnership (Liemers): tested among professionals. Does this value fit? Yes: 14, no: 2. Does it give \
         guidance? Yes: 12, no: 4.",
    ),
    // However the answers turn out, nothing is said of them.
    (
        "values.tested {\"subregion\": \"cg-oost\", \"value\": \"trust\"} met",
        r#""expected": {"tested": true}, "due": "2022-12-31",
           "observed": {"tests": 2, "fits": 0, "doesNotFit": 16, "guides": null, "doesNotGuide": 9}"#,
        "Vertrouwen en partnerschap (Liemers): 2 keer getoetst bij professionals. Past deze waarde? Ja: 0, nee: 16. Geeft \
         die richting? Nee: 9.",
        "Trust and partnership (Liemers): tested among professionals 2 times. Does this value fit? Yes: 0, no: 16. Does it \
         give guidance? No: 9.",
    ),
    (
        "values.tested {\"subregion\": \"cg-oost\", \"value\": \"trust\"} met",
        r#""expected": {"tested": true}, "due": "2022-12-31",
           "observed": {"tests": 1, "fits": null, "doesNotFit": null, "guides": 3, "doesNotGuide": null}"#,
        "Vertrouwen en partnerschap (Liemers): getoetst bij professionals. Geeft die richting? Ja: 3.",
        "Trust and partnership (Liemers): tested among professionals. Does it give guidance? Yes: 3.",
    ),
    (
        "values.tested {\"subregion\": \"cg-oost\", \"value\": \"trust\"} atRisk",
        r#""expected": {"tested": true}, "due": "2022-12-31", "remedy": {"ask": "valueTest"},
           "observed": {"tests": 0, "fits": null, "doesNotFit": null, "guides": null, "doesNotGuide": null}"#,
        "Vertrouwen en partnerschap (Liemers): nog niet getoetst. Dat kan nog tot en met 31 december 2022.",
        "Trust and partnership (Liemers): not tested yet. There is time through 31 December 2022.",
    ),
    (
        "values.tested {\"subregion\": \"cg-oost\", \"value\": \"transparency\"} notMet",
        r#""expected": {"tested": true}, "due": "2022-12-31", "remedy": {"ask": "valueTest"},
           "observed": {"tests": 0, "fits": null, "doesNotFit": null, "guides": null, "doesNotGuide": null}"#,
        "Duidelijk, navolgbaar en transparant (Liemers): niet getoetst in 2022.",
        "Clear, traceable and transparent (Liemers): not tested in 2022.",
    ),
    (
        "steps.order {} met",
        r#""expected": {"step1": "met", "step2": "met"},
           "observed": {"meeting": "2022-02-17", "step1": "met", "session": null, "step2": null}"#,
        "Centraal Gelderland: bij de eerste bijeenkomst (17 februari 2022) was stap 1 gezet.",
        "Centraal Gelderland: at the first meeting (17 February 2022) step 1 had been taken.",
    ),
    (
        "steps.order {} notMet",
        r#""expected": {"step1": "met", "step2": "met"},
           "observed": {"meeting": "2022-02-17", "step1": "met", "session": "2022-03-10", "step2": "atRisk"}"#,
        "Centraal Gelderland: bij de eerste bijeenkomst (17 februari 2022) was stap 1 gezet. Bij de eerste leerbijeenkomst \
         (10 maart 2022) was stap 2 nog niet gezet.",
        "Centraal Gelderland: at the first meeting (17 February 2022) step 1 had been taken. At the first session (10 March \
         2022) step 2 had not been taken yet.",
    ),
    (
        "steps.order {} undetermined",
        r#""expected": {"step1": "met", "step2": "met"},
           "observed": {"meeting": null, "step1": null, "session": "2022-03-10", "step2": "undetermined"}"#,
        "Centraal Gelderland: bij de eerste leerbijeenkomst (10 maart 2022) was niet te bepalen of stap 2 was gezet.",
        "Centraal Gelderland: at the first session (10 March 2022) it could not be determined whether step 2 had been taken.",
    ),
    (
        "steps.order {} met",
        r#""expected": {"step1": "met", "step2": "met"},
           "observed": {"meeting": "2022-02-17", "step1": "notApplicable", "session": null, "step2": null}"#,
        "Centraal Gelderland: bij de eerste bijeenkomst (17 februari 2022) was er voor stap 1 niets te beoordelen.",
        "Centraal Gelderland: at the first meeting (17 February 2022) there was nothing to judge of step 1.",
    ),
    (
        "steps.order {} notApplicable",
        r#""expected": {"step1": "met", "step2": "met"},
           "observed": {"meeting": null, "step1": null, "session": null, "step2": null}"#,
        "Centraal Gelderland: niet van toepassing (volgorde van de stappen). Er is nog geen bijeenkomst of leerbijeenkomst \
         gehouden.",
        "Centraal Gelderland: not applicable (order of the steps). No meeting or session has been held yet.",
    ),
];

#[test]
fn values_and_steps() {
    check(VALUES);
}
