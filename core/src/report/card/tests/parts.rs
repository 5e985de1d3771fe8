//! The parts that a card is drawn of, by hand.

use super::{BOTH, judged};
use crate::assessment::Because;
use crate::catalogue::RequirementId;
use crate::date::Date;
use crate::language::Language;
use crate::register::Register;
use crate::report::card::actions::First;
use crate::report::card::causes::causes;
use crate::report::card::cells::cell;
use crate::report::card::chart::{HEIGHT, Span, WIDTH, bands};
use crate::report::card::sketch::{Sketch, lines};
use crate::report::card::texts;
use crate::report::places::Point;
use crate::report::seats::Seats;
use crate::vocabulary::SeatStatus;
use crate::vocabulary::SeatStatus::{Covered, Vacant};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn steps_are_days_until_there_are_more_than_fifty() {
    let fifty = Span::new(day("2021-01-01"), day("2021-02-19")).unwrap();
    assert_eq!((fifty.every, fifty.days().count()), (1, 50));
    // 51 days: steps of two days, 26 of them, the last told by its last day.
    let more = Span::new(day("2021-01-01"), day("2021-02-20")).unwrap();
    let days: Vec<_> = more.days().collect();
    assert_eq!((more.every, days.len()), (2, 26));
    assert_eq!((days[0], days[1], days[25]), (day("2021-01-01"), day("2021-01-03"), day("2021-02-20")));
    // 54 days: the last step is of two days, and told by the second.
    let whole = Span::new(day("2021-01-01"), day("2021-02-23")).unwrap();
    assert_eq!(whole.days().last(), Some(day("2021-02-23")));
    assert!(Span::new(day("2021-01-02"), day("2021-01-01")).is_none());
}

#[test]
fn days_stand_where_they_are_and_quarters_begin() {
    // 365 days over 200 wide: 1 April is 90 days on, 1 July 181, 1 October 273.
    let year = Span::new(day("2021-01-01"), day("2021-12-31")).unwrap();
    assert_eq!(year.ticks(), [90 * 200 / 365, 181 * 200 / 365, 273 * 200 / 365]);
    assert_eq!(year.across(day("2021-01-01")), Some(0));
    assert_eq!((year.across(day("2020-12-31")), year.across(day("2022-01-01"))), (None, None));
    // Of more than three years only the years.
    let four = Span::new(day("2021-01-01"), day("2024-12-31")).unwrap();
    assert_eq!(four.ticks().len(), 3);
}

fn seats(counts: &[(SeatStatus, u32)]) -> Seats {
    let mut seats = Seats::default();
    counts.iter().for_each(|(status, number)| seats.add(*status, *number));
    seats
}

#[test]
fn areas_lie_on_top_of_each_other() {
    assert_eq!((WIDTH, HEIGHT), (200, 64));
    let steps = [seats(&[(Covered, 1), (Vacant, 1)]), seats(&[(Covered, 2)])];
    let drawn = bands(&steps, Language::En);
    let told: Vec<_> = drawn.iter().map(|band| (band.mark.class, band.shape.as_str(), band.sign)).collect();
    // The one on top first, so that the other lies over it; each sign in the middle of where its area is.
    let expected = [
        ("vacant", "M0 64V0H200V64z", Some((50, 20))),
        ("covered", "M0 64V32H100V0H200V64z", Some((100, 36))),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_thin_area_has_no_sign_and_no_seats_no_area() {
    // One of eight is 8 of 64 high.
    let drawn = bands(&[seats(&[(Covered, 7), (Vacant, 1)])], Language::Nl);
    let signs: Vec<_> = drawn.iter().map(|band| (band.mark.class, band.sign.is_some())).collect();
    assert_eq!(signs, [("vacant", false), ("covered", true)]);
    assert!(bands(&[Seats::default()], Language::Nl).is_empty() && bands(&[], Language::Nl).is_empty());
}

#[test]
fn a_place_has_what_is_nearest_to_it() {
    let [west, east] = [Point { x: 0.0, y: 0.0 }, Point { x: 0.1, y: 0.0 }];
    let alone = cell(0, &[west]);
    assert!(alone.len() == 14 && alone.iter().all(|corner| corner.beyond.is_none()));
    let shared = cell(0, &[west, east]);
    assert!(shared.iter().all(|corner| corner.at.x <= 0.05 + 1e-9));
    let sides: Vec<_> = shared.iter().filter(|corner| corner.beyond == Some(1)).collect();
    assert!(sides.len() == 1 && (sides[0].at.x - 0.05).abs() < 1e-9, "{sides:?}");
    // Two in one place share it, and what is far away takes nothing.
    assert_eq!(cell(0, &[west, west, Point { x: 9.0, y: 9.0 }]).len(), 14);
    assert!(cell(5, &[west]).is_empty());
}

#[test]
fn long_names_take_two_lines() {
    assert_eq!(lines("Rivierenland"), ["Rivierenland"]);
    assert_eq!(lines("Midden-IJssel/Oost-Veluwe"), ["Midden-IJssel/", "Oost-Veluwe"]);
    assert_eq!(lines("Rijk van Nijmegen"), ["Rijk van", "Nijmegen"]);
    assert_eq!(lines("Alkmaarnoordkennemerland"), ["Alkmaarnoordkennemerland"]);
}

#[test]
fn a_sketch_has_every_region_of_the_cut_and_no_other() {
    let register = Register::demo();
    let own = Sketch::new(register.territory(), &texts(&register, Language::Nl), |_| None).unwrap();
    let names: Vec<_> = own.areas.iter().map(|area| area.name.clone()).collect();
    let regions: Vec<_> = register.territory().regions().map(|own| own.name.to_string()).collect();
    assert_eq!(names, regions);
    // An outline for every municipality, of which 51 are inside.
    let outlines: usize = own.areas.iter().map(|area| area.shape.matches('M').count()).sum();
    assert_eq!(outlines, 51);
    assert!(own.width <= 340 && own.height <= 320 && own.is_named && !own.borders.is_empty());
    let one: Register = r#"{"format":"bouwsteen/register/1","territory":{"edition":2021,"regions":["JZ25"]},"organisations":[],"contacts":[]}"#.parse().unwrap();
    let one = Sketch::new(one.territory(), &texts(&one, Language::Nl), |_| None).unwrap();
    assert!(one.areas.len() == 1 && one.borders.is_empty());
}

#[test]
fn causes_are_counted_by_kind_and_each_fact_once() {
    let register = Register::demo();
    let contact = register.contacts().next().unwrap().id.to_string();
    let meeting = register.meetings().first().unwrap().id.to_string();
    let facts = ["agreement/JZ25/2021-02-01", "agreement/JZ25/2021-02-01", &contact, &meeting];
    let mut because: Vec<_> = facts.map(|id| Because::Fact(id.to_owned().into())).into();
    because.extend([Because::Time(None), Because::Policy(RequirementId::MeetingsCount)]);
    let key = judged(&register, "2021-09-01").findings().next().unwrap().key();
    because.push(Because::Finding(Box::new(key)));
    for (language, expected) in BOTH.into_iter().zip([
        ["een ander beleid", "1 afspraak", "1 bijeenkomst", "1 contact", "verstreken tijd"],
        ["another policy", "1 agreement", "1 meeting", "1 contact", "time that went by"],
    ]) {
        let told = causes(because.iter(), [&register, &register], &texts(&register, language));
        assert_eq!(told, expected);
    }
}

#[test]
fn the_same_for_several_people_is_told_once() {
    let own = judged(&Register::demo(), "2021-09-01");
    let first = First::new(&own, &texts(own.register(), Language::En));
    let told: Vec<_> = first.actions.iter().map(|told| told.action.as_str()).collect();
    // The agreement of the Achterhoek and the rhythm of Midden-IJssel/Oost-Veluwe stand alone.
    assert!(!told[0].contains('×') && told[2] == "Have a contact confirmed (3×)", "{told:?}");
    assert_eq!(first.actions[2].actor, "Leger des Heils");
    let confirm = own.actions().into_iter().filter(|action| {
        action.requirement == RequirementId::ContactsFreshness && action.actor.to_string().ends_with("ldh")
    });
    let noord_veluwe: Vec<_> = confirm.filter(|action| action.region.to_string() == "JZ12").collect();
    let seats: u32 = noord_veluwe.iter().map(|action| action.resolves.seats).sum();
    assert_eq!((noord_veluwe.len(), seats), (3, 6));
    assert!(first.actions[2].resolves.starts_with("6 seats"), "{}", first.actions[2].resolves);
}
