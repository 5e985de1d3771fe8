//! A policy as plain maps, and the two built-in ones as the domain describes them.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::{Map, Value, json};

use super::{Period, list};

/// Where the source can be read in several ways, and how: the default first.
pub const READINGS: [(&str, &[&str]); 11] = [
    ("meetings.count", &["perSubregion", "perRegion", "perMunicipality"]),
    ("meetings.qualifies", &["programmeAndComposition", "programmeOnly", "everyHeld"]),
    ("meetings.preparation", &["two", "one", "three"]),
    ("meetings.programme.building_blocks", &["twoPerMeeting", "onePerMeeting", "twoPerYear"]),
    ("meetings.composition", &["outcome", "preparation"]),
    ("meetings.hours.online", &["travelNotCounted", "travelCounted"]),
    ("contacts.distribution", &["viaOrganisation", "eachProfessional"]),
    ("learning.group", &["perSubregion", "perMunicipality", "perDistrict"]),
    ("learning.sessions", &["missing", "two"]),
    ("learning.joint", &["two", "four"]),
    ("learning.benefit", &["group", "eachProfessional"]),
];

/// A policy, read from its document.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// When the policy runs.
    pub period: Period,
    /// Force of each requirement it sets.
    pub forces: BTreeMap<String, String>,
    /// The norms that are set.
    pub norms: BTreeMap<String, usize>,
    /// The reading chosen of everything that can be read in two ways.
    pub readings: BTreeMap<String, String>,
    /// Per region a municipality code, or `{"role": …}` for any organisation of it that serves there.
    pub custodians: BTreeMap<String, Value>,
    /// Per region its central municipality.
    pub central_municipalities: BTreeMap<String, Value>,
    /// Whether each method of learning is a structured one, if that is said.
    pub methods: BTreeMap<String, Option<bool>>,
}

impl Policy {
    /// Reads a valid policy document.
    pub fn read(document: &Value) -> Self {
        let of = |key: &str| document[key].as_object().into_iter().flatten();
        let values =
            |key: &str| of(key).map(|(region, one)| (region.clone(), one["value"].clone())).collect();
        let force = |(id, one): (&String, &Value)| Some((id.clone(), one["force"].as_str()?.to_string()));
        let norm = |(id, one): (&String, &Value)| {
            Some((id.clone(), one["norm"]["value"].as_u64()?.try_into().unwrap()))
        };
        let reading = |(id, choices): (&str, &[&str])| {
            (id.to_string(), document["readings"][id].as_str().unwrap_or(choices[0]).to_string())
        };
        let method = |one: &Value| Some((one["id"].as_str()?.to_string(), one["structured"].as_bool()));
        Self {
            period: Period::read(&document["period"]),
            forces: of("requirements").filter_map(force).collect(),
            norms: of("requirements").filter_map(norm).collect(),
            readings: READINGS.into_iter().map(reading).collect(),
            custodians: values("custodians"),
            central_municipalities: values("centralMunicipalities"),
            methods: list(&document["methods"]).iter().filter_map(method).collect(),
        }
    }

    /// The last day it runs, unless it runs on.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.period.until.map(|until| until - Days::new(1))
    }

    /// Who keeps the contacts of a region as far as the policy knows; else null.
    pub fn custodian(&self, region: &str) -> &Value {
        self.custodians.get(region).unwrap_or(&Value::Null)
    }

    /// The norm of a requirement, unless it is missing.
    pub fn norm(&self, requirement: &str) -> Option<usize> {
        self.norms.get(requirement).copied()
    }

    /// How the source is read at this place.
    pub fn reading(&self, id: &str) -> &str {
        &self.readings[id]
    }
}

/// B2's policy for 2021, written down from the domain and not taken from the engine, so that a wrong
/// force, norm or custodian there shows as a difference.
pub fn gvjb_2021() -> Value {
    let guidance = ["learning.start", "values.discussed", "values.tested"];
    let norms = [("meetings.count", 2), ("meetings.hours.year", 8), ("meetings.facilitation", 2)];
    built_in(2021, &["meetings.programme.learning"], &guidance, &norms)
}

/// Its sequel for 2022: learning groups start, and most norms are still to be set.
pub fn gvjb_2022() -> Value {
    let criteria = [
        "learning.group",
        "learning.sessions",
        "learning.joint",
        "learning.casuistry",
        "learning.skj",
        "learning.benefit",
        "values.discussed",
        "values.tested",
    ];
    built_in(2022, &criteria, &[], &[])
}

const ASSIGNMENTS: [&str; 6] = [
    "contacts.organisation",
    "contacts.coverage",
    "contacts.details",
    "contacts.distribution",
    "meetings.count",
    "meetings.facilitation",
];
const CRITERIA: [&str; 13] = [
    "contacts.agreement",
    "contacts.custodian",
    "contacts.rhythm",
    "contacts.details_agreed",
    "contacts.freshness",
    "meetings.record",
    "meetings.preparation",
    "meetings.programme.acquaintance",
    "meetings.programme.vision",
    "meetings.programme.building_blocks",
    "meetings.programme.first_steps",
    "meetings.composition.partners",
    "meetings.composition.local_teams",
];
const GUIDANCE: [&str; 9] = [
    "contacts.absence",
    "meetings.division",
    "meetings.scale_agreed",
    "meetings.scale",
    "meetings.initiative",
    "meetings.programme.exchange",
    "meetings.hours.meeting",
    "meetings.hours.year",
    "steps.order",
];

/// The policy of a calendar year: what both years ask, and what this one asks besides.
fn built_in(year: u16, criteria: &[&str], guidance: &[&str], norms: &[(&str, u8)]) -> Value {
    let forces = [
        ("assignment", &ASSIGNMENTS[..], &[][..]),
        ("criterion", &CRITERIA, criteria),
        ("guidance", &GUIDANCE, guidance),
    ];
    let mut requirements = json!({});
    for (force, always, this_year) in forces {
        always.iter().chain(this_year).for_each(|id| requirements[id] = json!({ "force": force }));
    }
    for (id, norm) in norms.iter().chain(&[("meetings.hours.meeting", 4)]) {
        requirements[id]["norm"] = json!({ "value": norm });
    }
    let region = |(region, value): (&str, Value)| (region.to_string(), json!({ "value": value }));
    let central = [("JZ21", "GM0228"), ("JZ28", "GM0202"), ("JZ30", "GM0281"), ("JZ32", "GM0268")]
        .map(|(code, municipality)| region((code, municipality.into())));
    let others = ["JZ12", "JZ17", "JZ25"].map(|code| region((code, json!({ "role": "veiligThuis" }))));
    let method = |structured: bool| move |id: &&str| json!({ "id": id, "structured": structured });
    json!({
        "format": "bouwsteen/policy/1", "id": format!("gvjb_{year}"), "title": format!("Samenwerken en leren {year}"),
        "status": "proposed",
        "period": { "from": format!("{year}-01-01"), "until": format!("{}-01-01", year + 1) },
        "custodians": central.iter().cloned().chain(others).collect::<Map<_, _>>(),
        "centralMunicipalities": central.iter().cloned().collect::<Map<_, _>>(),
        "requirements": requirements,
        "readings": READINGS.map(|(id, choices)| (id.to_string(), json!(choices[0]))).into_iter().collect::<Map<_, _>>(),
        "methods": STRUCTURED.iter().map(method(true)).chain(UNSTRUCTURED.iter().map(method(false))).collect::<Vec<_>>(),
    })
}

/// Methods of learning together that the policies know, with and without a structure.
const STRUCTURED: [&str; 5] =
    ["structuredPeerReview", "incidentMethod", "tenStepMethod", "solutionFocusedReview", "socraticDialogue"];
const UNSTRUCTURED: [&str; 2] = ["caseConsultation", "openReflection"];
