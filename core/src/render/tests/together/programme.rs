//! What is on the programme of a meeting.

use super::{Case, check};

pub(super) const PROGRAMME: &[Case] = &[
    (
        "meetings.programme.acquaintance {\"meeting\": \"m1\"} met",
        r#""expected": ["people", "wayOfWorking"], "observed": {"missing": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): het programma bood gelegenheid om elkaar en elkaars werkwijze te leren \
         kennen.",
        "The meeting of 20 May 2021 (Liemers): the programme gave room to get to know each other and each other's way of \
         working.",
    ),
    (
        "meetings.programme.acquaintance {\"meeting\": \"m2\"} onTrack",
        r#""expected": ["people", "wayOfWorking"], "observed": {"missing": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): het programma biedt gelegenheid om elkaar en elkaars werkwijze te \
         leren kennen.",
        "The meeting of 18 November 2021 (Liemers): the programme gives room to get to know each other and each other's \
         way of working.",
    ),
    (
        "meetings.programme.acquaintance {\"meeting\": \"m1\"} notMet",
        r#""expected": ["people", "wayOfWorking"], "observed": {"missing": ["wayOfWorking"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): het programma bood geen gelegenheid om elkaars werkwijze te leren \
         kennen.",
        "The meeting of 20 May 2021 (Liemers): the programme gave no room to get to know each other's way of working.",
    ),
    (
        "meetings.programme.acquaintance {\"meeting\": \"m2\"} atRisk",
        r#""expected": ["people", "wayOfWorking"], "observed": {"missing": ["people"]}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): het programma biedt nog geen gelegenheid om elkaar te leren \
         kennen.",
        "The meeting of 18 November 2021 (Liemers): the programme gives no room yet to get to know each other.",
    ),
    (
        "meetings.programme.vision {\"meeting\": \"m1\"} met",
        r#""expected": ["vision", "value:*", "dailyPractice"], "observed": {"missing": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): de visie, een kernwaarde en hun betekenis in het dagelijks werk \
         stonden op het programma.",
        "The meeting of 20 May 2021 (Liemers): the vision, a core value and their meaning in daily practice were on the \
         programme.",
    ),
    (
        "meetings.programme.vision {\"meeting\": \"m2\"} onTrack",
        r#""expected": ["vision", "value:*", "dailyPractice"], "observed": {"missing": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): de visie, een kernwaarde en hun betekenis in het dagelijks werk \
         staan op het programma.",
        "The meeting of 18 November 2021 (Liemers): the vision, a core value and their meaning in daily practice are on \
         the programme.",
    ),
    (
        "meetings.programme.vision {\"meeting\": \"m1\"} notMet",
        r#""expected": ["vision", "value:*", "dailyPractice"], "observed": {"missing": ["value:*", "dailyPractice"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): op het programma ontbraken een kernwaarde en een gesprek of oefening \
         over de betekenis in het dagelijks werk.",
        "The meeting of 20 May 2021 (Liemers): a core value and a talk or exercise about the meaning in daily practice \
         were missing from the programme.",
    ),
    (
        "meetings.programme.vision {\"meeting\": \"m2\"} atRisk",
        r#""expected": ["vision", "value:*", "dailyPractice"], "observed": {"missing": ["vision"]}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): op het programma ontbreekt nog de visie.",
        "The meeting of 18 November 2021 (Liemers): the vision is still missing from the programme.",
    ),
    (
        "meetings.programme.building_blocks {\"meeting\": \"m1\"} met",
        r#""expected": {"blocks": 2}, "observed": {"blocks": ["escalation", "referral"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): op het programma stonden 2 bouwstenen om samen te verkennen \
         (Escalatiemodel en Eén aanmeldroute). Nodig waren er 2.",
        "The meeting of 20 May 2021 (Liemers): 2 building blocks to explore together were on the programme (Escalation \
         model and One route of referral). Needed: 2.",
    ),
    (
        "meetings.programme.building_blocks {\"meeting\": \"m1\"} met",
        r#""expected": {"blocks": 2}, "observed": {"blocks": ["escalation", "intervision"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): op het programma stonden 2 bouwstenen om samen te verkennen \
         (Escalatiemodel en intervision). Nodig waren er 2. Andere bijeenkomsten in het jaar tellen daarbij mee.",
        "The meeting of 20 May 2021 (Liemers): 2 building blocks to explore together were on the programme (Escalation \
         model and intervision). Needed: 2. Other meetings of the year count as well.",
    ),
    (
        "meetings.programme.building_blocks {\"meeting\": \"m1\"} notMet",
        r#""expected": {"blocks": 2}, "observed": {"blocks": ["escalation"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): op het programma stond 1 bouwsteen om samen te verkennen \
         (Escalatiemodel). Nodig waren er 2.",
        "The meeting of 20 May 2021 (Liemers): 1 building block to explore together was on the programme (Escalation \
         model). Needed: 2.",
    ),
    (
        "meetings.programme.building_blocks {\"meeting\": \"m2\"} atRisk",
        r#""expected": {"blocks": 1}, "observed": {"blocks": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): op het programma staat tot nu toe geen bouwsteen om samen te \
         verkennen. Nodig is er 1.",
        "The meeting of 18 November 2021 (Liemers): no building block to explore together is on the programme so far. \
         Needed: 1.",
    ),
    (
        "meetings.programme.building_blocks {\"meeting\": \"m1\"} onTrack",
        r#""expected": {"blocks": 1}, "observed": {"blocks": ["referral"]}, "due": "2021-11-18""#,
        "De bijeenkomst van 20 mei 2021 (Liemers): op het programma staat 1 bouwsteen om samen te verkennen (Eén \
         aanmeldroute). Nodig is er 1.",
        "The meeting of 20 May 2021 (Liemers): 1 building block to explore together is on the programme (One route of \
         referral). Needed: 1.",
    ),
    (
        "meetings.programme.first_steps {\"meeting\": \"m1\"} met",
        r#""expected": ["firstSteps"], "observed": {"missing": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): het programma bood gelegenheid voor een gesprek over eerste stappen.",
        "The meeting of 20 May 2021 (Liemers): the programme gave room to talk about first steps.",
    ),
    (
        "meetings.programme.first_steps {\"meeting\": \"m2\"} onTrack",
        r#""expected": ["firstSteps"], "observed": {"missing": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): het programma biedt gelegenheid voor een gesprek over eerste \
         stappen.",
        "The meeting of 18 November 2021 (Liemers): the programme gives room to talk about first steps.",
    ),
    (
        "meetings.programme.first_steps {\"meeting\": \"m1\"} notMet",
        r#""expected": ["firstSteps"], "observed": {"missing": ["firstSteps"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): het programma bood geen gelegenheid voor een gesprek over eerste \
         stappen.",
        "The meeting of 20 May 2021 (Liemers): the programme gave no room to talk about first steps.",
    ),
    (
        "meetings.programme.first_steps {\"meeting\": \"m2\"} atRisk",
        r#""expected": ["firstSteps"], "observed": {"missing": ["firstSteps"]}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): het programma biedt nog geen gelegenheid voor een gesprek over \
         eerste stappen.",
        "The meeting of 18 November 2021 (Liemers): the programme gives no room yet to talk about first steps.",
    ),
    (
        "meetings.programme.learning {\"meeting\": \"m1\"} met",
        r#""expected": ["learning"], "observed": {"missing": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): samen leren stond op het programma.",
        "The meeting of 20 May 2021 (Liemers): learning together was on the programme.",
    ),
    (
        "meetings.programme.learning {\"meeting\": \"m2\"} onTrack",
        r#""expected": ["learning"], "observed": {"missing": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): samen leren staat op het programma.",
        "The meeting of 18 November 2021 (Liemers): learning together is on the programme.",
    ),
    (
        "meetings.programme.learning {\"meeting\": \"m1\"} notMet",
        r#""expected": ["learning"], "observed": {"missing": ["learning"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): samen leren stond niet op het programma.",
        "The meeting of 20 May 2021 (Liemers): learning together was not on the programme.",
    ),
    (
        "meetings.programme.learning {\"meeting\": \"m2\"} atRisk",
        r#""expected": ["learning"], "observed": {"missing": ["learning"]}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): samen leren staat nog niet op het programma.",
        "The meeting of 18 November 2021 (Liemers): learning together is not on the programme yet.",
    ),
    (
        "meetings.programme.exchange {\"meeting\": \"m1\"} met",
        r#""expected": ["cooperation", "consultation"], "observed": {"missing": []}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): uitwisselen over samenwerken stond op het programma.",
        "The meeting of 20 May 2021 (Liemers): exchange about cooperation was on the programme.",
    ),
    (
        "meetings.programme.exchange {\"meeting\": \"m2\"} onTrack",
        r#""expected": ["cooperation", "consultation"], "observed": {"missing": []}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): uitwisselen over samenwerken staat op het programma.",
        "The meeting of 18 November 2021 (Liemers): exchange about cooperation is on the programme.",
    ),
    (
        "meetings.programme.exchange {\"meeting\": \"m1\"} notMet",
        r#""expected": ["cooperation", "consultation"], "observed": {"missing": ["cooperation", "consultation"]}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): uitwisselen over samenwerken stond niet op het programma.",
        "The meeting of 20 May 2021 (Liemers): exchange about cooperation was not on the programme.",
    ),
    (
        "meetings.programme.exchange {\"meeting\": \"m2\"} atRisk",
        r#""expected": ["cooperation", "consultation"], "observed": {"missing": ["cooperation", "consultation"]},
           "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): uitwisselen over samenwerken staat nog niet op het programma.",
        "The meeting of 18 November 2021 (Liemers): exchange about cooperation is not on the programme yet.",
    ),
];

#[test]
fn programmes() {
    check(PROGRAMME);
}
