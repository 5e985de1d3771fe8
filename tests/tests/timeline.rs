//! A timeline equals evaluating day by day.
//!
//! `BOUWSTEEN_SEEDS=<n>` chooses on how many small registers; 300 without it.

use bouwsteen::{
    Date, Freshness, Lapse, Period, Policy, Register, SeatStatus, Step, Timeline, TimelineDay, Verdict,
    changes_from_json,
};
use bouwsteen_tests::generate::{ASKED, HardOptions, changes, hard, question, tiny};
use serde_json::{Value, json};

fn seeds() -> u64 {
    std::env::var("BOUWSTEEN_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(300)
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// From the first day up to and including the last.
fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |day| Some(day.next())).take_while(move |day| *day <= last)
}

fn through(first: Date, last: Date) -> Period {
    Period::through(Some(first), last).unwrap()
}

/// A policy of 2021 or 2022 with whatever readings, norms and weights, over its own period or another.
fn policy_of(seed: u64) -> Policy {
    let built_in = |id: &str| serde_json::from_str(&Policy::built_in(id).unwrap().to_json()).unwrap();
    let (mut document, _) = question(seed, built_in);
    match seed % 6 {
        0 => document["period"] = json!({}),
        1 => document["period"] = json!({ "until": "2021-09-02" }),
        2 => document["period"] = json!({ "from": "2020-03-01" }),
        _ => {}
    }
    Policy::from_str(&document.to_string()).unwrap()
}

/// The policy of 2021 over another period.
fn policy_over(from: &str, until: &str) -> Policy {
    let mut document: Value = serde_json::from_str(&Policy::gvjb_2021().to_json()).unwrap();
    document["period"] = json!({ "from": from, "until": until });
    Policy::from_str(&document.to_string()).unwrap()
}

/// Compares a timeline with every one of some days.
fn compare(timeline: &Timeline, days: impl Iterator<Item = Date>, what: &str) {
    let (register, policy) = (timeline.register(), timeline.policy());
    for on in days {
        let all = register.assess(policy, on);
        let (fresh, totals, steps) = (all.freshness(), all.coverage_totals(), all.steps());
        let mut said = Vec::new();
        for (region, _) in timeline.regions() {
            let there =
                timeline.at(region, on).unwrap_or_else(|| panic!("{what}: {region} on {on}: nothing"));
            for status in Freshness::ALL {
                let rows = fresh.iter().filter(|row| row.region == region && row.status == *status).count();
                assert_eq!(there.freshness(*status) as usize, rows, "{what}: {region} on {on}: {status}");
            }
            for status in SeatStatus::ALL {
                let own = totals.iter().filter(|total| total.region == region);
                let seats = own.map(|total| total.of(*status)).sum::<u32>();
                assert_eq!(there.seats(*status), seats, "{what}: {region} on {on}: {status}");
            }
            said.push(region);
        }
        assert_eq!(timeline.steps(on), steps, "{what}: steps on {on}");
        assert_eq!(said, register.territory().regions().map(|region| region.code).collect::<Vec<_>>());
    }
}

/// No day says the same as the one before.
fn every_day_says_something(timeline: &Timeline, what: &str) {
    let counts = |day: &TimelineDay| (day.freshness, day.seats, day.steps);
    for (region, days) in timeline.regions() {
        for pair in days.windows(2) {
            assert!(pair[0].on < pair[1].on, "{what}: {region}: days in order");
            assert_ne!(counts(&pair[0]), counts(&pair[1]), "{what}: {region} on {}", pair[1].on);
        }
    }
}

#[test]
fn tiny_registers_day_by_day() {
    let (first, last) = (date("2019-11-03"), date("2023-03-05"));
    for seed in 0..seeds() {
        let register = Register::from_str(&tiny(seed)).unwrap();
        let timeline = register.timeline(&policy_of(seed), through(first, last));
        every_day_says_something(&timeline, &format!("seed {seed}"));
        // About each of the days that dates lie around, and every so many days, others for every seed.
        let near = ASKED.iter().flat_map(|day| days(date(day).minus_days(3), date(day).plus_days(3)));
        let far = days(first, last).skip((seed % 29) as usize).step_by(29);
        compare(&timeline, near.chain(far), &format!("seed {seed}"));
    }
}

#[test]
fn tiny_registers_that_were_changed() {
    let (first, last) = (date("2020-12-15"), date("2022-12-31"));
    for seed in 0..seeds() / 3 {
        let text = tiny(seed);
        let list = changes(seed, &serde_json::from_str(&text).unwrap());
        let document = json!({ "format": "bouwsteen/changes/1", "changes": list });
        let list = changes_from_json(document.to_string().as_bytes()).unwrap();
        let (changed, _) = Register::from_str(&text).unwrap().with(&list).unwrap();
        let timeline = changed.timeline(&policy_of(seed), through(first, last));
        compare(&timeline, days(first, last).skip((seed % 17) as usize).step_by(17), &format!("seed {seed}"));
    }
}

#[test]
fn hard_registers_day_by_day() {
    let (first, last) = (date("2018-12-01"), date("2022-02-01"));
    for (seed, contacts) in [(1, 120), (2, 300), (3, 400)] {
        let text = hard(seed, contacts, &HardOptions::for_size(contacts));
        let register = Register::from_str(&text).unwrap();
        let timeline = register.timeline(&policy_of(seed), through(first, last));
        every_day_says_something(&timeline, &format!("{contacts} contacts"));
        compare(&timeline, days(first, last).skip(seed as usize).step_by(4), &format!("{contacts} contacts"));
    }
}

#[test]
fn a_period_of_decades_is_worked_out_in_parts() {
    let register = Register::from_str(&hard(4, 200, &HardOptions::for_size(200))).unwrap();
    let first = date("2010-01-01");
    let timeline = register.timeline(&policy_over("2015-01-01", "2021-11-01"), Period::since(first));
    every_day_says_something(&timeline, "decades");
    // About every part of 2,048 days, up to the end of the calendar.
    let starts = (0..10).map(|part| first.plus_days(2_048 * part));
    compare(&timeline, starts.flat_map(|day| days(day.minus_days(2).max(first), day.plus_days(2))), "starts");
    compare(&timeline, [date("2150-06-01"), date("2199-12-31")].into_iter(), "the end");
    let region = timeline.regions().next().unwrap().0;
    assert_eq!(timeline.at(region, first.previous()), None);
}

#[test]
fn a_period_without_days_has_none() {
    let register = Register::from_str(&tiny(1)).unwrap();
    let on = date("2021-09-01");
    let timeline = register.timeline(&Policy::gvjb_2021(), Period::new(Some(on), Some(on)).unwrap());
    assert!(timeline.regions().all(|(_, days)| days.is_empty()));
    assert_eq!(timeline.steps(on), []);
}

// By hand.

const REGION: &str = "JZ17";

/// Two local teams in the region of Zutphen and Apeldoorn, with these contacts and this rhythm.
fn two_teams(contacts: Value, rhythm: Value) -> Register {
    let team =
        |id: &str, serves: &str| json!({ "id": id, "name": id, "role": "localTeam", "serves": [serves] });
    let document = json!({
        "format": "bouwsteen/register/1",
        "territory": { "edition": 2021, "regions": [REGION] },
        "organisations": [team("zutphen", "GM0301"), team("apeldoorn", "GM0200")],
        "agreements": [{ "region": REGION, "rhythms": { "localTeam": rhythm } }],
        "contacts": contacts,
    });
    Register::from_str(&document.to_string()).unwrap()
}

/// Somebody who was confirmed on some days.
fn contact(id: &str, organisation: &str, area: &str, confirmed: &[&str]) -> Value {
    let confirmations: Vec<_> = confirmed.iter().map(|on| json!({ "on": on, "by": "self" })).collect();
    json!({
        "id": id, "name": id, "organisation": organisation, "areas": [area], "confirmations": confirmations,
    })
}

/// The days of the region with what is read from each.
fn read<T>(timeline: &Timeline, from: impl Fn(&TimelineDay) -> T) -> Vec<(String, T)> {
    let days = timeline.days(REGION.parse().unwrap());
    days.iter().map(|day| (day.on.to_string(), from(day))).collect()
}

fn expected<T: Copy>(days: &[(&str, T)]) -> Vec<(String, T)> {
    days.iter().map(|(day, value)| ((*day).to_owned(), *value)).collect()
}

#[test]
fn months_are_calendar_months() {
    // Three months after 30 November is 28 February, and a month after that is 28 March.
    let contacts = json!([contact("c", "zutphen", "GM0301", &["2020-11-30"])]);
    let register = two_teams(contacts, json!({ "every": "P3M", "remindBefore": "P1W", "grace": "P1M" }));
    let timeline = register.timeline(&Policy::gvjb_2021(), through(date("2021-02-01"), date("2021-04-30")));
    let days = read(&timeline, |day| Freshness::ALL.iter().map(|status| day.freshness(*status)).collect());
    let days: Vec<(&str, Vec<u32>)> =
        days.iter().map(|(on, counts)| (on.as_str(), Vec::clone(counts))).collect();
    assert_eq!(
        days,
        [
            ("2021-02-01", vec![1, 0, 0, 0, 0, 0]),
            ("2021-02-21", vec![0, 1, 0, 0, 0, 0]),
            ("2021-03-01", vec![0, 0, 1, 0, 0, 0]),
            ("2021-03-29", vec![0, 0, 0, 1, 0, 0]),
        ]
    );
    let seats = read(&timeline, |day| (day.seats(SeatStatus::Covered), day.seats(SeatStatus::Stale)));
    assert_eq!(
        seats,
        expected(&[
            ("2021-02-01", (1, 0)),
            ("2021-02-21", (1, 0)),
            ("2021-03-01", (1, 0)),
            ("2021-03-29", (0, 1)),
        ])
    );
    // Nothing was spread, so both teams are at risk all along; the contact is while overdue.
    let at_risk = read(&timeline, |day| day.step(Step::FindEachOther).at_risk);
    let days = [("2021-02-01", 2), ("2021-02-21", 2), ("2021-03-01", 3), ("2021-03-29", 2)];
    assert_eq!(at_risk, expected(&days));
    assert_eq!(timeline.at(REGION.parse().unwrap(), date("2021-03-28")).unwrap().on, date("2021-03-01"));
    assert_eq!(timeline.at(REGION.parse().unwrap(), date("2021-05-01")), None);
    assert_eq!(timeline.at("JZ21".parse().unwrap(), date("2021-03-28")), None);
}

#[test]
fn a_chain_changes_with_everybody_on_it() {
    // Zutphen is replaced by Apeldoorn, who is replaced for three of those days by somebody never confirmed.
    let mut one = contact("one", "zutphen", "GM0301", &["2021-05-01"]);
    one["absences"] = json!([{ "from": "2021-05-10", "through": "2021-05-20", "replacedBy": "two" }]);
    let mut two = contact("two", "apeldoorn", "GM0200", &["2021-05-01"]);
    two["absences"] = json!([{ "from": "2021-05-15", "through": "2021-05-17", "replacedBy": "three" }]);
    let mut three = contact("three", "apeldoorn", "GM0200", &[]);
    three["inService"] = json!([{ "from": "2021-05-16" }]);
    let register = two_teams(json!([one, two, three]), json!({ "every": "P1Y" }));
    let timeline = register.timeline(&Policy::gvjb_2021(), through(date("2021-05-01"), date("2021-05-31")));
    let seats = read(&timeline, |day| {
        [SeatStatus::Covered, SeatStatus::Replaced, SeatStatus::Stale, SeatStatus::Absent]
            .map(|s| day.seats(s))
    });
    assert_eq!(
        seats,
        expected(&[
            ("2021-05-01", [2, 0, 0, 0]),
            ("2021-05-10", [1, 1, 0, 0]),
            // The third is not in service yet: both chains lead nowhere.
            ("2021-05-15", [0, 0, 0, 2]),
            ("2021-05-16", [0, 0, 2, 0]),
            ("2021-05-18", [1, 1, 0, 0]),
            ("2021-05-21", [2, 0, 0, 0]),
        ])
    );
}

#[test]
fn a_chain_that_comes_back_leads_nowhere_only_while_it_does() {
    // The first two name each other, and are away together for some days; the third names the first.
    let away = |mut one: Value, from: &str, through: &str, stand_in: &str| {
        one["absences"] = json!([{ "from": from, "through": through, "replacedBy": stand_in }]);
        one
    };
    let one = away(contact("a", "zutphen", "GM0301", &["2021-04-01"]), "2021-05-01", "2021-05-31", "b");
    let two = away(contact("b", "zutphen", "GM0301", &["2021-04-01"]), "2021-05-10", "2021-05-20", "a");
    let three = away(contact("c", "apeldoorn", "GM0200", &["2021-04-01"]), "2021-05-01", "2021-05-31", "a");
    let register = two_teams(json!([one, two, three]), json!({ "every": "P1Y" }));
    let timeline = register.timeline(&Policy::gvjb_2021(), through(date("2021-04-30"), date("2021-06-30")));
    let seats = read(&timeline, |day| {
        [SeatStatus::Covered, SeatStatus::Replaced, SeatStatus::Absent].map(|status| day.seats(status))
    });
    assert_eq!(
        seats,
        expected(&[
            ("2021-04-30", [2, 0, 0]),
            ("2021-05-01", [1, 1, 0]),
            ("2021-05-10", [0, 0, 2]),
            ("2021-05-21", [1, 1, 0]),
            ("2021-06-01", [2, 0, 0]),
        ])
    );
}

#[test]
fn verdicts_stand_still_after_the_last_day_of_the_policy_and_rows_do_not() {
    let contacts = json!([contact("c", "zutphen", "GM0301", &["2020-12-20", "2021-12-20"])]);
    let register = two_teams(contacts, json!({ "every": "P1M" }));
    let timeline = register.timeline(&Policy::gvjb_2021(), through(date("2020-12-31"), date("2022-03-31")));
    let days = read(&timeline, |day| {
        let step = day.step(Step::FindEachOther);
        (day.freshness(Freshness::Stale), [step.met > 0, step.not_applicable > 0], step.at_risk)
    });
    assert_eq!(
        days,
        expected(&[
            // Before the policy nothing is judged.
            ("2020-12-31", (0, [false, true], 0)),
            ("2021-01-01", (0, [true, false], 2)),
            // Due, then not confirmed in time.
            ("2021-01-20", (0, [true, false], 2)),
            ("2021-01-21", (1, [true, false], 2)),
            ("2021-12-20", (0, [true, false], 2)),
            // What was to happen once in the policy's period did not happen.
            ("2022-01-01", (0, [true, false], 0)),
            ("2022-01-20", (0, [true, false], 0)),
            ("2022-01-21", (1, [true, false], 0)),
        ])
    );
    let steps = |day: &str| timeline.at(REGION.parse().unwrap(), date(day)).unwrap().steps;
    assert_eq!(steps("2022-01-21"), steps("2022-01-01"));
}

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

// The forward look.

#[test]
fn a_seat_lapses_the_day_after_the_last_on_which_it_is_covered() {
    // One is due on 30 September, the other leaves before that.
    let one = contact("one", "zutphen", "GM0301", &["2021-08-31"]);
    let mut two = contact("two", "apeldoorn", "GM0200", &["2021-08-31"]);
    two["inService"] = json!([{ "until": "2021-09-10" }]);
    let register = two_teams(json!([one, two]), json!({ "every": "P1M", "grace": "P2D" }));
    let timeline = register.timeline(&Policy::gvjb_2021(), through(date("2021-09-01"), date("2021-12-31")));
    let lapse = |on: &str, organisation: &str, area: &str| Lapse {
        on: date(on),
        region: REGION.parse().unwrap(),
        organisation: organisation.parse().unwrap(),
        area: area.parse().unwrap(),
        through: date(on).previous(),
    };
    let both = [lapse("2021-09-10", "apeldoorn", "GM0200"), lapse("2021-10-03", "zutphen", "GM0301")];
    assert_eq!(timeline.lapses(date("2021-09-01")), both);
    assert_eq!(timeline.lapses(date("2021-09-10")), both[1..]);
    assert_eq!(timeline.lapses(date("2021-10-03")), []);
    // Nobody was confirmed later, so the timeline saw it coming.
    let seats = read(&timeline, |day| day.seats(SeatStatus::Covered));
    let covered: Vec<_> = seats.iter().map(|(on, covered)| (on.as_str(), *covered)).collect();
    assert_eq!(
        covered,
        // Due on 30 September, overdue the day after.
        [("2021-09-01", 2), ("2021-09-10", 1), ("2021-09-30", 1), ("2021-10-01", 1), ("2021-10-03", 0)]
    );
}

#[test]
fn lapses_are_the_last_days_of_the_rows_of_coverage() {
    let policy = Policy::gvjb_2021();
    for seed in 0..seeds() {
        let register = Register::from_str(&tiny(seed)).unwrap();
        let on = date(ASKED[seed as usize % ASKED.len()]);
        let mut expected: Vec<_> = register
            .coverage(on)
            .into_iter()
            .filter_map(|row| {
                let through = row.through?;
                Some((through.next(), row.region, row.organisation, row.area, through))
            })
            .collect();
        expected.sort();
        let timeline = register.timeline(&policy, Period::new(Some(on), Some(on)).unwrap());
        let lapses = timeline.lapses(on).into_iter();
        let lapses: Vec<_> =
            lapses.map(|one| (one.on, one.region, one.organisation, one.area, one.through)).collect();
        assert_eq!(lapses, expected, "seed {seed} on {on}");
    }
}
