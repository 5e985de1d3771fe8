//! What holds for every page, at every width, in both languages; and pages that were looked at.

use super::line::{Ink, Line, width};
use super::options::{Options, Style};
use super::view::View;
use super::{explain, overview, problems, reach, table};
use crate::assessment::Assessment;
use crate::date::Date;
use crate::language::Language;
use crate::policy::Policy;
use crate::register::Register;
use crate::vocabulary::SeatStatus;

const BOTH: [Language; 2] = [Language::Nl, Language::En];

fn day(date: &str) -> Date {
    date.parse().unwrap()
}

fn assessed(on: &str) -> Assessment {
    Register::demo().assess(&Policy::for_date(day(on)), day(on))
}

fn options(language: Language, width: usize, style: Style) -> Options {
    Options { language, width, style, ..Options::default() }
}

/// The demonstration register with its JSON changed.
fn changed(change: impl Fn(&mut serde_json::Value)) -> Register {
    let mut document = serde_json::from_str(&Register::demo().to_json()).unwrap();
    change(&mut document);
    Register::from_str(&document.to_string()).unwrap()
}

/// A page of every kind.
fn pages(options: &Options) -> Vec<String> {
    let mut pages: Vec<_> =
        ["2020-06-01", "2021-09-01", "2023-02-01"].map(|on| overview(&assessed(on), options)).into();
    let assessment = assessed("2021-09-01");
    let organisation = Options { organisation: "jbg".parse().ok(), ..options.clone() };
    pages.push(overview(&assessment, &organisation));
    let region = Options { region: "JZ32".parse().ok(), ..options.clone() };
    pages.push(overview(&assessment, &region));
    pages.extend((1..=12).filter_map(|number| explain(&assessment, number, options)));
    pages
}

#[test]
fn no_line_is_too_long_and_none_ends_in_spaces() {
    let bad = Register::from_str(r#"{"format":"bouwsteen/register/1","contact":[]}"#).unwrap_err();
    for columns in [1, 53, 60, 80, 100, 160] {
        for language in BOTH {
            let options = options(language, columns, Style::Plain);
            let mut pages = pages(&options);
            for area in ["GM0202", "GM0246", "GM0268/zuid", "JZ25"] {
                let area = area.parse().unwrap();
                pages.push(reach(&Register::demo(), &area, None, day("2021-09-01"), &options));
            }
            pages.push(problems(&bad, &options));
            for line in pages.iter().flat_map(|page| page.lines()) {
                assert!(width(line) <= columns.max(40), "{columns}: {line}");
                assert_eq!(line, line.trim_end());
            }
        }
    }
}

#[test]
fn ascii_is_ascii_and_colour_only_adds_colour() {
    for language in BOTH {
        for page in pages(&options(language, 100, Style::Ascii)) {
            assert!(
                page.is_ascii(),
                "{:?}",
                page.chars().filter(|letter| !letter.is_ascii()).collect::<String>()
            );
        }
        let plain = pages(&options(language, 90, Style::Plain));
        for style in [Style::Colour, Style::TrueColour] {
            let coloured = pages(&options(language, 90, style));
            assert!(coloured.iter().all(|page| page.contains("\u{1b}[")));
            let stripped: Vec<_> = coloured.iter().map(|page| stripped(page)).collect();
            assert!(stripped == plain, "{style:?}");
        }
    }
}

/// The text without its escape sequences.
fn stripped(page: &str) -> String {
    let mut parts = page.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or("", |(_, rest)| rest))
}

#[test]
fn colours_are_those_of_the_table() {
    let page = overview(&assessed("2021-09-01"), &options(Language::Nl, 100, Style::TrueColour));
    assert!(page.contains("\u{1b}[48;2;245;194;66;38;2;43;29;0m! 2/3\u{1b}[0m"));
    let page = overview(&assessed("2021-09-01"), &options(Language::Nl, 100, Style::Colour));
    assert!(page.contains("\u{1b}[48;5;215;38;5;16m! 2/3\u{1b}[0m"));
}

#[test]
fn nobody_is_named_unless_asked() {
    let register = Register::demo();
    for language in BOTH {
        let mut options = options(language, 100, Style::Plain);
        let text = pages(&options).join("\n");
        for contact in register.contacts() {
            let details = [Some(&contact.name), contact.email.as_ref(), contact.phone.as_ref()];
            for detail in details.into_iter().flatten() {
                assert!(!text.contains(detail.as_str()), "{}", contact.id);
            }
        }
        options.names = true;
        let text = overview(&assessed("2021-09-01"), &options);
        assert!(register.contacts().any(|contact| text.contains(contact.name.as_str())));
    }
}

#[test]
fn what_is_counted_agrees_with_the_totals() {
    for on in ["2021-03-01", "2021-09-01", "2022-06-01"] {
        let (assessment, options) = (assessed(on), Options::default());
        let view = View::new(&assessment, &options);
        let totals = assessment.coverage_totals();
        assert_eq!(view.regions.len(), 7);
        for part in &view.regions {
            let own = || totals.iter().filter(|total| total.region == part.code);
            for status in SeatStatus::ALL {
                assert_eq!(part.seats.of(*status), own().map(|total| total.of(*status)).sum::<u32>());
            }
            assert_eq!(part.seats.total(), own().map(|total| total.total).sum::<u32>());
        }
        let (covered, all) = (view.total().covered(), view.total().total());
        let page = overview(&assessment, &options);
        assert_eq!(all, totals.iter().map(|total| total.total).sum::<u32>());
        let said = if covered == 0 { "geen".to_owned() } else { covered.to_string() };
        assert!(page.contains(&format!("op {said} van de {all} plekken")), "{page}");
    }
}

/// The headline counts from the rows of the day; while verdicts are of that day too, actions say the same.
#[test]
fn the_missing_decision_is_the_first_action() {
    let assessment = assessed("2021-09-01");
    let seats = assessment.actions().first().unwrap().resolves.seats;
    let page = overview(&assessment, &Options::default());
    let sentence =
        format!("{seats} daarvan hangen op één besluit: een afspraak over contactbeheer in Achterhoek.");
    assert!(page.contains(&sentence));
}

#[test]
fn seats_lapse_within_fourteen_days_and_no_later() {
    let register = changed(|document| {
        document["territory"]["regions"] = serde_json::json!(["JZ32"]);
        document["organisations"] = serde_json::json!([
            {"id": "a", "name": "A", "role": "localTeam", "serves": ["GM0225"]},
            {"id": "b", "name": "B", "role": "localTeam", "serves": ["GM0252"]}
        ]);
        let agreement = serde_json::json!({"region": "JZ32", "rhythms": {"localTeam": {"every": "P1M"}}});
        document["agreements"] = serde_json::json!([agreement]);
        let contact = |id: &str, organisation: &str, area: &str| {
            let confirmed = [serde_json::json!({"on": "2021-08-15", "by": "self"})];
            serde_json::json!({"id": id, "name": "N", "organisation": organisation, "areas": [area],
                "confirmations": confirmed})
        };
        document["contacts"] =
            serde_json::json!([contact("a1", "a", "GM0225"), contact("b1", "b", "GM0252")]);
        for section in ["divisions", "distributions", "meetings", "learningGroups", "valueTests"] {
            document[section] = serde_json::json!([]);
        }
    });
    let said = |on: &str| overview(&register.assess(&Policy::gvjb_2021(), day(on)), &Options::default());
    assert!(said("2021-09-01").contains("Binnen 14 dagen vervalt geen bereikbare plek."));
    assert!(said("2021-09-02").contains("vervallen 2 bereikbare plekken, de eerste op 16 sep 2021"));
    // On the day after the last the seats are lost, and not counted as lapsing.
    assert!(said("2021-09-15").contains("vervallen 2 bereikbare plekken"));
    assert!(!said("2021-09-16").contains("Binnen 14 dagen"));
}

#[test]
fn an_empty_register_has_no_share_and_no_all() {
    let empty = |territory: &str| {
        let document = format!(
            r#"{{"format":"bouwsteen/register/1","territory":{territory},"organisations":[],"contacts":[]}}"#
        );
        Register::from_str(&document).unwrap().assess(&Policy::gvjb_2021(), day("2021-09-01"))
    };
    let nothing = empty(r#"{"edition":2021,"province":"Gelderland","regions":["JZ01"]}"#);
    let nobody = empty(r#"{"edition":2021,"province":"Gelderland"}"#);
    for language in BOTH {
        let options = options(language, 100, Style::Plain);
        let texts = [&nothing, &nobody].map(|assessment| overview(assessment, &options));
        for text in &texts {
            assert!(!text.contains('%') && !text.contains(" alle ") && !text.contains(" all "), "{text}");
        }
        assert!(texts[0].contains(language.pick("geen plekken om te tellen", "no seats to count")));
        assert!(texts[1].contains(language.pick("op geen van de 204", "any of the 204")));
    }
}

#[test]
fn what_one_must_know_is_said() {
    let page = |on, options: &Options| overview(&assessed(on), options);
    let plain = Options::default();
    assert!(page("2021-09-01", &plain).contains("(voorgesteld)"));
    assert!(page("2021-09-01", &plain).contains("4 van 7 gemeenten"));
    assert!(!page("2021-09-01", &plain).contains("Oordelen"));
    let later = page("2023-02-01", &plain);
    assert!(later.contains("Oordelen en acties gelden op 31 december 2022"));
    assert!(later.contains("die van 2021, niet die van 2023"));
    assert!(page("2020-06-01", &plain).contains("Dit beleid begint op 1 januari 2021"));
    let region = Options { region: "JZ21".parse().ok(), ..plain.clone() };
    let page_of_region = page("2021-09-01", &region);
    assert!(page_of_region.contains("Alleen regio FoodValley."));
    assert!(page_of_region.contains("Barneveld") && !page_of_region.contains("Elburg"));
}

#[test]
fn an_organisation_sees_its_own_seats_and_actions() {
    let (assessment, options) =
        (assessed("2021-09-01"), Options { organisation: "lt-maasdriel".parse().ok(), ..Options::default() });
    let view = View::new(&assessment, &options);
    assert_eq!((view.total().total(), view.total().covered()), (1, 0));
    // The municipality acts for its local team; spreading the list is for the custodian.
    let kinds: Vec<_> = view.actions.iter().map(|action| action.requirement.as_str()).collect();
    assert!(!kinds.is_empty() && kinds.iter().all(|kind| *kind == "contacts.freshness"), "{kinds:?}");
    let page = overview(&assessment, &options);
    assert!(page.contains("Nee: op de enige plek is niemand bereikbaar."));
    assert!(!page.contains("GI") && !page.contains("Zaltbommel"));
}

#[test]
fn text_in_a_file_cannot_steer_the_terminal() {
    let register = changed(|document| {
        document["meta"]["title"] = "rood\u{1b}[31m\nregel\u{202e}om".into();
    });
    let assessment = register.assess(&Policy::gvjb_2021(), day("2021-09-01"));
    for style in [Style::Ascii, Style::Plain] {
        let page = overview(&assessment, &options(Language::Nl, 100, style));
        assert_eq!(page.lines().next(), Some("rood?[31m?regelom"));
    }
}

#[test]
fn actions_are_numbered_as_they_are_explained() {
    let (assessment, options) = (assessed("2021-09-01"), Options::default());
    let page = overview(&assessment, &options);
    for number in 1..=10 {
        let text = explain(&assessment, number, &options).unwrap();
        let action = text.lines().next().unwrap().split_once("  ").unwrap().1;
        let line = page.lines().find(|line| line.trim_start().starts_with(&format!("{number}  "))).unwrap();
        assert!(line.contains(action), "{line}: {action}");
    }
    assert_eq!(explain(&assessment, 0, &options), None);
    assert_eq!(explain(&assessment, assessment.actions().len() + 1, &options), None);
}

#[test]
fn lines_break_at_spaces_and_keep_their_ink() {
    let texts = |lines: Vec<Line>| -> Vec<String> {
        lines.into_iter().map(|line| line.0.into_iter().map(|(_, text)| text).collect()).collect()
    };
    assert_eq!(texts(Line::plain("een twee   drie").wrapped(8)), ["een twee", "drie"]);
    assert_eq!(texts(Line::plain("een twee   drie").hung(8, 2)), ["een twee", "  drie"]);
    assert_eq!(texts(Line::plain("een\u{a0}twee drie").wrapped(8)), ["een\u{a0}twee", "drie"]);
    assert_eq!(texts(Line::plain("langeregel").wrapped(4)), ["lang", "ereg", "el"]);
    assert_eq!(texts(Line::plain("").wrapped(4)), [""]);
    let inked = Line::strong("a b").and(Ink::Dim, " c");
    assert_eq!(inked.wrapped(9), [Line::strong("a b").and(Ink::Plain, " ").and(Ink::Dim, "c")]);
    assert_eq!(width("e\u{301}é→日"), 5);
}

#[test]
fn blocks_fill_columns_in_the_order_of_reading() {
    let block = |height: usize| vec![Line::plain("x"); height];
    let heights = |blocks: &[usize], columns| -> Vec<usize> {
        let blocks = blocks.iter().map(|height| block(*height)).collect();
        table::newspaper(blocks, columns).iter().map(Vec::len).collect()
    };
    assert_eq!(heights(&[7, 9, 5, 9, 13, 9, 8], 2), [33, 32]);
    assert_eq!(heights(&[2, 2], 5), [2, 2]);
    assert_eq!(heights(&[3, 3, 3], 1), [11]);
    assert!(heights(&[], 2).is_empty());
}

#[test]
fn pages_that_were_looked_at() {
    let assessment = assessed("2021-09-01");
    let page = |language, width, style| overview(&assessment, &options(language, width, style));
    insta::assert_snapshot!("overview_nl_100", page(Language::Nl, 100, Style::Plain));
    insta::assert_snapshot!("overview_en_100", page(Language::En, 100, Style::Plain));
    insta::assert_snapshot!("overview_nl_60_ascii", page(Language::Nl, 60, Style::Ascii));
    let options = Options::default();
    let area = "GM0246".parse().unwrap();
    insta::assert_snapshot!(
        "reach_nl_100",
        reach(&Register::demo(), &area, None, day("2021-09-01"), &options)
    );
}
