//! One meeting with its people.

use super::super::{InvalidOrganiser, Organiser, UnknownMeeting, invitation};
use super::*;

fn organiser() -> Organiser {
    Organiser::new("Gemeente Zevenaar; team jeugd", "jeugd@zevenaar.example").unwrap()
}

fn invited(register: &Register, id: &str, options: &CalendarOptions) -> String {
    invitation(register, &id.parse().unwrap(), &organiser(), day("2021-09-01"), options).unwrap()
}

const ORGANIZER: &str = r#"ORGANIZER;CN="Gemeente Zevenaar; team jeugd":mailto:jeugd@zevenaar.example"#;

#[test]
fn a_planned_meeting_is_an_invitation() {
    let calendar = invited(&register(), "m2", &in_dutch());
    let counted = digest(&[
        "DTSTART;VALUE=DATE:20211130",
        "DTEND;VALUE=DATE:20211201",
        "SUMMARY:Samenwerkingsbijeenkomst regio Centraal Gelderland",
        "LOCATION:online",
        "DESCRIPTION:Graag uw antwoord uiterlijk 16 november 2021.",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "CATEGORIES:Samenwerkingsbijeenkomst,Centraal Gelderland",
    ]);
    let expected = [
        "BEGIN:VEVENT",
        "UID:invitation-m2@JZ28.bouwsteen.invalid",
        "DTSTAMP:20210901T000000Z",
        "SEQUENCE:0",
        "DTSTART;VALUE=DATE:20211130",
        "DTEND;VALUE=DATE:20211201",
        "SUMMARY:Samenwerkingsbijeenkomst regio Centraal Gelderland",
        "LOCATION:online",
        // Cor has no address, and Dees has that of Anna.
        r"DESCRIPTION:Graag uw antwoord uiterlijk 16 november 2021.\n2 genodigden hebben geen eigen e-mailadres in het register en krijgen deze uitnodiging niet.",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "CATEGORIES:Samenwerkingsbijeenkomst,Centraal Gelderland",
        ORGANIZER,
        r#"ATTENDEE;CN="Eva Es";ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:mailto:eva@vt.example"#,
        r#"ATTENDEE;CN="Anna Aal";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anna@zevenaar.example"#,
        r#"ATTENDEE;CN="Bas 'Bob' Beek, jr.";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:bas%26co@zevenaar.example"#,
        &format!("X-BOUWSTEEN-DIGEST:{counted}"),
        "END:VEVENT",
    ];
    assert_eq!(events(&calendar, "REQUEST", None), expected);
}

#[test]
fn a_cancelled_meeting_is_called_off() {
    let calendar = invited(&register(), "m3", &in_dutch());
    let says = [
        "DTSTART;TZID=Europe/Amsterdam:20211202T230000",
        "DTEND;TZID=Europe/Amsterdam:20211203T003000",
        "SUMMARY:Afgelast – Samenwerkingsbijeenkomst gemeente Ede",
        r"LOCATION:Raadhuis\; zaal 2 (deels online)",
        "STATUS:CANCELLED",
        "TRANSP:TRANSPARENT",
        "CATEGORIES:Samenwerkingsbijeenkomst,FoodValley",
    ];
    let mut expected =
        vec!["BEGIN:VEVENT", "UID:invitation-m3@JZ21.bouwsteen.invalid", "DTSTAMP:20210901T000000Z"];
    // It changed at least once: people were asked for it.
    expected.push("SEQUENCE:1");
    expected.extend(says);
    expected.push(ORGANIZER);
    // Nobody has to answer any more.
    expected.push(r#"ATTENDEE;CN="Eva Es";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:eva@vt.example"#);
    let digest = format!("X-BOUWSTEEN-DIGEST:{}", digest(&says));
    expected.extend([digest.as_str(), "END:VEVENT"]);
    assert_eq!(events(&calendar, "CANCEL", None), expected);
}

#[test]
fn a_meeting_with_a_start_takes_time() {
    let calendar = invited(&register(), "m1", &in_english());
    assert_eq!(lines(&calendar, "TRANSP"), ["TRANSP:OPAQUE"]);
    assert_eq!(lines(&calendar, "PRODID"), ["PRODID:-//bouwsteen//bouwsteen//EN"]);
    assert_eq!(
        lines(&calendar, "DESCRIPTION"),
        [
            r"DESCRIPTION:Programme\n- Zo werk ik (25 minutes\, dialogue): getting to know each other\, each other's way of working\n- untitled: Trust and partnership"
        ]
    );
}

#[test]
fn an_answer_is_no_change_and_calling_off_is() {
    let first = invited(&register(), "m2", &in_dutch());
    let answered = instead(
        r#"{ "contact": "z1", "state": "invited" }, { "contact": "z3", "state": "invited" },"#,
        r#"{ "contact": "z1", "state": "declined" },"#,
    );
    let second = invited(&answered, "m2", &after(&first));
    assert_eq!(lines(&second, "SEQUENCE"), ["SEQUENCE:0"]);
    assert_eq!(
        lines(&second, "DESCRIPTION"),
        [
            r"DESCRIPTION:Graag uw antwoord uiterlijk 16 november 2021.\n1 genodigde heeft geen eigen e-mailadres in het register en krijgt deze uitnodiging niet."
        ]
    );
    assert_eq!(
        lines(&second, "ATTENDEE")[1],
        r#"ATTENDEE;CN="Anna Aal";ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:mailto:anna@zevenaar.example"#
    );
    let off = with(r#"{ "do": "cancelMeeting", "meeting": "m2" }"#);
    let third = invited(&off, "m2", &after(&second));
    assert_eq!(lines(&third, "SEQUENCE"), ["SEQUENCE:1"]);
    assert_eq!(lines(&third, "METHOD"), ["METHOD:CANCEL"]);
    assert_eq!(invited(&off, "m2", &after(&third)), third);
}

#[test]
fn it_is_not_made_for_nothing() {
    let unknown =
        invitation(&register(), &"m9".parse().unwrap(), &organiser(), day("2021-09-01"), &in_dutch());
    assert_eq!(unknown, Err(UnknownMeeting("m9".parse().unwrap())));
    assert_eq!(Organiser::new(" ", "a@b.example"), Err(InvalidOrganiser::Name));
    assert_eq!(Organiser::new("A", "a b@c"), Err(InvalidOrganiser::Email));
    let hidden = format!("{:?} {:?}", organiser(), after(&invited(&register(), "m2", &in_dutch())));
    assert!(!hidden.contains("evenaar") && !hidden.contains("Anna"), "{hidden}");
}
