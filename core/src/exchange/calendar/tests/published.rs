//! Meetings to publish.

use super::super::meetings;
use super::*;
use crate::audience::Audience;

fn calendar(register: &Register, audience: &str, options: &CalendarOptions) -> String {
    meetings(register, &audience.parse().unwrap(), day("2021-09-01"), options).unwrap()
}

const M1: [&str; 8] = [
    "DTSTART;TZID=Europe/Amsterdam:20210520T133000",
    "DTEND;TZID=Europe/Amsterdam:20210520T153000",
    "SUMMARY:Samenwerkingsbijeenkomst Liemers",
    r"LOCATION:Gemeentehuis\, Zevenaar",
    r"DESCRIPTION:Programma\n- Zo werk ik (25 minuten\, gesprek): elkaar leren kennen\, elkaars werkwijze\n- zonder titel: Vertrouwen en partnerschap",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "CATEGORIES:Samenwerkingsbijeenkomst,Centraal Gelderland",
];

const M2: [&str; 7] = [
    "DTSTART;VALUE=DATE:20211130",
    "DTEND;VALUE=DATE:20211201",
    "SUMMARY:Samenwerkingsbijeenkomst regio Centraal Gelderland",
    "LOCATION:online",
    "STATUS:TENTATIVE",
    "TRANSP:TRANSPARENT",
    "CATEGORIES:Samenwerkingsbijeenkomst,Centraal Gelderland",
];

const M3: [&str; 7] = [
    "DTSTART;TZID=Europe/Amsterdam:20211202T230000",
    "DTEND;TZID=Europe/Amsterdam:20211203T003000",
    "SUMMARY:Afgelast – Samenwerkingsbijeenkomst gemeente Ede",
    r"LOCATION:Raadhuis\; zaal 2 (deels online)",
    "STATUS:CANCELLED",
    "TRANSP:TRANSPARENT",
    "CATEGORIES:Samenwerkingsbijeenkomst,FoodValley",
];

fn event(uid: &str, sequence: u32, says: &[&str]) -> Vec<String> {
    let mut event = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{uid}.bouwsteen.invalid"),
        "DTSTAMP:20210901T000000Z".to_owned(),
        format!("SEQUENCE:{sequence}"),
    ];
    event.extend(says.iter().map(|line| (*line).to_owned()));
    event.push(format!("X-BOUWSTEEN-DIGEST:{}", digest(says)));
    event.push("END:VEVENT".to_owned());
    event
}

#[test]
fn a_board_sees_all_meetings_in_order() {
    let calendar = calendar(&register(), "board", &in_dutch());
    let all = [
        event("meeting-m1@JZ28", 0, &M1),
        event("meeting-m2@JZ28", 0, &M2),
        event("meeting-m3@JZ21", 0, &M3),
    ];
    assert_eq!(events(&calendar, "PUBLISH", Some("Samenwerkingsbijeenkomsten")), all.concat());
    for text in ["ATTENDEE", "ORGANIZER", "VALARM", "Anna", "example"] {
        assert!(!calendar.contains(text), "{text}");
    }
}

#[test]
fn in_english() {
    let calendar = calendar(&register(), "custodian:JZ21", &super::in_english());
    let says = [
        M3[0],
        M3[1],
        "SUMMARY:Cancelled – Cooperation meeting municipality of Ede",
        r"LOCATION:Raadhuis\; zaal 2 (hybrid)",
        M3[4],
        M3[5],
        "CATEGORIES:Cooperation meeting,FoodValley",
    ];
    assert_eq!(
        events(&calendar, "PUBLISH", Some("Cooperation meetings")),
        event("meeting-m3@JZ21", 0, &says)
    );
}

fn ids(register: &Register, audience: &str) -> Vec<String> {
    let short = |line: String| line.trim_start_matches("UID:meeting-").chars().take(2).collect();
    lines(&calendar(register, audience, &in_dutch()), "UID").into_iter().map(short).collect()
}

#[test]
fn everybody_sees_the_own_meetings() {
    let register = register();
    assert_eq!(ids(&register, "board"), ["m1", "m2", "m3"]);
    assert_eq!(ids(&register, "custodian:JZ28"), ["m1", "m2"]);
    assert_eq!(ids(&register, "custodian:JZ21"), ["m3"]);
    assert_eq!(ids(&register, "partner:vt"), ["m1", "m2", "m3"]);
    assert_eq!(ids(&register, "partner:lt-zevenaar"), ["m1", "m2"]);
    // Zevenaar lies in the Liemers and in the region, Ede in neither.
    assert_eq!(ids(&register, "organisation:lt-zevenaar"), ["m1", "m2"]);
    assert_eq!(ids(&register, "organisation:lt-ede"), ["m3"]);
    let unknown = Audience::Custodian("JZ12".parse().unwrap());
    assert!(meetings(&register, &unknown, day("2021-09-01"), &in_dutch()).is_err());
}

#[test]
fn an_organisation_sees_a_meeting_of_an_area_it_serves_that_day() {
    // In service until the day of the meeting: on the day asked it still has a seat, on that of the meeting not.
    let until = |until: &str| {
        with(&format!(
            r#"{{ "do": "setServes", "organisation": "lt-ede", "serves": ["GM0268", {{ "area": "GM0228", "until": "{until}" }}] }}"#
        ))
    };
    assert_eq!(ids(&until("2021-12-03"), "organisation:lt-ede"), ["m3"]);
    assert_eq!(ids(&until("2021-12-02"), "organisation:lt-ede"), Vec::<String>::new());
}

#[test]
fn without_meetings_there_is_still_a_calendar() {
    let register = with(r#"{ "do": "removeMeeting", "meeting": "m3" }"#);
    let calendar = calendar(&register, "custodian:JZ21", &in_dutch());
    assert_eq!(events(&calendar, "PUBLISH", Some("Samenwerkingsbijeenkomsten")), Vec::<String>::new());
}

#[test]
fn what_says_the_same_keeps_its_number() {
    let first = calendar(&register(), "board", &in_dutch());
    assert_eq!(calendar(&register(), "board", &after(&first)), first);
    // Somebody answers: that is no other event.
    let answered = instead(r#""z1", "state": "invited""#, r#""z1", "state": "accepted""#);
    assert_eq!(lines(&calendar(&answered, "board", &after(&first)), "SEQUENCE"), ["SEQUENCE:0"; 3]);
}

#[test]
fn what_changes_gets_the_next_number() {
    let first = calendar(&register(), "board", &in_dutch());
    let cancelled = with(r#"{ "do": "cancelMeeting", "meeting": "m2" }"#);
    let second = calendar(&cancelled, "board", &after(&first));
    assert_eq!(lines(&second, "SEQUENCE"), ["SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:0"]);
    assert_eq!(lines(&second, "STATUS"), ["STATUS:CONFIRMED", "STATUS:CANCELLED", "STATUS:CANCELLED"]);
    // Back as it was is a change as well.
    let third = calendar(&register(), "board", &after(&second));
    assert_eq!(lines(&third, "SEQUENCE"), ["SEQUENCE:0", "SEQUENCE:2", "SEQUENCE:0"]);
}

#[test]
fn what_is_gone_is_cancelled() {
    let first = calendar(&register(), "custodian:JZ28", &in_dutch());
    let without = with(r#"{ "do": "removeMeeting", "meeting": "m1" }"#);
    let second = calendar(&without, "custodian:JZ28", &after(&first));
    let gone = [
        M1[0],
        M1[1],
        "SUMMARY:Afgelast – Samenwerkingsbijeenkomst Liemers",
        "STATUS:CANCELLED",
        "TRANSP:TRANSPARENT",
    ];
    let both = [event("meeting-m1@JZ28", 1, &gone), event("meeting-m2@JZ28", 0, &M2)].concat();
    assert_eq!(events(&second, "PUBLISH", Some("Samenwerkingsbijeenkomsten")), both);
    // It stays so, and when it comes back that is a change.
    assert_eq!(calendar(&without, "custodian:JZ28", &after(&second)), second);
    let third = calendar(&register(), "custodian:JZ28", &after(&second));
    let both = [event("meeting-m1@JZ28", 2, &M1), event("meeting-m2@JZ28", 0, &M2)].concat();
    assert_eq!(events(&third, "PUBLISH", Some("Samenwerkingsbijeenkomsten")), both);
}
