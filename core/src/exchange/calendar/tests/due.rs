//! Confirmations that are due.

use super::super::confirmations;
use super::*;

fn calendar(audience: &str, on: &str, options: &CalendarOptions) -> String {
    confirmations(&register(), &audience.parse().unwrap(), day(on), options).unwrap()
}

/// An event, of which `says` tells everything but the people, who stand at the end of the description.
fn event(uid: &str, stamp: &str, says: &[&str], alarm: Option<&str>) -> Vec<String> {
    let mut meaning = says.to_vec();
    meaning.extend(alarm);
    let mut event = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:confirmation-{uid}.bouwsteen.invalid"),
        format!("DTSTAMP:{stamp}T000000Z"),
        "SEQUENCE:0".to_owned(),
    ];
    event.extend(says.iter().map(|line| (*line).to_owned()));
    event.push(format!("X-BOUWSTEEN-DIGEST:{}", digest(&meaning)));
    if let Some(alarm) = alarm {
        let summary = says.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        event.extend(["BEGIN:VALARM", "ACTION:DISPLAY"].map(str::to_owned));
        event.extend([format!("DESCRIPTION:{summary}"), alarm.to_owned(), "END:VALARM".to_owned()]);
    }
    event.push("END:VEVENT".to_owned());
    event
}

#[test]
fn an_organisation_sees_its_own_people_by_name() {
    let calendar = calendar("organisation:lt-zevenaar", "2021-09-01", &in_dutch());
    // Confirmed on 1 May and every three months: 1 August has passed.
    let late = event(
        "lt-zevenaar-20210801@JZ28",
        "20210901",
        &[
            "DTSTART;VALUE=DATE:20210801",
            "DTEND;VALUE=DATE:20210802",
            "SUMMARY:Te laat – 1 contact bevestigen: Team Zevenaar",
            r"DESCRIPTION:Regio Centraal Gelderland: bevestigen uiterlijk 1 augustus 2021.\nAfgesproken is: de organisatie levert haar lijst aan.\n- Cor Cox",
            "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
            "CATEGORIES:Contacten bevestigen,Centraal Gelderland",
        ],
        None,
    );
    // A month before 30 September is 30 August, 31 days: at nine that day 30 days and 15 hours are left.
    let soon = event(
        "lt-zevenaar-20210930@JZ28",
        "20210901",
        &[
            "DTSTART;VALUE=DATE:20210930",
            "DTEND;VALUE=DATE:20211001",
            "SUMMARY:2 contacten bevestigen: Team Zevenaar",
            r#"DESCRIPTION:Regio Centraal Gelderland: bevestigen uiterlijk 30 september 2021.\nAfgesproken is: de organisatie levert haar lijst aan.\n- Anna Aal\n- Bas "Bob" Beek\, jr."#,
            "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
            "CATEGORIES:Contacten bevestigen,Centraal Gelderland",
        ],
        Some("TRIGGER:-P30DT15H"),
    );
    assert_eq!(events(&calendar, "PUBLISH", Some("Contacten bevestigen")), [late, soon].concat());
}

#[test]
fn a_board_sees_no_names_and_regions_where_they_tell_apart() {
    let calendar = calendar("board", "2021-09-01", &in_english());
    for name in ["Anna", "Bas", "Cor", "Eva", "Dees"] {
        assert!(!calendar.contains(name), "{name}");
    }
    assert_eq!(
        lines(&calendar, "SUMMARY"),
        [
            "SUMMARY:Overdue – Confirm 1 contact: Team Zevenaar",
            "SUMMARY:Confirm 2 contacts: Team Zevenaar",
            "SUMMARY:Confirm 1 contact: Veilig Thuis (FoodValley)",
            "SUMMARY:Confirm 1 contact: Veilig Thuis (Centraal Gelderland)",
        ]
    );
    // Nothing is agreed about a reminder: a week. How to confirm is agreed in one of the two regions.
    assert_eq!(lines(&calendar, "TRIGGER"), ["TRIGGER:-P30DT15H", "TRIGGER:-P6DT15H", "TRIGGER:-P6DT15H"]);
    let of_veilig_thuis = [
        r"DESCRIPTION:Region of FoodValley: confirm by 1 November 2021.\nIt is agreed that everybody confirms their own details.\n- contact v1",
        r"DESCRIPTION:Region of Centraal Gelderland: confirm by 1 February 2022.\n- contact v1",
    ];
    for description in of_veilig_thuis {
        assert!(lines(&calendar, "DESCRIPTION").iter().any(|line| line == description), "{description}");
    }
}

#[test]
fn the_due_day_itself_is_not_late() {
    let summaries = |on| lines(&calendar("organisation:lt-zevenaar", on, &in_dutch()), "SUMMARY");
    assert!(summaries("2021-08-01").contains(&"SUMMARY:1 contact bevestigen: Team Zevenaar".to_owned()));
    assert!(
        summaries("2021-08-02").contains(&"SUMMARY:Te laat – 1 contact bevestigen: Team Zevenaar".to_owned())
    );
}

#[test]
fn what_was_confirmed_lapses_until_its_day_is_over() {
    let first = calendar("organisation:lt-zevenaar", "2021-09-01", &in_dutch());
    let confirmed = with(
        r#"{ "do": "confirm", "contact": "z1", "on": "2021-09-10", "by": "self" },
           { "do": "confirm", "contact": "z2", "on": "2021-09-10", "by": "self" },
           { "do": "confirm", "contact": "z3", "on": "2021-09-10", "by": "self" }"#,
    );
    let audience = "organisation:lt-zevenaar".parse().unwrap();
    let calendar =
        |on, previous: &str| confirmations(&confirmed, &audience, day(on), &after(previous)).unwrap();
    let second = calendar("2021-09-10", &first);
    assert_eq!(
        lines(&second, "SUMMARY"),
        [
            "SUMMARY:Vervallen – 1 contact bevestigen: Team Zevenaar",
            "SUMMARY:Vervallen – 2 contacten bevestigen: Team Zevenaar",
            "SUMMARY:3 contacten bevestigen: Team Zevenaar",
        ]
    );
    assert_eq!(lines(&second, "SEQUENCE"), ["SEQUENCE:1", "SEQUENCE:1", "SEQUENCE:0"]);
    assert_eq!(lines(&second, "STATUS"), ["STATUS:CANCELLED", "STATUS:CANCELLED", "STATUS:CONFIRMED"]);
    // Names are not carried along.
    assert_eq!(second.matches("Anna").count(), 1);
    let third = calendar("2021-09-30", &second);
    assert_eq!(lines(&third, "SEQUENCE"), ["SEQUENCE:1", "SEQUENCE:0"]);
    let fourth = calendar("2021-10-01", &third);
    assert_eq!(lines(&fourth, "SEQUENCE"), ["SEQUENCE:0"]);
}
