//! What is asked about a tiny register: under which policy, read in which way, on which day.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::rng::Rng;
use super::tiny::{ASKED, focus};
use crate::plain::READINGS;

/// Requirements with a norm, and norms near which a tiny register comes.
const NORMS: [(&str, &[u8]); 5] = [
    ("meetings.count", &[0, 1, 2, 3]),
    ("meetings.hours.meeting", &[0, 3, 4, 5]),
    ("meetings.hours.year", &[4, 8, 9]),
    ("meetings.facilitation", &[0, 1, 2, 3]),
    ("learning.sessions", &[0, 1, 2, 3]),
];
/// Requirements on which it depends whether a meeting counts.
const QUALIFYING: [&str; 4] = [
    "meetings.programme.vision",
    "meetings.programme.first_steps",
    "meetings.composition.partners",
    "meetings.composition.local_teams",
];
/// Requirements of which now and then one is the only one that its step depends on.
const WEIGHED: [&str; 7] = [
    "contacts.details",
    "contacts.freshness",
    "meetings.count",
    "meetings.facilitation",
    "learning.group",
    "learning.sessions",
    "learning.sessions",
];

/// A policy document, made from one of the two built-in ones, and a day: mostly the one around which the
/// dates of the register from the same seed lie.
pub fn question(seed: u64, built_in: impl Fn(&str) -> Value) -> (Value, NaiveDate) {
    let mut rng = Rng::new(seed.rotate_left(32));
    let day = if rng.chance(65) { focus(seed) } else { rng.pick(&ASKED) };
    let of_2022 = if day == "2022-01-01" { 50 } else { 15 + 70 * usize::from(day >= "2022") };
    let mut policy = built_in(if rng.chance(of_2022) { "gvjb_2022" } else { "gvjb_2021" });
    for (id, choices) in READINGS {
        policy["readings"][id] = json!(if rng.chance(50) { choices[0] } else { rng.pick(choices) });
    }
    let source = json!({ "document": "Besluit", "section": "Afspraken", "quote": "wij spreken af" });
    for (id, values) in NORMS {
        let asked = !policy["requirements"][id].is_null();
        if asked && rng.chance(30) {
            policy["requirements"][id]["norm"] = json!({ "value": rng.pick(values), "source": source });
        }
        if asked && rng.chance(8) {
            policy["requirements"][id]["norm"] = json!({ "missing": true, "source": source });
        }
    }
    let requirements = policy["requirements"].as_object_mut().unwrap();
    if rng.chance(15) {
        requirements.remove(rng.pick(&QUALIFYING));
    }
    // Where all is asked a step is hardly ever met.
    let lenient = rng.pick(&[0, 0, 2, 80, 95]);
    let weighed = rng.pick(&WEIGHED);
    for (id, one) in requirements.iter_mut() {
        if rng.chance(lenient) {
            one["force"] = json!(if id == weighed { "criterion" } else { "guidance" });
        } else if rng.chance(2) {
            one["force"] = json!(rng.pick(&["assignment", "criterion"]));
        }
    }
    // A method of which nobody says whether it is a structured one.
    policy["methods"].as_array_mut().unwrap().push(json!({ "id": "unclear" }));
    (policy, day.parse().unwrap())
}
