//! Laws that hold for every register, whatever is in it: random ones are tried, and a failure names its seed.

#[path = "support/sampling.rs"]
mod sampling;

mod laws {
    mod together;
}

use bouwsteen::{
    Assessment, AssessmentDocument, Change, Confirmation, Confirmer, CoverageRow, Date, Duration, Period,
    Policy, Register, SeatStatus, changes_from_json, changes_to_json,
};
use bouwsteen_tests::generate::{ASKED, HardOptions, changes, hard, question, tiny};
use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestRng;
use sampling::sampling;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn cases(cases: u32) -> ProptestConfig {
    // A seed is not simpler for being lower: what fails is shown as it was found.
    ProptestConfig { cases, max_shrink_iters: 0, ..sampling() }
}

fn read(text: &str) -> Register {
    Register::from_str(text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

/// A day worth asking about a tiny register.
fn asked() -> impl Strategy<Value = Date> {
    select(&ASKED[..]).prop_map(|day| day.parse().unwrap())
}

/// Policies made from both built-in ones, with other readings, norms and forces.
fn policy() -> impl Strategy<Value = Policy> {
    any::<u64>().prop_map(|seed| Policy::from_str(&question(seed, built_in).0.to_string()).unwrap())
}

/// The document of a built-in policy.
fn built_in(id: &str) -> Value {
    serde_json::from_str(&Policy::built_in(id).unwrap().to_json()).unwrap()
}

/// Valid changes to a tiny register, in an order in which they fit.
fn some_changes(seed: u64, register: &str) -> Vec<Change> {
    let list = changes(seed, &serde_json::from_str(register).unwrap());
    let document = json!({ "format": "bouwsteen/changes/1", "changes": list });
    changes_from_json(document.to_string().as_bytes()).unwrap()
}

// What is written is read again.

proptest! {
    #![proptest_config(cases(512))]

    /// A register that is written and read again is the same register, and is written the same.
    #[test]
    fn a_register_survives_being_written(seed in any::<u64>()) {
        let register = read(&tiny(seed));
        let again = read(&register.to_json());
        prop_assert_eq!(&again, &register);
        prop_assert_eq!(again.to_json(), register.to_json());
        prop_assert_eq!(again.fingerprint(), register.fingerprint());
    }

    /// An assessment that is written and read again is the same, with all its findings too.
    #[test]
    fn an_assessment_survives_being_written(seed in any::<u64>(), on in asked(), policy in policy()) {
        let assessment = read(&tiny(seed)).assess(&policy, on);
        for document in [assessment.to_document(), assessment.to_full_document()] {
            let text = document.to_json();
            let again = AssessmentDocument::from_slice(text.as_bytes()).unwrap();
            prop_assert_eq!(again.to_json(), text);
            prop_assert_eq!(again, document);
        }
    }

    /// Changes that are written and read again are the same changes, and so is what undoes them.
    #[test]
    fn changes_survive_being_written(seed in any::<u64>()) {
        let register = tiny(seed);
        let changes = some_changes(seed, &register);
        let (_, undo) = read(&register).with(&changes).unwrap();
        for changes in [changes, undo] {
            let text = changes_to_json(&changes);
            let again = changes_from_json(text.as_bytes()).unwrap();
            prop_assert_eq!(changes_to_json(&again), text);
            prop_assert_eq!(again, changes);
        }
    }

    /// A policy that is written and read again is the same policy.
    #[test]
    fn a_policy_survives_being_written(policy in policy()) {
        let again = Policy::from_str(&policy.to_json()).unwrap();
        prop_assert_eq!(again.to_json(), policy.to_json());
        prop_assert_eq!(again, policy);
    }
}

// The order in which facts are given means nothing.

/// The same JSON with the keys of every object in another order, and every list but an agenda: what comes
/// first in a programme is a fact.
fn scrambled(value: &Value, rng: &mut TestRng) -> String {
    let mut parts: Vec<_> = match value {
        Value::Array(list) => list.iter().map(|value| scrambled(value, rng)).collect(),
        Value::Object(keys) => keys.iter().map(|(key, value)| keyed(key, value, rng)).collect(),
        single => return single.to_string(),
    };
    for last in (1..parts.len()).rev() {
        parts.swap(last, rng.random_range(0..=last));
    }
    let parts = parts.join(", ");
    if value.is_array() { format!("[ {parts} ]") } else { format!("{{ {parts} }}") }
}

fn keyed(key: &str, value: &Value, rng: &mut TestRng) -> String {
    let value = match value {
        Value::Array(items) if key == "agenda" => {
            let items: Vec<_> = items.iter().map(|item| scrambled(item, rng)).collect();
            format!("[{}]", items.join(","))
        }
        other => scrambled(other, rng),
    };
    format!("{}:{value}", json!(key))
}

fn both_orders(text: String, mut rng: TestRng) -> (String, String) {
    let other = scrambled(&serde_json::from_str(&text).unwrap(), &mut rng);
    (text, other)
}

fn assert_same(one: &str, other: &str, policy: &Policy, on: Date) -> Result<(), TestCaseError> {
    let (one, other) = (read(one), read(other));
    prop_assert_eq!(one.to_json(), other.to_json());
    prop_assert_eq!(one.fingerprint(), other.fingerprint());
    let [one, other] = [one, other].map(|register| register.assess(policy, on).to_full_document().to_json());
    prop_assert_eq!(one, other);
    Ok(())
}

proptest! {
    #![proptest_config(cases(512))]

    /// The order of lists and keys changes no byte of the register, its fingerprint or its assessment.
    #[test]
    fn order_does_not_matter(
        (one, other) in any::<u64>().prop_perturb(|seed, rng| both_orders(tiny(seed), rng)),
        on in asked(),
        policy in policy(),
    ) {
        assert_same(&one, &other, &policy, on)?;
    }
}

proptest! {
    #![proptest_config(cases(8))]

    /// Nor does it in a register that has everything the format knows.
    #[test]
    fn order_does_not_matter_in_full_registers(
        (one, other) in select(vec![Register::demo().to_json(), hard(1, 300, &HardOptions::for_size(300))])
            .prop_perturb(both_orders),
        on in asked(),
    ) {
        assert_same(&one, &other, &Policy::gvjb_2021(), on)?;
    }
}

// Changes.

/// A change that fits no register of the generator.
fn bad_change() -> impl Strategy<Value = Value> {
    select(vec![
        json!({ "do": "confirm", "contact": "nobody", "on": "2021-09-01", "by": "self" }),
        json!({ "do": "unconfirm", "contact": "c1", "on": "1950-01-01", "by": "custodian" }),
        json!({ "do": "setAbsence", "contact": "c1", "from": "2199-01-01", "replacedBy": "c1" }),
        json!({ "do": "setService", "contact": "c2", "inService": [{}, { "from": "2021-01-01" }] }),
        json!({ "do": "assign", "contact": "c1", "areas": ["GM9999"] }),
        json!({ "do": "addOrganisation", "organisation":
            { "id": "n99", "name": "n99", "role": "localTeam", "serves": ["GM9999"] } }),
        json!({ "do": "removeOrganisation", "organisation": "nobody" }),
        json!({ "do": "removeAgreement", "region": "JZ28", "from": "1950-01-01" }),
        json!({ "do": "distribute", "region": "JZ99", "on": "2021-09-01", "to": [] }),
        json!({ "do": "setTerritory", "territory": { "edition": 2020 } }),
    ])
}

fn parsed(change: &Value) -> Change {
    let document = json!({ "format": "bouwsteen/changes/1", "changes": [change] });
    changes_from_json(document.to_string().as_bytes()).unwrap().remove(0)
}

proptest! {
    #![proptest_config(cases(512))]

    /// Changes and then what undoes them, as stored, give the same bytes and the same assessment.
    #[test]
    fn undo_gives_the_same_bytes(seed in any::<u64>(), on in asked()) {
        let text = tiny(seed);
        let (register, changes, policy) = (read(&text), some_changes(seed, &text), Policy::gvjb_2021());
        let stored = |undo: &[Change]| changes_from_json(changes_to_json(undo).as_bytes()).unwrap();

        let (changed, undo) = register.with(&changes).unwrap();
        let (back, _) = changed.with(&stored(&undo)).unwrap();
        prop_assert_eq!(back.to_json(), register.to_json());
        let [back, register_then] = [&back, &register].map(|register| register.assess(&policy, on).to_json());
        prop_assert_eq!(back, register_then);

        let mut live = register.live(&policy, on);
        let delta = live.apply(&changes).unwrap();
        prop_assert_eq!(live.freeze().to_json(), changed.to_json());
        _ = live.apply(&stored(&delta.undo)).unwrap();
        prop_assert_eq!(live.freeze().to_json(), register.to_json());
        prop_assert_eq!(live.steps(), register.assess(&policy, on).steps());
    }

    /// A list with one change that does not fit changes nothing, and names that change.
    #[test]
    fn one_bad_change_spoils_the_list(
        seed in any::<u64>(),
        bad in bad_change(),
        place in any::<Index>(),
        on in asked(),
    ) {
        let text = tiny(seed);
        let (register, mut changes, policy) = (read(&text), some_changes(seed, &text), Policy::gvjb_2021());
        let good = changes.clone();
        let place = place.index(changes.len() + 1);
        changes.insert(place, parsed(&bad));

        let problems = register.with(&changes).unwrap_err();
        let own = format!("/changes/{place}");
        prop_assert!(problems.iter().any(|problem| problem.path().starts_with(&own)), "{problems}");

        let mut live = register.live(&policy, on);
        let before = live.assess();
        prop_assert_eq!(live.apply(&changes).unwrap_err(), problems);
        prop_assert_eq!(live.freeze().to_json(), register.to_json());
        prop_assert_eq!(live.steps(), before.steps());
        prop_assert_eq!(live.assess().to_json(), before.to_json());
        // Nothing of the failed list stays behind: without the bad change it still does what it did.
        let delta = live.apply(&good).unwrap();
        prop_assert_eq!(delta, register.live(&policy, on).apply(&good).unwrap());
    }
}

// Seats.

/// The status of every seat.
fn seats(rows: Vec<CoverageRow>) -> BTreeMap<String, SeatStatus> {
    rows.into_iter().map(|row| (format!("{} {}", row.organisation, row.area), row.status)).collect()
}

/// The register as it is known on a day: without the confirmations that come later.
fn known_on(text: &str, on: Date) -> Register {
    let mut register: Value = serde_json::from_str(text).unwrap();
    for contact in register["contacts"].as_array_mut().unwrap() {
        let confirmations = contact["confirmations"].as_array_mut().into_iter().next();
        if let Some(list) = confirmations {
            list.retain(|one| one["on"].as_str().unwrap() <= on.to_string().as_str());
        }
    }
    read(&register.to_string())
}

proptest! {
    #![proptest_config(cases(512))]

    /// Another confirmation, of whomever on whatever day before, never worsens a seat.
    #[test]
    fn another_confirmation_never_worsens_a_seat(
        seed in any::<u64>(),
        on in asked(),
        who in any::<Index>(),
        before in 0_u32..500,
        by in select(Confirmer::ALL),
    ) {
        let register = read(&tiny(seed));
        let ids: Vec<_> = register.contacts().map(|contact| contact.id.clone()).collect();
        let confirmation = Confirmation { on: on.minus_days(before), by };
        let (confirmed, _) = register.with(&[Change::Confirm(who.get(&ids).clone(), confirmation)]).unwrap();
        let (then, now) = (seats(register.coverage(on)), seats(confirmed.coverage(on)));
        prop_assert!(then.keys().eq(now.keys()));
        for (seat, status) in &now {
            // The best comes first.
            prop_assert!(*status <= then[seat], "{seat}: {status:?} after {confirmation:?}");
        }
    }

    /// A covered seat stays covered through the day it says, and no longer, if nobody confirms again.
    #[test]
    fn a_seat_is_covered_through_its_day(seed in any::<u64>(), on in asked(), between in any::<Index>()) {
        let text = tiny(seed);
        let known = known_on(&text, on);
        for row in read(&text).coverage(on).into_iter().filter(|row| row.status.is_covered()) {
            let seat = format!("{} {}", row.organisation, row.area);
            let covered = |day: Date| seats(known.coverage(day)).get(&seat).is_some_and(|status| status.is_covered());
            let last = row.through.unwrap_or_else(|| "2199-12-31".parse().unwrap());
            let days = usize::try_from(last.days_since(on)).unwrap();
            let some_day = on.plus_days(u32::try_from(between.index(days + 1)).unwrap());
            prop_assert!(covered(some_day), "{seat} through {last} is not covered on {some_day}\n{text}");
            prop_assert!(covered(last), "{seat} is not covered on its last day {last}\n{text}");
            if row.through.is_some() {
                prop_assert!(!covered(last.next()), "{seat} is covered after its last day {last}\n{text}");
            }
        }
    }

    /// Nothing is new, worse or solved since the same assessment.
    #[test]
    fn nothing_changes_since_the_same(seed in any::<u64>(), on in asked()) {
        let register = read(&tiny(seed));
        let [one, other]: [Assessment; 2] = [(); 2].map(|()| register.assess(&Policy::gvjb_2021(), on));
        let since = one.since(&other);
        prop_assert!(since.new.is_empty() && since.worse.is_empty() && since.solved.is_empty(), "{since:?}");
    }
}

// Time.

/// Days close together, so that they meet, and the edges of the calendar.
fn day() -> impl Strategy<Value = Date> {
    let near = (0_u32..12).prop_map(|days| Date::new(2020, 2, 24).unwrap().plus_days(days));
    let edges = ["1900-01-01", "1900-01-02", "2199-12-30", "2199-12-31"].map(|day| day.parse().unwrap());
    prop_oneof![4 => near, 1 => select(edges.to_vec())]
}

fn period() -> impl Strategy<Value = Period> {
    let ends = (proptest::option::of(day()), proptest::option::of(day()));
    ends.prop_filter_map("ends before it starts", |(from, until)| Period::new(from, until))
}

/// A duration with small parts, also none of some.
fn duration() -> impl Strategy<Value = Duration> {
    let parts = (0_u32..4, 0_u32..30, 0_u32..9, 0_u32..70);
    parts.prop_filter_map("longer than zero", |(years, months, weeks, days)| {
        let parts = [(years, 'Y'), (months, 'M'), (weeks, 'W'), (days, 'D')];
        let text: String = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, unit)| format!("{count}{unit}"))
            .collect();
        format!("P{text}").parse().ok()
    })
}

/// Any text, and texts that are nearly dates.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC*",
        "[ +-]?[0-9]{1,5}[-/ ]?[0-9]{1,2}[-/ ]?[0-9]{1,3} ?",
        "(1[89]|2[0-9])[0-9]{2}-[01][0-9]-[0-3][0-9]"
    ]
}

proptest! {
    #![proptest_config(cases(1_024))]

    /// A period holds a day when it starts on or before it and ends after it.
    #[test]
    fn a_period_is_half_open(from in proptest::option::of(day()), until in proptest::option::of(day()), day in day()) {
        let Some(period) = Period::new(from, until) else {
            prop_assert!(until < from, "only an inverted period is refused");
            return Ok(());
        };
        let inside = from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until);
        prop_assert_eq!(period.contains(day), inside);
        prop_assert_eq!((period.from(), period.end()), (from, until));
        prop_assert_eq!(period.is_empty(), from.is_some() && from == until);
    }

    /// Through a day is until the day after; before its start it is refused, even by a day.
    #[test]
    fn through_is_until_the_day_after(from in proptest::option::of(day()), last in day()) {
        let through = Period::through(from, last);
        prop_assert_eq!(through.is_none(), from.is_some_and(|from| last < from));
        if let Some(through) = through {
            match last.next().in_calendar() {
                Some(next) => prop_assert_eq!(Some(through), Period::until(from, next)),
                None => prop_assert_eq!(through.end(), None),
            }
            prop_assert!(through.contains(last));
            prop_assert_eq!(through.last_day(), last.next().in_calendar().map(|_| last));
        }
    }

    /// A day lies in the intersection when it lies in both; periods overlap when there is such a day.
    #[test]
    fn an_intersection_is_both(one in period(), other in period(), day in day()) {
        let both = one.intersection(other);
        prop_assert_eq!(both.contains(day), one.contains(day) && other.contains(day));
        prop_assert_eq!(both.is_empty(), other.intersection(one).is_empty());
        prop_assert_eq!(one.overlaps(other), !both.is_empty());
        prop_assert!(!both.contains(day) || one.overlaps(other));
        prop_assert_eq!(one.intersection(Period::ALWAYS), one);
    }

    /// Adding goes by the calendar of chrono: months first, clamped, and days after; later stays later.
    #[test]
    fn a_duration_is_added_by_the_calendar(one in day(), other in day(), duration in duration()) {
        let [years, months, weeks, days] = duration.parts().map(u32::from);
        let (months, days) = (Months::new(12 * years + months), Days::new(u64::from(7 * weeks + days)));
        let sum = |day: Date| NaiveDate::from(day).checked_add_months(months).unwrap() + days;
        prop_assert_eq!(NaiveDate::from(one + duration), sum(one));
        prop_assert_eq!(NaiveDate::from(one - duration), NaiveDate::from(one).checked_sub_months(months).unwrap() - days);
        prop_assert!(one + duration > one && one - duration < one);
        prop_assert!(one > other || one + duration <= other + duration);
        prop_assert_eq!(duration.to_string().parse(), Ok(duration));
    }

    /// A text is a date exactly when it is the one way in which chrono writes a day of the calendar.
    #[test]
    fn a_date_has_one_way_to_be_written(text in texts()) {
        let theirs = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok();
        let strict = theirs.filter(|date| date.to_string() == text).and_then(|date| Date::try_from(date).ok());
        prop_assert_eq!(text.parse().ok(), strict);
    }
}

/// Every day from 1900 to 2199 is written as chrono writes it and read again, and no day besides.
#[test]
fn every_day_of_the_calendar_is_a_date() {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    let last = NaiveDate::from_ymd_opt(2199, 12, 31).unwrap();
    let mut days = 0;
    for day in first.iter_days().take_while(|day| *day <= last) {
        let text = day.to_string();
        let date: Date = text.parse().unwrap();
        assert_eq!(NaiveDate::from(date), day);
        assert_eq!(date.to_string(), text);
        days += 1;
    }
    assert_eq!(days, 109_573);
    for outside in [first - Days::new(1), last + Days::new(1)] {
        assert!(outside.to_string().parse::<Date>().is_err());
    }
}
