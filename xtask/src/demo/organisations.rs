//! The organisations: 51 local teams, three Veilig Thuis organisations, the Board, three institutions.

use super::json::{object, strings, text};
use super::places::{Place, Places};

/// A safety partner.
struct Partner {
    id: &'static str,
    name: &'static str,
    role: &'static str,
    /// Regions and, where a region lies partly elsewhere, municipalities.
    serves: &'static [&'static str],
    /// The regions in which the organisation has places.
    regions: &'static [&'static str],
    duty_line: bool,
}

/// Veilig Thuis Gelderland-Midden serves the four municipalities of FoodValley that lie in the
/// province; the other three have Veilig Thuis Utrecht. So does Jeugdbescherming Gelderland.
const PARTNERS: &[Partner] = &[
    Partner {
        id: "vt-nog",
        name: "Veilig Thuis Noord- en Oost-Gelderland",
        role: "veiligThuis",
        serves: &["JZ12", "JZ17", "JZ25"],
        regions: &["JZ12", "JZ17", "JZ25"],
        duty_line: true,
    },
    Partner {
        id: "vt-gm",
        name: "Veilig Thuis Gelderland-Midden",
        role: "veiligThuis",
        serves: &["JZ28", "GM0203", "GM0228", "GM0267", "GM0279"],
        regions: &["JZ21", "JZ28"],
        duty_line: true,
    },
    Partner {
        id: "vt-gz",
        name: "Veilig Thuis Gelderland-Zuid",
        role: "veiligThuis",
        serves: &["JZ30", "JZ32"],
        regions: &["JZ30", "JZ32"],
        duty_line: true,
    },
    Partner {
        id: "rvdk",
        name: "Raad voor de Kinderbescherming",
        role: "childProtectionBoard",
        serves: &["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"],
        regions: &["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"],
        duty_line: false,
    },
    Partner {
        id: "jbg",
        name: "Jeugdbescherming Gelderland",
        role: "certifiedInstitution",
        serves: &["JZ12", "JZ17", "GM0203", "GM0228", "GM0267", "GM0279", "JZ25", "JZ28", "JZ30", "JZ32"],
        regions: &["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"],
        duty_line: true,
    },
    Partner {
        id: "wss",
        name: "William Schrikker Stichting",
        role: "certifiedInstitution",
        serves: &["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"],
        regions: &["JZ12", "JZ17", "JZ21", "JZ25", "JZ28", "JZ30", "JZ32"],
        duty_line: false,
    },
    Partner {
        id: "ldh",
        name: "Leger des Heils",
        role: "certifiedInstitution",
        serves: &["JZ12", "JZ17", "JZ21", "JZ28", "JZ32"],
        regions: &["JZ12", "JZ17", "JZ21", "JZ28", "JZ32"],
        duty_line: false,
    },
];

/// The id of a municipality's local team.
pub(super) fn local_team_id(slug: &str) -> String {
    format!("lt-{slug}")
}

/// The role of an organisation.
pub(super) fn role_of(organisation: &str) -> &'static str {
    PARTNERS.iter().find(|partner| partner.id == organisation).map_or("localTeam", |partner| partner.role)
}

/// The safety partners with places in a region.
pub(super) fn partners_of(region: &str) -> impl Iterator<Item = &'static str> {
    PARTNERS.iter().filter(move |partner| partner.regions.contains(&region)).map(|partner| partner.id)
}

/// Every organisation as JSON, local teams first.
pub(super) fn all(places: &Places) -> Vec<String> {
    let mut numbers = 900..1000;
    let mut lines: Vec<String> = places.iter().map(|place| local_team(place, &mut numbers)).collect();
    lines.extend(PARTNERS.iter().map(|partner| partner_json(partner, &mut numbers)));
    lines
}

fn local_team(place: &Place, numbers: &mut impl Iterator<Item = u16>) -> String {
    let id = local_team_id(&place.slug);
    let mut points = vec![point("desk", "Voordeur", numbers.next(), None, Some("ma–vr 9–17"))];
    match place.slug.as_str() {
        "rozendaal" => {
            points.push(point("mailbox", "Teampostbus", None, Some("team@lt-rozendaal.example"), None));
        }
        "scherpenzeel" => {
            points.push(point("dutyLine", "Achterwacht", numbers.next(), None, Some("ma–vr 17–21")));
        }
        _ => {}
    }
    let mut entries = vec![
        ("id", text(&id)),
        ("name", text(&format!("Lokaal team {}", place.name))),
        ("role", text("localTeam")),
        ("serves", strings(&[&place.code])),
    ];
    if place.slug == "west-betuwe" {
        // The municipality exists since that day.
        entries.push(("active", r#"{"from":"2019-01-01"}"#.to_owned()));
    }
    entries.push(("points", format!("[{}]", points.join(","))));
    object(&entries)
}

fn partner_json(partner: &Partner, numbers: &mut impl Iterator<Item = u16>) -> String {
    let mail = format!("voordeur@{}.example", partner.id);
    let mut points = vec![point("desk", "Voordeur", numbers.next(), Some(&mail), Some("ma–vr 8.30–17"))];
    if partner.duty_line {
        points.push(point("dutyLine", "Crisisdienst", numbers.next(), None, Some("24/7")));
    }
    let mut serves: Vec<String> = partner.serves.iter().map(|code| text(code)).collect();
    if partner.id == "ldh" {
        // Served Rivierenland until the end of 2020.
        serves.push(object(&[("area", text("JZ30")), ("until", text("2021-01-01"))]));
    }
    object(&[
        ("id", text(partner.id)),
        ("name", text(partner.name)),
        ("role", text(partner.role)),
        ("serves", format!("[{}]", serves.join(","))),
        ("points", format!("[{}]", points.join(","))),
    ])
}

fn point(kind: &str, name: &str, number: Option<u16>, mail: Option<&str>, hours: Option<&str>) -> String {
    let mut entries = vec![("kind", text(kind)), ("name", text(name))];
    entries.extend(number.map(|number| ("phone", text(&phone(number)))));
    entries.extend(mail.map(|mail| ("email", text(mail))));
    entries.extend(hours.map(|hours| ("hours", text(hours))));
    object(&entries)
}

/// An invented number: the exchange of zeros is not in use.
pub(super) fn phone(number: u16) -> String {
    format!("+31880000{number:03}")
}
