//! Laws of findings, remedies and steps: what weighs, and that more cooperation never worsens a step.

use crate::{asked, built_in, cases, parsed, policy, read};
use bouwsteen::{Change, Policy, Register, Remedy, Verdict};
use bouwsteen_tests::generate::{another_meeting, another_session, question, tiny};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Verdicts, worst first; what is not applicable is no worse than what is met.
const WORST_FIRST: [&str; 6] = ["notMet", "undetermined", "atRisk", "onTrack", "met", "notApplicable"];

/// How bad each row of an assessment is, by what it is about.
type Badness = BTreeMap<String, usize>;

fn badness<'a>(rows: impl Iterator<Item = &'a Value>, about: &[&str]) -> Badness {
    let row = |row: &Value| {
        let place = WORST_FIRST.iter().position(|verdict| row["verdict"] == *verdict).unwrap();
        (
            about.iter().map(|key| row[*key].to_string()).collect::<Vec<_>>().join(" "),
            4_usize.saturating_sub(place),
        )
    };
    rows.map(row).collect()
}

fn assessed(register: &Register, policy: &Policy, on: &str) -> Value {
    let document = register.assess(policy, on.parse().unwrap()).to_full_document();
    serde_json::from_str(&document.to_json()).unwrap()
}

/// How bad one step is in each region.
fn step(assessment: &Value, number: u8) -> Badness {
    let rows = assessment["steps"].as_array().unwrap().iter().filter(|row| row["step"] == number);
    badness(rows, &["region"])
}

fn findings<'a>(assessment: &'a Value, requirement: &str) -> impl Iterator<Item = &'a Value> {
    let own = move |row: &&Value| row["requirement"] == requirement;
    assessment["findings"].as_array().unwrap().iter().filter(own)
}

/// Who cannot be judged on taking part and might be worse off when they can, by region and organisation.
fn not_judged(assessment: &Value) -> BTreeMap<String, Vec<&Value>> {
    let over = assessment["judgedOn"] != assessment["on"];
    let lists: &[&str] = if over { &["leftOut", "open"] } else { &["leftOut"] };
    let mut all = BTreeMap::new();
    for finding in findings(assessment, "meetings.facilitation") {
        let people = lists.iter().map(|list| &finding["observed"][*list]).collect();
        all.insert(format!("{} {}", finding["region"], finding["subject"]), people);
    }
    all
}

/// Nothing is there that was not, nothing is gone, and nothing is worse.
fn assert_no_worse(before: &Badness, after: &Badness, change: &Change) -> Result<(), TestCaseError> {
    prop_assert!(before.keys().eq(after.keys()));
    for (about, bad) in after {
        prop_assert!(*bad <= before[about], "{about} is worse after {change:?}");
    }
    Ok(())
}

/// A policy and a day that go with the register of a seed; steps weigh what the built-in policies say.
fn asked_of(seed: u64) -> (Policy, String) {
    let (mut document, on) = question(seed, built_in);
    let forces = built_in(document["id"].as_str().unwrap());
    for (id, one) in document["requirements"].as_object_mut().unwrap() {
        one["force"] = forces["requirements"][id]["force"].clone();
    }
    (Policy::from_str(&document.to_string()).unwrap(), on.to_string())
}

proptest! {
    #![proptest_config(cases(1_024))]

    /// Another meeting, held or planned, never worsens a count of meetings.
    #[test]
    fn another_meeting_never_worsens_a_count(seed in any::<u64>()) {
        let (text, (policy, on)) = (tiny(seed), asked_of(seed));
        let register = read(&text);
        let change = parsed(&another_meeting(seed, &serde_json::from_str(&text).unwrap(), false));
        let (more, _) = register.with(std::slice::from_ref(&change)).unwrap();
        let [before, after] = [&register, &more].map(|register| {
            badness(findings(&assessed(register, &policy, &on), "meetings.count"), &["region", "subject"])
        });
        assert_no_worse(&before, &after, &change)?;
    }

    /// A meeting in which everybody could take part never worsens step 2, but for those who can be judged
    /// only because of it: who joined too late for the meetings before, and once the policy is over who had
    /// too few of them.
    #[test]
    fn a_meeting_for_everybody_never_worsens_step_2(seed in any::<u64>()) {
        let (text, (policy, on)) = (tiny(seed), asked_of(seed));
        let register = read(&text);
        let change = parsed(&another_meeting(seed, &serde_json::from_str(&text).unwrap(), true));
        let (more, _) = register.with(std::slice::from_ref(&change)).unwrap();
        let [before, after] = [&register, &more].map(|register| assessed(register, &policy, &on));
        if not_judged(&before) == not_judged(&after) {
            assert_no_worse(&step(&before, 2), &step(&after, 2), &change)?;
        }
    }

    /// Another session, whatever it was, never worsens step 3.
    #[test]
    fn another_session_never_worsens_step_3(seed in any::<u64>()) {
        let (text, (policy, on)) = (tiny(seed), asked_of(seed));
        let register = read(&text);
        let Some(change) = another_session(seed, &serde_json::from_str(&text).unwrap()) else { return Ok(()) };
        let change = parsed(&change);
        let (more, _) = register.with(std::slice::from_ref(&change)).unwrap();
        let [before, after] = [&register, &more].map(|register| step(&assessed(register, &policy, &on), 3));
        assert_no_worse(&before, &after, &change)?;
    }
}

/// Whether a finding weighs in a step: only what is said of no meeting or session, and of a learning group
/// only how many sessions it has.
fn weighs(finding: &Value, number: u8) -> bool {
    let requirement = finding["requirement"].as_str().unwrap();
    let step = match requirement.split('.').next() {
        Some("contacts") => 1,
        Some("meetings") => 2,
        Some("learning" | "values") => 3,
        _ => 0,
    };
    let subject = finding["subject"].as_object().unwrap();
    let of_one = subject.contains_key("meeting") || subject.contains_key("session");
    let of_group = subject.contains_key("learningGroup") && requirement != "learning.sessions";
    step == number && finding["force"] != "guidance" && !of_one && !of_group
}

proptest! {
    #![proptest_config(cases(512))]

    /// What is counted in bulk is what is judged one by one.
    #[test]
    fn steps_count_the_findings_that_weigh(seed in any::<u64>(), on in asked(), policy in policy()) {
        let assessment = assessed(&read(&tiny(seed)), &policy, &on.to_string());
        let steps = assessment["steps"].as_array().unwrap();
        prop_assert_eq!(steps.len() % 3, 0);
        for step in steps {
            let number = u8::try_from(step["step"].as_u64().unwrap()).unwrap();
            let own = |finding: &&Value| finding["region"] == step["region"] && weighs(finding, number);
            let own: Vec<_> = assessment["findings"].as_array().unwrap().iter().filter(own).collect();
            let count = |verdict: &str| own.iter().filter(|finding| finding["verdict"] == verdict).count();
            for verdict in WORST_FIRST {
                prop_assert_eq!(&step["counts"][verdict], count(verdict), "{} {}", step, verdict);
            }
            let worst = WORST_FIRST.into_iter().find(|verdict| count(verdict) > 0).unwrap_or("notApplicable");
            prop_assert_eq!(&step["verdict"], worst);
        }
    }

    /// The changes of a remedy, applied, lift its finding. Without changes there is nothing to apply: what
    /// was planned has to be done, or what was held stays as it was.
    #[test]
    fn a_remedy_of_changes_lifts_its_finding(seed in any::<u64>(), on in asked(), policy in policy()) {
        let register = read(&tiny(seed));
        let assessment = register.assess(&policy, on);
        for finding in assessment.unmet() {
            let Remedy::Changes(changes) = finding.to_document().remedy else { continue };
            let contacts = finding.key().requirement.to_string().starts_with("contacts.");
            if changes.is_empty() {
                prop_assert!(!contacts, "{finding:?} is unmet and has a remedy without changes");
                continue;
            }
            let (mended, _) = register.with(&changes).unwrap();
            let after = mended.assess(&policy, on);
            let lifted = match after.finding(&finding.key()).map(|finding| finding.verdict()) {
                None | Some(Verdict::NotApplicable) => contacts,
                Some(Verdict::Met) => true,
                Some(Verdict::OnTrack) => !contacts,
                Some(_) => false,
            };
            prop_assert!(lifted, "{finding:?} on {on} is not lifted by {changes:?}\n{}", register.to_json());
        }
    }
}
