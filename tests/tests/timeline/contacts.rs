//! What confirmations, absences and chains make of the days.

use super::by_hand::*;
use crate::*;

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
