//! Whatever stands in a register stands in its calendar, and comes back out of it by the rules of the format.

#[path = "support/sampling.rs"]
mod sampling;

use bouwsteen::exchange::calendar::{CalendarOptions, Organiser, confirmations, invitation, meetings};
use bouwsteen::{Audience, Date, Register};
use proptest::prelude::*;
use sampling::sampling;
use serde_json::json;

/// Texts as a document can have them: not blank, at most 200 characters, with everything that means something in
/// a calendar.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<char>().prop_map(String::from),
        4 => proptest::sample::select(vec![
            ",", ";", ":", "\\", "\\n", "\"", "^n", "\n", "\r\n", "\r", "\t", " ", "=", "é", "🙂", "\u{2028}",
            "\u{85}", "\u{0}", "\u{7f}", "BEGIN:VEVENT", "END:VCALENDAR", "een lange zin over samenwerken",
        ]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 1..60)
        .prop_map(|pieces| pieces.concat().chars().take(200).collect::<String>())
        .prop_filter("blank", |text| !text.trim().is_empty())
}

/// The text as the format can hold it: whatever breaks a line is a new line, other control characters are gone.
fn held(text: &str) -> String {
    let lines =
        text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    lines.chars().filter(|character| matches!(character, '\n' | '\t') || !character.is_control()).collect()
}

/// The logical lines, by RFC 5545 section 3.1.
fn unfolded(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The values of a property as texts, by RFC 5545 section 3.3.11.
fn values(calendar: &str, property: &str) -> Vec<String> {
    let start = format!("{property}:");
    let own = unfolded(calendar).into_iter().filter_map(|line| line.strip_prefix(&start).map(str::to_owned));
    own.map(|value| {
        // Two backslashes are one, so they may not be taken for the beginning of something else.
        let halves = value.split("\\\\");
        let plain = halves.map(|half| half.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";"));
        plain.collect::<Vec<_>>().join("\\")
    })
    .collect()
}

fn register(place: &str, title: &str, name: &str, organisation: &str) -> Register {
    let document = json!({
        "format": "bouwsteen/register/1",
        "territory": { "edition": 2021, "regions": ["JZ28"] },
        "organisations": [ { "id": "lt", "name": organisation, "role": "localTeam", "serves": ["GM0202"] } ],
        "agreements": [ { "region": "JZ28", "rhythms": { "localTeam": { "every": "P3M" } } } ],
        "contacts": [ { "id": "c1", "name": name, "organisation": "lt", "areas": ["GM0202"], "email": "c1@lt.example",
                        "confirmations": [ { "on": "2021-08-01", "by": "self" } ] } ],
        "meetings": [ { "id": "m1", "scope": "GM0202", "date": "2021-10-12", "start": "09:30", "place": place,
                        "status": "planned", "agenda": [ { "title": title } ],
                        "attendance": [ { "contact": "c1", "state": "invited" } ] } ],
    });
    Register::from_str(&document.to_string()).unwrap()
}

fn is_well_formed(calendar: &str) {
    assert!(calendar.ends_with("\r\nEND:VCALENDAR\r\n"));
    for line in calendar.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets", line.len());
        assert!(!line.chars().any(|character| character.is_control() && character != '\t'), "{line:?}");
    }
    let count = |line: &str| unfolded(calendar).iter().filter(|other| *other == line).count();
    assert_eq!((count("BEGIN:VEVENT"), count("END:VEVENT"), count("END:VCALENDAR")), (1, 1, 1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..sampling() })]

    #[test]
    fn texts_come_back(place in texts(), title in texts(), name in texts(), organisation in texts()) {
        let register = register(&place, &title, &name, &organisation);
        let on: Date = "2021-09-01".parse().unwrap();
        let mut options = CalendarOptions::default();

        let published = meetings(&register, &Audience::Board, on, &options).unwrap();
        is_well_formed(&published);
        prop_assert_eq!(values(&published, "LOCATION"), [held(&place)]);
        let programme = format!("Programma\n- {}", held(&title));
        prop_assert_eq!(values(&published, "DESCRIPTION"), [&*programme]);

        let organiser = Organiser::new(&name, "wij@lt.example").unwrap();
        let invited = invitation(&register, &"m1".parse().unwrap(), &organiser, on, &options).unwrap();
        is_well_formed(&invited);
        let shown = held(&name).replace(['\n', '\t'], " ").replace('"', "'").replace('\\', "/").replace('^', "");
        let asked = format!(
            "ATTENDEE;CN=\"{shown}\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:c1@lt.example"
        );
        prop_assert!(unfolded(&invited).contains(&asked));
        let asks = format!("ORGANIZER;CN=\"{shown}\":mailto:wij@lt.example");
        prop_assert!(unfolded(&invited).contains(&asks));

        let due = confirmations(&register, &Audience::Custodian("JZ28".parse().unwrap()), on, &options).unwrap();
        is_well_formed(&due);
        let summary = format!("1 contact bevestigen: {}", held(&organisation));
        prop_assert_eq!(values(&due, "SUMMARY"), [&*summary]);
        let person = format!("\n- {}", held(&name));
        prop_assert!(values(&due, "DESCRIPTION")[0].ends_with(&person));

        // What was made before is read again: nothing changed.
        for (before, kind) in [(&published, 0), (&invited, 1), (&due, 2)] {
            options.previous = Some(before.clone());
            let again = match kind {
                0 => meetings(&register, &Audience::Board, on, &options).unwrap(),
                1 => invitation(&register, &"m1".parse().unwrap(), &organiser, on, &options).unwrap(),
                _ => {
                    confirmations(&register, &Audience::Custodian("JZ28".parse().unwrap()), on, &options).unwrap()
                }
            };
            prop_assert_eq!(&again, before);
        }
    }

    /// Anything can be given as the calendar before.
    #[test]
    fn nonsense_before_is_no_calendar(before in texts(), cut in 0_usize..2_000) {
        let register = register("Stadhuis", "Zo werk ik", "Anna", "Lokaal team");
        let on: Date = "2021-09-01".parse().unwrap();
        let mut options = CalendarOptions::default();
        let whole = meetings(&register, &Audience::Board, on, &options).unwrap();
        let end = whole.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(whole.len());
        options.previous = Some(format!("{}{before}", &whole[..end]));
        let made = meetings(&register, &Audience::Board, on, &options).unwrap();
        is_well_formed(&made);
    }
}
