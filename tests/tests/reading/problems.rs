//! Nesting without end, and a million problems.

use super::material::*;
use bouwsteen::{ProblemCode, Problems, Register};

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
