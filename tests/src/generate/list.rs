//! A long list of people, as it could come in, and the register it is for.

use super::rng::Rng;
use super::write::Json;
use crate::edition::Edition;
use std::fmt::Write;

/// A list and its register: for `cargo xtask bench`, where other programs read the same.
pub struct Listed {
    /// The list: semicolons, Dutch headings.
    pub csv: String,
    /// The register.
    pub register: String,
}

/// The day of the list.
pub const LISTED_ON: &str = "2021-09-01";

const FUNCTIONS: [&str; 5] =
    ["jeugdconsulent", "gezinswerker", "casusregisseur", "gedragswetenschapper", "aandachtsfunctionaris"];
const FIRST: [&str; 8] = ["Noor", "Zoë", "Bram", "Renée", "Sanne", "Jörg", "Fatma", "Lotte"];
const FAMILY: [&str; 8] =
    ["de Vries", "Jansen", "van den Berg", "Öztürk", "Smit", "van ’t Hof", "Müller", "Bakker"];

/// What becomes of a row, in so many of a hundred rows.
#[derive(Clone, Copy)]
enum Fate {
    Same,
    OtherPhone,
    /// Found by name, since the address is that of a desk.
    SharedAddress,
    New,
    BadPhone,
    BadEmail,
    BadDate,
    BadPlace,
}

fn fate(percent: usize) -> Fate {
    match percent {
        0..=77 => Fate::Same,
        78..=85 => Fate::OtherPhone,
        86..=89 => Fate::SharedAddress,
        90..=93 => Fate::New,
        94..=95 => Fate::BadPhone,
        96..=97 => Fate::BadEmail,
        98 => Fate::BadDate,
        _ => Fate::BadPlace,
    }
}

/// A list of so many rows about the local teams of the whole country. Most people are known and the same; some have
/// another phone, a shared address, are new, or stand in a row that cannot be taken; and some are not on the list.
pub fn listed(seed: u64, rows: usize) -> Listed {
    let mut rng = Rng::new(seed);
    let municipalities = &Edition::of(2021).unwrap().municipalities;
    let mut csv = String::with_capacity(rows * 130);
    csv.push_str("Naam;Functie;Organisatie;Gemeente;E-mail;Telefoon;Laatst gecontroleerd\r\n");
    let mut register = Json::with_capacity(rows * 300);
    let head = "{\"format\":\"bouwsteen/register/1\",\"territory\":{\"edition\":2021},\"organisations\":[";
    let mut organisations = String::from(head);
    for (number, municipality) in municipalities.iter().enumerate() {
        let (comma, code) = (if number == 0 { "" } else { "," }, &municipality.code);
        let id = code.to_lowercase();
        write!(
            organisations,
            "{comma}{{\"id\":\"lt-{id}\",\"name\":\"Lokaal team {code}\",\"role\":\"localTeam\",\"serves\":[\"{code}\"]}}"
        )
        .unwrap();
    }
    organisations.push_str("],\"contacts\":");
    register.raw("[");
    for number in 0..rows {
        let municipality = &municipalities[number % municipalities.len()];
        let team = format!("lt-{}", municipality.code.to_lowercase());
        let fate = fate(rng.below(100));
        let name = format!("{} {} {number}", rng.pick(&FIRST), rng.pick(&FAMILY));
        let function = rng.pick(&FUNCTIONS);
        let email = match fate {
            Fate::SharedAddress => format!("balie@{team}.example"),
            _ => format!("persoon.{number}@{team}.example"),
        };
        let phone = format!("6{:08}", 10_000_000 + number);
        let is_known = !matches!(fate, Fate::New);
        if is_known {
            let known = if matches!(fate, Fate::OtherPhone) { "+31880000000" } else { "" };
            let known = if known.is_empty() { format!("+31{phone}") } else { known.to_owned() };
            register.raw(format_args!(
                "{{\"id\":\"{team}-{number}\",\"name\":\"{name}\",\"function\":\"{function}\",\"organisation\":\"{team}\",\
                 \"areas\":[\"{}\"],\"email\":\"{email}\",\"phone\":\"{known}\",\
                 \"confirmations\":[{{\"on\":\"2021-06-01\",\"by\":\"self\"}}]}}",
                municipality.code
            ));
        }
        // One in twenty-five is known and not on the list.
        if is_known && rng.chance(4) {
            continue;
        }
        let name = if rng.chance(20) { name.to_uppercase().replace(' ', "  ") } else { name };
        let phone = match fate {
            Fate::BadPhone => format!("06-{}", &phone[1..6]),
            _ => format!("06-{} {}", &phone[1..5], &phone[5..]),
        };
        let email = if matches!(fate, Fate::BadEmail) { email.replace('@', " at ") } else { email };
        let date = if matches!(fate, Fate::BadDate) { "31-6-2021" } else { "1-9-2021" };
        let place = match fate {
            Fate::BadPlace => "GM9999".to_owned(),
            _ => municipality.code.to_lowercase(),
        };
        write!(csv, "{name};{function};{team};{place};{email};{phone};{date}\r\n").unwrap();
    }
    let register = organisations + &register.into_text() + "]}";
    Listed { csv, register }
}
