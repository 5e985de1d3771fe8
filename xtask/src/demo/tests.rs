//! The tables name only what exists, and the register has the size and the stories it should have.

use super::attendance::Asked;
use super::contact::Contact;
use super::day::Day;
use super::meetings::Meeting;
use super::places::Places;
use super::{AS_OF, RECORDED, divisions, document, later, learning, meetings, staff, stories, teams};
use bouwsteen::{CoverageTotal, Policy, Register, Verdict};

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
        assert!(contacts.iter().any(|contact| stories::concerns(whom, &contact.id)), "nobody is {whom}");
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
    assert!(text.len() < 330_000, "{} bytes", text.len());
}

/// Nobody was there to ask: the place was vacant that day.
const VACANT: (&str, &str) = ("2021-11-18", "wss-winterswijk-*");

/// Those asked on a day who are in service then.
fn there(asked: &Asked, day: &str, contacts: &[Contact]) -> Vec<String> {
    asked.on(day, contacts).iter().map(|contact| contact.id.clone()).collect()
}

#[test]
fn everybody_asked_is_in_service() {
    let contacts = staff::contacts(&Places::gelderland());
    let meetings = meetings::all().map(|meeting| (meeting.date, &meeting.asked));
    for (day, asked) in meetings.chain(learning::asked()) {
        let there = there(asked, day, &contacts);
        let special = asked.but.iter().map(|(who, _)| who).chain(asked.travel.iter().map(|(who, _)| who));
        for who in asked.who.iter().chain(special) {
            let found = there.iter().any(|id| stories::concerns(who, id));
            assert_eq!(found, VACANT != (day, *who), "{who} on {day}");
        }
    }
    for meeting in meetings::all() {
        let day = Day::parse(meeting.date).unwrap();
        for who in meeting.prepared_by {
            let own = contacts.iter().find(|contact| contact.id == **who).unwrap();
            assert!(own.in_service(day), "{who} cannot have prepared {}", meeting.id);
        }
    }
}

#[test]
fn only_members_answer_and_only_after_they_became_one() {
    let contacts = staff::contacts(&Places::gelderland());
    for [members, answers] in learning::people() {
        for (from, who) in &members {
            let own = contacts.iter().find(|contact| contact.id == **who).unwrap();
            assert!(own.in_service(Day::parse(from).unwrap()), "{who} cannot be a member from {from}");
        }
        for (on, who) in answers {
            assert!(members.iter().any(|(from, member)| *member == who && *from <= on), "{who} on {on}");
        }
    }
}

#[test]
fn meetings_have_the_states_that_the_table_says() {
    let ids = |holds: fn(&&Meeting) -> bool| -> Vec<&str> {
        meetings::all().filter(holds).map(|meeting| meeting.id).collect()
    };
    assert_eq!(ids(|meeting| meeting.status == "cancelled"), ["nv-3"]);
    let planned = ids(|meeting| meeting.status == "planned");
    assert_eq!(planned, ["fv-noord-1", "fv-noord-2", "rn-west-3"]);
    let to_come = ids(|meeting| meeting.date > RECORDED);
    assert_eq!(to_come, ["rn-west-3"], "what is still to come cannot have been held");
    // By region: two, two, one, one, four, three, two.
    assert_eq!(ids(|meeting| meeting.date <= AS_OF && meeting.status == "held").len(), 15);
}

#[test]
fn programmes_fit_in_the_time() {
    for meeting in meetings::all() {
        let (programme, there) = meeting.lengths();
        assert!(programme <= there, "{}: {programme} minutes in {there}", meeting.id);
        let day = Day::parse(meeting.date).unwrap();
        assert_eq!(day.working_day(), day, "{} is in a weekend", meeting.id);
    }
}

#[test]
fn every_place_that_is_named_exists() {
    let places = Places::gelderland();
    let initiators = meetings::all().filter_map(|meeting| meeting.initiator());
    for written in divisions::places_named().chain(initiators) {
        assert!(places.area(written).is_some(), "there is no {written}");
    }
}

#[test]
fn whose_confirmation_did_not_come_is_somebody() {
    let contacts = staff::contacts(&Places::gelderland());
    for whom in later::without() {
        assert!(contacts.iter().any(|contact| stories::concerns(whom, &contact.id)), "nobody is {whom}");
    }
}

/// Covered places per region on a day.
fn covered(register: &Register, on: &str) -> Vec<u32> {
    let totals = register.coverage_totals(on.parse().unwrap());
    let of = |region: &str| {
        let own = totals.iter().filter(|total| total.region.to_string() == region);
        own.map(|total| total.covered + total.replaced).sum()
    };
    ["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"].map(of).to_vec()
}

#[test]
fn the_three_days_tell_three_stories() {
    let register = Register::from_str(&document()).unwrap();
    assert_eq!(covered(&register, "2021-09-01"), [29, 35, 22, 0, 65, 37, 42]);
    assert_eq!(covered(&register, "2021-12-31"), [36, 39, 24, 38, 60, 39, 42]);
    assert_eq!(covered(&register, "2022-06-30"), [36, 32, 24, 40, 72, 9, 40]);
}

#[test]
fn the_first_day_counts_as_before_the_later_facts() {
    let register = Register::from_str(&document()).unwrap();
    let totals = register.coverage_totals("2021-09-01".parse().unwrap());
    let sum = |of: fn(&CoverageTotal) -> u32| totals.iter().map(of).sum::<u32>();
    assert_eq!((sum(|own| own.total), sum(|own| own.covered), sum(|own| own.replaced)), (302, 225, 5));
    assert_eq!((sum(|own| own.unverified), sum(|own| own.stale)), (45, 11));
    assert_eq!((sum(|own| own.absent), sum(|own| own.vacant)), (9, 7));
}

#[test]
fn step_1_is_what_the_table_says() {
    let register = Register::from_str(&document()).unwrap();
    let steps = |on: &str, policy: &Policy| -> Vec<Verdict> {
        let steps = register.assess(policy, on.parse().unwrap()).steps();
        steps.iter().filter(|own| own.step == 1).map(|own| own.verdict).collect()
    };
    use Verdict::{Met, NotMet, Undetermined};
    let first = [NotMet, NotMet, NotMet, NotMet, NotMet, NotMet, Met];
    assert_eq!(steps("2021-09-01", &Policy::gvjb_2021()), first);
    let second = [Met, NotMet, Undetermined, NotMet, NotMet, NotMet, Met];
    assert_eq!(steps("2021-12-31", &Policy::gvjb_2021()), second);
    let third = [Met, NotMet, NotMet, Met, NotMet, NotMet, NotMet];
    assert_eq!(steps("2022-06-30", &Policy::gvjb_2022()), third);
}
