//! What meetings, groups and spreading the list make of the days.

use super::by_hand::*;
use crate::*;

/// A region in which one professional of each role works, with whatever else the document has.
fn partners(more: Value) -> Register {
    let roles = ["localTeam", "certifiedInstitution", "childProtectionBoard", "veiligThuis"];
    let organisations: Vec<_> = roles
        .iter()
        .map(|role| json!({ "id": role, "name": role, "role": role, "serves": [REGION] }))
        .collect();
    let contacts: Vec<_> =
        roles.iter().map(|role| contact(&format!("of-{role}"), role, REGION, &[])).collect();
    let mut document = json!({
        "format": "bouwsteen/register/1",
        "territory": { "edition": 2021, "regions": [REGION] },
        "organisations": organisations,
        "contacts": contacts,
    });
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    Register::from_str(&document.to_string()).unwrap()
}

/// A policy of 2021 that asks nothing but this, with a reading of one thing.
fn asking(requirements: Value, reading: &str, choice: &str) -> Policy {
    let mut document: Value = serde_json::from_str(&Policy::gvjb_2021().to_json()).unwrap();
    document["requirements"] = requirements;
    document["readings"][reading] = choice.into();
    Policy::from_str(&document.to_string()).unwrap()
}

/// A norm of a requirement that decides.
fn norm(value: u32) -> Value {
    let source = json!({ "document": "Besluit", "section": "Afspraken", "quote": "wij spreken af" });
    json!({ "force": "criterion", "norm": { "value": value, "source": source } })
}

/// A meeting of the region, with what is recorded of the four.
fn meeting(id: &str, date: &str, status: &str, states: [&str; 4], topics: &[&str]) -> Value {
    let contacts = ["of-localTeam", "of-certifiedInstitution", "of-childProtectionBoard", "of-veiligThuis"];
    let attendance: Vec<_> =
        contacts.iter().zip(states).map(|(who, state)| json!({ "contact": who, "state": state })).collect();
    json!({
        "id": id, "scope": REGION, "date": date, "status": status, "attendance": attendance,
        "agenda": [{ "form": "dialogue", "topics": topics }],
    })
}

/// What the year of the policy comes to, with the day before it: the verdict of a step from a day on.
fn verdicts(register: &Register, policy: &Policy, step: Step) -> Vec<(String, Verdict)> {
    let timeline = register.timeline(policy, through(date("2020-12-31"), date("2021-12-31")));
    let mut verdicts = read(&timeline, |day| day.step(step).verdict());
    verdicts.dedup_by_key(|(_, verdict)| *verdict);
    assert_eq!(verdicts.remove(0), ("2020-12-31".to_owned(), Verdict::NotApplicable));
    verdicts
}

#[test]
fn a_list_for_each_professional_is_not_spread_to_who_comes_later() {
    let mut later = contact("later", "localTeam", REGION, &[]);
    later["inService"] = json!([{ "from": "2021-05-01", "until": "2021-08-01" }]);
    let mut document: Value = serde_json::from_str(&partners(json!({})).to_json()).unwrap();
    document["organisations"].as_array_mut().unwrap().retain(|own| own["id"] == "localTeam");
    document["contacts"].as_array_mut().unwrap().retain(|own| own["id"] == "of-localTeam");
    document["contacts"].as_array_mut().unwrap().push(later);
    document["distributions"] = json!([{ "region": REGION, "on": "2021-02-01", "to": ["of-localTeam"] }]);
    let register = Register::from_str(&document.to_string()).unwrap();
    let policy = asking(
        json!({ "contacts.distribution": { "force": "criterion" } }),
        "contacts.distribution",
        "eachProfessional",
    );
    assert_eq!(
        verdicts(&register, &policy, Step::FindEachOther),
        expected(&[
            ("2021-01-01", Verdict::AtRisk),
            ("2021-02-01", Verdict::Met),
            ("2021-05-01", Verdict::AtRisk),
            ("2021-08-01", Verdict::Met),
        ])
    );
}

#[test]
fn who_is_invited_counts_up_to_the_day_on_which_to_answer() {
    let mut one = meeting("m", "2021-06-10", "planned", ["accepted", "accepted", "accepted", "invited"], &[]);
    one["replyBy"] = "2021-05-10".into();
    let policy = asking(
        json!({ "meetings.count": norm(1), "meetings.composition.partners": { "force": "guidance" } }),
        "meetings.count",
        "perRegion",
    );
    let verdicts = verdicts(&partners(json!({ "meetings": [one] })), &policy, Step::KnowEachOther);
    assert_eq!(verdicts, expected(&[("2021-01-01", Verdict::OnTrack), ("2021-05-11", Verdict::AtRisk)]));
}

#[test]
fn building_blocks_over_the_year_are_counted_when_the_other_meeting_is_held() {
    // Together they have two; the first has one of its own until the second is held too.
    let there = ["present"; 4];
    let first = meeting("a", "2021-03-10", "held", there, &["block:escalation"]);
    let second = meeting("b", "2021-09-10", "held", there, &["block:referral"]);
    let policy = asking(
        json!({ "meetings.count": norm(2), "meetings.programme.building_blocks": { "force": "criterion" } }),
        "meetings.programme.building_blocks",
        "twoPerYear",
    );
    let register = partners(json!({ "meetings": [first, second] }));
    assert_eq!(
        verdicts(&register, &policy, Step::KnowEachOther),
        expected(&[
            ("2021-01-01", Verdict::OnTrack),
            ("2021-03-10", Verdict::AtRisk),
            ("2021-09-10", Verdict::Met),
        ])
    );
}

#[test]
fn a_meeting_of_which_nobody_recorded_the_outcome_takes_no_hours() {
    // Four hours each: together more than the seven of the norm, until nobody knows how the first went.
    let states = |own| [own, "declined", "declined", "declined"];
    let meetings = [
        meeting("a", "2021-03-10", "planned", states("present"), &[]),
        meeting("b", "2021-09-10", "planned", states("accepted"), &[]),
    ];
    let policy = asking(json!({ "meetings.hours.year": norm(7) }), "meetings.count", "perRegion");
    let register = partners(json!({ "meetings": meetings }));
    assert_eq!(
        verdicts(&register, &policy, Step::KnowEachOther),
        expected(&[("2021-01-01", Verdict::AtRisk), ("2021-03-11", Verdict::Met)])
    );
}

#[test]
fn a_learning_group_is_complete_while_the_organisations_of_its_members_are_active() {
    let ids = ["of-localTeam", "of-certifiedInstitution", "of-childProtectionBoard", "of-veiligThuis"];
    let register = partners(json!({ "learningGroups": [{ "id": "g", "scope": REGION, "members": ids }] }));
    let mut document: Value = serde_json::from_str(&register.to_json()).unwrap();
    let organisations = document["organisations"].as_array_mut().unwrap();
    let board = organisations.iter_mut().find(|own| own["id"] == "childProtectionBoard").unwrap();
    board["active"] = json!({ "from": "2021-02-01", "until": "2021-05-10" });
    // It works elsewhere: nothing else of the region changes on those days.
    board["serves"] = json!(["JZ21"]);
    document["territory"]["regions"] = json!([REGION, "JZ21"]);
    let contacts = document["contacts"].as_array_mut().unwrap();
    contacts.iter_mut().find(|own| own["id"] == "of-childProtectionBoard").unwrap()["areas"] =
        json!(["JZ21"]);
    let register = Register::from_str(&document.to_string()).unwrap();
    let policy = asking(json!({ "learning.group": { "force": "criterion" } }), "meetings.count", "perRegion");
    assert_eq!(
        verdicts(&register, &policy, Step::LearnTogether),
        expected(&[
            ("2021-01-01", Verdict::AtRisk),
            ("2021-02-01", Verdict::Met),
            ("2021-05-10", Verdict::AtRisk),
        ])
    );
}

#[test]
fn a_safety_partner_that_comes_was_not_consulted() {
    let bare = partners(json!({}));
    let codes: Vec<_> = bare.territory().municipalities().map(|own| own.code.to_string()).collect();
    let asked = ["certifiedInstitution", "childProtectionBoard", "veiligThuis"].map(String::from);
    let mut document: Value = serde_json::from_str(&bare.to_json()).unwrap();
    document["divisions"] = json!([{
        "region": REGION, "inForce": {}, "decidedOn": "2021-02-01",
        "consulted": codes.iter().chain(&asked).collect::<Vec<_>>(),
        "subregions": [{ "id": "all", "municipalities": codes }],
    }]);
    let serves = json!([{ "area": "GM0301", "from": "2021-06-01", "until": "2021-09-01" }]);
    let new = json!({ "id": "new", "name": "new", "role": "certifiedInstitution", "serves": serves });
    document["organisations"].as_array_mut().unwrap().push(new);
    let register = Register::from_str(&document.to_string()).unwrap();
    let policy =
        asking(json!({ "meetings.scale_agreed": { "force": "criterion" } }), "meetings.count", "perRegion");
    assert_eq!(
        verdicts(&register, &policy, Step::KnowEachOther),
        expected(&[
            ("2021-01-01", Verdict::NotMet),
            ("2021-02-01", Verdict::Met),
            ("2021-06-01", Verdict::NotMet),
            ("2021-09-01", Verdict::Met),
        ])
    );
}
