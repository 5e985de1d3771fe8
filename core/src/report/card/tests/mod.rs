//! A card is whole, small, keeps to itself, tells nobody apart, and says what the register and the assessment say.

mod parts;

use super::{assessment, comparison, register, style, timeline};
use crate::assessment::Assessment;
use crate::change::Change;
use crate::date::{Date, Period};
use crate::language::Language;
use crate::policy::Policy;
use crate::register::Register;
use crate::vocabulary::{SeatStatus, Verdict};

const DAYS: [&str; 3] = ["2021-09-01", "2021-12-31", "2022-06-30"];
const BOTH: [Language; 2] = [Language::Nl, Language::En];

fn judged(register: &Register, day: &str) -> Assessment {
    let on = day.parse().unwrap();
    register.assess(&Policy::for_date(on), on)
}

fn through(first: &str, last: &str) -> Period {
    Period::through(first.parse().ok(), last.parse().unwrap()).unwrap()
}

/// Every kind of card of a register, by name.
fn cards(of: &Register, language: Language) -> Vec<(String, String)> {
    let policy = Policy::gvjb_2021();
    let mut cards = vec![("register".to_owned(), register(of, language))];
    cards.extend(DAYS.map(|day| (format!("assessment {day}"), assessment(&judged(of, day), language))));
    for period in [through("2021-01-01", "2021-12-31"), through("2021-03-01", "2022-06-30"), Period::ALWAYS] {
        let own = of.timeline(&policy, period);
        cards.push((format!("timeline {period:?}"), timeline(&own, language)));
    }
    for (later, earlier) in [(DAYS[1], DAYS[0]), (DAYS[2], DAYS[1]), (DAYS[0], DAYS[0])] {
        let text = comparison(&judged(of, later), &judged(of, earlier), language);
        cards.push((format!("comparison {earlier} {later}"), text));
    }
    cards
}

fn all_cards() -> Vec<(String, String)> {
    BOTH.into_iter().flat_map(|language| cards(&Register::demo(), language)).collect()
}

/// The card without its stylesheet.
fn body(card: &str) -> String {
    let (before, rest) = card.split_once("<style>").unwrap();
    let (_, after) = rest.split_once("</style>").unwrap();
    format!("{before}{after}")
}

/// What is left to read where everything else is taken out, a line for each element.
fn words(card: &str) -> String {
    let body = body(card);
    let pieces = body.split('<').filter_map(|piece| piece.split_once('>'));
    let texts = pieces.map(|(_, text)| text.trim()).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_tag_that_opens_closes() {
    for (name, card) in all_cards() {
        let mut open = Vec::new();
        for piece in card.split('<').skip(1) {
            let (tag, _) = piece.split_once('>').unwrap();
            let tag_name = tag.split([' ', '\n']).next().unwrap();
            match tag_name.strip_prefix('/') {
                Some(close) => assert_eq!(open.pop(), Some(close), "{name}"),
                None if !tag.ends_with('/') => open.push(tag_name),
                None => {}
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
        assert!(card.starts_with("<div class=\"bouwsteen-card\"") && card.ends_with("</div>"), "{name}");
        assert!(card.lines().all(|line| !line.trim().is_empty()), "{name} has an empty line");
    }
}

#[test]
fn a_card_loads_nothing_runs_nothing_and_has_no_ids() {
    for (name, card) in all_cards() {
        for forbidden in ["<script", "<link", "<img", "<iframe", "http:", "https:", "url(", "@import", "<a "]
        {
            assert!(!card.contains(forbidden), "{name}: {forbidden}");
        }
        for attribute in [" id=", " style=", " onload=", " onclick=", "href", "src="] {
            assert!(!body(&card).contains(attribute), "{name}: {attribute}");
        }
    }
}

#[test]
fn a_card_is_small() {
    for (name, card) in all_cards() {
        assert!(card.len() <= 30_000, "{name}: {} bytes", card.len());
    }
}

#[test]
fn every_rule_is_about_what_stands_inside_a_card() {
    let style = style();
    assert!(!style.contains("/*") && !style.contains('&'), "everything is filled in");
    let mut rules = 0;
    for piece in style.split('{').map(|piece| piece.rsplit(['}', ';']).next().unwrap().trim()) {
        if piece.is_empty() || piece.starts_with("@media") || piece.starts_with("@container") {
            continue;
        }
        rules += 1;
        let is_theme =
            piece.starts_with(":is([data-jp-theme-light=") && piece.contains(") .bouwsteen-card:not(#_)");
        assert!(piece.starts_with(".bouwsteen-card:not(#_)") || is_theme, "{piece}");
        // A comma outside brackets would begin a rule about something else.
        let mut depth = 0;
        for (at, letter) in piece.char_indices() {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                ',' if depth == 0 => {
                    assert!(piece[at + 1..].starts_with(".bouwsteen-card:not(#_) "), "{piece}")
                }
                _ => {}
            }
        }
    }
    assert!(rules > 60, "{rules}");
}

#[test]
fn nobody_stands_in_a_card() {
    let register = Register::demo();
    for (name, card) in all_cards() {
        let text = words(&card);
        let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
        let ids: Vec<_> = register.contacts().map(|own| own.id.to_string()).collect();
        assert!(words.all(|word| !ids.iter().any(|id| id == word)), "{name}");
        for contact in register.contacts() {
            let details = [&contact.email, &contact.phone].into_iter().flatten().map(|own| own.as_str());
            for personal in details.chain([contact.name.as_str()]) {
                assert!(!card.contains(personal), "{name}: {personal}");
            }
        }
    }
}

#[test]
fn what_stands_in_a_register_stays_text() {
    let hostile = r#"<script>alert('x')</script>\" onload=\"x & <b>"#;
    let text = Register::demo().to_json();
    let title = Register::demo().meta().unwrap().title.clone().unwrap();
    let text = text.replace(title.as_str(), hostile).replace("Lokaal team Heerde", hostile);
    let text = text.replace("Arnhem en omgeving", hostile);
    let register: Register = text.parse().unwrap();
    for (name, card) in cards(&register, Language::Nl) {
        let body = body(&card);
        assert!(
            !body.contains("<script") && !body.contains("<b>alert") && !body.contains("\" onload"),
            "{name}"
        );
        assert!(body.contains("alert("), "{name} shows the title, as text");
    }
}

#[test]
fn the_card_of_a_register_counts_what_is_in_force() {
    let text = words(&register(&Register::demo(), Language::Nl));
    let demo = Register::demo();
    let day = demo.meta().unwrap().as_of.unwrap();
    let people = demo.contacts().filter(|own| own.in_service.contains(day)).count();
    assert!(text.contains(&format!("{people}\ncontacten")), "{text}");
    assert!(text.contains("Gelderland: 7 regio&#39;s met 51 gemeenten, indeling van 2021"), "{text}");
    assert!(text.contains("FoodValley: 4 van de 7 gemeenten"), "{text}");
    // Without a day everybody counts.
    let whole = demo.to_json().replacen(&format!(r#""asOf":"{day}","#), "", 1);
    let whole = words(&register(&whole.parse().unwrap(), Language::Nl));
    assert!(
        whole.contains(&format!("{}\ncontacten", demo.contacts().count())) && !whole.contains("Stand op")
    );
}

#[test]
fn the_card_of_an_assessment_says_what_it_found() {
    // 302 seats; the dates and counts as the demonstration tells them (`xtask/src/demo`).
    for (day, reachable) in DAYS.into_iter().zip([230, 278, 253]) {
        let own = judged(&Register::demo(), day);
        let text = words(&assessment(&own, Language::Nl));
        assert!(text.contains(&format!("op {reachable} van de 302 plekken")), "{day}");
        let not_met = own.steps().iter().filter(|step| step.verdict == Verdict::NotMet).count();
        assert_eq!(text.lines().filter(|line| *line == "niet voldaan").count(), not_met, "{day}");
        let actions = own.actions();
        let rest = text.lines().find(|line| line.starts_with("En ") && line.ends_with("andere acties."));
        let rest: usize = rest.unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let times = text.lines().filter_map(|line| line.strip_suffix("×)")?.rsplit_once('(')?.1.parse().ok());
        let told: Vec<usize> = times.collect();
        // Three lines: those with a number stand for so many, the others for one.
        assert_eq!(rest + told.iter().sum::<usize>() + 3 - told.len(), actions.len(), "{day}");
    }
}

#[test]
fn the_card_of_a_timeline_counts_as_its_days_do() {
    let register = Register::demo();
    let own = register.timeline(&Policy::gvjb_2021(), through("2021-03-01", "2022-06-30"));
    let text = words(&timeline(&own, Language::Nl));
    let [first, last] = ["2021-03-01", "2022-06-30"].map(|day| day.parse::<Date>().unwrap());
    for (region, _) in own.regions() {
        let share = |day| {
            let day = own.at(region, day).unwrap();
            let covered = day.seats(SeatStatus::Covered) + day.seats(SeatStatus::Replaced);
            format!("{covered}/{}", day.seats.iter().sum::<u32>())
        };
        assert!(text.contains(&format!("\n{} → {}\n", share(first), share(last))), "{region}");
    }
    assert!(text.contains("einde van het beleid: 31 december 2021"));
    assert!(text.contains("Vooruit vanaf 30 juni 2022") && text.contains("die op die dag bereikbaar zijn"));
    let lapses = own.lapses(last).iter().filter(|lapse| lapse.on <= last.plus_days(91)).count();
    assert!(text.contains(&format!("vervallen binnen 90 dagen {lapses} van de 253 plekken")), "{text}");
    // A policy that ends on the last day or later has no end within.
    let year = register.timeline(&Policy::gvjb_2021(), through("2021-01-01", "2021-12-31"));
    assert!(!timeline(&year, Language::Nl).contains("einde van het beleid"));
}

#[test]
fn the_card_of_a_comparison_counts_and_tells_what_changed() {
    let register = Register::demo();
    let [september, december] = [DAYS[0], DAYS[1]].map(|day| judged(&register, day));
    let text = words(&comparison(&december, &september, Language::Nl));
    // The Noord-Veluwe was not met because one institution had not been asked (DOMAIN §6).
    let step = text.split("Noord-Veluwe, stap 1:").nth(1).unwrap();
    let told: Vec<_> = step.trim_start().lines().take(5).collect();
    assert_eq!(told[..4], ["■", "niet voldaan →", "√", "voldaan"]);
    assert!(told[4].contains("5 oktober 2021"), "{told:?}");
    // The numbers of the table add up to those of the sentence.
    let numbers = |text: &str| -> Vec<usize> {
        text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect()
    };
    let sentence = text.lines().find(|line| line.starts_with("Van de oordelen")).unwrap();
    let table = text.split("Waardoor").nth(1).unwrap().split("Stappen met").next().unwrap();
    let rows: Vec<usize> = table.lines().filter_map(|line| line.parse().ok()).collect();
    let side = |side| rows.iter().skip(side).step_by(2).sum::<usize>();
    assert_eq!([side(0), side(1)], numbers(sentence)[..]);
    // Nothing changes between a day and itself.
    let same = words(&comparison(&september, &september, Language::En));
    assert!(same.contains("No verdict that decides a step became otherwise."), "{same}");
}

#[test]
fn another_register_or_policy_is_told() {
    let register = Register::demo();
    let [before, after] = [DAYS[1], DAYS[2]].map(|day| judged(&register, day));
    let text = words(&comparison(&after, &before, Language::En));
    assert!(
        text.contains("stap 1 en 2 in 2021 (proposed) → ") && text.contains("in 2022 (proposed)"),
        "{text}"
    );
    assert!(!text.contains("the register changed"));
    let spread = register.distributions().first().unwrap().clone();
    let other = register.with(&[Change::RemoveDistribution(spread)]).unwrap().0;
    let text = words(&comparison(&judged(&other, DAYS[2]), &after, Language::En));
    assert!(text.contains("the register changed"), "{text}");
}

#[test]
fn there_may_be_nothing_to_show() {
    let inline = r#"{"format":"bouwsteen/register/1","territory":{"inline":{"regions":[],"municipalities":[]}},"organisations":[],"contacts":[]}"#;
    let empty: Register = inline.parse().unwrap();
    for (name, card) in cards(&empty, Language::Nl) {
        assert!(!card.contains("<path") && card.ends_with("</div>"), "{name}");
    }
    let never = Period::new("2021-01-01".parse().ok(), "2021-01-01".parse().ok()).unwrap();
    let card = timeline(&Register::demo().timeline(&Policy::gvjb_2021(), never), Language::En);
    assert!(words(&card).contains("There are no days or no seats to show."));
    let day =
        timeline(&Register::demo().timeline(&Policy::gvjb_2021(), through(DAYS[0], DAYS[0])), Language::En);
    assert!(
        words(&day).contains("230/302 → 230/302") && words(&day).contains("\n1 September 2021\n"),
        "{day}"
    );
}

#[test]
fn a_whole_country_is_shortened() {
    let country =
        r#"{"format":"bouwsteen/register/1","territory":{"edition":2021},"organisations":[],"contacts":[]}"#;
    let country: Register = country.parse().unwrap();
    let own = words(&assessment(&judged(&country, DAYS[0]), Language::Nl));
    assert!(
        own.contains("De 12 regio&#39;s waar het kleinste deel bereikbaar is. En nog 30 regio&#39;s."),
        "{own}"
    );
    let card = timeline(&country.timeline(&Policy::gvjb_2021(), through(DAYS[0], DAYS[1])), Language::Nl);
    assert!(words(&card).contains("En nog 35 regio&#39;s."), "all together, then seven of 42");
    assert_eq!(card.matches("<div class=\"chart\">").count(), 8);
}

/// How much two colours differ in light, as WCAG counts.
fn contrast(one: &str, other: &str) -> f64 {
    let light = |colour: &str| {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    };
    let (one, other) = (light(one) + 0.05, light(other) + 0.05);
    (one / other).max(other / one)
}

#[test]
fn colours_can_be_told_from_each_other() {
    let dark = "#1b2027";
    assert!(style().contains(&format!("--ground:{dark}")));
    let seats = SeatStatus::ALL.iter().map(|own| (own.colours(), own.colours_in_dark()));
    let verdicts = Verdict::ALL.iter().map(|own| (own.colours(), own.colours_in_dark()));
    for (by_day, by_night) in seats.chain(verdicts) {
        for (fill, text) in [by_day, by_night] {
            assert!(contrast(fill, text) >= 4.5, "{text} on {fill}");
        }
    }
    for status in SeatStatus::ALL.iter().filter(|own| **own != SeatStatus::Unverified) {
        let (fill, _) = status.colours_in_dark();
        assert!(contrast(fill, dark) >= 3.0, "{fill} on {dark}");
    }
}

#[test]
fn texts_that_were_looked_at() {
    let demo = Register::demo();
    let year = demo.timeline(&Policy::gvjb_2021(), through("2021-03-01", "2022-06-30"));
    let [september, december] = [DAYS[0], DAYS[1]].map(|day| judged(&demo, day));
    for language in BOTH {
        let own = [
            register(&demo, language),
            assessment(&september, language),
            timeline(&year, language),
            comparison(&december, &september, language),
        ];
        let texts = own.map(|card| words(&card)).join("\n\n");
        insta::assert_snapshot!(format!("cards_{language}"), texts);
    }
}
