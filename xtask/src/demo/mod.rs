//! Writes the demonstration register `core/data/demo-gelderland.json`: Gelderland on 2021-09-01.
//!
//! The municipalities, regions and organisations are real; every person, address and number is
//! invented and looks it. The text is the same on every run: what seems random comes from a small
//! generator that is seeded by the id of each contact, so one more contact changes no other but
//! for the number in its name.
//!
//! Which trouble sits where (the edits are in `stories`, the rest in `agreements`):
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

mod agreements;
mod contact;
mod day;
mod json;
mod names;
mod organisations;
mod places;
mod random;
mod staff;
mod stories;
mod teams;
#[cfg(test)]
mod tests;

use json::{array_of_lines, object, strings, text};
use places::Places;

/// The day on which the register is asked.
const AS_OF: &str = "2021-09-01";

/// The whole register as JSON text: keys in the order of the format, one fact per line.
pub(crate) fn document() -> String {
    let places = Places::gelderland();
    let contacts: Vec<String> = staff::contacts(&places).iter().map(contact::Contact::to_json).collect();
    let sections = [
        ("format", text("bouwsteen/register/1")),
        ("meta", meta()),
        ("territory", r#"{"edition":2021,"province":"Gelderland"}"#.to_owned()),
        ("districts", array_of_lines(&districts())),
        ("divisions", array_of_lines(&[division(&places)])),
        ("organisations", array_of_lines(&organisations::all(&places))),
        ("agreements", array_of_lines(&agreements::agreements())),
        ("contacts", array_of_lines(&contacts)),
        ("distributions", array_of_lines(&agreements::distributions(&places))),
    ];
    let lines: Vec<String> = sections.iter().map(|(key, value)| format!("{}:{value}", text(key))).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn meta() -> String {
    object(&[
        ("title", text("Demonstratie Gelderland: verzonnen mensen, echte gemeenten")),
        ("owner", text("demonstratie")),
        ("asOf", text(AS_OF)),
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

/// Centraal Gelderland thinks of four subregions, as the source says.
fn division(places: &Places) -> String {
    let subregions: Vec<String> = [
        ("cg-midden", "Arnhem en omgeving", &["arnhem", "rheden", "rozendaal"][..]),
        ("cg-oost", "Liemers", &["doesburg", "duiven", "westervoort", "zevenaar"]),
        ("cg-west", "Renkum en Wageningen", &["renkum", "wageningen"]),
        ("cg-zuid", "Lingewaard en Overbetuwe", &["lingewaard", "overbetuwe"]),
    ]
    .iter()
    .map(|(id, name, slugs)| {
        let codes: Vec<String> = slugs.iter().filter_map(|slug| places.area(slug)).collect();
        object(&[("id", text(id)), ("name", text(name)), ("municipalities", strings(&codes))])
    })
    .collect();
    let mut consulted: Vec<String> = places.of_region("JZ28").map(|place| place.code.clone()).collect();
    consulted.extend(["vt-gm", "rvdk", "jbg", "wss", "ldh"].map(str::to_owned));
    object(&[
        ("region", text("JZ28")),
        ("inForce", r#"{"from":"2021-03-01"}"#.to_owned()),
        ("decidedOn", text("2021-02-18")),
        ("consulted", strings(&consulted)),
        ("subregions", format!("[{}]", subregions.join(","))),
    ])
}
