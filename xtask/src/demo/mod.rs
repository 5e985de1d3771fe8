//! Writes the demonstration register `core/data/demo-gelderland.json`: Gelderland, asked on 2021-09-01, and
//! what became of it until the middle of 2022.
//!
//! The municipalities, regions and organisations are real; every person, address and number is
//! invented and looks it. The text is the same on every run: what seems random comes from a small
//! generator that is seeded by the id of each contact or event, so one more contact changes no other but
//! for the number in its name.
//!
//! Which trouble of finding each other sits where on 2021-09-01 (the edits are in `stories`, the rest in
//! `agreements`):
//!
//! | trouble | where |
//! |---|---|
//! | region that meets step 1 | Rijk van Nijmegen (JZ32) |
//! | region without agreement | Achterhoek (JZ25): nobody can be checked, no list was ever sent |
//! | missing rhythm | Midden-IJssel/Oost-Veluwe (JZ17), Child Protection Board |
//! | rhythm without method | FoodValley (JZ21), Veilig Thuis |
//! | custodian other than in the source | Rivierenland (JZ30): `vt-gz`, not Tiel |
//! | agreement that followed another | Centraal Gelderland (JZ28), on 2021-06-01 |
//! | outdated distribution | FoodValley (JZ21), last on 2021-03-15 |
//! | distribution never made | Noord-Veluwe (JZ12), to `ldh` |
//! | imported, never confirmed | `ldh-noord-veluwe-1..3`, `lt-hattem-1..2`, `lt-oost-gelre-1..3` |
//! | newcomer not yet confirmed, seat filled by others | `lt-rheden-4` |
//! | not confirmed for too long | `lt-doesburg-*`, `lt-maasdriel-*`, `vt-gm-barneveld-*`; `wss-ede-1` |
//! | overdue, lapses within 14 days | `lt-zevenaar-*`, `lt-duiven-*`, `jbg-harderwijk-*` |
//! | not overdue yet, lapses within 14 days | `lt-westervoort-*`, `lt-zaltbommel-*`, `lt-west-betuwe-*`, `vt-nog-zutphen-*` |
//! | away with a stand-in | `lt-elburg-1`, `lt-druten-1`, `vt-gz-culemborg-1`, `lt-wageningen-2`, `lt-aalten-1` |
//! | away without a stand-in | `lt-rozendaal-1`, `jbg-epe-1` |
//! | stand-in who is away too | `lt-putten-1` by `lt-putten-2` |
//! | chain of three | `lt-neder-betuwe-1` by `lt-buren-2` by `lt-culemborg-1` by `lt-tiel-2` |
//! | chain that comes back | `jbg-renkum-1` and `jbg-renkum-2` |
//! | stand-in of another role | `wss-zevenaar-1` by `rvdk-zevenaar-1` |
//! | stand-in who left | `lt-nijkerk-2` by `lt-nijkerk-3` |
//! | vacant places | `lt-scherpenzeel`, `lt-heerde`, `wss` in Zaltbommel, Maasdriel, Winterswijk and Oost Gelre, `ldh` in Arnhem Zuid |
//! | details missing | `lt-lingewaard-2`, `lt-lingewaard-3`, `lt-overbetuwe-4`, `wss-arnhem-2` have no phone (asked for in JZ28) |
//! | fresh in one region, not in the other | `vt-gz-wijchen-2` (Rijk van Nijmegen, Rivierenland) |
//! | works in two regions | `jbg-zutphen-2`, `vt-gm-ede-2`, `rvdk-apeldoorn-1`, `rvdk-noord-veluwe-3` |
//! | works outside the province too | `rvdk-ede-1` (Rhenen) |
//! | changed district, came back, leaves soon | `lt-arnhem-2`, `lt-wijchen-2`, `lt-voorst-2` |
//! | absence in the past, in the future | `lt-ede-1`, `lt-barneveld-2` |
//! | duty line, shown but never filling a seat | `vt-*`, `jbg`, `lt-scherpenzeel` |
//!
//! Which story of meeting sits where (`divisions`, `meetings`, `learning`, `values`):
//!
//! | story | where |
//! |---|---|
//! | no division | Noord-Veluwe (JZ12) |
//! | division that followed another; meetings of former subregions | Midden-IJssel/Oost-Veluwe (JZ17), on 2021-07-01 |
//! | division with a gap | FoodValley (JZ21): Scherpenzeel |
//! | one subregion that is the region; no date of decision | Achterhoek (JZ25) |
//! | an organisation that was not consulted | Rivierenland (JZ30): `wss` |
//! | central municipality of the register, unknown | Achterhoek; JZ12 and JZ17 |
//! | regional scale, scale of a municipality | `nv-1`, `nv-2`, `ah-1`, `ah-2`; `nv-4` |
//! | initiative elsewhere, not written down | `fv-zuid-1`; `nv-1`, `rl-west-1` |
//! | prepared by one person | `mo-oost-1` |
//! | acquaintance only told | `fv-zuid-2` |
//! | nothing about daily practice | `rl-oost-1` |
//! | one building block | `nv-2` |
//! | no first steps, nothing about learning, nothing about consulting | `rl-zuid-2`, `rl-west-2`, `mo-veluwe-1` |
//! | without the Board; the Board said yes and did not come | `rl-zuid-1`; `cg-west-2` |
//! | without one local team; invited, never answered | `rl-west-1`; `lt-neder-betuwe-3` in `rl-oost-2` |
//! | above four hours | `ah-2` (long travel) |
//! | above eight hours in the year, exactly eight | `rvdk-rijk-van-nijmegen-1`, who works in two regions; Harderwijk |
//! | not released | `wss-aalten-1` (`ah-2`), `rvdk-culemborg-2` (`rl-zuid-1`) |
//! | not recorded; cancelled; within an existing initiative | `fv-noord-1`, `fv-noord-2`; `nv-3`; `cg-oost-1` |
//! | early voluntary learning group | `lg-rn-oost`, first session on 2021-12-09 |
//! | session in order, facts lacking, to come | `lg-cg-oost-1`, `lg-cg-oost-2`, `lg-cg-oost-3` |
//! | group without the Board, group that begins later | `lg-mo-noord`, `lg-achterhoek` |
//! | value test of a former subregion, among families, without answers | `mo-veluwe`, `rl-zuid`, `ah-achterhoek` |
//!
//! What the steps should be, by `gvjb_2021` on the first two days and `gvjb_2022` on the third. Step 1, with
//! the places where somebody is reachable (230, 278 and 253 of 302):
//!
//! | region | 2021-09-01 | 2021-12-31 | 2022-06-30 |
//! |---|---|---|---|
//! | JZ12 | notMet 29/36: `ldh` never asked | met 36/36 | met 36/36 |
//! | JZ17 | notMet 35/48: no rhythm for the Board, and more | notMet 39/48: the Board, Lochem | notMet 32/48: the Board, `jbg` late |
//! | JZ21 | notMet 22/24 | undetermined 24/24: Veilig Thuis without method | notMet 24/24: list not sent since March |
//! | JZ25 | notMet 0/40: nothing agreed | notMet 38/40: `wss` vacant | met 40/40 |
//! | JZ28 | notMet 65/72 | notMet 60/72: Veilig Thuis stale (worse) | notMet 72/72: phones missing |
//! | JZ30 | notMet 37/40 | notMet 39/40: Maasdriel stale | notMet 9/40: nobody asked any more |
//! | JZ32 | met 42/42 | met 42/42 | notMet 40/42: Nijmegen's local team stale (worse) |
//!
//! Step 2; in 2022 the norms are missing, so it is undetermined everywhere:
//!
//! | region | 2021-09-01 | 2021-12-31 |
//! |---|---|---|
//! | JZ12 | atRisk: one qualifies, `nv-2` has one building block, `nv-3` is cancelled | atRisk: the same |
//! | JZ17 | atRisk: `mo-apeldoorn` 0 held and 1 planned, for Voorst came from elsewhere; `lt-voorst-2` leaves before it | atRisk: `mo-apeldoorn` 1 of 2; the other two met, everybody released |
//! | JZ21 | undetermined: release in the north, where one meeting counts and one is not recorded | undetermined: both are not recorded now, and for Scherpenzeel there was none |
//! | JZ25 | atRisk: `wss-aalten-1` not released; the count is onTrack | atRisk: not released; the count is met |
//! | JZ28 | onTrack: 1 held and 1 planned in all four | atRisk: `cg-west` 1 of 2, `cg-west-2` without the Board; all else met |
//! | JZ30 | atRisk: `rl-oost` 0 held and 1 planned, the others 0 | atRisk: 0 of 2 in all three |
//! | JZ32 | onTrack: 1 held and 1 planned in both | met: 2 in both, everybody released |
//!
//! Step 3 is notApplicable in 2021. On 2022-06-30:
//!
//! | region | verdict |
//! |---|---|
//! | JZ12, JZ21, JZ30 | atRisk: no group, no value tested |
//! | JZ17 | undetermined: norm of sessions missing; the group of `mo-noord` lacks the Board |
//! | JZ25 | undetermined: norm of sessions missing; the group is onTrack, for it begins in September |
//! | JZ28 | undetermined: norm of sessions missing; group met in `cg-oost` only |
//! | JZ32 | undetermined: norm of sessions missing; group met in `rn-oost`, three values discussed and tested there |
//!
//! `steps.order` in 2021: JZ32 met (step 1 met on 2021-06-10, step 2 on 2021-12-09); JZ21 undetermined, for
//! step 1 was so on 2021-06-03; the others notMet. In 2022 JZ17, JZ28: notMet by step 1; JZ32 undetermined by
//! step 2; the others have no meeting held.

mod agreements;
mod attendance;
mod contact;
mod day;
mod divisions;
mod json;
mod later;
mod learning;
mod meetings;
mod names;
mod organisations;
mod places;
mod random;
mod staff;
mod stories;
mod teams;
#[cfg(test)]
mod tests;
mod values;

use json::{array_of_lines, object, text};
use places::Places;

/// The first day on which the register is asked.
const AS_OF: &str = "2021-09-01";

/// The last day that is recorded.
const RECORDED: &str = "2022-06-30";

/// The whole register as JSON text: keys in the order of the format, one fact per line.
pub(crate) fn document() -> String {
    let places = Places::gelderland();
    let contacts = staff::contacts(&places);
    let people: Vec<String> = contacts.iter().map(contact::Contact::to_json).collect();
    let sections = [
        ("format", text("bouwsteen/register/1")),
        ("meta", meta()),
        ("territory", r#"{"edition":2021,"province":"Gelderland"}"#.to_owned()),
        ("districts", array_of_lines(&districts())),
        ("divisions", array_of_lines(&divisions::divisions(&places))),
        ("centralMunicipalities", divisions::central_municipalities(&places)),
        ("organisations", array_of_lines(&organisations::all(&places))),
        ("agreements", array_of_lines(&agreements::agreements())),
        ("contacts", array_of_lines(&people)),
        ("distributions", array_of_lines(&agreements::distributions(&places))),
        ("meetings", array_of_lines(&meetings::meetings(&places, &contacts))),
        ("learningGroups", array_of_lines(&learning::groups(&contacts))),
        ("valueTests", array_of_lines(&values::tests())),
    ];
    let lines: Vec<String> = sections.iter().map(|(key, value)| format!("{}:{value}", text(key))).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn meta() -> String {
    object(&[
        ("title", text("Demonstratie Gelderland: verzonnen mensen, echte gemeenten")),
        ("owner", text("demonstratie")),
        ("asOf", text(RECORDED)),
        ("revision", "1".to_owned()),
    ])
}

/// Arnhem and Nijmegen are divided by their river.
fn districts() -> Vec<String> {
    [
        ("GM0202/noord", "Arnhem Noord"),
        ("GM0202/zuid", "Arnhem Zuid"),
        ("GM0268/noord", "Nijmegen ten noorden van de Waal"),
        ("GM0268/zuid", "Nijmegen ten zuiden van de Waal"),
    ]
    .iter()
    .map(|(id, name)| object(&[("id", text(id)), ("name", text(name))]))
    .collect()
}
