//! The two ledgers: what meetings took, and contact time in learning sessions.

use bouwsteen::{Date, Period, Policy, PolicyChange, Reading, ReadingId, Register};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Two professionals, with these meetings and sessions.
fn register(meetings: Value, sessions: Value) -> Register {
    let contact = |id: &str| json!({ "id": id, "name": id, "organisation": "lt", "areas": ["GM0202"] });
    let document = json!({
        "format": "bouwsteen/register/1", "territory": { "edition": 2021 },
        "organisations": [{ "id": "lt", "name": "Team", "role": "localTeam", "serves": ["GM0202"] }],
        "contacts": [contact("c1"), contact("c2")],
        "meetings": meetings,
        "learningGroups": [{ "id": "g", "scope": "GM0202", "members": ["c1"], "sessions": sessions }],
    });
    Register::from_str(&document.to_string()).unwrap()
}

fn meeting(id: &str, date: &str, rest: Value) -> Value {
    let mut meeting = json!({ "id": id, "scope": "GM0202", "date": date, "status": "held",
                              "attendance": [{ "contact": "c1", "state": "present" }] });
    meeting.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
    meeting
}

/// Year, contact, meetings, preparation, participation and travel of every line.
fn invested(policy: &Policy, meetings: Value, on: &str) -> Vec<(u32, String, [u32; 4])> {
    let ledger = register(meetings, json!([])).investment(policy, day(on));
    let figures =
        |line: &bouwsteen::Investment| [line.meetings, line.preparation, line.participation, line.travel];
    ledger.iter().map(|line| (line.year, line.contact.to_string(), figures(line))).collect()
}

#[test]
fn ones_own_figures_come_before_the_meetings_and_these_before_the_usual() {
    let all = json!([
        meeting("m1", "2021-05-20", json!({})),
        meeting("m2", "2021-06-20", json!({ "minutes": { "preparation": 30, "travel": 20 } })),
        meeting(
            "m3",
            "2021-07-20",
            json!({ "minutes": { "preparation": 30, "participation": 90 },
            "attendance": [{ "contact": "c1", "state": "present", "minutes": { "participation": 45, "travel": 0 } }] })
        ),
    ]);
    let found = invested(&Policy::gvjb_2021(), all, "2021-12-31");
    // 60 + 30 + 30, 120 + 120 + 45, 60 + 20 + 0.
    assert_eq!(found, [(2021, "c1".to_owned(), [3, 120, 285, 80])]);
}

#[test]
fn only_who_was_there_at_what_was_held() {
    let state = |state: &str| json!({ "attendance": [{ "contact": "c2", "state": state }] });
    let mut all: Vec<_> = ["invited", "accepted", "declined", "notReleased", "absent"]
        .iter()
        .enumerate()
        .map(|(i, word)| meeting(&format!("a{i}"), "2021-05-20", state(word)))
        .collect();
    for (i, status) in ["planned", "cancelled"].iter().enumerate() {
        all.push(meeting(&format!("s{i}"), "2021-05-20", json!({ "status": status })));
    }
    assert_eq!(invested(&Policy::gvjb_2021(), json!(all), "2021-12-31"), []);
}

#[test]
fn a_meeting_counts_from_its_day_on_and_in_its_year() {
    let all = json!([meeting("m1", "2021-12-31", json!({})), meeting("m2", "2022-01-01", json!({}))]);
    let policy = Policy::gvjb_2021();
    assert_eq!(invested(&policy, all.clone(), "2021-12-30"), []);
    assert_eq!(invested(&policy, all.clone(), "2021-12-31").len(), 1);
    let years: Vec<_> = invested(&policy, all, "2022-01-01").into_iter().map(|line| line.0).collect();
    assert_eq!(years, [2021, 2022]);
}

#[test]
fn travel_to_an_online_meeting_counts_by_the_other_reading() {
    let travel = |policy: &Policy, form: &str, own: Value| {
        let rest =
            json!({ "form": form, "attendance": [{ "contact": "c1", "state": "present", "minutes": own }] });
        invested(policy, json!([meeting("m1", "2021-05-20", rest)]), "2021-12-31")[0].2[3]
    };
    let policy = Policy::gvjb_2021();
    assert_eq!(travel(&policy, "online", json!({})), 0);
    assert_eq!(travel(&policy, "online", json!({ "travel": 45 })), 0, "not counted, whatever is said");
    assert_eq!(travel(&policy, "hybrid", json!({})), 60);
    assert_eq!(travel(&policy, "hybrid", json!({ "travel": 0 })), 0);
    assert_eq!(travel(&policy, "inPerson", json!({})), 60);
    let changes = [PolicyChange::Reading(ReadingId::HoursOnline, Reading::TravelCounted)];
    let other = policy.adapt("other".parse().unwrap(), changes).unwrap();
    assert_eq!(travel(&other, "online", json!({})), 60);
    assert_eq!(travel(&other, "online", json!({ "travel": 45 })), 45);
}

#[test]
fn reflection_is_contact_time_inside_the_window() {
    let session = |id: &str, date: &str, rest: Value| {
        let mut session = json!({ "id": id, "date": date, "status": "held", "minutes": 120,
                                  "attendance": [{ "contact": "c1", "state": "present" }] });
        session.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        session
    };
    let sessions = json!([
        session("s1", "2022-03-10", json!({})),
        session("s2", "2022-04-10", json!({ "attendance": [
            { "contact": "c1", "state": "present", "minutes": { "participation": 50, "preparation": 600 } },
            { "contact": "c2", "state": "absent" } ] })),
        session("s3", "2022-05-10", json!({ "minutes": 90, "status": "cancelled" })),
        { "id": "s4", "date": "2022-06-10", "status": "held", "attendance": [{ "contact": "c1", "state": "present" }] },
        session("s5", "2023-01-10", json!({})),
    ]);
    // What a meeting takes is no reflection.
    let register = register(json!([meeting("m1", "2022-03-01", json!({}))]), sessions);
    let lines = |window: Period, on: &str| -> Vec<_> {
        let ledger = register.reflection(window, day(on));
        ledger.iter().map(|line| (line.year, line.sessions, line.minutes, line.unknown)).collect()
    };
    assert_eq!(lines(Period::ALWAYS, "2023-12-31"), [(2022, 3, 170, 1), (2023, 1, 120, 0)]);
    assert_eq!(lines(Period::ALWAYS, "2022-04-09"), [(2022, 1, 120, 0)]);
    let window = Period::until(Some(day("2022-03-11")), day("2023-01-10")).unwrap();
    assert_eq!(lines(window, "2023-12-31"), [(2022, 2, 50, 1)]);
}
