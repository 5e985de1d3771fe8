//! Spellings of phone numbers, each with what the library makes of it: `phones.jsonl`.

use bouwsteen::exchange::PhoneNumber;
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

/// Written by hand: what lists really hold, right and wrong.
const BY_HAND: &str = include_str!("../phones.txt");

/// The digits behind a code.
const DIGITS: &str = "2345678901234567";

/// Writes a line for each spelling: the text, the number or null, and how it is shown.
pub(crate) fn write(folder: &Path) -> io::Result<()> {
    let mut file = BufWriter::new(std::fs::File::create(folder.join("phones.jsonl"))?);
    for text in spellings() {
        let phone = PhoneNumber::parse(&text).ok();
        let number = phone.as_ref().map(PhoneNumber::as_str);
        let shown = phone.as_ref().map(PhoneNumber::national);
        writeln!(file, "{}", json!({ "text": text, "number": number, "shown": shown }))?;
    }
    file.flush()
}

/// All spellings, each once.
fn spellings() -> BTreeSet<String> {
    let by_hand = BY_HAND.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut all: BTreeSet<String> = by_hand.map(|line| line.replace("\\u00a0", "\u{a0}")).collect();
    every_code(&mut all);
    services(&mut all);
    short_numbers(&mut all);
    many_ways(&mut all);
    all
}

/// `width` digits in all, beginning with a code.
fn filled(code: &str, width: usize) -> String {
    let mut digits = code.to_owned();
    digits.extend(DIGITS.chars().cycle().take(width.saturating_sub(code.len())));
    digits
}

/// Numbers in every thinkable area, one digit too short and one too long as well.
fn every_code(all: &mut BTreeSet<String>) {
    // Behind 00 numbers of other countries begin.
    for code in 100..1_000 {
        let code = code.to_string();
        for width in [8, 9, 10, 11] {
            all.insert(format!("0{}", filled(&code, width)));
        }
        all.insert(format!("+31{}", filled(&code, 9)));
        // Without the 0, as a spreadsheet keeps a number.
        all.insert(filled(&code, 9));
        // Without the + as well.
        all.insert(format!("31{}", filled(&code, 9)));
    }
    for code in 1_000..10_000 {
        all.insert(format!("0{}", filled(&code.to_string(), 9)));
    }
}

/// Free and paid numbers of every length.
fn services(all: &mut BTreeSet<String>) {
    for code in ["800", "801", "900", "901", "906", "909", "908", "970", "971", "91", "66", "67", "88", "6"] {
        for width in 5..13 {
            all.insert(format!("0{}", filled(code, width)));
            all.insert(format!("0{} {}", code, filled("", width)));
            all.insert(format!("+31 {}", filled(code, width)));
        }
    }
}

/// Numbers without an area code: of municipalities, of alarm centres, or just too short.
fn short_numbers(all: &mut BTreeSet<String>) {
    for code in 0..100 {
        all.insert(format!("140{code:02}"));
        all.insert(format!("14 0{code:02}"));
    }
    for code in 0..1_000 {
        all.insert(format!("140{code:03}"));
        all.insert(format!("14 0{code:03}"));
        all.insert(format!("{code:03}"));
        all.insert(format!("1{code:03}"));
        all.insert(format!("116{code:03}"));
    }
}

/// Numbers of every kind, each in the ways people write them.
fn many_ways(all: &mut BTreeSet<String>) {
    let numbers = [
        ("6", "12345678"),
        ("26", "3771234"),
        ("20", "6241111"),
        ("70", "3614488"),
        ("318", "123456"),
        ("544", "471234"),
        ("88", "0000014"),
        ("85", "1234567"),
        ("800", "2000"),
        ("800", "0113"),
        ("900", "1234567"),
        ("66", "1234567"),
        ("970", "12345678"),
        // No such areas.
        ("319", "123456"),
        ("99", "1234567"),
        ("67", "1234567"),
    ];
    for (code, rest) in numbers {
        for prefix in
            ["0", "(0", "+31", "+31 ", "+31(0)", "+31 (0) ", "+31-(0)", "0031", "0031 (0)", "(+31) ", "+31 0"]
        {
            for between in ["", " ", "-", " - ", ".", "/", ") ", ")", "\u{a0}", "\u{2013}", "\u{2011}"] {
                all.insert(format!("{prefix}{code}{between}{rest}"));
            }
        }
        let pairs: Vec<String> =
            rest.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair).into_owned()).collect();
        for between in [" ", ".", "-"] {
            all.insert(format!("0{code} {}", pairs.join(between)));
            all.insert(format!("+31 {code} {}", pairs.join(between)));
        }
        for extension in [" ext. 12", " ext 12", ";ext=12", " x12", " ext. 123456789"] {
            all.insert(format!("0{code} {rest}{extension}"));
            all.insert(format!("+31 {code} {rest}{extension}"));
        }
    }
}
