//! Who works where: the teams of the safety partners and the sizes of the local teams.

/// People of one organisation who share areas. Ids are `<organisation>-<name>-<number>`.
pub(super) struct Team {
    /// The organisation's id.
    pub(super) organisation: &'static str,
    /// The team's part of the ids.
    pub(super) name: &'static str,
    /// Municipalities (`ede`), districts (`arnhem/zuid`) or regions (`JZ12`).
    pub(super) areas: &'static [&'static str],
    /// How many people.
    pub(super) size: u8,
}

const fn team(
    organisation: &'static str,
    name: &'static str,
    areas: &'static [&'static str],
    size: u8,
) -> Team {
    Team { organisation, name, areas, size }
}

/// Neighbouring municipalities that Veilig Thuis and Jeugdbescherming Gelderland serve by one team each:
/// the Veilig Thuis organisation, the municipalities, the two sizes.
pub(super) const NEIGHBOURHOODS: &[(&str, &[&str], u8, u8)] = &[
    ("vt-nog", &["harderwijk", "ermelo", "putten"], 3, 3),
    ("vt-nog", &["nunspeet", "elburg", "oldebroek"], 2, 2),
    ("vt-nog", &["apeldoorn"], 3, 3),
    ("vt-nog", &["epe", "heerde", "hattem"], 2, 2),
    ("vt-nog", &["voorst", "brummen"], 2, 2),
    ("vt-nog", &["zutphen", "lochem"], 2, 3),
    ("vt-nog", &["doetinchem", "montferland"], 3, 3),
    ("vt-nog", &["oude-ijsselstreek", "aalten"], 2, 3),
    ("vt-nog", &["winterswijk", "oost-gelre"], 2, 2),
    ("vt-nog", &["berkelland", "bronckhorst"], 2, 2),
    ("vt-gm", &["arnhem"], 4, 4),
    ("vt-gm", &["rheden", "rozendaal"], 2, 2),
    ("vt-gm", &["renkum", "wageningen"], 2, 2),
    ("vt-gm", &["lingewaard", "overbetuwe"], 2, 3),
    ("vt-gm", &["zevenaar", "doesburg"], 2, 2),
    ("vt-gm", &["duiven", "westervoort"], 2, 2),
    ("vt-gm", &["ede"], 3, 3),
    ("vt-gm", &["barneveld"], 2, 2),
    ("vt-gm", &["nijkerk", "scherpenzeel"], 2, 2),
    ("vt-gz", &["tiel", "west-maas-en-waal"], 2, 3),
    ("vt-gz", &["buren", "neder-betuwe"], 2, 2),
    ("vt-gz", &["culemborg", "west-betuwe"], 2, 3),
    ("vt-gz", &["zaltbommel", "maasdriel"], 2, 2),
    ("vt-gz", &["nijmegen"], 4, 4),
    ("vt-gz", &["berg-en-dal", "heumen"], 2, 2),
    ("vt-gz", &["wijchen", "beuningen", "druten"], 2, 3),
];

/// The teams of the Board and of the two national institutions.
pub(super) const WIDER_TEAMS: &[Team] = &[
    team("rvdk", "noord-veluwe", &["JZ12"], 3),
    team("rvdk", "apeldoorn", &["apeldoorn", "epe", "heerde", "hattem"], 3),
    team("rvdk", "zutphen", &["zutphen", "lochem", "voorst", "brummen"], 3),
    team("rvdk", "ede", &["ede", "barneveld", "nijkerk", "scherpenzeel"], 3),
    team("rvdk", "doetinchem", &["doetinchem", "montferland", "oude-ijsselstreek", "bronckhorst"], 3),
    team("rvdk", "winterswijk", &["winterswijk", "aalten", "oost-gelre", "berkelland"], 3),
    team("rvdk", "arnhem", &["arnhem", "rheden", "rozendaal"], 3),
    team("rvdk", "renkum", &["renkum", "wageningen", "overbetuwe", "lingewaard"], 3),
    team("rvdk", "zevenaar", &["zevenaar", "doesburg", "duiven", "westervoort"], 3),
    team("rvdk", "tiel", &["tiel", "buren", "neder-betuwe", "west-maas-en-waal"], 3),
    team("rvdk", "culemborg", &["culemborg", "west-betuwe", "zaltbommel", "maasdriel"], 2),
    team("rvdk", "rijk-van-nijmegen", &["JZ32"], 4),
    team("wss", "noord-veluwe", &["JZ12"], 2),
    team("wss", "apeldoorn", &["apeldoorn", "epe", "heerde", "hattem"], 2),
    team("wss", "zutphen", &["zutphen", "lochem", "voorst", "brummen"], 2),
    team("wss", "ede", &["ede", "barneveld", "nijkerk", "scherpenzeel"], 2),
    team("wss", "doetinchem", &["doetinchem", "montferland", "oude-ijsselstreek", "bronckhorst"], 2),
    team("wss", "aalten", &["aalten", "berkelland"], 1),
    team("wss", "winterswijk", &["winterswijk", "oost-gelre"], 1),
    team("wss", "arnhem", &["arnhem", "rheden", "rozendaal", "renkum", "wageningen"], 3),
    team("wss", "lingewaard", &["lingewaard", "overbetuwe", "duiven", "westervoort"], 2),
    team("wss", "zevenaar", &["zevenaar", "doesburg"], 2),
    team("wss", "tiel", &["tiel", "buren", "neder-betuwe", "west-maas-en-waal"], 2),
    team("wss", "culemborg", &["culemborg", "west-betuwe"], 2),
    team("wss", "zaltbommel", &["zaltbommel", "maasdriel"], 1),
    team("wss", "rijk-van-nijmegen", &["JZ32"], 3),
    team("ldh", "noord-veluwe", &["JZ12"], 3),
    team("ldh", "midden-ijssel", &["JZ17"], 3),
    team("ldh", "foodvalley", &["JZ21"], 2),
    team(
        "ldh",
        "centraal-gelderland",
        &[
            "arnhem/noord",
            "doesburg",
            "duiven",
            "lingewaard",
            "overbetuwe",
            "renkum",
            "rheden",
            "rozendaal",
            "wageningen",
            "westervoort",
            "zevenaar",
        ],
        3,
    ),
    team("ldh", "arnhem-zuid", &["arnhem/zuid"], 1),
    team("ldh", "rijk-van-nijmegen", &["JZ32"], 3),
];

/// Who came later; they stand last, so that nobody's number changes. The organisation, the id, the areas.
pub(super) const NEWCOMERS: &[(&str, &str, &[&str])] = &[
    ("lt-heerde", "lt-heerde-3", &["heerde"]),
    ("lt-scherpenzeel", "lt-scherpenzeel-3", &["scherpenzeel"]),
    ("lt-neder-betuwe", "lt-neder-betuwe-3", &["neder-betuwe"]),
    ("wss", "wss-winterswijk-2", &["winterswijk", "oost-gelre"]),
    ("wss", "wss-zaltbommel-2", &["zaltbommel", "maasdriel"]),
    ("ldh", "ldh-arnhem-zuid-2", &["arnhem/zuid"]),
];

/// How many people a local team has in the register.
pub(super) fn local_team_size(slug: &str) -> u8 {
    match slug {
        "rozendaal" => 1,
        "aalten" | "brummen" | "doesburg" | "druten" | "elburg" | "hattem" | "heerde" | "heumen"
        | "maasdriel" | "neder-betuwe" | "oldebroek" | "putten" | "scherpenzeel" | "voorst"
        | "west-maas-en-waal" | "westervoort" => 2,
        "apeldoorn" | "barneveld" | "berkelland" | "bronckhorst" | "doetinchem" | "ede" | "harderwijk"
        | "lingewaard" | "montferland" | "nijkerk" | "overbetuwe" | "renkum" | "rheden" | "tiel"
        | "wageningen" | "west-betuwe" | "wijchen" | "zevenaar" | "zutphen" => 4,
        "arnhem" => 7,
        "nijmegen" => 8,
        _ => 3,
    }
}

/// The area of somebody of a local team: in the two cities most work in one district.
pub(super) fn local_team_area(slug: &str, number: u8) -> &str {
    match (slug, number) {
        ("arnhem", 1..=3) => "arnhem/noord",
        ("arnhem", 4..=6) => "arnhem/zuid",
        ("nijmegen", 1..=3) => "nijmegen/noord",
        ("nijmegen", 4..=7) => "nijmegen/zuid",
        _ => slug,
    }
}
