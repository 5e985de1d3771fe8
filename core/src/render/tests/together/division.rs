//! The division of a region, who was consulted, and how many meetings count.

use super::{Case, check};

pub(super) const DIVISION: &[Case] = &[
    (
        "meetings.division {} notMet",
        r#""observed": {"inForce": false, "missing": [], "twice": [], "sizes": {}}"#,
        "Centraal Gelderland: er geldt geen indeling in subregio's.",
        "Centraal Gelderland: no division into subregions is in force.",
    ),
    (
        "meetings.division {} met",
        r#""observed": {"inForce": true, "missing": [], "twice": [], "sizes": {"cg-oost": 4, "cg-west": 1}},
           "evidence": ["division/JZ28/2021-03-01"]"#,
        "Centraal Gelderland: sinds 1 maart 2021 geldt er een indeling in 2 subregio's: Liemers (4 gemeenten) en Renkum \
         en Wageningen (1 gemeente).",
        "Centraal Gelderland: a division into 2 subregions has been in force since 1 March 2021: Liemers (4 \
         municipalities) and Renkum en Wageningen (1 municipality).",
    ),
    (
        "meetings.division {} notMet",
        r#""observed": {"inForce": true, "missing": ["GM0202", "GM0275"], "twice": ["GM0299"],
                        "sizes": {"cg-oost": 4}}, "evidence": ["division/JZ28"]"#,
        "Centraal Gelderland: er geldt een indeling in 1 subregio: Liemers (4 gemeenten). Arnhem en Rheden zitten in \
         geen enkele subregio. Zevenaar zit in meer dan één subregio.",
        "Centraal Gelderland: a division into 1 subregion is in force: Liemers (4 municipalities). Arnhem and Rheden \
         are in no subregion. Zevenaar is in more than one subregion.",
    ),
    (
        "meetings.scale_agreed {} met",
        r#""expected": {"decided": true, "consulted": ["GM0202", "jbg"]},
           "observed": {"decidedOn": "2021-02-18", "missing": []}"#,
        "Centraal Gelderland: het besluit over de indeling is van 18 februari 2021. Er is overlegd met alle gemeenten \
         en veiligheidspartners.",
        "Centraal Gelderland: the decision on the division is of 18 February 2021. All municipalities and safety \
         partners were consulted.",
    ),
    (
        "meetings.scale_agreed {} notMet",
        r#""expected": {"decided": true, "consulted": ["GM0202", "jbg"]},
           "observed": {"decidedOn": "2021-10-01", "missing": []}"#,
        "Centraal Gelderland: het besluit over de indeling is pas op 1 oktober 2021. Er is overlegd met alle gemeenten \
         en veiligheidspartners.",
        "Centraal Gelderland: the decision on the division is not until 1 October 2021. All municipalities and safety \
         partners were consulted.",
    ),
    (
        "meetings.scale_agreed {} notMet",
        r#""expected": {"decided": true, "consulted": ["GM0202", "GM0221", "jbg"]},
           "observed": {"decidedOn": null, "missing": ["GM0221", "jbg"]}"#,
        "Centraal Gelderland: er is niet vastgelegd wanneer over de indeling is besloten. Overleg met de gemeente \
         Doesburg en Jeugdbescherming Gelderland is niet vastgelegd.",
        "Centraal Gelderland: when the division was decided is not recorded. Consultation of the municipality of \
         Doesburg and Jeugdbescherming Gelderland is not recorded.",
    ),
    (
        "meetings.scale_agreed {} notMet",
        r#""expected": {"decided": true, "consulted": ["GM0202", "GM0221", "GM0226", "GM0293", "jbg"]},
           "observed": {"decidedOn": "2021-02-18", "missing": ["GM0221", "GM0226", "GM0293", "jbg"]}"#,
        "Centraal Gelderland: het besluit over de indeling is van 18 februari 2021. Overleg met 4 van de 5 gemeenten en \
         veiligheidspartners is niet vastgelegd.",
        "Centraal Gelderland: the decision on the division is of 18 February 2021. Consultation of 4 of the 5 \
         municipalities and safety partners is not recorded.",
    ),
    (
        "meetings.scale_agreed {} notMet",
        r#""expected": {"decided": true, "consulted": ["GM0202"]}, "observed": {"decidedOn": null, "missing": ["GM0202"]},
           "cause": {"requirement": "meetings.division", "region": "JZ28", "subject": {}}"#,
        "Centraal Gelderland: er is nog niets om over te overleggen, want er geldt geen indeling in subregio's.",
        "Centraal Gelderland: there is nothing to consult about yet, as no division into subregions is in force.",
    ),
];

pub(super) const COUNT: &[Case] = &[
    (
        "meetings.count {\"subregion\": \"cg-oost\"} met",
        r#""expected": 2, "observed": {"held": 2, "planned": 1, "regional": 0}, "due": "2021-12-31""#,
        "Liemers: 2 bijeenkomsten zijn gehouden en tellen mee. Nodig zijn er 2.",
        "Liemers: 2 meetings were held and count. Needed: 2.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} onTrack",
        r#""expected": 2, "observed": {"held": 1, "planned": 1, "regional": 1}, "due": "2021-12-31""#,
        "Liemers: 1 van de 2 bijeenkomsten is gehouden en telt mee; 1 is gepland en voldoet tot nu toe. Nodig zijn er 2. \
         Daarvan is er 1 voor de hele regio.",
        "Liemers: 1 of the 2 meetings was held and counts; 1 is planned and fits so far. Needed: 2. Of these, 1 is \
         for the whole region.",
    ),
    (
        "meetings.count {\"area\": \"GM0221\"} onTrack",
        r#""expected": 2, "observed": {"held": 0, "planned": 2, "regional": 2}, "due": "2021-12-31""#,
        "Doesburg: er is nog geen bijeenkomst gehouden die meetelt; 2 zijn gepland en voldoen tot nu toe. Nodig zijn er \
         2. Daarvan zijn er 2 voor de hele regio.",
        "Doesburg: no meeting that counts has been held yet; 2 are planned and fit so far. Needed: 2. Of these, 2 are \
         for the whole region.",
    ),
    (
        "meetings.count {} atRisk",
        r#""expected": 2, "observed": {"held": 0, "planned": 0, "regional": 0}, "due": "2021-12-31""#,
        "Centraal Gelderland: er is nog geen bijeenkomst gehouden of gepland die meetelt. Er zijn er nog 2 nodig, \
         uiterlijk op 31 december 2021.",
        "Centraal Gelderland: no meeting that counts has been held or planned yet. That leaves 2 to hold by 31 December \
         2021.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} atRisk",
        r#""expected": 2, "observed": {"held": 1, "planned": 0, "regional": 0}, "due": "2021-12-31""#,
        "Liemers: 1 van de 2 bijeenkomsten is gehouden en telt mee; er is nog niets gepland dat meetelt. Er is er nog 1 \
         nodig, uiterlijk op 31 december 2021.",
        "Liemers: 1 of the 2 meetings was held and counts; nothing planned counts so far. That leaves 1 to hold by 31 \
         December 2021.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} notMet",
        r#""expected": 2, "observed": {"held": 1, "planned": 0, "regional": 0}, "due": "2021-12-31""#,
        "Liemers: 1 van de 2 bijeenkomsten is gehouden en telt mee. Nodig waren er 2, uiterlijk op 31 december 2021.",
        "Liemers: 1 of the 2 meetings was held and counts. Needed: 2, by 31 December 2021.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} notMet",
        r#""expected": 1, "observed": {"held": 0, "planned": 0, "regional": 0}, "due": "2021-12-31""#,
        "Liemers: er is geen bijeenkomst gehouden die meetelt. Nodig was er 1, uiterlijk op 31 december 2021.",
        "Liemers: no meeting that counts has been held. Needed: 1, by 31 December 2021.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} undetermined",
        r#""observed": {"held": 1, "planned": 1, "regional": 0}, "due": "2022-12-31""#,
        "Liemers: niet te bepalen. Het beleid zegt niet hoeveel bijeenkomsten er in 2022 moeten zijn. Er is 1 bijeenkomst \
         gehouden die meetelt; 1 is gepland.",
        "Liemers: cannot be determined. The policy does not say how many meetings there must be in 2022. So far 1 meeting \
         that counts was held; 1 is planned.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} undetermined",
        r#""observed": {"held": 0, "planned": 0, "regional": 0}, "due": "2022-06-30""#,
        "Liemers: niet te bepalen. Het beleid zegt niet hoeveel bijeenkomsten er tot en met 30 juni 2022 moeten zijn. Er \
         is nog geen bijeenkomst gehouden of gepland die meetelt.",
        "Liemers: cannot be determined. The policy does not say how many meetings there must be through 30 June 2022. No \
         meeting that counts has been held or planned yet.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} undetermined",
        r#""observed": {"held": 2, "planned": 0, "regional": 0}, "due": "2022-12-31""#,
        "Liemers: niet te bepalen. Het beleid zegt niet hoeveel bijeenkomsten er in 2022 moeten zijn. Er zijn 2 \
         bijeenkomsten gehouden die meetellen.",
        "Liemers: cannot be determined. The policy does not say how many meetings there must be in 2022. So far 2 \
         meetings that count were held.",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} undetermined",
        r#""observed": {"held": 0, "planned": 2, "regional": 0}, "due": "2022-12-31""#,
        "Liemers: niet te bepalen. Het beleid zegt niet hoeveel bijeenkomsten er in 2022 moeten zijn. Er is nog geen \
         bijeenkomst gehouden die meetelt; 2 zijn gepland.",
        "Liemers: cannot be determined. The policy does not say how many meetings there must be in 2022. No meeting that \
         counts has been held yet; 2 are planned.",
    ),
    (
        "meetings.count {} notApplicable",
        r#""expected": 2, "observed": {"held": 0, "planned": 0, "regional": 0}, "due": "2021-12-31""#,
        "Centraal Gelderland: niet van toepassing (twee samenwerkingsbijeenkomsten).",
        "Centraal Gelderland: not applicable (two cooperation meetings).",
    ),
];

#[test]
fn divisions() {
    check(DIVISION);
}

#[test]
fn counts_of_meetings() {
    check(COUNT);
}
