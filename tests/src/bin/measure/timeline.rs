//! Five years, day by day: dense seats and sparse ones.

use super::timing::{best, say};
use bouwsteen::{Date, Period, Policy, Register};
use bouwsteen_tests::generate::{sparse_timeline, timeline};
use std::time::Instant;

/// Measures timelines, and beside them some of the days one by one.
pub(crate) fn measure(contacts: usize) {
    let (first, last): (Date, Date) = ("2016-09-02".parse().unwrap(), "2021-09-01".parse().unwrap());
    let period = Period::through(Some(first), last).unwrap();
    let dense: fn(u64, usize, usize) -> String = timeline;
    let registers = [("24 a seat", dense, "≤ 50 ms"), ("1 or 2 a seat", sparse_timeline, "≤ 100 ms")];
    for (crowd, generate, target) in registers {
        let register = Register::from_str(&generate(1, contacts, 20)).unwrap();
        let policy = Policy::gvjb_2021();
        let time = best(9, || register.timeline(&policy, period));
        let work =
            format!("timeline, every day of 5 years, {contacts} contacts, 20 confirmations each, {crowd}");
        let days = last.days_since(first) + 1;
        let each = day_by_day(&register, &policy, first, days) * f64::from(u32::try_from(days).unwrap());
        let note = format!(
            "counts of freshness, seats and verdicts per region; judging one day after another, extrapolated \
             from one day in {STEP}: × {:.0}",
            each / time
        );
        say(&work, Some(target), time * 1e3, "ms", &note, None);
    }
}

/// One day in so many is evaluated by itself.
const STEP: u32 = 61;

/// How long a single day takes, on average over a sample of the days.
fn day_by_day(register: &Register, policy: &Policy, first: Date, days: i64) -> f64 {
    let sample: Vec<_> =
        (0..u32::try_from(days).unwrap()).step_by(STEP as usize).map(|day| first.plus_days(day)).collect();
    let start = Instant::now();
    for on in &sample {
        let assessment = register.assess(policy, *on);
        std::hint::black_box((assessment.steps(), assessment.coverage_totals()));
    }
    start.elapsed().as_secs_f64() / f64::from(u32::try_from(sample.len()).unwrap())
}
