//! What the facts of a meeting say: outcome, scale, initiative, preparation; and a meeting in every phase.

use super::{Case, check, finding, texts};
use crate::catalogue::RequirementId;

pub(super) const MEETINGS: &[Case] = &[
    (
        "meetings.record {\"meeting\": \"m1\"} met",
        r#""expected": ["held", "cancelled"], "observed": {"status": "held", "date": "2021-05-20"}, "due": "2021-05-20""#,
        "De bijeenkomst van 20 mei 2021 (Liemers): gehouden. De uitkomst is vastgelegd.",
        "The meeting of 20 May 2021 (Liemers): held. The outcome is recorded.",
    ),
    (
        "meetings.record {\"meeting\": \"m2\"} onTrack",
        r#""expected": ["held", "cancelled"], "observed": {"status": "planned", "date": "2021-11-18"}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): gepland. Daarna moet worden vastgelegd hoe deze bijeenkomst is \
         verlopen.",
        "The meeting of 18 November 2021 (Liemers): planned. How this meeting went must be recorded afterwards.",
    ),
    (
        "meetings.record {\"meeting\": \"m3\"} notMet",
        r#""expected": ["held", "cancelled"], "observed": {"status": "planned", "date": "2021-08-26"}, "due": "2021-08-26",
           "remedy": {"ask": "outcome"}"#,
        "De bijeenkomst van 26 augustus 2021 (Liemers): er is nog niet vastgelegd hoe deze bijeenkomst is verlopen.",
        "The meeting of 26 August 2021 (Liemers): how this meeting went has not been recorded yet.",
    ),
    (
        "meetings.record {\"meeting\": \"m4\"} notApplicable",
        r#""expected": ["held", "cancelled"], "observed": {"status": "cancelled", "date": "2021-09-30"}, "due": "2021-09-30""#,
        "De bijeenkomst van 30 september 2021 (Centraal Gelderland): niet van toepassing (uitkomst vastgelegd). De \
         bijeenkomst is afgelast.",
        "The meeting of 30 September 2021 (Centraal Gelderland): not applicable (outcome recorded). The meeting is \
         cancelled.",
    ),
    (
        "meetings.scale {\"meeting\": \"m1\"} met",
        r#""expected": {"scope": "subregion"}, "observed": {"scope": "subregion"}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): deze bijeenkomst is voor een subregio.",
        "The meeting of 20 May 2021 (Liemers): this meeting is for a subregion.",
    ),
    (
        "meetings.scale {\"meeting\": \"m2\"} onTrack",
        r#""expected": {"scope": "subregion"}, "observed": {"scope": "subregion"}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): deze bijeenkomst is voor een subregio.",
        "The meeting of 18 November 2021 (Liemers): this meeting is for a subregion.",
    ),
    (
        "meetings.scale {\"meeting\": \"m4\"} atRisk",
        r#""expected": {"scope": "subregion"}, "observed": {"scope": "region"}, "due": "2021-09-30""#,
        "De bijeenkomst van 30 september 2021 (Centraal Gelderland): deze bijeenkomst is voor de hele regio, niet voor \
         een subregio.",
        "The meeting of 30 September 2021 (Centraal Gelderland): this meeting is for the whole region, not for a \
         subregion.",
    ),
    (
        "meetings.scale {\"meeting\": \"m5\"} notMet",
        r#""expected": {"scope": "subregion"}, "observed": {"scope": "municipality"}"#,
        "De bijeenkomst van 10 juni 2021 (Arnhem): deze bijeenkomst is voor één gemeente, niet voor een subregio.",
        "The meeting of 10 June 2021 (Arnhem): this meeting is for one municipality, not for a subregion.",
    ),
    (
        "meetings.scale {\"meeting\": \"m5\"} notMet",
        r#""expected": {"scope": "subregion"}, "observed": {"scope": "district"}"#,
        "De bijeenkomst van 10 juni 2021 (Arnhem): deze bijeenkomst is voor een deel van een gemeente, niet voor een \
         subregio.",
        "The meeting of 10 June 2021 (Arnhem): this meeting is for a part of a municipality, not for a subregion.",
    ),
    (
        "meetings.initiative {\"meeting\": \"m1\"} met",
        r#""expected": {"initiator": "GM0202"}, "observed": {"initiator": "GM0202", "partOf": true}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): de gemeente Arnhem nam het initiatief. Deze bijeenkomst hoort bij een \
         bestaand initiatief.",
        "The meeting of 20 May 2021 (Liemers): the municipality of Arnhem took the initiative. This meeting is part of \
         an existing initiative.",
    ),
    (
        "meetings.initiative {\"meeting\": \"m2\"} onTrack",
        r#""expected": {"initiator": "GM0202"}, "observed": {"initiator": "GM0202", "partOf": false}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): de gemeente Arnhem neemt het initiatief.",
        "The meeting of 18 November 2021 (Liemers): the municipality of Arnhem takes the initiative.",
    ),
    (
        "meetings.initiative {\"meeting\": \"m2\"} atRisk",
        r#""expected": {"initiator": "GM0202"}, "observed": {"initiator": null, "partOf": false}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): er is nog niet vastgelegd wie het initiatief neemt. Dat is aan de \
         gemeente Arnhem.",
        "The meeting of 18 November 2021 (Liemers): who takes the initiative is not recorded yet. That is up to the \
         municipality of Arnhem.",
    ),
    (
        "meetings.initiative {\"meeting\": \"m2\"} atRisk",
        r#""expected": {"initiator": "GM0202"}, "observed": {"initiator": "jbg", "partOf": false}, "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): Jeugdbescherming Gelderland neemt het initiatief, en niet de \
         centrale gemeente (de gemeente Arnhem).",
        "The meeting of 18 November 2021 (Liemers): Jeugdbescherming Gelderland takes the initiative, and not the central \
         municipality (the municipality of Arnhem).",
    ),
    (
        "meetings.initiative {\"meeting\": \"m1\"} notMet",
        r#""expected": {"initiator": "GM0202"}, "observed": {"initiator": "GM0226", "partOf": false}"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): de gemeente Duiven nam het initiatief, en niet de centrale gemeente \
         (de gemeente Arnhem).",
        "The meeting of 20 May 2021 (Liemers): the municipality of Duiven took the initiative, and not the central \
         municipality (the municipality of Arnhem).",
    ),
    (
        "meetings.initiative {\"meeting\": \"m5\"} undetermined",
        r#""expected": {"initiator": "GM0202"}, "observed": {"initiator": null, "partOf": false},
           "remedy": {"ask": "initiator"}"#,
        "De bijeenkomst van 10 juni 2021 (Arnhem): niet te bepalen. Er is niet vastgelegd wie het initiatief nam.",
        "The meeting of 10 June 2021 (Arnhem): cannot be determined. Who took the initiative is not recorded.",
    ),
    (
        "meetings.initiative {\"meeting\": \"m2\"} undetermined",
        r#""expected": {"initiator": null}, "observed": {"initiator": "GM0226", "partOf": false}, "due": "2021-11-18",
           "responsible": {"region": "JZ28"}, "remedy": {"ask": "centralMunicipality"}"#,
        "De bijeenkomst van 18 november 2021 (Liemers): niet te bepalen. In de regio Centraal Gelderland is niet bekend \
         welke gemeente de centrale gemeente is.",
        "The meeting of 18 November 2021 (Liemers): cannot be determined. In the region of Centraal Gelderland it is not \
         known which municipality is the central one.",
    ),
    (
        "meetings.preparation {\"meeting\": \"m1\"} met",
        r#""expected": 2, "observed": {"preparedBy": 2}, "evidence": ["m1", "c1", "c2"]"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): 2 professionals hielpen bij de voorbereiding (contact c1 en contact \
         c2). Nodig waren er 2.",
        "The meeting of 20 May 2021 (Liemers): 2 professionals helped to prepare (contact c1 and contact c2). Needed: \
         2.",
    ),
    (
        "meetings.preparation {\"meeting\": \"m1\"} notMet",
        r#""expected": 2, "observed": {"preparedBy": 1}, "evidence": ["m1", "c1"]"#,
        "De bijeenkomst van 20 mei 2021 (Liemers): 1 professional hielp bij de voorbereiding (contact c1). Nodig waren er \
         2.",
        "The meeting of 20 May 2021 (Liemers): 1 professional helped to prepare (contact c1). Needed: 2.",
    ),
    (
        "meetings.preparation {\"meeting\": \"m2\"} atRisk",
        r#""expected": 1, "observed": {"preparedBy": 0}, "evidence": ["m2"], "due": "2021-11-18",
           "remedy": {"ask": "preparers"}"#,
        "De bijeenkomst van 18 november 2021 (Liemers): geen enkele professional helpt tot nu toe bij de voorbereiding. \
         Nodig is er 1.",
        "The meeting of 18 November 2021 (Liemers): no professional helps to prepare so far. Needed: 1.",
    ),
    (
        "meetings.preparation {\"meeting\": \"m2\"} onTrack",
        r#""expected": 3, "observed": {"preparedBy": 4}, "evidence": ["m2", "c1", "c2", "c3", "c4"], "due": "2021-11-18""#,
        "De bijeenkomst van 18 november 2021 (Liemers): 4 professionals helpen tot nu toe bij de voorbereiding. Nodig \
         zijn er 3.",
        "The meeting of 18 November 2021 (Liemers): 4 professionals help to prepare so far. Needed: 3.",
    ),
];

#[test]
fn meetings_by_their_facts() {
    check(MEETINGS);
}

#[test]
fn a_meeting_without_outcome_says_so_whatever_is_asked_of_it() {
    let [dutch, english] = texts();
    let requirements = RequirementId::ALL.iter().map(|id| id.as_str()).filter(|id| {
        ["meetings.scale", "meetings.initiative", "meetings.preparation", "meetings.hours.meeting"]
            .contains(id)
            || id.starts_with("meetings.programme")
            || id.starts_with("meetings.composition")
    });
    let mut number = 0;
    for requirement in requirements {
        number += 1;
        let open = finding(
            &format!("{requirement} {{\"meeting\": \"m3\"}} undetermined"),
            r#""observed": {"missing": []}, "remedy": {"ask": "outcome"}, "cause":
               {"requirement": "meetings.record", "region": "JZ28", "subject": {"meeting": "m3"}}"#,
        );
        assert_eq!(
            dutch.finding(&open),
            "De bijeenkomst van 26 augustus 2021 (Liemers): niet te bepalen. Er is nog niet vastgelegd hoe deze \
             bijeenkomst is verlopen."
        );
        assert_eq!(
            english.finding(&open),
            "The meeting of 26 August 2021 (Liemers): cannot be determined. How this meeting went has not been recorded \
             yet."
        );
        let outcome = "Leg vast hoe de bijeenkomst van 26 augustus 2021 is verlopen";
        assert_eq!(dutch.remedy(&open).as_deref(), Some(outcome), "{requirement}");
    }
    assert_eq!(number, 12);
}

#[test]
fn meetings_of_one_day_are_told_apart() {
    let [dutch, english] = texts();
    let record = |meeting| {
        finding(
            &format!("meetings.record {{\"meeting\": \"{meeting}\"}} notMet"),
            r#""observed": {"status": "planned", "date": "2021-10-07"}, "due": "2021-10-07", "remedy": {"ask": "outcome"}"#,
        )
    };
    // Two for one subregion on one day: only the id is left to tell which.
    let start = "The meeting of 7 October 2021 (Renkum en Wageningen, m6): ";
    assert!(english.finding(&record("m6")).starts_with(start));
    let line = "Leg vast hoe de bijeenkomst van 7 oktober 2021 (Renkum en Wageningen) is verlopen";
    assert_eq!(dutch.remedy(&record("m7")).as_deref(), Some(line));
    // One that the register does not know is called by its id.
    assert!(dutch.finding(&record("m99")).starts_with("Bijeenkomst m99: "));
}
