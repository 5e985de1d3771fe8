//! What became of the lists after the first day asked: rounds of confirmation until the middle of 2022.
//!
//! A round confirms on one day the people of a region, but for those of whom nothing came.

use super::day::Day;
use super::stories::concerns;

struct Round {
    region: &'static str,
    on: &'static str,
    /// Organisations; `lt` is every local team.
    of: &'static [&'static str],
    /// Whose confirmation did not come; `…-*` is the whole team.
    without: &'static [&'static str],
}

const fn round(region: &'static str, on: &'static str, of: &'static [&'static str]) -> Round {
    Round { region, on, of, without: &[] }
}

const NOORD_VELUWE: &[&str] = &["lt", "vt-nog", "rvdk", "jbg", "wss", "ldh"];
const MIDDEN_IJSSEL: &[&str] = NOORD_VELUWE;
const FOODVALLEY: &[&str] = &["lt", "vt-gm", "rvdk", "jbg", "wss", "ldh"];
const ACHTERHOEK: &[&str] = &["lt", "vt-nog", "rvdk", "jbg", "wss"];
const CENTRAAL: &[&str] = FOODVALLEY;
const RIVIERENLAND: &[&str] = &["lt", "vt-gz", "rvdk", "jbg", "wss"];
const NIJMEGEN: &[&str] = &["lt", "vt-gz", "rvdk", "jbg", "wss", "ldh"];

const ROUNDS: &[Round] = &[
    // Noord-Veluwe gets in order, also the Leger des Heils, and stays so.
    round("JZ12", "2021-10-12", NOORD_VELUWE),
    round("JZ12", "2022-01-11", NOORD_VELUWE),
    round("JZ12", "2022-04-12", NOORD_VELUWE),
    // Midden-IJssel/Oost-Veluwe waits for a rhythm for the Board; Lochem is late, then the institution is.
    Round { region: "JZ17", on: "2021-10-14", of: MIDDEN_IJSSEL, without: &["lt-lochem-*"] },
    round("JZ17", "2022-01-13", MIDDEN_IJSSEL),
    round("JZ17", "2022-04-14", &["lt", "vt-nog", "rvdk", "wss", "ldh"]),
    // FoodValley: twice a year everybody.
    round("JZ21", "2021-11-16", FOODVALLEY),
    round("JZ21", "2022-05-10", FOODVALLEY),
    // Achterhoek, since there is an agreement.
    round("JZ25", "2021-11-09", ACHTERHOEK),
    round("JZ25", "2022-04-19", ACHTERHOEK),
    // Centraal Gelderland: Veilig Thuis drops out in the autumn and is back in the new year.
    round("JZ28", "2021-10-19", &["lt", "rvdk", "jbg", "wss", "ldh"]),
    round("JZ28", "2022-01-18", CENTRAAL),
    round("JZ28", "2022-04-12", CENTRAAL),
    // Rivierenland: nothing from Maasdriel; after January nobody asked any more, only the Board went on.
    Round { region: "JZ30", on: "2021-10-26", of: RIVIERENLAND, without: &["lt-maasdriel-*"] },
    round("JZ30", "2021-12-06", &["wss"]),
    round("JZ30", "2022-01-25", RIVIERENLAND),
    round("JZ30", "2022-03-15", &["rvdk"]),
    // Rijk van Nijmegen: in order, until the largest team forgot its list in the spring.
    round("JZ32", "2021-10-21", NIJMEGEN),
    Round { region: "JZ32", on: "2022-04-14", of: NIJMEGEN, without: &["lt-nijmegen-*"] },
];

/// The later days on which somebody of a region and organisation was confirmed, oldest first.
pub(super) fn confirmed(region: &str, organisation: &str, contact: &str) -> impl Iterator<Item = Day> {
    let kind = if organisation.starts_with("lt-") { "lt" } else { organisation };
    ROUNDS
        .iter()
        .filter(move |round| round.region == region && round.of.contains(&kind))
        .filter(move |round| !round.without.iter().any(|whom| concerns(whom, contact)))
        .filter_map(|round| Day::parse(round.on))
}

/// Everybody of whom nothing came.
#[cfg(test)]
pub(super) fn without() -> impl Iterator<Item = &'static str> {
    ROUNDS.iter().flat_map(|round| round.without.iter().copied())
}
