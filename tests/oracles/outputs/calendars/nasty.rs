//! A register with everything that can go wrong in a calendar.

use bouwsteen::{Date, Register};
use serde_json::{Value, json};

/// Texts that mean something in a calendar, or break a careless reader.
const TEXTS: [&str; 14] = [
    "komma, puntkomma; dubbele punt: en \"aanhalingstekens\"",
    "schuine streep \\ en \\n en \\, en \\\\",
    "regel een\nregel twee\r\nregel drie",
    "BEGIN:VEVENT\r\nUID:binnendringer\r\nEND:VEVENT",
    "END:VCALENDAR",
    "één ☎ 🙂 👩‍👩‍👧 e\u{301} \u{202e}omgekeerd\u{202c}",
    "scheiding\u{2028}van\u{2029}regels\u{85}hier\u{b}en\u{c}daar",
    "tab\there, \u{0}nul\u{7}en\u{1b}meer\u{7f}",
    "^n ^^ ^' en %20 en =0D=0A",
    " begint en eindigt met een blanco ",
    ";VALUE=DATE:20210101",
    "=HYPERLINK(\"https://voorbeeld.example\")",
    "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
    "een heel lange titel die over de rand van een regel van vijfenzeventig octetten heen gaat, en dan nog eens, en \
     daarna nog een keer, zodat er drie regels van komen; of vier",
];

const STATES: [&str; 6] = ["invited", "accepted", "declined", "notReleased", "present", "absent"];

/// The register.
pub(super) fn register() -> Register {
    let people: Vec<_> = TEXTS.iter().enumerate().map(|(number, text)| person(number, text)).collect();
    let mut meetings: Vec<_> = TEXTS.iter().enumerate().map(|(number, text)| meeting(number, text)).collect();
    meetings.extend(days().into_iter().map(|(date, start)| {
        json!({ "id": format!("day-{date}"), "scope": "JZ28", "date": date, "start": start, "status": "planned" })
    }));
    let document = json!({
        "format": "bouwsteen/register/1",
        "territory": { "edition": 2021, "province": "Gelderland" },
        "districts": [ { "id": "GM0202/noord", "name": TEXTS[0] }, { "id": "GM0202/zuid", "name": TEXTS[1] } ],
        "divisions": [ { "region": "JZ28", "subregions": [
            { "id": "oost", "name": TEXTS[2], "municipalities": ["GM0226", "GM0293", "GM0299"] },
            { "id": "west", "municipalities": ["GM0202"] } ] } ],
        "organisations": [
            { "id": "lt-arnhem", "name": TEXTS[0], "role": "localTeam", "serves": ["GM0202"] },
            { "id": "gi.2_-x", "name": TEXTS[5], "role": "certifiedInstitution", "serves": ["JZ28", "JZ21"] },
            { "id": "vt", "name": TEXTS[13], "role": "veiligThuis", "serves": ["JZ28"] } ],
        "agreements": [
            { "region": "JZ28", "rhythms": {
                "localTeam": { "every": "P3M", "remindBefore": "P1M" },
                "certifiedInstitution": { "every": "P30D", "remindBefore": "P1D" },
                "veiligThuis": { "every": "P1Y" } } },
            { "region": "JZ21", "rhythms": { "certifiedInstitution": { "every": "P2M", "remindBefore": "P2W" } } } ],
        "contacts": people,
        "meetings": meetings,
    });
    Register::from_str(&document.to_string()).unwrap()
}

/// Somebody with a strange name; every fifth has no address, and every seventh that of somebody else.
fn person(number: usize, text: &str) -> Value {
    let (organisation, areas) = match number % 3 {
        0 => ("lt-arnhem", json!(["GM0202"])),
        1 => ("gi.2_-x", json!(["GM0202", "GM0228"])),
        _ => ("vt", json!(["JZ28"])),
    };
    let email = match number {
        4 | 9 => "geen adres".to_owned(),
        7 => "P0@vreemd.example".to_owned(),
        3 => "o'neil+a_b.c!#$%&*/=?^`{|}~-@vreemd.example".to_owned(),
        _ => format!("p{number}@vreemd.example"),
    };
    // Ends of months, before and after 1 September 2021.
    let confirmed = ["2021-05-31", "2021-06-01", "2021-06-30", "2021-08-31", "2020-02-29"][number % 5];
    json!({ "id": format!("p{number}"), "name": format!("{text} Mens{number}"), "organisation": organisation, "areas": areas,
            "email": email, "confirmations": [ { "on": confirmed, "by": "self" } ] })
}

fn meeting(number: usize, text: &str) -> Value {
    let attendance: Vec<_> = (0..TEXTS.len())
        .map(|other| json!({ "contact": format!("p{other}"), "state": STATES[(other + number) % STATES.len()] }))
        .collect();
    let scope = ["oost", "west", "JZ28", "GM0228", "GM0202/noord"][number % 5];
    let status = ["planned", "held", "cancelled"][number % 3];
    let mut meeting = json!({
        "id": format!("m{number}"),
        "scope": scope,
        "date": "2021-10-12",
        "place": text,
        "status": status,
        "replyBy": "2021-10-01",
        "agenda": [ { "title": text, "minutes": 25 }, { "topics": ["block:onbekend", "value:trust"] } ],
        "attendance": attendance,
    });
    if number % 4 != 3 {
        meeting["start"] = json!(["09:00", "23:59", "00:00", "13:30"][number % 4]);
        let minutes = [120, 0, 1, 1441][number % 4];
        meeting["minutes"] = json!({ "participation": minutes });
    }
    if number.is_multiple_of(2) {
        meeting["form"] = json!(["online", "hybrid"][number / 2 % 2]);
    }
    meeting
}

/// Days on which the clock is summer time or winter time, and those around the nights in which it changes.
fn days() -> Vec<(String, &'static str)> {
    let mut days = Vec::new();
    for year in [1996, 1999, 2004, 2021, 2022, 2026, 2036] {
        for (month, last) in [(3, 31), (10, 31)] {
            // The last week of the month holds its last Sunday.
            for day in last - 7..=last {
                days.push((format!("{year}-{month:02}-{day:02}"), "09:30"));
            }
        }
        for (day, start) in [("01-15", "00:00"), ("07-15", "23:59"), ("12-31", "12:00")] {
            days.push((format!("{year}-{day}"), start));
        }
    }
    days.push((Date::new(2199, 12, 31).unwrap().to_string(), "09:30"));
    days
}
