//! Everything that is wrong with a value is told at once, each with its place in the value.

use bouwsteen::{
    Contact, CoverageMatrix, Delivery, Explanation, Freshness, Language, Move, Problems, Reach, Reason,
    TimelineDay, Value,
};
use std::fmt::Debug;

/// The codes and places of what is wrong with a text.
fn wrong<T: Value + Debug>(text: &str) -> Vec<String> {
    let problems = T::from_json(text.as_bytes()).unwrap_err();
    problems.iter().map(|problem| format!("{} {}", problem.path(), problem.code())).collect()
}

#[test]
fn three_faults_are_three_problems() {
    let contact = r#"{"id": "c1", "name": "Anna Voorbeeld", "organisation": "lt-ede",
        "areas": ["GM0228", "Ede"], "confirmations": [{"on": "2021-9-1", "by": "self"}], "phones": []}"#;
    assert_eq!(
        wrong::<Contact>(contact),
        ["/areas/1 bad-code", "/confirmations/0/on bad-date", "/phones unknown-key"]
    );
    let reach = r#"{"area": "GM0228", "on": "2021-09-01", "organisations": [
        {"id": "lt-ede", "name": " ", "role": "team", "people": [], "points": [{"kind": "desk", "fax": "1"}]}]}"#;
    assert_eq!(
        wrong::<Reach>(reach),
        [
            "/organisations/0/name blank-text",
            "/organisations/0/role unknown-word",
            "/organisations/0/points/0/fax unknown-key"
        ]
    );
}

#[test]
fn counts_have_every_word_once() {
    let counts = r#"{"met":1,"onTrack":0,"atRisk":0,"notMet":0,"undetermined":0,"notApplicable":0}"#;
    let day = |freshness: &str, steps: &str| {
        format!(
            r#"{{"on":"2021-09-01","region":"JZ28","freshness":{{{freshness}}},
                "seats":{{"vacant":6,"covered":1,"replaced":2,"unverified":3,"stale":4,"absent":5}},"steps":[{steps}]}}"#
        )
    };
    let whole = r#""fresh":1,"dueSoon":2,"overdue":3,"stale":4,"unconfirmed":5,"unknown":6"#;
    let three = [counts; 3].join(",");

    // The words may come in any order, and are written in that of the vocabulary.
    let read = TimelineDay::from_json(day(whole, &three).as_bytes()).unwrap();
    assert_eq!((read.freshness(Freshness::Overdue), read.seats), (3, [1, 2, 3, 4, 5, 6]));
    let text = format!(
        r#"{{"on":"2021-09-01","region":"JZ28","freshness":{{{whole}}},"seats":{{"covered":1,"replaced":2,"unverified":3,"stale":4,"absent":5,"vacant":6}},"steps":[{three}]}}"#
    );
    assert_eq!(read.to_json(), text);

    let some = r#""fresh":1,"fresh":2,"dueSoon":-1,"overdue":3,"stale":4,"unconfirmed":5,"rotten":6"#;
    assert_eq!(
        wrong::<TimelineDay>(&day(some, &three)),
        [
            "/freshness/fresh duplicate-key",
            "/freshness/dueSoon wrong-type",
            "/freshness/rotten unknown-key",
            "/freshness/unknown missing-key"
        ]
    );
    assert_eq!(wrong::<TimelineDay>(&day(whole, &[counts; 2].join(","))), ["/steps/2 missing-key"]);
    assert_eq!(wrong::<TimelineDay>(&day(whole, &[counts; 5].join(","))), ["/steps/3 unknown-key"]);
    let with_a_hole = format!("{counts},7,{counts}");
    assert_eq!(wrong::<TimelineDay>(&day(whole, &with_a_hole)), ["/steps/1 wrong-type"]);
    let matrix = r#"{"region":"JZ28","rows":[{"area":"GM0228","cells":{"localTeam":{"worst":"covered","covered":1,"seats":1}}}]}"#;
    let roles = ["certifiedInstitution", "childProtectionBoard", "veiligThuis"];
    assert_eq!(
        wrong::<CoverageMatrix>(matrix),
        roles.map(|role| format!("/rows/0/cells/{role} missing-key"))
    );
}

#[test]
fn a_reason_has_its_own_keys() {
    assert_eq!(
        Reason::from_json(br#"{"reason": "noAgreement", "region": "JZ25"}"#),
        Ok(Reason::NoAgreement("JZ25".parse().unwrap()))
    );
    let cases: &[(&str, &[&str])] = &[
        (r#"{"region": "JZ25"}"#, &["/reason missing-key"]),
        (r#"{"reason": "noAgreement"}"#, &["/region missing-key"]),
        (r#"{"reason": "noAgreement", "region": "Achterhoek"}"#, &["/region bad-code"]),
        (r#"{"reason": "nobody", "region": "JZ25"}"#, &["/region unknown-key"]),
        (r#"{"reason": "custodian"}"#, &["/custodian missing-key"]),
        (r#"{"reason": "lacks", "contact": "c1", "details": null}"#, &["/details wrong-type"]),
        (
            r#"{"reason": "stepOn", "step": 4, "on": "2021-05-01", "verdict": "met", "by": "self"}"#,
            &["/by unknown-key", "/step unknown-word"],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(wrong::<Reason>(text), *expected, "{text}");
    }
    // Nobody is said aloud where the agreement names nobody.
    assert_eq!(Reason::Custodian(None).to_json(), r#"{"reason":"custodian","custodian":null}"#);
    assert_eq!(Reason::from_json(br#"{"reason":"custodian","custodian":null}"#), Ok(Reason::Custodian(None)));
}

/// The calendar ends in 2199; a day after that has no name.
#[test]
fn a_day_after_the_calendar_is_null() {
    let due = |text: &str| match Reason::from_json(text.as_bytes()).unwrap() {
        Reason::Due(contact, due, through) => Reason::Due(contact, due + "P1Y".parse().unwrap(), through),
        other => panic!("{other:?}"),
    };
    let last = r#"{"reason":"due","contact":"c1","due":"2199-06-01","reliableThrough":"2199-12-31"}"#;
    let after = r#"{"reason":"due","contact":"c1","due":null,"reliableThrough":"2199-12-31"}"#;
    assert_eq!(due(last).to_json(), after);
    assert_eq!(Reason::from_json(after.as_bytes()).unwrap().to_json(), after);
}

/// A document names its format; other values do not.
#[test]
fn only_documents_have_a_format() {
    let delivery = r#"{"organisation": "lt-ede", "on": "2021-09-01", "people": []}"#;
    assert_eq!(wrong::<Delivery>(delivery), ["/format missing-key"]);
    let other = r#"{"format": "bouwsteen/move/1", "organisation": "lt-ede", "people": 7}"#;
    assert_eq!(wrong::<Delivery>(other), ["/format wrong-format"]);
    assert_eq!(wrong::<Move>("[]"), [" wrong-type"]);
    let explanation = r#"{"format": "bouwsteen/explanation/1", "reasons": [], "because": null}"#;
    assert_eq!(wrong::<Explanation>(explanation), ["/format unknown-key", "/finding missing-key"]);
}

#[test]
fn a_text_that_is_no_value_is_told_as_of_a_document() {
    assert_eq!(wrong::<Freshness>(""), [" empty-file"]);
    assert_eq!(wrong::<Freshness>("fresh"), [" invalid-json"]);
    assert_eq!(wrong::<Freshness>(r#""fresh" "stale""#), [" invalid-json"]);
    assert_eq!(wrong::<Freshness>(r#""rotten""#), [" unknown-word"]);
    assert_eq!(wrong::<Vec<Freshness>>(r#"["fresh", "rotten", 1]"#), ["/1 unknown-word", "/2 wrong-type"]);
    assert_eq!(Freshness::from_json(b"\"dueSoon\""), Ok(Freshness::DueSoon));
}

#[test]
fn problems_are_told_in_a_language() {
    let problems: Problems = Contact::from_json(b"{}").unwrap_err();
    let told = problems.to_document(Language::Nl);
    assert_eq!((told.problems.len(), told.more), (problems.len(), 0));
    assert_eq!(
        told.problems[0].to_json(),
        r#"{"code":"missing-key","path":"/id","value":"id","message":"de sleutel `id` ontbreekt","help":"vul deze aan"}"#
    );
    // A problem without a value has no such key.
    let problems = Contact::from_json(b"[]").unwrap_err().to_document(Language::En);
    assert_eq!(
        problems.to_json(),
        r#"{"problems":[{"code":"wrong-type","path":"","message":"found a list where an object is due","help":"write an object"}],"more":0}"#
    );
}
