//! Meetings, learning groups and value tests as facts: read, kept, changed, undone, hidden.

use bouwsteen::{
    AttendanceState, Audience, Change, MeetingStatus, Policy, ProblemCode, Register, changes_from_json,
    changes_to_json,
};
use serde_json::{Value, json};

const PAGE: &str = include_str!("../../docs/format.md");

/// The register that the page of the format shows; it has one of everything.
fn register() -> Register {
    Register::from_str(PAGE.split("```json\n").nth(1).unwrap().split("\n```").next().unwrap()).unwrap()
}

fn changes(list: Value) -> Vec<Change> {
    let document = json!({ "format": "bouwsteen/changes/1", "changes": list }).to_string();
    changes_from_json(document.as_bytes()).unwrap()
}

/// Applies changes, sees that they are written as they were read and can be undone, live too.
fn changed(list: Value) -> Register {
    let (before, list) = (register(), changes(list));
    assert_eq!(changes_from_json(changes_to_json(&list).as_bytes()).unwrap(), list);
    let (after, undo) = before.with(&list).unwrap();
    assert_eq!(Register::from_str(&after.to_json()).unwrap(), after);
    let written = changes_from_json(changes_to_json(&undo).as_bytes()).unwrap();
    assert_eq!(after.with(&written).unwrap().0.to_json(), before.to_json());
    let (policy, on) = (Policy::gvjb_2021(), "2021-09-01".parse().unwrap());
    let mut live = before.live(&policy, on);
    let delta = live.apply(&list).unwrap();
    assert_eq!(live.freeze(), after);
    assert_eq!(live.steps(), after.assess(&policy, on).steps());
    let _ = live.apply(&delta.undo).unwrap();
    assert_eq!(live.freeze(), before);
    after
}

fn refused(list: Value) -> Vec<(ProblemCode, String)> {
    let problems = register().with(&changes(list)).unwrap_err();
    problems.iter().map(|problem| (problem.code(), problem.path().to_owned())).collect()
}

#[test]
fn they_are_written_as_they_were_read() {
    let register = register();
    let [meeting] = register.meetings() else { panic!("one meeting") };
    assert_eq!(meeting.start.unwrap().to_string(), "13:30");
    assert_eq!(meeting.status, MeetingStatus::Held);
    let topics: Vec<_> =
        meeting.agenda.iter().flat_map(|item| &item.topics).map(ToString::to_string).collect();
    assert_eq!(topics, ["people", "wayOfWorking", "vision", "dailyPractice", "value:trust"]);
    let [group] = register.learning_groups() else { panic!("one group") };
    assert_eq!(group.members.len(), 2);
    assert_eq!(register.value_tests()[0].does_not_guide, Some(4));
    let json = register.to_json();
    assert!(json.contains(r#""members":["c1",{"contact":"c9","from":"2022-02-01"}]"#));
    assert_eq!(Register::from_str(&json).unwrap().to_json(), json);
}

#[test]
fn the_order_of_what_is_listed_does_not_matter() {
    let mut document: Value = serde_json::from_str(&register().to_json()).unwrap();
    let meeting = &mut document["meetings"][0];
    meeting["attendance"].as_array_mut().unwrap().reverse();
    meeting["preparedBy"].as_array_mut().unwrap().reverse();
    meeting["agenda"][0]["topics"].as_array_mut().unwrap().reverse();
    let other = Register::from_str(&document.to_string()).unwrap();
    assert_eq!(other.fingerprint(), register().fingerprint());
    // But an agenda is done in its order.
    document["meetings"][0]["agenda"].as_array_mut().unwrap().reverse();
    assert_ne!(Register::from_str(&document.to_string()).unwrap().fingerprint(), other.fingerprint());
}

#[test]
fn a_meeting_is_planned_recorded_and_cancelled() {
    let plan = json!({ "do": "planMeeting", "meeting": {
        "id": "m2", "scope": "JZ28", "date": "2021-11-11", "status": "planned", "guests": 3,
        "attendance": [ { "contact": "c9", "state": "accepted" } ] } });
    let after = changed(json!([plan]));
    assert_eq!(after.meetings()[1].attendance[0].state, AttendanceState::Accepted);
    let record = json!({ "do": "recordMeeting", "meeting": "m2", "form": "online",
        "attendance": [ { "contact": "c9", "state": "present", "minutes": { "travel": 0 } } ] });
    let after = changed(json!([plan, record]));
    let meeting = &after.meetings()[1];
    assert_eq!((meeting.status, meeting.guests), (MeetingStatus::Held, Some(3)), "what is not given stays");
    assert_eq!(meeting.attendance[0].minutes.travel, Some(0));
    let after = changed(json!([{ "do": "cancelMeeting", "meeting": "m1" }]));
    assert_eq!(after.meetings()[0].status, MeetingStatus::Cancelled);
    assert!(changed(json!([{ "do": "removeMeeting", "meeting": "m1" }])).meetings().is_empty());
    assert_eq!(
        refused(json!([{ "do": "cancelMeeting", "meeting": "m7" }])),
        [(ProblemCode::NoSuchFact, "/changes/0".to_owned())]
    );
    let twice = json!([ { "contact": "c1", "state": "present" }, { "contact": "c1", "state": "absent" } ]);
    assert_eq!(
        refused(json!([{ "do": "recordMeeting", "meeting": "m1", "attendance": twice }])),
        [(ProblemCode::TwiceThere, "/changes/0/attendance/1/contact".to_owned())]
    );
}

#[test]
fn groups_sessions_and_tests_change() {
    let session = |id: &str, date: &str| {
        json!({ "do": "recordSession", "group": "lg1",
                "session": { "id": id, "date": date, "status": "planned" } })
    };
    let after = changed(json!([session("s2", "2022-02-01")]));
    let ids: Vec<_> = after.learning_groups()[0].sessions.iter().map(|own| own.id.to_string()).collect();
    assert_eq!(ids, ["s2", "s1"], "by date");
    let after = changed(json!([session("s1", "2022-02-01")]));
    assert_eq!(after.learning_groups()[0].sessions[0].status, MeetingStatus::Planned);
    let after = changed(json!([{ "do": "removeSession", "group": "lg1", "session": "s1" }]));
    assert!(after.learning_groups()[0].sessions.is_empty());
    changed(json!([{ "do": "setGroup", "group": { "id": "lg1", "scope": "GM0202", "members": ["c2"] } }]));
    changed(json!([{ "do": "setGroup", "group": { "id": "lg2", "scope": "GM0202" } }]));
    assert!(changed(json!([{ "do": "removeGroup", "group": "lg1" }])).learning_groups().is_empty());
    let taken = json!({ "id": "lg2", "scope": "JZ28", "sessions": [
        { "id": "s1", "date": "2022-01-01", "status": "held" } ] });
    assert_eq!(
        refused(json!([{ "do": "setGroup", "group": taken }])),
        [(ProblemCode::DuplicateId, "/changes/0".to_owned())]
    );
    let stranger = json!({ "id": "s2", "date": "2022-02-01", "status": "held",
        "attendance": [{ "contact": "nobody", "state": "present" }] });
    assert_eq!(
        refused(json!([{ "do": "recordSession", "group": "lg1", "session": stranger }])),
        [(ProblemCode::UnknownContact, "/changes/0/session/attendance/0/contact".to_owned())]
    );
    let test = json!({ "subregion": "cg-oost", "value": "reflection", "on": "2022-01-01" });
    let after = changed(json!([{ "do": "testValue", "test": test }]));
    assert_eq!(after.value_tests().len(), 2);
    let twice = changed(json!([{ "do": "testValue", "test": test }, { "do": "testValue", "test": test }]));
    assert_eq!(twice, after, "asking is said once");
    let elsewhere = json!({ "subregion": "nowhere", "value": "trust", "on": "2022-01-01" });
    assert_eq!(
        refused(json!([{ "do": "testValue", "test": elsewhere }])),
        [(ProblemCode::UnknownSubregion, "/changes/0/test/subregion".to_owned())]
    );
}

#[test]
fn what_they_name_cannot_go() {
    let in_use = [(ProblemCode::StillInUse, "/changes/0".to_owned())];
    assert_eq!(refused(json!([{ "do": "removeContact", "contact": "c9" }])), in_use);
    assert_eq!(refused(json!([{ "do": "removeDivision", "region": "JZ28", "from": "2021-03-01" }])), in_use);
    let others = json!({ "region": "JZ28", "inForce": { "from": "2021-03-01" }, "subregions": [] });
    assert_eq!(refused(json!([{ "do": "divide", "division": others }])), in_use);
    // With them gone it can.
    let without = json!([
        { "do": "removeMeeting", "meeting": "m1" }, { "do": "removeGroup", "group": "lg1" },
        { "do": "removeValueTest", "test": { "subregion": "cg-oost", "value": "trust", "ring": "professionals",
            "on": "2021-05-20", "fits": 14, "doesNotFit": 2, "guides": 12, "doesNotGuide": 4 } },
        { "do": "removeDivision", "region": "JZ28", "from": "2021-03-01" },
        { "do": "removeContact", "contact": "c9" } ]);
    let (after, undo) = register().with(&changes(without)).unwrap();
    assert_eq!(after.with(&undo).unwrap().0, register());
}

#[test]
fn somebody_who_is_purged_was_still_there() {
    let gone = json!([{ "do": "endService", "contact": "c1", "until": "2021-07-01" }]);
    let register = register().with(&changes(gone)).unwrap().0;
    let purged = register.purge("2024-01-01".parse().unwrap(), "P1Y".parse().unwrap()).register;
    assert!(purged.contact(&"c1".parse().unwrap()).is_none());
    let meeting = &purged.meetings()[0];
    assert_eq!(meeting.guests, Some(3), "two guests, and c1 who was there");
    assert_eq!((meeting.attendance.len(), meeting.prepared_by.len()), (1, 1));
    let group = &purged.learning_groups()[0];
    assert_eq!((group.members.len(), group.evaluations.len(), group.sessions[0].attendance.len()), (1, 0, 0));
    assert_eq!(Register::from_str(&purged.to_json()).unwrap(), purged);
}

#[test]
fn a_copy_without_names_has_no_titles_and_no_old_ids() {
    let copy = register().pseudonymised();
    let json = copy.to_json();
    for hidden in ["Wie is wie", "Onze visie", "Dorpshuis", "netwerkdag", r#""c1""#, r#""c9""#] {
        assert!(!json.contains(hidden), "{hidden} in {json}");
    }
    let meeting = &copy.meetings()[0];
    assert!(meeting.part_of.is_some(), "that it is part of something is kept");
    let present = meeting.attendance.iter().find(|own| own.state == AttendanceState::Present).unwrap();
    assert_eq!(copy.learning_groups()[0].evaluations[0].contact, present.contact, "one person keeps one id");
    assert_eq!(Register::from_str(&json).unwrap(), copy);
}

#[test]
fn an_excerpt_keeps_what_its_audience_needs() {
    let excerpt = |audience: Audience| register().excerpt(&audience, "2021-09-01".parse().unwrap()).unwrap();
    let board = excerpt(Audience::Board);
    assert_eq!(
        (board.meetings(), board.learning_groups()),
        (register().meetings(), register().learning_groups())
    );
    // An organisation needs when the meeting was and how long its own people were there.
    let own = excerpt(Audience::Organisation("lt-arnhem".parse().unwrap()));
    let [meeting] = own.meetings() else { panic!("one meeting") };
    let who: Vec<_> = meeting.attendance.iter().map(|attendance| attendance.contact.as_str()).collect();
    assert_eq!((who, meeting.agenda.len(), meeting.prepared_by.len()), (vec!["c1"], 0, 0));
    assert_eq!((&meeting.place, &meeting.part_of, &meeting.initiator), (&None, &None, &None));
    assert!(own.learning_groups().is_empty() && own.value_tests().is_empty());
    assert!(own.contact(&"c9".parse().unwrap()).is_none(), "nobody of another organisation");
}
