//! What the regions agreed about keeping their contacts, and when the lists were sent.

use super::AS_OF;
use super::json::{object, strings, text};
use super::organisations;
use super::places::Places;

/// How often and in what way people of a role are confirmed.
pub(super) struct Rhythm {
    role: &'static str,
    every: &'static str,
    method: Option<&'static str>,
    remind_before: Option<&'static str>,
    grace: Option<&'static str>,
}

impl Rhythm {
    /// About how many days lie between two confirmations.
    pub(super) fn days(&self) -> i32 {
        match self.every {
            "P90D" => 90,
            "P3M" | "P13W" => 91,
            "P4M" => 121,
            _ => 182,
        }
    }

    /// Who vouches under this method.
    pub(super) fn confirmed_by(&self) -> &'static str {
        match self.method {
            Some("selfConfirmation") => "self",
            Some("custodianCheck") => "custodian",
            _ => "organisation",
        }
    }

    fn to_json(&self) -> String {
        let mut entries = vec![("every", text(self.every))];
        entries.extend(self.method.map(|method| ("method", text(method))));
        entries.extend(self.remind_before.map(|before| ("remindBefore", text(before))));
        entries.extend(self.grace.map(|grace| ("grace", text(grace))));
        object(&entries)
    }
}

const fn rhythm(role: &'static str, every: &'static str, method: &'static str) -> Rhythm {
    Rhythm { role, every, method: Some(method), remind_before: None, grace: None }
}

const fn patient(
    role: &'static str,
    every: &'static str,
    method: &'static str,
    before: &'static str,
    grace: &'static str,
) -> Rhythm {
    Rhythm { role, every, method: Some(method), remind_before: Some(before), grace: Some(grace) }
}

const LT: &str = "localTeam";
const GI: &str = "certifiedInstitution";
const RVDK: &str = "childProtectionBoard";
const VT: &str = "veiligThuis";
const DELIVERY: &str = "delivery";
const SELF: &str = "selfConfirmation";
const CUSTODIAN: &str = "custodianCheck";

struct Agreement {
    region: &'static str,
    from: &'static str,
    until: Option<&'static str>,
    custodian: &'static str,
    rhythms: &'static [Rhythm],
    details: &'static [&'static str],
    distribute: &'static str,
}

/// Achterhoek (JZ25) has none on the first day asked. Of two agreements of one region the later one comes last.
const AGREEMENTS: &[Agreement] = &[
    Agreement {
        region: "JZ12",
        from: "2021-02-01",
        until: None,
        custodian: "vt-nog",
        rhythms: &[
            patient(LT, "P3M", DELIVERY, "P14D", "P14D"),
            patient(GI, "P3M", DELIVERY, "P14D", "P7D"),
            patient(RVDK, "P6M", SELF, "P1M", "P14D"),
            patient(VT, "P6M", CUSTODIAN, "P14D", "P14D"),
        ],
        details: &["email"],
        distribute: "P3M",
    },
    Agreement {
        region: "JZ17",
        from: "2021-03-01",
        until: None,
        custodian: "vt-nog",
        // The Child Protection Board has no rhythm yet.
        rhythms: &[
            patient(LT, "P3M", DELIVERY, "P14D", "P14D"),
            patient(GI, "P4M", DELIVERY, "P14D", "P7D"),
            rhythm(VT, "P6M", CUSTODIAN),
        ],
        details: &["function", "email", "phone"],
        distribute: "P3M",
    },
    Agreement {
        region: "JZ21",
        from: "2021-01-01",
        until: None,
        custodian: "GM0228",
        rhythms: &[
            patient(LT, "P6M", DELIVERY, "P14D", "P14D"),
            rhythm(GI, "P6M", DELIVERY),
            rhythm(RVDK, "P6M", SELF),
            // How Veilig Thuis is confirmed was not agreed.
            Rhythm { role: VT, every: "P3M", method: None, remind_before: None, grace: Some("P14D") },
        ],
        details: &["email"],
        distribute: "P3M",
    },
    Agreement {
        region: "JZ25",
        from: "2021-10-01",
        until: None,
        custodian: "vt-nog",
        rhythms: &[
            patient(LT, "P6M", DELIVERY, "P1M", "P14D"),
            patient(GI, "P6M", DELIVERY, "P1M", "P14D"),
            patient(RVDK, "P6M", SELF, "P1M", "P14D"),
            patient(VT, "P6M", CUSTODIAN, "P1M", "P14D"),
        ],
        details: &["email"],
        distribute: "P6M",
    },
    Agreement {
        region: "JZ28",
        from: "2021-02-01",
        until: Some("2021-06-01"),
        custodian: "GM0202",
        rhythms: &[
            rhythm(LT, "P6M", DELIVERY),
            rhythm(GI, "P6M", DELIVERY),
            rhythm(RVDK, "P6M", SELF),
            rhythm(VT, "P6M", DELIVERY),
        ],
        details: &["email"],
        distribute: "P6M",
    },
    Agreement {
        region: "JZ28",
        from: "2021-06-01",
        until: None,
        custodian: "GM0202",
        rhythms: &[
            patient(LT, "P3M", DELIVERY, "P14D", "P14D"),
            patient(GI, "P3M", DELIVERY, "P14D", "P14D"),
            patient(RVDK, "P3M", SELF, "P14D", "P14D"),
            patient(VT, "P3M", SELF, "P14D", "P14D"),
        ],
        details: &["email", "phone"],
        distribute: "P3M",
    },
    Agreement {
        region: "JZ30",
        from: "2021-03-15",
        until: None,
        // The source names the central municipality, Tiel; this region chose otherwise.
        custodian: "vt-gz",
        rhythms: &[
            rhythm(LT, "P3M", DELIVERY),
            rhythm(GI, "P90D", SELF),
            patient(RVDK, "P6M", SELF, "P1M", "P14D"),
            rhythm(VT, "P13W", SELF),
        ],
        details: &["function", "email"],
        distribute: "P6M",
    },
    Agreement {
        region: "JZ32",
        from: "2021-01-01",
        until: Some("2023-01-01"),
        custodian: "GM0268",
        rhythms: &[
            patient(LT, "P6M", DELIVERY, "P1M", "P14D"),
            patient(GI, "P6M", DELIVERY, "P1M", "P14D"),
            patient(RVDK, "P6M", SELF, "P1M", "P14D"),
            patient(VT, "P6M", SELF, "P1M", "P14D"),
        ],
        details: &["function", "email", "phone"],
        distribute: "P6M",
    },
];

/// When the lists were sent, and who was left out.
const DISTRIBUTIONS: &[(&str, &str, &[&str])] = &[
    ("JZ12", "2021-04-06", &["ldh"]),
    ("JZ12", "2021-07-06", &["ldh"]),
    ("JZ12", "2021-10-05", &[]),
    ("JZ12", "2022-01-04", &[]),
    ("JZ12", "2022-04-05", &[]),
    ("JZ17", "2021-03-29", &[]),
    ("JZ17", "2021-06-28", &[]),
    ("JZ17", "2021-10-25", &[]),
    ("JZ17", "2022-01-24", &[]),
    ("JZ17", "2022-04-20", &[]),
    ("JZ21", "2021-03-15", &[]),
    ("JZ21", "2021-12-07", &[]),
    ("JZ21", "2022-03-01", &[]),
    ("JZ25", "2021-11-16", &[]),
    ("JZ25", "2022-05-10", &[]),
    ("JZ28", "2021-03-15", &[]),
    ("JZ28", "2021-06-14", &[]),
    ("JZ28", "2021-10-25", &[]),
    ("JZ28", "2022-01-24", &[]),
    ("JZ28", "2022-04-19", &[]),
    ("JZ30", "2021-04-12", &[]),
    ("JZ30", "2021-11-08", &[]),
    ("JZ32", "2021-01-25", &[]),
    ("JZ32", "2021-07-12", &[]),
    ("JZ32", "2022-01-10", &[]),
];

/// The rhythm of a role in a region on the first day asked, if one was agreed by then.
pub(super) fn rhythm_of(region: &str, role: &str) -> Option<&'static Rhythm> {
    let agreed = |agreement: &&Agreement| agreement.region == region && agreement.from <= AS_OF;
    let agreement = AGREEMENTS.iter().rev().find(agreed)?;
    agreement.rhythms.iter().find(|rhythm| rhythm.role == role)
}

/// The agreements as JSON.
pub(super) fn agreements() -> Vec<String> {
    AGREEMENTS.iter().map(agreement_json).collect()
}

fn agreement_json(agreement: &Agreement) -> String {
    let mut in_force = vec![("from", text(agreement.from))];
    in_force.extend(agreement.until.map(|until| ("until", text(until))));
    let rhythms: Vec<(&str, String)> =
        agreement.rhythms.iter().map(|rhythm| (rhythm.role, rhythm.to_json())).collect();
    object(&[
        ("region", text(agreement.region)),
        ("inForce", object(&in_force)),
        ("custodian", text(agreement.custodian)),
        ("rhythms", object(&rhythms)),
        ("requiredDetails", strings(agreement.details)),
        ("distributeEvery", text(agreement.distribute)),
    ])
}

/// The distributions as JSON: to the organisations of the region and to its municipalities.
pub(super) fn distributions(places: &Places) -> Vec<String> {
    DISTRIBUTIONS
        .iter()
        .map(|(region, on, left_out)| {
            let mut to: Vec<String> =
                places.of_region(region).map(|place| organisations::local_team_id(&place.slug)).collect();
            to.extend(organisations::partners_of(region).map(str::to_owned));
            to.retain(|id| !left_out.contains(&id.as_str()));
            to.extend(places.of_region(region).map(|place| place.code.clone()));
            object(&[("region", text(region)), ("on", text(on)), ("to", strings(&to))])
        })
        .collect()
}
