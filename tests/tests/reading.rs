//! Whatever is handed in, reading and judging it ends, in time and memory that grow with its size.
//!
//! Nothing here looks at a clock: what takes a time that grows with the square of the size does not end.

use bouwsteen::{
    Assessment, AssessmentDocument, Date, Freshness, Policy, ProblemCode, Problems, Register, SeatStatus,
    changes_from_json,
};
use bouwsteen_tests::generate::{changes, tiny};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

const LARGE: usize = 100_000;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The day so many days after the first of the calendar.
fn nth_day(days: usize) -> Date {
    day("1900-01-01").plus_days(u32::try_from(days).unwrap())
}

/// A list of as many values as asked, as JSON text.
fn list(count: usize, value: impl FnMut(usize) -> String) -> String {
    format!("[{}]", (0..count).map(value).collect::<Vec<_>>().join(","))
}

/// A register of Arnhem and Ede with an organisation that serves both, and whatever else is given.
fn register(sections: &[(&str, &str)]) -> String {
    let mut text =
        r#"{"format":"bouwsteen/register/1","territory":{"edition":2021,"regions":["JZ21","JZ28"]}"#
            .to_owned();
    let has = |name: &str| sections.iter().any(|(section, _)| *section == name);
    if !has("organisations") {
        text +=
            r#","organisations":[{"id":"o1","name":"O","role":"veiligThuis","serves":["GM0202","GM0228"]}]"#;
    }
    if !has("agreements") {
        text += r#","agreements":[{"region":"JZ28","rhythms":{"veiligThuis":{"every":"P3M","method":"delivery"}}}]"#;
    }
    if !has("contacts") {
        text += r#","contacts":[]"#;
    }
    for (section, value) in sections {
        text += &format!(r#","{section}":{value}"#);
    }
    text + "}"
}

/// Reads and judges in every way, and gives the assessment.
fn judge(text: &str, on: &str) -> Assessment {
    let assessment = judge_all_but_reach(text, on);
    let reach = assessment.register().reach(&"JZ28".parse().unwrap(), None, day(on));
    assert!(!reach.organisations.is_empty());
    assessment
}

/// Without `reach`, which looks ahead for every person along the whole chain.
fn judge_all_but_reach(text: &str, on: &str) -> Assessment {
    let register = Register::from_str(text).unwrap();
    assert_eq!(Register::from_str(&register.to_json()).unwrap().to_json(), register.to_json());
    let (policy, on) = (Policy::gvjb_2021(), day(on));
    let assessment = register.assess(&policy, on);
    assert_eq!(register.live(&policy, on).steps(), assessment.steps());
    assert_eq!(assessment.coverage(), register.coverage(on));
    assert_eq!(assessment.freshness(), register.freshness(on));
    assert!(!assessment.actions().is_empty());
    assessment
}

/// The status of the seat in Arnhem.
fn seat(assessment: &Assessment) -> SeatStatus {
    assessment.coverage().iter().find(|row| row.area.to_string() == "GM0202").unwrap().status
}

type Read = fn(&[u8]) -> Result<(), Problems>;

const REGISTER: Read = |bytes| Register::from_slice(bytes).map(drop);
const POLICY: Read = |bytes| Policy::from_slice(bytes).map(drop);
const CHANGES: Read = |bytes| changes_from_json(bytes).map(drop);
const ASSESSMENT: Read = |bytes| AssessmentDocument::from_slice(bytes).map(drop);

// Depth.

/// Texts up to a value, in every kind of place that a document has.
const PLACES: &[(Read, &str)] = &[
    (REGISTER, ""),
    (REGISTER, r#"{"format":"#),
    (REGISTER, r#"{"unknown":"#),
    (REGISTER, r#"{"territory":"#),
    (REGISTER, r#"{"territory":{"inline":{"regions":"#),
    (REGISTER, r#"{"meta":{"unknown":"#),
    (REGISTER, r#"{"centralMunicipalities":{"JZ28":"#),
    (REGISTER, r#"{"contacts":"#),
    (REGISTER, r#"{"contacts":[{"inService":"#),
    (REGISTER, r#"{"contacts":[{"areas":[{"area":"#),
    (REGISTER, r#"{"agreements":[{"rhythms":{"localTeam":"#),
    (REGISTER, r#"{"organisations":[{"externalIds":{"a":"#),
    (POLICY, r#"{"requirements":{"contacts.coverage":{"norm":"#),
    (POLICY, r#"{"readings":{"contacts.distribution":"#),
    (CHANGES, r#"{"changes":[{"do":"#),
    (CHANGES, r#"{"changes":[{"do":"addContact","contact":"#),
    (ASSESSMENT, r#"{"findings":[{"expected":"#),
    (ASSESSMENT, r#"{"findings":[{"observed":{"a":["#),
    (ASSESSMENT, r#"{"findings":[{"subject":"#),
];

/// Ten megabytes of nesting, closed or not, are refused wherever they are, on the stack of a browser.
#[test]
fn deep_nesting_is_refused_everywhere() {
    let check = || {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"a":"#, "}]")] {
            let levels = (10 << 20) / open.len();
            let (open, close) = (open.repeat(levels), close.repeat(levels));
            for (read, before) in PLACES {
                for after in ["", &*close] {
                    let problems = read(format!("{before}{open}1{after}").as_bytes()).unwrap_err();
                    let is_about_depth =
                        |code| matches!(code, ProblemCode::NestedTooDeep | ProblemCode::InvalidJson);
                    // What is closed again and has no place here is passed over whole.
                    let told = problems.iter().any(|problem| is_about_depth(problem.code()));
                    assert!(told || !after.is_empty(), "{before}: {problems}");
                    assert!(
                        problems.len() < 20 && problems.to_string().len() < 10_000,
                        "{before}: {problems}"
                    );
                }
            }
        }
    };
    std::thread::Builder::new().stack_size(1 << 20).spawn(check).unwrap().join().unwrap();
}

// Many problems.

fn problems(text: &str) -> Problems {
    let problems = Register::from_str(text).unwrap_err();
    assert!(problems.iter().count() <= Problems::LIMIT);
    assert!(problems.to_string().len() < 1_000_000);
    problems
}

/// A million problems of any kind are counted, a thousand kept.
#[test]
fn a_million_problems_are_counted() {
    const MILLION: usize = 1_000_000;
    let contacts = |contact: &str| register(&[("contacts", &list(MILLION, |_| contact.to_owned()))]);
    let one = |contact: String| register(&[("contacts", &format!("[{contact}]"))]);
    let repeated = |value: &str| list(MILLION, |_| value.to_owned());
    let keys = |key: &str| (0..MILLION).map(|_| format!(r#","{key}":1"#)).collect::<String>();
    let contact = r#""id":"c1","name":"A","organisation":"o1""#;
    let texts = [
        contacts("null"),
        contacts(r#"{"id":"c1","name":"A","organisation":"nobody","areas":[]}"#),
        one(format!(r#"{{{contact},"areas":{}}}"#, repeated(r#""GM9999""#))),
        one(format!(r#"{{{contact},"areas":{}}}"#, repeated(r#""nowhere""#))),
        one(format!(r#"{{{contact},"areas":[]{}}}"#, keys("unknown"))),
        one(format!(r#"{{{contact},"areas":[]{}}}"#, keys("id"))),
        one(format!(
            r#"{{{contact},"areas":[],"confirmations":{}}}"#,
            repeated(r#"{"on":"2021-02-30","by":"self"}"#)
        )),
        register(&[(
            "distributions",
            &list(1, |_| {
                format!(r#"{{"region":"JZ28","on":"2021-01-01","to":{}}}"#, repeated(r#""nobody""#))
            }),
        )]),
    ];
    for text in &texts {
        let problems = problems(text);
        assert!(problems.len() >= MILLION && problems.more() == problems.len() - Problems::LIMIT);
    }
}

/// A key or a value of ten megabytes is not shown whole.
#[test]
fn long_values_are_cut_short() {
    let long = "a".repeat(10 << 20);
    for text in [
        format!(r#"{{"{long}":1}}"#),
        format!(r#"{{"format":"{long}"}}"#),
        register(&[(
            "contacts",
            &format!(r#"[{{"id":"{long}","name":"{long}","organisation":"{long}","areas":["{long}"]}}]"#),
        )]),
        register(&[("centralMunicipalities", &format!(r#"{{"{long}":"{long}"}}"#))]),
    ] {
        assert!(problems(&text).to_string().len() < 10_000);
    }
}

/// What could not be read in a list costs the rest of the list nothing.
#[test]
fn unreadable_facts_do_not_slow_down_the_others() {
    let halves = |good: &str| {
        list(2 * LARGE, |i| if i % 2 == 0 { "null".to_owned() } else { good.replace('#', &i.to_string()) })
    };
    for (section, fact) in [
        ("contacts", r##"{"id":"c#","name":"A","organisation":"nobody","areas":[]}"##),
        ("organisations", r##"{"id":"p#","name":"P","role":"localTeam","serves":[]}"##),
        ("agreements", r#"{"region":"JZ99"}"#),
        ("distributions", r#"{"region":"JZ99","on":"2021-01-01"}"#),
        ("districts", r##"{"id":"GM0202/d#","name":"D"}"##),
    ] {
        assert!(problems(&register(&[(section, &halves(fact))])).len() >= LARGE, "{section}");
    }
}

/// Facts that are there twice, or overlap, are found in one go.
#[test]
fn repeated_facts_are_found() {
    for (section, fact) in [
        ("contacts", r#"{"id":"c1","name":"A","organisation":"o1","areas":[]}"#),
        ("organisations", r#"{"id":"o1","name":"P","role":"localTeam","serves":[]}"#),
        ("agreements", r#"{"region":"JZ28"}"#),
        ("divisions", r#"{"region":"JZ28","subregions":[]}"#),
        ("districts", r#"{"id":"GM0202/noord","name":"Noord"}"#),
    ] {
        let found = problems(&register(&[(section, &list(2 * LARGE, |_| fact.to_owned()))]));
        assert!(found.len() >= 2 * LARGE - 1, "{section}: {}", found.len());
    }
}

/// A cut to regions that names them a million times is that cut.
#[test]
fn a_cut_may_repeat_itself() {
    let regions = list(1_000_000, |i| format!(r#""JZ{}""#, if i == 0 { 28 } else { 21 }));
    let text = format!(
        r#"{{"format":"bouwsteen/register/1","territory":{{"edition":2021,"regions":{regions}}},"organisations":[],"contacts":[]}}"#
    );
    assert_eq!(Register::from_str(&text).unwrap().territory().regions().count(), 2);
}

// Many facts.

/// A contact of the organisation, working in Arnhem, with whatever else is given.
fn contact(id: &str, rest: &str) -> String {
    format!(r#"{{"id":"{id}","name":"A","organisation":"o1","areas":["GM0202"]{rest}}}"#)
}

const CONFIRMED: &str = r#","confirmations":[{"on":"2021-08-01","by":"self"}]"#;

/// An agreement for a century, so that a seat can be covered through many changes.
const CENTURY: (&str, &str) =
    ("agreements", r#"[{"region":"JZ28","rhythms":{"veiligThuis":{"every":"P100Y","method":"delivery"}}}]"#);

#[test]
fn one_contact_with_many_absences() {
    let absences = list(LARGE, |i| {
        format!(r#"{{"from":"{}","until":"{}","replacedBy":"c2"}}"#, nth_day(i), nth_day(i + 1))
    });
    let away = contact("c1", &format!(r#","absences":{absences}"#));
    let stand_in = format!(r#"{{"id":"c2","name":"B","organisation":"o1","areas":[]{CONFIRMED}}}"#);
    let assessment =
        judge(&register(&[CENTURY, ("contacts", &format!("[{away},{stand_in}]"))]), "2021-09-01");
    assert_eq!(seat(&assessment), SeatStatus::Replaced);
}

#[test]
fn one_contact_with_many_periods_of_service() {
    let service =
        list(LARGE / 2, |i| format!(r#"{{"from":"{}","until":"{}"}}"#, nth_day(2 * i), nth_day(2 * i + 1)));
    let text = contact("c1", &format!(r#"{CONFIRMED},"inService":{service}"#));
    let assessment = judge(&register(&[CENTURY, ("contacts", &format!("[{text}]"))]), "2021-09-01");
    assert_eq!(seat(&assessment), SeatStatus::Covered);
}

/// Every confirmation counts, also those before and after so many others.
#[test]
fn one_contact_with_many_confirmations() {
    let confirmations = list(LARGE, |i| format!(r#"{{"on":"{}","by":"self"}}"#, nth_day(i)));
    let text = contact("c1", &format!(r#","confirmations":{confirmations}"#));
    let assessment = judge(&register(&[("contacts", &format!("[{text}]"))]), "2021-09-01");
    let row = &assessment.freshness()[0];
    assert_eq!((row.status, row.due), (Freshness::Fresh, Some(day("2021-12-01"))));
    assert_eq!(seat(&assessment), SeatStatus::Covered);
}

#[test]
fn one_contact_with_many_areas() {
    let areas = list(LARGE / 2, |i| {
        format!(r#"{{"area":"GM0202","from":"{}","until":"{}"}}"#, nth_day(2 * i), nth_day(2 * i + 1))
    });
    let text = format!(r#"[{{"id":"c1","name":"A","organisation":"o1","areas":{areas}{CONFIRMED}}}]"#);
    let assessment = judge(&register(&[CENTURY, ("contacts", &text)]), "2021-09-01");
    assert_eq!(seat(&assessment), SeatStatus::Covered);
}

/// So many people away, each replaced by the next; the last is what is given.
fn chain(people: usize, last: &str) -> String {
    let contacts = list(people, |i| match i + 1 {
        next if next == people => contact(&format!("c{i}"), last),
        next => contact(
            &format!("c{i}"),
            &format!(r#","absences":[{{"from":"2021-08-15","replacedBy":"c{next}"}}]"#),
        ),
    });
    register(&[("contacts", &contacts)])
}

/// The ends a chain can have, and what they make of the seat.
const ENDS: &[(&str, SeatStatus)] = &[
    (CONFIRMED, SeatStatus::Covered),
    ("", SeatStatus::Stale),
    (r#","absences":[{"from":"2021-08-15"}]"#, SeatStatus::Absent),
    (r#","absences":[{"from":"2021-08-15","replacedBy":"c0"}]"#, SeatStatus::Absent),
    (r#","inService":[]"#, SeatStatus::Absent),
];

#[test]
fn long_chains_are_followed_once() {
    for (last, status) in ENDS {
        assert_eq!(seat(&judge_all_but_reach(&chain(LARGE / 5, last), "2021-09-01")), *status, "{last}");
    }
}

/// In a document every finding about somebody away tells their chain.
#[test]
fn chains_are_told() {
    for (last, status) in ENDS {
        let assessment = judge(&chain(1_000, last), "2021-09-01");
        assert_eq!(seat(&assessment), *status, "{last}");
        let text = assessment.to_full_document().to_json();
        assert_eq!(AssessmentDocument::from_slice(text.as_bytes()).unwrap().to_json(), text);
    }
}

/// Chains in which everybody comes back on a day of their own: on each of these days they are walked anew.
#[test]
fn a_chain_with_many_days_is_looked_ahead_in() {
    let contacts = list(1_000, |i| {
        let rest = format!(
            r#"{CONFIRMED},"absences":[{{"until":"{}","replacedBy":"c{}"}}]"#,
            nth_day(50_000 + i),
            i + 1
        );
        contact(&format!("c{i}"), if i + 1 == 1_000 { CONFIRMED } else { &rest })
    });
    judge(&register(&[CENTURY, ("contacts", &contacts)]), "2021-09-01");
}

#[test]
fn many_districts() {
    let districts = list(LARGE, |i| format!(r#"{{"id":"GM0202/d{i}","name":"D"}}"#));
    let contacts = format!("[{}]", contact("c1", CONFIRMED));
    let assessment = judge(&register(&[("districts", &districts), ("contacts", &contacts)]), "2021-09-01");
    let covered = assessment.coverage_totals().iter().map(|total| total.covered).sum::<u32>();
    assert_eq!(covered, u32::try_from(LARGE).unwrap());
}

#[test]
fn many_agreements() {
    let agreements = list(LARGE, |i| {
        let rhythms = r#"{"veiligThuis":{"every":"P100Y","method":"delivery"}}"#;
        let (from, until) = (nth_day(i), nth_day(i + 1));
        format!(r#"{{"region":"JZ28","inForce":{{"from":"{from}","until":"{until}"}},"rhythms":{rhythms}}}"#)
    });
    let contacts = list(1_000, |i| contact(&format!("c{i}"), CONFIRMED));
    let assessment = judge(&register(&[("agreements", &agreements), ("contacts", &contacts)]), "2021-09-01");
    assert_eq!(seat(&assessment), SeatStatus::Covered);
}

#[test]
fn many_distributions() {
    let contacts = list(1_000, |i| contact(&format!("c{i}"), CONFIRMED));
    let distributions =
        list(LARGE, |i| format!(r#"{{"region":"JZ28","on":"{}","to":["o1","c{}"]}}"#, nth_day(i), i % 1_000));
    judge(&register(&[("contacts", &contacts), ("distributions", &distributions)]), "2021-09-01");
}

#[test]
fn many_recipients() {
    let contacts = list(LARGE, |i| contact(&format!("c{i}"), CONFIRMED));
    let to = list(LARGE, |i| format!(r#""c{i}""#));
    let distributions = list(1, |_| format!(r#"{{"region":"JZ28","on":"2021-09-01","to":{to}}}"#));
    judge(&register(&[("contacts", &contacts), ("distributions", &distributions)]), "2021-09-01");
}

#[test]
fn many_organisations_in_one_area() {
    let organisations =
        list(LARGE, |i| format!(r#"{{"id":"o{i}","name":"O","role":"veiligThuis","serves":["GM0202"]}}"#));
    let contacts = format!("[{}]", contact("c1", CONFIRMED));
    judge(&register(&[("organisations", &organisations), ("contacts", &contacts)]), "2021-09-01");
}

// Damage.

/// Documents of every kind that belong together: a register, its changes, its assessment and a policy.
fn documents(seed: u64) -> [(Read, String); 4] {
    let text = tiny(seed);
    let list = changes(seed, &serde_json::from_str(&text).unwrap());
    let changes = json!({ "format": "bouwsteen/changes/1", "changes": list }).to_string();
    let policy = Policy::gvjb_2021();
    let assessment = Register::from_str(&text).unwrap().assess(&policy, day("2021-09-01")).to_json();
    [(REGISTER, text), (CHANGES, changes), (POLICY, policy.to_json()), (ASSESSMENT, assessment)]
}

/// A document that breaks off is refused, wherever it does.
#[test]
fn half_a_document_is_refused() {
    for (read, text) in documents(3) {
        for end in 0..text.len() {
            let problems = read(&text.as_bytes()[..end]).unwrap_err();
            assert!(!problems.is_empty(), "{end} bytes of {text}");
        }
        read(text.as_bytes()).unwrap();
    }
}

/// Reads damaged documents, and what is still understood is judged and changed.
fn survive(register: &[u8], changes: &[u8], policy: &[u8], assessment: &[u8]) -> Result<(), TestCaseError> {
    let read_register = Register::from_slice(register);
    let read_policy = Policy::from_slice(policy);
    let read_changes = changes_from_json(changes);
    let read_assessment = AssessmentDocument::from_slice(assessment);
    for problems in [
        read_register.as_ref().err(),
        read_policy.as_ref().err(),
        read_changes.as_ref().err(),
        read_assessment.as_ref().err(),
    ] {
        prop_assert!(problems.is_none_or(|problems| !problems.is_empty()));
    }
    let register = read_register.unwrap_or_else(|_| Register::from_str(&tiny(1)).unwrap());
    let policy = read_policy.unwrap_or_else(|_| Policy::gvjb_2021());
    let on = day("2021-09-01");
    let document = register.assess(&policy, on).to_full_document();
    let again = AssessmentDocument::from_slice(document.to_json().as_bytes()).unwrap();
    prop_assert_eq!(again, document);
    let json = register.to_json();
    prop_assert_eq!(Register::from_str(&json).unwrap().to_json(), json.clone());
    if let Ok(changes) = read_changes {
        let mut live = register.live(&policy, on);
        match (register.with(&changes), live.apply(&changes)) {
            (Ok((changed, undo)), Ok(_)) => {
                prop_assert_eq!(live.freeze().to_json(), changed.to_json());
                prop_assert_eq!(changed.with(&undo).unwrap().0.to_json(), json);
            }
            (Err(with), Err(live)) => prop_assert_eq!(with, live),
            (with, live) => prop_assert!(false, "with: {:?}, live: {:?}", with.err(), live.err()),
        }
    }
    Ok(())
}

/// Puts other bytes in some places.
fn flipped(text: &str, flips: &[(Index, u8)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (place, byte) in flips {
        let place = place.index(bytes.len());
        bytes[place] = *byte;
    }
    bytes
}

/// Values that are nearly right somewhere, or right nowhere.
fn odd_value() -> impl Strategy<Value = Value> {
    let words = [
        "",
        " ",
        "GM0202",
        "GM0202/noord",
        "JZ28",
        "c1",
        "c2",
        "o1",
        "2021-09-01",
        "2199-12-31",
        "1900-01-01",
        "2021-02-30",
        "P3M",
        "P100Y",
        "P0D",
        "-P1D",
        "localTeam",
        "self",
        "confirm",
        "removeContact",
        "proposed",
        "\u{0}",
        "𝄞",
        "é@e.nl",
    ];
    prop_oneof![
        4 => select(words.to_vec()).prop_map(Value::from),
        1 => select(vec![json!(null), json!(true), json!([]), json!({}), json!(0), json!(-1), json!(0.5), json!(u64::MAX)]),
        1 => select(vec![json!([null, {}]), json!({ "from": "2021-01-01" }), json!([["c1"]]), json!(["c1", "c1"])]),
    ]
}

/// Puts another value somewhere in a document, or a value in the place of another, or leaves one out.
fn altered(text: &str, alterations: &[(Index, Value, u8)]) -> String {
    let mut document: Value = serde_json::from_str(text).unwrap();
    for (place, value, how) in alterations {
        let mut places = Vec::new();
        pointers(&document, String::new(), &mut places);
        if places.is_empty() {
            break;
        }
        let place = place.get(&places);
        let (parent, key) = place.rsplit_once('/').unwrap();
        match (document.pointer_mut(parent).unwrap(), how % 3) {
            (Value::Object(keys), 0) => _ = keys.remove(key),
            (Value::Array(list), 0) => _ = list.remove(key.parse().unwrap()),
            (Value::Array(list), 1) => list.push(list[key.parse::<usize>().unwrap()].clone()),
            _ => *document.pointer_mut(place).unwrap() = value.clone(),
        }
        if !document.is_object() {
            break;
        }
    }
    document.to_string()
}

/// The JSON pointers of all values in a value.
fn pointers(value: &Value, own: String, found: &mut Vec<String>) {
    match value {
        Value::Object(keys) => {
            keys.iter().for_each(|(key, value)| pointers(value, format!("{own}/{key}"), found))
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, value)| pointers(value, format!("{own}/{i}"), found));
        }
        _ => {}
    }
    if !own.is_empty() {
        found.push(own);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(2021),
        ..ProptestConfig::default()
    })]

    /// With any bytes in the place of others, a document is read or refused, and what is read is sound.
    #[test]
    fn flipped_bytes_never_crash(
        seed in 0_u64..64,
        flips in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..6),
    ) {
        let [register, changes, policy, assessment] = documents(seed).map(|(_, text)| flipped(&text, &flips));
        survive(&register, &changes, &policy, &assessment)?;
    }

    /// With any values in the place of others, a document is read or refused, and what is read is sound.
    #[test]
    fn altered_values_never_crash(
        seed in 0_u64..64,
        alterations in proptest::collection::vec((any::<Index>(), odd_value(), any::<u8>()), 1..6),
    ) {
        let [register, changes, policy, assessment] = documents(seed).map(|(_, text)| altered(&text, &alterations));
        survive(register.as_bytes(), changes.as_bytes(), policy.as_bytes(), assessment.as_bytes())?;
    }
}
