use serde_json::{Value, json};

use super::assess;
use crate::edition::Edition;
use crate::plain::{Policy, gvjb_2021, list};

/// Two municipalities of one region; a local team in the first, with a rhythm of one month.
fn register(contacts: Value) -> Value {
    let rhythm = json!({ "every": "P1M", "method": "delivery", "remindBefore": "P7D", "grace": "P3D" });
    json!({
        "format": "bouwsteen/register/1",
        "territory": { "inline": {
            "regions": [{ "code": "JZ28", "name": "Centraal Gelderland" }],
            "municipalities": [
                { "code": "GM0202", "name": "Arnhem", "region": "JZ28" },
                { "code": "GM0226", "name": "Duiven", "region": "JZ28" },
            ],
        } },
        "organisations": [
            { "id": "lt", "name": "Team", "role": "localTeam", "serves": ["GM0202"] },
            { "id": "rvdk", "name": "Raad", "role": "childProtectionBoard", "serves": ["JZ28"] },
        ],
        "agreements": [{ "region": "JZ28", "inForce": { "from": "2021-01-01" }, "custodian": "GM0202",
            "rhythms": { "localTeam": rhythm }, "requiredDetails": ["phone"], "distributeEvery": "P3M" }],
        "contacts": contacts,
    })
}

fn contact(id: &str, confirmed: &str, more: Value) -> Value {
    let mut one = json!({ "id": id, "name": id, "organisation": "lt", "areas": ["JZ28"] });
    one["confirmations"] = json!([{ "on": confirmed, "by": "self" }]);
    one.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    one
}

fn away(stand_in: Option<&str>) -> Value {
    let mut absence = json!({ "from": "2021-02-01" });
    if let Some(id) = stand_in {
        absence["replacedBy"] = json!(id);
    }
    json!({ "absences": [absence] })
}

fn asked(document: &Value, on: &str) -> Value {
    assess(document, &Policy::read(&gvjb_2021()), Edition::of(2021).unwrap(), on.parse().unwrap())
}

fn finding<'a>(assessed: &'a Value, requirement: &str, subject: Value) -> &'a Value {
    let mut findings = list(&assessed["findings"]).iter();
    findings.find(|one| one["requirement"] == requirement && one["subject"] == subject).unwrap()
}

fn seat<'a>(assessed: &'a Value, organisation: &str) -> &'a Value {
    list(&assessed["coverage"]).iter().find(|one| one["organisation"] == organisation).unwrap()
}

#[test]
fn freshness_turns_on_the_day_itself_and_months_clamp() {
    // A month after 31 January is 28 February; a week before that is 21 February.
    let document = register(json!([contact("c1", "2021-01-31", json!({}))]));
    let days = ["2021-02-20", "2021-02-21", "2021-02-28", "2021-03-01", "2021-03-03", "2021-03-04"];
    let status = |on| asked(&document, on)["freshness"][0]["status"].as_str().unwrap().to_string();
    assert_eq!(days.map(status), ["fresh", "dueSoon", "dueSoon", "overdue", "overdue", "stale"]);
    let row = json!({ "contact": "c1", "region": "JZ28", "status": "fresh", "due": "2021-02-28" });
    assert_eq!(asked(&document, "2021-02-01")["freshness"], json!([row]));
    assert_eq!(seat(&asked(&document, "2021-02-01"), "lt")["through"], "2021-03-03");
}

#[test]
fn a_confirmation_to_come_is_none() {
    let document = register(json!([contact("c1", "2021-02-02", json!({}))]));
    let assessed = asked(&document, "2021-02-01");
    assert_eq!(assessed["freshness"][0]["status"], "unconfirmed");
    let stale = finding(&assessed, "contacts.coverage", json!({ "organisation": "lt", "area": "GM0202" }));
    let cause =
        json!({ "requirement": "contacts.freshness", "region": "JZ28", "subject": { "contact": "c1" } });
    assert_eq!((&stale["verdict"], &stale["cause"]), (&json!("notMet"), &cause));
    assert_eq!(stale["responsible"], json!({ "municipality": "GM0202" }));
}

#[test]
fn a_chain_reaches_the_first_one_present() {
    let document = register(json!([
        contact("c1", "2021-01-31", away(Some("c2"))),
        contact("c2", "2021-01-31", away(Some("c3"))),
        contact("c3", "2021-02-10", json!({ "areas": [] })),
    ]));
    let assessed = asked(&document, "2021-02-15");
    let row = seat(&assessed, "lt");
    assert_eq!(
        (&row["status"], &row["via"], &row["reachable"]),
        (&json!("replaced"), &json!(["c3"]), &json!(1))
    );
    // Due on 10 March, three days of grace.
    assert_eq!(row["through"], "2021-03-13");
    let absence = finding(&assessed, "contacts.absence", json!({ "contact": "c1" }));
    let observed = json!({ "chain": ["c2", "c3"], "end": "standIn", "freshness": "fresh" });
    assert_eq!((&absence["verdict"], &absence["observed"]), (&json!("met"), &observed));
}

#[test]
fn a_chain_that_comes_back_or_leaves_the_role_is_of_no_use() {
    let document = register(json!([
        contact("c1", "2021-02-10", away(Some("c2"))),
        contact("c2", "2021-02-10", away(Some("c1"))),
        contact("c3", "2021-02-10", away(Some("c4"))),
        contact("c4", "2021-02-10", json!({ "organisation": "rvdk" })),
        contact("c5", "2021-02-10", away(Some("c6"))),
        contact("c6", "2021-02-10", json!({ "inService": [] })),
        contact("c7", "2021-02-10", away(None)),
    ]));
    let assessed = asked(&document, "2021-02-15");
    let end = |id: &str| {
        let found = finding(&assessed, "contacts.absence", json!({ "contact": id }));
        assert_eq!(found["verdict"], "notMet");
        found["observed"].clone()
    };
    let observed = |chain: Value, end: &str| json!({ "chain": chain, "end": end, "freshness": null });
    assert_eq!(end("c1"), observed(json!(["c2"]), "cycle"));
    assert_eq!(end("c3"), observed(json!(["c4"]), "otherRole"));
    assert_eq!(end("c5"), observed(json!(["c6"]), "outOfService"));
    assert_eq!(end("c7"), observed(json!([]), "noStandIn"));
    let cause =
        &finding(&assessed, "contacts.coverage", json!({ "organisation": "lt", "area": "GM0202" }))["cause"];
    assert_eq!(cause["subject"], json!({ "contact": "c1" }));
    // The Board has somebody, but no rhythm was agreed for it.
    assert_eq!(seat(&assessed, "rvdk")["status"], "unverified");
}

#[test]
fn an_area_without_organisation_is_one_vacant_seat() {
    let assessed = asked(&register(json!([])), "2021-02-15");
    let total = |role: &str| {
        let row = list(&assessed["coverageTotals"]).iter().find(|one| one["role"] == role).unwrap();
        (row["total"].clone(), row["vacant"].clone())
    };
    // One seat of the team and one municipality without a team; the Board serves both.
    assert_eq!(total("localTeam"), (json!(2), json!(2)));
    assert_eq!(total("childProtectionBoard"), (json!(2), json!(2)));
    assert_eq!(list(&assessed["coverage"]).len(), 3);
}

#[test]
fn a_list_never_spread_is_at_risk_up_to_and_including_its_first_date() {
    let document = register(json!([]));
    let verdict =
        |on| finding(&asked(&document, on), "contacts.distribution", json!({ "organisation": "lt" })).clone();
    assert_eq!(verdict("2021-04-01")["verdict"], "atRisk");
    assert_eq!(verdict("2021-04-01")["due"], "2021-04-01");
    assert_eq!(verdict("2021-04-02")["verdict"], "notMet");
}

#[test]
fn verdicts_wait_for_the_policy_and_stop_with_it() {
    let document = register(json!([contact("c1", "2021-12-10", json!({ "phone": "+31263771234" }))]));
    let before = asked(&document, "2020-12-31");
    assert!(list(&before["findings"]).iter().all(|one| one["verdict"] == "notApplicable"));
    assert_eq!(before["steps"][0]["verdict"], "notApplicable");
    let after = asked(&document, "2022-03-01");
    assert_eq!(after["judgedOn"], "2021-12-31");
    // The row follows the day asked, the verdict the last day of the policy.
    assert_eq!(after["freshness"][0]["status"], "stale");
    assert_eq!(finding(&after, "contacts.freshness", json!({ "contact": "c1" }))["verdict"], "met");
}

#[test]
fn guidance_is_reported_and_not_weighed() {
    let document = register(json!([contact("c1", "2021-02-10", away(None))]));
    let assessed = asked(&document, "2021-02-15");
    let of_contacts = |one: &&Value| one["requirement"].as_str().unwrap().starts_with("contacts.");
    let findings = list(&assessed["findings"]).iter().filter(of_contacts);
    let not_met = findings.filter(|one| one["verdict"] == "notMet").count();
    assert_eq!(assessed["steps"][0]["counts"]["notMet"], not_met - 1);
}
