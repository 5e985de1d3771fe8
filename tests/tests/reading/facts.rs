//! A great many facts of one kind.

use super::material::*;
use bouwsteen::{Assessment, AssessmentDocument, Freshness, Policy, Register, SeatStatus};

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
