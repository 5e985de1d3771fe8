//! The part of a policy that concerns contacts.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::Period;

/// The part of a policy that concerns contacts, read from its document.
#[derive(Clone, Debug)]
pub struct Policy {
    /// When the policy runs.
    pub period: Period,
    /// Force of each requirement it sets.
    pub forces: BTreeMap<String, String>,
    /// Per region a municipality code, or `{"role": …}` for any organisation of it that serves there.
    pub custodians: BTreeMap<String, Value>,
    /// The reading of `contacts.distribution`: to each professional instead of via the organisation.
    pub each_professional: bool,
}

impl Policy {
    /// Reads a valid policy document.
    pub fn read(document: &Value) -> Self {
        let entries = |key: &str| document[key].as_object().into_iter().flatten();
        let force = |(id, one): (&String, &Value)| Some((id.clone(), one["force"].as_str()?.to_string()));
        Self {
            period: Period::read(&document["period"]),
            forces: entries("requirements").filter_map(force).collect(),
            custodians: entries("custodians")
                .map(|(region, one)| (region.clone(), one["value"].clone()))
                .collect(),
            each_professional: document["readings"]["contacts.distribution"] == "eachProfessional",
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
}

/// The contacts part of B2's policy for 2021, written down from the domain and not taken from the
/// engine, so that a wrong force or custodian there shows as a difference.
pub fn gvjb_2021() -> Value {
    let force = |force: &str| json!({ "force": force });
    let keeps = |value: Value| json!({ "value": value });
    let veilig_thuis = || keeps(json!({ "role": "veiligThuis" }));
    json!({
        "format": "bouwsteen/policy/1", "id": "gvjb_2021", "title": "Samenwerken en leren 2021", "status": "proposed",
        "period": { "from": "2021-01-01", "until": "2022-01-01" },
        "custodians": {
            "JZ12": veilig_thuis(), "JZ17": veilig_thuis(), "JZ25": veilig_thuis(),
            "JZ21": keeps("GM0228".into()), "JZ28": keeps("GM0202".into()),
            "JZ30": keeps("GM0281".into()), "JZ32": keeps("GM0268".into()),
        },
        "requirements": {
            "contacts.agreement": force("criterion"), "contacts.custodian": force("criterion"),
            "contacts.rhythm": force("criterion"), "contacts.details_agreed": force("criterion"),
            "contacts.organisation": force("assignment"), "contacts.coverage": force("assignment"),
            "contacts.details": force("assignment"), "contacts.freshness": force("criterion"),
            "contacts.absence": force("guidance"), "contacts.distribution": force("assignment"),
        },
        "readings": { "contacts.distribution": "viaOrganisation" },
    })
}
