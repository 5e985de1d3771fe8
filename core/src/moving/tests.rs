//! What became of a municipality is followed when it is known, and asked when it is not.

use super::areas::Course;
use super::error::MoveObstacle;
use crate::territory::Territory;

#[test]
fn a_municipality_without_a_successor_is_never_guessed() {
    let [old, new] = [2021, 2025].map(|year| Territory::edition(year).unwrap());
    let boxmeer = "GM0756".parse().unwrap();
    let known = |code| new.successor(code).filter(|_| code != boxmeer);
    let reasons = Course::following(&old, &new, &[], known).err().map(|error| error.reasons().to_vec());
    assert_eq!(reasons, Some(vec![MoveObstacle::NoSuccessor(boxmeer)]));
    // When nothing is known, all fourteen are told at once.
    let nothing = Course::following(&old, &new, &[], |_| None).err();
    assert_eq!(nothing.map(|error| error.reasons().len()), Some(14));
    assert!(Course::new(&old, &new, &[]).is_ok());
}

#[test]
fn a_municipality_is_made_of_its_parts() {
    let [old, new] = [2021, 2025].map(|year| Territory::edition(year).unwrap());
    let course = Course::new(&old, &new, &[]).unwrap();
    let parts = |code: &str| {
        let mut parts: Vec<_> = course.parts(code.parse().unwrap()).iter().map(ToString::to_string).collect();
        parts.sort_unstable();
        parts
    };
    assert_eq!(parts("GM1982"), ["GM0756", "GM0786", "GM0815", "GM1684", "GM1702"]);
    assert_eq!(parts("GM0363"), ["GM0363", "GM0457"], "Amsterdam is still there, with Weesp in it");
    assert_eq!(parts("GM0202"), ["GM0202"]);
}
