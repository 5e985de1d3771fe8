//! The tables name only what exists, and the register has the size and the stories it should have.

use super::day::Day;
use super::places::Places;
use super::{document, staff, stories, teams};

#[test]
fn days_are_read_and_written_alike() {
    for iso in ["1970-01-01", "2000-02-29", "2019-12-31", "2020-03-01", "2021-09-01", "2199-12-31"] {
        assert_eq!(Day::parse(iso).unwrap().iso(), iso);
    }
    assert_eq!(Day::parse("2021-09-05").unwrap().working_day().iso(), "2021-09-03");
    assert_eq!(Day::parse("2021-09-06").unwrap().working_day().iso(), "2021-09-06");
    assert_eq!(Day::parse("2021-09-30").unwrap().first_of_month().iso(), "2021-09-01");
}

#[test]
fn there_are_51_municipalities_in_seven_regions() {
    let places = Places::gelderland();
    let sizes: Vec<usize> = ["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"]
        .iter()
        .map(|region| places.of_region(region).count())
        .collect();
    assert_eq!(sizes, [6, 8, 4, 8, 11, 8, 6]);
    assert_eq!(places.iter().count(), 51);
}

#[test]
fn every_neighbourhood_is_named_once() {
    let places = Places::gelderland();
    let mut named: Vec<&str> =
        teams::NEIGHBOURHOODS.iter().flat_map(|(_, areas, _, _)| areas.iter().copied()).collect();
    named.sort_unstable();
    let mut all: Vec<&str> = places.iter().map(|place| place.slug.as_str()).collect();
    all.sort_unstable();
    assert_eq!(named, all);
}

#[test]
fn every_story_is_about_somebody() {
    let contacts = staff::contacts(&Places::gelderland());
    for whom in stories::whom() {
        assert!(contacts.iter().any(|contact| stories::matches(whom, &contact.id)), "nobody is {whom}");
    }
}

#[test]
fn nobody_is_lost_and_nobody_is_real() {
    let contacts = staff::contacts(&Places::gelderland());
    assert!((350..=420).contains(&contacts.len()), "{} contacts", contacts.len());
    for (contact, number) in contacts.iter().zip(1..) {
        assert!(contact.name.ends_with(&format!("-{number:03}")), "{} was left out before", contact.id);
        assert!(contact.email.ends_with(".example"));
        assert!(contact.phone.as_deref().is_none_or(|phone| phone.starts_with("+31880000")));
    }
}

#[test]
fn the_same_text_every_time() {
    let text = document();
    assert_eq!(text, document());
    assert!(text.len() < 200_000, "{} bytes", text.len());
}
