//! The subregions that the regions chose, and the central municipalities that the source does not name.

use super::json::{object, strings, text};
use super::organisations;
use super::places::Places;

/// A subregion: its id, its name, its municipalities (codes where they lie outside the province).
type Subregion = (&'static str, &'static str, &'static [&'static str]);

struct Division {
    region: &'static str,
    from: &'static str,
    until: Option<&'static str>,
    decided_on: Option<&'static str>,
    /// Safety partners that were not asked; everybody else was.
    not_consulted: &'static [&'static str],
    subregions: &'static [Subregion],
}

/// Noord-Veluwe (JZ12) has none.
const DIVISIONS: &[Division] = &[
    Division {
        region: "JZ17",
        from: "2021-01-01",
        until: Some("2021-07-01"),
        decided_on: Some("2020-12-10"),
        not_consulted: &[],
        subregions: &[
            ("mo-veluwe", "Apeldoorn en Noordoost-Veluwe", &["apeldoorn", "epe", "hattem", "heerde"]),
            ("mo-ijssel", "Zutphen en de IJssel", &["brummen", "lochem", "voorst", "zutphen"]),
        ],
    },
    Division {
        region: "JZ17",
        from: "2021-07-01",
        until: None,
        decided_on: Some("2021-06-17"),
        not_consulted: &[],
        subregions: &[
            ("mo-apeldoorn", "Apeldoorn en Voorst", &["apeldoorn", "voorst"]),
            ("mo-noord", "Noordoost-Veluwe", &["epe", "hattem", "heerde"]),
            ("mo-oost", "Zutphen, Brummen en Lochem", &["brummen", "lochem", "zutphen"]),
        ],
    },
    // Scherpenzeel was left out.
    Division {
        region: "JZ21",
        from: "2021-03-15",
        until: None,
        decided_on: Some("2021-03-04"),
        not_consulted: &[],
        subregions: &[
            ("fv-noord", "Barneveld en Nijkerk", &["barneveld", "nijkerk"]),
            ("fv-zuid", "Ede en de Utrechtse gemeenten", &["ede", "GM0339", "GM0340", "GM0345"]),
        ],
    },
    // Nobody knows any more when this was decided.
    Division {
        region: "JZ25",
        from: "2021-04-01",
        until: None,
        decided_on: None,
        not_consulted: &[],
        subregions: &[(
            "ah-achterhoek",
            "De hele Achterhoek",
            &[
                "aalten",
                "berkelland",
                "bronckhorst",
                "doetinchem",
                "montferland",
                "oost-gelre",
                "oude-ijsselstreek",
                "winterswijk",
            ],
        )],
    },
    // The source says that this region thinks of four subregions.
    Division {
        region: "JZ28",
        from: "2021-03-01",
        until: None,
        decided_on: Some("2021-02-18"),
        not_consulted: &[],
        subregions: &[
            ("cg-midden", "Arnhem en omgeving", &["arnhem", "rheden", "rozendaal"]),
            ("cg-oost", "Liemers", &["doesburg", "duiven", "westervoort", "zevenaar"]),
            ("cg-west", "Renkum en Wageningen", &["renkum", "wageningen"]),
            ("cg-zuid", "Lingewaard en Overbetuwe", &["lingewaard", "overbetuwe"]),
        ],
    },
    Division {
        region: "JZ30",
        from: "2021-02-01",
        until: None,
        decided_on: Some("2021-01-21"),
        not_consulted: &["wss"],
        subregions: &[
            ("rl-oost", "Tiel en omgeving", &["buren", "neder-betuwe", "tiel", "west-maas-en-waal"]),
            ("rl-west", "Culemborg en West Betuwe", &["culemborg", "west-betuwe"]),
            ("rl-zuid", "Bommelerwaard", &["maasdriel", "zaltbommel"]),
        ],
    },
    Division {
        region: "JZ32",
        from: "2021-03-01",
        until: None,
        decided_on: Some("2021-02-11"),
        not_consulted: &[],
        subregions: &[
            ("rn-oost", "Nijmegen en het oosten", &["berg-en-dal", "heumen", "nijmegen", "GM0944"]),
            ("rn-west", "Wijchen, Beuningen en Druten", &["beuningen", "druten", "wijchen"]),
        ],
    },
];

/// Achterhoek chose Doetinchem; of Noord-Veluwe and Midden-IJssel/Oost-Veluwe it is not known.
const CENTRAL_MUNICIPALITIES: &[(&str, &str)] = &[("JZ25", "doetinchem")];

/// The divisions as JSON.
pub(super) fn divisions(places: &Places) -> Vec<String> {
    DIVISIONS.iter().map(|division| division_json(division, places)).collect()
}

/// The central municipalities as JSON.
pub(super) fn central_municipalities(places: &Places) -> String {
    let chosen = CENTRAL_MUNICIPALITIES.iter();
    let entries: Vec<(&str, String)> =
        chosen.filter_map(|(region, slug)| Some((*region, text(&places.area(slug)?)))).collect();
    object(&entries)
}

fn division_json(division: &Division, places: &Places) -> String {
    let mut in_force = vec![("from", text(division.from))];
    in_force.extend(division.until.map(|until| ("until", text(until))));
    let mut consulted: Vec<String> =
        places.of_region(division.region).map(|place| place.code.clone()).collect();
    consulted.extend(organisations::partners_of(division.region).map(str::to_owned));
    consulted.retain(|party| !division.not_consulted.contains(&party.as_str()));
    let subregions: Vec<String> =
        division.subregions.iter().map(|subregion| subregion_json(subregion, places)).collect();
    let mut entries = vec![("region", text(division.region)), ("inForce", object(&in_force))];
    entries.extend(division.decided_on.map(|on| ("decidedOn", text(on))));
    entries.push(("consulted", strings(&consulted)));
    entries.push(("subregions", format!("[{}]", subregions.join(","))));
    object(&entries)
}

fn subregion_json((id, name, municipalities): &Subregion, places: &Places) -> String {
    let codes: Vec<String> = municipalities.iter().filter_map(|written| places.area(written)).collect();
    object(&[("id", text(id)), ("name", text(name)), ("municipalities", strings(&codes))])
}

/// Every place that the tables name.
#[cfg(test)]
pub(super) fn places_named() -> impl Iterator<Item = &'static str> {
    let subregions = DIVISIONS.iter().flat_map(|division| division.subregions);
    let central = CENTRAL_MUNICIPALITIES.iter().map(|(_, slug)| *slug);
    subregions.flat_map(|(_, _, municipalities)| municipalities.iter().copied()).chain(central)
}
