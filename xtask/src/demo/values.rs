//! Where professionals were asked whether a core value fits and gives guidance. Every outcome is fine.

use super::json::{object, text};

/// How many said that it fits, does not fit, guides, does not guide.
type Answers = [u16; 4];

struct ValueTest {
    subregion: &'static str,
    value: &'static str,
    ring: Option<&'static str>,
    on: &'static str,
    answers: Option<Answers>,
}

const fn asked(
    subregion: &'static str,
    value: &'static str,
    on: &'static str,
    answers: Answers,
) -> ValueTest {
    ValueTest { subregion, value, ring: Some("professionals"), on, answers: Some(answers) }
}

const TESTS: &[ValueTest] = &[
    // 2021. The first is of a subregion that was divided later.
    asked("mo-veluwe", "trust", "2021-05-11", [16, 3, 13, 6]),
    asked("cg-oost", "trust", "2021-05-20", [14, 2, 12, 4]),
    asked("cg-midden", "transparency", "2021-11-02", [9, 14, 7, 16]),
    asked("rn-oost", "trust", "2021-06-10", [21, 4, 18, 7]),
    asked("rn-oost", "wholeFamily", "2021-11-09", [25, 1, 22, 4]),
    asked("rn-west", "trust", "2021-06-17", [12, 2, 12, 2]),
    // Families were asked, professionals were not.
    ValueTest {
        subregion: "rl-zuid",
        value: "transparency",
        ring: Some("families"),
        on: "2021-12-07",
        answers: Some([5, 4, 3, 6]),
    },
    // 2022.
    asked("cg-oost", "reflection", "2022-02-10", [7, 0, 6, 1]),
    asked("cg-oost", "trust", "2022-03-29", [10, 1, 9, 2]),
    asked("rn-oost", "trust", "2022-03-24", [6, 0, 6, 0]),
    asked("rn-oost", "transparency", "2022-04-12", [11, 3, 8, 6]),
    asked("rn-oost", "reflection", "2022-04-12", [13, 1, 12, 2]),
    asked("rn-west", "reflection", "2022-05-31", [4, 4, 3, 5]),
    // That it was asked is known, what was answered is not.
    ValueTest {
        subregion: "ah-achterhoek",
        value: "wholeFamily",
        ring: None,
        on: "2022-03-17",
        answers: None,
    },
];

/// The value tests as JSON.
pub(super) fn tests() -> Vec<String> {
    TESTS.iter().map(test_json).collect()
}

fn test_json(test: &ValueTest) -> String {
    let mut entries = vec![("subregion", text(test.subregion)), ("value", text(test.value))];
    entries.extend(test.ring.map(|ring| ("ring", text(ring))));
    entries.push(("on", text(test.on)));
    if let Some(answers) = test.answers {
        let keys = ["fits", "doesNotFit", "guides", "doesNotGuide"];
        entries.extend(keys.into_iter().zip(answers.map(|number| number.to_string())));
    }
    object(&entries)
}
