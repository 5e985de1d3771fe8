//! Numbers as people write them.

use super::*;

fn read(text: &str) -> Result<String, InvalidPhone> {
    PhoneNumber::parse(text).map(|phone| phone.as_str().to_owned())
}

#[track_caller]
fn all_are(spellings: &[&str], expected: &str) {
    for spelling in spellings {
        assert_eq!(read(spelling).as_deref(), Ok(expected), "{spelling}");
    }
}

#[test]
fn one_number_has_many_spellings() {
    all_are(
        &[
            "0612345678",
            "06-12345678",
            "06 - 12 34 56 78",
            "06.12.34.56.78",
            "06/12345678",
            "(06) 12345678",
            "06\u{a0}12345678",
            "06\u{2011}12345678",
            "+31612345678",
            "+31 (0)6 12345678",
            "+31 (0) 6-12345678",
            "(+31) 6 12345678",
            "+31 06 12345678",
            "0031612345678",
            "0031 (0)6 12345678",
            "31612345678",
            "31 (0)6 12345678",
            "612345678",
            "612345678.0",
            "tel. 06-12345678",
            "Tel: 06-12345678",
            "M 06-12345678",
            "tel:+31612345678",
        ],
        "+31612345678",
    );
    all_are(
        &["0318 123456", "(0318) 12 34 56", "0318-123456", "318123456", "+31 318 123456"],
        "+31318123456",
    );
    all_are(&["026 - 377 12 34", "026-3771234", "263771234"], "+31263771234");
    all_are(&["088 0000014", "088-000 00 14", "880000014"], "+31880000014");
    all_are(&["0800 2000", "0800-2000", "+31 800 2000"], "+318002000");
    all_are(&["14 026", "14026", "14-026", "+31 14 026"], "14026");
    all_are(&["14 0318", "140318"], "140318");
    all_are(&["097012345678", "0970 12345678"], "+3197012345678");
}

/// Nine digits that begin with 31 are a number in Ede or nearby of which the 0 is gone; only when there is no such
/// area is 31 the country.
#[test]
fn thirty_one_is_the_country_only_if_it_must_be() {
    all_are(&["318001234", "31 800 1234"], "+31318001234");
    all_are(&["319001234"], "+319001234");
}

#[test]
fn numbers_of_other_countries_are_kept() {
    all_are(
        &["+49 89 12345678", "0049 89 12345678", "+49 (0)89 12345678", "0049 (0) 89/12345678"],
        "+498912345678",
    );
    all_are(&["+32 470 12 34 56"], "+32470123456");
    all_are(&["+39 (0)6 12345678", "+39 06 12345678"], "+390612345678");
    assert_eq!(read("+49 8912"), Err(InvalidPhone::Malformed), "six digits");
    assert_eq!(read("+49 8912 3456 7890 1234"), Err(InvalidPhone::Malformed), "eighteen digits");
    assert_eq!(read("498912345678"), Err(InvalidPhone::Malformed), "without + or 00");
}

#[test]
fn extensions_stay_with_the_number() {
    let spellings = [
        "026-3771234 tst 12",
        "026-3771234 tst. 12",
        "026-3771234, toestel 12",
        "026-3771234 (toestel 12)",
        "026-3771234 ext. 12",
        "026-3771234 x12",
        "+31263771234;ext=12",
    ];
    all_are(&spellings, "+31263771234;ext=12");
    for wrong in ["026-3771234 tst", "026-3771234 tst 1234567890", "026-3771234 kamer 12", "tst 12"] {
        assert_eq!(read(wrong), Err(InvalidPhone::Malformed), "{wrong}");
    }
}

#[test]
fn what_cannot_be_called_is_refused() {
    let wrong = [
        "",
        "geen",
        "112",
        "911",
        "116111",
        "1400",
        "14 099",
        "3771234",
        "8002000",
        "06-1234567",
        "06-123456789",
        "0319 123456",
        "0199 123456",
        "06 12345678 privé",
        "privé 06 12345678",
        "06-1234567x",
        "3,16123E+10",
        "0000612345678",
        "++31612345678",
        "06\n12345678",
        "jan@gi.example",
    ];
    for text in wrong {
        assert_eq!(read(text), Err(InvalidPhone::Malformed), "{text}");
    }
    assert_eq!(read(&"06 12345678 ".repeat(100)), Err(InvalidPhone::Malformed));
}

#[test]
fn two_numbers_are_not_one() {
    let several = [
        "06-12345678 / 06-87654321",
        "06-12345678/026-3771234",
        "06-12345678; 026-3771234",
        "06-12345678\n026-3771234",
        "06 12345678 of 026 3771234",
        "0612345678 0263771234",
        "+31612345678+31263771234",
        "026-3771234 tst 12, 06-12345678",
        "026-3771234, 06-12345678, 14 026",
        "0800 2000/14026",
    ];
    for text in several {
        assert_eq!(read(text), Err(InvalidPhone::Several), "{text}");
    }
}

#[test]
fn people_see_the_number_they_know() {
    let shown = [
        ("+31612345678", "06 12345678"),
        ("+31263771234", "026 3771234"),
        ("+31318123456", "0318 123456"),
        ("+31880000014", "088 0000014"),
        ("+318002000", "0800 2000"),
        ("+3197012345678", "0970 12345678"),
        ("14026", "14 026"),
        ("140318", "14 0318"),
        ("+498912345678", "+49 8912345678"),
        ("+12025550123", "+1 2025550123"),
        ("+352123456", "+352 123456"),
        ("+31318123456;ext=12", "0318 123456 tst 12"),
    ];
    for (kept, national) in shown {
        assert_eq!(PhoneNumber::parse(kept).unwrap().national(), national);
        assert_eq!(read(national).as_deref(), Ok(kept));
    }
}

#[test]
fn a_number_is_not_shown_by_accident() {
    let phone = PhoneNumber::parse("06 12345678").unwrap();
    assert_eq!(format!("{phone:?}"), "'…'");
    assert_eq!(phone.to_string(), "+31612345678");
    assert_eq!(serde_json::to_string(&phone).unwrap(), "\"+31612345678\"");
}
