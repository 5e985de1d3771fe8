//! What to do, as a line: the same as an action and as a remedy.

use super::{Case, finding, finding_of, texts};
use crate::assessment::{Action, FindingDocument, Remedy, Resolves, Subject};
use crate::language::Language;
use crate::render::Renderer;

const PLAN: &str = r#""due": "2021-11-18", "remedy": {"changes": [{"do": "planMeeting", "meeting":
    {"id": "m2", "scope": "cg-oost", "date": "2021-11-18", "status": "planned"}}]}"#;

pub(super) const LINES: &[Case] = &[
    (
        "meetings.division {} notMet",
        r#""remedy": {"decide": "meetings.division"}"#,
        "Leg een volledige indeling in subregio's vast",
        "Record a complete division into subregions",
    ),
    (
        "meetings.scale_agreed {} notMet",
        r#""remedy": {"decide": "meetings.scale_agreed"}"#,
        "Overleg met iedereen over de indeling en leg het besluit vast",
        "Consult everybody about the division and record the decision",
    ),
    (
        "meetings.count {\"subregion\": \"cg-oost\"} atRisk",
        r#""due": "2021-12-31", "remedy": {"ask": "meeting"}"#,
        "Plan een bijeenkomst voor Liemers",
        "Plan a meeting for Liemers",
    ),
    (
        "meetings.count {} notMet",
        r#""due": "2021-12-31", "remedy": {"ask": "meeting"}"#,
        "Plan een bijeenkomst voor de regio Centraal Gelderland",
        "Plan a meeting for the region of Centraal Gelderland",
    ),
    (
        "meetings.record {\"meeting\": \"m3\"} notMet",
        r#""due": "2021-08-26", "remedy": {"ask": "outcome"}"#,
        "Leg vast hoe de bijeenkomst van 26 augustus 2021 is verlopen",
        "Record how the meeting of 26 August 2021 went",
    ),
    (
        "meetings.scale {\"meeting\": \"m2\"} atRisk",
        r#""due": "2021-11-18""#,
        "Houd de bijeenkomst van 18 november 2021 voor een subregio",
        "Hold the meeting of 18 November 2021 for a subregion",
    ),
    (
        "meetings.scale {\"meeting\": \"m1\"} notMet",
        "",
        "Kies de volgende keer de schaal van een subregio",
        "Choose the scale of a subregion next time",
    ),
    (
        "meetings.initiative {\"meeting\": \"m2\"} undetermined",
        r#""due": "2021-11-18", "responsible": {"region": "JZ28"}, "remedy": {"ask": "centralMunicipality"}"#,
        "Wijs een centrale gemeente aan",
        "Appoint a central municipality",
    ),
    (
        "meetings.initiative {\"meeting\": \"m2\"} atRisk",
        r#""due": "2021-11-18", "remedy": {"ask": "initiator"}"#,
        "Neem het initiatief voor de bijeenkomst van 18 november 2021",
        "Take the initiative to the meeting of 18 November 2021",
    ),
    (
        "meetings.initiative {\"meeting\": \"m5\"} undetermined",
        r#""remedy": {"ask": "initiator"}"#,
        "Leg vast van wie de bijeenkomst van 10 juni 2021 uitging",
        "Record who took the initiative to the meeting of 10 June 2021",
    ),
    (
        "meetings.initiative {\"meeting\": \"m1\"} notMet",
        "",
        "Neem de volgende keer het initiatief",
        "Take the initiative next time",
    ),
    (
        "meetings.preparation {\"meeting\": \"m2\"} atRisk",
        r#""due": "2021-11-18", "remedy": {"ask": "preparers"}"#,
        "Bereid de bijeenkomst van 18 november 2021 voor met professionals",
        "Prepare the meeting of 18 November 2021 with professionals",
    ),
    (
        "meetings.preparation {\"meeting\": \"m1\"} notMet",
        "",
        "Bereid de volgende bijeenkomst voor met meer professionals",
        "Prepare the next meeting with more professionals",
    ),
    (
        "meetings.programme.acquaintance {\"meeting\": \"m2\"} atRisk",
        PLAN,
        "Zet kennismaken op het programma van 18 november 2021",
        "Put getting acquainted on the programme of 18 November 2021",
    ),
    (
        "meetings.programme.vision {\"meeting\": \"m2\"} atRisk",
        PLAN,
        "Zet visie en kernwaarden op het programma van 18 november 2021",
        "Put vision and core values on the programme of 18 November 2021",
    ),
    (
        "meetings.programme.building_blocks {\"meeting\": \"m1\"} notMet",
        "",
        "Zet de volgende keer bouwstenen op het programma",
        "Put building blocks on the programme next time",
    ),
    (
        "meetings.programme.first_steps {\"meeting\": \"m2\"} atRisk",
        PLAN,
        "Zet eerste stappen op het programma van 18 november 2021",
        "Put first steps on the programme of 18 November 2021",
    ),
    (
        "meetings.programme.learning {\"meeting\": \"m1\"} notMet",
        "",
        "Zet de volgende keer samen leren op het programma",
        "Put learning together on the programme next time",
    ),
    (
        "meetings.programme.exchange {\"meeting\": \"m2\"} atRisk",
        PLAN,
        "Zet samenwerken op het programma van 18 november 2021",
        "Put cooperation on the programme of 18 November 2021",
    ),
    // Only the Board was not there; of the teams those of Duiven, Westervoort and Zevenaar, too many for a line.
    (
        "meetings.composition.partners {\"meeting\": \"m1\"} notMet",
        "",
        "Nodig de volgende keer ook de Raad uit",
        "Invite the Child Protection Board too next time",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m1\"} notMet",
        "",
        "Nodig de volgende keer elk lokaal team uit",
        "Invite every local team next time",
    ),
    // Only the institution has declined.
    (
        "meetings.composition.partners {\"meeting\": \"m2\"} atRisk",
        r#""due": "2021-11-18", "remedy": {"ask": "attendees"}"#,
        "Nodig de GI's uit voor 18 november 2021",
        "Invite the certified institutions for 18 November 2021",
    ),
    (
        "meetings.composition.local_teams {\"meeting\": \"m6\"} atRisk",
        r#""due": "2021-10-07", "remedy": {"ask": "attendees"}"#,
        "Nodig elk lokaal team uit voor 7 oktober 2021 (Renkum en Wageningen)",
        "Invite every local team for 7 October 2021 (Renkum en Wageningen)",
    ),
    (
        "meetings.composition.partners {\"meeting\": \"m5\"} undetermined",
        r#""remedy": {"ask": "attendees"}"#,
        "Leg vast wie er was op 10 juni 2021",
        "Record who was there on 10 June 2021",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m5\"} undetermined",
        r#""remedy": {"ask": "attendees"}"#,
        "Leg vast wie er was op 10 juni 2021",
        "Record who was there on 10 June 2021",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m1\"} notMet",
        "",
        "Maak de volgende bijeenkomst korter",
        "Make the next meeting shorter",
    ),
    (
        "meetings.hours.meeting {\"meeting\": \"m2\"} atRisk",
        r#""due": "2021-11-18""#,
        "Maak de bijeenkomst van 18 november 2021 korter",
        "Make the meeting of 18 November 2021 shorter",
    ),
    (
        "meetings.hours.year {\"contact\": \"c1\"} notMet",
        r#""due": "2021-12-31", "responsible": {"organisation": "lt-doesburg"}"#,
        "Laat collega's invallen voor contact c1",
        "Let colleagues take over meetings from contact c1",
    ),
    (
        "meetings.facilitation {\"organisation\": \"jbg\"} atRisk",
        r#""due": "2021-12-31", "responsible": {"organisation": "jbg"}, "remedy": {"ask": "release"}"#,
        "Maak professionals vrij voor de bijeenkomsten",
        "Release professionals for the meetings",
    ),
    (
        "meetings.facilitation {\"organisation\": \"lt-duiven\"} notMet",
        r#""due": "2021-12-31", "responsible": {"municipality": "GM0226"}, "remedy": {"ask": "release"}"#,
        "Maak professionals van Lokaal team Duiven vrij voor bijeenkomsten",
        "Release professionals of Lokaal team Duiven for meetings",
    ),
    (
        "learning.group {\"subregion\": \"cg-oost\"} atRisk",
        r#""due": "2022-12-31", "remedy": {"ask": "members"}"#,
        "Vul de leergroep voor Liemers aan",
        "Complete the learning group for Liemers",
    ),
    // The group of the subregion is also there for its municipalities; that of Renkum is not for the whole subregion.
    (
        "learning.group {\"area\": \"GM0221\"} atRisk",
        r#""due": "2022-12-31", "remedy": {"ask": "members"}"#,
        "Vul de leergroep voor Doesburg aan",
        "Complete the learning group for Doesburg",
    ),
    (
        "learning.group {\"subregion\": \"cg-west\"} notMet",
        r#""due": "2022-12-31", "remedy": {"ask": "group"}"#,
        "Richt een leergroep in voor Renkum en Wageningen",
        "Set up a learning group for Renkum en Wageningen",
    ),
    (
        "learning.group {} notMet",
        r#""due": "2022-12-31", "remedy": {"ask": "group"}"#,
        "Richt een leergroep in voor de regio Centraal Gelderland",
        "Set up a learning group for the region of Centraal Gelderland",
    ),
    (
        "learning.sessions {\"learningGroup\": \"lg-liemers\"} atRisk",
        r#""due": "2022-12-31", "remedy": {"ask": "session"}"#,
        "Plan een leerbijeenkomst van leergroep lg-liemers",
        "Plan a session of learning group lg-liemers",
    ),
    (
        "learning.joint {\"session\": \"s2\"} atRisk",
        r#""due": "2022-10-06", "remedy": {"ask": "attendees"}"#,
        "Nodig meer organisaties en rollen uit voor 6 oktober 2022",
        "Invite more organisations and roles for 6 October 2022",
    ),
    (
        "learning.joint {\"session\": \"s5\"} undetermined",
        r#""remedy": {"ask": "attendees"}"#,
        "Leg vast wie er was op 3 februari 2022",
        "Record who was there on 3 February 2022",
    ),
    (
        "learning.joint {\"session\": \"s1\"} notMet",
        "",
        "Nodig de volgende keer meer organisaties en rollen uit",
        "Invite more organisations and roles next time",
    ),
    (
        "learning.casuistry {\"session\": \"s2\"} atRisk",
        r#""due": "2022-10-06", "remedy": {"ask": "themes"}"#,
        "Zet casuïstiek op het programma van 6 oktober 2022",
        "Put cases on the programme of 6 October 2022",
    ),
    (
        "learning.casuistry {\"session\": \"s1\"} notMet",
        r#""remedy": {"ask": "themes"}"#,
        "Leg vast welke casuïstiek is besproken op 10 maart 2022",
        "Record which cases were discussed on 10 March 2022",
    ),
    (
        "learning.skj {\"session\": \"s2\"} atRisk",
        r#""due": "2022-10-06", "remedy": {"ask": "sessionFacts"}"#,
        "Regel wat voor SKJ nodig is op 6 oktober 2022",
        "Arrange what SKJ asks for 6 October 2022",
    ),
    (
        "learning.skj {\"session\": \"s1\"} undetermined",
        r#""remedy": {"ask": "sessionFacts"}"#,
        "Leg voor SKJ vast hoe het ging op 10 maart 2022",
        "Record for SKJ how it went on 10 March 2022",
    ),
    (
        "learning.benefit {\"learningGroup\": \"lg-renkum\"} undetermined",
        r#""remedy": {"ask": "answers"}"#,
        "Vraag leergroep lg-renkum wat het oplevert",
        "Ask learning group lg-renkum what it brings",
    ),
    (
        "learning.benefit {\"learningGroup\": \"lg-liemers\"} notMet",
        "",
        "Bespreek in leergroep lg-liemers wat beter kan",
        "Discuss in learning group lg-liemers what can be better",
    ),
    (
        "values.discussed {\"subregion\": \"cg-oost\", \"value\": \"wholeFamily\"} atRisk",
        r#""due": "2022-12-31", "remedy": {"ask": "agenda"}"#,
        "Bespreek de kernwaarde hele gezin (Liemers)",
        "Discuss the core value whole family (Liemers)",
    ),
    (
        "values.discussed {\"value\": \"trust\"} atRisk",
        r#""due": "2022-12-31", "remedy": {"ask": "agenda"}"#,
        "Bespreek de kernwaarde vertrouwen (Centraal Gelderland)",
        "Discuss the core value trust (Centraal Gelderland)",
    ),
    (
        "values.tested {\"subregion\": \"cg-west\", \"value\": \"transparency\"} notMet",
        r#""due": "2022-12-31", "remedy": {"ask": "valueTest"}"#,
        "Toets de kernwaarde navolgbaarheid (Renkum en Wageningen)",
        "Test the core value transparency (Renkum en Wageningen)",
    ),
    (
        "values.tested {\"value\": \"reflection\"} notMet",
        r#""due": "2022-12-31", "remedy": {"ask": "valueTest"}"#,
        "Toets de kernwaarde reflectie (Centraal Gelderland)",
        "Test the core value reflection (Centraal Gelderland)",
    ),
    (
        "steps.order {} notMet",
        r#""responsible": {"region": "JZ28"}"#,
        "Zet voortaan eerst stap 1, dan stap 2 en dan stap 3",
        "From now on take step 1 first, then step 2, then step 3",
    ),
];

/// The action of a finding that is itself a cause.
fn action(finding: &FindingDocument) -> Action {
    Action {
        key: "key".parse().unwrap(),
        actor: finding.responsible.clone(),
        requirement: finding.requirement,
        region: finding.region,
        subject: finding.subject.clone(),
        due: finding.due,
        resolves: Resolves { seats: 0, findings: 1 },
        changes: match &finding.remedy {
            Remedy::Changes(changes) => changes.clone(),
            Remedy::Decide(_) | Remedy::Ask(_) => Vec::new(),
        },
    }
}

#[test]
fn a_line_for_everything_there_is_to_do() {
    let [dutch, english] = texts();
    for (key, data, nl, en) in LINES {
        let finding = finding(key, data);
        assert_eq!(dutch.remedy(&finding).as_deref(), Some(*nl), "{key}");
        assert_eq!(english.remedy(&finding).as_deref(), Some(*en), "{key}");
        assert_eq!(dutch.action(&action(&finding)), *nl, "{key}");
        assert_eq!(english.action(&action(&finding)), *en, "{key}");
        assert!([nl, en].iter().all(|line| line.chars().count() <= 68), "{key}");
    }
}

#[test]
fn a_missing_norm_is_one_decision_for_the_region() {
    let decisions = [
        (
            "meetings.count {\"subregion\": \"cg-oost\"}",
            "Besluit hoeveel bijeenkomsten er moeten zijn",
            "Decide how many meetings there must be",
        ),
        (
            "meetings.count {}",
            "Besluit hoeveel bijeenkomsten er moeten zijn",
            "Decide how many meetings there must be",
        ),
        (
            "meetings.hours.meeting {\"meeting\": \"m1\"}",
            "Besluit hoeveel uur een bijeenkomst hoogstens mag kosten",
            "Decide how many hours a meeting may take at most",
        ),
        (
            "meetings.hours.year {\"contact\": \"c1\"}",
            "Besluit hoeveel uur bijeenkomsten per jaar hoogstens mogen kosten",
            "Decide how many hours a year meetings may take at most",
        ),
        (
            "meetings.facilitation {\"organisation\": \"jbg\"}",
            "Besluit aan hoeveel bijeenkomsten professionals kunnen meedoen",
            "Decide in how many meetings professionals can take part",
        ),
        (
            "learning.sessions {\"learningGroup\": \"lg-liemers\"}",
            "Besluit hoeveel leerbijeenkomsten er moeten zijn",
            "Decide how many sessions there must be",
        ),
    ];
    let [dutch, english] = texts();
    for (key, nl, en) in decisions {
        let requirement = key.split(' ').next().unwrap();
        let remedy = format!(r#""due": "2022-12-31", "remedy": {{"decide": "{requirement}"}}"#);
        let finding = finding(&format!("{key} undetermined"), &remedy);
        assert_eq!(dutch.remedy(&finding).as_deref(), Some(nl), "{key}");
        assert_eq!(english.remedy(&finding).as_deref(), Some(en), "{key}");
        // As an action it is of the region itself, without a day.
        let action = Action { subject: Subject::Region, due: None, ..action(&finding) };
        assert_eq!(dutch.action(&action), nl, "{key}");
        assert_eq!(english.action(&action), en, "{key}");
    }
}

#[test]
fn what_merely_follows_is_mended_at_its_cause() {
    let [dutch, _] = texts();
    let open = finding(
        "meetings.facilitation {\"organisation\": \"jbg\"} undetermined",
        r#""due": "2021-12-31", "remedy": {"ask": "meeting"}, "cause":
           {"requirement": "meetings.count", "region": "JZ28", "subject": {"subregion": "cg-west"}}"#,
    );
    assert_eq!(dutch.remedy(&open).as_deref(), Some("Plan een bijeenkomst voor Renkum en Wageningen"));
    let agreed = finding(
        "meetings.scale_agreed {} notMet",
        r#""remedy": {"decide": "meetings.scale_agreed"}, "cause":
           {"requirement": "meetings.division", "region": "JZ28", "subject": {}}"#,
    );
    let consult = "Overleg met iedereen over de indeling en leg het besluit vast";
    assert_eq!(dutch.remedy(&agreed).as_deref(), Some(consult));
}

#[test]
fn what_is_on_track_met_or_not_asked_needs_nothing() {
    let [dutch, _] = texts();
    for verdict in ["met", "onTrack", "notApplicable"] {
        let finding = finding(
            &format!("meetings.count {{\"subregion\": \"cg-oost\"}} {verdict}"),
            r#""due": "2021-12-31""#,
        );
        assert_eq!(dutch.remedy(&finding), None, "{verdict}");
    }
}

#[test]
fn a_region_that_is_known_by_name_only() {
    let [dutch, _] = texts();
    let finding = finding_of(
        "JZ25",
        "meetings.count {} atRisk",
        r#""due": "2021-12-31", "remedy": {"ask": "meeting"}"#,
    );
    assert_eq!(dutch.remedy(&finding).as_deref(), Some("Plan een bijeenkomst voor de regio Achterhoek"));
}

#[test]
fn people_are_named_only_when_that_is_asked() {
    let named = Renderer::new(&super::register(), Language::Nl).with_names();
    let year = finding("meetings.hours.year {\"contact\": \"c1\"} notMet", r#""due": "2021-12-31""#);
    assert_eq!(named.remedy(&year).as_deref(), Some("Laat collega's invallen voor Anna Verzinsel"));
    let hours = finding(
        "meetings.hours.meeting {\"meeting\": \"m1\"} notMet",
        r#""expected": {"minutes": 240}, "observed": {"highest": 255, "above": ["c1", "c2"]}"#,
    );
    assert_eq!(
        named.finding(&hours),
        "De bijeenkomst van 20 mei 2021 (Liemers): deze bijeenkomst kostte 2 contacten (Anna Verzinsel en Bram Oefening) \
         meer dan 4 uur. Het meeste is 4 uur en 15 minuten."
    );
}
